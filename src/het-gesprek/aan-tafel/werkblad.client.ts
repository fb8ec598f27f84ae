import * as Y from 'yjs';
import type { Act } from '../../basis/act.ts';
import type { Geweigerd } from '../../basis/uitkomst.ts';
import { deviceNow, newDeviceId } from '../../platform/device.client.ts';
import type { Houdbaarheid } from './houdbaar.ts';
import {
  bewaarDaad,
  bewaarKladden,
  bewaarUpdate,
  leesZaak,
  MEESTE_RIJEN,
  voegRijenSamen,
} from './kluis.client.ts';
import type { Kluis, Stand, Wachtend } from './kluis.client.ts';
import type { Pakket } from './pakket.ts';
import { tekstNaam } from './pakket.ts';
import { beslisOver, standVan } from './stand.client.ts';
import type { Tafelstand } from './stand.client.ts';

/** One gesprek as it lies open on this device. */
export type Werkblad = {
  readonly kluis: Kluis;
  readonly zaakId: string;
  readonly doc: Y.Doc;
  pakket: Pakket;
  houdbaar: Houdbaarheid;
  stand: Stand;
  daden: readonly Wachtend[];
  kladden: Readonly<Record<string, string>>;
  /** Text was written that the server did not confirm yet. */
  vuil: boolean;
  /** The device could not keep what was written. */
  vol: boolean;
  rijen: number;
  /** Writes under way, and changes that wait because there are many. */
  bezig: number;
  wacht: Uint8Array[];
  /** Told when something changed: here, by another, or how it is kept. */
  meld: (wat: 'hier' | 'ander' | 'bewaring') => void;
};

/** The mark on changes of the text that come from outside a field; a field follows them. */
export const VAN_SERVER = 'server';
const VAN_DAAD = 'daad';
const UIT_KLUIS = 'kluis';
const MEESTE_TEGELIJK = 20;

/** Opens a gesprek that lies in the vault; undefined when it is not there. */
export async function openWerkblad(kluis: Kluis, zaakId: string): Promise<Werkblad | undefined> {
  const gelezen = await leesZaak(kluis, zaakId);
  if (gelezen === undefined) return undefined;
  const { updates, ...rest } = gelezen;
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, UIT_KLUIS);
  }, UIT_KLUIS);
  const begin = { vuil: true, vol: false, rijen: updates.length, bezig: 0, wacht: [], meld: () => undefined };
  const werkblad: Werkblad = { kluis, zaakId, doc, ...rest, ...begin };
  doc.on('update', (update: Uint8Array, van: unknown) => {
    if (van === UIT_KLUIS || van === VAN_SERVER) return;
    werkblad.vuil = true;
    if (van !== VAN_DAAD) bewaar(werkblad, update);
    werkblad.meld('hier');
  });
  return werkblad;
}

/** Text that was written goes to the disk at once; only when many writes are under way do they wait and go together. */
function bewaar(werkblad: Werkblad, update: Uint8Array): void {
  werkblad.wacht.push(update);
  toonBezig(werkblad);
  if (werkblad.bezig < MEESTE_TEGELIJK) void schrijfWachtende(werkblad);
}

async function schrijfWachtende(werkblad: Werkblad): Promise<void> {
  const [eerste, ...meer] = werkblad.wacht.splice(0, 100);
  if (eerste === undefined) return;
  werkblad.bezig += 1;
  const update = meer.length === 0 ? eerste : Y.mergeUpdates([eerste, ...meer]);
  await metBewaring(werkblad, bewaarUpdate(werkblad.kluis, werkblad.zaakId, update));
  werkblad.bezig -= 1;
  werkblad.rijen += 1;
  toonBezig(werkblad);
  if (werkblad.wacht.length > 0) return schrijfWachtende(werkblad);
  await ruimRijenOp(werkblad);
}

/** Marks the page while a key that was pressed is on its way to the disk: a moment, and nobody sees it. */
function toonBezig({ bezig, wacht }: Werkblad): void {
  document.body.toggleAttribute('data-bewaart', bezig + wacht.length > 0);
}

/** Many small rows become one, of a document without what was thrown away. */
export async function ruimRijenOp(werkblad: Werkblad): Promise<void> {
  if (werkblad.rijen <= MEESTE_RIJEN || werkblad.bezig > 0) return;
  werkblad.rijen = 1;
  const { kluis, zaakId, doc } = werkblad;
  await metBewaring(
    werkblad,
    voegRijenSamen(kluis, zaakId, () => Y.encodeStateAsUpdate(doc)),
  );
}

/** Waits for a write; when the device refuses, that is said at once and the work goes on in memory and to the server. */
export async function metBewaring(werkblad: Werkblad, taak: Promise<void>): Promise<void> {
  const gelukt = await taak.then(
    () => true,
    () => false,
  );
  const vol = gelukt ? werkblad.vol && werkblad.bezig > 1 : true;
  if (vol === werkblad.vol) return;
  werkblad.vol = vol;
  werkblad.meld('bewaring');
}

/** The gesprek as it stands on this device: what the server told, and what was done here since. */
export function tafelstand(werkblad: Werkblad): Tafelstand {
  return standVan(werkblad);
}

/** Takes the decision that a form asks for, as the page would; a refusal by a rule comes back and nothing is kept. */
export async function neemDaad(
  werkblad: Werkblad,
  pad: string,
  velden: URLSearchParams,
): Promise<Geweigerd | undefined> {
  const daad = { actId: newDeviceId(), pad, velden: velden.toString(), gebeurdOp: deviceNow() };
  const { acts } = tafelstand(werkblad);
  const uitkomst = beslisOver(werkblad, daad, acts);
  if (!uitkomst.gelukt) return uitkomst;
  werkblad.daden = [...werkblad.daden, daad];
  const { lopend } = tafelstand(werkblad);
  const nieuw = uitkomst.waarde.teksten.filter(({ tekstId }) => lopend.has(tekstId));
  const update = beginTeksten(werkblad.doc, nieuw);
  werkblad.meld('hier');
  await metBewaring(werkblad, bewaarDaad(werkblad.kluis, werkblad.zaakId, { daad, update }));
  return undefined;
}

/** The first words of texts that are written on from here; what stands there already stays. */
function beginTeksten(
  doc: Y.Doc,
  teksten: readonly { readonly tekstId: string; readonly inhoud: string }[],
): Uint8Array | undefined {
  let gemaakt: Uint8Array | undefined;
  const vang = (update: Uint8Array) => {
    gemaakt = update;
  };
  doc.on('update', vang);
  doc.transact(() => {
    for (const { tekstId, inhoud } of teksten) {
      const tekst = doc.getText(tekstNaam(tekstId));
      if (tekst.length === 0) tekst.insert(0, inhoud);
    }
  }, VAN_DAAD);
  doc.off('update', vang);
  return gemaakt;
}

/** Keeps what stands in fields that were not sent yet; empty fields are forgotten. */
export function houdKlad(werkblad: Werkblad, veld: string, woorden: string): void {
  const { [veld]: _, ...rest } = werkblad.kladden;
  werkblad.kladden = woorden === '' ? rest : { ...rest, [veld]: woorden };
  const { kluis, zaakId, kladden } = werkblad;
  void metBewaring(werkblad, bewaarKladden(kluis, zaakId, kladden));
}

/** Whether anything written here is not with the server yet. */
export function isAllesBezorgd({ vuil, daden }: Pick<Werkblad, 'vuil' | 'daden'>): boolean {
  return !vuil && daden.every(({ geweigerd }) => geweigerd !== undefined);
}

/** The acts of the server, each once, with these added. */
export function voegActsSamen(acts: readonly Act[], erbij: readonly Act[]): readonly Act[] {
  return [...new Map([...acts, ...erbij].map((act) => [act.id, act])).values()];
}
