import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { AfsluitOpdracht } from '../../opvolging/index.ts';
import { storeAfsluiting } from '../../opvolging/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { trekIn } from '../../toewijzing/index.server.ts';
import { afsluitfeitenVan } from './afsluitfeiten.ts';

/**
 * Closes a zaak by what the whole of its acts tells (OV-10 to OV-14). Who withdraws while an aanvraag waits, withdraws
 * that aanvraag with it, in the same transaction (geval 44). `isNieuw` is false for a repeat.
 */
export async function sluitAf(
  tx: Tx,
  opdracht: AfsluitOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<{ readonly isNieuw: boolean }>> {
  const { heeftOpenAanvraag } = afsluitfeitenVan(await loadActs(tx, opdracht.zaakId));
  const afgesloten = await storeAfsluiting(tx, { ...opdracht, feitenVan: afsluitfeitenVan }, aanleiding);
  if (!afgesloten.gelukt) return afgesloten;
  const isNieuw = isGedaan(afgesloten.waarde);
  if (isNieuw && heeftOpenAanvraag && opdracht.grond === 'ingetrokken') {
    const eigen = { ...aanleiding, actId: aanleiding.nieuwId() };
    const ingetrokken = await trekIn(tx, { zaakId: opdracht.zaakId, reden: opdracht.toelichting }, eigen);
    if (!ingetrokken.gelukt) throw new Error('an open aanvraag could not be withdrawn');
  }
  return gelukt({ isNieuw });
}

function isGedaan({ acts }: Gevolg): boolean {
  return acts.length > 0;
}
