import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { zaakVoorGesprek } from './voorbereiding.ts';

const gemeente = 'opsterveen';

test('functie 49, 50 en 53 vier vragen helpen en hoeven niet, en wat de mantelzorger vertelt leest de inwoner alleen met diens ja', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, verhaal, gespreksvoerder } = await zaakVoorGesprek(personages, api, gemeente);
  const concept = async () => JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));

  await handen.klik(page.getByRole('link', { name: 'Per onderwerp: wat kunt u, wat wilt u?' }));
  await handen.klik(page.locator('summary', { hasText: /^Contacten$/ }));
  await handen.klik(page.getByRole('link', { name: /^Opschrijven ?: Contacten, Wat gaat goed/ }));
  await handen.vul(page.getByLabel('Contacten: wat gaat goed?'), verhaal.notitie);
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.getByRole('blockquote').filter({ hasText: verhaal.notitie })).toBeVisible();
  const { inbreng } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(inbreng).toMatchObject([{ leefgebied: 'contacten', aard: 'gaat-goed', spreker: 'inwoner' }]);
  expect(await concept()).toContain(verhaal.notitie);

  await handen.klik(page.getByRole('link', { name: 'Terug naar het gesprek' }));
  await handen.klik(page.getByRole('link', { name: 'Voor wie zorgt' }));
  await handen.vul(page.getByLabel('Voornaam of rol van wie zorgt'), 'Wietske');
  await handen.kies(page.getByLabel('Het is vaak zwaar'));
  await handen.vul(page.getByLabel(/^Hoe is het voor u, in uw eigen woorden\?/), verhaal.wens);
  await handen.kies(page.getByLabel('Een eigen gesprek is aangeboden'));
  await handen.kies(page.getByLabel('Graag'));
  await handen.vul(page.getByLabel(/^Op welke dag is of was dat gesprek\?/), personages.dagOver(7));
  await handen.klik(page.getByRole('button', { name: 'Zo is het' }));
  const dicht = page.getByText('Nog niet gedeeld: open dit alleen met wie het vertelde');
  await expect(page.getByText('Wietske').first()).toBeHidden();
  await handen.klik(dicht);
  await expect(page.getByText('Blijft op dit blad. Komt niet in het verslag.')).toBeVisible();
  await handen.open(`/${gemeente}/zaken/${zaakId}/gesprek`);
  await expect(page.getByText('Wietske')).toHaveCount(0);
  expect(await concept()).not.toContain(verhaal.wens);

  await handen.klik(page.getByRole('link', { name: 'Voor wie zorgt' }));
  await handen.klik(dicht);
  await handen.klik(page.getByRole('link', { name: /^Aanpassen ?: Wietske/ }));
  await handen.kies(page.getByLabel(/lezen, en het mag in het verslag$/));
  await handen.klik(page.getByRole('button', { name: 'Zo is het' }));
  await handen.klik(page.getByRole('link', { name: 'Terug naar het gesprek' }));
  await expect(page.getByRole('blockquote').filter({ hasText: verhaal.wens })).toBeVisible();
  expect(await concept()).toContain(verhaal.wens);
  const { mantelzorgers } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(mantelzorgers).toMatchObject([
    { naam: 'Wietske', last: 'vaak-zwaar', delen: true, gesprek: { aangeboden: true, wens: 'graag' } },
  ]);
  const volledig = { naam: 'Wietske de Vries', gesprek: { aangeboden: false } };
  const { status, inhoud } = await api.doe(`/zaken/${zaakId}/mantelzorgers`, volledig);
  expect([status, inhoud['regel']]).toEqual([422, 'HG-60']);
});
