import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { spreekResultaatAf, stelResultaatVoor } from '../vraagverheldering/overeenstemming.ts';
import { parkeerIdee, vouwIdeeen } from './idee.ts';
import type { VroegeOpdracht } from './noemen.ts';
import { vouwOplossingen } from './oplossing.ts';
import { parkeerOplossing } from './samenvoegen.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const onbekend = '0190bbbc-0000-7000-8000-000000000999';

function breng(verloop: Verloop, opdracht: Partial<VroegeOpdracht>) {
  const heel = { zaakId: verloop.zaakId, tekst: 'Een traplift', ...opdracht };
  return verloop.probeer((acts, aanleiding) => parkeerOplossing(acts, heel, aanleiding));
}

function afgesproken(verloop: Verloop): string {
  const { zaakId } = verloop;
  const resultaatId = verloop.doe((_, a) =>
    stelResultaatVoor({ zaakId, tekst: 'Boven slapen' }, instrument, a),
  );
  const op = getDatum('2026-11-03');
  verloop.doe((acts, a) => spreekResultaatAf(acts, { zaakId, resultaatId, kop: resultaatId, op }, a));
  return resultaatId;
}

describe('samenvoegen', () => {
  it('[HG-90] T2: een oplossing van een ander apparaat zonder resultaat dat staat, wacht als idee met haar waarom', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const voorgesteld = verloop.doe((_, a) => stelResultaatVoor({ zaakId, tekst: 'Boven' }, instrument, a));
    for (const resultaatId of [undefined, onbekend, voorgesteld]) {
      assert.ok(breng(verloop, { resultaatId, waarom: 'Dan is de trap veilig', van: 'partner' }).gelukt);
    }
    const ideeen = vouwIdeeen(verloop.acts);
    assert.deepEqual(
      ideeen.map(({ van, tekst }) => [van, verloop.teksten.get(tekst)]),
      Array.from({ length: 3 }, () => ['partner', 'Een traplift\nDan is de trap veilig']),
    );
    assert.deepEqual(vouwOplossingen(verloop.acts), []);
    assertGeweigerd(breng(verloop, { tekst: ' ' }), 'HG-10');
  });

  it('[HG-90] staat het resultaat er, dan is het een oplossing, ook als een ander het idee al gebruikte', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const uitIdee = verloop.doe((_, a) => parkeerIdee({ zaakId, tekst: 'Een traplift' }, a));
    assert.ok(breng(verloop, { resultaatId: onbekend, uitIdee, tekst: 'Een lift, maar dan klein' }).gelukt);
    assert.equal(vouwIdeeen(verloop.acts).length, 2);
    const resultaatId = afgesproken(verloop);
    for (const tekst of ['Een traplift', 'Een lift, maar dan klein']) {
      assert.ok(breng(verloop, { resultaatId, uitIdee, tekst }).gelukt);
    }
    assert.deepEqual(
      vouwOplossingen(verloop.acts).map(({ uitIdee: bron, staat }) => [bron, staat.soort]),
      [
        [uitIdee, 'genoemd'],
        [undefined, 'genoemd'],
      ],
    );
  });
});
