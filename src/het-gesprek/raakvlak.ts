import type { Onderdeel } from './verslag/dekking.ts';
import type { Gevoerd } from './gevoerd.ts';
import { geldt } from './oplossingen/oplossing.ts';
import type { Oplossing } from './oplossingen/oplossing.ts';
import type { Inbreng } from './vraagverheldering/inbreng.ts';

/** What a hint is taken from. */
export type Stof = {
  readonly gevoerd: readonly Gevoerd[];
  readonly inbreng: readonly Inbreng[];
  readonly oplossingen: readonly Oplossing[];
};

/**
 * Ids of inbreng, solutions and contactmomenten that seem to touch a topic, by who spoke and what it was about.
 * A hint for the gespreksvoerder and never an answer (HG-15).
 */
export function geraaktDoor(onderdeel: Onderdeel, stof: Stof): readonly string[] {
  switch (onderdeel) {
    case 'a':
      return uitInbreng(
        stof,
        ({ spreker, aard }) => spreker === 'inwoner' || aard === 'wil' || aard === 'belangrijk',
      );
    case 'b':
      return [
        ...uitInbreng(
          stof,
          ({ spreker, aard }) => aard === 'kan' || aard === 'gaat-goed' || spreker === 'partner',
        ),
        ...uitOplossingen(stof, 'eigen-kracht', 'gebruikelijke-hulp', 'algemeen-gebruikelijk'),
      ];
    case 'c':
      return [
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
        ...uitOplossingen(stof, 'andere-wet'),
      ];
    case 'clientondersteuning':
      return stof.gevoerd
        .filter(({ aanwezigen }) => aanwezigen.some(({ rol }) => rol === 'clientondersteuner'))
        .map(({ actId }) => actId);
    case 'g':
    case 'pgb':
    case 'identiteit':
    case 'persoonlijk-plan':
      return [];
  }
}

function uitInbreng({ inbreng }: Stof, past: (inbreng: Inbreng) => boolean): readonly string[] {
  return inbreng.filter(past).map(({ inbrengId }) => inbrengId);
}

function uitOplossingen({ oplossingen }: Stof, ...treden: readonly string[]): readonly string[] {
  return oplossingen
    .filter((oplossing) => geldt(oplossing) && treden.includes(oplossing.trede ?? ''))
    .map(({ oplossingId }) => oplossingId);
}
