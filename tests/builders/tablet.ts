import assert from 'node:assert/strict';
import * as Y from 'yjs';
import { tekstNaam } from '../../src/het-gesprek/aan-tafel/pakket.ts';
import type { Pakket, SyncAntwoord, SyncVraag, Tafeldaad } from '../../src/het-gesprek/aan-tafel/pakket.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Uploader } from '../web.ts';

/** A tablet in a test: writes in its own document and keeps what was not confirmed, as the real one does. */
export type Tablet = {
  readonly apparaatId: string;
  readonly doc: Y.Doc;
  /** Its clock, at the moment of the next contact. */
  klok: string;
  /** Takes the gesprek along. */
  pak(): Promise<Pakket>;
  /** A new note; its id is also that of its text. */
  noteer(woorden: string, op?: string): string;
  /** A form; the id of the act it asks for. */
  doe(pad: string, velden: Readonly<Record<string, string | readonly string[]>>, op?: string): string;
  typ(tekstId: string, waar: { readonly bij: number; readonly woorden: string }): void;
  woorden(tekstId: string): string;
  /** What it would send now. */
  vraag(): SyncVraag;
  /** Takes in what the server answered to what it sent. */
  verwerk(antwoord: SyncAntwoord): void;
  sync(): Promise<SyncAntwoord>;
};

/** A tablet of this visitor with this zaak; the pages are those of one municipality. */
export function eenTablet(wie: Uploader, zaakId: string, slug = 'heldermond'): Tablet {
  const doc = new Y.Doc();
  const pad = `/${slug}/zaken/${zaakId}/aan-tafel`;
  let daden: Tafeldaad[] = [];
  const bekend = { na: 0, naAct: '' };
  const tablet: Tablet = {
    apparaatId: newId(),
    doc,
    klok: '2026-11-03T09:42:00.000Z',
    pak: async () => {
      const antwoord = await wie.get(`${pad}/pakket`);
      assert.equal(antwoord.status, 200);
      const pakket = (await antwoord.json()) as Pakket;
      Y.applyUpdate(doc, Buffer.from(pakket.doc, 'base64'));
      Object.assign(bekend, { na: pakket.nr, naAct: pakket.naAct });
      return pakket;
    },
    noteer: (woorden, op) => {
      const id = tablet.doe('inbreng', { daad: 'noteren', inbreng: woorden }, op);
      doc.getText(tekstNaam(id)).insert(0, woorden);
      return id;
    },
    doe: (waar, velden, op) => {
      const actId = newId();
      const form = new URLSearchParams();
      for (const [naam, waarde] of Object.entries(velden)) {
        for (const een of [waarde].flat()) form.append(naam, een);
      }
      daden.push({ actId, pad: waar, velden: form.toString(), gebeurdOp: op ?? tablet.klok });
      return actId;
    },
    typ: (tekstId, { bij, woorden }) => doc.getText(tekstNaam(tekstId)).insert(bij, woorden),
    // oxlint-disable-next-line typescript/no-base-to-string -- a shared text is its words
    woorden: (tekstId) => doc.getText(tekstNaam(tekstId)).toString(),
    vraag: () => ({
      apparaatId: tablet.apparaatId,
      apparaatOp: tablet.klok,
      ...bekend,
      update: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64'),
      daden: [...daden],
    }),
    verwerk: (antwoord) => {
      for (const update of antwoord.updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'));
      Object.assign(bekend, { na: antwoord.nr, naAct: antwoord.naAct });
      const klaar = new Set(antwoord.antwoorden.map(({ actId }) => actId));
      daden = daden.filter(({ actId }) => !klaar.has(actId));
    },
    sync: async () => {
      const antwoord = await wie.send(`${pad}/sync`, tablet.vraag());
      assert.equal(antwoord.status, 200);
      const gelezen = (await antwoord.json()) as SyncAntwoord;
      tablet.verwerk(gelezen);
      return gelezen;
    },
  };
  return tablet;
}
