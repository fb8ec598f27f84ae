import type { Context } from 'hono';

/** One thing that is wrong with a request. */
export type ProblemFault = { readonly veld: string; readonly tekst: string };

/** What an API answers when it does not do what was asked (RFC 9457); `regel` names the rule that refused. */
export type Problem = {
  readonly title: string;
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500;
  readonly detail: string;
  readonly regel?: string;
  readonly fouten?: readonly ProblemFault[];
  readonly code?: string;
};

/** The version of the API in a header on every answer (API Design Rules). */
export const apiVersion = '1.0.0';

/** Answers with problem details. */
export function problem(http: Context, given: Problem): Response {
  http.header('content-type', 'application/problem+json; charset=utf-8');
  http.header('api-version', apiVersion);
  return http.body(JSON.stringify({ type: 'about:blank', ...given }), given.status);
}

/** The same 404 for what is not there and what is not yours. */
export function notHereProblem(http: Context): Response {
  return problem(http, {
    title: 'Niet gevonden',
    status: 404,
    detail: 'Dit is er niet, of het is niet voor u bedoeld.',
  });
}
