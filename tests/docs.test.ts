import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listFiles } from './sources.ts';
import { checkCommands, checkDocs, checkRecords, checkSettings, isInRepository, readDocs } from './docs.ts';

const DOCS = readDocs();
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
};

function noFaults(faults: readonly string[]): void {
  assert.equal(faults.length, 0, faults.join('\n'));
}

test('elke verwijzing in een tekst komt ergens uit en geen kop slaat een niveau over', (t) => {
  t.diagnostic(`${DOCS.length} teksten bekeken`);
  noFaults(checkDocs(DOCS, isInRepository));
});

test('elk besluit past op één blad en staat in de lijst', () => {
  noFaults(checkRecords(DOCS));
});

test('elke opdracht in een tekst bestaat, en de README noemt ze alle', () => {
  noFaults(checkCommands(DOCS, Object.keys(PACKAGE.scripts)));
  for (const name of ['README.md', 'README.nl.md']) {
    const text = readFileSync(name, 'utf8');
    for (const script of Object.keys(PACKAGE.scripts)) {
      assert.match(text, new RegExp(`npm (run )?${script}\\b`, 'u'), `${name} noemt ${script} niet`);
    }
  }
});

test('wat de README laat kiezen, staat zo op een scherm', () => {
  const screens = listFiles(['src'])
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => readFileSync(path, 'utf8').replaceAll(/\s+/gu, ' '))
    .join('\n');
  for (const name of ['README.md', 'README.nl.md']) {
    const walk = readFileSync(name, 'utf8')
      .split(/^###? /mu)
      .find((part) => /^(Try this|Probeer dit)/u.test(part));
    const labels = [...(walk ?? '').matchAll(/\*{1,2}([A-Za-z][^*.?]+)\*{1,2}(?!\*)/gu)].map(
      ([, label]) => label!,
    );
    assert.ok(labels.length > 12, `${name} loopt met niemand mee`);
    for (const label of labels) {
      const known =
        screens.includes(label) || screens.includes(label.replace('Gemeente Heldermond', '{naam}'));
      assert.ok(known, `${name} noemt «${label}», en dat staat op geen scherm`);
    }
  }
});

test('elke instelling staat uitgelegd, en geen andere', () => {
  const config = readFileSync('src/platform/config.ts', 'utf8');
  const texts = ['README.md', 'README.nl.md', 'docs/handboek/beheren/instellen.md'];
  noFaults(texts.flatMap((path) => checkSettings({ path, source: readFileSync(path, 'utf8') }, config)));
});

test('publiccode.yml heeft wat verplicht is, en de versie van package.json', () => {
  const yml = readFileSync('publiccode.yml', 'utf8');
  const required = [
    'publiccodeYmlVersion: "0\\.\\d"',
    'name: \\S.*',
    'url: https://\\S+',
    'platforms:\\n  - \\S+',
    'categories:\\n  - \\S+',
    'developmentStatus: (concept|development|beta|stable|obsolete)',
    'softwareType: standalone/web',
    `softwareVersion: ${PACKAGE.version}`,
    'description:\\n  en:\\n',
    'legal:\\n  license: ' + PACKAGE.license,
    'maintenance:\\n  type: (community|internal|contract|none)\\n  contacts:\\n    - name: \\S.*',
    'localisation:\\n  localisationReady: (true|false)\\n  availableLanguages:\\n    - nl',
  ];
  for (const key of required) assert.match(yml, new RegExp(`^${key}`, 'mu'), key);
  const short = [...yml.matchAll(/shortDescription: (.+)/gu)].map(([, text]) => text ?? '');
  assert.equal(short.length, 2);
  for (const text of short) assert.ok(text.length <= 150, text);
  const long = [...yml.matchAll(/longDescription: >\n((?: {6}.+\n)+)/gu)].map(([, text]) => text ?? '');
  assert.equal(long.length, 2);
  for (const text of long) assert.ok(text.length >= 150 && text.length <= 10_000, text);
});

test('de licentie is de volledige EUPL 1.2 en het logboek van wijzigingen kent deze versie', () => {
  const licence = readFileSync('LICENSE', 'utf8');
  assert.match(licence, /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/u);
  for (let article = 1; article <= 15; article += 1) {
    assert.match(licence, new RegExp(`^## ${article}\\. `, 'mu'), `artikel ${article}`);
  }
  assert.ok(readFileSync('CHANGELOG.md', 'utf8').includes(`## ${PACKAGE.version}`));
});

const HERE = ['a.md', 'b.md'];
const isHere = (path: string): boolean => HERE.includes(path);

test('een tekst die klopt, geeft geen fout; code telt niet mee', () => {
  const good =
    '# A\n\n## B c, d\n\n[b](b.md) [kop](#b-c-d) [ver](https://a.example) `[x](y.md)`\n\n```\n# geen kop\n```\n';
  noFaults(checkDocs([{ path: 'a.md', source: good }], isHere));
});

const FAULTS: readonly (readonly [what: string, source: string, expected: RegExp])[] = [
  ['een dode verwijzing', '# A\n[weg](c.md)\n', /a\.md wijst naar c\.md/u],
  ['een verwijzing buiten de map', '# A\n[weg](../c.md)\n', /wijst naar \.\.\/c\.md/u],
  ['een kop die er niet is', '# A\n[kop](#weg)\n', /die kop is er niet/u],
  ['een plaatje dat er niet is', '# A\n![weg](a.png)\n', /wijst naar a\.png/u],
  ['een niveau te veel', '# A\n\n### C\n', /slaat een niveau over/u],
  ['twee hoofdkoppen', '# A\n\n# B\n', /meer dan één hoofdkop/u],
  ['geen hoofdkop', '## A\n', /begint niet met één kop/u],
];

for (const [what, source, expected] of FAULTS) {
  test(`${what} wordt gevonden`, () => {
    assert.match(checkDocs([{ path: 'a.md', source }], isHere).join('\n'), expected);
  });
}

test('zonder teksten, besluiten of instellingen faalt de controle', () => {
  assert.match(checkDocs([], isHere).join(), /geen enkele tekst/u);
  assert.match(checkRecords([]).join(), /geen enkel besluit/u);
  assert.match(checkSettings({ path: 'a.md', source: '' }, '').join(), /geen enkele instelling/u);
});

test('een te lang besluit, een besluit buiten de lijst en een dubbel nummer worden gevonden', () => {
  const record = (path: string, lines: number) => ({ path, source: '# A\n'.repeat(lines) });
  const faults = checkRecords([
    record('docs/besluiten/0001-a.md', 41),
    record('docs/besluiten/0001-b.md', 40),
    { path: 'docs/besluiten/README.md', source: '[1](0001-a.md)' },
  ]);
  assert.deepEqual(faults, [
    'docs/besluiten/0001-a.md is langer dan 40 regels.',
    'docs/besluiten/0001-b.md staat niet in docs/besluiten/README.md.',
    'Besluit 0001 is er twee keer.',
  ]);
});

test('een opdracht die er niet is en een instelling te veel of te weinig worden gevonden', () => {
  assert.match(checkCommands([{ path: 'a.md', source: 'npm run weg' }], ['start']).join(), /npm run weg/u);
  const faults = checkSettings({ path: 'a.md', source: '| `OUD` | x |' }, '  PORT: z.coerce\n');
  assert.deepEqual(faults, ['a.md legt PORT niet uit.', 'a.md noemt OUD; die bestaat niet.']);
});
