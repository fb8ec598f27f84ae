import type { Grond } from './afsluiten.ts';
import type { Reden } from './loslaten.ts';
import type { Mate } from './opvolging.ts';

const maten: Readonly<Record<Mate, string>> = {
  ja: 'ja',
  deels: 'voor een deel',
  'nog-niet': 'nog niet',
};

/** How far a resultaat is, in words. */
export function mateWoord(mate: Mate): string {
  return maten[mate];
}

const redenen: Readonly<Record<Reden, string>> = {
  'resultaat-bereikt': 'Het resultaat is bereikt',
  'andere-partij': 'Een andere partij is in beeld',
  'inwoner-stopt': 'De inwoner wil stoppen',
};

/** Why somebody was let go, as a sentence without its full stop. */
export function redenWoord(reden: Reden): string {
  return redenen[reden];
}

const gronden: Readonly<Record<Grond, string>> = {
  'geen-aanvraag-gewenst': 'De inwoner wil nu niets aanvragen',
  ingetrokken: 'De inwoner trekt de melding of de aanvraag in',
  doorgezonden: 'De vraag hoort ergens anders en is doorgezonden',
  afgewezen: 'De aanvraag is afgewezen',
  'einde-ondersteuning': 'De ondersteuning is klaar',
  verhuisd: 'De inwoner is verhuisd naar een andere gemeente',
  overleden: 'De inwoner is overleden',
};

/** Why a zaak ends in law, as a sentence without its full stop. */
export function grondWoord(grond: Grond): string {
  return gronden[grond];
}
