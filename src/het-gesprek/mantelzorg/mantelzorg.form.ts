import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { LASTEN, WENSEN } from './mantelzorger.ts';

const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const ids = z
  .union([id.transform((een) => [een]), z.array(id), z.literal('').transform(() => [])])
  .default([]);
const leeg = z.literal('').transform(() => undefined);
const ja = z
  .literal('ja')
  .transform((): true => true)
  .optional();

const velden = {
  zorgerNaam: woorden(200).transform((text) => text.trim()),
  last: leeg.or(z.enum(LASTEN, { error: 'Kies hoe zwaar het is, of laat het leeg.' })).optional(),
  eigenWoorden: woorden(20_000).default(''),
  watHelpt: woorden(20_000).default(''),
  aangeboden: ja,
  gesprekswens: leeg.or(z.enum(WENSEN, { error: 'Kies wat het antwoord was, of laat het leeg.' })).optional(),
  gesprekOp: z
    .string()
    .default('')
    .transform((text, ctx): Datum | undefined => {
      if (text.trim() === '') return undefined;
      const datum = leesDatum(text);
      if (datum !== undefined) return datum;
      ctx.addIssue({
        code: 'custom',
        message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.',
      });
      return z.NEVER;
    }),
  delen: ja,
};

/** A mantelzorger who is heard, whose words change, or whose words are taken out. */
export const mantelzorgForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('horen'), ...velden }),
  z.object({ daad: z.literal('veranderen'), mantelzorgerId: id, gezien: ids, ...velden }),
  z.object({ daad: z.literal('weghalen'), mantelzorgerId: id }),
]);

type Gevuld = Omit<Extract<z.output<typeof mantelzorgForm>, { daad: 'horen' }>, 'daad'>;

/** The fields of a form as the decision takes them. */
export function mantelzorgerVan({ zorgerNaam, eigenWoorden, watHelpt, last, delen, ...rest }: Gevuld) {
  const gesprek = { aangeboden: rest.aangeboden === true, wens: rest.gesprekswens, op: rest.gesprekOp };
  return { naam: zorgerNaam, last, woorden: eigenWoorden, helpt: watHelpt, gesprek, delen };
}

function woorden(hoogstens: number) {
  return z.string({ error: 'Er staat nog niets.' }).transform((text, ctx): string => {
    const schoon = maakSchoon(text, hoogstens);
    if (schoon.gelukt) return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.uitleg });
    return z.NEVER;
  });
}
