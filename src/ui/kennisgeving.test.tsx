import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Kennisgeving, type KennisgevingSoort } from './kennisgeving.tsx';

const woorden: readonly (readonly [KennisgevingSoort, string])[] = [
  ['goed', 'Gelukt'],
  ['let-op', 'Let op'],
  ['fout', 'Dat ging niet goed'],
];

test('de kleur van een kennisgeving staat er ook in woorden', () => {
  for (const [soort, woord] of woorden) {
    assert.ok(renderToString(<Kennisgeving soort={soort}>x</Kennisgeving>).includes(woord));
  }
});

test('een fout wordt meteen voorgelezen, een waarschuwing niet', () => {
  assert.match(renderToString(<Kennisgeving soort="fout" />), /role="alert"/);
  assert.doesNotMatch(renderToString(<Kennisgeving soort="let-op" />), /role=/);
});
