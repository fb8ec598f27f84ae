import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviezenIn } from './eigen-dienst.ts';

const aanleiding = {
  door: { soort: 'medewerker', id: 'p' },
  nu: '2026-11-02T09:00:00.000Z',
  actId: 'a',
  nieuwId: () => 'n',
} as const;
const dienst = { organisatie: 'De Mienskip', alternatieven: [{ id: 'x', naam: 'Doarpsmiel' }] };

function advies(woorden: string, soort = 'oplossing-genoemd') {
  const { door, nu: gebeurdOp } = aanleiding;
  const inhoud = { oplossingId: 'o', tekst: 't' };
  const gevolg = {
    acts: [{ id: 'a', soort, zaakId: 'z', door, gebeurdOp, inhoud }],
    teksten: [{ id: 't', tekstId: 't', inhoud: woorden }],
  };
  const zoek = (gezegd: string) => (gezegd.includes('Mienskip') ? dienst : undefined);
  return adviezenIn(gevolg, zoek, { zaakId: 'z', aanleiding });
}

test('[IR-40] een dienst van de eigen organisatie krijgt een act met wat er nog meer is', () => {
  const [act] = advies('Dagbesteding bij De Mienskip');
  assert.equal(act?.soort, 'advies-eigen-organisatie');
  assert.deepEqual(act?.inhoud, { ...dienst, oplossingId: 'o' });
});

test('[IR-40] tegenproef: iets van een ander, of iets anders dan een oplossing, krijgt niets', () => {
  assert.deepEqual(advies('Samen eten bij de buren'), []);
  assert.deepEqual(advies('Dagbesteding bij De Mienskip', 'idee-geparkeerd'), []);
});
