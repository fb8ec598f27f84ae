import type { Rol } from '../inrichting/index.ts';
import { STAF } from './staf.ts';

/** Somebody who works in a demo municipality; `sleutel` is the same on every machine, `team` is a team of the profile. */
export type DemoMedewerker = {
  readonly sleutel: string;
  readonly naam: string;
  readonly email: string;
  readonly functie: string;
  readonly organisatie: string;
  readonly rollen: readonly Rol[];
  readonly team: string;
};

/** A member of the demo's staff with the id of this installation. */
export type Mens = DemoMedewerker & { readonly id: string };

/** Everybody who works in this demo municipality, in the order of the login page; throws for another one. */
export function medewerkersVan(slug: string): readonly DemoMedewerker[] {
  const regels = STAF[slug];
  if (regels === undefined) throw new RangeError('no staff for this municipality');
  return regels.map(([naam, functie, rollen, team, organisatie]) => {
    const sleutel = kebab(naam);
    const email = `${sleutel.replaceAll('-', '.')}@${kebab(organisatie)}.example`;
    return { sleutel, naam, email, functie, organisatie, rollen, team };
  });
}

/** Who may lead a gesprek in this demo municipality. */
export function gespreksvoerdersVan(slug: string): readonly DemoMedewerker[] {
  return medewerkersVan(slug).filter(({ rollen }) => rollen.includes('gespreksvoerder'));
}

function kebab(tekst: string): string {
  return tekst
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
}
