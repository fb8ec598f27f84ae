import { existsSync, readFileSync } from 'node:fs';
import { datumVanMoment } from './basis/datum.ts';
import { startFailure, isStartFailure } from './platform/start-failure.ts';
import { readConfig } from './platform/config.ts';
import { clamdScanner } from './platform/files/clamd.ts';
import { transcriberAt } from './platform/files/transcription.ts';
import type { Transcriber } from './platform/files/transcription.ts';
import type { Config } from './platform/config.ts';
import { openStore } from './platform/store.ts';
import type { Store } from './platform/store.ts';
import { openDatabase } from './platform/database.ts';
import type { Database } from './platform/database.ts';
import { startJobs } from './platform/jobs.ts';
import { opnameWorkers } from './het-gesprek/opname/opname.jobs.ts';
import { keurWorkers } from './het-gesprek/bijlagen/bijlagen.jobs.ts';
import { urenWorkers } from './planning/uren.jobs.ts';
import { mailWorkers } from './platform/mail/deliver.ts';
import type { Delivery } from './platform/mail/deliver.ts';
import { stopDocuments } from './platform/documents/documents.ts';
import { makeLog } from './platform/log.ts';
import { oidcFrom } from './platform/oidc.ts';
import { publicAddress, serve } from './platform/serve.ts';
import { getWorkspace } from './platform/workspace.ts';
import { systemClock } from './platform/clock.ts';
import { leesGemeentebestand, leesIn, listGemeenten } from './inrichting/index.server.ts';
import type { AlsEigenaar } from './inrichting/index.server.ts';
import { aankondigWorkers } from './toewijzing/besluit/aankondiging.jobs.ts';
import { buildApp } from './server.ts';
import { herinnerWorkers } from './zaak/termijnen/herinnering.jobs.ts';
import { projecteer } from './zaak/index.server.ts';
import { vulDemo } from './demo/vullen.ts';
import { bouwOpnieuw } from './zaak/index.server.ts';

const tasks = ['--migrate', '--rebuild', '--demo-reset', '--gemeente'];

/** Starts the product, or does one task of the administrator. */
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
  if (task === '--rebuild') say(await bouwOpnieuw(database));
  if (task === '--gemeente') await leesGemeenteIn(database, store.owner);
  if (config.demo && task !== '--rebuild' && task !== '--gemeente') {
    const publicUrl = publicAddress(config);
    await vulDemo({ database, owner: store.owner, clock: systemClock, publicUrl, say });
  }
  if (task === undefined) return run(config, { store, database });
  await database.close();
  return store.close();
}

async function leesGemeenteIn(database: Database, owner: Store['owner']): Promise<void> {
  const file = process.argv.at(-1) ?? '';
  if (owner === undefined)
    throw startFailure('Instelling DATABASE_URL_BEHEER ontbreekt. Die is hiervoor nodig.');
  if (!existsSync(file)) throw startFailure('Noem het bestand: npm run gemeente -- gemeente.json');
  const gelezen = leesGemeentebestand(readFileSync(file, 'utf8'));
  if (!gelezen.ok) throw startFailure(`Het bestand klopt nog niet.\n${gelezen.fouten.join('\n')}`);
  const alsEigenaar: AlsEigenaar = (work) =>
    owner(async (owns) => work((text, values) => owns.query(text, [...values])));
  const vandaag = datumVanMoment(systemClock());
  const { medewerkers } = await leesIn({ database, alsEigenaar }, gelezen.gemeente, vandaag);
  say(`Gemeente ${gelezen.gemeente.profiel.naam} is ingelezen, met ${medewerkers} nieuwe medewerkers.`);
}

async function run(
  config: Config,
  { store, database }: { readonly store: Store; readonly database: Database },
): Promise<void> {
  const log = makeLog(config.LOG);
  const login = oidcFrom(config);
  const app = (publicUrl: string, secure: boolean) =>
    buildApp({
      database,
      clock: systemClock,
      log,
      demo: config.demo,
      secure,
      oidc: config.OIDC_ISSUER !== undefined,
      login,
      behindProxy: config.VERTROUWDE_PROXY === 'ja',
      publicUrl,
      schemas: config.IWMO_SCHEMAS,
      scanner: config.CLAMD === undefined ? undefined : clamdScanner(config.CLAMD),
      openUnscanned: config.BIJLAGEN_ZONDER_SCAN === 'open',
      canTranscribe: config.TRANSCRIPTIE_URL !== undefined,
    });
  const netwerk = process.argv.includes('--netwerk');
  await getWorkspace();
  const server = await serve(config, { app, say, netwerk, now: new Date(systemClock()) });
  const jobs = await startJobs({
    connection: store.connection,
    database,
    workers: [
      ...mailWorkers(deliveryOf(config, database), log),
      ...herinnerWorkers(publicAddress(config)),
      ...aankondigWorkers(publicAddress(config)),
      ...urenWorkers(publicAddress(config)),
      ...keurWorkers(config.CLAMD === undefined ? undefined : clamdScanner(config.CLAMD)),
      ...opnameWorkers(transcriberOf(config)),
    ],
    clock: systemClock,
    log,
    listTenants: async () => (await listGemeenten(database.db)).map(({ id }) => id),
  });
  const stop = async () => {
    await server.close();
    await jobs.stop();
    await stopDocuments();
    await database.close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

/** The model that works recordings out, when one is set. */
function transcriberOf(config: Config): Transcriber | undefined {
  const { TRANSCRIPTIE_URL: url, TRANSCRIPTIE_MODEL: model, TRANSCRIPTIE_SLEUTEL: key } = config;
  return url === undefined || model === undefined ? undefined : transcriberAt({ url, model, key });
}

/** To the mail server when one is set, else in a demo to the mailbox page, else the mail waits for a mail server. */
function deliveryOf({ SMTP_URL, MAIL_FROM, demo }: Config, database: Database): Delivery {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return { soort: demo ? 'mailbox' : 'wait' };
  const from = async (gemeenteId: number) => {
    const gemeenten = await listGemeenten(database.db);
    const name = gemeenten.find(({ id }) => id === gemeenteId)?.naam ?? '';
    return { name, address: MAIL_FROM };
  };
  return { soort: 'smtp', url: SMTP_URL, from };
}

function say(line: string): void {
  console.log(line);
}

try {
  await main(process.argv.slice(2).find((argument) => tasks.includes(argument)));
} catch (error) {
  console.error(isStartFailure(error) ? error.message : error);
  process.exit(1);
}
