import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { legOverlegVast, moetVerteld, overlegVoorInwoner, vertelOverleg, vouwOverleg } from './overleg.ts';
import type { Overlegopdracht } from './overleg.ts';
import { schrijfVoorInwoner } from './overlegwoorden.ts';

const gewoon: Overlegopdracht = {
  zaakId: 'z',
  soort: 'collega',
  op: getDatum('2026-11-02'),
  grond: 'zonder-naam',
  deelnemers: [{ naam: 'Gea', organisatie: 'Welzijn' }],
  gedeeld: 'Iemand durft de trap niet meer op.',
  advies: 'Vraag naar de badkamer.',
  inwoner: 'nog-niet',
  redenNogNiet: '',
  herkenbaar: ['Trapniet', 'Nergenspad', 'Jo'],
};
const metNaam = { ...gewoon, soort: 'casus', grond: 'nodig-voor-onderzoek' } as const;

function leg(eigen: Partial<Overlegopdracht>) {
  const verloop = eenVerloop();
  const { zaakId } = verloop;
  const probeer = () => verloop.probeer((_, a) => legOverlegVast({ ...gewoon, zaakId, ...eigen }, a));
  return { verloop, zaakId, probeer };
}

describe('een collega om raad vragen', () => {
  it('[HG-115] zonder naam: er staat niets in waaraan iemand te herkennen is', () => {
    for (const gedeeld of ['Mevrouw Trapniet valt.', 'TRAPNIET', 'op nergenspad, boven', 'van Trapniet?']) {
      assertGeweigerd(leg({ gedeeld }).probeer(), 'HG-115');
    }
    assertGeweigerd(leg({ advies: 'Bel Trapniet.' }).probeer(), 'HG-115');
    const { verloop, probeer } = leg({});
    assert.ok(probeer().gelukt);
    const [overleg] = vouwOverleg(verloop.acts);
    assert.equal(overleg?.anoniem, true);
    assert.ok(overleg);
    assert.equal(moetVerteld(overleg), false);
    // Advice of Veilig Thuis without a name would else stand on the own page at once.
    assert.deepEqual(overlegVoorInwoner(verloop.acts), [], '[HG-118]');
  });

  it('[HG-115] een deel van een ander woord of een heel korte naam herkent niemand; met een grond mag de naam', () => {
    assert.ok(leg({ gedeeld: 'Trapnietmachine, en zo.' }).probeer().gelukt);
    const kaal = (woord: string) => leg({ gedeeld: `x ${woord} y` }).probeer();
    fc.assert(fc.property(fc.constantFrom('trapniet', 'Trapniet', 'TRAPNIET'), (w) => !kaal(w).gelukt));
    const wel = leg({ ...metNaam, gedeeld: 'Mevrouw Trapniet valt.', inwoner: 'verteld' });
    assert.ok(wel.probeer().gelukt);
  });
});

describe('overleg met anderen', () => {
  it('[HG-116] wie erbij was, wat gedeeld is en een dag die geweest is', () => {
    assertGeweigerd(leg({ deelnemers: [] }).probeer(), 'HG-116');
    assertGeweigerd(leg({ gedeeld: '  ' }).probeer(), 'HG-116');
    assertGeweigerd(leg({ op: getDatum('2026-11-04') }).probeer(), 'HG-116');
  });

  it('[HG-117] de inwoner weet het, of er staat waarom nog niet en het blijft open tot het verteld is', () => {
    assertGeweigerd(leg({ ...metNaam }).probeer(), 'HG-117');
    for (const inwoner of ['was-erbij', 'uitgenodigd', 'verteld'] as const) {
      const { verloop, probeer } = leg({ ...metNaam, inwoner });
      assert.ok(probeer().gelukt);
      assert.equal(moetVerteld(vouwOverleg(verloop.acts)[0]!), false);
    }
    const { verloop, zaakId, probeer } = leg({ ...metNaam, redenNogNiet: 'Ligt in het ziekenhuis.' });
    assert.ok(probeer().gelukt);
    const { overlegId } = vouwOverleg(verloop.acts)[0]!;
    assert.equal(moetVerteld(vouwOverleg(verloop.acts)[0]!), true);
    verloop.doe((acts, a) => vertelOverleg(acts, { zaakId, overlegId }, a));
    assert.equal(vouwOverleg(verloop.acts)[0]?.vertelOp, '2026-11-03');
    const nogEens = verloop.probeer((acts, a) => vertelOverleg(acts, { zaakId, overlegId }, a));
    assert.ok(nogEens.gelukt && nogEens.waarde.acts.length === 0);
    assertGeweigerd(
      verloop.probeer((acts, a) => vertelOverleg(acts, { zaakId, overlegId: 'x' }, a)),
      'HG-117',
    );
  });

  it('[HG-118] de inwoner leest met wie en op welke grond; om de veiligheid pas als het verteld is', () => {
    const open = leg({ ...metNaam, inwoner: 'verteld' });
    assert.ok(open.probeer().gelukt);
    const [een] = overlegVoorInwoner(open.verloop.acts);
    assert.equal(
      een && schrijfVoorInwoner(een),
      'Op maandag 2 november 2026 spraken we met Gea (Welzijn). Dat was nodig om uw vraag goed te onderzoeken.',
    );
    const stil = leg({ ...metNaam, grond: 'veiligheid', redenNogNiet: 'Eerst overleg met Veilig Thuis.' });
    assert.ok(stil.probeer().gelukt);
    assert.deepEqual(overlegVoorInwoner(stil.verloop.acts), []);
    const { overlegId } = vouwOverleg(stil.verloop.acts)[0]!;
    stil.verloop.doe((acts, a) => vertelOverleg(acts, { zaakId: stil.zaakId, overlegId }, a));
    assert.equal(overlegVoorInwoner(stil.verloop.acts).length, 1);
  });
});
