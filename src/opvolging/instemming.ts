import { heeftDunNetwerk, vouwOpvolgmoment, ZES_WEKEN } from '../arrangement/index.ts';
import { maakAct, nieuweTekst } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { datumVanMoment, plusDagen } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';

/** A colleague looked along and agrees that somebody without a network is let go; `waarom` is a text id (HG-64). */
export type LoslatenIngestemd = Act<'loslaten-ingestemd', { readonly waarom: string }>;

/** Who agreed and when (ISO instant). */
export type Instemming = LoslatenIngestemd['inhoud'] & { readonly doorId: string; readonly op: string };

/** The colleagues who agreed since the last time somebody was let go. */
export function vouwInstemmingen(acts: readonly Act[]): readonly Instemming[] {
  const vanaf = acts.findLastIndex(({ soort }) => soort === 'losgelaten') + 1;
  return acts
    .slice(vanaf)
    .filter((act): act is LoslatenIngestemd => act.soort === 'loslaten-ingestemd')
    .flatMap(({ inhoud, door, gebeurdOp }) =>
      door.soort === 'medewerker' ? [{ ...inhoud, doorId: door.id, op: gebeurdOp }] : [],
    );
}

/** Whether letting go here asks for a call within six weeks and a second colleague (HG-63, HG-64). */
export function vraagtTweede(acts: readonly Act[]): boolean {
  return heeftDunNetwerk(acts);
}

/** What a colleague fills in who looked along; the words themselves. */
export type InstemOpdracht = { readonly zaakId: string; readonly waarom: string };

/** Agrees to letting go. Refuses a machine without a person, no words, and a zaak that asks for no second look (HG-64). */
export function stemIn(
  acts: readonly Act[],
  { zaakId, waarom }: InstemOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (aanleiding.door.soort !== 'medewerker')
    return geweigerd('HG-64', 'Alleen een collega kan instemmen met loslaten, geen systeem.');
  if (!vraagtTweede(acts))
    return geweigerd('HG-64', 'Hier zijn mensen om de inwoner heen. Een tweede collega is niet nodig.');
  if (waarom.trim() === '') return geweigerd('HG-64', 'Schrijf op waarom loslaten hier kan.');
  const tekst = nieuweTekst(aanleiding.nieuwId(), waarom);
  const inhoud = { waarom: tekst.id };
  return gelukt({
    acts: [maakAct('loslaten-ingestemd', { zaakId, inhoud }, aanleiding)],
    teksten: [tekst],
  });
}

/**
 * Why somebody with nobody to lean on cannot be let go yet: nobody is planned to call within six weeks (HG-63; not
 * asked of who wants to stop), or no colleague other than this one agreed (HG-64).
 */
export function gebrekInVangnet(
  acts: readonly Act[],
  wilStoppen: boolean,
  { door, nu }: Aanleiding,
): Geweigerd | undefined {
  if (!vraagtTweede(acts)) return undefined;
  const vandaag = datumVanMoment(nu);
  const belt = vouwOpvolgmoment(acts)?.op;
  const isGepland = belt !== undefined && belt >= vandaag && belt <= plusDagen(vandaag, ZES_WEKEN);
  if (!wilStoppen && !isGepland) {
    return geweigerd(
      'HG-63',
      'Er is niemand op wie deze inwoner kan leunen. Spreek eerst af wie er binnen zes weken belt.',
    );
  }
  const ik = door.soort === 'medewerker' ? door.id : undefined;
  if (vouwInstemmingen(acts).some(({ doorId }) => doorId !== ik)) return undefined;
  return geweigerd(
    'HG-64',
    'Er is niemand op wie deze inwoner kan leunen. Laat eerst een collega meekijken en instemmen.',
  );
}
