import { maakAct, nieuweTekst } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { vindGronden } from '../arrangement/index.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { gebrekInVangnet } from './instemming.ts';
import { isAllesBevestigd, vouwOpvolging } from './opvolging.ts';

/** The only reasons to let somebody go (OV-5). */
export const REDENEN = ['resultaat-bereikt', 'andere-partij', 'inwoner-stopt'] as const;

/** One of the three reasons to let somebody go. */
export type Reden = (typeof REDENEN)[number];

/**
 * Contact ended for one of three reasons; `toelichting` is a text id. `blijftInBeeld` names who stays in touch, or
 * the other party that is in view, `vanaf` the day from which. The zaak stays open (OV-9).
 */
export type Losgelaten = Act<
  'losgelaten',
  {
    readonly reden: Reden;
    readonly toelichting: string;
    readonly blijftInBeeld?: string | undefined;
    readonly vanaf?: Datum | undefined;
  }
>;

/** How somebody was let go, and when (ISO instant). */
export type Loslating = Losgelaten['inhoud'] & { readonly op: string };

/** How somebody was let go; undefined while contact goes on, and again after a new follow-up was planned (OV-1). */
export function vouwLosgelaten(acts: readonly Act[]): Loslating | undefined {
  const plaats = acts.findLastIndex(isLosgelaten);
  const act = acts[plaats];
  if (act === undefined || !isLosgelaten(act)) return undefined;
  const isOpgepakt = acts.slice(plaats).some(({ soort }) => soort === 'opvolging-gepland');
  return isOpgepakt ? undefined : { ...act.inhoud, op: act.gebeurdOp };
}

/** What is filled in when somebody lets go; `toelichting` are the words themselves. */
export type LoslaatOpdracht = {
  readonly zaakId: string;
  readonly reden: Reden;
  readonly toelichting: string;
  readonly blijftInBeeld?: string | undefined;
  readonly vanaf?: Datum | undefined;
};

/**
 * Lets somebody go. Refuses the system and a machine that names no member of staff (OV-8), a second time and a decision without words (OV-5); asks who
 * stays in touch and from when while the inwoner has not confirmed every resultaat (OV-6), and the name of another
 * party (OV-7). Of who has nobody to lean on it asks a call within six weeks and a second colleague (HG-63, HG-64).
 */
export function laatLos(
  acts: readonly Act[],
  opdracht: LoslaatOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const gebrek =
    gebrekIn(acts, opdracht, aanleiding) ??
    gebrekInVangnet(acts, opdracht.reden === 'inwoner-stopt', aanleiding);
  if (gebrek !== undefined) return gebrek;
  const { zaakId, reden, vanaf } = opdracht;
  const tekst = nieuweTekst(aanleiding.nieuwId(), opdracht.toelichting);
  const blijftInBeeld = opdracht.blijftInBeeld?.trim() || undefined;
  const inhoud = { reden, toelichting: tekst.id, blijftInBeeld, vanaf };
  return gelukt({ acts: [maakAct('losgelaten', { zaakId, inhoud }, aanleiding)], teksten: [tekst] });
}

/** Whether letting go because the resultaat was reached still asks who stays in touch (OV-6). */
export function moetInBeeldBlijven(acts: readonly Act[]): boolean {
  const staande = vindGronden(acts).map(({ resultaatId }) => resultaatId);
  return !isAllesBevestigd(vouwOpvolging(acts), staande);
}

function gebrekIn(
  acts: readonly Act[],
  { reden, toelichting, blijftInBeeld, vanaf }: LoslaatOpdracht,
  { door, nu }: Aanleiding,
): Geweigerd | undefined {
  if (door.soort !== 'medewerker')
    return geweigerd('OV-8', 'Alleen een mens beslist om iemand los te laten.');
  if (vouwLosgelaten(acts) !== undefined) return geweigerd('OV-5', 'Deze inwoner is al losgelaten.');
  if (toelichting.trim() === '') return geweigerd('OV-5', 'Schrijf op waarom je nu loslaat.');
  const heeftNaam = Boolean(blijftInBeeld?.trim());
  if (reden === 'andere-partij' && !heeftNaam) {
    return geweigerd('OV-7', 'Schrijf op welke persoon of organisatie nu in beeld is.');
  }
  if (reden === 'resultaat-bereikt' && moetInBeeldBlijven(acts) && (!heeftNaam || vanaf === undefined)) {
    return geweigerd(
      'OV-6',
      'De inwoner heeft nog niet van elk resultaat gezegd dat het bereikt is. Schrijf op wie contact houdt en vanaf wanneer.',
    );
  }
  if (vanaf !== undefined && vanaf < datumVanMoment(nu)) {
    return geweigerd('OV-6', 'Deze dag is al voorbij. Kies een dag vanaf vandaag.');
  }
  return undefined;
}

function isLosgelaten(act: Act): act is Losgelaten {
  return act.soort === 'losgelaten';
}
