import { findGemeenteById } from '../../inrichting/index.server.ts';
import type { Worker } from '../../platform/jobs.ts';
import { kondigAan } from './aankondiging.server.ts';

/** Early in the morning, before people begin; and once at start, for a night in which nothing ran. */
const elkeOchtend = '45 5 * * *';

/** The daily round that tells of temporary help that ends (TW-44); `publicUrl` is where people reach us. */
export function aankondigWorkers(publicUrl: string): readonly Worker[] {
  return [
    {
      name: 'tijdelijke-hulp',
      schedule: elkeOchtend,
      work: async (tx, _, nu) => {
        const gemeente = await findGemeenteById(tx.db, tx.gemeenteId);
        if (gemeente === undefined) return;
        const adresVan = (zaakId: string) => `${publicUrl}/${gemeente.slug}/zaken/${zaakId}/besluit`;
        await kondigAan(tx, { nu, adresVan });
      },
    },
  ];
}
