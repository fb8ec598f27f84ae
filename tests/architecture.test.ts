import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchitecture, countImports } from './architecture.ts';
import { readSources } from './sources.ts';

test('de bron houdt zich aan de tabellen van het huis', (t) => {
  const files = readSources(['src'], /\.tsx?$/u);
  const seen = countImports(files);
  t.diagnostic(`${files.length} bestanden en ${seen} importregels bekeken`);
  assert.ok(seen > 0, 'er is geen enkele importregel gezien');
  const faults = checkArchitecture(files);
  assert.equal(faults.length, 0, faults.join('\n'));
});

test('zonder bestanden faalt de controle', () => {
  assert.match(faultsOf({}), /geen enkel bestand bekeken/u);
  assert.match(faultsOf({ 'src/personen/persoon.test.ts': '' }), /geen enkel bestand bekeken/u);
});

test('wat mag, geeft geen fout', () => {
  const files = {
    'src/basis/datum.ts': 'export type Datum = string;',
    'src/inrichting/index.ts': "export { profiel } from './profiel.ts';",
    'src/inrichting/profiel.ts': "import type { Datum } from '../basis/datum.ts';",
    'src/eerste-contact/melding.ts': "import { profiel } from '../inrichting/index.ts';",
    'src/eerste-contact/melding.form.ts':
      "import { z } from 'zod'; import './melding.ts'; import '../platform/fields.ts';",
    'src/platform/fields.ts': "import { z } from 'zod';",
    'src/eerste-contact/melding.server.ts': "import { sql } from 'kysely'; import '../platform/database.ts';",
    'src/eerste-contact/melding.page.tsx':
      "import { Hono } from 'hono'; import './melding.server.ts'; import '../ui/knop.tsx';",
    'src/eerste-contact/melding.api.ts': "import { z } from '@hono/zod-openapi'; import './melding.form.ts';",
    'src/eerste-contact/melding.jobs.ts':
      "import '../platform/jobs.ts'; import '../inrichting/index.server.ts';",
    'src/ui/knop.tsx': "import { h } from 'preact/hooks';",
    'src/ui/assets.ts': "import { readFileSync } from 'node:fs'; import { createHash } from 'node:crypto';",
    'src/platform/database.ts': "import pg from 'pg'; import 'node:fs'; const nu = Date.now();",
    'src/platform/config.ts': 'const poort = process.env.PORT;',
    'src/zaak/zaak.ts': "import '../het-gesprek/index.ts';",
    'src/routes.ts': "import './eerste-contact/melding.page.tsx'; import { Hono } from 'hono';",
    'src/start.ts': "import './demo/vullen.ts'; import './routes.ts';",
    'src/demo/vullen.ts': "import '../eerste-contact/melding.server.ts'; import '../platform/database.ts';",
    'src/eerste-contact/melding.test.ts':
      "import 'node:test'; const nu = new Date(); import '../zaak/zaak.ts';",
    'src/het-gesprek/oplossingen/a.test.ts': "import { verloop } from '../../../tests/builders/verloop.ts';",
    'src/termijnen/termijn.ts':
      "const d = new Date('2026-01-01'); // Date.now() in een opmerking mag\nconst s = 'Math.random';",
  };
  assert.equal(faultsOf(files), '');
});

const FAULTS: readonly (readonly [naam: string, files: Record<string, string>, verwacht: RegExp])[] = [
  [
    'domein met een pakket',
    { 'src/personen/persoon.ts': "import { z } from 'zod';" },
    /pakket zod binnen; domein mag geen enkel pakket/u,
  ],
  ['domein met node', { 'src/personen/persoon.ts': "import 'node:fs';" }, /pakket node:fs/u],
  [
    'domein dat platform kent',
    { 'src/personen/persoon.ts': "import '../platform/clock.ts';" },
    /kent platform; domein mag dat niet/u,
  ],
  [
    'domein dat SQL kent',
    { 'src/personen/persoon.ts': "import './persoon.server.ts';" },
    /persoon\.server\.ts \(server\); domein mag dat niet/u,
  ],
  [
    'formulier dat een buur kent',
    { 'src/planning/x.form.ts': "import '../inrichting/index.ts';" },
    /formulier mag van een ander onderdeel/u,
  ],
  [
    'formulier dat platform kent',
    { 'src/planning/x.form.ts': "import '../platform/ids.ts';" },
    /formulier mag dat niet/u,
  ],
  [
    'server met hono',
    { 'src/planning/x.server.ts': "import { Hono } from 'hono';" },
    /pakket hono binnen; server mag alleen kysely/u,
  ],
  [
    'server die ui kent',
    { 'src/planning/x.server.ts': "import '../ui/knop.tsx';" },
    /kent ui; server mag dat niet/u,
  ],
  [
    'deel dat SQL kent',
    { 'src/planning/x.tsx': "import './x.server.ts';" },
    /\(server\); deel mag dat niet/u,
  ],
  [
    'pagina met zod',
    { 'src/planning/x.page.tsx': "import { z } from 'zod';" },
    /pakket zod binnen; pagina mag alleen hono, preact/u,
  ],
  [
    'pagina met SQL-pakket',
    { 'src/planning/x.page.tsx': "import { sql } from 'kysely';" },
    /pakket kysely binnen/u,
  ],
  [
    'api die een pagina kent',
    { 'src/planning/x.api.ts': "import './x.page.tsx';" },
    /\(pagina\); api mag dat niet/u,
  ],
  [
    'taken met pg-boss',
    { 'src/planning/x.jobs.ts': "import PgBoss from 'pg-boss';" },
    /pakket pg-boss binnen; taken mag geen enkel/u,
  ],
  [
    'document dat SQL kent',
    { 'src/planning/x.document.ts': "import './x.server.ts';" },
    /\(server\); document mag dat niet/u,
  ],
  [
    'eiland dat de database kent',
    { 'src/planning/x.client.ts': "import '../platform/database.ts';" },
    /kent platform; eiland mag dat niet/u,
  ],
  ['eiland met kaart elders', { 'src/planning/x.client.ts': "import 'leaflet';" }, /pakket leaflet binnen/u],
  [
    'basis die een onderdeel kent',
    { 'src/basis/x.ts': "import '../personen/index.ts';" },
    /basis mag van een ander onderdeel/u,
  ],
  [
    'platform dat een onderdeel kent',
    { 'src/platform/x.ts': "import '../personen/index.ts';" },
    /platform mag van een ander onderdeel/u,
  ],
  ['platform met een vreemd pakket', { 'src/platform/x.ts': "import 'lodash';" }, /pakket lodash binnen/u],
  [
    'ui dat platform kent',
    { 'src/ui/x.tsx': "import '../platform/ids.ts';" },
    /kent platform; ui mag dat niet/u,
  ],
  ['ui met node', { 'src/ui/knop.tsx': "import 'node:fs';" }, /pakket node:fs/u],
  [
    'wortel die een regel kent',
    { 'src/routes.ts': "import './personen/persoon.ts';" },
    /de wortel mag alleen/u,
  ],
  [
    'demo gekend door een onderdeel',
    { 'src/personen/persoon.server.ts': "import '../demo/x.ts';" },
    /dat mag alleen src\/start\.ts/u,
  ],
  [
    'onderdeel dat een route kent',
    { 'src/personen/p.page.tsx': "import '../routes.ts';" },
    /de wortel zelf/u,
  ],
  [
    'buur zonder index',
    { 'src/planning/x.ts': "import '../inrichting/profiel.ts';" },
    /via index\.ts of index\.server\.ts/u,
  ],
  [
    'domein met de database van een buur',
    { 'src/planning/x.ts': "import '../inrichting/index.server.ts';" },
    /domein mag van een ander onderdeel/u,
  ],
  [
    'buur die niet mag',
    { 'src/planning/x.ts': "import '../arrangement/index.ts';" },
    /planning mag kennen: eerste-contact/u,
  ],
  [
    'toewijzing kent het-gesprek',
    { 'src/toewijzing/x.ts': "import type { V } from '../het-gesprek/index.ts';" },
    /kent het-gesprek, en dat mag niet/u,
  ],
  [
    'toewijzing via een herhaalde uitvoer',
    { 'src/toewijzing/x.ts': "export { v } from '../het-gesprek/index.ts';" },
    /kent het-gesprek/u,
  ],
  [
    'toewijzing via een late invoer',
    { 'src/toewijzing/x.page.tsx': "const v = await import('../het-gesprek/index.ts');" },
    /kent het-gesprek/u,
  ],
  [
    'vraagverheldering kent oplossingen',
    { 'src/het-gesprek/vraagverheldering/x.ts': "import '../oplossingen/trede.ts';" },
    /eerst het resultaat, dan de oplossing/u,
  ],
  [
    'iemand kent zaak',
    { 'src/arrangement/x.page.tsx': "import '../zaak/index.ts';" },
    /niemand mag zaak kennen/u,
  ],
  [
    'zaak kent beleidsinformatie',
    { 'src/zaak/x.ts': "import '../beleidsinformatie/index.ts';" },
    /niemand mag beleidsinformatie/u,
  ],
  [
    'termijnen kent een onderdeel',
    { 'src/termijnen/x.ts': "import '../personen/index.ts';" },
    /termijnen mag kennen: alleen basis/u,
  ],
  ['map buiten de tabel', { 'src/facturen/x.ts': '' }, /facturen staat niet in de tabel/u],
  ['onbekend achtervoegsel', { 'src/planning/x.store.ts': '' }, /kent het huis niet/u],
  ['los bestand in src', { 'src/iets.ts': '' }, /kent het huis niet/u],
  [
    'drie mappen hoger',
    { 'src/het-gesprek/a/b/x.ts': "import '../../../basis/datum.ts';" },
    /drie mappen hoger/u,
  ],
  [
    'drie mappen hoger in een test',
    { 'src/personen/a.ts': '', 'src/het-gesprek/a/x.test.ts': "import '../../../src/personen/a.ts';" },
    /drie mappen hoger/u,
  ],
  ['buiten src', { 'src/planning/x.ts': "import '../../tests/database.ts';" }, /wijst buiten src/u],
  [
    'een kring',
    {
      'src/planning/a.ts': "import './b.ts';",
      'src/planning/b.ts': "import './c.ts';",
      'src/planning/c.ts': "import './a.ts';",
    },
    /kring: src\/planning\/a\.ts → src\/planning\/b\.ts → src\/planning\/c\.ts → src\/planning\/a\.ts/u,
  ],
  [
    'een kring van typen',
    {
      'src/planning/a.ts': "import type { B } from './b.ts';",
      'src/planning/b.ts': "import type { A } from './a.ts';",
    },
    /kring/u,
  ],
  ['de klok', { 'src/planning/x.ts': 'const nu = Date.now();' }, /x\.ts:1 leest de klok/u],
  [
    'een lege datum',
    { 'src/planning/x.page.tsx': '\nconst nu = new Date();' },
    /x\.page\.tsx:2 leest de klok/u,
  ],
  ['de klok van Temporal', { 'src/planning/x.server.ts': 'Temporal.Now.instant();' }, /leest de klok/u],
  ['toeval', { 'src/ui/x.tsx': 'const t = Math.random();' }, /maakt toeval/u],
  ['een eigen id', { 'src/demo/x.ts': "import { randomUUID } from 'node:crypto';" }, /maakt een id/u],
  [
    'een instelling in platform',
    { 'src/platform/mail.ts': 'const s = process.env.SMTP;' },
    /leest een instelling/u,
  ],
  [
    'een stijl in de HTML',
    { 'src/ui/x.tsx': 'const p = <p style="color: red">x</p>;' },
    /x\.tsx:1 zet style in de HTML/u,
  ],
  [
    'een handeling in de HTML',
    { 'src/ui/x.tsx': 'const p = <button onClick={f}>x</button>;' },
    /zet onClick in de HTML/u,
  ],
  ['een map helpers', { 'src/planning/helpers/x.ts': '' }, /de naam helpers zegt niets/u],
  ['een bestand types.ts', { 'src/planning/types.ts': '' }, /de naam types zegt niets/u],
];

for (const [naam, files, verwacht] of FAULTS) {
  test(`de controle ziet ${naam}`, () => assert.match(faultsOf(files), verwacht));
}

function faultsOf(files: Record<string, string>): string {
  return checkArchitecture(Object.entries(files).map(([path, source]) => ({ path, source }))).join('\n');
}
