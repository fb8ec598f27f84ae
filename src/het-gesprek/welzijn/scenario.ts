import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { findScenario } from '../../inrichting/index.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { actsVan, koppenVan, maakAct, vervanging, isIngehaald } from '../vraagverheldering/keten.ts';

/** Whose view it is which scenario fits; each keeps an own one (HG-76). */
export const KIEZERS = ['inwoner', 'gespreksvoerder'] as const;

/** One of the two. */
export type Kiezer = (typeof KIEZERS)[number];

/** Somebody said which scenario fits; `waarom` is a text id. Changes only the view of the same one (HG-76). */
export type ScenarioGekozen = Act<
  'scenario-gekozen',
  {
    readonly van: Kiezer;
    readonly scenario: string;
    readonly waarom?: string | undefined;
    readonly naast?: readonly string[] | undefined;
  }
>;

/** One choice: which scenario, why (a text id), and when it was written down (ISO instant). */
export type Scenariokeuze = {
  readonly actId: string;
  readonly scenario: string;
  readonly waarom?: string | undefined;
  readonly gekozenOp: string;
};

/** The view of one of the two, with choices made at the same time between which a person chooses (HG-5). */
export type Scenariobeeld = Scenariokeuze & {
  readonly van: Kiezer;
  readonly naast: readonly Scenariokeuze[];
};

/** Both views as far as they were given. Nothing else in a zaak follows from them (HG-77). */
export function vouwScenarios(acts: readonly Act[]): readonly Scenariobeeld[] {
  return KIEZERS.flatMap((van) => {
    const koppen = koppenVoor(acts, van);
    const huidig = koppen.at(-1);
    return huidig === undefined
      ? []
      : [{ ...keuzeVan(huidig), van, naast: koppen.slice(0, -1).map(keuzeVan) }];
  });
}

/** What is needed to keep a view; `waarom` are the words, `gezien` the act ids of that one's choices one saw. */
export type ScenarioOpdracht = {
  readonly zaakId: string;
  readonly van: Kiezer;
  readonly scenario: string;
  readonly waarom?: string | undefined;
  readonly gezien: readonly string[];
};

/** Keeps a view; refuses a scenario that the municipality does not have (HG-76) and a change of a newer choice (HG-5). */
export function kiesScenario(
  acts: readonly Act[],
  opdracht: ScenarioOpdracht & { readonly instrument: Instrument },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, van, scenario, gezien, instrument } = opdracht;
  if (findScenario(instrument, scenario) === undefined) {
    return geweigerd('HG-76', 'Kies een van de manieren die hier staan.');
  }
  if (isIngehaald(koppenVoor(acts, van), gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const woorden = opdracht.waarom?.trim() ?? '';
  const tekst = woorden === '' ? undefined : nieuweTekst(aanleiding.nieuwId(), woorden);
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = { van, scenario, waarom: tekst?.id, naast };
  const act = maakAct<ScenarioGekozen>('scenario-gekozen', inhoud, { zaakId, aanleiding, vervangt });
  return gelukt({ acts: [act], teksten: tekst === undefined ? [] : [tekst] });
}

function koppenVoor(acts: readonly Act[], van: Kiezer): readonly ScenarioGekozen[] {
  const gekozen = actsVan<ScenarioGekozen>(acts, 'scenario-gekozen');
  return koppenVan(gekozen.filter((act) => act.inhoud.van === van));
}

function keuzeVan({ id, inhoud, gebeurdOp }: ScenarioGekozen): Scenariokeuze {
  return { actId: id, scenario: inhoud.scenario, waarom: inhoud.waarom, gekozenOp: gebeurdOp };
}
