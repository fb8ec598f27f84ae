import type { Transcriber } from '../../platform/files/transcription.ts';
import type { Worker } from '../../platform/jobs.ts';
import { werkUit } from './opname.server.ts';

const elkeMinuut = '* * * * *';

/** Has recordings worked out at the model of the municipality; nothing to do without one (HG-147). */
export function opnameWorkers(transcriber: Transcriber | undefined): readonly Worker[] {
  if (transcriber === undefined) return [];
  return [
    {
      name: 'opname-uitwerken',
      schedule: elkeMinuut,
      work: async (tx, _, nu) => {
        await werkUit(tx, transcriber, nu);
      },
    },
  ];
}
