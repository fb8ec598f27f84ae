import { expect } from '@playwright/test';
import { getalTussen } from '../src/demo/toeval.ts';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, noteer, wissel, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, rondAfOverApi } from './voorbereiding.ts';

const gemeente = 'nieuwerein';
/** Nobody else talks about money while this is played; other journeys may add free notes. */
const GEBIED = 'geld';
const GEBIEDNAAM = 'Geld en papieren';
const VRIJ = 'Vrije notities, zonder onderwerp';

type Telling = { readonly gesprekken: number; readonly notities: number; readonly ingevuld: number };
type Gebruik = {
  readonly gesprekken: number;
  readonly leefgebieden: readonly (Telling & { readonly leefgebied: string })[];
  readonly vrij: Telling;
};

test('T14 een licht instrument: van twintig gesprekken tellen vrije notities even zwaar, en geen veld is nodig om af te ronden (feature 47)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const vooraf = await telling(api);
  const metGebied = getalTussen(personages.toeval, 5, 9);
  const zaken: string[] = [];
  for (let nummer = 0; nummer < 19; nummer += 1) {
    const zaakId = await eenZaak(personages, api);
    const leefgebied = nummer < metGebied ? GEBIED : undefined;
    await api.leg(`/zaken/${zaakId}/inbreng`, {
      tekst: `Notitie ${nummer}`,
      ...(leefgebied && { leefgebied }),
    });
    zaken.push(zaakId);
  }
  const { wie, voerder, zaakId } = await metVoerder(personages, api);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar het gesprek' }));
  await noteer(handen, 'Ik red me, maar de avonden zijn lang.');
  await rondAfOverApi(api, zaakId);
  await handen.open(`/${gemeente}/zaken/${zaakId}/verslag`);
  await expect(page.getByText('Ik red me, maar de avonden zijn lang.').first()).toBeVisible();
  await verstuurOverApi(api, zaakId);

  const na = await telling(api);
  expect(na.gesprekken - vooraf.gesprekken).toBeGreaterThanOrEqual(20);
  expect(gebied(na).gesprekken - gebied(vooraf).gesprekken).toBe(metGebied);
  expect(na.vrij.gesprekken - vooraf.vrij.gesprekken).toBeGreaterThanOrEqual(20 - metGebied);
  expect(na.vrij.notities - vooraf.vrij.notities).toBeGreaterThanOrEqual(20 - metGebied);

  await wissel(handen, medewerkerMet(personages.toeval, gemeente, 'beleid'));
  await naarOnderwerpen(handen);
  await expect(page.getByText('Niets hoeft ingevuld te zijn om een gesprek af te ronden.')).toBeVisible();
  await staat(handen, GEBIEDNAAM, gebied(na));
  await staat(handen, VRIJ, na.vrij);
});

test('T14 tegenproef: een notitie die weer is weggehaald, telt nergens mee, en een gespreksvoerder ziet geen tellingen', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, voerder } = await metVoerder(personages, api);
  const eerst = await api.leg(`/zaken/${zaakId}/inbreng`, { tekst: 'Toch niet', leefgebied: GEBIED });
  const met = await telling(api);
  await api.leg(`/zaken/${zaakId}/inbreng/${String(eerst['actId'])}/vervallenverklaringen`);
  const zonder = await telling(api);
  expect(gebied(met).notities - gebied(zonder).notities).toBe(1);
  expect(gebied(met).gesprekken - gebied(zonder).gesprekken).toBe(1);
  await logIn(handen, gemeente, voerder);
  await expect(page.getByRole('link', { name: 'Onderwerpen', exact: true })).toHaveCount(0);
  await handen.open(`/${gemeente}/inrichting/gebruik`);
  await expect(page.getByText(GEBIEDNAAM)).toHaveCount(0);
});

async function telling(api: Api): Promise<Gebruik> {
  return (await api.haal('/gebruik-instrument')) as unknown as Gebruik;
}

function gebied({ leefgebieden }: Gebruik): Telling {
  const gevonden = leefgebieden.find(({ leefgebied }) => leefgebied === GEBIED);
  if (gevonden === undefined) throw new Error(`${GEBIED} staat niet in het instrument`);
  return gevonden;
}

async function eenZaak({ mens, verhaal }: Personages, api: Api): Promise<string> {
  return (await meldOverApi(api, mens(gemeente), verhaal().melding)).zaakId;
}

async function metVoerder({ mens, verhaal, toeval }: Personages, api: Api) {
  const wie = mens(gemeente);
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal().melding);
  await leidToeOverApi(api, zaakId, voerder);
  return { wie, voerder, zaakId };
}

/** Sends the verslag as it stands. */
async function verstuurOverApi(api: Api, zaakId: string): Promise<void> {
  const { kenmerk } = await api.haal(`/zaken/${zaakId}/verslagconcept`);
  await api.leg(`/zaken/${zaakId}/verslagen`, { kenmerk, wijze: 'post' });
}

async function naarOnderwerpen(handen: Handen): Promise<void> {
  const { page } = handen;
  const link = page.getByRole('link', { name: 'Onderwerpen', exact: true }).first();
  await handen.klik(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Waar gesprekken over gaan' })).toBeVisible();
}

/** What the page says is what was counted, or more for free notes that came in meanwhile. */
async function staat({ page }: Handen, naam: string, { gesprekken, notities }: Telling): Promise<void> {
  const cellen = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: naam, exact: true }) })
    .getByRole('cell');
  const [eerst = '', dan = ''] = await cellen.allInnerTexts();
  const getal = (tekst: string) => Number(/\d+/u.exec(tekst)?.[0]);
  expect(getal(eerst)).toBeGreaterThanOrEqual(gesprekken);
  expect(getal(dan)).toBeGreaterThanOrEqual(notities);
  if (naam === GEBIEDNAAM) expect([getal(eerst), getal(dan)]).toEqual([gesprekken, notities]);
}
