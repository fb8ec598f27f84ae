import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  metAfspraak,
  metOplossing,
  metResultaat,
  probeerAfspraak,
  vandaag,
} from '../../tests/builders/arrangement.ts';
import { assertGeweigerd, eenVerloop } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import { plusDagen } from '../basis/datum.ts';
import { geldendeAfspraken, laatVervallen, rondAf, UITVOERDERS, vouwAfspraken } from './afspraak.ts';

function vervallen(verloop: Verloop, afspraakId: string, reden: string) {
  const opdracht = { zaakId: verloop.zaakId, afspraakId, reden };
  return verloop.probeer((acts, aanleiding) => laatVervallen(vouwAfspraken(acts), opdracht, aanleiding));
}

function gedaan(verloop: Verloop, afspraakId: string, op = vandaag) {
  const opdracht = { zaakId: verloop.zaakId, afspraakId, op };
  return verloop.probeer((acts, aanleiding) => rondAf(vouwAfspraken(acts), opdracht, aanleiding));
}

describe('afspraak', () => {
  it('[AR-1] zonder een resultaat dat staat, is er niets om over af te spreken', () => {
    const verloop = eenVerloop();
    assertGeweigerd(probeerAfspraak(verloop, 'geen-resultaat'), 'AR-1');
    assert.ok(probeerAfspraak(verloop, metResultaat(verloop)).gelukt);
  });

  it('[AR-1] een afspraak neemt een oplossing over van hetzelfde resultaat, niet van een ander', () => {
    const verloop = eenVerloop();
    const [markt, trap] = [metResultaat(verloop), metResultaat(verloop, 'Veilig de trap op.')];
    const oplossingId = metOplossing(verloop, markt);
    assertGeweigerd(probeerAfspraak(verloop, trap, { oplossingId }), 'AR-1');
    assert.ok(probeerAfspraak(verloop, markt, { oplossingId }).gelukt);
    assert.equal(vouwAfspraken(verloop.acts)[0]?.oplossingId, oplossingId);
  });

  it('[AR-2] een afspraak zegt wat er gebeurt', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    for (const wat of ['', '   ', '\n'])
      assertGeweigerd(probeerAfspraak(verloop, resultaat, { wat }), 'AR-2');
  });

  it('[AR-2] wie het doet heeft een naam, behalve de inwoner zelf en de gemeente', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    for (const wie of UITVOERDERS) {
      const zonder = probeerAfspraak(verloop, resultaat, { wie });
      assert.equal(zonder.gelukt, wie === 'inwoner' || wie === 'gemeente', wie);
      assert.ok(probeerAfspraak(verloop, resultaat, { wie, wieNaam: 'Noor' }).gelukt, wie);
    }
  });

  it('[AR-7] wie erbij helpt, staat erbij met een naam en met wat die doet', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    assertGeweigerd(probeerAfspraak(verloop, resultaat, { hulp: { naam: ' ', wat: 'Meegaan.' } }), 'AR-7');
    assertGeweigerd(probeerAfspraak(verloop, resultaat, { hulp: { naam: 'Anja', wat: '' } }), 'AR-7');
    metAfspraak(verloop, resultaat, { hulp: { naam: 'Anja', wat: 'De eerste keer meegaan.' } });
    const hulp = vouwAfspraken(verloop.acts)[0]?.hulp;
    assert.equal(hulp?.naam, 'Anja');
    assert.equal(verloop.teksten.get(hulp?.wat ?? ''), 'De eerste keer meegaan.');
  });

  it('[AR-9] de laatste dag moet nog komen; vandaag mag', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    assertGeweigerd(probeerAfspraak(verloop, resultaat, { uiterlijk: plusDagen(vandaag, -1) }), 'AR-9');
    assert.ok(probeerAfspraak(verloop, resultaat, { uiterlijk: vandaag }).gelukt);
  });

  it('[AR-9] wat morgen gebeurt, is vandaag nog niet gedaan', () => {
    const verloop = eenVerloop();
    const afspraak = metAfspraak(verloop, metResultaat(verloop));
    assertGeweigerd(gedaan(verloop, afspraak, plusDagen(vandaag, 1)), 'AR-9');
    assert.ok(gedaan(verloop, afspraak).gelukt);
    assert.deepEqual(vouwAfspraken(verloop.acts)[0]?.staat, { soort: 'gedaan', op: vandaag });
  });

  it('[AR-5] een afspraak die vervalt, blijft te lezen met de reden', () => {
    const verloop = eenVerloop();
    const afspraak = metAfspraak(verloop, metResultaat(verloop));
    assertGeweigerd(vervallen(verloop, afspraak, '  '), 'AR-5');
    assert.ok(vervallen(verloop, afspraak, 'De bus rijdt niet meer.').gelukt);
    const [gebleven] = vouwAfspraken(verloop.acts);
    assert.ok(gebleven?.staat.soort === 'vervallen');
    assert.equal(verloop.teksten.get(gebleven.staat.reden), 'De bus rijdt niet meer.');
    assert.deepEqual(geldendeAfspraken(vouwAfspraken(verloop.acts)), []);
  });

  it('[AR-5] wat vervallen of gedaan is, of er nooit was, vervalt niet nog eens', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    const [eerste, tweede] = [metAfspraak(verloop, resultaat), metAfspraak(verloop, resultaat)];
    assert.ok(vervallen(verloop, eerste, 'Hoeft niet meer.').gelukt);
    assert.ok(gedaan(verloop, tweede).gelukt);
    for (const id of [eerste, tweede, 'onbekend']) {
      assertGeweigerd(vervallen(verloop, id, 'Toch niet.'), 'AR-5');
      assertGeweigerd(gedaan(verloop, id), 'AR-5');
    }
  });

  it('[AR-5] hoe vaak en in welke volgorde de acts ook binnenkomen, de afspraken blijven dezelfde', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    const ids = [1, 2, 3, 4].map(() => metAfspraak(verloop, resultaat));
    vervallen(verloop, ids[0]!, 'Hoeft niet meer.');
    gedaan(verloop, ids[1]!);
    const bekend = perId(vouwAfspraken(verloop.acts));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...verloop.acts], { minLength: verloop.acts.length }),
        fc.subarray([...verloop.acts]),
        (acts, dubbel) => assert.deepEqual(perId(vouwAfspraken([...acts, ...dubbel])), bekend),
      ),
    );
  });
});

function perId(afspraken: ReturnType<typeof vouwAfspraken>) {
  return afspraken.toSorted((a, b) => (a.afspraakId < b.afspraakId ? -1 : 1));
}
