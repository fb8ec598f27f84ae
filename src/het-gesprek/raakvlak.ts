import type { Onderdeel, Raakpunt } from './verslag/dekking.ts';
import type { Gevoerd } from './gevoerd.ts';
import type { Huisgenoot } from './netwerk/huisgenoot.ts';
import { draagt } from './netwerk/netwerk.ts';
import type { Netwerk } from './netwerk/netwerk.ts';
import { geldt } from './oplossingen/oplossing.ts';
import type { Oplossing } from './oplossingen/oplossing.ts';
import type { Trede } from './oplossingen/trede.ts';
import type { Inbreng } from './vraagverheldering/inbreng.ts';

/** What a hint is taken from. */
export type Stof = {
  readonly gevoerd: readonly Gevoerd[];
  readonly inbreng: readonly Inbreng[];
  readonly netwerk: Netwerk;
  readonly huisgenoten: readonly Huisgenoot[];
  readonly oplossingen: readonly Oplossing[];
};

/** Which leefgebieden of the instruments we ship belong to a topic; one we do not know gives no hint. */
const GEBIEDEN: Readonly<Partial<Record<Onderdeel, readonly string[]>>> = {
  b: ['huishouden', 'zelfredzaamheid', 'onderweg'],
  c: ['contacten', 'helpers'],
  d: ['helpers', 'mantelzorg'],
  e: ['contacten', 'dag'],
};

/**
 * What in the gesprek seems to touch a topic, by who spoke, what it was about and who is drawn: the surest first, each
 * once. What stays out of the verslag gives no hint (HG-44). A hint for the gespreksvoerder and never an answer (HG-15).
 */
export function geraaktDoor(onderdeel: Onderdeel, stof: Stof): readonly Raakpunt[] {
  const punten = [...zeker(onderdeel, stof), ...opGebied(onderdeel, stof)];
  return punten.filter(({ id }, plaats) => punten.findIndex((een) => een.id === id) === plaats);
}

function zeker(onderdeel: Onderdeel, stof: Stof): readonly Raakpunt[] {
  switch (onderdeel) {
    case 'a':
      return [
        ...uitInbreng(stof, ({ aard }) => aard === 'wil' || aard === 'belangrijk'),
        ...uitInbreng(stof, ({ spreker }) => spreker === 'inwoner'),
      ];
    case 'b':
      return [
        ...huisgenotenIn(stof),
        ...uitInbreng(
          stof,
          ({ spreker, aard }) => aard === 'kan' || aard === 'gaat-goed' || spreker === 'partner',
        ),
        ...uitOplossingen(stof, 'eigen-kracht', 'gebruikelijke-hulp', 'algemeen-gebruikelijk'),
      ];
    case 'c':
      return [
        ...ledenIn(stof, () => true),
        ...uitInbreng(stof, ({ spreker }) => ['mantelzorger', 'partner', 'familie'].includes(spreker)),
        ...uitOplossingen(stof, 'mantelzorg', 'netwerk'),
      ];
    case 'd':
      return uitInbreng(stof, ({ spreker }) => spreker === 'mantelzorger');
    case 'e':
      return uitOplossingen(stof, 'algemene-voorziening', 'collectief');
    case 'f':
      return [
        ...uitInbreng(stof, ({ spreker }) => spreker === 'professional'),
        ...ledenIn(stof, ({ soort }) => soort === 'beroeps'),
        ...uitOplossingen(stof, 'andere-wet'),
      ];
    case 'clientondersteuning':
      return stof.gevoerd
        .filter(({ aanwezigen }) => aanwezigen.some(({ rol }) => rol === 'clientondersteuner'))
        .map(({ actId }) => ({ soort: 'gesprek', id: actId }));
    case 'g':
    case 'pgb':
    case 'identiteit':
    case 'persoonlijk-plan':
      return [];
  }
}

function opGebied(onderdeel: Onderdeel, stof: Stof): readonly Raakpunt[] {
  const gebieden = GEBIEDEN[onderdeel] ?? [];
  return uitInbreng(stof, ({ leefgebied }) => leefgebied !== undefined && gebieden.includes(leefgebied));
}

function uitInbreng({ inbreng }: Stof, past: (inbreng: Inbreng) => boolean): readonly Raakpunt[] {
  return inbreng
    .filter((een) => een.buitenVerslag !== true && past(een))
    .map(({ inbrengId }) => ({ soort: 'inbreng', id: inbrengId }));
}

function uitOplossingen({ oplossingen }: Stof, ...treden: readonly Trede[]): readonly Raakpunt[] {
  return oplossingen
    .filter((oplossing) => geldt(oplossing) && oplossing.trede && treden.includes(oplossing.trede))
    .map(({ oplossingId }) => ({ soort: 'oplossing', id: oplossingId }));
}

function ledenIn({ netwerk }: Stof, past: (lid: Netwerk['leden'][number]) => boolean): readonly Raakpunt[] {
  return netwerk.leden.filter(past).map(({ lidId }) => ({ soort: 'netwerklid', id: lidId }));
}

function huisgenotenIn({ huisgenoten }: Stof): readonly Raakpunt[] {
  return huisgenoten
    .filter(({ gehoord }) => gehoord)
    .map(({ huisgenootId }) => ({ soort: 'huisgenoot', id: huisgenootId }));
}

/** Whether something with this id still stands and may be told in the verslag (HG-44, HG-91). */
export function staatIn({ gevoerd, inbreng, netwerk, huisgenoten, oplossingen }: Stof, id: string): boolean {
  return (
    inbreng.some((een) => een.inbrengId === id && een.buitenVerslag !== true) ||
    oplossingen.some((een) => een.oplossingId === id && een.staat.soort !== 'vervallen') ||
    netwerk.leden.some(({ lidId }) => lidId === id) ||
    huisgenoten.some(({ huisgenootId }) => huisgenootId === id) ||
    gevoerd.some(({ actId }) => actId === id)
  );
}

/** First names or roles of who helps the inwoner without being paid for it, so that one can ask after them by name. */
export function wieHelpt({ inbreng, netwerk }: Pick<Stof, 'inbreng' | 'netwerk'>): readonly string[] {
  const leden = netwerk.leden.filter((lid) => draagt(lid) && lid.helptMet !== undefined);
  const namen = [
    ...leden.map(({ naam }) => naam),
    ...inbreng.flatMap(({ spreker, sprekerNaam }) =>
      spreker === 'mantelzorger' && sprekerNaam !== undefined ? [sprekerNaam] : [],
    ),
  ];
  return [...new Set(namen)];
}
