import { expect } from '@playwright/test';
import { plusDagen } from '../src/basis/datum.ts';
import type { Datum } from '../src/basis/datum.ts';
import { uiterlijkVerslag } from '../src/termijnen/index.ts';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personage, Personages } from './personages.ts';
import { logIn } from './stappen.ts';
import { leidToeOverApi } from './voorbereiding.ts';

const gemeente = 'opsterveen';

test('99 de werklijst zet de eerste dag van de wet bovenaan, te laat in woorden, en wat later verloopt eronder', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const mensen = [];
  for (const dagen of [30, 46, 1]) mensen.push(await meldEerder(personages, api, { dagen, voerder }));
  const [straks, laat, later] = mensen as [Gemeld, Gemeld, Gemeld];

  await logIn(handen, gemeente, voerder);
  await handen.klik(page.getByRole('link', { name: 'Van mij', exact: true }));
  const eerst = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Binnen twee weken' }) });
  const voorbij = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Te laat' }) });
  const daarna = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Daarna' }) });
  const namen = await page.getByRole('rowheader').allTextContents();
  expect(plek(namen, laat.wie)).toBeGreaterThanOrEqual(0);
  expect(plek(namen, straks.wie)).toBeGreaterThan(plek(namen, laat.wie));
  await expect(eerst.getByRole('row').filter({ hasText: straks.wie.naam })).toBeVisible();
  await expect(voorbij.getByRole('row').filter({ hasText: laat.wie.naam })).toContainText(/te laat/);
  await expect(voorbij.getByRole('row').filter({ hasText: laat.wie.naam })).toContainText(
    'Onderzoek en verslag',
  );
  await expect(daarna.getByRole('row').filter({ hasText: later.wie.naam })).toBeVisible();
  await isToegankelijk(page);

  const { zaken } = (await api.namens(laat.voerderId).haal('/werklijst?van=mij')) as unknown as {
    zaken: Regel[];
  };
  const dagen = zaken.filter(({ groep }) => groep === 'eerst').map(({ termijnOp }) => termijnOp);
  expect(dagen).toEqual(dagen.toSorted());
  expect(zaken.find(({ zaakId }) => zaakId === laat.zaakId)).toMatchObject({
    groep: 'te-laat',
    termijn: 'D03',
    termijnOp: laat.einde,
  });
  expect(zaken.find(({ zaakId }) => zaakId === later.zaakId)?.groep).toBe('daarna');
});

type Regel = { readonly zaakId: string; readonly groep: string; readonly termijnOp: string };
type Gemeld = Awaited<ReturnType<typeof meldEerder>>;

/** A melding that came in so many days ago, with this gespreksvoerder. */
async function meldEerder(
  { mens, verhaal, vandaag }: Personages,
  api: Api,
  { dagen, voerder }: { readonly dagen: number; readonly voerder: string },
): Promise<{ zaakId: string; wie: Personage; voerderId: string; einde: Datum }> {
  const wie = mens(gemeente);
  const { roepnaam, tussenvoegsel, achternaam, plaats, telefoon } = wie;
  const ontvangenOp = plusDagen(vandaag(), -dagen);
  const { zaakId } = await api.leg('/meldingen', {
    woorden: verhaal().melding,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    kanaal: 'telefoon',
    ontvangenOp,
    redenEerder: 'De brief lag nog bij de post.',
    inwoner: { roepnaam, tussenvoegsel, achternaam, plaats, telefoon },
  });
  const voerderId = await leidToeOverApi(api, String(zaakId), voerder);
  return { zaakId: String(zaakId), wie, voerderId, einde: uiterlijkVerslag(ontvangenOp) };
}

function plek(namen: readonly string[], { naam }: Personage): number {
  return namen.findIndex((een) => een.includes(naam));
}
