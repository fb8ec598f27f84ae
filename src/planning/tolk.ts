import type { Geweigerd } from '../basis/uitkomst.ts';
import { geweigerd } from '../basis/uitkomst.ts';
import { minutenVan } from './contactmoment.ts';
import type { Moment, Tolk } from './contactmoment.ts';

/** Somebody close who interprets: whether the inwoner wants that, and whether it is an adult (PL-31). */
export type Naastetolk = { readonly wens: boolean; readonly volwassen: boolean };

/** Refuses somebody close as interpreter without the wish of the inwoner, and a child always (PL-31). */
export function watErTegenDezeTolkIs(
  tolk: Tolk | undefined,
  naaste: Naastetolk | undefined,
): Geweigerd | undefined {
  if (tolk !== 'naaste') return undefined;
  if (naaste?.wens !== true) {
    return geweigerd(
      'PL-31',
      'Iemand uit de familie tolkt alleen als de inwoner dat zelf wil. Vraag anders een tolk aan.',
    );
  }
  if (!naaste.volwassen) {
    return geweigerd('PL-31', 'Een kind tolkt nooit in een gesprek van de gemeente. Vraag een tolk aan.');
  }
  return undefined;
}

/** A contactmoment with an interpreter takes twice the time (PL-30). */
export function metTijdVoorTolk<M extends Pick<Moment, 'van' | 'tot'>>(moment: M, tolk: Tolk | undefined): M {
  const minuten = minutenVan(moment);
  if (tolk === undefined || !(minuten > 0)) return moment;
  return { ...moment, tot: new Date(Date.parse(moment.tot) + minuten * 60_000).toISOString() };
}
