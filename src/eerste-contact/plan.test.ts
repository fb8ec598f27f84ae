import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { getDatum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { trekIn } from './einde.ts';
import { doeMelding } from './melding.ts';
import { magGesprekOp, neemPlanAan, vouwPlan, zieAfVanPlan } from './plan.ts';

const zaakId = '0190cccc-0000-7000-8000-000000000001';
let volgnummer = 0;

function op(nu: string): Aanleiding {
  const nieuwId = () => `0190cccc-0000-7000-8000-${String((volgnummer += 1)).padStart(12, '0')}`;
  return { door: { soort: 'systeem' }, nu, actId: nieuwId(), nieuwId };
}

function met(acts: readonly Act[], uitkomst: Uitkomst<Gevolg>): readonly Act[] {
  assert.ok(uitkomst.gelukt, uitkomst.gelukt ? '' : uitkomst.uitleg);
  return [...acts, ...uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }))];
}

const melding = met(
  [],
  doeMelding(
    [],
    {
      zaakId,
      kanaal: 'web',
      namens: 'zichzelf',
      spoed: 'nee',
      contactwens: { wijze: 'bellen' },
      woorden: 'De tuin lukt niet meer.',
      inwonerId: '0190cccc-0000-7000-8000-0000000000a1',
    },
    op('2026-12-18T10:00:00.000Z'),
  ),
);
const plan = { tekst: '1. Ik wil zelf koken.\n2. Mijn zus helpt.' };

test('[EC-11] een eigen plan wordt letterlijk bewaard met de dag van ontvangst', () => {
  const uitkomst = neemPlanAan(melding, plan, op('2026-12-28T20:00:00.000Z'));
  assert.ok(uitkomst.gelukt);
  assert.equal(uitkomst.waarde.teksten[0]?.inhoud, plan.tekst);
  const stand = vouwPlan(met(melding, uitkomst));
  assert.ok(stand.soort === 'ontvangen' && stand.opTijd && stand.ontvangenOp === '2026-12-28');
  assert.ok(!neemPlanAan(melding, { tekst: '  ' }, op('2026-12-20T10:00:00.000Z')).gelukt);
});

test('[EC-11] een plan komt niet voor de melding en niet na vandaag binnen', () => {
  const nu = op('2026-12-20T10:00:00.000Z');
  assert.ok(!neemPlanAan(melding, { ...plan, ontvangenOp: getDatum('2026-12-17') }, nu).gelukt);
  assert.ok(!neemPlanAan(melding, { ...plan, ontvangenOp: getDatum('2026-12-21') }, nu).gelukt);
  assert.ok(neemPlanAan(melding, { ...plan, ontvangenOp: getDatum('2026-12-19') }, nu).gelukt);
});

test('[EC-12] geval 10: een plan na de zeven dagen telt mee en staat er als later', () => {
  const stand = vouwPlan(met(melding, neemPlanAan(melding, plan, op('2026-12-29T10:00:00.000Z'))));
  assert.ok(stand.soort === 'ontvangen' && !stand.opTijd);
});

test('[EC-13] geval 9: het gesprek kan op 22 december alleen met een plan of als de inwoner er geen maakt', () => {
  const dag = getDatum('2026-12-22');
  assert.ok(!magGesprekOp(melding, dag));
  assert.ok(!magGesprekOp(melding, getDatum('2026-12-28')));
  assert.ok(magGesprekOp(melding, getDatum('2026-12-29')));
  const afgezien = met(melding, zieAfVanPlan(melding, op('2026-12-19T10:00:00.000Z')));
  assert.ok(magGesprekOp(afgezien, dag));
  assert.ok(magGesprekOp(met(melding, neemPlanAan(melding, plan, op('2026-12-19T10:00:00.000Z'))), dag));
});

test('[EC-13] afzien kan niet meer als er een plan is; een plan kan nog wel na afzien', () => {
  const metPlan = met(melding, neemPlanAan(melding, plan, op('2026-12-19T10:00:00.000Z')));
  const afzien = zieAfVanPlan(metPlan, op('2026-12-20T10:00:00.000Z'));
  assert.ok(!afzien.gelukt && afzien.regel === 'EC-13');
  const afgezien = met(melding, zieAfVanPlan(melding, op('2026-12-19T10:00:00.000Z')));
  assert.equal(met(afgezien, zieAfVanPlan(afgezien, op('2026-12-19T11:00:00.000Z'))).length, afgezien.length);
  assert.equal(
    vouwPlan(met(afgezien, neemPlanAan(afgezien, plan, op('2026-12-20T10:00:00.000Z')))).soort,
    'ontvangen',
  );
});

test('[EC-20] na het einde van de melding komt er geen plan meer bij', () => {
  const klaar = met(melding, trekIn(melding, '', op('2026-12-19T10:00:00.000Z')));
  const uitkomst = neemPlanAan(klaar, plan, op('2026-12-20T10:00:00.000Z'));
  assert.ok(!uitkomst.gelukt && uitkomst.regel === 'EC-20');
});
