import type { Act } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { alinea, hoofdstuk, woorden } from '../../basis/leesstuk.ts';
import type { Leeshoofdstuk } from '../../basis/leesstuk.ts';
import { vouwContactmomenten } from '../../planning/index.ts';
import { spreektAls } from '../deelnemers/deelnemerrol.ts';
import type { Gesprek } from '../gesprek.ts';
import type { VerslagDeelnemer, VerslagInhoud, VerslagTolk } from './verslag.ts';
import { functieVan } from './verslagbron.ts';
import type { Verslagbron } from './verslagbron.ts';
import { schrijfSpreker } from './verslagwoorden.ts';

type Gevuld = (tekstId: string | undefined) => string | undefined;

/** Freezes who was asked and how that went, whether somebody interpreted, and the inwoner's own words at the end (HG-88, HG-89). */
export function stelDeelnemersOp(
  acts: readonly Act[],
  gesprek: Gesprek,
  gevuld: Gevuld,
): Pick<VerslagInhoud, 'deelnemers' | 'tolk' | 'eigenWoorden'> {
  const deelnemers = gesprek.deelnemers.flatMap(verteld);
  const tolk = tolkBij(acts, gesprek);
  const eigenWoorden = gesprek.eigenWoorden.teksten.flatMap((tekst) => gevuld(tekst) ?? []);
  return {
    ...(deelnemers.length > 0 && { deelnemers }),
    ...(tolk !== undefined && { tolk }),
    ...(eigenWoorden.length > 0 && { eigenWoorden }),
  };
}

function verteld({
  naam,
  rol,
  aanwezigheid,
  voorafOp,
}: Gesprek['deelnemers'][number]): readonly VerslagDeelnemer[] {
  const konNiet = aanwezigheid.length === 1 && aanwezigheid[0] === 'kon-niet';
  const vooraf = voorafOp !== undefined;
  if (rol === 'tolk' || !(konNiet || vooraf)) return [];
  return [{ naam, spreker: spreektAls(rol), konNiet, vooraf }];
}

/** Who interpreted: by the planning of a day on which people spoke, by who was there, or by who was asked and came. */
function tolkBij(acts: readonly Act[], { gevoerd, deelnemers }: Gesprek): VerslagTolk | undefined {
  const dagen = new Set(gevoerd.map(({ op }) => op));
  const gepland = vouwContactmomenten(acts).find(
    ({ tolk, afgezegdOp, van }) =>
      tolk !== undefined && afgezegdOp === undefined && dagen.has(datumVanMoment(van)),
  );
  if (gepland?.tolk !== undefined) return gepland.tolk;
  const zat = gevoerd.some(({ aanwezigen }) => aanwezigen.some(({ rol }) => rol === 'tolk'));
  const kwam = deelnemers.some(({ rol, aanwezigheid }) => rol === 'tolk' && aanwezigheid.includes('kwam'));
  return zat || kwam ? 'tolk' : undefined;
}

const TOLKZIN: Readonly<Record<VerslagTolk, string>> = {
  tolk: 'Er was een tolk bij het gesprek.',
  gebarentolk: 'Er was een gebarentolk bij het gesprek.',
  naaste: 'Iemand die u kent, tolkte bij het gesprek. Dat wilde u zelf.',
};

/** Who could not be there or told something beforehand, and that somebody interpreted (HG-89). */
export function wieErBijWaren({ inhoud, profiel }: Verslagbron): readonly Leeshoofdstuk[] {
  const { deelnemers = [], tolk } = inhoud;
  const zinnen = deelnemers.map(({ naam, spreker, konNiet, vooraf }) => {
    const wie = schrijfSpreker({ spreker, naam }, functieVan(profiel));
    const verhaal = 'Die woorden staan in dit verslag onder die naam.';
    if (!konNiet) return `${wie} vertelde vooraf iets. ${verhaal}`;
    return vooraf
      ? `${wie} kon er niet bij zijn en vertelde vooraf iets. ${verhaal}`
      : `${wie} was gevraagd en kon er niet bij zijn.`;
  });
  const regels = [...(tolk === undefined ? [] : [TOLKZIN[tolk]]), ...zinnen].map(alinea);
  return hoofdstuk('erbij', 'Wie er nog meer meepraatte', [{ regels }]);
}

/** What the inwoner says was agreed, word for word (HG-88). */
export function inEigenWoordenAfgesproken({
  inhoud: { eigenWoorden = [] },
  tekst,
}: Verslagbron): readonly Leeshoofdstuk[] {
  const regels = eigenWoorden.map((versie) => woorden('U', tekst(versie) ?? ''));
  return hoofdstuk('eigen-woorden', 'Wat we hebben afgesproken, in uw eigen woorden', [{ regels }]);
}
