import type { Actor } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import { pauzeer } from '../het-gesprek/contacten/pauze.ts';
import { legGesprekVast } from '../het-gesprek/gevoerd.ts';
import { legOverlegVast } from '../het-gesprek/overleg/overleg.ts';
import { noteerInbreng } from '../het-gesprek/vraagverheldering/inbreng.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';

/** Stories in which people spoke more than once, with a pause and advice of a colleague in between. */
const MEER_DAN_EENS: ReadonlySet<string> = new Set(['gevallen-bij-de-bus', 'boer-zonder-koeien']);

/** Plays the second contact of such a story: advice without a name, a pause the inwoner asked for, and a call. */
export function speelContacten(
  spel: Spel,
  {
    id,
    voerder,
    profiel,
  }: { readonly id: string; readonly voerder: Actor; readonly profiel: Gemeenteprofiel },
): void {
  if (!MEER_DAN_EENS.has(id)) return;
  const { zaakId } = spel;
  const op = datumVanMoment(new Date(spel.moment).toISOString());
  const overleg = {
    zaakId,
    soort: 'collega',
    op,
    grond: 'zonder-naam',
    deelnemers: [{ naam: 'Rianne', organisatie: 'team ergotherapie' }],
    gedeeld: 'Hoe leert iemand weer naar buiten durven na een val?',
    advies: 'Loop de eerste keren samen, en begin met een klein rondje.',
    inwoner: 'nog-niet',
    redenNogNiet: '',
    herkenbaar: [],
  } as const;
  speel(spel, voerder, (_, a) => legOverlegVast(overleg, a));
  const reden = 'U wilde er eerst een nacht over slapen.';
  speel(spel, voerder, (_, a) => pauzeer({ zaakId, van: 'inwoner', reden }, a));
  const bellen = { zaakId, op, vorm: 'telefoon', aanwezigen: [], duurMinuten: 20 } as const;
  speel(spel, voerder, (acts, a) => legGesprekVast(acts, bellen, a));
  const tekst = 'Ik heb erover nagedacht. Samen een klein rondje wil ik wel proberen.';
  speel(spel, voerder, (_, a) => noteerInbreng({ zaakId, tekst }, profiel.instrument, a));
}
