import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { eenRegietekst } from '../tests/builders/regiebericht.ts';
import type { Anders } from '../tests/builders/regiebericht.ts';
import type { Api } from './api.ts';
import { handenVan, isToegankelijk, pastInDeBreedte, test } from './hulp.ts';
import type { Handen } from './hulp.ts';
import { idVan } from './mandaat.ts';
import { medewerkerMet } from './personages.ts';
import type { Personage, Personages } from './personages.ts';
import { logIn, zoekZaak } from './stappen.ts';
import {
  aanvraagOverApi,
  beoordeelOverApi,
  gesprekOverApi,
  leidToeOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

const gemeente = 'heldermond';
const AANBIEDER = 'Thuishulp Heldermond';
const AGB = '99990101';

test('feature 94 van besluit naar aanbieder: toewijzen, 301 ophalen, 305 inlezen, en het CAK weet ervan', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie } = await metBesluit(page, personages, api);

  await logIn(handen, gemeente, medewerkerMet(personages.toeval, gemeente, 'administratie'));
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar de toewijzing' }));
  await wijsToe(handen, personages);
  await expect(page.getByText(`${AANBIEDER} (AGB ${AGB})`)).toBeVisible();
  await expect(page.getByText('nog niet begonnen')).toBeVisible();
  await keur(page);
  await handen.klik(page.getByRole('button', { name: `Toewijzingsbericht maken voor ${AANBIEDER}` }));
  await expect(page.getByText('Alles is al gemeld.')).toBeVisible();

  const { toewijzingnummer, ingangOp } = (await leesToewijzing(api, zaakId)) ?? {};
  const bericht = await haalBestand(handen, page.getByRole('button', { name: 'Ophalen' }));
  for (const deel of [`Bsn>${wie.bsn}<`, `ToewijzingNummer>${toewijzingnummer}<`, `Ontvanger>${AGB}<`]) {
    expect(bericht).toContain(deel);
  }

  const start = startbericht(wie, personages, { nummer: toewijzingnummer ?? 0, ingang: ingangOp ?? '' });
  await leesIn(handen, eenRegietekst(start));
  await expect(page.getByText('Het bericht is ingelezen')).toBeVisible();
  await leesIn(handen, eenRegietekst(start));
  await expect(page.getByText('Dit bericht was er al')).toBeVisible();
  const rij = page.getByRole('row').filter({ hasText: wie.achternaam });
  await expect(rij.getByText(/Geef het uiterlijk .* door\. De eigen bijdrage begint op/)).toBeVisible();
  await handen.klik(rij.getByRole('link').first());
  await expect(page.getByText(/^begonnen op /)).toBeVisible();
  expect((await leesToewijzing(api, zaakId))?.leveringen.length).toBe(1);

  const stop = {
    soort: '307',
    identificatie: `S${toewijzingnummer}`,
    producten: [{ ...start.producten[0], einde: personages.vandaag(), reden: '20' }],
  } as const;
  await api.leg('/regieberichten', { bericht: eenRegietekst({ ...start, ...stop }) });
  expect((await leesToewijzing(api, zaakId))?.leveringen[0]?.reden).toBe('20');
});

test('feature 94 tegenproef: wat niet klopt wordt geweigerd met het veld, en wie wacht wordt gebeld', async ({
  page,
  personages,
  apiVoor,
}) => {
  const handen = handenVan(page);
  const api = await apiVoor(gemeente);
  const { zaakId, wie, voerder } = await metBesluit(page, personages, api, { zonderBsn: true });

  await logIn(handen, gemeente, medewerkerMet(personages.toeval, gemeente, 'administratie'));
  await zoekZaak(handen, wie);
  await handen.klik(page.getByRole('link', { name: 'Naar de toewijzing' }));
  await handen.klik(page.getByRole('button', { name: 'Toewijzen', exact: true }));
  await expect(page.getByText('Kies een aanbieder.').first()).toBeVisible();
  await wijsToe(handen, personages);
  await handen.klik(page.getByRole('button', { name: `Toewijzingsbericht maken voor ${AANBIEDER}` }));
  await expect(page.getByText(/^Bsn: Er is geen BSN bekend/)).toBeVisible();

  const { toewijzingnummer: nummer = 0, ingangOp: ingang = '' } = (await leesToewijzing(api, zaakId)) ?? {};
  const goed = startbericht(wie, personages, { nummer, ingang });
  const fouten: readonly (readonly [string, RegExp])[] = [
    [eenRegietekst({ ...goed, bsn: '123456789' }), /^Bsn: Dit BSN bestaat niet/],
    [
      eenRegietekst({ ...goed, producten: [{ ...goed.producten[0], nummer: 999_999_999 }] }),
      /^ToewijzingNummer: We kennen geen/,
    ],
    [eenRegietekst({ ...goed, versie: '2', subversie: '4' }), /We lezen alleen 3\.2/],
    ['<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>', /DOCTYPE of een entiteit/],
    ['dit is een briefje', /geen XML/],
  ];
  for (const [tekst, zin] of fouten) {
    await leesIn(handen, tekst);
    await expect(page.getByText(zin)).toBeVisible();
    await expect(page.getByText('Er is niets bewaard.')).toBeVisible();
    const antwoord = await api.doe('/regieberichten', { bericht: tekst });
    expect(antwoord.status).toBe(422);
  }
  await keur(page);
  expect((await leesToewijzing(api, zaakId))?.leveringen).toEqual([]);

  await handen.klik(page.getByRole('button', { name: 'Uitloggen' }));
  await handen.klik(page.getByRole('button', { name: voerder, exact: true }));
  await zoekZaak(handen, wie);
  await expect(page.getByRole('link', { name: 'Naar de toewijzing' })).toHaveCount(0);
  await handen.klik(page.getByRole('link', { name: 'Naar het wachten op hulp' }));
  await keur(page);
  await handen.vul(page.getByLabel('Wat is er gezegd?'), 'Het lukt nog even met de buurvrouw.');
  await handen.klik(page.getByRole('button', { name: 'Gesprek opschrijven' }));
  await expect(page.getByText('Het lukt nog even met de buurvrouw.')).toBeVisible();
  const { wachten } = (await api.haal(`/zaken/${zaakId}/wachten`)) as unknown as {
    wachten: { gebeld: unknown[]; begonnenOp?: string }[];
  };
  expect([wachten[0]?.gebeld.length, wachten[0]?.begonnenOp]).toEqual([1, undefined]);
});

/** For screen readers, and on a screen of 320 points wide. */
async function keur(page: Page): Promise<void> {
  await isToegankelijk(page);
  const groot = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 320, height: 640 });
  await pastInDeBreedte(page);
  await page.setViewportSize(groot);
}

async function wijsToe(handen: Handen, { dagOver }: Personages): Promise<void> {
  const { page } = handen;
  await handen.kies(page.getByLabel(AANBIEDER));
  await handen.vul(page.getByLabel('Tot en met welke dag?'), dagOver(300));
  await handen.klik(page.getByRole('button', { name: 'Toewijzen', exact: true }));
}

async function leesIn(handen: Handen, tekst: string): Promise<void> {
  const { page } = handen;
  await handen.klik(page.getByRole('link', { name: 'Berichten', exact: true }));
  await page
    .getByLabel('Startbericht (305) of stopbericht (307)')
    .setInputFiles({ name: 'bericht.xml', mimeType: 'application/xml', buffer: Buffer.from(tekst) });
  await handen.klik(page.getByRole('button', { name: 'Inlezen' }));
}

async function haalBestand(handen: Handen, knop: ReturnType<Page['getByRole']>): Promise<string> {
  const wacht = handen.page.waitForEvent('download');
  await handen.klik(knop);
  const stroom = await (await wacht).createReadStream();
  const delen: Buffer[] = [];
  for await (const deel of stroom) delen.push(deel as Buffer);
  return Buffer.concat(delen).toString('utf8');
}

type Toewijzing = {
  readonly toewijzingnummer: number;
  readonly ingangOp: string;
  readonly leveringen: readonly { readonly begonnenOp: string; readonly reden?: string }[];
};

async function leesToewijzing(api: Api, zaakId: string): Promise<Toewijzing | undefined> {
  const { toewijzingen } = (await api.haal(`/zaken/${zaakId}/toewijzingen`)) as unknown as {
    toewijzingen: Toewijzing[];
  };
  return toewijzingen[0];
}

function startbericht(
  wie: Personage,
  { vandaag }: Personages,
  { nummer, ingang }: { readonly nummer: number; readonly ingang: string },
): Anders & { readonly producten: NonNullable<Anders['producten']> } {
  return {
    afzender: AGB,
    identificatie: `T${nummer}`,
    dagtekening: vandaag(),
    bsn: wie.bsn,
    geboren: wie.geboortedatum,
    producten: [{ nummer, ingang, begin: vandaag() }],
  };
}

/** Somebody who was granted household help in kind today, from today. */
async function metBesluit(
  page: Page,
  { mens, verhaal: maakVerhaal, toeval, vandaag }: Personages,
  api: Api,
  { zonderBsn = false }: { readonly zonderBsn?: boolean } = {},
): Promise<{ readonly zaakId: string; readonly wie: Personage; readonly voerder: string }> {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const voerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder', 'beslisser');
  const {
    roepnaam,
    tussenvoegsel,
    achternaam,
    geboortedatum,
    straat,
    huisnummer,
    postcode,
    plaats,
    telefoon,
    bsn,
  } = wie;
  const adres = { straat, huisnummer, postcode, plaats, telefoon };
  const naam = { roepnaam, achternaam, ...(tussenvoegsel && { tussenvoegsel }) };
  const { zaakId } = (await api.leg('/meldingen', {
    woorden: verhaal.melding,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    kanaal: 'telefoon',
    inwoner: { ...naam, geboortedatum, ...adres, ...(!zonderBsn && { bsn }) },
  })) as unknown as { zaakId: string };
  const voerderId = await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api.namens(voerderId), zaakId, verhaal);
  await verslagOverApi(api.namens(voerderId), zaakId);
  await aanvraagOverApi(api, zaakId, verhaal.idee);
  await beoordeelOverApi(api, zaakId);
  await api.leg(`/zaken/${zaakId}/besluitvoorstellen`, {
    uitkomst: 'toegekend',
    product: 'hulp-bij-het-huishouden',
    uren: 2,
    normafwijking: 'Een deel doet de inwoner zelf.',
    andereFeiten: false,
    huurwoning: false,
    van: vandaag(),
    motivering: verhaal.oplossing,
  });
  const beslisserId = await idVan(page, gemeente, medewerkerMet(toeval, gemeente, 'beslisser', 'toetser'));
  await api.namens(beslisserId).leg(`/zaken/${zaakId}/besluiten`);
  return { zaakId, wie, voerder };
}
