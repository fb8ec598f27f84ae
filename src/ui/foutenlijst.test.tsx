import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Foutenlijst } from './foutenlijst.tsx';
import { TekstVeld } from './veld.tsx';

const fouten = [{ veld: 'naam', tekst: 'Schrijf uw naam.' }];

test('zonder fouten is er geen lijst', () => {
  assert.equal(renderToString(<Foutenlijst fouten={[]} />), '');
});

test('de lijst krijgt de aandacht bij het openen, ook zonder JavaScript', () => {
  const html = renderToString(<Foutenlijst fouten={fouten} />);
  assert.match(html, /tabindex="-1"/);
  assert.match(html, /autofocus/);
});

test('elke fout verwijst naar een veld dat bestaat', () => {
  const html = renderToString(
    <>
      <Foutenlijst fouten={fouten} />
      <TekstVeld naam="naam" label="Uw naam" fouten={fouten} />
    </>,
  );
  const anker = /href="#([^"]+)"/.exec(html)?.[1];
  assert.ok(html.includes(`id="${anker}"`));
});
