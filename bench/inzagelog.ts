import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { getalTussen, kies, toevalUit } from '../src/demo/toeval.ts';
import { cpuOf, openMeetbank } from './machine.ts';
import type { Meetbank } from './machine.ts';

/** A form in which looks at people can be kept. */
type Vorm = {
  readonly naam: string;
  readonly maak: readonly string[];
  readonly schrijf: string;
  /** One row for each person instead of one for each request. */
  readonly perPersoon?: boolean;
  readonly zoek: string;
};

const kop = 'gemeente_id int, at timestamptz, id uuid, actor_id uuid, handling text, zaak_id uuid';
const perVerzoek = 'insert into meting.log values (9003, now(), $1, $2, $3, $4, $5)';
const inReeks =
  'select at, actor_id, handling from meting.log where gemeente_id = 9003 and person_ids @> array[$1::uuid] order by at desc limit 200';
const reeks = [`create table meting.log (${kop}, person_ids uuid[], primary key (gemeente_id, at, id))`];
const gin = 'create index on meting.log using gin (person_ids)';

const VORMEN: readonly Vorm[] = [
  { naam: 'per verzoek, met GIN', maak: [...reeks, gin], schrijf: perVerzoek, zoek: inReeks },
  {
    naam: 'per verzoek, GIN zonder wachtrij',
    maak: [...reeks, `${gin} with (fastupdate = off)`],
    schrijf: perVerzoek,
    zoek: inReeks,
  },
  { naam: 'per verzoek, zonder GIN', maak: reeks, schrijf: perVerzoek, zoek: inReeks },
  {
    naam: 'per persoon',
    maak: [
      `create table meting.log (${kop}, person_id uuid, primary key (gemeente_id, at, id, person_id))`,
      'create index on meting.log (gemeente_id, person_id, at)',
    ],
    schrijf: 'insert into meting.log select 9003, now(), $1, $2, $3, $4, unnest($5::uuid[])',
    perPersoon: true,
    zoek: 'select at, actor_id, handling from meting.log where gemeente_id = 9003 and person_id = $1 order by at desc limit 200',
  },
];

const VOORAF = 200_000;
const VERZOEKEN = 4_000;
const MENSEN = 12_000;

/** Compares the forms: writing, size, and answering who looked at one person. Run by hand: `node bench/inzagelog.ts`. */
async function main(): Promise<void> {
  const bank = await openMeetbank(undefined, async () => undefined);
  const toeval = toevalUit(7);
  const mensen = Array.from({ length: MENSEN }, () => randomUUID());
  console.log(
    '| vorm | CPU database per verzoek, ms | grootte per verzoek, bytes | wie keek naar deze persoon, p50 / p95 ms |',
  );
  console.log('|---|---|---|---|');
  for (const vorm of VORMEN) console.log(await meetVorm(bank, vorm, { mensen, toeval }));
  await bank.close();
}

type Lot = { readonly mensen: readonly string[]; readonly toeval: () => number };

async function meetVorm({ owner, postgres }: Meetbank, vorm: Vorm, lot: Lot): Promise<string> {
  await owner.query('drop schema if exists meting cascade; create schema meting');
  for (const regel of vorm.maak) await owner.query(regel);
  await vulVooraf(owner, vorm, lot);
  await owner.query('vacuum analyze meting.log');
  const before = cpuOf(postgres.pid());
  for (let n = 0; n < VERZOEKEN; n += 1) {
    const values = [randomUUID(), kies(lot.toeval, lot.mensen), 'zaak-inzien', randomUUID(), getoond(lot)];
    await owner.query({ name: `schrijf-${vorm.naam}`, text: vorm.schrijf, values });
  }
  const cpu = (cpuOf(postgres.pid()) - before) / VERZOEKEN;
  const { rows } = await owner.query<{ bytes: string }>(
    `select pg_total_relation_size('meting.log') as bytes`,
  );
  const tijden: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    const start = performance.now();
    await owner.query({ name: `zoek-${vorm.naam}`, text: vorm.zoek, values: [kies(lot.toeval, lot.mensen)] });
    tijden.push(performance.now() - start);
  }
  const sorted = tijden.toSorted((a, b) => a - b);
  const bytes = Math.round(Number(rows[0]?.bytes) / (VOORAF + VERZOEKEN));
  return `| ${vorm.naam} | ${cpu.toFixed(2)} | ${bytes} | ${sorted[30]?.toFixed(1)} / ${sorted[57]?.toFixed(1)} |`;
}

/** Looks that were there before, spread over a year. */
async function vulVooraf(owner: pg.Client, vorm: Vorm, lot: Lot): Promise<void> {
  const atOnce = 10_000;
  for (let done = 0; done < VOORAF; done += atOnce) {
    const rijen = Array.from({ length: atOnce }, () => getoond(lot));
    await owner.query(
      `insert into meting.log select 9003, now() - random() * interval '1 year', v.id, v.id, 'zaak-inzien', v.id,
         ${vorm.perPersoon === true ? 'p.id::uuid' : '(select array_agg(x::uuid) from jsonb_array_elements_text(v.mensen) x)'}
       from (select gen_random_uuid() as id, mensen from jsonb_array_elements($1::jsonb) as r(mensen)) v
       ${vorm.perPersoon === true ? ', lateral (select distinct x as id from jsonb_array_elements_text(v.mensen) x) p' : ''}`,
      [JSON.stringify(rijen)],
    );
  }
}

/** One request in five is a worklist of fifty people, the others are a zaak with two. */
function getoond({ mensen, toeval }: Lot): readonly string[] {
  const aantal = toeval() < 0.2 ? getalTussen(toeval, 20, 50) : 2;
  return [...new Set(Array.from({ length: aantal }, () => kies(toeval, mensen)))];
}

await main();
