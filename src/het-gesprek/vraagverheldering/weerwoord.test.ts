import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { lopendeTeksten } from '../lopend.ts';
import { vouwGesprek } from '../gesprek.ts';
import { laatInbrengVervallen, noteerInbreng, vouwInbreng } from './inbreng.ts';
import type { InbrengOpdracht } from './inbreng.ts';
import { stelResultaatVoor } from './overeenstemming.ts';
import { beantwoordInbreng, vouwWeerwoorden } from './weerwoord.ts';

const instrument = GEMEENTEN[1]!.profielen[0]!.instrument;
type Verloop = ReturnType<typeof eenVerloop>;

function noteer(verloop: Verloop, opdracht: Omit<InbrengOpdracht, 'zaakId'>): string {
  return verloop.doe((acts, a) =>
    noteerInbreng({ zaakId: verloop.zaakId, acts, ...opdracht }, instrument, a),
  );
}

function antwoord(verloop: Verloop, inbrengId: string, tekst: string) {
  const { zaakId } = verloop;
  return verloop.probeer((acts, a) => beantwoordInbreng(acts, { zaakId, inbrengId, tekst }, a));
}

describe('wat gezien is', () => {
  it('[HG-101] wie iets zag en niemand kiest, is de gespreksvoerder; wat gezegd is, is van de inwoner', () => {
    const verloop = eenVerloop();
    noteer(verloop, { tekst: 'Ik zag dat de post ongeopend lag', soort: 'gezien' });
    noteer(verloop, { tekst: 'De post doe ik zelf' });
    assert.deepEqual(
      vouwInbreng(verloop.acts).map(({ soort, spreker }) => [soort, spreker]),
      [
        ['gezien', 'gespreksvoerder'],
        ['gezegd', 'inwoner'],
      ],
    );
  });

  it('[HG-102] T53: wat de inwoner zegt van wat gezien is, staat ernaast als eigen daad, en blijft te schrijven', () => {
    const verloop = eenVerloop();
    const inbrengId = noteer(verloop, { tekst: 'Ik zag dat de post ongeopend lag', soort: 'gezien' });
    assert.ok(antwoord(verloop, inbrengId, 'Die is van de buren').gelukt);
    const [weerwoord] = vouwWeerwoorden(verloop.acts);
    assert.equal(weerwoord?.inbrengId, inbrengId);
    assert.equal(verloop.teksten.get(weerwoord?.tekst ?? ''), 'Die is van de buren');
    assert.ok(lopendeTeksten(vouwGesprek(verloop.acts)).has(weerwoord?.tekst ?? ''));
    const naar = { zaakId: verloop.zaakId, inbrengId };
    verloop.doe((acts, a) => laatInbrengVervallen(acts, naar, a));
    assert.deepEqual(
      vouwWeerwoorden(verloop.acts),
      [],
      'een antwoord staat er zolang staat waarop het antwoordt',
    );
  });

  it('[HG-102] een antwoord heeft woorden, en hoort bij iets dat gezien is en er nog staat', () => {
    const verloop = eenVerloop();
    const gezien = noteer(verloop, { tekst: 'Ik zag een losse mat', soort: 'gezien' });
    const gezegd = noteer(verloop, { tekst: 'Ik struikel nooit' });
    assertGeweigerd(antwoord(verloop, gezien, ' \n'), 'HG-102');
    assertGeweigerd(antwoord(verloop, gezegd, 'Klopt'), 'HG-102');
    assertGeweigerd(antwoord(verloop, verloop.zaakId, 'Klopt'), 'HG-102');
  });
});

describe('waar een notitie bij hoort', () => {
  it('[HG-103] een notitie hoort bij een resultaat, bij iemand met een voornaam of rol, of nergens bij', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaatId = verloop.doe((_, a) =>
      stelResultaatVoor({ zaakId, tekst: 'Weer boven slapen' }, instrument, a),
    );
    noteer(verloop, { tekst: 'Els slaapt al boven', resultaatId, over: 'buurvrouw Els' });
    noteer(verloop, { tekst: 'Los' });
    assert.deepEqual(
      vouwInbreng(verloop.acts).map(({ resultaatId: id, over }) => [id, over]),
      [
        [resultaatId, 'buurvrouw Els'],
        [undefined, undefined],
      ],
    );
  });

  it('[HG-103] een achternaam of een resultaat dat er niet is, wordt geweigerd; wat later van een tablet komt niet', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const met = (extra: Partial<InbrengOpdracht>) =>
      verloop.probeer((acts, a) =>
        noteerInbreng({ zaakId, tekst: 'Zo is het', acts, ...extra }, instrument, a),
      );
    assertGeweigerd(met({ over: 'Els van den Trapniet' }), 'HG-103');
    assertGeweigerd(met({ resultaatId: zaakId }), 'HG-103');
    assert.ok(met({ resultaatId: zaakId, acts: undefined }).gelukt);
  });
});
