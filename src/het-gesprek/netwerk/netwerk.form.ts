import { z } from 'zod';
import { maakSchoon } from '../../basis/tekst.ts';
import { WAAROMS } from './huisgenoot.ts';
import { UITKOMSTEN } from './netwerk.ts';
import { KRINGEN, LIDSOORTEN, MEER, RICHTINGEN, VRAGEN } from './netwerklid.ts';

const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const ids = z
  .union([id.transform((een) => [een]), z.array(id), z.literal('').transform(() => [])])
  .default([]);
const leeg = z.literal('').transform(() => undefined);

const lid = {
  lidNaam: woorden(200).transform((text) => text.trim()),
  kring: leeg.or(z.enum(KRINGEN, { error: 'Kies hoe dichtbij deze persoon staat.' })).optional(),
  lidSoort: leeg.or(z.enum(LIDSOORTEN, { error: 'Kies van welke kant deze persoon komt.' })).optional(),
  isErVoor: leeg.or(z.enum(RICHTINGEN, { error: 'Kies wie er voor wie is.' })).optional(),
  helptMet: woorden(1_000).default(''),
  kanMeer: leeg.or(z.enum(MEER, { error: 'Kies of meer kan.' })).optional(),
  magVragen: leeg.or(z.enum(VRAGEN, { error: 'Kies of u het zou vragen.' })).optional(),
};

/** Somebody around the inwoner who is named, changed or taken out, or what came out about all of them. */
export const netwerkForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('noemen'), ...lid }),
  z.object({ daad: z.literal('veranderen'), lidId: id, gezien: ids, ...lid }),
  z.object({ daad: z.literal('weghalen'), lidId: id }),
  z.object({
    daad: z.literal('bespreken'),
    uitkomst: z.enum(UITKOMSTEN, { error: 'Kies of er iemand is.' }),
    waarmee: woorden(1_000).default(''),
    gezien: ids,
  }),
]);

const genoot = {
  genootNaam: woorden(200).transform((text) => text.trim()),
  doetNu: woorden(20_000).default(''),
  genootKan: woorden(20_000).default(''),
  kanNiet: woorden(20_000).default(''),
  waaromNiet: leeg.or(z.enum(WAAROMS, { error: 'Kies waarom het niet kan, of laat het leeg.' })).optional(),
  gehoord: z
    .literal('ja')
    .transform(() => true)
    .default(false),
};

/** Somebody who lives here who is named, changed or taken out. */
export const huisgenootForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('noemen'), ...genoot }),
  z.object({ daad: z.literal('veranderen'), huisgenootId: id, gezien: ids, ...genoot }),
  z.object({ daad: z.literal('weghalen'), huisgenootId: id }),
]);

type Gelezen<T extends { readonly daad: string }> = Extract<T, { daad: 'noemen' }>;

/** What was filled in about somebody around the inwoner, in the words of the domain. */
export function lidVan(value: Omit<Gelezen<ReturnType<typeof netwerkForm.parse>>, 'daad'>) {
  const { lidNaam, kring, lidSoort, isErVoor, helptMet, kanMeer, magVragen } = value;
  return { naam: lidNaam, kring, soort: lidSoort, isErVoor, helptMet, kanMeer, vragen: magVragen };
}

/** What was filled in about a huisgenoot, in the words of the domain. */
export function genootVan(value: Omit<Gelezen<ReturnType<typeof huisgenootForm.parse>>, 'daad'>) {
  const { genootNaam, doetNu, genootKan, kanNiet, waaromNiet, gehoord } = value;
  return { naam: genootNaam, doetNu, kan: genootKan, kanNiet, waarom: waaromNiet, gehoord };
}

function woorden(hoogstens: number) {
  return z.string({ error: 'Er staat nog niets.' }).transform((text, ctx): string => {
    const schoon = maakSchoon(text, hoogstens);
    if (schoon.gelukt) return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.uitleg });
    return z.NEVER;
  });
}
