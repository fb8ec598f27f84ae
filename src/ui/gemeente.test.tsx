import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Gemeentenaam, Terug } from './gemeente.tsx';

test('naam en logo zijn samen één link, en het logo wordt niet dubbel voorgelezen', () => {
  const html = renderToString(
    <Gemeentenaam gemeente={{ naam: 'Voorbeeldstad', start: '/v', logo: '/l.svg' }} />,
  );
  assert.match(
    html,
    /^<a class="kt-gemeente" href="\/v"><img[^>]*alt[^>]*\/><span>Voorbeeldstad<\/span><\/a>$/,
  );
});

test('zonder weg terug staat er niets', () => {
  assert.equal(renderToString(<Terug terug={undefined} />), '');
});
