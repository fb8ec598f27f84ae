import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besloten, bereid, eenMelding } from '../../../tests/builders/besluit.ts';
import { uitgevoerd } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { hulpzinnen } from './mijnhulp.ts';

const gemeld = eenMelding('2026-12-04', 'ja');
const spoed = { grondslag: 'spoed', van: getDatum('2026-12-07'), tot: getDatum('2027-01-29') } as const;
const moment = { nu: '2026-12-04T15:30:00.000Z' };

describe('tijdelijke hulp op de eigen pagina', () => {
  it('[TW-44] de inwoner leest tot wanneer, en twee weken ervoor dat de hulp niet vanzelf stopt', () => {
    const acts = besloten([gemeld], spoed, moment);
    const op = (dag: string) => hulpzinnen(acts, getDatum(dag)).join(' ');
    assert.match(op('2026-12-05'), /^Vanaf maandag 7 december 2026/u);
    assert.equal(op('2027-01-14'), 'U krijgt tijdelijk hulp, tot en met vrijdag 29 januari 2027.');
    assert.match(op('2027-01-15'), /stopt niet vanzelf: wij besluiten eerst/u);
    assert.match(op('2027-02-10'), /stopt niet vanzelf: wij moeten nog besluiten/u);
  });

  it('een voorstel is nog geen hulp, en na een volgend besluit staat er niets meer over het eerste', () => {
    assert.deepEqual(hulpzinnen([gemeld, ...uitgevoerd(bereid([gemeld], spoed, moment))], spoed.van), []);
    const acts = besloten([gemeld], spoed, moment);
    const { besluitId } = acts.at(-1)!.inhoud as { besluitId: string };
    const [van, tot] = [getDatum('2027-01-30'), getDatum('2027-03-31')];
    const langer = { ...spoed, vervangtBesluitId: besluitId, van, tot };
    const na = besloten(acts, langer, { nu: '2027-01-25T10:00:00.000Z' });
    assert.deepEqual(hulpzinnen(na, getDatum('2027-02-10')), [
      'U krijgt tijdelijk hulp, tot en met woensdag 31 maart 2027.',
    ]);
  });
});
