import { datumVanMoment } from '../basis/datum.ts';
import { deelBezwaarToe } from '../toewijzing/bezwaar/behandelen.ts';
import { vouwBezwaren } from '../toewijzing/bezwaar/bezwaar.ts';
import { deelKlachtToe, ontvangKlacht } from '../toewijzing/bezwaar/klacht-behandelen.ts';
import { vouwKlachten } from '../toewijzing/bezwaar/klacht.ts';
import { bevestigBezwaar, ontvangBezwaar } from '../toewijzing/bezwaar/ontvangen.ts';
import { toekenningen } from '../toewijzing/vervolg/heronderzoek.ts';
import { beginHeronderzoek } from '../toewijzing/vervolg/heronderzoeken.ts';
import type { Actor } from '../basis/act.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';

/** Who plays in what comes after a besluit. */
export type Onvredespel = {
  readonly behandelaar: Actor & { readonly soort: 'medewerker' };
  readonly administratie: Actor & { readonly soort: 'medewerker' };
  /** The how-manieth besluit of the municipality this is: a few get a bezwaar, a klacht or a heronderzoek. */
  readonly nummer: number;
  readonly nu: string;
};

const WEEK_IN_MS = 7 * 86_400_000;
const UUR_IN_MS = 3_600_000;

/** Lets a few inwoners object, complain or be looked at again, a week after their besluit and never in the future. */
export function speelOnvrede(spel: Spel, gegeven: Onvredespel): void {
  const [besluit] = toekenningen(spel.acts);
  if (besluit === undefined) return;
  const eerst = spel.moment;
  spel.moment = Math.max(eerst, Math.min(eerst + WEEK_IN_MS, Date.parse(gegeven.nu) - UUR_IN_MS));
  switch (gegeven.nummer % 5) {
    case 0:
      return speelBezwaar(spel, besluit.besluitId, gegeven);
    case 1:
      return speelKlacht(spel, gegeven);
    case 2:
      return speelHeronderzoek(spel, besluit.besluitId, gegeven);
    default:
      spel.moment = eerst;
  }
}

function speelBezwaar(
  spel: Spel,
  besluitId: string,
  { behandelaar, administratie, nummer }: Onvredespel,
): void {
  const { zaakId } = spel;
  const opdracht = {
    zaakId,
    tegen: { soort: 'besluit', besluitId },
    woorden: 'Dit is te weinig. Ik doe er met mijn handen veel langer over dan u denkt.',
    ontvangenOp: vandaag(spel),
    weg: 'brief',
  } as const;
  speel(spel, administratie, (acts, a) => ontvangBezwaar(acts, opdracht, a));
  const bezwaarId = vouwBezwaren(spel.acts).at(-1)!.bezwaarId;
  speel(spel, administratie, (acts, a) => bevestigBezwaar(acts, { zaakId, bezwaarId, wijze: 'post' }, a));
  // Some still wait for somebody: that is what the list is for.
  if (nummer % 2 === 0) {
    const toe = { zaakId, bezwaarId, behandelaarId: behandelaar.id, commissie: false };
    speel(spel, behandelaar, (acts, a) => deelBezwaarToe(acts, toe, a));
  }
}

function speelKlacht(spel: Spel, { behandelaar, administratie, nummer }: Onvredespel): void {
  const { zaakId } = spel;
  const over = 'Er werd niet naar mij geluisterd. Mijn dochter moest alles twee keer vertellen.';
  const klacht = { zaakId, over, ontvangenOp: vandaag(spel), weg: 'telefoon' } as const;
  speel(spel, administratie, (_, a) => ontvangKlacht(klacht, a));
  const klachtId = vouwKlachten(spel.acts).at(-1)!.klachtId;
  if (nummer % 2 === 1) {
    const toe = { zaakId, klachtId, behandelaarId: behandelaar.id, commissie: false };
    speel(spel, behandelaar, (acts, a) => deelKlachtToe(acts, toe, a));
  }
}

function speelHeronderzoek(spel: Spel, besluitId: string, { administratie }: Onvredespel): void {
  const reden = 'De inwoner belde: een buurvrouw doet nu de boodschappen.';
  const opdracht = { zaakId: spel.zaakId, besluitId, aanleiding: 'verzoek', reden } as const;
  speel(spel, administratie, (acts, a) => beginHeronderzoek(acts, opdracht, a));
}

function vandaag({ moment }: Spel) {
  return datumVanMoment(new Date(moment).toISOString());
}
