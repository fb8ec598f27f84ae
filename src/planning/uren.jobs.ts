import { findGemeenteById } from '../inrichting/index.server.ts';
import type { Worker } from '../platform/jobs.ts';
import { mailUren, urenJob } from './uren.server.ts';

/** Before people begin, and once at start, for a mail that nobody woke. */
const elkeOchtend = '40 5 * * *';

/** Tells the contract owner by mail which zaken take more hours than there are (PL-17); `publicUrl` is where they reach us. */
export function urenWorkers(publicUrl: string): readonly Worker[] {
  return [
    {
      name: urenJob,
      schedule: elkeOchtend,
      work: async (tx, _, nu) => {
        const gemeente = await findGemeenteById(tx.db, tx.gemeenteId);
        if (gemeente === undefined) return;
        const adresVan = (zaakId: string) => `${publicUrl}/${gemeente.slug}/zaken/${zaakId}/uren`;
        await mailUren(tx, { nu, adresVan });
      },
    },
  ];
}
