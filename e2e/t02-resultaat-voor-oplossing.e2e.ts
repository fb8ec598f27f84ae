import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { dekTafel } from './oplossingen.ts';
import { medewerkerMet } from './personages.ts';
import { logIn, noemOplossing, parkeer, spreekResultaatAf, zoekZaak } from './stappen.ts';
import { leesGesprek, leidToeOverApi, meldOverApi, resultaatOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';

test('T2 een idee vóór het resultaat wacht als idee van de inwoner, en kan gebruikt worden na het resultaat (functie 45)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const maatwerker = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, maatwerker);

  await logIn(handen, gemeente, maatwerker);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await expect(page.getByRole('heading', { name: 'Hoe komen we daar' })).toHaveCount(0);
  await parkeer(handen, verhaal.idee);
  await expect(page.getByText('Uw idee, daar komen we op terug')).toBeVisible();
  await expect(page.getByRole('figure').filter({ hasText: verhaal.idee })).toContainText(wie.roepnaam);
  await expect(page.getByLabel('Wat wilt u daarmee bereiken?')).toBeVisible();
  const eerst = await leesGesprek(api, zaakId);
  expect(eerst.ideeen.map(({ tekst }) => tekst.inhoud)).toEqual([verhaal.idee]);
  expect(eerst.oplossingen).toEqual([]);
  const vroeg = { resultaatId: String(eerst.ideeen[0]?.ideeId), tekst: verhaal.oplossing };
  const geweigerd = await api.doe(`/zaken/${zaakId}/oplossingen`, vroeg);
  expect([geweigerd.status, geweigerd.inhoud['regel']]).toEqual([422, 'HG-9']);

  await spreekResultaatAf(handen, verhaal.resultaat);
  await handen.klik(page.getByRole('link', { name: 'Dit idee nu gebruiken' }));
  await expect(page.getByLabel('Wat kan helpen?')).toHaveValue(verhaal.idee);
  await handen.klik(page.getByRole('button', { name: 'Dit kan helpen' }));
  await expect(page.getByText('Uw idee, daar komen we op terug')).toHaveCount(0);
  const daarna = await leesGesprek(api, zaakId);
  expect(daarna.oplossingen.map(({ tekst }) => tekst.inhoud)).toEqual([verhaal.idee]);
  expect(daarna.ideeen[0]?.gebruiktVoor).toBe(daarna.oplossingen[0]?.oplossingId);
});

test('T2 tegenproef: staat het resultaat er al, dan is hetzelfde idee meteen een oplossing', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const maatwerker = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, maatwerker);
  await resultaatOverApi(api, zaakId, verhaal.resultaat);

  await logIn(handen, gemeente, maatwerker);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await expect(page.getByRole('heading', { name: 'Hoe komen we daar' })).toBeVisible();
  await expect(page.getByText('Is er al een idee hoe het kan?')).toHaveCount(0);
  await noemOplossing(handen, verhaal.idee);
  await expect(page.getByText('daar komen we op terug')).toHaveCount(0);
  const gesprek = await leesGesprek(api, zaakId);
  expect(gesprek.oplossingen.map(({ tekst }) => tekst.inhoud)).toEqual([verhaal.idee]);
  expect(gesprek.ideeen).toEqual([]);
});

test('T2 samenvoegen: een oplossing van een apparaat dat het resultaat niet zag, wacht als idee en wordt niet geweigerd', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId } = await dekTafel(handen, api, { personages, gemeente });
  const tafel = `/${gemeente}/zaken/${zaakId}/gesprek/oplossingen`;
  const oud = {
    daad: 'noemen',
    resultaatId: randomUUID(),
    oplossing: 'Een traplift',
    oplossingVan: 'partner',
  };
  const actId = randomUUID();
  for (const keer of ['eerste', 'nog eens']) {
    const antwoord = await page.request.post(tafel, {
      form: { ...oud, actId },
      headers: { origin: new URL(page.url()).origin },
    });
    expect(antwoord.status(), keer).toBeLessThan(400);
  }
  const { ideeen, oplossingen } = await leesGesprek(api, zaakId);
  expect(ideeen.map(({ tekst }) => tekst.inhoud)).toEqual(['Een traplift']);
  expect(oplossingen).toEqual([]);
  await page.reload();
  await expect(page.getByRole('figure').filter({ hasText: 'Een traplift' })).toContainText('partner');
});
