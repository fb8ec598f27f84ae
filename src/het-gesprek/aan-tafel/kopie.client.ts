import * as Y from 'yjs';
import { naarBase64, vanBase64 } from './base64.client.ts';
import { bewaarDaad, bewaarUpdate } from './kluis.client.ts';
import type { Kluis, Wachtend } from './kluis.client.ts';
import { ontsluit, sluit } from './sleutel.client.ts';
import type { Werkblad } from './werkblad.client.ts';

/** What a copy holds once it is opened. */
type Kopie = {
  readonly zaakId: string;
  readonly update: Uint8Array;
  readonly daden: readonly Wachtend[];
};

type Bestand = {
  readonly soort: 'keukentafel-kopie';
  readonly zaakId: string;
  readonly iv: string;
  readonly dicht: string;
};

/** Gives the whole gesprek as an encrypted file, which only the key of this device opens. */
export async function slaKopieOp({ kluis, zaakId, doc, daden }: Werkblad): Promise<void> {
  const inhoud = { update: naarBase64(Y.encodeStateAsUpdate(doc)), daden };
  const { iv, dicht } = await sluit(kluis.sleutel, zaakId, new TextEncoder().encode(JSON.stringify(inhoud)));
  const bestand: Bestand = {
    soort: 'keukentafel-kopie',
    zaakId,
    iv: naarBase64(iv),
    dicht: naarBase64(new Uint8Array(dicht)),
  };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(bestand)], { type: 'application/json' }));
  link.download = 'aan-tafel-kopie.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Lays a copy back in the vault, beside what is there, and gives its zaak; undefined when it is not of this device. */
export async function zetKopieTerug(kluis: Kluis, tekst: string): Promise<string | undefined> {
  const kopie = await leesKopie(kluis, tekst);
  if (kopie === undefined) return undefined;
  await bewaarUpdate(kluis, kopie.zaakId, kopie.update);
  for (const daad of kopie.daden) await bewaarDaad(kluis, kopie.zaakId, { daad, update: undefined });
  return kopie.zaakId;
}

async function leesKopie(kluis: Kluis, tekst: string): Promise<Kopie | undefined> {
  try {
    const { zaakId, iv, dicht } = JSON.parse(tekst) as Bestand;
    const open = await ontsluit(kluis.sleutel, zaakId, { iv: vanBase64(iv), dicht: vanBase64(dicht).buffer });
    const inhoud = JSON.parse(new TextDecoder().decode(open)) as { update: string; daden: Wachtend[] };
    return { zaakId, update: vanBase64(inhoud.update), daden: inhoud.daden };
  } catch {
    return undefined;
  }
}
