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

/** One step of what others changed: go on so many characters, so many come, or so many go. */
export type Stap = {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
};

/**
 * Where a place in a text is after others changed it, in these steps. What comes exactly there stands behind it when it
 * `blijft`, before it otherwise.
 */
export function plekNa(plek: number, stappen: readonly Stap[], blijft: boolean): number {
  let hier = 0;
  let nieuw = plek;
  for (const { retain = 0, insert, delete: weg = 0 } of stappen) {
    if (typeof insert === 'string' && (hier < plek || (hier === plek && !blijft))) nieuw += insert.length;
    nieuw -= Math.max(0, Math.min(weg, plek - hier));
    hier += retain + weg;
  }
  return nieuw;
}

/** What is selected after others changed the text: never what they wrote at its edges. */
export function selectieNa(
  { van, tot }: { readonly van: number; readonly tot: number },
  stappen: readonly Stap[],
): { readonly van: number; readonly tot: number } {
  const begin = plekNa(van, stappen, van === tot);
  return { van: begin, tot: Math.max(begin, plekNa(tot, stappen, true)) };
}

/** A replacement as steps. */
export function stappenVan({ vanaf, weg, erbij }: Verschil): readonly Stap[] {
  return [{ retain: vanaf }, { insert: erbij }, { delete: weg }];
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
