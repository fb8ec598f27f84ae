import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Tweeluik } from './tweeluik.tsx';

test('een tweeluik heeft een eigen plek voor de leidraad, die eerst wordt voorgelezen', () => {
  const html = renderToString(<Tweeluik links={<p>Vraag dit.</p>}>Schrijf hier.</Tweeluik>);
  assert.match(
    html,
    /<aside[^>]*aria-label="Leidraad"><p>Vraag dit\.<\/p><\/aside><div>Schrijf hier\.<\/div>/,
  );
});
