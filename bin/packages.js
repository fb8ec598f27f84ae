import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from './machine.js';

/** The folders npm will fill on this machine for this need, read from the lock file. */
export function expectedPackages(root, needs) {
  const fits = (list, own) => !list || list.includes(own);
  return Object.entries(lockedPackages(root))
    .filter(([, entry]) => !(needs === 'gebruik' && (entry.dev || entry.devOptional)))
    .filter(
      ([, entry]) =>
        fits(entry.os, process.platform) && fits(entry.cpu, process.arch) && fits(entry.libc, 'glibc'),
    )
    .map(([path, { optional }]) => ({ path, optional: optional === true }));
}

/** How many of the expected packages are there already. */
export function countPresent(root, expected) {
  return expected.filter(({ path }) => existsSync(join(root, path, 'package.json'))).length;
}

/**
 * Refuses an install that differs from the lock file in any version or content. The lock file may lack optional
 * packages of machines other than the one it was made on; those are allowed at the exact version their owner names.
 */
export function checkInstalled(root, needs) {
  const locked = lockedPackages(root);
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const pinned = new Set(Object.values(locked).flatMap((entry) => pins(entry.optionalDependencies)));
  const different = Object.entries(installed).filter(([path, { version, integrity }]) => {
    if (locked[path]) return locked[path].version !== version || locked[path].integrity !== integrity;
    return !pinned.has(`${nameOf(path)}@${version}`);
  });
  const missing = expectedPackages(root, needs).filter(({ path, optional }) => !optional && !installed[path]);
  const names = [...different.map(([path]) => path), ...missing.map(({ path }) => path)].map(nameOf);
  if (names.length === 0) return;
  throw sentence(
    `De geïnstalleerde pakketten horen niet bij package-lock.json: ${names.slice(0, 5).join(', ')}` +
      `${names.length > 5 ? ` en ${names.length - 5} andere` : ''}. Is package.json veranderd? Voer dan ` +
      'npm run deps:update uit.',
  );
}

function pins(optionalDependencies = {}) {
  return Object.entries(optionalDependencies).map(([name, version]) => `${name}@${version}`);
}

function lockedPackages(root) {
  return readPackages(join(root, 'package-lock.json'));
}

function readPackages(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.link));
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
