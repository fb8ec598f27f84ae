import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
import type { Personages } from './personages.ts';
import { isBewaard, kijkSamen, logTabletIn, neemMeeNaarTafel, noteerOpTablet, ontgrendel } from './tablet.ts';
import { leesGesprek, zaakVoorGesprek } from './voorbereiding.ts';

const gemeente = 'heldermond';

test('functie 44 en 63 een heel gesprek zonder netwerk, ook na herladen en na opnieuw openen, en daarna staat alles er', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal } = await openTablet(page, personages, api);
  await isToegankelijk(page);
  await context.setOffline(true);
  await noteerOpTablet(page, verhaal.notitie);
  await expect(page.getByText('alleen op deze tablet bewaard')).toBeVisible();
  await page.getByLabel('Wat wordt er gezegd?').pressSequentially('En dit is nog niet');
  await page.reload();
  await ontgrendel(page);
  await expect(page.getByText('Klaar om samen te kijken?')).toBeVisible();
  await expect(page.getByText(verhaal.notitie)).toHaveCount(0);
  await kijkSamen(page);
  await expect(page.getByRole('listitem').filter({ hasText: verhaal.notitie })).toBeVisible();
  await expect(page.getByLabel('Wat wordt er gezegd?')).toHaveValue('En dit is nog niet');
  await page.getByLabel('Wat wordt er gezegd?').fill('');

  await page.getByText(/, in één zin$/).click();
  await page.getByLabel('Waar gaat het om, in één zin?').fill(verhaal.wens);
  await page.getByRole('button', { name: 'Zo is het gezegd' }).click();
  await expect(page.getByRole('blockquote').filter({ hasText: verhaal.wens })).toBeVisible();
  await page.locator('.kt-vooruit').getByRole('button').click();
  await page.getByLabel('Wat moet er anders worden?').fill(verhaal.resultaat);
  await page.getByRole('button', { name: 'Dit willen we', exact: true }).click();
  await page.getByRole('button', { name: 'Hier zijn we het over eens' }).click();
  await page.locator('.kt-vooruit').getByRole('button').click();
  await page.getByLabel('Wat kan helpen?').fill(verhaal.oplossing);
  await page.getByRole('button', { name: 'Dit kan helpen' }).click();
  await expect(page.getByText(verhaal.oplossing).first()).toBeVisible();
  await isToegankelijk(page);
  expect((await leesGesprek(api, zaakId)).resultaten).toHaveLength(0);

  await page.close();
  const koud = await context.newPage();
  await koud.goto(`/${gemeente}/aan-tafel`);
  await ontgrendel(koud);
  await koud.locator('.kt-meegenomen button').first().click();
  await koud.getByRole('button', { name: 'Ja, samen kijken' }).click();
  await expect(koud.getByRole('blockquote').filter({ hasText: verhaal.wens })).toBeVisible();
  await context.setOffline(false);
  await isBewaard(koud);
  const gesprek = await leesGesprek(api, zaakId);
  expect(gesprek.wondervraag?.tekst.inhoud).toBe(verhaal.wens);
  expect(gesprek.resultaten).toMatchObject([{ staat: 'afgesproken', tekst: { inhoud: verhaal.resultaat } }]);
  expect(gesprek.oplossingen).toMatchObject([{ tekst: { inhoud: verhaal.oplossing } }]);
  const { inbreng } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(inbreng).toMatchObject([{ tekst: { inhoud: verhaal.notitie } }]);
});

test('functie 63 tegenproef: zonder wachtzin opent niets, en wat niet meeging staat er niet', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId } = await openTablet(page, personages, api);
  const ander = await zaakVoorGesprek(personages, api, gemeente);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('Wachtzin').fill('een heel andere zin');
  await page.getByRole('button', { name: 'Openen' }).click();
  await expect(page.getByText('Dit klopt niet. Probeer het nog eens.')).toBeVisible();
  await isToegankelijk(page);
  await page.goto(`/${gemeente}/aan-tafel#zaak=${ander.zaakId}`);
  await expect(page.getByText(/staat nog niet op deze tablet/)).toBeVisible();
  await context.setOffline(false);
  expect((await leesGesprek(api, zaakId)).resultaten).toHaveLength(0);
});

test('functie 65 twee tablets veranderen zonder netwerk dezelfde zin: beide staan er, en een mens kiest', async ({
  page,
  browser,
  baseURL,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, gespreksvoerder, verhaal } = await openTablet(page, personages, api);
  const tweede = await browser.newContext({ baseURL: baseURL ?? '' });
  const ander = await tweede.newPage();
  await logTabletIn(ander, gemeente, gespreksvoerder);
  await neemMeeNaarTafel(ander, gemeente, zaakId);
  await page.context().setOffline(true);
  await tweede.setOffline(true);
  await zetWens(page, verhaal.wens);
  await zetWens(ander, 'Samen weer naar buiten.');
  await tweede.setOffline(false);
  await isBewaard(ander);
  await page.context().setOffline(false);
  await isBewaard(page);
  const kiezen = page.getByRole('region', { name: 'Hier staan twee antwoorden' });
  await expect(kiezen.getByRole('figure')).toHaveCount(2);
  await expect(kiezen).toContainText(gespreksvoerder);
  await isToegankelijk(page);
  await kiezen.locator('form').filter({ hasText: verhaal.wens }).getByRole('button').click();
  await expect(kiezen).toBeHidden();
  await expect(page.getByRole('blockquote').filter({ hasText: verhaal.wens })).toBeVisible();
  await isBewaard(page);
  await expect(ander.getByRole('blockquote').filter({ hasText: verhaal.wens })).toBeVisible();
  expect((await leesGesprek(api, zaakId)).wondervraag?.tekst.inhoud).toBe(verhaal.wens);
  await tweede.close();
});

test('functie 65 twee tablets schrijven zonder netwerk in dezelfde notitie: elke letter blijft, geen letter dubbel', async ({
  page,
  browser,
  baseURL,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, gespreksvoerder } = await openTablet(page, personages, api);
  await noteerOpTablet(page, 'Midden.');
  await isBewaard(page);
  const tweede = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 320, height: 700 } });
  const ander = await tweede.newPage();
  await logTabletIn(ander, gemeente, gespreksvoerder);
  await neemMeeNaarTafel(ander, gemeente, zaakId);
  await pastInDeBreedte(ander);
  await isToegankelijk(ander);
  for (const blad of [page, ander]) await blad.getByRole('link', { name: /^Aanpassen/ }).click();
  await page.context().setOffline(true);
  await tweede.setOffline(true);
  await page.getByLabel('Wat is er gezegd?').press('ControlOrMeta+Home');
  await page.getByLabel('Wat is er gezegd?').pressSequentially('Vooraan. ');
  await ander.getByLabel('Wat is er gezegd?').press('ControlOrMeta+End');
  await ander.getByLabel('Wat is er gezegd?').pressSequentially(' Achteraan.');
  await page.context().setOffline(false);
  await tweede.setOffline(false);
  const samen = 'Vooraan. Midden. Achteraan.';
  await expect(page.getByLabel('Wat is er gezegd?')).toHaveValue(samen);
  await expect(ander.getByLabel('Wat is er gezegd?')).toHaveValue(samen);
  await isBewaard(page);
  await isBewaard(ander);
  const { inbreng } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(inbreng).toMatchObject([{ tekst: { inhoud: samen } }]);
  await tweede.close();
});

test('functie 65 wat een ander schrijft voor de lijn open is, staat er zodra zij open is', async ({
  page,
  browser,
  baseURL,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const lijn = Promise.withResolvers<void>();
  await page.context().route('**/aan-tafel/stroom', async (route) => {
    await lijn.promise;
    await route.continue();
  });
  const { zaakId, gespreksvoerder } = await openTablet(page, personages, api);
  await isBewaard(page);
  const tweede = await browser.newContext({ baseURL: baseURL ?? '' });
  const ander = await tweede.newPage();
  await logTabletIn(ander, gemeente, gespreksvoerder);
  await neemMeeNaarTafel(ander, gemeente, zaakId);
  await noteerOpTablet(ander, 'Zij komt elke dinsdag.');
  await isBewaard(ander);
  await expect(page.getByText('Zij komt elke dinsdag.')).toBeHidden();
  lijn.resolve();
  await expect(page.getByText('Zij komt elke dinsdag.')).toBeVisible();
  await tweede.close();
});

test('functie 64 het slot van de tablet zelf opent ook zonder netwerk, zonder wachtzin', async ({
  browser,
  baseURL,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, gespreksvoerder } = await zaakVoorGesprek(personages, api, gemeente);
  // A lock of the device belongs to a name; an address in numbers has none.
  const context = await browser.newContext({ baseURL: baseURL?.replace('127.0.0.1', 'localhost') ?? '' });
  const page = await context.newPage();
  const bediening = await context.newCDPSession(page);
  await bediening.send('WebAuthn.enable');
  await bediening.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  await logTabletIn(page, gemeente, gespreksvoerder);
  await page.goto(`/${gemeente}/aan-tafel#zaak=${zaakId}`);
  await page.getByRole('button', { name: 'Het slot van deze tablet gebruiken' }).click();
  await kijkSamen(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Openen met het slot van deze tablet' }).click();
  await kijkSamen(page);
  await expect(page.getByLabel('Wachtzin')).toHaveCount(0);
  await context.close();
});

async function zetWens(page: Page, wens: string): Promise<void> {
  await page.getByText(/, in één zin$/).click();
  await page.getByLabel('Waar gaat het om, in één zin?').fill(wens);
  await page.getByRole('button', { name: 'Zo is het gezegd' }).click();
  await expect(page.getByRole('blockquote').filter({ hasText: wens })).toBeVisible();
}

async function openTablet(page: Page, personages: Personages, api: Api) {
  const zaak = await zaakVoorGesprek(personages, api, gemeente);
  await logTabletIn(page, gemeente, zaak.gespreksvoerder);
  await neemMeeNaarTafel(page, gemeente, zaak.zaakId);
  return zaak;
}
