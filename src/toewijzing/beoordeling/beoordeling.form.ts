import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { TOESTEMMINGEN } from './advies.ts';
import { BRONSOORTEN, STANDEN } from './beoordeling.ts';
import type { Beoordeelplek, Bron, Stapstand } from './beoordeling.ts';

const meesteTekens = 20_000;

/** What somebody did with one step on the page: chose, wrote, and which sources are ticked. */
export type Stapveld = {
  readonly plek: Beoordeelplek;
  readonly stand?: Stapstand | undefined;
  readonly tekst: string;
  readonly bronnen: readonly Bron[];
  readonly vorige?: string | undefined;
};

/** A fault in the field of one step. */
export type Stapfout = { readonly veld: string; readonly tekst: string };

/** The name of a step in the fields of the page: that of the part, or else of the step. */
export function plekNaam({ stap, deel }: Beoordeelplek): string {
  return deel ?? stap;
}

/** How a source is written in a field. */
export function bronVeld({ soort, id }: Bron): string {
  return `${soort}/${id}`;
}

const stapSchema = z.object({
  stand: z.enum(STANDEN).optional().catch(undefined),
  tekst: schoneTekst(),
  bronnen: z.array(z.string().transform(leesBron)),
  vorige: z
    .string()
    .optional()
    .transform((id) => (id === '' ? undefined : id)),
});

/** Reads one step from the fields of the page; a text that cannot be kept is a fault. */
export function leesStap(
  form: URLSearchParams,
  plek: Beoordeelplek,
): { readonly veld: Stapveld; readonly fouten: readonly Stapfout[] } {
  const naam = plekNaam(plek);
  const getypt = form.get(`tekst-${naam}`) ?? '';
  const gelezen = stapSchema.safeParse({
    stand: form.get(`stand-${naam}`) ?? undefined,
    tekst: getypt,
    bronnen: form.getAll(`bron-${naam}`),
    vorige: form.get(`vorige-${naam}`) ?? undefined,
  });
  if (!gelezen.success) {
    const fouten = gelezen.error.issues.map(({ message }) => ({ veld: `tekst-${naam}`, tekst: message }));
    return { veld: { plek, tekst: getypt, bronnen: [] }, fouten };
  }
  const { bronnen, ...rest } = gelezen.data;
  return { veld: { plek, ...rest, bronnen: bronnen.filter((bron) => bron !== undefined) }, fouten: [] };
}

/** The form of the four tests (TW-12). */
export const toetsForm = z.object({
  wat: verplichteTekst('Schrijf op waar het om gaat.'),
  nietSpeciaal: jaOfNee('Is het voor iedereen gemaakt?'),
  verkrijgbaar: jaOfNee('Is het echt te krijgen?'),
  passend: jaOfNee('Lost het genoeg op?'),
  betaalbaar: jaOfNee('Is het te betalen van een minimuminkomen?'),
  prijs: z
    .string()
    .default('')
    .transform((text, ctx): number => {
      const kaal = text.trim().replace(/[.€ ]/g, '');
      if (/^\d{1,7}$/.test(kaal)) return Number(kaal);
      ctx.addIssue({ code: 'custom', message: 'Vul de prijs in hele euro’s in, bijvoorbeeld 6500.' });
      return z.NEVER;
    }),
  toelichting: verplichteTekst('Schrijf op hoe je dit weet.'),
});

/** The form for one task of one person in the house (TW-26). */
export function huishoudForm(vandaag: Datum) {
  return z.object({
    huisgenoot: verplichteTekst('Schrijf op om welke huisgenoot het gaat.'),
    geboortedatum: dag(vandaag),
    taak: verplichteTekst('Schrijf op om welke taak het gaat.'),
    kan: jaOfNee('Kan deze huisgenoot dat doen?'),
    redenTaak: verplichteTekst('Schrijf op waarom dit wel of niet kan.'),
  });
}

/** The form that refers to an earlier refusal (TW-21). */
export const verwijsForm = z.object({ waarom: verplichteTekst('Schrijf op waarom er niets nieuws is.') });

/** The form in which advice is asked (TW-23). */
export function adviesForm(vandaag: Datum) {
  return z.object({
    vraag: verplichteTekst('Schrijf op wat de adviseur moet beantwoorden.'),
    aan: verplichteTekst('Schrijf op aan wie je het advies vraagt.'),
    hoe: z.enum(TOESTEMMINGEN, { error: 'Kies waarom de adviseur dit mag weten.' }),
    op: dag(vandaag),
  });
}

/** The form in which the answer of an adviser is written down (TW-23). */
export function antwoordForm(vandaag: Datum) {
  return z.object({
    adviesId: z.string(),
    adviseur: verplichteTekst('Schrijf op wie het advies gaf.'),
    ontvangenOp: dag(vandaag),
    antwoord: verplichteTekst('Schrijf op wat het advies is.'),
  });
}

function leesBron(tekst: string): Bron | undefined {
  const [soort, ...id] = tekst.split('/');
  const gevonden = BRONSOORTEN.find((een) => een === soort);
  return gevonden && { soort: gevonden, id: id.join('/') };
}

function jaOfNee(vraag: string) {
  return z
    .enum(['ja', 'nee'], { error: `Kies ja of nee: ${vraag}` })
    .transform((antwoord) => antwoord === 'ja');
}

function schoneTekst() {
  return z.string().transform((text, ctx): string => {
    const schoon = maakSchoon(text, meesteTekens);
    if (schoon.gelukt) return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.uitleg });
    return z.NEVER;
  });
}

function verplichteTekst(leeg: string) {
  return z
    .string()
    .default('')
    .pipe(schoneTekst())
    .refine((tekst) => tekst.trim() !== '', leeg);
}

function dag(vandaag: Datum) {
  return z
    .string()
    .default('')
    .transform((text, ctx): Datum => {
      const datum = leesDatum(text);
      if (datum !== undefined && datum <= vandaag) return datum;
      const message =
        datum === undefined
          ? 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.'
          : 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.';
      ctx.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}
