import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GEMEENTEN } from './gemeenten.ts';
import { leesProfiel } from './profiel.form.ts';

/** A profile as it comes in from outside: plain JSON that a test can change in one place. */
function ruw(verander: (profiel: Record<string, unknown>) => void = () => {}): unknown {
  const profiel: Record<string, unknown> = JSON.parse(JSON.stringify(GEMEENTEN[0]?.profielen[0]));
  verander(profiel);
  return profiel;
}

test('[IR-16] elk profiel van de demo komt ongeschonden door het inlezen', () => {
  for (const { profielen } of GEMEENTEN) {
    for (const profiel of profielen) {
      assert.deepEqual(leesProfiel(JSON.parse(JSON.stringify(profiel))), { gelukt: true, profiel });
    }
  }
});

test('[IR-16] alle fouten komen tegelijk, met plek en een Nederlandse uitleg', () => {
  const gelezen = leesProfiel(
    ruw((profiel) => {
      profiel['geldigVan'] = '2026-02-30';
      profiel['naam'] = '';
      profiel['versie'] = 'een';
      delete profiel['wieBelt'];
      profiel['functienamen'] = { maatwerker: 'x' };
    }),
  );
  assert.ok(!gelezen.gelukt);
  assert.deepEqual(gelezen.fouten.map(({ plek }) => plek).toSorted(), [
    'functienamen',
    'geldigVan',
    'naam',
    'versie',
    'wieBelt',
  ]);
  assert.ok(gelezen.fouten.some(({ uitleg }) => uitleg === 'Dit is geen rol: maatwerker.'));
  for (const { uitleg } of gelezen.fouten) assert.doesNotMatch(uitleg, /invalid|expected|required|string/i);
});

test('[IR-16] iets dat geen profiel is, wordt met een zin geweigerd', () => {
  for (const invoer of [null, 'tekst', 12, []]) {
    const gelezen = leesProfiel(invoer);
    assert.ok(!gelezen.gelukt);
    assert.equal(gelezen.fouten[0]?.uitleg, 'Hier horen velden met een naam.');
  }
  assert.ok(!leesProfiel({}).gelukt);
});

test('[IR-16] een profiel dat goed gevormd is maar niet samenhangt, wordt ook geweigerd', () => {
  const gelezen = leesProfiel(ruw((profiel) => (profiel['crisisnummers'] = [])));
  assert.ok(!gelezen.gelukt);
  assert.deepEqual(
    gelezen.fouten.map(({ regel }) => regel),
    ['IR-15', 'IR-15', 'IR-15'],
  );
});

test('[IR-9] een leefgebied dat verplicht wil zijn, wordt geweigerd', () => {
  const leefgebied = { id: 'wonen', naam: 'Wonen', vragen: [], verplicht: true };
  const gelezen = leesProfiel(
    ruw((profiel) => {
      profiel['instrument'] = { ...(profiel['instrument'] as object), leefgebieden: [leefgebied] };
    }),
  );
  assert.ok(!gelezen.gelukt);
  assert.match(gelezen.fouten[0]?.uitleg ?? '', /Een instrument verplicht niets/);
});

test('[IR-50] een aanbieder staat één keer in het profiel, met acht cijfers en bekende producten', () => {
  const aanbieder = {
    agb: '99990101',
    naam: 'Thuishulp',
    producten: [{ product: 'traplift', categorie: '13' }],
  };
  const metAanbieders = (...aanbieders: readonly object[]) =>
    leesProfiel(
      ruw((profiel) => (profiel['levering'] = { aanbieders, bijdrageBegint: 'start-ondersteuning' })),
    );
  assert.ok(metAanbieders(aanbieder).gelukt);
  const onbekend = {
    ...aanbieder,
    agb: '99990102',
    producten: [{ product: 'ruimteschip', categorie: '13' }],
  };
  const gelezen = metAanbieders(aanbieder, aanbieder, onbekend);
  assert.ok(!gelezen.gelukt);
  assert.deepEqual(
    gelezen.fouten.map(({ plek, regel }) => `${plek} ${regel}`),
    ['levering.aanbieders.1.agb IR-50', 'levering.aanbieders.2.producten.0.product IR-50'],
  );
  const verkeerd = metAanbieders({
    ...aanbieder,
    agb: '1234',
    producten: [{ product: 'traplift', categorie: '19' }],
  });
  assert.ok(!verkeerd.gelukt && verkeerd.fouten.length === 2);
});

test('[IR-60] een plaatje bij een leefgebied is een lijntekening; al het andere wordt geweigerd', () => {
  const met = (plaatje: unknown) =>
    leesProfiel(
      ruw((profiel) => {
        const instrument = profiel['instrument'] as { leefgebieden: Record<string, unknown>[] };
        instrument.leefgebieden[0]!['plaatje'] = plaatje;
      }),
    );
  assert.ok(met('M4 4h40v40z').gelukt);
  assert.ok(met(undefined).gelukt);
  for (const fout of ['', 'h4', 'M1 1"><script>', 'M1 1 url(x)', `M${'1 '.repeat(1001)}`, 12]) {
    const gelezen = met(fout);
    assert.ok(!gelezen.gelukt, String(fout));
    assert.match(gelezen.fouten[0]?.uitleg ?? '', /^Een plaatje /u);
  }
});
