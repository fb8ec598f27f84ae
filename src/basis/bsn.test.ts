import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isTestBsn, leesBsn, testBsn } from './bsn.ts';

/** The definition read straight: nine times the first digit, eight times the second, … minus the ninth. */
function elfproef(cijfers: string): boolean {
  let som = 0;
  for (let plaats = 0; plaats < 8; plaats += 1) som += (9 - plaats) * Number(cijfers[plaats]);
  return (som - Number(cijfers[8])) % 11 === 0;
}

describe('leesBsn', () => {
  it('leest een nummer met en zonder leestekens', () => {
    for (const text of ['999900006', ' 999900006 ', '9999 00 006', '9999.00.006', '9999-00-006']) {
      assert.equal(leesBsn(text), '999900006', text);
    }
  });

  it('zet een nul voor een nummer van acht cijfers', () => {
    assert.equal(leesBsn('12345672'), '012345672');
    assert.equal(leesBsn('12345673'), undefined);
    assert.equal(leesBsn('1234567'), undefined);
  });

  it('weigert wat geen burgerservicenummer is', () => {
    for (const text of [
      '',
      '000000000',
      '00000000',
      '999900007',
      '9999000061',
      '1999900006',
      '99990000',
      '9999000',
      'x999900006',
      '999900006x',
      '9999  00006',
      '9999a0006',
      '-999900006',
      '٩٩٩٩٠٠٠٠٦',
    ]) {
      assert.equal(leesBsn(text), undefined, text);
    }
  });

  it('volgt voor elk nummer de elfproef', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (nummer) => {
        const cijfers = String(nummer).padStart(9, '0');
        assert.equal(leesBsn(cijfers) !== undefined, elfproef(cijfers));
      }),
    );
  });

  it('merkt elk verkeerd cijfer en elke verwisseling van twee buren', () => {
    const plaatsen = fc.tuple(fc.nat(8999), fc.nat(8), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(plaatsen, ([volgnummer, plaats, stap]) => {
        const goed = [...testBsn(volgnummer)];
        const fout = goed.with(plaats, String((Number(goed[plaats]) + stap) % 10));
        assert.equal(leesBsn(fout.join('')), undefined);
        const buur = plaats === 8 ? 7 : plaats + 1;
        const verwisseld = goed.with(plaats, goed[buur] ?? '').with(buur, goed[plaats] ?? '');
        assert.equal(leesBsn(verwisseld.join('')) === undefined, goed[plaats] !== goed[buur]);
      }),
    );
  });
});

describe('de testreeks', () => {
  it('geeft negenduizend verschillende nummers die de elfproef doorstaan', () => {
    const nummers = Array.from({ length: 900 }, (_, n) => testBsn(n * 10));
    assert.equal(new Set(nummers).size, 900);
    for (const bsn of nummers) assert.ok(isTestBsn(bsn) && elfproef(bsn));
    assert.equal(new Set(Array.from({ length: 60 }, (_, n) => testBsn(n))).size, 60);
  });

  it('houdt op waar de reeks ophoudt', () => {
    assert.ok(testBsn(8999).startsWith('9999'));
    for (const volgnummer of [9000, -1, Number.NaN]) assert.throws(() => testBsn(volgnummer), RangeError);
  });

  it('herkent een nummer buiten de reeks', () => {
    const bsn = leesBsn('111222333');
    assert.ok(bsn);
    assert.equal(isTestBsn(bsn), false);
  });
});
