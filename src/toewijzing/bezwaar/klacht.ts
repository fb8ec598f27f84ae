import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { berekenTermijn, getRegel, heeftLengte } from '../../termijnen/index.ts';

export const KLACHTWEGEN = ['mijn', 'brief', 'telefoon', 'balie'] as const;
/** How a klacht came in; by word of mouth counts too (Awb 9:2). */
export type Klachtweg = (typeof KLACHTWEGEN)[number];

export const KLACHTUITKOMSTEN = ['gegrond', 'deels-gegrond', 'ongegrond', 'naar-tevredenheid'] as const;
/** How a klacht ended: with a judgement, or because the inwoner is satisfied (Awb 9:5). */
export type Klachtuitkomst = (typeof KLACHTUITKOMSTEN)[number];

/** A klacht about how somebody was treated; `over` is a text id (TW-112). */
export type KlachtOntvangen = Act<
  'klacht-ontvangen',
  {
    readonly klachtId: string;
    readonly over: string;
    readonly ontvangenOp: Datum;
    readonly weg?: Klachtweg | undefined;
    /** The member of staff it is about, as far as known. */
    readonly overWieId?: string | undefined;
  }
>;

/** Who handles it (TW-113), and whether a committee advises, which makes six weeks ten (Awb 9:11). */
export type KlachtToegedeeld = Act<
  'klacht-toegedeeld',
  { readonly klachtId: string; readonly behandelaarId: string; readonly commissie?: boolean | undefined }
>;

/** The answer was put off, once, by at most four weeks (TW-114); `reden` is a text id. */
export type KlachtVerdaagd = Act<
  'klacht-verdaagd',
  { readonly klachtId: string; readonly weken: number; readonly reden: string }
>;

/** The inwoner was heard, or did not wish to be (TW-114; Awb 9:10); `tekst` is a text id. */
export type KlachtGehoord = Act<
  'klacht-gehoord',
  { readonly klachtId: string; readonly op: Datum; readonly wil: boolean; readonly tekst: string }
>;

/** The answer to the klacht; `oordeel` is a text id. */
export type KlachtAfgehandeld = Act<
  'klacht-afgehandeld',
  {
    readonly klachtId: string;
    readonly op: Datum;
    readonly uitkomst?: Klachtuitkomst | undefined;
    readonly oordeel: string;
  }
>;

/** Every act about a klacht. */
export type KlachtAct =
  | KlachtOntvangen
  | KlachtToegedeeld
  | KlachtVerdaagd
  | KlachtGehoord
  | KlachtAfgehandeld;

/** One klacht as far as it is. */
export type Klacht = KlachtOntvangen['inhoud'] & {
  readonly behandelaarId?: string | undefined;
  readonly commissie: boolean;
  readonly verdaging?: KlachtVerdaagd['inhoud'] | undefined;
  readonly gehoord?: KlachtGehoord['inhoud'] | undefined;
  readonly afgehandeld?: KlachtAfgehandeld['inhoud'] | undefined;
};

/** All klachten of a zaak in the order in which they came in. */
export function vouwKlachten(acts: readonly Act[]): readonly Klacht[] {
  const eigen = acts as readonly KlachtAct[];
  return eigen.filter((act) => act.soort === 'klacht-ontvangen').map(({ inhoud }) => volg(inhoud, eigen));
}

const WEKEN_ERBIJ_MET_COMMISSIE = 4;

/** The last day to answer a klacht (D20): six weeks, with a committee ten, plus what it was put off (Awb 9:11). */
export function antwoordUiterlijk({ ontvangenOp, commissie, verdaging }: Klacht): Datum {
  const regel = getRegel('D20', ontvangenOp);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  const langer = [
    ...(commissie ? [{ grond: 'commissie', erbij: WEKEN_ERBIJ_MET_COMMISSIE } as const] : []),
    ...(verdaging ? [{ grond: 'verdagen', erbij: verdaging.weken } as const] : []),
  ];
  return berekenTermijn({ regel, start: ontvangenOp, langer }).einde;
}

function volg(begin: KlachtOntvangen['inhoud'], acts: readonly KlachtAct[]): Klacht {
  let klacht: Klacht = { ...begin, commissie: false };
  for (const act of acts) {
    if ((act.inhoud as { klachtId?: string } | null)?.klachtId !== begin.klachtId) continue;
    klacht = { ...klacht, ...stap(klacht, act) };
  }
  return klacht;
}

function stap(klacht: Klacht, act: KlachtAct): Partial<Klacht> {
  switch (act.soort) {
    case 'klacht-toegedeeld':
      return { behandelaarId: act.inhoud.behandelaarId, commissie: act.inhoud.commissie ?? klacht.commissie };
    case 'klacht-verdaagd':
      return { verdaging: act.inhoud };
    case 'klacht-gehoord':
      return { gehoord: act.inhoud };
    case 'klacht-afgehandeld':
      return { afgehandeld: act.inhoud };
    case 'klacht-ontvangen':
      return {};
  }
}
