import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { logIn, meldZelf, zoekZaak } from './stappen.ts';
import { gesprekOverApi, leidToeOverApi, verslagOverApi, zaakIdVan, zoekOverApi } from './voorbereiding.ts';

const gemeente = 'opsterveen';

test('T1 wie iets meldt, heeft een melding in eigen woorden: geen product, en geen aanvraag', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const wie = personages.mens(gemeente);
  const { melding, ...verhaal } = personages.verhaal();

  await meldZelf(handen, { gemeente, wie, woorden: melding });
  await expect(page.getByText('aanvraag', { exact: false })).toHaveCount(0);
  await logIn(handen, gemeente, medewerkerMet(personages.toeval, gemeente, 'eerste-contact'));
  await zoekZaak(handen, wie);

  const hoofdstuk = (titel: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: titel, exact: true }) });
  await expect(hoofdstuk('Melding').getByText(melding)).toBeVisible();
  await expect(hoofdstuk('Aanvraag').getByText('Nog niets.')).toBeVisible();
  const zaakId = zaakIdVan(page);
  const zaak = await api.haal(`/zaken/${zaakId}`);
  expect(zaak['toestand']).toBe('voorbereiding');
  expect(JSON.stringify(zaak['verhaal'])).toContain(melding);
  expect((await api.haal(`/zaken/${zaakId}/melding`))['woorden']).toBe(melding);

  await leidToeOverApi(api, zaakId, medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder'));
  await gesprekOverApi(api, zaakId, { melding, ...verhaal });
  await verslagOverApi(api, zaakId);
  await handen.open(page.url());
  await expect(page.getByText('Het verslag is verstuurd.', { exact: true })).toBeVisible();
  await expect(hoofdstuk('Aanvraag').getByText('Nog niets.')).toBeVisible();
  expect((await api.lees(`/zaken/${zaakId}/besluit`)).status).toBe(404);
});

test('T1 tegenproef: vraagt dezelfde inwoner na het verslag wél iets aan, dan is er een aanvraag', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const wie = personages.mens(gemeente);
  const verhaal = personages.verhaal();

  await meldZelf(handen, { gemeente, wie, woorden: verhaal.melding });
  await handen.klik(page.getByRole('link', { name: 'Bekijk hoe het ervoor staat' }));
  const aanvragen = page.getByRole('link', { name: 'Ik wil een besluit aanvragen' });
  await expect(page.getByRole('heading', { name: 'Wat u kunt doen' })).toBeVisible();
  await expect(aanvragen).toHaveCount(0);

  const zaakId = await zoekOverApi(api, wie.achternaam);
  await leidToeOverApi(api, zaakId, medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder'));
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);

  await handen.open(page.url());
  await handen.klik(aanvragen);
  await handen.vul(page.getByLabel('Wat wilt u aanvragen?'), verhaal.idee);
  await handen.klik(page.getByRole('button', { name: 'Aanvraag versturen' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Uw aanvraag' })).toBeVisible();
  await expect(page.getByText(verhaal.idee)).toBeVisible();
  const aanvraag = await api.haal(`/zaken/${zaakId}/besluit`);
  expect(aanvraag['woorden']).toBe(verhaal.idee);
  expect(aanvraag['weg']).toBe('mijn');
});
