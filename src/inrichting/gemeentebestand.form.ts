import { z } from 'zod';
import { isRol } from './rollen.ts';
import { leesProfiel } from './profiel.form.ts';
import type { Gemeenteprofiel } from './profiel.ts';

const woord = (wat: string) =>
  z
    .string({ error: `Geef ${wat}.` })
    .trim()
    .min(1, `Geef ${wat}.`);

const medewerker = z.object({
  naam: woord('de naam van de medewerker'),
  email: z.email('Geef een mailadres van de medewerker.'),
  functie: woord('de functie van de medewerker'),
  organisatie: woord('de organisatie van de medewerker'),
  rollen: z.array(z.string().refine(isRol, 'Dit is geen rol.')).min(1, 'Geef minstens één rol.'),
  team: woord('het team van de medewerker'),
  idpSubject: z.string().optional(),
});

const bestand = z.object({
  id: z.number().int().min(1).max(9999, 'Geef de CBS-code van de gemeente.'),
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'Geef een kort woord voor het adres, in kleine letters.'),
  profiel: z.unknown(),
  medewerkers: z.array(medewerker).min(1, 'Geef minstens één medewerker.'),
});

/** A municipality as an administrator hands it in: its CBS code, its word in addresses, its profile and its staff. */
export type Gemeentebestand = Omit<z.output<typeof bestand>, 'profiel'> & {
  readonly profiel: Gemeenteprofiel;
};

/** The municipality in a file, or every fault in it as a Dutch line with its place. */
export function leesGemeentebestand(
  text: string,
):
  | { readonly ok: true; readonly gemeente: Gemeentebestand }
  | { readonly ok: false; readonly fouten: readonly string[] } {
  const gelezen = bestand.safeParse(leesJson(text));
  if (!gelezen.success) {
    return {
      ok: false,
      fouten: gelezen.error.issues.map(({ path, message }) => `${path.join('.') || 'bestand'}: ${message}`),
    };
  }
  const profiel = leesProfiel(gelezen.data.profiel);
  if (!profiel.gelukt)
    return { ok: false, fouten: profiel.fouten.map(({ plek, uitleg }) => `profiel.${plek}: ${uitleg}`) };
  return { ok: true, gemeente: { ...gelezen.data, profiel: profiel.profiel } };
}

function leesJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
