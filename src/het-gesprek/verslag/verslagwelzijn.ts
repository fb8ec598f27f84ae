import { schrijfDatumKort } from '../../basis/datum.ts';
import { alinea, feitenregel, hoofdstuk } from '../../basis/leesstuk.ts';
import type { Leesfeit, Leeshoofdstuk } from '../../basis/leesstuk.ts';
import { findLeefgebied } from '../../inrichting/index.ts';
import type { Instrument } from '../../inrichting/index.ts';
import type { Gesprek } from '../gesprek.ts';
import { GEEN_ANTWOORD, gescoord, scoreWoord } from '../welzijn/welzijnsscan.ts';
import type { VerslagWelzijn } from './verslag.ts';
import type { Verslagbron } from './verslagbron.ts';

/** Freezes the scans that the inwoner agreed to, with the names of the leefgebieden of now; undefined when none (HG-72). */
export function stelWelzijnOp(
  { scans }: Pick<Gesprek, 'scans'>,
  instrument: Instrument,
): VerslagWelzijn | undefined {
  const mag = scans.filter(({ inVerslag, naast }) => inVerslag && naast.length === 0);
  if (mag.length === 0) return undefined;
  const volgorde = instrument.leefgebieden.map(({ id }) => id);
  return {
    dagen: mag.map(({ op }) => op),
    gebieden: gescoord(mag, volgorde).map((id) => ({
      naam: findLeefgebied(instrument, id)?.naam ?? id,
      scores: mag.map(({ scores }) => scores[id] ?? null),
    })),
  };
}

/** How it goes in the inwoner's own eyes, in words; a missing answer is said to be missing (HG-70). */
export function hoeHetGaat({ inhoud: { welzijn } }: Verslagbron): readonly Leeshoofdstuk[] {
  if (welzijn === undefined) return [];
  const { dagen, gebieden } = welzijn;
  const feiten = gebieden.map(({ naam, scores }): Leesfeit => {
    const woorden = scores.map((score) => (score === null ? GEEN_ANTWOORD : scoreWoord(score)));
    const tekst =
      dagen.length === 1
        ? (woorden[0] ?? GEEN_ANTWOORD)
        : woorden.map((woord, plaats) => `${schrijfDatumKort(dagen[plaats]!)}: ${woord}`).join('\n');
    return { naam, tekst };
  });
  const zin =
    dagen.length === 1
      ? `Dit koos u op ${schrijfDatumKort(dagen[0]!)}. Er hangt niets van af.`
      : 'Dit koos u zelf. Er hangt niets van af.';
  return hoofdstuk('welzijn', 'Hoe het met u gaat', [{ regels: [alinea(zin), ...feitenregel(feiten)] }]);
}
