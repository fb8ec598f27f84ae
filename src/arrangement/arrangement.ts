import { maakAct } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { geldendeAfspraken, vouwAfspraken } from './afspraak.ts';
import type { Afspraak } from './afspraak.ts';
import { gebrekInTermijn, planOpvolging } from './opvolgmoment.ts';
import type { Opvolgwens } from './opvolgmoment.ts';

/** How somebody agreed. */
export const AKKOORDWIJZEN = ['mondeling', 'schriftelijk', 'mijn'] as const;

/** One of the ways to agree. */
export type Akkoordwijze = (typeof AKKOORDWIJZEN)[number];

/** The inwoner (or who represents him) and the gespreksvoerder agreed on the whole of these afspraken. */
export type ArrangementAfgesproken = Act<
  'arrangement-afgesproken',
  {
    readonly arrangementId: string;
    readonly op: Datum;
    readonly akkoordVan: 'inwoner' | 'vertegenwoordiger';
    readonly wijze: Akkoordwijze;
    readonly afspraakIds: readonly string[];
  }
>;

/** The afspraken and whether they were agreed on as a whole. */
export type Arrangement = {
  readonly afspraken: readonly Afspraak[];
  readonly akkoord?: ArrangementAfgesproken['inhoud'] | undefined;
  /** The afspraken changed after the last agreement, so it has to be agreed again (AR-6). */
  readonly isVeranderd: boolean;
};

/** The arrangement as it stands. */
export function vouwArrangement(acts: readonly Act[]): Arrangement {
  const afspraken = vouwAfspraken(acts);
  const akkoord = acts.findLast(isAfgesproken)?.inhoud;
  const nu = new Set(geldendeAfspraken(afspraken).map(({ afspraakId }) => afspraakId));
  const toen = new Set(akkoord?.afspraakIds);
  return { afspraken, akkoord, isVeranderd: akkoord !== undefined && nu.symmetricDifference(toen).size > 0 };
}

/** What is filled in when the arrangement is agreed. */
export type AkkoordOpdracht = {
  readonly zaakId: string;
  readonly op: Datum;
  readonly akkoordVan: 'inwoner' | 'vertegenwoordiger';
  readonly wijze: Akkoordwijze;
  /** Who asks how it goes and when, planned in the same go (AR-8). */
  readonly opvolging?: Opvolgwens | undefined;
  /** The afspraken that were on the screen when the ja was said (AR-12); left out by who did not look at a screen. */
  readonly gezien?: readonly string[] | undefined;
};

/**
 * Agrees on the whole of the afspraken that hold now, with the follow-up if one is given. Refuses an empty
 * arrangement (AR-4), other afspraken than were seen (AR-12), a day that has yet to come (AR-9), a follow-up
 * without a day or a name (AR-8), and one after six weeks for who has nobody to lean on (HG-63).
 */
export function spreekArrangementAf(
  acts: readonly Act[],
  opdracht: AkkoordOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const afspraakIds = geldendeAfspraken(vouwAfspraken(acts)).map(({ afspraakId }) => afspraakId);
  if (afspraakIds.length === 0)
    return geweigerd('AR-4', 'Er is nog niets afgesproken. Maak eerst minstens één afspraak.');
  const { zaakId, opvolging, gezien, ...rest } = opdracht;
  if (gezien !== undefined && !zijnGelijk(gezien, afspraakIds)) {
    return geweigerd(
      'AR-12',
      'Een collega heeft intussen een afspraak veranderd. Lees het plan nog eens samen door en leg het ja dan vast.',
    );
  }
  if (rest.op > datumVanMoment(aanleiding.nu)) {
    return geweigerd('AR-9', 'Deze dag moet nog komen. Leg het akkoord vast als het er is.');
  }
  const inhoud = { ...rest, arrangementId: aanleiding.actId, afspraakIds };
  const akkoord = maakAct('arrangement-afgesproken', { zaakId, inhoud }, aanleiding);
  if (opvolging === undefined) return gelukt({ acts: [akkoord], teksten: [] });
  const teLaat = gebrekInTermijn(acts, opvolging.op, aanleiding.nu);
  if (teLaat !== undefined) return teLaat;
  const gepland = planOpvolging({ ...opvolging, zaakId }, { ...aanleiding, actId: aanleiding.nieuwId() });
  if (!gepland.gelukt) return gepland;
  return gelukt({ acts: [akkoord, ...gepland.waarde.acts], teksten: [] });
}

function isAfgesproken(act: Act): act is ArrangementAfgesproken {
  return act.soort === 'arrangement-afgesproken';
}

function zijnGelijk(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
