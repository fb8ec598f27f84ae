import type { Aanleiding, Gevolg } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { nietTevredenTekst } from '../inrichting/index.ts';
import type { Deurprofiel } from '../inrichting/index.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import { volledigeNaam } from '../personen/index.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import { performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { queueMail } from '../platform/mail/outbox.ts';
import { trekIn, zendDoor } from './einde.ts';
import type { Doorzending } from './einde.ts';

/** Where a melding goes, and in whose name its people hear of it. */
export type Doorzendopgave = Doorzending & { readonly zaakId: string; readonly afzender: string };

/** Sends a melding on and tells the inwoner and whoever spoke for them where it went (EC-18). */
export async function storeDoorzending(
  tx: Tx,
  { zaakId, afzender, ...doorzending }: Doorzendopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    zendDoor(acts, doorzending, aanleiding),
  );
  if (!uitkomst.gelukt || uitkomst.waarde.acts.length === 0) return uitkomst;
  const profiel = await getProfiel(tx, datumVanMoment(aanleiding.nu));
  for (const betrokkene of await listBetrokkenen(tx, zaakId)) {
    const { persoon } = betrokkene;
    if (persoon.email === undefined || !hoortHet(betrokkene)) continue;
    const to = { naam: volledigeNaam(persoon.naam), adres: persoon.email };
    const body = schrijfDoorzending(doorzending, afzender, profiel);
    await queueMail(
      tx,
      { zaakId, kind: 'melding-doorgezonden', to, subject: `Bericht van ${afzender}`, body },
      aanleiding.nu,
    );
  }
  return uitkomst;
}

/** Whether somebody of this zaak gets a mail when it is sent on; else a person has to tell it (EC-18). */
export async function krijgtMail(tx: Tx, zaakId: string): Promise<boolean> {
  return (await listBetrokkenen(tx, zaakId)).some(hoortHet);
}

/** Ends a melding because the inwoner wants that (EC-19). */
export function storeIntrekking(
  tx: Tx,
  { zaakId, woorden }: { readonly zaakId: string; readonly woorden: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => trekIn(acts, woorden, aanleiding));
}

type Betrokken = Awaited<ReturnType<typeof listBetrokkenen>>[number];

function hoortHet({ persoon, rol }: Betrokken): boolean {
  return persoon.email !== undefined && (rol === 'inwoner' || rol === 'melder');
}

function schrijfDoorzending({ naar }: Doorzending, afzender: string, profiel: Deurprofiel): string {
  return [
    'Beste lezer,',
    // The name of an organisation can tell much: it stands where the lock screen of a phone does not show it (EC-18).
    'Wat u ons vertelde, hoort bij een andere organisatie. Wij hebben het daarheen doorgestuurd. U hoeft het niet opnieuw te vertellen. Zij nemen contact met u op.',
    nietTevredenTekst(profiel),
    `Wij stuurden het naar: ${naar}.`,
    `Met vriendelijke groet,\n${afzender}\n`,
  ].join('\n\n');
}
