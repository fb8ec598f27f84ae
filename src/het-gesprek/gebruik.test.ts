import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenVerloop } from '../../tests/builders/verloop.ts';
import { getDatum } from '../basis/datum.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { telGebruik } from './gebruik.ts';
import { legGesprekVast } from './gevoerd.ts';
import { laatInbrengVervallen, noteerInbreng } from './vraagverheldering/inbreng.ts';
import { vulScanIn } from './welzijn/scan-invullen.ts';

const instrument = GEMEENTEN[2]!.profielen[0]!.instrument;
const [wonen, contacten] = instrument.leefgebieden.map(({ id }) => id);

function eenGesprek(...over: readonly (string | undefined)[]) {
  const verloop = eenVerloop();
  for (const leefgebied of over) {
    verloop.doe((_, a) =>
      noteerInbreng({ zaakId: verloop.zaakId, tekst: 'Zo is het', leefgebied }, instrument, a),
    );
  }
  return verloop;
}

function metScan(gebied: string) {
  const verloop = eenVerloop();
  const { zaakId } = verloop;
  const scan = { zaakId, op: getDatum('2026-11-02'), scores: { [gebied]: 'goed' } as const };
  verloop.doe((_, a) => vulScanIn(scan, instrument, a));
  return verloop;
}

describe('hoe het instrument gebruikt wordt', () => {
  it('[HG-106] T14: twintig gesprekken: een notitie telt even zwaar als een ingevuld veld, en los telt ook', () => {
    const gesprekken = [
      ...Array.from({ length: 8 }, () => eenGesprek(wonen, wonen)),
      ...Array.from({ length: 5 }, () => metScan(wonen!)),
      ...Array.from({ length: 7 }, () => eenGesprek(undefined)),
    ];
    const gebruik = telGebruik(
      gesprekken.map(({ acts }) => acts),
      instrument,
    );
    assert.equal(gebruik.gesprekken, 20);
    assert.equal(gebruik.zonderIets, 0);
    const gebied = (id?: string) => gebruik.leefgebieden.find(({ leefgebied }) => leefgebied === id);
    assert.deepEqual(
      [gebied(wonen)?.gesprekken, gebied(wonen)?.notities, gebied(wonen)?.ingevuld],
      [13, 16, 5],
    );
    assert.equal(gebied(contacten)?.gesprekken, 0);
    assert.deepEqual(gebruik.vrij, { gesprekken: 7, notities: 7, ingevuld: 0 });
  });

  it('[HG-106] tegenproef: wat is weggehaald telt niet, en een gesprek zonder notities staat er eerlijk bij', () => {
    const weg = eenGesprek(wonen);
    const inbrengId = weg.acts[0]!.id;
    weg.doe((acts, a) => laatInbrengVervallen(acts, { zaakId: weg.zaakId, inbrengId }, a));
    const leeg = eenVerloop();
    const gevoerd = {
      zaakId: leeg.zaakId,
      op: getDatum('2026-11-02'),
      vorm: 'huisbezoek',
      aanwezigen: [],
    } as const;
    leeg.doe((acts, a) => legGesprekVast(acts, gevoerd, a));
    const gebruik = telGebruik([weg.acts, leeg.acts], instrument);
    assert.deepEqual([gebruik.gesprekken, gebruik.zonderIets], [2, 2]);
    assert.deepEqual(
      gebruik.leefgebieden.filter(({ gesprekken }) => gesprekken > 0),
      [],
    );
  });

  it('[HG-106] een onderwerp van een eerdere versie blijft meetellen en is te herkennen', () => {
    const ouder = { ...instrument, leefgebieden: [{ id: 'zingeving', naam: 'Zin', vragen: [] }] };
    const verloop = eenVerloop();
    verloop.doe((_, a) =>
      noteerInbreng({ zaakId: verloop.zaakId, tekst: 'Zo', leefgebied: 'zingeving' }, ouder, a),
    );
    const oud = telGebruik([verloop.acts], instrument).leefgebieden.at(-1);
    assert.deepEqual([oud?.leefgebied, oud?.isVanNu, oud?.gesprekken], ['zingeving', false, 1]);
  });
});
