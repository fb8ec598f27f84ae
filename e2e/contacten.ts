import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import type { Handen } from './hulp.ts';
import { groep } from './hulp.ts';
import { dagOver } from './voorbereiding.ts';

/** What is planned over the API: which day, how long and by whom. */
export type Contact = { readonly over: number; readonly minuten: number; readonly medewerkerId: string };

/** Plans a contact at home; the inwoner makes no own plan. */
export async function planContact(api: Api, zaakId: string, { over, minuten, medewerkerId }: Contact) {
  const van = new Date(`${dagOver(over)}T09:00:00.000Z`);
  const tot = new Date(van.getTime() + minuten * 60_000);
  const moment = { van: van.toISOString(), tot: tot.toISOString(), vorm: 'huisbezoek' };
  return api.leg(`/zaken/${zaakId}/contactmomenten`, { ...moment, medewerkerId, zietAfVanPlan: true });
}

/** Fills in the form to plan, at a desk by its name. */
export async function vulPlanformulier(
  handen: Handen,
  { dag, tijd, loket }: { readonly dag: string; readonly tijd: string; readonly loket: RegExp },
): Promise<void> {
  const { page } = handen;
  await handen.vul(page.getByLabel('Welke dag?'), dag);
  await handen.vul(page.getByLabel('Hoe laat begint het?'), tijd);
  await handen.kies(page.getByLabel('Aan een loket of op een plek in de buurt'));
  await handen.kiesUit(page.getByLabel('Welk loket of welke plek?'), loket);
  await handen.kies(groep(page, /cliëntondersteuner/).getByLabel('Nee', { exact: true }));
  const geenPlan = page.getByLabel('De inwoner zegt: ik maak geen eigen plan');
  if (await geenPlan.isVisible()) await handen.kies(geenPlan);
}

/** Sends it, and expects what comes of it. */
export async function planEnVerwacht(handen: Handen, tekst: string | RegExp): Promise<void> {
  await handen.klik(handen.page.getByRole('button', { name: 'Plannen en bericht sturen' }));
  await expect(handen.page.getByText(tekst).first()).toBeVisible();
}
