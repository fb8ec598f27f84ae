import * as Y from 'yjs';

/** Running texts that several people write at the same time, as one document; each text by its name. */
export type SharedText = Y.Doc;

/** What an update brought: its new part, and the names of the texts it touched. */
export type Brought = { readonly update: Uint8Array; readonly touched: readonly string[] };

/** Opens a document from its parts, a snapshot and updates, in any order. Fails on what is no update. */
export function openShared(parts: readonly Uint8Array[]): SharedText {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const part of parts) Y.applyUpdate(doc, part);
  });
  return doc;
}

/**
 * Takes in an update from outside. Undefined when it brings nothing new, so that a repeat stores nothing. An update
 * that builds on one which has not arrived yet is kept whole and shows when the other comes. Fails on what is no update.
 */
export function takeIn(doc: SharedText, update: Uint8Array): Brought | undefined {
  const waited = waits(doc);
  const { updates, touched } = watch(doc, () => Y.applyUpdate(doc, update));
  if (updates.length === 0 && waits(doc) === waited) return undefined;
  const whole = waits(doc) === 0 && updates.length === 1 ? updates[0]! : update;
  return { update: whole, touched };
}

/** The words of a text as they stand; empty when there is no such text. */
export function readShared(doc: SharedText, name: string): string {
  // oxlint-disable-next-line typescript/no-base-to-string -- a shared text is its words
  return doc.share.has(name) ? doc.getText(name).toString() : '';
}

/** The names of all texts that hold words. */
export function namesIn(doc: SharedText): readonly string[] {
  return [...doc.share.keys()].filter((name) => readShared(doc, name) !== '');
}

/** A change of one text: what somebody read, and what they made of it. */
export type Edit = { readonly name: string; readonly from: string; readonly to: string };

/**
 * Brings changes made outside the document into it, each as the smallest one between what stood and what it became,
 * so that words written beside it stay. Undefined when nothing changes.
 */
export function edit(doc: SharedText, edits: readonly Edit[]): Brought | undefined {
  const { updates, touched } = watch(doc, () =>
    doc.transact(() => {
      for (const one of edits) editOne(doc, one);
    }),
  );
  return updates[0] === undefined ? undefined : { update: updates[0], touched };
}

/** The whole document as one update; words that were deleted are not in it. */
export function snapshotOf(doc: SharedText): Uint8Array {
  return Y.encodeStateAsUpdate(doc);
}

function editOne(doc: SharedText, { name, from, to }: Edit): void {
  const text = doc.getText(name);
  const start = commonStart(from, to);
  const end = commonEnd(from.slice(start), to.slice(start));
  const gone = from.length - start - end;
  const now = readShared(doc, name);
  // What stands is what was read, but for a text whose words came before its act.
  const at = Math.min(start, now.length);
  if (gone > 0) text.delete(at, Math.min(gone, now.length - at));
  text.insert(at, to.slice(start, to.length - end));
}

function watch(
  doc: SharedText,
  work: () => void,
): { readonly updates: readonly Uint8Array[]; readonly touched: readonly string[] } {
  const updates: Uint8Array[] = [];
  const touched = new Set<string>();
  const onUpdate = (update: Uint8Array) => updates.push(update);
  const onDone = ({ changed }: Y.Transaction) => {
    for (const [name, type] of doc.share) if (changed.has(type)) touched.add(name);
  };
  doc.on('update', onUpdate);
  doc.on('afterTransaction', onDone);
  try {
    work();
  } finally {
    doc.off('update', onUpdate);
    doc.off('afterTransaction', onDone);
  }
  return { updates, touched: [...touched] };
}

/** How much of what arrived waits for something that has not. */
function waits({ store }: SharedText): number {
  return (store.pendingStructs?.update.length ?? 0) + (store.pendingDs?.length ?? 0);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at > 0 && isHalf(a.charCodeAt(at - 1)) ? at - 1 : at;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length > 0 && isTail(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

/** The first half of a character of two units: never cut behind it. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isTail(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

const mostHeld = 600;
const held = new Map<string, { readonly lastId: string; readonly doc: SharedText }>();

/**
 * A document that is still in memory from the request before, when nothing was added to it since; it is the caller's
 * alone until `holdShared` gives it back. A transaction that failed leaves an id behind that the database does not know.
 */
export function takeHeld(key: string, lastId: string): SharedText | undefined {
  const found = held.get(key);
  held.delete(key);
  if (found === undefined || found.lastId === lastId) return found?.doc;
  found.doc.destroy();
  return undefined;
}

/** Keeps a document in memory for the next request, under the id of its last update; the least used one makes room. */
export function holdShared(key: string, lastId: string, doc: SharedText): void {
  held.get(key)?.doc.destroy();
  held.delete(key);
  held.set(key, { lastId, doc });
  const oldest = held.size > mostHeld ? held.entries().next().value : undefined;
  if (oldest === undefined) return;
  held.delete(oldest[0]);
  oldest[1].doc.destroy();
}
