import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenAct } from '../../tests/builders/besluit.ts';
import { assertGeweigerd, eenVerloop } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import { getDatum } from '../basis/datum.ts';
import { legGesprekVast, vouwGevoerd } from './gevoerd.ts';
import type { GevoerdOpdracht } from './gevoerd.ts';

function voer(verloop: Verloop, opdracht: Partial<GevoerdOpdracht>) {
  const op = getDatum('2026-11-03');
  const standaard: GevoerdOpdracht = { zaakId: verloop.zaakId, op, vorm: 'huisbezoek', aanwezigen: [] };
  return verloop.probeer((acts, aanleiding) =>
    legGesprekVast(acts, { ...standaard, ...opdracht }, aanleiding),
  );
}

describe('gesprek gevoerd', () => {
  it('[HG-16] één gesprek heeft zo veel contactmomenten als nodig, in volgorde van de dag', () => {
    const verloop = eenVerloop();
    voer(verloop, {});
    voer(verloop, { op: getDatum('2026-11-01'), vorm: 'telefoon' });
    assert.deepEqual(
      vouwGevoerd(verloop.acts).map(({ op }) => op),
      ['2026-11-01', '2026-11-03'],
    );
  });

  it('[HG-16] gebeurde op de dag dat het was, ook als het dagen later wordt vastgelegd', () => {
    const verloop = eenVerloop('2026-11-06T09:00:00.000Z');
    voer(verloop, { op: getDatum('2026-11-03') });
    const [act] = verloop.acts;
    assert.equal(act?.gebeurdOp, '2026-11-03T11:00:00.000Z');
    assert.equal(act?.vastgelegdOp.slice(0, 10), '2026-11-06');
  });

  it('[HG-16] kan niet op een dag die nog moet komen', () => {
    assertGeweigerd(voer(eenVerloop(), { op: getDatum('2026-11-04') }), 'HG-16');
  });

  it('[HG-160] een gesprek kan tot veertien dagen voor de melding zijn geweest, en niet eerder', () => {
    const verloop = eenVerloop();
    verloop.acts.push(eenAct('melding-gedaan', { nummer: 'M-1' }, '2026-11-02T23:30:00.000Z'));
    assert.ok(voer(verloop, { op: getDatum('2026-11-01') }).gelukt);
    assert.ok(voer(verloop, { op: getDatum('2026-10-20') }).gelukt);
    const teVroeg = voer(verloop, { op: getDatum('2026-10-19') });
    assertGeweigerd(teVroeg, 'HG-160');
    assert.match(teVroeg.gelukt ? '' : teVroeg.uitleg, /3 november 2026/u);
    assertGeweigerd(voer(verloop, { op: getDatum('1900-01-01') }), 'HG-160');
    assert.equal(vouwGevoerd(verloop.acts).length, 2);
  });

  it('[HG-160] zonder melding in de hand, zoals op een tablet, beslist wie haar wel heeft', () => {
    assert.ok(voer(eenVerloop(), { op: getDatum('2025-11-01') }).gelukt);
  });

  it('[HG-16] wie er waren staat erbij, met hun rol', () => {
    const verloop = eenVerloop();
    const aanwezigen = [{ naam: 'Jo', rol: 'mantelzorger' }] as const;
    voer(verloop, { aanwezigen });
    assert.deepEqual(vouwGevoerd(verloop.acts)[0]?.aanwezigen, aanwezigen);
  });

  it('[HG-5] een verbetering vervangt, en alleen wat er nog staat', () => {
    const verloop = eenVerloop();
    voer(verloop, {});
    const vervangt = verloop.acts[0]!.id;
    assert.ok(voer(verloop, { vorm: 'telefoon', vervangt }).gelukt);
    assert.deepEqual(
      vouwGevoerd(verloop.acts).map(({ vorm }) => vorm),
      ['telefoon'],
    );
    assertGeweigerd(voer(verloop, { vorm: 'loket', vervangt }), 'HG-5');
  });
});
