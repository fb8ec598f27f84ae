import type { Keuze } from './keuze.ts';
import { belast, vraagEen } from './load.ts';
import type { Vraag } from './load.ts';
import { cpuOf } from './machine.ts';
import type { Dienst, Meetbank } from './machine.ts';
import type { Item, Stof, Werk } from './werk.ts';

/** One round of one kind of work at one server; times in milliseconds, CPU per request. */
export type Ronde = {
  readonly cpuDienst: number;
  readonly cpuDatabase: number;
  readonly p50: number;
  readonly p95: number;
  readonly p50Samen: number;
  readonly p95Samen: number;
  readonly perSeconde: number;
};

/** All rounds of one kind of work, at the application and at the floor, and how to ask for more of it. */
export type Meting = {
  readonly werk: Werk;
  readonly app: Ronde[];
  readonly vloer: Ronde[];
  readonly bytes: number;
  readonly vragen: Readonly<Record<'app' | 'vloer', (n: number) => Vraag>>;
};

export type Proef = {
  readonly bank: Meetbank;
  readonly app: Dienst;
  readonly floor: Dienst;
  readonly werk: readonly Werk[];
  readonly stof: Stof;
  readonly keuze: Keuze;
  readonly say: (line: string) => void;
};

const tegelijk = 16;

/** Measures every kind of work in turn, application and floor within each round. */
export async function meet(proef: Proef): Promise<readonly Meting[]> {
  const metingen: Meting[] = [];
  for (const werk of proef.werk) metingen.push(await bereidVoor(proef, werk));
  for (const meting of metingen) await warm(meting, proef);
  await meetRondes(proef, metingen);
  return metingen;
}

/** Adds rounds to what was measured before. */
export async function meetRondes(proef: Proef, metingen: readonly Meting[]): Promise<void> {
  for (let ronde = 0; ronde < proef.keuze.rondes; ronde += 1) {
    for (const meting of metingen) {
      const eerst = ronde % 2 === 0 ? (['app', 'vloer'] as const) : (['vloer', 'app'] as const);
      for (const wie of eerst) meting[wie].push(await meetRonde(proef, meting, wie));
    }
    proef.say(`ronde ${ronde + 1} van ${proef.keuze.rondes}`);
  }
}

/** Lets the application answer once for every item, and gives the floor those answers to make as well. */
async function bereidVoor({ app, floor, stof }: Proef, werk: Werk): Promise<Meting> {
  const items = await werk.kiesItems(stof);
  if (items.length === 0) throw new Error(`Er is niets om mee te meten: ${werk.naam}`);
  const given = [];
  for (const item of items) {
    const { status, body } = await vraagEen(app.port, werk.vraag(item));
    const good = werk.antwoord === 'leeg' ? [303] : [200, 201];
    if (!good.includes(status)) throw new Error(`${werk.naam} gaf ${status}: ${body.slice(0, 500)}`);
    given.push({ item, body });
  }
  await vraagEen(floor.port, { method: 'POST', path: `/${werk.naam}`, body: JSON.stringify(given) });
  const at = (n: number): Item => items[n % items.length]!;
  const vloervraag = (n: number): Vraag => {
    const { body } = werk.vraag(at(n));
    const path = `/${werk.naam}/${n % items.length}`;
    return body === undefined ? { method: 'GET', path } : { method: 'POST', path, body };
  };
  const bytes = given.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) / given.length;
  const vragen = { app: (n: number) => werk.vraag(at(n)), vloer: vloervraag };
  return { werk, app: [], vloer: [], bytes, vragen };
}

async function warm(baan: Meting, { app, floor, keuze }: Proef): Promise<void> {
  const aantal = keuze.kort ? 400 : 800;
  await belast(app.port, { aantal, tegelijk, vraag: baan.vragen.app });
  await belast(floor.port, { aantal, tegelijk, vraag: baan.vragen.vloer });
}

async function meetRonde(
  { bank, app, floor, keuze }: Proef,
  baan: Meting,
  wie: 'app' | 'vloer',
): Promise<Ronde> {
  const { pid, port } = wie === 'app' ? app : floor;
  const vraag = baan.vragen[wie];
  const dienst = cpuOf(pid);
  const database = cpuOf(bank.postgres.pid());
  const alleen = await belast(port, { aantal: keuze.enkel, tegelijk: 1, vraag });
  const samen = await belast(port, { aantal: keuze.samen, tegelijk, vraag });
  const aantal = keuze.enkel + keuze.samen;
  return {
    cpuDienst: (cpuOf(pid) - dienst) / aantal,
    cpuDatabase: (cpuOf(bank.postgres.pid()) - database) / aantal,
    p50: deel(alleen.tijden, 0.5),
    p95: deel(alleen.tijden, 0.95),
    p50Samen: deel(samen.tijden, 0.5),
    p95Samen: deel(samen.tijden, 0.95),
    perSeconde: (keuze.samen / samen.duur) * 1000,
  };
}

/** The value below which this share lies. */
export function deel(waarden: readonly number[], aandeel: number): number {
  const sorted = waarden.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * aandeel))] ?? 0;
}
