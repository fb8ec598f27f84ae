import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bereid, metAanvraag, ONBEGRENSD, regelVoor } from '../../../tests/builders/besluit.ts';
import { eenKader, uitgevoerd } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { BIJDRAGE } from '../../inrichting/profielen/bijdrage.ts';
import { vouwBesluit } from './besluiten.ts';
import { bijdrageIn, schrijfBijdrage } from './bijdrage.ts';
import type { Besluitkader, Besluitvoorstel } from './voorstel.ts';

function bijdrageVan(voorstel: Partial<Besluitvoorstel>, kader?: Besluitkader) {
  const acts = metAanvraag();
  const na = [...acts, ...uitgevoerd(bereid(acts, voorstel, kader && { kader }))];
  return vouwBesluit(na)?.voorstel.bijdrage;
}

describe('eigen bijdrage', () => {
  it('[TW-36] het bedrag komt uit de tabel van de eerste dag, en niet van wie het besluit maakt', () => {
    assert.deepEqual(bijdrageVan({}), { soort: 'abonnementstarief', bedrag: 2180 });
    const volgendJaar = bijdrageVan({ van: getDatum('2027-01-01') });
    assert.deepEqual(volgendJaar, { soort: 'abonnementstarief', bedrag: undefined }, 'nog niet bekend');
    assert.match(schrijfBijdrage(volgendJaar, BIJDRAGE), /nog niet bekend/u);
  });

  it('[TW-36] geval 71: elke maand geldt het tarief van die maand', () => {
    const besloten = { soort: 'abonnementstarief', bedrag: 2180 } as const;
    const in2027 = { bedrag: 2400, geldigVan: getDatum('2027-01-01'), bron: 'proef' };
    const regeling = { ...BIJDRAGE, tarieven: [...BIJDRAGE.tarieven, in2027] };
    assert.deepEqual(
      ['2026-12-01', '2027-01-01'].map((dag) => bijdrageIn(besloten, regeling, getDatum(dag))),
      [2180, 2400],
    );
    assert.equal(bijdrageIn({ soort: 'geen', reden: 'rolstoel' }, regeling, getDatum('2026-12-01')), 0);
  });

  it('[TW-36] geen bijdrage alleen om een reden uit de lijst (gevallen 32 en 50)', () => {
    for (const vrijstelling of ['jonger-dan-18', 'partner-onder-aow', 'betaalt-al', 'opvang'])
      assert.deepEqual(bijdrageVan({ vrijstelling }), { soort: 'geen', reden: vrijstelling });
    assert.equal(regelVoor({ vrijstelling: 'vind-ik-aardig' }), 'TW-36');
  });

  it('[TW-36] voor een rolstoel betaalt niemand, ook als niemand dat invult', () => {
    const rolstoel = { product: 'rolstoel', uren: undefined, aantal: 1 };
    assert.deepEqual(bijdrageVan(rolstoel), { soort: 'geen', reden: 'rolstoel' });
    assert.match(schrijfBijdrage(bijdrageVan(rolstoel), BIJDRAGE), /^geen\. Voor een rolstoel/u);
  });

  it('[TW-36] wie niets toekent, noemt geen bijdrage; en een gemeente zonder tabel ook niet', () => {
    const afgewezen = { uitkomst: 'afgewezen', andereFeiten: false } as const;
    assert.equal(bijdrageVan(afgewezen), undefined);
    assert.equal(bijdrageVan({}, eenKader({ mandaat: ONBEGRENSD, bijdrage: undefined })), undefined);
  });
});
