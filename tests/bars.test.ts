import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBars, describeBars, measure, percentile } from './bars.ts';
import { readSources } from './sources.ts';

test('de code blijft binnen de maten', (t) => {
  const files = readSources(['src', 'tests', 'e2e', 'bench'], /\.tsx?$/u);
  t.diagnostic(describeBars(measure(files)));
  const faults = checkBars(files);
  assert.equal(faults.length, 0, faults.join('\n'));
});

const GOED = '/** Says what it is. */\nexport function klein(): number {\n  return 1;\n}\n';
const TEST = "test('klein', () => {\n\n\n\n});\n";

test('kleine code met zinnen en testen geeft geen fout', () => {
  assert.equal(faultsOf({ 'src/planning/a.ts': GOED, 'src/planning/a.test.ts': TEST }), '');
});

test('zonder bestanden faalt de controle', () => {
  assert.match(faultsOf({ 'e2e/a.e2e.ts': '' }), /geen enkel bestand gemeten/u);
});

test('de helft en een op de tien worden goed geteld', () => {
  const maten = [5, 1, 3, 2, 4, 6, 7, 8, 9, 10].map((regels) => ({ waar: '', regels, grens: 10 }));
  assert.equal(percentile(maten, 0.5), 6);
  assert.equal(percentile(maten, 0.9), 10);
  assert.equal(percentile([], 0.5), 0);
});

const body = (lines: number): string => `function lang() {\n${'  tel();\n'.repeat(lines - 2)}}\n`;
const many = (lines: number): Record<string, string> => ({ 'src/ui/a.tsx': '\n'.repeat(lines - 1) + 'x;' });

const FAULTS: readonly (readonly [naam: string, files: Record<string, string>, verwacht: RegExp])[] = [
  ['een te lang bestand', many(301), /a\.tsx telt 301 regels; de harde grens is 300/u],
  [
    'een te lang testbestand',
    { 'src/ui/a.tsx': 'x;', 'src/ui/a.test.tsx': '\n'.repeat(300) + 'x;' },
    /a\.test\.tsx telt 301 regels/u,
  ],
  ['een te hoog midden van bestanden', many(91), /helft van de bestanden telt meer dan 90/u],
  ['een te hoog p90 van bestanden', many(197), /op de tien bestanden telt meer dan 196/u],
  [
    'een te lange functie',
    { 'src/planning/a.ts': body(61) },
    /a\.ts:1 lang telt 61 regels; de harde grens is 60/u,
  ],
  [
    'een te lang scherm',
    { 'src/planning/a.page.tsx': body(91) },
    /lang telt 91 regels; de harde grens is 90/u,
  ],
  [
    'een te lange pijlfunctie',
    { 'src/planning/a.ts': body(61).replace('function lang() {', 'const lang = () => {') },
    /lang telt 61 regels/u,
  ],
  [
    'een te lange methode',
    { 'src/planning/a.ts': `const o = {\n${body(61).replace('function lang', 'lang')}}` },
    /lang telt 61 regels/u,
  ],
  [
    'een te hoog midden van functies',
    { 'src/planning/a.ts': body(10) },
    /helft van de functies telt meer dan 9/u,
  ],
  ['te weinig testen', { 'src/ui/a.tsx': 'x;' }, /0\.00 regels test per regel bron/u],
  ['any', { 'src/ui/a.tsx': 'const x = y as any;' }, /a\.tsx:1 gebruikt any/u],
  [
    'any in een test',
    { 'src/ui/a.tsx': 'x;', 'src/ui/a.test.ts': 'let x: readonly any[];' },
    /a\.test\.ts:1 gebruikt any/u,
  ],
  [
    'een stil gemaakte typecontrole',
    { 'src/ui/a.tsx': '\n// @ts-expect-error later\nx;' },
    /a\.tsx:2 legt de typecontrole/u,
  ],
  [
    'een uitgezette test',
    { 'src/ui/a.tsx': 'x;', 'src/ui/a.test.ts': "test.skip('x', f);" },
    /zet een test uit of apart met skip/u,
  ],
  [
    'een test apart',
    { 'src/ui/a.tsx': 'x;', 'e2e/a.e2e.ts': "test.only('x', f);" },
    /zet een test uit of apart met only/u,
  ],
  ['iets dat open staat', { 'src/ui/a.tsx': '// TODO: later\nx;' }, /a\.tsx:1 laat iets open staan/u],
  ['een functie zonder zin', { 'src/planning/a.ts': 'export function b() {}' }, /a\.ts:1 b heeft geen zin/u],
  [
    'een late functie zonder zin',
    { 'src/planning/a.ts': `${GOED}\nexport async function b() {}` },
    /a\.ts:6 b heeft geen zin/u,
  ],
  [
    'een type zonder zin',
    { 'src/basis/a.ts': '// wat\nexport type B = string;' },
    /a\.ts:2 B heeft geen zin/u,
  ],
  ['een lege zin', { 'src/basis/a.ts': '/** B */\nexport type B = string;' }, /B heeft geen zin/u],
];

for (const [naam, files, verwacht] of FAULTS) {
  test(`de controle ziet ${naam}`, () => assert.match(faultsOf(files), verwacht));
}

test('een regel die any of TODO alleen noemt, is geen fout', () => {
  const source = "const zin = 'any // TODO niets';\nconst any = 1;\n";
  assert.doesNotMatch(faultsOf({ 'src/ui/a.tsx': source }), /any|open/u);
});

function faultsOf(files: Record<string, string>): string {
  return checkBars(Object.entries(files).map(([path, source]) => ({ path, source }))).join('\n');
}
