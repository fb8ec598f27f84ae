import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { XmlElement } from '../../basis/xml.ts';
import { BERICHTCODES } from './codelijsten.ts';

/** The messages that are read here: help began, help stopped. */
export type Regiesoort = '305' | '307';

const RUIMTE = /^http:\/\/www\.istandaarden\.nl\/(i[a-z]+)\/(\d+)_(\d+)\/([a-z]+)(\d{3})\/schema$/i;

/**
 * Which message this is, by the name it gives itself and by its header; refuses every other message, release and
 * standard with the reason (TW-87).
 */
export function herkenBericht(root: XmlElement): Uitkomst<Regiesoort> {
  const delen = RUIMTE.exec(root.namespace);
  if (delen === null || root.name !== 'Bericht') {
    return weiger('Dit is geen bericht van de iWmo. Verwacht: een WMO305 of WMO307 van release 3.2.');
  }
  const [, standaard = '', groot = '', klein = '', , nummer = ''] = delen;
  if (standaard.toLowerCase() !== 'iwmo') {
    return weiger(`Dit is een bericht van de ${standaard}. Hier lezen we alleen berichten van de iWmo.`);
  }
  if (nummer === '303' || nummer === '304') {
    return weiger(
      `De ${nummer} was de declaratie tot en met release 2.4. Die bestaat in iWmo 3.2 niet meer.`,
    );
  }
  const release = `${groot}.${klein}`;
  if (release !== '3.2') {
    return weiger(
      `Dit bericht is van iWmo ${release}. We lezen alleen release 3.2. Vraag de aanbieder om het opnieuw te sturen.`,
    );
  }
  if (nummer !== '305' && nummer !== '307') return weiger(anderBericht(nummer));
  return keurKop(root, nummer);
}

const ANDERE: Readonly<Record<string, string>> = {
  '301': 'Een 301 gaat van de gemeente naar de aanbieder. Die lezen we niet in.',
  '315': 'Een verzoek om toewijzing (315) lezen we nog niet in. Behandel het zoals nu.',
  '317': 'Een verzoek om wijziging (317) lezen we nog niet in. Behandel het zoals nu.',
  '319': 'Een antwoord op een verzoek (319) gaat van de gemeente naar de aanbieder. Dat lezen we niet in.',
  '323': 'Een declaratie (323) hoort bij de financiële administratie. Die lezen we hier niet in.',
};

function anderBericht(nummer: string): string {
  const retour = ['302', '306', '308', '316', '318', '320', '325'].includes(nummer);
  if (retour) return `De ${nummer} is een antwoord op een bericht. Die lezen we hier niet in.`;
  return ANDERE[nummer] ?? `De ${nummer} kennen we niet. We lezen alleen de 305 en de 307.`;
}

/** The header says the same as the name: a message that contradicts itself is not read. */
function keurKop(root: XmlElement, nummer: Regiesoort): Uitkomst<Regiesoort> {
  const kop = root.children.find(({ name }) => name === 'Header');
  const veld = (naam: string) => kop?.children.find(({ name }) => name === naam)?.text.trim() ?? '';
  if (BERICHTCODES[veld('BerichtCode')] !== nummer) {
    return weiger(`BerichtCode is ${veld('BerichtCode') || 'leeg'} en past niet bij een WMO${nummer}.`);
  }
  const versie = `${veld('BerichtVersie')}.${veld('BerichtSubversie')}`;
  if (versie !== '3.2') {
    return weiger(`BerichtVersie en BerichtSubversie zijn samen ${versie}. We lezen alleen 3.2.`);
  }
  return gelukt(nummer);
}

function weiger(uitleg: string): Uitkomst<Regiesoort> {
  return geweigerd('TW-87', uitleg);
}
