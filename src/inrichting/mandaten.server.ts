import { sql } from 'kysely';
import type { Datum } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { controleerProfiel } from './controle.ts';
import { storeProfiel } from './inrichting.server.ts';
import { eindeFout, metMandaat, nummer, zonderMandaat } from './mandaten.ts';
import type { Einde, GenummerdMandaat } from './mandaten.ts';
import type { Mandaatregeling } from './mandaat.ts';
import { findProfielOp } from './profiel.ts';
import type { Gemeenteprofiel } from './profiel.ts';

/** Who changes the set-up, and when. */
export type Wijziger = { readonly medewerkerId: string; readonly nu: string; readonly vandaag: Datum };

/** One change as it was made; `over` is the id of a mandate or of a member of staff. */
export type Wijziging = {
  readonly op: string;
  readonly door: string;
  readonly soort: Wijzigingsoort;
  readonly over: string;
};

/** What can change. */
export type Wijzigingsoort =
  | 'mandaat-toegevoegd'
  | 'mandaat-beeindigd'
  | 'medewerker-toegevoegd'
  | 'medewerker-gewijzigd'
  | 'medewerker-vertrokken';

/** Gives a mandate: a new version of the profile from today; the same id twice changes nothing (IR-34). */
export function storeMandaat(
  tx: Tx,
  mandaat: GenummerdMandaat,
  wijziger: Wijziger,
): Promise<Uitkomst<undefined>> {
  return wijzigRegister(tx, wijziger, {
    soort: 'mandaat-toegevoegd',
    over: mandaat.id,
    wijzig: (regeling) => metMandaat(regeling, mandaat),
  });
}

/** Ends a mandate on a day or at once; refuses an end in the past (IR-34; Awb 10:8). */
export function endMandaat(
  tx: Tx,
  { mandaatId, einde }: { readonly mandaatId: string; readonly einde: Einde },
  wijziger: Wijziger,
): Promise<Uitkomst<undefined>> {
  const { vandaag } = wijziger;
  return wijzigRegister(tx, wijziger, {
    soort: 'mandaat-beeindigd',
    over: mandaatId,
    weiger: (regeling) =>
      eindeFout(
        nummer(regeling.mandaten).find(({ id }) => id === mandaatId),
        einde,
        vandaag,
      ),
    wijzig: (regeling) => zonderMandaat(regeling, { mandaatId, einde }, vandaag),
  });
}

type Verandering = {
  readonly soort: Wijzigingsoort;
  readonly over: string;
  readonly weiger?: (
    regeling: Mandaatregeling,
  ) => { readonly regel: string; readonly uitleg: string } | undefined;
  readonly wijzig: (regeling: Mandaatregeling) => Mandaatregeling;
};

/** One change at a time: a new version from today, and one for each version that was set ready for later (IR-7). */
async function wijzigRegister(
  tx: Tx,
  wijziger: Wijziger,
  { soort, over, weiger, wijzig }: Verandering,
): Promise<Uitkomst<undefined>> {
  const { vandaag } = wijziger;
  await lockInrichting(tx);
  const versies = await listVersies(tx);
  const huidig = findProfielOp(versies, vandaag);
  if (huidig === undefined) throw new Error('this municipality has no profile yet');
  const fout = weiger?.(huidig.mandaat);
  if (fout !== undefined) return geweigerd(fout.regel, fout.uitleg);
  const nieuw = wijzig(huidig.mandaat);
  if (nieuw === huidig.mandaat) return gelukt(undefined);
  const later = versies.filter(({ geldigVan, versie }) => geldigVan > vandaag && versie > huidig.versie);
  const hoogste = Math.max(...versies.map(({ versie }) => versie));
  const reeks = [{ ...huidig, geldigVan: vandaag, mandaat: nieuw }, ...later.map((een) => met(een, wijzig))];
  const [eerste] = reeks.flatMap(controleerProfiel);
  if (eerste !== undefined) return geweigerd(eerste.regel, eerste.uitleg);
  for (const [i, profiel] of reeks.entries()) await storeProfiel(tx, { ...profiel, versie: hoogste + 1 + i });
  await storeWijziging(tx, wijziger, { soort, over, versie: hoogste + 1 });
  return gelukt(undefined);
}

function met(profiel: Gemeenteprofiel, wijzig: Verandering['wijzig']): Gemeenteprofiel {
  return { ...profiel, mandaat: wijzig(profiel.mandaat) };
}

/** Makes this transaction the only one that changes how the municipality works. */
export async function lockInrichting(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('inrichting'), ${tx.gemeenteId}::int)`.execute(tx.db);
}

async function listVersies(tx: Tx): Promise<readonly Gemeenteprofiel[]> {
  const rows = await tx.db
    .selectFrom('inrichting.profiel')
    .select('inhoud')
    .where('gemeente_id', '=', tx.gemeenteId)
    .orderBy('versie')
    .execute();
  return rows.map(({ inhoud }) => inhoud as unknown as Gemeenteprofiel);
}

/** Writes down who changed what. */
export async function storeWijziging(
  tx: Tx,
  { medewerkerId, nu }: Wijziger,
  {
    soort,
    over,
    versie,
  }: {
    readonly soort: Wijzigingsoort;
    readonly over: string;
    readonly versie?: number;
  },
): Promise<void> {
  const id = newId(Date.parse(nu));
  await tx.db
    .insertInto('inrichting.wijziging')
    .values({
      gemeente_id: tx.gemeenteId,
      id,
      op: nu,
      door: medewerkerId,
      soort,
      over,
      versie: versie ?? null,
    })
    .execute();
}

/** The last changes, newest first. */
export async function listWijzigingen(tx: Tx, over: 'mandaat' | 'medewerker'): Promise<readonly Wijziging[]> {
  const rows = await tx.db
    .selectFrom('inrichting.wijziging')
    .select(['op', 'door', 'soort', 'over'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('soort', 'like', `${over}-%`)
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...row, soort: row.soort as Wijzigingsoort }));
}
