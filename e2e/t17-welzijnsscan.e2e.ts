import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { groep, handenVan, pastInDeBreedte, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { zaakVoorGesprek } from './voorbereiding.ts';

const gemeente = 'heldermond';

type Scans = readonly { readonly op: string; readonly scores: Readonly<Record<string, string>> }[];

async function scansVan(api: Api, zaakId: string): Promise<Scans> {
  return (await api.haal(`/zaken/${zaakId}/gesprek`))['welzijnsscans'] as Scans;
}

async function kiesEn(handen: Handen, keuzes: Readonly<Record<string, string>>): Promise<void> {
  for (const [onderwerp, woord] of Object.entries(keuzes)) {
    await handen.kies(
      handen.page.getByRole('group', { name: onderwerp, exact: true }).getByLabel(woord, { exact: true }),
    );
  }
}

test('T17 hoe het gaat wordt na een half jaar herhaald: eerst en nu samen getekend, en een leeg antwoord blijft leeg', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, gespreksvoerder } = await zaakVoorGesprek(personages, api, gemeente);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await handen.klik(page.getByRole('link', { name: 'Hoe gaat het?' }));
  await kiesEn(handen, {
    'De mensen om u heen': 'gaat heel moeilijk',
    'Uw dag': 'gaat moeilijk',
    'Uw huis': 'gaat goed',
  });
  await handen.vul(page.getByLabel('Op welke dag'), personages.dagOver(-182));
  await handen.klik(page.getByRole('button', { name: 'Zo gaat het' }));
  const tabel = page.getByRole('table', { name: 'Hoe het gaat, in uw eigen ogen' });
  await expect(tabel.getByRole('cell', { name: /moeilijk !$/ })).toHaveCount(2);
  await expect(page.locator('svg .kt-scan-eerst')).toHaveCount(0);

  await handen.klik(page.getByText('Nog een keer kijken hoe het gaat'));
  await kiesEn(handen, { 'De mensen om u heen': 'gaat goed', 'Uw dag': 'gaat wel' });
  await handen.klik(page.getByRole('button', { name: 'Zo gaat het' }));
  await expect(page.getByRole('img', { name: /^Tekening van hoe het gaat bij 3 onderwerpen/ })).toBeVisible();
  await expect(page.locator('svg .kt-scan-eerst')).toHaveCount(3);
  await expect(page.locator('svg .kt-scan-nu')).toHaveCount(2);
  await expect(tabel.getByRole('row', { name: /^Uw huis .*gaat goed.*geen antwoord$/ })).toBeVisible();
  const [eerst, nu] = await scansVan(api, zaakId);
  expect(eerst?.scores).toEqual({ contacten: 'heel-moeilijk', dag: 'moeilijk', wonen: 'goed' });
  expect(nu?.scores).toEqual({ contacten: 'goed', dag: 'gaat-wel' });
  await page.setViewportSize({ width: 320, height: 800 });
  await pastInDeBreedte(page);
  const concept = async () => JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(await concept()).not.toContain('gaat heel moeilijk');

  await handen.klik(page.getByRole('link', { name: /^Aanpassen/ }).last());
  await handen.kies(page.getByLabel('Dit mag in het verslag'));
  await handen.klik(page.getByRole('button', { name: 'Zo gaat het' }));
  await expect(page.getByText(/: komt in het verslag\./)).toBeVisible();
  expect(await concept()).toContain('gaat wel');
});

test('T17 tegenproef: zonder antwoord is er geen scan en geen tekening, en een vreemd woord weigert de API', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, gespreksvoerder } = await zaakVoorGesprek(personages, api, gemeente);
  await logIn(handen, gemeente, gespreksvoerder);
  await handen.open(`/${gemeente}/zaken/${zaakId}/gesprek/welzijnsscan`);
  await expect(groep(page, 'Uw huishouden').getByLabel('geen antwoord')).toBeChecked();
  await handen.klik(page.getByRole('button', { name: 'Zo gaat het' }));
  await expect(page.getByRole('link', { name: /Er is nog niets gekozen/ })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  for (const scores of [{}, { beleggen: 'goed' }, { dag: '7' }]) {
    expect((await api.doe(`/zaken/${zaakId}/welzijnsscans`, { scores })).status).toBeGreaterThanOrEqual(400);
  }
  expect(await scansVan(api, zaakId)).toEqual([]);
});
