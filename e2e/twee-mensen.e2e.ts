import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Personage, Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';
const [EEN, ANDER] = ['Maaike Verhulst', 'Sem Jacobs'] as const;

test('twee mensen bewaren hetzelfde stukje: beide teksten staan er, en een van beiden kiest', async ({
  browser,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, wie, notitie } = await metNotitie(personages, api);
  const een = await openNotitie(browser, { wie, naam: EEN, javaScriptEnabled: false });
  const ander = await openNotitie(browser, { wie, naam: ANDER, javaScriptEnabled: false });
  await bewaar(een, `${notitie} Zegt ${EEN}.`);
  await expect(een.getByText(`${notitie} Zegt ${EEN}.`)).toBeVisible();
  await bewaar(ander, `${notitie} Zegt ${ANDER}.`);

  await expect(ander.getByRole('heading', { level: 1, name: 'Twee teksten' })).toBeVisible();
  await expect(ander.getByText(`${notitie} Zegt ${EEN}.`)).toBeVisible();
  await expect(ander.getByText(`${notitie} Zegt ${ANDER}.`).first()).toBeVisible();
  expect(await woordenVan(api, zaakId)).toEqual([`${notitie} Zegt ${EEN}.`]);
  await ander.getByLabel('Wat u schreef').check();
  await ander.getByRole('button', { name: 'Deze tekst bewaren' }).click();
  await expect(ander.getByRole('heading', { level: 1, name: /In gesprek met/ })).toBeVisible();
  expect(await woordenVan(api, zaakId)).toEqual([`${notitie} Zegt ${ANDER}.`]);
});

test('met bewaren tijdens het typen staan ook beide teksten er, en kiest iemand de andere', async ({
  browser,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId, wie, notitie } = await metNotitie(personages, api);
  const een = await openNotitie(browser, { wie, naam: EEN, javaScriptEnabled: true });
  const ander = await openNotitie(browser, { wie, naam: ANDER, javaScriptEnabled: true });
  await een.getByLabel('Wat is er gezegd?').fill(`${notitie} Zegt ${EEN}.`);
  await expect.poll(() => woordenVan(api, zaakId)).toEqual([`${notitie} Zegt ${EEN}.`]);
  await ander.getByLabel('Wat is er gezegd?').fill(`${notitie} Zegt ${ANDER}.`);
  await expect(ander.getByRole('alert')).toContainText('Er zijn nu twee teksten');
  await expect(ander.getByRole('alert')).toContainText(`${notitie} Zegt ${EEN}.`);
  await expect(ander.getByRole('alert')).toContainText(EEN);
  await ander.getByRole('button', { name: 'De andere tekst nemen' }).click();
  await expect(ander.getByLabel('Wat is er gezegd?')).toHaveValue(`${notitie} Zegt ${EEN}.`);
  expect(await woordenVan(api, zaakId)).toEqual([`${notitie} Zegt ${EEN}.`]);
});

/** A note in a gesprek that two people lead: one by the toeleiding, one by a visit that was planned. */
async function metNotitie({ mens, verhaal, vandaag }: Personages, api: Api) {
  const [wie, { melding, notitie }] = [mens(gemeente), verhaal()];
  const { zaakId } = await meldOverApi(api, wie, melding);
  const anderId = await leidToeOverApi(api, zaakId, ANDER);
  await leidToeOverApi(api, zaakId, EEN);
  await api.leg(`/zaken/${zaakId}/contactmomenten`, {
    van: `${vandaag()}T10:00:00+01:00`,
    tot: `${vandaag()}T11:00:00+01:00`,
    vorm: 'telefoon',
    medewerkerId: anderId,
    zietAfVanPlan: true,
  });
  await api.leg(`/zaken/${zaakId}/inbreng`, { tekst: notitie });
  return { zaakId, wie, notitie };
}

type Wie = { readonly wie: Personage; readonly naam: string; readonly javaScriptEnabled: boolean };

/** A browser of somebody's own, with the note open to be changed. */
async function openNotitie(browser: Browser, { wie, naam, javaScriptEnabled }: Wie): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  const handen = handenVan(page);
  await logIn(handen, gemeente, naam);
  await zoekZaak(handen, wie);
  await page.getByRole('link', { name: 'Naar het gesprek' }).click();
  await page.getByRole('link', { name: /^Aanpassen ?: wat .* zei$/ }).click();
  await expect(page.getByLabel('Wat is er gezegd?')).toBeVisible();
  return page;
}

async function bewaar(page: Page, woorden: string): Promise<void> {
  await page.getByLabel('Wat is er gezegd?').fill(woorden);
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
}

async function woordenVan(api: Api, zaakId: string): Promise<readonly string[]> {
  const { inbreng } = await api.haal(`/zaken/${zaakId}/gesprek`);
  return (inbreng as { tekst: { inhoud: string } }[]).map(({ tekst }) => tekst.inhoud);
}
