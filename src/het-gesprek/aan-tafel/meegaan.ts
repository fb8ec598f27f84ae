import type { Act } from '../../basis/act.ts';

/** The kinds of acts that are taken along: those the shared view is made of. What else is in the zaak stays at home. */
const GAAT_MEE: ReadonlySet<string> = new Set([
  'wondervraag-gezet',
  'inbreng-genoteerd',
  'inbreng-vervallen',
  'deelnemer-genodigd',
  'deelnemer-aanwezig',
  'vooraf-beantwoord',
  'netwerk-besproken',
  'netwerklid-genoemd',
  'netwerklid-vervallen',
  'huisgenoot-genoemd',
  'huisgenoot-vervallen',
  'resultaat-voorgesteld',
  'resultaat-afgesproken',
  'resultaat-oneens',
  'resultaat-vervallen',
  'idee-geparkeerd',
  'idee-gebruikt',
  'oplossing-genoemd',
  'trede-vastgelegd',
  'oplossing-afgevallen',
  'advies-eigen-organisatie',
  'oplossing-gewogen',
  'oplossing-verdeeld',
  'uitproberen-afgesproken',
  'inbreng-beantwoord',
  'kijken-naast-elkaar',
  'kijken-los',
  'mantelzorger-gehoord',
  'mantelzorger-vervallen',
  'welzijnsscan-ingevuld',
  'welzijnsscan-vervallen',
  'scenario-gekozen',
  'deelnemer-genodigd',
  'deelnemer-aanwezig',
  'vooraf-beantwoord',
  'alleen-aangeboden',
  'eigen-woorden-verteld',
  'bijlage-toegevoegd',
  'bijlage-gekeurd',
  'bijlage-verwijderd',
  'gesprek-gepauzeerd',
  'gesprek-hervat',
  'onderdeel-besproken',
  'gesprek-gevoerd',
]);

/** The acts a device may have, in the order in which they were stored. */
export function meegaand(acts: readonly Act[]): readonly Act[] {
  return acts
    .filter(({ soort }) => GAAT_MEE.has(soort))
    .toSorted((a, b) => volgorde(a.vastgelegdOp, b.vastgelegdOp) || volgorde(a.id, b.id));
}

/** What a device does not have yet, and what it says next time to tell how far it is. */
export type Vervolg = {
  readonly acts: readonly Act[];
  /** True when `acts` are all acts: what the device said it had is not what stands. */
  readonly opnieuw: boolean;
  readonly naAct: string;
};

/**
 * The acts after what a device says it has. It says how many it had and their mark: an act that was stored in between
 * (its transaction began earlier and ended later) makes the mark another, and then everything goes again.
 */
export function vervolgNa(acts: readonly Act[], naAct: string): Vervolg {
  const alle = meegaand(acts);
  const [aantal = '', merk = ''] = naAct.split(':');
  const had = /^\d{1,9}$/u.test(aantal) ? Number(aantal) : -1;
  const klopt = had >= 0 && had <= alle.length && merkVan(alle.slice(0, had)) === merk;
  return {
    acts: klopt ? alle.slice(had) : alle,
    opnieuw: !klopt,
    naAct: `${alle.length}:${merkVan(alle)}`,
  };
}

/** The ids of texts that these acts refer to, among those that are there. */
export function tekstenIn(acts: readonly Act[], isTekst: (id: string) => boolean): readonly string[] {
  const gevonden = acts.flatMap((act) => woordenIn(act.inhoud)).filter(isTekst);
  return [...new Set(gevonden)];
}

/** The ids of colleagues who did something in these acts. */
export function wieDeden(acts: readonly Act[]): readonly string[] {
  return [...new Set(acts.flatMap(({ door }) => (door.soort === 'medewerker' ? [door.id] : [])))];
}

function woordenIn(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.values(waarde).flatMap(woordenIn);
}

/** A short mark of a row of ids (FNV-1a over 32 bits, twice); not a secret, only to see a difference. */
function merkVan(acts: readonly Act[]): string {
  let een = 0x811c9dc5;
  let twee = 0x01000193;
  for (const { id } of acts) {
    for (let plaats = 0; plaats < id.length; plaats += 1) {
      const code = id.charCodeAt(plaats);
      een = Math.imul(een ^ code, 0x01000193) >>> 0;
      twee = Math.imul(twee ^ (code + 7), 0x01000193) >>> 0;
    }
  }
  return een.toString(16) + twee.toString(16);
}

function volgorde(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
