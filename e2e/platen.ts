import { mkdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

const MAP = 'docs/platen';

/** Makes a picture for the README and the handboek, when this run was asked for them (E2E_PLATEN); of the top, or `bij` a place. */
export async function plaat(page: Page, naam: string, bij?: Locator): Promise<void> {
  if (process.env['E2E_PLATEN'] === undefined) return;
  mkdirSync(MAP, { recursive: true });
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  await bij?.evaluate((plek) => plek.scrollIntoView());
  await page.screenshot({ path: `${MAP}/${naam}.png`, animations: 'disabled', caret: 'hide' });
}
