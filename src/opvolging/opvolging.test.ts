import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { vandaag } from '../../tests/builders/arrangement.ts';
import { metOpvolging, metResultaten, probeerOpvolging, zegt } from '../../tests/builders/opvolging.ts';
import { assertGeweigerd } from '../../tests/builders/verloop.ts';
import { planOpvolging } from '../arrangement/index.ts';
import { opVolgorde } from '../basis/act.ts';
import { plusDagen } from '../basis/datum.ts';
import { BEOORDELAARS, isAllesBevestigd, MATEN, vouwOpvolging } from './opvolging.ts';

describe('opvolging', () => {
  it('[OV-1] opvolging heeft een dag die nog komt en een naam', () => {
    const { verloop } = metResultaten(1);
    const goed = {
      zaakId: verloop.zaakId,
      op: vandaag,
      doorId: 'guus',
      vorm: 'telefoon',
      medewerkerIds: ['guus'],
    } as const;
    for (const fout of [{ op: plusDagen(vandaag, -1) }, { doorId: 'niemand' }]) {
      const uitkomst = verloop.probeer((_, aanleiding) => planOpvolging({ ...goed, ...fout }, aanleiding));
      assertGeweigerd(uitkomst, 'AR-8');
    }
    metOpvolging(verloop, plusDagen(vandaag, 3));
    metOpvolging(verloop, plusDagen(vandaag, 30));
    const { gepland } = vouwOpvolging(verloop.acts);
    assert.deepEqual(gepland, { op: plusDagen(vandaag, 30), doorId: 'guus', vorm: 'telefoon' });
  });

  it('[OV-2] hoe het gaat staat er in de woorden van de inwoner, met de dag', () => {
    const { verloop } = metResultaten(1);
    assert.ok(probeerOpvolging(verloop, { woorden: 'Ik ben er\nweer geweest!' }).gelukt);
    const [keer] = vouwOpvolging(verloop.acts).gehouden;
    assert.equal(keer?.op, vandaag);
    assert.equal(verloop.teksten.get(keer.woorden ?? ''), 'Ik ben er\nweer geweest!');
  });

  it('[OV-2] een leeg gesprek of een gesprek van morgen wordt niet vastgelegd', () => {
    const { verloop } = metResultaten(1);
    assertGeweigerd(probeerOpvolging(verloop, { woorden: '  \n' }), 'OV-2');
    assertGeweigerd(probeerOpvolging(verloop, { op: plusDagen(vandaag, 1) }), 'OV-2');
  });

  it('[OV-3] wat de gespreksvoerder vindt, telt niet als antwoord van de inwoner', () => {
    const { verloop, ids } = metResultaten(1);
    const resultaatId = ids[0]!;
    const oordelen = [{ resultaatId, volgens: 'gespreksvoerder', mate: 'ja' }] as const;
    assert.ok(probeerOpvolging(verloop, { woorden: '', oordelen }).gelukt);
    assert.equal(isAllesBevestigd(vouwOpvolging(verloop.acts), ids), false);
    zegt(verloop, ids, 'deels');
    assert.deepEqual(vouwOpvolging(verloop.acts).oordelen.get(resultaatId), {
      gespreksvoerder: { mate: 'ja', op: vandaag },
      inwoner: { mate: 'deels', op: vandaag },
    });
    zegt(verloop, ids, 'ja');
    assert.equal(isAllesBevestigd(vouwOpvolging(verloop.acts), ids), true);
  });

  it('[OV-3] wie er later anders over denkt, mag dat: het oordeel over de laatste dag geldt', () => {
    const { verloop, ids } = metResultaten(1);
    zegt(verloop, ids, 'ja');
    zegt(verloop, ids, 'nog-niet');
    const eerder = [{ resultaatId: ids[0]!, volgens: 'inwoner', mate: 'ja' }] as const;
    assert.ok(probeerOpvolging(verloop, { op: plusDagen(vandaag, -9), oordelen: eerder }).gelukt);
    assert.equal(vouwOpvolging(verloop.acts).oordelen.get(ids[0]!)?.inwoner?.mate, 'nog-niet');
  });

  it('[OV-4] over een resultaat dat niet staat, wordt niets gezegd en ook de rest niet bewaard', () => {
    const { verloop, ids } = metResultaten(1);
    const oordelen = [...ids, 'onbekend'].map(
      (resultaatId) => ({ resultaatId, volgens: 'inwoner', mate: 'ja' }) as const,
    );
    assertGeweigerd(probeerOpvolging(verloop, { oordelen }), 'OV-4');
    assert.deepEqual(vouwOpvolging(verloop.acts).gehouden, []);
  });

  it('[OV-3] alles is bevestigd precies als de inwoner het laatst van elk resultaat ja zei', () => {
    const stap = fc.record({
      wie: fc.constantFrom(...BEOORDELAARS),
      welk: fc.nat(2),
      mate: fc.constantFrom(...MATEN),
    });
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 15 }), fc.integer({ min: 0, max: 3 }), (stappen, aantal) => {
        const { verloop, ids } = metResultaten(aantal);
        const laatst = new Map<string, string>();
        for (const { wie, welk, mate } of stappen) {
          const resultaatId = ids[welk];
          if (resultaatId === undefined) continue;
          probeerOpvolging(verloop, { oordelen: [{ resultaatId, volgens: wie, mate }] });
          if (wie === 'inwoner') laatst.set(resultaatId, mate);
        }
        const verwacht = aantal > 0 && ids.every((id) => laatst.get(id) === 'ja');
        assert.equal(isAllesBevestigd(vouwOpvolging(verloop.acts), ids), verwacht);
      }),
    );
  });

  it('[OV-3] laat of dubbel binnengekomen: de opvolging blijft dezelfde', () => {
    const { verloop, ids } = metResultaten(2);
    for (const mate of MATEN) zegt(verloop, ids, mate);
    metOpvolging(verloop);
    const bekend = vouwOpvolging(verloop.acts);
    fc.assert(
      fc.property(fc.shuffledSubarray([...verloop.acts], { minLength: verloop.acts.length }), (acts) =>
        assert.deepEqual(vouwOpvolging(opVolgorde(acts)), bekend),
      ),
    );
  });
});
