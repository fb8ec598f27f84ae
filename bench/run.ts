import { systemClock } from '../src/platform/clock.ts';
import { newId } from '../src/platform/ids.ts';
import { startSession } from '../src/platform/sessions.ts';
import type { SessionOwner } from '../src/platform/sessions.ts';
import { cookieName } from '../src/platform/web.ts';
import { MEETGEMEENTE, vulMeting } from './data.ts';
import { meetBrieven } from './brieven.ts';
import { meetGeheugen } from './geheugen.ts';
import { meetGewicht } from './gewicht.ts';
import type { Cijfer, Proefbank } from './los.ts';
import { meetNacht } from './nacht.ts';
import { meetOpstart } from './opstart.ts';
import { meetPdf } from './pdf.ts';
import { meetTablet, meetWerkblad } from './tablet.ts';
import { meetTermijnen } from './termijnen.ts';
import { openMeetbank, pinRest, startApp, startFloor } from './machine.ts';
import { meet, meetRondes } from './meten.ts';
import { schrijfMeting, stelVast, teDuur } from './oordeel.ts';
import { readKeuze } from './keuze.ts';
import type { Keuze } from './keuze.ts';
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
    const stof = await stofVan(bank);
    const isHeel = keuze.namen.length === 0;
    // First, because the floor writes zaken that no fold would make.
    const nacht = isHeel
      ? [...(await meetNacht(bank)), ...(await meetTermijnen(bank, keuze)), ...(await meetBrieven(keuze))]
      : [];
    // What those measured left behind is no part of what a zaak costs.
    await bank.owner.query('vacuum analyze');
    const proef = { bank, app, floor, werk: gekozen, stof, keuze, say };
    const metingen = await meet(proef);
    // A busy moment is not a dear program: what seems too dear is measured twice as long.
    const twijfel = [...teDuur(metingen, keuze).keys()];
    if (twijfel.length > 0) await meetRondes(proef, twijfel);
    await floor.stop();
    const cijfers = isHeel ? [...(await meetCijfers({ bank, app, stof }, keuze)), ...nacht] : [];
    await app.stop();
    await schrijfMeting({ metingen, cijfers }, keuze, say);
    if (keuze.vastleggen) return stelVast(metingen, keuze, say);
    const faults = [...teDuur(metingen, keuze).values(), ...cijfers.flatMap(({ fout }) => fout ?? [])];
    for (const fault of faults) say(`✖ ${fault}`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await bank.close();
  }
}

async function meetCijfers(proefbank: Proefbank, { kort }: Keuze): Promise<readonly Cijfer[]> {
  const cijfers: Cijfer[] = [];
  // Figures of a browser on a busy machine say nothing.
  const inBrowser = kort ? [] : [meetTablet];
  for (const meetEen of [meetGeheugen, meetOpstart, meetGewicht, meetWerkblad, ...inBrowser, meetPdf])
    cijfers.push(...(await meetEen(proefbank)));
  return cijfers;
}

async function stofVan({ owner, database }: Meetbank): Promise<Stof> {
  const session = (eigenaar: SessionOwner) =>
    database.inTenant(MEETGEMEENTE.id, (tx) => startSession(tx, eigenaar, systemClock()));
  const id = newId();
  await owner.query(
    `insert into platform.api_client (gemeente_id, id, name, secret_hash, roles, made_at)
     values ($1, $2, 'meting', '', '{koppeling}', now())`,
    [MEETGEMEENTE.id, id],
  );
  const name = cookieName(MEETGEMEENTE.id, false);
  return {
    owner,
    database,
    bearer: `Bearer ${await session({ soort: 'koppeling', id })}`,
    cookieVan: async (wie) => `${name}=${await session({ soort: 'medewerker', id: wie })}`,
  };
}

function say(line: string): void {
  console.log(line);
}

await main();
