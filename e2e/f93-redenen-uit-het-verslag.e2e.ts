import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { groep, handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import {
  aanvraagOverApi,
  beoordeelOverApi,
  gesprekOverApi,
  leesStappen,
  leidToeOverApi,
  meldOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

const gemeente = 'heldermond';

test('feature 93 elke stap van de beoordeling komt uit het verslag, met de bron erbij, en is daarna terug te lezen', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, beslisser, verhaal } = await metAanvraag(personages, api);
  await beoordeelOverApi(api, zaakId, 'rest');

  await logIn(handen, gemeente, beslisser);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  await handen.klik(page.getByRole('link', { name: 'Naar de vijf stappen' }).first());
  await expect(page.getByText('Nog 1 te doen voor het besluit')).toBeVisible();
  await expect(page.getByText(verhaal.resultaat).first()).toBeVisible();
  await handen.kies(groep(page, /Alleen voor wat overblijft/).getByLabel('Niet van toepassing, omdat'));
  const reden = `Samen is dit genoeg: ${verhaal.oplossing}`;
  await handen.vul(page.getByLabel(/^Wat blijft er over, in je eigen woorden/), reden);
  await handen.klik(page.getByRole('button', { name: 'Alles bewaren wat je koos' }));
  await expect(page.getByText('Alle stappen zijn ingevuld')).toBeVisible();
  const stappen = await leesStappen(api, zaakId);
  expect(stappen.every(({ stand }) => stand !== undefined)).toBe(true);
  expect(stappen.find(({ stap }) => stap === 'rest')?.tekst).toBe(reden);
  expect(stappen.find(({ stap }) => stap === 'ondersteuning')?.bronnen[0]?.soort).toBe('resultaat');

  const besluitId = await bereidAfwijzingVoor(api, zaakId, reden);
  await page.goto(`${new URL(page.url()).pathname.replace('/beoordeling', '')}/besluiten/${besluitId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe dit besluit tot stand kwam' })).toBeVisible();
  await expect(page.getByText(reden).first()).toBeVisible();
  await expect(page.getByText(`een resultaat: ${verhaal.resultaat}`).first()).toBeVisible();
  const verantwoord = await api.haal(`/zaken/${zaakId}/besluiten/${besluitId}`);
  expect(JSON.stringify(verantwoord['stappen'])).toContain(verhaal.resultaat);
});

test('feature 93 tegenproef: met één lege stap is er geen besluit', async ({ page, personages, apiVoor }) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, beslisser } = await metAanvraag(personages, api);
  await beoordeelOverApi(api, zaakId, 'mantelzorg');

  await logIn(handen, gemeente, beslisser);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  await expect(page.getByText('Vul nog in: mantelzorg.')).toBeVisible();
  const geweigerd = await api.doe(`/zaken/${zaakId}/besluitvoorstellen`, afwijzing('Omdat het zo is.'));
  expect(geweigerd.status).toBe(422);
  expect(JSON.stringify(geweigerd.inhoud)).toContain('mantelzorg');
  expect(await api.haal(`/zaken/${zaakId}/besluit`)).not.toHaveProperty('besluit');
});

function afwijzing(motivering: string) {
  return {
    uitkomst: 'afgewezen',
    product: 'hulp-bij-het-huishouden',
    motivering,
    andereFeiten: false,
  };
}

async function bereidAfwijzingVoor(api: Api, zaakId: string, motivering: string): Promise<string> {
  return String((await api.leg(`/zaken/${zaakId}/besluitvoorstellen`, afwijzing(motivering)))['actId']);
}

async function metAanvraag({ mens, verhaal: maakVerhaal, toeval }: Personages, api: Api) {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser', 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await aanvraagOverApi(api, zaakId, verhaal.idee);
  return { zaakId, wie, beslisser, verhaal };
}
