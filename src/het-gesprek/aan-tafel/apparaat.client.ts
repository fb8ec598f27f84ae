import { deviceNow, newDeviceId } from '../../platform/device.client.ts';
import type { Houdbaarheid } from './houdbaar.ts';
import { isVerlopen, nieuweHoudbaarheid, nuVolgens } from './houdbaar.ts';
import { lees, leesAlle, schrijf, wisZaak } from './kast.client.ts';
import { bewaarContact } from './kluis.client.ts';
import type { Kluis, Zaakrij } from './kluis.client.ts';
import type { Pakket } from './pakket.ts';
import { vanBase64 } from './base64.client.ts';
import { maakMetApparaat, maakMetZin, openSleutel } from './sleutel.client.ts';
import type { Sleutelrij } from './sleutel.client.ts';

/** The device before anybody unlocked it: the keys and zaken that lie here, and whether something was wiped just now. */
export type Apparaat = {
  readonly kast: IDBDatabase;
  readonly slug: string;
  readonly apparaatId: string;
  readonly sleutels: readonly Sleutelrij[];
  readonly zaken: readonly Zaakrij[];
  readonly gewist: boolean;
};

/**
 * Looks at what lies here, and first wipes what is past its last day or has no key any more, with the keys that open
 * nothing any more.
 */
export async function bekijkApparaat(kast: IDBDatabase, slug: string): Promise<Apparaat> {
  const apparaatId = await eigenId(kast);
  const alle = await leesAlle<Zaakrij>(kast, 'zaak');
  const hoogst = alle.reduce((een, { houdbaar }) => nuVolgens(een, houdbaar.hoogst), '');
  const voorbij = alle.filter(({ houdbaar }) => isVerlopen({ ...houdbaar, hoogst }, deviceNow()));
  for (const { zaakId } of voorbij) await wisZaak(kast, zaakId);
  const sleutels = await leesAlle<Sleutelrij>(kast, 'sleutel');
  const dicht = alle.filter(({ wieId }) => !sleutels.some((rij) => rij.wieId === wieId));
  for (const { zaakId } of dicht) await wisZaak(kast, zaakId);
  const zaken = alle.filter((zaak) => !voorbij.includes(zaak) && !dicht.includes(zaak));
  const leeg = sleutels.filter(({ wieId }) => !zaken.some((zaak) => zaak.wieId === wieId));
  if (leeg.length > 0) {
    await schrijf(kast, ['sleutel'], (lade) => {
      for (const { wieId } of leeg) lade('sleutel').delete(wieId);
    });
  }
  const over = sleutels.filter((rij) => !leeg.includes(rij));
  return { kast, slug, apparaatId, sleutels: over, zaken, gewist: voorbij.length > 0 };
}

/** Opens the vault that belongs to this passphrase, or to the lock of the device; undefined when none opens. */
export async function ontgrendel(apparaat: Apparaat, zin: string): Promise<Kluis | undefined> {
  const soort = zin === '' ? 'apparaat' : 'zin';
  for (const rij of apparaat.sleutels.filter(({ slot }) => slot.soort === soort)) {
    const sleutel = await openSleutel(rij, zin);
    if (sleutel !== undefined) return kluisVan(apparaat, rij, sleutel);
  }
  return undefined;
}

/** Makes a vault for this person on this device; undefined when the device has no lock that can guard it. */
export async function maakKluis(
  apparaat: Apparaat,
  pakket: Pakket,
  zin: string | undefined,
): Promise<Kluis | undefined> {
  const eigenaar = { wieId: pakket.wie.id, apparaatId: apparaat.apparaatId };
  const houdbaar: Houdbaarheid = nieuweHoudbaarheid(undefined, pakket);
  const gemaakt =
    zin === undefined ? await maakMetApparaat(eigenaar, houdbaar) : await maakMetZin(zin, eigenaar, houdbaar);
  if (gemaakt === undefined) return undefined;
  await schrijf(apparaat.kast, ['sleutel'], (lade) => lade('sleutel').put(gemaakt.rij));
  return kluisVan(apparaat, gemaakt.rij, gemaakt.sleutel);
}

/** Lays a gesprek in the vault. */
export async function neemMee(kluis: Kluis, pakket: Pakket): Promise<void> {
  const { doc, nr, naAct, ...rest } = pakket;
  await bewaarContact(kluis, pakket.zaakId, {
    stand: { na: nr, naAct, bevestigd: '' },
    houdbaar: nieuweHoudbaarheid(undefined, pakket),
    pakket: { ...rest, nr, naAct, doc: '' },
    updates: doc === '' ? [] : [vanBase64(doc)],
    bezorgd: true,
    klaar: [],
    geweigerd: [],
  });
}

/** Why a gesprek could not be fetched: nobody is logged in, there is no network, or it is not there for this person. */
export type Ophaalfout = 'inloggen' | 'geen-netwerk' | 'niet-hier';

/** Fetches what is needed to lead a gesprek without a network. */
export async function haalPakket(slug: string, zaakId: string): Promise<Pakket | Ophaalfout> {
  const pad = `/${slug}/zaken/${zaakId}/aan-tafel/pakket`;
  const antwoord = await fetch(pad, {
    redirect: 'manual',
    headers: { accept: 'application/json' },
  }).catch(() => undefined);
  if (antwoord === undefined || antwoord.status >= 500) return 'geen-netwerk';
  if (antwoord.type === 'opaqueredirect' || antwoord.status === 401) return 'inloggen';
  return antwoord.ok ? ((await antwoord.json()) as Pakket) : 'niet-hier';
}

/** Takes the keys of this device away, at logout: what lies here opens no more. */
export async function wisSleutels({ kast, wieId }: Pick<Kluis, 'kast' | 'wieId'>): Promise<void> {
  const zaken = (await leesAlle<Zaakrij>(kast, 'zaak')).filter((zaak) => zaak.wieId === wieId);
  await schrijf(kast, ['sleutel'], (lade) => lade('sleutel').delete(wieId));
  for (const { zaakId } of zaken) await wisZaak(kast, zaakId);
}

/** Whether something of this zaak is not with the server yet. */
export async function isWachtend(kast: IDBDatabase, zaakId: string): Promise<boolean> {
  return (await lees(kast, 'apparaat', `wacht ${zaakId}`)) !== undefined;
}

function kluisVan({ kast, slug, apparaatId }: Apparaat, rij: Sleutelrij, sleutel: CryptoKey): Kluis {
  return { kast, slug, apparaatId, wieId: rij.wieId, sleutel, rij };
}

async function eigenId(kast: IDBDatabase): Promise<string> {
  const bekend = await lees<{ readonly id: string }>(kast, 'apparaat', 'apparaat');
  if (bekend !== undefined) return bekend.id;
  const id = newDeviceId();
  await schrijf(kast, ['apparaat'], (lade) => lade('apparaat').put({ naam: 'apparaat', id }));
  return id;
}
