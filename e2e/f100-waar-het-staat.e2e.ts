import { expect } from '@playwright/test';
import { plusDagen, schrijfDatum } from '../src/basis/datum.ts';
import { uiterlijkVerslag } from '../src/termijnen/index.ts';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { gesprekOverApi, leidToeOverApi, verslagOverApi } from './voorbereiding.ts';
import type { VoorbereideZaak } from './voorbereiding.ts';

const gemeente = 'nieuwerein';

test('100 de inwoner leest op de eigen pagina in gewone woorden waar het staat en uiterlijk wanneer er iets komt', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, link, gemeldOp } = await gemeld(personages, api);
  const dag = uiterlijkVerslag(gemeldOp);

  await openMijn(handen, link);
  await expect(page.getByRole('heading', { name: 'Wanneer hoort u van ons?' })).toBeVisible();
  await expect(
    page.getByText(`Uiterlijk ${schrijfDatum(dag)} krijgt u het verslag. Dat is binnen zes weken`),
  ).toBeVisible();
  await expect(page.getByText(/Binnen twee weken daarna krijgt u een besluit/)).toBeVisible();
  await isToegankelijk(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await pastInDeBreedte(page);
  const { termijnen } = await api.haal(`/zaken/${zaakId}/termijnen`);
  expect(termijnen).toContainEqual(expect.objectContaining({ id: 'D03', einde: dag, stand: 'loopt' }));
});

test('100 tegenproef: is het verslag er, dan staat er geen dag meer waarop het uiterlijk komt', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, link } = await gemeld(personages, api);
  await leidToeOverApi(api, zaakId, medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder'));
  await gesprekOverApi(api, zaakId, personages.verhaal());
  await verslagOverApi(api, zaakId);

  await openMijn(handen, link);
  await expect(page.getByRole('link', { name: 'Lees uw verslag' })).toBeVisible();
  await expect(page.getByText(/krijgt u het verslag/)).toHaveCount(0);
  const { termijnen } = await api.haal(`/zaken/${zaakId}/termijnen`);
  expect(termijnen).toContainEqual(expect.objectContaining({ id: 'D03', stand: 'gehaald' }));
});

async function gemeld({ mens, verhaal, vandaag }: Personages, api: Api) {
  const { roepnaam, tussenvoegsel, achternaam, plaats, telefoon } = mens(gemeente);
  const gemeldOp = plusDagen(vandaag(), -10);
  const antwoord = await api.leg('/meldingen', {
    woorden: verhaal().melding,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    kanaal: 'telefoon',
    ontvangenOp: gemeldOp,
    redenEerder: 'De brief lag nog bij de post.',
    inwoner: { roepnaam, tussenvoegsel, achternaam, plaats, telefoon },
  });
  return { ...(antwoord as unknown as VoorbereideZaak), gemeldOp };
}

/** By the private link and its code to the own page. */
async function openMijn({ page, open, klik, vul }: Handen, link: VoorbereideZaak['link']): Promise<void> {
  await open(new URL(link?.adres ?? '').pathname);
  await vul(page.getByLabel('Wat is uw code?'), link?.code ?? '');
  await klik(page.getByRole('button', { name: 'Openen' }));
  await expect(page.getByText('De weg van uw vraag').first()).toBeVisible();
}
