import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { takeLock } from './lock.js';
import { sentence } from './machine.js';
import { checkInstalled, countPresent, expectedPackages } from './packages.js';
import { findNpm, findOuterNode, outerPath } from './nodes.js';

/**
 * Makes node_modules hold exactly what package-lock.json says and this command needs. The stamp is written last,
 * so an install that was killed half-way is seen and done again. A second starter waits for the first.
 */
export async function ensureInstalled(root, needs, say) {
  let told = false;
  while (!isInstalled(root, needs)) {
    checkWritable(root);
    const lock = takeLock(join(root, '.keukentafel', 'installatie.lock'));
    if (lock.heldBy === undefined) {
      await installUnderLock(root, needs, { lock, say });
      continue;
    }
    if (!told) say(`Een ander proces (${lock.heldBy}) installeert de pakketten al. Even wachten…`);
    told = true;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Whether the stamp in node_modules belongs to this lock file, this machine and (at least) this need. */
export function isInstalled(root, needs) {
  const stamp = stampFile(root);
  if (!existsSync(stamp)) return false;
  const found = readFileSync(stamp, 'utf8').trim();
  return found === stampText(root, 'volledig') || found === stampText(root, needs);
}

export function writeStamp(root, needs) {
  writeFileSync(stampFile(root), `${stampText(root, needs)}\n`);
}

/** Runs npm with a Node outside node_modules and returns what it said when it failed. */
export async function runNpm(root, args, { node, onStart, stdio = 'pipe' }) {
  const outer = node ?? findOuterNode(root, process.env);
  const program = findNpm(root, outer, process.env);
  return new Promise((done, fail) => {
    const child = spawn(outer, [program, ...args], {
      cwd: root,
      env: npmEnv(root),
      stdio: ['ignore', stdio, stdio],
    });
    let output = '';
    const keep = (piece) => (output = (output + piece).slice(-20_000));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const stop = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, stop);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      done({ code, signal, output });
    });
    if (child.pid) onStart?.(child.pid);
  });
}

async function installUnderLock(root, needs, { lock, say }) {
  process.on('exit', lock.release);
  try {
    if (isInstalled(root, needs)) return;
    prepareFolder(root, say);
    await install(root, needs, { lock, say });
    checkInstalled(root, needs);
    writeStamp(root, needs);
  } finally {
    process.off('exit', lock.release);
    lock.release();
  }
}

/** Without a stamp an install may have been cut off anywhere, also inside a package: then all of it goes first. */
function prepareFolder(root, say) {
  const folder = join(root, 'node_modules');
  if (!existsSync(folder)) {
    say('Eerste keer: de pakketten worden geïnstalleerd. Dat duurt meestal minder dan een minuut.');
  } else if (existsSync(stampFile(root))) {
    say('De pakketten worden bijgewerkt.');
    rmSync(stampFile(root));
  } else {
    say('De pakketten zijn niet volledig geïnstalleerd; dat gebeurt opnieuw.');
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * npm ci would refuse a lock file without the optional packages of some other machine, which npm makes when a
 * package source does not carry them all; npm install takes it, changes nothing in it, and is checked afterwards.
 */
async function install(root, needs, { lock, say }) {
  const started = Date.now();
  const expected = expectedPackages(root, needs);
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => {
    say(`  ${countPresent(root, expected)} van ${expected.length} pakketten (${seconds()} s)`);
  }, 3000);
  const scope = needs === 'gebruik' ? '--omit=dev' : '--include=dev';
  const args = [
    'install',
    '--no-save',
    scope,
    '--include=optional',
    '--ignore-scripts',
    '--no-engine-strict',
  ];
  const result = await runNpm(root, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    onStart: lock.addChild,
  }).finally(() => clearInterval(ticker));
  if (result.signal || result.code > 128) {
    throw sentence('Het installeren is afgebroken. De volgende keer begint het opnieuw.');
  }
  if (result.code !== 0) throw sentence(explainFailure(result.output));
  say(`De pakketten zijn geïnstalleerd (${seconds()} s).`);
}

function explainFailure(output) {
  const causes = [
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/,
      'Er is geen verbinding met de pakketbron (registry) van npm.',
    ],
    [/ENOSPC/, 'De schijf is vol.'],
    [/EACCES|EPERM|EROFS/, 'Een bestand of map mag niet worden geschreven.'],
    [/EINTEGRITY/, 'Een pakket is anders dan in package-lock.json is vastgelegd.'],
  ];
  const cause = causes.find(([pattern]) => pattern.test(output));
  const told = output.trim().split('\n').slice(0, 12).join('\n');
  return `Het installeren van de pakketten is niet gelukt. ${cause ? cause[1] : ''}\nnpm meldde:\n${told}`;
}

function checkWritable(root) {
  try {
    accessSync(root, constants.W_OK);
    if (existsSync(join(root, 'node_modules'))) accessSync(join(root, 'node_modules'), constants.W_OK);
  } catch {
    throw sentence(
      `De pakketten moeten worden geïnstalleerd, maar u mag niet schrijven in ${root}. Start Keukentafel een ` +
        'keer als eigenaar van deze map, of maak een eigen kopie.',
    );
  }
}

/** npm gets the person's own settings, but not what an outer npm run says about itself. */
function npmEnv(root) {
  const own = /^npm_(lifecycle_|package_|command$|config_local_prefix$|config_omit$|config_include$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  env.PATH = outerPath(root, process.env.PATH);
  const cache = env.npm_config_cache ?? join(homedir(), '.npm');
  if (!canBeWritten(cache)) {
    env.npm_config_cache = join(root, '.keukentafel', 'npm');
    mkdirSync(env.npm_config_cache, { recursive: true });
  }
  return env;
}

/** Whether the folder can be written, or made; an account without a home of its own has nowhere for npm's cache. */
function canBeWritten(folder) {
  if (!existsSync(folder)) return dirname(folder) !== folder && canBeWritten(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function stampFile(root) {
  return join(root, 'node_modules', '.keukentafel-stamp');
}

function stampText(root, needs) {
  const lockFile = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockFile).digest('hex');
  return `${hash} ${process.platform}-${process.arch} ${needs}`;
}
