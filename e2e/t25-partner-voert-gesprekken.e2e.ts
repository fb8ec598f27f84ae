import { expect } from '@playwright/test';
import { plusDagen } from '../src/basis/datum.ts';
import { STAF } from '../src/demo/staf.ts';
import { kies } from '../src/demo/toeval.ts';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import type { Personage, Personages } from './personages.ts';
import { logIn, wissel, zoekZaak } from './stappen.ts';
import { gesprekOverApi, leidToeOverApi, verslagOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';
const HELDERMOND = 'Gemeente Heldermond';

test('T25 een partner voert de gesprekken: na week 5 zonder verslag zien partner en gemeente het, en de gemeente neemt over met alle tekst', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, voerder, organisatie, verhaal } = await bijPartner(personages, api);

  await logIn(handen, gemeente, voerder);
  await opWerklijst(handen, 'Van mij', wie, { staatEr: true });
  await expect(rij(handen, wie)).toContainText('De vijfde week is voorbij');

  await wissel(handen, balie(personages));
  await opWerklijst(handen, 'Alles', wie, { staatEr: true });
  await expect(rij(handen, wie)).toContainText(`bij ${organisatie}`);
  await handen.klik(page.getByRole('link', { name: 'Per organisatie' }));
  await handen.klik(page.getByRole('link', { name: organisatie, exact: true }));
  await expect(rij(handen, wie)).toBeVisible();
  const lijst = await api.haal(`/werklijst?van=organisatie&organisatie=${encodeURIComponent(organisatie)}`);
  expect(regelVan(lijst, zaakId)).toMatchObject({ groep: 'eerst', termijn: 'D03', organisatie });
  const { termijnen } = await api.haal(`/zaken/${zaakId}/termijnen`);
  expect(termijnen).toContainEqual(expect.objectContaining({ id: 'D03', stand: 'loopt' }));

  const eigen = vanDeGemeente(personages);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Het gesprek overnemen van de partner' }));
  await neemOver(handen, eigen);
  await wissel(handen, eigen);
  await opWerklijst(handen, 'Van mij', wie, { staatEr: true });
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await expect(page.getByText(verhaal.notitie).first()).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: verhaal.resultaat })).toBeVisible();
  const staf = await idVan(api, zaakId, eigen);
  expect((await api.namens(staf).haal(`/zaken/${zaakId}`))['gespreksvoerderId']).toBe(staf);
});

test('T25 tegenproef: is het verslag in week 5 al weg, dan staat er bij partner en gemeente niets bovenaan', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, voerder, organisatie } = await bijPartner(personages, api);
  await verslagOverApi(api, zaakId);

  await logIn(handen, gemeente, voerder);
  await opWerklijst(handen, 'Van mij', wie, { staatEr: false });
  await wissel(handen, balie(personages));
  await opWerklijst(handen, 'Alles', wie, { staatEr: false });
  const lijst = await api.haal(`/werklijst?van=organisatie&organisatie=${encodeURIComponent(organisatie)}`);
  expect(regelVan(lijst, zaakId)?.['groep'] ?? 'daarna').toBe('daarna');
  const { termijnen } = await api.haal(`/zaken/${zaakId}/termijnen`);
  expect(termijnen).toContainEqual(expect.objectContaining({ id: 'D03', stand: 'gehaald' }));
});

/** Somebody whose gesprek a partner holds, five weeks and a day after the melding, without a verslag. */
async function bijPartner({ mens, verhaal: maakVerhaal, toeval, vandaag }: Personages, api: Api) {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const partners = (STAF[gemeente] ?? []).filter(
    ([, , rollen, , van]) => rollen.includes('gespreksvoerder') && van !== HELDERMOND,
  );
  const [voerder, , , , organisatie] = kies(toeval, partners);
  const { roepnaam, tussenvoegsel, achternaam, plaats, telefoon } = wie;
  const { zaakId } = await api.leg('/meldingen', {
    woorden: verhaal.melding,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    kanaal: 'telefoon',
    ontvangenOp: plusDagen(vandaag(), -36),
    redenEerder: 'De brief lag nog bij de post.',
    inwoner: { roepnaam, tussenvoegsel, achternaam, plaats, telefoon },
  });
  const id = String(zaakId);
  await leidToeOverApi(api, id, voerder);
  await gesprekOverApi(api, id, verhaal);
  return { zaakId: id, wie, voerder, organisatie, verhaal };
}

function vanDeGemeente({ toeval }: Personages): string {
  const staf = (STAF[gemeente] ?? []).filter(
    ([, , rollen, , van]) => rollen.includes('gespreksvoerder') && van === HELDERMOND,
  );
  return kies(toeval, staf)[0];
}

function balie({ toeval }: Personages): string {
  return kies(
    toeval,
    (STAF[gemeente] ?? []).filter(([, , rollen]) => rollen.includes('eerste-contact')),
  )[0];
}

/** Whether somebody stands in the group of what the law wants within two weeks. */
async function opWerklijst(
  handen: Handen,
  welke: string,
  wie: Personage,
  { staatEr }: { readonly staatEr: boolean },
): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByRole('link', { name: 'Werklijst', exact: true }).first());
  await handen.klik(page.getByRole('link', { name: welke, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Werklijst' })).toBeVisible();
  await expect(rij(handen, wie)).toHaveCount(staatEr ? 1 : 0);
}

function rij({ page }: Handen, { naam }: Personage) {
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Binnen twee weken' }) })
    .getByRole('row')
    .filter({ hasText: naam });
}

function regelVan(lijst: Readonly<Record<string, unknown>>, zaakId: string) {
  return (lijst['zaken'] as Record<string, unknown>[]).find((een) => een['zaakId'] === zaakId);
}

/** Leads the gesprek on to a colleague of the municipality, with the reason. */
async function neemOver(handen: Handen, naam: string): Promise<void> {
  const { page } = handen;
  await handen.kiesUit(page.getByLabel(/Wie voert het\?/), new RegExp(`^${naam},`));
  const reden = page.getByLabel(/Waarom/).first();
  if (await reden.isVisible()) await handen.vul(reden, 'Het verslag komt anders te laat.');
  await handen.klik(page.getByRole('button', { name: 'Dit gesprek wordt het' }));
}

async function idVan(api: Api, zaakId: string, naam: string): Promise<string> {
  const beeld = (await api.haal(`/zaken/${zaakId}/toeleiding`)) as unknown as {
    gespreksvoerders: { medewerkerId: string; naam: string }[];
  };
  return beeld.gespreksvoerders.find((een) => een.naam === naam)?.medewerkerId ?? '';
}
