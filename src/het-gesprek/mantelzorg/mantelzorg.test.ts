import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { stelVerslagOp } from '../verslag/verslaginhoud.ts';
import { wieVoorUZorgt } from '../verslag/verslagmantelzorg.ts';
import { hoorMantelzorger, laatMantelzorgerVervallen, veranderMantelzorger } from './horen.ts';
import type { MantelzorgerOpdracht } from './horen.ts';
import { gedeeldeMantelzorgers, gespreksZin, vouwMantelzorgers } from './mantelzorger.ts';

const profiel = GEMEENTEN[0]!.profielen[0]!;

function opdracht(
  { zaakId }: { readonly zaakId: string },
  rest: Partial<MantelzorgerOpdracht> = {},
): MantelzorgerOpdracht {
  const gesprek = { aangeboden: true, wens: 'graag', op: getDatum('2026-11-12') } as const;
  return { zaakId, naam: 'Marijke', last: 'vaak-zwaar', woorden: 'Ik slaap slecht.', gesprek, ...rest };
}

function verslagVan(verloop: ReturnType<typeof eenVerloop>): string {
  const teksten = new Map([...verloop.teksten].map(([id, inhoud]) => [id, { id, inhoud }]));
  const inhoud = stelVerslagOp({ acts: verloop.acts, teksten, instrument: profiel.instrument });
  const tekst = (id: string) => verloop.teksten.get(id);
  return JSON.stringify(wieVoorUZorgt({ inhoud, tekst, profiel, afzender: '', namen: new Map() }));
}

describe('de mantelzorger', () => {
  it('[HG-78] eigen last, eigen woorden en een eigen gesprek: aangeboden, gewild en wanneer', () => {
    const verloop = eenVerloop();
    verloop.doe((_, a) => hoorMantelzorger(opdracht(verloop), a));
    const [een] = vouwMantelzorgers(verloop.acts);
    assert.equal(een?.last, 'vaak-zwaar');
    assert.equal(verloop.teksten.get(een?.woorden ?? ''), 'Ik slaap slecht.');
    assert.equal(gespreksZin(een.gesprek), 'aangeboden: graag, op 12 november 2026');
  });

  it('[HG-78] alleen een naam is genoeg, en wat niet gevraagd is blijft open', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const kaal = { zaakId, naam: 'de buurman', gesprek: { aangeboden: false } };
    verloop.doe((_, a) => hoorMantelzorger(kaal, a));
    const [een] = vouwMantelzorgers(verloop.acts);
    assert.deepEqual([een?.last, een?.woorden, een?.gesprek.wens], [undefined, undefined, undefined]);
    const zonderAanbod = opdracht(verloop, { gesprek: { aangeboden: false, wens: 'graag' } });
    assertGeweigerd(
      verloop.probeer((_, a) => hoorMantelzorger(zonderAanbod, a)),
      'HG-78',
    );
  });

  it('[HG-60] een achternaam hoort hier niet, ook niet bij een verandering', () => {
    const verloop = eenVerloop();
    const vol = opdracht(verloop, { naam: 'Marijke de Vries' });
    assertGeweigerd(
      verloop.probeer((_, a) => hoorMantelzorger(vol, a)),
      'HG-60',
    );
    const mantelzorgerId = verloop.doe((_, a) => hoorMantelzorger(opdracht(verloop), a));
    const anders = { ...vol, mantelzorgerId, gezien: [mantelzorgerId] };
    assertGeweigerd(
      verloop.probeer((acts, a) => veranderMantelzorger(acts, anders, a)),
      'HG-60',
    );
  });

  it('[HG-79] zonder het ja van de mantelzorger staat er niets in het verslag, en met ja de eigen woorden', () => {
    const verloop = eenVerloop();
    const mantelzorgerId = verloop.doe((_, a) => hoorMantelzorger(opdracht(verloop), a));
    assert.equal(verslagVan(verloop), '[]');
    assert.deepEqual(gedeeldeMantelzorgers(vouwMantelzorgers(verloop.acts)), []);
    const ja = { ...opdracht(verloop, { delen: true }), mantelzorgerId, gezien: [mantelzorgerId] };
    const tweede = verloop.doe((acts, a) => veranderMantelzorger(acts, ja, a));
    const verslag = verslagVan(verloop);
    for (const woord of ['Ik slaap slecht.', 'Het is vaak zwaar.', 'graag, op 12 november 2026'])
      assert.ok(verslag.includes(woord), woord);
    const nee = { ...opdracht(verloop), mantelzorgerId, gezien: [tweede] };
    verloop.doe((acts, a) => veranderMantelzorger(acts, nee, a));
    assert.equal(verslagVan(verloop), '[]');
  });

  it('[HG-79] zegt de ene tablet ja en de andere nee, dan blijft het dicht tot een mens kiest', () => {
    const verloop = eenVerloop();
    const mantelzorgerId = verloop.doe((_, a) => hoorMantelzorger(opdracht(verloop, { delen: true }), a));
    const basis = { mantelzorgerId, gezien: [mantelzorgerId] };
    const elders = eenVerloop('2026-11-03T10:00:00.000Z', 'c').probeer((_, a) =>
      veranderMantelzorger(verloop.acts, { ...opdracht(verloop, { delen: true }), ...basis }, a),
    );
    verloop.doe((acts, a) => veranderMantelzorger(acts, { ...opdracht(verloop), ...basis }, a));
    assert.ok(elders.gelukt);
    const samen = [
      ...verloop.acts,
      ...elders.waarde.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp })),
    ];
    const [een] = vouwMantelzorgers(samen);
    assert.deepEqual([een?.delen, een?.gezien.length], [false, 2]);
  });

  it('[HG-5] veranderen gaat niet over een ander heen, en wat weg is verandert niet meer', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const mantelzorgerId = verloop.doe((_, a) => hoorMantelzorger(opdracht(verloop), a));
    const anders = { ...opdracht(verloop, { last: 'te-zwaar' }), mantelzorgerId };
    assertGeweigerd(
      verloop.probeer((acts, a) => veranderMantelzorger(acts, { ...anders, gezien: [] }, a)),
      'HG-5',
    );
    verloop.doe((acts, a) => laatMantelzorgerVervallen(acts, { zaakId, mantelzorgerId }, a));
    assert.deepEqual(vouwMantelzorgers(verloop.acts), []);
    assertGeweigerd(
      verloop.probeer((acts, a) => veranderMantelzorger(acts, { ...anders, gezien: [mantelzorgerId] }, a)),
      'HG-78',
    );
    assertGeweigerd(
      verloop.probeer((acts, a) => laatMantelzorgerVervallen(acts, { zaakId, mantelzorgerId }, a)),
      'HG-78',
    );
  });
});
