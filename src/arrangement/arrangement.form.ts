import { z } from 'zod';
import type { Datum } from '../basis/datum.ts';
import { dayField, textField } from '../platform/fields.ts';
import { UITVOERDERS } from './afspraak.ts';
import { OPVOLGVORMEN } from './opvolgmoment.ts';

const meesteTekens = { tekst: 5_000, naam: 200 };

const oud = 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.';
const id = z.guid(oud);

/** Text that has to be there; `leeg` says what to write. */
function vasteTekst(leeg: string) {
  return textField(meesteTekens.tekst).refine((text) => text.trim() !== '', leeg);
}

/** A short text on one line; nothing typed is undefined. */
function naam() {
  return textField(meesteTekens.naam).transform((text) => text.replaceAll(/\s+/gu, ' ').trim() || undefined);
}

/** A day that has to be there. */
function vasteDag(voorbeeld: string, leeg: string) {
  return dayField(voorbeeld).pipe(z.custom<Datum>((datum) => datum !== undefined, leeg));
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
  hulpWat: textField(meesteTekens.tekst),
  uiterlijk: dayField('1-12-2026'),
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
