import { getDatum, schrijfDatumKort } from '../basis/datum.ts';
import { PLEKKEN, plekWoord } from '../toewijzing/index.ts';

type Inhoud = Readonly<Record<string, unknown>>;
type Regel = { readonly wat: string; readonly tekst?: string | undefined };

/** Tells what happened with an aanvraag and its judgement, as a line of the story of a zaak. */
export function vertelAanvraag(soort: string, inhoud: Inhoud): Regel | undefined {
  return vertellers[soort]?.(inhoud);
}

const vertellers: Readonly<Record<string, (inhoud: Inhoud) => Regel>> = {
  'aanvraag-vroeg-ontvangen': (i) => ({
    wat: 'Een vroege aanvraag is ontvangen en bewaard.',
    tekst: id(i, 'woorden'),
  }),
  'vroege-brief-vervallen': (i) => ({
    wat: 'De inwoner wil dit niet meer. De brief is vervallen.',
    tekst: id(i, 'tekst'),
  }),
  'aanvraag-ontvangen': (i) => ({
    wat: `Aanvraag ontvangen op ${dag(i, 'ontvangenOp')}.`,
    tekst: id(i, 'woorden'),
  }),
  'aanvraag-ingetrokken': (i) => ({ wat: 'De aanvraag is ingetrokken.', tekst: id(i, 'redenTekst') }),
  'aanvulling-gevraagd': (i) => ({
    wat: `Gevraagd om aan te vullen, tot en met ${dag(i, 'uiterlijk')}.`,
    tekst: id(i, 'wat'),
  }),
  'aanvulling-ontvangen': (i) => ({ wat: aangevuld(i), tekst: id(i, 'tekst') }),
  'beslistermijn-opgeschort': (i) => ({
    wat: `De termijn staat stil vanaf ${dag(i, 'van')}.`,
    tekst: id(i, 'tekst'),
  }),
  'opschorting-beeindigd': (i) => ({ wat: `De termijn loopt weer vanaf ${dag(i, 'op')}.` }),
  'uitstel-gemeld': (i) => ({
    wat: `Verteld dat het later wordt: ${dag(i, 'nieuweDatum')}. De termijn is niet verlengd.`,
    tekst: id(i, 'tekst'),
  }),
  'identiteit-vastgesteld': (i) => ({
    wat: `Identiteitsbewijs gezien op ${dag(i, 'op')}: ${String(i['document'])}.`,
  }),
  'stap-beoordeeld': (i) => ({ wat: `Beoordeeld: ${beoordeeld(i)}.`, tekst: id(i, 'tekst') }),
  'algemeen-gebruikelijk-getoetst': (i) => ({
    wat: 'Getoetst of iets algemeen gebruikelijk is.',
    tekst: id(i, 'wat'),
  }),
  'huishoudtaak-bekeken': (i) => ({ wat: 'Bekeken wat een huisgenoot kan doen.', tekst: id(i, 'taak') }),
  'advies-gevraagd': (i) => ({ wat: `Advies gevraagd aan ${String(i['aan'])}.`, tekst: id(i, 'vraag') }),
  'advies-ontvangen': (i) => ({
    wat: `Advies ontvangen van ${String(i['adviseur'])}.`,
    tekst: id(i, 'antwoord'),
  }),
};

function aangevuld(inhoud: Inhoud): string {
  const einde = inhoud['isVolledig'] === true ? 'De aanvraag is compleet.' : 'Het is nog niet genoeg.';
  return `Aanvulling ontvangen op ${dag(inhoud, 'ontvangenOp')}. ${einde}`;
}

function beoordeeld(inhoud: Inhoud): string {
  const plek = PLEKKEN.find(({ stap, deel }) => stap === inhoud['stap'] && deel === inhoud['deel']);
  return plek === undefined ? 'een stap' : plekWoord(plek);
}

function id(inhoud: Inhoud, veld: string): string | undefined {
  const waarde = inhoud[veld];
  return typeof waarde === 'string' ? waarde : undefined;
}

function dag(inhoud: Inhoud, veld: string): string {
  return schrijfDatumKort(getDatum(String(inhoud[veld])));
}
