import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { actsVan, koppenVan } from '../vraagverheldering/keten.ts';

/** How something goes according to the inwoner, from the hardest to the easiest: five words and no figures (HG-70). */
export const SCORES = ['heel-moeilijk', 'moeilijk', 'gaat-wel', 'goed', 'heel-goed'] as const;

/** One of the five. */
export type Score = (typeof SCORES)[number];

/** The answers of one scan by the id of the leefgebied; a leefgebied without an answer is not in it (HG-70). */
export type Scores = Readonly<Record<string, Score>>;

/** What an act says about a scan; `op` is the day on which the inwoner gave the answers. */
export type ScanInhoud = {
  readonly scanId: string;
  readonly op: Datum;
  readonly scores: Scores;
  /** The inwoner agrees that it stands in the verslag (HG-72). */
  readonly inVerslag?: true | undefined;
  readonly naast?: readonly string[] | undefined;
};

/** A scan was filled in; comes again with `vervangt` when an answer was mended. A repeat is a new scan (HG-71). */
export type WelzijnsscanIngevuld = Act<'welzijnsscan-ingevuld', ScanInhoud>;

/** A scan was taken out. */
export type WelzijnsscanVervallen = Act<'welzijnsscan-vervallen', { readonly scanId: string }>;

/** A scan as it stands. */
export type Welzijnsscan = {
  readonly scanId: string;
  readonly op: Datum;
  readonly scores: Scores;
  readonly inVerslag: boolean;
  /** Answers that somebody else mended at the same time: both stand until a person chooses (HG-5). */
  readonly naast: readonly Scores[];
  /** Ids of the acts that stand. */
  readonly gezien: readonly string[];
};

const WOORDEN: Readonly<Record<Score, string>> = {
  'heel-moeilijk': 'gaat heel moeilijk',
  moeilijk: 'gaat moeilijk',
  'gaat-wel': 'gaat wel',
  goed: 'gaat goed',
  'heel-goed': 'gaat heel goed',
};

/** What stands where nobody answered. */
export const GEEN_ANTWOORD = 'geen antwoord';

/** A score in words. */
export function scoreWoord(score: Score): string {
  return WOORDEN[score];
}

/** Whether a leefgebied is under pressure according to the inwoner: hard or very hard. */
export function isOnderDruk(score: Score | undefined): boolean {
  return score === 'heel-moeilijk' || score === 'moeilijk';
}

/** Every scan that stands, by day, and by order of arrival on the same day. */
export function vouwScans(acts: readonly Act[]): readonly Welzijnsscan[] {
  const vervallen = new Set(
    actsVan<WelzijnsscanVervallen>(acts, 'welzijnsscan-vervallen').map((act) => act.inhoud.scanId),
  );
  const perScan = Map.groupBy(
    actsVan<WelzijnsscanIngevuld>(acts, 'welzijnsscan-ingevuld'),
    (act) => act.inhoud.scanId,
  );
  return [...perScan]
    .filter(([scanId]) => !vervallen.has(scanId))
    .map(([, ingevuld]) => vouwEen(ingevuld))
    .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

function vouwEen(ingevuld: readonly WelzijnsscanIngevuld[]): Welzijnsscan {
  const koppen = koppenVan(ingevuld);
  const { scanId, op, scores } = (koppen.at(-1) ?? ingevuld[0]!).inhoud;
  return {
    scanId,
    op,
    scores,
    inVerslag: koppen.length > 0 && koppen.every(({ inhoud }) => inhoud.inVerslag === true),
    naast: koppen.slice(0, -1).map(({ inhoud }) => inhoud.scores),
    gezien: koppen.map((act) => act.id),
  };
}

/** The leefgebieden that one or more scans answered, in the order of the instrument, later ones behind. */
export function gescoord(
  scans: readonly Pick<Welzijnsscan, 'scores' | 'naast'>[],
  volgorde: readonly string[],
): readonly string[] {
  const beantwoord = new Set(
    scans.flatMap(({ scores, naast }) => [scores, ...naast].flatMap((een) => Object.keys(een))),
  );
  const eerder = [...beantwoord].filter((id) => !volgorde.includes(id)).toSorted();
  return [...volgorde.filter((id) => beantwoord.has(id)), ...eerder];
}
