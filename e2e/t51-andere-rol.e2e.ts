import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { idVan, openBesluit, voorstelOverApi, zaakMetAanvraag } from './mandaat.ts';
import { medewerkerMet } from './personages.ts';
import { plaat } from './platen.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';

const zin = /De medewerker met wie u sprak, mag soms ook zelf besluiten over uw aanvraag/;

test('T51 met een nieuw mandaat wisselt de Meitinker zichtbaar van rol, en zonder dat mandaat niet meer', async ({
  page,
  personages,
  apiVoor,
}) => {
  test.setTimeout(240_000);
  const gemeente = 'marrehim';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voorstel = { product: 'scootmobiel', aantal: 1 };
  const voerder = 'Hidde Faber';
  const eerste = await zaakMetAanvraag(personages, api, { gemeente, voerder });
  await voorstelOverApi(api.namens(eerste.voerderId), eerste.zaakId, voorstel);
  const magVooraf = await api.namens(eerste.voerderId).haal(`/zaken/${eerste.zaakId}/beslisbevoegdheid`);
  expect(magVooraf['stand']).toBe('niet');

  const nummer = `MH-PROEF-${eerste.zaakId.slice(-4)}`;
  await logIn(handen, gemeente, 'Foppe Zandberg');
  await handen.klik(page.getByRole('link', { name: 'Mandaten' }).first());
  await geefMandaat(handen, { rol: 'Meitinker', product: 'Scootmobiel', dag: personages.dagOver(0), nummer });
  await expect(page.getByRole('row', { name: /Hidde Faber.*Scootmobiel/ }).first()).toBeVisible();
  await plaat(page, 'mandaten');
  await plaat(page, 'mandaat-geven', page.getByRole('heading', { name: 'Een mandaat geven' }));
  await handen.klik(page.getByRole('link', { name: 'Medewerkers' }).first());
  await expect(page.getByRole('row', { name: /Hidde Faber/ })).toBeVisible();
  await plaat(page, 'medewerkers');
  await page.goto(`/${gemeente}/inrichting/brieven`);
  await plaat(page, 'teksten-van-brieven');

  await wissel(handen, voerder);
  await openBesluit(handen, eerste);
  await handen.klik(page.getByRole('link', { name: 'Verder als beslisser' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Je neemt nu een andere rol aan' })).toBeVisible();
  await expect(page.getByText(/Nu besluit je namens het college/)).toContainText(nummer);
  const zelf = api.namens(eerste.voerderId);
  const zonderRol = await zelf.doe(`/zaken/${eerste.zaakId}/besluiten`);
  expect([zonderRol.status, zonderRol.inhoud['regel']]).toEqual([422, 'TW-57']);
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen namens het college' }));
  await expect(page.getByText(/Diegene voerde ook het gesprek/)).toBeVisible();
  await handen.klik(page.getByRole('link', { name: 'Naar de zaak' }));
  await handen.klik(page.getByRole('link', { name: 'Naar het verslag' }));
  await expect(page.getByText(zin).first()).toBeVisible();

  const beheerder = api.namens(await idVan(page, gemeente, 'Foppe Zandberg'));
  const register = await beheerder.haal('/mandaten');
  const rij = (register['mandaten'] as { mandaatId: string; besluitnummer: string }[]).find(
    ({ besluitnummer }) => besluitnummer === nummer,
  );
  await beheerder.leg('/mandaateinden', { mandaatId: rij?.mandaatId, actId: undefined });
  const tweede = await zaakMetAanvraag(personages, api, { gemeente, voerder });
  await voorstelOverApi(api.namens(tweede.voerderId), tweede.zaakId, voorstel);
  const magNa = await api.namens(tweede.voerderId).haal(`/zaken/${tweede.zaakId}/beslisbevoegdheid`);
  expect(magNa['stand']).toBe('niet');
});

test('T51 tegenproef: waar gesprek en besluit gescheiden zijn, is die pagina er niet en zegt het verslag er niets over', async ({
  page,
  personages,
  apiVoor,
}) => {
  const gemeente = 'heldermond';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const zaak = await zaakMetAanvraag(personages, api, { gemeente, voerder });
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, zaak.wie);
  const pad = new URL(page.url()).pathname;
  expect((await page.goto(`${pad}/besluit/rol`))?.status()).toBe(404);
  await page.goto(pad);
  await handen.klik(page.getByRole('link', { name: 'Naar het verslag' }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(zin)).toHaveCount(0);
  const poging = await api
    .namens(zaak.voerderId)
    .doe(`/zaken/${zaak.zaakId}/besluiten`, { hoedanigheid: 'beslisser' });
  expect([poging.status, poging.inhoud['regel']]).toEqual([422, 'TW-3']);
});

type Gegeven = {
  readonly rol: string;
  readonly product: string;
  readonly dag: string;
  readonly nummer: string;
};

/** Gives a mandate on the page of the beheerder. */
async function geefMandaat(handen: Handen, { rol, product, dag, nummer }: Gegeven): Promise<void> {
  const { page } = handen;
  await handen.kiesUit(page.getByLabel('Voor welke rol?'), rol);
  await handen.kiesUit(page.getByLabel('Waarover?'), product);
  await handen.vul(page.getByLabel('Eerste dag'), dag);
  await handen.vul(page.getByLabel('Nummer van het mandaatbesluit'), nummer);
  await handen.klik(page.getByRole('button', { name: 'Mandaat geven' }));
}
