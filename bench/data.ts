import pg from 'pg';
import type { Act } from '../src/basis/act.ts';
import { opVolgorde } from '../src/basis/act.ts';
import { ACHTERNAMEN, GENERATIES } from '../src/demo/namen.ts';
import { getalTussen, kies, toevalUit } from '../src/demo/toeval.ts';
import type { Toeval } from '../src/demo/toeval.ts';
import { vulDemo } from '../src/demo/vullen.ts';
import { zoektermen } from '../src/personen/persoon.ts';
import { toActor } from '../src/platform/acts.ts';
import type { Database } from '../src/platform/database.ts';
import { toRow } from '../src/zaak/stand.server.ts';
import { openTermijnen } from '../src/zaak/termijnen/termijnstand.ts';
import { vouwZaak } from '../src/zaak/zaak.ts';

/** The municipality that grows; its zaken of the demo, played through the domain, are what the others are copied from. */
export const MEETGEMEENTE = { id: 9003, slug: 'nieuwerein' } as const;

/** How many zaken: a small municipality, a big city, and one of the 342 municipalities of the country on average. */
export const MATEN = { klein: 400, stad: 10_000, land: 3_800 } as const;

/** How many municipalities the country has; `gemeenten` of a filling goes up to this. */
export const LAND = 342;

export type Vulling = {
  readonly database: Database;
  /** As superuser: bulk rows go past the policies. */
  readonly owner: pg.Client;
  readonly zaken: number;
  readonly gemeenten?: number;
  readonly zaad?: number;
  readonly nu: string;
  readonly say: (line: string) => void;
};

const atOnce = 250;
const closedShare = 0.88;

/** Fills an empty, migrated database: the demo, then copies with other people, ids, staff and numbers. */
export async function vulMeting(vulling: Vulling): Promise<void> {
  const { database, owner, zaken, gemeenten = 1, zaad = 1, nu, say } = vulling;
  const publicUrl = 'http://127.0.0.1';
  await vulDemo({ database, owner: (work) => work(owner), clock: () => nu, publicUrl, say: () => undefined });
  const mallen = await readMallen(owner);
  for (let plaats = 0; plaats < gemeenten; plaats += 1) {
    const gemeenteId = plaats === 0 ? MEETGEMEENTE.id : await extraGemeente(owner, plaats);
    const toeval = toevalUit(zaad + plaats);
    const staf = await growStaff(owner, { gemeenteId, zaken, toeval });
    const more = plaats === 0 ? zaken - mallen.length : zaken;
    for (let done = 0; done < more; done += atOnce) {
      const count = Math.min(atOnce, more - done);
      const copies = Array.from({ length: count }, (_, i) =>
        copy(mallen[(done + i) % mallen.length]!, { gemeenteId, nummer: done + i, staf, toeval }),
      );
      await store(owner, copies);
    }
  }
  await owner.query('vacuum analyze');
  const { rows } = await owner.query<{ zaken: string; acts: string }>(
    'select (select count(*) from zaak.stand) as zaken, (select count(*) from platform.act) as acts',
  );
  say(`${rows[0]?.zaken} zaken, ${rows[0]?.acts} daden`);
}

type ActRow = {
  id: string;
  kind: string;
  zaak_id: string;
  actor_kind: string;
  actor_id: string | null;
  happened_at: string;
  recorded_at: string;
  replaces: string | null;
  data: Record<string, unknown>;
  gemeente_id: number;
};
type PersoonRow = { id: string; roepnaam: string; tussenvoegsel: string | null; achternaam: string } & Record<
  string,
  unknown
>;
type Rows = {
  readonly stream: readonly { zaak_id: string }[];
  readonly act: ActRow[];
  readonly text_version: Record<string, unknown>[];
  readonly persoon: readonly PersoonRow[];
  readonly betrokkene: readonly Record<string, unknown>[];
  readonly contactmoment: readonly Record<string, unknown>[];
};
type Mal = { readonly json: string; readonly nummer: string };

/** Every zaak of the demo in the municipality that is measured, as text in which ids can be replaced. */
async function readMallen(owner: pg.Client): Promise<readonly Mal[]> {
  const { rows } = await owner.query<{ nummer: string; zaak: Rows }>(
    `select s.nummer, json_build_object(
      'stream', (select json_agg(x) from platform.stream x where x.gemeente_id = s.gemeente_id and x.zaak_id = s.zaak_id),
      'act', (select json_agg(x) from platform.act x where x.gemeente_id = s.gemeente_id and x.zaak_id = s.zaak_id),
      'text_version', (select json_agg(x) from platform.text_version x where x.gemeente_id = s.gemeente_id and x.zaak_id = s.zaak_id),
      'persoon', (select json_agg(p) from personen.persoon p join personen.betrokkene b
        on b.gemeente_id = p.gemeente_id and b.persoon_id = p.id where b.gemeente_id = s.gemeente_id and b.zaak_id = s.zaak_id),
      'betrokkene', (select json_agg(x) from personen.betrokkene x where x.gemeente_id = s.gemeente_id and x.zaak_id = s.zaak_id),
      'contactmoment', coalesce((select json_agg(x) from planning.contactmoment x
        where x.gemeente_id = s.gemeente_id and x.zaak_id = s.zaak_id), '[]')) as zaak
     from zaak.stand s where s.gemeente_id = $1 and s.soort = 'melding' order by s.nummer`,
    [MEETGEMEENTE.id],
  );
  return rows.map(({ nummer, zaak }) => ({ nummer, json: JSON.stringify(zaak) }));
}

type Staf = {
  readonly ids: ReadonlyMap<string, string>;
  readonly voerders: ReadonlyMap<string, readonly string[]>;
};

/** One who leads gesprekken per hundred zaken, beside those of the demo; `voerders` by the one of the demo they stand in for. */
async function growStaff(
  owner: pg.Client,
  { gemeenteId, zaken, toeval }: { gemeenteId: number; zaken: number; toeval: Toeval },
): Promise<Staf> {
  const { rows } = await owner.query<{ id: string; rollen: string[] }>(
    'select id, rollen from inrichting.medewerker where gemeente_id = $1 order by naam',
    [MEETGEMEENTE.id],
  );
  const ids = new Map(
    rows.map(({ id }) => [id, gemeenteId === MEETGEMEENTE.id ? id : newIdFrom(id, toeval)]),
  );
  const eersten = rows.filter(({ rollen }) => rollen.includes('gespreksvoerder'));
  const perEen = Math.max(1, Math.round(zaken / 100 / eersten.length));
  const voerders = new Map<string, readonly string[]>();
  for (const { id } of eersten) {
    const extra = Array.from({ length: perEen - 1 }, () => newIdFrom(id, toeval));
    voerders.set(id, [ids.get(id)!, ...extra]);
  }
  const pairs = [
    ...ids,
    ...[...voerders].flatMap(([van, all]) => all.slice(1).map((naar) => [van, naar] as const)),
  ];
  await owner.query(
    `insert into inrichting.medewerker (gemeente_id, id, naam, email, functie, organisatie, rollen, team, van)
     select $1, n.naar::uuid, m.naam, m.email, m.functie, m.organisatie, m.rollen, m.team, m.van
     from jsonb_to_recordset($2) as n(van text, naar text)
     join inrichting.medewerker m on m.gemeente_id = $3 and m.id = n.van::uuid on conflict do nothing`,
    [gemeenteId, JSON.stringify(pairs.map(([van, naar]) => ({ van, naar }))), MEETGEMEENTE.id],
  );
  return { ids, voerders };
}

type Kopie = {
  readonly gemeenteId: number;
  readonly nummer: number;
  readonly staf: Staf;
  readonly toeval: Toeval;
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** The number of a toewijzing, which no two of a municipality share. */
const toewijzing = /("toewijzingnummer":\s*)(\d+)/g;

/** The same zaak with new ids, staff of the same kind, another name and number; most of them have ended. */
function copy(mal: Mal, { gemeenteId, nummer, staf, toeval }: Kopie): Rows {
  const known = new Map(staf.ids);
  for (const [van, keuze] of staf.voerders) known.set(van, kies(toeval, keuze));
  const json = mal.json.replaceAll(uuid, (old) => {
    const made = known.get(old) ?? newIdFrom(old, toeval);
    known.set(old, made);
    return made;
  });
  const eigen = json
    .replaceAll(mal.nummer, `K${100_000 + nummer}`)
    .replaceAll(
      toewijzing,
      (_, begin: string, oud: string) => `${begin}${Number(oud) + (nummer + 1) * 1000}`,
    );
  const rows = JSON.parse(eigen) as Rows;
  const achternamen = ACHTERNAMEN.nederlands.split(',').map((naam) => naam.split(' ').at(-1) ?? naam);
  const voornamen = (GENERATIES.nederlands[0]?.v ?? 'Anna').split(' ');
  for (const persoon of rows.persoon) {
    Object.assign(persoon, {
      bsn: null,
      roepnaam: kies(toeval, voornamen),
      achternaam: kies(toeval, achternamen),
    });
  }
  for (const table of Object.values(rows))
    for (const row of table) Object.assign(row, { gemeente_id: gemeenteId });
  if (toeval() < closedShare) close(rows, toeval);
  return rows;
}

function close(rows: Rows, toeval: Toeval): void {
  const last = rows.act.reduce((een, ander) => (een.happened_at > ander.happened_at ? een : ander));
  const tekst = newIdFrom(last.id, toeval);
  const op = last.happened_at.slice(0, 10);
  const data = { grond: 'geen-aanvraag-gewenst', op, toelichting: tekst };
  rows.act.push({ ...last, id: newIdFrom(last.id, toeval), kind: 'zaak-afgesloten', replaces: null, data });
  rows.text_version.push({
    ...rows.text_version[0],
    id: tekst,
    text_id: tekst,
    replaces: null,
    body: 'Het is klaar.',
  });
}

/** Another id of the same moment. */
function newIdFrom(old: string, toeval: Toeval): string {
  const hex = Array.from({ length: 15 }, () => getalTussen(toeval, 0, 15).toString(16)).join('');
  return `${old.slice(0, 20)}${hex.slice(0, 3)}-${hex.slice(3)}`;
}

async function store(owner: pg.Client, copies: readonly Rows[]): Promise<void> {
  const personen = copies.flatMap(({ persoon }) => persoon);
  const termen = personen.flatMap(({ id, gemeente_id, roepnaam, tussenvoegsel, achternaam }) => {
    const naam = { roepnaam, tussenvoegsel: tussenvoegsel ?? undefined, achternaam };
    return zoektermen({ naam, adres: {}, tolk: false }).map((term) => ({
      gemeente_id,
      persoon_id: id,
      term,
    }));
  });
  const standen = copies.flatMap(({ act }) => {
    const zaak = vouwZaak(opVolgorde(act.map(toAct)));
    if (zaak === undefined) throw new Error('a copy of a zaak folds to nothing');
    return [toRow(act[0]!.gemeente_id, zaak)];
  });
  await owner.query('begin');
  await insert(
    owner,
    'platform.stream',
    copies.flatMap(({ stream }) => stream),
  );
  await insert(
    owner,
    'platform.act',
    copies.flatMap(({ act }) => act),
  );
  await insert(
    owner,
    'platform.text_version',
    copies.flatMap(({ text_version }) => text_version),
  );
  await insert(owner, 'personen.persoon', personen);
  await insert(owner, 'personen.zoekterm', termen);
  await insert(
    owner,
    'personen.betrokkene',
    copies.flatMap(({ betrokkene }) => betrokkene),
  );
  await insert(
    owner,
    'planning.contactmoment',
    copies.flatMap(({ contactmoment }) => contactmoment),
  );
  await insert(owner, 'zaak.stand', standen);
  await insert(owner, 'zaak.termijn', copies.flatMap(termijnenVan));
  await owner.query('commit');
}

function termijnenVan({ act }: Rows): readonly object[] {
  const { gemeente_id, zaak_id } = act[0]!;
  return openTermijnen(opVolgorde(act.map(toAct))).map((termijn) => ({ gemeente_id, zaak_id, ...termijn }));
}

async function insert(owner: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  await owner.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}

function toAct(row: ActRow): Act {
  return {
    id: row.id,
    soort: row.kind,
    zaakId: row.zaak_id,
    door: toActor(row.actor_kind, row.actor_id),
    gebeurdOp: new Date(row.happened_at).toISOString(),
    vastgelegdOp: new Date(row.recorded_at).toISOString(),
    vervangt: row.replaces ?? undefined,
    inhoud: row.data,
  };
}

async function extraGemeente(owner: pg.Client, plaats: number): Promise<number> {
  const id = 9100 + plaats;
  await owner.query('insert into inrichting.gemeente (gemeente_id, slug, naam) values ($1, $2, $3)', [
    id,
    `meetplaats-${plaats}`,
    `Gemeente Meetplaats ${plaats}`,
  ]);
  await owner.query(
    `insert into inrichting.profiel (gemeente_id, versie, geldig_van, inhoud)
     select $1, versie, geldig_van, inhoud from inrichting.profiel where gemeente_id = $2`,
    [id, MEETGEMEENTE.id],
  );
  return id;
}
