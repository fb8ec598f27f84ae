import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { EENHEDEN, FREQUENTIES, REDENEN_BEEINDIGING, REDENEN_WIJZIGING } from './codelijsten.ts';
import type { Codelijst } from './codelijsten.ts';

const meesteTekens = 5000;

function dag(message: string) {
  return z.string({ error: message }).transform((text, ctx): Datum => {
    const datum = leesDatum(text);
    if (datum !== undefined) return datum;
    ctx.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

/** A day that may be left out. */
function misschienDag(voorbeeld: string) {
  const message = `Dit is geen dag die we kennen. Schrijf hem zo: ${voorbeeld}.`;
  return z
    .string()
    .optional()
    .transform((text, ctx): Datum | undefined => {
      if ((text ?? '').trim() === '') return undefined;
      const datum = leesDatum(text ?? '');
      if (datum === undefined) ctx.addIssue({ code: 'custom', message });
      return datum;
    });
}

/** Words that must be there; refuses what cannot be kept. */
function woorden(message: string) {
  return z.string({ error: message }).transform((text, ctx): string => {
    const schoon = maakSchoon(text, meesteTekens);
    if (schoon.gelukt && schoon.tekst.trim() !== '') return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.gelukt ? message : schoon.uitleg });
    return z.NEVER;
  });
}

function uit(lijst: Codelijst, message: string) {
  return z.string({ error: message }).refine((code) => lijst[code] !== undefined, message);
}

const id = z.string().min(1);
const agb = z.string({ error: 'Kies een aanbieder.' }).regex(/^\d{8}$/, 'Kies een aanbieder.');
const nummer = z.coerce.number().int().min(0).max(999_999_999);

const hoeveel = z
  .object({
    volume: z
      .string()
      .optional()
      .transform((text) => (text ?? '').trim()),
    eenheid: z.string().optional(),
    frequentie: z.string().optional(),
  })
  .transform(({ volume, eenheid = '', frequentie = '' }, ctx) => {
    if (volume === '') return undefined;
    const aantal = Number(volume);
    if (!Number.isInteger(aantal) || aantal < 1 || aantal > 99_999_999) {
      ctx.addIssue({ code: 'custom', path: ['volume'], message: 'Vul een heel getal in.' });
    }
    if (EENHEDEN[eenheid] === undefined) {
      ctx.addIssue({ code: 'custom', path: ['eenheid'], message: 'Kies waarin het geteld wordt.' });
    }
    if (FREQUENTIES[frequentie] === undefined) {
      ctx.addIssue({ code: 'custom', path: ['frequentie'], message: 'Kies per wanneer het is.' });
    }
    return { volume: aantal, eenheid, frequentie };
  });

/** Which aanbieder gets it; the amount only when it does not follow from the besluit. */
export const toewijsForm = z
  .looseObject({
    besluitId: id,
    agb,
    ingangOp: misschienDag('1-12-2026'),
    eindOp: misschienDag('30-11-2027'),
  })
  .transform(({ besluitId, agb: gekozen, ingangOp, eindOp, ...rest }, ctx) => {
    const omvang = hoeveel.safeParse(rest);
    for (const { path, message } of omvang.success ? [] : omvang.error.issues) {
      ctx.addIssue({ code: 'custom', path: [...path], message });
    }
    return { besluitId, agb: gekozen, ingangOp, eindOp, omvang: omvang.data };
  });

/** Another last day, with its reason. */
export const eindeForm = z.object({
  toewijzingnummer: nummer,
  redenWijziging: uit(REDENEN_WIJZIGING, 'Kies waarom de laatste dag anders wordt.'),
  eindOp: dag('Vul de laatste dag in, bijvoorbeeld 31-1-2027.'),
  besluitId: z
    .string()
    .optional()
    .transform((waarde) => (waarde === '' ? undefined : waarde)),
});

/** Another aanbieder, from a day, and why. */
export const wisselForm = z
  .object({
    besluitId: id,
    naarAgb: agb,
    ingangOp: dag('Vul in vanaf welke dag de nieuwe aanbieder begint, bijvoorbeeld 4-1-2027.'),
    wisselreden: woorden('Schrijf waarom er een andere aanbieder komt.'),
  })
  .transform(({ wisselreden: reden, ...rest }) => ({ ...rest, reden }));

/** Help began. */
export const startForm = z.object({
  toewijzingnummer: nummer,
  begonnenOp: dag('Vul de dag in waarop de hulp begon, bijvoorbeeld 2-12-2026.'),
});

/** Help stopped, and why. */
export const stopForm = z.object({
  toewijzingnummer: nummer,
  gestoptOp: dag('Vul de dag in waarop de hulp stopte, bijvoorbeeld 2-12-2026.'),
  reden: uit(REDENEN_BEEINDIGING, 'Kies waarom de hulp stopte.'),
});

/** For which aanbieder a message is made. */
export const berichtForm = z.object({ agb });

/** Which pgb goes to the SVB. */
export const svbForm = z.object({ besluitId: id });

/** What the CAK answered. */
export const cakForm = z.object({
  berichtId: id,
  uitkomst: z.enum(['aangenomen', 'afgekeurd'], { error: 'Kies wat het CAK antwoordde.' }),
  toelichting: z.string().max(meesteTekens).optional(),
});
