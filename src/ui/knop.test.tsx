import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Knop, KnopLink, Knoppen } from './knop.tsx';

test('een knop verstuurt en is de daad van de pagina', () => {
  const html = renderToString(<Knop>Versturen</Knop>);
  assert.match(html, /type="submit"/);
  assert.match(html, /utrecht-button--primary-action/);
});

test('een tweede knop stuurt zijn eigen naam en waarde mee', () => {
  const html = renderToString(
    <Knop soort="stil" naam="stap" waarde="later" actie="/later">
      Later verder
    </Knop>,
  );
  assert.match(html, /utrecht-button--subtle/);
  assert.match(html, /name="stap" value="later" formaction="\/later"/);
});

test('een link die op een knop lijkt blijft een link', () => {
  const html = renderToString(
    <Knoppen>
      <KnopLink naar="/verder">Verder</KnopLink>
    </Knoppen>,
  );
  assert.match(html, /<a class="utrecht-button utrecht-button--primary-action" href="\/verder">Verder<\/a>/);
});
