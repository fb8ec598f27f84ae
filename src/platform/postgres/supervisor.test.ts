import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRoot } from './account.ts';
import { findBinaries } from './binaries.ts';
import { ask, openFolder, startElsewhere, startForTest } from './builders.ts';
import { isServerOf, pidFile } from './postmaster.ts';
import { startPostgres } from './supervisor.ts';

const silent = () => {};

test('elke gevonden PostgreSQL maakt een database, sluit die en opent haar weer met dezelfde versie', async (t) => {
  const found = findBinaries();
  assert.ok(found.length > 0, 'er is geen enkele PostgreSQL gevonden');
  for (const { engine, major } of found) {
    const dataDir = join(openFolder(t), 'postgres');
    const first = await startPostgres({ dataDir, engine, fast: true, log: silent });
    await ask(first, 'create table verhaal (tekst text); ');
    await first.stop();
    const { server } = await startForTest(t, dataDir);
    assert.equal(server.major, major);
    assert.deepEqual(await ask(server, 'select count(*)::int as aantal from verhaal'), [{ aantal: 0 }]);
    const [settings] = await ask<Record<string, string>>(
      server,
      `select current_setting('listen_addresses') as adres, current_setting('data_checksums') as controle,
        current_setting('server_encoding') as tekens, lower('ÉÜ') as klein, current_setting('server_version_num') as nummer`,
    );
    const { nummer, ...rest } = settings ?? {};
    assert.deepEqual(rest, { adres: '', controle: 'on', tekens: 'UTF8', klein: 'éü' });
    assert.equal(Math.floor(Number(nummer) / 10_000), major);
    assert.equal(statSync(server.socketDir).mode & 0o777, 0o700);
  }
});

test('van twee starts tegelijk krijgt er een de database en zegt de ander waarom niet', async (t) => {
  const folder = openFolder(t);
  const starts = [1, 2].map(() => startElsewhere(folder, { options: { patience: 300 } }));
  const reports = await Promise.all(starts.map((start) => start.report));
  const refused = reports.filter((report) => report.refused);
  assert.equal(refused.length, 1);
  assert.match(refused[0]?.refused ?? '', /is al in gebruik door proces \d+\. Draait Keukentafel al\?/);
  for (const { child } of starts) child.kill('SIGTERM');
  await Promise.all(starts.map((start) => start.ended));
});

test('wie wil delen gebruikt de database van de ander, ook binnen een proces', async (t) => {
  const folder = openFolder(t);
  const other = startElsewhere(folder);
  const options = { dataDir: join(folder, 'postgres'), whenBusy: 'share', log: silent } as const;
  const { pid } = await other.report;
  const shared = await Promise.all([startPostgres(options), startPostgres(options)]);
  for (const server of shared) {
    assert.deepEqual([server.adopted, server.pid()], [true, pid]);
    await server.stop();
    await assert.rejects(server.destroy());
  }
  assert.ok(isServerOf(shared[0].dataDir, pid), 'wie deelt mag de database niet stoppen');
  other.child.kill('SIGTERM');
  assert.equal(await other.ended, 143);
});

test('een database die haar gedode ouder overleefde wordt overgenomen en daarna gewoon gestopt', async (t) => {
  const folder = openFolder(t);
  const parent = startElsewhere(folder);
  const { pid } = await parent.report;
  parent.child.kill('SIGKILL');
  await parent.ended;
  const { server, said } = await startForTest(t, join(folder, 'postgres'));
  assert.deepEqual([server.adopted, server.pid()], [true, pid]);
  assert.match(said.join('\n'), /wordt overgenomen/);
  assert.deepEqual(await ask(server, 'select 1 as een'), [{ een: 1 }]);
  await server.stop();
  assert.ok(!isServerOf(server.dataDir, pid));
  assert.ok(!existsSync(server.socketDir), 'de map van de socket blijft niet liggen');
});

test('een database stopt mee als haar ouder gewoon eindigt of een stopteken krijgt', async (t) => {
  for (const [next, teken, einde] of [
    ['process.exit(0);', undefined, 0],
    ['', undefined, 0],
    [undefined, 'SIGTERM', 143],
  ] as const) {
    const folder = openFolder(t);
    const parent = startElsewhere(folder, next === undefined ? {} : { next });
    const { pid, dataDir } = await parent.report;
    if (teken) parent.child.kill(teken);
    assert.equal(await parent.ended, einde);
    await waitUntil(() => !isServerOf(dataDir, pid));
  }
});

test('een wegwerpdatabase laat niets achter, ook als niemand haar stopt', async (t) => {
  const folder = openFolder(t);
  const parent = startElsewhere(folder, { options: { throwAway: true }, next: 'process.exit(0);' });
  const { socketDir } = await parent.report;
  assert.equal(await parent.ended, 0);
  assert.deepEqual(readdirSync(folder), []);
  assert.ok(!existsSync(socketDir));
});

test('wie zelf op een stopteken let stopt eerst zijn eigen werk, ook als het teken nog eens komt', async (t) => {
  const next = `process.once('SIGTERM', async () => {
      await new Promise((done) => setTimeout(done, 400));
      const { isServerOf } = await import(${JSON.stringify(new URL('postmaster.ts', import.meta.url).href)});
      const isThere = isServerOf(server.dataDir, server.pid());
      await server.stop();
      process.exit(isThere ? 3 : 4);
    });
    setInterval(() => {}, 1000);`;
  const parent = startElsewhere(openFolder(t), { next });
  await parent.report;
  await sleep(100);
  for (const pause of [0, 100]) {
    await sleep(pause);
    parent.child.kill('SIGTERM');
  }
  assert.equal(await parent.ended, 3);
});

test('een database die wegvalt wordt opnieuw gestart en heeft alles nog', async (t) => {
  const { server } = await startForTest(t, join(openFolder(t), 'postgres'));
  await ask(server, 'create table verhaal as select 1 as hoofdstuk');
  for (const round of [1, 2]) {
    const before = server.pid();
    process.kill(before, 'SIGKILL');
    await waitUntil(() => server.pid() !== before);
    assert.deepEqual(await ask(server, 'select * from verhaal'), [{ hoofdstuk: 1 }], `ronde ${round}`);
  }
});

test('een overgenomen database die wegvalt wordt ook opnieuw gestart', async (t) => {
  const folder = openFolder(t);
  const parent = startElsewhere(folder);
  const { pid } = await parent.report;
  parent.child.kill('SIGKILL');
  await parent.ended;
  const { server } = await startForTest(t, join(folder, 'postgres'));
  process.kill(pid, 'SIGKILL');
  await waitUntil(() => server.pid() !== pid);
  assert.deepEqual(await ask(server, 'select 1 as een'), [{ een: 1 }]);
});

test('een achtergebleven nummer van een ander programma houdt de start niet tegen', async (t) => {
  const dataDir = join(openFolder(t), 'postgres');
  await (await startPostgres({ dataDir, fast: true, log: silent })).stop();
  const { uid, gid } = statSync(dataDir);
  const stranger = spawn('/bin/sleep', ['60'], isRoot() ? { uid, gid } : {});
  t.after(() => stranger.kill());
  writeFileSync(pidFile(dataDir), `${stranger.pid}\n${dataDir}\n1\n5432\n/tmp/weg\n\n1 1\nready\n`);
  const { server } = await startForTest(t, dataDir);
  assert.equal(server.adopted, false);
  assert.equal(stranger.exitCode, null, 'het andere programma blijft met rust');
});

test('in een map waar het lage account niet bij kan komen de gegevens elders en blijven de rechten zoals ze waren', async (t) => {
  const closed = mkdtempSync('/tmp/kt-proef-dicht-');
  t.after(() => rmSync(closed, { recursive: true, force: true }));
  const dataDir = join(closed, 'data', 'postgres');
  const first = await startPostgres({ dataDir, fast: true, log: silent });
  await ask(first, 'create table verhaal ()');
  await first.stop();
  const { server } = await startForTest(t, dataDir);
  assert.deepEqual(await ask(server, 'select * from verhaal'), []);
  assert.equal(lstatSync(closed).mode & 0o777, 0o700);
  assert.equal(statSync(server.dataDir).mode & 0o777, 0o700);
  assert.equal(server.dataDir.startsWith(closed), !isRoot());
  await server.destroy();
  assert.equal(isRoot() ? existsSync(dirname(server.dataDir)) : existsSync(server.dataDir), false);
});

test('een pad van 150 tekens is niet te lang', async (t) => {
  const deep = join(openFolder(t), 'een-lange-mapnaam-van-een-gemeente'.repeat(4), 'kopie');
  mkdirSync(deep, { recursive: true, mode: 0o755 });
  const dataDir = join(deep, 'postgres');
  assert.ok(dataDir.length >= 150);
  const { server } = await startForTest(t, dataDir);
  assert.deepEqual(await ask(server, 'select 1 as een'), [{ een: 1 }]);
  assert.ok(`${server.socketDir}/.s.PGSQL.5432`.length < 107);
});

test('een gewone gebruiker kan de database ook starten', async (t) => {
  const folder = openFolder(t);
  if (!isRoot()) return void (await startForTest(t, join(folder, 'postgres')));
  const nobody = 65_534;
  const own = join(folder, 'eigen');
  const start = startElsewhere(own, { asUser: nobody, next: 'await server.stop();' });
  assert.match((await start.report).refused ?? '', /EACCES/);
  mkdirSync(own);
  chownSync(own, nobody, nobody);
  const again = startElsewhere(own, { asUser: nobody, next: 'await server.stop();' });
  const { dataDir, refused } = await again.report;
  assert.equal(refused, undefined);
  assert.equal(await again.ended, 0);
  assert.equal(statSync(dataDir).uid, nobody);
  const { server } = await startForTest(t, join(own, 'postgres'));
  assert.equal(
    statSync(join(server.dataDir, 'postmaster.pid')).uid,
    nobody,
    'root opent haar als haar eigenaar',
  );
});

test('een database van een andere hoofdversie wordt met een duidelijke zin geweigerd', async (t) => {
  const dataDir = join(openFolder(t), 'postgres');
  const { server } = await startForTest(t, dataDir);
  await server.stop();
  const wrong = `npm-${server.major + 1}` as const;
  await assert.rejects(startPostgres({ dataDir, engine: wrong, log: silent }), {
    name: 'StartFailure',
    message: new RegExp(
      `is gemaakt met PostgreSQL ${server.major} en kan alleen daarmee worden geopend, niet met ${wrong}`,
    ),
  });
  writeFileSync(join(dataDir, 'PG_VERSION'), '12\n');
  await assert.rejects(startPostgres({ dataDir, log: silent }), {
    message: /is gemaakt met PostgreSQL 12 .*Gevonden: .*Installeer PostgreSQL 12/,
  });
});

test('een afgebroken aanmaak wordt opgeruimd en overgedaan', async (t) => {
  const folder = openFolder(t);
  mkdirSync(join(folder, 'postgres.new-0badcafe', 'base'), { recursive: true });
  writeFileSync(join(folder, 'postgres.new-0badcafe', 'PG_VERSION'), '15\n');
  mkdirSync(join(folder, 'postgres'));
  const { server } = await startForTest(t, join(folder, 'postgres'));
  assert.deepEqual(await ask(server, 'select 1 as een'), [{ een: 1 }]);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('.new')),
    [],
  );
});

test('een map met iets anders erin wordt niet aangeraakt', async (t) => {
  const dataDir = join(openFolder(t), 'postgres');
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'foto.jpg'), '');
  await assert.rejects(startPostgres({ dataDir, log: silent }), {
    message: /bevat bestanden, maar geen database/,
  });
  assert.deepEqual(readdirSync(dataDir), ['foto.jpg']);
});

test('wat iemand opschreef komt niet in het logboek van de database', async (t) => {
  const { server } = await startForTest(t, join(openFolder(t), 'postgres'));
  await ask(server, 'create table verhaal (tekst text primary key)');
  await ask(server, `insert into verhaal values ('mijn geheim')`);
  await assert.rejects(ask(server, `insert into verhaal values ('mijn geheim')`));
  await assert.rejects(ask(server, `select 'mijn geheim'::int`));
  await server.stop();
  assert.doesNotMatch(readFileSync(`${server.dataDir}.log`, 'utf8'), /geheim/);
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('This did not happen within 20 seconds');
    await sleep(20);
  }
}
