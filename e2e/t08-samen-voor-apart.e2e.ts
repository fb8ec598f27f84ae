import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api, Inhoud } from './api.ts';
import { handenVan, test } from './hulp.ts';
import { idVan } from './mandaat.ts';
import { dekTafel, oplossingenVan } from './oplossingen.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { noemOplossing } from './stappen.ts';

const was = 'Iemand die elke week de was doet';

test('T8 functie 78 waar samen voor apart gaat, vraagt hulp op maat waarom wat er samen is niet past, en dat telt', async ({
  page,
  personages,
  apiVoor,
}) => {
  const gemeente = 'heldermond';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voor = await gekozenOver(page, api, personages);
  const { zaakId } = await dekTafel(handen, api, { personages, gemeente });
  await noemOplossing(handen, was);
  await expect(page.getByText('Hiervoor is er ook')).toHaveCount(0);
  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await handen.kiesUit(page.getByLabel(was), 'hulp op maat van de gemeente');
  const [oplossing] = await oplossingenVan(api, zaakId);
  const vak = page.locator(`#herkomst-${String(oplossing?.['oplossingId'])}`);
  await handen.klik(vak.getByRole('button', { name: 'Vastleggen' }));
  await expect(page.getByText('Hiervoor is er ook Wasserij De Frisse Mand.').first()).toBeVisible();
  await handen.kies(vak.getByLabel('Dat is voor u niet genoeg.'));
  await handen.klik(vak.getByRole('button', { name: 'Vastleggen' }));
  await expect(page.getByLabel(was)).toHaveValue('maatwerk');
  const [na] = await oplossingenVan(api, zaakId);
  expect(na).toMatchObject({
    trede: 'maatwerk',
    nietGenoeg: 'We keken ook naar Wasserij De Frisse Mand. Dat is voor u niet genoeg.',
    naastCollectief: { diensten: ['wasserij'], reden: 'niet-genoeg' },
  });
  expect(await gekozenOver(page, api, personages)).toBeGreaterThan(voor);
});

test('T8 tegenproef: waar het profiel dat niet zegt, vraagt niemand ernaar, ook de API niet', async ({
  page,
  personages,
  apiVoor,
}) => {
  const gemeente = 'marrehim';
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, resultaatId } = await dekTafel(handen, api, { personages, gemeente });
  const opMaat = { resultaatId, tekst: 'Iemand die warm eten brengt', trede: 'maatwerk' };
  const zonder = await api.doe(`/zaken/${zaakId}/oplossingen`, opMaat);
  expect([zonder.status, zonder.inhoud['regel']]).toEqual([422, 'HG-12']);
  await api.leg(`/zaken/${zaakId}/oplossingen`, { ...opMaat, nietGenoeg: 'Zelf koken lukt niet meer.' });
  await page.goto(`/${gemeente}/zaken/${zaakId}/gesprek/afronden`);
  await expect(page.getByText('Hiervoor is er ook')).toHaveCount(0);
});

async function gekozenOver(page: Page, api: Api, { toeval }: Personages): Promise<number> {
  const beheerder = medewerkerMet(toeval, 'heldermond', 'beheerder');
  const { mix } = await api.namens(await idVan(page, 'heldermond', beheerder)).haal('/tellingen');
  const redenen = (mix as { readonly redenen: readonly Inhoud[] }).redenen;
  return Number(redenen.find(({ reden }) => reden === 'niet-genoeg')?.['aantal'] ?? 0);
}
