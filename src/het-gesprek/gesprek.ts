import type { Act } from '../basis/act.ts';
import { vouwBijlagen } from './bijlagen/bijlage.ts';
import type { Bijlage } from './bijlagen/bijlage.ts';
import { vouwDekking } from './verslag/dekking.ts';
import type { Dekking } from './verslag/dekking.ts';
import { vouwDeelnemers } from './deelnemers/deelnemer.ts';
import type { Deelnemer } from './deelnemers/deelnemer.ts';
import { vouwEigenWoorden } from './deelnemers/eigen-woorden.ts';
import type { EigenWoorden } from './deelnemers/eigen-woorden.ts';
import { vouwOnderVierOgen } from './deelnemers/onder-vier-ogen.ts';
import type { OnderVierOgen } from './deelnemers/onder-vier-ogen.ts';
import { vouwGevoerd } from './gevoerd.ts';
import type { Gevoerd } from './gevoerd.ts';
import { vouwHuisgenoten } from './netwerk/huisgenoot.ts';
import type { Huisgenoot } from './netwerk/huisgenoot.ts';
import { isDun, magIemandVragen, vouwNetwerk } from './netwerk/netwerk.ts';
import type { Netwerk } from './netwerk/netwerk.ts';
import { vouwIdeeen } from './oplossingen/idee.ts';
import type { Idee } from './oplossingen/idee.ts';
import { geldt, vouwOplossingen } from './oplossingen/oplossing.ts';
import type { Oplossing } from './oplossingen/oplossing.ts';
import { geraaktDoor, staatIn } from './raakvlak.ts';
import { vouwInbreng } from './vraagverheldering/inbreng.ts';
import type { Inbreng } from './vraagverheldering/inbreng.ts';
import { vouwKijken } from './vraagverheldering/kijk.ts';
import type { Kijk } from './vraagverheldering/kijk.ts';
import { staat, vouwResultaten } from './vraagverheldering/resultaat.ts';
import type { Resultaat } from './vraagverheldering/resultaat.ts';
import { vouwWeerwoorden } from './vraagverheldering/weerwoord.ts';
import type { Weerwoord } from './vraagverheldering/weerwoord.ts';
import { vouwWondervraag } from './vraagverheldering/wondervraag.ts';
import type { Wondervraag } from './vraagverheldering/wondervraag.ts';
import { vouwMantelzorgers } from './mantelzorg/mantelzorger.ts';
import type { Mantelzorger } from './mantelzorg/mantelzorger.ts';
import { vouwScenarios } from './welzijn/scenario.ts';
import type { Scenariobeeld } from './welzijn/scenario.ts';
import { vouwScans } from './welzijn/welzijnsscan.ts';
import type { Welzijnsscan } from './welzijn/welzijnsscan.ts';

/** The whole conversation as it stands: one or more contactmomenten, what was said, what is wanted and how to get there. */
export type Gesprek = {
  readonly gevoerd: readonly Gevoerd[];
  readonly deelnemers: readonly Deelnemer[];
  /** What was said to the offer of a moment alone; never the words of such a moment (HG-85). */
  readonly alleen: OnderVierOgen['aanbod'];
  readonly eigenWoorden: EigenWoorden;
  readonly wondervraag?: Wondervraag | undefined;
  readonly inbreng: readonly Inbreng[];
  /** What the inwoner said to what was seen. */
  readonly weerwoorden: readonly Weerwoord[];
  /** Two notes beside each other as two views of what somebody can do. */
  readonly kijken: readonly Kijk[];
  readonly netwerk: Netwerk;
  readonly huisgenoten: readonly Huisgenoot[];
  readonly mantelzorgers: readonly Mantelzorger[];
  readonly scans: readonly Welzijnsscan[];
  readonly scenarios: readonly Scenariobeeld[];
  readonly resultaten: readonly Resultaat[];
  readonly ideeen: readonly Idee[];
  readonly oplossingen: readonly Oplossing[];
  readonly dekking: Dekking;
  /** Photos and documents taken at home. */
  readonly bijlagen: readonly Bijlage[];
};

/** The gesprek as it stands by these acts; kinds it does not know are left alone, order and repeats do not matter. */
export function vouwGesprek(acts: readonly Act[]): Gesprek {
  const gevoerd = vouwGevoerd(acts);
  const inbreng = vouwInbreng(acts);
  const oplossingen = vouwOplossingen(acts);
  const [netwerk, huisgenoten] = [vouwNetwerk(acts), vouwHuisgenoten(acts)];
  const stof = { gevoerd, inbreng, netwerk, huisgenoten, oplossingen };
  return {
    gevoerd,
    deelnemers: vouwDeelnemers(acts),
    alleen: vouwOnderVierOgen(acts).aanbod,
    eigenWoorden: vouwEigenWoorden(acts),
    wondervraag: vouwWondervraag(acts),
    inbreng,
    weerwoorden: vouwWeerwoorden(acts),
    kijken: vouwKijken(acts),
    netwerk,
    huisgenoten,
    mantelzorgers: vouwMantelzorgers(acts),
    scans: vouwScans(acts),
    scenarios: vouwScenarios(acts),
    resultaten: vouwResultaten(acts),
    ideeen: vouwIdeeen(acts),
    oplossingen,
    dekking: vouwDekking(
      acts,
      (onderdeel) => geraaktDoor(onderdeel, stof),
      (id) => staatIn(stof, id),
    ),
    bijlagen: vouwBijlagen(acts),
  };
}

/** Whether at least one contactmoment was held. */
export function isGevoerd(gesprek: Gesprek): boolean {
  return gesprek.gevoerd.length > 0;
}

/** The results that stand: agreed, or not agreed with both wordings. */
export function staandeResultaten(gesprek: Gesprek): readonly Resultaat[] {
  return gesprek.resultaten.filter(staat);
}

/** Whether solutions may be named: at least one result stands (HG-9). */
export function magOplossingen(gesprek: Gesprek): boolean {
  return gesprek.resultaten.some(staat);
}

/** The solutions of one result that stand, in the order in which they were named (HG-11). */
export function oplossingenVoor(gesprek: Gesprek, resultaatId: string): readonly Oplossing[] {
  return gesprek.oplossingen.filter((oplossing) => oplossing.resultaatId === resultaatId && geldt(oplossing));
}

/** What else was looked at for a result and why that is not enough, once per result (HG-12); a text id. */
export function findNietGenoeg(gesprek: Gesprek, resultaatId: string): string | undefined {
  return oplossingenVoor(gesprek, resultaatId).find((oplossing) => oplossing.nietGenoeg !== undefined)
    ?.nietGenoeg;
}

/** The ideas that wait for a result or for a solution. */
export function wachtendeIdeeen(gesprek: Gesprek): readonly Idee[] {
  return gesprek.ideeen.filter((idee) => idee.gebruiktVoor === undefined);
}

const NAASTEN = ['mantelzorger', 'partner', 'familie'];

/**
 * Whether anybody close was named, was heard or sat at the table, and there is somebody to lean on; if not, no step
 * that leans on others is proposed (HG-17).
 */
export function isNetwerkGenoemd({
  inbreng,
  gevoerd,
  netwerk,
}: Pick<Gesprek, 'inbreng' | 'gevoerd' | 'netwerk'>): boolean {
  if (isDun(netwerk)) return false;
  return (
    netwerk.leden.length > 0 ||
    inbreng.some(({ spreker }) => NAASTEN.includes(spreker)) ||
    gevoerd.some(({ aanwezigen }) => aanwezigen.some(({ rol }) => NAASTEN.includes(rol)))
  );
}

/** Something to think about when looking for a way: words for a screen are chosen by the key. */
export type Denkrichting =
  | 'zelf'
  | 'naasten-willen'
  | 'gezelschap'
  | 'buurt'
  | 'gewoon-te-koop'
  | 'andere-hulp'
  | 'gemeente';

/**
 * What may help thinking along; without anybody to lean on, or where nobody who was named may be asked, it proposes
 * company and visits and nothing that leans on others (HG-17).
 */
export function denkrichtingen(gesprek: Gesprek): readonly Denkrichting[] {
  const kan = isNetwerkGenoemd(gesprek) && magIemandVragen(gesprek.netwerk);
  const mensen = kan ? 'naasten-willen' : 'gezelschap';
  return ['zelf', mensen, 'buurt', 'gewoon-te-koop', 'andere-hulp', 'gemeente'];
}
