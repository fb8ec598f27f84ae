import { LIDSOORTEN } from './netwerklid.ts';
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

/** Puts everybody on the ring and in the sector that were chosen, each in a direction of their own. */
export function tekenPlekken<L extends Pick<Lidgegevens, 'kring' | 'soort'>>(
  leden: readonly L[],
): readonly (Plek & { readonly lid: L })[] {
  return leden.map((lid, plaats) => {
    const sector = leden.filter(({ soort }) => soort === lid.soort);
    const hoek = hoekVan(lid.soort, (sector.indexOf(lid) + 0.5) / sector.length);
    const straal = STRALEN[lid.kring];
    return {
      lid,
      nummer: plaats + 1,
      x: rond(MAAT / 2 + straal * Math.sin(hoek)),
      y: rond(MAAT / 2 - straal * Math.cos(hoek)),
    };
  });
}

/** In radians from the top, clockwise; `deel` is how far into the sector, between 0 and 1. */
function hoekVan(soort: Lidgegevens['soort'], deel: number): number {
  const graden = LIDSOORTEN.indexOf(soort) * 90 - 90 + 6 + 78 * deel;
  return (graden * Math.PI) / 180;
}

function rond(getal: number): number {
  return Math.round(getal * 10) / 10;
}
