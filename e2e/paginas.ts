import { readFileSync } from 'node:fs';

/**
 * Routes that answer with a file or send one on, to the login of a municipality or the one letter of a zaak: nothing
 * to look at. The letter of an
 * inwoner is looked at in its own journey, because it is there only after a besluit.
 */
const GEEN_PAGINA =
  /\.pdf$|\/sw\.js$|\/pdf$|\/:bestand$|\/mijn\/brieven\/:brief$|\/zaken\/:zaak\/beschikking$|\/brief\/:act$|\/termijnbericht\/:bericht$|\/verslag\/:versie$|\/berichten\/:bericht$|\/postvak\/:mail\/(uitnodiging|bijlage)$|\/inloggen\/(gemeente|terug|afmelden)$/;

/** Every page of the site map by its path; a page that is added there is looked at as well. */
export function leesPaginas(): readonly string[] {
  const bestanden = ['routes-tafel.ts', 'routes-contacten.ts'];
  const vanHetGesprek = bestanden.flatMap(padenIn).filter((pad) => pad.includes('/gesprek/'));
  return [...padenIn('routes.ts'), ...vanHetGesprek].filter((pad) => !GEEN_PAGINA.test(pad));
}

function padenIn(bestand: string): readonly string[] {
  const bron = readFileSync(new URL(`../src/${bestand}`, import.meta.url), 'utf8');
  return [...bron.matchAll(/\bget\('([^']+)'/g)].flatMap(([, pad]) => pad ?? []);
}

/** The address of a page with these values filled in; throws when one is missing. */
export function vulIn(pad: string, waarden: Readonly<Record<string, string>>): string {
  return pad.replaceAll(/:([a-z]+)/g, (_, naam: string) => {
    const waarde = waarden[naam];
    if (waarde === undefined) throw new Error(`geen waarde voor :${naam} in ${pad}`);
    return waarde;
  });
}
