import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from './commands.js';
import { ensureInstalled, runNpm, writeStamp } from './install.js';
import { sentence } from './machine.js';
import { checkPinnedNode, isSameFile, pinnedNode } from './nodes.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs one command: installs what it needs, then hands over to the pinned Node. */
export async function main([name, ...args]) {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!command) {
    throw sentence(`Kies een opdracht: ${Object.keys(COMMANDS).join(', ')}.`);
  }
  const pinned = pinnedNode(ROOT);
  if (command.makesLockFile) return updateLockFile(pinned, args);
  await ensureInstalled(ROOT, command.needs, say);
  checkPinnedNode(pinned);
  process.chdir(ROOT);
  for (const [place, program] of command.runs.entries()) {
    const isLast = place === command.runs.length - 1;
    const line = [...programLine(program), ...program.args, ...(isLast ? args : [])];
    if (isLast) replaceProcess(pinned.file, line);
    const exitCode = await runToEnd(pinned.file, line);
    if (exitCode !== 0 || isLast) {
      process.exitCode = exitCode;
      return;
    }
  }
}

/** Makes package-lock.json anew under the pinned Node: under an older one npm picks old versions in silence. */
async function updateLockFile(pinned, args) {
  if (!existsSync(pinned.file)) await ensureInstalled(ROOT, 'volledig', say);
  checkPinnedNode(pinned);
  const { code } = await runNpm(
    ROOT,
    ['install', '--ignore-scripts', '--save-exact', '--include=dev', ...args],
    {
      node: pinned.file,
      stdio: 'inherit',
    },
  );
  if (code !== 0) throw sentence('npm install is niet gelukt; package-lock.json is niet vernieuwd.');
  checkLockFile();
  writeStamp(ROOT, 'volledig');
  say('package-lock.json is vernieuwd.');
}

/** npm sometimes leaves other platforms' packages out of the lock file; then nobody there could install. */
function checkLockFile() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const missing = Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`]);
  if (missing.length > 0) {
    throw sentence(`In package-lock.json ontbreken: ${missing.join(', ')}. Neem haar zo niet over.`);
  }
}

function programLine(program) {
  if (program.nodeArgs) return program.nodeArgs;
  const folder = join('node_modules', program.packageBin);
  const { bin } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  return [join(folder, typeof bin === 'string' ? bin : bin[program.packageBin])];
}

/** Where Node can, it becomes the program itself: no second process, and signals go straight to it. */
function replaceProcess(file, args) {
  if (typeof process.execve !== 'function' || !isSameFile(process.execPath, file)) return;
  process.execve(file, [file, ...args], process.env);
}

function runToEnd(file, args) {
  return new Promise((done, fail) => {
    const child = spawn(file, args, { stdio: 'inherit' });
    const forward = (signal) => {
      // A terminal gives Ctrl-C to the child itself; a second one would read as impatience.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.on('error', fail);
    child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]));
  });
}

function say(line) {
  console.error(line);
}
