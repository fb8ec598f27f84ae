import { getDatum, schrijfDatumKort } from '../basis/datum.ts';
import { schrijfStopreden, schrijfWijzigreden } from '../toewijzing/index.ts';

type Inhoud = Readonly<Record<string, unknown>>;
type Regel = { readonly wat: string; readonly tekst?: string | undefined };

/** Tells an act about help that was allocated, began, stopped or is waited for; undefined for any other act. */
export function vertelLevering(soort: string, inhoud: Inhoud): Regel | undefined {
  return vertellers[soort]?.(inhoud);
}

const vertellers: Readonly<Record<string, (inhoud: Inhoud) => Regel>> = {
  toegewezen: (i) => ({ wat: `Toegewezen aan ${naam(i, 'aanbieder')}, vanaf ${dag(i, 'ingangOp')}.` }),
  'toewijzing-gewijzigd': (i) => ({
    wat: `De laatste dag van de toewijzing werd ${dag(i, 'eindOp')}: ${schrijfWijzigreden(woord(i, 'redenWijziging')).toLowerCase()}.`,
  }),
  'toewijzingsbericht-gemaakt': () => ({ wat: 'Het toewijzingsbericht voor de aanbieder is gemaakt.' }),
  'start-gemeld': (i) => ({ wat: `De hulp begon op ${dag(i, 'begonnenOp')}${bron(i)}.` }),
  'start-ingetrokken': (i) => ({ wat: `De aanbieder haalde de start van ${dag(i, 'op')} weg.` }),
  'stop-gemeld': (i) => ({
    wat: `De hulp stopte op ${dag(i, 'gestoptOp')}${bron(i)}: ${schrijfStopreden(woord(i, 'reden')).toLowerCase()}.`,
  }),
  'stop-ingetrokken': (i) => ({ wat: `De aanbieder haalde de stop van ${dag(i, 'op')} weg.` }),
  'cak-doorgegeven': (i) => ({ wat: `Doorgegeven aan het CAK op ${dag(i, 'op')}.` }),
  'cak-beantwoord': (i) => ({
    wat: i['uitkomst'] === 'afgekeurd' ? 'Het CAK stuurde het terug.' : 'Het CAK heeft het verwerkt.',
    tekst: tekst(i, 'toelichting'),
  }),
  'svb-doorgegeven': (i) => ({
    wat: `${i['soort'] === 'einde' ? 'Het einde van het pgb' : 'Het pgb'} doorgegeven aan de SVB op ${dag(i, 'op')}.`,
  }),
  'wachten-gebeld': (i) => ({
    wat: `Gebeld over het wachten op hulp op ${dag(i, 'op')}.`,
    tekst: tekst(i, 'woorden'),
  }),
  'overbrugging-afgesproken': (i) => ({
    wat: `Overbrugging door ${woord(i, 'wie')} tot en met ${dag(i, 'tot')}.`,
    tekst: tekst(i, 'wat'),
  }),
  'aanbieder-gewisseld': (i) => ({
    wat: `Van aanbieder gewisseld: van ${naam(i, 'van')} naar ${naam(i, 'naar')}.`,
    tekst: tekst(i, 'reden'),
  }),
};

function bron(inhoud: Inhoud): string {
  return inhoud['bron'] === 'hand' ? '' : ', volgens de aanbieder';
}

function naam(inhoud: Inhoud, veld: string): string {
  return woord((inhoud[veld] ?? {}) as Inhoud, 'naam');
}

function woord(inhoud: Inhoud, veld: string): string {
  const waarde = inhoud[veld];
  return typeof waarde === 'string' ? waarde : '';
}

function tekst(inhoud: Inhoud, veld: string): string | undefined {
  return woord(inhoud, veld) || undefined;
}

function dag(inhoud: Inhoud, veld: string): string {
  const waarde = woord(inhoud, veld);
  return waarde === '' ? 'later' : schrijfDatumKort(getDatum(waarde));
}
