import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenRegeling } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import type { Mandaat, Mandaatregeling } from '../../inrichting/index.ts';
import { duurInMaanden, vindMandaat } from './mandaat.ts';
import type { MandaatVraag } from './mandaat.ts';
import { namensWie } from './namens-wie.ts';

const goed: MandaatVraag = {
  medewerkerId: 'b',
  rollen: ['beslisser'],
  organisatie: 'Gemeente Verzonnen',
  gespreksvoerderIds: ['gv'],
  product: 'hulp-bij-het-huishouden',
  uren: 6,
  op: getDatum('2026-12-31'),
};

const PARTNER = 'Welzijn Verzonnen';

function metRij(rij: Partial<Mandaat>): Mandaatregeling {
  const [eerste] = eenRegeling().mandaten;
  assert.ok(eerste);
  return eenRegeling({
    mandaten: [{ ...eerste, ...rij }],
    eigenOrganisaties: ['Gemeente Verzonnen', 'Gemeente Anders'],
  });
}

function regelVan(regeling: Mandaatregeling, anders: Partial<MandaatVraag>): string {
  const uitkomst = vindMandaat(regeling, { ...goed, ...anders });
  return uitkomst.gelukt ? 'mag' : uitkomst.regel;
}

describe('mandaat', () => {
  it('[TW-3] op de laatste dag en bij de hoogste omvang geldt het mandaat nog', () => {
    assert.equal(regelVan(eenRegeling(), {}), 'mag');
  });

  it('[TW-3] wie, wat en hoeveel: één ding anders en het mag niet', () => {
    const anders: readonly Partial<MandaatVraag>[] = [
      { rollen: ['gespreksvoerder'] },
      { product: 'traplift' },
      { product: undefined },
      { uren: 6.5 },
    ];
    for (const een of anders) assert.equal(regelVan(eenRegeling(), een), 'TW-3', JSON.stringify(een));
  });

  it('[TW-3] een grens in uren zegt niets over een aantal of bedrag: dat dekt het mandaat niet', () => {
    assert.equal(regelVan(eenRegeling(), { uren: undefined, aantal: 1 }), 'TW-3');
    assert.equal(regelVan(eenRegeling(), { uren: undefined, bedrag: 100 }), 'TW-3');
    assert.equal(regelVan(metRij({ maxUren: undefined }), { uren: undefined, aantal: 1 }), 'mag');
    assert.equal(regelVan(eenRegeling(), { uren: undefined }), 'mag');
  });

  it('[TW-50] zaak 35 uit de wet: de grens telt op de dag van het besluit; de dag na de laatste niet meer', () => {
    assert.equal(regelVan(eenRegeling(), { op: getDatum('2026-12-31') }), 'mag');
    assert.equal(regelVan(eenRegeling(), { op: getDatum('2027-01-01') }), 'TW-50');
    assert.equal(regelVan(eenRegeling(), { op: getDatum('2026-01-01') }), 'mag');
    assert.equal(regelVan(eenRegeling(), { op: getDatum('2025-12-31') }), 'TW-50');
    assert.equal(regelVan(eenRegeling(), { uren: 7 }), 'TW-3');
  });

  it('[TW-50] een ingetrokken mandaat telt vanaf die dag niet meer, en de dag ervoor nog wel', () => {
    const ingetrokken = metRij({ ingetrokkenOp: getDatum('2026-06-15') });
    assert.equal(regelVan(ingetrokken, { op: getDatum('2026-06-14') }), 'mag');
    assert.equal(regelVan(ingetrokken, { op: getDatum('2026-06-15') }), 'TW-50');
  });

  it('[TW-51] een langste duur, een naam of een organisatie: daarbuiten telt het mandaat niet', () => {
    const kort = metRij({ maxDuurMaanden: 12 });
    assert.equal(regelVan(kort, { duurMaanden: 12 }), 'mag');
    assert.equal(regelVan(kort, { duurMaanden: 13 }), 'TW-51');
    assert.equal(regelVan(kort, { duurMaanden: Infinity }), 'TW-51');
    assert.equal(regelVan(metRij({ medewerkerIds: ['a'] }), {}), 'TW-3');
    assert.equal(regelVan(metRij({ medewerkerIds: ['a', 'b'] }), {}), 'mag');
    assert.equal(regelVan(metRij({ organisatie: 'Gemeente Anders' }), {}), 'TW-3');
  });

  it('[TW-51] de duur is in maanden en een begonnen maand telt heel', () => {
    const duur = (van: string, tot: string) => duurInMaanden(getDatum(van), getDatum(tot));
    assert.equal(duur('2026-01-01', '2026-12-31'), 12);
    assert.equal(duur('2026-01-15', '2026-07-14'), 6);
    assert.equal(duur('2026-01-15', '2026-07-15'), 7);
    assert.equal(duurInMaanden(getDatum('2026-01-01'), undefined), Infinity);
    assert.equal(duurInMaanden(undefined, undefined), undefined);
  });

  it('[TW-52] zaak 33 uit de wet: een partner heeft geen mandaat door een rij die geen organisatie noemt', () => {
    assert.equal(regelVan(metRij({}), { organisatie: PARTNER }), 'TW-52');
  });

  it('[TW-52] een partner besluit alleen met een schriftelijk mandaat waar de werkgever mee instemde', () => {
    const document = 'Mandaatbrief 2026-4';
    const zonder = metRij({ organisatie: PARTNER });
    const nietEens = metRij({ organisatie: PARTNER, schriftelijk: { document, instemmingWerkgever: false } });
    const wel = metRij({ organisatie: PARTNER, schriftelijk: { document, instemmingWerkgever: true } });
    assert.equal(regelVan(zonder, { organisatie: PARTNER }), 'TW-52');
    assert.equal(regelVan(nietEens, { organisatie: PARTNER }), 'TW-52');
    assert.equal(regelVan(wel, { organisatie: PARTNER }), 'mag');
    assert.equal(regelVan(wel, { organisatie: PARTNER, op: getDatum('2027-01-01') }), 'TW-50');
  });

  it('[TW-4] wie het gesprek voerde, krijgt geen mandaat, hoe ruim het register ook is', () => {
    assert.equal(regelVan(eenRegeling(), { medewerkerId: 'gv' }), 'TW-4');
  });

  it('[TW-3] het besluit staat op naam van het college, met het mandaat erbij (Awb 10:10)', () => {
    assert.equal(
      namensWie('Verzonnen', { besluitnummer: 'B-1' }),
      'namens het college van burgemeester en wethouders van Verzonnen (mandaat B-1)',
    );
  });
});
