import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { DatumVeld, TekstVak, TekstVeld } from './veld.tsx';

const fouten = [{ veld: 'naam', tekst: 'Schrijf uw naam.' }];

test('een veld heeft een label, en wat iemand typte blijft staan', () => {
  const html = renderToString(<TekstVeld naam="naam" label="Uw naam" waarde={'<b>"Ayşe"'} />);
  assert.match(html, /<label class="utrecht-form-label" for="veld-naam">Uw naam<\/label>/);
  assert.match(html, /value="&lt;b>&quot;Ayşe&quot;"/);
  assert.match(html, /dir="auto"/);
});

test('een fout staat bij het veld en wordt met het veld voorgelezen', () => {
  const html = renderToString(<TekstVeld naam="naam" label="Uw naam" uitleg="Voluit" fouten={fouten} />);
  assert.match(html, /aria-invalid="true" aria-describedby="uitleg-naam fout-naam"/);
  assert.match(html, /id="fout-naam"><span class="kt-alleen-voorlezen">Fout: <\/span>Schrijf uw naam\./);
});

test('de fout van een ander veld hoort hier niet', () => {
  const html = renderToString(<TekstVeld naam="straat" label="Uw straat" fouten={fouten} />);
  assert.doesNotMatch(html, /aria-invalid|aria-describedby|Schrijf uw naam/);
});

test('een veld dat leeg mag blijven zegt dat in woorden', () => {
  assert.match(renderToString(<TekstVeld naam="a" label="Telefoon" magLeeg />), /\(hoeft niet\)/);
});

test('een tekstvak houdt regeleinden en een regel die leeg begint', () => {
  const html = renderToString(<TekstVak naam="vraag" label="Wat speelt er?" waarde={'\neen\n\ntwee'} />);
  assert.match(html, />\n\neen\n\ntwee<\/textarea>/);
});

test('een veld zegt waar het bewaard is', () => {
  assert.match(
    renderToString(<TekstVak naam="a" label="A" bewaard="bewaard om 10:42" />),
    /bewaard om 10:42/,
  );
});

test('een datum is één tekstveld met een voorbeeld', () => {
  const html = renderToString(<DatumVeld naam="geboren" label="Wanneer bent u geboren?" />);
  assert.match(html, /type="text"/);
  assert.match(html, /Bijvoorbeeld <span class="kt-heel">2-11-1941<\/span>/);
  assert.match(html, /aria-describedby="uitleg-geboren"/);
});
