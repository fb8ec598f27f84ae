import * as Y from 'yjs';
import { caretNa, verschilTussen } from './verschil.ts';

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
  const naarVeld = () => {
    const nieuw = tekst.toJSON();
    const verschil = verschilTussen(staat, nieuw);
    if (stelt || verschil === undefined) return;
    const { selectionStart, selectionEnd } = veld;
    staat = nieuw;
    veld.value = nieuw;
    if (document.activeElement !== veld) return;
    veld.setSelectionRange(caretNa(selectionStart, verschil), caretNa(selectionEnd, verschil));
  };
  const typt = () => !stelt && naarTekst();
  const begint = () => {
    stelt = true;
  };
  const klaar = () => {
    stelt = false;
    neemOver(veld, tekst, staat);
    staat = veld.value;
    naarVeld();
  };
  const hoort = (_: Y.YTextEvent, { origin }: Y.Transaction) => {
    if (origin !== veld) naarVeld();
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
  if (getypt === undefined) return;
  const ander = verschilTussen(basis, tekst.toJSON());
  const vanaf = ander === undefined ? getypt.vanaf : caretNa(getypt.vanaf, ander);
  const tot = ander === undefined ? vanaf + getypt.weg : caretNa(getypt.vanaf + getypt.weg, ander);
  tekst.doc?.transact(() => {
    if (tot > vanaf) tekst.delete(vanaf, tot - vanaf);
    tekst.insert(vanaf, getypt.erbij);
  }, veld);
  veld.value = tekst.toJSON();
}
