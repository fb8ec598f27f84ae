import assert from 'node:assert/strict';
import type { Hono } from 'hono';
import { operations } from '../src/api.ts';
import { makeLog } from '../src/platform/log.ts';
import { newId } from '../src/platform/ids.ts';
import { storeMachine } from '../src/platform/machines.ts';
import { startSession } from '../src/platform/sessions.ts';
import type { Operation } from '../src/platform/api-operation.ts';
import { buildApp } from '../src/server.ts';
import type { TestDatabase } from './database.ts';

/** An answer of the API: its status, its headers and what it says. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: AnswerBody };

/** A body of which a test names the fields it looks at. */
export type AnswerBody = Readonly<Record<string, never>> & {
  readonly detail?: string;
  readonly regel?: string;
  readonly fouten?: readonly { readonly veld: string; readonly tekst: string }[];
};

/** A machine that calls the API in a test, itself or in the name of a member of staff. */
export type Machine = {
  readonly id: string;
  readonly token: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  namens(medewerkerId: string): Pick<Machine, 'get' | 'post'>;
};

/** The API as a test asks it: at a moment that can be moved. */
export type TestApi = {
  readonly app: Hono;
  at(moment: string): void;
  machine(roles?: readonly string[], gemeenteId?: number): Promise<Machine>;
};

/** Builds the application on a test database; every good answer is held against the schema of its operation. */
export function testApi(
  test: TestDatabase,
  given: { readonly nu?: string; readonly operations?: readonly Operation[] } = {},
): TestApi {
  let nu = given.nu ?? '2026-11-02T09:00:00.000Z';
  const app = buildApp({
    demo: false,
    secure: true,
    oidc: false,
    publicUrl: 'https://keukentafel.test',
    database: test.database,
    clock: () => nu,
    log: makeLog('stil'),
    ...(given.operations && { operations: given.operations }),
  });
  return {
    app,
    at: (moment) => {
      nu = moment;
    },
    machine: async (roles = ['koppeling'], gemeenteId = 9001) => {
      const id = newId();
      const token = await test.inTenant(async (tx) => {
        await storeMachine(tx, { id, name: 'Formulieren van de gemeente', roles }, nu);
        return startSession(tx, { soort: 'koppeling', id }, nu);
      }, gemeenteId);
      const authorization = `Bearer ${token}`;
      const isReal = given.operations === undefined;
      const asked = callers({ app, isReal }, { authorization });
      const namens = (medewerkerId: string) =>
        callers({ app, isReal }, { authorization, 'namens-medewerker': medewerkerId });
      return { id, token, ...asked, namens };
    },
  };
}

type Asked = { readonly app: Hono; readonly isReal: boolean };

function callers({ app, isReal }: Asked, own: Record<string, string>): Pick<Machine, 'get' | 'post'> {
  return {
    get: async (path, headers = {}) => {
      const response = await app.request(`/api/v1${path}`, { headers: { ...own, ...headers } });
      return read({ method: 'get', path, isReal }, response);
    },
    post: async (path, body = {}, headers = {}) => {
      const init = {
        method: 'POST',
        headers: { ...own, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      };
      return read({ method: 'post', path, isReal }, await app.request(`/api/v1${path}`, init));
    },
  };
}

type Question = { readonly method: string; readonly path: string; readonly isReal: boolean };

async function read({ method, path, isReal }: Question, response: Response): Promise<Answer> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  assert.equal(headers.get('api-version'), '1.0.0', `${method} ${path}`);
  if (type === 'application/pdf') {
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status, headers, body: { bytes } as unknown as AnswerBody };
  }
  const body = (await response.json()) as AnswerBody;
  if (status >= 400) assert.match(type, /^application\/(problem\+)?json/, `${method} ${path}`);
  else if (isReal) checkAnswer({ method, path, body });
  return { status, headers, body };
}

function checkAnswer({ method, path, body }: { method: string; path: string; body: unknown }): void {
  const one = operations.find(
    (candidate) =>
      candidate.method === method &&
      new RegExp(`^${candidate.path.replaceAll(/\{[a-z]+\}/gi, '[^/?]+')}(\\?|$)`).test(path),
  );
  if (one === undefined || one.answer === 'pdf') return;
  const checked = one.answer.safeParse(body);
  assert.ok(checked.success, `${method} ${path}: ${checked.error?.message}`);
}
