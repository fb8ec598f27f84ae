import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PORT = process.env['E2E_PORT'] ?? '8123';
const ADDRESS = `http://127.0.0.1:${PORT}`;
/** Set while writing journeys: use the product that runs on E2E_PORT already. */
const RUNS_ALREADY = process.env['E2E_DRAAIT_AL'] === 'ja';

if (process.env['E2E_ZAAD'] === undefined) {
  process.env['E2E_ZAAD'] = String(Date.now() % 1_000_000);
  console.log(`Zaad van de personages: E2E_ZAAD=${process.env['E2E_ZAAD']}`);
}

/** Once a run: the configuration is read again by every worker. As root the database runs under another account. */
function dataDir(): string {
  if (process.env['E2E_DATA_DIR'] === undefined) {
    process.env['E2E_DATA_DIR'] = mkdtempSync(join(tmpdir(), 'keukentafel-e2e-'));
    chmodSync(process.env['E2E_DATA_DIR'], 0o711);
  }
  return join(process.env['E2E_DATA_DIR'], 'data');
}

/** Where a scanner would listen; nobody does until a journey puts one there. */
process.env['E2E_CLAMD'] ??= join(dataDir(), '..', 'clamd.ctl');

/** One journey per file (`*.e2e.ts`) against the real product with its demo; a second try would only hide a fault. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  ...(RUNS_ALREADY
    ? {}
    : {
        webServer: {
          command: `${process.execPath} --import ./bin/loader.js src/start.ts`,
          cwd: '..',
          env: {
            PORT,
            DATA_DIR: dataDir(),
            DEMO: 'ja',
            LOG: 'stil',
            CLAMD: `unix:${process.env['E2E_CLAMD']}`,
          },
          url: ADDRESS,
          timeout: 120_000,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
          stdout: 'pipe',
        },
      }),
  use: {
    baseURL: ADDRESS,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: CHROMIUM_ARGS },
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    // A trace of every journey costs a third of the time; E2E_SPOOR asks for it.
    trace: process.env['E2E_SPOOR'] === undefined ? 'off' : 'retain-on-failure',
  },
});
