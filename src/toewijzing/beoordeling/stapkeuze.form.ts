import type { Stapantwoord } from './beoordelen.ts';
import type { Beoordeling } from './beoordeling.ts';
import { bronVeld, plekNaam } from './beoordeling.form.ts';
import type { Stapfout, Stapveld } from './beoordeling.form.ts';
import { voorzet } from './voorstel.ts';
import type { Stapvoorstel } from './voorstel.ts';

/** What stood on the page when it was opened. */
export type Opgeslagen = {
  readonly beoordeling: Beoordeling;
  readonly voorstellen: readonly Stapvoorstel[];
  readonly woorden: ReadonlyMap<string, string>;
};

/** The faults of one step: words of one's own without a choice, and a choice without words. */
export function keuzefouten(werk: Opgeslagen, veld: Stapveld): readonly Stapfout[] {
  const naam = plekNaam(veld.plek);
  const isLeeg = veld.tekst.trim() === '';
  if (veld.stand === undefined) {
    if (isLeeg || veld.tekst.trim() === stond(werk, veld)) return [];
    const tekst = 'Kies of je dit hebt bekeken, of dat het niet van toepassing is.';
    return [{ veld: `stand-${naam}`, tekst }];
  }
  if (!isLeeg) return [];
  const tekst = veld.stand === 'ingevuld' ? 'Schrijf in eigen woorden wat je vond.' : 'Schrijf waarom niet.';
  return [{ veld: `tekst-${naam}`, tekst }];
}

/** The answer to keep when somebody chose and something differs from what stands; empty when nothing does. */
export function antwoordUit(werk: Opgeslagen, veld: Stapveld): readonly Stapantwoord[] {
  const { antwoord } = bijElkaar(werk, veld);
  const { plek, stand, tekst, bronnen, vorige } = veld;
  if (stand === undefined) return [];
  const isGelijk =
    antwoord.stand === stand &&
    stond(werk, veld) === tekst.trim() &&
    antwoord.bronnen.map(bronVeld).toSorted().join() === bronnen.map(bronVeld).toSorted().join();
  if (isGelijk) return [];
  const { stap, deel } = plek;
  return [{ stap, ...(deel && { deel }), stand, woorden: tekst, bronnen, vorige }];
}

/** The words that stood in the field when the page was opened. */
function stond(werk: Opgeslagen, veld: Stapveld): string {
  const { antwoord, voorstel } = bijElkaar(werk, veld);
  const { tekst } = antwoord;
  return (tekst === undefined ? voorzet(voorstel, werk.woorden) : (werk.woorden.get(tekst) ?? '')).trim();
}

function bijElkaar({ beoordeling, voorstellen }: Opgeslagen, { plek }: Stapveld) {
  const plaats = beoordeling.stappen.findIndex(({ stap, deel }) => stap === plek.stap && deel === plek.deel);
  return { antwoord: beoordeling.stappen[plaats]!, voorstel: voorstellen[plaats]! };
}
