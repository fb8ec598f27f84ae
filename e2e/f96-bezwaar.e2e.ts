import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { idVan, openBesluit, voorstelOverApi } from './mandaat.ts';
import { medewerkerMet } from './personages.ts';
import type { Personage, Personages } from './personages.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';
import {
  aanvraagOverApi,
  beoordeelOverApi,
  gesprekOverApi,
  leidToeOverApi,
  meldOverApi,
  verslagOverApi,
} from './voorbereiding.ts';
import type { VoorbereideZaak } from './voorbereiding.ts';

const gemeente = 'heldermond';
const grief = 'Ik red het hier niet mee. De was is vergeten.';

type Geval = {
  readonly zaakId: string;
  readonly wie: Personage;
  readonly link: VoorbereideZaak['link'];
  readonly beslisser: string;
  readonly behandelaar: string;
};

test('feature 96 een bezwaar van de eigen pagina ligt naast de vijf stappen, en een ander beslist erover', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const geval = await metBesluit(handen, personages, api);
  await uitloggen(handen);
  await openEigenPagina(handen, geval.link);
  await handen.klik(page.getByRole('contentinfo').getByRole('link', { name: 'Bent u niet tevreden?' }));
  await handen.klik(page.getByRole('link', { name: 'Bezwaar maken' }));
  await handen.vul(page.getByLabel('Waarom bent u het er niet mee eens?'), grief);
  await handen.klik(page.getByRole('button', { name: 'Bezwaar versturen' }));
  await expect(page.getByText(/Uw bezwaar is bij ons\. Uiterlijk .* krijgt u de beslissing/)).toBeVisible();
  await keur(page);

  await vanEigenPagina(handen);
  await logIn(handen, gemeente, geval.behandelaar);
  await handen.klik(page.getByRole('link', { name: 'Bezwaar en klacht' }));
  const rij = page.getByRole('row', { name: geval.wie.achternaam });
  await expect(rij).toContainText(`niet ${geval.beslisser}, die nam het besluit`);
  await handen.klik(rij.getByRole('link'));
  await expect(page.getByText(grief)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Stap 1\./ })).toBeVisible();
  await expect(
    page.getByText(/^Uit .*(hulpvraag|resultaat|oplossing|gesprek|verslag)/).first(),
  ).toBeVisible();
  await handen.kiesUit(page.getByLabel('Wie behandelt het bezwaar?'), new RegExp(`^${geval.behandelaar},`));
  await handen.klik(page.getByRole('button', { name: 'Toedelen' }));
  await handen.klik(page.getByText('Een punt van het bezwaar bij een stap leggen'));
  await handen.kiesUit(page.getByLabel('Bij welke stap hoort het?'), /ondersteuning/);
  await handen.vul(page.getByLabel('Wat zegt de inwoner over deze stap?'), 'De was is vergeten.');
  await handen.klik(page.getByRole('button', { name: 'Punt erbij leggen' }));
  await expect(page.getByText('Het bezwaar zegt:')).toBeVisible();
  await handen.klik(page.getByText('Het horen vastleggen'));
  await handen.kiesUit(page.getByLabel('Wie hoorde de inwoner?'), new RegExp(`^${geval.behandelaar},`));
  await handen.vul(page.getByLabel('Wat is er gezegd?'), 'Ze vertelde over de was.');
  await handen.klik(page.getByRole('button', { name: 'Vastleggen' }).first());
  await handen.klik(page.getByText('Beslissen', { exact: true }));
  await handen.kies(page.getByLabel('Gegrond', { exact: true }));
  await handen.vul(page.getByLabel('Waarom? Dit leest de inwoner.').last(), 'De was is niet onderzocht.');
  await handen.klik(page.getByRole('button', { name: 'Beslissing nemen' }));
  await expect(page.getByText('Er moet nog een nieuw besluit komen')).toBeVisible();
  await keur(page);

  const beeld = await bezwaarVan(api, geval.zaakId);
  expect(beeld).toMatchObject({ tijdigheid: 'voor-bekendmaking', uitkomst: 'gegrond' });
});

test('feature 96 tegenproef: wie het besluit nam krijgt het bezwaar niet, op de pagina niet en over de API niet', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, beslisser, behandelaar } = await metBesluit(handen, personages, api);
  await openZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Bezwaar', exact: true }));
  await handen.kies(page.getByLabel(/^Het besluit van/));
  await handen.kies(page.getByLabel('Met een brief'));
  await handen.vul(page.getByLabel('Waarom is de inwoner het er niet mee eens?'), grief);
  await handen.klik(page.getByRole('button', { name: 'Bezwaar opschrijven' }));
  await expect(page.getByText(/Nog aan niemand toegedeeld/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Naar de behandeling' })).toHaveCount(0);

  const { bezwaarId } = await bezwaarVan(api, zaakId);
  const behandelaarId = await idVan(page, gemeente, behandelaar);
  const beslisserId = await idVan(page, gemeente, beslisser);
  const bas = api.namens(behandelaarId);
  const geweigerd = await bas.doe(`/zaken/${zaakId}/bezwaartoedelingen`, {
    bezwaarId,
    behandelaarId: beslisserId,
  });
  expect([geweigerd.status, geweigerd.inhoud['regel']]).toEqual([422, 'TW-104']);
  const doorBeslisser = await api.namens(beslisserId).doe(`/zaken/${zaakId}/bezwaartoedelingen`, {
    bezwaarId,
    behandelaarId,
  });
  expect(doorBeslisser.status).not.toBe(201);
  await wissel(handen, behandelaar);
  await handen.klik(page.getByRole('link', { name: 'Bezwaar en klacht' }));
  await handen.klik(page.getByRole('row', { name: wie.achternaam }).getByRole('link'));
  await expect(page.getByLabel('Wie behandelt het bezwaar?')).not.toContainText(beslisser);
  expect((await bezwaarVan(api, zaakId)).behandelaarId).toBeUndefined();
});

test('een inwoner klaagt op de eigen pagina, en wie het gesprek voerde leest het niet', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const voerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const { zaakId, link } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await openEigenPagina(handen, link);
  await handen.klik(page.getByRole('contentinfo').getByRole('link', { name: 'Bent u niet tevreden?' }));
  await handen.klik(page.getByRole('button', { name: 'Ik wil een ander gesprek' }));
  await expect(page.getByText(/om een ander gesprek\. Wij bellen u\./)).toBeVisible();
  await handen.vul(page.getByLabel('Wat ging er niet goed?'), 'Er werd niet geluisterd naar mijn zus.');
  await handen.klik(page.getByRole('button', { name: 'Klacht versturen' }));
  await expect(page.getByText(/Uw klacht van .* is bij ons\. U krijgt antwoord uiterlijk/)).toBeVisible();
  await keur(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await pastInDeBreedte(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await vanEigenPagina(handen);
  await logIn(handen, gemeente, voerder);
  await openZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Klacht of ander gesprek' }));
  await expect(page.getByText('Wat erin staat, leest alleen wie klachten behandelt.')).toBeVisible();
  await expect(page.getByText('Er werd niet geluisterd')).toHaveCount(0);
  const beeld = await api.haal(`/zaken/${zaakId}/onvrede`);
  expect(beeld['klachten']).toHaveLength(1);
  expect(JSON.stringify(beeld)).not.toContain('geluisterd');
});

test('geval 16 een ingebrekestelling voor er een aanvraag is, krijgt te lezen dat zij te vroeg is', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const wie = personages.mens(gemeente);
  const { zaakId } = await meldOverApi(api, wie, personages.verhaal().melding);
  await logIn(handen, gemeente, medewerkerMet(personages.toeval, gemeente, 'eerste-contact'));
  await openZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Brief dat we te laat zijn' }));
  await handen.kies(page.getByLabel('Het onderzoek na de melding'));
  await handen.vul(page.getByLabel('Wat staat er in de brief?'), 'U bent te laat. Ik stel u in gebreke.');
  await handen.klik(page.getByRole('button', { name: 'Brief opschrijven' }));
  await expect(page.getByText(/De brief is te vroeg: er is nog geen aanvraag/)).toBeVisible();
  await expect(page.getByLabel('Ons antwoord')).toHaveValue(/U heeft nog geen aanvraag gedaan/);
  await handen.klik(page.getByRole('button', { name: 'Antwoord vastleggen' }));
  await expect(page.getByText(/^Beantwoord op/)).toBeVisible();
  const pdf = await handen.haal(page.getByRole('link', { name: 'De brief' }));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const beeld = await api.haal(`/zaken/${zaakId}/onvrede`);
  expect(beeld['ingebrekestellingen']).toMatchObject([{ stand: 'geen-aanvraag', dwangsom: 'te-vroeg' }]);
});

async function metBesluit(
  handen: Handen,
  { mens, verhaal: maakVerhaal, toeval }: Personages,
  api: Api,
): Promise<Geval> {
  const { page } = handen;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser', 'gespreksvoerder');
  const behandelaar = medewerkerMet(toeval, gemeente, 'bezwaarbehandelaar');
  const { zaakId, link } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await aanvraagOverApi(api, zaakId, verhaal.idee);
  await beoordeelOverApi(api, zaakId);
  await voorstelOverApi(api, zaakId, { product: 'hulp-bij-het-huishouden', uren: 1 });
  await logIn(handen, gemeente, beslisser);
  await openBesluit(handen, { wie });
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen' }));
  await expect(page.getByText(/^Genomen op /)).toBeVisible();
  return { zaakId, wie, link, beslisser, behandelaar };
}

async function openZaak(handen: Handen, wie: Personage): Promise<void> {
  await zoekZaak(handen, wie);
}

async function uitloggen({ page, klik }: Handen): Promise<void> {
  await klik(page.getByRole('button', { name: 'Uitloggen' }));
}

/** From a page below the own page back to it, and out. */
async function vanEigenPagina(handen: Handen): Promise<void> {
  await handen.klik(handen.page.getByRole('link', { name: 'Terug naar mijn pagina' }));
  await uitloggen(handen);
}

/** The inwoner opens the own page by the private link and its code. */
async function openEigenPagina(
  { page, open, klik, vul }: Handen,
  link: VoorbereideZaak['link'],
): Promise<void> {
  await open(new URL(link?.adres ?? '').pathname);
  await vul(page.getByLabel('Wat is uw code?'), link?.code ?? '');
  await klik(page.getByRole('button', { name: 'Openen' }));
}

async function keur(page: Page): Promise<void> {
  await isToegankelijk(page);
}

type Bezwaarbeeld = { readonly bezwaarId: string; readonly behandelaarId?: string };

async function bezwaarVan(api: Api, zaakId: string): Promise<Bezwaarbeeld> {
  const { bezwaren } = (await api.haal(`/zaken/${zaakId}/onvrede`)) as unknown as {
    readonly bezwaren: readonly Bezwaarbeeld[];
  };
  return bezwaren[0]!;
}
