import { expect } from '@playwright/test';
import { VIJF_VOORWAARDEN } from '../src/het-gesprek/netwerk/voorwaarden.ts';
import type { Api } from './api.ts';
import { handenVan, pastInDeBreedte, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, noemOplossing, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, resultaatOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';

test('functie 82 de vijf voorwaarden ziet alleen de gespreksvoerder, niet wie samen naar het gesprek kijkt', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const { wie } = await openGesprek(handen, personages, await apiVoor(gemeente));
  await noemOplossing(handen, 'De buren helpen.');
  await expect(page.getByRole('heading', { name: `In gesprek met ${wie.naam}` })).toBeVisible();
  for (const voorwaarde of VIJF_VOORWAARDEN) await expect(page.getByText(voorwaarde)).toHaveCount(0);
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await handen.klik(page.getByText('Voor je op anderen leunt: vijf voorwaarden'));
  for (const voorwaarde of VIJF_VOORWAARDEN) await expect(page.getByText(voorwaarde)).toBeVisible();
});

test('functie 82 de tekening en de tabel zeggen hetzelfde en gaan met het toetsenbord, ook op 320 breed', async ({
  page,
  personages,
  apiVoor,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await openGesprek(handen, personages, api);
  const open = page.locator('summary', { hasText: 'Wie is er voor u, en voor wie bent u er?' });
  await open.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^Voornaam of rol$/).focus();
  await page.keyboard.type('Wietske');
  await page.keyboard.press('Tab');
  await page.keyboard.type('dichtbij');
  await page.getByRole('button', { name: 'Neerzetten' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /^Tekening van wie er voor u is: 1/ })).toContainText('Wietske');
  await expect(page.getByRole('rowheader', { name: /Wietske/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: /dichtbij, familie/ })).toBeVisible();
  await pastInDeBreedte(page);

  await page.getByRole('link', { name: /^Aanpassen.*Wietske$/ }).focus();
  await page.keyboard.press('Enter');
  await handen.kiesUit(page.getByLabel('Zou u het vragen'), 'liever niet');
  await handen.klik(page.getByRole('button', { name: 'Zo klopt het' }));
  await expect(page.getByRole('cell', { name: 'liever niet' })).toBeVisible();
  const { netwerk } = (await api.haal(`/zaken/${zaakId}/gesprek`)) as { netwerk: { leden: object[] } };
  expect(netwerk.leden).toMatchObject([{ naam: 'Wietske', kring: 'dichtbij', vragen: 'liever-niet' }]);
});

test('functie 82 tegenproef: een achternaam komt niet in de tekening, en een voornaam vindt geen zaak', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await openGesprek(handen, personages, api);
  await handen.klik(page.getByText('Wie is er voor u, en voor wie bent u er?'));
  await handen.vul(page.getByLabel(/^Voornaam of rol$/), 'Wietskea Nergenshuizen');
  await handen.klik(page.getByRole('button', { name: 'Neerzetten' }));
  await expect(page.getByRole('link', { name: /Alleen een voornaam of een rol/ })).toBeVisible();
  await handen.vul(page.getByLabel(/^Voornaam of rol$/), 'Wietskea');
  await handen.klik(page.getByRole('button', { name: 'Neerzetten' }));
  await expect(page.getByRole('rowheader', { name: /Wietskea/ })).toBeVisible();
  const { inhoud } = await api.doe('/zoekvragen', { zoekwoord: 'Wietskea', actId: undefined });
  expect(JSON.stringify(inhoud)).not.toContain(zaakId);
  const fout = await api.doe(`/zaken/${zaakId}/netwerkleden`, { naam: 'Els de Vries' });
  expect([fout.status, fout.inhoud['regel']]).toEqual([422, 'HG-60']);
});

test('functie 82 gewone hulp wordt niet aangenomen van een huisgenoot die niet gehoord is, en daarna wel', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const { pad } = await openGesprek(handen, personages, await apiVoor(gemeente));
  await noemOplossing(handen, 'Bram doet de was.');
  await handen.klik(page.locator('summary', { hasText: 'Iemand die hier woont' }));
  await handen.vul(page.getByLabel('Voornaam of rol van wie hier woont'), 'Bram');
  await handen.vul(page.getByLabel(/^Wat kan deze huisgenoot niet\?/), 'Tillen.');
  await handen.kiesUit(page.getByLabel(/^Waarom kan dat niet/), 'door de gezondheid');
  await handen.klik(page.getByRole('button', { name: 'Deze huisgenoot opschrijven' }));
  await expect(page.getByRole('heading', { name: 'Bram', exact: true })).toBeVisible();

  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  const kies = async () => {
    await handen.kiesUit(page.getByLabel('Bram doet de was.'), 'gewone hulp van huisgenoten');
    await handen.klik(page.locator('#herkomst').getByRole('button', { name: 'Vastleggen' }));
  };
  await kies();
  await expect(page.getByRole('link', { name: /Bram is nog niet gehoord/ })).toBeVisible();

  await handen.open(pad);
  await handen.klik(page.getByRole('link', { name: /^Aanpassen.*: Bram$/ }));
  await handen.kies(page.getByLabel('Hierover is gesproken'));
  await handen.klik(page.getByRole('button', { name: 'Zo klopt het' }));
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await kies();
  await expect(page.getByText(/nog niet gehoord/)).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Bram doet de was.' })).toHaveValue('gebruikelijke-hulp');
});

async function openGesprek(handen: Handen, personages: Personages, api: Api) {
  const { page } = handen;
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const gespreksvoerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  await resultaatOverApi(api, zaakId, verhaal.resultaat);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  return { wie, zaakId, pad: page.url() };
}
