import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  begonnen,
  dag,
  eenAct,
  eenBesluit,
  eenInwoner,
  gestopt,
  profiel,
  THUISHULP,
} from '../../../tests/builders/iwmo.ts';
import { doorMedewerker, uitgevoerd, zaakId } from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { plusDagen } from '../../basis/datum.ts';
import type { BijdrageBegint } from '../../inrichting/index.ts';
import { cakFeiten, geefDoor } from './cak.ts';
import { geefDoorAanSvb, svbTaken } from './svb.ts';
import { wijsToe } from './toewijzen.ts';
import { cakRegel, schrijfCsv, svbRegel } from './uitvoer.ts';

const door = () => doorMedewerker('b', '2026-12-20T10:00:00.000Z');

function toegewezen(eigen: Record<string, unknown> = {}): readonly Act[] {
  const acts = eenBesluit(eigen);
  const opdracht = { zaakId, besluitId: 'besluit-1', agb: THUISHULP, toewijzingnummer: 1, profiel };
  return [...acts, ...uitgevoerd(wijsToe(acts, opdracht, doorMedewerker('b', '2026-11-17T10:00:00.000Z')))];
}

function feiten(
  acts: readonly Act[],
  bijdrageBegint: BijdrageBegint = 'start-ondersteuning',
  vandaag = '2026-12-20',
) {
  return cakFeiten(acts, { vandaag: dag(vandaag), bijdrageBegint });
}

function gedaan(acts: readonly Act[]): readonly Act[] {
  const opdracht = { zaakId, berichtId: 'bericht-1', op: dag('2026-12-20'), feiten: feiten(acts) };
  const nieuw = geefDoor(opdracht, door());
  return [...acts, ...nieuw.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }))];
}

describe('doorgeven aan het CAK', () => {
  it('[TW-92] hulp die niet begon, gaat nooit naar het CAK', () => {
    assert.deepEqual(feiten(toegewezen()), []);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom('start-ondersteuning', 'startbericht-ontvangen'),
        (later, begint) => {
          const op = plusDagen(dag('2026-12-01'), later);
          const [een] = feiten([...toegewezen(), begonnen(1, op, plusDagen(op, 3))], begint);
          assert.ok(een?.bijdrageVanaf !== undefined && een.bijdrageVanaf >= op);
        },
      ),
    );
  });

  it('[TW-92] de bijdrage begint op de eerste van de maand na de start, of dezelfde dag als dat de eerste is', () => {
    const vanaf = (op: string, gemeld = op, begint?: BijdrageBegint) =>
      feiten([...toegewezen(), begonnen(1, op, gemeld)], begint)[0]?.bijdrageVanaf;
    assert.equal(vanaf('2026-12-01'), '2026-12-01');
    assert.equal(vanaf('2026-12-02'), '2027-01-01');
    assert.equal(vanaf('2026-12-01', '2026-12-10'), '2026-12-01');
    assert.equal(vanaf('2026-12-01', '2026-12-10', 'startbericht-ontvangen'), '2027-01-01');
  });

  it('[TW-93] een start en een stop zijn binnen een maand door te geven, elk één keer', () => {
    const acts = [...toegewezen(), begonnen(1, '2026-12-02'), gestopt(1, '2026-12-11')];
    assert.deepEqual(
      feiten(acts).map(({ soort, op, uiterlijk }) => [soort, op, uiterlijk]),
      [
        ['start', '2026-12-02', '2027-01-04'],
        ['stop', '2026-12-11', '2027-01-11'],
      ],
    );
    assert.deepEqual(feiten(gedaan(acts)), []);
    assert.deepEqual(
      feiten(gedaan(acts.slice(0, -1)).concat(acts.slice(-1))).map(({ soort }) => soort),
      ['stop'],
    );
  });

  it('[TW-93] wat het CAK terugstuurt, ligt er weer', () => {
    const acts = gedaan([...toegewezen(), begonnen(1, '2026-12-02')]);
    const antwoord = (uitkomst: string) =>
      eenAct('cak-beantwoord', { berichtId: 'bericht-1', uitkomst, op: '2026-12-22' }, '2026-12-22');
    assert.deepEqual(feiten([...acts, antwoord('aangenomen')]), []);
    assert.deepEqual(
      feiten([...acts, antwoord('afgekeurd')]).map(({ soort }) => soort),
      ['start'],
    );
  });

  it('[TW-93] zonder bijdrage gaat er niets naar het CAK, en een tijdelijke stop is geen einde', () => {
    const zonder = toegewezen({ bijdrage: { soort: 'geen', reden: 'rolstoel' } });
    assert.deepEqual(feiten([...zonder, begonnen(1, '2026-12-02')]), []);
    const stil = [...toegewezen(), begonnen(1, '2026-12-02'), gestopt(1, '2026-12-11', '20')];
    assert.deepEqual(
      feiten(stil).map(({ soort }) => soort),
      ['start'],
    );
  });

  it('[TW-93] een pgb gaat binnen vier maanden na zijn eerste dag, en niet ervoor', () => {
    const pgb = eenBesluit({
      vorm: 'pgb',
      pgb: { bekwaam: 'zelf', toelichting: 't', bedrag: 4000, bedragPer: 'per-jaar' },
    });
    assert.deepEqual(feiten(pgb, undefined, '2026-11-30'), []);
    assert.deepEqual(
      feiten(pgb).map(({ soort, uiterlijk }) => [soort, uiterlijk]),
      [['pgb-start', '2027-04-01']],
    );
    const einde = eenBesluit({
      besluitId: 'b2',
      uitkomst: 'beeindigd',
      herziening: { grond: 'b', besluitId: 'besluit-1', ingangOp: '2026-12-15' },
    });
    assert.deepEqual(
      feiten([...pgb, ...einde]).map(({ soort, op }) => `${soort} ${op}`),
      ['pgb-start 2026-12-01', 'pgb-stop 2026-12-15'],
    );
  });

  it('[TW-93] per persoon één regel per feit, in een tabel die geen formule uitrekent', () => {
    const [feit] = feiten([...toegewezen(), begonnen(1, '2026-12-02')]);
    const persoon = eenInwoner({ naam: { achternaam: '=1+1; "Jansen"' } });
    const csv = schrijfCsv([cakRegel('9001', persoon, feit!)]);
    const [kop, regel] = csv.split('\r\n');
    assert.match(kop ?? '', /^\u{FEFF}gemeentecode;bsn;geboortedatum;/u);
    assert.match(regel ?? '', /"'=1\+1; ""Jansen""";start;2026-12-02;2027-01-01;1;01;2027-01-04;besluit-1$/);
  });
});

describe('doorgeven aan de SVB', () => {
  const pgb = () =>
    eenBesluit({
      vorm: 'pgb',
      uren: 3,
      pgb: { bekwaam: 'zelf', toelichting: 't', bedrag: 4000, bedragPer: 'per-jaar' },
    });
  const geef = (acts: readonly Act[]) =>
    geefDoorAanSvb(acts, { zaakId, besluitId: 'besluit-1', berichtId: 'x' }, door());

  it('[TW-94] een pgb gaat één keer naar de SVB, met bedrag en dagen; natura niet', () => {
    const uitkomst = geef(pgb());
    assert.ok(uitkomst.gelukt);
    const regel = svbRegel('9001', eenInwoner(), {
      taak: uitkomst.waarde.taak,
      product: 'Hulp bij het huishouden',
    });
    assert.equal(
      `${regel['bedrag']} ${regel['bedrag_per']} ${regel['van']} ${regel['tot_en_met']}`,
      '4000 per-jaar 2026-12-01 2027-11-30',
    );
    const na = [...pgb(), ...uitgevoerd(uitkomst)];
    const nogEens = geef(na);
    assert.equal(!nogEens.gelukt && nogEens.regel, 'TW-94');
    assert.equal(geef(eenBesluit()).gelukt, false);
    assert.equal(svbTaken(pgb().slice(0, 1)).length, 0);
  });

  it('[TW-94] na een bevestigd overlijden hoort de SVB ook het einde', () => {
    const acts = [...pgb(), ...uitgevoerd(geef(pgb()))];
    const gemeld = (bevestigd: boolean) =>
      eenAct('overlijden-gemeld', { op: '2026-12-18', bron: 'brp', bevestigd }, '2026-12-19');
    assert.deepEqual(svbTaken([...acts, gemeld(false)]), []);
    assert.deepEqual(
      svbTaken([...acts, gemeld(true)]).map(({ soort, eindOp }) => `${soort} ${eindOp}`),
      ['einde 2026-12-18'],
    );
  });
});
