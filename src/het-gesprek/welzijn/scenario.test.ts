import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { denkrichtingen, magOplossingen, vouwGesprek } from '../gesprek.ts';
import { vulScanIn } from './scan-invullen.ts';
import { kiesScenario, vouwScenarios } from './scenario.ts';
import type { Kiezer } from './scenario.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const [een, twee, drie] = (instrument.scenarios ?? []).map(({ id }) => id) as [string, string, string];

function kies(
  verloop: ReturnType<typeof eenVerloop>,
  van: Kiezer,
  { scenario, waarom, gezien = [] }: { scenario: string; waarom?: string; gezien?: readonly string[] },
) {
  const opdracht = { zaakId: verloop.zaakId, van, scenario, waarom, gezien, instrument };
  return verloop.probeer((acts, a) => kiesScenario(acts, opdracht, a));
}

describe('de vier scenario’s', () => {
  it('[HG-76] T19: drie volgens de een en twee volgens de ander blijven allebei staan, elk met zijn waarom', () => {
    const verloop = eenVerloop();
    assert.ok(kies(verloop, 'gespreksvoerder', { scenario: drie, waarom: 'Zij leert snel.' }).gelukt);
    assert.ok(kies(verloop, 'inwoner', { scenario: twee, waarom: 'Ik kon het altijd.' }).gelukt);
    const beelden = vouwScenarios(verloop.acts);
    assert.deepEqual(
      beelden.map(({ van, scenario, waarom }) => [van, scenario, verloop.teksten.get(waarom ?? '')]),
      [
        ['inwoner', twee, 'Ik kon het altijd.'],
        ['gespreksvoerder', drie, 'Zij leert snel.'],
      ],
    );
  });

  it('[HG-76] een waarom hoeft niet, en een scenario dat de gemeente niet heeft kan niemand kiezen', () => {
    const verloop = eenVerloop();
    assertGeweigerd(kies(verloop, 'inwoner', { scenario: 'rijk-worden' }), 'HG-76');
    assert.ok(kies(verloop, 'inwoner', { scenario: een }).gelukt);
    assert.equal(vouwScenarios(verloop.acts)[0]?.waarom, undefined);
    const zonder = { ...instrument, scenarios: undefined };
    const opdracht = { zaakId: verloop.zaakId, van: 'inwoner', scenario: een, gezien: [] } as const;
    assertGeweigerd(
      verloop.probeer((acts, a) => kiesScenario(acts, { ...opdracht, instrument: zonder }, a)),
      'HG-76',
    );
  });

  it('[HG-5] wie anders kiest, verandert alleen de eigen keuze die hij zag', () => {
    const verloop = eenVerloop();
    assert.ok(kies(verloop, 'inwoner', { scenario: een }).gelukt);
    assert.ok(kies(verloop, 'gespreksvoerder', { scenario: een }).gelukt);
    const [inwoner] = vouwScenarios(verloop.acts);
    assertGeweigerd(kies(verloop, 'inwoner', { scenario: twee }), 'HG-5');
    assert.ok(kies(verloop, 'inwoner', { scenario: twee, gezien: [inwoner!.actId] }).gelukt);
    assert.deepEqual(
      vouwScenarios(verloop.acts).map(({ scenario }) => scenario),
      [twee, een],
    );
  });

  it('[HG-77] wat er ook gekozen of ingevuld is: wat er verder in het gesprek kan, blijft gelijk', () => {
    const verloop = eenVerloop();
    const voor = vouwGesprek(verloop.acts);
    kies(verloop, 'gespreksvoerder', { scenario: drie });
    kies(verloop, 'inwoner', { scenario: twee });
    const scores = { [instrument.leefgebieden[0]!.id]: 'heel-moeilijk' } as const;
    verloop.doe((_, a) => vulScanIn({ zaakId: verloop.zaakId, scores, inVerslag: true }, instrument, a));
    const { scenarios, scans, ...na } = vouwGesprek(verloop.acts);
    assert.deepEqual([scenarios.length, scans.length], [2, 1]);
    assert.deepEqual({ ...na, scenarios: [], scans: [] }, voor);
    assert.deepEqual(denkrichtingen({ ...na, scenarios, scans }), denkrichtingen(voor));
    assert.equal(magOplossingen({ ...na, scenarios, scans }), magOplossingen(voor));
  });
});
