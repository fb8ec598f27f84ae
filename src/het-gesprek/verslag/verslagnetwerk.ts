import { alinea, feitenregel, hoofdstuk } from '../../basis/leesstuk.ts';
import type { Leesfeit, Leeshoofdstuk } from '../../basis/leesstuk.ts';
import type { Gesprek } from '../gesprek.ts';
import { niemandZin, SOORTWOORDEN, WAAROMWOORDEN } from '../netwerk/netwerkwoorden.ts';
import type { VerslagHuisgenoot, VerslagNetwerk, VerslagNetwerklid } from './verslag.ts';
import type { Verslagbron } from './verslagbron.ts';

/** Freezes the people around the inwoner and who lives there; undefined when nothing was said about them. */
export function stelNetwerkOp(
  { netwerk, huisgenoten }: Pick<Gesprek, 'netwerk' | 'huisgenoten'>,
  gevuld: (tekstId: string | undefined) => string | undefined,
): VerslagNetwerk | undefined {
  const { leden, uitkomst, waarmee } = netwerk;
  if (leden.length === 0 && huisgenoten.length === 0 && uitkomst === undefined) return undefined;
  return {
    leden: leden.map((lid) => {
      const { gezien: _, helptMet, ...rest } = lid;
      return { ...rest, helptMet: gevuld(helptMet) };
    }),
    huisgenoten: huisgenoten.map((huisgenoot) => {
      const { gezien: _, doetNu, kan, kanNiet, ...rest } = huisgenoot;
      return { ...rest, doetNu: gevuld(doetNu), kan: gevuld(kan), kanNiet: gevuld(kanNiet) };
    }),
    niemand: uitkomst === 'niemand' ? { waarmee: gevuld(waarmee) } : undefined,
  };
}

/** The people around the inwoner in words, and that there is nobody who can help where that is so (HG-65). */
export function mensenOmUHeen({ inhoud: { netwerk }, tekst }: Verslagbron): readonly Leeshoofdstuk[] {
  if (netwerk === undefined) return [];
  const { leden, huisgenoten, niemand } = netwerk;
  const lees = (id: string | undefined) => (id === undefined ? undefined : tekst(id)?.trim());
  const zin = niemand === undefined ? [] : [alinea(niemandZin(lees(niemand.waarmee)))];
  const mensen = leden.map((lid): Leesfeit => ({ naam: hoofdletter(lid.naam), tekst: lidZin(lid, lees) }));
  const thuis = huisgenoten.map((een): Leesfeit => ({
    naam: hoofdletter(een.naam),
    tekst: huisZin(een, lees),
  }));
  return hoofdstuk('netwerk', 'Wie er voor u is', [
    { regels: [...feitenregel(mensen), ...zin] },
    { titel: 'Wie er bij u woont', regels: feitenregel(thuis) },
  ]);
}

type Lees = (id: string | undefined) => string | undefined;

const RICHTINGZIN = {
  inwoner: 'Is er voor u',
  ander: 'Daar bent u voor',
  elkaar: 'U bent er voor elkaar',
} as const;
const MEERZIN = {
  ja: 'Kan misschien meer doen.',
  nee: 'Kan niet meer doen dan nu.',
  'weet-niet': '',
} as const;
const VRAAGZIN = {
  graag: 'Dat wilt u wel vragen.',
  'liever-niet': 'U vraagt liever niet om meer.',
  'weet-niet': '',
} as const;

function lidZin({ soort, isErVoor, helptMet, kanMeer, vragen }: VerslagNetwerklid, lees: Lees): string {
  const hulp = lees(helptMet);
  return [
    `${RICHTINGZIN[isErVoor]} (${SOORTWOORDEN[soort]}).`,
    hulp && `Helpt met: ${metPunt(hulp)}`,
    MEERZIN[kanMeer],
    VRAAGZIN[vragen],
  ]
    .filter(Boolean)
    .join(' ');
}

function huisZin({ doetNu, kan, kanNiet, waarom, gehoord }: VerslagHuisgenoot, lees: Lees): string {
  const deel = (kop: string, id: string | undefined) => {
    const woorden = lees(id);
    return woorden && `${kop}: ${metPunt(woorden)}`;
  };
  const zinnen = [
    deel('Doet nu', doetNu),
    deel('Kan', kan),
    deel('Kan niet', kanNiet),
    waarom && `Waarom niet: ${WAAROMWOORDEN[waarom]}.`,
    gehoord ? undefined : 'Hierover spraken we nog niet.',
  ].filter(Boolean);
  return zinnen.length === 0 ? 'Woont bij u.' : zinnen.join('\n');
}

function metPunt(woorden: string): string {
  return /[.!?…]$/u.test(woorden) ? woorden : `${woorden}.`;
}

function hoofdletter(naam: string): string {
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}
