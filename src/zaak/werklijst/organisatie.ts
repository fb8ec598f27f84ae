import type { Gemeenteprofiel } from '../../inrichting/index.ts';

/** The organisation that is asked for when there is one of that name here, else one's own, else the first. */
export function kiesOrganisatie(
  profiel: Pick<Gemeenteprofiel, 'teams'>,
  gevraagd: string | undefined,
  eigen: string,
): string {
  const namen = profiel.teams.map(({ organisatie }) => organisatie);
  return [gevraagd, eigen].find((naam) => naam !== undefined && namen.includes(naam)) ?? namen[0] ?? '';
}

/** The teams of an organisation. */
export function teamsVan(profiel: Pick<Gemeenteprofiel, 'teams'>, organisatie: string): readonly string[] {
  return profiel.teams.filter((team) => team.organisatie === organisatie).map(({ id }) => id);
}
