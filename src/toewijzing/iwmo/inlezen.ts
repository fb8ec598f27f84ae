import { leesBsn } from '../../basis/bsn.ts';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { XmlElement } from '../../basis/xml.ts';
import { REDENEN_BEEINDIGING } from './codelijsten.ts';
import type { Regiesoort } from './herken.ts';
import type { Berichtfout } from './keuring.ts';

/** One product of a message: of which toewijzing it began, and for a 307 when and why it stopped. */
export type Regieproduct = {
  readonly toewijzingnummer: number;
  readonly categorie?: string | undefined;
  readonly code?: string | undefined;
  readonly ingangOp?: Datum | undefined;
  readonly begonnenOp: Datum;
  readonly gestoptOp?: Datum | undefined;
  readonly reden?: string | undefined;
  /** 1 is new, 3 takes back. */
  readonly status: '1' | '3';
};

/** A 305 or 307 that makes sense by itself; whether it fits what we know is another question. */
export type Regiebericht = {
  readonly soort: Regiesoort;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  readonly dagtekening: Datum;
  readonly bsn: string;
  readonly geboortedatum: Datum;
  readonly producten: readonly Regieproduct[];
};

/** A message that was read, or everything that is wrong in it, each with its field. */
export type GelezenBericht =
  | { readonly gelukt: true; readonly bericht: Regiebericht }
  | { readonly gelukt: false; readonly fouten: readonly Berichtfout[] };

/** Reads a recognised message field by field (TW-88); all faults at once. */
export function leesRegiebericht(root: XmlElement, soort: Regiesoort): GelezenBericht {
  const lezer = maakLezer();
  const kop = lezer.deel(root, 'Header');
  const persoon = lezer.deel(root, 'Client');
  const identificatie = lezer.deel(kop, 'BerichtIdentificatie');
  const [lijst, product] =
    soort === '305' ? ['StartProducten', 'StartProduct'] : ['StopProducten', 'StopProduct'];
  const producten = lezer.deel(persoon, lijst).children.filter(({ name }) => name === product);
  if (producten.length === 0) lezer.meld(lijst, `Er staat geen ${product} in.`);
  const bericht: Regiebericht = {
    soort,
    afzender: lezer.veld(kop, 'Afzender', {
      vorm: /^\d{8}$/,
      anders: 'Verwacht: een AGB-code van acht cijfers.',
    }),
    ontvanger: lezer.veld(kop, 'Ontvanger', {
      vorm: /^\d{4}$/,
      anders: 'Verwacht: een gemeentecode van vier cijfers.',
    }),
    identificatie: lezer.veld(identificatie, 'Identificatie', {
      vorm: /^.{1,12}$/su,
      anders: 'Verwacht: hoogstens 12 tekens.',
    }),
    dagtekening: lezer.dag(identificatie, 'Dagtekening'),
    bsn: leesNummer(lezer, persoon),
    geboortedatum: lezer.dag(lezer.deel(persoon, 'Geboortedatum'), 'Datum'),
    producten: producten.map((een) => leesProduct(lezer, een, soort)),
  };
  return lezer.fouten.length === 0 ? { gelukt: true, bericht } : { gelukt: false, fouten: lezer.fouten };
}

type Vorm = { readonly vorm: RegExp; readonly anders: string };
type Lezer = {
  readonly fouten: readonly Berichtfout[];
  meld(veld: string, uitleg: string): void;
  deel(van: XmlElement, naam: string): XmlElement;
  veld(van: XmlElement, naam: string, vorm: Vorm): string;
  dag(van: XmlElement, naam: string): Datum;
};

const LEEG: XmlElement = { name: '', namespace: '', children: [], text: '' };
const GEEN_DAG = '1000-01-01' as Datum;

/** Reads parts and fields and remembers what was wrong, so that one look finds every fault. */
function maakLezer(): Lezer {
  const fouten: Berichtfout[] = [];
  const meld = (veld: string, uitleg: string) => {
    if (!fouten.some((fout) => fout.veld === veld)) fouten.push({ veld, uitleg });
  };
  const deel = (van: XmlElement, naam: string) => {
    const gevonden = van.children.find(({ name }) => name === naam);
    if (gevonden === undefined && van !== LEEG) meld(naam, 'Dit deel ontbreekt.');
    return gevonden ?? LEEG;
  };
  const veld = (van: XmlElement, naam: string, { vorm, anders }: Vorm) => {
    const text = tekstIn(van, naam);
    if (van === LEEG) return '';
    if (text === undefined || text === '') meld(naam, `Dit veld ontbreekt. ${anders}`);
    else if (!vorm.test(text)) meld(naam, anders);
    return text ?? '';
  };
  const dag = (van: XmlElement, naam: string) => {
    const text = veld(van, naam, {
      vorm: /^\d{4}-\d\d-\d\d$/,
      anders: 'Verwacht: een datum als 2026-12-31.',
    });
    const datum = leesDatum(text);
    if (datum === undefined && text !== '') meld(naam, 'Deze dag bestaat niet.');
    return datum ?? GEEN_DAG;
  };
  return { fouten, meld, deel, veld, dag };
}

function tekstIn(van: XmlElement, naam: string): string | undefined {
  return van.children.find(({ name }) => name === naam)?.text.trim();
}

function leesNummer(lezer: Lezer, persoon: XmlElement): string {
  const text = lezer.veld(persoon, 'Bsn', {
    vorm: /^\d{9}$/,
    anders: 'Verwacht: een BSN van negen cijfers.',
  });
  if (/^\d{9}$/.test(text) && leesBsn(text) === undefined) {
    lezer.meld('Bsn', 'Dit BSN bestaat niet: het slaagt niet voor de elfproef.');
  }
  return text;
}

function leesProduct(lezer: Lezer, een: XmlElement, soort: Regiesoort): Regieproduct {
  const nummer = lezer.veld(een, 'ToewijzingNummer', {
    vorm: /^\d{1,9}$/,
    anders: 'Verwacht: het toewijzingnummer uit de 301.',
  });
  const product = een.children.find(({ name }) => name === 'Product') ?? LEEG;
  const ingang = tekstIn(een, 'ToewijzingIngangsdatum');
  return {
    toewijzingnummer: Number(nummer),
    categorie: tekstIn(product, 'Categorie'),
    code: tekstIn(product, 'Code'),
    ingangOp: ingang === undefined ? undefined : lezer.dag(een, 'ToewijzingIngangsdatum'),
    begonnenOp: lezer.dag(een, 'Begindatum'),
    ...(soort === '307' ? leesEinde(lezer, een) : {}),
    status: leesStatus(lezer, een),
  };
}

function leesEinde(lezer: Lezer, een: XmlElement): Pick<Regieproduct, 'gestoptOp' | 'reden'> {
  const reden = lezer.veld(een, 'RedenBeeindiging', { vorm: /^\d\d$/, anders: 'Verwacht: twee cijfers.' });
  if (/^\d\d$/.test(reden) && REDENEN_BEEINDIGING[reden] === undefined) {
    lezer.meld('RedenBeeindiging', `De code ${reden} staat niet in de lijst WMO588.`);
  }
  return { reden, gestoptOp: lezer.dag(een, 'Einddatum') };
}

/** 1 and 3 are used; 2 is forbidden since release 3.0 and 9 says that nothing is told (OP033x2). */
function leesStatus(lezer: Lezer, een: XmlElement): '1' | '3' {
  const status = lezer.veld(een, 'StatusAanlevering', {
    vorm: /^[1239]$/,
    anders: 'Verwacht: 1 (nieuw) of 3 (verwijderen).',
  });
  if (status === '2') {
    lezer.meld('StatusAanlevering', 'Status 2 (gewijzigd) mag niet. Stuur eerst een 3 en dan een 1.');
  }
  if (status === '9') lezer.meld('StatusAanlevering', 'Status 9 (ongewijzigd) meldt niets nieuws.');
  return status === '3' ? '3' : '1';
}
