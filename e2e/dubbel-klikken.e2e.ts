import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { gaMelden } from './stappen.ts';

test('twee keer klikken, en nog eens hetzelfde versturen, geeft één melding', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor('heldermond');
  const wie = personages.mens('heldermond');
  await gaMelden(handen, 'heldermond');
  await handen.vul(
    page.getByLabel('Wat lukt niet goed meer? En wat gaat goed?'),
    personages.verhaal().melding,
  );
  await handen.kies(page.getByLabel('Voor mijzelf'));
  await handen.kies(page.getByLabel('Nee, het kan even wachten'));
  await handen.kies(page.getByLabel('Bellen'));
  await handen.vul(page.getByLabel('Achternaam').last(), wie.achternaam);
  await handen.vul(page.getByLabel('Telefoonnummer').last(), wie.telefoon);
  const versturen = page.waitForRequest((verzoek) => verzoek.method() === 'POST');
  await page.getByRole('button', { name: 'Versturen' }).dblclick();
  const verstuurd = await versturen;
  await expect(page.getByRole('heading', { level: 1, name: /Dank u wel/ })).toBeVisible();

  const weer = await page.request.post(verstuurd.url(), {
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    data: verstuurd.postData() ?? '',
  });
  expect(weer.status()).toBe(200);
  expect(await weer.text()).toContain('Dank u wel');
  const { inhoud } = await api.doe('/zoekvragen', { zoekwoord: wie.achternaam, actId: undefined });
  expect(inhoud['zaken']).toHaveLength(1);
});
