import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { berekenTermijn, bezwaarTot, getRegel, heeftLengte } from '../../termijnen/index.ts';
import type { Verlenging } from '../../termijnen/index.ts';
import type { Bezwaar } from './bezwaar.ts';

/** Whether a bezwaar came in time: also by post in the week after (Awb 6:9), or before there was a besluit to read. */
export type Tijdigheid = 'op-tijd' | 'op-tijd-per-post' | 'te-laat' | 'voor-bekendmaking' | 'zonder-termijn';

/** The dates of one bezwaar; `inTeDienenTot` and `postTot` are missing when the besluit was not made known yet. */
export type Bezwaarklok = {
  readonly tijdigheid: Tijdigheid;
  readonly inTeDienenTot?: Datum | undefined;
  readonly postTot?: Datum | undefined;
  readonly beslissenVoor: Datum;
};

const WEKEN_ERBIJ_MET_COMMISSIE = 6;

/**
 * The dates of a bezwaar (D16 to D18; TW-101). `bekendOp` is the day the besluit was made known. Against silence
 * there is no last day to file (Awb 6:12), so the weeks to decide run from receipt; before the besluit was made known
 * they do so too, until it is.
 */
export function klokVan(bezwaar: Bezwaar, bekendOp: Datum | undefined): Bezwaarklok {
  const { tegen, ontvangenOp, gepostOp } = bezwaar;
  const uiterlijk = (van: Datum) => eindeVan('D18', van, langerDan(bezwaar));
  if (tegen.soort === 'uitblijven') {
    return { tijdigheid: 'zonder-termijn', beslissenVoor: uiterlijk(ontvangenOp) };
  }
  if (bekendOp === undefined) {
    return { tijdigheid: 'voor-bekendmaking', beslissenVoor: uiterlijk(ontvangenOp) };
  }
  const inTeDienenTot = bezwaarTot(bekendOp);
  const postTot = eindeVan('D17', inTeDienenTot);
  const tijdigheid = tijdigheidVan({ ontvangenOp, gepostOp, inTeDienenTot, postTot });
  return { tijdigheid, inTeDienenTot, postTot, beslissenVoor: uiterlijk(inTeDienenTot) };
}

/** The day on which a besluit was made known, by the letter that was sent; undefined when none was sent from here. */
export function bekendmakingVan(acts: readonly Act[], besluitId: string): Datum | undefined {
  const verzonden = acts.findLast(
    (act) => act.soort === 'beschikking-verzonden' && isOver(act.inhoud, besluitId),
  );
  return (verzonden?.inhoud as { readonly bekendOp?: Datum } | undefined)?.bekendOp;
}

/** The same for a whole bezwaar; against silence nothing was made known. */
export function bekendVoor(acts: readonly Act[], { tegen }: Pick<Bezwaar, 'tegen'>): Datum | undefined {
  return tegen.soort === 'besluit' ? bekendmakingVan(acts, tegen.besluitId) : undefined;
}

type Dagen = {
  readonly ontvangenOp: Datum;
  readonly gepostOp: Datum | undefined;
  readonly inTeDienenTot: Datum;
  readonly postTot: Datum;
};

function tijdigheidVan({ ontvangenOp, gepostOp, inTeDienenTot, postTot }: Dagen): Tijdigheid {
  if (ontvangenOp <= inTeDienenTot) return 'op-tijd';
  const isOpTijdGepost = gepostOp !== undefined && gepostOp <= inTeDienenTot && ontvangenOp <= postTot;
  return isOpTijdGepost ? 'op-tijd-per-post' : 'te-laat';
}

function langerDan({ commissie, verdaging }: Bezwaar): readonly Verlenging[] {
  return [
    ...(commissie ? [{ grond: 'commissie', erbij: WEKEN_ERBIJ_MET_COMMISSIE } as const] : []),
    ...(verdaging ? [{ grond: 'verdagen', erbij: verdaging.weken } as const] : []),
  ];
}

function eindeVan(id: string, start: Datum, langer: readonly Verlenging[] = []): Datum {
  const regel = getRegel(id, start);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start, langer }).einde;
}

function isOver(inhoud: unknown, besluitId: string): boolean {
  return (inhoud as { readonly besluitId?: string }).besluitId === besluitId;
}
