import { expect } from '@playwright/test';
import { plusDagen, weekdag } from '../src/basis/datum.ts';
import type { Datum } from '../src/basis/datum.ts';
import type { Api } from './api.ts';
import { planEnVerwacht, vulPlanformulier } from './contacten.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet, schrijfKort } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';
const KANTINE = /^De Kantine van Mierdaal/;

test('T45 een loket zonder aparte kamer: een andere kamer of thuis wordt voorgesteld, en de inwoner kiest met een reden (functie 38)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, dag } = await opDePlanning(handen, personages, api);
  await vulPlanformulier(handen, { dag: schrijfKort(dag), tijd: '10:00', loket: KANTINE });
  await planEnVerwacht(handen, /De Kantine van Mierdaal heeft geen aparte kamer/);
  await expect(page.getByText(/bij de inwoner thuis, of een kamer in De Zorgdeur/)).toBeVisible();
  const { contactmomenten: nog } = await api.haal(`/zaken/${zaakId}/contactmomenten`);
  expect(nog).toEqual([]);
  const kaal = {
    van: `${dag}T09:00:00.000Z`,
    tot: `${dag}T10:00:00.000Z`,
    vorm: 'loket',
    loket: 'de-kantine',
  };
  const medewerkerId = await api.haal(`/zaken/${zaakId}/toeleiding`).then(eersteVoerder);
  const weigering = await api.doe(`/zaken/${zaakId}/contactmomenten`, { ...kaal, medewerkerId });
  expect([weigering.status, weigering.inhoud['regel']]).toEqual([422, 'PL-20']);

  await handen.kies(page.getByLabel('Bij de inwoner thuis'));
  await handen.kiesUit(page.getByLabel('Waarom daar en zo?'), 'Daar kan de inwoner vrij praten');
  await planEnVerwacht(handen, /Daar kan de inwoner vrij praten\./);
  const { contactmomenten } = await api.haal(`/zaken/${zaakId}/contactmomenten`);
  expect(contactmomenten).toMatchObject([{ vorm: 'huisbezoek', plekreden: 'privacy' }]);
});

test('T45 tegenproef: een loket met een aparte kamer dat open is wordt gepland zonder vraag, en wie toch daar wil mag', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, dag } = await opDePlanning(handen, personages, api);
  const loket = /^De Zorgdeur, stadhuis/;
  await vulPlanformulier(handen, { dag: schrijfKort(dag), tijd: '10:00', loket });
  await planEnVerwacht(handen, /Gesprek aan het loket met/);
  await expect(page.getByText('Kan het ook ergens anders?')).toHaveCount(0);
  await handen.klik(page.getByText('Nog een moment plannen'));
  await vulPlanformulier(handen, { dag: schrijfKort(dag), tijd: '13:00', loket: KANTINE });
  await planEnVerwacht(handen, /heeft geen aparte kamer/);
  await handen.kies(page.getByLabel('De inwoner weet dit en wil het toch hier'));
  await planEnVerwacht(handen, /De Kantine van Mierdaal, /);
  const { contactmomenten } = await api.haal(`/zaken/${zaakId}/contactmomenten`);
  expect((contactmomenten as unknown[]).length).toBe(2);
});

/** On the planning of somebody, with a workday of next week. */
async function opDePlanning(handen: Handen, personages: Personages, api: Api) {
  const [wie, { melding }] = [personages.mens(gemeente), personages.verhaal()];
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, melding);
  await leidToeOverApi(api, zaakId, voerder);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(handen.page.getByRole('link', { name: 'Gesprek plannen' }));
  return { zaakId, dag: werkdag(personages) };
}

/** A weekday after the days for an own plan. */
function werkdag(personages: Personages): Datum {
  const dagen = [8, 9, 10].map((over) => plusDagen(personages.vandaag(), over));
  const gevonden = dagen.find((dag) => weekdag(dag) <= 5);
  if (gevonden === undefined) throw new Error('geen werkdag in drie dagen');
  return gevonden;
}

function eersteVoerder(beeld: Readonly<Record<string, unknown>>): string {
  const [eerste] = beeld['gespreksvoerders'] as { medewerkerId: string }[];
  return eerste?.medewerkerId ?? '';
}
