import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding, Act } from '../basis/act.ts';
import { datumVanMoment, getDatum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { uiterlijkVerslag } from '../termijnen/index.ts';
import { getLopendeMelding, trekIn, zendDoor } from './einde.ts';
import { bevestigMelding, doeMelding, meldingsnummer, vouwMelding } from './melding.ts';
import type { Meldingsopdracht } from './melding.ts';

const nu = '2026-11-02T09:30:00.000Z';
const zaakId = '0190cccc-0000-7000-8000-000000000001';
const vraag: Meldingsopdracht = {
  zaakId,
  kanaal: 'web',
  namens: 'zichzelf',
  spoed: 'nee',
  contactwens: { wijze: 'bellen' },
  woorden: 'Ik kom de trap niet meer op. ’s Ochtends gaat het nog wel.',
  inwonerId: '0190cccc-0000-7000-8000-0000000000a1',
};

function aanleiding(eigen: Partial<Aanleiding> = {}): Aanleiding {
  let volgnummer = 0;
  return {
    door: { soort: 'systeem' },
    nu,
    actId: '0190cccc-0000-7000-8000-0000000000f1',
    nieuwId: () => `0190cccc-0000-7000-8000-0000000001${String((volgnummer += 1)).padStart(2, '0')}`,
    ...eigen,
  };
}

function actsVan(uitkomst: Uitkomst<{ readonly acts: readonly object[] }>): readonly Act[] {
  assert.ok(uitkomst.gelukt, uitkomst.gelukt ? '' : uitkomst.uitleg);
  return uitkomst.waarde.acts.map((act) => ({ ...(act as Act), vastgelegdOp: nu }));
}

function regelVan(uitkomst: Uitkomst<unknown>): string {
  return uitkomst.gelukt ? 'mag' : uitkomst.regel;
}

function eenMelding(eigen: Partial<Meldingsopdracht> = {}): readonly Act[] {
  return actsVan(doeMelding([], { ...vraag, ...eigen }, aanleiding()));
}

test('[EC-1] een melding draagt iemands eigen woorden en geen enkele keuze van hulp', () => {
  const uitkomst = doeMelding([], vraag, aanleiding());
  assert.ok(uitkomst.gelukt);
  assert.deepEqual(
    uitkomst.waarde.teksten.map((tekst) => tekst.inhoud),
    [vraag.woorden],
  );
  const melding = vouwMelding(actsVan(uitkomst));
  assert.ok(melding);
  assert.equal(melding.woorden, uitkomst.waarde.teksten[0]?.id);
  assert.doesNotMatch(JSON.stringify(uitkomst.waarde.acts), /product|voorziening|trap/);
});

test('[EC-3] lege woorden zijn geen melding', () => {
  assert.equal(regelVan(doeMelding([], { ...vraag, woorden: ' \n ' }, aanleiding())), 'EC-3');
});

test('[EC-4] geval 7: 30 november 23.30 uur UTC is in Nederland 1 december', () => {
  const [act] = actsVan(doeMelding([], vraag, aanleiding({ nu: '2026-11-30T23:30:00.000Z' })));
  assert.ok(act);
  assert.equal(vouwMelding([act])?.ontvangenOp, '2026-12-01');
  assert.equal(datumVanMoment(act.gebeurdOp), '2026-12-01');
});

test('[EC-4] een melding van morgen wordt geweigerd, een van vandaag niet', () => {
  assert.equal(
    regelVan(doeMelding([], { ...vraag, ontvangenOp: getDatum('2026-11-03') }, aanleiding())),
    'EC-4',
  );
  assert.equal(
    regelVan(doeMelding([], { ...vraag, ontvangenOp: getDatum('2026-11-02') }, aanleiding())),
    'mag',
  );
});

test('[EC-5] een eerdere dag van ontvangst vraagt een reden en telt dan vanaf die dag', () => {
  const eerder = { ...vraag, ontvangenOp: getDatum('2026-10-30') };
  assert.equal(regelVan(doeMelding([], eerder, aanleiding())), 'EC-5');
  const acts = actsVan(
    doeMelding([], { ...eerder, redenEerder: 'De brief lag bij een collega.' }, aanleiding()),
  );
  assert.equal(acts[0] && datumVanMoment(acts[0].gebeurdOp), '2026-10-30');
  assert.equal(vouwMelding(acts)?.ontvangenOp, '2026-10-30');
});

test('[EC-6] niet weten of het spoed heeft, blijft zo staan', () => {
  assert.equal(vouwMelding(eenMelding({ spoed: 'onbekend' }))?.spoed, 'onbekend');
});

test('[EC-7] in een zaak waar al iets in staat, komt geen tweede melding', () => {
  assert.equal(regelVan(doeMelding(eenMelding(), vraag, aanleiding())), 'EC-7');
});

test('[EC-8] namens iemand anders kan alleen als die het wil of niet meer zelf kan', () => {
  const namens = {
    ...vraag,
    namens: 'iemand-anders',
    melderId: '0190cccc-0000-7000-8000-0000000000a2',
  } as const;
  assert.equal(regelVan(doeMelding([], namens, aanleiding())), 'EC-8');
  assert.equal(regelVan(doeMelding([], { ...namens, toestemming: 'nee' }, aanleiding())), 'EC-8');
  assert.equal(
    regelVan(doeMelding([], { ...namens, toestemming: 'ja', melderId: undefined }, aanleiding())),
    'EC-8',
  );
  const gemachtigd = actsVan(doeMelding([], { ...namens, toestemming: 'ja' }, aanleiding()));
  assert.equal(vouwMelding(gemachtigd)?.gemachtigd, true);
  const kanNiet = actsVan(doeMelding([], { ...namens, toestemming: 'kan-niet-zelf' }, aanleiding()));
  assert.equal(vouwMelding(kanNiet)?.gemachtigd, false);
});

test('[EC-9] de bevestiging staat bij de melding', () => {
  const bevestigd = { ...bevestigMelding(zaakId, { wijze: 'scherm' }, aanleiding()), vastgelegdOp: nu };
  assert.equal(vouwMelding([...eenMelding(), bevestigd])?.bevestigdOp, nu);
  assert.equal(vouwMelding(eenMelding())?.bevestigdOp, undefined);
});

test('[EC-18] doorsturen vraagt waarheen en waarom, en eindigt de melding hier', () => {
  const acts = eenMelding();
  assert.equal(regelVan(zendDoor(acts, { naar: 'Gemeente Elders', reden: ' ' }, aanleiding())), 'EC-18');
  assert.equal(regelVan(zendDoor(acts, { naar: '', reden: 'Verhuisd.' }, aanleiding())), 'EC-18');
  const gedaan = zendDoor(acts, { naar: 'Gemeente Elders', reden: 'Verhuisd.' }, aanleiding());
  assert.equal(vouwMelding([...acts, ...actsVan(gedaan)])?.einde?.soort, 'doorgezonden');
});

test('[EC-19] intrekken kan zonder uitleg', () => {
  const acts = eenMelding();
  const einde = vouwMelding([...acts, ...actsVan(trekIn(acts, '', aanleiding()))])?.einde;
  assert.deepEqual(einde, { soort: 'ingetrokken', op: '2026-11-02' });
});

test('[EC-20] na het einde gaat doorsturen en intrekken niet meer', () => {
  const acts = eenMelding();
  const klaar = [...acts, ...actsVan(trekIn(acts, 'Het hoeft niet meer.', aanleiding()))];
  assert.equal(regelVan(trekIn(klaar, '', aanleiding())), 'EC-20');
  assert.equal(regelVan(zendDoor(klaar, { naar: 'Elders', reden: 'Toch.' }, aanleiding())), 'EC-20');
  assert.ok(getLopendeMelding(acts).gelukt);
  assert.ok(!getLopendeMelding([]).gelukt);
});

test('het nummer komt uit de zaak, is te onthouden en per zaak anders', () => {
  const nummer = meldingsnummer(zaakId, getDatum('2026-11-02'));
  assert.match(nummer, /^2026-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  assert.notEqual(nummer, meldingsnummer(`${zaakId.slice(0, -1)}2`, getDatum('2026-11-02')));
});

test('[EC-10] gevallen 1, 2, 4 en 6: de dag van het verslag telt vanaf de dag van ontvangst', () => {
  const gevallen = [
    ['2026-11-02', '2026-12-14'],
    ['2026-11-13', '2026-12-28'],
    ['2027-02-12', '2027-03-30'],
    ['2026-11-07', '2026-12-21'],
  ] as const;
  for (const [ontvangen, verslag] of gevallen) {
    const [act] = actsVan(doeMelding([], vraag, aanleiding({ nu: `${ontvangen}T11:00:00.000Z` })));
    assert.ok(act);
    assert.equal(uiterlijkVerslag(vouwMelding([act])!.ontvangenOp), verslag);
  }
});
