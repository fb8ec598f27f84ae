import * as Y from 'yjs';
import { deviceNow, newDeviceId } from '../../platform/device.client.ts';
import { naarBase64, vanBase64 } from './base64.client.ts';
import { nieuweHoudbaarheid } from './houdbaar.ts';
import { wisZaak } from './kast.client.ts';
import { bewaarContact, nalatenschapId } from './kluis.client.ts';
import type { Wachtend } from './kluis.client.ts';
import type { NalatenschapVraag, SyncAntwoord, SyncVraag, Tafeldaad } from './pakket.ts';
import { TOEGANG_INGETROKKEN } from './pakket.ts';
import type { Werkblad } from './werkblad.client.ts';
import { isAllesBezorgd, metBewaring, ruimRijenOp, VAN_SERVER, voegActsSamen } from './werkblad.client.ts';

/** How the device and the server stand: what was written is with the server, only here, or it needs a person. */
export type Verbinding = 'bewaard' | 'alleen-hier' | 'inloggen' | 'ander' | 'ingetrokken';

/** The loop that brings what was written here to the server and what others wrote to here. */
export type Lus = {
  readonly nu: () => Promise<void>;
  readonly straks: () => void;
  readonly stop: () => void;
};

type Loop = {
  readonly werkblad: Werkblad;
  readonly toon: (verbinding: Verbinding) => void;
  bezig: Promise<void> | undefined;
  opnieuw: boolean;
  wachter: ReturnType<typeof setTimeout> | undefined;
  pauze: number;
  stroom: EventSource | undefined;
  gestopt: boolean;
};

const RUST = 400;
const KORTST = 1_000;
const LANGST = 30_000;

/** Starts the loop: at once, after every change, when the server wakes it, when the network is back, and now and then. */
export function startLus(werkblad: Werkblad, toon: (verbinding: Verbinding) => void): Lus {
  const loop: Loop = {
    werkblad,
    toon,
    bezig: undefined,
    opnieuw: false,
    wachter: undefined,
    pauze: KORTST,
    stroom: undefined,
    gestopt: false,
  };
  const nu = () => rond(loop);
  const weg = () => document.visibilityState === 'visible' && void nu();
  globalThis.addEventListener('online', nu);
  document.addEventListener('visibilitychange', weg);
  void nu();
  return {
    nu,
    straks: () => straks(loop, RUST),
    stop: () => {
      loop.gestopt = true;
      clearTimeout(loop.wachter);
      loop.stroom?.close();
      globalThis.removeEventListener('online', nu);
      document.removeEventListener('visibilitychange', weg);
    },
  };
}

function straks(loop: Loop, over: number): void {
  clearTimeout(loop.wachter);
  if (!loop.gestopt) loop.wachter = setTimeout(() => void rond(loop), over);
}

/** One round at a time; what changes meanwhile goes in the next. */
function rond(loop: Loop): Promise<void> {
  if (loop.gestopt) return Promise.resolve();
  loop.opnieuw = loop.bezig !== undefined;
  loop.bezig ??= eenRonde(loop).finally(() => {
    loop.bezig = undefined;
    if (loop.opnieuw) straks(loop, 0);
    loop.opnieuw = false;
  });
  return loop.bezig;
}

async function eenRonde(loop: Loop): Promise<void> {
  const { werkblad, toon } = loop;
  const uitkomst = await wissel(werkblad).catch(() => 'alleen-hier' as const);
  if (loop.gestopt) return;
  if (uitkomst === 'bewaard') {
    loop.pauze = KORTST;
    luister(loop);
    toon(isAllesBezorgd(werkblad) ? 'bewaard' : 'alleen-hier');
    return straks(loop, isAllesBezorgd(werkblad) ? LANGST : RUST);
  }
  toon(uitkomst);
  loop.pauze = Math.min(loop.pauze * 2, LANGST);
  if (uitkomst !== 'ingetrokken') straks(loop, loop.pauze);
}

/**
 * Lets the server wake this device; the stream tells nothing but that there is something new. What came while it was
 * not open woke nobody, so its opening is a wake too.
 */
function luister(loop: Loop): void {
  if (loop.stroom !== undefined && loop.stroom.readyState !== EventSource.CLOSED) return;
  const { werkblad } = loop;
  loop.stroom = new EventSource(`${padVan(werkblad)}/stroom`);
  for (const wekt of ['open', 'message']) loop.stroom.addEventListener(wekt, () => straks(loop, 0));
}

/** What goes to the server: the text it lacks by what it last confirmed, and the forms that still wait. */
function vraagVan({ doc, stand, daden, vuil, kluis }: Werkblad): SyncVraag {
  const bekend = stand.bevestigd === '' ? undefined : vanBase64(stand.bevestigd);
  return {
    apparaatId: kluis.apparaatId,
    apparaatOp: deviceNow(),
    na: stand.na,
    naAct: stand.naAct,
    update: vuil ? naarBase64(Y.encodeStateAsUpdate(doc, bekend)) : undefined,
    daden: daden.filter(({ geweigerd }) => geweigerd === undefined).map(kaal),
  };
}

function kaal({ actId, pad, velden, gebeurdOp }: Wachtend) {
  return { actId, pad, velden, gebeurdOp };
}

async function wissel(werkblad: Werkblad): Promise<Verbinding> {
  const { doc } = werkblad;
  const vraag = vraagVan(werkblad);
  const verstuurd = Y.encodeStateVector(doc);
  if (vraag.update !== undefined) werkblad.vuil = false;
  const antwoord = await stuur(`${padVan(werkblad)}/sync`, werkblad.kluis.wieId, vraag).catch(
    () => undefined,
  );
  if (antwoord?.ok === true && isJson(antwoord)) {
    await verwerk(werkblad, (await antwoord.json()) as SyncAntwoord, { vraag, verstuurd });
    return 'bewaard';
  }
  if (vraag.update !== undefined) werkblad.vuil = true;
  return antwoord === undefined ? 'alleen-hier' : watNu(werkblad, antwoord);
}

async function watNu(werkblad: Werkblad, antwoord: Response): Promise<Verbinding> {
  if (antwoord.status === 401 || antwoord.type === 'opaqueredirect') return 'inloggen';
  if (!isJson(antwoord)) return 'alleen-hier';
  const { code } = (await antwoord.json()) as { readonly code?: string };
  if (code === 'ander') return 'ander';
  if (code !== TOEGANG_INGETROKKEN) return 'alleen-hier';
  return laatNa(werkblad);
}

type Verstuurd = { readonly vraag: SyncVraag; readonly verstuurd: Uint8Array };

async function verwerk(
  werkblad: Werkblad,
  antwoord: SyncAntwoord,
  { vraag, verstuurd }: Verstuurd,
): Promise<void> {
  const { doc, kluis, zaakId } = werkblad;
  const updates = antwoord.updates.map(vanBase64);
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, VAN_SERVER);
  }, VAN_SERVER);
  const { bevestigd } = werkblad.stand;
  const stand = {
    na: antwoord.nr,
    naAct: antwoord.naAct,
    bevestigd: vraag.update === undefined ? bevestigd : naarBase64(verstuurd),
  };
  const houdbaar = nieuweHoudbaarheid(werkblad.houdbaar, antwoord);
  const { klaar, geweigerd } = verdeel(werkblad.daden, antwoord);
  const pakket = nieuwPakket(werkblad, antwoord);
  Object.assign(werkblad, { stand, houdbaar, pakket: pakket ?? werkblad.pakket });
  werkblad.daden = werkblad.daden.flatMap((daad) =>
    klaar.includes(daad.actId) ? [] : (geweigerd.find(({ actId }) => actId === daad.actId) ?? daad),
  );
  const bezorgd = isAllesBezorgd(werkblad);
  const nieuw = { stand, houdbaar, pakket, updates, bezorgd, klaar, geweigerd };
  await metBewaring(werkblad, bewaarContact(kluis, zaakId, nieuw));
  werkblad.rijen += updates.length;
  await ruimRijenOp(werkblad);
  if (updates.length > 0 || pakket !== undefined || klaar.length + geweigerd.length > 0) {
    werkblad.meld('ander');
  }
}

function verdeel(daden: readonly Wachtend[], { antwoorden }: SyncAntwoord) {
  const klaar = antwoorden.filter(({ uitkomst }) => uitkomst === 'gelukt').map(({ actId }) => actId);
  const geweigerd = antwoorden.flatMap((een) => {
    const daad = daden.find(({ actId }) => actId === een.actId);
    if (een.uitkomst !== 'geweigerd' || daad === undefined) return [];
    return [{ ...daad, geweigerd: { regel: een.regel, uitleg: een.uitleg } }];
  });
  return { klaar, geweigerd };
}

/** What the device knows with what the server told; undefined when that was nothing. */
function nieuwPakket({ pakket }: Werkblad, antwoord: SyncAntwoord) {
  const { acts, actsOpnieuw, teksten, namen } = antwoord;
  if (acts.length + teksten.length === 0 && !actsOpnieuw) return undefined;
  const perTekst = [...pakket.teksten, ...teksten].map((tekst) => [tekst.tekstId, tekst] as const);
  return {
    ...pakket,
    acts: actsOpnieuw ? acts : voegActsSamen(pakket.acts, acts),
    teksten: [...new Map(perTekst).values()],
    namen: { ...pakket.namen, ...namen },
  };
}

/** Access was withdrawn: what was written here is handed over for the team lead, and only then the copy goes. */
async function laatNa({ kluis, zaakId, doc, daden, kladden }: Werkblad): Promise<Verbinding> {
  const vraag: NalatenschapVraag = {
    zaakId,
    apparaatId: kluis.apparaatId,
    apparaatOp: deviceNow(),
    nalatenschapId: await nalatenschapId(kluis.kast, zaakId),
    update: naarBase64(Y.encodeStateAsUpdate(doc)),
    daden: [...daden.map(kaal), ...halfGeschreven(kladden)],
  };
  const antwoord = await stuur(`/${kluis.slug}/aan-tafel/nalatenschap`, kluis.wieId, vraag);
  if (!antwoord.ok) return antwoord.status === 401 ? 'inloggen' : 'alleen-hier';
  await wisZaak(kluis.kast, zaakId);
  return 'ingetrokken';
}

/** What still stood in a field goes along as well; a name of a draft is `kladNaam`: its form first, its field last. */
function halfGeschreven(kladden: Werkblad['kladden']): readonly Tafeldaad[] {
  const gebeurdOp = deviceNow();
  return Object.entries(kladden).map(([naam, woorden]) => {
    const delen = naam.split('|');
    const velden = new URLSearchParams({ [delen.at(-1) ?? '']: woorden }).toString();
    return { actId: newDeviceId(), pad: delen[0] ?? '', velden, gebeurdOp };
  });
}

/** Always under the name of whose vault this is: the server takes nothing when another is logged in. */
function stuur(pad: string, wieId: string, inhoud: unknown): Promise<Response> {
  return fetch(pad, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'kt-wie': wieId },
    body: JSON.stringify(inhoud),
  });
}

function isJson(antwoord: Response): boolean {
  return /\bjson\b/u.test(antwoord.headers.get('content-type') ?? '');
}

function padVan({ kluis, zaakId }: Werkblad): string {
  return `/${kluis.slug}/zaken/${zaakId}/aan-tafel`;
}
