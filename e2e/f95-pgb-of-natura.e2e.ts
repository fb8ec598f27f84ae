import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { groep, handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import {
  aanvraagOverApi,
  beoordeelOverApi,
  gesprekOverApi,
  leidToeOverApi,
  meldOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

const gemeente = 'heldermond';
const wens = 'Ik wil de hulp houden die ik al jaren ken.';

test('feature 95 een pgb: gevraagd met reden, getoetst met uitleg, en met plan en bedrag besloten', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const zaakId = await opHetBesluit(handen, personages, api);

  await handen.kies(groep(page, /Hoe krijgt de inwoner de hulp/).getByLabel(/^Met een pgb/));
  await handen.klik(page.getByRole('button', { name: 'Voorstel bewaren' }));
  await expect(
    page.getByText('Schrijf waarom de inwoner een pgb wil', { exact: false }).first(),
  ).toBeVisible();
  await vulPgb(handen, 'Ja, zelf');
  await handen.vul(
    page.getByLabel(/^Wat koopt de inwoner met het pgb/),
    'Twee uur per week van mevrouw Zonneveld.',
  );
  await handen.vul(page.getByLabel(/^Bedrag van het pgb/), '360');
  await handen.kiesUit(page.getByLabel('Per', { exact: true }), 'per maand');
  await handen.klik(page.getByRole('button', { name: 'Voorstel bewaren' }));
  await expect(page.getByText(wens)).toBeVisible();
  await expect(page.getByText('360 euro per maand')).toBeVisible();
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen' }));
  await expect(page.getByText(/^Genomen op /)).toBeVisible();
  const { besluit } = (await api.haal(`/zaken/${zaakId}/besluit`)) as unknown as {
    besluit: { vorm: string; pgb: { wens: string; bedrag: number; bekwaam: string } };
  };
  expect([besluit.vorm, besluit.pgb.wens, besluit.pgb.bedrag, besluit.pgb.bekwaam]).toEqual([
    'pgb',
    wens,
    360,
    'zelf',
  ]);
});

test('feature 95 tegenproef: een gevraagd pgb weigeren kan alleen op een grond uit de wet, en dan is er natura', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const zaakId = await opHetBesluit(handen, personages, api);

  await handen.kies(
    groep(page, /Hoe krijgt de inwoner de hulp/).getByLabel(/vroeg een pgb, en dat kan niet/),
  );
  await vulPgb(handen, 'Ja, met hulp van iemand');
  await handen.kies(page.getByLabel('Wie helpt, beheert ook het geld'));
  await handen.kies(page.getByLabel('Hulp in natura is aangeboden'));
  await handen.klik(page.getByRole('button', { name: 'Voorstel bewaren' }));
  await expect(page.getByText(/Andere gronden zijn er niet/).first()).toBeVisible();
  await expect(page.getByLabel(/^Waarom wil de inwoner een pgb/)).toHaveValue(wens);
  expect(await api.haal(`/zaken/${zaakId}/besluit`)).not.toHaveProperty('besluit');
  await handen.kiesUit(page.getByLabel(/^Waarom geen pgb/), /niet veilig, doeltreffend/);
  await handen.klik(page.getByRole('button', { name: 'Voorstel bewaren' }));
  await expect(page.getByText('in natura', { exact: true })).toBeVisible();
  const { besluit } = (await api.haal(`/zaken/${zaakId}/besluit`)) as unknown as {
    besluit: { vorm: string; uren: number; pgb: { weigering: string } };
  };
  expect([besluit.vorm, besluit.uren, besluit.pgb.weigering]).toEqual(['natura', 2, 'niet-veilig']);
});

async function vulPgb(handen: Handen, bekwaam: string): Promise<void> {
  const { page } = handen;
  await handen.vul(page.getByLabel(/^Waarom wil de inwoner een pgb/), wens);
  await handen.kies(groep(page, /Kan de inwoner het pgb beheren/).getByLabel(bekwaam));
  await handen.vul(
    page.getByLabel(/^Hoe heb je dat bekeken/),
    'Wij liepen samen een maand administratie door.',
  );
}

/** The page of the besluit with everything filled in but how the help is given. */
async function opHetBesluit(
  handen: Handen,
  { mens, verhaal: maakVerhaal, toeval, dagOver }: Personages,
  api: Api,
): Promise<string> {
  const page: Page = handen.page;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser', 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await aanvraagOverApi(api, zaakId, verhaal.idee);
  await beoordeelOverApi(api, zaakId);
  await logIn(handen, gemeente, beslisser);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit voorbereiden' }));
  await handen.kies(page.getByLabel('Toekennen', { exact: true }));
  await handen.kiesUit(page.getByLabel('Wat wordt er toegekend?'), /^Begeleiding thuis/);
  await handen.vul(page.getByLabel('Hoeveel?', { exact: true }), '2');
  await handen.vul(page.getByLabel(/^Vanaf welke dag/), dagOver(7));
  await handen.vul(page.getByLabel(/^Waarom is dit het besluit/), verhaal.oplossing);
  return zaakId;
}
