import { z } from 'zod';
import { medewerker, vasteDag, vasteTekst, vinkje, vrijeTekst } from '../bezwaar/velden.form.ts';
import { AANLEIDINGEN, HERHALINGEN, HERONDERZOEKUITKOMSTEN } from './heronderzoek.ts';
import { HERZIENINGSGRONDEN } from './herziening.ts';
import { GEBEURTENISBRONNEN } from './levensgebeurtenis.ts';

/** Beginning a heronderzoek. */
export const beginForm = z.object({
  besluitId: medewerker('Kies over welke hulp het gaat.'),
  aanleiding: z.enum(AANLEIDINGEN, { error: 'Kies de aanleiding.' }),
  reden: vasteTekst('Schrijf op waarom je opnieuw gaat kijken.'),
});

/** What the inwoner thinks of a change that is coming (Awb 4:8). */
export const hoorForm = z.object({
  gehoordOp: vasteDag('Vul in op welke dag je de inwoner sprak.'),
  woorden: vasteTekst('Schrijf op wat de inwoner ervan vindt.'),
});

/** Ending a heronderzoek, with what came back in it. */
export const afrondForm = z.object({
  uitkomst: z.enum(HERONDERZOEKUITKOMSTEN, { error: 'Kies wat het heronderzoek opleverde.' }),
  herhaald: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((waarden) => HERHALINGEN.filter((een) => [waarden ?? []].flat().includes(een))),
  toelichting: vasteTekst('Schrijf op wat het heronderzoek opleverde.'),
});

/** Drafting the besluit that changes or ends help. */
export const herzienForm = z.object({
  grond: z.enum(HERZIENINGSGRONDEN, { error: 'Kies op welke grond.' }),
  soort: z.enum(['anders', 'stopt'], { error: 'Kies wat er verandert.' }),
  hoeveel: z
    .string()
    .optional()
    .transform((tekst, ctx): number | undefined => {
      const kaal = (tekst ?? '').trim().replace(',', '.');
      if (kaal === '') return undefined;
      const getal = Number(kaal);
      if (Number.isFinite(getal) && getal > 0) return getal;
      ctx.addIssue({ code: 'custom', message: 'Vul een getal in, bijvoorbeeld 2,5.' });
      return z.NEVER;
    }),
  ingangOp: vasteDag('Vul in vanaf welke dag dit geldt.'),
  overgang: vrijeTekst(),
  nietMeedoen: vinkje(),
  motivering: vasteTekst('Schrijf waarom dit het besluit is.'),
});

/** The question to a jurist about reclaiming. */
export const terugForm = z.object({
  besluitId: medewerker('Kies om welk besluit het gaat.'),
  opzet: vinkje(),
  vraag: vasteTekst('Schrijf je vraag aan de jurist.'),
});

/** Somebody moved or died, as it was told. */
export const meldForm = z.object({
  op: vasteDag('Vul de dag in.'),
  bron: z.enum(GEBEURTENISBRONNEN, { error: 'Kies wie het vertelde.' }),
  naar: vrijeTekst(),
});

/** The day that the BRP gives. */
export const bevestigForm = z.object({ brpOp: vasteDag('Vul de dag in die de BRP noemt.') });

/** Taking it back. */
export const herroepForm = z.object({ reden: vasteTekst('Schrijf op waarom dit niet klopt.') });

/** The offer to hand over. */
export const overdrachtForm = z.object({
  toestemming: z.enum(['ja', 'nee'], { error: 'Kies wat de inwoner zei.' }),
  woorden: vrijeTekst(),
});

/** Somebody is going to move here. */
export const hierheenForm = z.object({
  van: vasteTekst('Vul in waar de inwoner nu woont.'),
  verhuisOp: vasteDag('Vul in wanneer de inwoner verhuist.'),
});
