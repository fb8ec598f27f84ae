import type { z } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import { checkQuery } from './api-input.ts';
import { newSecret } from './ids.ts';
import type { Log } from './log.ts';
import { apiVersion, problem } from './problem.ts';

/**
 * An operation for everybody: no login, no municipality and no database, so it can only compute from what is asked.
 * Every name in the query that its schema does not know is refused.
 */
export type PublicOperation = {
  readonly id: string;
  /** Below /api/v1. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly query: z.ZodObject;
  /** The names in the query that may come more than once; they reach the schema as a list. */
  readonly lists: readonly string[];
  readonly answer: z.ZodType;
  readonly handler: (query: unknown) => unknown;
};

type Parts<Q extends z.ZodObject, R extends z.ZodType> = Omit<
  PublicOperation,
  'query' | 'answer' | 'handler'
> & {
  readonly query: Q;
  readonly answer: R;
  readonly handler: (query: z.output<Q>) => z.input<R>;
};

/** Declares a public operation, with the types of its handler taken from its schemas. */
export function publicOperation<Q extends z.ZodObject, R extends z.ZodType>(
  parts: Parts<Q, R>,
): PublicOperation {
  return { ...parts, handler: parts.handler as PublicOperation['handler'] };
}

/** Puts the public operations on the server below /api/v1; every page of the world may ask them. */
export function mountPublic(app: Hono, operations: readonly PublicOperation[], log: Log): void {
  for (const one of operations) {
    app.get(`/api/v1${one.path}`, (http) => {
      try {
        return answer(http, one);
      } catch (error) {
        return failed(http, { log, operation: one.id, error });
      }
    });
  }
}

function answer(http: Context, one: PublicOperation): Response {
  http.header('access-control-allow-origin', '*');
  const asked = readQuery(http.req.queries(), one.lists);
  const query = checkQuery(http, one.query, asked);
  if (query instanceof Response) return query;
  http.header('api-version', apiVersion);
  return http.json(one.handler(query.data) as never);
}

/** A name that comes twice stays a list, so that a schema that wants one text refuses it. */
function readQuery(
  given: Record<string, string[]>,
  lists: readonly string[],
): Record<string, string | readonly string[] | undefined> {
  return Object.fromEntries(
    Object.entries(given).map(([name, values]) => [
      name,
      values.length > 1 || lists.includes(name) ? values : values[0],
    ]),
  );
}

function failed(
  http: Context,
  { log, operation, error }: { readonly log: Log; readonly operation: string; readonly error: unknown },
): Response {
  const code = newSecret(8);
  log.error({ err: error, code, operation }, 'operation failed');
  return problem(http, {
    title: 'Storing',
    status: 500,
    detail: 'Er ging iets mis bij ons. Probeer het later opnieuw, of noem de code.',
    code,
  });
}
