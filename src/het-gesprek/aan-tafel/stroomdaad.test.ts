import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenVerloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { vouwGesprek } from '../gesprek.ts';
import { beslisTafeldaad } from './tafeldaad.form.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;

function eenTablet() {
  const verloop = eenVerloop();
  const bron = { zaakId: verloop.zaakId, instrument, woorden: () => '', tekstversie: () => undefined };
  const doe = (pad: string, velden: Record<string, string>) =>
    verloop.doe((acts, aanleiding) =>
      beslisTafeldaad(
        { pad, velden: new URLSearchParams(velden).toString() },
        { acts, aanleiding: { ...aanleiding, nagekomen: { gebeurdOp: aanleiding.nu } }, bron },
      ),
    );
  return { verloop, doe };
}

describe('de stroom op de tablet', () => {
  it('[HG-102] [HG-104] een antwoord en een andere kijk gaan zonder netwerk net zo als met', () => {
    const { verloop, doe } = eenTablet();
    const gezien = doe('inbreng', {
      daad: 'noteren',
      inbreng: 'Drie losse matten',
      spreker: '',
      soort: 'gezien',
    });
    doe('weerwoorden', { inbrengId: gezien, [`weerwoord-${gezien}`]: 'Die liggen daar goed' });
    const andere = { kijkVan: 'familie', kijkNaam: 'Els', kijkWoorden: 'Ze struikelt', kijkBestaand: '' };
    doe('kijken', { daad: 'naast', inbrengId: gezien, ...andere, kijkProberen: 'Een week zonder' });
    const [kijk] = vouwGesprek(verloop.acts).kijken;
    const uitproberen = { kijkId: kijk!.kijkId, gezien: kijk!.gezien[0]!, uitproberen: 'Twee weken zonder' };
    doe('kijken', { daad: 'uitproberen', ...uitproberen });
    const nu = vouwGesprek(verloop.acts);
    assert.equal(verloop.teksten.get(nu.weerwoorden[0]!.tekst), 'Die liggen daar goed');
    assert.deepEqual(
      nu.kijken[0]?.proberen.map((id) => verloop.teksten.get(id)),
      ['Twee weken zonder'],
    );
    doe('kijken', { daad: 'los', kijkId: kijk!.kijkId });
    assert.deepEqual(vouwGesprek(verloop.acts).kijken, []);
  });

  it('[HG-105] regels van achteraf worden ook op de tablet notities, in volgorde', () => {
    const { verloop, doe } = eenTablet();
    doe('achteraf', { achteraf: 'een\nik zag twee\npartner: drie', op: '' });
    const { inbreng } = vouwGesprek(verloop.acts);
    assert.deepEqual(
      inbreng.map(({ spreker, tekst }) => [spreker, verloop.teksten.get(tekst)]),
      [
        ['inwoner', 'een'],
        ['gespreksvoerder', 'ik zag twee'],
        ['partner', 'drie'],
      ],
    );
  });
});
