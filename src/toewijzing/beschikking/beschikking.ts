import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment, plusDagen, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Brief, Herkomst } from './brief.ts';
import type { Briefstof } from './briefstof.ts';
import { BRIEFTITEL, afzenderVan, stelBriefSamen } from './samenstellen.ts';

export const WIJZEN = ['mail', 'post', 'uitgereikt'] as const;
/** How a letter goes: a link by mail to the own page, on paper, or given in hand (Awb 3:41). */
export type Wijze = (typeof WIJZEN)[number];

/** A part of a letter as it was frozen: its sentences are one text, each with its source beside it. */
export type VastDeel = {
  readonly sleutel: string;
  readonly titel?: string | undefined;
  readonly niveau: 2 | 3;
  readonly tekst: string;
  readonly herkomst: readonly Herkomst[];
};

/** A letter was made and stands; `dag` is the day on it, `ontvanger` and `toelichting` are texts (TW-61). */
export type BeschikkingOpgemaakt = Act<
  'beschikking-opgemaakt',
  {
    readonly besluitId: string;
    readonly beschikkingId: string;
    readonly versie: number;
    readonly dag: Datum;
    readonly kenmerk: string;
    readonly delen: readonly VastDeel[];
    readonly ontvanger: string;
    readonly toelichting?: string | undefined;
    /** The version of the profile whose letter texts were used. */
    readonly profielversie: number;
  }
>;

/** A letter left the house; `bekendOp` starts the term for bezwaar (Awb 6:8). */
export type BeschikkingVerzonden = Act<
  'beschikking-verzonden',
  {
    readonly besluitId: string;
    readonly beschikkingId: string;
    readonly versie: number;
    readonly wijze: Wijze;
    readonly bekendOp: Datum;
    readonly mailId?: string | undefined;
  }
>;

/** One version of a letter, and whether it went. */
export type Beschikking = BeschikkingOpgemaakt['inhoud'] & {
  readonly opgemaaktOp: string;
  readonly verzonden?: BeschikkingVerzonden['inhoud'] | undefined;
};

/** Every version of the letters in a zaak, in order, of one besluit or of all. */
export function vouwBeschikkingen(acts: readonly Act[], besluitId?: string): readonly Beschikking[] {
  const verzonden = new Map(acts.filter(isVerzonden).map(({ inhoud }) => [inhoud.beschikkingId, inhoud]));
  return acts
    .filter(isOpgemaakt)
    .filter(({ inhoud }) => besluitId === undefined || inhoud.besluitId === besluitId)
    .map(({ inhoud, gebeurdOp }) => ({
      ...inhoud,
      opgemaaktOp: gebeurdOp,
      verzonden: verzonden.get(inhoud.beschikkingId),
    }));
}

/** A frozen letter as it reads, with its words by text version id. */
export function leesBeschikking(
  beschikking: Beschikking,
  { woorden, profiel }: Pick<Briefstof, 'woorden' | 'profiel'>,
): Brief {
  const { dag, kenmerk, delen, ontvanger } = beschikking;
  return {
    titel: BRIEFTITEL,
    dag,
    kenmerk,
    afzender: afzenderVan({ profiel }),
    ontvanger: (woorden.get(ontvanger) ?? '').split('\n'),
    delen: delen.map(({ tekst, herkomst, ...rest }) => ({
      ...rest,
      zinnen: (woorden.get(tekst) ?? '')
        .split('\n\n')
        .map((zin, plaats) => ({ tekst: zin, herkomst: herkomst[plaats] ?? { soort: 'brief' } })),
    })),
  };
}

/** The longest that a letter may wait between its making and the day that stands on it. */
const MEESTE_DAGEN = 7;

/**
 * Freezes the letter of a besluit as the next version (TW-61). Refuses before the besluit was taken (TW-62), a day
 * before it or more than a week ahead (TW-76), and when nothing changed since the last version (TW-61).
 */
export function maakBeschikkingOp(stof: Briefstof, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const { zaakId, acts, besluit, dag, profiel, toelichting } = stof;
  const { genomen, besluitId } = besluit;
  if (genomen === undefined)
    return geweigerd('TW-62', 'Het besluit is nog niet genomen. Daarna is er een brief.');
  const vandaag = datumVanMoment(aanleiding.nu);
  if (dag < genomen.op || dag > plusDagen(vandaag, MEESTE_DAGEN)) {
    return geweigerd(
      'TW-76',
      'Kies de dag waarop de brief weggaat: na het besluit, en hoogstens een week vooruit.',
    );
  }
  const brief = stelBriefSamen(stof);
  const eerdere = vouwBeschikkingen(acts, besluitId);
  const laatste = eerdere.at(-1);
  if (laatste !== undefined && isZoals(laatste, brief, stof)) {
    return geweigerd('TW-61', `Er is niets veranderd sinds versie ${laatste.versie}. Die geldt nog.`);
  }
  const ontvanger = nieuweTekst(aanleiding.nieuwId(), brief.ontvanger.join('\n'));
  const extra = toelichting?.trim() ? nieuweTekst(aanleiding.nieuwId(), toelichting) : undefined;
  const delen = brief.delen.map(({ zinnen, ...rest }) => {
    const tekst = nieuweTekst(aanleiding.nieuwId(), zinnen.map((zin) => zin.tekst).join('\n\n'));
    return { deel: { ...rest, tekst: tekst.id, herkomst: zinnen.map((zin) => zin.herkomst) }, tekst };
  });
  const inhoud: BeschikkingOpgemaakt['inhoud'] = {
    besluitId,
    beschikkingId: aanleiding.actId,
    versie: (laatste?.versie ?? 0) + 1,
    dag,
    kenmerk: brief.kenmerk,
    delen: delen.map((een) => een.deel),
    ontvanger: ontvanger.id,
    toelichting: extra?.id,
    profielversie: profiel.versie,
  };
  return gelukt({
    acts: [maakAct('beschikking-opgemaakt', { zaakId, inhoud }, aanleiding)],
    teksten: [ontvanger, ...(extra === undefined ? [] : [extra]), ...delen.map((een) => een.tekst)],
  });
}

/** Whether a frozen letter still says what the file says, on the day that stands on it (TW-76). */
export function isActueel(beschikking: Beschikking, stof: Briefstof): boolean {
  const toelichting = stof.woorden.get(beschikking.toelichting ?? '');
  const nu = { ...stof, dag: beschikking.dag, toelichting };
  return isZoals(beschikking, stelBriefSamen(nu), nu);
}

function isZoals(
  beschikking: Beschikking,
  brief: Brief,
  stof: Pick<Briefstof, 'woorden' | 'profiel'>,
): boolean {
  const vast = leesBeschikking(beschikking, stof);
  return vast.dag === brief.dag && woordenVan(vast) === woordenVan(brief);
}

function woordenVan({ ontvanger, delen }: Brief): string {
  return JSON.stringify([
    ontvanger,
    delen.map(({ titel, zinnen }) => [titel, zinnen.map(({ tekst }) => tekst)]),
  ]);
}

/** A letter in words for a list: versie 2, van vrijdag 13 november 2026. */
export function versieWoord({ versie, dag }: Pick<Beschikking, 'versie' | 'dag'>): string {
  return `versie ${versie}, van ${schrijfDatum(dag)}`;
}

function isOpgemaakt(act: Act): act is BeschikkingOpgemaakt {
  return act.soort === 'beschikking-opgemaakt';
}

function isVerzonden(act: Act): act is BeschikkingVerzonden {
  return act.soort === 'beschikking-verzonden';
}
