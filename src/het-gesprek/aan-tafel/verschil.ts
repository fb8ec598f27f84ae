/** The smallest replacement that makes one text of another: at `vanaf` so many characters go and these come. */
export type Verschil = { readonly vanaf: number; readonly weg: number; readonly erbij: string };

/**
 * What changed between two texts, as one replacement; undefined when nothing did. `bij` is where the caret stands
 * after typing: among equal characters the change is taken to end there. Never cuts a character of two halves.
 */
export function verschilTussen(oud: string, nieuw: string, bij = nieuw.length): Verschil | undefined {
  if (oud === nieuw) return undefined;
  const korter = Math.min(oud.length, nieuw.length);
  const achter = gelijkAchter(oud, nieuw, Math.min(korter, Math.max(0, nieuw.length - bij)));
  const voor = gelijkVoor(oud, nieuw, korter - achter);
  const rest = gelijkAchter(oud, nieuw, korter - voor);
  return { vanaf: voor, weg: oud.length - voor - rest, erbij: nieuw.slice(voor, nieuw.length - rest) };
}

/** Where a caret stands after somebody else made this replacement. */
export function caretNa(plek: number, { vanaf, weg, erbij }: Verschil): number {
  if (plek <= vanaf) return plek;
  return plek >= vanaf + weg ? plek - weg + erbij.length : vanaf + erbij.length;
}

function gelijkVoor(oud: string, nieuw: string, hoogstens: number): number {
  let aantal = 0;
  while (aantal < hoogstens && oud.charCodeAt(aantal) === nieuw.charCodeAt(aantal)) aantal += 1;
  return isEersteHelft(oud.charCodeAt(aantal - 1)) ? aantal - 1 : aantal;
}

function gelijkAchter(oud: string, nieuw: string, hoogstens: number): number {
  let aantal = 0;
  while (
    aantal < hoogstens &&
    oud.charCodeAt(oud.length - 1 - aantal) === nieuw.charCodeAt(nieuw.length - 1 - aantal)
  ) {
    aantal += 1;
  }
  return aantal > 0 && isTweedeHelft(oud.charCodeAt(oud.length - aantal)) ? aantal - 1 : aantal;
}

function isEersteHelft(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isTweedeHelft(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
