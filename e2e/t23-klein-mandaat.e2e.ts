import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Toeval } from '../src/demo/toeval.ts';
import type { Api, Inhoud } from './api.ts';
import { handenVan, test } from './hulp.ts';
import { idVan, openBesluit, teBesluitenDoor, voorstelOverApi, zaakMetAanvraag } from './mandaat.ts';
import { medewerkerMet } from './personages.ts';
import { plaat } from './platen.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';

const gemeente = 'marrehim';
const product = 'hulp-bij-het-huishouden';

test('T23 twee uur hulp besluit de Meitinker aan tafel, en het contact binnen 24 uur telt (feature 91)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voor = await contactVan(page, api);
  const voerder = eenMeitinker(personages.toeval);
  const zaak = await zaakMetAanvraag(personages, api, { gemeente, voerder });
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, zaak.wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  const norm = page.getByText(/^Norm voor hulp bij het huishouden: 108 uur per jaar/);
  await handen.klik(norm);
  await plaat(page, 'norm', norm);
  await voorstelOverApi(api.namens(zaak.voerderId), zaak.zaakId, { product, uren: 2 });
  const meitinker = api.namens(zaak.voerderId);
  const mag = await meitinker.haal(`/zaken/${zaak.zaakId}/beslisbevoegdheid`);
  expect(mag['stand']).toBe('andere-rol');

  await openBesluit(handen, zaak);
  await handen.klik(page.getByRole('link', { name: 'Verder als beslisser' }));
  await plaat(page, 'andere-rol');
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen namens het college' }));
  await expect(page.getByText(/^Genomen op .* namens het college/)).toBeVisible();
  await expect(page.getByText('Diegene voerde ook het gesprek')).toBeVisible();
  expect((await werkVanBeslisser(page, api)).includes(zaak.zaakId)).toBe(false);
  const besluit = (await api.haal(`/zaken/${zaak.zaakId}/besluit`))['besluit'] as Inhoud;
  expect(besluit['besluitnummer']).toBe('MH-2025-012');

  const na = await contactVan(page, api);
  expect(Number(na['binnen'])).toBeGreaterThan(Number(voor['binnen']));
  await wissel(handen, 'Foppe Zandberg');
  await handen.klik(page.getByRole('link', { name: 'Tellingen' }).first());
  await expect(page.getByText('Binnen 24 uur')).toBeVisible();
});

test('T23 tegenproef: vier uur is te veel, de knop heet "Naar consulent" en daarna ligt het daar (feature 91)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voerder = eenMeitinker(personages.toeval);
  const zaak = await zaakMetAanvraag(personages, api, { gemeente, voerder });
  const meitinker = api.namens(zaak.voerderId);
  await voorstelOverApi(meitinker, zaak.zaakId, { product, uren: 4 });
  const poging = await meitinker.doe(`/zaken/${zaak.zaakId}/besluiten`, { hoedanigheid: 'beslisser' });
  expect([poging.status, poging.inhoud['regel']]).toEqual([422, 'TW-3']);
  expect(await werkVanBeslisser(page, api)).not.toContain(zaak.zaakId);

  await logIn(handen, gemeente, voerder);
  await openBesluit(handen, zaak);
  await expect(page.getByRole('link', { name: 'Verder als beslisser' })).toHaveCount(0);
  await expect(page.getByText(/Dit is meer dan je mandaat toelaat \(Awb 10:3\)/)).toBeVisible();
  await expect(page.getByText(/Dit mogen vandaag besluiten: .*Hessel Oosterbaan/)).toBeVisible();
  await plaat(page, 'naar-beslisser', page.getByRole('heading', { name: 'Voorstel' }));
  await handen.klik(page.getByRole('button', { name: 'Naar consulent' }));
  await expect(page.getByText('Het besluit is voorgelegd en staat in hun werklijst.')).toBeVisible();
  expect(await werkVanBeslisser(page, api)).toContain(zaak.zaakId);

  await wissel(handen, 'Hessel Oosterbaan');
  await zoekZaak(handen, zaak.wie);
  await expect(page.getByText('Een poging om te besluiten is geweigerd (TW-3).')).toBeVisible();
  await handen.klik(page.getByRole('link', { name: 'Besluit nemen' }));
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen' }));
  await expect(page.getByText(/^Genomen op .*mandaat MH-2025-013/)).toBeVisible();
});

function eenMeitinker(toeval: Toeval): string {
  let naam = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  while (naam === 'Jantsje Okkema') naam = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  return naam;
}

async function contactVan(page: Page, api: Api): Promise<Inhoud> {
  const beheerder = await idVan(page, gemeente, 'Foppe Zandberg');
  return (await api.namens(beheerder).haal('/tellingen'))['eersteContact'] as Inhoud;
}

/** The ids of the zaken that wait for a consulent to decide. */
async function werkVanBeslisser(page: Page, api: Api): Promise<readonly string[]> {
  return teBesluitenDoor(api, await idVan(page, gemeente, 'Hessel Oosterbaan'));
}
