import { expect } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import { dagOver, leidToeOverApi, meldOverApi } from './voorbereiding.ts';

const gemeente = 'nieuwerein';

test('overleg: raad van een collega gaat zonder naam, en van overleg met naam leest de inwoner met wie en waarom', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId, link } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Overleg met een collega of anderen' }));
  const gedeeld = page.getByLabel('Wat heb je gevraagd of gedeeld?');
  await handen.vul(page.getByLabel('Wie sprak je?'), 'Tine Bedacht');
  await handen.vul(gedeeld, `Hoe help ik ${wie.achternaam} met de trap?`);
  await handen.klik(page.getByRole('button', { name: 'Overleg vastleggen' }));
  await expect(page.getByText(/Zo weten anderen om wie het gaat/).first()).toBeVisible();
  await handen.vul(gedeeld, 'Hoe help ik iemand die de trap niet meer op durft?');
  await handen.klik(page.getByRole('button', { name: 'Overleg vastleggen' }));
  await expect(page.getByText(/Een collega om raad gevraagd, met/)).toBeVisible();

  const metNaam = {
    soort: 'casus',
    op: dagOver(0),
    grond: 'nodig-voor-onderzoek',
    deelnemers: [{ naam: 'Wijkzuster Verzonnen', organisatie: 'Thuiszorg' }],
    gedeeld: `De vraag van ${wie.achternaam}.`,
  };
  const stil = await api.doe(`/zaken/${zaakId}/overleggen`, metNaam);
  expect([stil.status, stil.inhoud['regel']]).toEqual([422, 'HG-117']);
  const redenNogNiet = 'De telefoon werd niet opgenomen.';
  await api.leg(`/zaken/${zaakId}/overleggen`, { ...metNaam, redenNogNiet });
  await page.reload();
  await handen.klik(page.getByRole('button', { name: 'De inwoner weet het nu' }));
  await expect(page.getByText(/De inwoner is het verteld op/)).toBeVisible();
  const { overleggen } = await api.haal(`/zaken/${zaakId}/overleggen`);
  expect(overleggen).toMatchObject([{ anoniem: true }, { anoniem: false, moetVerteld: false }]);

  await handen.klik(page.getByRole('button', { name: 'Uitloggen' }));
  await handen.open(new URL(link?.adres ?? '').pathname);
  await handen.vul(page.getByLabel('Wat is uw code?'), link?.code ?? '');
  await handen.klik(page.getByRole('button', { name: 'Openen' }));
  await handen.klik(page.getByRole('link', { name: 'Wie heeft mijn gegevens bekeken?' }));
  await expect(page.getByText(/spraken we met Wijkzuster Verzonnen \(Thuiszorg\)/)).toBeVisible();
  // What was asked without a name is no page of the inwoner's: it can be the second step of the Meldcode (HG-118).
  await expect(page.getByText('Tine Bedacht')).toBeHidden();
});
