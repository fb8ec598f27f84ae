import { POOL_SETTINGS, readJob } from '../src/platform/documents/documents.ts';
import { createPool } from '../src/platform/documents/pool.ts';
import type { Pool } from '../src/platform/documents/pool.ts';
import { briefopdracht } from '../src/toewijzing/beschikking/beschikking.document.ts';
import { stelBriefSamen } from '../src/toewijzing/beschikking/samenstellen.ts';
import { eenBriefstof } from '../tests/builders/beschikking.ts';
import type { Keuze } from './keuze.ts';
import type { Cijfer } from './los.ts';
import { cpuOf, memoryOf } from './machine.ts';

/** After all letters at most this many times the memory after the first tenth: growth would show long before. */
const GROEI = 1.2;
const MOMENT = '2026-11-13T10:00:00.000Z';
const RONDES = 5;

/** Letters with a besluit, one after another by one child process that is never replaced: CPU each, and memory. */
export async function meetBrieven({ kort }: Pick<Keuze, 'kort'>): Promise<readonly Cijfer[]> {
  const aantal = kort ? 500 : 2_000;
  const pool = createPool({ ...POOL_SETTINGS, workers: 1, documentsPerWorker: Infinity });
  try {
    const snelheid = await meetSnelheid(pool);
    const eerst = aantal / 10;
    await maak(pool, { aantal: eerst, preview: false });
    const toen = geheugenVan(pool);
    await maak(pool, { aantal: aantal - eerst, preview: false });
    const nu = geheugenVan(pool);
    const groei = nu / toen;
    const waarde = `${nu.toFixed(0)} MB, na ${eerst}: ${toen.toFixed(0)} MB, ${groei.toFixed(2)} keer`;
    const fout =
      groei > GROEI ? `het geheugen groeide ${groei.toFixed(2)} keer, meer dan ${GROEI}` : undefined;
    return [
      ...snelheid,
      { wat: `geheugen na ${aantal} brieven`, waarde, streven: `hoogstens ${GROEI} keer`, fout },
    ];
  } finally {
    await pool.stop();
  }
}

/** Rounds of both kinds by turns, so that a busy moment hits both; the median counts. */
async function meetSnelheid(pool: Pool): Promise<readonly Cijfer[]> {
  await maak(pool, { aantal: 20, preview: false });
  const beide: number[] = [];
  const alleenUa: number[] = [];
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    beide.push(await maak(pool, { aantal: 20, preview: false }));
    alleenUa.push(await maak(pool, { aantal: 20, preview: true }));
  }
  const regel = (wat: string, cpu: number, minimaal: number): Cijfer => ({
    wat,
    waarde: `${cpu.toFixed(1)} ms CPU, ${(1000 / cpu).toFixed(0)} per seconde per kern`,
    streven: `${minimaal} per seconde`,
  });
  const [dubbel, enkel] = [midden(beide), midden(alleenUa)];
  return [
    regel('brief, PDF/UA-1 en PDF/A-2a', dubbel, 5),
    regel('brief, alleen PDF/UA-1', enkel, 20),
    { wat: 'beide normen tegen een', waarde: `${(dubbel / enkel).toFixed(2)} keer`, streven: '' },
  ];
}

async function maak(
  pool: Pool,
  { aantal, preview }: { readonly aantal: number; readonly preview: boolean },
): Promise<number> {
  const brief = stelBriefSamen(eenBriefstof());
  const voor = cpuVan(pool);
  for (let n = 0; n < aantal; n += 1) {
    // Every letter is another one, so that nothing can be kept from the one before.
    const eigen = { ...brief, kenmerk: `${brief.kenmerk}-${n}` };
    const gemaakt = await pool.render(await readJob({ ...briefopdracht(eigen, MOMENT), preview }));
    if (gemaakt.soort !== 'gelukt') throw new Error(`Een brief werd niet gemaakt: ${gemaakt.soort}.`);
  }
  return (cpuVan(pool) - voor) / aantal;
}

function cpuVan(pool: Pool): number {
  return pool.pids().reduce((som, pid) => som + cpuOf(pid), 0);
}

function geheugenVan(pool: Pool): number {
  return memoryOf(pool.pids()[0] ?? 0);
}

function midden(getallen: readonly number[]): number {
  return getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
}
