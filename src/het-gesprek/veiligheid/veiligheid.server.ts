import { getDatum } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { lockZaak } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { schrijfRegel, SOORTEN } from './veiligheid.ts';
import type { RegelAanleiding, RegelOpdracht, Veiligheidsregel } from './veiligheid.ts';

/** Everything that stands in the file about safety of a zaak, oldest first. Only its own page may ask (HG-73). */
export async function listVeiligheid(tx: Tx, zaakId: string): Promise<readonly Veiligheidsregel[]> {
  const rijen = await tx.db
    .selectFrom('veiligheid.regel')
    .select(['id', 'soort', 'op', 'met_wie', 'woorden', 'melden', 'hulp', 'vervangt', 'door'])
    .select('vastgelegd_op')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .orderBy('vastgelegd_op')
    .orderBy('id')
    .execute();
  return rijen.map((rij) => ({
    id: rij.id,
    soort: SOORTEN.find((soort) => soort === rij.soort) ?? 'notitie',
    op: getDatum(rij.op),
    metWie: rij.met_wie ?? undefined,
    woorden: rij.woorden,
    beslissing: rij.melden === null || rij.hulp === null ? undefined : { melden: rij.melden, hulp: rij.hulp },
    vervangt: rij.vervangt ?? undefined,
    door: rij.door,
    vastgelegdOp: rij.vastgelegd_op,
  }));
}

/** Keeps one line; the same request again keeps nothing twice, and other words under its id are refused (ZK-14). */
export async function storeVeiligheid(
  tx: Tx,
  { zaakId, ...opdracht }: RegelOpdracht & { readonly zaakId: string },
  aanleiding: RegelAanleiding,
): Promise<Uitkomst<Veiligheidsregel>> {
  await lockZaak(tx, zaakId);
  const staand = await listVeiligheid(tx, zaakId);
  const uitkomst = schrijfRegel(staand, opdracht, aanleiding);
  if (!uitkomst.gelukt) return uitkomst;
  const regel = uitkomst.waarde;
  const eerder = staand.find(({ id }) => id === regel.id);
  if (eerder !== undefined) {
    if (zegtHetzelfde(eerder, { ...regel, op: opdracht.op ?? eerder.op })) return gelukt(eerder);
    return geweigerd('ZK-14', 'Wat eerst verstuurd is, is al bewaard. Kijk wat er nu staat en vul dat aan.');
  }
  await tx.db
    .insertInto('veiligheid.regel')
    .values({
      gemeente_id: tx.gemeenteId,
      id: regel.id,
      zaak_id: zaakId,
      soort: regel.soort,
      op: regel.op,
      met_wie: regel.metWie ?? null,
      woorden: regel.woorden,
      melden: regel.beslissing?.melden ?? null,
      hulp: regel.beslissing?.hulp ?? null,
      vervangt: regel.vervangt ?? null,
      door: regel.door,
      vastgelegd_op: regel.vastgelegdOp,
    })
    .execute();
  return gelukt(regel);
}

function zegtHetzelfde(een: Veiligheidsregel, ander: Veiligheidsregel): boolean {
  return (
    een.woorden === ander.woorden &&
    een.soort === ander.soort &&
    een.op === ander.op &&
    een.metWie === ander.metWie &&
    een.beslissing?.melden === ander.beslissing?.melden &&
    een.beslissing?.hulp === ander.beslissing?.hulp &&
    een.vervangt === ander.vervangt
  );
}
