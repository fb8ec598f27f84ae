import { z } from 'zod';
import { KLACHTUITKOMSTEN, KLACHTWEGEN } from './klacht.ts';
import { medewerker, vasteDag, vasteTekst, vinkje, vrijeTekst, weken } from './velden.form.ts';

const BIJ_ONS = KLACHTWEGEN.filter((weg) => weg !== 'mijn');

/** A klacht that came by letter, by phone or at the desk. */
export const klachtForm = z.object({
  weg: z.enum(BIJ_ONS as [(typeof BIJ_ONS)[number]], { error: 'Kies hoe de klacht binnenkwam.' }),
  ontvangenOp: vasteDag('Vul in op welke dag de klacht binnenkwam.'),
  overWieId: z
    .string()
    .optional()
    .transform((id) => (id ? id : undefined)),
  over: vasteTekst('Schrijf op waar de klacht over gaat.'),
});

/** A klacht from the own page. */
export const mijnKlachtForm = z.object({ over: vasteTekst('Schrijf op waar uw klacht over gaat.') });

/** The wish for another gesprek from the own page: no reason is asked. */
export const mijnGesprekForm = z.object({ gesprekWoorden: vrijeTekst() });

/** Giving a klacht to somebody. */
export const klachtToedeelForm = z.object({
  behandelaarId: medewerker('Kies wie de klacht behandelt.'),
  commissie: vinkje(),
});

/** Hearing the inwoner. */
export const klachtHoorForm = z.object({
  gehoordOp: vasteDag('Vul in op welke dag je de inwoner sprak.'),
  wil: z.enum(['ja', 'nee'], { error: 'Kies of de inwoner wilde vertellen wat er gebeurde.' }),
  woorden: vasteTekst('Schrijf op wat er gezegd is.'),
});

/** Putting the answer off. */
export const klachtVerdaagForm = z.object({
  weken: weken(),
  verdaagReden: vasteTekst('Schrijf op waarom het antwoord later komt.'),
});

/** The answer. */
export const klachtAntwoordForm = z.object({
  uitkomst: z.enum(KLACHTUITKOMSTEN, { error: 'Kies wat de uitkomst is.' }),
  oordeel: vasteTekst('Schrijf op wat de uitkomst is, en waarom.'),
});

/** Who talks with the inwoner now. */
export const anderGesprekForm = z.object({
  gesprekMetId: medewerker('Kies wie het gesprek voert.'),
  afspraak: vasteTekst('Schrijf op wat je met de inwoner afsprak.'),
});
