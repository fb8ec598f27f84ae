import { plusDagen, schrijfDatum, schrijfOver } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { TERMIJNREGELS } from '../../termijnen/index.ts';
import { aanzetVan } from './termijnstand.ts';
import { schrijfTermijn } from './termijnwoorden.ts';

/** When somebody is reminded of a term: it ends soon, or it ended and nothing ended it. */
export type Moment = 'nadert' | 'voorbij';

/** Somebody on the staff, as far as choosing whom to remind needs it. */
export type Collega = {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly string[];
  readonly team: string;
};

/** A term of which somebody must be reminded, with who has the zaak. */
export type TeHerinneren = {
  readonly zaakId: string;
  readonly van: string;
  readonly termijn: string;
  readonly einde: Datum;
  readonly nummer: string;
  readonly team: string | null;
  readonly gespreksvoerderId: string | null;
};

type Kader = {
  readonly profiel: Pick<Gemeenteprofiel, 'teams' | 'mandaat'>;
  readonly staf: readonly Collega[];
};

/** How long after the last day the first reminder that it passed still makes sense: later the worklist says it. */
export const NA_AFLOOP_DAGEN = 14;

const DAGEN_EERDER: Readonly<Record<string, number>> = {
  D03: 7,
  D04: 1,
  D05: 3,
  D10: 7,
  D12: 5,
  D14: 5,
  D18: 14,
  D20: 14,
  D22: 7,
  D23: 14,
  D30: 28,
  D49: 2,
};
const GEWOON_EERDER = 3;
/** The confirmation leaves with the melding, and a dwangsom that runs has its own reminder in D12 and D14. */
const ZONDER: ReadonlySet<string> = new Set(['D01', 'D13']);
const VAN_WIE_HET_GESPREK_VOERT: ReadonlySet<string> = new Set(['D03', 'D04', 'D30', 'D49']);
const VAN_BEZWAAR: ReadonlySet<string> = new Set(['D18', 'D20']);
const VAN_ADMINISTRATIE: ReadonlySet<string> = new Set(['D22', 'D23']);

/** The last day that counts today for each term of the municipality: what ends later, is not yet worth a reminder. */
export function grenzen(
  { termijnen }: Pick<Gemeenteprofiel, 'termijnen'>,
  vandaag: Datum,
): readonly { readonly termijn: string; readonly tot: Datum }[] {
  const ids = [...new Set(TERMIJNREGELS.map(({ id }) => id))];
  return ids
    .filter((id) => aanzetVan(id) === 'gemeente' && !ZONDER.has(id))
    .map((id) => {
      const regel = TERMIJNREGELS.find((een) => een.id === id);
      const dagen = termijnen?.dagenVooraf[id] ?? DAGEN_EERDER[id] ?? regel?.waarschuwVooraf ?? GEWOON_EERDER;
      return { termijn: id, tot: plusDagen(vandaag, dagen) };
    });
}

/** Which moment it is for a term that ends on this day. */
export function momentOp(einde: Datum, vandaag: Datum): Moment {
  return vandaag > einde ? 'voorbij' : 'nadert';
}

/**
 * Whom to remind (ZK-51): who has to act, and at a partner the municipality as well. Where that would be nobody: first
 * contact, and else who decides.
 */
export function ontvangersVan(
  termijn: Pick<TeHerinneren, 'termijn' | 'team' | 'gespreksvoerderId'>,
  { profiel, staf }: Kader,
): readonly Collega[] {
  const metRol = (rol: string) => staf.filter(({ rollen }) => rollen.includes(rol));
  const aanZet = aanZetVan(termijn, { profiel, staf });
  const gemeente = isBijPartner(profiel, termijn.team)
    ? vanDeGemeente(profiel, metRol('eerste-contact'))
    : [];
  const samen = [...new Set([...aanZet, ...gemeente])];
  if (samen.length > 0) return samen;
  const terugval = metRol('eerste-contact');
  return terugval.length > 0 ? terugval : metRol('beslisser');
}

function aanZetVan(
  { termijn, gespreksvoerderId }: Pick<TeHerinneren, 'termijn' | 'gespreksvoerderId'>,
  { profiel, staf }: Kader,
): readonly Collega[] {
  const metRol = (rol: string) => staf.filter(({ rollen }) => rollen.includes(rol));
  const voerder = staf.filter(({ id }) => id === gespreksvoerderId);
  if (VAN_WIE_HET_GESPREK_VOERT.has(termijn)) return voerder;
  const eerste = VAN_BEZWAAR.has(termijn)
    ? metRol('bezwaarbehandelaar')
    : VAN_ADMINISTRATIE.has(termijn)
      ? metRol('administratie')
      : [];
  if (eerste.length > 0) return eerste;
  return profiel.mandaat.gespreksvoerderBeslist && voerder.length > 0 ? voerder : metRol('beslisser');
}

function isBijPartner(profiel: Kader['profiel'], team: string | null): boolean {
  return profiel.teams.find(({ id }) => id === team)?.soort === 'partner';
}

function vanDeGemeente(profiel: Kader['profiel'], staf: readonly Collega[]): readonly Collega[] {
  const eigen = new Set(profiel.teams.filter(({ soort }) => soort === 'gemeente').map(({ id }) => id));
  return staf.filter(({ team }) => eigen.has(team));
}

/** A mail of a few lines in which nothing is about the inwoner (ZK-50): the number of the zaak, the term, the day. */
export function schrijfHerinnering(
  { termijn, einde, nummer }: Pick<TeHerinneren, 'termijn' | 'einde' | 'nummer'>,
  { moment, vandaag, adres }: { readonly moment: Moment; readonly vandaag: Datum; readonly adres: string },
): { readonly onderwerp: string; readonly tekst: string } {
  const naam = schrijfTermijn(termijn, einde);
  const isVoorbij = moment === 'voorbij';
  const delen = [
    'Dag collega,',
    isVoorbij
      ? `In zaak ${nummer} is een termijn voorbij: ${naam}.`
      : `In zaak ${nummer} loopt een termijn bijna af: ${naam}.`,
    `De laatste dag ${isVoorbij ? 'was' : 'is'} ${schrijfDatum(einde)}: ${schrijfOver(einde, vandaag)}.`,
    `Open de zaak:\n${adres}`,
    ...(termijn === 'D03' || termijn === 'D05'
      ? [
          'Lukt het niet op tijd? Bij de zaak ligt een bericht aan de inwoner klaar. Jij leest het na en verstuurt het.',
        ]
      : []),
    'Dit bericht krijg je één keer. Je hoeft niet te antwoorden.',
  ];
  return {
    onderwerp: isVoorbij ? 'Een termijn is voorbij' : 'Een termijn loopt bijna af',
    tekst: `${delen.join('\n\n')}\n`,
  };
}
