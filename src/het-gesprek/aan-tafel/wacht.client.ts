/**
 * Keeps the empty workspace and its files on the device, so that it opens without a network. It never keeps data: every
 * other request goes past it. The server writes `WERKBLAD` above this text: a name with the hash of the list, and the list.
 */
type Wachtopdracht = { readonly naam: string; readonly blad: string; readonly bestanden: readonly string[] };
type Wachtgebeurtenis = Event & {
  readonly request: Request;
  waitUntil(taak: Promise<unknown>): void;
  respondWith(antwoord: Promise<Response>): void;
};
type Wacht = {
  readonly WERKBLAD: Wachtopdracht;
  skipWaiting(): Promise<void>;
  addEventListener(soort: string, doe: (gebeurtenis: Wachtgebeurtenis) => void): void;
};

const wacht = globalThis as unknown as Wacht;
const { naam, blad, bestanden } = wacht.WERKBLAD;

wacht.addEventListener('install', (gebeurtenis) => gebeurtenis.waitUntil(bewaarBlad()));
wacht.addEventListener('activate', (gebeurtenis) => gebeurtenis.waitUntil(ruimOp()));
wacht.addEventListener('fetch', (gebeurtenis) => {
  const pad = padVan(gebeurtenis.request);
  if (pad !== undefined) gebeurtenis.respondWith(geef(pad, gebeurtenis.request));
});

async function bewaarBlad(): Promise<void> {
  const kast = await caches.open(naam);
  await kast.addAll([blad, ...bestanden].map((pad) => new Request(pad, { cache: 'reload' })));
  await wacht.skipWaiting();
}

/** Earlier shells of this municipality go; their names begin with the same words. */
async function ruimOp(): Promise<void> {
  const begin = naam.slice(0, naam.lastIndexOf(' '));
  const oud = (await caches.keys()).filter((een) => een.startsWith(`${begin} `) && een !== naam);
  await Promise.all(oud.map((een) => caches.delete(een)));
}

function padVan({ method, url, mode }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return undefined;
  if (mode === 'navigate') return pathname === blad ? blad : undefined;
  return bestanden.includes(pathname) ? pathname : undefined;
}

async function geef(pad: string, vraag: Request): Promise<Response> {
  const kast = await caches.open(naam);
  return (await kast.match(pad)) ?? fetch(vraag);
}
