import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { vouwGesprek } from '../gesprek.ts';
import { vouwTweestrijden } from '../kiezen.ts';
import { tweestrijdKop, waardeIn } from '../tweestrijdwoorden.ts';
import { beslisTafeldaad } from './tafeldaad.form.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;

function eenTablet() {
  const verloop = eenVerloop();
  const bron = { zaakId: verloop.zaakId, instrument, woorden: () => '', tekstversie: () => undefined };
  const probeer = (pad: string, velden: Record<string, string>, gebeurdOp?: string) =>
    verloop.probeer((acts, aanleiding) =>
      beslisTafeldaad(
        { pad, velden: new URLSearchParams(velden).toString() },
        {
          acts,
          aanleiding: { ...aanleiding, nagekomen: { gebeurdOp: gebeurdOp ?? aanleiding.nu } },
          bron,
        },
      ),
    );
  const doe = (pad: string, velden: Record<string, string>, gebeurdOp?: string) =>
    assert.ok(probeer(pad, velden, gebeurdOp).gelukt, pad);
  const teksten = () => new Map([...verloop.teksten].map(([id, inhoud]) => [id, { inhoud }]));
  return {
    verloop,
    probeer,
    doe,
    woorden: () => ({ teksten: teksten(), instrument, inwoner: 'Jo', wondervraagLabel: '' }),
  };
}

describe('de bladen op de tablet', () => {
  it('[HG-71] een scan zonder netwerk staat op de dag waarop hij was, met dezelfde regels', () => {
    const { verloop, probeer, doe } = eenTablet();
    doe('welzijnsscan', { daad: 'invullen', 'score-dag': 'moeilijk' }, '2026-11-01T12:00:00.000Z');
    const [scan] = vouwGesprek(verloop.acts).scans;
    assert.deepEqual([scan?.op, scan?.scores], ['2026-11-01', { dag: 'moeilijk' }]);
    assertGeweigerd(probeer('welzijnsscan', { daad: 'invullen' }), 'HG-70');
    const wie = { scanId: scan!.scanId, gezien: scan!.gezien[0]! };
    doe('welzijnsscan', { daad: 'verbeteren', ...wie, 'score-dag': 'goed', op: '' });
    assert.equal(vouwGesprek(verloop.acts).scans[0]?.scores['dag'], 'goed');
    doe('welzijnsscan', { daad: 'weghalen', scanId: scan!.scanId });
    assert.deepEqual(vouwGesprek(verloop.acts).scans, []);
  });

  it('[HG-120] kozen twee tablets een ander scenario voor dezelfde, dan staan beide er en kiest een mens', () => {
    const { verloop, doe, woorden } = eenTablet();
    const [een, twee] = (instrument.scenarios ?? []).map(({ id }) => id) as [string, string];
    doe('hoe-verder', { van: 'inwoner', 'scenario-inwoner': een, 'waarom-inwoner': 'Het is goed zo.' });
    doe('hoe-verder', { van: 'inwoner', 'scenario-inwoner': twee });
    const [beeld] = vouwGesprek(verloop.acts).scenarios;
    assert.deepEqual([beeld?.scenario, beeld?.naast.map(({ scenario }) => scenario)], [twee, [een]]);
    const [strijd] = vouwTweestrijden(verloop.acts, (id) => verloop.teksten.get(id));
    assert.equal(tweestrijdKop(strijd!, woorden()), 'Hoe het verder kan gaan.');
    assert.deepEqual(
      strijd!.koppen.map((act) => waardeIn(act, woorden())),
      ['Houden zoals het is, Het is goed zo.', 'Weer zelf doen'],
    );
  });

  it('[HG-79] schreven twee tablets bij dezelfde mantelzorger, dan toont de keuze geen woord dat niet gedeeld is', () => {
    const { verloop, doe, woorden } = eenTablet();
    doe('mantelzorg', { daad: 'horen', zorgerNaam: 'Bea', eigenWoorden: 'Ik ben op.' });
    const [bea] = vouwGesprek(verloop.acts).mantelzorgers;
    const wie = { mantelzorgerId: bea!.mantelzorgerId, gezien: bea!.gezien[0]!, zorgerNaam: 'Bea' };
    doe('mantelzorg', { daad: 'veranderen', ...wie, eigenWoorden: 'Ik slaap niet.' });
    doe('mantelzorg', { daad: 'veranderen', ...wie, eigenWoorden: 'Het gaat.', delen: 'ja' });
    assert.equal(vouwGesprek(verloop.acts).mantelzorgers[0]?.delen, false);
    const [strijd] = vouwTweestrijden(verloop.acts, (id) => verloop.teksten.get(id));
    assert.deepEqual(
      strijd!.koppen.map((act) => waardeIn(act, woorden())),
      ['dit blijft op het eigen blad', 'dit mag gelezen worden'],
    );
    doe('mantelzorg', { daad: 'weghalen', mantelzorgerId: bea!.mantelzorgerId });
    assert.deepEqual(vouwTweestrijden(verloop.acts), []);
  });

  it('[HG-150] een antwoord op een van de vier vragen is ook op de tablet een gewone notitie', () => {
    const { verloop, probeer, doe } = eenTablet();
    const velden = { daad: 'noteren', leefgebied: 'dag', aard: 'gaat-goed', inbreng: 'Ik zing elke week.' };
    doe('onderwerpen', velden);
    const [een] = vouwGesprek(verloop.acts).inbreng;
    assert.deepEqual([een?.leefgebied, een?.aard, een?.spreker], ['dag', 'gaat-goed', 'inwoner']);
    assertGeweigerd(probeer('onderwerpen', { ...velden, inbreng: '  ' }), 'HG-2');
    assert.equal(probeer('onderwerpen', { daad: 'weghalen', inbrengId: een!.inbrengId }).gelukt, false);
  });
});
