import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { run } from '../tests/process.ts';
import type { Keuze } from './keuze.ts';
import type { Cijfer } from './los.ts';
import { deel } from './meten.ts';
import type { Meting, Ronde } from './meten.ts';

/** Dearer than this many times the floor is never good; the short form has few requests and is held to less. */
const GRENS = { vol: 2.5, kort: 4 } as const;
/** Growth against what was set down before that is too much; the same program differs by a fifth from run to run. */
const GROEI = 1.5;
const bestand = 'bench/vastgesteld.json';

type Vastgesteld = Record<string, Record<string, number>>;

/** The CPU of server and database together against the floor: median of the ratios of the rounds. */
export function verhouding({ app, vloer }: Meting, waarde = cpu): number {
  return deel(
    app.map((ronde, i) => waarde(ronde) / waarde(vloer[i]!)),
    0.5,
  );
}

function cpu({ cpuDienst, cpuDatabase }: Ronde): number {
  return cpuDienst + cpuDatabase;
}

/** Writes the ratios down as those that later runs are held against. */
export function stelVast(metingen: readonly Meting[], keuze: Keuze, say: (line: string) => void): void {
  const all = leesVastgesteld();
  const vorm = vormVan(keuze);
  const now = Object.fromEntries(metingen.map((meting) => [meting.werk.naam, rond(verhouding(meting))]));
  writeFileSync(bestand, `${JSON.stringify({ ...all, [vorm]: { ...all[vorm], ...now } }, null, 2)}\n`);
  say(`De verhoudingen staan in ${bestand}.`);
}

/** What is too dear, against the limit or against what was set down, each with a Dutch sentence. */
export function teDuur(metingen: readonly Meting[], keuze: Keuze): ReadonlyMap<Meting, string> {
  const before = leesVastgesteld()[vormVan(keuze)] ?? {};
  const faults = metingen.flatMap((meting): readonly (readonly [Meting, string])[] => {
    const { naam } = meting.werk;
    const [nu, eerst] = [rond(verhouding(meting)), before[naam]];
    const grens = GRENS[vormVan(keuze)];
    if (nu > grens) return [[meting, `${naam} kost ${nu} keer de vloer, meer dan ${grens}`]];
    if (eerst !== undefined && nu > eerst * GROEI)
      return [[meting, `${naam} kost ${nu} keer de vloer en was ${eerst}`]];
    return [];
  });
  return new Map(faults);
}

function leesVastgesteld(): Vastgesteld {
  return existsSync(bestand) ? JSON.parse(readFileSync(bestand, 'utf8')) : {};
}

function vormVan({ kort }: Keuze): 'kort' | 'vol' {
  return kort ? 'kort' : 'vol';
}

/** Prints the table, and after a full run writes it to docs/metingen with date and commit. */
export async function schrijfMeting(
  { metingen, cijfers }: { readonly metingen: readonly Meting[]; readonly cijfers: readonly Cijfer[] },
  keuze: Keuze,
  say: (line: string) => void,
): Promise<void> {
  const datum = new Date().toISOString().slice(0, 10);
  const commit = (
    await run({ programma: 'git', argumenten: ['rev-parse', '--short', 'HEAD'] })
  ).uitvoer.trim();
  const drukte = loadavg()
    .map((een) => een.toFixed(1))
    .join(' ');
  const kop = `${keuze.zaken} zaken, ${keuze.rondes} rondes, load average ${drukte}, commit ${commit}`;
  const table = [tabel(metingen), cijferTabel(cijfers)].filter(Boolean).join('\n\n');
  say(`\n${kop}\n\n${table}`);
  if (keuze.kort || keuze.namen.length > 0) return;
  mkdirSync('docs/metingen', { recursive: true });
  writeFileSync(`docs/metingen/${datum}-bench.md`, `# bench, ${datum}\n\n${kop}\n\n${table}\n`);
}

const kolommen: readonly (readonly [string, (meting: Meting) => string])[] = [
  ['werk', ({ werk }) => werk.titel],
  [
    'antwoord',
    ({ werk, bytes }) =>
      werk.antwoord === 'leeg' ? 'doorverwijzing' : `${werk.antwoord} ${(bytes / 1024).toFixed(1)} KB`,
  ],
  ['CPU server + database, ms', (meting) => paar(meting, 'app')],
  ['vloer', (meting) => paar(meting, 'vloer')],
  ['**× vloer**', (meting) => `**${rond(verhouding(meting)).toFixed(2)}**`],
  ['× alleen server', (meting) => rond(verhouding(meting, ({ cpuDienst }) => cpuDienst)).toFixed(2)],
  ['p50 / p95 bij 1, ms', (meting) => twee(meting, (ronde) => [ronde.p50, ronde.p95])],
  ['p50 / p95 bij 16, ms', (meting) => twee(meting, (ronde) => [ronde.p50Samen, ronde.p95Samen])],
  ['× p95 bij 16', (meting) => rond(verhouding(meting, ({ p95Samen }) => p95Samen)).toFixed(2)],
  ['per seconde', (meting) => String(Math.round(midden(meting.app, ({ perSeconde }) => perSeconde)))],
  ['÷ vloer', (meting) => rond(verhouding(meting, ({ perSeconde }) => perSeconde)).toFixed(2)],
];

function tabel(metingen: readonly Meting[]): string {
  const rows = metingen.map((meting) => kolommen.map(([, cel]) => cel(meting)));
  const lines = [kolommen.map(([kop]) => kop), kolommen.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cijferTabel(cijfers: readonly Cijfer[]): string {
  if (cijfers.length === 0) return '';
  const rows = cijfers.map(({ wat, waarde, streven }) => `| ${wat} | ${waarde} | ${streven} |`);
  return ['| wat | gemeten | streven |', '|---|---|---|', ...rows].join('\n');
}

function paar(meting: Meting, wie: 'app' | 'vloer'): string {
  const [dienst, database] = [
    midden(meting[wie], (r) => r.cpuDienst),
    midden(meting[wie], (r) => r.cpuDatabase),
  ];
  return `${dienst.toFixed(2)} + ${database.toFixed(2)}`;
}

function twee(meting: Meting, van: (ronde: Ronde) => readonly [number, number]): string {
  return ([0, 1] as const).map((i) => midden(meting.app, (ronde) => van(ronde)[i]).toFixed(1)).join(' / ');
}

function midden(rondes: readonly Ronde[], van: (ronde: Ronde) => number): number {
  return deel(rondes.map(van), 0.5);
}

function rond(getal: number): number {
  return Math.round(getal * 100) / 100;
}
