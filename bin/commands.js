const LOADER = ['--import', './bin/loader.js'];

/**
 * Left to itself the server takes 330 MB under load, most of it not yet cleaned up: these make it clean up sooner and
 * stay under 200 MB, without a hard limit that a big municipality could run into. bench/machine.ts has the same.
 */
const SERVER = ['--max-semi-space-size=8', '--heap-growing-percent=30'];

/**
 * Every command: which packages it needs ('gebruik' = what production needs, 'volledig' = also what tests and
 * tools need) and the programs the pinned Node runs for it, one after the other.
 */
export const COMMANDS = {
  start: { needs: 'gebruik', runs: [{ nodeArgs: [...SERVER, ...LOADER, 'src/start.ts'], args: [] }] },
  'demo-reset': { needs: 'gebruik', runs: [source('src/start.ts', '--demo-reset')] },
  migrate: { needs: 'gebruik', runs: [source('src/start.ts', '--migrate')] },
  rebuild: { needs: 'gebruik', runs: [source('src/start.ts', '--rebuild')] },
  gemeente: { needs: 'gebruik', runs: [source('src/start.ts', '--gemeente')] },
  test: { needs: 'volledig', runs: [source('tests/run.ts', 'test')] },
  'test-lang': { needs: 'volledig', runs: [source('tests/run.ts', 'lang')] },
  check: { needs: 'volledig', runs: [source('tests/run.ts', 'check')] },
  bench: { needs: 'volledig', runs: [source('bench/run.ts')] },
  'db-types': { needs: 'volledig', runs: [source('src/platform/db-types.ts')] },
  format: { needs: 'volledig', runs: [tool('oxfmt', '.'), tool('oxlint', '--fix')] },
  'deps-update': { needs: 'volledig', makesLockFile: true, runs: [] },
};

function source(file, ...args) {
  return { nodeArgs: [...LOADER, file], args };
}

function tool(name, ...args) {
  return { packageBin: name, args };
}
