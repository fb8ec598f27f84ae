import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getDatum } from '../basis/datum.ts';
import { valtOnderAtw } from './atw.ts';
import { GEBEURTENISSEN, heeftLengte } from './termijnregel.ts';
import { geldtOp, getRegel, regelsVoor, TERMIJNREGELS } from './termijnregels.ts';

/** The table of terms as the law reads: number, event, length, whether the last day shifts, law or norm. */
const WET = `
D01 melding                             1 werkdagen  nee norm
D02 melding                             7 dagen      ja  wettelijk
D03 melding                             6 weken      ja  wettelijk
D04 melding-met-spoed                   1 werkdagen  nee norm
D05 aanvraag                            2 weken      ja  wettelijk
D06 uitnodiging-aanvullen               onbepaald -  nee wettelijk
D07 toestemming-opschorting             onbepaald -  nee wettelijk
D08 vertraging-door-aanvrager           onbepaald -  nee wettelijk
D09 overmacht                           onbepaald -  nee wettelijk
D10 aanvultermijn-voorbij               4 weken      ja  wettelijk
D11 beslistermijn-niet-haalbaar         onbepaald -  nee wettelijk
D12 ingebrekestelling                   2 weken      ja  wettelijk
D13 wachttijd-ingebrekestelling-voorbij 42 dagen     nee wettelijk
D14 laatste-dag-dwangsom                2 weken      ja  wettelijk
D15 bekendmaking                        1 weken      ja  wettelijk
D16 bekendmaking                        6 weken      ja  wettelijk
D17 bezwaartermijn-voorbij              1 weken      ja  wettelijk
D18 bezwaartermijn-voorbij              6 weken      ja  wettelijk
D19 beslissing-op-bezwaar               6 weken      ja  wettelijk
D20 klacht                              6 weken      ja  wettelijk
D21 bericht-in-portaal                  48 uren      nee wettelijk
D22 toekenning-natura                   1 maanden    ja  wettelijk
D23 toekenning-pgb                      4 maanden    nee wettelijk
D24 start-ondersteuning                 1 maandgrens nee wettelijk
D25 bijdrage-verschuldigd               12 maanden   nee wettelijk
D26 bijdrage-verschuldigd               36 maanden   nee wettelijk
D27 einde-maand-ondersteuning           6 weken      ja  wettelijk
D28 declaratie-bij-inwoner              4 weken      ja  wettelijk
D29 declaratie-bij-svb                  30 dagen     ja  wettelijk
D30 toekenning                          12 maanden   nee norm
D31 verzoek-inzage                      1 maanden    nee wettelijk
D32 verzoek-vernietiging                3 maanden    ja  wettelijk
D33 laatste-wijziging                   15 jaren     nee wettelijk
D34 laatste-wijziging-veilig-thuis      20 jaren     nee wettelijk
D35 laatste-wijziging-cak-svb           7 jaren      nee wettelijk
D36 gegevens-bij-veilig-thuis           4 weken      ja  wettelijk
D37 calamiteit                          onbepaald -  nee wettelijk
D38 datalek                             72 uren      nee wettelijk
D39 cyberincident                       24 uren      nee wettelijk
D40 cyberincident                       72 uren      nee wettelijk
D41 cybermelding-gedaan                 1 maanden    ja  wettelijk
D42 kalenderjaar                        onbepaald -  nee wettelijk
D43 kalenderjaar                        onbepaald -  nee wettelijk
D44 toegankelijkheidsverklaring         1 jaren      nee wettelijk
D45 logregel                            5 jaren      nee norm
D46 mandaat-verleend                    onbepaald -  nee wettelijk
D47 toestemming-gegeven                 1 jaren      nee norm
D48 spoedhulp-gestart                   onbepaald -  nee norm
D49 gesprek-gevoerd                     10 werkdagen nee norm
D50 verslag-verzonden                   10 werkdagen nee norm
`;
const VANDAAG = getDatum('2026-11-22');

describe('de tabel van termijnen', () => {
  it('[TM-11] heeft elke rij van D01 tot en met D50, met de gebeurtenis, lengte en soort uit de wet', () => {
    const rijen = WET.trim().split('\n');
    assert.equal(rijen.length, 50);
    const geschreven = TERMIJNREGELS.map((regel) =>
      [
        regel.id,
        regel.gebeurtenis,
        regel.lengte,
        heeftLengte(regel) ? regel.eenheid : '-',
        regel.atw ? 'ja' : 'nee',
        regel.soort,
      ].join(' '),
    );
    assert.deepEqual(
      geschreven,
      rijen.map((rij) => rij.replace(/ +/g, ' ')),
    );
  });

  it('[TM-11] zegt bij elke rij het artikel en in een zin wat het betekent', () => {
    for (const regel of TERMIJNREGELS) {
      assert.match(regel.naam, /^[a-z]|^de SVB|^Veilig Thuis/, regel.id);
      assert.ok(regel.artikel.length > 5, regel.id);
      for (const zin of [regel.gevolg, regel.bijzonder]) {
        if (zin !== undefined) assert.match(zin, /^[A-Z].*\.$/, regel.id);
      }
      if (!heeftLengte(regel)) assert.match(regel.omdat, /^(?:de|dit) .*[^.]$/, regel.id);
    }
  });

  it('[TM-7] laat alleen schuiven wat onder de Algemene termijnenwet valt', () => {
    for (const regel of TERMIJNREGELS.filter((rij) => rij.atw)) {
      assert.ok(heeftLengte(regel) && valtOnderAtw(regel.lengte, regel.eenheid), regel.id);
    }
  });

  it('[TM-9] laat alleen de beslissing op de aanvraag en die op het bezwaar stilstaan', () => {
    assert.deepEqual(
      TERMIJNREGELS.filter((regel) => regel.opschortbaar).map((regel) => regel.id),
      ['D05', 'D18'],
    );
  });

  it('[TM-12] kent geen gebeurtenis zonder termijn', () => {
    for (const gebeurtenis of GEBEURTENISSEN) {
      assert.ok(regelsVoor(gebeurtenis, VANDAAG).length > 0, gebeurtenis);
    }
  });

  it('[TM-12] start bij een melding precies de bevestiging, het plan en het onderzoek', () => {
    assert.deepEqual(
      regelsVoor('melding', VANDAAG).map((regel) => regel.id),
      ['D01', 'D02', 'D03'],
    );
    assert.deepEqual(
      regelsVoor('bekendmaking', VANDAAG).map((regel) => regel.id),
      ['D15', 'D16'],
    );
  });

  it('[TM-11] gebruikt een wet pas vanaf de dag waarop die geldt', () => {
    assert.equal(regelsVoor('cyberincident', getDatum('2026-08-14')).length, 0);
    assert.equal(regelsVoor('cyberincident', getDatum('2026-08-15')).length, 2);
    assert.equal(regelsVoor('melding', getDatum('2014-12-31')).length, 0);
    assert.equal(regelsVoor('melding', getDatum('2015-01-01')).length, 3);
  });

  it('[TM-11] laat een oude versie gelden tot en met haar laatste dag', () => {
    const oud = { geldigVan: getDatum('2015-01-01'), geldigTot: getDatum('2026-12-31') };
    const dagen = ['2014-12-31', '2015-01-01', '2026-12-31', '2027-01-01'].map(getDatum);
    assert.deepEqual(
      dagen.map((dag) => geldtOp(oud, dag)),
      [false, true, true, false],
    );
  });

  it('[TM-11] heeft van elk nummer op elke dag hoogstens een versie', () => {
    for (const dag of ['2015-01-01', '2018-05-25', '2026-08-15', '2030-01-01'].map(getDatum)) {
      const nummers = TERMIJNREGELS.filter((regel) => geldtOp(regel, dag)).map(({ id }) => id);
      assert.equal(new Set(nummers).size, nummers.length, dag);
    }
  });

  it('[TM-11] K01: rekent de termijnen van voor en na de melding al vanaf 1 januari 2015', () => {
    const nummers = ['D02', 'D03', 'D05', 'D10', 'D12', 'D13', 'D14', 'D16', 'D18', 'D19', 'D20'];
    for (const id of nummers) assert.equal(getRegel(id, VANDAAG).geldigVan, '2015-01-01', id);
  });

  it('[TM-11] geeft van een nummer de versie van die dag, en weigert een nummer dat niet bestaat', () => {
    assert.equal(getRegel('D03', VANDAAG).naam, 'onderzoek en verslag');
    assert.equal(getRegel('D03', getDatum('2001-01-01')).id, 'D03');
    assert.throws(() => getRegel('D51', VANDAAG), RangeError);
  });
});
