import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api, Inhoud } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { idVan } from './mandaat.ts';
import { oplossingenVan } from './oplossingen.ts';
import type { Personages } from './personages.ts';
import { plaat } from './platen.ts';
import { logIn, noemOplossing, wissel, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, resultaatOverApi } from './voorbereiding.ts';

const gemeente = 'marrehim';
const voerder = 'Jantsje Okkema';
const organisatie = 'Zorggroep De Mienskip';
const kop = 'Kijk samen ook naar iets anders';

test('T47 noemt iemand een dienst van de eigen werkgever, dan staan er twee andere mogelijkheden bij, en het telt', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voor = await tellingVan(page, api);
  const zaakId = await aanTafel(handen, personages, api);
  await noemOplossing(handen, 'Twee ochtenden per week naar dagbesteding It Skûtsje.');
  await expect(page.getByText(kop)).toBeVisible();
  await expect(
    page.getByText(`Dit komt van ${organisatie}. Daar werkt ook wie dit gesprek voert.`),
  ).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Doarpsmiel' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Burenhulp Marrehim' })).toBeVisible();
  await plaat(page, 'eigen-organisatie', page.getByRole('heading', { name: 'Hoe komen we daar' }));
  const verhaal = await api.haal(`/zaken/${zaakId}`);
  expect(JSON.stringify(verhaal)).toContain(`Een oplossing komt van ${organisatie}`);

  const verslag = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(verslag).toContain('U kunt ook kiezen voor Doarpsmiel of Burenhulp Marrehim.');
  const [oplossing] = await oplossingenVan(api, zaakId);
  expect(oplossing?.['eigenDienst']).toMatchObject({ organisatie });

  const na = await tellingVan(page, api);
  expect(na).toEqual({ oplossingen: voor.oplossingen + 1, eigen: voor.eigen + 1 });
  await page.goto(`/${gemeente}/werklijst`);
  await wissel(handen, 'Foppe Zandberg');
  await handen.klik(page.getByRole('link', { name: 'Tellingen' }).first());
  await expect(page.getByRole('row', { name: organisatie })).toContainText(String(na.eigen));
  await plaat(page, 'tellingen');
});

test('T47 tegenproef: iets van een ander geeft geen melding en telt niet als eigen', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voor = await tellingVan(page, api);
  await aanTafel(handen, personages, api);
  await noemOplossing(handen, 'Samen eten bij de buren, elke zondag.');
  await expect(page.getByText(kop)).toHaveCount(0);
  const na = await tellingVan(page, api);
  expect(na).toEqual({ oplossingen: voor.oplossingen + 1, eigen: voor.eigen });
});

/** At the table with somebody, led by a worker of a partner, with a resultaat that stands. */
async function aanTafel(handen: Handen, { mens, verhaal }: Personages, api: Api): Promise<string> {
  const [wie, woorden] = [mens(gemeente), verhaal()];
  const { zaakId } = await meldOverApi(api, wie, woorden.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await resultaatOverApi(api, zaakId, woorden.resultaat);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(handen.page.getByRole('link', { name: 'Naar het gesprek' }));
  return zaakId;
}

async function tellingVan(page: Page, api: Api): Promise<{ oplossingen: number; eigen: number }> {
  const beheerder = await idVan(page, gemeente, 'Foppe Zandberg');
  const { organisaties } = await api.namens(beheerder).haal('/tellingen');
  const regel = (organisaties as Inhoud[]).find((een) => een['organisatie'] === organisatie);
  return { oplossingen: Number(regel?.['oplossingen'] ?? 0), eigen: Number(regel?.['eigen'] ?? 0) };
}
