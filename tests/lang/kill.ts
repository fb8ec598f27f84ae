import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { toevalUit } from '../../src/demo/toeval.ts';
import { readPidFile } from '../../src/platform/postgres/postmaster.ts';
import {
  killApp,
  killConnection,
  killDatabase,
  launch,
  makeApp,
  removeApp,
  waitUntilUp,
} from '../kill/app.ts';
import type { App } from '../kill/app.ts';
import { findFaults } from '../kill/checks.ts';
import { startWriters } from '../kill/writers.ts';
import type { Desk, Ledger } from '../kill/writers.ts';
import { readOmvang } from '../long.ts';

/** What gets killed; `bijstart`: the application twice, the second time while it starts. */
const SOORTEN = ['toepassing', 'database', 'allebei', 'verbinding', 'bijstart'] as const;

const RONDES = 100;
const gemeente = { slug: 'heldermond', id: 9001 };
const page = `/${gemeente.slug}/inloggen`;

/** Rounds of writing, killing and comparing: nothing acknowledged lost, nothing doubled, nothing half written. */
async function main(): Promise<void> {
  const { zaad, deel } = readOmvang(process.argv.slice(2), { zaad: 1, deel: 1 });
  const random = toevalUit(zaad);
  const rounds = Math.max(1, Math.round(RONDES * deel));
  const app = await makeApp();
  try {
    launch(app);
    await waitUntilUp(app, page);
    const ledger: Ledger = { asked: [], acknowledged: [], strange: [], tries: 0, looks: 0 };
    const { desk, lezerId } = await openDesk(app, { random, ledger });
    let faults: readonly string[] = [];
    for (let round = 1; round <= rounds && faults.length === 0; round += 1) {
      const soort = SOORTEN[Math.floor(random() * SOORTEN.length)] ?? 'toepassing';
      const line = await oneRound(app, desk, soort);
      faults = await findFaults({ socketDir: socketOf(app), gemeenteId: gemeente.id, lezerId, ledger });
      console.log(
        `ronde ${round}: ${line}, ${ledger.acknowledged.length} bevestigd, ${faults.length} fouten`,
      );
    }
    summary(ledger, faults);
  } finally {
    await removeApp(app);
  }
}

async function oneRound(app: App, desk: Desk, soort: (typeof SOORTEN)[number]): Promise<string> {
  const howMany = 4 + Math.floor(desk.random() * 13);
  const after = 200 + Math.floor(desk.random() * 900);
  const writers = startWriters(desk, howMany);
  await sleep(after);
  await kill(app, desk, soort);
  const milliseconds = await waitUntilUp(app, page);
  await sleep(150);
  await writers.finish();
  return `${soort} na ${after} ms met ${howMany} schrijvers, weer op in ${(milliseconds / 1000).toFixed(1)} s`;
}

async function kill(app: App, desk: Desk, soort: (typeof SOORTEN)[number]): Promise<void> {
  if (soort === 'verbinding') return killConnection(app, (most) => Math.floor(desk.random() * most));
  if (soort === 'database') return killDatabase(app);
  if (soort === 'allebei') killDatabase(app);
  await killApp(app);
  launch(app);
  if (soort !== 'bijstart') return;
  await sleep(Math.floor(desk.random() * 1500));
  await killApp(app);
  launch(app);
}

/** Logs in who lead a gesprek that is going on, and one person who only reads. */
async function openDesk(
  app: App,
  given: Pick<Desk, 'random' | 'ledger'>,
): Promise<{ desk: Desk; lezerId: string }> {
  const owner = new pg.Client({ host: socketOf(app), user: 'postgres', database: 'keukentafel' });
  await owner.connect();
  const { rows: zaken } = await owner.query<{ zaak_id: string; voerder: string }>(
    `select zaak_id, gespreksvoerder_id as voerder from zaak.stand
     where gemeente_id = $1 and gespreksvoerder_id is not null and afgesloten_op is null order by zaak_id limit 8`,
    [gemeente.id],
  );
  const { rows: lezers } = await owner.query<{ id: string }>(
    `select id from inrichting.medewerker where gemeente_id = $1 and 'eerste-contact' = any (rollen) order by id limit 1`,
    [gemeente.id],
  );
  await owner.end();
  const tafels = await Promise.all(
    zaken.map(async ({ zaak_id, voerder }) => ({ zaakId: zaak_id, cookie: await logIn(app, voerder) })),
  );
  const lezerId = lezers[0]?.id ?? '';
  const lezer = { cookie: await logIn(app, lezerId), zaken: zaken.map(({ zaak_id }) => zaak_id) };
  const desk = { ...given, address: app.address, gemeente: gemeente.slug, tafels, lezer };
  return { desk, lezerId };
}

async function logIn(app: App, medewerker: string): Promise<string> {
  const answer = await fetch(app.address + page, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: app.address },
    body: new URLSearchParams({ medewerker }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 303 || cookie === undefined) throw new Error(`inloggen gaf ${answer.status}`);
  return cookie.split(';', 1)[0] ?? '';
}

function socketOf(app: App): string {
  const socketDir = readPidFile(app.dataDir)?.socketDir;
  if (socketDir === undefined) throw new Error('De database draait niet.');
  return socketDir;
}

function summary({ asked, acknowledged, tries }: Ledger, faults: readonly string[]): void {
  const per = Map.groupBy(acknowledged, ({ soort }) => soort);
  const counts = [...per].map(([soort, all]) => `${all.length} × ${soort}`).join(', ');
  const outcome = faults.length === 0 ? '0 verloren, 0 dubbel, 0 half' : `${faults.length} fouten`;
  console.log(
    `${asked.length} gevraagd in ${tries} pogingen, ${acknowledged.length} bevestigd (${counts}): ${outcome}`,
  );
  for (const fault of faults.slice(0, 40)) console.log(`✖ ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

await main();
