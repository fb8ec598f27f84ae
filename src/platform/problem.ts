import type { Context } from 'hono';

/** One thing that is wrong with a request. */
export type ProblemFault = { readonly veld: string; readonly tekst: string };

/** A text that somebody else changed meanwhile, as it stands and as it was sent, so that a person can choose. */
export type ProblemVersions = {
  readonly huidig: { readonly versie: string; readonly inhoud: string; readonly bewaardOp: string };
  readonly gestuurd: string;
};

/** What an API answers when it does not do what was asked (RFC 9457); `regel` names the rule that refused. */
export type Problem = {
  readonly title: string;
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500;
  readonly detail: string;
  readonly regel?: string | undefined;
  readonly fouten?: readonly ProblemFault[];
  readonly versies?: ProblemVersions | undefined;
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

/** More was sent than fits in one request; the rest is not read, so the connection cannot carry another. */
export function tooLargeProblem(http: Context): Response {
  http.header('connection', 'close');
  return problem(http, {
    title: 'Te groot',
    status: 413,
    detail: 'Dit is te veel in één keer. Stuur hoogstens 1 MB. Er is niets bewaard.',
  });
}

/** What a program sent is not what it should be; nothing of it is stored. */
export function unreadableProblem(http: Context): Response {
  return problem(http, {
    title: 'Niet te lezen',
    status: 422,
    detail: 'Wat het apparaat stuurde, kunnen we niet lezen. Er is niets bewaard.',
  });
}

/** Nobody is known by the token that came along, or none came. */
export function notLoggedInProblem(http: Context): Response {
  http.header('www-authenticate', 'Bearer');
  return problem(http, {
    title: 'Niet aangemeld',
    status: 401,
    detail: 'Meld de koppeling eerst aan en stuur het token mee.',
  });
}
