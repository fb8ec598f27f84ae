import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { getDatum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { vulMeldingAan } from './aanvulling.ts';
import { trekIn } from './einde.ts';
import { doeMelding, vouwMelding } from './melding.ts';

let volgnummer = 0;

function op(nu: string): Aanleiding {
  const nieuwId = () => `0190ffff-0000-7000-8000-${String((volgnummer += 1)).padStart(12, '0')}`;
  return { door: { soort: 'systeem' }, nu, actId: nieuwId(), nieuwId };
}

function met(acts: readonly Act[], uitkomst: Uitkomst<Gevolg>): readonly Act[] {
  assert.ok(uitkomst.gelukt, uitkomst.gelukt ? '' : uitkomst.uitleg);
  return [...acts, ...uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }))];
}

const vanDochter = met(
  [],
  doeMelding(
    [],
    {
      zaakId: '0190ffff-0000-7000-8000-0000000000aa',
      kanaal: 'web',
      namens: 'iemand-anders',
      toestemming: 'ja',
      spoed: 'nee',
      contactwens: { wijze: 'bellen' },
      woorden: 'Mijn moeder redt het niet meer alleen.',
      inwonerId: '0190ffff-0000-7000-8000-0000000000a1',
      melderId: '0190ffff-0000-7000-8000-0000000000a2',
    },
    op('2026-11-02T10:00:00.000Z'),
  ),
);
const ziekenhuis = { woorden: 'Mevrouw mag vrijdag naar huis.', kanaal: 'telefoon' } as const;

test('[EC-28] geval 30: dochter op 2 november, ziekenhuis op 4 november: één onderzoek, klok vanaf 2 november', () => {
  const acts = met(vanDochter, vulMeldingAan(vanDochter, ziekenhuis, op('2026-11-04T10:00:00.000Z')));
  assert.equal(vouwMelding(acts)?.ontvangenOp, '2026-11-02');
  assert.equal(acts.filter((act) => act.soort === 'melding-gedaan').length, 1);
  assert.equal(acts.at(-1)?.soort, 'melding-aangevuld');
  assert.doesNotMatch(JSON.stringify(acts), /naar huis/);
});

test('[EC-6] een tweede bron kan een melding dringend maken, en nooit minder dringend', () => {
  const dringend = vulMeldingAan(vanDochter, { ...ziekenhuis, spoed: 'ja' }, op('2026-11-04T10:00:00.000Z'));
  const acts = met(vanDochter, dringend);
  assert.equal(vouwMelding(acts)?.spoed, 'ja');
  const rustig = vulMeldingAan(acts, { ...ziekenhuis, spoed: 'nee' }, op('2026-11-05T10:00:00.000Z'));
  assert.equal(vouwMelding(met(acts, rustig))?.spoed, 'ja');
});

test('[EC-28] wat eerder binnenkwam dan de melding, of morgen, of leeg is, is geen tweede bron', () => {
  const nu = op('2026-11-04T10:00:00.000Z');
  const regels = [
    vulMeldingAan(vanDochter, { ...ziekenhuis, ontvangenOp: getDatum('2026-11-01') }, nu),
    vulMeldingAan(vanDochter, { ...ziekenhuis, ontvangenOp: getDatum('2026-11-05') }, nu),
    vulMeldingAan(vanDochter, { ...ziekenhuis, woorden: ' ' }, nu),
    vulMeldingAan(met(vanDochter, trekIn(vanDochter, '', nu)), ziekenhuis, nu),
  ].map((uitkomst) => (uitkomst.gelukt ? 'mag' : uitkomst.regel));
  assert.deepEqual(regels, ['EC-28', 'EC-4', 'EC-3', 'EC-20']);
});
