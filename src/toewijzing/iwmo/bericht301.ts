import { schrijfTijd } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { optionalElement, xmlElement } from '../../basis/xml.ts';
import type { XmlContent, XmlElement } from '../../basis/xml.ts';
import type { Persoon } from '../../personen/index.ts';
import { adresVan, kort, persoonsnaamVan, telefoonVan } from './persoonsdeel.ts';
import { isVerwijderd } from './toewijzingen.ts';
import type { Omvang, Toewijzing } from './toewijzingen.ts';

/** All that a 301 says: from which municipality to which aanbieder, about whom, and which toewijzingen. */
export type Bericht301 = {
  readonly gemeentecode: string;
  readonly agb: string;
  readonly identificatie: string;
  readonly dagtekening: Datum;
  readonly persoon: Persoon;
  readonly toewijzingen: readonly Toewijzing[];
};

/** The names of the parts of the standard that all messages share, and of the 301. */
export const BASISRUIMTE = 'http://www.istandaarden.nl/iwmo/3_2/basisschema/schema';
/** The name of a message of release 3.2, by its number. */
export function berichtruimte(nummer: string): string {
  return `http://www.istandaarden.nl/iwmo/3_2/wmo${nummer}/schema`;
}

/**
 * The toewijzingen that belong in a 301 made on a day: all of this aanbieder that are valid on or after that day, and
 * those that changed since the last message (TW-84).
 */
export function teNoemen(
  toewijzingen: readonly Toewijzing[],
  { agb, op }: { readonly agb: string; readonly op: Datum },
): readonly Toewijzing[] {
  return toewijzingen
    .filter(({ aanbieder }) => aanbieder.agb === agb)
    .filter((een) => !een.isBericht || (!isVerwijderd(een) && (een.eindOp ?? op) >= op))
    .toSorted((a, b) => a.toewijzingnummer - b.toewijzingnummer);
}

/** Builds the message; whether it may leave is for the checks and the schema to say (TW-86). */
export function maak301(bericht: Bericht301): XmlElement {
  const { persoon } = bericht;
  return eigen('Bericht', [
    eigen('Header', [
      eigen('BerichtCode', '414'),
      eigen('BerichtVersie', 3),
      eigen('BerichtSubversie', 2),
      eigen('Afzender', bericht.gemeentecode),
      eigen('Ontvanger', bericht.agb),
      eigen('BerichtIdentificatie', [
        basis('Identificatie', bericht.identificatie),
        basis('Dagtekening', bericht.dagtekening),
      ]),
      eigen('XsdVersie', [basis('BasisschemaXsdVersie', '1.0.0'), basis('BerichtXsdVersie', '1.0.0')]),
    ]),
    eigen('Client', [
      eigen('Bsn', persoon.bsn ?? ''),
      eigen('Geboortedatum', [basis('Datum', persoon.geboortedatum ?? '')]),
      eigen('Geslacht', '0'),
      eigen('Naam', persoonsnaamVan(persoon.naam)),
      optionalElement(RUIMTE, 'Communicatie', communicatieVan(persoon)),
      eigen('Contactgegevens', [eigen('Contact', contactVan(persoon))]),
      eigen('ToegewezenProducten', bericht.toewijzingen.map(productVan)),
    ]),
  ]);
}

const RUIMTE = berichtruimte('301');

function eigen(naam: string, inhoud: XmlContent): XmlElement {
  return xmlElement(RUIMTE, naam, inhoud);
}

function basis(naam: string, inhoud: XmlContent): XmlElement {
  return xmlElement(BASISRUIMTE, naam, inhoud);
}

/** Code 1 of COD747: an interpreter for a language; that somebody may need another one is not known here. */
function communicatieVan({ tolk, taal }: Persoon): XmlContent | undefined {
  if (!tolk) return undefined;
  return [basis('Vorm', '1'), optionalElement(BASISRUIMTE, 'Taal', kort(taal, 25))];
}

/** Where somebody lives as we were told (03): that it is the address of the BRP (01) is not known here. */
function contactVan(persoon: Persoon): XmlContent {
  return [
    eigen('Soort', '03'),
    optionalElement(RUIMTE, 'Adres', adresVan(persoon.adres)),
    optionalElement(RUIMTE, 'Telefoon', telefoonVan(persoon.telefoon)),
  ];
}

function productVan(toewijzing: Toewijzing): XmlElement {
  const { productcategorie, productcode, omvang } = toewijzing;
  return eigen('ToegewezenProduct', [
    eigen('ToewijzingNummer', toewijzing.toewijzingnummer),
    eigen('Product', [
      basis('Categorie', productcategorie),
      optionalElement(BASISRUIMTE, 'Code', productcode),
    ]),
    eigen('Toewijzingsdatum', toewijzing.toegewezenOp),
    eigen('Toewijzingstijd', `${schrijfTijd(toewijzing.toegewezenMoment)}:00`),
    eigen('Ingangsdatum', toewijzing.ingangOp),
    optionalElement(RUIMTE, 'Einddatum', toewijzing.eindOp),
    optionalElement(RUIMTE, 'RedenWijziging', toewijzing.redenWijziging),
    optionalElement(RUIMTE, 'Omvang', omvang && omvangDeel(omvang)),
  ]);
}

function omvangDeel({ volume, eenheid, frequentie }: Omvang): XmlContent {
  return [basis('Volume', volume), basis('Eenheid', eenheid), basis('Frequentie', frequentie)];
}
