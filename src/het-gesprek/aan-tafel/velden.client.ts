import { bindTekstvak } from './tekstvak.client.ts';
import type { Los } from './tekstvak.client.ts';
import { tekstNaam } from './pakket.ts';
import { houdKlad } from './werkblad.client.ts';
import type { Werkblad } from './werkblad.client.ts';

type Tekstveld = HTMLTextAreaElement | HTMLInputElement;

const banden = new Map<HTMLTextAreaElement, Los>();
const gevuld = new WeakSet<Element>();

/**
 * After every drawing: the fields of running texts become one with the shared document, and every other field gets
 * back what was typed in it and not sent.
 */
export function verzorgVelden(wortel: HTMLElement, werkblad: Werkblad): void {
  for (const [veld, los] of banden) {
    if (veld.isConnected) continue;
    los();
    banden.delete(veld);
  }
  for (const form of wortel.querySelectorAll<HTMLFormElement>('form')) {
    for (const veld of tekstveldenVan(form)) verzorg(werkblad, form, veld);
  }
}

function verzorg(werkblad: Werkblad, form: HTMLFormElement, veld: Tekstveld): void {
  const tekstId = lopendeTekst(form);
  if (tekstId !== undefined && veld instanceof HTMLTextAreaElement) {
    if (!banden.has(veld)) banden.set(veld, bindTekstvak(veld, werkblad.doc.getText(tekstNaam(tekstId))));
    return;
  }
  if (gevuld.has(veld)) return;
  gevuld.add(veld);
  const woorden = werkblad.kladden[kladNaam(form, veld)];
  if (woorden === undefined || woorden === veld.value) return;
  veld.value = woorden;
  veld.closest('details')?.setAttribute('open', '');
}

/** Keeps what is typed in a field that is not sent yet; the fields of running texts keep themselves. */
export function houdWatGetyptIs(wortel: HTMLElement, huidig: () => Werkblad | undefined): void {
  wortel.addEventListener('input', ({ target }) => {
    const werkblad = huidig();
    const isTekst =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (!isTekst || werkblad === undefined || target.form === null || lopendeTekst(target.form)) return;
    houdKlad(werkblad, kladNaam(target.form, target), target.value);
  });
}

/** Forgets what was typed in a form that was taken. */
export function vergeetKlad(werkblad: Werkblad, form: HTMLFormElement): void {
  for (const veld of tekstveldenVan(form)) houdKlad(werkblad, kladNaam(form, veld), '');
  form.reset();
}

/** Lets go of all fields, when the gesprek is closed. */
export function laatVeldenLos(): void {
  for (const los of banden.values()) los();
  banden.clear();
}

function lopendeTekst(form: HTMLFormElement): string | undefined {
  const veld = form.elements.namedItem('tekstId');
  return form.id === 'bewaar-tekst' && veld instanceof HTMLInputElement ? veld.value : undefined;
}

function tekstveldenVan(form: HTMLFormElement): readonly Tekstveld[] {
  return [...form.querySelectorAll<Tekstveld>('textarea, input[type="text"]')];
}

/** What tells this field from all others: its form, what the form is about, and its name. */
function kladNaam(form: HTMLFormElement, veld: Tekstveld): string {
  const over = ['inbrengId', 'resultaatId', 'oplossingId', 'lidId', 'huisgenootId', 'onderdeel'].map(
    (naam) => {
      const een = form.elements.namedItem(naam);
      return een instanceof HTMLInputElement && een.type === 'hidden' ? een.value : '';
    },
  );
  return [new URL(form.action).pathname.split('/').at(-1), ...over, veld.name].join('|');
}
