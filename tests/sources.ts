import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the repository: its path from the root with forward slashes, and its text. */
export type Bron = { readonly path: string; readonly source: string };

/** All files below these folders whose path fits, sorted by path; generated files and data are left out. */
export function readSources(folders: readonly string[], fits: RegExp): readonly Bron[] {
  return listFiles(folders)
    .filter((path) => fits.test(path))
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }));
}

/** Paths of all files below these folders, sorted; a folder that does not exist has none. */
export function listFiles(folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((path) => !path.includes('node_modules') && !/\.generated\.tsx?$/u.test(path))
    .toSorted();
}

/** The slice a path under src belongs to: `het-gesprek` for `src/het-gesprek/verslag/verslag.ts`. */
export function topFolder(path: string): string {
  return path.split('/')[1] ?? '';
}

/** True for a file that only tests read. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/u.test(path);
}
