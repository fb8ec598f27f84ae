import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GEMEENTEN } from './gemeenten.ts';
import { leesProfiel } from './profiel.form.ts';
import { ACHT_RESULTATEN, VIJF_THEMAS } from './profielen/gedeeld.ts';

const profiel = GEMEENTEN[0]!.profielen[0]!;

function fouten(instrument: object): readonly { plek: string; regel: string; uitleg: string }[] {
  const gelezen = leesProfiel({ ...profiel, instrument });
  return gelezen.gelukt ? [] : gelezen.fouten;
}

function metGebied(gebied: object): object {
  const [eerste, ...rest] = ACHT_RESULTATEN.leefgebieden;
  return { ...ACHT_RESULTATEN, leefgebieden: [{ ...eerste, ...gebied }, ...rest] };
}

test('[IR-42] T10: de twee meegeleverde instrumenten zijn open en worden ingelezen zoals ze zijn', () => {
  for (const instrument of [ACHT_RESULTATEN, VIJF_THEMAS]) {
    const gelezen = leesProfiel({ ...profiel, instrument });
    assert.deepEqual(gelezen.gelukt && gelezen.profiel.instrument, instrument);
  }
  assert.deepEqual(
    VIJF_THEMAS.leefgebieden.map(({ id }) => id),
    ['wonen', 'contacten', 'zelfredzaamheid', 'mantelzorg', 'gezondheid'],
  );
  assert.deepEqual(
    ACHT_RESULTATEN.resultaten.map(({ vng }) => vng),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
});

test('[IR-42] een instrument zonder vrije notities wordt geweigerd, met de reden', () => {
  const [fout, ...rest] = fouten({ ...ACHT_RESULTATEN, vrijeNotities: false });
  assert.deepEqual(rest, []);
  assert.equal(fout?.regel, 'IR-42');
  assert.equal(fout?.plek, 'instrument.vrijeNotities');
  assert.match(fout?.uitleg ?? '', /vrije notities is gesloten/u);
  assert.deepEqual(fouten({ ...ACHT_RESULTATEN, vrijeNotities: true }), []);
});

test('[IR-42] T14: een instrument met iets verplichts wordt geweigerd, waar het ook staat', () => {
  const [resultaat, ...resultaten] = ACHT_RESULTATEN.resultaten;
  const gevallen: readonly (readonly [object, string])[] = [
    [{ ...ACHT_RESULTATEN, verplicht: ['huishouden'] }, 'instrument.verplicht'],
    [metGebied({ verplicht: true }), 'instrument.leefgebieden.0.verplicht'],
    [
      metGebied({ vragen: [{ vraag: 'Hoe gaat het?', verplicht: true }] }),
      'instrument.leefgebieden.0.vragen.0.verplicht',
    ],
    [
      { ...ACHT_RESULTATEN, resultaten: [{ ...resultaat, verplicht: 'ja' }, ...resultaten] },
      'instrument.resultaten.0.verplicht',
    ],
  ];
  for (const [instrument, plek] of gevallen) {
    const [fout, ...rest] = fouten(instrument);
    assert.deepEqual(rest, []);
    assert.deepEqual([fout?.plek, fout?.regel], [plek, 'IR-42']);
    assert.match(fout?.uitleg ?? '', /verplicht niets/u);
  }
  assert.deepEqual(fouten(metGebied({ verplicht: false })), []);
});

test('[IR-42] een vraag met een lijst vaste antwoorden wordt geweigerd, een open vraag niet', () => {
  const dicht = metGebied({ vragen: [{ vraag: 'Hoe gaat het?', antwoorden: ['goed', 'slecht'] }] });
  const [fout, ...rest] = fouten(dicht);
  assert.deepEqual(rest, []);
  assert.deepEqual([fout?.plek, fout?.regel], ['instrument.leefgebieden.0.vragen.0.antwoorden', 'IR-42']);
  assert.match(fout?.uitleg ?? '', /Schrijf haar als open vraag/u);
  const gelezen = leesProfiel({
    ...profiel,
    instrument: metGebied({ vragen: [{ vraag: 'Hoe gaat het?' }] }),
  });
  assert.deepEqual(gelezen.gelukt && gelezen.profiel.instrument.leefgebieden[0]?.vragen, ['Hoe gaat het?']);
});

test('[IR-42] wat gesloten is en wat niet klopt, staat er allebei: alle fouten tegelijk', () => {
  const regels = fouten({ ...metGebied({ naam: '', verplicht: true }), versie: 0 }).map(({ regel }) => regel);
  assert.deepEqual(regels.toSorted(), ['IR-16', 'IR-16', 'IR-42']);
});
