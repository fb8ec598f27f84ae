import { MEETGEMEENTE } from './data.ts';
import { belast } from './load.ts';
import type { Cijfer, Proefbank } from './los.ts';
import { cpuOf } from './machine.ts';
import { kiesZaken } from './zaak.ts';

const aantal = 20;

/** The verslag as an accessible PDF: reading, composing and setting it, the child processes of Typst included. */
export async function meetPdf({ app, bank, stof }: Proefbank): Promise<readonly Cijfer[]> {
  const zaken = await kiesZaken(stof);
  const vraag = (n: number) => {
    const { zaak, cookie } = zaken[n % zaken.length]!;
    return {
      method: 'GET',
      path: `/${MEETGEMEENTE.slug}/zaken/${zaak}/verslag/concept.pdf`,
      headers: { cookie },
    } as const;
  };
  await belast(app.port, { aantal: 4, tegelijk: 1, vraag });
  const before = cpuOf(app.pid) + cpuOf(bank.postgres.pid());
  const { duur } = await belast(app.port, { aantal, tegelijk: 1, vraag });
  const cpu = (cpuOf(app.pid) + cpuOf(bank.postgres.pid()) - before) / aantal;
  return [
    {
      wat: 'verslag als PDF',
      waarde: `${cpu.toFixed(0)} ms CPU, ${(duur / aantal).toFixed(0)} ms`,
      streven: '35 ms CPU',
    },
  ];
}
