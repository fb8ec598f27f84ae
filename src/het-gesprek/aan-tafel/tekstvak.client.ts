import * as Y from 'yjs';
import { plekNa, selectieNa, stappenVan, verschilTussen } from './verschil.ts';
import type { Stap } from './verschil.ts';

/** What keeps a field and a shared text the same; call it to let go. */
export type Los = () => void;

/**
 * Binds a field to a shared text: what is typed goes in as one small change, what others write comes in without moving
 * the caret. While a keyboard is composing a character, what others write waits.
 */
export function bindTekstvak(veld: HTMLTextAreaElement, tekst: Y.Text): Los {
  let staat = tekst.toJSON();
  let stelt = false;
  veld.value = staat;
  const naarTekst = () => {
    const verschil = verschilTussen(staat, veld.value, veld.selectionEnd);
    if (verschil === undefined) return;
    staat = veld.value;
    tekst.doc?.transact(() => {
      if (verschil.weg > 0) tekst.delete(verschil.vanaf, verschil.weg);
      if (verschil.erbij !== '') tekst.insert(verschil.vanaf, verschil.erbij);
    }, veld);
  };
  const naarVeld = (stappen: readonly Stap[]) => {
    if (stelt) return;
    const { selectionStart, selectionEnd } = veld;
    staat = tekst.toJSON();
    veld.value = staat;
    if (document.activeElement !== veld) return;
    const { van, tot } = selectieNa({ van: selectionStart, tot: selectionEnd }, stappen);
    veld.setSelectionRange(van, tot);
  };
  const typt = () => !stelt && naarTekst();
  const begint = () => {
    stelt = true;
  };
  const klaar = () => {
    stelt = false;
    neemOver(veld, tekst, staat);
    staat = veld.value;
  };
  const hoort = ({ delta }: Y.YTextEvent, { origin }: Y.Transaction) => {
    if (origin !== veld) naarVeld(delta);
  };
  tekst.observe(hoort);
  veld.addEventListener('input', typt);
  veld.addEventListener('compositionstart', begint);
  veld.addEventListener('compositionend', klaar);
  return () => {
    tekst.unobserve(hoort);
    veld.removeEventListener('input', typt);
    veld.removeEventListener('compositionstart', begint);
    veld.removeEventListener('compositionend', klaar);
  };
}

/** What was composed in the field since `basis`, put into a text that others may have changed meanwhile. */
function neemOver(veld: HTMLTextAreaElement, tekst: Y.Text, basis: string): void {
  const getypt = verschilTussen(basis, veld.value, veld.selectionEnd);
  const ander = verschilTussen(basis, tekst.toJSON());
  if (getypt === undefined && ander === undefined) return;
  const stappen = ander === undefined ? [] : stappenVan(ander);
  const { vanaf = 0, weg = 0, erbij = '' } = getypt ?? {};
  const begin = plekNa(vanaf, stappen, true);
  const eind = Math.max(begin, plekNa(vanaf + weg, stappen, true));
  tekst.doc?.transact(() => {
    if (eind > begin) tekst.delete(begin, eind - begin);
    if (erbij !== '') tekst.insert(begin, erbij);
  }, veld);
  veld.value = tekst.toJSON();
  veld.setSelectionRange(begin + erbij.length, begin + erbij.length);
}
