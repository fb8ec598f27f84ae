import type { Act } from '../../basis/act.ts';
import { plusDagen, vergelijkDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { berekenTermijn, getRegel, heeftLengte, opschortingDoorAanvullen } from '../../termijnen/index.ts';
import type { Opschorting } from '../../termijnen/index.ts';
import type { AanvraagOntvangen } from './gevraagd.ts';

/** The inwoner is asked for what lacks, with a last day (Awb 4:5); `wat` is a text id. */
export type AanvullingGevraagd = Act<
  'aanvulling-gevraagd',
  {
    readonly aanvraagId: string;
    readonly wat: string;
    readonly gevraagdOp: Datum;
    readonly uiterlijk: Datum;
  }
>;

/** Something came in to complete the aanvraag; only when it is complete the clock runs on. */
export type AanvullingOntvangen = Act<
  'aanvulling-ontvangen',
  {
    readonly aanvraagId: string;
    readonly ontvangenOp: Datum;
    readonly tekst?: string | undefined;
    readonly isVolledig: boolean;
  }
>;

export const OPSCHORTGRONDEN = ['toestemming', 'vertraging-aanvrager', 'buitenland', 'overmacht'] as const;
/** Why the clock stands still beside completing (Awb 4:15). */
export type Opschortgrond = (typeof OPSCHORTGRONDEN)[number];

/** The clock stands still from `van`; on `tot` it runs again (Awb 4:15). */
export type BeslistermijnOpgeschort = Act<
  'beslistermijn-opgeschort',
  {
    readonly aanvraagId: string;
    readonly opschortingId: string;
    readonly grond: Opschortgrond;
    readonly van: Datum;
    readonly tot?: Datum | undefined;
    readonly tekst: string;
  }
>;

/** A suspension ended before its last day; on `op` the clock runs again. */
export type OpschortingBeeindigd = Act<
  'opschorting-beeindigd',
  { readonly opschortingId: string; readonly op: Datum }
>;

/** The inwoner was told that it takes longer (Awb 4:14); this extends nothing. */
export type UitstelGemeld = Act<
  'uitstel-gemeld',
  { readonly aanvraagId: string; readonly nieuweDatum: Datum; readonly tekst: string }
>;

/**
 * The times in which the clock of this aanvraag stood or stands still, in order and without overlap (Awb 4:15): an
 * invitation to complete until the day it is complete or its last day has passed, and other grounds until they end.
 * A ground without an end is not counted: nobody may believe in time that nobody agreed on.
 */
export function opschortingenVan(acts: readonly Act[], aanvraagId: string): readonly Opschorting[] {
  const aanvullen = acts
    .filter(isGevraagd)
    .filter(({ inhoud }) => inhoud.aanvraagId === aanvraagId)
    .map(({ inhoud }) => doorAanvullen(acts, inhoud));
  const andere = acts
    .filter(isOpgeschort)
    .filter(({ inhoud }) => inhoud.aanvraagId === aanvraagId)
    .flatMap(({ inhoud }) => doorGrond(acts, inhoud));
  return aaneen([...aanvullen, ...andere].filter(({ van, tot }) => van < tot));
}

/** The last day for the besluit on this aanvraag, with the days added on which its clock stood still (D05). */
export function beslisUiterlijk(acts: readonly Act[], aanvraagId: string): Datum {
  const aanvraag = acts.filter(isOntvangen).findLast(({ inhoud }) => inhoud.aanvraagId === aanvraagId);
  if (aanvraag === undefined) throw new RangeError('there is no such aanvraag');
  const start = aanvraag.inhoud.ontvangenOp;
  const regel = getRegel('D05', start);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start, opgeschort: opschortingenVan(acts, aanvraagId) }).einde;
}

function doorAanvullen(
  acts: readonly Act[],
  { aanvraagId, gevraagdOp, uiterlijk }: AanvullingGevraagd['inhoud'],
): Opschorting {
  const compleet = acts
    .filter(isAangevuld)
    .map(({ inhoud }) => inhoud)
    .filter((een) => een.aanvraagId === aanvraagId && een.isVolledig && een.ontvangenOp >= gevraagdOp)
    .map(({ ontvangenOp }) => ontvangenOp)
    .toSorted(vergelijkDatum)[0];
  const ongebruikt = plusDagen(uiterlijk, 1);
  return opschortingDoorAanvullen(
    gevraagdOp,
    compleet !== undefined && compleet < ongebruikt ? compleet : ongebruikt,
  );
}

function doorGrond(
  acts: readonly Act[],
  { opschortingId, van, tot }: BeslistermijnOpgeschort['inhoud'],
): readonly Opschorting[] {
  const eerder = acts.filter(isBeeindigd).findLast(({ inhoud }) => inhoud.opschortingId === opschortingId);
  const einden = [tot, eerder?.inhoud.op].filter((dag) => dag !== undefined).toSorted(vergelijkDatum);
  return einden[0] === undefined ? [] : [{ van, tot: einden[0] }];
}

/** Joins what overlaps, so that no day counts twice. */
function aaneen(los: readonly Opschorting[]): readonly Opschorting[] {
  const samen: Opschorting[] = [];
  for (const een of los.toSorted((a, b) => vergelijkDatum(a.van, b.van))) {
    const vorige = samen.at(-1);
    if (vorige === undefined || een.van > vorige.tot) samen.push(een);
    else if (een.tot > vorige.tot) samen.splice(-1, 1, { van: vorige.van, tot: een.tot });
  }
  return samen;
}

function isOntvangen(act: Act): act is AanvraagOntvangen {
  return act.soort === 'aanvraag-ontvangen';
}

function isGevraagd(act: Act): act is AanvullingGevraagd {
  return act.soort === 'aanvulling-gevraagd';
}

function isAangevuld(act: Act): act is AanvullingOntvangen {
  return act.soort === 'aanvulling-ontvangen';
}

function isOpgeschort(act: Act): act is BeslistermijnOpgeschort {
  return act.soort === 'beslistermijn-opgeschort';
}

function isBeeindigd(act: Act): act is OpschortingBeeindigd {
  return act.soort === 'opschorting-beeindigd';
}
