import { z } from 'zod';
import type { Datum } from '../basis/datum.ts';
import { volledigeNaam } from './persoon.ts';
import type { Persoon, Persoonsgegevens } from './persoon.ts';
import { readPersoon } from './persoon.form.ts';
import type { GelezenPersoon, Persoonseisen, Veldfout } from './persoon.form.ts';

const tekst = z.string().optional();

/** Somebody as another system sends them; what each field may hold is checked by `leesPersoonsgegevens`. */
export const persoonInvoer = z.strictObject({
  roepnaam: tekst,
  tussenvoegsel: tekst,
  achternaam: z.string(),
  geboortedatum: z.string().meta({ format: 'date', description: 'Als 1941-11-02.' }).optional(),
  bsn: tekst.describe('Negen cijfers. Alleen als u het hebt.'),
  straat: tekst,
  huisnummer: tekst,
  postcode: tekst,
  plaats: tekst,
  telefoon: tekst,
  email: tekst,
  taal: tekst.describe('Als het geen Nederlands is, in gewone woorden: Arabisch.'),
  tolk: z.boolean().optional(),
});

/** What is asked of somebody who comes from another system. */
export type Invoereisen = {
  readonly veld: string;
  readonly vandaag: Datum;
  readonly bereikbaar?: Persoonseisen['bereikbaar'];
};

/** Reads somebody from another system by the same rules as the pages do (PE-10). */
export function leesPersoonsgegevens(invoer: unknown, { vandaag, bereikbaar }: Invoereisen): GelezenPersoon {
  const velden = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(invoer ?? {})) {
    if (typeof waarde === 'string') velden.set(naam, waarde);
    if (naam === 'tolk' && waarde === true) velden.set(naam, 'ja');
  }
  return readPersoon(velden, { voorvoegsel: '', vandaag, bereikbaar, metBsn: true });
}

/** The particulars, when they were checked before. */
export function getPersoonsgegevens(invoer: unknown, eisen: Invoereisen): Persoonsgegevens {
  const gelezen = leesPersoonsgegevens(invoer, eisen);
  if (!gelezen.ok) throw new Error('particulars were not checked first');
  return gelezen.value;
}

/** What is wrong with somebody from another system, each fault at its own field below `veld`. */
export function foutenIn(invoer: unknown, eisen: Invoereisen): readonly Veldfout[] {
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer)) return [];
  const gelezen = leesPersoonsgegevens(invoer, eisen);
  if (gelezen.ok) return [];
  return gelezen.fouten.map((fout) => ({ ...fout, veld: `${eisen.veld}.${fout.veld}` }));
}

/** Somebody as another system gets to see them: never with the BSN. */
export const persoonUitvoer = z.object({
  persoonId: z.guid(),
  naam: z.string(),
  geboortedatum: z.iso.date().optional(),
  straat: tekst,
  huisnummer: tekst,
  postcode: tekst,
  plaats: tekst,
  telefoon: tekst,
  email: tekst,
  taal: tekst,
  tolk: z.boolean(),
});

/** Puts somebody into the form in which other systems get them. */
export function toonPersoonsgegevens(persoon: Persoon): z.input<typeof persoonUitvoer> {
  const { id: persoonId, naam, geboortedatum, adres, telefoon, email, taal, tolk } = persoon;
  return { persoonId, naam: volledigeNaam(naam), geboortedatum, ...adres, telefoon, email, taal, tolk };
}
