import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import * as Y from 'yjs';
import { getalTussen, toevalUit } from '../src/demo/toeval.ts';
import type { Pakket, SyncAntwoord, SyncVraag, Tafeldaad } from '../src/het-gesprek/aan-tafel/pakket.ts';
import { systemClock } from '../src/platform/clock.ts';
import { newId } from '../src/platform/ids.ts';
import { eenZaakVoor } from '../tests/builders/gesprek.ts';
import { startSession } from '../src/platform/sessions.ts';
import { cookieName } from '../src/platform/web.ts';
import { MEETGEMEENTE, vulMeting } from './data.ts';
import { cpuOf, openMeetbank, pinRest, startApp, startVloer } from './machine.ts';
import type { Dienst, Meetbank } from './machine.ts';

/** A big city on a weekday. */
const WERKPLEKKEN = 500;
/** A workspace sends after a burst of typing: on average once in so many seconds. */
const RITME = Number(process.argv.find((een) => een.startsWith('--ritme='))?.slice(8) ?? 5);
const SECONDEN = 20;
const TOETSEN = 30_000;
const LEEFGEBIEDEN = 12;

/** One open workspace of the measurement: its own document and what it knows. */
type Werkplek = {
  readonly zaak: string;
  readonly cookie: string;
  readonly doc: Y.Doc;
  readonly tekst: Y.Text;
  readonly stand: { na: number; naAct: string; vector: Uint8Array };
};

/** The workspace at the table, measured: `node --import ./bin/loader.js bench/aan-tafel.ts [--ritme=5]`. */
async function main(): Promise<void> {
  const bank = await openMeetbank(undefined, (leeg) =>
    vulMeting({ ...leeg, zaken: 20, nu: systemClock(), say: () => undefined }),
  );
  try {
    pinRest(bank.postgres);
    const app = await startApp(bank.postgres);
    const vloer = await startVloer(bank.postgres);
    pinRest(bank.postgres);
    const plekken = await openWerkplekken(bank, app);
    await meetVerhouding(plekken[0]!, { app, vloer });
    await meetDrieUur(app, plekken[1]!);
    await meetSamen(app, plekken.slice(2));
    await vloer.stop();
    await app.stop();
  } finally {
    await bank.close();
  }
}

async function openWerkplekken(bank: Meetbank, app: Dienst): Promise<readonly Werkplek[]> {
  const { owner, database } = bank;
  const { rows } = await owner.query<{ id: string }>(
    `select id from inrichting.medewerker where gemeente_id = $1 and 'gespreksvoerder' = any(rollen) limit 20`,
    [MEETGEMEENTE.id],
  );
  const sessies = await Promise.all(
    rows.map(async ({ id }) => {
      const wie = { soort: 'medewerker', id } as const;
      const token = await database.inTenant(MEETGEMEENTE.id, (tx) => startSession(tx, wie, systemClock()));
      return { id, cookie: `${cookieName(MEETGEMEENTE.id, false)}=${token}` };
    }),
  );
  const plekken: Werkplek[] = [];
  for (let n = 0; n < WERKPLEKKEN; n += 1) {
    const { id, cookie } = sessies[n % sessies.length]!;
    const zaak = await database.inTenant(MEETGEMEENTE.id, (tx) => eenZaakVoor(tx, id));
    plekken.push(await openWerkplek(app, { zaak, cookie }));
  }
  console.log(`| open werkplekken | ${plekken.length} |`);
  return plekken;
}

async function openWerkplek(
  app: Dienst,
  { zaak, cookie }: Pick<Werkplek, 'zaak' | 'cookie'>,
): Promise<Werkplek> {
  const pakket = JSON.parse(await vraagAan(`${adres(app, zaak)}/pakket`, { cookie })) as Pakket;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(pakket.doc, 'base64'));
  const actId = newId();
  const tekst = doc.getText(`t:${actId}`);
  tekst.insert(0, 'Mevrouw vertelt dat ze elke ochtend zelf ontbijt maakt');
  const stand = { na: pakket.nr, naAct: pakket.naAct, vector: Y.encodeStateVector(doc) };
  const plek = { zaak, cookie, doc, tekst, stand };
  const velden = new URLSearchParams({ daad: 'noteren', inbreng: '' }).toString();
  await sync(app, plek, [{ actId, pad: 'inbreng', velden, gebeurdOp: systemClock() }]);
  return plek;
}

/** All workspaces at their own rhythm on one core of the server; a late answer counts from when it should have begun. */
async function meetSamen(app: Dienst, plekken: readonly Werkplek[]): Promise<void> {
  const toeval = toevalUit(4);
  const tijden: number[] = [];
  const aantal = Math.round((plekken.length / RITME) * SECONDEN);
  const cpu = cpuOf(app.pid);
  const begin = performance.now();
  const onderweg: Promise<void>[] = [];
  for (let n = 0; n < aantal; n += 1) {
    const moment = begin + (n * 1000 * SECONDEN) / aantal;
    await new Promise((klaar) => setTimeout(klaar, Math.max(0, moment - performance.now())));
    const plek = plekken[getalTussen(toeval, 0, plekken.length - 1)]!;
    plek.tekst.insert(plek.tekst.length, ' en dan nog wat');
    onderweg.push(sync(app, plek).then(() => void tijden.push(performance.now() - moment)));
  }
  await Promise.all(onderweg);
  const perSync = (cpuOf(app.pid) - cpu) / aantal;
  const duur = (performance.now() - begin) / 1000;
  const op = tijden.toSorted((a, b) => a - b);
  console.log(
    `| sync van ${plekken.length} werkplekken, ${(aantal / duur).toFixed(0)} per seconde op één kern, p50 | ${deel(op, 0.5)} ms |`,
  );
  console.log(`| idem, p95 (streven 250 ms) | ${deel(op, 0.95)} ms |`);
  console.log(`| CPU van de server per sync | ${perSync.toFixed(1)} ms |`);
}

/** One client, by turns: the sync of the application and a bare handler that writes the same rows. */
async function meetVerhouding(
  plek: Werkplek,
  { app, vloer }: { readonly app: Dienst; readonly vloer: Dienst },
) {
  const echt: number[] = [];
  const kaal: number[] = [];
  const keren = 150;
  for (let n = 0; n < 30; n += 1) await sync(app, typ(plek));
  let cpu = cpuOf(app.pid);
  for (let n = 0; n < keren; n += 1) echt.push(await duurVan(() => sync(app, typ(plek))));
  const appCpu = cpuOf(app.pid) - cpu;
  const opdracht = JSON.stringify({ zaak: plek.zaak, inhoud: Buffer.alloc(60).toString('base64') });
  const vraag = () => vraagAan(`http://127.0.0.1:${vloer.port}/`, {}, opdracht);
  for (let n = 0; n < 30; n += 1) await vraag();
  cpu = cpuOf(vloer.pid);
  for (let n = 0; n < keren; n += 1) kaal.push(await duurVan(vraag));
  const vloerCpu = cpuOf(vloer.pid) - cpu;
  console.log(`| sync, één tablet, p50 | ${deel(echt.toSorted(oplopend), 0.5)} ms |`);
  console.log(`| kale handler met dezelfde rijen, p50 | ${deel(kaal.toSorted(oplopend), 0.5)} ms |`);
  console.log(`| CPU van de server tegen de vloer | ${(appCpu / Math.max(1, vloerCpu)).toFixed(2)} keer |`);
}

/** Two devices that were apart for three hours: what it costs to bring them together, and how big it all is. */
async function meetDrieUur(app: Dienst, plek: Werkplek): Promise<void> {
  const basis = Y.encodeStateAsUpdate(plek.doc);
  const [een, twee] = [1, 2].map((zaad) => drieUurTypen(basis, zaad));
  const updates = [een!, twee!].map((doc) => Y.encodeStateAsUpdate(doc, plek.stand.vector));
  const samen = new Y.Doc();
  Y.applyUpdate(samen, basis);
  const merge = await duurVan(async () => {
    for (const update of updates) Y.applyUpdate(samen, update);
  });
  const heen: number[] = [];
  for (const update of updates) {
    heen.push(await duurVan(() => stuur(app, plek, { update: Buffer.from(update).toString('base64') })));
  }
  const platte = [...samen.share.keys()]
    // oxlint-disable-next-line typescript/no-base-to-string -- a shared text is its words
    .map((naam) => Buffer.byteLength(samen.getText(naam).toString()))
    .reduce((som, bytes) => som + bytes, 0);
  const document = Y.encodeStateAsUpdate(samen).length;
  console.log(
    `| twee tablets na drie uur samenvoegen op een tablet (streven 500 ms) | ${merge.toFixed(0)} ms |`,
  );
  console.log(`| idem, op de server, per tablet | ${heen.map((ms) => ms.toFixed(0)).join(' en ')} ms |`);
  console.log(`| update van drie uur | ${updates.map(({ length }) => kb(length)).join(' en ')} kB |`);
  console.log(
    `| tekst ${kb(platte)} kB, document ${kb(document)} kB (streven 10 keer) | ${(document / platte).toFixed(1)} keer |`,
  );
}

/** Half of the keystrokes each, in twelve texts, one key at a time, with corrections. */
function drieUurTypen(basis: Uint8Array, zaad: number): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, basis);
  const toeval = toevalUit(zaad);
  const namen = Array.from(
    { length: LEEFGEBIEDEN },
    (_, n) => `t:0190aaaa-0000-7000-8000-0000000000${10 + n}`,
  );
  let tekst = doc.getText(namen[0]);
  let plek = 0;
  for (let toets = 0; toets < TOETSEN / 2; toets += 1) {
    if (toets % 120 === 0) {
      tekst = doc.getText(namen[getalTussen(toeval, 0, namen.length - 1)]);
      plek = toeval() < 0.8 ? tekst.length : getalTussen(toeval, 0, tekst.length);
    }
    if (toeval() < 0.08 && plek > 0) {
      plek -= 1;
      tekst.delete(plek, 1);
    } else {
      tekst.insert(plek, String.fromCharCode(97 + getalTussen(toeval, 0, 25)));
      plek += 1;
    }
  }
  return doc;
}

function typ(plek: Werkplek): Werkplek {
  plek.tekst.insert(plek.tekst.length, ' en dan');
  return plek;
}

async function sync(app: Dienst, plek: Werkplek, daden: readonly Tafeldaad[] = []): Promise<void> {
  const { doc, stand } = plek;
  const update = Buffer.from(Y.encodeStateAsUpdate(doc, stand.vector)).toString('base64');
  const vector = Y.encodeStateVector(doc);
  await stuur(app, plek, { update, daden });
  stand.vector = vector;
}

type Zending = Pick<SyncVraag, 'update' | 'daden'>;

async function stuur(app: Dienst, { zaak, cookie, stand, doc }: Werkplek, zending: Zending): Promise<void> {
  const vraag: SyncVraag = {
    apparaatId: '0190aaaa-0000-7000-8000-000000000001',
    apparaatOp: systemClock(),
    na: stand.na,
    naAct: stand.naAct,
    ...zending,
  };
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const antwoord = await vraagAan(`${adres(app, zaak)}/sync`, headers, JSON.stringify(vraag));
  const { nr, naAct, updates } = JSON.parse(antwoord) as SyncAntwoord;
  for (const een of updates) Y.applyUpdate(doc, Buffer.from(een, 'base64'));
  Object.assign(stand, { na: nr, naAct });
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks over a line that stays open; what waits for a line waits in the measurement. */
function vraagAan(url: string, headers: Record<string, string>, inhoud?: string): Promise<string> {
  return new Promise((klaar, mis) => {
    const method = inhoud === undefined ? 'GET' : 'POST';
    const vraag = request(url, { agent, method, headers }, (antwoord) => {
      const stukken: Buffer[] = [];
      antwoord.on('data', (stuk: Buffer) => stukken.push(stuk));
      antwoord.on('end', () => {
        const tekst = Buffer.concat(stukken).toString();
        if (antwoord.statusCode === 200) klaar(tekst);
        else mis(new Error(`${method} gaf ${antwoord.statusCode}`));
      });
    });
    vraag.on('error', mis);
    vraag.end(inhoud);
  });
}

async function duurVan(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

function adres(app: Dienst, zaak: string): string {
  return `http://127.0.0.1:${app.port}/${MEETGEMEENTE.slug}/zaken/${zaak}/aan-tafel`;
}

function deel(op: readonly number[], welk: number): string {
  return (op[Math.min(op.length - 1, Math.floor(op.length * welk))] ?? 0).toFixed(1);
}

function oplopend(a: number, b: number): number {
  return a - b;
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

await main();
