import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Kop } from './kop.tsx';

test('een kop is van niveau 2 als niets anders gezegd is', () => {
  assert.equal(renderToString(<Kop>Mensen</Kop>), '<h2 class="utrecht-heading-2">Mensen</h2>');
});

test('de bovenkop wordt samen met de kop voorgelezen', () => {
  const html = renderToString(
    <Kop niveau={3} id="stap" bovenkop="Stap 2 van 5">
      Uw vraag
    </Kop>,
  );
  assert.match(
    html,
    /^<h3 class="utrecht-heading-3" id="stap"><span class="kt-bovenkop">Stap 2 van 5 <\/span>Uw vraag<\/h3>$/,
  );
});
