import assert from 'node:assert/strict';
import test from 'node:test';
import { render } from 'preact-render-to-string';
import { Beeldkeuze, Kaartje } from './kaartje.tsx';

test('een kaartje heeft een kop met woorden, ook zonder plaatje', () => {
  const met = render(
    <Kaartje titel="Op pad" plaatje="M1 1h4">
      <p>Met de bus.</p>
    </Kaartje>,
  );
  assert.match(met, /data-voorlezen[\s\S]*<svg[\s\S]*<bdi>Op pad<\/bdi>[\s\S]*Met de bus\./u);
  assert.doesNotMatch(render(<Kaartje titel="Op pad">Met de bus.</Kaartje>), /<svg/u);
});

test('de keuze voor plaatjes gaat heen en terug', () => {
  assert.match(render(<Beeldkeuze naar="/x" aan={false} />), /href="\/x\?eenvoudig=ja"/u);
  assert.match(render(<Beeldkeuze naar="/x" aan />), /href="\/x\?eenvoudig=nee"/u);
});
