/** Text that may be stored, or a Dutch sentence about what must change first. */
export type SchoneTekst =
  | { readonly gelukt: true; readonly tekst: string }
  | { readonly gelukt: false; readonly uitleg: string };

/**
 * Prepares text from outside for storing: line ends become LF, everything else stays as it was typed.
 * Refuses NUL, other control characters below space but tab and newline, half characters (lone surrogates)
 * and more than `hoogstens` characters, counted as code points.
 */
export function maakSchoon(text: string, hoogstens: number): SchoneTekst {
  const tekst = text.replace(/\r\n?/g, '\n');
  if (!tekst.isWellFormed()) {
    return weiger('In deze tekst staat een half teken dat we niet kunnen bewaren. Typ dat stukje opnieuw.');
  }
  const plaats = eersteStuurteken(tekst);
  if (plaats !== undefined) {
    const regel = tekst.slice(0, plaats).split('\n').length;
    return weiger(
      `In regel ${regel} staat een onzichtbaar teken dat we niet kunnen bewaren. Typ dat stukje opnieuw.`,
    );
  }
  const lengte = aantalTekens(tekst);
  if (lengte > hoogstens) {
    return weiger(`Deze tekst is te lang: ${getal(lengte)} tekens. Er passen er ${getal(hoogstens)} in.`);
  }
  return { gelukt: true, tekst };
}

/** The number of characters as a reader of code points counts them: an emoji of one code point is one. */
export function aantalTekens(text: string): number {
  let aantal = 0;
  for (const _ of text) aantal += 1;
  return aantal;
}

function eersteStuurteken(tekst: string): number | undefined {
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const code = tekst.charCodeAt(plaats);
    if (code < 32 && code !== 9 && code !== 10) return plaats;
  }
  return undefined;
}

function getal(aantal: number): string {
  return String(aantal).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function weiger(uitleg: string): SchoneTekst {
  return { gelukt: false, uitleg };
}
