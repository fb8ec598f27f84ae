import { optionalElement, xmlElement, xmlText } from '../../basis/xml.ts';
import type { XmlContent } from '../../basis/xml.ts';
import type { Adres, Naam } from '../../personen/index.ts';

const RUIMTE = 'http://www.istandaarden.nl/iwmo/3_2/basisschema/schema';

/** Words as the standard holds them: on one line and no longer than it allows. */
export function kort(text: string | undefined, hoogstens: number): string | undefined {
  const netjes = xmlText(text ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // By characters as people count them, so that no character is cut in two.
  return [...netjes].slice(0, hoogstens).join('').trim() || undefined;
}

/** A name: surname with its prefix, first names and initials, used as one's own name (code 1 of COD700). */
export function persoonsnaamVan({ achternaam, tussenvoegsel, voornamen, roepnaam }: Naam): XmlContent {
  const voor = kort(voornamen ?? roepnaam, 200);
  return [
    xmlElement(RUIMTE, 'Geslachtsnaam', [
      xmlElement(RUIMTE, 'Achternaam', kort(achternaam, 200) ?? ''),
      optionalElement(RUIMTE, 'Voorvoegsel', kort(tussenvoegsel, 10)),
    ]),
    optionalElement(RUIMTE, 'Voornamen', voor),
    optionalElement(RUIMTE, 'Voorletters', voorlettersVan(voor)),
    xmlElement(RUIMTE, 'NaamGebruik', '1'),
  ];
}

/** An address; undefined when there is nothing of it that the standard can hold. */
export function adresVan({ straat, huisnummer, postcode, plaats }: Adres): XmlContent | undefined {
  const delen = [
    optionalElement(RUIMTE, 'Huis', huisVan(huisnummer)),
    optionalElement(RUIMTE, 'Postcode', postcode?.replace(' ', '')),
    optionalElement(RUIMTE, 'Straatnaam', kort(straat, 24)),
    optionalElement(RUIMTE, 'Plaatsnaam', kort(plaats, 80)),
  ];
  return delen.every((deel) => deel === undefined) ? undefined : delen;
}

/** A telephone number with the number of its country apart; undefined when it has no digits. */
export function telefoonVan(telefoon: string | undefined): XmlContent | undefined {
  const { land, nummer } = telefoondelen(telefoon ?? '');
  if (nummer === '') return undefined;
  const delen = [
    xmlElement(RUIMTE, 'Telefoonnummer', nummer.slice(0, 15)),
    xmlElement(RUIMTE, 'Landnummer', land),
  ];
  return [xmlElement(RUIMTE, 'Telefoon01', delen)];
}

function telefoondelen(telefoon: string): { readonly land: string; readonly nummer: string } {
  const bondig = telefoon.replaceAll(/[^\d+]/g, '').replace(/^00/, '+');
  if (bondig.startsWith('+31'))
    return { land: '+31', nummer: `0${cijfers(bondig.slice(3)).replace(/^0/, '')}` };
  if (bondig.startsWith('+')) return { land: bondig.slice(0, 3), nummer: cijfers(bondig.slice(3)) };
  return { land: '+31', nummer: cijfers(bondig) };
}

function cijfers(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** A house number with its letter and addition: '12', '12 a', '12-3', '12 bis'; undefined without digits in front. */
function huisVan(huisnummer: string | undefined): XmlContent | undefined {
  const [, nummer, rest = ''] = /^\s*(\d{1,5})[\s-]*(.*)$/.exec(huisnummer ?? '') ?? [];
  if (nummer === undefined) return undefined;
  const [, letter, los = ''] = /^([a-zA-Z])(?:[\s-]+(.*))?$/.exec(rest.trim()) ?? [
    undefined,
    undefined,
    rest,
  ];
  return [
    xmlElement(RUIMTE, 'Huisnummer', Number(nummer)),
    optionalElement(RUIMTE, 'Huisletter', letter),
    optionalElement(RUIMTE, 'HuisnummerToevoeging', kort(los, 4)),
  ];
}

/** The first letter of each first name, at most six; a name in another script has none. */
function voorlettersVan(voornamen: string | undefined): string | undefined {
  const letters = (voornamen ?? '')
    .split(/[\s-]+/)
    .map((naam) => /^[a-zA-ZÀ-ÖØ-öø-ÿ]/.exec(naam)?.[0].toUpperCase() ?? '')
    .join('');
  return letters.slice(0, 6) || undefined;
}
