import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vandaag } from '../../tests/builders/arrangement.ts';
import { metOpvolging, metResultaten, probeerLoslaten, zegt } from '../../tests/builders/opvolging.ts';
import { assertGeweigerd } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import { gebrekInTermijn } from '../arrangement/opvolgmoment.ts';
import type { Actor } from '../basis/act.ts';
import { plusDagen } from '../basis/datum.ts';
import { bespreekNetwerk } from '../het-gesprek/netwerk/netwerk.ts';
import { stemIn, vouwInstemmingen } from './instemming.ts';

const COLLEGA: Actor = { soort: 'medewerker', id: '0190aaaa-0000-7000-8000-000000000009' };
const MACHINE: Actor = { soort: 'systeem' };

/** Everything was reached, the inwoner says so, and there is nobody to lean on. */
function zonderNetwerk(): Verloop {
  const { verloop, ids } = metResultaten(1);
  zegt(verloop, ids, 'ja');
  const { zaakId } = verloop;
  verloop.doe((acts, a) => bespreekNetwerk(acts, { zaakId, uitkomst: 'niemand', gezien: [] }, a));
  return verloop;
}

function stem(verloop: Verloop, door: Actor | undefined, waarom = 'Ik belde zelf ook.') {
  const { zaakId } = verloop;
  return verloop.probeer((acts, a) => stemIn(acts, { zaakId, waarom }, { ...a, door: door ?? a.door }));
}

describe('loslaten zonder netwerk', () => {
  it('[HG-63] zonder dag waarop iemand belt, of met een dag na zes weken, laat niemand los', () => {
    const verloop = zonderNetwerk();
    assert.ok(stem(verloop, COLLEGA).gelukt);
    assertGeweigerd(probeerLoslaten(verloop), 'HG-63');
    metOpvolging(verloop, plusDagen(vandaag, 43));
    assertGeweigerd(probeerLoslaten(verloop), 'HG-63');
    metOpvolging(verloop, plusDagen(vandaag, 42));
    assert.ok(probeerLoslaten(verloop).gelukt);
  });

  it('[HG-63] wil de inwoner zelf stoppen, dan hoeft er niemand te bellen, en kijkt er wel iemand mee', () => {
    const verloop = zonderNetwerk();
    assertGeweigerd(probeerLoslaten(verloop, { reden: 'inwoner-stopt' }), 'HG-64');
    assert.ok(stem(verloop, COLLEGA).gelukt);
    assert.ok(probeerLoslaten(verloop, { reden: 'inwoner-stopt' }).gelukt);
  });

  it('[HG-64] wie loslaat stemt niet zelf in; een andere collega wel, met waarom', () => {
    const verloop = zonderNetwerk();
    metOpvolging(verloop, plusDagen(vandaag, 14));
    assertGeweigerd(probeerLoslaten(verloop), 'HG-64');
    assert.ok(stem(verloop, undefined).gelukt);
    assertGeweigerd(probeerLoslaten(verloop), 'HG-64');
    assertGeweigerd(stem(verloop, COLLEGA, ' '), 'HG-64');
    assertGeweigerd(stem(verloop, MACHINE), 'HG-64');
    assert.ok(stem(verloop, COLLEGA).gelukt);
    assert.ok(probeerLoslaten(verloop).gelukt);
  });

  it('[HG-64] wie weer wordt opgepakt, vraagt bij de volgende keer opnieuw een tweede collega', () => {
    const verloop = zonderNetwerk();
    metOpvolging(verloop, plusDagen(vandaag, 14));
    stem(verloop, COLLEGA);
    assert.ok(probeerLoslaten(verloop).gelukt);
    assert.deepEqual(vouwInstemmingen(verloop.acts), []);
    metOpvolging(verloop, plusDagen(vandaag, 21));
    assertGeweigerd(probeerLoslaten(verloop), 'HG-64');
  });

  it('[HG-64] tegenproef: met mensen om de inwoner heen is geen tweede nodig, en kan er ook niemand instemmen', () => {
    const { verloop, ids } = metResultaten(1);
    zegt(verloop, ids, 'ja');
    assertGeweigerd(stem(verloop, COLLEGA), 'HG-64');
    assert.ok(probeerLoslaten(verloop).gelukt);
  });

  it('[HG-63] een dag plannen na zes weken kan alleen als er iemand is om op te leunen', () => {
    const nu = `${vandaag}T09:00:00.000Z`;
    const laat = plusDagen(vandaag, 43);
    const { acts } = zonderNetwerk();
    assert.equal(gebrekInTermijn(acts, laat, nu)?.regel, 'HG-63');
    assert.equal(gebrekInTermijn(acts, plusDagen(vandaag, 42), nu), undefined);
    assert.equal(gebrekInTermijn(metResultaten(1).verloop.acts, laat, nu), undefined);
  });
});
