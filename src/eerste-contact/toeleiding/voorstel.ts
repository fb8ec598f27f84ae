import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel, Gesprekssoort, Toeleidingsvoorwaarde } from '../../inrichting/index.ts';

/** What we know when choosing a gesprek; facts and answers, never a score of a person. */
export type Toeleidingsfeiten = {
  readonly spoed: boolean;
  readonly bekendeInwoner: boolean;
  readonly herhaling: boolean;
  readonly zwaarderTraject: boolean;
  readonly meerdereLeefgebieden: boolean;
  /** In whole years; unknown without a day of birth. */
  readonly leeftijd?: number | undefined;
};

/** The part of a profile that proposes. */
export type Toeleidingsprofiel = Pick<Gemeenteprofiel, 'toeleiding' | 'gesprekssoorten' | 'teams'>;

/** What the profile proposes, and why. */
export type Voorstel = { readonly soortGesprek: string; readonly team: string; readonly uitleg: string };

/** What surrounds the choice: the profile, today, what we know, where the inwoner lives. */
export type Toeleidingscontext = {
  readonly profiel: Toeleidingsprofiel;
  readonly vandaag: Datum;
  readonly feiten: Toeleidingsfeiten;
  readonly plaats?: string | undefined;
};

/** A short route: by phone, or planned for half an hour at most. */
export function isKort(soort: Pick<Gesprekssoort, 'vorm' | 'duurMinuten'>): boolean {
  return soort.vorm === 'telefoon' || soort.duurMinuten <= 30;
}

/**
 * Proposes a gesprek and a team: the first rule of the profile that fits today (EC-14), passing over short routes
 * when more came up (EC-17); a team that serves where the inwoner lives (EC-24). There is always a gesprek (EC-2).
 */
export function stelVoor({ profiel, vandaag, feiten, plaats }: Toeleidingscontext): Voorstel {
  const breedGewenst = feiten.meerdereLeefgebieden;
  const regel = profiel.toeleiding.regels.find((mogelijk) => {
    const soort = profiel.gesprekssoorten.find(({ id }) => id === mogelijk.stelVoor);
    const telt = isGeldig(mogelijk, vandaag) && past(mogelijk.als, feiten);
    return telt && soort !== undefined && !(breedGewenst && isKort(soort));
  });
  const eersteSoort = profiel.gesprekssoorten.find((soort) => !isKort(soort)) ?? profiel.gesprekssoorten[0];
  const team = regel?.team ?? profiel.teams[0]?.id ?? '';
  return {
    soortGesprek: regel?.stelVoor ?? eersteSoort?.id ?? '',
    team: teamBijPlaats(profiel, team, plaats),
    uitleg: regel?.uitleg ?? 'Geen regel past precies. Iedereen krijgt een gesprek.',
  };
}

function isGeldig(
  regel: { readonly geldigVan?: Datum | undefined; readonly geldigTot?: Datum | undefined },
  op: Datum,
) {
  return (
    (regel.geldigVan === undefined || regel.geldigVan <= op) &&
    (regel.geldigTot === undefined || op <= regel.geldigTot)
  );
}

function past(als: Toeleidingsvoorwaarde, feiten: Toeleidingsfeiten): boolean {
  const { leeftijdVanaf, leeftijdTot, ...janee } = als;
  const klopt = Object.entries(janee).every(
    ([feit, gevraagd]) => gevraagd === undefined || feiten[feit as keyof typeof janee] === gevraagd,
  );
  if (!klopt) return false;
  if (leeftijdVanaf === undefined && leeftijdTot === undefined) return true;
  if (feiten.leeftijd === undefined) return false;
  return feiten.leeftijd >= (leeftijdVanaf ?? 0) && feiten.leeftijd <= (leeftijdTot ?? 999);
}

/** The proposed team, or one of the same kind that serves where the inwoner lives. */
function teamBijPlaats(profiel: Toeleidingsprofiel, teamId: string, plaats: string | undefined): string {
  const team = profiel.teams.find(({ id }) => id === teamId);
  const woont = plaats?.trim().toLowerCase();
  const bedient = (kernen: readonly string[]) => kernen.some((kern) => kern.toLowerCase() === woont);
  if (team === undefined || !woont || bedient(team.kernen)) return teamId;
  return profiel.teams.find(({ soort, kernen }) => soort === team.soort && bedient(kernen))?.id ?? teamId;
}
