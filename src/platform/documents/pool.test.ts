import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { PdfResult } from './documents.ts';
import { POOL_SETTINGS, readJob } from './documents.ts';
import type { Pool } from './pool.ts';
import { createPool } from './pool.ts';

const GOOD = '#import "/brief.typ": *\n#show: brief\n#running-text(json("/data.json"))';
const ENDLESS = '#for a in range(100000) { for b in range(1000) { for c in range(1000) {} } }';
const HUNGRY = '#for i in range(1000000000) {}';
const pools: Pool[] = [];

function startPool(settings: Partial<typeof POOL_SETTINGS> = {}): Pool {
  const pool = createPool({ ...POOL_SETTINGS, workers: 1, ...settings });
  pools.push(pool);
  return pool;
}

async function render(pool: Pool, template: string, data = 'tekst'): Promise<PdfResult['soort']> {
  const result = await pool.render(await readJob({ template, data, title: 'Proef' }));
  return result.soort;
}

function memoryOf(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isTrue()) {
    assert.ok(Date.now() < end, 'duurde te lang');
    await wait(20);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

after(() => Promise.all(pools.map((pool) => pool.stop())));

describe('de kindprocessen die documenten maken', () => {
  it('beginnen pas bij het eerste document', async () => {
    const pool = startPool();
    assert.deepEqual(pool.pids(), []);
    assert.equal(await render(pool, GOOD), 'gelukt');
    assert.equal(pool.pids().length, 1);
  });

  it('zijn er nooit meer dan ingesteld, en maken dan alles toch', async () => {
    const pool = startPool({ workers: 2 });
    const all = Promise.all(Array.from({ length: 12 }, () => render(pool, GOOD)));
    await wait(50);
    assert.equal(pool.pids().length, 2);
    assert.deepEqual(new Set(await all), new Set(['gelukt']));
  });

  it('worden gestopt als een sjabloon niet ophoudt, en het volgende document lukt', async () => {
    const pool = startPool({ timeLimit: 700 });
    const both = Promise.all([render(pool, ENDLESS), render(pool, GOOD)]);
    assert.deepEqual(await both, ['te-lang', 'gelukt']);
  });

  it('worden gestopt als een sjabloon al het geheugen pakt', async () => {
    const pool = startPool({ memoryLimit: 300 * 1024 * 1024 });
    const begin = performance.now();
    assert.equal(await render(pool, HUNGRY), 'te-lang');
    assert.ok(performance.now() - begin < POOL_SETTINGS.timeLimit);
    assert.equal(await render(pool, GOOD), 'gelukt');
  });

  it('mogen één keer omvallen zonder dat iemand het merkt', async () => {
    const pool = startPool();
    const document = render(pool, `${GOOD}\n#lorem(60000)`);
    await until(() => pool.pids().length === 1);
    process.kill(pool.pids()[0] ?? 0, 'SIGKILL');
    assert.equal(await document, 'gelukt');
  });

  it('geven een fout als ze steeds omvallen', async () => {
    const pool = startPool({ timeLimit: 20_000 });
    const fails = assert.rejects(render(pool, ENDLESS), /document worker ended: SIGKILL/);
    for (let times = 0; times < 2; times += 1) {
      await until(() => pool.pids().length === 1);
      const pid = pool.pids()[0] ?? 0;
      process.kill(pid, 'SIGKILL');
      await until(() => !isAlive(pid) && pool.pids()[0] !== pid);
    }
    await fails;
    assert.equal(await render(pool, GOOD), 'gelukt');
  });

  it('maken vijftig documenten met gelijk geheugen', async () => {
    const pool = startPool();
    const text = 'Een zin uit het verslag. '.repeat(400);
    for (let made = 0; made < 10; made += 1) await render(pool, GOOD, text + made);
    const before = memoryOf(pool.pids()[0]);
    for (let made = 0; made < 50; made += 1) await render(pool, GOOD, text + made);
    const grown = memoryOf(pool.pids()[0]) - before;
    assert.ok(grown < 20, `${grown} MB gegroeid`);
  });

  it('worden vervangen na een aantal documenten en gaan weg als er niets te doen is', async () => {
    const pool = startPool({ documentsPerWorker: 2, idleAfter: 100 });
    await render(pool, GOOD);
    const first = pool.pids()[0] ?? 0;
    await render(pool, GOOD);
    await until(() => !isAlive(first));
    await render(pool, GOOD);
    const second = pool.pids()[0] ?? 0;
    assert.notEqual(second, first);
    await until(() => pool.pids().length === 0 && !isAlive(second));
  });

  it('zien niets van de omgeving van de toepassing', async () => {
    const pool = startPool();
    process.env['GEHEIM'] = 'x'.repeat(32);
    await render(pool, GOOD);
    const environment = readFileSync(`/proc/${pool.pids()[0]}/environ`, 'utf8');
    delete process.env['GEHEIM'];
    assert.ok(!environment.includes('GEHEIM'));
    assert.ok(!environment.includes('DATABASE'));
  });

  it('maken bij het stoppen af waar ze mee bezig zijn en weigeren de rest', async () => {
    const pool = startPool();
    await render(pool, GOOD);
    const pids = pool.pids();
    const busy = render(pool, GOOD);
    const waiting = render(pool, GOOD);
    const refused = assert.rejects(waiting, /stopping/);
    await until(() => pool.pids().length === 1);
    await wait(0);
    await pool.stop();
    assert.equal(await busy, 'gelukt');
    await refused;
    await assert.rejects(render(pool, GOOD), /stopping/);
    assert.ok(pids.every((pid) => !isAlive(pid)));
  });

  it('blijven niet achter als de toepassing wordt afgebroken', async () => {
    const script = `
      import { createPool } from ${JSON.stringify(new URL('./pool.ts', import.meta.url).href)};
      import { POOL_SETTINGS, readJob } from ${JSON.stringify(new URL('./documents.ts', import.meta.url).href)};
      const pool = createPool({ ...POOL_SETTINGS, workers: 1, timeLimit: 60_000 });
      await pool.render(await readJob({ template: ${JSON.stringify(GOOD)}, data: 'x', title: 'x' }));
      void pool.render(await readJob({ template: ${JSON.stringify(ENDLESS)}, data: 'x', title: 'x' }));
      setTimeout(() => { console.log(pool.pids()[0]); process.kill(process.pid, 'SIGKILL'); }, 200);`;
    const { spawnSync } = await import('node:child_process');
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const orphan = Number(run.stdout.trim());
    assert.ok(orphan > 0, run.stderr);
    await until(() => !isAlive(orphan));
  });
});
