import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg, NieuweAct } from '../../basis/act.ts';
import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { isOverleden } from '../../basis/overleden.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';

export { isOverleden };

export const GEBEURTENISBRONNEN = ['brp', 'nabestaande', 'inwoner', 'anders'] as const;
/** Who told us; only what the BRP says can be confirmed. */
export type Gebeurtenisbron = (typeof GEBEURTENISBRONNEN)[number];

/**
 * `verhuisd-gemeld` or `overlijden-gemeld`: somebody moved to another municipality or died on a day. It counts once a
 * person confirmed it (TW-130); `gebeurtenis-herroepen` takes it back.
 */
type Gebeurtenisact = Act<string, Gemeld & { readonly naar?: string | undefined }>;

type Gemeld = { readonly op: Datum; readonly bron: Gebeurtenisbron; readonly bevestigd: boolean };

/** We offered to hand over what we know to the new municipality, and what the inwoner said (TW-131). */
export type OverdrachtAangeboden = Act<
  'overdracht-aangeboden',
  { readonly naar: string; readonly toestemming: boolean; readonly op: Datum; readonly tekst?: string }
>;

/** What can happen to somebody that ends our work. */
export type Gebeurtenissoort = 'verhuisd' | 'overlijden';

/** A move or a death as it stands. */
export type Levensgebeurtenis = Gemeld & {
  readonly actId: string;
  readonly soort: Gebeurtenissoort;
  readonly naar?: string | undefined;
  /** The Dutch day on which it was written down, or confirmed. */
  readonly vastgelegdOp: Datum;
};

/** The last word on each of the two; undefined when nobody said so, or when it was taken back. */
export function vouwLevensgebeurtenis(
  acts: readonly Act[],
  soort: Gebeurtenissoort,
): Levensgebeurtenis | undefined {
  const vervangen = new Set(acts.flatMap(({ vervangt }) => vervangt ?? []));
  const gevonden = acts.filter(isGemeld(soort)).findLast(({ id }) => !vervangen.has(id));
  if (gevonden === undefined) return undefined;
  return {
    ...gevonden.inhoud,
    actId: gevonden.id,
    soort,
    vastgelegdOp: datumVanMoment(gevonden.gebeurdOp),
  };
}

/** From which day another municipality is competent, confirmed by a person (TW-131); undefined while we are. */
export function bevoegdTot(acts: readonly Act[]): Datum | undefined {
  const verhuisd = vouwLevensgebeurtenis(acts, 'verhuisd');
  return verhuisd?.bevestigd ? verhuisd.op : undefined;
}

/** Writes down that somebody moved or died, as it was told; it changes nothing yet (TW-130). */
export function meldGebeurtenis(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly soort: Gebeurtenissoort;
    readonly op: Datum;
    readonly bron: Gebeurtenisbron;
    readonly naar?: string | undefined;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, soort, op, bron, naar } = opdracht;
  if (vouwLevensgebeurtenis(acts, soort) !== undefined) {
    return geweigerd('TW-130', 'Dit staat er al. Bevestig het, of schrijf op dat het niet klopt.');
  }
  if (soort === 'overlijden' && op > datumVanMoment(aanleiding.nu)) {
    return geweigerd('TW-130', 'Deze dag moet nog komen.');
  }
  const plaats = naar?.trim();
  if (soort === 'verhuisd' && !plaats) {
    return geweigerd('TW-130', 'Vul in naar welke gemeente de inwoner verhuist.');
  }
  const inhoud = { op, bron, bevestigd: false, ...(soort === 'verhuisd' && { naar: plaats }) };
  return gelukt({ acts: [maakAct(ACTS[soort], { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/**
 * A person confirms that the BRP says so, with the day that the BRP gives (TW-130): the clocks stop, and after a
 * death everything that is sent. A machine never confirms, and a move that is still to come waits.
 */
export function bevestigGebeurtenis(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly soort: Gebeurtenissoort; readonly op: Datum },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, soort, op } = opdracht;
  if (aanleiding.door.soort !== 'medewerker') {
    return geweigerd('TW-130', 'Dit bevestigt een medewerker, nadat die in de BRP keek.');
  }
  const gemeld = vouwLevensgebeurtenis(acts, soort);
  if (gemeld === undefined) return geweigerd('TW-130', 'Schrijf eerst op wat er gemeld is.');
  if (gemeld.bevestigd) return geweigerd('TW-130', 'Dit is al bevestigd.');
  if (op > datumVanMoment(aanleiding.nu)) {
    return geweigerd('TW-130', `De dag ${schrijfDatum(op)} moet nog komen. Bevestig het vanaf die dag.`);
  }
  const { naar } = gemeld;
  const inhoud = { op, bron: 'brp', bevestigd: true, ...(naar && { naar }) } as const;
  const act: NieuweAct = {
    ...maakAct(ACTS[soort], { zaakId, inhoud }, aanleiding),
    vervangt: gemeld.actId,
  };
  return gelukt({ acts: [act], teksten: [] });
}

/** It was a mistake: what was told or confirmed no longer counts, and why (TW-130). */
export function herroepGebeurtenis(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly soort: Gebeurtenissoort; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, soort, reden } = opdracht;
  const gemeld = vouwLevensgebeurtenis(acts, soort);
  if (gemeld === undefined) return geweigerd('TW-130', 'Er is niets om terug te nemen.');
  if (reden.trim() === '') return geweigerd('TW-130', 'Schrijf op waarom dit niet klopt.');
  const tekst = aanleiding.nieuwId();
  const act: NieuweAct = {
    ...maakAct('gebeurtenis-herroepen', { zaakId, inhoud: { tekst } }, aanleiding),
    vervangt: gemeld.actId,
  };
  return gelukt({ acts: [act], teksten: [nieuweTekst(tekst, reden.trim())] });
}

/** Offers to hand over to the new municipality; nothing goes there without consent (TW-131; Wmo 5.3.3). */
export function biedOverdrachtAan(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly toestemming: boolean; readonly woorden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, toestemming, woorden } = opdracht;
  const verhuisd = vouwLevensgebeurtenis(acts, 'verhuisd');
  if (verhuisd?.naar === undefined) {
    return geweigerd('TW-131', 'Schrijf eerst op naar welke gemeente de inwoner verhuist.');
  }
  const tekst = woorden.trim() === '' ? undefined : aanleiding.nieuwId();
  const op = datumVanMoment(aanleiding.nu);
  const inhoud = { naar: verhuisd.naar, toestemming, op, ...(tekst && { tekst }) };
  return gelukt({
    acts: [maakAct('overdracht-aangeboden', { zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, woorden.trim())],
  });
}

/** The last answer to the offer to hand over; undefined while nobody asked. */
export function overdrachtVan(acts: readonly Act[]): OverdrachtAangeboden['inhoud'] | undefined {
  return acts.findLast((act): act is OverdrachtAangeboden => act.soort === 'overdracht-aangeboden')?.inhoud;
}

const ACTS = { verhuisd: 'verhuisd-gemeld', overlijden: 'overlijden-gemeld' } as const;

function isGemeld(soort: Gebeurtenissoort) {
  return (act: Act): act is Gebeurtenisact => act.soort === ACTS[soort];
}
