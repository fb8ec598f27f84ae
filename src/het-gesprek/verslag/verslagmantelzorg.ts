import { feitenregel, hoofdstuk, woorden } from '../../basis/leesstuk.ts';
import type { Leesfeit, Leeshoofdstuk } from '../../basis/leesstuk.ts';
import type { Gesprek } from '../gesprek.ts';
import { gedeeldeMantelzorgers, gespreksZin, lastWoord } from '../mantelzorg/mantelzorger.ts';
import type { VerslagMantelzorger } from './verslag.ts';
import type { Verslagbron } from './verslagbron.ts';

/** Freezes what mantelzorgers told who agreed to that; undefined when nobody did (HG-79). */
export function stelMantelzorgOp(
  { mantelzorgers }: Pick<Gesprek, 'mantelzorgers'>,
  gevuld: (tekstId: string | undefined) => string | undefined,
): readonly VerslagMantelzorger[] | undefined {
  const gedeeld = gedeeldeMantelzorgers(mantelzorgers);
  if (gedeeld.length === 0) return undefined;
  return gedeeld.map(({ mantelzorgerId, naam, last, woorden: gezegd, helpt, gesprek }) => ({
    mantelzorgerId,
    naam,
    last,
    woorden: gevuld(gezegd),
    helpt: gevuld(helpt),
    gesprek,
  }));
}

/** Who cares for the inwoner, in their own words and under their own name (HG-78). */
export function wieVoorUZorgt({ inhoud: { mantelzorgers }, tekst }: Verslagbron): readonly Leeshoofdstuk[] {
  const delen = (mantelzorgers ?? []).map(({ naam, last, gesprek, helpt, ...een }) => {
    const gezegd = een.woorden && tekst(een.woorden)?.trim();
    const zouHelpen = helpt && tekst(helpt)?.trim();
    const feiten: readonly Leesfeit[] = [
      ...(last === undefined ? [] : [{ naam: 'Hoe het is', tekst: `${lastWoord(last)}.` }]),
      ...(zouHelpen ? [{ naam: 'Wat zou helpen', tekst: zouHelpen }] : []),
      ...(gesprek.aangeboden ? [{ naam: 'Eigen gesprek', tekst: `${gespreksZin(gesprek)}.` }] : []),
    ];
    return {
      titel: naam.charAt(0).toUpperCase() + naam.slice(1),
      regels: [...(gezegd ? [woorden(naam, gezegd)] : []), ...feitenregel(feiten)],
    };
  });
  return hoofdstuk('mantelzorg', 'Wie voor u zorgt', delen);
}
