import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Act } from '../basis/act.ts';
import {
  kenUrenToe,
  meldOverschrijding,
  moetContracteigenaarHoren,
  teVeelMinuten,
  urenVan,
  wachtOpContracteigenaar,
} from './uren.ts';

const budget = { maximum: 12, gereserveerd: 2, gesprekssoorten: ['maatwerktraject'] };
const zaakId = 'z';
let volgende = 0;

function act(soort: string, inhoud: object, vervangt?: string): Act {
  volgende += 1;
  const moment = `2026-11-02T09:00:${String(volgende % 60).padStart(2, '0')}.000Z`;
  const door = { soort: 'medewerker', id: 'm' } as const;
  return {
    id: `a${volgende}`,
    soort,
    zaakId,
    door,
    gebeurdOp: moment,
    vastgelegdOp: moment,
    inhoud,
    vervangt,
  };
}

function gepland(contactmomentId: string, uren: number, opvolging = false): Act {
  const van = '2026-11-09T08:00:00.000Z';
  const tot = new Date(Date.parse(van) + uren * 3_600_000).toISOString();
  const rest = { vorm: 'huisbezoek', plaats: '', medewerkerId: 'm', genodigden: [] };
  return act('contactmoment-gepland', { contactmomentId, van, tot, opvolging, ...rest });
}

const begin = act('toegeleid', { soortGesprek: 'maatwerktraject' });
const aanleiding = {
  door: { soort: 'medewerker', id: 'e' },
  nu: '2026-11-03T09:00:00.000Z',
  actId: 'x',
  nieuwId: () => 'n',
} as const;

describe('de uren van een zaak', () => {
  it('[PL-18] wat gevoerd is telt voor zo lang als het duurde, en een verbetering vervangt', () => {
    const eerst = act('gesprek-gevoerd', { contactmomentId: 'c1', op: '2026-11-09', duurMinuten: 30 });
    const beter = act(
      'gesprek-gevoerd',
      { contactmomentId: 'c1', op: '2026-11-09', duurMinuten: 90 },
      eerst.id,
    );
    assert.equal(urenVan([begin, gepland('c1', 1)], budget)?.voorGesprek, 60);
    assert.equal(urenVan([begin, gepland('c1', 1), eerst, beter], budget)?.voorGesprek, 90);
  });

  it('[PL-18] een gesprek dat niet gepland was telt ook, en een gesprek zonder duur voor wat gepland stond', () => {
    const los = act('gesprek-gevoerd', { op: '2026-11-09', duurMinuten: 45 });
    assert.equal(urenVan([begin, los], budget)?.voorGesprek, 45);
    const zonder = act('gesprek-gevoerd', { contactmomentId: 'c1', op: '2026-11-09' });
    assert.equal(urenVan([begin, gepland('c1', 2), zonder], budget)?.voorGesprek, 120);
  });

  it('[PL-18] wat was afgezegd en toch gevoerd is, telt', () => {
    const weg = act('contactmoment-afgezegd', { contactmomentId: 'c1' });
    assert.equal(urenVan([begin, gepland('c1', 2), weg], budget)?.voorGesprek, 0);
    const toch = act('gesprek-gevoerd', { contactmomentId: 'c1', op: '2026-11-09', duurMinuten: 60 });
    assert.equal(urenVan([begin, gepland('c1', 2), weg, toch], budget)?.voorGesprek, 60);
  });

  it('[PL-17] T6: negen uur en twee erbij is een uur te veel; de contracteigenaar hoort het één keer', () => {
    const negen = [begin, gepland('c1', 4), gepland('c2', 5)];
    assert.equal(moetContracteigenaarHoren(negen, budget), false);
    const elf = [...negen, gepland('c3', 2)];
    assert.equal(teVeelMinuten(urenVan(elf, budget)), 60);
    const melding = meldOverschrijding(elf, { zaakId, budget }, aanleiding);
    assert.deepEqual(melding?.inhoud, { teVeel: 60 });
    const gemeld = [...elf, act('uren-overschreden', { teVeel: 60 })];
    assert.equal(meldOverschrijding(gemeld, { zaakId, budget }, aanleiding), undefined);
    assert.equal(moetContracteigenaarHoren([...gemeld, gepland('c4', 1)], budget), false);
    assert.equal(wachtOpContracteigenaar(gemeld), true);
  });

  it('[PL-19] met uren erbij past het weer, en wie daarna weer te veel plant, meldt het opnieuw', () => {
    const gemeld = [begin, gepland('c1', 8), gepland('c2', 3), act('uren-overschreden', { teVeel: 60 })];
    const erbij = kenUrenToe(gemeld, { zaakId, minuten: 60, toelichting: '', budget }, aanleiding);
    assert.ok(erbij.gelukt);
    const na = [...gemeld, act('uren-toegekend', { minuten: 60 })];
    assert.equal(teVeelMinuten(urenVan(na, budget)), 0);
    assert.equal(wachtOpContracteigenaar(na), false);
    assert.equal(moetContracteigenaarHoren([...na, gepland('c3', 1)], budget), true);
    const besproken = [...gemeld, act('uren-toegekend', { minuten: 0 })];
    assert.equal(wachtOpContracteigenaar(besproken), false);
    assert.equal(moetContracteigenaarHoren([...besproken, gepland('c3', 1)], budget), false);
  });

  it('[PL-19] waar geen urenbudget bij hoort, zijn geen uren te geven', () => {
    const opdracht = { zaakId, minuten: 60, toelichting: '', budget };
    const uitkomst = kenUrenToe([act('toegeleid', { soortGesprek: 'telefoon' })], opdracht, aanleiding);
    assert.ok(!uitkomst.gelukt && uitkomst.regel === 'PL-19');
  });
});
