import { allParts, fastParts, longParts, type Onderdeel } from './parts.ts';
import { aantal, LEEG, samen, slotregel, zonderOverslaan, type Uitslag } from './result.ts';

const CI = process.env['CI'] === 'true';

/**
 * The test runner: `node tests/run.ts test|check [part …]`, or `lang [--zaad=…] [--deel=…] [name …]`.
 * Prints every part with its time, the failures in full, and as the last line the fixed count.
 */
async function main(): Promise<void> {
  const [soort = 'test', ...names] = process.argv.slice(2);
  const parts =
    soort === 'lang' ? longParts(names) : chosen(soort === 'check' ? fastParts() : allParts(), names);
  const total = await runParts(parts, soort === 'check' ? 2 : 1);
  report(parts.length === 0 ? { ...total, fouten: ['Er is geen onderdeel met die naam.'] } : total);
}

function chosen(parts: readonly Onderdeel[], names: readonly string[]): readonly Onderdeel[] {
  return names.length === 0 ? parts : parts.filter((part) => names.includes(part.naam));
}

/** Runs the parts in order, this many side by side; side by side each is printed when it is done. */
async function runParts(parts: readonly Onderdeel[], tegelijk: number): Promise<Uitslag> {
  const waiting = [...parts];
  let total = LEEG;
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const uitslag = await runPart(part, tegelijk === 1);
      total = samen(total, uitslag);
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, work));
  return total;
}

async function runPart(part: Onderdeel, alone: boolean): Promise<Uitslag> {
  const start = performance.now();
  if (alone) console.log(`\n${part.titel}`);
  const raw = await part.doe();
  if (!alone) console.log(`\n${part.titel}`);
  const uitslag = CI ? zonderOverslaan(raw) : raw;
  for (const line of uitslag.opmerkingen) console.log(`  ${line.replaceAll('\n', '\n  ')}`);
  for (const fout of uitslag.fouten) console.log(`  ✖ ${fout.replaceAll('\n', '\n    ')}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  const failed = uitslag.fouten.length > 0 ? `, ${uitslag.fouten.length} mislukt` : '';
  console.log(`  ${aantal(uitslag)} gedaan${failed} in ${seconds} s`);
  return uitslag;
}

function report(total: Uitslag): void {
  console.log('');
  for (const { naam, reden } of total.overgeslagen) console.log(`Overgeslagen: ${naam}: ${reden}`);
  if (total.fouten.length > 0) {
    console.log('Mislukt:');
    for (const fout of total.fouten) console.log(`  ✖ ${fout.split('\n', 2).join(' · ')}`);
  }
  console.log(slotregel(total));
  process.exitCode = total.fouten.length > 0 ? 1 : 0;
}

await main();
