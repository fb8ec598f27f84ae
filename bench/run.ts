import { systemClock } from '../src/platform/clock.ts';
import { startSession } from '../src/platform/sessions.ts';
import { cookieName } from '../src/platform/web.ts';
import { MEETGEMEENTE, vulMeting } from './data.ts';
import { openMeetbank, pinRest, startApp, startFloor } from './machine.ts';
import { meet } from './meten.ts';
import { oordeel, schrijfMeting } from './oordeel.ts';
import { readKeuze } from './keuze.ts';
import { alleWerk } from './programma.ts';
import type { Stof } from './werk.ts';
import type { Meetbank } from './machine.ts';

/** Measures the application against the floor: `npm run bench -- [--kort] [--zaken=10000] [--rondes=7] [work …]`. */
async function main(): Promise<void> {
  const keuze = readKeuze(process.argv.slice(2));
  const bank = await openMeetbank(keuze.bewaar, (empty) =>
    vulMeting({ ...empty, zaken: keuze.zaken, nu: systemClock(), say }),
  );
  try {
    pinRest(bank.postgres);
    const app = await startApp(bank.postgres, keuze.nodeArgs);
    const floor = await startFloor(bank.postgres);
    pinRest(bank.postgres);
    const gekozen = alleWerk.filter(({ naam }) => keuze.namen.length === 0 || keuze.namen.includes(naam));
    const metingen = await meet({ bank, app, floor, werk: gekozen, stof: stofVan(bank), keuze, say });
    await floor.stop();
    await app.stop();
    await schrijfMeting(metingen, keuze, say);
    process.exitCode = oordeel(metingen, keuze, say) ? 0 : 1;
  } finally {
    await bank.close();
  }
}

function stofVan({ owner, database }: Meetbank): Stof {
  return {
    owner,
    database,
    token: '',
    cookieVan: async (id) => {
      const token = await database.inTenant(MEETGEMEENTE.id, (tx) =>
        startSession(tx, { soort: 'medewerker', id }, systemClock()),
      );
      return `${cookieName(MEETGEMEENTE.id, false)}=${token}`;
    },
  };
}

function say(line: string): void {
  console.log(line);
}

await main();
