/**
 * The workspace on the table: what happens from opening the page until a gesprek lies open. The key and everything it
 * opens are in memory only, and leave it when the screen locks.
 */
import { render } from 'preact';
import { deviceNow } from '../../platform/device.client.ts';
import { canLock } from '../../platform/device-lock.client.ts';
import {
  bekijkApparaat,
  haalPakket,
  isWachtend,
  maakKluis,
  neemMee,
  ontgrendel,
  wisSleutels,
} from './apparaat.client.ts';
import type { Apparaat } from './apparaat.client.ts';
import { Gewist, toon, toonGeweigerd, toonOnveilig, toonOphaalfout } from './deurmelding.client.tsx';
import type { Plek } from './deurmelding.client.tsx';
import { Lijst, NieuwSlot, ONGELIJK, Slot } from './deur.client.tsx';
import { MINSTE_ZIN, SLOT_NA } from './houdbaar.ts';
import { openKast, wisZaak } from './kast.client.ts';
import { zetKopieTerug } from './kopie.client.ts';
import { leesPakket, mijnZaken } from './kluis.client.ts';
import type { Kluis } from './kluis.client.ts';
import type { Pakket } from './pakket.ts';
import { begeleid, legOpen, ruimOp } from './tafelblad.client.tsx';
import { geefVeldenAanDeMens } from './veldgedrag.client.ts';
import { openWerkblad } from './werkblad.client.ts';

const wortel = document.getElementById('werkblad');
if (wortel !== null) void start(wortel);

async function start(element: HTMLElement): Promise<void> {
  geefVeldenAanDeMens();
  const [vlak, rand] = [document.createElement('div'), document.createElement('div')];
  element.replaceChildren(vlak, rand);
  const plek = { slug: element.dataset['gemeente'] ?? '', vlak, rand };
  if (!globalThis.isSecureContext) return toonOnveilig(plek);
  begeleid(vlak);
  const blad = `/${plek.slug}/aan-tafel`;
  await navigator.serviceWorker.register(`${blad}/sw.js`, { scope: blad }).catch(() => undefined);
  globalThis.addEventListener('hashchange', () => location.reload());
  letOpStilte(plek);
  await opnieuw(plek);
}

/** From the beginning: what lies here, and what the address asks for. */
async function opnieuw(plek: Plek): Promise<void> {
  ruim();
  const kast = await openKast(plek.slug).catch(() => undefined);
  if (kast === undefined) return toonGeweigerd(plek);
  void navigator.storage.persist().catch(() => false);
  const apparaat = await bekijkApparaat(kast, plek.slug);
  const zaakId = gevraagdeZaak();
  const isHier = zaakId !== undefined && apparaat.zaken.some((zaak) => zaak.zaakId === zaakId);
  if (zaakId === undefined || isHier) return toonSlot(plek, apparaat, undefined);
  const pakket = await haalPakket(plek.slug, zaakId);
  if (typeof pakket === 'string') return toonOphaalfout(plek, apparaat, pakket);
  const heeftSleutel = apparaat.sleutels.some(({ wieId }) => wieId === pakket.wie.id);
  return heeftSleutel ? toonSlot(plek, apparaat, pakket) : toonNieuw(plek, apparaat, pakket);
}

function gevraagdeZaak(): string | undefined {
  return /^#zaak=([0-9a-f-]{36})$/u.exec(location.hash)?.[1];
}

function toonSlot(
  plek: Plek,
  apparaat: Apparaat,
  pakket: Pakket | undefined,
  fout?: string,
  bezig = false,
): void {
  const { sleutels, gewist } = apparaat;
  if (sleutels.length === 0) {
    return toon(
      plek,
      'Aan tafel',
      <>
        {gewist && <Gewist />}
        <p>
          Er staat geen gesprek op deze tablet. Ga met internet naar het gesprek en kies “Meenemen naar
          tafel”.
        </p>
      </>,
    );
  }
  const open = async (zin: string) => {
    toonSlot(plek, apparaat, pakket, undefined, true);
    const kluis = await ontgrendel(apparaat, zin);
    if (kluis === undefined) return toonSlot(plek, apparaat, pakket, 'Dit klopt niet. Probeer het nog eens.');
    await gaVerder(plek, kluis, pakket);
  };
  toon(
    plek,
    'Aan tafel',
    <>
      {gewist && <Gewist />}
      <Slot
        metZin={sleutels.some(({ slot }) => slot.soort === 'zin')}
        metApparaat={sleutels.some(({ slot }) => slot.soort === 'apparaat')}
        fout={fout}
        bezig={bezig}
        open={(zin) => void open(zin)}
      />
    </>,
  );
}

async function toonNieuw(
  plek: Plek,
  apparaat: Apparaat,
  pakket: Pakket,
  stand: { readonly fout?: string; readonly bezig?: boolean } = {},
): Promise<void> {
  const maak = async (zin: string | undefined) => {
    const fout = zin === undefined ? undefined : zinFout(zin);
    if (fout !== undefined) return toonNieuw(plek, apparaat, pakket, { fout });
    await toonNieuw(plek, apparaat, pakket, { bezig: true });
    const kluis = await maakKluis(apparaat, pakket, zin).catch(() => undefined);
    if (kluis !== undefined) return gaVerder(plek, kluis, pakket);
    const anders = 'Het slot van deze tablet kan dit niet. Kies een wachtzin.';
    return toonNieuw(plek, apparaat, pakket, { fout: anders });
  };
  const { fout, bezig = false } = stand;
  toon(
    plek,
    'Meenemen naar tafel',
    <NieuwSlot
      inwoner={pakket.inwoner}
      kanToestel={await canLock()}
      fout={fout}
      bezig={bezig}
      maak={(zin) => void maak(zin)}
    />,
  );
}

function zinFout(zin: string): string | undefined {
  if (zin === ONGELIJK) return 'De twee zinnen zijn niet hetzelfde.';
  if (zin.trim().length >= MINSTE_ZIN) return undefined;
  return `Neem een zin van minstens ${MINSTE_ZIN} tekens.`;
}

/** The vault is open: what was fetched is laid in, and what was asked for lies open; else the list. */
async function gaVerder(plek: Plek, kluis: Kluis, pakket: Pakket | undefined): Promise<void> {
  if (pakket !== undefined && pakket.wie.id !== kluis.wieId) {
    return toon(
      plek,
      'Aan tafel',
      <p>Je bent ingelogd als iemand anders dan wie deze tablet opende. Log in onder je eigen naam.</p>,
    );
  }
  if (pakket !== undefined) {
    const gelukt = await neemMee(kluis, pakket).then(
      () => true,
      () => false,
    );
    if (!gelukt) return toonGeweigerd(plek);
  }
  const zaakId = gevraagdeZaak();
  if (zaakId === undefined) return toonLijst(plek, kluis);
  await legZaakOpen(plek, kluis, zaakId);
}

let laatLos: (() => void) | undefined;

function ruim(): void {
  ruimOp();
  laatLos?.();
  laatLos = undefined;
}

/** A gesprek lies open in one tab at a time, so that what one tab tidies never holds less than another wrote. */
function houdVast(zaakId: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    void navigator.locks.request(`aan-tafel ${zaakId}`, { ifAvailable: true }, (slot) => {
      if (slot === null) return resolve(undefined);
      return new Promise<void>((los) => resolve(los));
    });
  });
}

async function legZaakOpen(plek: Plek, kluis: Kluis, zaakId: string): Promise<void> {
  ruim();
  laatLos = await houdVast(zaakId);
  if (laatLos === undefined) {
    return toon(plek, 'Aan tafel', <p>Dit gesprek staat al open in een ander tabblad. Ga daar verder.</p>);
  }
  const werkblad = await openWerkblad(kluis, zaakId);
  if (werkblad === undefined) return toonLijst(plek, kluis);
  history.replaceState(null, '', `#zaak=${zaakId}`);
  legOpen(werkblad, {
    vlak: plek.vlak,
    rand: plek.rand,
    naarLijst: () => void toonLijst(plek, kluis),
    opSlot: () => void zetOpSlot(plek),
  });
}

async function toonLijst(plek: Plek, kluis: Kluis, fout?: string): Promise<void> {
  ruim();
  history.replaceState(null, '', location.pathname);
  const rijen = await mijnZaken(kluis);
  const lijst = await Promise.all(
    rijen.map(async (rij) => {
      const { inwoner, nummer } = await leesPakket(kluis, rij);
      const wacht = await isWachtend(kluis.kast, rij.zaakId);
      return { zaakId: rij.zaakId, inwoner, nummer, houdbaar: rij.houdbaar, wacht };
    }),
  );
  const haalWeg = async (zaakId: string) => {
    await wisZaak(kluis.kast, zaakId);
    await toonLijst(plek, kluis);
  };
  const kopie = async (bestand: File) => {
    const zaakId = await zetKopieTerug(kluis, await bestand.text()).catch(() => undefined);
    if (zaakId !== undefined) return legZaakOpen(plek, kluis, zaakId);
    return toonLijst(plek, kluis, 'Dit is geen kopie van deze tablet, of de tablet is vol.');
  };
  const uit = async () => {
    await wisSleutels(kluis);
    await opnieuw(plek);
  };
  toon(
    plek,
    'Op deze tablet',
    <Lijst
      lijst={lijst}
      open={(zaakId) => void legZaakOpen(plek, kluis, zaakId)}
      haalWeg={(zaakId) => void haalWeg(zaakId)}
      kopie={(bestand) => void kopie(bestand)}
      fout={fout}
      opSlot={() => void zetOpSlot(plek)}
      uit={() => void uit()}
    />,
  );
}

async function zetOpSlot(plek: Plek): Promise<void> {
  ruim();
  render(null, plek.vlak);
  await opnieuw(plek);
}

/** Nobody touched the screen for a while: it locks. */
function letOpStilte(plek: Plek): void {
  let laatst = Date.parse(deviceNow());
  for (const soort of ['pointerdown', 'keydown', 'input']) {
    globalThis.addEventListener(soort, () => {
      laatst = Date.parse(deviceNow());
    });
  }
  const kijk = () => {
    if (Date.parse(deviceNow()) - laatst < SLOT_NA) return;
    laatst = Date.parse(deviceNow());
    void zetOpSlot(plek);
  };
  setInterval(kijk, 15_000);
  document.addEventListener('visibilitychange', kijk);
}
