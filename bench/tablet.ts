import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import * as Y from 'yjs';
import type { SyncAntwoord } from '../src/het-gesprek/aan-tafel/pakket.ts';
import { tekstNaam } from '../src/het-gesprek/aan-tafel/pakket.ts';
import { systemClock } from '../src/platform/clock.ts';
import { newId } from '../src/platform/ids.ts';
import { getWorkspace } from '../src/platform/workspace.ts';
import { MEETGEMEENTE } from './data.ts';
import type { Cijfer, Proefbank } from './los.ts';
import { kiesZaken } from './zaak.ts';

const MEESTE_BYTES = 90 * 1024;
const TOETSEN = 30_000;
const NOTITIES = 12;
const APPARATEN = 3;
const AANSLAGEN = 120;
const TRAAG = 4;
const WACHTZIN = 'meten aan de keukentafel';

/** What the workspace weighs on its way to a tablet. */
export async function meetWerkblad(): Promise<readonly Cijfer[]> {
  const { brotli } = await getWorkspace();
  const gewicht = {
    wat: 'werkblad, JavaScript over de lijn',
    waarde: `${(brotli.length / 1024).toFixed(1)} KB`,
    streven: '90 KB',
    fout: brotli.length > MEESTE_BYTES ? 'Het werkblad is zwaarder dan 90 KB.' : undefined,
  };
  return [gewicht];
}

/** The workspace on a slow tablet, in a gesprek of three hours: opening it without a network, and typing. */
export async function meetTablet({ app, stof }: Proefbank): Promise<readonly Cijfer[]> {
  const [zaak] = await kiesZaken(stof);
  if (zaak === undefined) throw new Error('er is geen zaak om te meten');
  const plek = { adres: `http://127.0.0.1:${app.port}`, cookie: zaak.cookie, zaakId: zaak.zaak };
  const eerste = await vulGesprek(plek);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({ baseURL: plek.adres });
    return [...(await meetOpenen(context, plek, eerste)), ...(await meetTypen(context, eerste))];
  } finally {
    await browser.close();
  }
}

type Plek = { readonly adres: string; readonly cookie: string; readonly zaakId: string };

/** Twelve notes in which three devices typed for three hours; gives the id of the first. */
async function vulGesprek(plek: Plek): Promise<string> {
  const ids = Array.from({ length: NOTITIES }, () => newId());
  const nu = systemClock();
  const daden = ids.map((actId, nummer) => ({
    actId,
    pad: 'inbreng',
    velden: new URLSearchParams({ daad: 'noteren', inbreng: `Onderwerp ${nummer + 1}. ` }).toString(),
    gebeurdOp: nu,
  }));
  const eerst = await sync(plek, { daden });
  const docs = Array.from({ length: APPARATEN }, () => new Y.Doc());
  for (const doc of docs)
    for (const update of eerst.updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'));
  for (let toets = 0; toets < TOETSEN; toets += 1) {
    const doc = docs[toets % APPARATEN]!;
    const tekst = doc.getText(tekstNaam(ids[Math.floor(toets / 250) % NOTITIES]!));
    tekst.insert(tekst.length, toets % 6 === 5 ? ' ' : 'abcde'[toets % 5]!);
  }
  for (const doc of docs)
    await sync(plek, { update: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64') });
  return ids[0]!;
}

async function sync({ adres, cookie, zaakId }: Plek, rest: object): Promise<SyncAntwoord> {
  const inhoud = { apparaatId: newId(), apparaatOp: systemClock(), na: 0, naAct: '', ...rest };
  const antwoord = await fetch(`${adres}/${MEETGEMEENTE.slug}/zaken/${zaakId}/aan-tafel/sync`, {
    method: 'POST',
    headers: { cookie, origin: adres, 'content-type': 'application/json' },
    body: JSON.stringify(inhoud),
  });
  if (!antwoord.ok) throw new Error(`sync gaf ${antwoord.status}: ${await antwoord.text()}`);
  return (await antwoord.json()) as SyncAntwoord;
}

/** Takes the gesprek along, then opens it cold, without a network and four times slower. */
async function meetOpenen(
  context: BrowserContext,
  plek: Plek,
  notitieId: string,
): Promise<readonly Cijfer[]> {
  const [name = '', value = ''] = plek.cookie.split('=');
  await context.addCookies([{ name, value, url: plek.adres }]);
  const mee = await context.newPage();
  await mee.goto(`/${MEETGEMEENTE.slug}/aan-tafel#zaak=${plek.zaakId}`);
  await mee.getByLabel('Kies een wachtzin').fill(WACHTZIN);
  await mee.getByLabel('Nog een keer').fill(WACHTZIN);
  await mee.getByRole('button', { name: 'Op slot zetten en openen' }).click();
  await mee.getByRole('button', { name: 'Ja, samen kijken' }).click();
  await mee.getByRole('contentinfo').getByText('bewaard', { exact: true }).waitFor({ timeout: 60_000 });
  await mee.close();
  await context.setOffline(true);
  const page = await context.newPage();
  await vertraag(context, page);
  const begin = performance.now();
  await page.goto(`/${MEETGEMEENTE.slug}/aan-tafel#zaak=${plek.zaakId}`);
  await page.getByLabel('Wachtzin').waitFor();
  const slot = performance.now() - begin;
  await page.getByLabel('Wachtzin').fill(WACHTZIN);
  const open = performance.now();
  await page.getByRole('button', { name: 'Openen' }).click();
  await page.getByRole('button', { name: 'Ja, samen kijken' }).click();
  await page.locator(`#inbreng-${notitieId}`).waitFor();
  const leesbaar = performance.now() - open;
  await page
    .locator(`#inbreng-${notitieId}`)
    .getByRole('link', { name: /^Aanpassen/u })
    .click();
  await page.locator(`#inbreng-${notitieId} textarea[name="tekst"]`).waitFor();
  const bewerkbaar = performance.now() - open;
  return [
    cijfer('werkblad koud, bruikbaar', slot, 2000),
    cijfer('drie uur gesprek leesbaar na de wachtzin (met die zelf)', leesbaar, 1000),
    cijfer('drie uur gesprek te bewerken na de wachtzin (met die zelf)', bewerkbaar, 3000),
  ];
}

/** Types in the longest note, and in a bare field with the same words, key by key in turns. */
async function meetTypen(context: BrowserContext, notitieId: string): Promise<readonly Cijfer[]> {
  const page = context.pages().at(-1)!;
  const veld = page.locator(`#inbreng-${notitieId} textarea[name="tekst"]`);
  const kaal = await context.newPage();
  await vertraag(context, kaal);
  await kaal.evaluate(
    (tekst) => {
      const vak = document.createElement('textarea');
      vak.value = tekst;
      document.body.append(vak);
    },
    await veld.inputValue(),
  );
  const eigen = await typ(page, '.kt-bewerken textarea[name="tekst"]');
  const bloot = await typ(kaal, 'textarea');
  const keer = mediaan(eigen.naarVerf) / Math.max(1, mediaan(bloot.naarVerf));
  return [
    cijfer('aanslag, eigen werk p95', p95(eigen.werk), 16),
    cijfer('aanslag tot volgende beeld, traagste', Math.max(...eigen.naarVerf), 100),
    { wat: 'aanslag tot beeld, keer een kaal veld', waarde: `${keer.toFixed(2)} ×`, streven: '1,5 ×' },
  ];
}

async function typ(page: Page, selector: string): Promise<{ werk: number[]; naarVerf: number[] }> {
  await page.bringToFront();
  await page.evaluate((waar) => {
    const gemeten = { werk: [] as number[], naarVerf: [] as number[] };
    Object.assign(globalThis, { gemeten });
    let begin = 0;
    addEventListener('input', () => (begin = performance.now()), { capture: true });
    addEventListener('input', ({ timeStamp }) => {
      gemeten.werk.push(performance.now() - begin);
      requestAnimationFrame(() => setTimeout(() => gemeten.naarVerf.push(performance.now() - timeStamp)));
    });
    const vak = document.querySelector<HTMLTextAreaElement>(waar);
    vak?.focus();
    vak?.setSelectionRange(vak.value.length, vak.value.length);
  }, selector);
  // Twelve keys a second, a fast typist; faster, what is measured is the queue.
  for (let toets = 0; toets < AANSLAGEN; toets += 1) await page.keyboard.type('a', { delay: 80 });
  await page.waitForTimeout(500);
  return page.evaluate(
    () => (globalThis as unknown as { gemeten: { werk: number[]; naarVerf: number[] } }).gemeten,
  );
}

async function vertraag(context: BrowserContext, page: Page): Promise<void> {
  const bediening = await context.newCDPSession(page);
  await bediening.send('Emulation.setCPUThrottlingRate', { rate: TRAAG });
}

function cijfer(wat: string, ms: number, streven: number): Cijfer {
  return { wat: `${wat}, ${TRAAG}× trager`, waarde: `${Math.round(ms)} ms`, streven: `${streven} ms` };
}

function p95(waarden: readonly number[]): number {
  return waarden.toSorted((een, ander) => een - ander)[Math.floor(waarden.length * 0.95)] ?? 0;
}

function mediaan(waarden: readonly number[]): number {
  return waarden.toSorted((een, ander) => een - ander)[Math.floor(waarden.length / 2)] ?? 0;
}
