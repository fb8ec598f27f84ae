import type { Wie } from '../basis/wie.ts';
import { magIn, ruimsteRelatie } from './bevoegdheid.ts';
import type { Handeling } from './handelingen.ts';
import { NIET_TEVREDEN } from './niet-tevreden.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import { isRol } from './rollen.ts';
import { functienaam } from './profiel.ts';

/** What every page of a municipality needs to know to draw its frame. */
export type RaamVraag = {
  readonly gemeente: { readonly slug: string; readonly naam: string; readonly thema: string };
  readonly profiel: Gemeenteprofiel;
  readonly wie: Wie;
  /** The word in the menu where we are. */
  readonly hier?: Menuplek;
};

/** The words of the staff menu. */
export type Menuplek =
  | 'werklijst'
  | 'melding'
  | 'signalen'
  | 'planning'
  | 'berichten'
  | 'bezwaren'
  | 'inzage'
  | 'koppelingen'
  | 'mandaten'
  | 'medewerkers'
  | 'tellingen'
  | 'gebruik'
  | 'tegeltjes'
  | 'postvak';

const menu: readonly (readonly [Menuplek, string, string, Handeling])[] = [
  ['werklijst', 'Werklijst', '/werklijst', 'werklijst-zien'],
  ['melding', 'Nieuwe melding', '/meldingen/nieuw', 'melding-aannemen'],
  ['signalen', 'Signalen', '/signalen', 'signaal-inzien'],
  ['planning', 'Planning', '/planning', 'agenda-zien'],
  ['berichten', 'Berichten', '/berichten', 'berichten-inlezen'],
  ['bezwaren', 'Bezwaar en klacht', '/bezwaren', 'bezwaar-behandelen'],
  ['inzage', 'Wie bekeek wat', '/inzage', 'inzage-zien'],
  ['koppelingen', 'Koppelingen', '/koppelingen', 'koppelingen-beheren'],
  ['medewerkers', 'Medewerkers', '/inrichting/medewerkers', 'medewerkers-beheren'],
  ['mandaten', 'Mandaten', '/inrichting/mandaten', 'mandaat-zien'],
  ['tellingen', 'Tellingen', '/inrichting/tellingen', 'inrichting-zien'],
  ['gebruik', 'Onderwerpen', '/inrichting/gebruik', 'cijfers-zien'],
  ['tegeltjes', 'Tegeltjes', '/tegeltjes', 'tegeltjes-zien'],
];

/** The frame of a staff page: municipality, menu of what this person may do, search, who I am. */
export function personeelRaam({ gemeente, profiel, wie, hier }: RaamVraag) {
  const begin = `/${gemeente.slug}`;
  const woorden = menuVan(profiel, wie).map(([plek, woord, pad]) => ({
    woord,
    naar: `${begin}${pad}`,
    hier: plek === hier,
  }));
  return {
    gemeente: { naam: gemeente.naam, start: `${begin}${beginpad(profiel, wie)}`, thema: gemeente.thema },
    wie: wieOpScherm(profiel, wie),
    menu: woorden,
    zoek: { naar: `${begin}/zoeken` },
    uitloggen: `${begin}/uitloggen`,
  };
}

/** Where somebody begins: the first page of the menu that is theirs. */
export function beginpad(profiel: Gemeenteprofiel, wie: Wie): string {
  return menuVan(profiel, wie)[0]?.[2] ?? '/welkom';
}

function menuVan(profiel: Gemeenteprofiel, wie: Wie) {
  return menu.filter(([, , , handeling]) => ruimsteRelatie(wie, handeling, profiel) !== undefined);
}

/** The frame of a public page: crisis numbers above, the municipality's own name, three quiet links below. */
export function publiekRaam({ gemeente, profiel }: Pick<RaamVraag, 'gemeente' | 'profiel'>) {
  const begin = `/${gemeente.slug}`;
  return {
    gemeente: { naam: gemeente.naam, start: begin, thema: gemeente.thema },
    noodnummers: profiel.crisisnummers.map(({ aanleiding, naam, telefoon }) => ({
      label: aanleiding,
      nummer: telefoon,
      uitleg: naam === telefoon ? '' : `(${naam})`,
    })),
    voet: [
      { tekst: NIET_TEVREDEN, naar: `${begin}/niet-tevreden` },
      { tekst: 'Toegankelijkheid', naar: `${begin}/toegankelijkheid` },
      { tekst: 'Privacy', naar: `${begin}/privacy` },
      { tekst: 'Contact', naar: `${begin}/contact` },
      { tekst: 'Termijnen narekenen', naar: '/termijnen' },
      { tekst: 'Voor medewerkers', naar: `${begin}/inloggen` },
    ],
  };
}

/** Whether this person may do something in a municipality with this profile, seen from no zaak in particular. */
export function magErgens(profiel: Gemeenteprofiel, wie: Wie, handeling: Handeling): boolean {
  return (
    ruimsteRelatie(wie, handeling, profiel) !== undefined ||
    magIn(profiel, wie, { handeling, relatie: 'geen' })
  );
}

function wieOpScherm(profiel: Gemeenteprofiel, wie: Wie): { readonly naam: string; readonly rol?: string } {
  if (wie.soort !== 'medewerker') return { naam: wie.soort === 'koppeling' ? wie.naam : 'Gast' };
  const rol = wie.rollen.find(isRol);
  return rol === undefined ? { naam: wie.naam } : { naam: wie.naam, rol: functienaam(profiel, rol) };
}
