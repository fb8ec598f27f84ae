import { z } from 'zod';
import { leesPostcode } from '../../basis/postcode.ts';
import type { Postcode } from '../../basis/postcode.ts';
import { maakSchoon } from '../../basis/tekst.ts';

const meesteTekens = 200;

function regel(leeg: string) {
  return z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon((text ?? '').replaceAll(/\s+/g, ' ').trim(), meesteTekens);
      const message = !schoon.gelukt ? schoon.uitleg : schoon.tekst === '' ? leeg : undefined;
      if (schoon.gelukt && message === undefined) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: message ?? leeg });
      return z.NEVER;
    });
}

/** The form in which the address is completed to which a letter can be sent (TW-74). */
export const adresForm = z.object({
  straat: regel('Vul de straat in.'),
  huisnummer: regel('Vul het huisnummer in.'),
  postcode: z
    .string()
    .optional()
    .transform((text, ctx): Postcode => {
      const postcode = leesPostcode(text ?? '');
      if (postcode !== undefined) return postcode;
      ctx.addIssue({ code: 'custom', message: 'Vul de postcode in, bijvoorbeeld 1234 AB.' });
      return z.NEVER;
    }),
  plaats: regel('Vul de woonplaats in.'),
});
