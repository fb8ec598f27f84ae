import { z } from 'zod';
import { DELEN, STAPPEN } from '../beoordeling/beoordeling.ts';
import { AFZIENGRONDEN, BEZWAARUITKOMSTEN, BEZWAARWEGEN } from './bezwaar.ts';
import type { Tegen } from './bezwaar.ts';
import { dag, medewerker, vasteDag, vasteTekst, vinkje, vrijeTekst, weken } from './velden.form.ts';

const PER_POST = BEZWAARWEGEN.filter((weg) => weg !== 'mijn');

/** Which besluit a bezwaar is against, as one choice of a form: 'besluit/<id>' or 'uitblijven/<id>'. */
export function tegenVeld(leeg: string) {
  return z
    .string()
    .optional()
    .transform((waarde, ctx): Tegen => {
      const [soort, id] = (waarde ?? '').split('/');
      if (soort === 'besluit' && id) return { soort, besluitId: id };
      if (soort === 'uitblijven' && id) return { soort, aanvraagId: id };
      ctx.addIssue({ code: 'custom', message: leeg });
      return z.NEVER;
    });
}

/** A bezwaar that came on paper or was told at the desk. */
export const bezwaarForm = z.object({
  tegen: tegenVeld('Kies waar het bezwaar over gaat.'),
  weg: z.enum(PER_POST as [(typeof PER_POST)[number]], { error: 'Kies hoe het bezwaar binnenkwam.' }),
  ontvangenOp: vasteDag('Vul in op welke dag het binnenkwam.'),
  gepostOp: dag(),
  woorden: vasteTekst('Schrijf op waarom de inwoner het er niet mee eens is.'),
});

/** A bezwaar from the own page. */
export const mijnBezwaarForm = z.object({
  tegen: tegenVeld('Kies waar u het niet mee eens bent.'),
  woorden: vasteTekst('Schrijf op waarom u het er niet mee eens bent.'),
});

/** Giving a bezwaar to somebody. */
export const toedeelForm = z.object({
  behandelaarId: medewerker('Kies wie het behandelt.'),
  commissie: vinkje(),
});

/** Why it was late. */
export const verschoningForm = z.object({
  verschoonbaar: z.enum(['ja', 'nee'], { error: 'Kies of dit een goede reden is.' }),
  reden: vasteTekst('Schrijf op wat de inwoner zei over waarom het later kwam.'),
});

const PLEKKEUZES = [
  ...STAPPEN.filter((stap) => stap !== 'eigen-mogelijkheden'),
  ...DELEN.map((deel) => `eigen-mogelijkheden/${deel}`),
] as [string, ...string[]];

/** One point of the bezwaar beside one step. */
export const puntForm = z
  .object({
    plek: z.enum(PLEKKEUZES, { error: 'Kies bij welke stap dit punt hoort.' }),
    punt: vasteTekst('Schrijf op wat de inwoner over deze stap zegt.'),
    bevinding: vrijeTekst(),
  })
  .transform(({ plek, punt, bevinding }) => {
    const [stap, deel] = plek.split('/') as [(typeof STAPPEN)[number], (typeof DELEN)[number] | undefined];
    return { stap, deel, punt, bevinding };
  });

/** Who heard whom. */
export const hoorForm = z.object({
  gehoordOp: vasteDag('Vul in op welke dag er gehoord is.'),
  hoorderId: medewerker('Kies wie de inwoner hoorde.'),
  tweedeHoorderId: z
    .string()
    .optional()
    .transform((id) => (id ? id : undefined)),
  verslag: vasteTekst('Schrijf op wat er gezegd is.'),
});

/** Why nobody was heard. */
export const afzienForm = z.object({
  afzien: z.enum(AFZIENGRONDEN, { error: 'Kies waarom er niet gehoord wordt.' }),
  afzienReden: vasteTekst('Schrijf op waarom er niet gehoord wordt.'),
});

/** Putting the decision off. */
export const verdaagForm = z.object({
  weken: weken(),
  verdaagReden: vasteTekst('Schrijf op waarom de beslissing later komt.'),
});

/** The decision. */
export const beslisForm = z.object({
  uitkomst: z.enum(BEZWAARUITKOMSTEN, { error: 'Kies wat de beslissing is.' }),
  motivering: vasteTekst('Schrijf waarom dit de beslissing is.'),
});

/** Taking it back. */
export const intrekForm = z.object({
  intrekWoorden: vasteTekst('Schrijf op wat de inwoner zei, en of het een eigen keuze was.'),
});
