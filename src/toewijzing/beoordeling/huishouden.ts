import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getLopende } from '../aanvraag/aanvraag.ts';

/** What one person in the house can do of one task, and why or why not; `wie`, `taak` and `waarom` are text ids (K22). */
export type HuishoudtaakBekeken = Act<
  'huishoudtaak-bekeken',
  {
    readonly aanvraagId: string;
    readonly taakId: string;
    readonly wie: string;
    readonly geboortedatum: Datum;
    readonly taak: string;
    readonly kan: boolean;
    readonly waarom: string;
  }
>;

/** One task of one person in the house, as it was looked at. */
export type Huishoudtaak = HuishoudtaakBekeken['inhoud'];

/** All tasks that were looked at for this aanvraag, oldest first. */
export function vouwHuishouden(acts: readonly Act[], aanvraagId: string): readonly Huishoudtaak[] {
  return acts
    .filter(isBekeken)
    .map(({ inhoud }) => inhoud)
    .filter((taak) => taak.aanvraagId === aanvraagId);
}

/** Who lives in the house, born when, and what they can do of one task. */
export type TaakOpdracht = {
  readonly zaakId: string;
  readonly wie: string;
  readonly geboortedatum: Datum;
  readonly taak: string;
  readonly kan: boolean;
  readonly waarom: string;
};

/**
 * Records per task what somebody in the house can do: gebruikelijke hulp is looked at for these people and never assumed
 * (TW-26, K22). Refuses without who, task or reason, and a day of birth that has yet to come.
 */
export function bekijkTaak(
  acts: readonly Act[],
  { zaakId, ...bekeken }: TaakOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  if (bekeken.wie.trim() === '') return geweigerd('TW-26', 'Schrijf op om welke huisgenoot het gaat.');
  if (bekeken.taak.trim() === '') return geweigerd('TW-26', 'Schrijf op om welke taak het gaat.');
  if (bekeken.waarom.trim() === '') return geweigerd('TW-26', 'Schrijf op waarom dit wel of niet kan.');
  if (bekeken.geboortedatum > datumVanMoment(aanleiding.nu)) {
    return geweigerd('TW-26', 'Deze geboortedatum moet nog komen. Kijk de dag nog eens na.');
  }
  const [wie, taak, waarom] = [aanleiding.nieuwId(), aanleiding.nieuwId(), aanleiding.nieuwId()];
  const { aanvraagId } = lopende.waarde;
  const { geboortedatum, kan } = bekeken;
  const inhoud = { aanvraagId, taakId: aanleiding.actId, wie, geboortedatum, taak, kan, waarom };
  return gelukt({
    acts: [maakAct('huishoudtaak-bekeken', { zaakId, inhoud }, aanleiding)],
    teksten: [
      nieuweTekst(wie, bekeken.wie),
      nieuweTekst(taak, bekeken.taak),
      nieuweTekst(waarom, bekeken.waarom),
    ],
  });
}

function isBekeken(act: Act): act is HuishoudtaakBekeken {
  return act.soort === 'huishoudtaak-bekeken';
}
