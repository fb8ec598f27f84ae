import { somOp } from '../../basis/opsomming.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { ClientondersteuningWens } from './dekking.ts';
import type { Aanwezige, AanwezigAls, Vorm } from '../gevoerd.ts';
import type { Akkoord, Verslagantwoord, VerslagGesprek } from './verslag.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';

const ANTWOORDWOORDEN: Readonly<Record<Verslagantwoord, string>> = {
  klopt: 'Ja, het klopt',
  'klopt-niet': 'Nee, dit klopt niet',
  gelezen: 'Ik heb het gelezen',
  'kan-niet-reageren': 'Ik kan of wil nog niet reageren',
};

/** An answer to a verslag as the inwoner says it. */
export function antwoordWoorden(antwoord: Verslagantwoord): string {
  return ANTWOORDWOORDEN[antwoord];
}

const AKKOORDWOORDEN: Readonly<Record<Akkoord['wijze'], string>> = {
  gezegd: 'gezegd aan tafel',
  aangetikt: 'zelf aangetikt aan tafel',
  getekend: 'getekend aan tafel',
};

/** How somebody answered at the table, after a comma; nothing when it was in another way. */
export function hoeGeantwoord(akkoord: Akkoord | undefined): string {
  return akkoord === undefined ? '' : `, ${AKKOORDWOORDEN[akkoord.wijze]}`;
}

/** Who said or saw something, said to the inwoner; `functie` is what a gespreksvoerder is called here. */
export function schrijfSpreker(
  { spreker, naam }: { readonly spreker: Spreker; readonly naam?: string | undefined },
  functie: string,
): string {
  if (spreker === 'inwoner') return 'U';
  const wie = WIE[spreker] ?? { met: functie, zonder: `De ${functie}` };
  return naam === undefined ? wie.zonder : `${naam} (${wie.met})`;
}

/** Who saw something, said to the inwoner: 'Gezien door de maatwerker'. */
export function schrijfGezien(
  { spreker, naam }: { readonly spreker: Spreker; readonly naam?: string | undefined },
  functie: string,
): string {
  const wie = schrijfSpreker({ spreker, naam }, functie);
  return `Gezien door ${naam === undefined ? wie.charAt(0).toLowerCase() + wie.slice(1) : wie}`;
}

const WIE: Readonly<Partial<Record<Spreker, { readonly met: string; readonly zonder: string }>>> = {
  mantelzorger: { met: 'zorgt voor u', zonder: 'Wie voor u zorgt' },
  partner: { met: 'uw partner', zonder: 'Uw partner' },
  familie: { met: 'familie', zonder: 'Uw familie' },
  bekende: { met: 'bekende', zonder: 'Een bekende van u' },
  professional: { met: 'hulpverlener', zonder: 'Een hulpverlener' },
  clientondersteuner: { met: 'cliëntondersteuner', zonder: 'Uw cliëntondersteuner' },
};

const PLAATS: Readonly<Record<Vorm, string>> = {
  huisbezoek: 'bij u thuis',
  telefoon: 'aan de telefoon',
  loket: 'aan het loket',
  elders: 'op een andere plek',
  beeldbellen: 'met beeldbellen',
};

const ROL: Readonly<Record<AanwezigAls, string>> = {
  inwoner: '',
  mantelzorger: 'zorgt voor u',
  familie: 'familie',
  clientondersteuner: 'cliëntondersteuner',
  vertegenwoordiger: 'spreekt voor u',
  professional: 'hulpverlener',
  tolk: 'tolk',
  anders: '',
};

/** One contactmoment as a sentence: when, where, and who was there. */
export function schrijfGesprek(
  { op, vorm, aanwezigen, door }: VerslagGesprek,
  namen: ReadonlyMap<string, string>,
  functie: string,
): string {
  const naam = door === undefined ? undefined : namen.get(door);
  const mensen = [
    ...aanwezigen.filter(({ rol }) => rol === 'inwoner').map(() => 'u'),
    ...aanwezigen.filter(({ rol }) => rol !== 'inwoner').map(schrijfAanwezige),
    ...(naam === undefined ? [] : [`${naam} (${functie})`]),
  ];
  const wanneer = `We spraken elkaar op ${schrijfDatum(op)} ${PLAATS[vorm]}.`;
  if (mensen.length === 0) return wanneer;
  return `${wanneer} ${mensen.length === 1 ? 'Erbij was' : 'Erbij waren'} ${somOp([...new Set(mensen)])}.`;
}

const ONDERSTEUNING: Readonly<Record<ClientondersteuningWens, string>> = {
  graag: 'U wilt graag zo iemand naast u.',
  'niet-nodig': 'U zei dat u dat niet nodig heeft.',
  'is-er-al': 'U heeft al zo iemand.',
};

/** What the inwoner said about free, independent support. */
export function schrijfOndersteuning(wens: ClientondersteuningWens): string {
  return ONDERSTEUNING[wens];
}

function schrijfAanwezige({ naam, rol }: Aanwezige): string {
  return ROL[rol] === '' ? naam : `${naam} (${ROL[rol]})`;
}
