import type { Cijfer, Proefbank } from './los.ts';

/** From starting the process to the first page, with the database running. */
export async function meetOpstart({ app }: Proefbank): Promise<readonly Cijfer[]> {
  return [
    { wat: 'opstarten tot de eerste pagina', waarde: `${(app.upAfter / 1000).toFixed(1)} s`, streven: '3 s' },
  ];
}
