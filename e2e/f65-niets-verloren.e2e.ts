import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { test } from './hulp.ts';
import type { Personages } from './personages.ts';
import {
  isBewaard,
  kijkSamen,
  logTabletIn,
  neemMeeNaarTafel,
  noteerOpTablet,
  ontgrendel,
  rijenOpTablet,
} from './tablet.ts';
import { leidToeOverApi, zaakVoorGesprek } from './voorbereiding.ts';

const gemeente = 'nieuwerein';

test('functie 66 verloopt de sessie, dan gaat het werk door, en na het inloggen komt alles aan', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal, gespreksvoerder } = await openTablet(page, personages, api);
  await context.clearCookies();
  await noteerOpTablet(page, verhaal.notitie);
  await expect(page.getByText(/Log opnieuw in. Doorwerken kan gewoon/)).toBeVisible();
  await noteerOpTablet(page, 'En we praten gewoon door.');
  const tabblad = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Inloggen in een nieuw tabblad' }).click();
  const nieuw = await tabblad;
  await nieuw.getByRole('button', { name: gespreksvoerder, exact: true }).click();
  await expect(nieuw.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
  await nieuw.close();
  await page.bringToFront();
  await isBewaard(page);
  const { inbreng } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(inbreng).toMatchObject([
    { tekst: { inhoud: verhaal.notitie } },
    { tekst: { inhoud: 'En we praten gewoon door.' } },
  ]);
});

test('functie 64 wie niet meer bij de zaak mag, geeft af wat er geschreven is en houdt niets op de tablet', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal, gespreksvoerder } = await openTablet(page, personages, api);
  await noteerOpTablet(page, 'Dit was er al.');
  await isBewaard(page);
  await context.setOffline(true);
  await noteerOpTablet(page, verhaal.notitie);
  const ander = await iemandAnders(api, zaakId, gespreksvoerder);
  await leidToeOverApi(api, zaakId, ander);
  await context.setOffline(false);
  await expect(page.getByText(/Deze zaak is nu van iemand anders/)).toBeVisible();
  expect(await rijenOpTablet(page, gemeente)).toBe(0);
  const gesprek = JSON.stringify(await api.haal(`/zaken/${zaakId}/gesprek`));
  expect(gesprek).toContain('Dit was er al.');
  expect(gesprek).not.toContain(verhaal.notitie);
});

test('functie 64 na de laatste dag is alles van de tablet, ook zonder netwerk; een dag eerder nog niet', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  await openTablet(page, personages, api);
  const begin = Date.now();
  await context.setOffline(true);
  await page.clock.setFixedTime(begin + 6 * 86_400_000);
  await page.reload();
  await ontgrendel(page);
  await kijkSamen(page);
  await page.clock.setFixedTime(begin + 9 * 86_400_000);
  await page.reload();
  await expect(
    page.getByText(/De laatste dag is voorbij|staat nog niet op deze tablet/).first(),
  ).toBeVisible();
  await expect(page.getByLabel('Wachtzin')).toHaveCount(0);
  expect(await rijenOpTablet(page, gemeente)).toBe(0);
});

test('functie 66 is de tablet vol, dan staat dat er meteen, met een kopie die op slot is', async ({
  page,
  context,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, verhaal } = await openTablet(page, personages, api);
  await context.setOffline(true);
  await page.evaluate(() => {
    const vol = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: vol, put: vol });
  });
  await page.getByLabel('Wat wordt er gezegd?').fill(verhaal.notitie);
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await expect(page.getByText(/Deze tablet bewaart niets meer/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Versleutelde kopie opslaan' }).click();
  const bestand = await (await download).path();
  const kopie = readFileSync(bestand, 'utf8');
  expect(kopie).toContain('keukentafel-kopie');
  expect(kopie).not.toContain(verhaal.notitie);
  await page.goto(`/${gemeente}/aan-tafel`);
  await ontgrendel(page);
  await page.getByText('Een opgeslagen kopie terugzetten').click();
  await page.getByLabel('De kopie die op deze tablet gemaakt is').setInputFiles(bestand);
  await kijkSamen(page);
  await expect(page.getByRole('listitem').filter({ hasText: verhaal.notitie })).toBeVisible();
  await context.setOffline(false);
  await isBewaard(page);
  const { inbreng } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(inbreng).toMatchObject([{ tekst: { inhoud: verhaal.notitie } }]);
});

test('functie 64 nergens in de browser staat leesbaar wat er gezegd is, ook niet na een klap', async ({
  personages,
  apiVoor,
  baseURL,
}) => {
  const api = await apiVoor(gemeente);
  const zaak = await zaakVoorGesprek(personages, api, gemeente);
  const map = mkdtempSync(join(tmpdir(), 'keukentafel-profiel-'));
  const start = () =>
    chromium.launchPersistentContext(map, {
      baseURL: baseURL ?? '',
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--restore-last-session'],
    });
  const context = await start();
  const page = await context.newPage();
  await logTabletIn(page, gemeente, zaak.gespreksvoerder);
  await neemMeeNaarTafel(page, gemeente, zaak.zaakId);
  await noteerOpTablet(page, 'Zeldzaamwoord gesproken.');
  await page.getByRole('link', { name: /^Aanpassen/ }).click();
  await page.getByLabel('Wat is er gezegd?').pressSequentially(' Nogzeldzamer toegevoegd.');
  await page.getByRole('link', { name: 'Klaar' }).click();
  await page.getByLabel('Wat wordt er gezegd?').pressSequentially('Halfaf gebleven woord');
  await isBewaard(page).catch(() => undefined);
  await page.waitForTimeout(1500);
  await context.close();
  for (const woord of ['Zeldzaamwoord', 'Nogzeldzamer', 'Halfaf', zaak.wie.achternaam]) {
    expect(zoekIn(map, woord), woord).toEqual([]);
  }
  rmSync(map, { recursive: true, force: true });
});

/** The files that hold a word, as UTF-8 or as UTF-16. */
function zoekIn(map: string, woord: string): readonly string[] {
  const breed = [...woord].map((teken) => `${teken}\\x00`).join('');
  return [
    ['-rlaF', woord],
    ['-rlaP', breed],
  ].flatMap((hoe) => {
    try {
      return execFileSync('grep', [...hoe, map], { encoding: 'utf8' })
        .split('\n')
        .filter(Boolean);
    } catch {
      return [];
    }
  });
}

async function iemandAnders(api: Api, zaakId: string, niet: string): Promise<string> {
  const { gespreksvoerders } = (await api.haal(`/zaken/${zaakId}/toeleiding`)) as unknown as {
    gespreksvoerders: { naam: string }[];
  };
  return gespreksvoerders.find(({ naam }) => naam !== niet)?.naam ?? '';
}

async function openTablet(page: Page, personages: Personages, api: Api) {
  const zaak = await zaakVoorGesprek(personages, api, gemeente);
  await logTabletIn(page, gemeente, zaak.gespreksvoerder);
  await neemMeeNaarTafel(page, gemeente, zaak.zaakId);
  return zaak;
}
