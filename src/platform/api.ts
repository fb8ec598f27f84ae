import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { actorVan } from '../basis/wie.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import { checkInput, readRaw } from './api-input.ts';
import type { RawInput } from './api-input.ts';
import type { ApiAnswer, ApiRefusal, Operation } from './api-operation.ts';
import type { Database, Tx } from './database.ts';
import { isId, newSecret } from './ids.ts';
import type { Log } from './log.ts';
import { apiVersion, notHereProblem, notLoggedInProblem, problem, tooLargeProblem } from './problem.ts';
import { logReading } from './reading-log.ts';
import { makeCtx, notHere } from './visit.ts';
import type { Gemeente, Shown } from './visit.ts';

type Machine = Extract<Wie, { soort: 'koppeling' }>;

/** What the API needs from the rest of the house. */
export type ApiSettings = {
  readonly database: Database;
  readonly clock: () => string;
  readonly log: Log;
  findGemeenteById(id: number): Promise<Gemeente | undefined>;
  readAhead(tx: Tx, asked: { readonly zaakId: string | undefined; readonly nu: string }): void;
  findVisitor(tx: Tx, token: string, nu: string): Promise<Wie | undefined>;
  findRelatie(tx: Tx, wie: Wie, zaakId: string): Promise<Relatie | undefined>;
  mag(
    tx: Tx,
    wie: Wie,
    vraag: { handeling: string; relatie: Relatie | undefined; nu: string },
  ): Promise<boolean>;
  /** As for the pages: a refusal by a rule instead of the 404 that says nothing; it is written down as well. */
  refusedNamens?(
    tx: Tx,
    koppeling: Machine,
    vraag: { medewerkerId: string; handeling: string; zaakId: string | undefined; nu: string },
  ): Promise<{ readonly regel: string; readonly uitleg: string } | undefined>;
  /** The member of staff in whose name a machine acts, when both may do this; else undefined. */
  findNamens(
    tx: Tx,
    koppeling: Machine,
    vraag: { medewerkerId: string; handeling: string; zaakId: string | undefined; nu: string },
  ): Promise<{ readonly wie: Wie; readonly relatie: Relatie | undefined } | undefined>;
};

const mostBytes = 1024 * 1024;
const limited = bodyLimit({ maxSize: mostBytes, onError: tooLargeProblem });

/** Thrown when an act id was used before for something else: nothing of the request is kept. */
export const actIdTaken = Symbol('act id taken');

/** Puts every operation on the server below /api/v1, each behind its rule of the authority table. */
export function mountApi(app: Hono, operations: readonly Operation[], settings: ApiSettings): void {
  for (const one of operations) {
    const path = `/api/v1${one.path.replaceAll(/\{([a-z]+)\}/gi, ':$1')}`;
    const reply = (http: Context) => answer(http, one, settings);
    if (one.method === 'get') app.get(path, reply);
    else app.on(one.method.toUpperCase(), path, limited, reply);
  }
  app.all('/api/*', (http) => notHereProblem(http));
}

async function answer(http: Context, one: Operation, settings: ApiSettings): Promise<Response> {
  const token = http.req.header('authorization')?.replace(/^Bearer /i, '') ?? '';
  const gemeente = await settings.findGemeenteById(Number(token.split('.', 1)[0]));
  if (gemeente === undefined) return notLoggedInProblem(http);
  const raw = await readRaw(http, one);
  try {
    return await settings.database.inTenant(gemeente.id, (tx) =>
      perform({ http, one, settings, gemeente, tx, token, raw }),
    );
  } catch (error) {
    if (error === notHere) return notHereProblem(http);
    if (error === actIdTaken) return actIdProblem(http);
    const code = newSecret(8);
    settings.log.error({ err: error, code, operation: one.id }, 'operation failed');
    return problem(http, {
      title: 'Storing',
      status: 500,
      detail: 'Er ging iets mis bij ons. Er is niets bewaard. Probeer het later opnieuw, of noem de code.',
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
  /** A Response when what was sent is no JSON; told only to who may do this. */
  readonly raw: RawInput | Response;
};

async function perform(given: Performing): Promise<Response> {
  const { http, one, settings, gemeente, tx, token, raw } = given;
  const nu = settings.clock();
  settings.readAhead(tx, { zaakId: http.req.param('zaak'), nu });
  const koppeling = await settings.findVisitor(tx, token, nu);
  if (koppeling?.soort !== 'koppeling') return notLoggedInProblem(http);
  const caller = await findCaller(given, { koppeling, nu });
  if (caller === undefined) return refuseCaller(given, { koppeling, nu });
  if (raw instanceof Response) return raw;
  const shown: Shown = { personIds: new Set() };
  const { wie, relatie } = caller;
  const ctx = makeCtx({ http, gemeente, wie, relatie: relatie ?? 'geen', nu, tx }, shown);
  const input = checkInput(ctx, one, raw);
  if (input instanceof Response) return input;
  const result = await one.handler(ctx, input);
  if (shown.personIds.size > 0) {
    logReading(tx, {
      nu,
      door: actorVan(wie),
      handeling: one.handeling,
      zaakId: shown.zaakId ?? http.req.param('zaak'),
      persoonIds: [...shown.personIds],
    });
  }
  return send(http, one, result);
}

function send(http: Context, one: Operation, given: ApiAnswer<unknown>): Response {
  http.header('api-version', apiVersion);
  if ('body' in given) return http.json(given.body as never, one.method === 'get' || one.reads ? 200 : 201);
  if ('pdf' in given) {
    http.header('content-type', 'application/pdf');
    http.header('content-disposition', `attachment; filename="${given.fileName}"`);
    return http.body(Uint8Array.from(given.pdf));
  }
  return refusal(http, given);
}

/** Rules that refuse because somebody else was earlier: 409, and the caller must look again. */
const conflicts: ReadonlySet<string> = new Set(['AR-12', 'EC-7', 'HG-5', 'HG-40', 'HG-43', 'ZK-14']);

function refusal(http: Context, { regel, uitleg, versies }: ApiRefusal): Response {
  const isConflict = versies !== undefined || (regel !== undefined && conflicts.has(regel));
  return problem(http, {
    title: isConflict ? 'Intussen veranderd' : 'Niet aangenomen',
    status: isConflict ? 409 : 422,
    detail: uitleg,
    regel,
    versies,
  });
}

function actIdProblem(http: Context): Response {
  return problem(http, {
    title: 'actId al gebruikt',
    status: 409,
    detail: 'Deze actId hoort bij iets anders. Kies voor elke handeling een nieuwe. Er is niets bewaard.',
  });
}

/** Who knows the zaak and tries what their role does not hold, reads why; for anybody else it is not there. */
async function refuseCaller(
  { http, one, settings, tx }: Performing,
  { koppeling, nu }: { readonly koppeling: Machine; readonly nu: string },
): Promise<Response> {
  const [medewerkerId, zaakId] = [http.req.header('namens-medewerker'), http.req.param('zaak')];
  if (!isId(medewerkerId) || !isId(zaakId) || one.method !== 'post') return notHereProblem(http);
  const { handeling } = one;
  const refused = await settings.refusedNamens?.(tx, koppeling, { medewerkerId, handeling, zaakId, nu });
  return refused === undefined ? notHereProblem(http) : refusal(http, { gelukt: false, ...refused });
}

async function findCaller(
  { http, one, settings, tx }: Performing,
  { koppeling, nu }: { readonly koppeling: Machine; readonly nu: string },
) {
  const { handeling } = one;
  const zaakId = http.req.param('zaak');
  if (zaakId !== undefined && !isId(zaakId)) return undefined;
  const namens = http.req.header('namens-medewerker');
  if (namens !== undefined) {
    if (!isId(namens)) return undefined;
    const found = await settings.findNamens(tx, koppeling, { medewerkerId: namens, handeling, zaakId, nu });
    if (found !== undefined) {
      settings.log.info({ operation: one.id, koppeling: koppeling.id, namens }, 'in the name of');
    }
    return found;
  }
  const relatie = zaakId === undefined ? undefined : await settings.findRelatie(tx, koppeling, zaakId);
  if (zaakId !== undefined && relatie === undefined) return undefined;
  return (await settings.mag(tx, koppeling, { handeling, relatie, nu }))
    ? { wie: koppeling, relatie }
    : undefined;
}
