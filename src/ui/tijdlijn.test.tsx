import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Tijdlijn } from './tijdlijn.tsx';

test('een verhaal heeft hoofdstukken met wat er gebeurde, wanneer en door wie', () => {
  const html = renderToString(
    <Tijdlijn
      hoofdstukken={[
        {
          id: 'melding',
          titel: 'Melding',
          gebeurtenissen: [
            { moment: '2026-11-02', wanneer: 'maandag 2 november', wie: 'Elif', wat: <p>Gebeld</p> },
          ],
        },
        { id: 'gesprek', titel: 'Het gesprek', gebeurtenissen: [], slot: <p>Nog niet geweest</p> },
      ]}
    />,
  );
  assert.match(html, /<section aria-labelledby="melding"><h2[^>]*id="melding">Melding<\/h2><ol/);
  assert.match(html, /<time datetime="2026-11-02">maandag 2 november<\/time>, <bdi>Elif<\/bdi>/);
  assert.match(html, /Het gesprek<\/h2><p>Nog niet geweest<\/p>/);
});
