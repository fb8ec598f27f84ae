import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Datum } from '../basis/datum.ts';
import { getDatum, plusDagen } from '../basis/datum.ts';
import { isVrijeDag } from './atw.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
import type { LopendeTermijn, Voorval, Zaakloop } from './loop.ts';
import { loopVan, vervaltBinnen } from './loop.ts';
import { GEBEURTENISSEN } from './termijnregel.ts';
import { TERMIJNREGELS } from './termijnregels.ts';

const LEEG: Zaakloop = { voorvallen: [], eindes: [], opschortingen: [] };
const VANDAAG = getDatum('2026-11-22');

function voorval(gebeurtenis: Voorval['gebeurtenis'], op: string, id: string = gebeurtenis): Voorval {
  return { id, gebeurtenis, op: getDatum(op) };
}

function loop(zaak: Partial<Zaakloop>, vandaag: string = VANDAAG): readonly LopendeTermijn[] {
  return loopVan({ ...LEEG, ...zaak }, getDatum(vandaag));
}

function stand(zaak: Partial<Zaakloop>, id: string, vandaag: string): string | undefined {
  return loop(zaak, vandaag).find((termijn) => termijn.id === id)?.stand;
}

const MELDING = voorval('melding', '2026-11-02');
const AANVRAAG = voorval('aanvraag', '2026-11-02');

describe('de termijnen van een zaak', () => {
  it('[TM-16] zet alles van een zaak op volgorde van de laatste dag, met wat het startte', () => {
    const rijen = loop({ voorvallen: [{ ...AANVRAAG, over: 'aanvraag-1' }, MELDING] });
    assert.deepEqual(
      rijen.map(({ id, van, gebeurtenis, einde, stand: hoe, over }) => [
        id,
        van,
        gebeurtenis,
        einde,
        hoe,
        over,
      ]),
      [
        ['D01', 'melding', 'melding', '2026-11-03', 'gemist', undefined],
        ['D02', 'melding', 'melding', '2026-11-09', 'gemist', undefined],
        ['D05', 'aanvraag', 'aanvraag', '2026-11-16', 'gemist', 'aanvraag-1'],
        ['D03', 'melding', 'melding', '2026-12-14', 'loopt', undefined],
      ],
    );
  });

  it('[TM-16] loopt op de laatste dag nog, en is daarna gemist', () => {
    assert.equal(stand({ voorvallen: [MELDING] }, 'D03', '2026-12-14'), 'loopt');
    assert.equal(stand({ voorvallen: [MELDING] }, 'D03', '2026-12-15'), 'gemist');
  });

  it('[TM-16] is gehaald op de laatste dag en te laat op de dag erna', () => {
    const afloop = (op: string): LopendeTermijn | undefined =>
      loop(
        {
          voorvallen: [MELDING],
          eindes: [{ termijn: 'D03', van: 'melding', op: getDatum(op), hoe: 'gehaald' }],
        },
        '2027-01-01',
      ).find(({ id }) => id === 'D03');
    assert.deepEqual(
      [afloop('2026-12-14')?.stand, afloop('2026-12-14')?.afgerondOp],
      ['gehaald', '2026-12-14'],
    );
    assert.deepEqual(
      [afloop('2026-12-15')?.stand, afloop('2026-12-15')?.afgerondOp],
      ['te-laat', '2026-12-15'],
    );
    assert.deepEqual([afloop('2027-01-02')?.stand, afloop('2027-01-02')?.afgerondOp], ['gemist', undefined]);
  });

  it('[TM-16] vervalt als hij niet meer hoeft, ook als de laatste dag al voorbij is', () => {
    const eindes = [
      { termijn: 'D02', van: 'melding', op: getDatum('2026-11-04'), hoe: 'vervallen' },
    ] as const;
    assert.equal(stand({ voorvallen: [MELDING], eindes }, 'D02', '2026-11-04'), 'vervallen');
    assert.equal(stand({ voorvallen: [MELDING], eindes }, 'D02', '2027-01-01'), 'vervallen');
    assert.equal(stand({ voorvallen: [MELDING], eindes }, 'D03', '2026-11-05'), 'loopt');
  });

  it('[TM-16] telt het eerste einde als er twee zijn', () => {
    const eindes = ['2026-12-20', '2026-12-01'].map((op) => ({
      termijn: 'D03',
      van: 'melding',
      op: getDatum(op),
      hoe: 'gehaald' as const,
    }));
    assert.equal(stand({ voorvallen: [MELDING], eindes }, 'D03', '2027-01-01'), 'gehaald');
  });

  it('[TM-15] verliest de termijnen van een gebeurtenis die is verbeterd, met hun einde en stilstand', () => {
    const zaak: Partial<Zaakloop> = {
      voorvallen: [MELDING, AANVRAAG],
      eindes: [{ termijn: 'D05', van: 'aanvraag', op: getDatum('2026-11-10'), hoe: 'gehaald' }],
      opschortingen: [{ voorval: 'aanvraag', van: getDatum('2026-11-05'), tot: getDatum('2026-11-07') }],
    };
    const verbeterd = loop({ ...zaak, voorvallen: [MELDING] });
    assert.deepEqual(verbeterd, loop({ voorvallen: [MELDING] }));
    assert.deepEqual(
      verbeterd.map(({ id }) => id),
      ['D01', 'D02', 'D03'],
    );
  });

  it('[TM-8] laat een stilstand zonder einde duren tot en met vandaag', () => {
    const zaak = {
      voorvallen: [AANVRAAG],
      opschortingen: [{ voorval: 'aanvraag', van: getDatum('2026-11-06') }],
    };
    assert.deepEqual(
      ['2026-11-05', '2026-11-06', '2026-11-10', '2026-11-25'].map((dag) => {
        const [rij] = loop(zaak, dag);
        return [rij?.dagenOpgeschort, rij?.einde, rij?.stand];
      }),
      [
        [0, '2026-11-16', 'loopt'],
        [1, '2026-11-17', 'loopt'],
        [5, '2026-11-23', 'loopt'],
        [20, '2026-12-07', 'loopt'],
      ],
    );
  });

  it('[TM-9] zet alleen de termijn van dat voorval stil', () => {
    const tweede = voorval('aanvraag', '2026-11-02', 'tweede');
    const rijen = loop({
      voorvallen: [AANVRAAG, tweede, MELDING],
      opschortingen: ['aanvraag', 'melding'].map((een) => ({
        voorval: een,
        van: getDatum('2026-11-06'),
        tot: getDatum('2026-11-12'),
      })),
    });
    assert.deepEqual(
      rijen.filter(({ dagenOpgeschort }) => dagenOpgeschort > 0).map(({ van }) => van),
      ['aanvraag'],
    );
  });

  it('[TM-17] laat alleen de genoemde termijn van dat voorval langer duren', () => {
    const bezwaar = voorval('bezwaartermijn-voorbij', '2026-12-28');
    const rijen = loop({
      voorvallen: [bezwaar],
      verlengingen: [{ voorval: bezwaar.id, termijn: 'D18', grond: 'verdagen', erbij: 6 }],
    });
    assert.deepEqual(
      rijen.map(({ id, einde }) => [id, einde]),
      [
        ['D17', '2027-01-04'],
        ['D18', '2027-03-22'],
      ],
    );
  });

  it('[TM-11] neemt de laatste dag die een besluit zelf noemt, en zwijgt als niemand er een noemt', () => {
    const hulp = voorval('spoedhulp-gestart', '2026-12-04');
    const [rij] = loop({ voorvallen: [{ ...hulp, tot: getDatum('2027-01-16') }] }, '2027-01-17');
    assert.deepEqual(
      [rij?.id, rij?.eersteDag, rij?.einde, rij?.stand],
      ['D48', '2026-12-04', '2027-01-16', 'gemist'],
    );
    assert.equal(
      rij?.reden,
      'De laatste dag is zaterdag 16 januari 2027; de einddatum staat in de beslissing en sluit aan op de beslissing op de aanvraag.',
    );
    assert.deepEqual(loop({ voorvallen: [hulp] }), []);
  });

  it('[TM-16] zoekt wat vandaag en de komende dagen afloopt, en niet wat al klaar of voorbij is', () => {
    const voorvallen = [MELDING, voorval('klacht', '2026-10-13'), voorval('klacht', '2026-10-26', 'later')];
    const rijen = loop({ voorvallen }, '2026-11-24');
    assert.deepEqual(
      vervaltBinnen(rijen, getDatum('2026-11-24'), 13).map(({ van, einde }) => [van, einde]),
      [
        ['klacht', '2026-11-24'],
        ['later', '2026-12-07'],
      ],
    );
    assert.equal(vervaltBinnen(rijen, getDatum('2026-11-24'), 12).length, 1);
  });
});

describe('voor elke zaak', () => {
  const dag = fc.integer({ min: 0, max: 5478 }).map((n) => plusDagen(getDatum('2026-01-01'), n));
  const eenVoorval = fc.record({
    id: fc.stringMatching(/^[a-f]{3}$/),
    gebeurtenis: fc.constantFrom(...GEBEURTENISSEN),
    op: dag,
  });
  const eenZaak = fc
    .uniqueArray(eenVoorval, { selector: ({ id }) => id, maxLength: 6 })
    .chain((voorvallen) => {
      const ids = fc.constantFrom('geen', ...voorvallen.map(({ id }) => id));
      const termijn = fc.constantFrom(...TERMIJNREGELS.map(({ id }) => id));
      return fc.record({
        voorvallen: fc.constant(voorvallen),
        eindes: fc.array(
          fc.record({ termijn, van: ids, op: dag, hoe: fc.constantFrom('gehaald', 'vervallen') }),
          { maxLength: 4 },
        ),
        opschortingen: fc.array(
          fc
            .record({ voorval: ids, van: dag, dagen: fc.integer({ min: 1, max: 90 }) })
            .map(({ voorval: een, van, dagen }) => ({ voorval: een, van, tot: plusDagen(van, dagen) })),
          { maxLength: 4 },
        ),
      });
    });

  it('[TM-15] verandert een gebeurtenis die er niets mee te maken heeft niets aan de andere termijnen', () => {
    fc.assert(
      fc.property(eenZaak, eenVoorval, dag, (zaak, extra, vandaag) => {
        const nieuw = { ...extra, id: 'nieuw' };
        const zonder = loopVan(zaak, vandaag);
        const met = loopVan({ ...zaak, voorvallen: [...zaak.voorvallen, nieuw] }, vandaag);
        assert.deepEqual(
          met.filter(({ van }) => van !== 'nieuw'),
          zonder,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('[TM-3] eindigt een termijn van de Algemene termijnenwet nooit op een vrije dag, ook niet na stilstand', () => {
    const schuift = new Set(TERMIJNREGELS.filter(({ atw }) => atw).map(({ id }) => id));
    fc.assert(
      fc.property(eenZaak, dag, (zaak, vandaag) => {
        for (const { id, einde } of loopVan(zaak, vandaag).filter((rij) => schuift.has(rij.id))) {
          assert.equal(isVrijeDag(einde, GELIJKGESTELDE_DAGEN), false, `${id} ${einde}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[TM-8] maakt stilstand geen enkele termijn korter, en een verlenging ook niet', () => {
    fc.assert(
      fc.property(eenZaak, dag, (zaak, vandaag) => {
        const kaal = loopVan({ ...zaak, opschortingen: [] }, vandaag);
        const langer = loopVan(
          {
            ...zaak,
            verlengingen: zaak.voorvallen.flatMap(({ id }) => [
              { voorval: id, termijn: 'D18', grond: 'verdagen' as const, erbij: 4 },
              { voorval: id, termijn: 'D20', grond: 'verdagen' as const, erbij: 4 },
            ]),
          },
          vandaag,
        );
        const einden = new Map(langer.map((rij) => [`${rij.van} ${rij.id}`, rij.einde]));
        for (const rij of kaal) assert.ok((einden.get(`${rij.van} ${rij.id}`) ?? '') >= rij.einde, rij.id);
      }),
      { numRuns: 300 },
    );
  });

  it('[TM-16] hangt de stand alleen af van vandaag, de laatste dag en het einde', () => {
    const zaak = { ...LEEG, voorvallen: [MELDING] };
    for (let n = 0; n < 60; n += 1) {
      const vandaag: Datum = plusDagen(MELDING.op, n);
      for (const rij of loopVan(zaak, vandaag)) {
        assert.equal(rij.stand, vandaag <= rij.einde ? 'loopt' : 'gemist', `${rij.id} ${vandaag}`);
      }
    }
  });
});
