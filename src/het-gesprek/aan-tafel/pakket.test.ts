import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Act } from '../../basis/act.ts';
import { isId } from '../../platform/ids.ts';
import { werkelijkMoment } from './klok.ts';
import { tekstenIn, vervolgNa, wieDeden } from './meegaan.ts';
import { afgeleideIds, tekstIdVan, tekstNaam } from './pakket.ts';
import { leesTafeldaad, PADEN } from './tafeldaad.form.ts';

const id = '0190aaaa-0000-7000-8000-00000000000f';

function eenAct(nummer: number, soort = 'inbreng-genoteerd'): Act {
  const actId = `0190aaaa-0000-7000-8000-0000000000${String(nummer).padStart(2, '0')}`;
  return {
    id: actId,
    soort,
    zaakId: id,
    door: { soort: 'medewerker', id },
    gebeurdOp: '2026-11-03T09:00:00.000Z',
    vastgelegdOp: `2026-11-03T09:${String(nummer).padStart(2, '0')}:00.000Z`,
    inhoud: { tekst: actId, lijst: [id] },
  };
}

describe('wat de tablet en de server delen', () => {
  it('[HG-126] verdere ids van een daad zijn aan beide kanten dezelfde, en nooit die van de daad zelf', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    fc.assert(
      fc.property(hex, (actId) => {
        const [hier, daar] = [afgeleideIds(actId), afgeleideIds(actId)];
        const ids = Array.from({ length: 30 }, () => hier());
        assert.deepEqual(
          ids,
          Array.from({ length: 30 }, () => daar()),
        );
        assert.equal(new Set([actId, ...ids]).size, 31);
        assert.ok(ids.every(isId));
      }),
    );
  });

  it('[HG-123] een tekst heeft een naam in het document, en een andere naam is geen tekst', () => {
    assert.equal(tekstIdVan(tekstNaam(id)), id);
    for (const naam of ['t:', `x:${id}`, `t:${id}0`, 't:1234', '']) assert.equal(tekstIdVan(naam), undefined);
  });

  it('[HG-126] een formulier dat niemand kent is een fout en geen storing', () => {
    for (const pad of ['', 'constructor', '__proto__', 'verslag', 'tekst']) {
      assert.equal(leesTafeldaad({ pad, velden: 'a=b' }).gelezen, false);
    }
    for (const pad of PADEN) assert.equal(leesTafeldaad({ pad, velden: '' }).gelezen, false);
  });

  it('[HG-127] geval 68: een klok die scheelt wordt verbeterd, en niets gebeurt later dan nu', () => {
    const nu = '2026-11-03T10:00:00.000Z';
    const op = (gebeurdOp: string, apparaatOp: string) => werkelijkMoment(gebeurdOp, { apparaatOp, nu });
    assert.equal(op('2026-11-03T09:00:00.000Z', nu), '2026-11-03T09:00:00.000Z');
    assert.equal(op('2026-11-02T09:00:00.000Z', '2026-11-02T10:00:00.000Z'), '2026-11-03T09:00:00.000Z');
    assert.equal(op('2026-11-04T09:00:00.000Z', '2026-11-04T10:00:00.000Z'), '2026-11-03T09:00:00.000Z');
    assert.equal(op('2026-11-03T23:00:00.000Z', nu), nu);
  });
});

describe('wat er meegaat', () => {
  it('[HG-125] alleen daden van het gesprek gaan mee', () => {
    const acts = [eenAct(1), eenAct(2, 'signaal-gegeven'), eenAct(3, 'veiligheid-gezien')];
    assert.deepEqual(
      vervolgNa(acts, '').acts.map(({ soort }) => soort),
      ['inbreng-genoteerd'],
    );
  });

  it('[HG-123] na wat het apparaat heeft komt alleen de rest, en een daad die er later tussen kwam laat alles opnieuw gaan', () => {
    const eerste = vervolgNa([eenAct(1), eenAct(3)], '');
    assert.equal(eerste.opnieuw, true);
    const verder = vervolgNa([eenAct(1), eenAct(3), eenAct(4)], eerste.naAct);
    assert.deepEqual([verder.opnieuw, verder.acts.map(({ id: een }) => een)], [false, [eenAct(4).id]]);
    const ertussen = vervolgNa([eenAct(1), eenAct(2), eenAct(3)], eerste.naAct);
    assert.deepEqual([ertussen.opnieuw, ertussen.acts.length], [true, 3]);
    assert.equal(vervolgNa([eenAct(1)], eerste.naAct).opnieuw, true);
    assert.equal(vervolgNa([eenAct(1)], 'onzin').opnieuw, true);
  });

  it('[HG-125] de teksten en de namen die erbij horen', () => {
    const acts = [eenAct(1), eenAct(2)];
    assert.deepEqual(
      tekstenIn(acts, (een) => een === eenAct(1).id || een === id),
      [eenAct(1).id, id],
    );
    assert.deepEqual(wieDeden(acts), [id]);
  });
});
