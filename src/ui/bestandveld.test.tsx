import assert from 'node:assert/strict';
import test from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { BestandVeld } from './bestandveld.tsx';

test('een bestandsveld heeft een label en uitleg, en de fout staat ernaast', () => {
  const basis = { naam: 'bestand', label: 'Foto', uitleg: 'Hoogstens 12 MB.', soorten: 'image/*' };
  const goed = renderToString(<BestandVeld {...basis} />);
  assert.match(goed, /<label[^>]*for="veld-bestand"[^>]*>Foto/);
  assert.match(goed, /type="file" name="bestand" accept="image\/\*"[^>]*aria-describedby="uitleg-bestand"/);
  assert.doesNotMatch(goed, /aria-invalid/);
  const fout = renderToString(<BestandVeld {...basis} fouten={[{ veld: 'bestand', tekst: 'Te groot.' }]} />);
  assert.match(fout, /id="fout-bestand".*Te groot\..*aria-invalid="true"/s);
});
