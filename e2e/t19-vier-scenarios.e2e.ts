import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Gemeente } from './personages.ts';
import { logIn, noteer, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, resultaatOverApi } from './voorbereiding.ts';

test('T19 de inwoner kiest het tweede, de gespreksvoerder het derde: beide staan er met waarom, en er verandert niets door', async ({
  page,
  personages,
  apiVoor,
}) => {
  const gemeente: Gemeente = 'nieuwerein';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const gespreksvoerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  await resultaatOverApi(api, zaakId, verhaal.resultaat);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await noteer(handen, verhaal.notitie);
  const kan = page.getByText('Waar we aan kunnen denken');
  await handen.klik(kan);
  const opties = await kan.locator('..').innerText();
  const { scenarios: _, ...voor } = await api.haal(`/zaken/${zaakId}/gesprek`);

  await handen.klik(page.getByRole('link', { name: 'Hoe kan het verder gaan?' }));
  for (const [kant, keuze, waarom] of [
    ['inwoner', /^Weer zelf doen/, verhaal.wens],
    ['gespreksvoerder', /^Anders leren doen/, 'Het gaat niet meer zoals vroeger.'],
  ] as const) {
    const vak = page.locator(`#scenario-${kant}`);
    await handen.klik(vak.getByText('Iets kiezen'));
    await handen.kies(vak.getByLabel(keuze));
    await handen.vul(vak.getByLabel(/^Waarom\?/), waarom);
    await handen.klik(vak.getByRole('button', { name: 'Dit past het beste' }));
    await expect(vak.getByRole('blockquote')).toContainText(waarom);
  }
  await expect(page.locator('#scenario-inwoner').getByRole('blockquote')).toContainText(verhaal.wens);
  const { scenarios, ...na } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(scenarios).toMatchObject([
    { van: 'inwoner', scenario: 'weer-zelf', waarom: verhaal.wens },
    { van: 'gespreksvoerder', scenario: 'anders-doen' },
  ]);
  expect(na).toEqual(voor);
  await handen.klik(page.getByRole('link', { name: 'Terug naar het gesprek' }));
  await handen.klik(kan);
  expect(await kan.locator('..').innerText()).toBe(opties);
  const concept = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(concept).not.toContain('Het gaat niet meer zoals vroeger.');
});

test('T19 tegenproef: een gemeente zonder scenario’s toont ze niet, en de API kent er geen', async ({
  page,
  personages,
  apiVoor,
}) => {
  const gemeente: Gemeente = 'opsterveen';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const gespreksvoerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  await logIn(handen, gemeente, gespreksvoerder);
  await handen.open(`/${gemeente}/zaken/${zaakId}/gesprek`);
  await expect(page.getByRole('link', { name: 'Hoe gaat het?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hoe kan het verder gaan?' })).toHaveCount(0);
  const keuze = { van: 'inwoner', scenario: 'weer-zelf' };
  const { status, inhoud } = await api.doe(`/zaken/${zaakId}/scenariokeuzes`, keuze);
  expect([status, inhoud['regel']]).toEqual([422, 'HG-76']);
});
