import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { test } from './hulp.ts';
import type { Personages } from './personages.ts';
import { isBewaard, logTabletIn, neemMeeNaarTafel, noteerOpTablet, rijenOpTablet } from './tablet.ts';
import { leidToeOverApi, zaakVoorGesprek } from './voorbereiding.ts';

const gemeente = 'nieuwerein';

test('functie 64 wie niet meer bij de zaak mag, geeft ook af wat nog in een veld stond', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal, gespreksvoerder } = await openTablet(page, personages, api);
  await noteerOpTablet(page, 'Dit was er al.');
  await isBewaard(page);
  await context.setOffline(true);
  await noteerOpTablet(page, verhaal.notitie);
  await page.getByLabel('Wat wordt er gezegd?').pressSequentially('En dit typte ik nog');
  const ander = await iemandAnders(api, zaakId, gespreksvoerder);
  await leidToeOverApi(api, zaakId, ander);
  await context.setOffline(false);
  await expect(page.getByText(/Deze zaak is nu van iemand anders/)).toBeVisible();
  expect(await rijenOpTablet(page, gemeente)).toBe(0);
  const wie = await page
    .context()
    .browser()!
    .newContext({ baseURL: new URL(page.url()).origin });
  const nieuw = await wie.newPage();
  await logTabletIn(nieuw, gemeente, ander);
  await nieuw.goto(`/${gemeente}/zaken/${zaakId}/nalatenschap`);
  const tekst = await nieuw.locator('main').innerText();
  expect(tekst).toContain('En dit typte ik nog');
  const gesprek = JSON.stringify(await api.haal(`/zaken/${zaakId}/gesprek`));
  expect(gesprek).toContain('Dit was er al.');
  expect(gesprek).not.toContain(verhaal.notitie);
});

async function openTablet(page: Page, personages: Personages, api: Api) {
  const zaak = await zaakVoorGesprek(personages, api, gemeente);
  await logTabletIn(page, gemeente, zaak.gespreksvoerder);
  await neemMeeNaarTafel(page, gemeente, zaak.zaakId);
  return zaak;
}

async function iemandAnders(api: Api, zaakId: string, niet: string): Promise<string> {
  const { gespreksvoerders } = (await api.haal(`/zaken/${zaakId}/toeleiding`)) as unknown as {
    gespreksvoerders: { naam: string }[];
  };
  return gespreksvoerders.find(({ naam }) => naam !== niet)?.naam ?? '';
}
