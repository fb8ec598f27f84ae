import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aantalTekens, maakSchoon } from './tekst.ts';

function uitleg(text: string, hoogstens = 100): string {
  const schoon = maakSchoon(text, hoogstens);
  return schoon.gelukt ? '' : schoon.uitleg;
}

describe('maakSchoon', () => {
  it('maakt van elk regeleinde een LF', () => {
    assert.deepEqual(maakSchoon('een\r\ntwee\rdrie\nvier\r\r\n', 100), {
      gelukt: true,
      tekst: 'een\ntwee\ndrie\nvier\n\n',
    });
  });

  it('laat al het andere staan: emoji, richtingtekens, losse accenten, spaties vooraan en achteraan', () => {
    for (const text of [
      '',
      '  tab\t en spatie  ',
      'e\u0301 is niet \u00e9',
      '\u202eomgekeerd\u202c',
      '\u2066los\u2069',
      '👩‍🦽 en 𝔊',
      '\u200b\ufeff\u007f\u0085\u2028\uffff',
      "'; drop table melding; --",
    ]) {
      assert.deepEqual(maakSchoon(text, 100), { gelukt: true, tekst: text });
    }
  });

  it('weigert elk stuurteken behalve tab en nieuwe regel, met de regel waar het staat', () => {
    for (let code = 0; code < 32; code += 1) {
      const text = `goed\ngoed${String.fromCharCode(code)}`;
      const mag = [9, 10, 13].includes(code);
      assert.equal(uitleg(text).includes('In regel 2 staat een onzichtbaar teken'), !mag, `teken ${code}`);
    }
    assert.match(uitleg('\u0000'), /^In regel 1 /);
    assert.match(uitleg('a\r\nb\rc\u001b'), /^In regel 3 /);
  });

  it('weigert een half teken', () => {
    for (const text of ['\ud83d', 'a\udc00b', '\udc00\ud83d', 'goed \ud83d\ude00 fout \ud83d']) {
      assert.match(uitleg(text), /half teken/);
    }
  });

  it('telt tekens zoals een lezer en niet zoals het geheugen', () => {
    assert.equal(aantalTekens('a😀é'), 3);
    assert.equal(maakSchoon('😀'.repeat(5), 5).gelukt, true);
    assert.equal(maakSchoon('a\r\nb', 3).gelukt, true);
    assert.equal(
      uitleg('a'.repeat(12_345), 10_000),
      'Deze tekst is te lang: 12.345 tekens. Er passen er 10.000 in.',
    );
    assert.equal(uitleg('abcd', 3), 'Deze tekst is te lang: 4 tekens. Er passen er 3 in.');
  });

  it('geeft alles wat mag teken voor teken terug en verandert schone tekst niet meer', () => {
    const teken = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000', '\ud800', '\r', '\t', '\n', '\u0007'),
    );
    fc.assert(
      fc.property(fc.array(teken, { maxLength: 8 }), (stukken) => {
        const text = stukken.join('');
        const schoon = maakSchoon(text, 10_000);
        const met = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
        const stuurteken = [...met].some((een) => een < ' ' && een !== '\t' && een !== '\n');
        const fout = stuurteken || !met.isWellFormed();
        assert.equal(schoon.gelukt, !fout);
        if (!schoon.gelukt) return assert.match(schoon.uitleg, /^[A-Z].*\.$/);
        assert.equal(schoon.tekst, met);
        assert.deepEqual(maakSchoon(schoon.tekst, 10_000), schoon);
      }),
      { numRuns: 500 },
    );
  });
});
