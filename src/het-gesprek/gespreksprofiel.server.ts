import type { Act } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Gemeenteprofiel, Instrument } from '../inrichting/index.ts';
import { findInstrumentOp, getProfiel } from '../inrichting/index.server.ts';
import { readOnce } from '../platform/database.ts';
import type { Tx } from '../platform/database.ts';
import { prepared, rowsOf } from '../platform/prepared.ts';

/**
 * The profile of today with the instrument of the day on which the gesprek of this zaak began: a new version of the
 * instrument never changes a gesprek that runs (HG-100).
 */
export async function getGespreksprofiel(tx: Tx, zaakId: string, vandaag: Datum): Promise<Gemeenteprofiel> {
  const [profiel, begonnenOp] = await Promise.all([getProfiel(tx, vandaag), findBegin(tx, zaakId)]);
  return { ...profiel, instrument: await instrumentOp(tx, begonnenOp, profiel) };
}

/** The same for who read the acts already, without another question. */
export async function profielVan(tx: Tx, acts: readonly Act[], vandaag: Datum): Promise<Gemeenteprofiel> {
  const profiel = await getProfiel(tx, vandaag);
  return { ...profiel, instrument: await kiesInstrument(tx, acts, profiel) };
}

/** The instrument the gesprek of these acts began with, beside the profile of today; that of today while there is none. */
export function kiesInstrument(
  tx: Tx,
  acts: readonly Act[],
  profiel: Pick<Gemeenteprofiel, 'instrument'>,
): Promise<Instrument> {
  const momenten = acts.filter(({ soort }) => BEGINT.has(soort)).map((act) => act.vastgelegdOp);
  const eerste = momenten.toSorted()[0];
  return instrumentOp(tx, eerste === undefined ? undefined : datumVanMoment(eerste), profiel);
}

async function instrumentOp(
  tx: Tx,
  begonnenOp: Datum | undefined,
  profiel: Pick<Gemeenteprofiel, 'instrument'>,
): Promise<Instrument> {
  const eigen = begonnenOp === undefined ? undefined : await findInstrumentOp(tx, begonnenOp);
  return eigen ?? profiel.instrument;
}

/** The version of the instrument that the gesprek of this zaak began with; that of today while there is none (HG-100). */
export async function getInstrument(tx: Tx, zaakId: string, vandaag: Datum): Promise<Instrument> {
  return (await getGespreksprofiel(tx, zaakId, vandaag)).instrument;
}

/** The day in the Netherlands on which the first thing of this gesprek was stored. */
function findBegin(tx: Tx, zaakId: string): Promise<Datum | undefined> {
  return readOnce(tx, `gesprek-begonnen/${zaakId}`, async () => {
    const [eerste] = await rowsOf(tx, eersteVan(tx, { gemeenteId: tx.gemeenteId, zaakId }));
    return eerste && datumVanMoment(eerste.recorded_at);
  });
}

const GESPREKSBEGIN = [
  'inbreng-genoteerd',
  'wondervraag-gezet',
  'resultaat-voorgesteld',
  'idee-geparkeerd',
  'gesprek-gevoerd',
] as const;

const BEGINT: ReadonlySet<string> = new Set(GESPREKSBEGIN);

const eersteVan = prepared(
  (db, { gemeenteId, zaakId }: { readonly gemeenteId: number; readonly zaakId: string }) =>
    db
      .selectFrom('platform.act')
      .select('recorded_at')
      .where('gemeente_id', '=', gemeenteId)
      .where('zaak_id', '=', zaakId)
      .where('kind', 'in', GESPREKSBEGIN)
      .orderBy('recorded_at')
      .limit(1),
);
