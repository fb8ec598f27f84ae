import { posix } from 'node:path';
import { isTest, topFolder, type Bron } from './sources.ts';
import { imports, tokens, type Teken } from './tokens.ts';
import { plain, type VerbodenWoord, type Woordenlijst } from './word-list.ts';

/** Words that contain a forbidden one and are another word; docs/woordenlijst.md gives the reasons. */
const TOEGESTAAN =
  /^(clientondersteun\w*|burgerservicenummer\w*|burgerlijk\w*|rapportage\w*|doelgroep\w*|doelmatig\w*)$/u;
const BROWSERNAMEN = /^client(X|Y|Width|Height|Left|Top)$/u;
/** A municipality's own words and made-up people are data: every word may stand there. */
const GEGEVENS = /^src\/(inrichting\/profielen|demo)\//u;

/** All words in these files that the list forbids, as Dutch sentences. */
export function checkWords(files: readonly Bron[], lijst: Woordenlijst): readonly string[] {
  if (files.length === 0) return ['Er is geen enkel bestand bekeken; deze controle bewijst dan niets.'];
  if (lijst.verboden.length === 0)
    return ['docs/woordenlijst.md noemt geen enkel woord; deze controle bewijst dan niets.'];
  return [
    ...files.flatMap((file) => checkPath(file.path, lijst)),
    ...files.filter((file) => !GEGEVENS.test(file.path)).flatMap((file) => checkCode(file, lijst)),
    ...files.filter((file) => isScreen(file.path)).flatMap((file) => checkTexts(file, lijst)),
    ...publicFiles(files).flatMap((file) => checkPublic(file, lijst)),
  ];
}

function checkPath(path: string, lijst: Woordenlijst): readonly string[] {
  const bare = path.replace(/\.client\.tsx?$/u, '');
  return wordsIn(bare).flatMap((word) => judge(word, path, lijst).map((why) => `${path}: ${why}`));
}

function checkCode(file: Bron, lijst: Woordenlijst): readonly string[] {
  return codeWords(file).flatMap(({ naam, regel }) =>
    wordsIn(naam)
      .filter(() => !BROWSERNAMEN.test(naam))
      .flatMap((word) => judge(word, file.path, lijst).map((why) => `${file.path}:${regel} ${naam}: ${why}`)),
  );
}

type Naam = { readonly naam: string; readonly regel: number };

/** Identifiers, and strings that are stored values: kebab-case without spaces. */
function codeWords(file: Bron): readonly Naam[] {
  if (file.path.endsWith('.sql')) return sqlWords(file.source);
  const paths = new Set(imports(file).map((invoer) => invoer.regel));
  return tokens(file).flatMap((token) => {
    if (token.soort === 'woord' || token.soort === 'jsxnaam')
      return [{ naam: token.tekst, regel: token.regel }];
    const value = token.soort === 'tekst' && !paths.has(token.regel) ? token.tekst.slice(1, -1) : '';
    return /^[a-zë]+(-[a-zë]+)*$/u.test(value) ? [{ naam: value, regel: token.regel }] : [];
  });
}

function sqlWords(source: string): readonly Naam[] {
  return source.split('\n').flatMap((line, at) => {
    const code = line.replace(/--.*$/u, '');
    return [...code.matchAll(/\w+/gu)].map(([naam]) => ({ naam, regel: at + 1 }));
  });
}

/** The single words of a name: `magDossierZien` and `mag-dossier-zien` are three. */
export function wordsIn(naam: string): readonly string[] {
  const split = naam
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return split
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(plain);
}

function judge(word: string, path: string, lijst: Woordenlijst): readonly string[] {
  if (TOEGESTAAN.test(word)) return [];
  if (word === 'client' && (isTest(path) || /^(src\/platform|e2e|bench)\//u.test(path))) return [];
  if (path.startsWith('src/eerste-contact/') && word.includes('aanvraag')) {
    return ['het woord aanvraag bestaat hier niet: wie zich meldt, vraagt nog niets aan.'];
  }
  return lijst.verboden
    .filter((rule) => contains(word, rule))
    .map((rule) => `het woord ${rule.woord} is hier ${rule.liever}.`);
}

function contains(word: string, { woord }: VerbodenWoord): boolean {
  if (woord.length >= 5) return word.includes(woord);
  return word === woord || word === `${woord}en` || word === `${woord}s`;
}

/** Fixed texts are what a person may read: everything outside tests, data and technical code. */
function isScreen(path: string): boolean {
  return (
    /^src\/.*\.tsx?$/u.test(path) && !isTest(path) && !GEGEVENS.test(path) && topFolder(path) !== 'platform'
  );
}

function checkTexts(file: Bron, lijst: Woordenlijst): readonly string[] {
  const words = lijst.verboden.filter((rule) => !rule.alleenInCode);
  return sentences(file).flatMap((token) =>
    words
      .filter((rule) => hasWord(token.tekst, rule.woord))
      .map(
        (rule) => `${file.path}:${token.regel} in een tekst: het woord ${rule.woord} is hier ${rule.liever}.`,
      ),
  );
}

function checkPublic(file: Bron, lijst: Woordenlijst): readonly string[] {
  return sentences(file).flatMap((token) =>
    lijst.nietVoorInwoners
      .filter(({ woord }) => hasWord(token.tekst, woord))
      .map(
        ({ woord, liever }) =>
          `${file.path}:${token.regel} een inwoner leest nooit ${woord}, wel: ${liever}.`,
      ),
  );
}

/** Pieces of text with a space in them, or between tags: those are read, not stored. */
function sentences(file: Bron): readonly Teken[] {
  return tokens(file).filter(
    (token) => token.soort === 'jsxtekst' || (token.soort === 'tekst' && /\p{L} /u.test(token.tekst)),
  );
}

function hasWord(text: string, woord: string): boolean {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .some((word) => [woord, `${woord}en`, `${woord}s`, `${woord}n`].includes(word));
}

/** Files that show a public page, and the parts of their own slice that they use. */
export function publicFiles(files: readonly Bron[]): readonly Bron[] {
  const byPath = new Map(files.filter((file) => isScreen(file.path)).map((file) => [file.path, file]));
  const found = new Set<string>();
  const add = (file: Bron): void => {
    if (found.has(file.path)) return;
    found.add(file.path);
    for (const path of targets(file)) {
      const part = byPath.get(path);
      if (part && /\/[^./]+\.tsx$/u.test(path) && topFolder(path) === topFolder(file.path)) add(part);
    }
  };
  for (const file of byPath.values()) if (targets(file).includes('src/ui/publieke-pagina.tsx')) add(file);
  return files.filter((file) => found.has(file.path));
}

function targets(file: Bron): readonly string[] {
  return imports(file).map((invoer) => posix.join(posix.dirname(file.path), invoer.van));
}
