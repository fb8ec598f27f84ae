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
  let total = LEEG;
  for (const part of parts) total = samen(total, await runPart(part));
  report(parts.length === 0 ? { ...total, fouten: ['Er is geen onderdeel met die naam.'] } : total);
}

function chosen(parts: readonly Onderdeel[], names: readonly string[]): readonly Onderdeel[] {
  return names.length === 0 ? parts : parts.filter((part) => names.includes(part.naam));
}

async function runPart(part: Onderdeel): Promise<Uitslag> {
  const start = performance.now();
  console.log(`\n${part.titel}`);
  const raw = await part.doe();
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
