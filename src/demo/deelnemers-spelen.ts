import type { Actor } from '../basis/act.ts';
import type { Deelnemerrol } from '../het-gesprek/deelnemers/deelnemerrol.ts';
import { vertelEigenWoorden } from '../het-gesprek/deelnemers/eigen-woorden.ts';
import { ALLEEN_MET, biedAlleenAan } from '../het-gesprek/deelnemers/onder-vier-ogen.ts';
import { beantwoordVooraf, legAanwezigheidVast, nodigUit } from '../het-gesprek/deelnemers/uitnodigen.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';

type Genodigd = {
  readonly naam: string;
  readonly rol: Deelnemerrol;
  /** What somebody who could not come told beforehand. */
  readonly lastig: string;
  readonly belangrijk: string;
  /** What the inwoner said at the end. */
  readonly eigenWoorden: string;
};

const GENODIGD: Readonly<Record<string, Genodigd>> = {
  'dochter-loopt-leeg': {
    naam: 'haar zoon',
    rol: 'familie',
    lastig: 'Ik woon ver weg. Ik hoor aan de telefoon dat mijn zus moe is.',
    belangrijk: 'Dat mijn zus ook eens weg kan. Ik wil best iedere week bellen.',
    eigenWoorden: 'Mijn dochter krijgt twee avonden vrij. En jullie bellen mij hoe het gaat.',
  },
};

/** Who was asked and could not come, where the story tells about it, with a moment alone offered to both. */
export function speelDeelnemers(spel: Spel, voerder: Actor, verhaalId: string): void {
  const wie = GENODIGD[verhaalId];
  if (wie === undefined) return;
  const { zaakId } = spel;
  const { naam, rol, lastig, belangrijk, eigenWoorden } = wie;
  const vraag = { zaakId, naam, rol, inwonerVindtGoed: true, wijze: 'zelf' } as const;
  const deelnemerId = speel(spel, voerder, (_, a) => nodigUit(vraag, a));
  const woorden = { lastig, belangrijk };
  speel(spel, voerder, (acts, a) =>
    beantwoordVooraf(acts, { zaakId, deelnemerId, woorden, via: 'medewerker' }, a),
  );
  const konNiet = { zaakId, deelnemerId, aanwezigheid: 'kon-niet', gezien: [] } as const;
  speel(spel, voerder, (acts, a) => legAanwezigheidVast(acts, konNiet, a));
  for (const met of ALLEEN_MET) {
    speel(spel, voerder, (_, a) => biedAlleenAan({ zaakId, met, antwoord: 'niet-nodig' }, a));
  }
  const einde = { zaakId, tekst: eigenWoorden, gezien: [] };
  speel(spel, voerder, (acts, a) => vertelEigenWoorden(acts, einde, a));
}
