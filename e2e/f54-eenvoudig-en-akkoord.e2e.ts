import { expect } from '@playwright/test';
import { groep, handenVan, isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { gesprekOverApi, leidToeOverApi, meldOverApi, rondAfOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';

type Versies = {
  readonly versies: readonly {
    readonly antwoord?: string;
    readonly aanTafel?: { readonly wijze: string; readonly afdruk: string; readonly klopt: boolean };
  }[];
};

test('functie 54 en 23: het gesprek in plaatjes en korte woorden, ook op een smal scherm en zonder stem', async ({
  page,
  personages,
  apiVoor,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { mens, verhaal: maakVerhaal, toeval } = personages;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const gespreksvoerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await handen.klik(page.getByRole('link', { name: 'Met plaatjes en korte woorden' }));

  await expect(page.locator('.kt-plaatje')).toHaveCount(8);
  await expect(page.getByRole('blockquote').filter({ hasText: verhaal.wens })).toBeVisible();
  await pastInDeBreedte(page);
  await isToegankelijk(page);
  const wonen = page.locator('#gebied-wonen');
  await handen.klik(wonen.getByRole('link', { name: /^Iets zeggen/ }));
  await handen.vul(wonen.getByRole('textbox'), verhaal.notitie);
  await handen.klik(wonen.getByRole('button', { name: 'Opschrijven' }));
  await expect(page.locator('#gebied-wonen')).toContainText(verhaal.notitie);
  const { inbreng } = (await api.haal(`/zaken/${zaakId}/gesprek`)) as unknown as {
    inbreng: readonly { readonly leefgebied?: string; readonly tekst: { readonly inhoud: string } }[];
  };
  expect(inbreng.at(-1)).toMatchObject({ leefgebied: 'wonen', tekst: { inhoud: verhaal.notitie } });
  await handen.klik(page.getByRole('link', { name: 'Terug naar het gewone scherm' }));
  await expect(page.locator('.kt-plaatje')).toHaveCount(0);
});

test('functie 55, 62 en 72: met een gebarentolk het verslag samen lezen en antwoorden, met een afdruk van de woorden', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { mens, verhaal: maakVerhaal, toeval } = personages;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const gespreksvoerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  const medewerkerId = await leidToeOverApi(api, zaakId, gespreksvoerder);
  const begin = Date.now();
  const moment = {
    van: new Date(begin).toISOString(),
    tot: new Date(begin + 60 * 60_000).toISOString(),
    vorm: 'telefoon',
    medewerkerId,
    zietAfVanPlan: true,
  };
  const kind = { ...moment, tolk: 'naaste', naaste: { wens: true, volwassen: false } };
  const geweigerd = await api.doe(`/zaken/${zaakId}/contactmomenten`, kind);
  expect(geweigerd.inhoud['regel']).toBe('PL-31');
  await api.leg(`/zaken/${zaakId}/contactmomenten`, { ...moment, tolk: 'gebarentolk' });
  const { contactmomenten } = (await api.haal(`/zaken/${zaakId}/contactmomenten`)) as unknown as {
    contactmomenten: readonly { readonly van: string; readonly tot: string }[];
  };
  const [gepland] = contactmomenten;
  expect(Date.parse(gepland?.tot ?? '') - Date.parse(gepland?.van ?? '')).toBe(120 * 60_000);
  await gesprekOverApi(api, zaakId, verhaal);
  await api.leg(`/zaken/${zaakId}/eigen-woorden`, { tekst: 'Dat we het zo proberen.' });
  await rondAfOverApi(api, zaakId);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await handen.klik(page.getByRole('link', { name: 'Naar het verslag' }));
  await handen.kies(page.getByLabel('Ik geef het zelf'));
  await handen.klik(page.getByRole('button', { name: 'Verslag versturen' }));
  await handen.klik(page.getByRole('link', { name: 'Samen doornemen en antwoorden' }));
  await expect(page.getByText('Dat we het zo proberen.')).toBeVisible();
  await expect(page.getByText('Er was een gebarentolk bij het gesprek.')).toBeVisible();
  await isToegankelijk(page);

  const vraag = groep(page, 'Wat vindt u van dit verslag?');
  await handen.kies(vraag.getByLabel('Nee, dit klopt niet'));
  await handen.klik(page.getByRole('button', { name: 'Zo antwoord ik' }));
  await expect(page.getByRole('region', { name: 'Er klopt iets nog niet' })).toContainText(
    'wat er niet klopt',
  );
  await handen.kies(groep(page, 'Wat vindt u van dit verslag?').getByLabel('Ja, het klopt'));
  const doek = page.getByRole('img', { name: /Plek voor uw handtekening/ });
  await doek.scrollIntoViewIfNeeded();
  const vak = (await doek.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(vak.x + 20, vak.y + 40);
  await page.mouse.down();
  await page.mouse.move(vak.x + 90, vak.y + 70, { steps: 4 });
  await page.mouse.up();
  await handen.klik(page.getByRole('button', { name: 'Zo antwoord ik' }));
  await expect(page.getByText('getekend aan tafel', { exact: false })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Handtekening', exact: true })).toBeVisible();

  const { versies } = (await api.haal(`/zaken/${zaakId}/verslagen`)) as unknown as Versies;
  expect(versies[0]).toMatchObject({ antwoord: 'klopt', aanTafel: { wijze: 'getekend', klopt: true } });
  expect(versies[0]?.aanTafel?.afdruk).toMatch(/^[0-9a-f]{64}$/);
});
