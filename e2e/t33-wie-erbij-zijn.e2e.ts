import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, pastInDeBreedte, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, rondAfOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';

type Beeld = {
  readonly deelnemers: readonly {
    readonly naam: string;
    readonly rol: string;
    readonly aanwezigheid: readonly string[];
  }[];
  readonly inbreng: readonly {
    readonly spreker: string;
    readonly sprekerNaam?: string;
    readonly tekst: { readonly inhoud: string };
  }[];
  readonly alleen: { readonly inwoner?: string };
};

test('T33 wie niet kan komen vertelt vooraf iets, en dat staat onder haar naam bij het gesprek en in het verslag', async ({
  page,
  browser,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { mens, verhaal } = personages;
  const [dochter, woorden] = [mens(gemeente).roepnaam, verhaal().notitie];
  const zaakId = await openDeelnemers(handen, personages, api);

  await vraagErbij(handen, { naam: dochter, rol: 'familie', goed: true });
  const melding = page.getByText(/^Vooraf antwoorden kan op/);
  const adres = (await melding.textContent())?.split('op: ')[1]?.trim() ?? '';
  const code =
    (await page
      .getByText(/^De code is/)
      .locator('strong')
      .textContent()) ?? '';
  expect(adres).not.toContain(dochter);

  const haar = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const haarPagina = await haar.newPage();
  const haarHanden = handenVan(haarPagina);
  await haarHanden.open(new URL(adres).pathname);
  await expect(haarPagina.getByText('De inwoner om wie het gaat, leest het dus ook.')).toBeVisible();
  await pastInDeBreedte(haarPagina);
  await haarHanden.vul(haarPagina.getByLabel('Wat is uw code?'), code);
  await haarHanden.vul(haarPagina.getByLabel(/^Wat gaat er moeilijk/), woorden);
  await haarHanden.klik(haarPagina.getByRole('button', { name: 'Versturen' }));
  await expect(haarPagina.getByRole('heading', { level: 1, name: 'Dank u wel' })).toBeVisible();
  await haar.close();

  await handen.klik(page.getByRole('button', { name: new RegExp(`^Kon niet ?: ${dochter}$`, 'u') }));
  await expect(page.getByText('Kon er niet bij zijn. Vertelde vooraf iets.', { exact: false })).toBeVisible();
  await handen.klik(page.getByRole('button', { name: /^Ja, graag.*zonder de anderen/ }));
  await handen.klik(page.getByRole('link', { name: 'Terug naar het gesprek' }));
  await expect(page.getByRole('listitem').filter({ hasText: woorden })).toContainText(dochter);

  const beeld = (await api.haal(`/zaken/${zaakId}/gesprek`)) as unknown as Beeld;
  expect(beeld.deelnemers).toMatchObject([{ naam: dochter, rol: 'familie', aanwezigheid: ['kon-niet'] }]);
  expect(beeld.inbreng).toMatchObject([
    { spreker: 'familie', sprekerNaam: dochter, tekst: { inhoud: woorden } },
  ]);
  expect(beeld.alleen.inwoner).toBe('graag');

  await rondAfOverApi(api, zaakId);
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await handen.klik(page.getByRole('link', { name: 'Naar het verslag' }));
  await expect(
    page.getByText(`${dochter} (familie) kon er niet bij zijn en vertelde vooraf iets.`, { exact: false }),
  ).toBeVisible();
  await expect(page.getByRole('article').getByText(woorden).first()).toBeVisible();
});

test('T33 tegenproef: een leidinggevende zonder reden en iemand die de inwoner niet wil, komen er niet bij', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const naam = personages.mens(gemeente).roepnaam;
  const zaakId = await openDeelnemers(handen, personages, api);

  await vraagErbij(handen, { naam, rol: 'leidinggevende van een hulpverlener', goed: true });
  await expect(page.getByRole('region', { name: 'Er klopt iets nog niet' })).toContainText(
    'blijft er meestal buiten',
  );
  await expect(page.getByLabel('Wie wilt u erbij?')).toHaveValue(naam);
  const zonder = { naam, rol: 'buur', inwonerVindtGoed: false };
  const geweigerd = await api.doe(`/zaken/${zaakId}/deelnemers`, zonder);
  expect(geweigerd.inhoud['regel']).toBe('HG-80');
  const beeld = (await api.haal(`/zaken/${zaakId}/gesprek`)) as unknown as Beeld;
  expect(beeld.deelnemers).toEqual([]);
  expect(beeld.inbreng).toEqual([]);
});

async function openDeelnemers(
  handen: Handen,
  { mens, verhaal, toeval }: Personages,
  api: Api,
): Promise<string> {
  const { page } = handen;
  const wie = mens(gemeente);
  const gespreksvoerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal().melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await handen.klik(page.getByRole('link', { name: 'Wie zijn erbij?' }));
  return zaakId;
}

async function vraagErbij(
  handen: Handen,
  { naam, rol, goed }: { naam: string; rol: string; goed: boolean },
): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByText('Iemand erbij vragen'));
  await handen.vul(page.getByLabel('Wie wilt u erbij?'), naam);
  await handen.kiesUit(page.getByLabel('Wie is dat?'), rol);
  if (goed) await handen.kies(page.getByLabel(/^U vindt het goed/));
  await handen.klik(page.getByRole('button', { name: 'Erbij vragen' }));
}
