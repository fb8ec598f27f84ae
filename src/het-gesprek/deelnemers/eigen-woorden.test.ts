import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { vertelEigenWoorden, vouwEigenWoorden } from './eigen-woorden.ts';

describe('in eigen woorden wat er is afgesproken', () => {
  it('[HG-88] staat er zoals het verteld is, en niet over een ander heen', () => {
    const { zaakId, acts, teksten, probeer } = eenVerloop();
    const vertel = (tekst: string, gezien: readonly string[] = []) =>
      probeer((nu, aanleiding) => vertelEigenWoorden(nu, { zaakId, tekst, gezien }, aanleiding));
    assertGeweigerd(vertel(' \n '), 'HG-88');
    assert.ok(vertel('Jullie bellen mij maandag.').gelukt);
    assertGeweigerd(vertel('Iets anders.'), 'HG-5');
    const { gezien } = vouwEigenWoorden(acts);
    assert.ok(vertel('Jullie bellen mij dinsdag.', gezien).gelukt);
    const nu = vouwEigenWoorden(acts).teksten.map((tekst) => teksten.get(tekst));
    assert.deepEqual(nu, ['Jullie bellen mij dinsdag.']);
  });
});
