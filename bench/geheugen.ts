import type { Cijfer, Proefbank } from './los.ts';
import { memoryOf } from './machine.ts';

/** What the application and its database hold after all that load. */
export async function meetGeheugen({ app, bank }: Proefbank): Promise<readonly Cijfer[]> {
  const database = memoryOf(bank.postgres.pid());
  return [
    {
      wat: 'geheugen van de toepassing na de belasting',
      waarde: `${Math.round(memoryOf(app.pid))} MB`,
      streven: '200 MB',
    },
    {
      wat: 'geheugen van het hoofdproces van de database',
      waarde: `${Math.round(database)} MB`,
      streven: '120 MB',
    },
  ];
}
