import { aantal, LEEG, samen, type Uitslag } from './result.ts';
import { readSources, type Bron } from './sources.ts';

/** The groups of tests that must each hold at least one test; `dood` is the search for dead code. */
export type Groep = 'huis' | 'eenheid' | 'database' | 'browser' | 'lang' | 'dood';

/** Groups that have nothing to look at YET; the only place where an empty group is allowed. Must end up empty. */
export const NOG_LEEG: readonly Groep[] = [];

/** Folders that ARCHITECTURE.md names and that hold nothing YET. Must end up empty. */
export const NOG_TE_BOUWEN: readonly string[] = ['toewijzing/beschikking'];

const DATABASE_SUFFIX = /\.(server|page|api|jobs)\.test\.tsx?$/u;
const DATABASE_HELPER = /from '[./]*tests\/(database|server)\.ts'/u;
const HEAVY_FOLDER = /^src\/platform\/(postgres|documents)\//u;

/** Test files under src that need no database: pure rules and small technical parts. */
export function unitFiles(): readonly string[] {
  return testSources()
    .filter((file) => !needsDatabase(file))
    .map((file) => file.path);
}

/** The same without those that start a database or compile documents: the fast subset of `npm run check`. */
export function fastUnitFiles(): readonly string[] {
  return unitFiles().filter((path) => !HEAVY_FOLDER.test(path));
}

/** Test files under src that run against a real PostgreSQL, once per major. */
export function databaseFiles(): readonly string[] {
  return testSources()
    .filter(needsDatabase)
    .map((file) => file.path);
}

/** The tests of the house itself, apart from those that run as a part of their own. */
export function houseFiles(own: readonly string[]): readonly string[] {
  return readSources(['tests'], /\.test\.tsx?$/u)
    .map((file) => file.path)
    .filter((path) => !own.includes(path));
}

/** All test files under src. */
export function testSources(): readonly Bron[] {
  return readSources(['src'], /\.test\.tsx?$/u);
}

/** A test needs a database by its suffix, or because it asks for one. */
export function needsDatabase(file: Bron): boolean {
  return DATABASE_SUFFIX.test(file.path) || DATABASE_HELPER.test(file.source);
}

/** A group without tests proves nothing, so it fails, unless it stands on the list of groups still to come. */
export function notEmpty(groep: Groep, uitslag: Uitslag, nogLeeg = NOG_LEEG): Uitslag {
  if (aantal(uitslag) > 0) return uitslag;
  if (nogLeeg.includes(groep))
    return samen(uitslag, { ...LEEG, opmerkingen: ['nog geen testen (NOG_LEEG)'] });
  return { ...uitslag, fouten: [`De groep ${groep} bevat geen enkele test.`] };
}
