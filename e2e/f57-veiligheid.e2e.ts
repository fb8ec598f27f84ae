import { expect } from '@playwright/test';
import { handenVan, pastInDeBreedte, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { logIn, noteer, wissel, zoekZaak } from './stappen.ts';
import { zaakVoorGesprek } from './voorbereiding.ts';

const gemeente = 'marrehim';

test('functie 57 en geval 65: signalen van geweld staan apart met de stappen van de meldcode, en nergens anders', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, verhaal, gespreksvoerder } = await zaakVoorGesprek(personages, api, gemeente);
  const zaak = `/${gemeente}/zaken/${zaakId}`;
  const geheim = `Blauwe plek ${zaakId.slice(-8)}`;
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Apart vastleggen' }));
  await expect(page).not.toHaveTitle(/eilig|eweld/);
  await handen.klik(page.getByRole('link', { name: /^Opschrijven ?: Stap 1/ }));
  await handen.vul(page.getByLabel('Wat is er gezien, gezegd of gewogen?'), geheim);
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await handen.klik(page.getByRole('link', { name: /^Opschrijven ?: Stap 5/ }));
  await handen.vul(page.getByLabel('Wat is er gezien, gezegd of gewogen?'), `${geheim}, samen gewogen.`);
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.getByRole('link', { name: /Kies bij beide vragen ja of nee/ })).toBeVisible();
  await handen.kies(page.getByRole('group', { name: 'Melden bij Veilig Thuis?' }).getByLabel('Nee'));
  await handen.kies(page.getByRole('group', { name: 'Hulp bieden of regelen?' }).getByLabel('Ja'));
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.getByText('Niet melden bij Veilig Thuis. Er komt hulp.')).toBeVisible();
  await expect(page.getByText('Bij 2 van de 5 stappen staat iets.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await pastInDeBreedte(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(geheim).first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await handen.open(`${zaak}/gesprek`);
  await noteer(handen, verhaal.notitie);
  await expect(page.locator('a[href*="/apart"]')).toHaveCount(0);
  for (const pad of ['', '/gesprek', '/gesprek/afronden', '/verslag', '/verslag/pdf']) {
    const antwoord = await page.request.get(`${zaak}${pad}`);
    expect((await antwoord.body()).includes(geheim), pad).toBe(false);
  }
  for (const pad of ['', '/gesprek', '/verslagconcept']) {
    expect(JSON.stringify(await api.haal(`/zaken/${zaakId}${pad}`)), pad).not.toContain(geheim);
  }
  await wissel(handen, medewerkerMet(personages.toeval, gemeente, 'privacy'));
  await handen.open(`${zaak}/inzage`);
  await expect(page.getByRole('cell', { name: 'veiligheid inzien' }).first()).toBeVisible();
  expect((await page.request.get(`${zaak}/apart`)).status()).toBe(404);
});

test('functie 57 tegenproef: wie de zaak kent maar het gesprek niet voert, ziet er niets van, en een koppeling ook niet', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await zaakVoorGesprek(personages, api, gemeente);
  const zaak = `/${gemeente}/zaken/${zaakId}`;
  await logIn(handen, gemeente, medewerkerMet(personages.toeval, gemeente, 'eerste-contact'));
  await handen.open(zaak);
  await expect(page.getByRole('link', { name: 'Apart vastleggen' })).toHaveCount(0);
  expect((await page.request.get(`${zaak}/apart`)).status()).toBe(404);
  const daad = await api.doe(`/zaken/${zaakId}/apart`, { soort: 'notitie', woorden: 'Iets.' });
  expect(daad.status).toBe(404);
});
