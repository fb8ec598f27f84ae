import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { BEVOEGDHEDEN } from '../src/inrichting/index.ts';
import type { Handeling } from '../src/inrichting/index.ts';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
import { leesPaginas, vulIn } from './paginas.ts';
import type { Pagina } from './paginas.ts';
import { GEMEENTEN, medewerkerMet } from './personages.ts';
import type { Gemeente, Personage, Personages } from './personages.ts';
import { gaMelden, meldZelf } from './stappen.ts';
import {
  arrangementOverApi,
  beoordeelOverApi,
  gesprekOverApi,
  leidToeOverApi,
  verslagOverApi,
  zoekOverApi,
} from './voorbereiding.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const KLEUREN = { alleen: ['color-contrast'] };
const BREED = { width: 1280, height: 900 };
const SMAL = { width: 320, height: 640 };

/** Pages that belong to no municipality. */
const BUITEN: readonly Pagina[] = [
  '/',
  '/termijnen',
  '/termijnen?gebeurtenis=aanvraag&datum=2-11-2026&van1=6-11-2026',
].map((pad) => ({ pad, handeling: 'openbaar-lezen' }));

/** Hours are granted only where the municipality has a budget of hours. */
function bestaatHier(pad: string, gemeente: Gemeente): boolean {
  return !pad.endsWith('/uren') || GEMEENTEN[gemeente].profiel.urenbudget !== undefined;
}

test.describe.configure({ mode: 'parallel' });

for (const [nummer, gemeente] of (Object.keys(GEMEENTEN) as Gemeente[]).entries()) {
  test(`elke pagina van ${gemeente} is toegankelijk, licht en donker, en past op 320 beeldpunten`, async ({
    browser,
    personages,
    apiVoor,
  }) => {
    test.setTimeout(600_000);
    const mensen = await maakMensen(() => browser.newContext({ locale: 'nl-NL' }), personages, gemeente);
    const waarden = await maakZaak({ personages, api: await apiVoor(gemeente), gemeente, mensen });
    for (const [plaats, { pad, handeling }] of [...BUITEN, ...leesPaginas()].entries()) {
      const zaak = pad.endsWith('/signaal') ? waarden['signaal'] : waarden['zaak'];
      const adres = vulIn(pad, { ...waarden, zaak: zaak ?? '' });
      const wie = await wieMagHeen(mensen, adres, handeling);
      if (bestaatHier(pad, gemeente)) expect.soft(wie, `niemand komt op ${pad}`).toBeDefined();
      // The colours differ by municipality and the rest does not: each page is held to all rules in two of the four.
      const alleRegels = plaats % 2 === nummer % 2;
      if (wie !== undefined) await bekijk(wie.page, adres, alleRegels);
    }
    for (const { context } of mensen.values()) await context.close();
  });
}

test('wat er misging is ook toegankelijk: fouten in een formulier, en een pagina die er niet is', async ({
  page,
}) => {
  await gaMelden(handenVan(page), 'heldermond');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('region', { name: 'Er klopt iets nog niet' })).toBeFocused();
  await keur(page);
  await page.goto('/heldermond/bestaat-niet');
  await keur(page);
});

test('met alleen het toetsenbord kan iemand elk veld van de melding bereiken en haar versturen', async ({
  page,
  personages,
}) => {
  await gaMelden(handenVan(page), 'opsterveen');
  const vullen: Readonly<Record<string, string>> = {
    woorden: personages.verhaal().melding,
    eigenAchternaam: personages.mens('opsterveen').achternaam,
    eigenTelefoon: personages.mens('opsterveen').telefoon,
  };
  const nodig = new Set(['woorden', 'namens', 'spoed', 'contactwijze', ...Object.keys(vullen), 'knop']);
  for (let stap = 0; stap < 80 && nodig.size > 0; stap += 1) {
    await page.keyboard.press('Tab');
    const { naam, rand } = await page.evaluate(waarIsDeAandacht);
    expect(rand, `je ziet waar je bent: ${naam}`).toBeGreaterThanOrEqual(2);
    nodig.delete(naam);
    if (vullen[naam] !== undefined) await page.keyboard.type(vullen[naam]);
    if (['namens', 'spoed', 'contactwijze'].includes(naam)) await page.keyboard.press('Space');
  }
  expect([...nodig]).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Dank u wel/ })).toBeVisible();
});

/** Name of the field that has the focus and the width of the line around it. */
function waarIsDeAandacht(): { naam: string; rand: number } {
  const hier = document.activeElement;
  if (!(hier instanceof HTMLElement)) return { naam: '', rand: 0 };
  const isKnop = hier instanceof HTMLButtonElement && hier.closest('main') !== null;
  const naam = isKnop ? 'knop' : (hier.getAttribute('name') ?? '');
  const stijl = getComputedStyle(hier);
  const schaduw = stijl.boxShadow === 'none' ? 0 : 3;
  return {
    naam,
    rand: stijl.outlineStyle === 'none' ? schaduw : Number.parseFloat(stijl.outlineWidth),
  };
}

type Mens = { readonly context: BrowserContext; readonly page: Page };
type Mensen = ReadonlyMap<string, Mens & { readonly naam: string; readonly wie?: Personage }>;

const ROLLEN = [
  'eerste-contact',
  'gespreksvoerder',
  'beslisser',
  'administratie',
  'bezwaarbehandelaar',
  'privacy',
  'beheerder',
  'beleid',
] as const;

/** A browser for nobody, for an inwoner who made a melding, and for somebody in each role that looks at pages. */
async function maakMensen(
  open: () => Promise<BrowserContext>,
  { mens, verhaal, toeval }: Personages,
  gemeente: Gemeente,
): Promise<Mensen> {
  const nieuw = async () => {
    const context = await open();
    return { context, page: await context.newPage() };
  };
  const wie = mens(gemeente);
  const inwoner = await nieuw();
  await meldZelf(handenVan(inwoner.page), { gemeente, wie, woorden: verhaal().melding });
  const mensen = new Map<string, Mens & { naam: string; wie?: Personage }>([
    ['niemand', { ...(await nieuw()), naam: '' }],
    ['inwoner', { ...inwoner, naam: wie.naam, wie }],
  ]);
  for (const rol of ROLLEN) {
    const naam = medewerkerMet(toeval, gemeente, rol);
    const nu = await nieuw();
    await logInZonderPagina(nu.context, gemeente, naam);
    mensen.set(rol, { ...nu, naam });
  }
  await neemMeldingAan(mensen.get('eerste-contact')!.page, mens(gemeente), gemeente);
  return mensen;
}

/** Sends the form of the login page, which other journeys look at; a browser need not show it to each of eight people. */
async function logInZonderPagina(
  { request }: BrowserContext,
  gemeente: Gemeente,
  naam: string,
): Promise<void> {
  const pagina = await (await request.get(`/${gemeente}/inloggen`)).text();
  const medewerker = new RegExp(`value="([^"]+)"[^>]*>${naam}</button>`).exec(pagina)?.[1] ?? '';
  const antwoord = await request.post(`/${gemeente}/inloggen`, {
    form: { medewerker },
    headers: { 'sec-fetch-site': 'same-origin' },
    maxRedirects: 0,
  });
  expect(antwoord.status(), `${naam} logt in`).toBe(303);
}

/** A melding by phone, so that the page that thanks for it can be seen as well. */
async function neemMeldingAan(page: Page, wie: Personage, gemeente: Gemeente): Promise<void> {
  await page.goto(`/${gemeente}/meldingen/nieuw`);
  await page.getByLabel('Wat lukt niet goed meer? En wat gaat goed?').fill('De trap lukt niet meer.');
  await page.getByLabel('Nee, het kan even wachten').check();
  await page.getByLabel('Voor zichzelf').check();
  await page.getByLabel('Achternaam').last().fill(wie.achternaam);
  await page.getByLabel('Telefoonnummer').last().fill(wie.telefoon);
  await page.getByLabel('Bellen').check();
  await page.getByRole('button', { name: 'Melding opslaan' }).click();
  await expect(page).toHaveURL(/aangenomen/);
}

type Vraag = {
  readonly personages: Personages;
  readonly api: Api;
  readonly gemeente: Gemeente;
  readonly mensen: Mensen;
};

/** The zaak of the inwoner in its latest phase, and everything else that an address can name. */
async function maakZaak({ personages, api, gemeente, mensen }: Vraag): Promise<Record<string, string>> {
  const verhaal = personages.verhaal();
  const zaakId = await zoekOverApi(api, mensen.get('inwoner')?.wie?.achternaam ?? '');
  const doorId = await leidToeOverApi(api, zaakId, mensen.get('gespreksvoerder')?.naam ?? '');
  const morgen = personages.vandaag();
  const gepland = await api.leg(`/zaken/${zaakId}/contactmomenten`, {
    van: `${morgen}T22:00:00+01:00`,
    tot: `${morgen}T23:00:00+01:00`,
    vorm: 'telefoon',
    medewerkerId: doorId,
    zietAfVanPlan: true,
  });
  const resultaatId = await gesprekOverApi(api, zaakId, verhaal);
  await verslagOverApi(api, zaakId);
  await arrangementOverApi(api, { zaakId, resultaatId, doorId }, verhaal);
  await api.leg(`/zaken/${zaakId}/aanvragen`, { weg: 'balie', woorden: verhaal.idee });
  await beoordeelOverApi(api, zaakId);
  const voorstel = await api.leg(`/zaken/${zaakId}/besluitvoorstellen`, {
    uitkomst: 'afgewezen',
    product: 'hulp-bij-het-huishouden',
    motivering: verhaal.oplossing,
    andereFeiten: false,
  });
  const { aanvraagId } = await api.haal(`/zaken/${zaakId}/besluit`);
  const bezwaar = await api.leg(`/zaken/${zaakId}/bezwaren`, {
    tegen: { soort: 'uitblijven', aanvraagId },
    weg: 'brief',
    ontvangenOp: morgen,
    woorden: 'Het duurt mij te lang.',
  });
  const niemand = mensen.get('niemand')!.page;
  await niemand.goto(`/${gemeente}/postvak`);
  const mail = await niemand.locator('main a[href*="/postvak/"]').first().getAttribute('href');
  const signalen = (await api.haal('/werklijst?van=alles'))['zaken'] as {
    zaakId: string;
    toestand: string;
  }[];
  return {
    gemeente,
    zaak: zaakId,
    contactmoment: String(gepland['contactmomentId']),
    medewerker: doorId,
    besluit: String(voorstel['actId']),
    bezwaar: String(bezwaar['actId']),
    mail: /\/postvak\/([^/]+)/.exec(mail ?? '')?.[1] ?? '',
    link: 'een-link-die-niet-bestaat',
    signaal: signalen.find(({ toestand }) => toestand === 'signaal')?.zaakId ?? '',
  };
}

/** The first of these people who gets this page, and not another one instead; only those are asked who may. */
async function wieMagHeen(mensen: Mensen, adres: string, handeling: Handeling): Promise<Mens | undefined> {
  const rollen = new Set<string>(BEVOEGDHEDEN[handeling].map(({ rol }) => rol));
  for (const [rol, mens] of mensen) {
    if (!rollen.has(rol) && !rollen.has('iedereen')) continue;
    const antwoord = await mens.context.request.get(adres, { maxRedirects: 0 });
    if (antwoord.status() === 200 && antwoord.headers()['content-type']?.includes('text/html')) return mens;
  }
  return undefined;
}

/** Looks at a page in light and dark, wide and narrow. */
async function bekijk(page: Page, adres: string, alleRegels: boolean): Promise<void> {
  await page.setViewportSize(BREED);
  await page.goto(adres);
  await keur(page, alleRegels);
  await page.setViewportSize(SMAL);
  await pastInDeBreedte(page);
}

/** No violation of WCAG 2.2 A and AA, with everything unfolded; in the dark the colours are looked at again. */
async function keur(page: Page, alleRegels = true): Promise<void> {
  await page.evaluate(() => {
    for (const uitklap of document.querySelectorAll('details')) uitklap.open = true;
  });
  await isToegankelijk(page, alleRegels ? { labels: WCAG } : KLEUREN);
  await page.emulateMedia({ colorScheme: 'dark' });
  await isToegankelijk(page, KLEUREN);
  await page.emulateMedia({ colorScheme: 'light' });
}
