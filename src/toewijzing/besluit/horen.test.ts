import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bereid, metAanvraag, regelVoor } from '../../../tests/builders/besluit.ts';
import { uitgevoerd } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { opschortingenVan } from '../aanvraag/opschorting.ts';
import { vouwBesluit } from './besluiten.ts';
import type { Wlztoets } from './besluitinhoud.ts';
import type { Besluitvoorstel } from './voorstel.ts';

const badkamer = {
  product: 'kleine-woningaanpassing',
  uren: undefined,
  bedrag: 6500,
} satisfies Partial<Besluitvoorstel>;
const gehoord = { op: getDatum('2026-11-20'), woorden: 'De verhuurder heeft liever een losse beugel.' };

describe('horen', () => {
  it('[TW-37] geval 57: voor een badkamer in een huurhuis is de eigenaar gehoord; toestemming is niet nodig', () => {
    assert.equal(regelVoor(badkamer), 'TW-37', 'huurt de inwoner?');
    assert.equal(regelVoor({ ...badkamer, huurwoning: true }), 'TW-37', 'nog niet gehoord');
    const acts = metAanvraag();
    const uitkomst = bereid(acts, { ...badkamer, huurwoning: true, eigenaarGehoord: gehoord });
    const na = [...acts, ...uitgevoerd(uitkomst)];
    const besluit = vouwBesluit(na);
    assert.equal(besluit?.voorstel.eigenaarGehoord?.op, '2026-11-20');
    assert.deepEqual(opschortingenVan(na, besluit?.voorstel.aanvraagId ?? ''), [], 'het schort niets op');
  });

  it('[TW-37] een eigen huis vraagt niets, en ander hulpmiddel ook niet', () => {
    assert.equal(regelVoor({ ...badkamer, huurwoning: false }), undefined);
    assert.equal(regelVoor({ product: 'rolstoel', uren: undefined, aantal: 1 }), undefined);
  });

  it('[TW-37] wie gehoord is, is gehoord op een dag die geweest is en na de melding, met woorden', () => {
    const op = (dag: string, woorden = 'Gezegd.') => ({ op: getDatum(dag), woorden });
    for (const fout of [op('2026-12-15'), op('2026-11-01'), op('2026-11-20', ' ')])
      assert.equal(regelVoor({ ...badkamer, huurwoning: true, eigenaarGehoord: fout }), 'TW-37');
  });

  it('[TW-39] wie (deels) afwijst, zegt of dat op andere feiten steunt, en heeft de inwoner dan gehoord', () => {
    for (const uitkomst of ['afgewezen', 'deels-toegekend'] as const) {
      assert.equal(regelVoor({ uitkomst }), 'TW-39');
      assert.equal(regelVoor({ uitkomst, andereFeiten: false }), undefined);
      assert.equal(regelVoor({ uitkomst, andereFeiten: true }), 'TW-39');
      assert.equal(regelVoor({ uitkomst, andereFeiten: true, gehoord }), undefined);
    }
    assert.equal(regelVoor({ uitkomst: 'toegekend' }), undefined);
  });

  it('[TW-38] geval 58: met een Wlz-indicatie kan afwijzen, maar het moet niet', () => {
    const indicatie: Wlztoets = { stand: 'indicatie', isGrond: false };
    assert.equal(regelVoor({ uitkomst: 'toegekend', wlz: indicatie }), undefined, 'toekennen mag');
    const grond: Wlztoets = {
      stand: 'indicatie',
      isGrond: true,
      uitzondering: false,
      toelichting: 'De indicatie dekt deze hulp, en de inwoner gaat in januari verhuizen.',
    };
    const afgewezen = { uitkomst: 'afgewezen', andereFeiten: false } as const;
    assert.equal(regelVoor({ ...afgewezen, wlz: grond }), undefined, 'afwijzen mag, met reden');
    for (const mist of [
      { toelichting: '' },
      { uitzondering: undefined },
      { uitzondering: true },
      { stand: 'geen' },
      { stand: 'vermoeden' },
      { stand: 'vermoeden', werktMee: true },
    ] as const)
      assert.equal(regelVoor({ ...afgewezen, wlz: { ...grond, ...mist } }), 'TW-38', JSON.stringify(mist));
    const werktNietMee = { ...grond, stand: 'vermoeden', werktMee: false } as const;
    assert.equal(regelVoor({ ...afgewezen, wlz: werktNietMee }), undefined);
    assert.equal(regelVoor({ uitkomst: 'toegekend', wlz: grond }), 'TW-38', 'niets is afgewezen');
  });
});
