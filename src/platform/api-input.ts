import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Operation } from './api-operation.ts';
import { problem } from './problem.ts';
import type { ProblemFault } from './problem.ts';
import type { Ctx } from './visit.ts';

/** What was sent, before it is checked. */
export type RawInput = { readonly query: Record<string, string>; readonly body: unknown };

/** Reads what was sent, before anything of the database is touched; a Response when it is no JSON at all. */
export async function readRaw(http: Context, one: Operation): Promise<RawInput | Response> {
  const query = http.req.query();
  if (one.body === undefined) return { query, body: undefined };
  const type = http.req.header('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) return notJsonType(http);
  try {
    return { query, body: JSON.parse(await http.req.text()) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return badJson(http);
    throw error;
  }
}

/** Checks what was sent against the schemas of an operation; all faults at once, in Dutch. */
export function checkInput(ctx: Ctx, one: Operation, raw: RawInput) {
  const { http } = ctx;
  const query = one.query === undefined ? { data: {} } : checkQuery(http, one.query, raw.query);
  if (query instanceof Response) return query;
  if (one.body === undefined) return { query: query.data, body: {} };
  const body = one.body.safeParse(raw.body, { error: dutch });
  const fouten = [
    ...(body.success ? [] : faultsOf(body.error.issues)),
    ...(one.faults?.(ctx, raw.body) ?? []),
  ];
  if (!body.success || fouten.length > 0) return wrongInput(http, { status: 422, fouten: onceEach(fouten) });
  return { query: query.data, body: body.data };
}

/** Checks what stands in the address; all faults at once, in Dutch. */
export function checkQuery(http: Context, schema: z.ZodObject, given: unknown) {
  const query = schema.safeParse(given, { error: dutch });
  return query.success
    ? { data: query.data }
    : wrongInput(http, { status: 400, fouten: faultsOf(query.error.issues) });
}

function faultsOf(issues: readonly z.core.$ZodIssue[]): readonly ProblemFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ veld: path, tekst: issue.message }];
    return issue.keys.map((key) => ({ veld: [path, key].filter(Boolean).join('.'), tekst: issue.message }));
  });
}

function onceEach(fouten: readonly ProblemFault[]): readonly ProblemFault[] {
  const seen = new Set<string>();
  return fouten.filter(({ veld }) => !seen.has(veld) && seen.add(veld));
}

/** The sentence for a fault that a schema has no sentence of its own for. */
function dutch(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Dit veld ontbreekt.'
        : (kinds[issue.expected] ?? 'Dit veld klopt niet.');
    case 'invalid_value':
      return issue.input === undefined
        ? `Dit veld ontbreekt. ${choices(issue.values)}`
        : choices(issue.values);
    case 'unrecognized_keys':
      return 'Dit veld kennen we niet.';
    case 'too_small':
      return issue.origin === 'array' ? `Stuur er minstens ${issue.minimum}.` : `Minstens ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `Stuur er hoogstens ${issue.maximum}.`
        : `Hoogstens ${issue.maximum}.`;
    default:
      return 'Dit veld klopt niet.';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'Dit moet tekst zijn.',
  number: 'Dit moet een getal zijn.',
  int: 'Dit moet een heel getal zijn.',
  boolean: 'Dit moet true of false zijn.',
  array: 'Dit moet een lijst zijn.',
  object: 'Dit moet een object zijn.',
};

function choices(values: readonly unknown[]): string {
  return `Kies uit: ${values.join(', ')}.`;
}

type WrongInput = { readonly status: 400 | 422; readonly fouten: readonly ProblemFault[] };

function wrongInput(http: Context, { status, fouten }: WrongInput): Response {
  return problem(http, {
    title: 'Niet juist ingevuld',
    status,
    detail: 'Niet alles is goed ingevuld. Bij elk veld staat wat er mis is. Er is niets bewaard.',
    fouten,
  });
}

function badJson(http: Context): Response {
  return problem(http, {
    title: 'Geen JSON',
    status: 400,
    detail: 'Wat er gestuurd is, is geen geldige JSON. Er is niets bewaard.',
  });
}

function notJsonType(http: Context): Response {
  return problem(http, {
    title: 'Geen JSON',
    status: 415,
    detail: 'Stuur JSON, met de kop Content-Type: application/json.',
  });
}
