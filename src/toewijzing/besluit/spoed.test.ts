import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  besloten,
  bereid,
  eenAct,
  eenMelding,
  ONBEGRENSD,
  regelVoor,
} from '../../../tests/builders/besluit.ts';
import {
  doorMedewerker,
  eenKader,
  eenRegeling,
  uitgevoerd,
  zaakId,
} from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import { neemBesluit } from './besluit.ts';
import { findBesluit, vouwBesluit, vouwBesluiten } from './besluiten.ts';

const vrijdag = { nu: '2026-12-04T15:30:00.000Z' };
const spoedhulp = {
  grondslag: 'spoed',
  van: getDatum('2026-12-04'),
  tot: getDatum('2027-01-29'),
} as const;

describe('tijdelijke hulp met spoed', () => {
  it('[TW-41] geval 22: ontslag op vrijdag 4 december om half vijf, diezelfde dag hulp, het onderzoek blijft tot 15 januari 2027', () => {
    const melding = eenMelding('2026-12-04', 'ja');
    const na = besloten([melding], spoedhulp, vrijdag);
    const [besluit] = vouwBesluiten(na);
    assert.ok(besluit);
    assert.deepEqual(
      [besluit.genomen?.op, besluit.grondslag, besluit.aard, besluit.voorstel.tot],
      ['2026-12-04', 'spoed', 'tijdelijk', '2027-01-29'],
    );
    assert.equal(besluit.voorstel.aanvraagId, undefined, 'er is nog geen aanvraag');
    assert.equal(vouwBesluit(na), undefined, 'het is niet het besluit op een aanvraag');
    assert.equal(besluit.verzonden, undefined, 'de brief komt daarna');
    assert.equal(
      na.some(({ soort }) => soort === 'identiteit-vastgesteld'),
      false,
      'het BSN mag later',
    );
    assert.equal(uiterlijkVerslag(getDatum('2026-12-04')), '2027-01-15');
  });

  it('[TW-41] zonder melding, of zonder haast, is er geen besluit met spoed', () => {
    assert.equal(regelVoor(spoedhulp, [], vrijdag), 'TW-41');
    assert.equal(regelVoor(spoedhulp, [eenMelding('2026-12-04')], vrijdag), 'TW-41');
    const later = [eenMelding('2026-12-04'), eenAct('toegeleid', { feiten: { spoed: true } })];
    assert.equal(regelVoor(spoedhulp, later, vrijdag), undefined, 'wie toeleidt, kan de haast vastleggen');
  });

  it('[TW-41] tijdelijke hulp heeft een laatste dag', () => {
    const melding = eenMelding('2026-12-04', 'ja');
    assert.equal(regelVoor({ ...spoedhulp, tot: undefined }, [melding], vrijdag), 'TW-41');
  });

  it('[TW-42] haast wacht niet op een collega die toetst', () => {
    const melding = eenMelding('2026-12-04', 'ja');
    const mandaat = { ...ONBEGRENSD, toetsing: { soort: 'altijd' } } as const;
    const na = [
      melding,
      ...uitgevoerd(bereid([melding], spoedhulp, { ...vrijdag, kader: eenKader({ mandaat }) })),
    ];
    assert.equal(vouwBesluiten(na)[0]?.toetsing, 'niet-nodig');
  });

  it('[TW-3] ook met haast besluit alleen wie een mandaat heeft', () => {
    const melding = eenMelding('2026-12-04', 'ja');
    const na = [melding, ...uitgevoerd(bereid([melding], { ...spoedhulp, uren: 8 }, vrijdag))];
    const besluitId = vouwBesluiten(na)[0]?.besluitId;
    const opdracht = { zaakId, besluitId, rollen: ['beslisser'], regeling: eenRegeling() };
    const uitkomst = neemBesluit(
      { acts: na, aanvraag: undefined },
      opdracht,
      doorMedewerker('b', vrijdag.nu),
    );
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-3');
    assert.equal(findBesluit(na, besluitId ?? '')?.genomen, undefined);
  });

  it('[TW-4] na het gesprek besluit ook met spoed niet wie het voerde', () => {
    const eerst = [
      eenMelding('2026-12-04', 'ja'),
      {
        ...eenAct('gesprek-gevoerd', { op: '2026-12-04' }),
        door: { soort: 'medewerker', id: 'gv' } as const,
      },
    ];
    const na = [...eerst, ...uitgevoerd(bereid(eerst, spoedhulp, vrijdag))];
    const opdracht = {
      zaakId,
      besluitId: vouwBesluiten(na)[0]?.besluitId,
      rollen: ['beslisser'],
      regeling: ONBEGRENSD,
    };
    const uitkomst = neemBesluit(
      { acts: na, aanvraag: undefined },
      opdracht,
      doorMedewerker('gv', vrijdag.nu),
    );
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-4');
  });

  it('[TW-47] met spoed laat je niets buiten behandeling, en op een aanvraag stop je niets', () => {
    const melding = eenMelding('2026-12-04', 'ja');
    assert.equal(regelVoor({ ...spoedhulp, uitkomst: 'buiten-behandeling' }, [melding], vrijdag), 'TW-47');
    assert.equal(regelVoor({ uitkomst: 'beeindigd' }), 'TW-47');
  });
});
