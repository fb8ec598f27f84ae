import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getDatum } from '../basis/datum.ts';
import { schrijfWacht } from './wachtzin.ts';

const vandaag = getDatum('2026-12-07');

test('[TW-95] de werklijst zegt hoe lang iemand wacht, op wie, en wat de tijd overbrugt', () => {
  const wachtSinds = getDatum('2026-11-16');
  const kaal = { wachtSinds: null, wachtOp: null, overbruggingTot: null };
  assert.equal(schrijfWacht(kaal, vandaag), undefined);
  assert.equal(schrijfWacht({ ...kaal, wachtSinds }, vandaag), 'Wacht 21 dagen op een aanbieder.');
  const brug = {
    wachtSinds,
    wachtOp: 'De Brede Stoep (eerst Thuishulp)',
    overbruggingTot: getDatum('2026-12-11'),
  };
  assert.equal(
    schrijfWacht(brug, vandaag),
    'Wacht 21 dagen op De Brede Stoep (eerst Thuishulp). De overbrugging loopt tot en met 11 december 2026.',
  );
  assert.match(schrijfWacht(brug, getDatum('2026-12-12')) ?? '', /De overbrugging liep tot en met/);
});
