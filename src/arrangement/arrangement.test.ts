import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  metAfspraak,
  metResultaat,
  probeerAfspraak,
  probeerAkkoord,
  vandaag,
} from '../../tests/builders/arrangement.ts';
import { assertGeweigerd, eenVerloop } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import { plusDagen } from '../basis/datum.ts';
import { geldendeAfspraken, laatVervallen, rondAf, vouwAfspraken } from './afspraak.ts';
import { AKKOORDWIJZEN, vouwArrangement } from './arrangement.ts';
import { vouwOpvolgmoment } from './opvolgmoment.ts';

const opvolging = {
  op: plusDagen(vandaag, 60),
  doorId: 'guus',
  vorm: 'telefoon',
  medewerkerIds: ['guus', 'gea'],
} as const;

describe('arrangement', () => {
  it('[AR-4] zonder afspraak die staat, is er niets om samen af te spreken', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    assertGeweigerd(probeerAkkoord(verloop), 'AR-4');
    const afspraakId = metAfspraak(verloop, resultaat);
    const opdracht = { zaakId: verloop.zaakId, afspraakId, reden: 'Hoeft niet meer.' };
    verloop.doe((acts, aanleiding) => laatVervallen(vouwAfspraken(acts), opdracht, aanleiding));
    assertGeweigerd(probeerAkkoord(verloop), 'AR-4');
  });

  it('[AR-4] het akkoord zegt van wie, hoe en waarop', () => {
    for (const wijze of AKKOORDWIJZEN) {
      const verloop = eenVerloop();
      const afspraakId = metAfspraak(verloop, metResultaat(verloop));
      assert.ok(probeerAkkoord(verloop, { wijze, akkoordVan: 'vertegenwoordiger' }).gelukt);
      const { akkoord } = vouwArrangement(verloop.acts);
      assert.deepEqual([akkoord?.wijze, akkoord?.akkoordVan], [wijze, 'vertegenwoordiger']);
      assert.deepEqual(akkoord?.afspraakIds, [afspraakId]);
    }
  });

  it('[AR-9] akkoord van morgen leg je morgen vast', () => {
    const verloop = eenVerloop();
    metAfspraak(verloop, metResultaat(verloop));
    assertGeweigerd(probeerAkkoord(verloop, { op: plusDagen(vandaag, 1) }), 'AR-9');
    assert.ok(probeerAkkoord(verloop, { op: plusDagen(vandaag, -1) }).gelukt);
  });

  it('[AR-6] wie na het akkoord iets toevoegt of laat vervallen, spreekt opnieuw af', () => {
    const verloop = eenVerloop();
    const resultaat = metResultaat(verloop);
    const eerste = metAfspraak(verloop, resultaat);
    assert.ok(probeerAkkoord(verloop).gelukt);
    assert.equal(vouwArrangement(verloop.acts).isVeranderd, false);
    metAfspraak(verloop, resultaat, { wat: 'Nog iets.' });
    assert.equal(vouwArrangement(verloop.acts).isVeranderd, true);
    assert.ok(probeerAkkoord(verloop).gelukt);
    assert.equal(vouwArrangement(verloop.acts).isVeranderd, false);
    const opdracht = { zaakId: verloop.zaakId, afspraakId: eerste, reden: 'Hoeft niet meer.' };
    verloop.doe((acts, aanleiding) => laatVervallen(vouwAfspraken(acts), opdracht, aanleiding));
    assert.equal(vouwArrangement(verloop.acts).isVeranderd, true);
  });

  it('[AR-6] tegenproef: iets doen wat is afgesproken, verandert het arrangement niet', () => {
    const verloop = eenVerloop();
    const afspraakId = metAfspraak(verloop, metResultaat(verloop));
    assert.ok(probeerAkkoord(verloop).gelukt);
    const opdracht = { zaakId: verloop.zaakId, afspraakId, op: vandaag };
    verloop.doe((acts, aanleiding) => rondAf(vouwAfspraken(acts), opdracht, aanleiding));
    assert.equal(vouwArrangement(verloop.acts).isVeranderd, false);
  });

  it('[AR-6] hoe het ook loopt: veranderd is het precies als er iets anders staat dan waar ja op is gezegd', () => {
    fc.assert(fc.property(fc.array(fc.nat(3), { maxLength: 25 }), (zetten) => loop(zetten)));
  });

  it('[AR-3] wat met de gemeente is afgesproken, is geen aanvraag en geen besluit', () => {
    const verloop = eenVerloop();
    metAfspraak(verloop, metResultaat(verloop), { wie: 'gemeente', wat: 'Hulp bij het huishouden.' });
    assert.ok(probeerAkkoord(verloop, { opvolging }).gelukt);
    const soorten = verloop.acts.map(({ soort }) => soort);
    assert.ok(!soorten.some((soort) => /^(aanvraag|besluit)-/u.test(soort)), soorten.join(' '));
  });

  it('[AR-8] bij het akkoord wordt meteen gepland wie vraagt hoe het gaat, en wanneer', () => {
    const verloop = eenVerloop();
    metAfspraak(verloop, metResultaat(verloop));
    assert.ok(probeerAkkoord(verloop, { opvolging }).gelukt);
    const { op, doorId, vorm } = opvolging;
    assert.deepEqual(vouwOpvolgmoment(verloop.acts), { op, doorId, vorm });
  });

  it('[AR-8] een dag die voorbij is of iemand die hier niet werkt: dan is ook het akkoord er niet', () => {
    const verloop = eenVerloop();
    metAfspraak(verloop, metResultaat(verloop));
    for (const fout of [{ op: plusDagen(vandaag, -1) }, { doorId: 'iemand' }]) {
      assertGeweigerd(probeerAkkoord(verloop, { opvolging: { ...opvolging, ...fout } }), 'AR-8');
    }
    assert.equal(vouwArrangement(verloop.acts).akkoord, undefined);
  });
});

/** 0 makes an afspraak, 1 lets one lapse, 2 does one, 3 agrees on the whole. */
function loop(zetten: readonly number[]): void {
  const verloop = eenVerloop();
  const resultaat = metResultaat(verloop);
  let ja: readonly string[] | undefined;
  for (const zet of zetten) {
    if (zet === 0) probeerAfspraak(verloop, resultaat);
    if (zet === 1 || zet === 2) verander(verloop, zet);
    if (zet === 3 && probeerAkkoord(verloop).gelukt) ja = geldendeIds(verloop);
  }
  const anders = ja !== undefined && ja.join() !== geldendeIds(verloop).join();
  assert.equal(vouwArrangement(verloop.acts).isVeranderd, anders);
}

function verander(verloop: Verloop, zet: 1 | 2): void {
  const { zaakId } = verloop;
  const open = vouwAfspraken(verloop.acts).find(({ staat }) => staat.soort === 'open');
  if (open === undefined) return;
  const { afspraakId } = open;
  verloop.doe((acts, aanleiding) =>
    zet === 1
      ? laatVervallen(vouwAfspraken(acts), { zaakId, afspraakId, reden: 'Anders.' }, aanleiding)
      : rondAf(vouwAfspraken(acts), { zaakId, afspraakId, op: vandaag }, aanleiding),
  );
}

function geldendeIds(verloop: Verloop): readonly string[] {
  return geldendeAfspraken(vouwAfspraken(verloop.acts)).map(({ afspraakId }) => afspraakId);
}
