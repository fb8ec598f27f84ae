import type { AlgemeneVoorziening, Gemeenteprofiel, Team } from './profiel.ts';

/** A solution that the own organisation of who proposes it delivers, with what else there is (T47). */
export type EigenDienst = {
  readonly organisatie: string;
  readonly alternatieven: readonly Pick<AlgemeneVoorziening, 'id' | 'naam'>[];
};

/**
 * Whether these words name a service of the organisation somebody works for, by its name or by what it delivers; then
 * with two other ways that are there for everybody (IR-40; bron 004, who converses). Undefined for the municipality.
 */
export function findEigenDienst(
  { teams, algemeneVoorzieningen }: Pick<Gemeenteprofiel, 'teams' | 'algemeneVoorzieningen'>,
  organisatie: string,
  woorden: string,
): EigenDienst | undefined {
  const eigen = teams.filter((team) => team.organisatie === organisatie && team.soort !== 'gemeente');
  const namen = eigen.flatMap(namenVan);
  const gezegd = plat(woorden);
  if (!namen.some((naam) => gezegd.includes(plat(naam)))) return undefined;
  const anders = algemeneVoorzieningen.filter(
    (een) => !namen.some((naam) => plat(`${een.naam} ${een.wat}`).includes(plat(naam))),
  );
  return { organisatie, alternatieven: anders.slice(0, 2).map(({ id, naam }) => ({ id, naam })) };
}

function namenVan({ organisatie, levert = [] }: Team): readonly string[] {
  return [organisatie, ...levert];
}

function plat(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
