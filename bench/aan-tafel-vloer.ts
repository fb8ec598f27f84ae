import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import pg from 'pg';
import { newId } from '../src/platform/ids.ts';
import { MEETGEMEENTE } from './data.ts';

/** The ruler: takes its turn on the zaak, reads its acts, adds a row to the log and a line to the reading log. */
function wees(vloer: { readonly port: number; readonly url: string }): void {
  const pool = new pg.Pool({ connectionString: vloer.url, max: 10 });
  createServer((vraag, antwoord) => {
    void schrijfKaal(pool, vraag).then(
      (inhoud) => antwoord.writeHead(200, { 'content-type': 'application/json' }).end(inhoud),
      () => antwoord.writeHead(500).end(),
    );
  }).listen(vloer.port, '127.0.0.1');
}

async function schrijfKaal(pool: pg.Pool, vraag: IncomingMessage): Promise<string> {
  const stukken: Buffer[] = [];
  for await (const stuk of vraag) stukken.push(stuk as Buffer);
  const gelezen = Buffer.concat(stukken).toString();
  if (gelezen === '') return 'hier';
  const { zaak, inhoud } = JSON.parse(gelezen) as { zaak: string; inhoud: string };
  const g = MEETGEMEENTE.id;
  const client = await pool.connect();
  const doe = (name: string, text: string, values: readonly unknown[]) =>
    client.query({ name, text, values: [...values] });
  await client.query(`begin; select set_config('app.gemeente', '${g}', true)`);
  await doe(
    'beurt',
    'update platform.stream set version = version + 1 where gemeente_id = $1 and zaak_id = $2',
    [g, zaak],
  );
  await doe(
    'acts',
    'select id, kind, happened_at, data from platform.act where gemeente_id = $1 and zaak_id = $2',
    [g, zaak],
  );
  const { rows } = await doe(
    'nr',
    'update het_gesprek.doc set nr = nr + 1, last_id = $3 where gemeente_id = $1 and zaak_id = $2 returning nr',
    [g, zaak, newId()],
  );
  const { nr } = rows[0] as { nr: number };
  await doe(
    'rij',
    'insert into het_gesprek.doc_update (gemeente_id, zaak_id, nr, ontvangen_op, inhoud) values ($1, $2, $3, now(), $4)',
    [g, zaak, nr, Buffer.from(inhoud, 'base64')],
  );
  await doe(
    'inzage',
    `insert into platform.reading_log (gemeente_id, at, id, actor_kind, handling, zaak_id, person_ids)
     values ($1, now(), $2, 'medewerker', 'vloer', $3, '{}')`,
    [g, newId(), zaak],
  );
  await client.query('commit');
  client.release();
  return JSON.stringify({ nr });
}

wees({ port: Number(process.env['PORT']), url: process.env['DATABASE_URL'] ?? '' });
