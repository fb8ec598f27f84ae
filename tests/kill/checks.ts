import pg from 'pg';
import { openDatabase } from '../../src/platform/database.ts';
import { rebuildTenant } from '../../src/zaak/opnieuw.server.ts';
import { projecteer } from '../../src/zaak/index.server.ts';
import type { Ledger, Request } from './writers.ts';

/** Where to look afterwards, and who is the one reader. */
export type Look = {
  readonly socketDir: string;
  readonly gemeenteId: number;
  readonly lezerId: string;
  readonly ledger: Ledger;
};

/** Compares what was acknowledged with what is stored; each fault is one Dutch sentence. */
export async function findFaults(look: Look): Promise<readonly string[]> {
  const owner = new pg.Client({ host: look.socketDir, user: 'postgres', database: 'keukentafel' });
  await owner.connect();
  try {
    const stored = await readStored(owner, look);
    return [
      ...look.ledger.strange,
      ...look.ledger.asked.flatMap((request) => faultsOf(request, stored, new Set(look.ledger.acknowledged))),
      ...readingFaults(look.ledger, stored.looks),
      ...(await looseEnds(owner, look.gemeenteId)),
      ...(await projectionFaults(look)),
    ];
  } finally {
    await owner.end();
  }
}

type Stored = {
  /** Text versions by their words. */
  readonly texts: ReadonlyMap<string, readonly { id: string; text_id: string; zaak_id: string }[]>;
  readonly acts: ReadonlyMap<string, { kind: string; zaak_id: string }>;
  readonly actsOfZaak: ReadonlyMap<string, readonly string[]>;
  readonly mails: ReadonlyMap<string, number>;
  readonly standen: ReadonlySet<string>;
  readonly inwoners: ReadonlyMap<string, number>;
  readonly looks: number;
};

async function readStored(owner: pg.Client, { gemeenteId, lezerId }: Look): Promise<Stored> {
  const rows = async <T>(query: string, values: readonly unknown[] = [gemeenteId]): Promise<T[]> =>
    (await owner.query(query, [...values])).rows as T[];
  const texts = await rows<{ id: string; text_id: string; zaak_id: string; body: string }>(
    `select id, text_id, zaak_id, body from platform.text_version where gemeente_id = $1 and body like 'kill-%'`,
  );
  const acts = await rows<{ id: string; kind: string; zaak_id: string }>(
    'select id, kind, zaak_id from platform.act where gemeente_id = $1',
  );
  const counts = (found: readonly { zaak_id: string; n: string }[]) =>
    new Map(found.map(({ zaak_id, n }) => [zaak_id, Number(n)]));
  const [reading] = await rows<{ n: string }>(
    `select count(*) as n from platform.reading_log
     where gemeente_id = $1 and actor_id = $2 and handling = 'zaak-inzien'`,
    [gemeenteId, lezerId],
  );
  return {
    texts: Map.groupBy(texts, ({ body }) => body),
    acts: new Map(acts.map((act) => [act.id, act])),
    actsOfZaak: new Map(
      [...Map.groupBy(acts, (act) => act.zaak_id)].map(([zaakId, all]) => [
        zaakId,
        all.map(({ kind }) => kind),
      ]),
    ),
    mails: counts(
      await rows('select zaak_id, count(*) as n from platform.mail where gemeente_id = $1 group by 1'),
    ),
    standen: new Set(
      (await rows<{ zaak_id: string }>('select zaak_id from zaak.stand where gemeente_id = $1')).map(
        ({ zaak_id }) => zaak_id,
      ),
    ),
    inwoners: counts(
      await rows(
        `select zaak_id, count(*) as n from personen.betrokkene where gemeente_id = $1 and rol = 'inwoner' group by 1`,
      ),
    ),
    looks: Number(reading?.n),
  };
}

function faultsOf(request: Request, stored: Stored, acknowledged: ReadonlySet<Request>): readonly string[] {
  if (request.soort === 'lezen') return [];
  const texts = stored.texts.get(request.mark) ?? [];
  const name = `${request.soort} ${request.mark}`;
  if (texts.length > 1) return [`${name} staat er ${texts.length} keer`];
  if (texts.length === 0) return acknowledged.has(request) ? [`${name} was bevestigd en is weg`] : [];
  const [text] = texts;
  if (text?.zaak_id !== request.zaakId) return [`${name} staat bij een andere zaak`];
  switch (request.soort) {
    case 'melding':
      return meldingFaults(request, name, stored);
    case 'notitie':
      return stored.acts.get(request.id)?.kind === 'inbreng-genoteerd' && text.text_id === request.id
        ? []
        : [`${name} heeft woorden maar geen daad`];
    case 'verbetering':
      return text.id === request.id ? [] : [`${name} heeft een andere versie dan gevraagd`];
  }
}

function meldingFaults({ id, zaakId, metMail }: Request, name: string, stored: Stored): readonly string[] {
  const kinds = stored.actsOfZaak.get(zaakId) ?? [];
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const wrong: readonly (readonly [boolean, string])[] = [
    [stored.acts.get(id)?.kind !== 'melding-gedaan', 'heeft woorden maar geen daad'],
    [count('melding-gedaan') !== 1, `is ${count('melding-gedaan')} keer gedaan`],
    [count('melding-bevestigd') !== 1, `is ${count('melding-bevestigd')} keer bevestigd`],
    [(stored.mails.get(zaakId) ?? 0) !== (metMail ? 1 : 0), `heeft ${stored.mails.get(zaakId) ?? 0} mails`],
    [!stored.standen.has(zaakId), 'staat niet in de werklijst'],
    [stored.inwoners.get(zaakId) !== 1, `heeft ${stored.inwoners.get(zaakId) ?? 0} inwoners`],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, sentence]) => `${name} ${sentence}`);
}

/** Every page that was shown is in the log; a page that was made and never arrived may be. */
function readingFaults({ acknowledged, looks }: Ledger, logged: number): readonly string[] {
  const shown = acknowledged.filter(({ soort }) => soort === 'lezen').length;
  if (logged < shown) return [`${shown} keer bekeken, maar ${logged} regels in het inzagelog`];
  return logged > looks ? [`${logged} regels in het inzagelog bij ${looks} blikken`] : [];
}

/** Nothing half written, whoever wrote it. */
async function looseEnds(owner: pg.Client, gemeenteId: number): Promise<readonly string[]> {
  const checks: readonly (readonly [string, string])[] = [
    [
      'teksten zonder daad die ernaar verwijst',
      `select count(distinct t.text_id) as n from platform.text_version t where t.gemeente_id = $1
       and t.body like 'kill-%' and not exists (select from platform.act a where a.gemeente_id = t.gemeente_id
       and a.zaak_id = t.zaak_id and a.data::text like '%' || t.text_id || '%')`,
    ],
    [
      'zaken zonder daad',
      `select count(*) as n from platform.stream s where s.gemeente_id = $1 and not exists
       (select from platform.act a where a.gemeente_id = s.gemeente_id and a.zaak_id = s.zaak_id)`,
    ],
    [
      'mensen zonder zaak',
      `select count(*) as n from personen.persoon p where p.gemeente_id = $1 and p.achternaam like 'Van kill-%'
       and not exists (select from personen.betrokkene b where b.gemeente_id = p.gemeente_id and b.persoon_id = p.id)`,
    ],
    [
      'mails bij een zaak zonder daad',
      `select count(*) as n from platform.mail m where m.gemeente_id = $1 and m.zaak_id is not null and not exists
       (select from platform.act a where a.gemeente_id = m.gemeente_id and a.zaak_id = m.zaak_id)`,
    ],
  ];
  const faults: string[] = [];
  for (const [what, query] of checks) {
    const { rows } = await owner.query<{ n: string }>(query, [gemeenteId]);
    if (Number(rows[0]?.n) !== 0) faults.push(`${rows[0]?.n} ${what}`);
  }
  return faults;
}

async function projectionFaults({ socketDir, gemeenteId }: Look): Promise<readonly string[]> {
  const connection = { host: socketDir, user: 'keukentafel_app', database: 'keukentafel', max: 1 };
  const database = openDatabase({ connection, afterActs: projecteer });
  try {
    const { verschillen } = await database.inTenant(gemeenteId, rebuildTenant);
    return verschillen === 0 ? [] : [`${verschillen} rijen van de werklijst wijken af van de daden`];
  } finally {
    await database.close();
  }
}
