import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { VoorbeeldPersoneel } from './voorbeeld-personeel.tsx';
import { VoorbeeldPubliek } from './voorbeeld-publiek.tsx';

const bladen = {
  publiek: renderToString(<VoorbeeldPubliek />),
  'publiek met fouten': renderToString(<VoorbeeldPubliek metFouten />),
  personeel: renderToString(<VoorbeeldPersoneel />),
};

for (const [naam, html] of Object.entries(bladen)) {
  test(`${naam}: elk id komt één keer voor en elke verwijzing bestaat`, () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.equal(new Set(ids).size, ids.length);
    const named = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"| href="#([^"]+)"/g)];
    const missing = named
      .flatMap((match) => (match[1] ?? match[2] ?? '').split(' '))
      .filter((id) => !ids.includes(id));
    assert.deepEqual(missing, []);
    assert.ok(named.length > 3);
  });

  test(`${naam}: geen opmaak en geen script in de pagina zelf`, () => {
    assert.doesNotMatch(html, /<style| style=|<script(?![^>]*src=)| on\w+=/);
  });

  test(`${naam}: de koppen slaan geen niveau over`, () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    assert.equal(levels[0], 1);
    for (const [plaats, level] of levels.entries()) assert.ok(level <= (levels[plaats - 1] ?? 1) + 1);
  });
}
