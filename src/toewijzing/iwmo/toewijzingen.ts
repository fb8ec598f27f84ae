import type { Act } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';

/** How much, in the codes of the iWmo: `eenheid` of WJ756 and `frequentie` of WMO757; the volume is whole. */
export type Omvang = { readonly volume: number; readonly eenheid: string; readonly frequentie: string };

/** Help in kind was allocated to an aanbieder; `ingangOp` is the first and `eindOp` the last day on which it may be given. */
export type Toegewezen = Act<
  'toegewezen',
  {
    readonly besluitId: string;
    readonly toewijzingnummer: number;
    readonly aanbieder: { readonly agb: string; readonly naam: string };
    readonly productcategorie: string;
    readonly productcode?: string | undefined;
    readonly ingangOp: Datum;
    readonly eindOp?: Datum | undefined;
    readonly toegewezenOp: Datum;
    readonly omvang?: Omvang | undefined;
  }
>;

/** A toewijzing changed for a reason of WMO002; `besluitId` is the besluit that says so, where one is needed (TW-85). */
export type ToewijzingGewijzigd = Act<
  'toewijzing-gewijzigd',
  {
    readonly toewijzingnummer: number;
    readonly redenWijziging: string;
    readonly eindOp?: Datum | undefined;
    readonly omvang?: Omvang | undefined;
    readonly besluitId?: string | undefined;
  }
>;

/** Every kind of message or export that leaves from here. */
export type Berichtsoort = '301' | '405' | 'pgb';

/** A message was made about these toewijzingen; the message itself is kept beside the acts. */
export type ToewijzingsberichtGemaakt = Act<
  'toewijzingsbericht-gemaakt',
  {
    readonly berichtId: string;
    readonly soort: Berichtsoort;
    readonly toewijzingnummers: readonly number[];
  }
>;

/** Help has begun, by a 305 or told otherwise. */
export type StartGemeld = Act<
  'start-gemeld',
  { readonly toewijzingnummer: number; readonly begonnenOp: Datum; readonly bron: '305' | 'hand' }
>;

/** Help stopped, by a 307 or told otherwise; `reden` of WMO588. */
export type StopGemeld = Act<
  'stop-gemeld',
  {
    readonly toewijzingnummer: number;
    readonly gestoptOp: Datum;
    readonly reden: string;
    readonly bron: '307' | 'hand';
  }
>;

/** The aanbieder took back a start or a stop that was told by mistake (status 3 of the iWmo). */
export type LeveringIngetrokken = Act<
  'start-ingetrokken' | 'stop-ingetrokken',
  { readonly toewijzingnummer: number; readonly op: Datum; readonly bron: '305' | '307' }
>;

/** One stretch of help: begun, and stopped for a while or for good. */
export type Levering = {
  readonly begonnenOp: Datum;
  readonly gemeldOp: Datum;
  readonly gestoptOp?: Datum | undefined;
  readonly reden?: string | undefined;
};

/** A toewijzing as it stands; `toegewezenOp` and `toegewezenMoment` are of the last change. */
export type Toewijzing = Toegewezen['inhoud'] & {
  readonly zaakId: string;
  readonly toegewezenMoment: string;
  readonly redenWijziging?: string | undefined;
  /** Whether a message has told the aanbieder how it stands now. */
  readonly isBericht: boolean;
  readonly leveringen: readonly Levering[];
};

/** The toewijzingen of one zaak as they stand, in the order in which they were made; acts in order of happening. */
export function vouwToewijzingen(acts: readonly Act[]): readonly Toewijzing[] {
  const gevouwen = new Map<number, Toewijzing>();
  for (const act of acts) {
    const gelezen = act as GelezenAct;
    if (gelezen.soort === 'toegewezen') {
      const { inhoud, zaakId, gebeurdOp } = gelezen;
      const nieuw = { ...inhoud, zaakId, toegewezenMoment: gebeurdOp, isBericht: false, leveringen: [] };
      gevouwen.set(inhoud.toewijzingnummer, nieuw);
    } else {
      for (const nummer of nummersIn(gelezen)) {
        const staat = gevouwen.get(nummer);
        if (staat !== undefined) gevouwen.set(nummer, { ...staat, ...stap(staat, gelezen) });
      }
    }
  }
  return [...gevouwen.values()];
}

/** The last stretch of help of a toewijzing. */
export function laatsteLevering({ leveringen }: Pick<Toewijzing, 'leveringen'>): Levering | undefined {
  return leveringen.at(-1);
}

/** Help is being given now: begun and not stopped. */
export function isInLevering(toewijzing: Pick<Toewijzing, 'leveringen'>): boolean {
  const laatste = laatsteLevering(toewijzing);
  return laatste !== undefined && laatste.gestoptOp === undefined;
}

/** A toewijzing that was taken back as if it had never been sent (reason 13). */
export function isVerwijderd({ redenWijziging }: Pick<Toewijzing, 'redenWijziging'>): boolean {
  return redenWijziging === VERWIJDERD;
}

/** The reason of WMO002 with which a toewijzing is taken back. */
export const VERWIJDERD = '13';
/** The reason of WMO588 for help that stops for a while. */
export const TIJDELIJK = '20';

type Wijziging = ToewijzingGewijzigd | ToewijzingsberichtGemaakt | StartGemeld | StopGemeld;
type GelezenAct = Toegewezen | Wijziging | LeveringIngetrokken | Act<'iets-anders', object>;

function nummersIn({ inhoud }: GelezenAct): readonly number[] {
  if ('toewijzingnummers' in inhoud) return inhoud.toewijzingnummers;
  return 'toewijzingnummer' in inhoud ? [inhoud.toewijzingnummer] : [];
}

function stap(staat: Toewijzing, act: GelezenAct): Partial<Toewijzing> {
  switch (act.soort) {
    case 'toewijzing-gewijzigd':
      return gewijzigd(staat, act);
    case 'toewijzingsbericht-gemaakt':
      return act.inhoud.soort === '301' ? { isBericht: true } : {};
    case 'start-gemeld': {
      const { begonnenOp } = act.inhoud;
      const gemeldOp = datumVanMoment(act.gebeurdOp);
      return { leveringen: [...staat.leveringen, { begonnenOp, gemeldOp }] };
    }
    case 'stop-gemeld':
      return { leveringen: metStop(staat.leveringen, act.inhoud) };
    case 'start-ingetrokken':
      return { leveringen: staat.leveringen.filter(({ begonnenOp }) => begonnenOp !== act.inhoud.op) };
    case 'stop-ingetrokken':
      return { leveringen: zonderStop(staat.leveringen) };
    default:
      return {};
  }
}

function gewijzigd(staat: Toewijzing, { inhoud, gebeurdOp }: ToewijzingGewijzigd): Partial<Toewijzing> {
  return {
    redenWijziging: inhoud.redenWijziging,
    eindOp: inhoud.eindOp ?? staat.eindOp,
    omvang: inhoud.omvang ?? staat.omvang,
    toegewezenOp: datumVanMoment(gebeurdOp),
    toegewezenMoment: gebeurdOp,
    isBericht: false,
  };
}

/** A stop for good after one for a while replaces it. */
function metStop(leveringen: readonly Levering[], { gestoptOp, reden }: StopGemeld['inhoud']) {
  const laatste = leveringen.at(-1);
  return laatste === undefined ? leveringen : [...leveringen.slice(0, -1), { ...laatste, gestoptOp, reden }];
}

function zonderStop(leveringen: readonly Levering[]) {
  const laatste = leveringen.at(-1);
  if (laatste === undefined) return leveringen;
  const { begonnenOp, gemeldOp } = laatste;
  return [...leveringen.slice(0, -1), { begonnenOp, gemeldOp }];
}
