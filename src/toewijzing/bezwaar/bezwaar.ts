import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Mandaat } from '../../inrichting/index.ts';
import type { Deel, Stap } from '../beoordeling/beoordeling.ts';

export const BEZWAARWEGEN = ['brief', 'formulier', 'balie', 'mijn'] as const;
/** How a bezwaar came in; at the desk somebody writes it down and the inwoner signs it (Awb 6:4, 6:5). */
export type Bezwaarweg = (typeof BEZWAARWEGEN)[number];

/** What a bezwaar is against: a besluit, or that no besluit came (Awb 6:2). */
export type Tegen =
  | { readonly soort: 'besluit'; readonly besluitId: string }
  | { readonly soort: 'uitblijven'; readonly aanvraagId: string };

export const BEZWAARUITKOMSTEN = ['gegrond', 'deels-gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
/** How a bezwaar was decided (Awb 7:11). */
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number];

export const AFZIENGRONDEN = [
  'inwoner-wil-niet',
  'kennelijk-niet-ontvankelijk',
  'kennelijk-ongegrond',
  'volledig-tegemoet',
] as const;
/** Why nobody was heard (Awb 7:3). */
export type Afziengrond = (typeof AFZIENGRONDEN)[number];

/** A bezwaar came in; `gepostOp` is the day of the post mark, `woorden` a text id (TW-100). */
export type BezwaarOntvangen = Act<
  'bezwaar-ontvangen',
  {
    readonly bezwaarId: string;
    readonly tegen: Tegen;
    readonly woorden: string;
    readonly ontvangenOp: Datum;
    readonly gepostOp?: Datum | undefined;
    readonly weg: Bezwaarweg;
  }
>;

/** Receipt was confirmed to the inwoner, by mail or in a letter (TW-103). */
export type BezwaarBevestigd = Act<
  'bezwaar-bevestigd',
  { readonly bezwaarId: string; readonly wijze: 'mail' | 'post'; readonly mailId?: string | undefined }
>;

/** Who handles it (TW-104), and whether a committee advises, which makes six weeks twelve (Awb 7:10, 7:13). */
export type BezwaarToegedeeld = Act<
  'bezwaar-toegedeeld',
  { readonly bezwaarId: string; readonly behandelaarId: string; readonly commissie?: boolean | undefined }
>;

/** Why it was late, and whether that is excused (TW-102); `tekst` is a text id. */
export type VerschoningBeoordeeld = Act<
  'verschoning-beoordeeld',
  { readonly bezwaarId: string; readonly isVerschoonbaar: boolean; readonly tekst: string }
>;

/** What the bezwaar says about one step of the judgement, and what was found (TW-111); both are text ids. */
export type BezwaarpuntGelegd = Act<
  'bezwaarpunt-gelegd',
  {
    readonly bezwaarId: string;
    readonly stap: Stap;
    readonly deel?: Deel | undefined;
    readonly punt: string;
    readonly bevinding?: string | undefined;
  }
>;

/** People were heard, by whom, on a day; `verslag` is the text id of what was said (TW-105, TW-106). */
export type HoorzittingGehouden = Act<
  'hoorzitting-gehouden',
  {
    readonly bezwaarId: string;
    readonly op: Datum;
    readonly hoorderIds: readonly string[];
    readonly verslag?: string | undefined;
  }
>;

/** Nobody was heard, on a ground of the law (TW-106); `tekst` is a text id. */
export type HorenAfgezien = Act<
  'horen-afgezien',
  { readonly bezwaarId: string; readonly grond: Afziengrond; readonly tekst: string }
>;

/** The decision was put off, once (TW-107); `reden` is a text id. */
export type BezwaarVerdaagd = Act<
  'bezwaar-verdaagd',
  { readonly bezwaarId: string; readonly weken: number; readonly reden: string }
>;

/** The decision on the bezwaar, under which mandate (TW-108); `motivering` is a text id. */
export type BezwaarBeslist = Act<
  'bezwaar-beslist',
  {
    readonly bezwaarId: string;
    readonly uitkomst: Bezwaaruitkomst;
    readonly op: Datum;
    readonly motivering: string;
    readonly mandaat: Mandaat;
  }
>;

/** The inwoner took it back (TW-110); `woorden` is a text id. */
export type BezwaarIngetrokken = Act<
  'bezwaar-ingetrokken',
  { readonly bezwaarId: string; readonly op: Datum; readonly woorden: string }
>;

/** Every act about a bezwaar. */
export type BezwaarAct =
  | BezwaarOntvangen
  | BezwaarBevestigd
  | BezwaarToegedeeld
  | VerschoningBeoordeeld
  | BezwaarpuntGelegd
  | HoorzittingGehouden
  | HorenAfgezien
  | BezwaarVerdaagd
  | BezwaarBeslist
  | BezwaarIngetrokken;

/** One bezwaar as far as it is. */
export type Bezwaar = BezwaarOntvangen['inhoud'] & {
  readonly bevestigd?: BezwaarBevestigd['inhoud'] | undefined;
  readonly behandelaarId?: string | undefined;
  readonly commissie: boolean;
  readonly verschoning?: VerschoningBeoordeeld['inhoud'] | undefined;
  readonly punten: readonly BezwaarpuntGelegd['inhoud'][];
  readonly hoorzittingen: readonly HoorzittingGehouden['inhoud'][];
  readonly afgezien?: HorenAfgezien['inhoud'] | undefined;
  readonly verdaging?: BezwaarVerdaagd['inhoud'] | undefined;
  readonly beslissing?:
    | (BezwaarBeslist['inhoud'] & { readonly beslisserId?: string | undefined })
    | undefined;
  readonly ingetrokkenOp?: Datum | undefined;
};

/** All bezwaren of a zaak in the order in which they came in. */
export function vouwBezwaren(acts: readonly Act[]): readonly Bezwaar[] {
  const eigen = acts as readonly BezwaarAct[];
  return eigen.filter((act) => act.soort === 'bezwaar-ontvangen').map(({ inhoud }) => volg(inhoud, eigen));
}

/** One bezwaar by its id; undefined when it is not in this zaak. */
export function findBezwaar(acts: readonly Act[], bezwaarId: string): Bezwaar | undefined {
  return vouwBezwaren(acts).find((bezwaar) => bezwaar.bezwaarId === bezwaarId);
}

/** Whether it is neither decided nor taken back. */
export function isOpenBezwaar({ beslissing, ingetrokkenOp }: Bezwaar): boolean {
  return beslissing === undefined && ingetrokkenOp === undefined;
}

function volg(begin: BezwaarOntvangen['inhoud'], acts: readonly BezwaarAct[]): Bezwaar {
  let bezwaar: Bezwaar = { ...begin, commissie: false, punten: [], hoorzittingen: [] };
  for (const act of acts) {
    if ((act.inhoud as { bezwaarId?: string } | null)?.bezwaarId !== begin.bezwaarId) continue;
    bezwaar = { ...bezwaar, ...stap(bezwaar, act) };
  }
  return bezwaar;
}

function stap(bezwaar: Bezwaar, act: BezwaarAct): Partial<Bezwaar> {
  switch (act.soort) {
    case 'bezwaar-bevestigd':
      return { bevestigd: act.inhoud };
    case 'bezwaar-toegedeeld':
      return {
        behandelaarId: act.inhoud.behandelaarId,
        commissie: act.inhoud.commissie ?? bezwaar.commissie,
      };
    case 'verschoning-beoordeeld':
      return { verschoning: act.inhoud };
    case 'bezwaarpunt-gelegd':
      return { punten: [...bezwaar.punten, act.inhoud] };
    case 'hoorzitting-gehouden':
      return { hoorzittingen: [...bezwaar.hoorzittingen, act.inhoud] };
    case 'horen-afgezien':
      return { afgezien: act.inhoud };
    case 'bezwaar-verdaagd':
      return { verdaging: act.inhoud };
    case 'bezwaar-beslist':
      return { beslissing: { ...act.inhoud, beslisserId: medewerkerVan(act) } };
    case 'bezwaar-ingetrokken':
      return { ingetrokkenOp: act.inhoud.op };
    case 'bezwaar-ontvangen':
      return {};
  }
}

function medewerkerVan({ door }: Act): string | undefined {
  return door.soort === 'systeem' ? undefined : door.id;
}
