import { z } from 'zod';
import { heelGetal, id, keuze, lijst, object, tekst } from './profielvelden.form.ts';

const GEEN_VERPLICHTING =
  'Een instrument verplicht niets: niemand hoeft iets in te vullen om verder te gaan. Haal “verplicht” weg.';
const GEEN_ANTWOORDLIJST =
  'Een vraag met vaste antwoorden sluit het gesprek. Schrijf haar als open vraag, zonder lijst met antwoorden.';
const VRIJE_NOTITIES =
  'Een instrument zonder vrije notities is gesloten: wat nergens bij past, moet ook een plek hebben.';

/** Something that only a closed instrument has: refused with its reason when it asks for it (IR-42). */
const nietGesloten = (reden: string, isGesloten: (waarde: unknown) => boolean) =>
  z
    .unknown()
    .superRefine((waarde, ctx) => {
      if (isGesloten(waarde)) ctx.addIssue({ code: 'custom', message: reden, params: { regel: 'IR-42' } });
    })
    .transform(() => undefined)
    .optional();

const verplicht = nietGesloten(
  GEEN_VERPLICHTING,
  (waarde) => waarde !== undefined && waarde !== null && waarde !== false,
);
const antwoorden = nietGesloten(
  GEEN_ANTWOORDLIJST,
  (waarde) => waarde !== undefined && waarde !== null && !(Array.isArray(waarde) && waarde.length === 0),
);
const vrijeNotities = nietGesloten(VRIJE_NOTITIES, (waarde) => waarde !== undefined && waarde !== true);

const vraag = z
  .unknown()
  .transform((waarde) => (typeof waarde === 'object' && waarde !== null ? waarde : { vraag: waarde }))
  .pipe(object({ vraag: tekst('de vraag'), antwoorden, verplicht }))
  .transform((gelezen) => gelezen.vraag);

const leefgebied = object({
  id,
  naam: tekst('de naam van het leefgebied'),
  vragen: lijst(vraag, 'vragen'),
  kort: tekst('de korte woorden van het leefgebied').optional(),
  plaatje: z
    .string('Een plaatje is een lijntekening (SVG-pad) in een vlak van 48 bij 48.')
    .max(2000, 'Een plaatje heeft hoogstens 2000 tekens.')
    .regex(/^M[\d .,MmLlHhVvCcSsQqTtAaZz-]+$/u, 'Een plaatje is een lijntekening (SVG-pad) en niets anders.')
    .optional(),
  antwoorden,
  verplicht,
}).transform(({ id: eigen, naam, vragen, kort, plaatje }) => ({
  id: eigen,
  naam,
  vragen,
  ...(kort && { kort }),
  ...(plaatje && { plaatje }),
}));

const resultaatsoort = object({
  id,
  naam: tekst('de naam van het resultaat'),
  vng: z.union(
    [1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => z.literal(nummer as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8)),
    { error: 'Kies het nummer van een van de acht resultaten: 1 tot en met 8.' },
  ),
  wet: keuze(['zelfredzaamheid', 'participatie', 'beide']),
  verplicht,
}).transform(({ id: eigen, naam, vng, wet }) => ({ id: eigen, naam, vng, wet }));

/**
 * The shape of an instrument that a municipality hands in. Refuses a closed one with its reason: one without free
 * notes, with something compulsory, or with fixed answers (IR-42).
 */
export const instrumentSchema = object({
  versie: heelGetal(1, 9999),
  naam: tekst('de naam van het instrument'),
  vrijeNotities,
  verplicht,
  leefgebieden: lijst(leefgebied, 'leefgebieden').min(1, 'Noem minstens één leefgebied.'),
  resultaten: lijst(resultaatsoort, 'resultaten'),
  scenarios: lijst(
    object({ id, naam: tekst('de naam van het scenario'), uitleg: tekst('de uitleg van het scenario') }),
    'scenario’s',
  ).optional(),
}).transform(({ versie, naam, leefgebieden, resultaten, scenarios }) => ({
  versie,
  naam,
  leefgebieden,
  resultaten,
  ...(scenarios && { scenarios }),
}));

/** The rule that a fault in a profile belongs to: its own, else that of reading (IR-16). */
export function regelVanFout(issue: object): string {
  if (!('params' in issue) || typeof issue.params !== 'object' || issue.params === null) return 'IR-16';
  return 'regel' in issue.params && typeof issue.params.regel === 'string' ? issue.params.regel : 'IR-16';
}
