import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { nieuweTekst } from '../basis/act.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { vouwMelding } from './melding.ts';
import type { Melding } from './melding.ts';

/** Where a melding goes and why. */
export type Doorzending = { readonly naar: string; readonly reden: string };

/** The melding of a zaak that still runs; refuses (EC-20) when it ended, or when there is none. */
export function getLopendeMelding(acts: readonly Act[]): Uitkomst<Melding> {
  const melding = vouwMelding(acts);
  const isAfgesloten = acts.some(({ soort }) => soort === 'zaak-afgesloten');
  if (melding === undefined || melding.einde !== undefined || isAfgesloten) return alVoorbij();
  return gelukt(melding);
}

/** Sends a melding on to whoever it belongs to (EC-18); refuses without a place or a reason, and after the end. */
export function zendDoor(
  acts: readonly Act[],
  { naar, reden }: Doorzending,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const melding = getLopendeMelding(acts);
  if (!melding.gelukt) return melding;
  if (naar.trim() === '' || reden.trim() === '') {
    return geweigerd('EC-18', 'Schrijf op naar wie de melding gaat en waarom hij daar hoort.');
  }
  const tekst = nieuweTekst(aanleiding.nieuwId(), reden);
  return gelukt({
    acts: [
      act('melding-doorgezonden', melding.waarde.zaakId, { naar, redenTekst: tekst.tekstId }, aanleiding),
    ],
    teksten: [tekst],
  });
}

/** Ends a melding because the inwoner wants that, in the inwoner's own words (EC-19); words are not demanded. */
export function trekIn(acts: readonly Act[], woorden: string, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const melding = getLopendeMelding(acts);
  if (!melding.gelukt) return melding;
  const tekst = nieuweTekst(aanleiding.nieuwId(), woorden);
  return gelukt({
    acts: [act('melding-ingetrokken', melding.waarde.zaakId, { woordenTekst: tekst.tekstId }, aanleiding)],
    teksten: [tekst],
  });
}

function act(soort: string, zaakId: string, inhoud: unknown, aanleiding: Aanleiding) {
  return { id: aanleiding.actId, soort, zaakId, door: aanleiding.door, gebeurdOp: aanleiding.nu, inhoud };
}

function alVoorbij(): Geweigerd {
  return geweigerd('EC-20', 'Deze melding is al afgesloten. Hier kan niets meer aan veranderen.');
}
