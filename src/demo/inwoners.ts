import { testBsn } from '../basis/bsn.ts';
import type { Bsn } from '../basis/bsn.ts';
import { getDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { leesPostcode } from '../basis/postcode.ts';
import type { Postcode } from '../basis/postcode.ts';
import { ACHTERNAMEN, GENERATIES, VOORNAMEN } from './namen.ts';
import { getalTussen, kies } from './toeval.ts';
import type { Toeval } from './toeval.ts';
import type { Herkomst, Hoofdpersoon } from './verhaal.ts';

/** A made-up person, in the shape of the gegevens of a person; nobody can be reached by any of it. */
export type DemoInwoner = {
  readonly aanhef: 'mevrouw' | 'meneer';
  readonly naam: {
    readonly roepnaam: string;
    readonly tussenvoegsel?: string | undefined;
    readonly achternaam: string;
  };
  readonly geboortedatum: Datum;
  readonly bsn: Bsn;
  readonly adres: {
    readonly straat: string;
    readonly huisnummer: string;
    readonly postcode: Postcode;
    readonly plaats: string;
  };
  readonly telefoon: string;
  readonly email?: string | undefined;
  readonly taal?: string | undefined;
  readonly tolk: boolean;
};

/** Where a person is made: the kernen with the postcode of the first, which background is common, and a number of its own. */
export type Woonplek = {
  readonly eerstePostcode: number;
  readonly kernen: readonly string[];
  readonly herkomst: 'nederlands' | 'fries';
  readonly volgnummer: number;
};

/** Streets that do not exist in any place. */
export const STRATEN = [
  'Verzonnenlaan',
  'Luchtkasteelpad',
  'Nergensplein',
  'Nooitgedachtweg',
  'Fantasiehof',
  'Sprookjesdreef',
  'Denkbeeldige Kade',
  'Bestaatnietlaan',
  'Wolkenkuklaan',
  'Onzinsteeg',
  'Droomkastelenweg',
  'Bedachtstraat',
] as const;

/**
 * Makes somebody who fits a story. BSNs come from the test series 9999, which is not given to people; postcodes
 * from 4961–4989, which are not issued; phone numbers begin with 000 after the area code or 06-0000, which no
 * network uses; mail goes to a .example domain, which cannot exist (RFC 2606).
 */
export function maakInwoner(toeval: Toeval, wie: Hoofdpersoon, plek: Woonplek): DemoInwoner {
  const jaar = getalTussen(toeval, wie.geboren[0], wie.geboren[1]);
  const herkomst = wie.herkomst ?? (toeval() < 0.75 ? plek.herkomst : 'nederlands');
  const roepnaam = kies(toeval, voornamen(herkomst, wie.geslacht, jaar).split(' '));
  const { tussenvoegsel, achternaam } = splits(kies(toeval, ACHTERNAMEN[herkomst].split(',')));
  const staart = String(plek.volgnummer).padStart(4, '0');
  return {
    aanhef: wie.geslacht === 'v' ? 'mevrouw' : 'meneer',
    naam: { roepnaam, tussenvoegsel, achternaam },
    geboortedatum: geboren(toeval, jaar),
    bsn: testBsn(plek.volgnummer),
    adres: adresIn(toeval, plek),
    telefoon: jaar < 1955 ? `010-000 ${staart.slice(0, 2)} ${staart.slice(2)}` : `06-0000 ${staart}`,
    email: jaar < 1942 ? undefined : `${mailnaam(roepnaam, achternaam)}${plek.volgnummer}@voorbeeld.example`,
    taal: wie.taal,
    tolk: wie.taal !== undefined && wie.taal !== 'Fries',
  };
}

function voornamen(herkomst: Herkomst, geslacht: 'v' | 'm', jaar: number): string {
  if (herkomst !== 'nederlands' && herkomst !== 'fries') return VOORNAMEN[herkomst][geslacht];
  const generatie = jaar < 1955 ? 0 : jaar < 1985 ? 1 : 2;
  const namen = GENERATIES[herkomst][generatie];
  if (namen === undefined) throw new RangeError('no names for this generation');
  return namen[geslacht];
}

function splits(naam: string): { readonly tussenvoegsel?: string | undefined; readonly achternaam: string } {
  const delen = /^((?:van|de|der|den|het|te) (?:(?:de|der|den|het) )?)(.+)$/.exec(naam);
  if (delen?.[1] === undefined || delen[2] === undefined) return { achternaam: naam };
  return { tussenvoegsel: delen[1].trim(), achternaam: delen[2] };
}

function geboren(toeval: Toeval, jaar: number): Datum {
  const maand = String(getalTussen(toeval, 1, 12)).padStart(2, '0');
  const dag = String(getalTussen(toeval, 1, 28)).padStart(2, '0');
  return getDatum(`${jaar}-${maand}-${dag}`);
}

function adresIn(toeval: Toeval, plek: Woonplek): DemoInwoner['adres'] {
  const nummer = Math.floor(toeval() * plek.kernen.length);
  const letters = kies(toeval, ['AA', 'AB', 'BC', 'CD', 'KL', 'MN', 'PR', 'TV', 'XZ']);
  const postcode = leesPostcode(`${plek.eerstePostcode + nummer} ${letters}`);
  const plaats = plek.kernen[nummer];
  if (postcode === undefined || plaats === undefined) throw new RangeError('no such place');
  return { straat: kies(toeval, STRATEN), huisnummer: String(getalTussen(toeval, 1, 148)), postcode, plaats };
}

function mailnaam(roepnaam: string, achternaam: string): string {
  return `${roepnaam}.${achternaam}`
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .toLowerCase()
    .replace(/[^a-z.]/g, '');
}
