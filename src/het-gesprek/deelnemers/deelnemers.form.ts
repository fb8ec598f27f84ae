import { z } from 'zod';
import { textField } from '../../platform/fields.ts';
import { AANWEZIGHEDEN } from './deelnemer.ts';
import { DEELNEMERROLLEN } from './deelnemerrol.ts';
import { ALLEEN_ANTWOORDEN, ALLEEN_MET } from './onder-vier-ogen.ts';

const meesteTekens = { antwoord: 20_000, zin: 1_000, naam: 200 };
const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const ids = z
  .union([id.transform((een) => [een]), z.array(id), z.literal('').transform(() => [])])
  .default([]);
const met = z.enum(ALLEEN_MET, { error: 'Kies met wie.' });
const antwoord = textField(meesteTekens.antwoord);

/** Somebody is asked to the table, came or not, or says something to the offer of a moment alone. */
export const deelnemerForm = z.discriminatedUnion('daad', [
  z.object({
    daad: z.literal('uitnodigen'),
    deelnemerNaam: textField(meesteTekens.naam),
    rol: z.enum(DEELNEMERROLLEN, { error: 'Kies wie dit is.' }),
    email: z
      .literal('')
      .transform(() => undefined)
      .or(z.email('Dit is geen e-mailadres. Schrijf bijvoorbeeld els@voorbeeld.nl.'))
      .optional(),
    vindtGoed: z.literal('ja').optional(),
    waarom: textField(meesteTekens.zin),
  }),
  z.object({
    daad: z.literal('aanwezig'),
    deelnemerId: id,
    aanwezigheid: z.enum(AANWEZIGHEDEN, { error: 'Kies of deze persoon erbij was.' }),
    gezien: ids,
  }),
  z.object({
    daad: z.literal('alleen'),
    met,
    antwoord: z.enum(ALLEEN_ANTWOORDEN, { error: 'Kies wat er gezegd werd.' }),
  }),
]);

/** Words said in a moment alone, or that their speaker lets the others hear them. */
export const vierOgenForm = z.discriminatedUnion('daad', [
  z.object({
    daad: z.literal('noteren'),
    van: met,
    vanNaam: textField(meesteTekens.naam).transform((woorden) => woorden.trim() || undefined),
    apart: textField(meesteTekens.antwoord),
  }),
  z.object({ daad: z.literal('delen'), apartId: id }),
]);

/** What the inwoner says was agreed, and what one saw standing. */
export const eigenWoordenForm = z.object({
  eigenWoorden: textField(meesteTekens.antwoord),
  gezien: ids,
});

/** Answers to the three questions, each may stay empty, with the code of the link. */
export const voorafForm = z.object({
  code: z.string().max(40).default(''),
  'gaat-goed': antwoord,
  lastig: antwoord,
  belangrijk: antwoord,
});

/** A note from the own phone of the inwoner. */
export const meeschrijfForm = z.object({ inbreng: textField(100_000) });
