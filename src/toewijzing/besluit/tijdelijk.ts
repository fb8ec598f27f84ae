import type { Act } from '../../basis/act.ts';
import { plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwBesluiten } from './besluiten.ts';
import type { Besluit } from './besluiten.ts';
import type { TrajectBegonnen } from './besluitinhoud.ts';
import { isToekenning } from './voorstel.ts';

/** Help for a time: urgent (Wmo 2.3.3) or waiting for a traject (T7), with what came after it. */
export type TijdelijkeHulp = {
  readonly besluit: Besluit;
  readonly van: Datum;
  /** The last day that the besluit itself names. */
  readonly tot: Datum;
  /** The last day as it stands: earlier when the besluit after it starts sooner (TW-43). */
  readonly laatsteDag: Datum;
  /** From this day on the worker and the inwoner are told that it ends (TW-44). */
  readonly meldVanaf: Datum;
  readonly opvolger?: Besluit | undefined;
  readonly trajectBegonnenOp?: Datum | undefined;
};

export const HULPSTANDEN = [
  'straks',
  'loopt',
  'loopt-af',
  'wacht-op-besluit',
  'overgenomen',
  'beeindigd',
] as const;
/** How temporary help stands on a day; past its last day without a next besluit it waits for one and never ends by itself. */
export type Hulpstand = (typeof HULPSTANDEN)[number];

const MELD_DAGEN = 14;
/** Help for less than two weeks is told about five days ahead, as the alert of D48. */
const MELD_DAGEN_KORT = 5;

/** All temporary help that was decided in a zaak, in order (TW-43). */
export function vouwTijdelijkeHulp(acts: readonly Act[]): readonly TijdelijkeHulp[] {
  const genomen = vouwBesluiten(acts).filter((besluit) => besluit.genomen !== undefined);
  return genomen.flatMap((besluit, nummer): readonly TijdelijkeHulp[] => {
    const { van, tot } = besluit.voorstel;
    if (besluit.aard !== 'tijdelijk' || !isToekenning(besluit.voorstel)) return [];
    if (van === undefined || tot === undefined) return [];
    const opvolger = genomen.findLast((later, plek) => volgtOp(later, besluit, plek > nummer));
    return [
      {
        besluit,
        van,
        tot,
        laatsteDag: laatsteDagMet(opvolger, { van, tot }),
        meldVanaf: meldVanaf(tot, besluit.genomen?.op ?? van),
        opvolger,
        trajectBegonnenOp: acts
          .filter(isBegonnen)
          .find(({ inhoud }) => inhoud.besluitId === besluit.besluitId)?.inhoud.op,
      },
    ];
  });
}

/** How temporary help stands on this day (TW-43). */
export function hulpstandOp(
  { van, laatsteDag, meldVanaf: vanaf, opvolger }: TijdelijkeHulp,
  dag: Datum,
): Hulpstand {
  if (dag < van) return 'straks';
  if (dag > laatsteDag) {
    if (opvolger === undefined) return 'wacht-op-besluit';
    return isToekenning(opvolger.voorstel) ? 'overgenomen' : 'beeindigd';
  }
  return opvolger === undefined && dag >= vanaf ? 'loopt-af' : 'loopt';
}

/** The temporary help about whose end somebody has to decide now, nearest end first (TW-43, TW-44). */
export function aflopendeHulp(acts: readonly Act[], vandaag: Datum): readonly TijdelijkeHulp[] {
  return vouwTijdelijkeHulp(acts)
    .filter((hulp) => ['loopt-af', 'wacht-op-besluit'].includes(hulpstandOp(hulp, vandaag)))
    .toSorted((a, b) => (a.tot < b.tot ? -1 : 1));
}

/** Whether the melding asks for haste, by who reported it or by who judged it (Wmo 2.3.3). */
export function isDringend(acts: readonly Act[]): boolean {
  return acts.some((act) => {
    const gelezen = act as SpoedAct | { readonly soort: 'iets-anders' };
    switch (gelezen.soort) {
      case 'melding-gedaan':
      case 'melding-aangevuld':
        return gelezen.inhoud.spoed === 'ja';
      case 'toegeleid':
        return gelezen.inhoud.feiten?.spoed === true;
      default:
        return false;
    }
  });
}

/** The day of the melding; undefined in a zaak without one. */
export function gemeldOp(acts: readonly Act[]): Datum | undefined {
  const melding = acts.find(({ soort }) => soort === 'melding-gedaan') as
    | Act<string, { readonly ontvangenOp?: Datum }>
    | undefined;
  return melding?.inhoud.ontvangenOp;
}

/** Whether an onderzoek was finished after a besluit was taken: a new verslag or a finished heronderzoek (TW-46). */
export function isOnderzochtNa(acts: readonly Act[], besluitId: string): boolean {
  const genomen = acts.find(
    (act) =>
      act.soort === 'besluit-genomen' && (act.inhoud as { besluitId?: string }).besluitId === besluitId,
  );
  if (genomen === undefined) return false;
  return acts.some(
    ({ soort, gebeurdOp }) =>
      (soort === 'verslag-verzonden' || soort === 'heronderzoek-afgerond') && gebeurdOp > genomen.gebeurdOp,
  );
}

/** Whether one besluit comes in the place of the other; `isErna` when it was drafted later. */
function volgtOp(later: Besluit, eerder: Besluit, isErna: boolean): boolean {
  if (later.besluitId === eerder.besluitId || later.genomen === undefined) return false;
  const { vervangtBesluitId, herziening } = later.voorstel;
  if (vervangtBesluitId === eerder.besluitId || herziening?.besluitId === eerder.besluitId) return true;
  if (later.grondslag !== 'aanvraag' || later.genomen.op < (eerder.genomen?.op ?? '')) return false;
  // Urgent help waits for the besluit on the aanvraag, whatever that is; interim help for one on the same product.
  if (eerder.grondslag === 'spoed') return true;
  return isErna && later.voorstel.product === eerder.voorstel.product;
}

/** Nothing comes in the place of refused help: that runs to the day which it names itself. */
function laatsteDagMet(
  opvolger: Besluit | undefined,
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
): Datum {
  const begin = opvolger?.voorstel.van;
  if (begin === undefined) return tot;
  const dagErvoor = plusDagen(begin, -1);
  if (dagErvoor >= tot) return tot;
  return dagErvoor < van ? plusDagen(van, -1) : dagErvoor;
}

function meldVanaf(tot: Datum, genomenOp: Datum): Datum {
  const tweeWeken = plusDagen(tot, -MELD_DAGEN);
  return tweeWeken > genomenOp ? tweeWeken : plusDagen(tot, -MELD_DAGEN_KORT);
}

function isBegonnen(act: Act): act is TrajectBegonnen {
  return act.soort === 'traject-begonnen';
}

type Van<S extends string, I> = { readonly soort: S; readonly inhoud: I };
type SpoedAct =
  | Van<'melding-gedaan', { spoed?: string }>
  | Van<'melding-aangevuld', { spoed?: string }>
  | Van<'toegeleid', { feiten?: { spoed: boolean } }>;
