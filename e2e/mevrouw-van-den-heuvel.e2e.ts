import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { plaat } from './platen.ts';
import { isBewaard, kijkSamen, logTabletIn, neemMeeNaarTafel, noteerOpTablet, ontgrendel } from './tablet.ts';
import { leesGesprek, leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';

/** The case of IJsselmonde (bron S4): one wish, two areas under pressure, and what she does herself with a leg up. */
const casus = {
  melding:
    'Sinds mijn zus is verhuisd, zie ik soms dagen niemand. Koken voor mij alleen doe ik haast niet meer.',
  dag: 'Op dinsdag ging ik altijd met mijn zus naar de soos. Alleen durf ik niet naar binnen.',
  wens: 'Niet meer alleen zijn',
  resultaat: 'Ik doe elke week twee keer iets samen met anderen',
  oplossing: 'Ik zoek zelf een dagactiviteit uit, en de ouderenwerker gaat de eerste keer mee',
  waarom: 'Zij wil het zelf doen. Alleen de eerste stap is te groot.',
} as const;

test('mevrouw Van den Heuvel: van wondervraag tot afgesproken oplossing op twee tablets, één zonder netwerk', async ({
  page,
  browser,
  baseURL,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const mevrouw = { ...personages.mens(gemeente), tussenvoegsel: 'van den', achternaam: 'Heuvel' };
  const gespreksvoerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, mevrouw, casus.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);

  const thuis = page;
  await logTabletIn(thuis, gemeente, gespreksvoerder);
  await neemMeeNaarTafel(thuis, gemeente, zaakId);
  const tweede = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 800, height: 1280 } });
  const zonder = await tweede.newPage();
  await logTabletIn(zonder, gemeente, gespreksvoerder);
  await neemMeeNaarTafel(zonder, gemeente, zaakId);

  await tweede.setOffline(true);
  await noteerOpTablet(thuis, casus.dag);
  await isBewaard(thuis);
  await zetWens(zonder, casus.wens);
  await expect(zonder.getByText('alleen op deze tablet bewaard')).toBeVisible();
  await plaat(zonder, 'heuvel-1-wens');

  await vooruit(zonder);
  await zonder.getByLabel('Wat moet er anders worden?').fill(casus.resultaat);
  await zonder.getByRole('button', { name: 'Dit willen we', exact: true }).click();
  await zonder.getByRole('button', { name: 'Hier zijn we het over eens' }).click();
  await plaat(zonder, 'heuvel-2-resultaat');

  await zonder.reload();
  await ontgrendel(zonder);
  await kijkSamen(zonder);
  await expect(zonder.getByRole('blockquote').filter({ hasText: casus.wens })).toBeVisible();
  await vooruit(zonder);
  await vooruit(zonder);
  await zonder.getByLabel('Wat kan helpen?').fill(casus.oplossing);
  await zonder.getByLabel('Waarom past dit?').fill(casus.waarom);
  await zonder.getByRole('button', { name: 'Dit kan helpen' }).click();
  await expect(zonder.getByText(casus.oplossing).first()).toBeVisible();
  await plaat(zonder, 'heuvel-3-oplossing');
  expect((await leesGesprek(api, zaakId)).wondervraag).toBeUndefined();

  await tweede.setOffline(false);
  await isBewaard(zonder);
  await expect(thuis.getByRole('blockquote').filter({ hasText: casus.wens })).toBeVisible();
  await expect(thuis.getByRole('listitem').filter({ hasText: casus.dag })).toBeVisible();
  await plaat(thuis, 'heuvel-4-samen');
  await vooruit(thuis);
  await expect(thuis.getByText(casus.resultaat).first()).toBeVisible();
  await vooruit(thuis);
  await expect(thuis.getByText(casus.oplossing).first()).toBeVisible();
  await plaat(thuis, 'heuvel-5-oplossing');

  const gesprek = await leesGesprek(api, zaakId);
  expect(gesprek.wondervraag).toMatchObject({ tekst: { inhoud: casus.wens }, woordenVan: 'inwoner' });
  expect(gesprek.resultaten).toMatchObject([{ staat: 'afgesproken', tekst: { inhoud: casus.resultaat } }]);
  expect(gesprek.oplossingen).toMatchObject([{ tekst: { inhoud: casus.oplossing } }]);

  await thuis.goto(`/${gemeente}/zaken/${zaakId}/gesprek`);
  await expect(thuis.getByRole('blockquote').filter({ hasText: casus.wens })).toBeVisible();
  await expect(thuis.getByText(casus.dag)).toBeVisible();
  await expect(thuis.getByText(casus.oplossing).first()).toBeVisible();
  await plaat(thuis, 'heuvel-6-gesprek');
  await tweede.close();
});

async function zetWens(page: Page, wens: string): Promise<void> {
  await page.getByText(/, in één zin$/).click();
  await page.getByLabel('Waar gaat het om, in één zin?').fill(wens);
  await page.getByRole('button', { name: 'Zo is het gezegd' }).click();
  await expect(page.getByRole('blockquote').filter({ hasText: wens })).toBeVisible();
}

/** To the next part of the table, by the one large button. */
async function vooruit(page: Page): Promise<void> {
  await page.locator('.kt-vooruit').getByRole('button').click();
}
