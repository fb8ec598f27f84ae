import { posix } from 'node:path';
import { checkClock, checkInline, checkNames } from './architecture-code.ts';
import { findCycles } from './cycles.ts';
import {
  EILAND_EXTRA,
  EXTRA_PAKKETTEN,
  KENT_NIEMAND,
  kindOf,
  MAG,
  MAG_KENNEN,
  NOOIT,
  type Mag,
  type Soort,
} from './house.ts';
import { PLATFORM_PAKKETTEN } from './platform-packages.ts';
import { isTest, topFolder, type Bron } from './sources.ts';
import { imports, type Invoer } from './tokens.ts';

/** One import with both ends known. */
type Lijn = { readonly van: string; readonly soort: Soort; readonly naar: string; readonly invoer: Invoer };

/** All faults against the house in these files, as Dutch sentences. No files is a fault too: then nothing was looked at. */
export function checkArchitecture(files: readonly Bron[]): readonly string[] {
  const own = files.filter((file) => !isTest(file.path));
  if (own.length === 0) return ['Er is geen enkel bestand bekeken; deze controle bewijst dan niets.'];
  return [
    ...files.flatMap(checkNames),
    ...own.flatMap(checkKind),
    ...own.flatMap((file) => lines(file).flatMap(checkLine)),
    ...files.flatMap(checkDepth),
    ...own.flatMap(checkClock),
    ...own.flatMap(checkInline),
    ...findCycles(graph(own)).map(
      (cycle) => `Deze bestanden kennen elkaar in een kring: ${cycle.join(' → ')}.`,
    ),
  ];
}

/** How many imports a check would look at; a check of nothing must not pass. */
export function countImports(files: readonly Bron[]): number {
  return files.reduce((sum, file) => sum + imports(file).length, 0);
}

function checkKind({ path }: Bron): readonly string[] {
  const kind = kindOf(path);
  if (!kind) return [`${path}: dit achtervoegsel of deze plaats kent het huis niet.`];
  const isSlice = !['basis', 'platform', 'ui', 'demo', 'wortel'].includes(kind);
  if (!isSlice || topFolder(path) in MAG_KENNEN) return [];
  return [`${path}: de map ${topFolder(path)} staat niet in de tabel van wie wie mag kennen.`];
}

function lines(file: Bron): readonly Lijn[] {
  const soort = kindOf(file.path);
  if (!soort) return [];
  return imports(file).map((invoer) => ({
    van: file.path,
    soort,
    naar: target(file.path, invoer.van),
    invoer,
  }));
}

function target(path: string, from: string): string {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
}

function checkLine(line: Lijn): readonly string[] {
  if (!line.invoer.van.startsWith('.')) return checkPackage(line);
  if (!line.naar.startsWith('src/')) return [fault(line, `wijst buiten src, naar ${line.naar}`)];
  return [...checkDoctrine(line), ...checkTarget(line)];
}

function checkPackage(line: Lijn): readonly string[] {
  const allowed = [
    ...(line.soort === 'platform' ? [...PLATFORM_PAKKETTEN, 'node:'] : MAG[line.soort].pakketten),
    ...(EXTRA_PAKKETTEN[line.van] ?? []),
    ...(line.soort === 'eiland' ? (EILAND_EXTRA[topFolder(line.van)] ?? []) : []),
  ];
  if (allowed.some((name) => isPackage(line.naar, name))) return [];
  const may = allowed.length === 0 ? 'geen enkel pakket' : `alleen ${allowed.join(', ')}`;
  return [fault(line, `haalt het pakket ${line.naar} binnen; ${line.soort} mag ${may}`)];
}

function isPackage(from: string, name: string): boolean {
  return from === name || from.startsWith(/[:-]$/u.test(name) ? name : `${name}/`);
}

function checkDoctrine(line: Lijn): readonly string[] {
  return NOOIT.filter(({ van, naar }) => line.van.startsWith(van) && line.naar.startsWith(naar)).map(
    ({ omdat }) => fault(line, `kent ${line.naar}, en dat mag nooit: ${omdat}`),
  );
}

function checkTarget(line: Lijn): readonly string[] {
  const kind = kindOf(line.naar);
  const rules = MAG[line.soort];
  if (kind === 'basis') return [];
  if (kind === 'platform') return checkPlatform(line, rules);
  if (kind === 'ui') return rules.ui ? [] : [fault(line, `kent ui; ${line.soort} mag dat niet`)];
  if (kind === 'demo' || kind === 'wortel') return checkRoot(line, kind);
  if (line.soort === 'wortel') return checkFromRoot(line, kind);
  return topFolder(line.van) === topFolder(line.naar)
    ? checkOwn(line, kind, rules)
    : checkNeighbour(line, kind, rules);
}

function checkPlatform(line: Lijn, rules: Mag): readonly string[] {
  if (rules.platform === true) return [];
  if (rules.platform === 'velden' && line.naar.endsWith('platform/fields.ts')) return [];
  if (rules.platform === 'synchronisatie' && /\.client\.tsx?$/u.test(line.naar)) return [];
  return [fault(line, `kent platform; ${line.soort} mag dat niet`)];
}

function checkRoot(line: Lijn, kind: Soort): readonly string[] {
  if (line.soort === kind) return [];
  if (kind === 'demo' && line.van === 'src/start.ts') return [];
  return [
    fault(line, `kent ${line.naar}; dat mag alleen ${kind === 'demo' ? 'src/start.ts' : 'de wortel zelf'}`),
  ];
}

/** The roots name the pages, the API and the jobs of every slice, and what those slices show the outside. */
function checkFromRoot(line: Lijn, kind: Soort | undefined): readonly string[] {
  if (kind && ['pagina', 'api', 'taken', 'index', 'serverindex'].includes(kind)) return [];
  return [
    fault(line, `kent ${line.naar}; de wortel mag alleen pagina's, api, taken en de index van een onderdeel`),
  ];
}

function checkOwn(line: Lijn, kind: Soort | undefined, rules: Mag): readonly string[] {
  if (kind && rules.eigen.includes(kind)) return [];
  return [fault(line, `kent ${line.naar} (${kind ?? 'onbekend'}); ${line.soort} mag dat niet`)];
}

function checkNeighbour(line: Lijn, kind: Soort | undefined, rules: Mag): readonly string[] {
  // The demo is a root as well: it plays every story through the rules of the slices themselves.
  if (line.soort === 'demo' && kind === 'domein') return [];
  const faults = line.soort === 'demo' ? [] : checkKnowledge(topFolder(line.van), line);
  if (line.soort === 'demo' && (kind === 'server' || kind === 'index' || kind === 'serverindex')) return [];
  if (kind !== 'index' && kind !== 'serverindex') {
    return [
      ...faults,
      fault(line, `wijst naar ${line.naar}; een ander onderdeel ken je via index.ts of index.server.ts`),
    ];
  }
  if (rules.buren.includes(kind)) return faults;
  return [
    ...faults,
    fault(line, `kent ${line.naar}; ${line.soort} mag van een ander onderdeel dat bestand niet kennen`),
  ];
}

function checkKnowledge(slice: string, line: Lijn): readonly string[] {
  const other = topFolder(line.naar);
  if (KENT_NIEMAND.includes(other)) return [fault(line, `kent ${other}, en niemand mag ${other} kennen`)];
  const allowed = MAG_KENNEN[slice] ?? [];
  if (allowed === 'alles' || allowed.includes(other)) return [];
  const may = allowed.length === 0 ? 'alleen basis' : allowed.join(', ');
  return [fault(line, `kent ${other}, en dat mag niet: ${slice} mag kennen: ${may}`)];
}

/** A test in a room of a slice may fetch builders from tests/, which lies three folders up; nothing else may. */
function checkDepth(file: Bron): readonly string[] {
  return imports(file)
    .filter((invoer) => invoer.van.startsWith('../../../'))
    .filter((invoer) => !isTest(file.path) || !target(file.path, invoer.van).startsWith('tests/'))
    .map((invoer) => `${file.path}:${invoer.regel} haalt iets van drie mappen hoger: ${invoer.van}.`);
}

function graph(files: readonly Bron[]): ReadonlyMap<string, readonly string[]> {
  const relative = (file: Bron) => imports(file).filter((invoer) => invoer.van.startsWith('.'));
  return new Map(
    files.map((file) => [file.path, relative(file).map((invoer) => target(file.path, invoer.van))]),
  );
}

function fault(line: Lijn, sentence: string): string {
  return `${line.van}:${line.invoer.regel} ${sentence}.`;
}
