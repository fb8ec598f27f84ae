import { optionalElement, writeXml, xmlElement } from '../../src/basis/xml.ts';
import type { XmlElement } from '../../src/basis/xml.ts';
import { BASISRUIMTE, berichtruimte } from '../../src/toewijzing/iwmo/bericht301.ts';
import { eenInwoner, THUISHULP } from './iwmo.ts';

/** What a test puts in a 305 or 307; the rest is a message that would be taken. */
export type Anders = {
  readonly soort?: '305' | '307';
  readonly ruimte?: string;
  readonly wortel?: string;
  readonly code?: string;
  readonly versie?: string;
  readonly subversie?: string;
  readonly afzender?: string;
  readonly ontvanger?: string;
  readonly identificatie?: string;
  readonly dagtekening?: string;
  readonly bsn?: string;
  readonly geboren?: string;
  readonly producten?: readonly Product[];
};

/** One product of such a message. */
export type Product = {
  readonly nummer?: number | string;
  readonly categorie?: string;
  readonly productcode?: string;
  readonly ingang?: string;
  readonly begin?: string;
  readonly einde?: string;
  readonly reden?: string;
  readonly status?: string;
};

/** A message as an aanbieder would send it, as a tree. */
export function eenRegiebericht(anders: Anders = {}): XmlElement {
  const { soort = '305', producten = [{}] } = anders;
  const ruimte = anders.ruimte ?? berichtruimte(soort);
  const eigen = (naam: string, inhoud: Parameters<typeof xmlElement>[2]) => xmlElement(ruimte, naam, inhoud);
  const [lijst, een] =
    soort === '305' ? ['StartProducten', 'StartProduct'] : ['StopProducten', 'StopProduct'];
  return eigen(anders.wortel ?? 'Bericht', [
    eigen('Header', [
      eigen('BerichtCode', anders.code ?? (soort === '305' ? '418' : '420')),
      eigen('BerichtVersie', anders.versie ?? '3'),
      eigen('BerichtSubversie', anders.subversie ?? '2'),
      eigen('Afzender', anders.afzender ?? THUISHULP),
      eigen('Ontvanger', anders.ontvanger ?? '9001'),
      eigen('BerichtIdentificatie', [
        basis('Identificatie', anders.identificatie ?? 'TH-1'),
        basis('Dagtekening', anders.dagtekening ?? '2026-12-07'),
      ]),
      eigen('XsdVersie', [basis('BasisschemaXsdVersie', '1.0.0'), basis('BerichtXsdVersie', '1.0.0')]),
    ]),
    eigen('Client', [
      eigen('Bsn', anders.bsn ?? eenInwoner().bsn ?? ''),
      eigen('Geboortedatum', [basis('Datum', anders.geboren ?? '1941-03-02')]),
      eigen('Geslacht', '2'),
      eigen('Naam', [
        basis('Geslachtsnaam', [basis('Achternaam', 'Heuvel'), basis('Voorvoegsel', 'van den')]),
      ]),
      eigen(
        lijst,
        producten.map((product) => eigen(een, deProducten(ruimte, soort, product))),
      ),
    ]),
  ]);
}

/** The same as text. */
export function eenRegietekst(anders: Anders = {}): string {
  return writeXml(eenRegiebericht(anders));
}

function deProducten(
  ruimte: string,
  soort: '305' | '307',
  product: Product,
): readonly (XmlElement | undefined)[] {
  const eigen = (naam: string, inhoud: string | number) => xmlElement(ruimte, naam, inhoud);
  const { categorie = '01', productcode = '01A03' } = product;
  return [
    optionalElement(ruimte, 'ToewijzingNummer', product.nummer ?? 1),
    xmlElement(ruimte, 'Product', [basis('Categorie', categorie), basis('Code', productcode)]),
    eigen('ToewijzingIngangsdatum', product.ingang ?? '2026-12-01'),
    eigen('Begindatum', product.begin ?? '2026-12-02'),
    ...(soort === '307'
      ? [eigen('RedenBeeindiging', product.reden ?? '19'), eigen('Einddatum', product.einde ?? '2026-12-05')]
      : []),
    eigen('StatusAanlevering', product.status ?? '1'),
  ];
}

function basis(naam: string, inhoud: Parameters<typeof xmlElement>[2]): XmlElement {
  return xmlElement(BASISRUIMTE, naam, inhoud);
}
