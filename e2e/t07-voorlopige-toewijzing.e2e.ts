import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { groep, handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import {
  aanvraagOverApi,
  beoordeelOverApi,
  gesprekOverApi,
  leidToeOverApi,
  meldOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

const gemeente = 'heldermond';

type Hulp = { readonly besluitId: string; readonly stand: string; readonly laatsteDag: string };

test('T7 voorlopige hulp loopt af en het traject begon niet: dat staat in de werklijst, en niets stopt zonder besluit van een mens', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const geval = await metVoorlopigeHulp(handen, personages, api);
  const { zaakId, wie } = geval;

  await expect(page.getByText('loopt bijna af. Er is een nieuw besluit nodig.')).toBeVisible();
  await expect(page.getByText('Traject begonnen', { exact: true })).toBeVisible();
  await handen.klik(page.getByRole('link', { name: 'Verlengen of stoppen' }));
  await handen.kies(page.getByLabel('Stoppen'));
  await handen.kies(page.getByLabel('Het traject is niet begonnen'));
  await handen.vul(page.getByLabel(/^Op welke dag hoorde je de inwoner/), personages.dagOver(0));
  await handen.vul(page.getByLabel(/^Wat is er toen gezegd/), 'Een groep is niets voor mij.');
  await handen.vul(page.getByLabel(/^Vanaf welke dag gaat dit in/), personages.dagOver(5));
  await handen.vul(page.getByLabel(/^Waarom is dit het besluit/), 'Het traject is niet begonnen.');
  await handen.klik(page.getByRole('button', { name: 'Voorstel bewaren' }));
  await expect(page.getByText(/nooit de enige reden om hulp te stoppen/).first()).toBeVisible();
  await expect(page.getByLabel(/^Waarom is dit het besluit/)).toHaveValue('Het traject is niet begonnen.');

  const [hulp] = await leesHulp(api, zaakId);
  expect(hulp?.stand).toBe('loopt-af');
  const stop = {
    grondslag: 'ambtshalve',
    vervangtBesluitId: hulp?.besluitId,
    uitkomst: 'beeindigd',
    van: personages.vandaag(),
    eindredenen: ['traject-niet-gestart'],
    gehoord: { op: personages.vandaag(), woorden: 'Een groep is niets voor mij.' },
    motivering: 'Het traject is niet begonnen.',
  };
  const geweigerd = await api.doe(`/zaken/${zaakId}/besluitvoorstellen`, stop);
  expect([geweigerd.status, geweigerd.inhoud['regel']]).toEqual([422, 'TW-45']);
  const anders = { ...stop, eindredenen: ['niet-meer-nodig'] };
  expect((await api.doe(`/zaken/${zaakId}/besluitvoorstellen`, anders)).inhoud['regel']).toBe('TW-46');

  await page.goto(`/${gemeente}/werklijst?van=alles`);
  await expect(page.getByRole('row', { name: wie.achternaam })).toBeVisible();
  expect((await leesHulp(api, zaakId))[0]?.stand).toBe('loopt-af');
});

test('T7 tegenproef: het traject begint, en met een nieuw besluit gaat de hulp door', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await metVoorlopigeHulp(handen, personages, api);

  await handen.klik(page.getByText('Is het traject begonnen?'));
  await handen.vul(page.getByLabel('Op welke dag begon het traject?'), personages.dagOver(0));
  await handen.klik(page.getByRole('button', { name: 'Het traject is begonnen' }));
  await expect(page.getByRole('button', { name: 'Het traject is begonnen' })).toHaveCount(0);
  await handen.klik(page.getByRole('link', { name: 'Verlengen of stoppen' }));
  await handen.kies(page.getByLabel('Dezelfde hulp, tot een latere dag'));
  await handen.vul(page.getByLabel(/^Vanaf welke dag gaat dit in/), personages.dagOver(5));
  await handen.vul(page.getByLabel(/^Tot en met welke dag/), personages.dagOver(60));
  await handen.vul(page.getByLabel(/^Waarom is dit het besluit/), 'Het traject loopt. De hulp blijft nodig.');
  await handen.klik(page.getByRole('button', { name: 'Voorstel bewaren' }));
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen' }));
  await expect(page.getByText('loopt bijna af', { exact: false })).toHaveCount(0);
  const hulp = await leesHulp(api, zaakId);
  expect(hulp.map(({ stand }) => stand)).toEqual(['loopt', 'straks']);
});

async function leesHulp(api: Api, zaakId: string): Promise<readonly Hulp[]> {
  return (await api.haal(`/zaken/${zaakId}/besluiten`))['tijdelijkeHulp'] as readonly Hulp[];
}

/** Interim help for a few days that waits for a traject, decided in the browser by who has the mandate. */
async function metVoorlopigeHulp(
  handen: Handen,
  { mens, verhaal: maakVerhaal, toeval, dagOver }: Personages,
  api: Api,
) {
  const page: Page = handen.page;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser', 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await aanvraagOverApi(api, zaakId, verhaal.idee);
  await beoordeelOverApi(api, zaakId);

  await logIn(handen, gemeente, beslisser);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  await handen.kies(page.getByLabel('Toekennen', { exact: true }));
  await handen.kiesUit(page.getByLabel('Wat wordt er toegekend?'), /^Begeleiding thuis/);
  await handen.vul(page.getByLabel('Hoeveel?', { exact: true }), '2');
  await handen.vul(page.getByLabel(/^Vanaf welke dag/), dagOver(0));
  await handen.vul(page.getByLabel(/^Tot en met welke dag/), dagOver(4));
  await handen.kies(groep(page, /Is dit voorlopige hulp/).getByLabel(/^Ja, tot een laatste dag/));
  await handen.vul(page.getByLabel(/^Op welk traject wacht de hulp/), 'Het maatwerktraject.');
  await handen.vul(page.getByLabel(/^Waarom is dit het besluit/), 'Tot het traject begint is dit nodig.');
  await handen.klik(page.getByRole('button', { name: 'Voorstel bewaren' }));
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen' }));
  await expect(page.getByRole('heading', { name: 'Tijdelijke hulp' })).toBeVisible();
  return { zaakId, wie, beslisser };
}
