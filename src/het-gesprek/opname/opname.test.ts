import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { HELDERMOND } from '../../inrichting/profielen/heldermond.ts';
import { vouwInbreng } from '../vraagverheldering/inbreng.ts';
import {
  kiesZinnen,
  legToestemmingVast,
  magOpnemen,
  ontvangOpname,
  schrijfTijdstip,
  sluitOpnameAf,
  vouwOpnamen,
} from './opname.ts';

const nodig = ['Jo Trapniet', 'Els'];

function zegt(verloop: Verloop, wie: string, antwoord: 'ja' | 'nee'): string {
  return verloop.doe((_, a) => legToestemmingVast({ zaakId: verloop.zaakId, wie, antwoord }, a));
}

function neemOp(verloop: Verloop) {
  const opdracht = { zaakId: verloop.zaakId, omvang: 10, nodig };
  return verloop.probeer((acts, a) => ontvangOpname(acts, opdracht, a));
}

describe('een gesprek opnemen', () => {
  it('[HG-147] kan pas als iedereen die erbij is ja zei, hoe de naam ook geschreven is', () => {
    const verloop = eenVerloop();
    assertGeweigerd(neemOp(verloop), 'HG-147');
    const eerste = zegt(verloop, 'jo trapniet ', 'ja');
    const nog = magOpnemen(vouwOpnamen(verloop.acts), nodig);
    assert.match(nog.gelukt ? '' : nog.uitleg, /aan: Els\./u);
    const tweede = zegt(verloop, 'Els', 'ja');
    const genomen = neemOp(verloop);
    assert.ok(genomen.gelukt);
    assert.deepEqual(genomen.waarde.acts[0]?.inhoud, { omvang: 10, toestemmingen: [eerste, tweede] });
    assertGeweigerd(
      verloop.probeer((_, a) => legToestemmingVast({ zaakId: verloop.zaakId, wie: ' ', antwoord: 'ja' }, a)),
      'HG-147',
    );
  });

  it('[HG-147] één nee is genoeg, ook van wie eerst ja zei of niet gevraagd hoefde te worden', () => {
    const verloop = eenVerloop();
    for (const wie of nodig) zegt(verloop, wie, 'ja');
    zegt(verloop, 'Els', 'nee');
    assertGeweigerd(neemOp(verloop), 'HG-147');
    zegt(verloop, 'Els', 'ja');
    assert.ok(neemOp(verloop).gelukt);
    zegt(verloop, 'De buurman', 'nee');
    assertGeweigerd(neemOp(verloop), 'HG-147');
  });

  it('[HG-148] een opname wacht, is dan uitgewerkt of mislukt, en kan altijd weg', () => {
    const verloop = eenVerloop();
    for (const wie of nodig) zegt(verloop, wie, 'ja');
    assert.ok(neemOp(verloop).gelukt);
    const stand = () => vouwOpnamen(verloop.acts).opnamen[0]!;
    const { opnameId } = stand();
    const sluit = (hoe: 'uitgewerkt' | 'mislukt' | 'weg') =>
      verloop.probeer((acts, a) => sluitOpnameAf(acts, { zaakId: verloop.zaakId, opnameId, hoe }, a));
    assert.equal(stand().stand, 'wacht');
    sluit('uitgewerkt');
    sluit('mislukt');
    assert.equal(stand().stand, 'uitgewerkt');
    sluit('weg');
    assert.equal(stand().stand, 'weg');
    assertGeweigerd(sluit('weg'), 'HG-148');
  });

  it('[HG-149] een gekozen zin wordt een notitie die terug te vinden is op de tijd', () => {
    const verloop = eenVerloop();
    const keuze = {
      zaakId: verloop.zaakId,
      opnameId: 'o',
      spreker: 'mantelzorger',
      instrument: HELDERMOND.instrument,
      zinnen: [{ van: 2500, tot: 4000, tekst: 'Ik slaap slecht.' }],
    } as const;
    verloop.doe((_, a) => kiesZinnen(keuze, a));
    const [inbreng] = vouwInbreng(verloop.acts);
    assert.equal(verloop.teksten.get(inbreng?.tekst ?? ''), 'Ik slaap slecht.');
    assert.equal(inbreng?.spreker, 'mantelzorger');
    const waar = vouwOpnamen(verloop.acts).herkomst.get(inbreng?.inbrengId ?? '');
    assert.deepEqual(waar, { opnameId: 'o', van: 2500, tot: 4000 });
    assertGeweigerd(
      verloop.probeer((_, a) => kiesZinnen({ ...keuze, zinnen: [] }, a)),
      'HG-149',
    );
    assert.deepEqual(
      [schrijfTijdstip(2500), schrijfTijdstip(754_000), schrijfTijdstip(3_725_000)],
      ['0:02', '12:34', '1:02:05'],
    );
  });
});
