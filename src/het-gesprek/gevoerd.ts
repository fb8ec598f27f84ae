import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import type { Datum } from '../basis/datum.ts';
import { datumVanMoment, momentVan, plusDagen, schrijfDatum } from '../basis/datum.ts';
import type { MeldingGedaan } from '../eerste-contact/index.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import { vouwContactmomenten } from '../planning/index.ts';
import { actsVan, koppenVan, maakAct } from './vraagverheldering/keten.ts';

/** Where or how people spoke with each other. */
export const VORMEN = ['huisbezoek', 'telefoon', 'loket', 'elders', 'beeldbellen'] as const;

/** One of the forms of a contactmoment. */
export type Vorm = (typeof VORMEN)[number];

/** In which role somebody sat at the table. */
export const AANWEZIG_ALS = [
  'inwoner',
  'mantelzorger',
  'familie',
  'clientondersteuner',
  'vertegenwoordiger',
  'professional',
  'tolk',
  'anders',
] as const;

/** One of the roles at the table. */
export type AanwezigAls = (typeof AANWEZIG_ALS)[number];

/** Somebody who was there; the gespreksvoerder is the one who recorded it. */
export type Aanwezige = { readonly naam: string; readonly rol: AanwezigAls };

/** A contactmoment was held, on a day (Dutch date); one gesprek may have several (HG-16). */
export type GesprekGevoerd = Act<
  'gesprek-gevoerd',
  {
    readonly contactmomentId?: string | undefined;
    readonly op: Datum;
    readonly vorm: Vorm;
    readonly aanwezigen: readonly Aanwezige[];
    readonly duurMinuten?: number | undefined;
    /** Id of who led it, when that was another than who recorded it (HG-110). */
    readonly gevoerdDoor?: string | undefined;
  }
>;

/**
 * One contactmoment that was held; `voerder` is the id of who led it, `vastgelegdDoor` of who recorded it, and
 * `vastgelegdOp` an ISO instant.
 */
export type Gevoerd = GesprekGevoerd['inhoud'] & {
  readonly actId: string;
  readonly voerder?: string | undefined;
  readonly vastgelegdDoor?: string | undefined;
  readonly vastgelegdOp: string;
};

/** The contactmomenten that were held, in order of day. */
export function vouwGevoerd(acts: readonly Act[]): readonly Gevoerd[] {
  return koppenVan(actsVan<GesprekGevoerd>(acts, 'gesprek-gevoerd')).map((act) => ({
    ...act.inhoud,
    actId: act.id,
    voerder: act.inhoud.gevoerdDoor ?? doorVan(act),
    vastgelegdDoor: doorVan(act),
    vastgelegdOp: act.vastgelegdOp,
  }));
}

function doorVan({ door }: Act): string | undefined {
  return door.soort === 'systeem' ? undefined : door.id;
}

/** What is needed to record that a contactmoment was held; `vervangt` corrects an earlier record. */
export type GevoerdOpdracht = GesprekGevoerd['inhoud'] & {
  readonly zaakId: string;
  readonly vervangt?: string | undefined;
};

/** What was planned for the gesprek on that day and is not recorded yet; undefined when that is not exactly one (HG-110). */
function geplandOp(acts: readonly Act[], op: Datum): string | undefined {
  const gehouden = new Set(vouwGevoerd(acts).map(({ contactmomentId }) => contactmomentId));
  const open = vouwContactmomenten(acts).filter(
    ({ contactmomentId, van, opvolging, afgezegdOp }) =>
      datumVanMoment(van) === op && !opvolging && afgezegdOp === undefined && !gehouden.has(contactmomentId),
  );
  return open.length === 1 ? open[0]?.contactmomentId : undefined;
}

/** How many days before the melding people may have spoken already, at a counter or by phone. */
const DAGEN_VOOR_MELDING = 14;

/** Refuses a day (Dutch date) more than fourteen days before the first melding: a slip in the year (HG-160). */
export function weigerLangVoorMelding(acts: readonly Act[], op: Datum): Geweigerd | undefined {
  const meldingen = actsVan<MeldingGedaan>(acts, 'melding-gedaan');
  const [gemeldOp] = meldingen.map(({ gebeurdOp }) => datumVanMoment(gebeurdOp)).toSorted();
  if (gemeldOp === undefined || op >= plusDagen(gemeldOp, -DAGEN_VOOR_MELDING)) return undefined;
  const melding = `De melding was op ${schrijfDatum(gemeldOp)}.`;
  const uitleg = `${melding} Deze dag is meer dan ${DAGEN_VOOR_MELDING} dagen daarvoor. Kijk de dag en het jaar na.`;
  return geweigerd('HG-160', uitleg);
}

/**
 * Records that a contactmoment was held. It happened on the day it was held, also when that is recorded later
 * (HG-16); refuses a day that has yet to come, one long before the melding (HG-160), and a correction of what another
 * corrected meanwhile (HG-5).
 */
export function legGesprekVast(
  acts: readonly Act[],
  opdracht: GevoerdOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, vervangt, op, vorm, aanwezigen, duurMinuten, gevoerdDoor } = opdracht;
  const contactmomentId = opdracht.contactmomentId ?? geplandOp(acts, op);
  const inhoud = { contactmomentId, op, vorm, aanwezigen, duurMinuten, gevoerdDoor };
  const vandaag = datumVanMoment(aanleiding.nu);
  if (inhoud.op > vandaag) {
    return geweigerd('HG-16', 'Deze dag moet nog komen. Leg het gesprek vast als u elkaar hebt gesproken.');
  }
  const teVroeg = weigerLangVoorMelding(acts, op);
  if (teVroeg !== undefined) return teVroeg;
  const koppen = koppenVan(actsVan<GesprekGevoerd>(acts, 'gesprek-gevoerd'));
  const ingehaald = vervangt !== undefined && !koppen.some((act) => act.id === vervangt);
  if (ingehaald && aanleiding.nagekomen === undefined) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const moment = aanleiding.nagekomen?.gebeurdOp ?? aanleiding.nu;
  const gebeurdOp = inhoud.op === datumVanMoment(moment) ? moment : momentVan(inhoud.op, '12:00');
  const act = maakAct<GesprekGevoerd>('gesprek-gevoerd', inhoud, { zaakId, aanleiding, vervangt, gebeurdOp });
  return gelukt({ acts: [act], teksten: [] });
}
