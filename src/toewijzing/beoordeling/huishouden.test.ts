import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenAanvraag, opDag } from '../../../tests/builders/aanvraag.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { bekijkTaak, vouwHuishouden } from './huishouden.ts';
import type { TaakOpdracht } from './huishouden.ts';

const taak: TaakOpdracht = {
  zaakId,
  wie: 'De zoon',
  geboortedatum: getDatum('2001-03-14'),
  taak: 'Stofzuigen',
  kan: true,
  waarom: 'Hij is gezond en werkt overdag.',
};

describe('wat huisgenoten kunnen doen', () => {
  it('[TW-26] K22: per huisgenoot met geboortedatum, per taak een antwoord en waarom', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-03', (zo, a) => bekijkTaak(zo, taak, a));
    doe('2026-11-03', (zo, a) => bekijkTaak(zo, { ...taak, taak: 'Ramen lappen', kan: false }, a));
    const gezien = vouwHuishouden(acts, aanvraagId);
    assert.deepEqual(
      gezien.map(({ geboortedatum, kan }) => [geboortedatum, kan]),
      [
        ['2001-03-14', true],
        ['2001-03-14', false],
      ],
    );
    assert.equal(JSON.stringify(acts).includes('Stofzuigen'), false);
  });

  it('[TW-26] zonder wie, taak, reden of met een dag die nog moet komen, wordt er niets bewaard', () => {
    const { acts } = eenAanvraag('2026-11-02');
    const fouten = [
      { ...taak, wie: ' ' },
      { ...taak, taak: '' },
      { ...taak, waarom: ' ' },
      { ...taak, geboortedatum: getDatum('2026-11-04') },
    ];
    for (const fout of fouten) {
      const uitkomst = bekijkTaak(acts, fout, opDag('2026-11-03'));
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-26');
    }
    const zonder = bekijkTaak([], taak, opDag('2026-11-03'));
    assert.equal(!zonder.gelukt && zonder.regel, 'TW-16');
  });
});
