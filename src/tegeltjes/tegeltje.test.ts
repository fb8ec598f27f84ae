import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getDatum, plusDagen } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import {
  kiesTegeltje,
  MEESTE_TEKENS,
  schrijfTegeltje,
  stemTegeltje,
  trekTegeltjeIn,
  verbergTegeltje,
  vouwTegeltjes,
} from './tegeltje.ts';
import type { Tegelaanleiding, Tegeldaad, Teamlid, Tegeltje } from './tegeltje.ts';

const AN: Teamlid = { id: 'an', team: 'maatwerkers' };
const BO: Teamlid = { id: 'bo', team: 'maatwerkers' };
const CEES: Teamlid = { id: 'cees', team: 'loket' };
const dag = getDatum('2026-11-03');

function eenMuur() {
  const daden: Tegeldaad[] = [];
  let stap = 0;
  const probeer = (
    wie: Teamlid,
    beslis: (tegeltjes: readonly Tegeltje[], a: Tegelaanleiding) => Uitkomst<Tegeldaad>,
  ) => {
    stap += 1;
    const nu = new Date(Date.UTC(2026, 10, 1) + stap * 60_000).toISOString();
    const uitkomst = beslis(vouwTegeltjes(daden), { actId: `daad-${stap}`, wie, nu });
    if (uitkomst.gelukt) daden.push(uitkomst.waarde);
    return uitkomst;
  };
  const schrijf = (wie: Teamlid, woorden = 'Iedere vraag heeft een zin', tegeltjeId?: string) =>
    probeer(wie, (t, a) => schrijfTegeltje(t, { woorden, plek: 'vraagverheldering', tegeltjeId }, a));
  const stem = (wie: Teamlid, tegeltjeId: string, keus: 'voor' | 'tegen' = 'voor') =>
    probeer(wie, (t, a) => stemTegeltje(t, { tegeltjeId, stem: keus }, a));
  const muur = () => vouwTegeltjes(daden);
  return { daden, probeer, schrijf, stem, muur };
}

function regelVan(uitkomst: Uitkomst<unknown>): string {
  return uitkomst.gelukt ? 'gelukt' : uitkomst.regel;
}

describe('tegeltjes', () => {
  it('[TG-1] een tegeltje is één korte zin: niets en te lang worden geweigerd, ruimte eromheen gaat weg', () => {
    const { schrijf, muur } = eenMuur();
    assert.equal(regelVan(schrijf(AN, ' \n ')), 'TG-1');
    assert.equal(regelVan(schrijf(AN, 'x'.repeat(MEESTE_TEKENS + 1))), 'TG-1');
    schrijf(AN, '  Eerst luisteren,\n dan praten ');
    assert.equal(muur()[0]?.woorden, 'Eerst luisteren, dan praten');
    assert.equal(muur()[0]?.plek, 'vraagverheldering');
  });

  it('[TG-2] T24: alleen het team zelf schrijft, stemt, verandert en haalt weg', () => {
    const { probeer, schrijf, stem, muur } = eenMuur();
    schrijf(AN);
    const { tegeltjeId } = muur()[0]!;
    assert.equal(regelVan(schrijf(CEES, 'Van ons', tegeltjeId)), 'TG-2');
    assert.equal(regelVan(stem(CEES, tegeltjeId)), 'TG-2');
    assert.equal(regelVan(probeer(CEES, (t, a) => trekTegeltjeIn(t, tegeltjeId, a))), 'TG-2');
    assert.equal(regelVan(probeer(CEES, (t, a) => verbergTegeltje(t, { tegeltjeId }, a))), 'TG-2');
    assert.equal(regelVan(schrijf({ id: 'los', team: '' })), 'TG-2');
    assert.equal(regelVan(schrijf(BO, 'Elke vraag heeft een zin', tegeltjeId)), 'gelukt');
    assert.equal(muur()[0]?.woorden, 'Elke vraag heeft een zin');
  });

  it('[TG-3] T24: het hangt er pas als een tweede collega voor is, en niet meer als er meer tegen zijn', () => {
    const { schrijf, stem, muur } = eenMuur();
    schrijf(AN);
    const { tegeltjeId, hangt } = muur()[0]!;
    assert.equal(hangt, false);
    stem(AN, tegeltjeId);
    assert.equal(muur()[0]?.hangt, false, 'twee keer stemmen telt één keer');
    stem(BO, tegeltjeId);
    assert.equal(muur()[0]?.hangt, true);
    for (const id of ['d', 'e']) stem({ ...AN, id }, tegeltjeId, 'tegen');
    assert.equal(muur()[0]?.hangt, false);
    stem({ ...AN, id: 'd' }, tegeltjeId, 'voor');
    assert.equal(muur()[0]?.hangt, true, 'de laatste stem telt');
  });

  it('[TG-4] met nieuwe woorden begint het stemmen opnieuw, en wat van de muur is kan terugkomen', () => {
    const { probeer, schrijf, stem, muur } = eenMuur();
    schrijf(AN);
    const { tegeltjeId } = muur()[0]!;
    stem(BO, tegeltjeId);
    schrijf(BO, 'Elke vraag heeft een zin', tegeltjeId);
    assert.deepEqual([muur()[0]?.hangt, muur()[0]?.voor], [false, ['bo']]);
    probeer(AN, (t, a) => trekTegeltjeIn(t, tegeltjeId, a));
    assert.equal(muur()[0]?.isIngetrokken, true);
    assert.equal(regelVan(stem(AN, tegeltjeId)), 'TG-4');
    assert.equal(regelVan(probeer(BO, (t, a) => trekTegeltjeIn(t, tegeltjeId, a))), 'TG-4');
    schrijf(AN, 'Iedere vraag heeft een zin', tegeltjeId);
    assert.equal(muur()[0]?.isIngetrokken, false);
    assert.equal(muur().length, 1);
  });

  it('[TG-5] T24: op een plek staat er één, elke dag een ander; wie het verbergt ziet het niet, de collega wel', () => {
    const { probeer, schrijf, stem, muur } = eenMuur();
    for (const woorden of ['Eerst luisteren', 'Dan pas praten']) schrijf(AN, woorden);
    for (const { tegeltjeId } of muur()) stem(BO, tegeltjeId);
    const zie = (wie: Teamlid, over = 0) =>
      kiesTegeltje(muur(), 'vraagverheldering', { wie, dag: plusDagen(dag, over) });
    const vandaag = zie(AN)!;
    assert.notEqual(zie(AN, 1)?.tegeltjeId, vandaag.tegeltjeId);
    assert.equal(zie(AN, 2)?.tegeltjeId, vandaag.tegeltjeId);
    assert.equal(kiesTegeltje(muur(), 'verslag', { wie: AN, dag }), undefined);
    assert.equal(zie(CEES), undefined, 'een ander team ziet het niet');
    const { tegeltjeId } = vandaag;
    probeer(AN, (t, a) => verbergTegeltje(t, { tegeltjeId }, a));
    assert.notEqual(zie(AN)?.tegeltjeId, tegeltjeId);
    assert.equal(zie(BO)?.tegeltjeId, tegeltjeId);
    probeer(AN, (t, a) => verbergTegeltje(t, { tegeltjeId, weer: true }, a));
    assert.equal(zie(AN)?.tegeltjeId, tegeltjeId);
  });
});
