import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding, Act } from '../../basis/act.ts';
import { vouwMelding } from '../melding.ts';
import { geefSignaal, vouwSignaal, volgOp } from './signaal.ts';

const nu = '2026-11-22T10:00:00.000Z';
const opdracht = {
  zaakId: '0190dddd-0000-7000-8000-000000000001',
  woorden: 'De gordijnen zijn al dagen dicht.',
  overWie: 'De buurvrouw op nummer 12.',
  weetErvan: false,
};
let volgnummer = 0;

function aanleiding(): Aanleiding {
  const nieuwId = () => `0190dddd-0000-7000-8000-${String((volgnummer += 1)).padStart(12, '0')}`;
  return { door: { soort: 'systeem' }, nu, actId: nieuwId(), nieuwId };
}

function gegeven(): readonly Act[] {
  const uitkomst = geefSignaal([], opdracht, aanleiding());
  assert.ok(uitkomst.gelukt);
  return uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp: nu }));
}

test('[EC-21] geval 29: een zorg over de buurvrouw is een signaal en geen melding', () => {
  const acts = gegeven();
  assert.equal(vouwMelding(acts), undefined);
  assert.equal(vouwSignaal(acts)?.weetErvan, false);
  assert.doesNotMatch(JSON.stringify(acts), /gordijnen|nummer 12/);
});

test('[EC-21] zonder woorden of zonder over wie, en een tweede keer, gaat het niet', () => {
  for (const leeg of [{ woorden: ' ' }, { overWie: '' }]) {
    const uitkomst = geefSignaal([], { ...opdracht, ...leeg }, aanleiding());
    assert.ok(!uitkomst.gelukt && uitkomst.regel === 'EC-21');
  }
  assert.ok(!geefSignaal(gegeven(), opdracht, aanleiding()).gelukt);
});

test('[EC-22] een signaal wordt één keer opgevolgd, met uitleg', () => {
  const acts = gegeven();
  const zonderUitleg = volgOp(acts, { uitkomst: 'niet-bereikt', toelichting: ' ' }, aanleiding());
  assert.ok(!zonderUitleg.gelukt && zonderUitleg.regel === 'EC-22');
  const gedaan = volgOp(acts, { uitkomst: 'geen-hulp-gewenst', toelichting: 'Gebeld.' }, aanleiding());
  assert.ok(gedaan.gelukt);
  const klaar = [...acts, ...gedaan.waarde.acts.map((act) => ({ ...act, vastgelegdOp: nu }))];
  assert.equal(vouwSignaal(klaar)?.opvolging?.uitkomst, 'geen-hulp-gewenst');
  assert.ok(!volgOp(klaar, { uitkomst: 'melding', toelichting: 'Toch.' }, aanleiding()).gelukt);
  assert.ok(!volgOp([], { uitkomst: 'melding', toelichting: 'Niets.' }, aanleiding()).gelukt);
});
