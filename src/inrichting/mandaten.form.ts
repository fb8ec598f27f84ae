import { z } from 'zod';
import { leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { maakSchoon } from '../basis/tekst.ts';
import { ROLLEN } from './rollen.ts';

const regel = (leeg: string | undefined) =>
  z
    .string()
    .optional()
    .transform((text, ctx): string | undefined => {
      const schoon = maakSchoon((text ?? '').trim(), 200);
      if (!schoon.gelukt || schoon.tekst.includes('\n')) {
        ctx.addIssue({
          code: 'custom',
          message: schoon.gelukt ? 'Schrijf dit op één regel.' : schoon.uitleg,
        });
        return z.NEVER;
      }
      if (schoon.tekst !== '' || leeg === undefined) return schoon.tekst || undefined;
      ctx.addIssue({ code: 'custom', message: leeg });
      return z.NEVER;
    });

/** One line that must be there. */
export const verplichteRegel = (leeg: string) => regel(leeg).transform((text) => text ?? '');

/** One line that may stay empty. */
export const vrijeRegel = regel(undefined);

/** A day that may stay empty. */
export const vrijeDag = z
  .string()
  .optional()
  .transform((text, ctx): Datum | undefined => {
    if ((text ?? '').trim() === '') return undefined;
    const datum = leesDatum(text ?? '');
    if (datum !== undefined) return datum;
    ctx.addIssue({ code: 'custom', message: 'Dit is geen dag die we kennen. Schrijf hem zo: 1-12-2026.' });
    return z.NEVER;
  });

/** A day that must be there. */
export const verplichteDag = (leeg: string) =>
  vrijeDag.transform((datum, ctx): Datum => {
    if (datum !== undefined) return datum;
    ctx.addIssue({ code: 'custom', message: leeg });
    return z.NEVER;
  });

const grens = (wat: string, most: number) =>
  z
    .string()
    .optional()
    .transform((text, ctx): number | undefined => {
      const kaal = (text ?? '').trim();
      if (kaal === '') return undefined;
      const getal = Number(kaal);
      if (Number.isSafeInteger(getal) && getal >= 1 && getal <= most) return getal;
      ctx.addIssue({ code: 'custom', message: `Vul ${wat} in als heel getal van 1 tot en met ${most}.` });
      return z.NEVER;
    });

/** A box that is ticked or not. */
export const vinkje = z
  .string()
  .optional()
  .transform((waarde) => waarde === 'ja');

/** One or more of a list, however many came. */
export const keuzes = z
  .union([z.string().transform((een) => [een]), z.array(z.string())])
  .optional()
  .transform((lijst) => (lijst ?? []).filter((een) => een !== ''));

/** The form in which a mandate is given. */
export const mandaatForm = z.object({
  mandaatId: z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.'),
  rol: z.enum(ROLLEN, { error: 'Kies voor welke rol het mandaat is.' }),
  product: verplichteRegel('Kies waarover het mandaat gaat.'),
  organisatie: vrijeRegel,
  medewerkers: keuzes,
  maxUren: grens('de uren of dagdelen', 168),
  maxBedrag: grens('het bedrag', 1_000_000),
  maxDuurMaanden: grens('de maanden', 600),
  ondermandaat: vinkje,
  document: vrijeRegel,
  instemming: vinkje,
  geldigVan: verplichteDag('Vul de eerste dag van het mandaat in.'),
  geldigTot: vrijeDag,
  besluitnummer: verplichteRegel('Vul het nummer van het mandaatbesluit in.'),
});

/** The form in which a mandate ends. */
export const eindeForm = z.object({
  einde: verplichteRegel('Kies het mandaat dat eindigt.'),
  hoe: z.enum(['laatste-dag', 'intrekken'], { error: 'Kies hoe het mandaat eindigt.' }),
  op: vrijeDag,
});
