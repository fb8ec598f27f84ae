import type { Datum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Wie } from '../basis/wie.ts';
import type { Tx } from '../platform/database.ts';
import { prepared, rowsOf } from '../platform/prepared.ts';
import { kiesTegeltje, PLEKKEN, vouwTegeltjes } from './tegeltje.ts';
import type { Plek, Tegelaanleiding, Tegeldaad, Tegeltje } from './tegeltje.ts';

/** The maxims of one team, also those that were retired; another team's are not there (TG-2). */
export async function listTegeltjes(tx: Tx, team: string): Promise<readonly Tegeltje[]> {
  return vouwTegeltjes(await listDaden(tx, team));
}

/** What shows at each place for somebody on this day; nothing for who is in no team. */
export type Tegels = Readonly<
  Partial<Record<Plek, { readonly tegeltjeId: string; readonly woorden: string }>>
>;

/** The maxim of one's own team at each place (TG-5). */
export async function findTegels(tx: Tx, wie: Wie, dag: Datum): Promise<Tegels> {
  if (wie.soort !== 'medewerker') return {};
  const tegeltjes = await listTegeltjes(tx, wie.team);
  const gekozen = PLEKKEN.flatMap((plek) => {
    const tegeltje = kiesTegeltje(tegeltjes, plek, { wie, dag });
    return tegeltje === undefined ? [] : [[plek, tegeltje] as const];
  });
  return Object.fromEntries(
    gekozen.map(([plek, { tegeltjeId, woorden }]) => [plek, { tegeltjeId, woorden }]),
  );
}

/** Takes one decision about the maxims of one's own team and stores it; the same id again changes nothing. */
export async function storeTegeldaad(
  tx: Tx,
  aanleiding: Tegelaanleiding,
  beslis: (tegeltjes: readonly Tegeltje[], aanleiding: Tegelaanleiding) => Uitkomst<Tegeldaad>,
): Promise<Uitkomst<Tegeldaad>> {
  const daden = await listDaden(tx, aanleiding.wie.team);
  const eerder = daden.find(({ id }) => id === aanleiding.actId);
  if (eerder !== undefined) return { gelukt: true, waarde: eerder };
  const uitkomst = beslis(vouwTegeltjes(daden), aanleiding);
  if (!uitkomst.gelukt) return uitkomst;
  const { tegeltjeId, inhoud, ...rest } = uitkomst.waarde;
  await tx.db
    .insertInto('tegeltjes.daad')
    .values({
      ...rest,
      gemeente_id: tx.gemeenteId,
      tegeltje_id: tegeltjeId,
      inhoud: JSON.stringify(inhoud),
    })
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doNothing())
    .execute();
  return uitkomst;
}

async function listDaden(tx: Tx, team: string): Promise<readonly Tegeldaad[]> {
  const rows = await rowsOf(tx, dadenVan(tx, { gemeenteId: tx.gemeenteId, team }));
  return rows as unknown as readonly Tegeldaad[];
}

const dadenVan = prepared(
  (db, { gemeenteId, team }: { readonly gemeenteId: number; readonly team: string }) =>
    db
      .selectFrom('tegeltjes.daad')
      .select(['id', 'tegeltje_id as tegeltjeId', 'team', 'soort', 'door', 'op', 'inhoud'])
      .where('gemeente_id', '=', gemeenteId)
      .where('team', '=', team),
);
