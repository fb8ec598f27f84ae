import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import { actorVan } from '../basis/wie.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import type { Geweigerd } from '../basis/uitkomst.ts';
import type { Database, Tx } from './database.ts';
import { isId, newSecret } from './ids.ts';
import type { Log } from './log.ts';
import { apiVersion, notHereProblem, problem } from './problem.ts';
import { logReading } from './reading-log.ts';
import { findSession } from './sessions.ts';
import type { SessionOwner } from './sessions.ts';
import { makeCtx, notHere } from './visit.ts';
import type { Ctx, Gemeente, Shown } from './visit.ts';

/** What an operation answers: a body, or the refusal of a rule. */
export type ApiAnswer<R> =
  | { readonly status: 200 | 201; readonly body: R }
  | (Geweigerd & { readonly status?: 409 | 422 });

/** One operation of the API: an act or a read of the domain, with its schemas and the handling it is. */
export type Operation = {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** As in the document: `/zaken/{zaak}/verslag`; below /api/v1. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly handeling: string;
  readonly query?: z.ZodObject | undefined;
  readonly body?: z.ZodType | undefined;
  readonly answer: z.ZodType;
  readonly handler: (
    ctx: Ctx,
    input: { readonly query: unknown; readonly body: unknown },
  ) => Promise<ApiAnswer<unknown>>;
};

/** What an operation is written with; the handler gets its input as its schemas made it. */
export type OperationParts<Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType> = Omit<
  Operation,
  'query' | 'body' | 'answer' | 'handler'
> & {
  readonly query?: Q;
  readonly body?: B;
  readonly answer: R;
  readonly handler: (
    ctx: Ctx,
    input: { readonly query: z.output<Q>; readonly body: z.output<B> },
  ) => Promise<ApiAnswer<z.input<R>>>;
};

/** Declares an operation, with the types of its handler taken from its schemas. */
export function operation<Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  parts: OperationParts<Q, B, R>,
): Operation {
  return { ...parts, handler: parts.handler as Operation['handler'] };
}

/** What the API needs from the rest of the house. */
export type ApiSettings = {
  readonly database: Database;
  readonly clock: () => string;
  readonly log: Log;
  findGemeenteById(id: number): Promise<Gemeente | undefined>;
  findWie(tx: Tx, owner: SessionOwner): Promise<Wie | undefined>;
  findRelatie(tx: Tx, wie: Wie, zaakId: string): Promise<Relatie | undefined>;
  mag(
    tx: Tx,
    wie: Wie,
    vraag: { handeling: string; relatie: Relatie | undefined; nu: string },
  ): Promise<boolean>;
  /** The member of staff in whose name a machine acts, when both may do this; else undefined. */
  findNamens(
    tx: Tx,
    koppeling: Extract<Wie, { soort: 'koppeling' }>,
    vraag: { medewerkerId: string; handeling: string; zaakId: string | undefined; nu: string },
  ): Promise<{ readonly wie: Wie; readonly relatie: Relatie | undefined } | undefined>;
};

/** Puts every operation on the server below /api/v1, each behind its rule of the authority table. */
export function mountApi(app: Hono, operations: readonly Operation[], settings: ApiSettings): void {
  for (const one of operations) {
    const path = `/api/v1${one.path.replaceAll(/\{([a-z]+)\}/gi, ':$1')}`;
    app.on(one.method.toUpperCase(), path, (http) => answer(http, one, settings));
  }
  app.all('/api/*', (http) => notHereProblem(http));
}

/** The OpenAPI 3.0 document of these operations. */
export function openApiDocument(operations: readonly Operation[], serverUrl: string) {
  const doc = new OpenAPIHono();
  doc.openAPIRegistry.registerComponent('securitySchemes', 'koppeling', {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: `${serverUrl}/api/v1/token`, scopes: {} } },
  });
  for (const one of operations) doc.openAPIRegistry.registerPath(toRoute(one));
  return doc.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'Keukentafel',
      version: apiVersion,
      description: 'Dezelfde handelingen als op de pagina’s, voor andere systemen van de gemeente.',
      contact: { name: 'Keukentafel', url: 'https://keukentafel.example', email: 'info@keukentafel.example' },
      license: { name: 'EUPL-1.2' },
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    security: [{ koppeling: [] }],
  });
}

const versionHeader = {
  'API-Version': {
    description: 'De versie van deze API.',
    required: true,
    schema: { type: 'string' as const, example: apiVersion },
  },
};

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    regel: z.string().optional(),
    fouten: z.array(z.object({ veld: z.string(), tekst: z.string() })).optional(),
  })
  .openapi('Probleem');

function toRoute(one: Operation) {
  const names = [...one.path.matchAll(/\{([a-z]+)\}/gi)].map((match) => match[1]!);
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.uuid()])));
  const failure = (description: string) => ({
    description,
    headers: versionHeader,
    content: { 'application/problem+json': { schema: problemSchema } },
  });
  const status = one.method === 'get' ? 200 : 201;
  return createRoute({
    operationId: one.id,
    method: one.method,
    path: one.path,
    tags: [one.tag],
    summary: one.summary,
    request: {
      ...(names.length > 0 && { params }),
      ...(one.query && { query: one.query }),
      ...(one.body && { body: { required: true, content: { 'application/json': { schema: one.body } } } }),
    },
    responses: {
      [status]: {
        description: 'Gelukt',
        headers: versionHeader,
        content: { 'application/json': { schema: one.answer } },
      },
      400: failure('De vraag klopt niet'),
      401: failure('Niet of niet meer aangemeld'),
      404: failure('Niet gevonden'),
      422: failure('Niet aangenomen; de reden staat erbij'),
    },
  });
}

async function answer(http: Context, one: Operation, settings: ApiSettings): Promise<Response> {
  const token = http.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
  const gemeente = await settings.findGemeenteById(Number(token.split('.', 1)[0]));
  if (gemeente === undefined) return notLoggedIn(http);
  try {
    return await settings.database.inTenant(gemeente.id, (tx) =>
      perform({ http, one, settings, gemeente, tx, token }),
    );
  } catch (error) {
    if (error === notHere) return notHereProblem(http);
    if (error instanceof SyntaxError) return badJson(http);
    const code = newSecret(8);
    settings.log.error({ err: error, code, operation: one.id }, 'operation failed');
    return problem(http, {
      title: 'Storing',
      status: 500,
      detail: 'Er ging iets mis bij ons. Noem de code.',
      code,
    });
  }
}

type Performing = {
  readonly http: Context;
  readonly one: Operation;
  readonly settings: ApiSettings;
  readonly gemeente: Gemeente;
  readonly tx: Tx;
  readonly token: string;
};

async function perform({ http, one, settings, gemeente, tx, token }: Performing): Promise<Response> {
  const nu = settings.clock();
  const owner = await findSession(tx, token, nu);
  const koppeling = owner && (await settings.findWie(tx, owner));
  if (koppeling?.soort !== 'koppeling') return notLoggedIn(http);
  const caller = await findCaller(tx, settings, { koppeling, http, handeling: one.handeling, nu });
  if (caller === undefined) return notHereProblem(http);
  const input = await readInput(http, one);
  if (input instanceof Response) return input;
  const shown: Shown = { personIds: new Set() };
  const { wie, relatie } = caller;
  const ctx = makeCtx({ http, gemeente, wie, relatie: relatie ?? 'geen', nu, tx }, shown);
  const given = await one.handler(ctx, input);
  if (shown.personIds.size > 0) {
    const zaakId = shown.zaakId ?? http.req.param('zaak');
    await logReading(tx, {
      nu,
      door: actorVan(wie),
      handeling: one.handeling,
      zaakId,
      persoonIds: [...shown.personIds],
    });
  }
  http.header('api-version', apiVersion);
  if ('body' in given) return http.json(given.body as never, given.status);
  return problem(http, {
    title: 'Niet aangenomen',
    status: given.status ?? 422,
    detail: given.uitleg,
    regel: given.regel,
  });
}

type CallerQuestion = {
  readonly koppeling: Extract<Wie, { soort: 'koppeling' }>;
  readonly http: Context;
  readonly handeling: string;
  readonly nu: string;
};

async function findCaller(tx: Tx, settings: ApiSettings, { koppeling, http, handeling, nu }: CallerQuestion) {
  const zaakId = http.req.param('zaak');
  if (zaakId !== undefined && !isId(zaakId)) return undefined;
  const namens = http.req.header('namens-medewerker');
  if (namens !== undefined) {
    return isId(namens)
      ? settings.findNamens(tx, koppeling, { medewerkerId: namens, handeling, zaakId, nu })
      : undefined;
  }
  const relatie = zaakId === undefined ? undefined : await settings.findRelatie(tx, koppeling, zaakId);
  if (zaakId !== undefined && relatie === undefined) return undefined;
  return (await settings.mag(tx, koppeling, { handeling, relatie, nu }))
    ? { wie: koppeling, relatie }
    : undefined;
}

async function readInput(http: Context, one: Operation) {
  const query = one.query?.safeParse(http.req.query()) ?? { success: true as const, data: {} };
  if (!query.success) return wrongInput(http, { status: 400, issues: query.error.issues });
  if (one.body === undefined) return { query: query.data, body: {} };
  const body = one.body.safeParse(JSON.parse(await http.req.text()));
  if (!body.success) return wrongInput(http, { status: 422, issues: body.error.issues });
  return { query: query.data, body: body.data };
}

type WrongInput = { readonly status: 400 | 422; readonly issues: readonly z.core.$ZodIssue[] };

function wrongInput(http: Context, { status, issues }: WrongInput): Response {
  const fouten = issues.map((issue) => ({ veld: issue.path.join('.'), tekst: issue.message }));
  return problem(http, {
    title: 'Niet juist ingevuld',
    status,
    detail: 'Niet alles is goed ingevuld. Bij elk veld staat wat er mis is.',
    fouten,
  });
}

function badJson(http: Context): Response {
  return problem(http, {
    title: 'Geen JSON',
    status: 400,
    detail: 'Wat er gestuurd is, is geen geldige JSON.',
  });
}

function notLoggedIn(http: Context): Response {
  http.header('www-authenticate', 'Bearer');
  return problem(http, {
    title: 'Niet aangemeld',
    status: 401,
    detail: 'Meld de koppeling eerst aan en stuur het token mee.',
  });
}
