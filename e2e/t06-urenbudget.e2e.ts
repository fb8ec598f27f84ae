import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { planContact } from './contacten.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';
import { dagOver, leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';
const contracteigenaar = 'Nadia Slegers';

test('T6 negen uur en dan nog twee: een uur te veel waarschuwt, de bewaarde uren blijven, en de contracteigenaar hoort het', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, medewerkerId } = await negenUur(handen, personages, api);
  await expect(page.getByText(/9 uur gebruikt of gepland van de 12 uur.*nog 1 uur over/)).toBeVisible();
  await expect(page.getByText('Meer uren dan er zijn')).toHaveCount(0);
  await planContact(api, zaakId, { over: 12, minuten: 120, medewerkerId });
  await page.reload();
  await expect(page.getByText(/1 uur meer dan er voor het gesprek is: 2 uur blijft bewaard/)).toBeVisible();
  const gevoerd = { op: dagOver(0), vorm: 'huisbezoek', duurMinuten: 60 };
  await api.leg(`/zaken/${zaakId}/gevoerde-gesprekken`, gevoerd);
  expect(await api.haal(`/zaken/${zaakId}/uren`)).toMatchObject({
    teVeel: 120,
    bewaard: 120,
    wachtOpContracteigenaar: true,
  });
  await page.goto(page.url().replace('/planning', '/besluit'));
  await expect(page.getByRole('button', { name: /besluit/i })).toHaveCount(0);

  await page.goto(`/${gemeente}/werklijst`);
  await wissel(handen, contracteigenaar);
  const zaak = await api.haal(`/zaken/${zaakId}`);
  const regel = page.getByRole('link', {
    name: `Zaak ${String(zaak['nummer'])}: uren bekijken en bespreken`,
  });
  await handen.klik(regel);
  await expect(page.getByText(wie.achternaam)).toHaveCount(0);
  await handen.vul(page.getByLabel('Hoeveel uur erbij?'), '2');
  await handen.klik(page.getByRole('button', { name: 'Vastleggen' }));
  await expect(page.getByText('Meer uren dan er zijn')).toHaveCount(0);
  await page.goto(`/${gemeente}/werklijst`);
  await expect(regel).toHaveCount(0);
  expect(await api.haal(`/zaken/${zaakId}/uren`)).toMatchObject({
    teVeel: 0,
    wachtOpContracteigenaar: false,
  });
});

test('T6 tegenproef: een uur erbij past nog, dus niemand hoeft iets te horen', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, medewerkerId } = await negenUur(handen, personages, api);
  await planContact(api, zaakId, { over: 12, minuten: 60, medewerkerId });
  await page.reload();
  await expect(page.getByText(/10 uur gebruikt of gepland van de 12 uur/)).toBeVisible();
  await expect(page.getByText('Meer uren dan er zijn')).toHaveCount(0);
  expect(await api.haal(`/zaken/${zaakId}/uren`)).toMatchObject({
    teVeel: 0,
    wachtOpContracteigenaar: false,
  });
});

/** A maatwerktraject with nine hours planned, on its planning. */
async function negenUur(handen: Handen, personages: Personages, api: Api) {
  const { page } = handen;
  const [wie, { melding }] = [personages.mens(gemeente), personages.verhaal()];
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, melding);
  const medewerkerId = await leidToeOverApi(api, zaakId, voerder, 'maatwerktraject');
  await planContact(api, zaakId, { over: 10, minuten: 240, medewerkerId });
  await planContact(api, zaakId, { over: 11, minuten: 300, medewerkerId });
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await page.goto(`${page.url()}/planning`);
  return { zaakId, wie, medewerkerId };
}
