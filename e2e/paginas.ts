import { readdirSync, readFileSync } from 'node:fs';
import type { Handeling } from '../src/inrichting/index.ts';

/** A page of the site map: its path, and the handling it is in the authority table. */
export type Pagina = { readonly pad: string; readonly handeling: Handeling };

/**
 * Routes that answer with a file or send one on, to the login of a municipality or the one letter of a zaak: nothing
 * to look at. The letter of an inwoner is looked at in its own journey, because it is there only after a besluit, and
 * so is what somebody leaves who died.
 */
const GEEN_PAGINA =
  /\.pdf$|\/sw\.js$|\/pdf$|\/:bestand$|\/mijn\/brieven\/:brief$|\/zaken\/:zaak\/beschikking$|\/brief\/:act$|\/termijnbericht\/:bericht$|\/verslag\/:versie$|\/berichten\/:bericht$|\/postvak\/:mail\/(uitnodiging|bijlage)$|\/inloggen\/(gemeente|terug|afmelden)$/;

const BRON = new URL('../src/', import.meta.url);

/** Every page of the site map, whichever file it stands in; a page that is added there is looked at as well. */
export function leesPaginas(): readonly Pagina[] {
  const bestanden = readdirSync(BRON).filter((naam) => /^routes(-[a-z]+)?\.ts$/.test(naam));
  return bestanden.flatMap(paginasIn).filter(({ pad }) => !GEEN_PAGINA.test(pad));
}

function paginasIn(bestand: string): readonly Pagina[] {
  const bron = readFileSync(new URL(bestand, BRON), 'utf8');
  const gevonden = [...bron.matchAll(/\bget\(\s*'([^']+)',\s*'([^']+)'/g)];
  if (gevonden.length !== bron.match(/\bget\(/g)?.length)
    throw new Error(`niet elke get van ${bestand} is te lezen`);
  return gevonden.map(([, pad = '', handeling]) => ({ pad, handeling: handeling as Handeling }));
}

/** The address of a page with these values filled in; throws when one is missing. */
export function vulIn(pad: string, waarden: Readonly<Record<string, string>>): string {
  return pad.replaceAll(/:([a-z]+)/g, (_, naam: string) => {
    const waarde = waarden[naam];
    if (waarde === undefined) throw new Error(`geen waarde voor :${naam} in ${pad}`);
    return waarde;
  });
}
