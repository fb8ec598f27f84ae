import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { groep, handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zetWondervraag, zoekZaak } from './stappen.ts';
import {
  leesGesprek,
  leidToeOverApi,
  meldOverApi,
  resultaatOverApi,
  rondAfOverApi,
} from './voorbereiding.ts';

const gemeente = 'nieuwerein';

test('T16 de wens staat letterlijk boven het verslag, en verandert alleen met haar naam eronder (functie 46)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, verhaal } = await openGesprek(handen, personages, api);
  await zetWondervraag(handen, verhaal.wens);

  await handen.klik(page.getByRole('link', { name: /^Anders zeggen/ }));
  const vanWie = groep(page, 'Van wie zijn deze woorden?').getByRole('radio');
  await expect(vanWie).toHaveCount(1);
  await expect(page.getByLabel(wie.naam)).toHaveAttribute('type', 'radio');
  await handen.vul(page.getByLabel('Waar gaat het om, in één zin?'), 'De inwoner wil een voorziening.');
  await handen.klik(page.getByRole('button', { name: 'Zo is het gezegd' }));
  await expect(page.getByRole('region', { name: 'Er klopt iets nog niet' })).toBeVisible();
  const namensEenAnder = { tekst: 'Een voorziening.', woordenVan: 'gespreksvoerder' };
  expect((await api.doe(`/zaken/${zaakId}/wondervragen`, namensEenAnder)).status).toBeGreaterThanOrEqual(400);
  const { wondervraag } = await leesGesprek(api, zaakId);
  expect(wondervraag?.tekst.inhoud).toBe(verhaal.wens);
  expect(wondervraag?.woordenVan).toBe('inwoner');

  const verslag = await verstuurVerslag(handen, api, zaakId);
  await expect(page.getByRole('figure').first()).toContainText(verhaal.wens);
  expect(verslag.voorop?.tekst).toBe(verhaal.wens);
});

test('T16 tegenproef: zei ze geen wens, dan staan haar woorden van de melding bovenaan', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal } = await openGesprek(handen, personages, api);

  const verslag = await verstuurVerslag(handen, api, zaakId);
  await expect(page.getByText(verhaal.wens)).toHaveCount(0);
  await expect(page.getByRole('figure').first()).toContainText(verhaal.melding);
  expect(JSON.stringify(verslag)).not.toContain(verhaal.wens);
  expect(verslag.voorop?.tekst).toBe(verhaal.melding);
});

test('T16 tegenproef: een wens op naam van een naaste verandert alleen die naaste of de inwoner zelf', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, verhaal } = await openGesprek(handen, personages, api);
  await handen.klik(page.getByText(/, in één zin$/));
  await handen.vul(page.getByLabel('Waar gaat het om, in één zin?'), verhaal.wens);
  await handen.kies(page.getByLabel('iemand anders: familie'));
  await handen.vul(page.getByLabel(/^Naam van die ander/), 'haar zus');
  await handen.klik(page.getByRole('button', { name: 'Zo is het gezegd' }));
  await expect(page.getByRole('figure').first()).toContainText('haar zus');

  const { wondervraag } = await leesGesprek(api, zaakId);
  const gezien = [(wondervraag as unknown as { actId: string }).actId];
  const vanEenAnder = { tekst: 'Iets anders.', woordenVan: 'familie', naam: 'haar broer', gezien };
  const geweigerd = await api.doe(`/zaken/${zaakId}/wondervragen`, vanEenAnder);
  expect([geweigerd.status, geweigerd.inhoud['regel']]).toEqual([422, 'HG-151']);
  const { tekst } = wondervraag as unknown as { tekst: { tekstId: string; versie: string } };
  const langsAchter = { vervangt: tekst.versie, inhoud: 'Iets anders.' };
  const versie = await api.doe(`/zaken/${zaakId}/teksten/${tekst.tekstId}/versies`, langsAchter);
  expect(versie.status).toBeGreaterThanOrEqual(400);
  expect((await leesGesprek(api, zaakId)).wondervraag?.tekst.inhoud).toBe(verhaal.wens);

  await handen.klik(page.getByRole('link', { name: /^Anders zeggen/ }));
  await expect(groep(page, 'Van wie zijn deze woorden?').getByRole('radio')).toHaveCount(2);
  await handen.vul(page.getByLabel('Waar gaat het om, in één zin?'), verhaal.resultaat);
  await handen.kies(page.getByLabel(wie.naam));
  await handen.klik(page.getByRole('button', { name: 'Zo is het gezegd' }));
  await expect(page.getByRole('figure').first()).toContainText(verhaal.resultaat);
  expect((await leesGesprek(api, zaakId)).wondervraag?.woordenVan).toBe('inwoner');
});

/** Somebody with a resultaat that was agreed, and the gesprek open in the browser of who leads it. */
async function openGesprek(handen: Handen, { mens, verhaal: maakVerhaal, toeval }: Personages, api: Api) {
  const { page } = handen;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const gespreksvoerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  await resultaatOverApi(api, zaakId, verhaal.resultaat);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  return { zaakId, wie, verhaal };
}

async function verstuurVerslag(handen: Handen, api: Api, zaakId: string) {
  const { page } = handen;
  await rondAfOverApi(api, zaakId);
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await handen.klik(page.getByRole('link', { name: 'Naar het verslag' }));
  await handen.klik(page.getByRole('button', { name: 'Verslag versturen' }));
  await expect(page.getByText('Versie 1 is verstuurd')).toBeVisible();
  const { versies } = (await api.haal(`/zaken/${zaakId}/verslagen`)) as unknown as {
    versies: { verslag: { voorop?: { tekst: string; wie?: string } } }[];
  };
  return versies[0]?.verslag ?? {};
}
