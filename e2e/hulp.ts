import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import { expect, test as kaal } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { apiVan } from './api.ts';
import type { Api } from './api.ts';
import { personagesVoor } from './personages.ts';
import type { Gemeente, Personages } from './personages.ts';

type Middelen = {
  readonly personages: Personages;
  /** Asks the API of a municipality for its token and gives its hand. */
  readonly apiVoor: (gemeente: Gemeente) => Promise<Api>;
};

/** A test that gets its own people and words from the seed of this run, and the API beside the page. */
export const test = kaal.extend<Middelen>({
  // Playwright reads from this pattern which other fixtures are needed: none.
  // oxlint-disable-next-line no-empty-pattern
  personages: async ({}, use, info) => use(personagesVoor(info.titlePath.join(' '))),
  apiVoor: async ({ baseURL }, use) => use((gemeente) => apiVan(gemeente, baseURL ?? '')),
});

/** What somebody does on a page: each of these counts as one act. */
export type Handen = {
  readonly page: Page;
  /** Goes to an address. */
  open(pad: string): Promise<void>;
  klik(waar: Locator): Promise<void>;
  vul(waar: Locator, woorden: string): Promise<void>;
  /** Ticks, or chooses one of a few. */
  kies(waar: Locator): Promise<void>;
  /** Chooses from a list by what is shown. */
  kiesUit(waar: Locator, keuze: string | RegExp): Promise<void>;
  /** Follows a link to a file and gives what it holds. */
  haal(link: Locator): Promise<Buffer>;
  /** How many acts so far. */
  aantal(): number;
};

/** Hands that count what they do. */
export function handenVan(page: Page): Handen {
  let gedaan = 0;
  const tel = async (daad: Promise<unknown>) => {
    gedaan += 1;
    await daad;
  };
  return {
    page,
    open: (pad) => tel(page.goto(pad)),
    klik: (waar) => tel(waar.click()),
    vul: (waar, woorden) => tel(waar.fill(woorden)),
    kies: (waar) => tel(waar.check()),
    kiesUit: (waar, keuze) => tel(kiesOptie(waar, keuze)),
    haal: async (link) => {
      gedaan += 1;
      const antwoord = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(antwoord.status()).toBe(200);
      return antwoord.body();
    },
    aantal: () => gedaan,
  };
}

async function kiesOptie(waar: Locator, keuze: string | RegExp): Promise<void> {
  if (typeof keuze === 'string') {
    await waar.selectOption({ label: keuze });
    return;
  }
  const label = (await waar.locator('option').allTextContents()).find((tekst) => keuze.test(tekst));
  expect(label, `de lijst heeft een keuze ${String(keuze)}`).toBeDefined();
  await waar.selectOption({ label: label ?? '' });
}

/** The fields that belong to one question, by the words of the question. */
export function groep(page: Page, vraag: string | RegExp): Locator {
  return page.getByRole('group', { name: vraag });
}

/** Nothing on the page is wider than the screen. */
export async function pastInDeBreedte(page: Page): Promise<void> {
  const { nodig, breed } = await page.evaluate(() => ({
    nodig: document.documentElement.scrollWidth,
    breed: document.documentElement.clientWidth,
  }));
  expect.soft(nodig, `${page.url()} past niet in de breedte`).toBeLessThanOrEqual(breed);
}

/** Which rules of axe a page is held to: those with one of these labels, or these alone; all when nothing is named. */
export type Regels = { readonly labels?: readonly string[]; readonly alleen?: readonly string[] };

type Axe = { run(waar: Document, wens: object): ReturnType<AxeBuilder['analyze']> };

const zoek = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(zoek.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Axe finds nothing wrong on the page as it stands. It comes in once for each document, and tells only of what is
 * wrong; our pages hold no frames to look for. Run through its own builder the same takes far longer.
 */
export async function isToegankelijk(page: Page, { labels, alleen }: Regels = {}): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const runOnly = labels === undefined ? { type: 'rule', values: alleen } : { type: 'tag', values: labels };
  const keuze = labels === undefined && alleen === undefined ? {} : { runOnly };
  const gevonden = await page.evaluate(
    async (wens) => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, wens);
      return violations.map(({ id, nodes }) => ({
        regel: id,
        waar: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
      }));
    },
    { ...keuze, resultTypes: ['violations'], iframes: false },
  );
  expect.soft(gevonden, page.url()).toEqual([]);
}
