import { schrijfDatum } from '../../basis/datum.ts';
import { schrijfFrequentie } from '../../basis/frequentie.ts';
import { volledigeNaam } from '../../personen/index.ts';
import { schrijfHoeveelheid } from '../besluit/hoeveelheid.ts';
import { isToekenning } from '../besluit/voorstel.ts';
import { inschrijfvoorwaarde } from '../vervolg/hierheen.ts';
import { alsAlinea, deel, rij } from './brief.ts';
import type { Briefdeel, Briefzin } from './brief.ts';
import { aanvraagVan, invullingVoor } from './briefstof.ts';
import type { Briefstof } from './briefstof.ts';
import { schrijfBrieftekst } from './brieftekst.ts';
import type { Brieftekst } from './brieftekst.ts';

/** The beginning of a letter: to whom, what it answers, and what the inwoner asked in their own words. */
export function openingsdeel(stof: Briefstof): Briefdeel {
  const { inwoner, besluit, woorden, toelichting } = stof;
  const gevraagd = woorden.get(aanvraagVan(stof)?.woorden ?? '');
  return deel('opening', undefined, [
    { tekst: `Beste ${naamVan(inwoner)},`, herkomst: { soort: 'persoon' } },
    vast(stof, `brief.opening.${besluit.grondslag}`),
    gevraagd === undefined
      ? undefined
      : { tekst: `U vroeg: “${alsAlinea(gevraagd)}”`, herkomst: { soort: 'aanvraag' } },
    toelichting?.trim() ? { tekst: alsAlinea(toelichting), herkomst: { soort: 'brief' } } : undefined,
  ]);
}

/** What was decided, in one sentence and a table: what, how much, from when until when, and in what form. */
export function besluitdeel(stof: Briefstof): Briefdeel {
  const { voorstel, aard } = stof.besluit;
  const geeft = isToekenning(voorstel);
  const isTijdelijk = geeft && aard === 'tijdelijk';
  return deel('besluit', 'Ons besluit', [
    vast(stof, `brief.besluit.${voorstel.uitkomst}`),
    ...(geeft || voorstel.uitkomst === 'beeindigd' ? rijenVan(stof) : []),
    geeft && voorstel.vorm !== 'pgb' ? vast(stof, 'brief.natura') : undefined,
    isTijdelijk ? vast(stof, 'brief.tijdelijk') : undefined,
    geeft ? voorwaarde(stof) : undefined,
    uitBesluit(stof, voorstel.herziening?.overgang, 'Zo gaat de verandering: '),
  ]);
}

/** Who does not live here yet gets help from the day of registration on (TW-134). */
function voorwaarde({ acts }: Briefstof): Briefzin | undefined {
  const zin = inschrijfvoorwaarde(acts);
  return zin === undefined ? undefined : besluitzin(zin);
}

/** The pgb: its amount, what it is for and its quality terms (TW-65); undefined when it is not a pgb. */
export function pgbdeel(stof: Briefstof): Briefdeel | undefined {
  const { voorstel } = stof.besluit;
  if (voorstel.vorm !== 'pgb' || !isToekenning(voorstel)) return undefined;
  const { pgb } = voorstel;
  const { bedrag, bedragPer = 'per-jaar' } = pgb ?? {};
  return deel('pgb', 'Uw pgb', [
    vast(stof, 'brief.pgb'),
    bedrag === undefined
      ? undefined
      : besluitzin(`Uw budget is ${bedrag} euro ${schrijfFrequentie(bedragPer)}.`),
    uitBesluit(stof, pgb?.plan, 'Daarvoor is het budget: '),
    vast(stof, 'brief.pgb.kwaliteit'),
  ]);
}

function rijenVan(stof: Briefstof): readonly Briefzin[] {
  const { voorstel } = stof.besluit;
  const { product, van, tot, vorm, herziening, uitkomst } = voorstel;
  const gekozen = stof.profiel.producten.find(({ id }) => id === product);
  const stopt = uitkomst === 'beeindigd' ? (herziening?.ingangOp ?? van) : undefined;
  const rijen = [
    product === undefined ? undefined : rij('Wat', gekozen?.naam ?? product),
    isToekenning(voorstel) && isGemeten(stof)
      ? rij('Hoeveel', schrijfHoeveelheid(voorstel, gekozen?.eenheid))
      : undefined,
    leveringsplan(stof),
    stopt === undefined && van !== undefined ? rij('Vanaf', schrijfDatum(van)) : undefined,
    stopt === undefined ? undefined : rij('Stopt op', schrijfDatum(stopt)),
    stopt === undefined && isToekenning(voorstel)
      ? rij('Tot en met', tot === undefined ? 'zolang het nodig is' : schrijfDatum(tot))
      : undefined,
    isToekenning(voorstel) && vorm !== undefined
      ? rij('Hoe', vorm === 'pgb' ? 'met een pgb' : 'van een aanbieder (in natura)')
      : undefined,
  ].filter((een) => een !== undefined);
  return rijen.length === 0 ? [] : [rij('Onderwerp', 'Ons besluit'), ...rijen].map(besluitzin);
}

/** Whether the besluit says an amount; a plan alone is printed as that plan. */
function isGemeten({ besluit: { voorstel } }: Briefstof): boolean {
  return [voorstel.uren, voorstel.bedrag, voorstel.aantal].some((getal) => getal !== undefined);
}

function leveringsplan({ besluit: { voorstel }, woorden }: Briefstof): string | undefined {
  const plan = woorden.get(voorstel.leveringsplan ?? '')?.trim();
  return plan ? rij('Wat er gebeurt', plan) : undefined;
}

function uitBesluit(stof: Briefstof, tekstId: string | undefined, ervoor: string): Briefzin | undefined {
  const tekst = stof.woorden.get(tekstId ?? '')?.trim();
  return tekst ? besluitzin(`${ervoor}${alsAlinea(tekst)}`) : undefined;
}

function besluitzin(tekst: string): Briefzin {
  return { tekst, herkomst: { soort: 'besluit' } };
}

/** A fixed letter text, filled in for this letter. */
export function vast(stof: Briefstof, sleutel: Brieftekst): Briefzin {
  return schrijfBrieftekst(stof.profiel, sleutel, invullingVoor(stof));
}

function naamVan(inwoner: Briefstof['inwoner']): string {
  return inwoner === undefined ? 'lezer' : volledigeNaam(inwoner.naam);
}
