import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import {
  arrangementOverApi,
  gesprekOverApi,
  leidToeOverApi,
  meldOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

const gemeente = 'heldermond';

test('T35 alles gedaan maar niet bevestigd dat het bereikt is: loslaten vraagt wie in beeld blijft, en vanaf wanneer', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, buur } = await openOpvolging(handen, personages, api);

  await handen.klik(page.getByText('Loslaten', { exact: true }).first());
  await expect(page.getByText('Nog niet alles is bevestigd')).toBeVisible();
  await vulLoslaten(handen);
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe gaat het nu?' })).toBeVisible();
  await expect(page.getByText(/We hebben losgelaten/)).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: /Schrijf op wie contact houdt en vanaf wanneer/ }),
  ).toBeVisible();
  expect((await api.haal(`/zaken/${zaakId}/opvolging`))['losgelaten']).toBeUndefined();

  await handen.vul(page.getByLabel(/^Wie blijft in beeld\?/), buur);
  await handen.vul(page.getByLabel(/^Vanaf wanneer\?/), personages.dagOver(7));
  await handen.klik(page.getByRole('button', { name: 'Loslaten', exact: true }));
  await expect(page.getByText(/We hebben losgelaten/)).toBeVisible();
  await expect(page.getByText(`In beeld blijft ${buur}`)).toBeVisible();
  const { losgelaten } = await api.haal(`/zaken/${zaakId}/opvolging`);
  expect(losgelaten).toMatchObject({ reden: 'resultaat-bereikt', blijftInBeeld: buur });
  expect((await api.haal(`/zaken/${zaakId}`))['toestand']).toBe('losgelaten');
});

test('T35 tegenproef: bevestigde de inwoner zelf dat het bereikt is, dan laat je los zonder die vraag', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal } = await openOpvolging(handen, personages, api);
  await handen.vul(page.getByLabel('Wat zegt de inwoner zelf?'), `Het is gelukt. ${verhaal.resultaat}`);
  await handen.kies(
    page.getByRole('group', { name: /volgens de inwoner/ }).getByLabel('ja', { exact: true }),
  );
  await handen.klik(page.getByRole('button', { name: 'Vastleggen hoe het gaat' }));

  await handen.klik(page.getByText('Loslaten', { exact: true }).first());
  await expect(page.getByText('Nog niet alles is bevestigd')).toHaveCount(0);
  await vulLoslaten(handen);
  await expect(page.getByText(/We hebben losgelaten/)).toBeVisible();
  const { losgelaten } = await api.haal(`/zaken/${zaakId}/opvolging`);
  expect(losgelaten).toMatchObject({ reden: 'resultaat-bereikt' });
  expect(losgelaten).not.toHaveProperty('blijftInBeeld');
});

async function vulLoslaten(handen: Handen): Promise<void> {
  const { page } = handen;
  await handen.kies(page.getByLabel(/resultaat is bereikt/i));
  await handen.vul(page.getByLabel('Licht toe'), 'Alles wat we afspraken is gedaan.');
  await handen.klik(page.getByRole('button', { name: 'Loslaten', exact: true }));
}

/** Somebody of whom every afspraak was done, and the follow-up open in the browser of who led the gesprek. */
async function openOpvolging(handen: Handen, { mens, verhaal: maakVerhaal, toeval }: Personages, api: Api) {
  const { page } = handen;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const gespreksvoerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  const doorId = await leidToeOverApi(api, zaakId, gespreksvoerder);
  const resultaatId = await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await arrangementOverApi(api, { zaakId, resultaatId, doorId }, verhaal);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Vragen hoe het nu gaat' }));
  return { zaakId, verhaal, buur: `${mens(gemeente).naam} van hiernaast` };
}
