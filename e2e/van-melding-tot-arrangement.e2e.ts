import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import type { Personage, Personages } from './personages.ts';
import { plaat } from './platen.ts';
import {
  gaMelden,
  leidToe,
  logIn,
  noteer,
  parkeer,
  planGesprek,
  rondAf,
  spreekResultaatAf,
  wissel,
  zetWondervraag,
} from './stappen.ts';

const MEESTE_HANDELINGEN = 60;

type Reis = {
  readonly page: Page;
  readonly handen: Handen;
  readonly oma: Personage;
  readonly kleinkind: Personage;
  readonly personages: Personages;
  readonly verhaal: ReturnType<Personages['verhaal']>;
};

test('wie een melding doet over oma heeft in hoogstens 60 handelingen een verslag en een arrangement', async ({
  page,
  personages,
}) => {
  const handen = handenVan(page);
  const [oma, kleinkind] = [personages.mens('heldermond'), personages.mens('heldermond')];
  const reis = { page, handen, oma, kleinkind, personages, verhaal: personages.verhaal() };
  await test.step('de melding', () => doeMelding(reis));
  await test.step('toeleiding en planning', () => leidEnPlan(reis));
  await test.step('het gesprek', () => voerGesprek(reis));
  await test.step('het verslag, als pagina en als PDF, en het antwoord', () => verstuurVerslag(reis));
  await test.step('het arrangement, de opvolging en het plan op papier', () => spreekAf(reis));
  test.info().annotations.push({ type: 'handelingen', description: String(handen.aantal()) });
  expect(handen.aantal()).toBeLessThanOrEqual(MEESTE_HANDELINGEN);
});

async function doeMelding({ page, handen, oma, kleinkind, verhaal }: Reis): Promise<void> {
  await gaMelden(handen, 'heldermond', () => plaat(page, 'start'));
  await handen.vul(page.getByLabel('Wat lukt niet goed meer? En wat gaat goed?'), verhaal.melding);
  await handen.kies(page.getByLabel('Voor iemand anders'));
  await handen.kies(page.getByLabel('Ja, en die vindt het goed'));
  await handen.vul(page.getByLabel('Achternaam').first(), oma.achternaam);
  await handen.kies(page.getByLabel('Nee, het kan even wachten'));
  await handen.kies(page.getByLabel('Bellen'));
  await handen.vul(page.getByLabel('Achternaam').last(), kleinkind.achternaam);
  await handen.vul(page.getByLabel('Telefoonnummer').last(), kleinkind.telefoon);
  await plaat(page, 'melden');
  await handen.klik(page.getByRole('button', { name: 'Versturen' }));
  await expect(page.getByRole('heading', { level: 1, name: /Dank u wel/ })).toBeVisible();
  await expect(page.getByText('Wat er nu gebeurt')).toBeVisible();
  await plaat(page, 'bedankt');
}

async function leidEnPlan({ page, handen, oma, personages }: Reis): Promise<void> {
  await logIn(handen, 'heldermond', 'Mustafa Aydoğan');
  const regel = page.getByRole('row', { name: oma.achternaam });
  await plaat(page, 'werklijst');
  await handen.klik(regel.getByRole('link', { name: 'Gesprek kiezen' }));
  await leidToe(handen, 'Maaike Verhulst');
  await planGesprek(handen, personages.dagOver(0));
}

async function voerGesprek({ page, handen, oma, verhaal }: Reis): Promise<void> {
  await wissel(handen, 'Maaike Verhulst');
  const regel = page.getByRole('row', { name: oma.achternaam });
  await handen.klik(regel.getByRole('link', { name: 'Gesprek voeren' }));
  await zetWondervraag(handen, verhaal.wens);
  await noteer(handen, verhaal.notitie);
  await parkeer(handen, verhaal.idee);
  await spreekResultaatAf(handen, verhaal.resultaat);
  await plaat(page, 'gesprek');
  await handen.klik(page.getByRole('link', { name: 'Dit idee nu gebruiken' }));
  await handen.klik(page.getByRole('button', { name: 'Dit kan helpen' }));
  await rondAf(handen);
}

async function verstuurVerslag({ page, handen, verhaal }: Reis): Promise<void> {
  await expect(page.getByRole('figure').first()).toContainText(verhaal.wens);
  await expect(page.getByText(verhaal.notitie)).toBeVisible();
  await plaat(page, 'verslag');
  await handen.klik(page.getByRole('button', { name: 'Verslag versturen' }));
  await toonPdf(await handen.haal(page.getByRole('link', { name: 'PDF van versie 1' })));
  await handen.klik(page.getByRole('link', { name: 'Reactie van de inwoner opschrijven' }));
  await handen.kies(page.getByLabel('Ja, het klopt'));
  await handen.klik(page.getByRole('button', { name: 'Reactie opschrijven' }));
  await expect(page.getByText(/Reactie op het verslag: ja, het klopt/)).toBeVisible();
  await plaat(page, 'zaak');
}

async function spreekAf({ page, handen, personages, verhaal }: Reis): Promise<void> {
  await handen.klik(page.getByRole('link', { name: 'Arrangement afspreken' }));
  await handen.klik(page.getByRole('link', { name: 'Overnemen' }));
  await handen.vul(page.getByLabel('Wat spreken jullie af?'), verhaal.afspraak);
  await handen.kies(page.getByLabel('de inwoner zelf'));
  await handen.klik(page.getByRole('button', { name: 'Afspraak bewaren' }));
  await handen.kies(page.getByLabel('De inwoner', { exact: true }));
  await handen.kies(page.getByLabel(/^Mondeling/));
  await handen.vul(page.getByLabel('Wanneer vraagt iemand hoe het gaat?'), personages.dagOver(42));
  await expect(page.getByLabel('Wie houdt er contact?')).toHaveValue(/./);
  await handen.klik(page.getByRole('button', { name: 'Arrangement afspreken' }));
  await expect(page.getByText('Het arrangement is afgesproken')).toBeVisible();
  await expect(page.getByRole('cell', { name: verhaal.afspraak })).toBeVisible();
  await plaat(page, 'arrangement');
  await toonPdf(await handen.haal(page.getByRole('link', { name: 'Plan printen' })));
}

/** A tagged Dutch PDF that says it is PDF/UA. */
async function toonPdf(pdf: Buffer): Promise<void> {
  const tekst = pdf.toString('latin1');
  expect(tekst.slice(0, 5)).toBe('%PDF-');
  expect(tekst).toMatch(/\/Lang ?\(nl/);
  expect(tekst).toContain('/StructTreeRoot');
  expect(tekst).toContain('pdfuaid');
}
