import { z } from 'zod';
import { leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { maakSchoon } from '../basis/tekst.ts';
import { isOnderdeel, ONDERDELEN } from './verslag/dekking.ts';
import { AANWEZIG_ALS, VORMEN } from './gevoerd.ts';
import type { Aanwezige } from './gevoerd.ts';
import { COLLECTIEFREDENEN } from './oplossingen/collectief.ts';
import { dienstveld } from './oplossingen/oplossing.form.ts';
import { TREDEN } from './oplossingen/trede.ts';
import { AARDEN, gewoneSpreker } from './vraagverheldering/inbreng.ts';
import { SPREKERS } from './vraagverheldering/spreker.ts';

const meesteTekens = { lang: 100_000, zin: 1_000, naam: 200 };

/** How many people can be named at once. */
export const AANTAL_AANWEZIGEN = 4;

const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const keuze = z.literal('').transform(() => undefined);
const ids = z
  .union([id.transform((een) => [een]), z.array(id), z.literal('').transform(() => [])])
  .default([]);

/** A note or running text; every length a person types. */
const lang = tekst(meesteTekens.lang);
/** One sentence or a few. */
const zin = tekst(meesteTekens.zin);
const naam = tekst(meesteTekens.naam)
  .transform((text) => text.trim() || undefined)
  .optional();
const spreker = z.enum(SPREKERS, { error: 'Kies wie dit zei.' });
const leefgebied = z
  .string()
  .max(100)
  .optional()
  .transform((text) => text || undefined);

const duiding = {
  spreker: keuze.or(spreker).optional(),
  sprekerNaam: naam,
  leefgebied,
  soort: z.enum(['gezegd', 'gezien'], { error: 'Kies of het gezegd of gezien is.' }).default('gezegd'),
  aard: keuze.or(z.enum(AARDEN, { error: 'Kies wat het zegt, of laat het leeg.' })).optional(),
  resultaatId: keuze.or(id).optional(),
  over: naam,
  buitenVerslag: z
    .literal('ja')
    .transform((): true => true)
    .optional(),
};

/** A note that is new, that gets another speaker or topic, or that goes; who is meant when nobody chose is filled in. */
export const inbrengForm = z
  .discriminatedUnion('daad', [
    z.object({
      daad: z.literal('noteren'),
      inbreng: lang,
      versie: keuze.or(id).optional(),
      nieuweVersie: keuze.or(id).optional(),
      ...duiding,
    }),
    z.object({ daad: z.literal('duiden'), inbrengId: id, gezien: ids, ...duiding }),
    z.object({ daad: z.literal('weghalen'), inbrengId: id }),
  ])
  .transform((een) =>
    een.daad === 'weghalen' ? een : { ...een, spreker: een.spreker ?? gewoneSpreker(een.soort) },
  );

/** The wish in one sentence, whose words they are, and which sentences one saw. */
export const wondervraagForm = z.object({
  wondervraag: zin,
  woordenVan: z.enum(SPREKERS, { error: 'Kies van wie deze woorden zijn.' }),
  naam,
  gezien: ids,
});

const welk = { resultaatId: id, kop: id, gezien: ids };

/** A result that is put into words, agreed on, not agreed on, worded anew, or that goes. */
export const resultaatForm = z.discriminatedUnion('daad', [
  z.object({
    daad: z.literal('voorstellen'),
    resultaat: zin,
    resultaatsoort: z
      .string()
      .max(100)
      .optional()
      .transform((text) => text || undefined),
  }),
  z.object({ daad: z.literal('afspreken'), ...welk, versie: id, op: dag() }),
  z.object({ daad: z.literal('oneens'), ...welk, woordenInwoner: lang, woordenGespreksvoerder: lang }),
  z.object({ daad: z.literal('opnieuw'), ...welk, opnieuw: zin, op: dag() }),
  z.object({ daad: z.literal('vervallen'), ...welk, reden: zin }),
]);

/** Which of the values that stand beside each other it becomes, and which one saw. */
export const keuzeForm = z.object({ gekozen: id, gezien: ids });

/** An idea that came early, under the name of who had it. */
export const ideeForm = z.object({ idee: lang, ideeVan: spreker.default('inwoner'), ideeVanNaam: naam });

/** A solution that is named, gets its trede, or is put aside. */
export const oplossingForm = z.discriminatedUnion('daad', [
  z.object({
    daad: z.literal('noemen'),
    resultaatId: keuze.or(id).optional(),
    uitIdee: keuze.or(id).optional(),
    oplossing: lang,
    waarom: zin.default(''),
    oplossingVan: spreker.default('inwoner'),
    dienst: dienstveld,
  }),
  z.object({
    daad: z.literal('trede'),
    oplossingId: id,
    trede: z.enum(TREDEN, { error: 'Kies waar deze oplossing vandaan komt.' }),
    nietGenoeg: lang.default(''),
    collectiefReden: keuze.or(z.enum(COLLECTIEFREDENEN)).optional(),
    gezien: ids,
  }),
  z
    .object({
      daad: z.literal('afvallen'),
      oplossingId: id,
      reden: zin.default(''),
      redenzin: zin.default(''),
    })
    .transform(({ redenzin, reden, ...rest }) => ({
      ...rest,
      reden: reden.trim() === '' ? redenzin : reden,
    })),
]);

/** The answer to one topic of the law. */
export const onderdeelForm = z.object({
  onderdeel: z.enum(ONDERDELEN, { error: 'Dit onderdeel kennen we niet.' }),
  antwoord: z.enum(['besproken', 'niet-besproken'], { error: 'Kies of het besproken is.' }),
  tekst: lang.default(''),
  bij: ids,
  gezien: ids,
});

/** A topic that was talked about with the ids of what was said, as `d:<id>:<id>`. */
const metGezegd = z.string().transform((waarde, ctx) => {
  const [naamVan = '', ...bij] = waarde.split(':');
  if (isOnderdeel(naamVan) && z.array(id).safeParse(bij).success) return { onderdeel: naamVan, bij };
  ctx.addIssue({ code: 'custom', message: 'Dit onderdeel kennen we niet.' });
  return z.NEVER;
});

/** Every topic that stood open on the page (their names with a space between), and which of them were talked about. */
export const restForm = z.object({
  rest: z.string().transform((namen) => namen.split(' ').filter(isOnderdeel)),
  besproken: z
    .union([metGezegd.transform((een) => [een]), z.array(metGezegd)], {
      error: 'Dit onderdeel kennen we niet.',
    })
    .default([]),
  tekst: lang.default(''),
});

/** That people spoke with each other: when, how, and who were there. */
export const gevoerdForm = z
  .object({
    op: dag(),
    vorm: z.enum(VORMEN, { error: 'Kies hoe u elkaar sprak.' }),
    contactmomentId: keuze.or(id).optional(),
    vervangt: keuze.or(id).optional(),
    gevoerdDoor: keuze.or(id).optional(),
    duurMinuten: z
      .string()
      .optional()
      .transform((text, ctx): number | undefined => {
        if ((text ?? '').trim() === '') return undefined;
        const minuten = Number(text);
        if (Number.isInteger(minuten) && minuten > 0 && minuten <= 24 * 60) return minuten;
        ctx.addIssue({ code: 'custom', message: 'Vul het aantal minuten in, bijvoorbeeld 60.' });
        return z.NEVER;
      }),
  })
  .catchall(z.string().or(z.array(z.string())));

/** Who were there, from the rows `naam1`, `rol1` and so on; a row without a name is left out. */
export function leesAanwezigen(form: URLSearchParams): readonly Aanwezige[] {
  return Array.from({ length: AANTAL_AANWEZIGEN }, (_, nummer) => ({
    naam: kaleNaam(form.get(`naam${nummer + 1}`) ?? ''),
    rol: AANWEZIG_ALS.find((rol) => rol === form.get(`rol${nummer + 1}`)) ?? 'anders',
  })).filter((aanwezige) => aanwezige.naam !== '');
}

function kaleNaam(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, meesteTekens.naam);
}

/** New words for a running text, or the choice between two versions of it. */
export const tekstForm = z.object({
  tekstId: id,
  versie: id,
  nieuweVersie: id,
  tekst: lang,
  tekstKeuze: z.enum(['mijn', 'ander', 'zelf'], { error: 'Kies welke tekst het wordt.' }).optional(),
  tekstMijn: lang.optional(),
  terug: z
    .string()
    .regex(/^[\w-]{0,80}$/, 'Deze pagina is oud.')
    .default(''),
});

function tekst(hoogstens: number) {
  return z.string({ error: 'Er staat nog niets.' }).transform((text, ctx): string => {
    const schoon = maakSchoon(text, hoogstens);
    if (schoon.gelukt) return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.uitleg });
    return z.NEVER;
  });
}

function dag() {
  return z.string({ error: 'Vul de dag in.' }).transform((text, ctx): Datum => {
    const datum = leesDatum(text);
    if (datum !== undefined) return datum;
    ctx.addIssue({ code: 'custom', message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.' });
    return z.NEVER;
  });
}
