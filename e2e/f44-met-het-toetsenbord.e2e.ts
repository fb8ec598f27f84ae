import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from './hulp.ts';
import { isBewaard, logTabletIn, WACHTZIN } from './tablet.ts';
import { leesGesprek, zaakVoorGesprek } from './voorbereiding.ts';

const gemeente = 'opsterveen';

test('functie 44 aan tafel met alleen het toetsenbord: meenemen, vertellen, de wens, wat we willen bereiken en hoe', async ({
  page,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal, gespreksvoerder } = await zaakVoorGesprek(personages, api, gemeente);
  await logTabletIn(page, gemeente, gespreksvoerder);
  await page.goto(`/${gemeente}/zaken/${zaakId}/gesprek`);
  await druk(page, page.getByRole('link', { name: 'Meenemen naar tafel' }));
  await schrijf(page, page.getByLabel('Kies een wachtzin'), WACHTZIN);
  await schrijf(page, page.getByLabel('Nog een keer'), WACHTZIN);
  await druk(page, page.getByRole('button', { name: 'Op slot zetten en openen' }));
  await druk(page, page.getByRole('button', { name: 'Ja, samen kijken' }));

  await schrijf(page, page.getByLabel('Wat wordt er gezegd?'), verhaal.notitie);
  await druk(page, page.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.getByRole('listitem').filter({ hasText: verhaal.notitie })).toBeVisible();
  await druk(page, page.locator('summary').filter({ hasText: /, in één zin$/ }));
  await schrijf(page, page.getByLabel('Waar gaat het om, in één zin?'), verhaal.wens);
  await druk(page, page.getByRole('button', { name: 'Zo is het gezegd' }));
  await expect(page.getByRole('blockquote').filter({ hasText: verhaal.wens })).toBeVisible();
  await druk(page, page.locator('.kt-vooruit').getByRole('button'));
  await schrijf(page, page.getByLabel('Wat moet er anders worden?'), verhaal.resultaat);
  await druk(page, page.getByRole('button', { name: 'Dit willen we', exact: true }));
  await druk(page, page.getByRole('button', { name: 'Hier zijn we het over eens' }));
  await druk(page, page.locator('.kt-vooruit').getByRole('button'));
  await schrijf(page, page.getByLabel('Wat kan helpen?'), verhaal.oplossing);
  await druk(page, page.getByRole('button', { name: 'Dit kan helpen' }));
  await expect(page.getByText(verhaal.oplossing).first()).toBeVisible();

  await isBewaard(page);
  const gesprek = await leesGesprek(api, zaakId);
  expect(gesprek.wondervraag?.tekst.inhoud).toBe(verhaal.wens);
  expect(gesprek.resultaten).toMatchObject([{ staat: 'afgesproken', tekst: { inhoud: verhaal.resultaat } }]);
  expect(gesprek.oplossingen).toMatchObject([{ tekst: { inhoud: verhaal.oplossing } }]);
});

/** Goes to it with the tab key, which shows where one is, and presses enter. */
async function druk(page: Page, plek: Locator): Promise<void> {
  await gaNaar(page, plek);
  await page.keyboard.press('Enter');
}

async function schrijf(page: Page, plek: Locator, woorden: string): Promise<void> {
  await gaNaar(page, plek);
  await page.keyboard.insertText(woorden);
}

async function gaNaar(page: Page, plek: Locator): Promise<void> {
  await expect(plek).toBeVisible();
  for (let stap = 0; stap < 90; stap += 1) {
    if (await plek.evaluate((een) => een === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`met de tabtoets kom je niet op ${plek.toString()}`);
}
