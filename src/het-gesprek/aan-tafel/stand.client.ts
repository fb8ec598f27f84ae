import type * as Y from 'yjs';
import type { Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { deviceNow } from '../../platform/device.client.ts';
import { vouwGesprek } from '../gesprek.ts';
import type { Gesprek } from '../gesprek.ts';
import { lopendeTeksten } from '../lopend.ts';
import type { Wachtend } from './kluis.client.ts';
import type { Pakket, Tafeldaad } from './pakket.ts';
import { aanleidingVan, tekstNaam } from './pakket.ts';
import { beslisTafeldaad } from './tafeldaad.form.ts';

/** What the state of a gesprek on a device is made of. */
type Bron = { readonly doc: Y.Doc; readonly pakket: Pakket; readonly daden: readonly Wachtend[] };

/** The words of a text as they stand here. */
type Woorden = { readonly id: string; readonly inhoud: string; readonly bewaardOp: string };

/** The gesprek on a device: its acts, the fold, the words by text id, and which texts are still written on. */
export type Tafelstand = {
  readonly acts: readonly Act[];
  readonly gesprek: Gesprek;
  readonly teksten: ReadonlyMap<string, Woorden>;
  readonly lopend: ReadonlySet<string>;
};

/** Folds what the server told and what was done here since, under the same rules. */
export function standVan(bron: Bron): Tafelstand {
  const teksten = new Map<string, Woorden>(
    bron.pakket.teksten.map(({ tekstId, ...rest }) => [tekstId, rest]),
  );
  let acts = bron.pakket.acts;
  const bekend = new Set(acts.map(({ id }) => id));
  for (const daad of bron.daden) {
    if (daad.geweigerd !== undefined || bekend.has(daad.actId)) continue;
    const uitkomst = beslisOver(bron, daad, acts);
    if (!uitkomst.gelukt) continue;
    const vastgelegdOp = daad.gebeurdOp;
    acts = [...acts, ...uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp }))];
    for (const { id, tekstId, inhoud } of uitkomst.waarde.teksten) {
      teksten.set(tekstId, { id, inhoud, bewaardOp: vastgelegdOp });
    }
  }
  const gesprek = vouwGesprek(acts);
  const lopend = lopendeTeksten(gesprek);
  for (const tekstId of lopend) leesUitDoc(bron.doc, tekstId, teksten);
  return { acts, gesprek, teksten, lopend };
}

/** The decision about one form, as the server will take it. */
export function beslisOver({ doc, pakket }: Bron, daad: Tafeldaad, acts: readonly Act[]): Uitkomst<Gevolg> {
  const door = { soort: 'medewerker', id: pakket.wie.id } as const;
  const aanleiding = aanleidingVan(daad, { door, nu: deviceNow(), gebeurdOp: daad.gebeurdOp });
  const bron = {
    zaakId: pakket.zaakId,
    instrument: pakket.instrument,
    woorden: (tekstId: string) => woordenIn(doc, tekstId) ?? '',
    tekstversie: () => undefined,
  };
  return beslisTafeldaad(daad, { acts, aanleiding, bron });
}

/** The words of a running text in the shared document; undefined when nobody ever wrote there. */
function woordenIn(doc: Y.Doc, tekstId: string): string | undefined {
  const naam = tekstNaam(tekstId);
  return doc.share.has(naam) ? doc.getText(naam).toJSON() : undefined;
}

function leesUitDoc(doc: Y.Doc, tekstId: string, teksten: Map<string, Woorden>): void {
  const inhoud = woordenIn(doc, tekstId);
  const oud = teksten.get(tekstId);
  if (inhoud === undefined || inhoud === oud?.inhoud) return;
  teksten.set(tekstId, { id: oud?.id ?? tekstId, bewaardOp: oud?.bewaardOp ?? '', inhoud });
}
