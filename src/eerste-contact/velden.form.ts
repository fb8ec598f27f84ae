import { z } from 'zod';
import { getDatum, leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { maakSchoon } from '../basis/tekst.ts';

/** The most characters of somebody's own words (EC-3). */
export const MEESTE_WOORDEN = 20_000;

/** Own words that must be there: kept as typed, at most MEESTE_WOORDEN characters; `leeg` says so when they are not (EC-3). */
export function woordenVeld(leeg: string) {
  return z.string(leeg).transform((text, ctx) => {
    const schoon = maakSchoon(text, MEESTE_WOORDEN);
    if (!schoon.gelukt) return weiger(ctx, schoon.uitleg);
    return schoon.tekst.trim() === '' ? weiger(ctx, leeg) : schoon.tekst;
  });
}

/** Own words that may stay away; then an empty text. */
export function magWoordenVeld() {
  return z
    .string('Dit veld klopt niet.')
    .default('')
    .transform((text, ctx) => {
      const schoon = maakSchoon(text, MEESTE_WOORDEN);
      return schoon.gelukt ? schoon.tekst : weiger(ctx, schoon.uitleg);
    });
}

/** One line of at most so many characters, without the spaces around it; undefined when empty. */
export function regelVeld(hoogstens = 200) {
  return z
    .string('Dit veld klopt niet.')
    .default('')
    .transform((text, ctx) => {
      const schoon = maakSchoon(text.trim(), hoogstens);
      if (!schoon.gelukt) return weiger(ctx, schoon.uitleg);
      if (schoon.tekst.includes('\n')) return weiger(ctx, 'Zet dit op één regel.');
      return schoon.tekst === '' ? undefined : schoon.tekst;
    });
}

/** One of a few; `leeg` is the sentence when nothing, or something else, was chosen. */
export function keuzeVeld<const T extends readonly [string, ...string[]]>(opties: T, leeg: string) {
  return z.enum(opties, leeg);
}

/** One of a few, or nothing. */
export function magKeuzeVeld<const T extends readonly [string, ...string[]]>(opties: T) {
  return z
    .union([z.literal(''), z.enum(opties, 'Kies een van de mogelijkheden.')])
    .optional()
    .transform((waarde) => (waarde === '' ? undefined : waarde));
}

/** A day that is not after today (EC-4); `standaard` when empty. */
export function dagVeld(vandaag: Datum, standaard: Datum | undefined) {
  return regelVeld(40).transform((text, ctx) => {
    if (text === undefined) return standaard;
    const datum = leesDatum(text);
    if (datum === undefined) return weiger(ctx, 'Deze datum kennen we niet. Schrijf bijvoorbeeld 2-11-2026.');
    return datum <= vandaag
      ? getDatum(datum)
      : weiger(ctx, 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.');
  });
}

/** A tick. */
export function vinkVeld() {
  return z
    .string()
    .optional()
    .transform((waarde) => waarde === 'ja');
}

/** Whether the hidden id of a form is one; a form without it was not made by us. */
export function idVeld() {
  return z.uuid('Dit formulier is niet meer geldig. Open de pagina opnieuw.');
}

/** Who of the people we know it is: `persoonId`, a running zaak (`bij`), or neither for somebody new (EC-25, EC-28). */
export function persoonVeld() {
  return z
    .string()
    .default('')
    .transform((waarde, ctx) => {
      const [, bij, id] = /^(bij:)?([0-9a-f-]{36})$/.exec(waarde) ?? [];
      if (waarde === '' || waarde === 'nieuw') return {};
      if (!z.uuid().safeParse(id).success) return weiger(ctx, 'Kies een van deze mensen, of kies: nieuw.');
      return bij === undefined ? { persoonId: id } : { bij: id };
    });
}

function weiger(ctx: z.RefinementCtx, uitleg: string): never {
  ctx.addIssue({ code: 'custom', message: uitleg });
  return z.NEVER;
}
