import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';
import { gesprekOverApi, leidToeOverApi, meldOverApi, rondAfOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';

test('feature 89 een brief van voor het verslag is nog geen aanvraag, wordt bewaard en later met één klik opgepakt', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, balie, idee } = await metGesprek(personages, api);

  await logIn(handen, gemeente, balie);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar de aanvraag' }));
  await expect(page.getByText(/Een aanvraag die nu komt, bewaren we/)).toBeVisible();
  await handen.kies(page.getByLabel('Met een brief'));
  await handen.vul(page.getByLabel('Wat vraagt de inwoner?'), idee);
  await handen.klik(page.getByRole('button', { name: 'Aanvraag opschrijven' }));
  await expect(page.getByText(/kwam al een aanvraag binnen/)).toBeVisible();
  expect((await api.haal(`/zaken/${zaakId}`))['toestand']).toBe('onderzoek');
  expect((await api.lees(`/zaken/${zaakId}/besluit`)).status).toBe(404);
  const teVroeg = await api.doe(`/zaken/${zaakId}/brief-opnemingen`);
  expect(teVroeg.status).toBe(422);
  expect(teVroeg.inhoud['regel']).toBe('TW-14');

  await verstuurVerslag(api, zaakId);
  await page.reload();
  await expect(page.getByText(/Hier ligt nog een brief/)).toBeVisible();
  await handen.klik(page.getByRole('button', { name: 'Brief in behandeling nemen' }));
  await expect(page.getByText(/Uiterlijk .* ligt er een besluit/)).toBeVisible();
  expect((await api.haal(`/zaken/${zaakId}`))['toestand']).toBe('aanvraag');
  expect((await api.haal(`/zaken/${zaakId}/besluit`))['woorden']).toBe(idee);
});

test('feature 89 tegenproef: dezelfde brief na het verslag is meteen een aanvraag, met een mens die beslist', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, balie, beslisser, idee } = await metGesprek(personages, api);
  await verstuurVerslag(api, zaakId);

  await logIn(handen, gemeente, balie);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar de aanvraag' }));
  await handen.kies(page.getByLabel('Met een brief'));
  await handen.vul(page.getByLabel('Wat vraagt de inwoner?'), idee);
  await handen.klik(page.getByRole('button', { name: 'Aanvraag opschrijven' }));
  await expect(page.getByText(/Uiterlijk .* ligt er een besluit/)).toBeVisible();
  await wissel(handen, beslisser);
  await zoekZaak(handen, wie);
  await expect(page.getByRole('link', { name: 'Besluit voorbereiden' })).toBeVisible();
  expect((await api.haal(`/zaken/${zaakId}`))['toestand']).toBe('aanvraag');
});

async function metGesprek({ mens, verhaal: maakVerhaal, toeval }: Personages, api: Api) {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const balie = medewerkerMet(toeval, gemeente, 'administratie');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser', 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await rondAfOverApi(api, zaakId);
  return { zaakId, wie, balie, beslisser, idee: verhaal.idee };
}

async function verstuurVerslag(api: Api, zaakId: string): Promise<void> {
  const { kenmerk } = await api.haal(`/zaken/${zaakId}/verslagconcept`);
  await api.leg(`/zaken/${zaakId}/verslagen`, { kenmerk, wijze: 'post' });
}
