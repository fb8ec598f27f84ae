import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { handenVan, pastInDeBreedte, test } from './hulp.ts';
import { plaat } from './platen.ts';

const UITKOMST = 'Hoe dat is berekend';

type Rij = { readonly id: string; readonly einde: string | null; readonly dagenOpgeschort: number };

/** Asks the same over the API, without a token. */
async function overApi(request: APIRequestContext, vraag: string): Promise<readonly Rij[]> {
  const antwoord = await request.get(`/api/v1/termijnen?${vraag}`);
  expect(antwoord.status()).toBe(200);
  return ((await antwoord.json()) as { termijnen: readonly Rij[] }).termijnen;
}

function rij(page: Page, naam: RegExp) {
  return page.getByRole('table', { name: UITKOMST }).getByRole('row', { name: naam });
}

test('geval 2: iemand rekent zonder inloggen na wanneer het verslag er moet zijn', async ({
  page,
  request,
}) => {
  const handen = handenVan(page);
  await handen.open('/');
  await handen.klik(page.getByRole('link', { name: 'Reken een termijn na' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Termijnen narekenen' })).toBeVisible();
  await handen.kiesUit(page.getByLabel('Wat gebeurde er?'), 'Melding ontvangen');
  await handen.vul(page.getByLabel('Op welke dag?'), '13-11-2026');
  await handen.klik(page.getByRole('button', { name: 'Reken na' }));

  await expect(
    page.getByRole('heading', { name: 'Melding ontvangen op vrijdag 13 november 2026' }),
  ).toBeVisible();
  await expect(page.getByText('Onderzoek en verslag: uiterlijk maandag 28 december 2026')).toBeVisible();
  await expect(rij(page, /Onderzoek en verslag \(D03\)/)).toContainText('dat is eerste kerstdag');
  await expect(page.getByRole('table', { name: UITKOMST }).getByRole('rowheader')).toHaveCount(3);
  const rijen = await overApi(request, 'gebeurtenis=melding&datum=2026-11-13');
  expect(rijen.map(({ id, einde }) => [id, einde])).toEqual([
    ['D01', '2026-11-16'],
    ['D02', '2026-11-20'],
    ['D03', '2026-12-28'],
  ]);
  await plaat(page, 'termijnen');
});

test('geval 2, tegenproef: een dag eerder gemeld eindigt gewoon op donderdag 24 december', async ({
  page,
  request,
}) => {
  const handen = handenVan(page);
  await handen.open('/termijnen');
  await handen.kiesUit(page.getByLabel('Wat gebeurde er?'), 'Melding ontvangen');
  await handen.vul(page.getByLabel('Op welke dag?'), '12 november 2026');
  await handen.klik(page.getByRole('button', { name: 'Reken na' }));
  await expect(page.getByText('Onderzoek en verslag: uiterlijk donderdag 24 december 2026')).toBeVisible();
  await expect(rij(page, /D03/)).not.toContainText('kerstdag');
  const rijen = await overApi(request, 'gebeurtenis=melding&datum=2026-11-12');
  expect(rijen.find(({ id }) => id === 'D03')?.einde).toBe('2026-12-24');
});

test('geval 18: met alleen het toetsenbord telt iemand zes dagen stilstand mee, en ziet elke fout bij het veld', async ({
  page,
  request,
}) => {
  await page.goto('/termijnen');
  await page.getByLabel('Wat gebeurde er?').focus();
  await page.keyboard.type('Aanvraag');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2-11-2026');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6-11-2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31-11-2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Er klopt iets nog niet' })).toBeFocused();
  await expect(page.getByLabel(/^Stond stil vanaf \(hoeft niet\)/)).toHaveValue('6-11-2026');
  const tot = page.getByLabel(/^Liep weer op \(hoeft niet\)/);
  await expect(tot).toHaveValue('31-11-2026');
  await expect(tot).toHaveAttribute('aria-invalid', 'true');
  const fout = await request.get(
    '/api/v1/termijnen?gebeurtenis=aanvraag&datum=2026-11-02&opschorting=2026-11-06..2026-11-31',
  );
  expect([fout.status(), fout.headers()['content-type']]).toEqual([
    400,
    expect.stringContaining('application/problem+json'),
  ]);

  await page.getByRole('link', { name: /^Deze dag kennen we niet/ }).press('Enter');
  await expect(tot).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12-11-2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Beslissen op de aanvraag: uiterlijk maandag 23 november 2026')).toBeVisible();
  await expect(rij(page, /D05/)).toContainText('de klok stond zes dagen stil');
  const [beslissen] = await overApi(
    request,
    'gebeurtenis=aanvraag&datum=2026-11-02&opschorting=2026-11-06..2026-11-12',
  );
  expect(beslissen).toMatchObject({ id: 'D05', einde: '2026-11-23', dagenOpgeschort: 6 });
});

for (const breedte of [1200, 320]) {
  test.describe(`zonder JavaScript, ${breedte} beeldpunten breed`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: breedte, height: 800 } });

    test('geval 61: iemand vindt via de voet van een gemeente de laatste dag voor bezwaar', async ({
      page,
    }) => {
      const handen = handenVan(page);
      await handen.open('/nieuwerein');
      await handen.klik(page.getByRole('link', { name: 'Termijnen narekenen' }));
      await pastInDeBreedte(page);
      await handen.kiesUit(page.getByLabel('Wat gebeurde er?'), 'Besluit verstuurd of gegeven');
      await handen.vul(page.getByLabel('Op welke dag?'), '13-11-2026');
      await handen.klik(page.getByRole('button', { name: 'Reken na' }));
      await expect(page.getByText('Bezwaar maken: uiterlijk maandag 28 december 2026')).toBeVisible();
      await expect(page.getByText('Awb art. 6:7 en 6:8')).toBeVisible();
      await pastInDeBreedte(page);
    });
  });
}
