import type { Aanleiding, Act, Gevolg, NieuweAct, NieuweTekst } from '../basis/act.ts';
import { maakAct, nieuweTekst } from '../basis/act.ts';
import { datumVanMoment, plusDagen, schrijfDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { magGesprekOp, vouwMelding, zieAfVanPlan } from '../eerste-contact/index.ts';
import { findContactmoment, minutenVan } from './contactmoment.ts';
import type { Contactmoment, ContactmomentGepland, Moment } from './contactmoment.ts';
import { metTijdVoorTolk, watErTegenDezeTolkIs } from './tolk.ts';
import type { Naastetolk } from './tolk.ts';

/** What somebody wants to plan. */
export type Planopdracht = Omit<ContactmomentGepland['inhoud'], 'contactmomentId'> & {
  readonly zaakId: string;
  /** The inwoner says not to make an own plan, so that the gesprek need not wait (PL-3). */
  readonly zietAfVanPlan?: boolean | undefined;
  /** Asked when somebody close interprets (PL-31). */
  readonly naaste?: Naastetolk | undefined;
};

/** Another moment for what was planned, with a reason if there is one to tell. */
export type Verzetopdracht = Moment & {
  readonly contactmomentId: string;
  readonly reden?: string | undefined;
};

/** What will not be held, with a reason if there is one to tell. */
export type Afzegopdracht = { readonly contactmomentId: string; readonly reden?: string | undefined };

const langsteMinuten = 480;

/**
 * Plans a contactmoment. Refuses an end before the start (PL-1), a day gone by (PL-2), a gesprek within the days
 * for the own plan (PL-3; not with spoed, PL-4, nor for a follow-up, PL-5), a zaak that ended (PL-8), and an
 * interpreter who may not be one (PL-31). With an interpreter it takes twice as long (PL-30).
 */
export function planContactmoment(
  acts: readonly Act[],
  opdracht: Planopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, zietAfVanPlan = false, naaste, ...rest } = opdracht;
  const inhoud = metTijdVoorTolk(rest, rest.tolk);
  const tegen = watErTegenDezeTolkIs(rest.tolk, naaste);
  if (tegen !== undefined) return tegen;
  const afgezien = zietAfVanPlan ? zieAf(acts, aanleiding) : gelukt([]);
  if (!afgezien.gelukt) return afgezien;
  const metPlan = [...acts, ...afgezien.waarde.map((act) => ({ ...act, vastgelegdOp: aanleiding.nu }))];
  const bezwaar = watErNietKan(metPlan, inhoud, aanleiding.nu);
  if (bezwaar !== undefined) return bezwaar;
  const metId = { ...inhoud, contactmomentId: aanleiding.nieuwId() };
  const gepland = maakAct('contactmoment-gepland', { zaakId, inhoud: metId }, aanleiding);
  return gelukt({ acts: [...afgezien.waarde, gepland], teksten: [] });
}

/** Moves a contactmoment; refuses what planning refuses, and one that was cancelled (PL-9) or is not there. */
export function verzetContactmoment(
  acts: readonly Act[],
  { reden, ...inhoud }: Verzetopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const stand = getStaand(acts, inhoud.contactmomentId);
  if (!stand.gelukt) return stand;
  const { opvolging, zaakId } = stand.waarde;
  const bezwaar = watErNietKan(acts, { ...inhoud, opvolging }, aanleiding.nu);
  if (bezwaar !== undefined) return bezwaar;
  const tekst = redenTekst(reden, aanleiding);
  const act = maakAct(
    'contactmoment-verzet',
    { zaakId, inhoud: { ...inhoud, redenTekst: tekst?.tekstId } },
    aanleiding,
  );
  return gelukt({ acts: [act], teksten: tekst === undefined ? [] : [tekst] });
}

/** Cancels a contactmoment, also in a zaak that ended (PL-8); refuses one that was cancelled already (PL-9). */
export function zegContactmomentAf(
  acts: readonly Act[],
  { contactmomentId, reden }: Afzegopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const stand = getStaand(acts, contactmomentId);
  if (!stand.gelukt) return stand;
  const tekst = redenTekst(reden, aanleiding);
  const inhoud = { contactmomentId, redenTekst: tekst?.tekstId };
  const { zaakId } = stand.waarde;
  const act = maakAct('contactmoment-afgezegd', { zaakId, inhoud }, aanleiding);
  return gelukt({ acts: [act], teksten: tekst === undefined ? [] : [tekst] });
}

/** The first day on which the gesprek may be held while the own plan is still open (PL-3). */
export function eersteGespreksdag(acts: readonly Act[]): Datum | undefined {
  const melding = vouwMelding(acts);
  if (melding === undefined) return undefined;
  const dagen = Array.from({ length: meesteDagen }, (_, later) => plusDagen(melding.ontvangenOp, later));
  return dagen.find((dag) => magGesprekOp(acts, dag));
}

/** Seven days and the longest row of days off that can lengthen them. */
const meesteDagen = 21;

type Wat = Pick<Moment, 'van' | 'tot'> & { readonly opvolging: boolean };

function watErNietKan(acts: readonly Act[], wat: Wat, nu: string): Geweigerd | undefined {
  if (isAfgelopen(acts)) {
    return geweigerd('PL-8', 'Deze zaak is afgesloten. Hier kun je niets meer plannen.');
  }
  const minuten = minutenVan(wat);
  if (!(minuten > 0 && minuten <= langsteMinuten)) {
    return geweigerd('PL-1', 'Het einde ligt niet na het begin, of het duurt langer dan acht uur.');
  }
  const dag = datumVanMoment(wat.van);
  if (dag < datumVanMoment(nu)) {
    return geweigerd('PL-2', 'Deze dag is al voorbij. Was het gesprek er al? Leg dan het gesprek zelf vast.');
  }
  return wat.opvolging ? undefined : watErVoorHetPlanNietKan(acts, dag);
}

function watErVoorHetPlanNietKan(acts: readonly Act[], dag: Datum): Geweigerd | undefined {
  if (magGesprekOp(acts, dag) || vouwMelding(acts)?.spoed === 'ja') return undefined;
  const eerste = eersteGespreksdag(acts);
  if (eerste === undefined)
    return geweigerd('PL-8', 'In deze zaak is geen melding waarbij een gesprek hoort.');
  const tot = schrijfDatum(plusDagen(eerste, -1));
  return geweigerd(
    'PL-3',
    `De inwoner mag tot en met ${tot} een eigen plan inleveren. Het gesprek kan vanaf ${schrijfDatum(eerste)}. Eerder kan als het plan er is, of als de inwoner zegt er geen te maken.`,
  );
}

const EINDES: ReadonlySet<string> = new Set([
  'melding-doorgezonden',
  'melding-ingetrokken',
  'signaal-opgevolgd',
  'zaak-afgesloten',
]);

function isAfgelopen(acts: readonly Act[]): boolean {
  return acts.some(({ soort }) => EINDES.has(soort));
}

function zieAf(acts: readonly Act[], aanleiding: Aanleiding): Uitkomst<readonly NieuweAct[]> {
  const gevolg = zieAfVanPlan(acts, { ...aanleiding, actId: aanleiding.nieuwId() });
  return gevolg.gelukt ? gelukt(gevolg.waarde.acts) : gevolg;
}

function getStaand(acts: readonly Act[], contactmomentId: string): Uitkomst<Contactmoment> {
  const stand = findContactmoment(acts, contactmomentId);
  if (stand !== undefined && stand.afgezegdOp === undefined) return gelukt(stand);
  return geweigerd('PL-9', 'Dit is al afgezegd. Plan een nieuw moment als dat nodig is.');
}

function redenTekst(reden: string | undefined, aanleiding: Aanleiding): NieuweTekst | undefined {
  return reden?.trim() ? nieuweTekst(aanleiding.nieuwId(), reden) : undefined;
}
