import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Keuze, Keuzelijst, Vinkje, Vinkjes } from './keuze.tsx';

const opties = [
  { waarde: 'bellen', label: 'Bellen', uitleg: 'Tussen 9 en 17 uur' },
  { waarde: 'mailen', label: 'Mailen' },
];

test('een keuze is een groep met de vraag als kop, en houdt wat gekozen was', () => {
  const html = renderToString(<Keuze naam="hoe" label="Hoe?" opties={opties} waarde="mailen" />);
  assert.match(html, /<fieldset[^>]*><legend[^>]*>Hoe\?<\/legend>/);
  assert.match(html, /id="veld-hoe" type="radio" name="hoe" value="bellen"\/>/);
  assert.match(html, /id="veld-hoe-2" type="radio" name="hoe" value="mailen" checked/);
});

test('de fout van een groep wordt met de groep voorgelezen', () => {
  const html = renderToString(
    <Keuze naam="hoe" label="Hoe?" opties={opties} fouten={[{ veld: 'hoe', tekst: 'Kies iets.' }]} />,
  );
  assert.match(html, /<fieldset[^>]*aria-describedby="fout-hoe"/);
});

test('vinkjes houden alles wat aangevinkt was', () => {
  const html = renderToString(
    <Vinkjes naam="wat" label="Wat?" opties={opties} waarden={['bellen', 'mailen']} />,
  );
  assert.equal(html.match(/checked/g)?.length, 2);
});

test('één vinkje stuurt ja', () => {
  const html = renderToString(<Vinkje naam="goed" label="Ik vind het goed" aan />);
  assert.match(html, /type="checkbox" name="goed" value="ja" checked/);
});

test('een lijst begint leeg en houdt wat gekozen was', () => {
  const html = renderToString(<Keuzelijst naam="wijk" label="Wijk" opties={opties} waarde="bellen" />);
  assert.match(html, /<option value(?:="")?>Kies<\/option>/);
  assert.match(html, /<option value="bellen" selected>|<option selected value="bellen">/);
});

test('een lange lijst staat in groepen, met losse opties erbuiten', () => {
  const inGroepen = [
    { waarde: 'melding', label: 'Melding', groep: 'Begin' },
    { waarde: 'gesprek', label: 'Gesprek', groep: 'Begin' },
    { waarde: 'anders', label: 'Iets anders' },
  ];
  const html = renderToString(<Keuzelijst naam="wat" label="Wat?" opties={inGroepen} waarde="gesprek" />);
  assert.match(html, /<optgroup label="Begin"><option value="melding">.*gesprek.*<\/optgroup><option/);
  assert.equal(html.match(/<optgroup/g)?.length, 1);
  assert.equal(html.match(/selected/g)?.length, 1);
});
