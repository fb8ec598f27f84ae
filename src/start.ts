import { startFailure, isStartFailure } from './platform/start-failure.ts';
import { readConfig } from './platform/config.ts';
import type { Config } from './platform/config.ts';
import { openStore } from './platform/store.ts';
import type { Store } from './platform/store.ts';
import { openDatabase } from './platform/database.ts';
import { makeLog } from './platform/log.ts';
import { serve } from './platform/serve.ts';
import { systemClock } from './platform/clock.ts';
import { buildApp } from './server.ts';
import { projecteer } from './zaak/index.server.ts';
import { vulDemo } from './demo/vullen.ts';
import { bouwOpnieuw } from './zaak/index.server.ts';

/** Starts the product, or does one task of the administrator: --migrate, --rebuild, --demo-reset. */
async function main(task: string | undefined): Promise<void> {
  const result = readConfig();
  if (!result.ok) throw startFailure(result.faults.join('\n'));
  const { config } = result;
  if (task === '--demo-reset' && !config.demo) {
    throw startFailure('Dit is geen proefomgeving (DEMO staat uit). Er is niets gewist.');
  }
  const store = await openStore(config, {
    say,
    empty: task === '--demo-reset',
    migrate: task === '--migrate',
  });
  if (task === '--migrate') return store.close();
  const database = openDatabase({ connection: store.connection, afterActs: projecteer });
  if (task === '--rebuild') {
    say(await bouwOpnieuw(database));
    await database.close();
    return store.close();
  }
  if (config.demo) await vulDemo({ database, owner: store.owner, clock: systemClock, say });
  if (task === '--demo-reset') {
    await database.close();
    return store.close();
  }
  await run(config, { store, database });
}

async function run(
  config: Config,
  { store, database }: { readonly store: Store; readonly database: ReturnType<typeof openDatabase> },
): Promise<void> {
  const log = makeLog(config.LOG);
  const app = (publicUrl: string, secure: boolean) =>
    buildApp({
      database,
      clock: systemClock,
      log,
      demo: config.demo,
      secure,
      oidc: config.OIDC_ISSUER !== undefined,
      publicUrl,
    });
  const server = await serve(config, { app, say });
  const stop = async () => {
    await server.close();
    await database.close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

function say(line: string): void {
  console.log(line);
}

try {
  await main(
    process.argv.slice(2).find((argument) => ['--migrate', '--rebuild', '--demo-reset'].includes(argument)),
  );
} catch (error) {
  console.error(isStartFailure(error) ? error.message : error);
  process.exit(1);
}
