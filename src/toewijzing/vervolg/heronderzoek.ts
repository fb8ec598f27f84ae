import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';

export const AANLEIDINGEN = ['gepland', 'verzoek', 'signaal'] as const;
/** Why a heronderzoek begins: it was planned, the inwoner asked, or somebody saw that something changed (Wmo 2.3.9). */
export type HeronderzoekAanleiding = (typeof AANLEIDINGEN)[number];

export const HERONDERZOEKUITKOMSTEN = ['ongewijzigd', 'herzien', 'ingetrokken'] as const;
/** What a heronderzoek led to. */
export type HeronderzoekUitkomst = (typeof HERONDERZOEKUITKOMSTEN)[number];

export const HERHALINGEN = ['persoonlijk-plan', 'clientondersteuning', 'onderdelen', 'pgb'] as const;
/** What of Wmo 2.3.2 lid 2 to 6 is done again: the own plan, support beside the inwoner, a to g, pgb information. */
export type Herhaling = (typeof HERHALINGEN)[number];

/** A heronderzoek began about a besluit; `reden` is a text id (TW-120). */
export type HeronderzoekBegonnen = Act<
  'heronderzoek-begonnen',
  {
    readonly heronderzoekId: string;
    readonly aanleiding: HeronderzoekAanleiding;
    readonly reden: string;
    readonly besluitId: string;
  }
>;

/** The inwoner was heard about a change that nobody asked for (Awb 4:8); `woorden` is a text id (TW-124). */
export type Gehoord = Act<
  'gehoord',
  {
    readonly heronderzoekId: string;
    readonly besluitId?: string | undefined;
    readonly op: Datum;
    readonly woorden: string;
  }
>;

/** The heronderzoek is done; `tekst` is a text id, `herhaald` what was offered and talked about again (TW-121). */
export type HeronderzoekAfgerond = Act<
  'heronderzoek-afgerond',
  {
    readonly heronderzoekId: string;
    readonly uitkomst: HeronderzoekUitkomst;
    readonly tekst: string;
    readonly herhaald?: readonly Herhaling[] | undefined;
  }
>;

/** Every act of a heronderzoek. */
export type HeronderzoekAct = HeronderzoekBegonnen | Gehoord | HeronderzoekAfgerond;

/** One heronderzoek as far as it is; days are Dutch days. */
export type Heronderzoek = HeronderzoekBegonnen['inhoud'] & {
  readonly begonnenOp: Datum;
  /** The days of the gesprekken held since it began. */
  readonly gesprokenOp: readonly Datum[];
  readonly gehoord: readonly Gehoord['inhoud'][];
  readonly afgerond?: (HeronderzoekAfgerond['inhoud'] & { readonly op: Datum }) | undefined;
};

/** All heronderzoeken of a zaak, in order. */
export function vouwHeronderzoeken(acts: readonly Act[]): readonly Heronderzoek[] {
  const eigen = acts as readonly HeronderzoekAct[];
  return eigen
    .filter((act) => act.soort === 'heronderzoek-begonnen')
    .map((begin) => {
      const { heronderzoekId } = begin.inhoud;
      const begonnenOp = datumVanMoment(begin.gebeurdOp);
      const afgerond = eigen.find(
        (act) => act.soort === 'heronderzoek-afgerond' && act.inhoud.heronderzoekId === heronderzoekId,
      ) as HeronderzoekAfgerond | undefined;
      return {
        ...begin.inhoud,
        begonnenOp,
        gesprokenOp: gesprekkenNa(acts, begonnenOp),
        gehoord: eigen
          .filter((act) => act.soort === 'gehoord' && act.inhoud.heronderzoekId === heronderzoekId)
          .map((act) => act.inhoud as Gehoord['inhoud']),
        afgerond: afgerond && { ...afgerond.inhoud, op: datumVanMoment(afgerond.gebeurdOp) },
      };
    });
}

/** The heronderzoek that runs; there is at most one at a time. */
export function lopendHeronderzoek(acts: readonly Act[]): Heronderzoek | undefined {
  return vouwHeronderzoeken(acts).find(({ afgerond }) => afgerond === undefined);
}

/** The besluiten by which something was granted that still stands: what a heronderzoek can be about. */
export function toekenningen(acts: readonly Act[]): readonly Besluit[] {
  const besluiten = vouwBesluiten(acts);
  const vervangen = new Set(
    besluiten
      .filter(({ genomen }) => genomen !== undefined)
      .flatMap(({ voorstel }) => voorstel.vervangtBesluitId ?? voorstel.herziening?.besluitId ?? []),
  );
  return besluiten.filter(
    ({ besluitId, genomen, voorstel }) =>
      genomen !== undefined &&
      !vervangen.has(besluitId) &&
      (voorstel.uitkomst === 'toegekend' || voorstel.uitkomst === 'deels-toegekend'),
  );
}

function gesprekkenNa(acts: readonly Act[], begonnenOp: Datum): readonly Datum[] {
  return acts
    .filter(({ soort }) => soort === 'gesprek-gevoerd')
    .map(({ inhoud }) => (inhoud as { readonly op: Datum }).op)
    .filter((op) => op >= begonnenOp);
}
