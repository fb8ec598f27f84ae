import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { lockZaak, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { loadTexts } from '../../platform/texts.ts';
import { ontvangAanvraag, trekAanvraagIn } from '../../toewijzing/index.ts';
import type { Weg } from '../../toewijzing/index.ts';
import { poortVan, stelOnderzoekSamen } from './onderzoek-uitkomst.ts';

/** An aanvraag as it comes in: which way, in whose words, on which Dutch day. */
export type Aanvraagopgave = {
  readonly zaakId: string;
  readonly weg: Weg;
  readonly woorden: string;
  readonly ontvangenOp: Datum;
  readonly instrument: Instrument;
};

/** Stores an aanvraag with the outcome of the onderzoek frozen beside it (ZK-6); one that is early is kept (TW-2). */
export async function storeAanvraag(
  tx: Tx,
  { instrument, ...opgave }: Aanvraagopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, ontvangenOp } = opgave;
  await lockZaak(tx, zaakId);
  const teksten = await loadTexts(tx, zaakId);
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => {
    const poort = poortVan(acts);
    if (poort === undefined)
      return geweigerd('ZK-7', 'Er is nog geen melding. Begin met opschrijven wat er speelt.');
    if (ontvangenOp < poort.gemeldOp) {
      return geweigerd(
        'ZK-7',
        'Een aanvraag kan niet voor de melding zijn binnengekomen. Kijk de dag nog eens na.',
      );
    }
    const onderzoek = stelOnderzoekSamen({ acts, teksten, instrument });
    return ontvangAanvraag(acts, { ...opgave, onderzoek, poort }, aanleiding);
  });
}

/** Withdraws the aanvraag in the inwoner's own words (TW-8). */
export function storeAanvraagIntrekking(
  tx: Tx,
  { zaakId, reden }: { readonly zaakId: string; readonly reden: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    trekAanvraagIn(acts, { zaakId, reden }, aanleiding),
  );
}
