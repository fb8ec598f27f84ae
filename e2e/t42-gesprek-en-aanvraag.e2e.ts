import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Gemeente, Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { gesprekOverApi, leidToeOverApi, meldOverApi, verslagOverApi } from './voorbereiding.ts';

test('T42 wie het gesprek voerde, kan de aanvraag niet openen om te beslissen (feature 90)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const gemeente = 'opsterveen';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, voerder, voerderId } = await metAanvraag(personages, api, gemeente);

  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await expect(page.getByText(/^Hierna: besluit voorbereiden\. Dat doet de /)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Besluit voorbereiden' })).toHaveCount(0);
  const antwoord = await page.goto(`${new URL(page.url()).pathname}/besluit`);
  expect(antwoord?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Besluit voorbereiden')).toHaveCount(0);
  const zelf = api.namens(voerderId);
  expect((await zelf.lees(`/zaken/${zaakId}/besluit`)).status).toBe(404);
  const stappen = await page.goto(`${new URL(page.url()).pathname.replace(/\/besluit$/, '')}/beoordeling`);
  expect(stappen?.status()).toBe(404);
  expect((await zelf.lees(`/zaken/${zaakId}/beoordeling`)).status).toBe(404);
  const voorstel = { uitkomst: 'afgewezen', motivering: 'Dat mag ik niet.' };
  expect((await zelf.doe(`/zaken/${zaakId}/besluitvoorstellen`, voorstel)).status).toBe(404);
  expect(await api.haal(`/zaken/${zaakId}/besluit`)).not.toHaveProperty('besluit');
});

test('T42 tegenproef: met een mandaat van de gemeente opent wie het gesprek voerde de aanvraag wel (feature 90)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const gemeente = 'nieuwerein';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, voerder, voerderId, idee } = await metAanvraag(personages, api, gemeente);

  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Besluit' })).toBeVisible();
  await expect(page.getByText(idee)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Voorstel bewaren' })).toBeVisible();
  await handen.klik(page.getByRole('link', { name: 'Naar de vijf stappen' }).first());
  await expect(page.getByText('Nog 11 te doen voor het besluit')).toBeVisible();
  await expect(page.getByLabel(/^Wat vraagt de inwoner, in je eigen woorden/)).toHaveValue(new RegExp(idee));
  expect((await api.namens(voerderId).haal(`/zaken/${zaakId}/besluit`))['woorden']).toBe(idee);
});

/** Somebody who asked for a besluit after the verslag of this gespreksvoerder. */
async function metAanvraag({ mens, verhaal: maakVerhaal, toeval }: Personages, api: Api, gemeente: Gemeente) {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'toetser');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  const voerderId = await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await api.leg(`/zaken/${zaakId}/aanvragen`, { weg: 'brief', woorden: verhaal.idee });
  return { zaakId, wie, voerder, voerderId, idee: verhaal.idee };
}
