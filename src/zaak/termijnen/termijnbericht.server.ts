import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { loadActs, lockZaak, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { verstuurTermijnbericht } from './termijnbericht.ts';
import type { Berichtopdracht } from './termijnbericht.ts';

/** A notice with whom it goes to and in whose name. */
export type Berichtverzending = Omit<Berichtopdracht, 'mailId'> & {
  readonly inwoner: Persoon | undefined;
  readonly afzender: string;
};

/** Stores a notice and puts its mail in the outbox, both or neither; a repeat sends nothing again (ZK-46, ZK-48). */
export async function storeTermijnbericht(
  tx: Tx,
  { inwoner, afzender, ...bericht }: Berichtverzending,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, wijze, tekst } = bericht;
  await lockZaak(tx, zaakId);
  const acts = await loadActs(tx, zaakId);
  if (acts.some(({ id }) => id === aanleiding.actId)) return gelukt({ acts: [], teksten: [] });
  const mag = verstuurTermijnbericht(acts, bericht, aanleiding);
  if (!mag.gelukt) return mag;
  if (wijze === 'mail' && inwoner?.email === undefined) {
    return geweigerd('ZK-48', 'We hebben geen mailadres van de inwoner. Kies voor een brief.');
  }
  const to = inwoner?.email && { naam: volledigeNaam(inwoner.naam), adres: inwoner.email };
  const mail = { zaakId, kind: 'termijnbericht', subject: `Bericht van ${afzender}`, body: tekst };
  const mailId = wijze === 'mail' && to ? await queueMail(tx, { ...mail, to }, aanleiding.nu) : undefined;
  return performActs(tx, { ...aanleiding, zaakId }, (nu) =>
    verstuurTermijnbericht(nu, { ...bericht, mailId }, aanleiding),
  );
}
