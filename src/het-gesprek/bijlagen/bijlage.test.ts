import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import {
  bezwaarTegen,
  keurBijlage,
  magOpen,
  MEESTE_BIJLAGEN,
  MEESTE_BYTES,
  verwijderBijlage,
  voegBijlageToe,
  vouwBijlagen,
} from './bijlage.ts';

const badkamer = {
  soort: 'foto',
  van: 'Jo',
  woorden: 'De drempel van de badkamer.',
  omvang: 1200,
  isGekeurd: false,
} as const;

function voegToe(verloop: Verloop, anders: Partial<typeof badkamer> | { isGekeurd: true } = {}): string {
  const nieuw = { zaakId: verloop.zaakId, ...badkamer, ...anders };
  return verloop.doe((acts, aanleiding) => voegBijlageToe(acts, nieuw, aanleiding));
}

describe('een foto of document bij een gesprek', () => {
  it('[HG-140] kent foto’s en PDF; een HEIC krijgt uitleg en al het andere wordt niet bewaard', () => {
    for (const vorm of ['jpeg', 'png', 'webp', 'pdf'] as const)
      assert.equal(bezwaarTegen(vorm, 10), undefined);
    assert.match(bezwaarTegen('heic', 10)?.uitleg ?? '', /HEIC.*meest compatibel/u);
    assert.equal(bezwaarTegen(undefined, 10)?.regel, 'HG-140');
    assert.match(bezwaarTegen(undefined, 0)?.uitleg ?? '', /Kies eerst/u);
  });

  it('[HG-142] weigert wat te groot is of te veel wordt', () => {
    assert.equal(bezwaarTegen('pdf', MEESTE_BYTES), undefined);
    assert.equal(bezwaarTegen('pdf', MEESTE_BYTES + 1)?.regel, 'HG-142');
    const verloop = eenVerloop();
    for (let nummer = 0; nummer < MEESTE_BIJLAGEN; nummer += 1) voegToe(verloop);
    const { zaakId } = verloop;
    assertGeweigerd(
      verloop.probeer((acts, a) => voegBijlageToe(acts, { zaakId, ...badkamer }, a)),
      'HG-142',
    );
  });

  it('[HG-144] bewaart van wie het is en in woorden wat erop staat; zonder woorden niet', () => {
    const verloop = eenVerloop();
    const bijlageId = voegToe(verloop);
    const [bijlage] = vouwBijlagen(verloop.acts);
    assert.equal(bijlage?.bijlageId, bijlageId);
    assert.equal(bijlage?.van, 'Jo');
    assert.equal(verloop.teksten.get(bijlage?.tekst ?? ''), badkamer.woorden);
    const leeg = { zaakId: verloop.zaakId, ...badkamer, woorden: '  ' };
    assertGeweigerd(
      verloop.probeer((acts, a) => voegBijlageToe(acts, leeg, a)),
      'HG-144',
    );
  });

  it('[HG-143] wacht tot er gekeken is; daarna geldt wat de scanner zei, en maar één keer', () => {
    const verloop = eenVerloop();
    const bijlageId = voegToe(verloop);
    const { zaakId } = verloop;
    const staat = () => vouwBijlagen(verloop.acts)[0]!;
    assert.equal(staat().keuring, 'wacht');
    assert.deepEqual([magOpen(staat(), false), magOpen(staat(), true)], [false, true]);
    verloop.doe((acts, a) => keurBijlage(acts, { zaakId, bijlageId, uitslag: 'besmet' }, a));
    assert.equal(staat().keuring, 'besmet');
    assert.deepEqual([magOpen(staat(), false), magOpen(staat(), true)], [false, false]);
    const nogEens = verloop.probeer((acts, a) =>
      keurBijlage(acts, { zaakId, bijlageId, uitslag: 'schoon' }, a),
    );
    assert.ok(nogEens.gelukt && nogEens.waarde.acts.length === 0);
    const meteen = eenVerloop();
    voegToe(meteen, { isGekeurd: true });
    assert.equal(vouwBijlagen(meteen.acts)[0]?.keuring, 'schoon');
    assert.equal(meteen.acts.find(({ soort }) => soort === 'bijlage-gekeurd')?.door.soort, 'systeem');
  });

  it('[HG-145] wat weggehaald is, staat er niet meer, en kan niet nog eens weg', () => {
    const verloop = eenVerloop();
    const [blijft, weg] = [voegToe(verloop), voegToe(verloop)];
    const waar = { zaakId: verloop.zaakId, bijlageId: weg };
    verloop.doe((acts, a) => verwijderBijlage(acts, waar, a));
    assert.deepEqual(
      vouwBijlagen(verloop.acts).map(({ bijlageId }) => bijlageId),
      [blijft],
    );
    assertGeweigerd(
      verloop.probeer((acts, a) => verwijderBijlage(acts, waar, a)),
      'HG-145',
    );
  });
});
