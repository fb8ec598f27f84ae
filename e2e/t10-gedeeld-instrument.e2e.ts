import { expect } from '@playwright/test';
import { STAF } from '../src/demo/staf.ts';
import { kies } from '../src/demo/toeval.ts';
import type { Api, Inhoud } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import type { Gemeente, Personage, Personages, Verhaal } from './personages.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, rondAfOverApi, resultaatOverApi } from './voorbereiding.ts';

const THEMAS = ['Wonen', 'Contacten', 'Zelf doen', 'Mantelzorg', 'Gezondheid'];
const NAAM = '(naam)';

test('T10 een gedeeld instrument: adviseur en partner doen dezelfde zaak onder eigen login en alleen de naam verschilt (features 47 en 48)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const gemeente = 'opsterveen';
  const api = await apiVoor(gemeente);
  const verhaal = personages.verhaal();
  const [adviseur, partner] = [
    voerderVan(personages, gemeente, 'Gemeente Opsterveen'),
    voerderVan(personages, gemeente, 'Welzijn De Brêge'),
  ];
  const een = await zelfdeZaak(personages, api, { gemeente, verhaal, voerder: adviseur });
  const ander = await zelfdeZaak(personages, api, { gemeente, verhaal, voerder: partner });

  await logIn(handen, gemeente, adviseur);
  const vanAdviseur = await doeGesprek(handen, een.wie, verhaal);
  await rondAfNamens(api, een);
  const opPapier = await leesVerslag(handen, gemeente, een.zaakId);
  await handen.open(`/${gemeente}/werklijst`);
  await wissel(handen, partner);
  const vanPartner = await doeGesprek(handen, ander.wie, verhaal);
  await rondAfNamens(api, ander);
  const papierPartner = await leesVerslag(handen, gemeente, ander.zaakId);

  expect(vanAdviseur).toEqual(vanPartner);
  expect(vanAdviseur.onderwerpen).toEqual(THEMAS);
  expect(zonderNaam(papierPartner, [partner, ander.wie.naam])).toBe(
    zonderNaam(opPapier, [adviseur, een.wie.naam]),
  );
  expect(opPapier).toContain(adviseur);
  expect(papierPartner).toContain(partner);
  const [a, b] = [await concept(api, een.zaakId), await concept(api, ander.zaakId)];
  expect(zonderNaam(a, [adviseur, een.wie.naam])).toBe(zonderNaam(b, [partner, ander.wie.naam]));
  expect(a).not.toBe(b);
});

test('T10 tegenproef: in een gemeente met een ander instrument heeft dezelfde zaak andere onderwerpen en keuzes', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const gemeente = 'heldermond';
  const api = await apiVoor(gemeente);
  const verhaal = personages.verhaal();
  const voerder = voerderVan(personages, gemeente, 'Gemeente Heldermond');
  const { zaakId, wie } = await zelfdeZaak(personages, api, { gemeente, verhaal, voerder });
  await logIn(handen, gemeente, voerder);
  const { onderwerpen } = await doeGesprek(handen, wie, verhaal, 'Uw huis');
  expect(onderwerpen).not.toEqual(THEMAS);
  expect(onderwerpen).toHaveLength(8);
  const vreemd = await api.doe(`/zaken/${zaakId}/inbreng`, {
    tekst: 'Zo is het',
    leefgebied: 'zelfredzaamheid',
  });
  expect([vreemd.status, vreemd.inhoud['regel']]).toEqual([422, 'HG-3']);
  await expect(page.getByText('Dit onderwerp kennen we')).toHaveCount(0);
});

type Zaak = { readonly zaakId: string; readonly wie: Personage; readonly voerderId: string };

async function zelfdeZaak(
  { mens }: Personages,
  api: Api,
  { gemeente, verhaal, voerder }: { gemeente: Gemeente; verhaal: Verhaal; voerder: string },
): Promise<Zaak> {
  const wie = mens(gemeente);
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  return { zaakId, wie, voerderId: await leidToeOverApi(api, zaakId, voerder) };
}

function voerderVan({ toeval }: Personages, gemeente: Gemeente, organisatie: string): string {
  const staf = (STAF[gemeente] ?? []).filter(
    ([, , rollen, , van]) => van === organisatie && rollen.includes('gespreksvoerder'),
  );
  return kies(toeval, staf)[0];
}

/** The same steps for everybody: what can be talked about, one note with a topic; gives the topics and choices. */
async function doeGesprek(handen: Handen, wie: Personage, verhaal: Verhaal, onderwerp = 'Wonen') {
  const { page } = handen;
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await handen.vul(page.getByLabel('Wat wordt er gezegd?'), verhaal.notitie);
  await handen.klik(page.getByText('Iemand anders, of iets dat u zag'));
  const lijst = page.getByLabel('Het gaat over');
  const onderwerpen = (await lijst.locator('option').allTextContents()).slice(1);
  await handen.kiesUit(lijst, onderwerp);
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.getByRole('listitem').filter({ hasText: verhaal.notitie })).toContainText(onderwerp);
  const keuzes = await page
    .getByLabel(/^Hoort bij/)
    .locator('option')
    .allTextContents();
  return { onderwerpen, keuzes };
}

/** What is left for a verslag, by who leads the gesprek. */
async function rondAfNamens(api: Api, { zaakId, voerderId }: Zaak): Promise<void> {
  const namens = api.namens(voerderId);
  await resultaatOverApi(namens, zaakId, 'Veilig in huis kunnen blijven.');
  await rondAfOverApi(namens, zaakId);
}

async function leesVerslag({ page, open }: Handen, gemeente: Gemeente, zaakId: string): Promise<string> {
  await open(`/${gemeente}/zaken/${zaakId}/verslag`);
  await expect(page.getByRole('heading', { level: 1, name: /^Verslag voor / })).toBeVisible();
  return (await page.getByRole('main').innerText()).replaceAll(/\s+/gu, ' ');
}

async function concept(api: Api, zaakId: string): Promise<string> {
  const { verslag } = (await api.haal(`/zaken/${zaakId}/verslagconcept`)) as { verslag: Inhoud };
  return JSON.stringify(verslag);
}

function zonderNaam(tekst: string, namen: readonly string[]): string {
  return namen.reduce((kaal, naam) => kaal.replaceAll(naam, NAAM), tekst);
}
