import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { laatScanVervallen, verbeterScan, vulScanIn } from './scan-invullen.ts';
import { plekVan, tekenScans } from './scantekening.ts';
import { leesScores } from './welzijn.form.ts';
import { gescoord, isOnderDruk, SCORES, vouwScans } from './welzijnsscan.ts';
import type { Scores } from './welzijnsscan.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const [een, twee, drie] = instrument.leefgebieden.map(({ id }) => id) as [string, string, string];
const gebieden = instrument.leefgebieden.map(({ id }) => id);

function eenScan(verloop: ReturnType<typeof eenVerloop>, scores: Scores, rest: { inVerslag?: true } = {}) {
  return verloop.doe((_, a) => vulScanIn({ zaakId: verloop.zaakId, scores, ...rest }, instrument, a));
}

describe('de welzijnsscan', () => {
  it('[HG-70] wat niet gekozen is blijft leeg, wordt nooit een cijfer en staat niet in de tekening', () => {
    const verloop = eenVerloop();
    eenScan(verloop, { [een]: 'heel-moeilijk' });
    const [scan] = vouwScans(verloop.acts);
    assert.deepEqual(scan?.scores, { [een]: 'heel-moeilijk' });
    assert.deepEqual(gescoord([scan], gebieden), [een]);
    const [, tweede] = tekenScans([een, twee], { nu: scan.scores });
    assert.deepEqual([tweede?.nu, tweede?.eerst, tweede?.onderDruk], [undefined, undefined, false]);
    assert.equal(plekVan(undefined), undefined);
  });

  it('[HG-70] zonder één antwoord is er geen scan, en een vreemd onderwerp of woord telt niet', () => {
    const verloop = eenVerloop();
    for (const scores of [{}, { beleggen: 'goed' }] as readonly Scores[]) {
      const uitkomst = verloop.probeer((_, a) =>
        vulScanIn({ zaakId: verloop.zaakId, scores }, instrument, a),
      );
      assertGeweigerd(uitkomst, 'HG-70');
    }
    const velden = new URLSearchParams({
      [`score-${een}`]: 'goed',
      [`score-${twee}`]: '',
      [`score-${drie}`]: '10',
    });
    assert.deepEqual(leesScores(velden), { [een]: 'goed' });
  });

  it('[HG-71] T17: na een half jaar staan eerst en nu samen getekend, en de eerste keer verandert niet', () => {
    const verloop = eenVerloop();
    const [toen, nu] = [getDatum('2026-05-04'), getDatum('2026-11-03')];
    const vroeger = {
      zaakId: verloop.zaakId,
      op: toen,
      scores: { [een]: 'moeilijk', [twee]: 'moeilijk' },
    } as const;
    const later = { zaakId: verloop.zaakId, op: nu, scores: { [een]: 'goed' } } as const;
    verloop.doe((_, a) => vulScanIn(later, instrument, a));
    verloop.doe((_, a) => vulScanIn(vroeger, instrument, a));
    const scans = vouwScans(verloop.acts);
    assert.deepEqual(
      scans.map(({ op }) => op),
      [toen, nu],
    );
    const [rij, tweede] = tekenScans([een, twee], { eerst: scans[0]!.scores, nu: scans[1]!.scores });
    assert.ok(rij!.eerst! < rij!.nu!);
    assert.deepEqual([tweede!.eerst, tweede!.nu], [plekVan('moeilijk'), undefined]);
    assert.equal(isOnderDruk(scans[0]!.scores[een]), true);
    assert.equal(isOnderDruk(scans[1]!.scores[twee]), false);
  });

  it('[HG-71] een dag die nog moet komen en een keer die weg is, worden geweigerd', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const morgen = { zaakId, op: getDatum('2026-11-04'), scores: { [een]: 'goed' } } as const;
    assertGeweigerd(
      verloop.probeer((_, a) => vulScanIn(morgen, instrument, a)),
      'HG-71',
    );
    const scanId = eenScan(verloop, { [een]: 'goed' });
    verloop.doe((acts, a) => laatScanVervallen(acts, { zaakId, scanId }, a));
    assert.deepEqual(vouwScans(verloop.acts), []);
    assertGeweigerd(
      verloop.probeer((acts, a) => laatScanVervallen(acts, { zaakId, scanId }, a)),
      'HG-71',
    );
  });

  it('[HG-5] verbeteren gaat niet over een ander heen, en van twee tablets staan beide antwoorden er', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const scanId = eenScan(verloop, { [een]: 'goed' });
    const basis = { zaakId, scanId, gezien: [scanId], instrument };
    const ander = eenVerloop('2026-11-03T10:00:00.000Z', 'c');
    const elders = ander.probeer((_, a) =>
      verbeterScan(verloop.acts, { ...basis, scores: { [een]: 'moeilijk' } }, a),
    );
    verloop.doe((acts, a) => verbeterScan(acts, { ...basis, scores: { [een]: 'gaat-wel' } }, a));
    assertGeweigerd(
      verloop.probeer((acts, a) => verbeterScan(acts, { ...basis, scores: { [een]: 'goed' } }, a)),
      'HG-5',
    );
    assert.ok(elders.gelukt);
    const samen = [
      ...verloop.acts,
      ...elders.waarde.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp })),
    ];
    const [scan] = vouwScans(samen);
    assert.deepEqual([scan?.naast, scan?.scores], [[{ [een]: 'gaat-wel' }], { [een]: 'moeilijk' }]);
    assert.equal(scan?.gezien.length, 2);
  });

  it('[HG-72] zonder het ja van de inwoner komt een scan niet in het verslag, en bij twee meningen ook niet', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    eenScan(verloop, { [een]: 'goed' });
    const scanId = eenScan(verloop, { [twee]: 'goed' }, { inVerslag: true });
    const stand = () => vouwScans(verloop.acts).map(({ inVerslag }) => inVerslag);
    assert.deepEqual(stand(), [false, true]);
    const basis = { zaakId, scanId, gezien: [scanId], instrument, scores: { [twee]: 'goed' } } as const;
    verloop.doe((acts, a) => verbeterScan(acts, basis, a));
    assert.deepEqual(stand(), [false, false]);
  });

  it('[HG-70] welke antwoorden er ook zijn: een leeg antwoord blijft leeg, en elk antwoord staat op zijn plek', () => {
    const scores = fc.dictionary(fc.constantFrom(...gebieden), fc.constantFrom(...SCORES));
    fc.assert(
      fc.property(scores, scores, (eerst, nu) => {
        for (const { id, ...rij } of tekenScans(gebieden, { eerst, nu })) {
          assert.equal(rij.nu, plekVan(nu[id]));
          assert.equal(rij.eerst, plekVan(eerst[id]));
          assert.equal(rij.nu === undefined, nu[id] === undefined);
        }
      }),
    );
  });
});
