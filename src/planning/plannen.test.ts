import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertGeweigerd, eenVerloop } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import type { Act } from '../basis/act.ts';
import { getDatum, momentVan, plusDagen } from '../basis/datum.ts';

import { doeMelding } from '../eerste-contact/melding.ts';
import { trekIn } from '../eerste-contact/einde.ts';
import { neemPlanAan, vouwPlan, zieAfVanPlan } from '../eerste-contact/plan.ts';
import { findContactmoment, minutenVan, vouwContactmomenten } from './contactmoment.ts';
import type { Contactmoment } from './contactmoment.ts';
import { eersteGespreksdag, planContactmoment, verzetContactmoment, zegContactmomentAf } from './plannen.ts';
import type { Planopdracht } from './plannen.ts';

const medewerkerId = '0190aaaa-0000-7000-8000-000000000002';

/** A melding of Friday 18 December 2026: the days for an own plan run to Monday 28 December (case 9). */
function eenZaak(spoed: 'ja' | 'nee' = 'nee', begin = '2026-12-18T09:00:00.000Z'): Verloop {
  const verloop = eenVerloop(begin);
  const inwonerId = '0190aaaa-0000-7000-8000-0000000000aa';
  const contactwens = { wijze: 'bellen' } as const;
  const woorden = 'De trap lukt niet meer.';
  const melding = { kanaal: 'telefoon', namens: 'zichzelf', spoed, contactwens, woorden, inwonerId } as const;
  verloop.doe((acts, aanleiding) => doeMelding(acts, { zaakId: verloop.zaakId, ...melding }, aanleiding));
  return verloop;
}

function op(dag: string, tijd = '10:00', minuten = 60) {
  const van = momentVan(getDatum(dag), tijd);
  const tot = new Date(Date.parse(van) + minuten * 60_000).toISOString();
  return { van, tot, vorm: 'huisbezoek', plaats: 'Nergenspad 1' } as const;
}

function opdracht(verloop: Verloop, dag: string, eigen: Partial<Planopdracht> = {}): Planopdracht {
  const vast = { medewerkerId, genodigden: [], opvolging: false, clientondersteuning: 'nee' } as const;
  return { zaakId: verloop.zaakId, ...op(dag), ...vast, ...eigen };
}

function probeer(verloop: Verloop, dag: string, eigen: Partial<Planopdracht> = {}) {
  return verloop.probeer((acts, aanleiding) =>
    planContactmoment(acts, opdracht(verloop, dag, eigen), aanleiding),
  );
}

function gepland(verloop: Verloop, dag: string, eigen: Partial<Planopdracht> = {}): Contactmoment {
  verloop.doe((acts, aanleiding) => planContactmoment(acts, opdracht(verloop, dag, eigen), aanleiding));
  return laatste(verloop);
}

function laatste(verloop: Verloop): Contactmoment {
  const moment = vouwContactmomenten(verloop.acts).at(-1);
  assert.ok(moment);
  return moment;
}

describe('een contactmoment plannen', () => {
  it('[PL-1] eindigt na het begin en duurt ten hoogste acht uur', () => {
    const verloop = eenZaak();
    const opHetBegin = { ...op('2026-12-29'), tot: op('2026-12-29').van };
    assertGeweigerd(probeer(verloop, '2026-12-29', opHetBegin), 'PL-1');
    assertGeweigerd(probeer(verloop, '2026-12-29', op('2026-12-29', '08:00', 481)), 'PL-1');
    assertGeweigerd(probeer(verloop, '2026-12-29', { tot: 'straks' }), 'PL-1');
    assert.equal(minutenVan(gepland(verloop, '2026-12-29', op('2026-12-29', '08:00', 480))), 480);
  });

  it('[PL-2] wordt niet gepland op een dag die voorbij is, wel eerder vandaag', () => {
    const verloop = eenZaak('nee', '2027-01-11T12:00:00.000Z');
    verloop.doe(zieAfVanPlan);
    assertGeweigerd(probeer(verloop, '2027-01-10'), 'PL-2');
    assert.equal(gepland(verloop, '2027-01-11', op('2027-01-11', '09:00')).volgnummer, 0);
  });

  it('[PL-3] geval 9: een gesprek op 22 december kan alleen als het plan er is of de inwoner ervan afziet', () => {
    const kale = eenZaak();
    const geweigerd = probeer(kale, '2026-12-22');
    assertGeweigerd(geweigerd, 'PL-3');
    assert.ok(!geweigerd.gelukt && geweigerd.uitleg.includes('maandag 28 december 2026'));
    assertGeweigerd(probeer(kale, '2026-12-28'), 'PL-3');
    assert.ok(probeer(kale, '2026-12-29').gelukt);
    const metPlan = eenZaak();
    metPlan.doe((acts, aanleiding) => neemPlanAan(acts, { tekst: 'Zelf koken.' }, aanleiding));
    assert.ok(probeer(metPlan, '2026-12-22').gelukt);
    const zonderPlan = eenZaak();
    zonderPlan.doe(zieAfVanPlan);
    assert.ok(probeer(zonderPlan, '2026-12-22').gelukt);
  });

  it('[PL-3] wie bij het plannen zegt geen plan te maken, hoeft niet te wachten; beide worden samen vastgelegd', () => {
    const verloop = eenZaak();
    const uitkomst = probeer(verloop, '2026-12-22', { zietAfVanPlan: true });
    assert.ok(uitkomst.gelukt);
    const soorten = uitkomst.waarde.acts.map(({ soort }) => soort);
    assert.deepEqual(soorten, ['plan-afgezien', 'contactmoment-gepland']);
    assert.equal(vouwPlan(verloop.acts).soort, 'afgezien');
    assert.equal(laatste(verloop).van, '2026-12-22T09:00:00.000Z');
    const teLang = eenZaak();
    probeer(teLang, '2026-12-22', { zietAfVanPlan: true, ...op('2026-12-22', '08:00', 500) });
    assert.equal(vouwPlan(teLang.acts).soort, 'open', 'een weigering legt niets vast');
  });

  it('[PL-3] de eerste dag is de dag na de zeven dagen, ook als die op een vrije dag eindigen', () => {
    assert.equal(eersteGespreksdag(eenZaak().acts), '2026-12-29');
    assert.equal(eersteGespreksdag([]), undefined);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (dagen) => {
        const dag = plusDagen(getDatum('2026-11-02'), dagen);
        const verloop = eenZaak('nee', momentVan(dag, '12:00'));
        const eerste = eersteGespreksdag(verloop.acts);
        assert.ok(eerste !== undefined && eerste > plusDagen(dag, 7));
        assert.ok(probeer(verloop, eerste).gelukt);
        assertGeweigerd(probeer(verloop, plusDagen(eerste, -1)), 'PL-3');
      }),
      { numRuns: 60 },
    );
  });

  it('[PL-4] bij spoed wacht een bezoek niet op het eigen plan', () => {
    assert.ok(probeer(eenZaak('ja'), '2026-12-18', op('2026-12-18', '15:00')).gelukt);
    assertGeweigerd(probeer(eenZaak('nee'), '2026-12-18', op('2026-12-18', '15:00')), 'PL-3');
  });

  it('[PL-5] een opvolggesprek wacht niet op het eigen plan', () => {
    assert.ok(probeer(eenZaak(), '2026-12-22', { opvolging: true }).gelukt);
    assertGeweigerd(probeer(eenZaak(), '2026-12-22', { opvolging: false }), 'PL-3');
  });

  it('[PL-8] in een afgesloten zaak wordt niets gepland of verzet, wel afgezegd', () => {
    const verloop = eenZaak();
    const { contactmomentId } = gepland(verloop, '2026-12-30');
    verloop.doe((acts, aanleiding) => trekIn(acts, 'Het hoeft niet meer.', aanleiding));
    assertGeweigerd(probeer(verloop, '2026-12-31'), 'PL-8');
    const elders = { contactmomentId, ...op('2026-12-31') };
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => verzetContactmoment(acts, elders, aanleiding)),
      'PL-8',
    );
    verloop.doe((acts, aanleiding) => zegContactmomentAf(acts, { contactmomentId }, aanleiding));
    assert.ok(laatste(verloop).afgezegdOp);
    assertGeweigerd(probeer(eenVerloop(), '2026-12-31'), 'PL-8');
  });

  it('[PL-12] het antwoord over een onafhankelijke cliëntondersteuner blijft bewaard', () => {
    const moment = gepland(eenZaak(), '2026-12-29', { clientondersteuning: 'ja' });
    assert.equal(moment.clientondersteuning, 'ja');
  });
});

describe('een contactmoment verzetten en afzeggen', () => {
  it('[PL-3] verzetten naar een dag binnen de zeven dagen mag evenmin', () => {
    const verloop = eenZaak();
    const { contactmomentId } = gepland(verloop, '2026-12-30');
    const verzet = (dag: string) =>
      verloop.probeer((acts, aanleiding) =>
        verzetContactmoment(acts, { contactmomentId, ...op(dag) }, aanleiding),
      );
    assertGeweigerd(verzet('2026-12-22'), 'PL-3');
    assert.ok(verzet('2026-12-29').gelukt);
  });

  it('[PL-9] een afgezegd contactmoment blijft afgezegd', () => {
    const verloop = eenZaak();
    const { contactmomentId } = gepland(verloop, '2026-12-30');
    verloop.doe((acts, aanleiding) =>
      zegContactmomentAf(acts, { contactmomentId, reden: 'Griep.' }, aanleiding),
    );
    const afgezegd = laatste(verloop);
    assert.ok(afgezegd.afgezegdOp !== undefined && afgezegd.volgnummer === 1);
    assert.ok([...verloop.teksten.values()].includes('Griep.'));
    const nogEens = (besluit: typeof zegContactmomentAf | typeof verzetContactmoment) =>
      verloop.probeer((acts, aanleiding) =>
        besluit(acts, { contactmomentId, ...op('2026-12-31') }, aanleiding),
      );
    assertGeweigerd(nogEens(zegContactmomentAf), 'PL-9');
    assertGeweigerd(nogEens(verzetContactmoment), 'PL-9');
    assert.ok(probeer(verloop, '2026-12-31').gelukt, 'een nieuw moment kan wel');
  });

  it('[PL-10] het volgnummer gaat bij elke verandering omhoog en het kenmerk blijft gelijk', () => {
    const verloop = eenZaak();
    const { contactmomentId } = gepland(verloop, '2026-12-30');
    for (const dag of ['2026-12-31', '2027-01-04', '2027-01-05']) {
      const opnieuw = { contactmomentId, ...op(dag), reden: '  ' };
      verloop.doe((acts, aanleiding) => verzetContactmoment(acts, opnieuw, aanleiding));
    }
    const moment = findContactmoment(verloop.acts, contactmomentId);
    assert.deepEqual([moment?.volgnummer, moment?.van], [3, op('2027-01-05').van]);
    assert.equal(vouwContactmomenten(verloop.acts).length, 1);
  });

  it('[PL-10] acts die dubbel, laat of over iets onbekends komen, veranderen niets aan de uitkomst', () => {
    const verloop = eenZaak();
    gepland(verloop, '2026-12-30');
    const vreemd = {
      ...verloop.acts.at(-1),
      soort: 'contactmoment-verzet',
      inhoud: { contactmomentId: 'x' },
    } as Act;
    const anders = { ...verloop.acts.at(-1), soort: 'iets-anders', inhoud: {} } as Act;
    const keer = vouwContactmomenten([...verloop.acts, ...verloop.acts, vreemd, anders]);
    assert.deepEqual(keer, vouwContactmomenten(verloop.acts));
  });

  it('[PL-30] met een tolk of gebarentolk duurt het twee keer zo lang, en nooit langer dan een dag', () => {
    for (const tolk of ['tolk', 'gebarentolk'] as const) {
      const moment = gepland(eenZaak('ja'), '2026-12-29', { ...op('2026-12-29', '08:00', 60), tolk });
      assert.equal(minutenVan(moment), 120);
      assert.equal(moment.tolk, tolk);
    }
    assert.equal(minutenVan(gepland(eenZaak('ja'), '2026-12-29', op('2026-12-29', '08:00', 60))), 60);
    assertGeweigerd(
      probeer(eenZaak('ja'), '2026-12-29', { ...op('2026-12-29', '08:00', 241), tolk: 'tolk' }),
      'PL-1',
    );
  });

  it('[PL-31] familie tolkt alleen als de inwoner dat wil, en een kind nooit', () => {
    const met = (naaste?: { wens: boolean; volwassen: boolean }) =>
      probeer(eenZaak('ja'), '2026-12-29', { tolk: 'naaste', naaste });
    for (const fout of [undefined, { wens: false, volwassen: true }, { wens: true, volwassen: false }]) {
      assertGeweigerd(met(fout), 'PL-31');
    }
    const kind = met({ wens: true, volwassen: false });
    assert.ok(!kind.gelukt && /Een kind tolkt nooit/u.test(kind.uitleg));
    assert.ok(met({ wens: true, volwassen: true }).gelukt);
  });
});
