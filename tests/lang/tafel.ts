import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import pg from 'pg';
import { toevalUit } from '../../src/demo/toeval.ts';
import { readPidFile } from '../../src/platform/postgres/postmaster.ts';
import { killApp, launch, makeApp, removeApp, waitUntilUp } from '../kill/app.ts';
import type { App } from '../kill/app.ts';
import { readOmvang } from '../long.ts';
import { haalPakket, kijkNa } from '../tafel/nakijken.ts';
import type { Boek } from '../tafel/nakijken.ts';
import {
  herlaad,
  isBewaard,
  maakTablet,
  noteer,
  notitieveld,
  typ,
  wens,
  wis,
  zetNetwerk,
} from '../tafel/tablet.ts';
import type { Plek, Tablet } from '../tafel/tablet.ts';

/** Three tablets, this many acts in the full run. */
const RONDES = 200;
const NAMEN = ['een', 'twee', 'drie'];
const gemeente = { slug: 'heldermond', id: 9001 };
const inlogpagina = `/${gemeente.slug}/inloggen`;

/** What can happen in a round, and how often of a hundred. */
const KANSEN = [
  ['typen', 52],
  ['notitie', 10],
  ['wissen', 6],
  ['wens', 6],
  ['netwerk', 12],
  ['lijn', 6],
  ['herladen', 5],
  ['server', 3],
] as const;
type Daad = (typeof KANSEN)[number][0];

type Chaos = {
  readonly app: App;
  readonly plek: Plek;
  readonly tablets: readonly Tablet[];
  readonly notitieId: string;
  readonly boek: Boek;
  readonly random: () => number;
};

/** Three real browsers in one gesprek, with cuts, reloads and server kills: nothing lost, nothing doubled, no conflict hidden. */
async function main(): Promise<void> {
  const { zaad, deel } = readOmvang(process.argv.slice(2), { zaad: 1, deel: 1 });
  const rondes = Math.max(1, Math.round(RONDES * deel));
  const app = await makeApp();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    launch(app);
    // A busy machine fills the demo slowly.
    await waitUntilUp(app, inlogpagina).catch(() => waitUntilUp(app, inlogpagina));
    const chaos = await begin(app, browser, toevalUit(zaad));
    const telling = new Map<Daad, number>();
    for (let ronde = 1; ronde <= rondes; ronde += 1) {
      const daad = kiesDaad(chaos.random);
      telling.set(daad, (telling.get(daad) ?? 0) + 1);
      await doe(chaos, daad, ronde);
      if (ronde % 50 === 0) await vergelijk(chaos, ronde);
    }
    if (rondes % 50 !== 0) await vergelijk(chaos, rondes);
    console.log([...telling].map(([daad, aantal]) => `${aantal} × ${daad}`).join(', '));
  } finally {
    await browser.close();
    await removeApp(app);
  }
}

function kiesDaad(random: () => number): Daad {
  let rest = random() * 100;
  for (const [daad, kans] of KANSEN) {
    rest -= kans;
    if (rest < 0) return daad;
  }
  return 'typen';
}

async function doe(chaos: Chaos, daad: Daad, ronde: number): Promise<void> {
  const { tablets, random, boek, notitieId } = chaos;
  const tablet = tablets[Math.floor(random() * tablets.length)]!;
  const { page, naam } = tablet;
  const token = `[${naam}-${ronde}]`;
  switch (daad) {
    case 'typen':
      if (await typ(page, await notitieveld(page, notitieId), { token, waar: random() })) {
        boek.tokens.set(token, 'staat');
      } else console.log(`ronde ${ronde}: ${token} kwam niet op het scherm`);
      return;
    case 'wissen': {
      const eigen = [...boek.tokens].filter(
        ([een, stand]) => stand === 'staat' && een.startsWith(`[${naam}-`),
      );
      const gekozen = eigen[Math.floor(random() * eigen.length)]?.[0];
      if (gekozen === undefined) return;
      if (await wis(page, await notitieveld(page, notitieId), gekozen)) boek.tokens.set(gekozen, 'weg');
      return;
    }
    case 'notitie':
      await noteer(page, token);
      boek.notities.add(token);
      return;
    case 'wens':
      if (await wens(page, token)) boek.wensen.add(token);
      return;
    case 'netwerk':
      return zetNetwerk(tablet, !tablet.aan);
    case 'lijn':
      tablet.lijn = (['heel', 'antwoord-weg', 'dubbel'] as const)[Math.floor(random() * 3)]!;
      return;
    case 'herladen':
      return herlaad(tablet);
    case 'server':
      await killApp(chaos.app);
      return launch(chaos.app);
  }
}

/** Everybody online, everything sent, and then token by token. */
async function vergelijk(chaos: Chaos, ronde: number): Promise<void> {
  const { app, tablets, boek, plek, notitieId } = chaos;
  await waitUntilUp(app, inlogpagina);
  for (const tablet of tablets) {
    tablet.lijn = 'heel';
    if (!tablet.aan) await zetNetwerk(tablet, true);
  }
  for (const tablet of tablets) await isBewaard(tablet);
  let fouten: readonly string[] = [];
  // What one tablet sent last still has to reach the others: woken, or with their next look after half a minute.
  for (let keer = 0; keer < 45; keer += 1) {
    fouten = await kijkNa(boek, plek, { notitieId, tablets });
    if (fouten.length === 0) break;
    await tablets[0]!.page.waitForTimeout(1000);
  }
  const staat = [...boek.tokens.values()].filter((stand) => stand === 'staat').length;
  console.log(
    `na ${ronde}: ${staat} woorden, ${boek.notities.size} notities, ${boek.wensen.size} wensen; ${fouten.length} fouten`,
  );
  for (const fout of fouten.slice(0, 20)) console.log(`✖ ${fout}`);
  if (fouten.length > 0) throw new Error('er is iets kwijt of dubbel');
  const keuze = tablets[0]!.page.locator('#kiezen').getByRole('button').first();
  if (await keuze.isVisible()) await keuze.click();
}

async function begin(app: App, browser: Browser, random: () => number): Promise<Chaos> {
  const plek = await kiesPlek(app);
  const tablets: Tablet[] = [];
  for (const naam of NAMEN) tablets.push(await maakTablet(browser, plek, naam));
  const eerste = tablets[0]!;
  await noteer(eerste.page, '[begin]');
  await isBewaard(eerste);
  const pakket = await haalPakket(plek);
  const notitieId = pakket.teksten.find(({ inhoud }) => inhoud === '[begin]')?.tekstId ?? '';
  for (const { page } of tablets) await page.locator(`#inbreng-${notitieId}`).waitFor();
  const boek: Boek = {
    tokens: new Map([['[begin]', 'staat']]),
    notities: new Set(),
    wensen: new Set(),
  };
  return { app, plek, tablets, notitieId, boek, random };
}

/** A zaak with a gespreksvoerder and no wish yet, and that gespreksvoerder logged in. */
async function kiesPlek(app: App): Promise<Plek> {
  const owner = new pg.Client({
    host: readPidFile(app.dataDir)?.socketDir,
    user: 'postgres',
    database: 'keukentafel',
  });
  await owner.connect();
  const { rows } = await owner.query<{ zaak_id: string; voerder: string }>(
    `select zaak_id, gespreksvoerder_id as voerder from zaak.stand s
     where gemeente_id = $1 and gespreksvoerder_id is not null and afgesloten_op is null
       and not exists (select 1 from platform.act a where a.zaak_id = s.zaak_id and a.kind = 'wondervraag-gezet')
     order by zaak_id limit 1`,
    [gemeente.id],
  );
  await owner.end();
  const { zaak_id: zaakId = '', voerder = '' } = rows[0] ?? {};
  const antwoord = await fetch(app.address + inlogpagina, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: app.address },
    body: new URLSearchParams({ medewerker: voerder }),
  });
  const cookie = antwoord.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  return { adres: app.address, gemeente: gemeente.slug, zaakId, cookie };
}

await main();
