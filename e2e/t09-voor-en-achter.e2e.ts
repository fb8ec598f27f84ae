import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { groep, handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personage, Personages } from './personages.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';
import { gesprekOverApi, leesStappen, leidToeOverApi, meldOverApi, rondAfOverApi } from './voorbereiding.ts';

const gemeente = 'opsterveen';

type Geval = {
  readonly zaakId: string;
  readonly adviseur: string;
  readonly adviseurId: string;
  readonly beslisser: string;
  readonly wie: Personage;
  readonly idee: string;
};

test('T9 het verslag van de adviseur met een aanvraag komt bij de consulent, en de adviseur ziet alleen hoe het staat', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const geval = await maakGeval(personages, api);
  const { zaakId, wie, idee } = geval;
  await verstuurVerslag(handen, geval);

  await handen.klik(page.getByRole('link', { name: 'Naar de zaak' }));
  await handen.klik(page.getByRole('link', { name: 'Naar de aanvraag' }));
  await handen.kies(page.getByLabel(/Op het teruggestuurde verslag/));
  await handen.vul(page.getByLabel('Wat vraagt de inwoner?'), idee);
  await handen.klik(page.getByRole('button', { name: 'Aanvraag opschrijven' }));
  await expect(page.getByText(/Uiterlijk .* ligt er een besluit/)).toBeVisible();
  await expect(page.getByText(idee)).toHaveCount(0);
  await handen.klik(page.getByRole('link', { name: 'Naar de zaak' }));
  await expect(page.getByText('Er ligt een aanvraag. Er is nog geen besluit.')).toBeVisible();
  await expect(page.getByText(idee)).toHaveCount(0);
  const adviseur = api.namens(geval.adviseurId);
  const gezien = await adviseur.haal(`/zaken/${zaakId}`);
  expect(gezien['toestand']).toBe('aanvraag');
  expect(JSON.stringify(gezien)).not.toContain(idee);
  expect((await adviseur.lees(`/zaken/${zaakId}/besluit`)).status).toBe(404);

  await wissel(handen, geval.beslisser);
  const regel = page.getByRole('row', { name: wie.achternaam });
  await handen.klik(regel.getByRole('link', { name: 'Besluit voorbereiden' }));
  await expect(page.getByText(idee)).toBeVisible();
  await handen.klik(page.getByRole('link', { name: 'Naar de vijf stappen' }).first());
  await expect(page.getByText('Nog 11 te doen voor het besluit')).toBeVisible();
  const hulpvraag = page.getByLabel(/^Wat vraagt de inwoner, in je eigen woorden/);
  await expect(hulpvraag).toHaveValue(new RegExp(idee.replaceAll('.', '\\.')));
  await handen.kies(groep(page, /In de woorden van de inwoner/).getByLabel('Dit heb ik bekeken'));
  await handen.klik(page.getByRole('button', { name: 'Bewaren', exact: true }).first());
  await expect(page.getByText('Nog 10 te doen voor het besluit')).toBeVisible();
  const [eerste] = await leesStappen(api, zaakId);
  expect(eerste?.stand).toBe('ingevuld');
  expect(eerste?.bronnen.map(({ soort }) => soort)).toEqual(['hulpvraag', 'aanvraag']);
  expect((await adviseur.lees(`/zaken/${zaakId}/beoordeling`)).status).toBe(404);
  expect(await werkVan(api, 'beslisser')).toContain(zaakId);
  expect((await api.haal(`/zaken/${zaakId}/besluit`))['woorden']).toBe(idee);
});

test('T9 tegenproef: hetzelfde verslag zonder aanvraag komt niet bij de consulent', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const geval = await maakGeval(personages, api);
  await verstuurVerslag(handen, geval);

  await wissel(handen, geval.beslisser);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('row', { name: geval.wie.achternaam })).toHaveCount(0);
  expect(await werkVan(api, 'beslisser')).not.toContain(geval.zaakId);
  expect((await api.lees(`/zaken/${geval.zaakId}/besluit`)).status).toBe(404);
});

async function maakGeval({ mens, verhaal, toeval }: Personages, api: Api): Promise<Geval> {
  const [wie, woorden] = [mens(gemeente), verhaal()];
  const adviseur = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser');
  const { zaakId } = await meldOverApi(api, wie, woorden.melding);
  const adviseurId = await leidToeOverApi(api, zaakId, adviseur);
  await gesprekOverApi(api, zaakId, woorden);
  await rondAfOverApi(api, zaakId);
  return { zaakId, adviseur, adviseurId, beslisser, wie, idee: woorden.idee };
}

/** The adviser finishes the verslag in the browser. */
async function verstuurVerslag(handen: Handen, { adviseur, wie }: Geval): Promise<void> {
  const page: Page = handen.page;
  await logIn(handen, gemeente, adviseur);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Verslag maken en versturen' }));
  await handen.klik(page.getByRole('button', { name: 'Verslag versturen' }));
  await expect(page.getByText('Versie 1 is verstuurd')).toBeVisible();
}

/** The ids of the zaken in which somebody in this role acts next, over all pages of the worklist. */
async function werkVan(api: Api, rol: string): Promise<readonly string[]> {
  const gevonden: string[] = [];
  let na: unknown = '';
  do {
    const pagina = await api.haal(`/werklijst?van=alles${na === '' ? '' : `&na=${String(na)}`}`);
    const zaken = pagina['zaken'] as { zaakId: string; volgende?: string }[];
    gevonden.push(
      ...zaken.filter(({ volgende }) => WERK[rol]?.includes(volgende ?? '')).map((een) => een.zaakId),
    );
    na = pagina['volgendePagina'];
  } while (na !== undefined);
  return gevonden;
}

const WERK: Readonly<Record<string, readonly string[]>> = {
  beslisser: ['besluit-voorbereiden', 'besluit-nemen'],
};
