import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoofdlijn, verhaal } from '../../tests/builders/zaak.ts';
import { vertel } from './verhaal.ts';

describe('verhaal', () => {
  it('elke stap van de hoofdlijn staat in het verhaal, in het hoofdstuk waar hij hoort', () => {
    const regels = verhaal(...hoofdlijn).map((act) => vertel(act)?.hoofdstuk);
    assert.deepEqual(regels, [
      'melding',
      'melding',
      'gesprek',
      'gesprek',
      'verslag',
      'verslag',
      'arrangement',
      'vervolg',
    ]);
  });

  it('de woorden van de melding horen bij de regel', () => {
    assert.equal(vertel(verhaal(...hoofdlijn)[0]!)?.tekst, 'tekst');
  });

  it('tijden staan er in Nederlandse tijd en in woorden', () => {
    assert.equal(
      vertel(verhaal(...hoofdlijn)[2]!)?.wat,
      'Bezoek thuis gepland: dinsdag 10 november 2026 om 10:00.',
    );
  });

  it('wat in het gesprek zelf hoort, wordt daar verteld', () => {
    assert.equal(vertel(verhaal(['inbreng-genoteerd', { tekst: 'x' }])[0]!), undefined);
  });
});
