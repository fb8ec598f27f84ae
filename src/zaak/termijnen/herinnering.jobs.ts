import { findGemeenteById } from '../../inrichting/index.server.ts';
import type { Worker } from '../../platform/jobs.ts';
import { herinner } from './herinnering.server.ts';

/** Early in the morning, before people begin; and once at start, for a night in which nothing ran. */
const elkeNacht = '30 5 * * *';

/** The nightly sweep that reminds staff of terms that end soon or passed (ZK-49); `publicUrl` is where they reach us. */
export function herinnerWorkers(publicUrl: string): readonly Worker[] {
  return [
    {
      name: 'herinneringen',
      schedule: elkeNacht,
      work: async (tx, _, nu) => {
        const gemeente = await findGemeenteById(tx.db, tx.gemeenteId);
        if (gemeente === undefined) return;
        const adresVan = (zaakId: string) => `${publicUrl}/${gemeente.slug}/zaken/${zaakId}`;
        await herinner(tx, { nu, adresVan });
      },
    },
  ];
}
