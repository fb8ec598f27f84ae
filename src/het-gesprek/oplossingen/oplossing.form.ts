import { z } from 'zod';
import { maakSchoon } from '../../basis/tekst.ts';
import type { VroegeOpdracht } from './noemen.ts';
import { WIJZEN } from './verdeeld.ts';
import { HAALBAARHEDEN } from './weging.ts';

const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const leeg = z.literal('').transform(() => undefined);
const ids = z.union([id.transform((een) => [een]), z.array(id), leeg.transform(() => [])]).default([]);
const MEESTE_TEKENS = { zin: 1_000, naam: 200 };

/** What is good and hard about a way, and whether it will work; each may stay empty (HG-93). */
export const wegingForm = z.object({
  oplossingId: id,
  sterk: woorden(MEESTE_TEKENS.zin),
  zwak: woorden(MEESTE_TEKENS.zin),
  haalbaar: leeg
    .or(z.enum(HAALBAARHEDEN, { error: 'Kies of het gaat lukken, of laat het leeg.' }))
    .optional(),
  gezien: ids,
});

/** Who does what of a way; two others at most, the rest stands in the arrangement (HG-94). */
export const verdelingForm = z
  .object({
    oplossingId: id,
    hoe: z.enum(WIJZEN, { error: 'Kies hoe dit gaat.' }),
    zelf: woorden(MEESTE_TEKENS.zin),
    naam1: woorden(MEESTE_TEKENS.naam),
    wat1: woorden(MEESTE_TEKENS.zin),
    naam2: woorden(MEESTE_TEKENS.naam),
    wat2: woorden(MEESTE_TEKENS.zin),
    gezien: ids,
  })
  .transform(({ naam1, wat1, naam2, wat2, ...rest }) => ({
    ...rest,
    met: [
      { naam: naam1, wat: wat1 },
      { naam: naam2, wat: wat2 },
    ].filter(({ naam, wat }) => naam.trim() !== '' || wat.trim() !== ''),
  }));

/** What was filled in to name a way: the words, or else the name of the service that was chosen for it. */
export function noemVan(waarde: {
  readonly oplossing: string;
  readonly oplossingVan: VroegeOpdracht['van'];
  readonly resultaatId?: string | undefined;
  readonly uitIdee?: string | undefined;
  readonly waarom: string;
  readonly dienst?: { readonly id: string; readonly naam: string } | undefined;
}): Omit<VroegeOpdracht, 'zaakId'> {
  const { oplossing, oplossingVan, resultaatId, uitIdee, waarom, dienst } = waarde;
  const tekst = oplossing.trim() === '' ? (dienst?.naam ?? '') : oplossing;
  return { tekst, van: oplossingVan, resultaatId, uitIdee, waarom, dienstId: dienst?.id };
}

/** A service of the short list as one value of a form, so that a tablet without a network knows its name as well. */
export const dienstveld = leeg
  .or(
    z
      .string()
      .max(300)
      .transform((waarde) => {
        const plaats = waarde.indexOf('|');
        return { id: waarde.slice(0, Math.max(plaats, 0)), naam: waarde.slice(plaats + 1) };
      }),
  )
  .optional();

function woorden(hoogstens: number) {
  return z
    .string()
    .default('')
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text, hoogstens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}
