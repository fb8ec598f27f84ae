import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { vandaag } from '../../tests/builders/arrangement.ts';
import {
  metOpvolging,
  metResultaten,
  probeerAfsluiten,
  probeerLoslaten,
  probeerOpvolging,
  zegt,
} from '../../tests/builders/opvolging.ts';
import { assertGeweigerd } from '../../tests/builders/verloop.ts';
import { plusDagen } from '../basis/datum.ts';
import { laatLos, REDENEN, vouwLosgelaten } from './loslaten.ts';
import { vouwAfsluiting } from './afsluiten.ts';
import { MATEN } from './opvolging.ts';

const straks = plusDagen(vandaag, 21);

describe('loslaten', () => {
  it('[OV-5] er zijn drie redenen, en bij elk staat waarom', () => {
    assert.deepEqual([...REDENEN], ['resultaat-bereikt', 'andere-partij', 'inwoner-stopt']);
    for (const reden of REDENEN) {
      const { verloop } = metResultaten(1);
      const naam = { blijftInBeeld: 'Noor', vanaf: straks };
      assertGeweigerd(probeerLoslaten(verloop, { reden, ...naam, toelichting: ' ' }), 'OV-5');
      assert.ok(probeerLoslaten(verloop, { reden, ...naam }).gelukt);
      const los = vouwLosgelaten(verloop.acts);
      assert.equal(los?.reden, reden);
      assert.equal(verloop.teksten.get(los.toelichting), 'Het gaat goed zo.');
    }
  });

  it('[OV-6] bereikt, maar niet door de inwoner bevestigd: wie houdt contact, en vanaf wanneer', () => {
    const { verloop, ids } = metResultaten(2);
    zegt(verloop, [ids[0]!], 'ja');
    for (const half of [
      {},
      { blijftInBeeld: 'Noor' },
      { vanaf: straks },
      { blijftInBeeld: ' ', vanaf: straks },
    ])
      assertGeweigerd(probeerLoslaten(verloop, half), 'OV-6');
    assertGeweigerd(
      probeerLoslaten(verloop, { blijftInBeeld: 'Noor', vanaf: plusDagen(vandaag, -1) }),
      'OV-6',
    );
    assert.ok(probeerLoslaten(verloop, { blijftInBeeld: ' Noor ', vanaf: straks }).gelukt);
    const los = vouwLosgelaten(verloop.acts);
    assert.deepEqual([los?.blijftInBeeld, los?.vanaf], ['Noor', straks]);
  });

  it('[OV-6] tegenproef: zei de inwoner van elk resultaat ja, dan hoeft er niemand bij', () => {
    const { verloop, ids } = metResultaten(2);
    zegt(verloop, ids, 'ja');
    assert.ok(probeerLoslaten(verloop).gelukt);
  });

  it('[OV-6] zonder één resultaat is er niets bereikt, dus blijft er iemand in beeld', () => {
    const { verloop } = metResultaten(0);
    assertGeweigerd(probeerLoslaten(verloop), 'OV-6');
    assert.ok(probeerLoslaten(verloop, { blijftInBeeld: 'Noor', vanaf: straks }).gelukt);
  });

  it('[OV-7] een andere partij heeft een naam', () => {
    const { verloop } = metResultaten(1);
    assertGeweigerd(probeerLoslaten(verloop, { reden: 'andere-partij' }), 'OV-7');
    assert.ok(probeerLoslaten(verloop, { reden: 'andere-partij', blijftInBeeld: 'Buurtteam' }).gelukt);
  });

  it('[OV-5] wie stopt, hoeft niemand in beeld te houden', () => {
    const { verloop } = metResultaten(1);
    assert.ok(probeerLoslaten(verloop, { reden: 'inwoner-stopt' }).gelukt);
  });

  it('[OV-5] loslaten kan één keer', () => {
    const { verloop } = metResultaten(1);
    assert.ok(probeerLoslaten(verloop, { reden: 'inwoner-stopt' }).gelukt);
    assertGeweigerd(probeerLoslaten(verloop, { reden: 'inwoner-stopt' }), 'OV-5');
  });

  it('[OV-1] wie daarna opnieuw een dag afspreekt, pakt de zaak weer op en kan later opnieuw loslaten', () => {
    const { verloop } = metResultaten(1);
    assert.ok(probeerLoslaten(verloop, { reden: 'inwoner-stopt' }).gelukt);
    metOpvolging(verloop, straks);
    assert.equal(vouwLosgelaten(verloop.acts), undefined);
    assert.ok(probeerLoslaten(verloop, { reden: 'inwoner-stopt' }).gelukt);
    assert.notEqual(vouwLosgelaten(verloop.acts), undefined);
  });

  it('[OV-8] het systeem laat niemand los, en een koppeling zonder mens ook niet', () => {
    const { verloop, ids } = metResultaten(1);
    zegt(verloop, ids, 'ja');
    const opdracht = { zaakId: verloop.zaakId, reden: 'inwoner-stopt', toelichting: 'Stil.' } as const;
    for (const door of [{ soort: 'systeem' }, { soort: 'koppeling', id: verloop.zaakId }] as const) {
      const uitkomst = verloop.probeer((acts, aanleiding) =>
        laatLos(acts, opdracht, { ...aanleiding, door }),
      );
      assertGeweigerd(uitkomst, 'OV-8');
    }
  });

  it('[OV-8] wat er ook gezegd wordt en hoe lang het ook stil blijft: zonder besluit van een mens verandert niets', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MATEN), { maxLength: 8 }), fc.nat(4000), (maten, dagen) => {
        const { verloop, ids } = metResultaten(2);
        for (const mate of maten) zegt(verloop, ids, mate);
        probeerOpvolging(verloop, { op: plusDagen(vandaag, -dagen) });
        assert.equal(vouwLosgelaten(verloop.acts), undefined);
        assert.equal(vouwAfsluiting(verloop.acts), undefined);
      }),
    );
  });

  it('[OV-9] loslaten sluit niets af, en afsluiten kan ook zonder loslaten', () => {
    const los = metResultaten(1).verloop;
    assert.ok(probeerLoslaten(los, { reden: 'inwoner-stopt' }).gelukt);
    assert.equal(vouwAfsluiting(los.acts), undefined);
    const dicht = metResultaten(1).verloop;
    assert.ok(probeerAfsluiten(dicht).gelukt);
    assert.equal(vouwLosgelaten(dicht.acts), undefined);
  });
});
