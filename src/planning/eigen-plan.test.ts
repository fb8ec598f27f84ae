import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Act } from '../basis/act.ts';
import { getDatum } from '../basis/datum.ts';
import { isGesprekGepland, planKanNogTot, teVroegGesproken } from './eigen-plan.ts';

const ontvangenOp = getDatum('2026-12-18');
const op22 = getDatum('2026-12-22');

function act(soort: string, inhoud: object): Act {
  const moment = '2026-12-18T09:00:00.000Z';
  const door = { soort: 'systeem' } as const;
  return { id: `${soort}-1`, soort, zaakId: 'z', door, gebeurdOp: moment, vastgelegdOp: moment, inhoud };
}

function melding(spoed: 'ja' | 'nee'): Act {
  const wie = { inwonerId: 'i', namens: 'zichzelf', kanaal: 'telefoon', contactwens: { wijze: 'bellen' } };
  return act('melding-gedaan', { nummer: '1', ontvangenOp, spoed, woorden: 'w', ...wie });
}

function gepland(van: string, opvolging = false): Act {
  const rest = { vorm: 'telefoon', plaats: '', medewerkerId: 'm', genodigden: [] };
  return act('contactmoment-gepland', { contactmomentId: 'c', van, tot: van, opvolging, ...rest });
}

describe('de zeven dagen voor het eigen plan', () => {
  it('[PL-23] geval 9: de inwoner kan nog tot en met 28 december, daarna komt er geen waarschuwing meer', () => {
    const acts = [melding('nee')];
    assert.equal(planKanNogTot(acts, op22), getDatum('2026-12-28'));
    assert.equal(planKanNogTot(acts, getDatum('2026-12-28')), getDatum('2026-12-28'));
    assert.equal(planKanNogTot(acts, getDatum('2026-12-29')), undefined);
  });

  it('[PL-23] niet als er een plan is, als de inwoner er geen maakt, of bij spoed', () => {
    const plan = act('plan-ontvangen', { tekst: 't', ontvangenOp: op22, opTijd: true });
    assert.equal(planKanNogTot([melding('nee'), plan], op22), undefined);
    assert.equal(planKanNogTot([melding('nee'), act('plan-afgezien', {})], op22), undefined);
    assert.equal(planKanNogTot([melding('ja')], op22), undefined);
    const haast = act('toegeleid', { soortGesprek: 'x', team: 't', feiten: { spoed: true } });
    assert.equal(planKanNogTot([melding('nee'), haast], op22), undefined);
  });

  it('[PL-23] een gesprek dat te vroeg was wordt genoemd, tot er een plan is of er geen komt', () => {
    const dagen = [op22, getDatum('2026-12-29')];
    assert.deepEqual(teVroegGesproken([melding('nee')], dagen), [op22]);
    assert.deepEqual(teVroegGesproken([melding('nee'), act('plan-afgezien', {})], dagen), []);
    assert.deepEqual(teVroegGesproken([melding('ja')], dagen), []);
  });

  it('[PL-24] alleen wat voor het gesprek is en nog komt telt als gepland', () => {
    assert.equal(isGesprekGepland([melding('nee')], op22), false);
    assert.equal(isGesprekGepland([melding('nee'), gepland('2026-12-22T09:00:00.000Z')], op22), true);
    assert.equal(isGesprekGepland([melding('nee'), gepland('2026-12-21T09:00:00.000Z')], op22), false);
    assert.equal(isGesprekGepland([melding('nee'), gepland('2026-12-23T09:00:00.000Z', true)], op22), false);
    const weg = act('contactmoment-afgezegd', { contactmomentId: 'c' });
    assert.equal(isGesprekGepland([melding('nee'), gepland('2026-12-23T09:00:00.000Z'), weg], op22), false);
  });
});
