import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';
import {
  arrangementOverApi,
  gesprekOverApi,
  leidToeOverApi,
  meldOverApi,
  resultaatOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

const gemeente = 'heldermond';
const GEZELSCHAP = 'Wie zou er eens langs kunnen komen, of met u mee?';
const NAASTEN = 'Wat kunnen en willen de mensen om u heen, en houden zij dat vol?';

test('T36 niemand om op te leunen: geen stap die op anderen leunt maar gezelschap, en het verslag zegt het', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, resultaatId } = await openGesprek(handen, personages, api);
  await handen.klik(page.getByText('Is er iemand die kan helpen?'));
  await handen.kies(page.getByLabel('Nee, op dit moment niemand'));
  await handen.vul(page.getByLabel(/^Waarmee kan nu niemand helpen\?/), 'de boodschappen');
  await handen.klik(page.getByRole('button', { name: 'Zo is het nu' }));
  await expect(
    page.getByText('Op dit moment is er niemand die kan helpen met de boodschappen.'),
  ).toBeVisible();

  await openDenkrichtingen(handen);
  await expect(page.getByText(GEZELSCHAP)).toBeVisible();
  await expect(page.getByText(NAASTEN)).toHaveCount(0);
  const leunt = { resultaatId, tekst: 'De buren doen het.', trede: 'netwerk' };
  const { status, inhoud } = await api.doe(`/zaken/${zaakId}/oplossingen`, leunt);
  expect([status, inhoud['regel']]).toEqual([422, 'HG-68']);
  const bezoek = { resultaatId, tekst: 'Iemand komt op bezoek.', trede: 'algemene-voorziening' };
  await api.leg(`/zaken/${zaakId}/oplossingen`, bezoek);
  expect(JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`))).toContain(
    'Op dit moment is er niemand die kan helpen met de boodschappen.',
  );
});

test('T36 tegenproef: staat er iemand die helpt, dan mag een stap op die persoon leunen en is er niets van niemand te lezen', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, resultaatId } = await openGesprek(handen, personages, api);
  await handen.klik(page.getByText('Wie is er voor u, en voor wie bent u er?'));
  await handen.vul(page.getByLabel(/^Voornaam of rol$/), 'de buurvrouw');
  await handen.vul(page.getByLabel(/^Waarmee helpt deze persoon\?/), 'de planten');
  await handen.klik(page.getByRole('button', { name: 'Neerzetten' }));
  await expect(page.getByRole('rowheader', { name: /de buurvrouw/ })).toBeVisible();

  await openDenkrichtingen(handen);
  await expect(page.getByText(NAASTEN)).toBeVisible();
  await expect(page.getByText(GEZELSCHAP)).toHaveCount(0);
  await api.leg(`/zaken/${zaakId}/oplossingen`, { resultaatId, tekst: 'Zij ook.', trede: 'netwerk' });
  const concept = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(concept).toContain('Helpt met: de planten.');
  expect(concept).not.toContain('niemand die kan helpen');
});

test('T36 wie niemand heeft wordt pas losgelaten als iemand binnen zes weken belt en een tweede collega instemt', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const gespreksvoerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  const doorId = await leidToeOverApi(api, zaakId, gespreksvoerder);
  const resultaatId = await gesprekOverApi(api, zaakId, verhaal);
  await api.leg(`/zaken/${zaakId}/netwerkuitkomsten`, { uitkomst: 'niemand', waarmee: 'de ramen' });
  await verslagOverApi(api, zaakId);
  await arrangementOverApi(api, { zaakId, resultaatId, doorId }, verhaal);

  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Vragen hoe het nu gaat' }));
  await expect(page.getByText('Er is nu niemand op wie deze inwoner kan leunen')).toBeVisible();
  const opvolging = page.url();
  await planNa(handen, personages.dagOver(60));
  await expect(page.getByRole('link', { name: /Kies een dag binnen zes weken/ })).toBeVisible();

  await laatLos(page, handen);
  await expect(page.getByText(/Laat eerst een collega meekijken en instemmen/)).toBeVisible();
  await stemIn(page, handen, 'Ik vind van wel.');
  await laatLos(page, handen);
  await expect(page.getByText(/Laat eerst een collega meekijken en instemmen/)).toBeVisible();

  await wissel(handen, medewerkerMet(personages.toeval, gemeente, 'toetser', 'gespreksvoerder'));
  await handen.open(opvolging);
  await stemIn(page, handen, 'Ik sprak de inwoner ook zelf.');
  await expect(page.getByText('Ik sprak de inwoner ook zelf.')).toBeVisible();
  await wissel(handen, gespreksvoerder);
  await handen.open(opvolging);
  await laatLos(page, handen);
  await expect(page.getByText(/We hebben losgelaten/)).toBeVisible();
  expect((await api.haal(`/zaken/${zaakId}`))['toestand']).toBe('losgelaten');
});

async function openGesprek(handen: Handen, personages: Personages, api: Api) {
  const { page } = handen;
  const [wie, verhaal] = [personages.mens(gemeente), personages.verhaal()];
  const gespreksvoerder = medewerkerMet(personages.toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  const resultaatId = await resultaatOverApi(api, zaakId, verhaal.resultaat);
  await logIn(handen, gemeente, gespreksvoerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  return { zaakId, resultaatId };
}

async function openDenkrichtingen(handen: Handen): Promise<void> {
  await handen.klik(handen.page.getByText('Waar we aan kunnen denken'));
}

async function planNa(handen: Handen, dag: string): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByText('De volgende keer afspreken'));
  await handen.vul(page.getByLabel(/^Wanneer vraagt iemand weer/), dag);
  await handen.klik(page.getByRole('button', { name: 'Deze dag afspreken' }));
}

async function laatLos(page: Page, handen: Handen): Promise<void> {
  const open = page.getByRole('button', { name: 'Loslaten', exact: true });
  if (!(await open.isVisible())) await handen.klik(page.locator('summary', { hasText: /^Loslaten$/ }));
  await handen.kies(page.getByLabel(/resultaat is bereikt/i));
  await handen.vul(page.getByLabel('Licht toe'), 'Alles is gedaan.');
  await handen.vul(page.getByLabel(/^Wie blijft in beeld\?/), 'het belrondje');
  await handen.vul(page.getByLabel(/^Vanaf wanneer\?/), '1-12-2030');
  await handen.klik(open);
}

async function stemIn(page: Page, handen: Handen, waarom: string): Promise<void> {
  await handen.klik(page.locator('summary', { hasText: 'Meekijken bij loslaten' }));
  await handen.vul(page.getByLabel('Waarom kan loslaten hier?'), waarom);
  await handen.klik(page.getByRole('button', { name: 'Ik stem in met loslaten' }));
}
