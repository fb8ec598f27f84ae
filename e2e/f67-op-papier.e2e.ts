import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { dagOver, leesGesprek, leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'opsterveen';

test('functie 67 op papier: een leeg blad en een voorbereiding te printen, en in één keer overgetypt op de dag van het blad', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Op papier: printen en overtypen' }));
  for (const naam of [/^Voorbereiding voor de inwoner/, /^Leeg blad/]) {
    const pdf = await handen.haal(page.getByRole('link', { name: naam }));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }
  await handen.klik(page.getByRole('button', { name: 'Overnemen' }));
  await expect(page.getByText('Er staat nog niets. Typ over wat op het blad staat.').first()).toBeVisible();
  await handen.kiesUit(page.getByLabel('Hoe spraken jullie elkaar die dag?'), 'bij iemand thuis');
  await handen.vul(page.getByLabel('Waar het mij om gaat'), verhaal.wens);
  await handen.vul(page.getByLabel(/^1\. /), verhaal.notitie);
  await handen.vul(page.getByLabel('Wat wilt u bereiken?'), verhaal.resultaat);
  await handen.klik(page.getByRole('button', { name: 'Overnemen' }));
  await expect(page.getByRole('listitem').filter({ hasText: verhaal.notitie }).first()).toBeVisible();
  await expect(page.getByText(verhaal.wens).first()).toBeVisible();
  const beeld = await leesGesprek(api, zaakId);
  expect(beeld.wondervraag?.tekst.inhoud).toBe(verhaal.wens);
  expect(beeld.resultaten.map(({ staat }) => staat)).toEqual(['voorgesteld']);
  expect(beeld).toMatchObject({ gevoerd: [{ op: dagOver(0), vorm: 'huisbezoek' }] });
});

test('functie 67 tegenproef: een leeg blad of een dag die nog komt neemt niets over', async ({
  personages,
  apiVoor,
}) => {
  const api = await apiVoor(gemeente);
  const { zaakId } = await meldOverApi(api, personages.mens(gemeente), personages.verhaal().melding);
  for (const blad of [{ op: dagOver(0) }, { op: dagOver(1), vakken: [{ tekst: 'Morgen.' }] }]) {
    const { status, inhoud } = await api.doe(`/zaken/${zaakId}/papieren`, blad);
    expect([status, inhoud['regel']]).toEqual([422, 'HG-119']);
  }
  expect(await leesGesprek(api, zaakId)).toMatchObject({ inbreng: [], gevoerd: [] });
});
