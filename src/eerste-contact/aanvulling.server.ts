import type { Aanleiding, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Persoonsgegevens } from '../personen/index.ts';
import { listZakenVan, storeBetrokkene, storePersoon } from '../personen/index.server.ts';
import { loadActs, performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { vulMeldingAan } from './aanvulling.ts';
import type { Aanvulling } from './aanvulling.ts';
import { getLopendeMelding } from './einde.ts';
import type { Melding } from './melding.ts';

/** A second source of a running melding, with who told it when that was somebody else. */
export type Aanvulopgave = Omit<Aanvulling, 'melderId'> & {
  readonly zaakId: string;
  readonly melder?: Persoonsgegevens | undefined;
};

/** Stores a second source with its words and who told it (EC-28); a repeat of the same act changes nothing. */
export async function storeAanvulling(
  tx: Tx,
  { zaakId, melder, ...opgave }: Aanvulopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const melderId = melder && aanleiding.nieuwId();
  if ((await loadActs(tx, zaakId)).length === 0) return vulMeldingAan([], opgave, aanleiding);
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    vulMeldingAan(acts, { ...opgave, melderId }, aanleiding),
  );
  const isNieuw = uitkomst.gelukt && uitkomst.waarde.acts.length > 0;
  if (isNieuw && melder !== undefined && melderId !== undefined) {
    await storePersoon(tx, { ...melder, bsn: undefined, id: melderId }, aanleiding.nu);
    await storeBetrokkene(tx, { zaakId, persoonId: melderId, rol: 'melder' }, aanleiding.nu);
  }
  return uitkomst;
}

/** The meldingen of somebody that still run, newest first. */
export async function listLopendeMeldingen(tx: Tx, persoonId: string): Promise<readonly Melding[]> {
  const zaken = (await listZakenVan(tx, persoonId)).filter(({ rol }) => rol === 'inwoner');
  const meldingen: Melding[] = [];
  for (const { zaakId } of zaken) {
    const melding = getLopendeMelding(await loadActs(tx, zaakId));
    if (melding.gelukt) meldingen.unshift(melding.waarde);
  }
  return meldingen;
}
