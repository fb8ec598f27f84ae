import { expect } from '@playwright/test';
import { kies } from '../src/demo/toeval.ts';
import { pdfText } from '../src/platform/documents/pdf-text.ts';
import type { Api } from './api.ts';
import { handenVan, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { medewerkerMet } from './personages.ts';
import type { Personages } from './personages.ts';
import { logIn, noteer, zoekZaak } from './stappen.ts';
import { leidToeOverApi, meldOverApi, rondAfOverApi } from './voorbereiding.ts';

const gemeente = 'heldermond';
const VERSCHIL = 'Hier kijken we verschillend naar';

type Kijken = {
  readonly inbreng: readonly {
    readonly inbrengId: string;
    readonly soort: string;
    readonly spreker: string;
    readonly sprekerNaam?: string;
    readonly tekst: { readonly inhoud: string };
    readonly weerwoorden: readonly { readonly tekst: { readonly inhoud: string } }[];
  }[];
  readonly kijken: readonly {
    readonly een: string;
    readonly ander: string;
    readonly proberen: readonly { readonly inhoud: string }[];
  }[];
};

test('T53 twee kijken op wat iemand kan: beide staan naast elkaar met wat ze uitproberen, en op wat gezien is antwoordt de inwoner (features 51 en 52)', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, eigen, haar, dochter, plan } = await aanTafel(handen, personages, api);
  await noteer(handen, eigen);
  await handen.klik(page.getByRole('link', { name: /^Aanpassen\s*: wat .* zei$/ }));
  await handen.klik(page.getByText('Iemand kijkt hier anders naar'));
  await handen.kiesUit(page.getByLabel('Wie kijkt er anders naar?'), 'familie');
  await handen.vul(page.getByLabel(/^Naam/).last(), dochter);
  await handen.vul(page.getByLabel('Hoe ziet die het?'), haar);
  await handen.vul(page.getByLabel(/^Wat proberen we samen uit\?/), plan);
  await handen.klik(page.getByRole('button', { name: 'Zet naast elkaar' }));
  const samen = page.getByRole('group', { name: 'Twee manieren van kijken' });
  for (const woorden of [eigen, dochter, haar, plan]) await expect(samen).toContainText(woorden);

  await handen.vul(page.getByLabel('Wat wordt er gezegd?'), 'De pannen stonden er nog van gisteren.');
  await handen.klik(page.getByText('Iemand anders, of iets dat u zag'));
  await handen.kiesUit(page.getByLabel('Is het', { exact: true }), 'gezien');
  await handen.klik(page.getByRole('button', { name: 'Opschrijven' }));
  await handen.klik(page.getByText('Wat zegt u daarover?'));
  await handen.vul(page.getByLabel('In uw eigen woorden'), 'Ik was op zondag af.');
  await handen.klik(page.getByRole('button', { name: 'Zet erbij' }));
  await expect(page.getByText('Ik was op zondag af.')).toBeVisible();

  const { inbreng, kijken } = (await api.haal(`/zaken/${zaakId}/gesprek`)) as unknown as Kijken;
  const bij = (id?: string) => inbreng.find(({ inbrengId }) => inbrengId === id);
  expect(kijken).toHaveLength(1);
  expect(bij(kijken[0]?.een)).toMatchObject({ spreker: 'inwoner', tekst: { inhoud: eigen } });
  expect(bij(kijken[0]?.ander)).toMatchObject({ spreker: 'familie', sprekerNaam: dochter });
  expect(kijken[0]?.proberen.map(({ inhoud }) => inhoud)).toEqual([plan]);
  const gezien = inbreng.find(({ soort }) => soort === 'gezien');
  expect(gezien).toMatchObject({ spreker: 'gespreksvoerder' });
  expect(gezien?.weerwoorden.map(({ tekst }) => tekst.inhoud)).toEqual(['Ik was op zondag af.']);

  await naarVerslag(handen, api, zaakId);
  for (const woorden of [VERSCHIL, haar, plan, 'Ik was op zondag af.']) {
    await expect(page.getByText(woorden).first()).toBeVisible();
  }
  const pdf = await handen.haal(page.getByRole('link', { name: /PDF/ }).first());
  const gedrukt = await pdfText(pdf);
  for (const woorden of [VERSCHIL, haar, plan]) expect(gedrukt).toContain(woorden);
  const concept = JSON.stringify(await api.haal(`/zaken/${zaakId}/verslagconcept`));
  for (const woorden of [VERSCHIL, 'Wat we uitproberen', 'U zegt daarover'])
    expect(concept).toContain(woorden);
});

test('T53 tegenproef: zegt dezelfde persoon het, dan is het geen andere kijk en staat het verslag als altijd', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, eigen, haar } = await aanTafel(handen, personages, api);
  await noteer(handen, eigen);
  await handen.klik(page.getByRole('link', { name: /^Aanpassen\s*: wat .* zei$/ }));
  await handen.klik(page.getByText('Iemand kijkt hier anders naar'));
  await handen.vul(page.getByLabel('Hoe ziet die het?'), haar);
  await handen.klik(page.getByRole('button', { name: 'Zet naast elkaar' }));
  await expect(page.getByText(/Kies iemand anders/).first()).toBeVisible();
  await expect(page.getByLabel('Hoe ziet die het?')).toHaveValue(haar);
  const { inbreng, kijken } = (await api.haal(`/zaken/${zaakId}/gesprek`)) as unknown as Kijken;
  expect([inbreng.length, kijken.length]).toEqual([1, 0]);
  const { status, inhoud } = await api.doe(`/zaken/${zaakId}/inbreng/${inbreng[0]?.inbrengId}/kijken`, {
    ander: { soort: 'nieuw', woorden: haar, spreker: 'inwoner' },
  });
  expect([status, inhoud['regel']]).toEqual([422, 'HG-104']);
  await naarVerslag(handen, api, zaakId);
  await expect(page.getByText(eigen).first()).toBeVisible();
  await expect(page.getByText(VERSCHIL)).toHaveCount(0);
});

async function aanTafel(handen: Handen, personages: Personages, api: Api) {
  const { toeval, mens } = personages;
  const wie = mens(gemeente);
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, personages.verhaal().melding);
  await leidToeOverApi(api, zaakId, voerder);
  await logIn(handen, gemeente, voerder);
  await zoekZaak(handen, wie);
  await handen.klik(handen.page.getByRole('link', { name: 'Naar het gesprek' }));
  const wat = kies(toeval, ['Koken', 'De was', 'Naar buiten gaan', 'De administratie']);
  const dag = kies(toeval, ['maandag', 'woensdag', 'vrijdag']);
  return {
    zaakId,
    eigen: `${wat} gaat goed, dat doe ik op ${dag}.`,
    haar: `${wat} lukt al maanden niet meer.`,
    dochter: kies(toeval, ['Els', 'Fatma', 'Noor']),
    plan: `Twee keer op ${dag} samen doen, en dan kijken wat er lukt.`,
  };
}

async function naarVerslag(handen: Handen, api: Api, zaakId: string): Promise<void> {
  await rondAfOverApi(api, zaakId);
  await handen.open(`/${gemeente}/zaken/${zaakId}/verslag`);
  await expect(handen.page.getByRole('heading', { level: 1, name: /^Verslag voor / })).toBeVisible();
}
