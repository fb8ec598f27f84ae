import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gemeld, idVan, opDagen, termijnenOp } from '../../../tests/builders/termijnen.ts';
import type { Stap } from '../../../tests/builders/termijnen.ts';
import { openTermijnen } from './termijnstand.ts';

const verslag: Stap = ['2026-11-27', 'verslag-verzonden'];
const aanvraag: Stap = ['2026-11-02', 'aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-11-02' }];

function een(id: string, vandaag: string, ...stappen: readonly Stap[]): string | undefined {
  return termijnenOp(vandaag, ...stappen).find((regel) => regel.startsWith(id));
}

describe('van acts naar termijnen: het onderzoek', () => {
  it('[ZK-40] geval 1: een melding start drie termijnen, en de bevestiging is meteen gehaald', () => {
    assert.deepEqual(termijnenOp('2026-11-02', ...gemeld('2026-11-02')), [
      'D01 gehaald 2026-11-03',
      'D02 loopt 2026-11-09',
      'D03 loopt 2026-12-14',
    ]);
  });

  it('[ZK-40] geval 12: zonder bevestiging telt D03 toch vanaf de ontvangst, en D01 is gemist', () => {
    const [melding] = gemeld('2026-11-02');
    assert.equal(een('D03', '2026-11-10', melding!), 'D03 loopt 2026-12-14');
    assert.equal(een('D01', '2026-11-10', melding!), 'D01 gemist 2026-11-03');
  });

  it('[ZK-40] het eerste verslag haalt de zes weken; een volgende versie verandert dat niet', () => {
    const nog: Stap = ['2026-12-20', 'verslag-verzonden'];
    assert.equal(een('D03', '2026-12-30', ...gemeld('2026-11-02'), verslag, nog), 'D03 gehaald 2026-12-14');
    assert.equal(een('D03', '2026-12-30', ...gemeld('2026-11-02'), nog), 'D03 te-laat 2026-12-14');
    assert.equal(een('D03', '2026-12-30', ...gemeld('2026-11-02')), 'D03 gemist 2026-12-14');
  });

  it('[ZK-40] geval 68: een gesprek van dag 41 dat later binnenkwam haalt niets; het verslag telt op zijn eigen dag', () => {
    const gesprek: Stap = ['2026-12-13', 'gesprek-gevoerd', { op: '2026-12-13' }];
    const laat: Stap = ['2026-12-16', 'verslag-verzonden'];
    assert.equal(een('D03', '2026-12-16', ...gemeld('2026-11-02'), gesprek, laat), 'D03 te-laat 2026-12-14');
  });

  it('[ZK-40] een eigen plan haalt D02, wie afziet maakt er een eind aan', () => {
    const plan: Stap = ['2026-11-05', 'plan-ontvangen', { ontvangenOp: '2026-11-05' }];
    assert.equal(een('D02', '2026-11-06', ...gemeld('2026-11-02'), plan), 'D02 gehaald 2026-11-09');
    const geen: Stap = ['2026-11-05', 'plan-afgezien'];
    assert.equal(een('D02', '2026-11-06', ...gemeld('2026-11-02'), geen), 'D02 vervallen 2026-11-09');
  });

  it('[ZK-40] spoed begint met de melding, met wat later verteld werd of met wie het beoordeelde', () => {
    assert.equal(een('D04', '2026-11-02', ...gemeld('2026-11-02', 'ja')), 'D04 loopt 2026-11-03');
    const later: Stap = ['2026-11-04', 'melding-aangevuld', { spoed: 'ja' }];
    assert.equal(een('D04', '2026-11-04', ...gemeld('2026-11-02'), later), 'D04 loopt 2026-11-05');
    const wel: Stap = ['2026-11-03', 'toegeleid', { feiten: { spoed: true } }];
    assert.equal(een('D04', '2026-11-03', ...gemeld('2026-11-02', 'onbekend'), wel), 'D04 loopt 2026-11-04');
    const niet: Stap = ['2026-11-03', 'toegeleid', { feiten: { spoed: false } }];
    assert.equal(een('D04', '2026-11-03', ...gemeld('2026-11-02', 'ja'), niet), 'D04 vervallen 2026-11-03');
    assert.equal(een('D04', '2026-11-03', ...gemeld('2026-11-02')), undefined);
  });

  it('[ZK-40] de norm voor het verslag telt vanaf het laatste gesprek, en een verbeterde dag telt niet meer', () => {
    const eerst: Stap = ['2026-11-09', 'gesprek-gevoerd', { op: '2026-11-09' }];
    const tweede: Stap = ['2026-11-16', 'gesprek-gevoerd', { op: '2026-11-16' }];
    assert.equal(een('D49', '2026-11-17', ...gemeld('2026-11-02'), eerst, tweede), 'D49 loopt 2026-11-30');
    const verbeterd: Stap = ['2026-11-10', 'gesprek-gevoerd', { op: '2026-11-10' }, { vervangt: idVan(3) }];
    assert.equal(
      een('D49', '2026-11-17', ...gemeld('2026-11-02'), eerst, tweede, verbeterd),
      'D49 loopt 2026-11-24',
    );
  });

  it('[ZK-40] geval 41: geen antwoord op het verslag sluit niets, een antwoord haalt de norm', () => {
    assert.equal(een('D50', '2027-03-01', ...gemeld('2026-11-02'), verslag), 'D50 gemist 2026-12-11');
    const antwoord: Stap = ['2026-11-30', 'verslag-beantwoord', { antwoord: 'klopt' }];
    assert.equal(
      een('D50', '2027-03-01', ...gemeld('2026-11-02'), verslag, antwoord),
      'D50 gehaald 2026-12-11',
    );
  });

  it('[ZK-40] geval 48: na doorzenden, intrekken of overlijden loopt er niets meer', () => {
    const einden: readonly Stap[] = [
      ['2026-11-10', 'melding-doorgezonden'],
      ['2026-11-10', 'melding-ingetrokken'],
      ['2026-11-10', 'overlijden-gemeld', { op: '2026-11-10', bevestigd: true }],
    ];
    for (const einde of einden) {
      const open = openTermijnen(opDagen(...gemeld('2026-11-02', 'ja'), einde));
      assert.deepEqual(open, [], einde[1]);
    }
    const straks: Stap = ['2026-11-10', 'verhuisd-gemeld', { op: '2027-01-01', bevestigd: true }];
    assert.equal(
      openTermijnen(opDagen(...gemeld('2026-11-02'), straks)).some(({ termijn }) => termijn === 'D03'),
      true,
    );
    const toch: Stap = ['2026-11-12', 'gebeurtenis-herroepen', {}, { vervangt: idVan(2) }];
    assert.equal(een('D03', '2026-11-13', ...gemeld('2026-11-02'), einden[2]!, toch), 'D03 loopt 2026-12-14');
    const onzeker: Stap = ['2026-11-10', 'overlijden-gemeld', { op: '2026-11-10', bevestigd: false }];
    assert.equal(een('D03', '2026-11-11', ...gemeld('2026-11-02'), onzeker), 'D03 loopt 2026-12-14');
  });
});

describe('van acts naar termijnen: de aanvraag en het besluit', () => {
  const vraag = { aanvraagId: 'a', gevraagdOp: '2026-11-05', uiterlijk: '2026-11-19' };
  const gevraagd: Stap = ['2026-11-05', 'aanvulling-gevraagd', vraag];
  const aangevuld = (isVolledig: boolean): Stap => [
    '2026-11-12',
    'aanvulling-ontvangen',
    { aanvraagId: 'a', ontvangenOp: '2026-11-12', isVolledig },
  ];

  it('[ZK-40] geval 18: zes dagen opgeschort, laatste dag maandag 23 november', () => {
    assert.equal(een('D05', '2026-11-02', aanvraag), 'D05 loopt 2026-11-16');
    assert.equal(een('D05', '2026-11-13', aanvraag, gevraagd, aangevuld(true)), 'D05 loopt 2026-11-23');
    assert.equal(een('D06', '2026-11-13', aanvraag, gevraagd, aangevuld(true)), 'D06 gehaald 2026-11-19');
    assert.equal(een('D10', '2026-11-13', aanvraag, gevraagd, aangevuld(true)), undefined);
  });

  it('[ZK-40] niet of niet genoeg aangevuld: vier weken om de aanvraag buiten behandeling te laten', () => {
    assert.equal(een('D10', '2026-11-20', aanvraag, gevraagd), 'D10 loopt 2026-12-17');
    assert.equal(een('D10', '2026-11-13', aanvraag, gevraagd, aangevuld(false)), 'D10 loopt 2026-12-10');
    assert.equal(
      een('D10', '2026-11-18', aanvraag, gevraagd),
      undefined,
      'de tijd om aan te vullen loopt nog',
    );
  });

  it('[ZK-41] geval 20: een brief dat het later wordt verlengt niets, ook niet als het bericht van deze pagina kwam', () => {
    const brief: Stap = ['2026-11-15', 'uitstel-gemeld', { aanvraagId: 'a', nieuweDatum: '2026-12-15' }];
    const bericht: Stap = ['2026-11-15', 'termijnbericht-verzonden', { termijn: 'D05', van: idVan(0) }];
    const kaal = termijnenOp('2026-11-20', aanvraag);
    assert.deepEqual(termijnenOp('2026-11-20', aanvraag, brief, bericht), kaal);
    assert.deepEqual(kaal, ['D05 gemist 2026-11-16']);
  });

  it('[ZK-41] geval 21: medisch advies zet de zes weken niet stil; toestemming na de aanvraag wel de twee weken', () => {
    const advies: Stap = ['2026-11-10', 'advies-gevraagd', { adviesId: 'x' }];
    assert.equal(een('D03', '2026-12-01', ...gemeld('2026-11-02'), advies), 'D03 loopt 2026-12-14');
    const stil = {
      aanvraagId: 'a',
      opschortingId: 's',
      grond: 'toestemming',
      van: '2026-11-04',
      tot: '2026-11-11',
    };
    const opgeschort: Stap = ['2026-11-04', 'beslistermijn-opgeschort', stil];
    const op = termijnenOp('2026-11-12', ...gemeld('2026-11-02'), aanvraag, opgeschort);
    assert.ok(op.includes('D05 loopt 2026-11-23') && op.includes('D03 loopt 2026-12-14'), op.join());
    assert.ok(op.includes('D07 gehaald 2026-11-11'));
  });

  it('[ZK-40] het besluit haalt D05; wie intrekt maakt er een eind aan; een spoedbesluit is geen antwoord', () => {
    const klaar: Stap = [
      '2026-11-10',
      'besluit-genomen',
      { besluitId: 'b', aanvraagId: 'a', op: '2026-11-10' },
    ];
    assert.equal(een('D05', '2026-11-20', aanvraag, klaar), 'D05 gehaald 2026-11-16');
    const terug: Stap = ['2026-11-10', 'aanvraag-ingetrokken', { aanvraagId: 'a' }];
    assert.equal(een('D05', '2026-11-20', aanvraag, terug), 'D05 vervallen 2026-11-16');
    const spoed: Stap = [
      '2026-11-09',
      'besluit-voorbereid',
      { besluitId: 'b', grondslag: 'spoed', uitkomst: 'toegekend' },
    ];
    assert.equal(een('D05', '2026-11-12', aanvraag, spoed, klaar), 'D05 loopt 2026-11-16');
  });

  it('[ZK-40] geval 61: bekend op vrijdag 13 november is bezwaar tot maandag 28 december; bezwaar maakt er D18 van', () => {
    const genomen: Stap = ['2026-11-12', 'besluit-genomen', { besluitId: 'b', op: '2026-11-12' }];
    const brief: Stap = ['2026-11-13', 'beschikking-verzonden', { besluitId: 'b', bekendOp: '2026-11-13' }];
    assert.deepEqual(termijnenOp('2026-11-14', genomen, brief), ['D16 loopt 2026-12-28']);
    const inhoud = { bezwaarId: 'z', ontvangenOp: '2026-12-01', tegen: { soort: 'besluit', besluitId: 'b' } };
    const bezwaar: Stap = ['2026-12-01', 'bezwaar-ontvangen', inhoud];
    assert.deepEqual(termijnenOp('2026-12-29', genomen, brief, bezwaar), [
      'D16 gehaald 2026-12-28',
      'D18 loopt 2027-02-08',
    ]);
    const later: Stap = ['2027-01-10', 'bezwaar-verdaagd', { bezwaarId: 'z', weken: 6 }];
    assert.equal(een('D18', '2027-01-10', genomen, brief, bezwaar, later), 'D18 loopt 2027-03-22');
    const beslist: Stap = ['2027-02-01', 'bezwaar-beslist', { bezwaarId: 'z', op: '2027-02-01' }];
    assert.equal(een('D19', '2027-02-02', genomen, brief, bezwaar, beslist), 'D19 loopt 2027-03-15');
  });

  it('[ZK-40] een toekenning met bijdrage gaat naar het CAK en vraagt om heronderzoek; zonder bijdrage niet naar het CAK', () => {
    const voorstel = (meer: object): Stap => [
      '2026-11-09',
      'besluit-voorbereid',
      { besluitId: 'b', uitkomst: 'toegekend', ...meer },
    ];
    const genomen: Stap = ['2026-11-10', 'besluit-genomen', { besluitId: 'b', op: '2026-11-10' }];
    const metBijdrage = voorstel({ bijdrage: { soort: 'abonnementstarief' } });
    assert.deepEqual(termijnenOp('2026-11-11', metBijdrage, genomen), [
      'D22 loopt 2026-12-10',
      'D30 loopt 2027-11-10',
    ]);
    assert.deepEqual(termijnenOp('2026-11-11', voorstel({}), genomen), ['D30 loopt 2027-11-10']);
    const pgb = voorstel({ vorm: 'pgb', bijdrage: { soort: 'abonnementstarief' } });
    assert.equal(een('D23', '2026-11-11', pgb, genomen), 'D23 loopt 2027-03-10');
    const cak: Stap = ['2026-11-12', 'cak-doorgegeven', { besluitId: 'b' }];
    assert.equal(een('D22', '2026-11-13', metBijdrage, genomen, cak), 'D22 gehaald 2026-12-10');
  });

  it('[ZK-40] geval 60: een besluit dat een ander vervangt, neemt ook het heronderzoek daarvan over', () => {
    const besluit = (id: string, dag: string, meer: object): readonly Stap[] => [
      [dag, 'besluit-voorbereid', { besluitId: id, uitkomst: 'toegekend', ...meer }],
      [dag, 'besluit-genomen', { besluitId: id, op: dag }],
    ];
    const eerst = besluit('b', '2026-11-10', {});
    const daarna = besluit('c', '2027-03-01', { grondslag: 'herziening', herziening: { besluitId: 'b' } });
    assert.deepEqual(termijnenOp('2027-03-02', ...eerst, ...daarna), [
      'D30 vervallen 2027-11-10',
      'D30 loopt 2028-03-01',
    ]);
  });

  it('[ZK-40] geval 22: tijdelijke hulp bij spoed eindigt op de dag in het besluit, en geen D30', () => {
    const inhoud = {
      besluitId: 'b',
      grondslag: 'spoed',
      aard: 'tijdelijk',
      uitkomst: 'toegekend',
      tot: '2027-01-15',
    };
    const spoed: readonly Stap[] = [
      ['2026-12-04', 'besluit-voorbereid', inhoud],
      ['2026-12-04', 'besluit-genomen', { besluitId: 'b', op: '2026-12-04' }],
    ];
    assert.deepEqual(termijnenOp('2026-12-05', ...spoed), ['D48 loopt 2027-01-15']);
  });

  it('[ZK-40] geval 17: ingebrekestelling op 29 december: wachten tot 12 januari, dwangsom tot 23 februari', () => {
    const laat: Stap = ['2026-12-14', 'aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-12-14' }];
    const inhoud = {
      ingebrekestellingId: 'i',
      ontvangenOp: '2026-12-29',
      isTeVroeg: false,
      over: { soort: 'aanvraag', aanvraagId: 'a' },
    };
    const brief: Stap = ['2026-12-29', 'ingebrekestelling-ontvangen', inhoud];
    assert.deepEqual(termijnenOp('2026-12-30', laat, brief), [
      'D05 gemist 2026-12-28',
      'D12 loopt 2027-01-12',
    ]);
    assert.equal(een('D13', '2027-01-13', laat, brief), 'D13 loopt 2027-02-23');
    const besluit: Stap = [
      '2027-02-01',
      'besluit-genomen',
      { besluitId: 'b', aanvraagId: 'a', op: '2027-02-01' },
    ];
    assert.equal(een('D14', '2027-02-02', laat, brief, besluit), 'D14 loopt 2027-02-15');
    const snel: Stap = [
      '2027-01-11',
      'besluit-genomen',
      { besluitId: 'b', aanvraagId: 'a', op: '2027-01-11' },
    ];
    assert.deepEqual(termijnenOp('2027-01-12', laat, brief, snel), [
      'D05 te-laat 2026-12-28',
      'D12 gehaald 2027-01-12',
    ]);
  });

  it('[ZK-40] geval 16: een ingebrekestelling die te vroeg is, start geen klok', () => {
    const brief: Stap = [
      '2026-11-20',
      'ingebrekestelling-ontvangen',
      { ingebrekestellingId: 'i', ontvangenOp: '2026-11-20', isTeVroeg: true, over: { soort: 'melding' } },
    ];
    assert.deepEqual(termijnenOp('2026-11-21', brief), []);
  });

  it('[ZK-40] een klacht heeft zes weken, en een keer vier weken meer', () => {
    const klacht: Stap = ['2026-11-02', 'klacht-ontvangen', { klachtId: 'k', ontvangenOp: '2026-11-02' }];
    assert.equal(een('D20', '2026-11-03', klacht), 'D20 loopt 2026-12-14');
    const later: Stap = ['2026-12-01', 'klacht-verdaagd', { klachtId: 'k', weken: 4 }];
    assert.equal(een('D20', '2026-12-01', klacht, later), 'D20 loopt 2027-01-11');
    const klaar: Stap = ['2026-12-05', 'klacht-afgehandeld', { klachtId: 'k', op: '2026-12-05' }];
    assert.equal(een('D20', '2026-12-06', klacht, klaar), 'D20 gehaald 2026-12-14');
  });
});
