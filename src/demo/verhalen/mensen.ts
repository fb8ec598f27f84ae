import type { Huisgenootwoorden, Waarom } from '../../het-gesprek/netwerk/huisgenoot.ts';
import type { Lidgegevens } from '../../het-gesprek/netwerk/netwerklid.ts';

/** Somebody around the inwoner of a story; what stands out is left out. */
export type VerhaalLid = Partial<Lidgegevens> & {
  readonly naam: string;
  readonly helptMet?: string | undefined;
};

/** Somebody who lives with the inwoner of a story. */
export type VerhaalHuisgenoot = Huisgenootwoorden & {
  readonly naam: string;
  readonly waarom?: Waarom | undefined;
};

/** The people around the inwoner of a story; `niemandMet`: there is nobody now who can help with it. */
export type Mensen = {
  readonly leden?: readonly VerhaalLid[];
  readonly huisgenoten?: readonly VerhaalHuisgenoot[];
  readonly niemandMet?: string;
};

const FAMILIE = { kring: 'dichtbij', soort: 'familie' } as const;
const BUREN = { kring: 'bekend', soort: 'buren-en-vrienden' } as const;

/** The people around the inwoner, by the id of the story in which they were drawn. */
export const MENSEN: Readonly<Record<string, Mensen>> = {
  'ms-en-gezin': {
    leden: [
      {
        naam: 'haar man',
        ...FAMILIE,
        isErVoor: 'elkaar',
        helptMet: 'de boodschappen en de was',
        kanMeer: 'nee',
      },
      { naam: 'de buurvrouw', ...BUREN, helptMet: 'koken op woensdag', kanMeer: 'ja', vragen: 'graag' },
      { naam: 'de ergotherapeut', kring: 'ver', soort: 'beroeps', kanMeer: 'weet-niet' },
    ],
    huisgenoten: [
      {
        naam: 'haar man',
        doetNu: 'Ik doe de boodschappen en de was in mijn vrije week.',
        kan: 'In mijn vrije week kan ik ook koken.',
        kanNiet: 'In de week met nachtdienst slaap en werk ik.',
        waarom: 'werk',
      },
    ],
  },
  'twee-zussen': {
    leden: [
      {
        naam: 'haar zus',
        ...FAMILIE,
        isErVoor: 'elkaar',
        helptMet: 'stof afnemen en de tafel dekken',
        kanMeer: 'nee',
      },
      { naam: 'de neven', kring: 'bekend', soort: 'familie', kanMeer: 'ja', vragen: 'graag' },
    ],
    huisgenoten: [
      {
        naam: 'haar zus',
        doetNu: 'Stof afnemen en de tafel dekken.',
        kan: 'Met één hand gaat dat goed.',
        kanNiet: 'De vloer, de bedden en de ramen.',
        waarom: 'gezondheid',
      },
    ],
  },
  'douche-van-vader': {
    leden: [
      { naam: 'zijn vrouw', ...FAMILIE, isErVoor: 'elkaar', kanMeer: 'nee', vragen: 'liever-niet' },
      { naam: 'zijn zoon', ...FAMILIE, helptMet: 'er zijn op vrijdag', kanMeer: 'ja', vragen: 'graag' },
    ],
    huisgenoten: [
      {
        naam: 'zijn vrouw',
        doetNu: 'Ik kook en ik doe het huis.',
        kanNiet: 'Tillen. Als hij valt, krijg ik hem niet omhoog.',
        waarom: 'gezondheid',
      },
    ],
  },
  'niemand-om-te-bellen': {
    leden: [
      {
        naam: 'een oud-collega',
        kring: 'ver',
        soort: 'buren-en-vrienden',
        kanMeer: 'weet-niet',
        vragen: 'liever-niet',
      },
    ],
    niemandMet: 'er gewoon even zijn als het stil is',
  },
  'dichte-enveloppen': { niemandMet: 'de post en de rekeningen' },
  trap: {
    leden: [
      {
        naam: 'haar dochter',
        ...FAMILIE,
        helptMet: 'elke avond even bellen',
        kanMeer: 'nee',
        vragen: 'liever-niet',
      },
      {
        naam: 'de kaartclub',
        ...BUREN,
        isErVoor: 'elkaar',
        helptMet: 'gezelschap op dinsdag',
        vragen: 'graag',
      },
      { naam: 'de buurjongen', kring: 'ver', soort: 'buren-en-vrienden', isErVoor: 'ander', kanMeer: 'ja' },
    ],
  },
};
