import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, zaakIdVan } from './voorbereiding.ts';

const gemeente = 'heldermond';

test('wie tijdens het typen wordt uitgelogd, logt weer in en houdt de notitie', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { maatwerker, zaakId, notitie } = await openZaak(handen, personages, api);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await context.clearCookies();
  await page.getByLabel('Wat wordt er gezegd?').pressSequentially(notitie);
  await expect(page.getByText(/Log opnieuw in, uw tekst blijft hier staan/)).toBeVisible();

  const tabblad = context.waitForEvent('page');
  await handen.klik(page.getByRole('link', { name: 'Inloggen in een nieuw tabblad' }));
  const nieuw = await tabblad;
  await nieuw.getByRole('button', { name: maatwerker, exact: true }).click();
  await expect(nieuw.getByRole('heading', { level: 1, name: 'Werklijst' })).toBeVisible();
  await nieuw.close();
  await expect(page.getByLabel('Wat wordt er gezegd?')).toHaveValue(notitie);
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.getByRole('listitem').filter({ hasText: notitie })).toBeVisible();
  const { inbreng } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(inbreng).toMatchObject([{ tekst: { inhoud: notitie } }]);
});

test('een formulier dat na het uitloggen verstuurd wordt, komt na het inloggen alsnog aan', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { maatwerker, zaakId } = await openZaak(handen, personages, api);
  await handen.klik(page.getByRole('link', { name: 'Gesprek plannen' }));
  await handen.vul(page.getByLabel('Welke dag?'), personages.dagOver(15));
  await handen.vul(page.getByLabel('Hoe laat begint het?'), '14:30');
  await handen.kies(page.getByRole('group', { name: /cliëntondersteuner/ }).getByLabel('Nee'));
  await handen.klik(page.getByText('Wie komen er nog meer?'));
  await handen.vul(page.getByLabel('Naam 1'), 'De buurvrouw van boven');
  await context.clearCookies();
  await handen.klik(page.getByRole('button', { name: 'Plannen en bericht sturen' }));
  await expect(page.getByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeVisible();

  const tabblad = context.waitForEvent('page');
  await handen.klik(page.getByRole('link', { name: 'Inloggen in een nieuw tabblad' }));
  const nieuw = await tabblad;
  await nieuw.getByRole('button', { name: maatwerker, exact: true }).click();
  await expect(nieuw.getByRole('heading', { level: 1, name: 'Werklijst' })).toBeVisible();
  await handen.klik(page.getByRole('button', { name: 'Opnieuw versturen' }));
  await expect(page).toHaveURL(new RegExp(zaakId));
  const momenten = JSON.stringify(await api.haal(`/zaken/${zaakId}/contactmomenten`));
  expect(momenten).toContain('De buurvrouw van boven');
});

async function openZaak(handen: Handen, { mens, verhaal, toeval }: Personages, api: Api) {
  const [wie, { melding, notitie }] = [mens(gemeente), verhaal()];
  const maatwerker = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, melding);
  await leidToeOverApi(api, zaakId, maatwerker);
  await logIn(handen, gemeente, maatwerker);
  await zoekZaak(handen, wie);
  expect(zaakIdVan(handen.page)).toBe(zaakId);
  return { maatwerker, zaakId, notitie };
}
