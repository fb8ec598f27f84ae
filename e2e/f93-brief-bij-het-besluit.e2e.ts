import { expect } from '@playwright/test';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
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
import type { VoorbereideZaak } from './voorbereiding.ts';

const gemeente = 'heldermond';

/** A letter as the API tells it, as far as this journey needs it. */
type Briefbeeld = {
  readonly isVast: boolean;
  readonly gebreken: readonly { readonly regel: string; readonly wat: string; readonly waar: string }[];
  readonly brief: {
    readonly delen: readonly {
      readonly sleutel: string;
      readonly zinnen: readonly { readonly tekst: string; readonly komtUit: string }[];
    }[];
  };
  readonly versies: readonly {
    readonly beschikkingId: string;
    readonly wijze?: string;
    readonly bekendOp?: string;
  }[];
};

test('feature 93 de brief heeft de redenen uit het verslag, elke zin zegt waar hij vandaan komt, en hij gaat weg', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, besluitId, verhaal, link } = await metBesluit(handen, personages, api);

  await handen.klik(page.getByRole('link', { name: 'Brief bij dit besluit' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Brief bij het besluit' })).toBeVisible();
  await expect(page.getByText('De brief is af', { exact: true })).toBeVisible();
  await expect(page.getByText(verhaal.resultaat).first()).toBeVisible();
  await handen.klik(page.getByText('Waar elke zin vandaan komt').first());
  await expect(
    page.getByRole('link', { name: /^De vijf stappen, .*: uit een resultaat/ }).first(),
  ).toBeVisible();
  await handen.klik(page.getByRole('button', { name: 'Brief opmaken' }));
  const pdf = await handen.haal(page.getByRole('link', { name: 'Brief als PDF' }));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const word = await handen.haal(page.getByRole('link', { name: 'Brief voor Word' }));
  expect(word.subarray(0, 2).toString()).toBe('PK');
  await handen.kies(page.getByLabel('Ik geef hem zelf'));
  await handen.klik(page.getByRole('button', { name: 'Brief versturen' }));
  await expect(page.getByText('De brief is verstuurd')).toBeVisible();
  await expect(page.getByText(/Bezwaar kan tot en met /)).toBeVisible();
  await inwonerLeest(handen, link, verhaal.resultaat);

  const beeld = await leesBrief(api, zaakId, besluitId);
  expect(beeld.gebreken).toEqual([]);
  expect(beeld.versies.map(({ wijze }) => wijze)).toEqual(['uitgereikt']);
  const zinnen = beeld.brief.delen.flatMap((deel) => deel.zinnen);
  const uitGesprek = zinnen.find(({ tekst }) => tekst.includes(verhaal.resultaat));
  expect(uitGesprek?.komtUit).toContain('een resultaat');
  expect(zinnen.every(({ komtUit }) => komtUit !== '')).toBe(true);
});

test('feature 93 tegenproef: een brief die niet af is gaat niet weg, zegt wat er ontbreekt en houdt wat er stond', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, besluitId } = await metBesluit(handen, personages, api);

  await handen.klik(page.getByRole('link', { name: 'Brief bij dit besluit' }));
  await handen.klik(page.getByRole('button', { name: 'Brief opmaken' }));
  await handen.kies(page.getByLabel('Met de post'));
  await handen.klik(page.getByRole('button', { name: 'Brief versturen' }));
  await expect(
    page.getByText(/De brief is nog niet af \(TW-74\)\. Het adres van de inwoner is niet volledig/),
  ).toBeVisible();
  await expect(page.getByLabel('Met de post')).toBeChecked();
  const voor = await leesBrief(api, zaakId, besluitId);
  const beschikkingId = voor.versies[0]?.beschikkingId ?? '';
  const bekendOp = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const geweigerd = await api.doe(`/zaken/${zaakId}/besluiten/${besluitId}/verzendingen`, {
    beschikkingId,
    wijze: 'post',
    bekendOp,
  });
  expect(geweigerd.status).toBe(422);
  expect(geweigerd.inhoud['regel']).toBe('TW-75');
  expect(JSON.stringify(geweigerd.inhoud)).toContain('adres');
  expect((await leesBrief(api, zaakId, besluitId)).versies[0]?.bekendOp).toBeUndefined();
});

/** The inwoner opens the own page by the private link and reads the same letter, also on a small screen. */
async function inwonerLeest(
  { page, open, klik, vul }: Handen,
  link: VoorbereideZaak['link'],
  woorden: string,
): Promise<void> {
  await klik(page.getByRole('button', { name: 'Uitloggen' }));
  await open(new URL(link?.adres ?? '').pathname);
  await vul(page.getByLabel('Wat is uw code?'), link?.code ?? '');
  await klik(page.getByRole('button', { name: 'Openen' }));
  await klik(page.getByRole('link', { name: 'Lees de brief' }));
  await expect(page.getByText(woorden).first()).toBeVisible();
  await expect(page.getByText(/U kunt bezwaar maken tot en met /)).toBeVisible();
  await isToegankelijk(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await pastInDeBreedte(page);
}

async function leesBrief(api: Api, zaakId: string, besluitId: string): Promise<Briefbeeld> {
  const pad = `/zaken/${zaakId}/besluiten/${besluitId}/beschikking`;
  return (await api.haal(pad)) as unknown as Briefbeeld;
}

/** A besluit that was just taken on the page, for somebody of whom only the village is known. */
async function metBesluit(handen: Handen, { mens, verhaal: maakVerhaal, toeval }: Personages, api: Api) {
  const { page } = handen;
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const beslisser = medewerkerMet(toeval, gemeente, 'beslisser', 'gespreksvoerder');
  const { zaakId, link } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await aanvraagOverApi(api, zaakId, verhaal.idee);
  await beoordeelOverApi(api, zaakId);
  const { actId: besluitId } = await api.leg(`/zaken/${zaakId}/besluitvoorstellen`, {
    uitkomst: 'afgewezen',
    product: 'hulp-bij-het-huishouden',
    motivering: `Samen is dit genoeg: ${verhaal.oplossing}`,
    andereFeiten: false,
  });
  await logIn(handen, gemeente, beslisser);
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Besluit nemen' }));
  await handen.klik(page.getByRole('button', { name: 'Besluit nemen' }));
  await expect(page.getByText(/^Genomen op /)).toBeVisible();
  return { zaakId, besluitId: String(besluitId), verhaal, link };
}
