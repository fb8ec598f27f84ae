import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import type { Tx } from '../../platform/database.ts';
import { besluit } from '../gesprek.server.ts';
import { legOverlegVast } from './overleg.ts';
import type { Overlegopdracht } from './overleg.ts';

/** Records an overleg; the names, street and phone of everybody in the zaak may not stand in one without a name (HG-115). */
export async function storeOverleg(
  tx: Tx,
  opdracht: Omit<Overlegopdracht, 'herkenbaar'>,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId } = opdracht;
  const herkenbaar = await listHerkenbaar(tx, zaakId);
  return besluit(tx, { zaakId, aanleiding }, (_, a) => legOverlegVast({ ...opdracht, herkenbaar }, a));
}

async function listHerkenbaar(tx: Tx, zaakId: string): Promise<readonly string[]> {
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  // Whoever gave a signaal stays out of it, also out of what is refused (EC-23).
  const bekend = betrokkenen.filter(({ rol }) => rol !== 'gever');
  const woorden = bekend.flatMap(({ persoon: { naam, adres, telefoon, email } }) => [
    naam.achternaam,
    naam.roepnaam,
    adres.straat,
    adres.postcode,
    telefoon,
    email,
  ]);
  return woorden.filter((woord) => woord !== undefined);
}
