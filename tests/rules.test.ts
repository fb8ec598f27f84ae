import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRules, checkScenarios, countRules } from './rules.ts';
import { readSources } from './sources.ts';
import { testTitles } from './titles.ts';
import { VERPLICHTE_SCENARIOS } from './verplicht.ts';

test('elke regel heeft een test en elk genoemd nummer bestaat', (t) => {
  const regels = readSources(['src'], /\/REGELS\.md$/u);
  const faults = checkRules({ regels, code: readSources(['src'], /\.tsx?$/u) });
  t.diagnostic(`${countRules(regels)} regels in ${regels.length} onderdelen bekeken`);
  assert.equal(faults.length, 0, faults.join('\n'));
});

test('elk scenario speelt in de browser, controleert pagina en API, en heeft een tegenproef', (t) => {
  const files = readSources(['src', 'tests', 'e2e', 'bench'], /\.tsx?$/u).filter(
    ({ path }) => path !== 'tests/rules.test.ts',
  );
  const scenarios = files.flatMap(testTitles).filter(({ titel }) => /^T\d+ (?!tegenproef)/u.test(titel));
  t.diagnostic(`${scenarios.length} scenario's bekeken, ${VERPLICHTE_SCENARIOS.length} verplicht`);
  const faults = checkScenarios(files, VERPLICHTE_SCENARIOS);
  assert.equal(faults.length, 0, faults.join('\n'));
});

const REGELS =
  '# Regels\n\n| nummer | regel | bron |\n|---|---|---|\n| EC-1 | Een melding is vrij. | Wmo 2.3.2 |\n| EC-2 | Wij bellen terug. | Bron 004 |\n';
const TEST_1 = "test('[EC-1] een melding is vrij', () => {});";
const TEST_2 = 'test(`[EC-2] wij bellen ${wie} terug`, () => {});';

test('regels met een test en nummers die bestaan, geven geen fout', () => {
  assert.equal(
    faultsOf(REGELS, { 'a.ts': "geweigerd('EC-1', 'Dat kan niet.');", 'a.test.ts': TEST_1 + TEST_2 }),
    '',
  );
  assert.equal(faultsOf(REGELS, { 'a.test.ts': "test('[EC-1] [EC-2] samen', () => {});" }), '');
});

test('zonder regels faalt de controle', () => {
  assert.match(faultsOf('# Regels\n', {}), /geen enkele regel gevonden/u);
});

const FAULTS: readonly (readonly [
  naam: string,
  regels: string,
  files: Record<string, string>,
  verwacht: RegExp,
])[] = [
  ['een regel zonder test', REGELS, { 'a.test.ts': TEST_1 }, /EC-2 heeft geen test/u],
  [
    'een nummer dat niet vooraan staat',
    REGELS,
    { 'a.test.ts': `${TEST_1}test('de regel [EC-2]', f);` },
    /EC-2 heeft geen test/u,
  ],
  ['een test in gewone code', REGELS, { 'a.ts': TEST_1 + TEST_2 }, /EC-1 heeft geen test/u],
  [
    'een weigering zonder regel',
    REGELS,
    { 'a.ts': "geweigerd('EC-9', 'Nee.')" },
    /EC-9 staat in geen enkele REGELS/u,
  ],
  [
    'een weigering met vreemde letters',
    REGELS,
    { 'a.ts': "geweigerd('ZZ-1', 'Nee.')" },
    /ZZ-1 staat in geen enkele REGELS/u,
  ],
  [
    'een test van een regel die niet bestaat',
    REGELS,
    { 'a.test.ts': "test('[QX-4] iets', f);" },
    /QX-4 staat in geen enkele/u,
  ],
  [
    'een opmerking met een oud nummer',
    REGELS,
    { 'a.ts': '/** Refuses by EC-7. */' },
    /EC-7 staat in geen enkele/u,
  ],
  ['een dubbel nummer', REGELS.replace('EC-2', 'EC-1'), {}, /EC-1 staat er twee keer/u],
  ['een regel zonder bron', REGELS.replace('Bron 004', ''), {}, /EC-2 noemt geen bron/u],
  ['een halve zin', REGELS.replace('terug.', 'terug'), {}, /EC-2 is geen hele zin/u],
];

for (const [naam, regels, files, verwacht] of FAULTS) {
  test(`de controle ziet ${naam}`, () => assert.match(faultsOf(regels, files), verwacht));
}

function faultsOf(regels: string, files: Record<string, string>): string {
  const code = Object.entries(files).map(([name, source]) => ({
    path: `src/eerste-contact/${name}`,
    source,
  }));
  return checkRules({ regels: [{ path: 'src/eerste-contact/REGELS.md', source: regels }], code }).join('\n');
}

const GOED =
  "test('T2 eerst het resultaat', async ({ page, request }) => { await page.click('x'); expect(await request.get('/')); });";
const TEGEN =
  "test('T2 tegenproef met resultaat mag het wel', async ({ page }) => { await loop(page); expect(1); });";

test('een scenario met tegenproef geeft geen fout', () => {
  assert.equal(scenarioFaults(GOED + TEGEN, [2]), '');
});

const SCENARIO_FAULTS: readonly (readonly [naam: string, source: string, verwacht: RegExp])[] = [
  ['een scenario zonder tegenproef', GOED, /heeft geen tegenproef/u],
  [
    'een tegenproef van een ander scenario',
    GOED + TEGEN.replace('T2', 'T20'),
    /T2 eerst het resultaat heeft geen tegenproef/u,
  ],
  ['een tegenproef zonder scenario', TEGEN, /tegenproef van niets/u],
  [
    'een scenario zonder handeling',
    GOED.replace("await page.click('x');", '') + TEGEN,
    /doet niets op een pagina/u,
  ],
  ['een scenario zonder controle', GOED.replace('expect', 'await') + TEGEN, /controleert niets\./u],
  ['een scenario zonder API', GOED.replaceAll('request', 'page') + TEGEN, /niets over de API/u],
  [
    'een tegenproef zonder controle',
    GOED + TEGEN.replace('expect(1);', ''),
    /tegenproef met resultaat mag het wel: controleert niets/u,
  ],
];

for (const [naam, source, verwacht] of SCENARIO_FAULTS) {
  test(`de controle ziet ${naam}`, () => assert.match(scenarioFaults(source, []), verwacht));
}

test('de controle ziet een scenario buiten de browser en een dat ontbreekt', () => {
  const file = { path: 'src/zaak/a.test.ts', source: GOED + TEGEN };
  assert.match(checkScenarios([file], [2]).join('\n'), /hoort in e2e/u);
  assert.match(scenarioFaults(GOED + TEGEN, [2, 9]), /T9 moet een test hebben/u);
});

function scenarioFaults(source: string, required: readonly number[]): string {
  return checkScenarios([{ path: 'e2e/a.e2e.ts', source }], required).join('\n');
}
