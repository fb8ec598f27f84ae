import { schrijfDatum } from '../../basis/datum.ts';
import { alinea, feitenregel } from '../../basis/leesstuk.ts';
import type { Leesdeel, Leeshoofdstuk, Leesregel, Leesstuk } from '../../basis/leesstuk.ts';
import { vormenVan } from './brief.ts';
import type { Brief, Briefdeel, Briefvorm } from './brief.ts';

/** Parts that have no heading on paper get one on a screen, so that nobody has to search. */
const SCHERMTITELS: Readonly<Record<string, string>> = {
  opening: 'Waar deze brief over gaat',
  ondertekening: 'Wie dit besluit nam',
};

/** A letter to read on a screen: the same words as on paper, tables as names with their values. */
export function leesstukVan({ titel, afzender, ontvanger, dag, kenmerk, delen }: Brief): Leesstuk {
  return {
    titel,
    feiten: [
      { naam: 'Van', tekst: afzender.join('\n') },
      { naam: 'Voor', tekst: ontvanger.join('\n') },
      { naam: 'Datum', tekst: schrijfDatum(dag) },
      { naam: 'Kenmerk', tekst: kenmerk },
    ],
    hoofdstukken: hoofdstukkenVan(delen),
  };
}

function hoofdstukkenVan(delen: readonly Briefdeel[]): readonly Leeshoofdstuk[] {
  const gevonden: Leeshoofdstuk[] = [];
  for (const { sleutel, titel, niveau, zinnen } of delen) {
    const regels = vormenVan(zinnen).flatMap(regelsVan);
    const laatste = gevonden.at(-1);
    if (niveau === 3 && laatste !== undefined) {
      const deel: Leesdeel = { titel, regels };
      gevonden[gevonden.length - 1] = { ...laatste, delen: [...laatste.delen, deel] };
    } else {
      const kop = titel ?? SCHERMTITELS[sleutel] ?? 'Brief';
      gevonden.push({ id: sleutel, titel: kop, delen: [{ regels }] });
    }
  }
  return gevonden;
}

function regelsVan(vorm: Briefvorm): readonly Leesregel[] {
  if (vorm.soort === 'alinea') return [alinea(vorm.regels.join('\n'))];
  return feitenregel(vorm.rijen.map(([naam = '', tekst = '']) => ({ naam, tekst })));
}
