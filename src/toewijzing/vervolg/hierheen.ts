import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';

/** Somebody who does not live here yet will move here on a day, from another municipality (TW-134, geval 46). */
export type VerhuizingVerwacht = Act<
  'verhuizing-verwacht',
  { readonly van: string; readonly op: Datum; readonly ingeschrevenOp?: Datum | undefined }
>;

/**
 * Whether this municipality looks into a question before somebody moves in, or refers to where they live now; the
 * minister allows the first (2022), a court saw only the second (RBNNE 2021:1910), so it is data of the municipality.
 */
export type VoorVerhuizing = 'onderzoeken' | 'doorverwijzen';

/** Writes down that somebody will come to live here, when this municipality looks into it beforehand (TW-134). */
export function verwachtVerhuizing(
  opdracht: {
    readonly zaakId: string;
    readonly van: string;
    readonly op: Datum;
    readonly regeling: VoorVerhuizing;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, van, op, regeling } = opdracht;
  const plaats = van.trim();
  if (plaats === '') return geweigerd('TW-134', 'Vul in waar de inwoner nu woont.');
  if (regeling === 'doorverwijzen') {
    return geweigerd(
      'TW-134',
      `In deze gemeente kan hulp pas na inschrijving. Verwijs de inwoner nu naar de gemeente ${plaats}, en stuur wat er al ligt met toestemming door.`,
    );
  }
  const inhoud = { van: plaats, op };
  return gelukt({ acts: [maakAct('verhuizing-verwacht', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Records that the BRP shows the inwoner here, so that the condition is met (TW-134). */
export function bevestigInschrijving(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly op: Datum },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const verwacht = verhuizingHierheen(acts);
  if (verwacht === undefined) return geweigerd('TW-134', 'Er wordt geen verhuizing hierheen verwacht.');
  if (aanleiding.door.soort !== 'medewerker') {
    return geweigerd('TW-134', 'Dit bevestigt een medewerker, nadat die in de BRP keek.');
  }
  const { van, op } = verwacht;
  const inhoud = { van, op, ingeschrevenOp: opdracht.op };
  return gelukt({
    acts: [maakAct('verhuizing-verwacht', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: [],
  });
}

/** What is known about a move to here. */
export function verhuizingHierheen(acts: readonly Act[]): VerhuizingVerwacht['inhoud'] | undefined {
  return acts.findLast((act): act is VerhuizingVerwacht => act.soort === 'verhuizing-verwacht')?.inhoud;
}

/** The condition that a besluit before the move carries, as a sentence for the letter; undefined once it is met. */
export function inschrijfvoorwaarde(acts: readonly Act[]): string | undefined {
  const verwacht = verhuizingHierheen(acts);
  if (verwacht === undefined || verwacht.ingeschrevenOp !== undefined) return undefined;
  return `Dit besluit geldt vanaf de dag waarop u in onze gemeente staat ingeschreven. U verwacht dat op ${schrijfDatum(verwacht.op)}.`;
}
