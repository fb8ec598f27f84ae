import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { groep, handenVan, test } from './hulp.ts';
import { idVan, openBesluit, voorstelOverApi, zaakMetAanvraag } from './mandaat.ts';
import type { TeBeslissen } from './mandaat.ts';
import type { Personages } from './personages.ts';
import { logIn, wissel } from './stappen.ts';

const gemeente = 'nieuwerein';
/** They hold gesprekken and check the besluiten of colleagues. */
const [maker, collega] = ['Marjan Houtzager', 'Ilse van Barneveld'] as const;
const eenOp = 5;

test('T13 het vijfde besluit wacht op een collega, en de maker kan het niet toetsen en niet nemen (feature 92)', async ({
  page,
  personages,
  apiVoor,
}) => {
  test.setTimeout(240_000);
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const zaak = await metToetsing(personages, api, 'open');
  const zelf = api.namens(zaak.voerderId);
  const toets = await zelf.doe(`/zaken/${zaak.zaakId}/toetsingen`, { akkoord: true });
  expect([toets.status, toets.inhoud['regel']]).toEqual([422, 'TW-5']);
  const neem = await zelf.doe(`/zaken/${zaak.zaakId}/besluiten`, { hoedanigheid: 'beslisser' });
  expect([neem.status, neem.inhoud['regel']]).toEqual([422, 'TW-5']);

  await logIn(handen, gemeente, maker);
  await openBesluit(handen, zaak);
  await expect(page.getByText('wacht op een collega').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Verder als beslisser' })).toHaveCount(0);
  await handen.kies(groep(page, 'Ben je akkoord met dit voorstel?').getByLabel('Ja, akkoord'));
  await handen.klik(page.getByRole('button', { name: 'Toetsing vastleggen' }));
  await expect(page.getByText('Je maakte dit besluit zelf. Een collega toetst het. (TW-5)')).toBeVisible();

  const collegaId = await idVan(page, gemeente, collega);
  await api.namens(collegaId).leg(`/zaken/${zaak.zaakId}/toetsingen`, { akkoord: true });
  await wissel(handen, maker);
  await openBesluit(handen, zaak);
  await handen.klik(page.getByRole('link', { name: 'Verder als beslisser' }));
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen namens het college' }));
  await expect(page.getByText(/^Genomen op /)).toBeVisible();

  await handen.klik(page.getByRole('link', { name: 'Brief bij dit besluit' }));
  await handen.klik(page.getByRole('button', { name: 'Brief opmaken' }));
  await handen.kies(page.getByLabel('Ik geef hem zelf'));
  await handen.klik(page.getByRole('button', { name: 'Brief versturen' }));
  await expect(page.getByText(/Je maakte dit besluit zelf.* Een collega verstuurt de brief\./)).toBeVisible();
  await expect(page.getByLabel('Ik geef hem zelf')).toBeChecked();
  const { zelfVerstuurd, doorEenAnder } = await verstuur(api, zaak);
  expect([zelfVerstuurd.status, zelfVerstuurd.inhoud['regel']]).toEqual([422, 'TW-77']);
  expect(doorEenAnder.status).toBe(201);
});

test('T13 tegenproef: een besluit buiten de steekproef neemt de maker meteen (feature 92)', async ({
  page,
  personages,
  apiVoor,
}) => {
  test.setTimeout(240_000);
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const zaak = await metToetsing(personages, api, 'niet-nodig');
  await logIn(handen, gemeente, maker);
  await openBesluit(handen, zaak);
  await expect(page.getByRole('button', { name: 'Toetsing vastleggen' })).toHaveCount(0);
  await handen.klik(page.getByRole('link', { name: 'Verder als beslisser' }));
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen namens het college' }));
  await expect(page.getByText(/^Genomen op /)).toBeVisible();
  const { besluit } = await api.haal(`/zaken/${zaak.zaakId}/besluit`);
  expect(besluit).toMatchObject({ toetsing: 'niet-nodig', besluitnummer: 'NR-2025-207' });
});

/** Drafts until one falls in (or out of) the sample; with one in five the first five hold both. */
async function metToetsing(
  personages: Personages,
  api: Api,
  gezocht: 'open' | 'niet-nodig',
): Promise<TeBeslissen> {
  for (let nummer = 0; nummer < 2 * eenOp; nummer += 1) {
    const zaak = await zaakMetAanvraag(personages, api, { gemeente, voerder: maker });
    const voorstel = { product: 'hulp-bij-het-huishouden', uren: 2 };
    const besluit = await voorstelOverApi(api.namens(zaak.voerderId), zaak.zaakId, voorstel);
    if (besluit['toetsing'] === gezocht) return zaak;
  }
  throw new Error(`geen voorstel met toetsing ${gezocht}`);
}

/** Sends the letter that was made: first by the author of the besluit, then by the administration's machine. */
async function verstuur(api: Api, { zaakId, voerderId }: TeBeslissen) {
  const { besluit } = (await api.haal(`/zaken/${zaakId}/besluit`)) as unknown as {
    besluit: { besluitId: string };
  };
  const pad = `/zaken/${zaakId}/besluiten/${besluit.besluitId}`;
  const { versies } = (await api.haal(`${pad}/beschikking`)) as unknown as {
    versies: readonly { beschikkingId: string; dag: string }[];
  };
  const { beschikkingId, dag: bekendOp } = versies[0] ?? {};
  const weg = { beschikkingId, wijze: 'uitgereikt', bekendOp };
  const zelfVerstuurd = await api.namens(voerderId).doe(`${pad}/verzendingen`, weg);
  return { zelfVerstuurd, doorEenAnder: await api.doe(`${pad}/verzendingen`, weg) };
}
