import { newDeviceId } from '../../platform/device.client.ts';
import type { Houdbaarheid } from './houdbaar.ts';
import { lees, leesAlle, leesVanZaak, schrijf } from './kast.client.ts';
import type { Pakket, Tafeldaad } from './pakket.ts';
import { ontsluit, sluit } from './sleutel.client.ts';
import type { Dicht, Sleutelrij } from './sleutel.client.ts';

/** The open vault of one person on this device; the key lives here and nowhere else. */
export type Kluis = {
  readonly kast: IDBDatabase;
  readonly slug: string;
  readonly apparaatId: string;
  readonly wieId: string;
  readonly sleutel: CryptoKey;
  /** The wrapped key as it lies on the disk, for an encrypted copy. */
  readonly rij: Sleutelrij;
};

/** A form that was filled in here and that the server has not taken yet, or that it refused. */
export type Wachtend = Tafeldaad & {
  readonly geweigerd?: { readonly regel: string; readonly uitleg: string } | undefined;
};

/** Up to where the server knows this device and the device the server; `bevestigd` is a Yjs state vector, base64. */
export type Stand = { readonly na: number; readonly naAct: string; readonly bevestigd: string };

/** One zaak as it lies in the vault, unlocked. */
export type Ingepakt = {
  readonly pakket: Pakket;
  readonly houdbaar: Houdbaarheid;
  readonly stand: Stand;
  readonly daden: readonly Wachtend[];
  readonly updates: readonly Uint8Array[];
  readonly kladden: Readonly<Record<string, string>>;
};

/** What anybody may read of a zaak without the key: whose it is, until when, and whether something still waits. */
export type Zaakrij = Dicht & {
  readonly zaakId: string;
  readonly wieId: string;
  readonly houdbaar: Houdbaarheid;
};
type Rij = Dicht & { readonly zaakId: string };

/** More rows than this are put together into one. */
export const MEESTE_RIJEN = 400;

/** The zaken of this person that lie here. */
export async function mijnZaken({ kast, wieId }: Pick<Kluis, 'kast' | 'wieId'>): Promise<readonly Zaakrij[]> {
  return (await leesAlle<Zaakrij>(kast, 'zaak')).filter((rij) => rij.wieId === wieId);
}

/** What was taken along about a zaak, unlocked. */
export async function leesPakket(kluis: Kluis, rij: Zaakrij): Promise<Pakket> {
  return ontvouw(await ontsluit(kluis.sleutel, rij.zaakId, rij)) as Pakket;
}

/** Everything of one zaak, unlocked; undefined when it is not here. */
export async function leesZaak(kluis: Kluis, zaakId: string): Promise<Ingepakt | undefined> {
  const { kast, sleutel } = kluis;
  const rij = await lees<Zaakrij>(kast, 'zaak', zaakId);
  if (rij === undefined || rij.wieId !== kluis.wieId) return undefined;
  const open = (dicht: Dicht) => ontsluit(sleutel, zaakId, dicht);
  const stand = await lees<Rij>(kast, 'stand', zaakId);
  const klad = await lees<Rij>(kast, 'klad', zaakId);
  const daden = await leesVanZaak(kast, 'daad', zaakId);
  const updates = await leesVanZaak(kast, 'rij', zaakId);
  return {
    pakket: await leesPakket(kluis, rij),
    houdbaar: rij.houdbaar,
    stand: stand === undefined ? BEGIN : (ontvouw(await open(stand)) as Stand),
    kladden: klad === undefined ? {} : (ontvouw(await open(klad)) as Record<string, string>),
    daden: await Promise.all(daden.rijen.map(async (een) => ontvouw(await open(een)) as Wachtend)),
    updates: await Promise.all(updates.rijen.map(open)),
  };
}

const BEGIN: Stand = { na: 0, naAct: '', bevestigd: '' };

/** What came of a contact with the server, kept in one go. */
export type Bijgewerkt = {
  readonly stand: Stand;
  readonly houdbaar: Houdbaarheid;
  /** Left out when nothing in it changed. */
  readonly pakket?: Pakket | undefined;
  readonly updates: readonly Uint8Array[];
  /** Everything that was written here is with the server. */
  readonly bezorgd: boolean;
  readonly klaar: readonly string[];
  readonly geweigerd: readonly Wachtend[];
};

/** Keeps what the server told: text, acts, what it took and what it refused. */
export async function bewaarContact(kluis: Kluis, zaakId: string, nieuw: Bijgewerkt): Promise<void> {
  const pak = async (inhoud: unknown) => ({ zaakId, ...(await sluit(kluis.sleutel, zaakId, vouw(inhoud))) });
  const { houdbaar } = nieuw;
  const oud = nieuw.pakket ? undefined : await lees<Zaakrij>(kluis.kast, 'zaak', zaakId);
  const zaak = nieuw.pakket ? { ...(await pak(nieuw.pakket)), wieId: kluis.wieId } : oud;
  const stand = await pak(nieuw.stand);
  const rijen = await Promise.all(nieuw.updates.map((update) => sluitRij(kluis, zaakId, update)));
  const geweigerd = await Promise.all(
    nieuw.geweigerd.map(async (daad) => ({ ...(await pak(daad)), actId: daad.actId })),
  );
  await schrijf(kluis.kast, ['zaak', 'stand', 'rij', 'daad', 'apparaat'], (lade) => {
    if (nieuw.bezorgd) lade('apparaat').delete(wachtNaam(zaakId));
    if (zaak) lade('zaak').put({ ...zaak, houdbaar });
    lade('stand').put(stand);
    for (const rij of rijen) lade('rij').add(rij);
    for (const actId of nieuw.klaar) lade('daad').delete(actId);
    for (const rij of geweigerd) lade('daad').put(rij);
  });
}

/** Keeps one change of the text. */
export async function bewaarUpdate(kluis: Kluis, zaakId: string, update: Uint8Array): Promise<void> {
  const rij = await sluitRij(kluis, zaakId, update);
  await schrijf(kluis.kast, ['rij', 'apparaat'], (lade) => {
    lade('rij').add(rij);
    lade('apparaat').put({ naam: wachtNaam(zaakId) });
  });
}

/** Keeps a form that was filled in, together with the text that it starts. */
export async function bewaarDaad(
  kluis: Kluis,
  zaakId: string,
  { daad, update }: { readonly daad: Wachtend; readonly update: Uint8Array | undefined },
): Promise<void> {
  const dicht = await sluit(kluis.sleutel, zaakId, vouw(daad));
  const rij = update && (await sluitRij(kluis, zaakId, update));
  await schrijf(kluis.kast, ['daad', 'rij', 'apparaat'], (lade) => {
    lade('apparaat').put({ naam: wachtNaam(zaakId) });
    lade('daad').put({ zaakId, actId: daad.actId, ...dicht });
    if (rij) lade('rij').add(rij);
  });
}

/** Forgets a form that was refused, after a person read why. */
export function vergeetDaad({ kast }: Kluis, actId: string): Promise<void> {
  return schrijf(kast, ['daad'], (lade) => lade('daad').delete(actId));
}

/** Keeps what stands in fields that were not sent yet. */
export async function bewaarKladden(
  kluis: Kluis,
  zaakId: string,
  kladden: Readonly<Record<string, string>>,
): Promise<void> {
  const dicht = await sluit(kluis.sleutel, zaakId, vouw(kladden));
  await schrijf(kluis.kast, ['klad'], (lade) => lade('klad').put({ zaakId, ...dicht }));
}

/** Puts all rows of text that lie here now together into one; `geheel` is made after they were counted. */
export async function voegRijenSamen(kluis: Kluis, zaakId: string, geheel: () => Uint8Array): Promise<void> {
  const { sleutels } = await leesVanZaak(kluis.kast, 'rij', zaakId);
  const rij = await sluitRij(kluis, zaakId, geheel());
  await schrijf(kluis.kast, ['rij'], (lade) => {
    lade('rij').add(rij);
    for (const sleutel of sleutels) lade('rij').delete(sleutel);
  });
}

/** One id for what is handed over of a zaak, also after a reload, so that nothing is handed over twice. */
export async function nalatenschapId(kast: IDBDatabase, zaakId: string): Promise<string> {
  const naam = `nalatenschap ${zaakId}`;
  const bekend = await lees<{ readonly id: string }>(kast, 'apparaat', naam);
  if (bekend !== undefined) return bekend.id;
  const id = newDeviceId();
  await schrijf(kast, ['apparaat'], (lade) => lade('apparaat').put({ naam, id }));
  return id;
}

/** The mark that something of this zaak is not with the server yet; who has no key may read it, and nothing else. */
function wachtNaam(zaakId: string): string {
  return `wacht ${zaakId}`;
}

async function sluitRij(kluis: Kluis, zaakId: string, update: Uint8Array): Promise<Rij> {
  return { zaakId, ...(await sluit(kluis.sleutel, zaakId, update)) };
}

function vouw(inhoud: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(inhoud));
}

function ontvouw(inhoud: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(inhoud));
}
