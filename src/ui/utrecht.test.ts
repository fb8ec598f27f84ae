import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pruneUtrecht, utrechtKlassen } from './utrecht.ts';

test('alleen regels voor onze klassen blijven over', () => {
  const css =
    '.utrecht-link{color:red}.utrecht-calendar{color:red}.utrecht-link:hover:not(.utrecht-link--x){color:blue}p{color:red}';
  assert.equal(
    pruneUtrecht(css, ''),
    '.utrecht-link{color:red}.utrecht-link:hover:not(.utrecht-link--x){color:blue}',
  );
});

test('een token dat een thema zet, blijft; een ander wordt zijn terugval of verdwijnt', () => {
  const css =
    '.utrecht-link{color:var(--kleur,var(--ander,red));margin:var(--onbekend,var(--ook-onbekend,2px));padding:var(--niets)}';
  assert.equal(pruneUtrecht(css, ':root{--kleur:blue}'), '.utrecht-link{color:var(--kleur);margin:2px}');
});

test('een token dat een onderdeel zelf zet, houdt zijn terugval', () => {
  const css = '.utrecht-link{color:var(--_kleur,red)}.utrecht-link:hover{--_kleur:blue}';
  assert.match(pruneUtrecht(css, ''), /color:var\(--_kleur,red\)/);
});

test('elke klasse van Utrecht die een pagina noemt, staat in het stijlblad', () => {
  const root = new URL('..', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  assert.ok(files.length > 20);
  const missing = files.flatMap((name) => {
    const used =
      readFileSync(new URL(name, root), 'utf8').match(/utrecht-[a-z\d_-]*[a-z\d](?![-\w])(?!--?\$)/g) ?? [];
    return used.filter((klasse) => !utrechtKlassen.includes(klasse)).map((klasse) => `${name}: ${klasse}`);
  });
  assert.deepEqual(missing, []);
});
