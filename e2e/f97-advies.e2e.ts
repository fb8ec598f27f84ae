import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import {
  aanvraagOverApi,
  gesprekOverApi,
  leesStappen,
  leidToeOverApi,
  meldOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

const gemeente = 'heldermond';

test('feature 97 een advies heeft een vraag, toestemming en een antwoord met naam, en de termijn loopt door', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, beslisser } = await metAanvraag(personages, api);
  const voor = (await api.haal(`/zaken/${zaakId}/beoordeling`))['beslissenVoor'];

  await logIn(handen, gemeente, beslisser);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  await handen.klik(page.getByRole('link', { name: 'Naar de vijf stappen' }).first());
  await handen.klik(page.getByRole('link', { name: 'Advies van een deskundige' }));
  await handen.vul(page.getByLabel('Aan wie vraag je het?'), 'Bureau Nergens');
  await handen.vul(page.getByLabel('Wat is je vraag?'), 'Hoe ver kan deze inwoner lopen?');
  await handen.kies(page.getByLabel('De inwoner tekende dat het goed is'));
  await handen.klik(page.getByRole('button', { name: 'Advies vragen' }));
  await handen.vul(page.getByLabel('Wie gaf het advies?'), 'dr. Nergens, arts');
  await handen.vul(page.getByLabel('Wat is het advies?'), 'Honderd meter, met een stok.');
  await handen.klik(page.getByRole('button', { name: 'Advies opschrijven' }));
  await expect(page.getByText('Honderd meter, met een stok.')).toBeVisible();

  const adviezen = (await api.haal(`/zaken/${zaakId}/adviezen`))['adviezen'] as { adviseur?: string }[];
  expect(adviezen.map(({ adviseur }) => adviseur)).toEqual(['dr. Nergens, arts']);
  const ondersteuning = (await leesStappen(api, zaakId)).find(({ stap }) => stap === 'ondersteuning');
  expect(ondersteuning?.uitOnderzoek.at(-1)).toMatchObject({
    kop: 'Advies van dr. Nergens, arts',
    tekst: 'Honderd meter, met een stok.',
  });
  expect((await api.haal(`/zaken/${zaakId}/beoordeling`))['beslissenVoor']).toBe(voor);
});

test('feature 97 tegenproef: alleen met schriftelijke toestemming staat de termijn stil, en zonder reden niet', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, beslisser } = await metAanvraag(personages, api);
  const voor = String((await api.haal(`/zaken/${zaakId}/beoordeling`))['beslissenVoor']);

  await logIn(handen, gemeente, beslisser);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  await handen.klik(page.getByRole('link', { name: 'Naar de vijf stappen' }).first());
  await handen.klik(page.getByRole('link', { name: /^Laten aanvullen/ }));
  await handen.klik(page.getByText('Stilzetten', { exact: true }));
  await handen.kies(page.getByLabel('De inwoner stemde schriftelijk in met uitstel'));
  await handen.vul(page.getByLabel('Op welke dag loopt de termijn weer?'), personages.dagOver(14));
  await handen.klik(page.getByRole('button', { name: 'Termijn stilzetten' }));
  await expect(page.getByText('Schrijf op waarom.').first()).toBeVisible();
  expect((await api.haal(`/zaken/${zaakId}/beoordeling`))['beslissenVoor']).toBe(voor);
  await handen.vul(page.getByLabel('Wat is de reden?'), 'De brief met toestemming van vandaag.');
  await handen.klik(page.getByRole('button', { name: 'Termijn stilzetten' }));
  await expect(page.getByText(/^De inwoner stemde schriftelijk in met uitstel: van /)).toBeVisible();
  expect(String((await api.haal(`/zaken/${zaakId}/beoordeling`))['beslissenVoor']) > voor).toBe(true);
});

async function metAanvraag({ mens, verhaal: maakVerhaal, toeval }: Personages, api: Api) {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser', 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await aanvraagOverApi(api, zaakId, verhaal.idee);
  return { zaakId, wie, beslisser };
}
