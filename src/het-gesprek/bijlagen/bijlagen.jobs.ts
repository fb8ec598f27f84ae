import { newId } from '../../platform/ids.ts';
import type { Scanner } from '../../platform/files/clamd.ts';
import type { Worker } from '../../platform/jobs.ts';
import { keurWachtende, listWachtende } from './bijlage.server.ts';

const elkKwartier = '*/15 * * * *';

/** Lets the scanner look at files that came in while it was not there (HG-143); nothing to do without one. */
export function keurWorkers(scanner: Scanner | undefined): readonly Worker[] {
  if (scanner === undefined) return [];
  return [
    {
      name: 'bijlagen-keuren',
      schedule: elkKwartier,
      work: async (tx, _, nu) => {
        const nieuwId = () => newId(Date.parse(nu));
        for (const waar of await listWachtende(tx)) {
          const aanleiding = { door: { soort: 'systeem' }, nu, actId: nieuwId(), nieuwId } as const;
          await keurWachtende(tx, waar, { scanner, aanleiding });
        }
      },
    },
  ];
}
