import type { Relatie, Wie } from '../basis/wie.ts';
import type { Handeling } from './handelingen.ts';
import type { Mandaatregeling } from './mandaat.ts';
import { isRol } from './rollen.ts';
import type { Rol } from './rollen.ts';

/**
 * One grant. `eigen`: I lead (a contactmoment of) this gesprek, or it is my own zaak; `team`: a zaak of my team;
 * `gemeente`: any zaak of my municipality; `geen`: the act is not about one zaak.
 */
export type Bevoegdheid = {
  readonly rol: Rol | 'iedereen';
  readonly relatie: Relatie;
  /** Counts only where the profile lets who held the gesprek decide as well. */
  readonly mits?: 'mandaat' | undefined;
};

type Regel = readonly Bevoegdheid[];
type MetMandaat = { readonly mandaat: Pick<Mandaatregeling, 'gespreksvoerderBeslist'> };

const MET_MANDAAT: Regel = [{ rol: 'gespreksvoerder', relatie: 'eigen', mits: 'mandaat' }];

/** The maxims of a team are of who speaks with inwoners and of who coaches; which team is told apart by TG-2. */
const TEGELTJES: Regel = van('geen', 'gespreksvoerder', 'eerste-contact', 'coach', 'koppeling');

const IEDEREEN: Regel = [{ rol: 'iedereen', relatie: 'geen' }];
const INWONER_ZELF: Regel = [...van('eigen', 'inwoner'), ...van('gemeente', 'koppeling')];
const WIE_DE_ZAAK_KENT: Regel = [
  ...van('gemeente', 'eerste-contact', 'planner', 'administratie', 'beslisser', 'toetser'),
  ...van('gemeente', 'bezwaarbehandelaar', 'koppeling'),
  ...van('team', 'gespreksvoerder'),
];
const UITKOMST_LEZEN: Regel = [
  ...van('team', 'gespreksvoerder'),
  ...van('gemeente', 'administratie', 'beslisser', 'toetser', 'bezwaarbehandelaar', 'koppeling'),
  ...van('eigen', 'inwoner'),
];
const GESPREKSVOERDER_ZELF: Regel = [...van('eigen', 'gespreksvoerder'), ...van('gemeente', 'koppeling')];
const TOEWIJZING_LEZEN: Regel = [
  ...van('gemeente', 'administratie', 'beslisser', 'toetser', 'bezwaarbehandelaar', 'koppeling'),
  ...van('eigen', 'inwoner'),
  ...MET_MANDAAT,
];

/**
 * The one authority table: act × role × relation to the zaak. What is not in it is refused (IR-2).
 * Roles and steps follow the law's process; a profile can give somebody more roles, never change this table.
 */
export const BEVOEGDHEDEN: Readonly<Record<Handeling, Regel>> = {
  'openbaar-lezen': IEDEREEN,
  'melding-doen': IEDEREEN,
  'signaal-geven': IEDEREEN,
  'uitnodiging-openen': IEDEREEN,
  inloggen: IEDEREEN,
  uitloggen: IEDEREEN,
  'koppeling-aanmelden': IEDEREEN,
  'api-documentatie': IEDEREEN,
  'bereikbaarheid-zien': IEDEREEN,
  'postvak-zien': IEDEREEN,

  'mijn-zaak-zien': INWONER_ZELF,
  'persoonlijk-plan-inleveren': INWONER_ZELF,
  'persoonlijk-plan-vastleggen': [
    ...van('gemeente', 'eerste-contact', 'administratie', 'koppeling'),
    ...van('team', 'gespreksvoerder'),
  ],
  'clientondersteuning-beantwoorden': INWONER_ZELF,
  'verslag-beantwoorden': INWONER_ZELF,
  'arrangement-beantwoorden': INWONER_ZELF,
  'aanvraag-doen': INWONER_ZELF,
  'melding-intrekken': INWONER_ZELF,
  'onvrede-melden': INWONER_ZELF,

  'melding-aannemen': van('geen', 'eerste-contact', 'gespreksvoerder', 'administratie', 'koppeling'),
  'melding-inzien': [...WIE_DE_ZAAK_KENT, ...van('eigen', 'inwoner')],
  'spoed-beoordelen': [...van('gemeente', 'eerste-contact', 'koppeling'), ...van('team', 'gespreksvoerder')],
  'melding-doorsturen': [
    ...van('gemeente', 'eerste-contact', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],
  'signaal-inzien': van('gemeente', 'eerste-contact'),
  'eigen-signalen-zien': van('eigen', 'vrijwilliger'),
  toeleiden: [
    ...van('gemeente', 'eerste-contact', 'planner', 'koppeling'),
    ...van('team', 'gespreksvoerder'),
  ],
  overdragen: [
    ...van('gemeente', 'eerste-contact', 'planner', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],

  'werklijst-zien': WIE_DE_ZAAK_KENT,
  zoeken: WIE_DE_ZAAK_KENT,
  'zaak-inzien': WIE_DE_ZAAK_KENT,
  'persoonsgegevens-wijzigen': [
    ...van('gemeente', 'eerste-contact', 'administratie', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],

  'agenda-zien': [
    ...van('gemeente', 'eerste-contact', 'planner', 'koppeling'),
    ...van('team', 'gespreksvoerder'),
  ],
  'contactmoment-plannen': [
    ...van('gemeente', 'eerste-contact', 'planner', 'koppeling'),
    ...van('team', 'gespreksvoerder'),
  ],

  'uren-toekennen': van('gemeente', 'administratie', 'beslisser', 'koppeling'),

  'gesprek-inzien': [...van('team', 'gespreksvoerder'), ...van('gemeente', 'koppeling')],
  'gesprek-voeren': GESPREKSVOERDER_ZELF,
  'veiligheid-inzien': van('eigen', 'gespreksvoerder'),
  'veiligheid-vastleggen': van('eigen', 'gespreksvoerder'),
  'nalatenschap-geven': van(
    'geen',
    'eerste-contact',
    'planner',
    'gespreksvoerder',
    'toetser',
    'beslisser',
    'administratie',
    'bezwaarbehandelaar',
    'beleid',
    'beheerder',
    'privacy',
    'coach',
  ),
  'nalatenschap-inzien': van('team', 'gespreksvoerder'),
  'verslag-inzien': UITKOMST_LEZEN,
  'verslag-maken': GESPREKSVOERDER_ZELF,
  'verslag-versturen': GESPREKSVOERDER_ZELF,
  'verslag-reactie-vastleggen': [
    ...van('gemeente', 'eerste-contact', 'administratie', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],
  'arrangement-inzien': UITKOMST_LEZEN,
  'arrangement-maken': GESPREKSVOERDER_ZELF,
  'opvolging-plannen': [...van('gemeente', 'planner', 'koppeling'), ...van('eigen', 'gespreksvoerder')],

  'aanvraag-registreren': [
    ...van('gemeente', 'eerste-contact', 'administratie', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],
  'aanvraag-inzien': TOEWIJZING_LEZEN,
  'aanvulling-vragen': [...van('gemeente', 'administratie', 'beslisser', 'koppeling'), ...MET_MANDAAT],
  'besluit-voorbereiden': [...van('gemeente', 'administratie', 'beslisser', 'koppeling'), ...MET_MANDAAT],
  'besluit-nemen': [...van('gemeente', 'beslisser'), ...MET_MANDAAT],
  'besluit-inzien': TOEWIJZING_LEZEN,
  'besluit-versturen': [...van('gemeente', 'administratie', 'beslisser', 'koppeling'), ...MET_MANDAAT],
  toetsen: van('gemeente', 'toetser'),
  'advies-vragen': [
    ...van('gemeente', 'administratie', 'beslisser', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],
  toewijzen: van('gemeente', 'administratie', 'koppeling'),
  'wachten-bijhouden': [
    ...van('gemeente', 'administratie', 'beslisser', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],
  'berichten-inlezen': van('geen', 'administratie', 'koppeling'),
  'heronderzoek-doen': [...van('gemeente', 'administratie', 'koppeling'), ...van('team', 'gespreksvoerder')],

  'bezwaar-registreren': van(
    'gemeente',
    'eerste-contact',
    'administratie',
    'beslisser',
    'bezwaarbehandelaar',
    'koppeling',
  ),
  'bezwaar-behandelen': van('gemeente', 'bezwaarbehandelaar'),
  'klacht-registreren': [
    ...van('gemeente', 'eerste-contact', 'administratie', 'bezwaarbehandelaar', 'koppeling'),
    ...van('team', 'gespreksvoerder'),
  ],
  'klacht-behandelen': van('gemeente', 'bezwaarbehandelaar'),
  'belang-melden': WIE_DE_ZAAK_KENT,
  'termijn-berichten': [
    ...van('gemeente', 'eerste-contact', 'planner', 'administratie', 'beslisser'),
    ...van('team', 'gespreksvoerder'),
  ],
  'mandaat-zien': van(
    'geen',
    'beheerder',
    'beleid',
    'beslisser',
    'toetser',
    'administratie',
    'bezwaarbehandelaar',
  ),

  loslaten: GESPREKSVOERDER_ZELF,
  'meekijken-bij-loslaten': [...van('team', 'gespreksvoerder'), ...van('gemeente', 'toetser', 'koppeling')],
  afsluiten: [
    ...van('gemeente', 'administratie', 'beslisser', 'koppeling'),
    ...van('eigen', 'gespreksvoerder'),
  ],

  'inzage-zien': [...van('gemeente', 'privacy'), ...van('eigen', 'inwoner')],
  'cijfers-zien': van('geen', 'beleid', 'coach', 'koppeling'),
  'tegeltjes-zien': TEGELTJES,
  'tegeltjes-schrijven': TEGELTJES,
  'inrichting-zien': van('geen', 'beheerder', 'beleid'),
  'inrichting-wijzigen': van('geen', 'beheerder'),
  'medewerkers-beheren': van('geen', 'beheerder'),
  'koppelingen-beheren': van('geen', 'beheerder'),
};

const ALLEEN_EEN_MENS: ReadonlySet<Handeling> = new Set([
  'besluit-nemen',
  'toetsen',
  'bezwaar-behandelen',
  'klacht-behandelen',
  'belang-melden',
  'veiligheid-inzien',
  'veiligheid-vastleggen',
  'inrichting-wijzigen',
  'medewerkers-beheren',
]);
const ZONDER_MANDAAT: MetMandaat = { mandaat: { gespreksvoerderBeslist: false } };
const BREEDTE: Readonly<Record<Relatie, number>> = { geen: 0, eigen: 1, team: 2, gemeente: 3 };

/**
 * May this visitor do this, standing in this relation to the zaak? A wider grant covers narrower relations;
 * `geen` is only covered by `geen`. Refuses by default (IR-2, IR-3), leaves out what needs a mandate (IR-4), and a
 * machine never decides or checks (IR-5).
 */
export function mag(wie: Wie, handeling: Handeling, relatie: Relatie): boolean {
  return magIn(ZONDER_MANDAAT, wie, { handeling, relatie });
}

/** The same question in a municipality whose profile may let who held the gesprek decide as well (IR-4, T42). */
export function magIn(
  profiel: MetMandaat,
  wie: Wie,
  vraag: { readonly handeling: Handeling; readonly relatie: Relatie },
): boolean {
  return bevoegdhedenVan(wie, vraag.handeling, profiel).some(({ relatie }) => dekt(relatie, vraag.relatie));
}

/** The widest relation in which this visitor may do this: the scope of a list. Undefined: not at all (IR-3). */
export function ruimsteRelatie(
  wie: Wie,
  handeling: Handeling,
  profiel: MetMandaat = ZONDER_MANDAAT,
): Relatie | undefined {
  const relaties = bevoegdhedenVan(wie, handeling, profiel).map((bevoegdheid) => bevoegdheid.relatie);
  return relaties.toSorted((a, b) => BREEDTE[b] - BREEDTE[a])[0];
}

/** May a machine client do this in the name of a member of staff? Both must be allowed by their own roles (IR-5). */
export function magNamens(
  koppeling: Extract<Wie, { soort: 'koppeling' }>,
  medewerker: Extract<Wie, { soort: 'medewerker' }>,
  vraag: {
    readonly handeling: Handeling;
    readonly relatie: Relatie;
    readonly profiel?: MetMandaat | undefined;
  },
): boolean {
  const verleend = BEVOEGDHEDEN[vraag.handeling].some(({ rol }) => koppeling.rollen.includes(rol));
  return verleend && magIn(vraag.profiel ?? ZONDER_MANDAAT, medewerker, vraag);
}

function bevoegdhedenVan(wie: Wie, handeling: Handeling, profiel: MetMandaat): Regel {
  if (wie.soort === 'koppeling' && ALLEEN_EEN_MENS.has(handeling)) return [];
  const rollen = rollenVan(wie);
  return BEVOEGDHEDEN[handeling].filter(
    ({ rol, mits }) =>
      (rol === 'iedereen' || rollen.includes(rol)) &&
      (mits === undefined || profiel.mandaat.gespreksvoerderBeslist),
  );
}

function rollenVan(wie: Wie): readonly Rol[] {
  switch (wie.soort) {
    case 'niemand':
      return [];
    case 'inwoner':
      return ['inwoner'];
    case 'medewerker':
      return wie.rollen.filter(isRol).filter((rol) => rol !== 'koppeling' && rol !== 'inwoner');
    case 'koppeling':
      return wie.rollen.filter(isRol).filter((rol) => rol !== 'inwoner');
  }
}

function dekt(verleend: Relatie, gevraagd: Relatie): boolean {
  if (verleend === 'geen' || gevraagd === 'geen') return verleend === gevraagd;
  return BREEDTE[verleend] >= BREEDTE[gevraagd];
}

function van(relatie: Relatie, ...rollen: readonly Rol[]): Regel {
  return rollen.map((rol) => ({ rol, relatie }));
}
