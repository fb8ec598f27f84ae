import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api, Inhoud } from './api.ts';
import { handenVan, test } from './hulp.ts';
import { idVan } from './mandaat.ts';
import { dekTafel } from './oplossingen.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { noteer } from './stappen.ts';

const gemeente = 'heldermond';

test('T34 zonder antwoord vraagt het gesprek één keer naar cliëntondersteuning, en de maand telt wat de inwoner zei', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voor = await maandVan(page, api, personages);
  await dekTafel(handen, api, { personages, gemeente });
  await handen.klik(page.getByRole('button', { name: 'Nee, niet nodig' }));
  await expect(page.getByRole('button', { name: 'Nee, niet nodig' })).toHaveCount(0);
  const na = await maandVan(page, api, personages);
  // Other journeys offer support at the same time.
  expect(na.aangeboden).toBeGreaterThan(voor.aangeboden);
  expect(na.nietNodig).toBeGreaterThan(voor.nietNodig);
});

test('functie 58 wat al langs kwam is met één tik besproken, naar de rest vraagt het blad in gewone woorden, en een leeg ja bestaat niet', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await dekTafel(handen, api, { personages, gemeente });
  await noteer(handen, 'Ik wil weer in mijn eigen bed slapen.');
  await expect(page.getByText('Hulp van mensen om u heen')).toHaveCount(0);
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await expect(
    page.getByText('We hebben het nog niet gehad over hoe het met wie u helpt gaat. Zullen we?'),
  ).toBeVisible();
  const nodig = page.locator('#onderdeel-a');
  await expect(nodig.getByLabel(/Ik wil weer in mijn eigen bed slapen/)).toBeChecked();
  await handen.klik(nodig.getByRole('button', { name: 'Besproken', exact: true }));
  const kosten = page.locator('#onderdeel-g');
  await handen.klik(kosten.getByText('Daar hadden we het over'));
  await handen.klik(kosten.getByRole('button', { name: 'Besproken', exact: true }));
  await expect(page.getByText('Kies wat erover gezegd is').first()).toBeVisible();
  await handen.kies(kosten.getByLabel('U wist al wat u zelf betaalt.'));
  await handen.klik(kosten.getByRole('button', { name: 'Besproken', exact: true }));
  const leeg = await api.doe(`/zaken/${zaakId}/onderdelen`, { onderdeel: 'e', besproken: true });
  expect([leeg.status, leeg.inhoud['regel']]).toEqual([422, 'HG-91']);
  const verslag = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(verslag).toContain('“Ik wil weer in mijn eigen bed slapen.”');
  expect(verslag).toContain('U wist al wat u zelf betaalt.');
  expect(verslag).not.toContain('Dit hebben we besproken.');
});

test('T34 tegenproef: staat het antwoord er al, dan vraagt het gesprek het niet nog eens; niet besproken is geen aanbod', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await dekTafel(handen, api, { personages, gemeente });
  await expect(page.getByRole('button', { name: 'Nee, niet nodig' })).toBeVisible();
  const voor = await maandVan(page, api, personages);
  const niet = { onderdeel: 'clientondersteuning', besproken: false, tekst: 'het was erg druk.' };
  await api.leg(`/zaken/${zaakId}/onderdelen`, niet);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Nee, niet nodig' })).toHaveCount(0);
  const na = await maandVan(page, api, personages);
  expect(na.nietNodig).toBe(voor.nietNodig);
});

async function maandVan(
  page: Page,
  api: Api,
  { toeval }: Personages,
): Promise<{ aangeboden: number; nietNodig: number }> {
  const beheerder = medewerkerMet(toeval, gemeente, 'beheerder');
  const { clientondersteuning } = await api.namens(await idVan(page, gemeente, beheerder)).haal('/tellingen');
  const maand = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
    .format(new Date())
    .slice(0, 7);
  const nu = (clientondersteuning as readonly Inhoud[]).find((een) => een['maand'] === maand);
  return { aangeboden: Number(nu?.['aangeboden'] ?? 0), nietNodig: Number(nu?.['nietNodig'] ?? 0) };
}
