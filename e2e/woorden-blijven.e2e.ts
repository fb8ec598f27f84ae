import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { logIn } from './stappen.ts';
import { leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const BEWAARD = /^bewaard om /;
const ANDEREN = 'Iemand anders, of iets dat u zag';

test('[HG-1] wat een mantelzorger zei blijft na herladen van de mantelzorger', async ({
  page,
  personages,
  apiVoor,
}) => {
  await aanTafel(page, { personages, apiVoor });
  await page.getByText(ANDEREN).click();
  await page.getByLabel('Wie', { exact: true }).selectOption('mantelzorger');
  await page.getByLabel('Wat wordt er gezegd?').fill('Ik slaap er niet meer van.');
  await page.reload();
  await expect(page.getByText(BEWAARD)).toBeVisible();
  await page.reload();
  const notitie = page.getByRole('listitem').filter({ hasText: 'Ik slaap er niet meer van.' });
  await expect(notitie.getByText('mantelzorger', { exact: true })).toBeVisible();
});

test('[HG-1] wie na het bewaren nog kiest wie het zei, ziet dat ook bewaard', async ({
  page,
  personages,
  apiVoor,
}) => {
  await aanTafel(page, { personages, apiVoor });
  await page.getByLabel('Wat wordt er gezegd?').fill('Op dinsdag gaat het wel.');
  await expect(page.getByText(BEWAARD)).toBeVisible();
  await page.getByText(ANDEREN).click();
  await page.getByLabel('Wie', { exact: true }).selectOption('partner');
  await expect(page.getByText('wordt zo bewaard')).toBeVisible();
  await expect(page.getByText(BEWAARD)).toBeVisible();
  await page.reload();
  const notitie = page.getByRole('listitem').filter({ hasText: 'Op dinsdag gaat het wel.' });
  await expect(notitie.getByText('partner', { exact: true })).toBeVisible();
});

for (const bewaard of [false, true]) {
  const wanneer = bewaard ? 'wat al bewaard was' : 'wat net getypt is';
  test(`[HG-1] na Opschrijven en terug staat ${wanneer} er één keer, en is het veld leeg`, async ({
    page,
    personages,
    apiVoor,
  }) => {
    await aanTafel(page, { personages, apiVoor });
    const veld = page.getByLabel('Wat wordt er gezegd?');
    await veld.fill('Boven slapen lukt niet meer.');
    if (bewaard) await expect(page.getByText(BEWAARD)).toBeVisible();
    await page.getByRole('button', { name: 'Opschrijven' }).click();
    const notities = page.getByRole('listitem').filter({ hasText: 'Boven slapen lukt niet meer.' });
    await expect(notities).toHaveCount(1);
    await page.goBack();
    await expect(veld).toHaveValue('');
    await veld.fill('En de trap is steil.');
    await page.getByRole('button', { name: 'Opschrijven' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'En de trap is steil.' })).toHaveCount(1);
    await expect(notities).toHaveCount(1);
  });
}

test('[HG-1] een blad dat de browser bewaarde na Opschrijven, wordt opnieuw gehaald', async ({
  page,
  personages,
  apiVoor,
}) => {
  await aanTafel(page, { personages, apiVoor });
  const veld = page.getByLabel('Wat wordt er gezegd?');
  await page.route(/\/gesprek\/inbreng$/, async (route) => {
    await route.fetch();
    await route.fulfill({ status: 204 });
  });
  await veld.fill('Boven slapen lukt niet meer.');
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('verzonden');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(veld).toHaveValue('');
  await expect(page.getByRole('listitem').filter({ hasText: 'Boven slapen lukt niet' })).toHaveCount(1);
});

test('[HG-18] T69: de knop vlak na het typen overschrijft geen tekst die men niet zag', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  await aanTafel(page, { personages, apiVoor });
  await page.getByLabel('Wat wordt er gezegd?').fill('Begin');
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await page.getByRole('link', { name: /^Aanpassen/ }).click();
  const ander = await context.newPage();
  await ander.goto(page.url());
  await page.getByLabel('Wat is er gezegd?').fill('Uit het ene');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await traag(ander);
  await ander.getByLabel('Wat is er gezegd?').fill('Uit het andere');
  await ander.waitForRequest(/\/gesprek\/tekst$/);
  await ander.getByRole('button', { name: 'Bewaren' }).click();
  await expect(ander.getByText(/^Er zijn nu twee teksten/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Uit het ene' })).toBeVisible();
  await ander.getByRole('button', { name: 'Mijn tekst bewaren' }).click();
  await expect(ander.getByText(BEWAARD)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Uit het andere' })).toBeVisible();
});

/** A save that takes a second, as on a slow line. */
async function traag(page: Page): Promise<void> {
  await page.route(/\/gesprek\/tekst$/, async (route) => {
    const antwoord = await route.fetch();
    await new Promise((klaar) => setTimeout(klaar, 1000));
    await route.fulfill({ response: antwoord });
  });
}

type Middelen = Pick<Parameters<Parameters<typeof test>[2]>[0], 'personages' | 'apiVoor'>;

async function aanTafel(page: Page, { personages, apiVoor }: Middelen): Promise<void> {
  const gespreksvoerder = medewerkerMet(personages.toeval, 'nieuwerein', 'gespreksvoerder');
  const api = await apiVoor('nieuwerein');
  const { zaakId } = await meldOverApi(api, personages.mens('nieuwerein'), personages.verhaal().melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  await logIn(handenVan(page), 'nieuwerein', gespreksvoerder);
  await page.goto(`/nieuwerein/zaken/${zaakId}/gesprek`);
}
