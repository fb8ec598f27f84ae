import { leesBsn } from '../../basis/bsn.ts';
import { leesPostcode } from '../../basis/postcode.ts';
import { EENHEDEN, FREQUENTIES, PRODUCTCATEGORIEEN, REDENEN_WIJZIGING } from './codelijsten.ts';
import type { Bericht301 } from './bericht301.ts';
import { isGemeentecode, isProefgemeente } from './gemeentecodes.ts';
import { kort } from './persoonsdeel.ts';
import { VERWIJDERD } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';

/** Something that keeps a message from leaving: in which field, and what to do about it. */
export type Berichtfout = { readonly veld: string; readonly uitleg: string };

/** One check beyond the schema: what it wants, where that stands, and what it finds in a message. */
export type Controle = {
  readonly id: string;
  readonly eis: string;
  /** The document it comes from, or 'eigen' when it is ours. */
  readonly bron: string;
  readonly vind: (bericht: Bericht301) => readonly Berichtfout[];
};

const PROCES = 'Processen Wmo 3.2, Toewijzen';
const VARIANTEN = 'Uitvoeringsvarianten inspanning en output';
const VRAGEN = 'Veelgestelde vragen iWmo 3.2, Vragen over Toewijzingen';

/** Every check that a 301 passes before it is kept; the schema lets all of these through. */
export const CONTROLES: readonly Controle[] = [
  {
    id: 'bsn',
    eis: 'Er is een BSN en het slaagt voor de elfproef.',
    bron: 'eigen (Wmo 5.2.9; het schema telt alleen de cijfers)',
    vind: ({ persoon }) =>
      persoon.bsn !== undefined && leesBsn(persoon.bsn) === persoon.bsn
        ? []
        : fout(
            'Bsn',
            'Er is geen BSN bekend. Vul het in bij de gegevens van de inwoner. Zonder BSN kan er geen bericht.',
          ),
  },
  {
    id: 'geboortedatum',
    eis: 'De geboortedatum is bekend en ligt niet in de toekomst.',
    bron: 'eigen (het schema laat elke datum toe)',
    vind: ({ persoon, dagtekening }) =>
      persoon.geboortedatum !== undefined && persoon.geboortedatum <= dagtekening
        ? []
        : fout(
            'Geboortedatum',
            'Vul de geboortedatum van de inwoner in. Die mag niet in de toekomst liggen.',
          ),
  },
  {
    id: 'naam',
    eis: 'Er is een achternaam.',
    bron: 'eigen (het schema wil één teken dat geen spatie is)',
    vind: ({ persoon }) =>
      kort(persoon.naam.achternaam, 200) === undefined
        ? fout('Achternaam', 'Vul de achternaam van de inwoner in.')
        : [],
  },
  {
    id: 'gemeente',
    eis: 'De gemeente bestaat.',
    bron: 'Retourcode S300; CBS gemeentecodes 2026',
    vind: ({ gemeentecode }) =>
      isGemeentecode(gemeentecode) || isProefgemeente(gemeentecode)
        ? []
        : fout('Afzender', `Er is geen gemeente met code ${gemeentecode}.`),
  },
  {
    id: 'dagtekening',
    eis: 'Wat is vastgesteld of ondertekend, ligt niet in de toekomst.',
    bron: 'Retourcode 8848 (dagtekening); eigen (toewijzingsdatum)',
    vind: ({ toewijzingen, dagtekening }) =>
      toewijzingen
        .filter(({ toegewezenOp }) => toegewezenOp > dagtekening)
        .flatMap((een) => fout(bij(een, 'Toewijzingsdatum'), 'De toewijzingsdatum ligt in de toekomst.')),
  },
  {
    id: 'postcode',
    eis: 'Een postcode is vier cijfers en twee letters.',
    bron: 'eigen (het schema laat elke tekst van acht tekens toe)',
    vind: ({ persoon: { adres } }) =>
      adres.postcode === undefined || leesPostcode(adres.postcode) !== undefined
        ? []
        : fout('Postcode', 'De postcode klopt niet. Verwacht: 1234 AB.'),
  },
  {
    id: 'bereikbaar',
    eis: 'Er is een adres of een telefoonnummer, zodat de aanbieder iemand kan bereiken.',
    bron: 'eigen (het schema wil alleen een soort adres)',
    vind: ({ persoon: { adres, telefoon } }) =>
      telefoon !== undefined || (adres.postcode !== undefined && adres.huisnummer !== undefined)
        ? []
        : fout('Contact', 'Vul een telefoonnummer in, of een postcode met huisnummer.'),
  },
  {
    id: 'iets-te-melden',
    eis: 'Er staat minstens één toewijzing in, allemaal voor deze aanbieder.',
    bron: PROCES,
    vind: ({ toewijzingen, agb }) =>
      toewijzingen.length > 0 && toewijzingen.every(({ aanbieder }) => aanbieder.agb === agb)
        ? []
        : fout('ToegewezenProducten', 'Er is niets om aan deze aanbieder te melden.'),
  },
  {
    id: 'uniek-nummer',
    eis: 'Elk toewijzingnummer staat er één keer in.',
    bron: 'Retourcode 9332',
    vind: ({ toewijzingen }) =>
      new Set(toewijzingen.map(({ toewijzingnummer }) => toewijzingnummer)).size === toewijzingen.length
        ? []
        : fout('ToewijzingNummer', 'Een toewijzingnummer staat er twee keer in.'),
  },
  {
    id: 'periode',
    eis: 'De einddatum ligt niet voor de ingangsdatum.',
    bron: 'eigen (het schema vergelijkt geen velden)',
    vind: perProduct('Einddatum', (een) =>
      een.eindOp !== undefined && een.eindOp < een.ingangOp
        ? 'De einddatum ligt voor de ingangsdatum.'
        : undefined,
    ),
  },
  {
    id: 'einddatum-bij-week',
    eis: 'Bij een omvang per week is er een einddatum.',
    bron: VARIANTEN,
    vind: perProduct('Einddatum', (een) =>
      een.omvang?.frequentie === '2' && een.eindOp === undefined
        ? 'Bij hulp per week hoort een einddatum.'
        : undefined,
    ),
  },
  {
    id: 'omvang-bij-code',
    eis: 'Een omvang hoort bij een productcode, en andersom.',
    bron: VARIANTEN,
    vind: perProduct('Omvang', (een) =>
      (een.productcode === undefined) === (een.omvang === undefined)
        ? undefined
        : 'Bij een productcode hoort een omvang, en zonder productcode niet.',
    ),
  },
  {
    id: 'verwijderd',
    eis: 'Bij reden 13 is de einddatum gelijk aan de ingangsdatum.',
    bron: VRAGEN,
    vind: perProduct('Einddatum', (een) =>
      een.redenWijziging === VERWIJDERD && een.eindOp !== een.ingangOp
        ? 'Een verwijderde toewijzing eindigt op haar eerste dag.'
        : undefined,
    ),
  },
  {
    id: 'codes',
    eis: 'Categorie, eenheid, frequentie en reden staan in de codelijsten, en reden 01 is vervallen.',
    bron: 'Codelijsten WMO020, WJ756, WMO757 en WMO002',
    vind: ({ toewijzingen }) => toewijzingen.flatMap(onbekendeCodes),
  },
];

/** Everything that keeps a message from leaving, by our own checks (TW-86). */
export function keur301(bericht: Bericht301): readonly Berichtfout[] {
  return CONTROLES.flatMap(({ vind }) => vind(bericht));
}

function onbekendeCodes(een: Toewijzing): readonly Berichtfout[] {
  const { productcategorie, redenWijziging, omvang } = een;
  const codes = [
    ['Categorie', PRODUCTCATEGORIEEN, productcategorie],
    ['Eenheid', EENHEDEN, omvang?.eenheid],
    ['Frequentie', FREQUENTIES, omvang?.frequentie],
    ['RedenWijziging', REDENEN_WIJZIGING, redenWijziging],
  ] as const;
  return codes
    .filter(([, lijst, code]) => code !== undefined && lijst[code] === undefined)
    .flatMap(([veld, , code]) => fout(bij(een, veld), `De code ${code} staat niet in de lijst.`));
}

function perProduct(veld: string, vind: (een: Toewijzing) => string | undefined): Controle['vind'] {
  return ({ toewijzingen }) =>
    toewijzingen.flatMap((een) => {
      const uitleg = vind(een);
      return uitleg === undefined ? [] : fout(bij(een, veld), uitleg);
    });
}

function bij({ toewijzingnummer }: Toewijzing, veld: string): string {
  return `Toewijzing ${toewijzingnummer}, ${veld}`;
}

function fout(veld: string, uitleg: string): readonly Berichtfout[] {
  return [{ veld, uitleg }];
}
