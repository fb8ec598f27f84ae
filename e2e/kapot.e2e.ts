import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personage, Personages } from './personages.ts';
import { gaMelden, logIn, zoekZaak } from './stappen.ts';
import { leesGesprek, leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';
const BEL = String.fromCodePoint(7);
const OMGEKEERD = String.fromCodePoint(0x202e);

test.use({ javaScriptEnabled: false });

test('een notitie van 300 kB past niet: wat getypt is blijft staan en er is niets bewaard', async ({
  page,
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId } = await openGesprek(page, personages, api);
  const lang = 'Dit is een heel lang verhaal. '.repeat(10_240);
  await page.getByLabel('Wat wordt er gezegd?').fill(lang);
  const status = await verstuur(page, 'Opschrijven');
  expect(status).toBe(422);
  await meldt(page, /te lang: 307\.200 tekens/);
  await expect(page.getByLabel('Wat wordt er gezegd?')).toHaveValue(lang);
  expect(await api.haal(`/zaken/${zaakId}/gesprek`)).toMatchObject({ inbreng: [] });
});

test('onzichtbare stuurtekens worden geweigerd met de regel waar ze staan, en niets is half bewaard', async ({
  page,
  personages,
  apiVoor,
}) => {
  const wie = personages.mens(gemeente);
  const woorden = `Eerst dit.\nEn dan ${BEL} dat.`;
  await vulMelding(page, wie, woorden);
  expect(await verstuur(page, 'Versturen')).toBe(422);
  await meldt(page, /In regel 2 staat een onzichtbaar teken/);
  await expect(page.getByLabel('Achternaam').last()).toHaveValue(wie.achternaam);
  expect(await aantalZaken(await apiVoor(gemeente), wie)).toBe(0);
});

test('tekens die de schrijfrichting omkeren blijven binnen de naam, en keren de rest van de pagina niet om', async ({
  page,
  personages,
}) => {
  const wie = personages.mens(gemeente);
  const achternaam = `${wie.achternaam}${OMGEKEERD}`;
  await vulMelding(page, { ...wie, achternaam }, `${OMGEKEERD}Dit staat achterstevoren.`);
  expect(await verstuur(page, 'Versturen')).toBe(200);
  await logIn(handenVan(page), gemeente, 'Yvonne Kersten');
  await page.getByRole('searchbox').fill(wie.achternaam);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  const naam = page.getByRole('rowheader').getByRole('link');
  await expect(naam.locator('bdi')).toHaveText(wie.naam.replace(wie.achternaam, achternaam));
  await naam.click();
  await expect(page.getByRole('heading', { level: 1 }).locator('bdi')).toContainText(wie.achternaam);
  await expect(page.getByText('Dit staat achterstevoren.')).toHaveAttribute('dir', 'auto');
});

test('een BSN dat de elfproef niet haalt, een geboortedag in de toekomst en een melding van morgen komen in één keer terug', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const wie = personages.mens(gemeente);
  await logIn(handen, gemeente, 'Yvonne Kersten');
  await handen.klik(page.getByRole('navigation').getByRole('link', { name: 'Nieuwe melding' }).first());
  await page.getByLabel('Wat lukt niet goed meer? En wat gaat goed?').fill(personages.verhaal().melding);
  await page.getByLabel('Nee, het kan even wachten').check();
  await page.getByLabel('Voor zichzelf').check();
  await page.getByLabel('Achternaam').last().fill(wie.achternaam);
  await page.getByLabel('Telefoonnummer').last().fill(wie.telefoon);
  await page.getByLabel('Geboortedatum').last().fill(personages.dagOver(400));
  await page.getByLabel('BSN').last().fill('123456789');
  await page.getByLabel('Bellen').check();
  await page.getByText('Kwam het anders of eerder binnen?').click();
  await page.getByLabel('Telefoon', { exact: true }).check();
  await page.getByLabel('Dag van ontvangst').fill(personages.dagOver(1));
  expect(await verstuur(page, 'Melding opslaan')).toBe(422);

  await meldt(page, /Dit BSN klopt niet/);
  await meldt(page, /Deze geboortedatum ligt in de toekomst/);
  await meldt(page, /Deze dag ligt in de toekomst/);
  await expect(page.getByRole('region', { name: 'Er klopt iets nog niet' })).toBeFocused();
  await expect(page.getByLabel('BSN').last()).toHaveValue('123456789');
  await expect(page.getByLabel('Achternaam').last()).toHaveValue(wie.achternaam);
  await expect(page.getByLabel('Dag van ontvangst')).toHaveValue(personages.dagOver(1));
  expect(await aantalZaken(await apiVoor(gemeente), wie)).toBe(0);
});

test('een zaak die er niet is en een zaak van een andere gemeente geven precies dezelfde pagina', async ({
  page,
  personages,
  apiVoor,
}) => {
  const elders = await meldOverApi(
    await apiVoor('opsterveen'),
    personages.mens('opsterveen'),
    personages.verhaal().melding,
  );
  await logIn(handenVan(page), gemeente, 'Yvonne Kersten');
  const paginas: string[] = [];
  for (const id of [elders.zaakId, randomUUID(), 'geen-id']) {
    const antwoord = await page.goto(`/${gemeente}/zaken/${id}`);
    expect(antwoord?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible();
    paginas.push(await page.locator('main').innerText());
  }
  expect(new Set(paginas).size).toBe(1);
  const api = await apiVoor(gemeente);
  const vreemd = await api.lees(`/zaken/${elders.zaakId}`);
  expect(vreemd).toEqual(await api.lees(`/zaken/${randomUUID()}`));
  expect(vreemd.status).toBe(404);
});

test('wie te veel in één keer verstuurt, leest wat te doen; er is niets half bewaard', async ({
  page,
  personages,
  apiVoor,
}) => {
  const wie = personages.mens(gemeente);
  await vulMelding(page, wie, 'één '.repeat(75_000));
  expect(await verstuur(page, 'Versturen')).toBe(413);
  await expect(page.getByRole('heading', { level: 1, name: 'Dit is te veel in één keer' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Achternaam').last()).toHaveValue(wie.achternaam);
  expect(await aantalZaken(await apiVoor(gemeente), wie)).toBe(0);
});

test('de API zegt bij wat geen JSON is, of wat te groot is, in het Nederlands wat eraan schort', async ({
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const wie = personages.mens(gemeente);
  const melding = {
    woorden: `Met een ${BEL} teken.`,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    ontvangenOp: '2999-01-01',
    inwoner: { achternaam: wie.achternaam, bsn: '123456789', geboortedatum: '2999-01-01' },
  };
  const { status, inhoud } = await api.doe('/meldingen', melding);
  expect(status).toBe(422);
  const velden = (inhoud['fouten'] as { veld: string }[]).map(({ veld }) => veld);
  for (const veld of ['woorden', 'ontvangenOp', 'inwoner.bsn', 'inwoner.geboortedatum'])
    expect(velden).toContain(veld);
  const geenJson = await api.stuur('/meldingen', 'dit is geen JSON');
  expect([400, 422]).toContain(geenJson.status);
  expect(String(geenJson.inhoud['detail'])).toMatch(/^[A-Z].*\.$/);
  const teGroot = await api.stuur('/meldingen', JSON.stringify({ woorden: 'a'.repeat(1_200_000) }));
  expect(teGroot.status).toBe(413);
  expect(teGroot.inhoud['detail']).toContain('Er is niets bewaard');
  expect(await aantalZaken(api, wie)).toBe(0);
});

async function vulMelding(page: Page, wie: Personage, woorden: string): Promise<void> {
  await gaMelden(handenVan(page), gemeente);
  await page.getByLabel('Wat lukt niet goed meer? En wat gaat goed?').fill(woorden);
  await page.getByLabel('Voor mijzelf').check();
  await page.getByLabel('Nee, het kan even wachten').check();
  await page.getByLabel('Bellen').check();
  await page.getByLabel('Voornaam').last().fill(wie.roepnaam);
  await page.getByLabel('Tussenvoegsel').last().fill(wie.tussenvoegsel);
  await page.getByLabel('Achternaam').last().fill(wie.achternaam);
  await page.getByLabel('Telefoonnummer').last().fill(wie.telefoon);
}

/** Presses the button and gives the status of the page that comes after all redirects. */
async function verstuur(page: Page, knop: string): Promise<number> {
  const [antwoord] = await Promise.all([
    page.waitForResponse((een) => een.request().isNavigationRequest() && een.status() !== 303),
    page.getByRole('button', { name: knop, exact: true }).click(),
  ]);
  return antwoord.status();
}

/** The sentence stands in the summary on top and beside its field. */
async function meldt(page: Page, zin: RegExp): Promise<void> {
  const lijst = page.getByRole('region', { name: 'Er klopt iets nog niet' });
  await expect(lijst.getByRole('link', { name: zin })).toBeVisible();
  await expect(page.locator('form').getByText(zin)).toBeVisible();
}

/** Zaken of exactly this name: the search also finds who is written almost the same. */
async function aantalZaken(api: Api, { achternaam }: Personage): Promise<number> {
  const { inhoud } = await api.doe('/zoekvragen', { zoekwoord: achternaam, actId: undefined });
  return (inhoud['zaken'] as object[]).filter((zaak) => JSON.stringify(zaak).includes(achternaam)).length;
}

async function openGesprek(page: Page, { mens, verhaal, toeval }: Personages, api: Api) {
  const handen = handenVan(page);
  const wie = mens(gemeente);
  const maatwerker = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal().melding);
  await leidToeOverApi(api, zaakId, maatwerker);
  await logIn(handen, gemeente, maatwerker);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  expect((await leesGesprek(api, zaakId)).resultaten).toEqual([]);
  return { zaakId };
}
