import { z } from 'zod';
import { leesDatum, leesTijd, momentVan } from '../basis/datum.ts';
import { maakSchoon } from '../basis/tekst.ts';
import { GENODIGDE_ROLLEN, TOLKEN, ONDERSTEUNING, PLEKREDENEN, VORMEN } from './contactmoment.ts';
import type { Genodigde, Moment } from './contactmoment.ts';

/** How many people can be named on one form; more come in the talk itself. */
export const MEESTE_GENODIGDEN = 4;

/** The lengths on offer, in minutes. */
export const DUREN = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240] as const;

const NUMMERS = Array.from({ length: MEESTE_GENODIGDEN }, (_, nummer) => nummer + 1);

const datum = z.string('Vul een dag in.').transform((text, ctx) => {
  const gelezen = leesDatum(text);
  if (gelezen !== undefined) return gelezen;
  ctx.addIssue({ code: 'custom', message: text.trim() === '' ? 'Vul een dag in.' : GEEN_DAG });
  return z.NEVER;
});

const GEEN_DAG = 'Deze dag bestaat niet of kunnen we niet lezen. Schrijf bijvoorbeeld 29-12-2026.';

const tijd = z.string('Vul een tijd in.').transform((text, ctx) => {
  const gelezen = leesTijd(text);
  if (gelezen !== undefined) return gelezen;
  ctx.addIssue({ code: 'custom', message: 'Schrijf de tijd als 9:30 of 14.00.' });
  return z.NEVER;
});

const duur = z
  .string('Kies hoe lang het duurt.')
  .transform(Number)
  .pipe(
    z
      .number()
      .int('Kies hoe lang het duurt.')
      .min(5, 'Kies hoe lang het duurt.')
      .max(480, 'Kies ten hoogste acht uur.'),
  );

/** Asked also when other fields are wrong, so that all faults come at once (PL-15). */
const altijd = { when: () => true };
const LOKET_NODIG = { path: ['loket'], error: 'Kies welk loket of welke plek.', ...altijd };
const PLAATS_NODIG = { path: ['plaats'], error: 'Schrijf op waar het is.', ...altijd };

const wanneerEnWaar = {
  datum,
  tijd,
  duur,
  vorm: z.enum(VORMEN, 'Kies hoe en waar.'),
  loket: regel(60),
  plaats: regel(200),
  plekreden: z
    .literal('')
    .transform(() => undefined)
    .or(z.enum(PLEKREDENEN, 'Kies waarom, of laat het leeg.'))
    .optional(),
  tochHier: z.literal('ja').optional(),
};

const genodigden = Object.fromEntries(
  NUMMERS.flatMap((nummer) => [
    [`genodigde${nummer}`, regel(120)],
    [`rol${nummer}`, regel(40)],
  ]),
);

/** When, how and where, as they are typed when something is moved. */
export const verzetForm = z
  .object({ ...wanneerEnWaar, reden: tekst(1000) })
  .refine(noemtLoket, LOKET_NODIG)
  .refine(noemtPlaats, PLAATS_NODIG);

const NAASTE = ['wens', 'volwassen'] as const;

/** Everything that is typed when something is planned. */
export const planForm = z
  .object({
    ...wanneerEnWaar,
    medewerkerId: z.guid('Kies wie het gesprek voert.'),
    clientondersteuning: z.enum(ONDERSTEUNING, 'Vraag het, en kies wat de inwoner zegt.'),
    opvolging: z.literal('ja').optional(),
    zonderPlan: z.literal('ja').optional(),
    tolk: z
      .literal('')
      .transform(() => undefined)
      .or(z.enum(TOLKEN, 'Kies wie er tolkt.'))
      .optional(),
    naaste: z.union([z.enum(NAASTE).transform((een) => [een]), z.array(z.enum(NAASTE))]).default([]),
    ...genodigden,
  })
  .refine(noemtLoket, LOKET_NODIG)
  .refine(noemtPlaats, PLAATS_NODIG);

/** How many hours the contract owner gives, none when left empty, and what was agreed (PL-19). */
export const toekenningForm = z.object({
  uren: z
    .string()
    .default('')
    .transform((waarde) => Number(waarde.trim().replace(',', '.')))
    .pipe(
      z
        .number('Vul een aantal uren in, bijvoorbeeld 2.')
        .min(0, 'Vul een aantal uren in, bijvoorbeeld 2.')
        .max(100, 'Vul hoogstens 100 uur in.')
        .multipleOf(0.25, 'Vul hele uren of kwartieren in, bijvoorbeeld 1,5.'),
    ),
  toelichting: tekst(1000),
});

/** Why something will not be held. */
export const afzegForm = z.object({ redenAfzegging: tekst(1000) });

/** The typed day, time and length as two instants. */
export function leesWanneer(velden: {
  readonly datum: Parameters<typeof momentVan>[0];
  readonly tijd: string;
  readonly duur: number;
}): Pick<Moment, 'van' | 'tot'> {
  const van = momentVan(velden.datum, velden.tijd);
  return { van, tot: new Date(Date.parse(van) + velden.duur * 60_000).toISOString() };
}

/** Who was named to come along; a role without a name says nothing. */
export function leesGenodigden(velden: Readonly<Record<string, unknown>>): readonly Genodigde[] {
  return NUMMERS.flatMap((nummer) => {
    const gegeven = velden[`genodigde${nummer}`];
    const naam = typeof gegeven === 'string' ? gegeven : '';
    const rol = GENODIGDE_ROLLEN.find((bekend) => bekend === velden[`rol${nummer}`]);
    return naam === '' ? [] : [{ naam, rol: rol ?? 'anders' }];
  });
}

type Plek = { readonly vorm: unknown; readonly loket: string; readonly plaats: string };

function noemtLoket({ vorm, loket }: Plek): boolean {
  return vorm !== 'loket' || loket !== '';
}

function noemtPlaats({ vorm, plaats }: Plek): boolean {
  return vorm !== 'elders' || plaats !== '';
}

/** One line: no line ends, no blanks around it, empty when not filled in. */
function regel(hoogstens: number) {
  return tekst(hoogstens).transform((waarde) => waarde.replaceAll(/\s+/g, ' ').trim());
}

function tekst(hoogstens: number) {
  return z
    .string()
    .default('')
    .transform((waarde, ctx) => {
      const schoon = maakSchoon(waarde, hoogstens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}
