import { z } from 'zod';
import { leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { maakSchoon } from '../basis/tekst.ts';
import { UITVOERDERS } from './afspraak.ts';
import { OPVOLGVORMEN } from './opvolgmoment.ts';

const meesteTekens = { tekst: 5_000, naam: 200 };

const oud = 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.';
const id = z.guid(oud);

/** Free text as it was typed, which may be empty; refuses what cannot be kept. */
function tekst(hoogstens: number = meesteTekens.tekst) {
  return z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text ?? '', hoogstens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

/** Text that has to be there; `leeg` says what to write. */
function vasteTekst(leeg: string) {
  return tekst().refine((text) => text.trim() !== '', leeg);
}

/** A short text on one line; nothing typed is undefined. */
function naam() {
  return tekst(meesteTekens.naam).transform((text) => text.replaceAll(/\s+/gu, ' ').trim() || undefined);
}

/** A day that may be left open. */
function dag(voorbeeld: string) {
  return z
    .string()
    .optional()
    .transform((text, ctx): Datum | undefined => {
      if ((text ?? '').trim() === '') return undefined;
      const datum = leesDatum(text ?? '');
      if (datum !== undefined) return datum;
      ctx.addIssue({
        code: 'custom',
        message: `Dit is geen dag die we kennen. Schrijf hem zo: ${voorbeeld}.`,
      });
      return z.NEVER;
    });
}

/** A day that has to be there. */
function vasteDag(voorbeeld: string, leeg: string) {
  return dag(voorbeeld).pipe(z.custom<Datum>((datum) => datum !== undefined, leeg));
}

/** A new afspraak, about an oplossing that was found or about something else. */
export const afspraakForm = z.object({
  resultaatId: id,
  oplossingId: z
    .literal('')
    .transform(() => undefined)
    .or(id)
    .optional(),
  wat: vasteTekst('Schrijf op wat jullie afspreken.'),
  wie: z.enum(UITVOERDERS, { error: 'Kies wie dit doet.' }),
  wieNaam: naam(),
  hulpNaam: naam(),
  hulpWat: tekst(),
  uiterlijk: dag('1-12-2026'),
});

/** An afspraak lapses with a reason. */
export const vervalForm = z.object({
  afspraakId: id,
  reden: vasteTekst('Schrijf op waarom deze afspraak vervalt.'),
});

/** An afspraak was done on a day. */
export const gedaanForm = z.object({
  afspraakId: id,
  gedaanOp: vasteDag('1-12-2026', 'Vul in op welke dag het gedaan is.'),
});

/** Agreement on the whole; the follow-up belongs to it unless one is planned already. */
export const akkoordForm = z.object({
  akkoordOp: vasteDag('1-12-2026', 'Vul in op welke dag jullie dit samen afspraken.'),
  akkoordVan: z.enum(['inwoner', 'vertegenwoordiger'], { error: 'Kies wie ja zei.' }),
  wijze: z.enum(['mondeling', 'schriftelijk'], { error: 'Kies hoe dat ging.' }),
  opvolgingOp: vasteDag('1-12-2026', 'Vul in wanneer iemand vraagt hoe het gaat.'),
  doorId: z.guid('Kies wie er contact houdt.'),
  vorm: z.enum(OPVOLGVORMEN, { error: 'Kies hoe dat contact gaat.' }),
  nieuweLink: z.literal('ja').optional(),
  gezien: z
    .string(oud)
    .transform((text) => text.split(' ').filter(Boolean))
    .pipe(z.array(id)),
});
