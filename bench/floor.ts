import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import pg from 'pg';
import { newId } from '../src/platform/ids.ts';
import { MEETGEMEENTE } from './data.ts';
import { ruwePagina } from './rendering.ts';
import { alleWerk } from './programma.ts';
import type { Item, Query, Werk } from './werk.ts';

// The ruler: a bare handler that reads or writes the same rows under row-level security, with one audit row in the
// same transaction, and answers the same bytes. It checks nobody's rights, knows no rules and is never optimised.

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  idleTimeoutMillis: 300_000,
});
const stof = new Map<string, readonly { readonly item: Item; readonly maak: () => string }[]>();
const names = new Map<string, string>();

createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, naam = '', nummer] = (request.url ?? '').split('/');
  const werk = alleWerk.find((een) => een.naam === naam);
  const body = await readAll(request);
  if (werk === undefined) {
    response.end('hier');
    return;
  }
  if (nummer === undefined) {
    prepare(werk, JSON.parse(body) as readonly { item: Item; body: string }[]);
    response.end('klaar');
    return;
  }
  const lijst = stof.get(naam) ?? [];
  const { item, maak } = lijst[Number(nummer) % lijst.length]!;
  await transact(werk, { ...item, ...readPosted(body) });
  if (werk.antwoord === 'leeg') {
    response.writeHead(303, { location: '/', 'content-length': 0 }).end();
    return;
  }
  const type = werk.antwoord === 'pagina' ? 'text/html; charset=utf-8' : 'application/json';
  const bytes = Buffer.from(maak());
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
}

function readPosted(body: string): Item {
  return body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}

function prepare(werk: Werk, given: readonly { readonly item: Item; readonly body: string }[]): void {
  stof.set(
    werk.naam,
    given.map(({ item, body }) => ({ item, maak: maker(werk, body) })),
  );
}

function maker(werk: Werk, body: string): () => string {
  if (werk.antwoord === 'pagina') return ruwePagina(body).render;
  if (werk.antwoord === 'leeg') return () => '';
  const inhoud: unknown = JSON.parse(body);
  return () => JSON.stringify(inhoud);
}

async function transact(werk: Werk, item: Item): Promise<void> {
  const client = await pool.connect();
  const query: Query = async (text, values) => {
    const name = names.get(text) ?? `v${names.size}`;
    names.set(text, name);
    return (await client.query({ name, text, values: [...values] })).rows;
  };
  try {
    await client.query(`begin; select set_config('app.gemeente', '${MEETGEMEENTE.id}', true)`);
    const personen = await werk.vloer(query, item);
    await audit(query, werk, { item, personen });
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function audit(
  query: Query,
  werk: Werk,
  { item, personen }: { readonly item: Item; readonly personen: readonly string[] },
): Promise<void> {
  await query(
    `insert into platform.reading_log (gemeente_id, at, id, actor_kind, actor_id, handling, zaak_id, person_ids)
     values ($1, $2, $3, 'medewerker', $4, $5, $6, $7)`,
    [
      MEETGEMEENTE.id,
      new Date().toISOString(),
      newId(),
      item['wie'] ?? null,
      werk.naam,
      item['zaak'] ?? item['zaakId'] ?? null,
      personen,
    ],
  );
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
