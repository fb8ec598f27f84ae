import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSources } from './sources.ts';
import { readWordList } from './word-list.ts';
import { checkWords, publicFiles, wordsIn } from './words.ts';

const LIJST = readWordList(readFileSync('docs/woordenlijst.md', 'utf8'));
const PUBLIEK = "import { PubliekePagina } from '../ui/publieke-pagina.tsx';\n";

test('de code gebruikt geen woord dat de woordenlijst verbiedt', (t) => {
  const files = readSources(['src', 'e2e', 'bench'], /\.(tsx?|sql)$/u);
  const faults = checkWords(files, LIJST);
  t.diagnostic(
    `${files.length} bestanden op ${LIJST.verboden.length} woorden bekeken, ${publicFiles(files).length} voor inwoners`,
  );
  assert.equal(faults.length, 0, faults.join('\n'));
});

test('de woordenlijst geeft verboden woorden en woorden die een inwoner nooit leest', () => {
  assert.ok(LIJST.verboden.some(({ woord, alleenInCode }) => woord === 'client' && alleenInCode));
  assert.ok(LIJST.verboden.some(({ woord, liever }) => woord === 'dossier' && liever === 'zaak'));
  assert.deepEqual(
    LIJST.nietVoorInwoners.map(({ woord }) => woord),
    [
      'arrangement',
      'contactmoment',
      'wondervraag',
      'opvolging',
      'toeleiding',
      'trede',
      'vraagverheldering',
      'inbreng',
    ],
  );
});

test('zonder bestanden of zonder lijst faalt de controle', () => {
  assert.match(faultsOf({}), /geen enkel bestand/u);
  const leeg = { verboden: [], nietVoorInwoners: [] };
  assert.match(checkWords([{ path: 'src/a.ts', source: '' }], leeg).join(), /geen enkel woord/u);
});

test('een naam valt uiteen in zijn woorden', () => {
  assert.deepEqual(wordsIn('magHetDossierZien'), ['mag', 'het', 'dossier', 'zien']);
  assert.deepEqual(wordsIn('XMLRapport2'), ['xml', 'rapport']);
  assert.deepEqual(wordsIn('src/personen/nieuwe-cliënt.ts'), ['src', 'personen', 'nieuwe', 'client', 'ts']);
});

test('wat de lijst toelaat, geeft geen fout', () => {
  const files = {
    'src/planning/a.ts':
      "const clientondersteuner = 'burgerservicenummer'; // de klant\nconst zin = 'Wij spreken de cliënt.';",
    'src/platform/koppeling.ts': 'const client = openClient();',
    'src/ui/kaart.client.ts': 'const x = event.clientX;',
    'src/inrichting/profielen/x.ts':
      "export const naam = 'consulent'; const zin = 'Onze klanten en hun dossier';",
    'src/planning/b.page.tsx': "const zin = 'De toeleiding is klaar'; const r = <p>Rapportage</p>;",
    'src/eerste-contact/c.page.tsx': `${PUBLIEK}export const p = <p>Na het verslag kunt u een aanvraag doen.</p>;`,
    'src/planning/migrations/1.sql': '-- geen dossier\ncreate table planning.contactmoment ();',
  };
  assert.equal(faultsOf(files), '');
});

const FAULTS: readonly (readonly [naam: string, files: Record<string, string>, verwacht: RegExp])[] = [
  [
    'een verboden naam',
    { 'src/planning/a.ts': '\nconst deBurger = 1;' },
    /a\.ts:2 deBurger: het woord burger is hier inwoner/u,
  ],
  [
    'een samenstelling',
    { 'src/planning/a.ts': 'function klantnummer() {}' },
    /het woord klant is hier inwoner/u,
  ],
  ['een type', { 'src/planning/a.ts': 'type Zorgdossier = string;' }, /het woord dossier is hier zaak/u],
  ['een bestandsnaam', { 'src/planning/intake.ts': '' }, /intake\.ts: het woord intake is hier gesprek/u],
  ['een mapnaam', { 'src/planning/triage/a.ts': '' }, /triage is hier toeleiding/u],
  [
    'een bewaarde waarde',
    { 'src/planning/a.ts': "const soort = 'nieuw-doel';" },
    /het woord doel is hier resultaat/u,
  ],
  [
    'een kolom',
    { 'src/planning/migrations/1.sql': 'create table planning.x (consulent_id uuid);' },
    /consulent is hier gespreksvoerder/u,
  ],
  [
    'cliënt met trema',
    { 'src/planning/a.ts': "const waarde = 'cliënt';" },
    /het woord client is hier inwoner/u,
  ],
  [
    'een tekst op een scherm',
    { 'src/planning/a.page.tsx': 'const p = <p>Uw dossier is klaar</p>;' },
    /in een tekst: het woord dossier/u,
  ],
  [
    'een tekst in een regel',
    { 'src/planning/a.ts': "const uitleg = 'Vul eerst het doel in.';" },
    /in een tekst: het woord doel/u,
  ],
  [
    'aanvraag bij het eerste contact',
    { 'src/eerste-contact/a.ts': 'const nieuweAanvraag = 1;' },
    /bestaat hier niet/u,
  ],
  ['aanvraag als bestandsnaam', { 'src/eerste-contact/aanvraag.ts': '' }, /bestaat hier niet/u],
  [
    'aanvraag als bewaarde waarde',
    { 'src/eerste-contact/a.ts': "const soort = 'wmo-aanvraag';" },
    /bestaat hier niet/u,
  ],
  [
    'een personeelswoord voor inwoners',
    { 'src/planning/a.page.tsx': `${PUBLIEK}const p = <p>Uw arrangement</p>;` },
    /leest nooit arrangement, wel: uw plan/u,
  ],
  [
    'een personeelswoord in een deel van een publieke pagina',
    {
      'src/planning/a.page.tsx': `${PUBLIEK}import { Deel } from './deel.tsx';`,
      'src/planning/deel.tsx': 'export const Deel = () => <p>De trede is bekend.</p>;',
    },
    /deel\.tsx:1 een inwoner leest nooit trede/u,
  ],
];

for (const [naam, files, verwacht] of FAULTS) {
  test(`de controle ziet ${naam}`, () => assert.match(faultsOf(files), verwacht));
}

function faultsOf(files: Record<string, string>): string {
  const sources = Object.entries(files).map(([path, source]) => ({ path, source }));
  return checkWords(sources, LIJST).join('\n');
}
