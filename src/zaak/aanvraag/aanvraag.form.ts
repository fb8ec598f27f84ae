import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';

const meesteTekens = 20_000;

/** The ways of an aanvraag that a member of staff writes down; on the inwoner's own page it is always `mijn`. */
export const WEGEN_OP_PAPIER = ['brief', 'verslag-ondertekend', 'formulier', 'balie'] as const;

const GRONDEN = ['toestemming', 'vertraging-aanvrager', 'buitenland', 'overmacht'] as const;
const BEWIJZEN = ['paspoort', 'identiteitskaart', 'rijbewijs', 'verblijfsdocument'] as const;

/** What an inwoner asks for, on the own page. */
export const mijnAanvraagForm = z.object({
  woorden: woorden('Schrijf op wat u aanvraagt. Een paar woorden is genoeg.'),
  gewenst: woorden(),
  nieuweFeiten: woorden(),
});

/** What an inwoner sends on the own page to complete the aanvraag (TW-15). */
export const mijnAanvullingForm = z.object({ aanvulling: woorden('Schrijf op wat wij nog nodig hebben.') });

/** Why somebody withdraws on the own page; nobody has to say why, everybody says that it is their own choice (TW-17). */
export const mijnIntrekForm = z.object({
  reden: woorden(),
  vrij: z.literal('ja', { error: 'Kruis aan dat u dit zelf wilt. Twijfelt u? Bel ons dan eerst.' }),
});

/** Why somebody withdraws, with what they answered to whether it is their own choice (TW-17). */
export const intrekForm = z.object({
  reden: woorden(),
  vrij: z
    .enum(['ja', 'nee'], { error: 'Vraag of de inwoner dit zelf wil, en kies het antwoord.' })
    .transform((antwoord) => antwoord === 'ja'),
});

/** What the inwoner says who does not want what the early letter asks (TW-14). */
export const briefForm = z.object({ woorden: woorden('Schrijf op wat de inwoner zei.') });

/** What is needed to complete an aanvraag, and until when (TW-15). */
export const aanvullingForm = z.object({
  wat: woorden('Schrijf op wat er nodig is voor het besluit.'),
  uiterlijk: dag('Vul een dag in, zoals 3-12-2026.'),
});

/** What came in to complete it (TW-15). */
export const aangevuldForm = z.object({
  ontvangenOp: dag('Vul de dag in waarop het binnenkwam.'),
  woorden: woorden(),
  volledig: z.enum(['ja', 'nee'], { error: 'Kies of de aanvraag nu compleet is.' }),
});

/** Why the clock stands still, and from when until when (TW-18). */
export const opschortForm = z.object({
  grond: z.enum(GRONDEN, { error: 'Kies waarom de klok stilstaat.' }),
  van: dag('Vul de eerste dag in, zoals 3-12-2026.'),
  tot: dag('Vul de dag in waarop de klok weer loopt.'),
  toelichting: woorden('Schrijf op waarom.'),
});

/** The day on which the clock runs again (TW-18). */
export const loopWeerForm = z.object({
  opschortingId: z.string(),
  op: dag('Vul de dag in waarop de klok weer loopt.'),
});

/** That it takes longer, with a new day (TW-19). */
export const uitstelForm = z.object({
  nieuweDatum: dag('Vul een dag in, zoals 3-12-2026.'),
  uitleg: woorden('Schrijf aan de inwoner waarom het langer duurt.'),
});

/** Which document was seen, and when (TW-22). */
export const identiteitForm = z.object({
  document: z.enum(BEWIJZEN, { error: 'Kies wat je zag.' }),
  op: dag('Vul de dag in waarop je het zag.'),
});

/** An aanvraag that came on paper or at the desk; `vandaag` bounds the day it came in. */
export function aanvraagForm(vandaag: Datum) {
  return z.object({
    weg: z.enum(WEGEN_OP_PAPIER, { error: 'Kies hoe de aanvraag binnenkwam.' }),
    ontvangenOp: dag('Vul de dag in waarop de aanvraag binnenkwam, zoals 3-11-2026.').refine(
      (datum) => datum <= vandaag,
      'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.',
    ),
    ondertekend: z.enum(['handtekening', 'elektronisch', 'geen']).optional().catch(undefined),
    woorden: woorden('Schrijf op wat de inwoner aanvraagt, in diens eigen woorden.'),
    gewenst: woorden(),
    nieuweFeiten: woorden(),
  });
}

function dag(fout: string) {
  return z
    .string()
    .default('')
    .transform((text, context): Datum => {
      const datum = leesDatum(text);
      if (datum !== undefined) return datum;
      context.addIssue({ code: 'custom', message: fout });
      return z.NEVER;
    });
}

/** Words of people; with `leeg` they may not be missing. */
function woorden(leeg?: string) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const schoon = maakSchoon(text, meesteTekens);
      const uitleg = !schoon.gelukt ? schoon.uitleg : schoon.tekst.trim() === '' ? leeg : undefined;
      if (schoon.gelukt && uitleg === undefined) return schoon.tekst;
      context.addIssue({ code: 'custom', message: uitleg ?? '' });
      return z.NEVER;
    });
}
