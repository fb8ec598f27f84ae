import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Api, Inhoud } from './api.ts';
import type { Handen } from './hulp.ts';
import type { Gemeente, Personage, Personages } from './personages.ts';
import { zoekZaak } from './stappen.ts';
import {
  aanvraagOverApi,
  beoordeelOverApi,
  gesprekOverApi,
  leidToeOverApi,
  meldOverApi,
  verslagOverApi,
} from './voorbereiding.ts';

/** A zaak that waits for a besluit, and who led its gesprek. */
export type TeBeslissen = {
  readonly zaakId: string;
  readonly wie: Personage;
  readonly voerder: string;
  readonly voerderId: string;
};

/** Somebody who asked for a besluit after the verslag of this gespreksvoerder, with the five steps filled in. */
export async function zaakMetAanvraag(
  { mens, verhaal }: Personages,
  api: Api,
  { gemeente, voerder }: { readonly gemeente: Gemeente; readonly voerder: string },
): Promise<TeBeslissen> {
  const [wie, woorden] = [mens(gemeente), verhaal()];
  const { zaakId } = await meldOverApi(api, wie, woorden.melding);
  const voerderId = await leidToeOverApi(api, zaakId, voerder);
  await gesprekOverApi(api.namens(voerderId), zaakId, woorden);
  await verslagOverApi(api.namens(voerderId), zaakId);
  await aanvraagOverApi(api, zaakId, woorden.idee);
  await beoordeelOverApi(api, zaakId);
  return { zaakId, wie, voerder, voerderId };
}

/** A draft by this member of staff; gives the besluit as the API shows it. */
export async function voorstelOverApi(
  api: Api,
  zaakId: string,
  voorstel: { readonly product: string; readonly uren?: number; readonly aantal?: number },
): Promise<Inhoud> {
  await api.leg(`/zaken/${zaakId}/besluitvoorstellen`, {
    uitkomst: 'toegekend',
    andereFeiten: false,
    huurwoning: false,
    van: morgen(),
    motivering: 'Na het gesprek blijft dit over. De rest lukt met wat er al is.',
    ...(voorstel.uren !== undefined && { normafwijking: 'Dit past bij wat we in het gesprek zagen.' }),
    ...voorstel,
  });
  return (await api.haal(`/zaken/${zaakId}/besluit`))['besluit'] as Inhoud;
}

/** Opens the page of the besluit of somebody, by the search and the links that stand there. */
export async function openBesluit(handen: Handen, { wie }: Pick<TeBeslissen, 'wie'>): Promise<void> {
  const { page } = handen;
  await zoekZaak(handen, wie);
  await handen.klik(
    page.getByRole('link', { name: /^(Besluit nemen|Besluit toetsen|Naar besluit)$/ }).first(),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Besluit' })).toBeVisible();
}

/** The id of somebody on the staff, as the login page of the demo holds it. */
export async function idVan(page: Page, gemeente: Gemeente, naam: string): Promise<string> {
  const html = await (await page.request.get(`/${gemeente}/inloggen`)).text();
  const [, id = ''] = new RegExp(`value="([0-9a-f-]{36})"[^>]*>${naam}<`).exec(html) ?? [];
  expect(id, `${naam} werkt in ${gemeente}`).not.toBe('');
  return id;
}

/** The ids of the zaken in which this person is to take the besluit, over all pages of their worklist. */
export async function teBesluitenDoor(api: Api, medewerkerId: string): Promise<readonly string[]> {
  const gevonden: string[] = [];
  let na: unknown = '';
  do {
    const vraag = `/werklijst?van=mij${na === '' ? '' : `&na=${String(na)}`}`;
    const pagina = await api.namens(medewerkerId).haal(vraag);
    const zaken = pagina['zaken'] as { zaakId: string; volgende?: string }[];
    gevonden.push(...zaken.filter(({ volgende }) => volgende === 'besluit-nemen').map((een) => een.zaakId));
    na = pagina['volgendePagina'];
  } while (na !== undefined);
  return gevonden;
}

function morgen(): string {
  const moment = new Date(Date.now() + 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}
