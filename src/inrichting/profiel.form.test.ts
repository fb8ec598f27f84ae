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
  assert.match(gelezen.fouten[0]?.uitleg ?? '', /hoort er niet in: verplicht/);
});
