import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetLeesbaarheid } from '../../../tests/leesbaarheid.ts';
import { BRIEFTEKSTEN, INVULWOORDEN, onbekendeInvulwoorden, schrijfBrieftekst } from './brieftekst.ts';
import type { Brieftekst, Invulling } from './brieftekst.ts';

const invulling = Object.fromEntries(INVULWOORDEN.map((woord) => [woord, woord])) as Invulling;

describe('de vaste teksten van een brief', () => {
  for (const [sleutel, tekst] of Object.entries(BRIEFTEKSTEN)) {
    it(`leest gemakkelijk: ${sleutel}`, () => {
      const { flesch, woordenPerZin } = meetLeesbaarheid(tekst.replaceAll(/\{[^}]*\}/g, 'Jo'));
      assert.ok(woordenPerZin <= 15, `${woordenPerZin.toFixed(1)} woorden per zin`);
      assert.ok(flesch >= 40, `Flesch-Douma ${flesch.toFixed(0)}`);
    });
  }

  it('lezen samen als gewone taal', () => {
    const { flesch, woordenPerZin } = meetLeesbaarheid(
      Object.values(BRIEFTEKSTEN)
        .join(' ')
        .replaceAll(/\{[^}]*\}/g, 'Jo'),
    );
    assert.ok(flesch >= 60, `Flesch-Douma ${flesch.toFixed(0)}`);
    assert.ok(woordenPerZin <= 12, `${woordenPerZin.toFixed(1)} woorden per zin`);
  });

  it('spreken de inwoner met u aan', () => {
    for (const tekst of Object.values(BRIEFTEKSTEN)) assert.doesNotMatch(tekst, /\b(?:je|jij|jouw)\b/i);
  });

  it('[TW-60] laten geen woord open dat wij niet kennen', () => {
    for (const sleutel of Object.keys(BRIEFTEKSTEN) as Brieftekst[]) {
      const { tekst } = schrijfBrieftekst({ teksten: {} }, sleutel, invulling);
      assert.doesNotMatch(tekst, /[{}]/);
      assert.deepEqual(onbekendeInvulwoorden({ teksten: { [sleutel]: BRIEFTEKSTEN[sleutel] } }), []);
    }
  });

  it('[TW-60] zijn van de gemeente als die eigen woorden heeft', () => {
    const teksten = { 'brief.vragen': 'Bel {loket} of kom langs {waar}.', 'anders.iets': '{x}' };
    const { tekst, herkomst } = schrijfBrieftekst({ teksten }, 'brief.vragen', invulling);
    assert.equal(tekst, 'Bel loket of kom langs {waar}.');
    assert.deepEqual(herkomst, { soort: 'tekst', sleutel: 'brief.vragen', isEigen: true });
    assert.deepEqual(onbekendeInvulwoorden({ teksten }), [{ sleutel: 'brief.vragen', woord: 'waar' }]);
  });
});
