import type { z } from '@hono/zod-openapi';
import type { ProblemFault, ProblemVersions } from './problem.ts';
import type { Ctx } from './visit.ts';

/** A refusal, by a rule when it has a number; with both versions when somebody else was earlier. */
export type ApiRefusal = {
  readonly gelukt: false;
  readonly uitleg: string;
  readonly regel?: string | undefined;
  readonly versies?: ProblemVersions | undefined;
};

/** What an operation answers: a body, a file, or a refusal. */
export type ApiAnswer<R> =
  | { readonly body: R }
  | { readonly pdf: Uint8Array; readonly fileName: string }
  | ApiRefusal;

/** What a handler gets: the query and the body as their schemas made them. */
export type ApiInput<Q = unknown, B = unknown> = { readonly query: Q; readonly body: B };

/** One operation of the API: an act or a read of the domain, with its schemas and the handling it is. */
export type Operation = {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** As in the document: `/zaken/{zaak}/verslagen`; below /api/v1. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** More than the summary, where a caller needs it. */
  readonly description?: string | undefined;
  readonly handeling: string;
  readonly query?: z.ZodObject | undefined;
  readonly body?: z.ZodType | undefined;
  /** The schema of the answer, or that it is a PDF. */
  readonly answer: z.ZodType | 'pdf';
  /** A post that looks something up and makes nothing: it answers 200. */
  readonly reads?: boolean | undefined;
  /** Faults that a schema cannot see, from the raw body, told together with those of the schema. */
  readonly faults?: ((ctx: Ctx, raw: unknown) => readonly ProblemFault[]) | undefined;
  readonly handler: (ctx: Ctx, input: ApiInput) => Promise<ApiAnswer<unknown>>;
};

/** What an operation is written with; the handler gets its input as its schemas made it. */
export type OperationParts<Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType | 'pdf'> = Omit<
  Operation,
  'query' | 'body' | 'answer' | 'handler'
> & {
  readonly query?: Q;
  readonly body?: B;
  readonly answer: R;
  readonly handler: (
    ctx: Ctx,
    input: ApiInput<z.output<Q>, z.output<B>>,
  ) => Promise<ApiAnswer<R extends z.ZodType ? z.input<R> : never>>;
};

/** Declares an operation, with the types of its handler taken from its schemas. */
export function operation<Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType | 'pdf'>(
  parts: OperationParts<Q, B, R>,
): Operation {
  return { ...parts, handler: parts.handler as Operation['handler'] };
}

/** The names between braces in the path of an operation. */
export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([a-z]+)\}/gi)].map((match) => match[1]!);
}
