import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The passphrase of the tablets in journeys. */
export const WACHTZIN = 'blauwe pannenkoek op zondag';

/** Logs in over the page by choosing a name. */
export async function logTabletIn(page: Page, gemeente: string, naam: string): Promise<void> {
  await page.goto(`/${gemeente}/inloggen`);
  await page.getByRole('button', { name: naam, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
}

/** Takes a gesprek along from its page, locks it with a passphrase, and opens the table to look together. */
export async function neemMeeNaarTafel(page: Page, gemeente: string, zaakId: string): Promise<void> {
  await page.goto(`/${gemeente}/zaken/${zaakId}/gesprek`);
  await page.getByRole('link', { name: 'Meenemen naar tafel' }).click();
  await page.getByLabel('Kies een wachtzin').fill(WACHTZIN);
  await page.getByLabel('Nog een keer').fill(WACHTZIN);
  await page.getByRole('button', { name: 'Op slot zetten en openen' }).click();
  await kijkSamen(page);
  await isBewaard(page);
}

/** Opens the vault again, after a reload or a cold start. */
export async function ontgrendel(page: Page): Promise<void> {
  await page.getByLabel('Wachtzin').fill(WACHTZIN);
  await page.getByRole('button', { name: 'Openen' }).click();
}

/** From what only the gespreksvoerder looks at to the shared view. */
export async function kijkSamen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ja, samen kijken' }).click();
  await expect(page.getByLabel('Wat wordt er gezegd?')).toBeVisible();
}

/** The thin line says that everything is with the server. */
export async function isBewaard(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText('bewaard', { exact: true })).toBeVisible();
}

/** Writes down what is said, on the tablet. */
export async function noteerOpTablet(page: Page, woorden: string): Promise<void> {
  await page.getByLabel('Wat wordt er gezegd?').fill(woorden);
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: woorden })).toBeVisible();
}

/** How many rows about a zaak or a key lie in the database of this browser. */
export function rijenOpTablet(page: Page, gemeente: string): Promise<number> {
  return page.evaluate(async (naam) => {
    const vraag = indexedDB.open(naam);
    const kast = await new Promise<IDBDatabase>((klaar) => {
      vraag.addEventListener('success', () => klaar(vraag.result));
    });
    const aantallen = ['zaak', 'rij', 'daad', 'klad', 'stand'].map((lade) => {
      const tel = kast.transaction(lade).objectStore(lade).count();
      return new Promise<number>((klaar) => {
        tel.addEventListener('success', () => klaar(tel.result));
      });
    });
    return (await Promise.all(aantallen)).reduce((som, een) => som + een, 0);
  }, `keukentafel ${gemeente}`);
}
