import { z } from 'zod';
import { leesBsn } from '../basis/bsn.ts';
import { leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { leesPostcode } from '../basis/postcode.ts';
import { maakSchoon } from '../basis/tekst.ts';
import { isGeboortedatum } from './persoon.ts';
import type { Persoonsgegevens } from './persoon.ts';

/** One fault: the field it belongs to and a Dutch sentence that says what to do. */
export type Veldfout = { readonly veld: string; readonly tekst: string };

/** What a page or operation asks of somebody, beyond a surname. */
export type Persoonseisen = {
  /** Put before every field name: 'eigen' makes `eigenAchternaam`. */
  readonly voorvoegsel: string;
  readonly vandaag: Datum;
  /** Read a BSN too; on a public page never, since the answer would tell whom we know. */
  readonly metBsn?: boolean | undefined;
  /** How we must be able to reach this person, with the sentence when it is missing. */
  readonly bereikbaar?: 'telefoon' | 'email' | 'adres' | undefined;
};

/** The person, or every fault at once (PE-10). */
export type GelezenPersoon =
  | { readonly ok: true; readonly value: Persoonsgegevens }
  | { readonly ok: false; readonly fouten: readonly Veldfout[] };

/** Reads one person from posted fields; only the surname is always needed (PE-1). */
export function readPersoon(form: URLSearchParams, eisen: Persoonseisen): GelezenPersoon {
  const ingevuld = VELDEN.map((veld) => [veld, form.get(veldnaam(eisen.voorvoegsel, veld)) ?? ''] as const);
  const velden = Object.fromEntries(ingevuld.filter(([veld]) => veld !== 'bsn' || eisen.metBsn === true));
  const gelezen = persoonVeldenOp(eisen.vandaag).safeParse(velden);
  const fouten = [...veldfouten(gelezen.error), ...nietBereikbaar(velden, eisen.bereikbaar)];
  if (gelezen.success && fouten.length === 0) return { ok: true, value: toGegevens(gelezen.data) };
  return {
    ok: false,
    fouten: fouten.map((fout) => ({ ...fout, veld: veldnaam(eisen.voorvoegsel, fout.veld) })),
  };
}

/** The name of a field of one of the people on a form: `eigen` and `achternaam` make `eigenAchternaam`. */
export function veldnaam(voorvoegsel: string, veld: string): string {
  return voorvoegsel === '' ? veld : voorvoegsel + veld[0]?.toUpperCase() + veld.slice(1);
}

const VELDEN = [
  'roepnaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'bsn',
  'straat',
  'huisnummer',
  'postcode',
  'plaats',
  'telefoon',
  'email',
  'taal',
  'tolk',
] as const;

let laatste: { readonly dag: Datum; readonly velden: ReturnType<typeof persoonVelden> } | undefined;

/** Making a schema costs more than using it, and within a day it is the same one. */
function persoonVeldenOp(dag: Datum): ReturnType<typeof persoonVelden> {
  if (laatste?.dag !== dag) laatste = { dag, velden: persoonVelden(dag) };
  return laatste.velden;
}

/** The fields of one person as they come in: text, empty when not filled in. */
export function persoonVelden(vandaag: Datum) {
  return z.object({
    roepnaam: regel(100),
    tussenvoegsel: regel(40),
    achternaam: regel(200).pipe(z.string('Vul een achternaam in.')),
    geboortedatum: geboortedatum(vandaag),
    bsn: bsn().optional(),
    straat: regel(200),
    huisnummer: regel(20),
    postcode: postcode(),
    plaats: regel(100),
    telefoon: telefoon(),
    email: email(),
    taal: regel(60),
    tolk: z.string().transform((waarde) => waarde === 'ja'),
  });
}

type Velden = z.output<ReturnType<typeof persoonVelden>>;

function toGegevens(velden: Velden): Persoonsgegevens {
  const { roepnaam, tussenvoegsel, achternaam, straat, huisnummer, postcode: code, plaats, ...rest } = velden;
  return {
    ...rest,
    naam: { roepnaam, tussenvoegsel, achternaam },
    adres: { straat, huisnummer, postcode: code, plaats },
  };
}

function veldfouten(error: z.ZodError | undefined): readonly Veldfout[] {
  return (error?.issues ?? []).map((issue) => ({ veld: String(issue.path[0]), tekst: issue.message }));
}

function nietBereikbaar(
  velden: Readonly<Record<string, string>>,
  langs: Persoonseisen['bereikbaar'],
): readonly Veldfout[] {
  const heeft = (veld: string) => (velden[veld] ?? '').trim() !== '';
  switch (langs) {
    case 'telefoon':
      if (heeft('telefoon')) return [];
      return [{ veld: 'telefoon', tekst: 'Vul een telefoonnummer in, dan kunnen wij bellen.' }];
    case 'email':
      if (heeft('email')) return [];
      return [{ veld: 'email', tekst: 'Vul een e-mailadres in, dan kunnen wij mailen.' }];
    case 'adres':
      if (heeft('straat') && heeft('huisnummer') && (heeft('postcode') || heeft('plaats'))) return [];
      return [
        { veld: 'straat', tekst: 'Vul straat, huisnummer en woonplaats in, dan vinden wij het adres.' },
      ];
    case undefined:
      return [];
  }
}

function regel(hoogstens: number) {
  return z.string('Dit veld klopt niet.').transform((text, ctx) => {
    const schoon = maakSchoon(text.trim(), hoogstens);
    if (!schoon.gelukt) return weiger(ctx, schoon.uitleg);
    if (schoon.tekst.includes('\n')) return weiger(ctx, 'Zet dit op één regel.');
    return schoon.tekst === '' ? undefined : schoon.tekst;
  });
}

function geboortedatum(vandaag: Datum) {
  return regel(40).transform((text, ctx) => {
    if (text === undefined) return undefined;
    const datum = leesDatum(text);
    if (datum === undefined) return weiger(ctx, 'Deze datum kennen we niet. Schrijf bijvoorbeeld 2-11-1941.');
    if (datum > vandaag)
      return weiger(ctx, 'Deze geboortedatum ligt in de toekomst. Kijk het jaar nog eens na.');
    if (!isGeboortedatum(datum, vandaag))
      return weiger(ctx, 'Deze geboortedatum ligt te ver terug. Kijk het jaar nog eens na.');
    return datum;
  });
}

function bsn() {
  return regel(40).transform((text, ctx) => {
    if (text === undefined) return undefined;
    return (
      leesBsn(text) ??
      weiger(ctx, 'Dit BSN klopt niet. Een BSN heeft negen cijfers. Kijk het nog eens na, of laat het leeg.')
    );
  });
}

function postcode() {
  return regel(20).transform((text, ctx) => {
    if (text === undefined) return undefined;
    return leesPostcode(text) ?? weiger(ctx, 'Deze postcode klopt niet. Schrijf bijvoorbeeld 1234 AB.');
  });
}

function telefoon() {
  return regel(40).transform((text, ctx) => {
    if (text === undefined) return undefined;
    const cijfers = text.replaceAll(/\D/g, '');
    const magErin = /^\+?[\d\s().-]+$/.test(text);
    if (magErin && cijfers.length >= 8 && cijfers.length <= 15) return text;
    return weiger(
      ctx,
      'Dit telefoonnummer klopt niet. Schrijf alleen het nummer, bijvoorbeeld 06 12 34 56 78.',
    );
  });
}

function email() {
  return regel(254).transform((text, ctx) => {
    if (text === undefined) return undefined;
    if (z.email().safeParse(text).success) return text;
    return weiger(ctx, 'Dit e-mailadres klopt niet. Schrijf bijvoorbeeld naam@voorbeeld.nl.');
  });
}

function weiger(ctx: z.RefinementCtx, uitleg: string): never {
  ctx.addIssue({ code: 'custom', message: uitleg });
  return z.NEVER;
}
