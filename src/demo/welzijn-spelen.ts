import type { Actor } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import { hoorMantelzorger } from '../het-gesprek/mantelzorg/horen.ts';
import type { Last } from '../het-gesprek/mantelzorg/mantelzorger.ts';
import { vulScanIn } from '../het-gesprek/welzijn/scan-invullen.ts';
import { kiesScenario } from '../het-gesprek/welzijn/scenario.ts';
import type { Score } from '../het-gesprek/welzijn/welzijnsscan.ts';
import type { Instrument } from '../inrichting/index.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';

type Zorger = {
  readonly naam: string;
  readonly last: Last;
  readonly woorden: string;
  readonly helpt: string;
};

type Welzijn = {
  /** The answers for the first leefgebieden of the instrument; null is no answer. */
  readonly scan: readonly (Score | null)[];
  /** The number of the scenario of the inwoner and of the gespreksvoerder. */
  readonly scenarios?: readonly [number, number];
  readonly zorger?: Zorger;
};

const WELZIJN: Readonly<Record<string, Welzijn>> = {
  'dochter-loopt-leeg': {
    scan: ['moeilijk', 'gaat-wel', null, 'goed'],
    zorger: {
      naam: 'haar dochter',
      last: 'te-zwaar',
      woorden: 'Ik doe het graag, maar ik ben op. Ik slaap met de telefoon naast mij.',
      helpt: 'Twee avonden waarop ik niet hoef te luisteren of zij belt.',
    },
  },
  'twee-zussen': { scan: ['gaat-wel', 'moeilijk', 'heel-moeilijk'], scenarios: [1, 2] },
};

/** How it goes, how it may go on and what the mantelzorger says, where the story tells about them. */
export function speelWelzijn(
  spel: Spel,
  voerder: Actor,
  { verhaalId, instrument }: { readonly verhaalId: string; readonly instrument: Instrument },
): void {
  const welzijn = WELZIJN[verhaalId];
  if (welzijn === undefined) return;
  const { zaakId } = spel;
  const op = datumVanMoment(new Date(spel.moment).toISOString());
  const antwoorden = instrument.leefgebieden.flatMap(({ id }, plaats) => {
    const score = welzijn.scan[plaats] ?? null;
    return score === null ? [] : [[id, score] as const];
  });
  const scan = { zaakId, op, scores: Object.fromEntries(antwoorden), inVerslag: true } as const;
  speel(spel, voerder, (_, a) => vulScanIn(scan, instrument, a));
  for (const [plaats, nummer] of (welzijn.scenarios ?? []).entries()) {
    const scenario = instrument.scenarios?.[nummer]?.id;
    if (scenario === undefined) continue;
    const van = plaats === 0 ? 'inwoner' : 'gespreksvoerder';
    speel(spel, voerder, (acts, a) =>
      kiesScenario(acts, { zaakId, van, scenario, gezien: [], instrument }, a),
    );
  }
  if (welzijn.zorger === undefined) return;
  const gesprek = { aangeboden: true, wens: 'graag' } as const;
  const zorger = { zaakId, ...welzijn.zorger, gesprek, delen: true } as const;
  speel(spel, voerder, (_, a) => hoorMantelzorger(zorger, a));
}
