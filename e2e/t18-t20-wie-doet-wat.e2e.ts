import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { dekTafel, oplossingenVan } from './oplossingen.ts';
import { noemOplossing } from './stappen.ts';

const gemeente = 'heldermond';
const resultaat = 'Ik ben niet meer alleen.';

test('T18 een dagactiviteit zelf zoeken, met een steuntje van de ouderenwerker: beide staan met wat zij doen tot in het plan', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await dekTafel(handen, api, { personages, gemeente, resultaat });
  await noemOplossing(handen, 'Een dagactiviteit zoeken');
  await handen.klik(page.getByRole('link', { name: /^Wie doet wat\?/ }));
  await handen.kies(page.getByLabel('U doet dit zelf, met een steuntje van een ander.'));
  await handen.klik(page.getByRole('button', { name: 'Zo doen we het' }));
  await expect(page.getByText('Schrijf op wie er meedoet en wat die doet.').first()).toBeVisible();
  await handen.vul(page.getByLabel(/^Wat doet u zelf\?/), 'Kiest zelf een activiteit.');
  await handen.vul(page.getByLabel(/^Wie doet er mee\?/).first(), 'de ouderenwerker');
  await handen.vul(page.getByLabel(/^Wat doet die\?/).first(), 'Gaat de eerste keer mee.');
  await handen.klik(page.getByRole('button', { name: 'Zo doen we het' }));
  await expect(page.getByText('de ouderenwerker: Gaat de eerste keer mee.')).toBeVisible();
  await expect(page.getByText(/maatwerk|voorziening|trede/)).toHaveCount(0);
  const [oplossing] = await oplossingenVan(api, zaakId);
  expect(oplossing?.['verdeling']).toMatchObject({
    hoe: 'met-steuntje',
    zelf: 'Kiest zelf een activiteit.',
    met: [{ naam: 'de ouderenwerker', wat: 'Gaat de eerste keer mee.' }],
  });

  await page.goto(`/${gemeente}/zaken/${zaakId}/arrangement`);
  await handen.klik(page.getByRole('link', { name: /^Overnemen/ }));
  await expect(page.getByLabel('Wat spreken jullie af?')).toHaveValue('Kiest zelf een activiteit.');
  await handen.klik(page.getByRole('button', { name: 'Afspraak bewaren' }));
  await page.goto(`/${gemeente}/zaken/${zaakId}/arrangement/plan`);
  await expect(page.getByText('uzelf, met hulp van de ouderenwerker')).toBeVisible();
  await expect(page.getByText('Gaat de eerste keer mee.')).toBeVisible();
});

test('T20 functie 56: van wat afvalt staat wat er lastig aan is in gewone woorden in het verslag; wat niemand woog niet', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, resultaatId } = await dekTafel(handen, api, { personages, gemeente, resultaat });
  await api.leg(`/zaken/${zaakId}/oplossingen`, { resultaatId, tekst: 'Samen eten in de wijk' });
  await noemOplossing(handen, 'Naar een dagbesteding buiten de stad');
  const tweede = page.locator('article').filter({ hasText: 'buiten de stad' });
  await handen.klik(tweede.getByRole('link', { name: /^Aanpassen/ }));
  await handen.klik(page.getByText('Wat is er goed aan, en wat lastig?'));
  await handen.vul(page.getByLabel(/^Wat is er lastig aan\?/), 'De bus gaat er maar twee keer per dag heen.');
  await handen.kies(page.getByLabel('dat wordt lastig'));
  await handen.klik(page.getByRole('button', { name: 'Zo is het', exact: true }));
  await handen.klik(tweede.getByRole('link', { name: /^Aanpassen/ }));
  await handen.klik(page.getByText('Dit past toch niet'));
  await handen.klik(page.getByRole('button', { name: 'Opzijzetten' }));
  await expect(page.getByText('waarom dit niet past').first()).toBeVisible();
  await handen.kies(page.getByLabel('Dat lost het niet op.'));
  await handen.klik(page.getByRole('button', { name: 'Opzijzetten' }));
  await handen.klik(page.getByText('Wat we bekeken en niet kozen'));
  await expect(page.getByText('De bus gaat er maar twee keer per dag heen.')).toBeVisible();
  const [gekozen, viel] = await oplossingenVan(api, zaakId);
  expect([gekozen?.['staat'], gekozen?.['weging']]).toEqual(['genoemd', undefined]);
  expect(viel).toMatchObject({ staat: 'afgevallen', weging: { haalbaar: 'moeilijk' } });
  const verslag = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(verslag).toContain('Wat er lastig aan is');
  expect(verslag).toContain('De bus gaat er maar twee keer per dag heen.');
  expect(verslag.split('Wat er lastig aan is')).toHaveLength(2);
});

test('T18 tegenproef: doet iemand het helemaal zelf, dan staat er niemand naast', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await dekTafel(handen, api, { personages, gemeente, resultaat });
  await noemOplossing(handen, 'Elke dag een blokje om');
  await handen.klik(page.getByRole('link', { name: /^Wie doet wat\?/ }));
  await handen.kies(page.getByLabel('U doet dit zelf.', { exact: true }));
  await handen.klik(page.getByRole('button', { name: 'Zo doen we het' }));
  await expect(page.getByText('U doet dit zelf.')).toBeVisible();
  const [oplossing] = await oplossingenVan(api, zaakId);
  expect(oplossing?.['verdeling']).toMatchObject({ hoe: 'zelf', met: [] });
  await page.goto(`/${gemeente}/zaken/${zaakId}/arrangement`);
  await handen.klik(page.getByRole('link', { name: /^Overnemen/ }));
  await handen.klik(page.getByRole('button', { name: 'Afspraak bewaren' }));
  await page.goto(`/${gemeente}/zaken/${zaakId}/arrangement/plan`);
  await expect(page.getByText('Elke dag een blokje om')).toBeVisible();
  await expect(page.getByText('met hulp van')).toHaveCount(0);
});

test('T20 tegenproef: viel er iets zonder dat iemand het woog, dan staat er alleen waarom we het niet doen', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await dekTafel(handen, api, { personages, gemeente, resultaat });
  await noemOplossing(handen, 'Een hond nemen');
  await handen.klik(page.getByRole('link', { name: /^Aanpassen/ }).last());
  await handen.klik(page.getByText('Dit past toch niet'));
  await handen.kies(page.getByLabel('U wilt dit liever niet.'));
  await handen.klik(page.getByRole('button', { name: 'Opzijzetten' }));
  await expect(page.getByText('Wat we bekeken en niet kozen')).toBeVisible();
  const verslag = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(verslag).toContain('U wilt dit liever niet.');
  expect(verslag).not.toContain('Wat er lastig aan is');
});
