import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { planContact } from './contacten.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { idVan } from './mandaat.ts';
import type { Personages } from './personages.ts';
import { logIn, noteer, zoekZaak } from './stappen.ts';
import { dagOver, leidToeOverApi, meldOverApi, rondAfOverApi, zaakIdVan } from './voorbereiding.ts';

const gemeente = 'heldermond';
const eerste = 'Maaike Verhulst';
const tweede = 'Sem Jacobs';

test('T46 meer contacten door verschillende mensen, met een pauze: het verslag is één verhaal met dagen en sprekers', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const zaakId = await aanTafel(handen, personages, api);
  const collega = await idVan(page, gemeente, tweede);
  await expect(page.getByText('Er staat nog geen moment gepland voor dit gesprek.')).toBeVisible();
  const zin = personages.verhaal().notitie;
  await noteer(handen, zin);

  await handen.klik(page.getByRole('link', { name: 'Voor we afronden' }));
  await handen.vul(page.getByLabel('Hoeveel minuten'), '45');
  await handen.klik(page.getByRole('button', { name: 'Zo was het' }));
  await expect(page.getByText(new RegExp(`gevoerd door ${eerste}, 45 minuten`))).toBeVisible();
  await handen.klik(page.getByText('Het gesprek even laten rusten'));
  await handen.klik(page.getByRole('button', { name: 'Laat het rusten' }));
  await expect(page.getByText('Dit gesprek rust nu.')).toBeVisible();
  const gevoerd = { op: dagOver(0), vorm: 'telefoon', duurMinuten: 30, gevoerdDoor: collega };
  await api.leg(`/zaken/${zaakId}/gevoerde-gesprekken`, gevoerd);
  await planContact(api, zaakId, { over: 20, minuten: 60, medewerkerId: collega });

  const verslag = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(verslag).toContain('Verslag van ons gesprek tot nu toe');
  expect(verslag).toContain('Daarna was er een pauze');
  expect(verslag).toMatch(/aan de telefoon\. Erbij was Sem Jacobs/);
  expect(verslag).toMatch(/"wie":"U, op /);
  expect(verslag).toMatch(/komt Sem Jacobs bij u langs/);
  const { gevoerd: gehouden } = await api.haal(`/zaken/${zaakId}/gesprek`);
  expect(gehouden).toMatchObject([{ duurMinuten: 45 }, { duurMinuten: 30, voerder: collega }]);

  await page.goto(page.url().replace(/\/gesprek.*/, '/verslag'));
  await expect(page.getByRole('heading', { name: 'Wat we nog gaan bespreken' })).toBeVisible();
  await expect(page.getByText(/U, op /).first()).toBeVisible();
  await rondAfOverApi(api, zaakId);
  const { kenmerk } = await api.haal(`/zaken/${zaakId}/verslagconcept`);
  await api.leg(`/zaken/${zaakId}/verslagen`, { kenmerk, wijze: 'post' });
  await page.goto(page.url().replace('/verslag', '/arrangement/plan'));
  await expect(page.getByText(/komt Sem Jacobs bij u langs\. Dan praten we verder\./)).toBeVisible();
});

test('T46 tegenproef: één contact door één mens geeft een verslag zonder dagen bij de zinnen en zonder "tot nu toe"', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const zaakId = await aanTafel(handen, personages, api);
  await noteer(handen, personages.verhaal().notitie);
  await rondAfOverApi(api, zaakId);
  const verslag = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  expect(verslag).not.toMatch(/"wie":"U, op |tot nu toe|pauze/);
  await page.goto(page.url().replace(/\/gesprek.*/, '/verslag'));
  await expect(page.getByRole('heading', { name: 'Wanneer we elkaar spraken' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat we nog gaan bespreken' })).toHaveCount(0);
});

/** At the table with somebody who makes no own plan: told with the one button that offers it (PL-23). */
async function aanTafel(handen: Handen, personages: Personages, api: Api): Promise<string> {
  const { page } = handen;
  const [wie, { melding }] = [personages.mens(gemeente), personages.verhaal()];
  const { zaakId } = await meldOverApi(api, wie, melding);
  await leidToeOverApi(api, zaakId, eerste);
  await logIn(handen, gemeente, eerste);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await expect(page.getByText(/^U kunt nog tot en met .* een eigen plan inleveren/)).toBeVisible();
  await handen.klik(page.getByRole('button', { name: 'Ik maak geen eigen plan' }));
  await expect(page.getByText(/een eigen plan inleveren/)).toHaveCount(0);
  expect(zaakIdVan(page)).toBe(zaakId);
  return zaakId;
}
