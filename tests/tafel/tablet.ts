import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';

/** One tablet in the chaos: a real browser of its own, and what was acknowledged on its screen. */
export type Tablet = {
  readonly naam: string;
  readonly context: BrowserContext;
  readonly page: Page;
  aan: boolean;
  /** What the line does to a sync: passes it, loses the answer, or sends it twice. */
  lijn: 'heel' | 'antwoord-weg' | 'dubbel';
};

/** The gesprek everything happens in. */
export type Plek = {
  readonly adres: string;
  readonly gemeente: string;
  readonly zaakId: string;
  readonly cookie: string;
};

const WACHTZIN = 'chaos aan de keukentafel';

/** A tablet that took the gesprek along and lies open. */
export async function maakTablet(browser: Browser, plek: Plek, naam: string): Promise<Tablet> {
  const context = await browser.newContext({ baseURL: plek.adres, locale: 'nl-NL' });
  const [cookieNaam = '', waarde = ''] = plek.cookie.split('=');
  await context.addCookies([{ name: cookieNaam, value: waarde, url: plek.adres }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const tablet: Tablet = { naam, context, page, aan: true, lijn: 'heel' };
  await context.route('**/aan-tafel/sync', async (route) => {
    const { lijn } = tablet;
    if (lijn === 'heel') return route.continue();
    const antwoord = await route.fetch().catch(() => undefined);
    if (lijn === 'antwoord-weg' || antwoord === undefined) return route.abort().catch(() => undefined);
    const nogEens = await route.fetch().catch(() => antwoord);
    await route.fulfill({ response: nogEens }).catch(() => undefined);
  });
  await page.goto(`/${plek.gemeente}/aan-tafel#zaak=${plek.zaakId}`);
  await page.getByLabel('Kies een wachtzin').fill(WACHTZIN);
  await page.getByLabel('Nog een keer').fill(WACHTZIN);
  await page.getByRole('button', { name: 'Op slot zetten en openen' }).click();
  await page.getByRole('button', { name: 'Ja, samen kijken' }).click();
  return tablet;
}

/** Loads the page anew, as a cold start, and unlocks it. */
export async function herlaad({ page }: Tablet): Promise<void> {
  await page.reload();
  await page.getByLabel('Wachtzin').fill(WACHTZIN);
  await page.getByRole('button', { name: 'Openen' }).click();
  await page.getByRole('button', { name: 'Ja, samen kijken' }).click();
}

/** The field of the shared note, opened when it is not. */
export async function notitieveld(page: Page, notitieId: string): Promise<Locator> {
  const regel = page.locator(`#inbreng-${notitieId}`);
  const veld = regel.locator('textarea[name="tekst"]');
  if (!(await veld.isVisible())) {
    await regel.getByRole('link', { name: /^Aanpassen/u }).click();
    await veld.waitFor();
  }
  return veld;
}

/** Types a token between two others, key by key; whether the screen acknowledged it: it stands there and on the disk. */
export async function typ(
  page: Page,
  veld: Locator,
  given: { token: string; waar: number },
): Promise<boolean> {
  await veld.focus();
  await veld.evaluate((element, { waar }) => {
    const vak = element as HTMLTextAreaElement;
    const grenzen = [0, ...[...vak.value.matchAll(/\]/gu)].map(({ index }) => index + 1)];
    const plek = grenzen[Math.floor(waar * grenzen.length)] ?? 0;
    vak.setSelectionRange(plek, plek);
  }, given);
  await page.keyboard.type(given.token);
  await staatOpSchijf(page);
  return (await veld.inputValue()).includes(given.token);
}

/** Until no key is on its way to the disk of this tablet. */
async function staatOpSchijf(page: Page): Promise<void> {
  await page.locator('body:not([data-bewaart])').waitFor({ state: 'attached' });
}

/** Takes a token out with one key; false when it is not on this screen. */
export async function wis(page: Page, veld: Locator, token: string): Promise<boolean> {
  await veld.focus();
  const staatEr = await veld.evaluate((element, woord) => {
    const vak = element as HTMLTextAreaElement;
    const plek = vak.value.indexOf(woord);
    if (plek >= 0) vak.setSelectionRange(plek, plek + woord.length);
    return plek >= 0;
  }, token);
  if (staatEr) await page.keyboard.press('Delete');
  await staatOpSchijf(page);
  return staatEr;
}

/** Writes a note of its own. */
export async function noteer(page: Page, token: string): Promise<void> {
  const klaar = page.getByRole('link', { name: 'Klaar' });
  if (await klaar.isVisible()) await klaar.click();
  await page.getByLabel('Wat wordt er gezegd?').fill(token);
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await page.getByRole('listitem').filter({ hasText: token }).first().waitFor();
}

/** Sets the wish; false while two wordings wait for a choice. */
export async function wens(page: Page, token: string): Promise<boolean> {
  if (await page.locator('#kiezen').isVisible()) return false;
  const anders = page.getByRole('link', { name: /^Anders zeggen/u });
  const vraag = page.getByText(/, in één zin$/u);
  if (await anders.isVisible()) await anders.click();
  else if (await vraag.isVisible()) await vraag.click();
  const veld = page.getByLabel('Waar gaat het om, in één zin?');
  if (!(await veld.isVisible())) return false;
  await veld.fill(token);
  await page.locator('#wondervraag').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Zo is het gezegd' }).click();
  await page.getByText(token).first().waitFor();
  return true;
}

/** The network of one tablet on or off. */
export async function zetNetwerk(tablet: Tablet, aan: boolean): Promise<void> {
  tablet.aan = aan;
  await tablet.context.setOffline(!aan);
}

/** Waits until the thin line of this tablet says that everything is with the server. */
export async function isBewaard({ page }: Tablet): Promise<void> {
  await page.getByRole('contentinfo').getByText('bewaard', { exact: true }).waitFor({ timeout: 60_000 });
}
