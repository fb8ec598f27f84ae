import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getLopende } from '../aanvraag/aanvraag.ts';
import { vouwHerhaling } from '../aanvraag/herhaling.ts';
import { vouwAdviezen } from './advies.ts';
import { plekWoord, vouwBeoordeling } from './beoordeling.ts';
import type { AlgemeenGebruikelijkGetoetst, Beoordeelplek, Bron, Stapstand } from './beoordeling.ts';
import { bronnenVan } from './voorstel.ts';

/** An answer to one step; `vorige` is the act of the answer that was on the screen, undefined when it was empty. */
export type Stapantwoord = Beoordeelplek & {
  readonly stand: Stapstand;
  readonly woorden: string;
  readonly bronnen: readonly Bron[];
  readonly vorige?: string | undefined;
};

/**
 * Answers one or more steps of the aanvraag that stands, each as an act of its own. Refuses one without words (TW-10),
 * a source that the onderzoek does not have (TW-10), and writing over a colleague who was faster (TW-13).
 */
export function beoordeelStappen(
  acts: readonly Act[],
  { zaakId, antwoorden }: { readonly zaakId: string; readonly antwoorden: readonly Stapantwoord[] },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  const aanvraag = lopende.waarde;
  const { stappen } = vouwBeoordeling(acts, aanvraag.aanvraagId);
  const bekend = new Set(bronnenVan({ aanvraag, adviezen: vouwAdviezen(acts) }).map(sleutel));
  const gevolgen: Gevolg[] = [];
  for (const antwoord of antwoorden) {
    const weigering = weigerAntwoord(antwoord, bekend);
    if (weigering !== undefined) return weigering;
    const nu = stappen.find((een) => een.stap === antwoord.stap && een.deel === antwoord.deel);
    if (nu?.actId !== antwoord.vorige) {
      return geweigerd(
        'TW-13',
        `Een collega schreef intussen iets bij "${plekWoord(antwoord)}". Kijk wat er nu staat, en bewaar het dan opnieuw.`,
      );
    }
    const eigen = gevolgen.length === 0 ? aanleiding : { ...aanleiding, actId: aanleiding.nieuwId() };
    gevolgen.push(maakAntwoord({ zaakId, aanvraagId: aanvraag.aanvraagId, antwoord }, eigen));
  }
  if (gevolgen.length === 0) return geweigerd('TW-10', 'Er is niets om te bewaren.');
  return gelukt({
    acts: gevolgen.flatMap((gevolg) => gevolg.acts),
    teksten: gevolgen.flatMap(({ teksten }) => teksten),
  });
}

/** The four tests on one thing, as somebody filled them in; `prijs` in whole euros. */
export type ToetsOpdracht = Omit<
  AlgemeenGebruikelijkGetoetst['inhoud'],
  'aanvraagId' | 'toetsId' | 'prijs'
> & {
  readonly zaakId: string;
  readonly prijs: number;
};

/** Records the four tests on one thing, with its price and why (TW-12, K17). */
export function toetsAlgemeenGebruikelijk(
  acts: readonly Act[],
  { zaakId, ...toets }: ToetsOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  if (toets.wat.trim() === '') return geweigerd('TW-12', 'Schrijf op waar het om gaat.');
  if (toets.toelichting.trim() === '') return geweigerd('TW-12', 'Schrijf op waarom.');
  if (!Number.isInteger(toets.prijs) || toets.prijs < 0) {
    return geweigerd('TW-12', 'Vul de prijs in hele euro’s in.');
  }
  const [wat, toelichting] = [aanleiding.nieuwId(), aanleiding.nieuwId()];
  const { aanvraagId } = lopende.waarde;
  const inhoud = { ...toets, aanvraagId, toetsId: aanleiding.actId, wat, toelichting };
  return gelukt({
    acts: [maakAct('algemeen-gebruikelijk-getoetst', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(wat, toets.wat), nieuweTekst(toelichting, toets.toelichting)],
  });
}

/**
 * Takes the empty steps of an aanvraag that was refused before and has no new facts by reference to that refusal, with
 * why there is nothing new (Awb 4:6, TW-21). With a new fact the steps are done in full.
 */
export function verwijsNaarEerder(
  acts: readonly Act[],
  { zaakId, waarom }: { readonly zaakId: string; readonly waarom: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  const { aanvraagId } = lopende.waarde;
  const herhaling = vouwHerhaling(acts, aanvraagId);
  if (herhaling === undefined) {
    return geweigerd('TW-21', 'Er is geen eerdere afwijzing om naar te verwijzen. Vul de stappen in.');
  }
  if (waarom.trim() === '') return geweigerd('TW-21', 'Schrijf op waarom er niets nieuws is.');
  const woorden = `Zie het besluit van ${schrijfDatum(herhaling.afgewezenOp)}. Er is niets nieuws (Awb 4:6): ${waarom}`;
  const antwoorden = vouwBeoordeling(acts, aanvraagId)
    .stappen.filter(({ stand }) => stand === undefined)
    .map(({ stap, deel }): Stapantwoord => ({
      stap,
      ...(deel && { deel }),
      stand: 'niet-van-toepassing',
      woorden,
      bronnen: [{ soort: 'aanvraag', id: aanvraagId }],
    }));
  return beoordeelStappen(acts, { zaakId, antwoorden }, aanleiding);
}

function weigerAntwoord(
  { stap, deel, woorden, bronnen, stand }: Stapantwoord,
  bekend: ReadonlySet<string>,
): Uitkomst<never> | undefined {
  if ((stap === 'eigen-mogelijkheden') !== (deel !== undefined)) {
    return geweigerd('TW-10', 'Noem bij de vierde stap een van de zeven onderdelen, en alleen daar.');
  }
  if (woorden.trim() === '') {
    const vraag = stand === 'ingevuld' ? 'Schrijf in eigen woorden' : 'Schrijf waarom niet';
    return geweigerd('TW-10', `${vraag}: ${plekWoord({ stap, deel })}.`);
  }
  if (bronnen.every((bron) => bekend.has(sleutel(bron)))) return undefined;
  return geweigerd('TW-10', 'Een van de bronnen hoort niet bij deze aanvraag.');
}

type Gegeven = { readonly zaakId: string; readonly aanvraagId: string; readonly antwoord: Stapantwoord };

function maakAntwoord({ zaakId, aanvraagId, antwoord }: Gegeven, aanleiding: Aanleiding): Gevolg {
  const { stap, deel, stand, woorden, bronnen, vorige } = antwoord;
  const tekst = aanleiding.nieuwId();
  const inhoud = { aanvraagId, stap, ...(deel && { deel }), stand, tekst, bronnen };
  const act = maakAct('stap-beoordeeld', { zaakId, inhoud }, aanleiding);
  return {
    acts: [vorige === undefined ? act : { ...act, vervangt: vorige }],
    teksten: [nieuweTekst(tekst, woorden)],
  };
}

function sleutel({ soort, id }: Bron): string {
  return `${soort}/${id}`;
}
