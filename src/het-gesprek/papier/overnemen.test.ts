import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenAct } from '../../../tests/builders/besluit.ts';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { profiel } from '../../../tests/builders/verslag.ts';
import { datumVanMoment, getDatum } from '../../basis/datum.ts';
import { vouwGevoerd } from '../gevoerd.ts';
import { vouwInbreng } from '../vraagverheldering/inbreng.ts';
import { vouwResultaten } from '../vraagverheldering/resultaat.ts';
import { vouwWondervraag } from '../vraagverheldering/wondervraag.ts';
import { vakkenVan } from './blad.ts';
import { neemOver } from './overnemen.ts';
import type { Overneemopdracht } from './overnemen.ts';

const { instrument } = profiel;
const op = getDatum('2026-11-01');

function neem(eigen: Partial<Overneemopdracht>) {
  const verloop = eenVerloop();
  const opdracht = { zaakId: verloop.zaakId, op, spreker: 'inwoner', vakken: [], ...eigen } as const;
  const uitkomst = verloop.probeer((acts, aanleiding) =>
    neemOver(acts, opdracht, { instrument, aanleiding }),
  );
  return { verloop, uitkomst };
}

describe('overnemen van papier', () => {
  it('[HG-119] elk vak met woorden wordt een notitie op de dag van het blad, op naam van wie het zei', () => {
    const vakken = [
      { leefgebied: 'wonen', tekst: 'De trap is steil.' },
      { leefgebied: 'dag', tekst: '   ' },
      { tekst: 'Ik wil blijven.' },
    ];
    const { verloop, uitkomst } = neem({ vakken, spreker: 'mantelzorger', vorm: 'huisbezoek' });
    assert.ok(uitkomst.gelukt);
    const inbreng = vouwInbreng(verloop.acts);
    assert.deepEqual(
      inbreng.map(({ leefgebied, spreker, tekst, genoteerdOp }) => [
        leefgebied,
        spreker,
        verloop.teksten.get(tekst),
        datumVanMoment(genoteerdOp),
      ]),
      [
        ['wonen', 'mantelzorger', 'De trap is steil.', op],
        [undefined, 'mantelzorger', 'Ik wil blijven.', op],
      ],
    );
    assert.equal(vouwGevoerd(verloop.acts)[0]?.op, op);
    assert.equal(new Set(verloop.acts.map(({ id }) => id)).size, 3);
  });

  it('[HG-119] zonder vorm wordt er geen gesprek vastgelegd', () => {
    const { verloop, uitkomst } = neem({ vakken: [{ tekst: 'Een brief.' }] });
    assert.ok(uitkomst.gelukt);
    assert.equal(vouwGevoerd(verloop.acts).length, 0);
  });

  it('[HG-119] een leeg blad, een dag die nog komt of een onbekend onderwerp wordt geweigerd, en dan komt er niets', () => {
    assertGeweigerd(neem({ vakken: [{ tekst: ' ' }] }).uitkomst, 'HG-119');
    assertGeweigerd(neem({ op: getDatum('2026-11-04'), vakken: [{ tekst: 'x' }] }).uitkomst, 'HG-119');
    const { verloop, uitkomst } = neem({ vakken: [{ tekst: 'x' }, { leefgebied: 'maan', tekst: 'y' }] });
    assertGeweigerd(uitkomst, 'HG-3');
    assert.equal(verloop.acts.length, 0);
  });

  it('[HG-160] een blad van lang voor de melding wordt geweigerd, ook als er alleen notities op staan', () => {
    const verloop = eenVerloop();
    verloop.acts.push(eenAct('melding-gedaan', { nummer: 'M-1' }, '2026-11-01T09:00:00.000Z'));
    const vak = { tekst: 'Ik slaap slecht.' };
    const blad = { zaakId: verloop.zaakId, spreker: 'inwoner', vakken: [vak] } as const;
    const probeer = (dag: string) =>
      verloop.probeer((acts, aanleiding) =>
        neemOver(acts, { ...blad, op: getDatum(dag) }, { instrument, aanleiding }),
      );
    assertGeweigerd(probeer('2025-11-01'), 'HG-160');
    assert.ok(probeer('2026-10-30').gelukt);
  });

  it('[HG-119] de vakken op papier en op het scherm hebben hetzelfde nummer, en er is altijd een vak voor de rest', () => {
    const vakken = vakkenVan(instrument);
    assert.equal(vakken.length, instrument.leefgebieden.length + 1);
    assert.deepEqual(
      vakken.map(({ nummer }) => nummer),
      vakken.map((_, plaats) => plaats + 1),
    );
    assert.equal(vakken.at(-1)?.id, undefined);
  });

  it('[HG-119] de wens komt bovenaan als er nog geen staat, en wat iemand wil bereiken wordt een resultaat om af te spreken', () => {
    const { verloop, uitkomst } = neem({
      wens: 'In mijn eigen bed slapen.',
      bereiken: 'Veilig boven komen.',
    });
    assert.ok(uitkomst.gelukt);
    assert.equal(
      verloop.teksten.get(vouwWondervraag(verloop.acts)?.tekst ?? ''),
      'In mijn eigen bed slapen.',
    );
    assert.equal(vouwResultaten(verloop.acts)[0]?.staat.soort, 'voorgesteld');
    const { zaakId } = verloop;
    const nogEens = { zaakId, op, spreker: 'inwoner', vakken: [], wens: 'Iets anders.' } as const;
    verloop.doe((acts, aanleiding) => neemOver(acts, nogEens, { instrument, aanleiding }));
    assert.equal(vouwInbreng(verloop.acts).length, 1);
    const ander = neem({ wens: 'Dat zij veilig is.', spreker: 'mantelzorger' });
    assert.ok(ander.uitkomst.gelukt);
    assert.equal(vouwWondervraag(ander.verloop.acts), undefined);
  });
});
