import { KRINGEN, LIDSOORTEN } from './netwerklid.ts';
import type { Lidgegevens } from './netwerklid.ts';

/** The side of the square drawing, in its own units. */
export const MAAT = 480;

/** The distance from the middle to each ring, in the units of the drawing. */
export const STRALEN: Readonly<Record<Lidgegevens['kring'], number>> = {
  dichtbij: 92,
  bekend: 148,
  ver: 204,
};

/** Where somebody stands in the drawing; `nummer` counts from 1 and stands in the table as well. */
export type Plek = { readonly nummer: number; readonly x: number; readonly y: number };

/** Puts everybody on the ring and in the sector that were chosen, spread evenly: the same people, the same drawing. */
export function tekenPlekken(leden: readonly Pick<Lidgegevens, 'kring' | 'soort'>[]): readonly Plek[] {
  return leden.map((lid, plaats) => {
    const zelfde = leden.filter((ander) => ander.kring === lid.kring && ander.soort === lid.soort);
    const hoek = hoekVan(lid, { plek: zelfde.indexOf(lid) + 1, aantal: zelfde.length });
    const straal = STRALEN[lid.kring];
    return {
      nummer: plaats + 1,
      x: rond(MAAT / 2 + straal * Math.sin(hoek)),
      y: rond(MAAT / 2 - straal * Math.cos(hoek)),
    };
  });
}

/** In radians from the top, clockwise. Rings turn a little against each other, so that names do not touch. */
function hoekVan(
  { kring, soort }: Pick<Lidgegevens, 'kring' | 'soort'>,
  { plek, aantal }: { readonly plek: number; readonly aantal: number },
): number {
  const sector = LIDSOORTEN.indexOf(soort) * 90 - 90;
  const draai = (KRINGEN.indexOf(kring) - 1) * 9;
  const graden = sector + 8 + (74 * plek) / (aantal + 1) + draai;
  return (graden * Math.PI) / 180;
}

function rond(getal: number): number {
  return Math.round(getal * 10) / 10;
}
