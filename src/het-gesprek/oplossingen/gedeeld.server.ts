import type { Datum } from '../../basis/datum.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Tx } from '../../platform/database.ts';
import { gedeeldVoor } from '../../sociale-kaart/index.ts';

/** The shared services that could do what these words ask for, where the municipality looks there first (HG-95). */
export async function gedeeldBij(
  { tx, vandaag }: { readonly tx: Tx; readonly vandaag: Datum },
  woorden: string,
): Promise<ReturnType<typeof gedeeldVoor>> {
  return gedeeldVoor(await getProfiel(tx, vandaag), woorden);
}
