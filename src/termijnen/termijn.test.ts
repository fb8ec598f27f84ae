import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Datum } from '../basis/datum.ts';
import { dagenTussen, datumVanMoment, getDatum, plusDagen, plusWeken, weekdag } from '../basis/datum.ts';
import { isVrijeDag } from './atw.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
import type { Gebeurtenis } from './termijnregel.ts';
import { heeftLengte } from './termijnregel.ts';
import { getRegel, TERMIJNREGELS } from './termijnregels.ts';
import type { Termijn, TermijnVraag } from './termijn.ts';
import {
  beslissenVoor,
  berekenTermijn,
  bezwaarTot,
  planTot,
  termijnenVoor,
  uiterlijkVerslag,
} from './termijn.ts';
import { opschortingDoorAanvullen } from './opschorting.ts';

const eenDatum = fc.nat(5478).map((dag) => plusDagen(getDatum('2026-01-01'), dag));
const eenOpschorting = fc
  .tuple(eenDatum, fc.integer({ min: 1, max: 60 }))
  .map(([van, dagen]) => ({ van, tot: plusDagen(van, dagen) }));

function termijn(id: string, start: string, rest: Omit<TermijnVraag, 'regel' | 'start'> = {}): Termijn {
  const regel = getRegel(id, getDatum(start));
  if (!heeftLengte(regel)) return assert.fail(`${id} heeft geen lengte`);
  return berekenTermijn({ ...rest, regel, start: getDatum(start) });
}

function einde(id: string, start: string): Datum {
  return termijn(id, start).einde;
}

function werkdagenVan(van: string, tot: string): readonly Datum[] {
  const eerste = getDatum(van);
  return Array.from({ length: dagenTussen(eerste, getDatum(tot)) + 1 }, (_, n) =>
    plusDagen(eerste, n),
  ).filter((dag) => weekdag(dag) <= 5);
}

describe('zes weken na de melding', () => {
  it('[TM-1] geval 1: melding maandag 2 november 2026, verslag maandag 14 december', () => {
    const gewoon = termijn('D03', '2026-11-02');
    assert.deepEqual(gewoon, {
      id: 'D03',
      naam: 'onderzoek en verslag',
      eersteDag: '2026-11-03',
      eindeOnverschoven: '2026-12-14',
      einde: '2026-12-14',
      dagenOpgeschort: 0,
      reden: 'Zes weken na maandag 2 november 2026 is maandag 14 december 2026.',
      artikel: 'Wmo 2015 art. 2.3.2 lid 1 en 9',
      soort: 'wettelijk',
    });
    assert.equal(uiterlijkVerslag(getDatum('2026-11-02')), '2026-12-14');
  });

  it('[TM-3] geval 2: melding vrijdag 13 november 2026, verslag maandag 28 december', () => {
    const verschoven = termijn('D03', '2026-11-13');
    assert.equal(verschoven.eindeOnverschoven, '2026-12-25');
    assert.equal(verschoven.einde, '2026-12-28');
    assert.equal(
      verschoven.reden,
      'Zes weken na vrijdag 13 november 2026 is vrijdag 25 december 2026; dat is eerste kerstdag, dus de laatste dag is maandag 28 december 2026.',
    );
  });

  it('[TM-3] geval 2 gespiegeld: een dag eerder gemeld eindigt gewoon op donderdag 24 december', () => {
    assert.equal(uiterlijkVerslag(getDatum('2026-11-12')), '2026-12-24');
  });

  it('[TM-3] geval 4: zes weken op Goede Vrijdag 2027 worden dinsdag 30 maart', () => {
    assert.equal(uiterlijkVerslag(getDatum('2027-02-12')), '2027-03-30');
    assert.equal(uiterlijkVerslag(getDatum('2027-02-11')), '2027-03-25');
    assert.equal(uiterlijkVerslag(getDatum('2027-02-13')), '2027-03-30');
  });

  it('[TM-3] geval 6: een melding op zaterdag telt vanaf die zaterdag', () => {
    assert.equal(uiterlijkVerslag(getDatum('2026-11-07')), '2026-12-21');
    assert.match(termijn('D03', '2026-11-07').reden, /; een termijn eindigt niet in het weekend, dus/);
    assert.equal(uiterlijkVerslag(getDatum('2026-11-06')), '2026-12-18');
  });

  it('[TM-13] geval 7: 30 november 23:30 UTC is hier al 1 december', () => {
    assert.equal(uiterlijkVerslag(datumVanMoment('2026-11-30T23:30:00Z')), '2027-01-12');
    assert.equal(uiterlijkVerslag(datumVanMoment('2026-11-30T22:30:00Z')), '2027-01-11');
  });

  it('[TM-9] geval 21: vijf weken wachten op advies geeft geen dag extra', () => {
    const advies = [{ van: getDatum('2026-11-10'), tot: getDatum('2026-12-15') }];
    const wachtend = termijn('D03', '2026-11-02', { opgeschort: advies });
    assert.equal(wachtend.einde, '2026-12-14');
    assert.equal(wachtend.dagenOpgeschort, 0);
    assert.match(wachtend.reden, /; niets zet deze klok stil\.$/);
  });

  it('[TM-9] geval 22: spoedhulp op vrijdag 4 december 2026 verandert de zes weken niet', () => {
    assert.equal(einde('D04', '2026-12-04'), '2026-12-07');
    assert.equal(uiterlijkVerslag(getDatum('2026-12-04')), '2027-01-15');
  });

  it('[TM-3] van de 261 werkdagen van 2027 verschuiven er zes, en zeven met het besluit over 7 mei', () => {
    const dagen = werkdagenVan('2027-01-01', '2027-12-31');
    assert.equal(dagen.length, 261);
    const verschoven = (vrijeDagen: TermijnVraag['vrijeDagen']): readonly Datum[] =>
      dagen.filter(
        (dag) => termijn('D03', dag, vrijeDagen ? { vrijeDagen } : {}).einde !== plusWeken(dag, 6),
      );
    assert.equal(verschoven([]).length, 6);
    assert.equal(verschoven(undefined).length, 7);
    assert.deepEqual(
      verschoven(undefined).filter((dag) => !verschoven([]).includes(dag)),
      ['2027-03-26'],
    );
  });

  it('[TM-3] eindigt voor elke werkdag van 2026 tot en met 2040 op een gewone dag, nooit eerder dan zes weken', () => {
    const dagen = werkdagenVan('2026-01-01', '2040-12-31');
    assert.ok(dagen.length > 3900);
    for (const dag of dagen) {
      const laatste = uiterlijkVerslag(dag);
      assert.equal(isVrijeDag(laatste, GELIJKGESTELDE_DAGEN), false, dag);
      const later = dagenTussen(plusWeken(dag, 6), laatste);
      assert.ok(later >= 0 && later <= 5, dag);
    }
  });
});

describe('andere termijnen uit de wet', () => {
  it('[TM-3] geval 9: het persoonlijk plan na vrijdag 18 december 2026 mag tot maandag 28 december', () => {
    assert.equal(planTot(getDatum('2026-12-18')), '2026-12-28');
    assert.equal(planTot(getDatum('2026-12-17')), '2026-12-24');
  });

  it('[TM-1] geval 17: ingebrekestelling, dwangsom vanaf 13 januari en het hoogste bedrag op 23 februari', () => {
    assert.equal(beslissenVoor(getDatum('2026-12-14')), '2026-12-28');
    const wachten = einde('D12', '2026-12-29');
    assert.equal(wachten, '2027-01-12');
    const dwangsom = termijn('D13', wachten);
    assert.equal(dwangsom.eersteDag, '2027-01-13');
    assert.equal(dwangsom.einde, '2027-02-23');
    assert.equal(dagenTussen(dwangsom.eersteDag, dwangsom.einde) + 1, 42);
  });

  it('[TM-8] geval 18: zes dagen wachten op aanvulling maken van 16 november maandag 23 november', () => {
    const opgeschort = [opschortingDoorAanvullen(getDatum('2026-11-05'), getDatum('2026-11-12'))];
    const aangevuld = termijn('D05', '2026-11-02', { opgeschort });
    assert.equal(aangevuld.dagenOpgeschort, 6);
    assert.equal(aangevuld.eindeOnverschoven, '2026-11-22');
    assert.equal(aangevuld.einde, '2026-11-23');
    assert.match(aangevuld.reden, /; de klok stond zes dagen stil, dus dat wordt zondag 22 november 2026; /);
    assert.equal(beslissenVoor(getDatum('2026-11-02')), '2026-11-16');
  });

  it('[TM-3] geval 61: bezwaar tegen een besluit van vrijdag 13 november 2026 kan tot maandag 28 december', () => {
    const laatste = bezwaarTot(getDatum('2026-11-13'));
    assert.equal(laatste, '2026-12-28');
    assert.equal(einde('D17', laatste), '2027-01-04');
    assert.equal(bezwaarTot(getDatum('2026-11-12')), '2026-12-24');
  });

  it('[TM-2] geval 66: drie maanden na 30 november eindigen in februari en schuiven naar 1 maart', () => {
    const vernietigen = termijn('D32', '2026-11-30');
    assert.equal(vernietigen.eindeOnverschoven, '2027-02-28');
    assert.equal(vernietigen.einde, '2027-03-01');
  });

  it('[TM-7] geval 78: vijftien jaar bewaren eindigt op zaterdag 30 november 2041', () => {
    assert.equal(einde('D33', '2026-11-30'), '2041-11-30');
    assert.match(
      termijn('D33', '2026-11-30').reden,
      /^Vijftien jaar na maandag 30 november 2026 is zaterdag/,
    );
  });

  it('[TM-7] een termijn in uren loopt vanaf het tijdstip zelf en schuift niet', () => {
    const bericht = termijn('D21', '2026-11-06');
    assert.equal(bericht.eersteDag, '2026-11-06');
    assert.equal(bericht.einde, '2026-11-08');
    assert.match(
      bericht.reden,
      /^48 uur na een tijdstip op vrijdag 6 november 2026 is dat tijdstip op zondag/,
    );
  });

  it('[TM-2] de eigen bijdrage begint op de eerste van de maand, meteen als de hulp dan begint', () => {
    assert.equal(einde('D24', '2027-01-31'), '2027-02-01');
    assert.equal(einde('D24', '2026-12-02'), '2027-01-01');
    assert.equal(einde('D24', '2027-02-01'), '2027-02-01');
    assert.match(
      termijn('D24', '2027-02-01').reden,
      /^De eerste dag van de maand is maandag 1 februari 2027 zelf/,
    );
    assert.match(termijn('D24', '2027-01-31').reden, /^De eerste dag van de maand na zondag 31 januari 2027/);
  });

  it('[TM-14] een norm van tien werkdagen slaat weekeinden en feestdagen over', () => {
    assert.equal(einde('D49', '2026-12-18'), '2027-01-05');
    assert.match(termijn('D49', '2026-12-18').reden, /^Tien werkdagen na vrijdag 18 december 2026/);
  });

  it('[TM-4] een plantermijn zonder twee gewone dagen wordt langer', () => {
    const vrijeDagen = ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'].map((dag) => ({
      datum: getDatum(dag),
      bron: 'verzonnen besluit',
    }));
    const gerekt = termijn('D02', '2026-11-02', { vrijeDagen });
    assert.equal(gerekt.einde, '2026-11-10');
    assert.match(
      gerekt.reden,
      /; in de termijn horen twee gewone dagen, dus de laatste dag is dinsdag 10 november/,
    );
  });
});

describe('opschorting', () => {
  it('[TM-8] telt alleen dagen waarop de termijn liep', () => {
    const dagen = (van: string, tot: string): number =>
      termijn('D05', '2026-11-02', { opgeschort: [{ van: getDatum(van), tot: getDatum(tot) }] })
        .dagenOpgeschort;
    assert.equal(dagen('2026-10-01', '2026-11-03'), 0);
    assert.equal(dagen('2026-10-01', '2026-11-05'), 2);
    assert.equal(dagen('2026-11-16', '2026-11-18'), 2);
    assert.equal(dagen('2026-11-17', '2026-11-20'), 0);
    assert.equal(dagen('2026-11-10', '2026-11-10'), 0);
  });

  it('[TM-8] telt een dag in twee opschortingen maar een keer', () => {
    const opgeschort = [
      { van: getDatum('2026-11-08'), tot: getDatum('2026-11-14') },
      { van: getDatum('2026-11-06'), tot: getDatum('2026-11-10') },
    ];
    assert.equal(termijn('D05', '2026-11-02', { opgeschort }).dagenOpgeschort, 8);
  });

  it('[TM-8] telt ook de vrije dagen waarover een termijn doorloopt', () => {
    const opgeschort = [{ van: getDatum('2026-11-23'), tot: getDatum('2026-11-28') }];
    const stil = termijn('D05', '2026-11-07', { opgeschort });
    assert.equal(termijn('D05', '2026-11-07').einde, '2026-11-23');
    assert.equal(stil.einde, '2026-11-30');
  });

  it('[TM-8] maakt een termijn nooit korter, en het einde valt nooit in de stilstand', () => {
    fc.assert(
      fc.property(eenDatum, fc.array(eenOpschorting, { maxLength: 4 }), (start, los) => {
        const dichtbij = los.map(({ van, tot }, plaats) => {
          const schuif = plusDagen(start, plaats * 9 - (dagenTussen(getDatum('2026-01-01'), van) % 7));
          return { van: schuif, tot: plusDagen(schuif, dagenTussen(van, tot)) };
        });
        const zonder = termijn('D05', start);
        const met = termijn('D05', start, { opgeschort: dichtbij });
        assert.ok(met.einde >= zonder.einde && met.dagenOpgeschort >= 0);
        assert.equal(isVrijeDag(met.einde, GELIJKGESTELDE_DAGEN), false);
        for (const { van, tot } of dichtbij) {
          assert.ok(
            !(van <= met.einde && met.einde < tot && met.eersteDag < tot),
            `${van} ${tot} ${met.einde}`,
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('termijnen bij een gebeurtenis', () => {
  it('[TM-12] rekent bij een melding drie termijnen uit en bij een aanvraag een', () => {
    const bij = (gebeurtenis: Gebeurtenis): readonly string[] =>
      termijnenVoor(gebeurtenis, getDatum('2026-11-13')).map(({ id, einde: tot }) => `${id} ${tot}`);
    assert.deepEqual(bij('melding'), ['D01 2026-11-16', 'D02 2026-11-20', 'D03 2026-12-28']);
    assert.deepEqual(bij('aanvraag'), ['D05 2026-11-27']);
    assert.deepEqual(bij('calamiteit'), []);
  });

  it('[TM-12] geeft de opschorting door aan de termijnen van die gebeurtenis', () => {
    const opgeschort = [{ van: getDatum('2026-11-16'), tot: getDatum('2026-11-18') }];
    assert.equal(termijnenVoor('aanvraag', getDatum('2026-11-13'), { opgeschort })[0]?.einde, '2026-11-30');
  });

  it('[TM-3] geeft voor elke termijn en elke dag een zin en een einde dat klopt', () => {
    const regels = TERMIJNREGELS.filter(heeftLengte);
    fc.assert(
      fc.property(fc.constantFrom(...regels), eenDatum, (regel, start) => {
        const uit = berekenTermijn({ regel, start });
        assert.match(uit.reden, /^[A-Z0-9][^.]*\.$/, uit.reden);
        assert.ok(uit.eersteDag <= uit.einde || uit.einde === start, regel.id);
        assert.ok(uit.eindeOnverschoven <= uit.einde);
        if (regel.atw) assert.equal(isVrijeDag(uit.einde, GELIJKGESTELDE_DAGEN), false);
        assert.equal(uit.eindeOnverschoven === uit.einde, !uit.reden.includes('de laatste dag is'));
      }),
      { numRuns: 500 },
    );
  });
});
