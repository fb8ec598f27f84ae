import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../tests/builders/verloop.ts';
import type { Verloop } from '../../tests/builders/verloop.ts';
import { getDatum } from '../basis/datum.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { kiesWaarde, vouwTweestrijden } from './kiezen.ts';
import { duidInbreng, noteerInbreng, vouwInbreng } from './vraagverheldering/inbreng.ts';
import {
  laatResultaatVervallen,
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
} from './vraagverheldering/overeenstemming.ts';
import { findResultaat, staat } from './vraagverheldering/resultaat.ts';
import { beantwoordOnderdeel } from './verslag/dekking.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const op = getDatum('2026-11-03');
/** Made on a tablet without a network. */
const nagekomen = { gebeurdOp: '2026-11-03T09:30:00.000Z' };

function metResultaat(verloop: Verloop): string {
  return verloop.doe((_, a) =>
    stelResultaatVoor({ zaakId: verloop.zaakId, tekst: 'Boven slapen' }, instrument, a),
  );
}

describe('naast elkaar', () => {
  it('[HG-120] twee mensen duiden dezelfde notitie zonder elkaar te zien: beide staan er', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const inbrengId = verloop.doe((_, a) => noteerInbreng({ zaakId, tekst: 'Ik kook' }, instrument, a));
    const gezien = [inbrengId];
    const duiding = { zaakId, inbrengId, gezien, instrument, soort: 'gezegd' as const };
    verloop.doe((acts, a) => duidInbreng(acts, { ...duiding, spreker: 'partner' }, a));
    const laat = { ...duiding, spreker: 'mantelzorger' as const };
    assertGeweigerd(
      verloop.probeer((acts, a) => duidInbreng(acts, laat, a)),
      'HG-5',
    );
    verloop.doe((acts, a) => duidInbreng(acts, laat, { ...a, nagekomen }));
    assert.equal(vouwInbreng(verloop.acts)[0]?.gezien.length, 2);
    assert.deepEqual(
      vouwTweestrijden(verloop.acts).map(({ vak, koppen }) => [vak, koppen.length]),
      [[`inbreng/${inbrengId}`, 2]],
    );
  });

  it('[HG-121] wie kiest legt een daad vast, en daarna is er geen keus meer', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaatId = metResultaat(verloop);
    const kop = resultaatId;
    const oneens = { woordenInwoner: 'Beneden', woordenGespreksvoerder: 'Boven' };
    verloop.doe((acts, a) => noteerOneens(acts, { zaakId, resultaatId, kop, ...oneens }, a));
    const afspraak = verloop.doe((acts, a) =>
      spreekResultaatAf(acts, { zaakId, resultaatId, kop, op }, { ...a, nagekomen }),
    );
    const [strijd] = vouwTweestrijden(verloop.acts);
    const gezien = strijd!.gezien;
    assert.equal(gezien.length, 2);
    assertGeweigerd(
      verloop.probeer((acts, a) => kiesWaarde(acts, { zaakId, gekozen: afspraak, gezien: [afspraak] }, a)),
      'HG-5',
    );
    verloop.doe((acts, a) => kiesWaarde(acts, { zaakId, gekozen: afspraak, gezien }, a));
    assert.deepEqual(vouwTweestrijden(verloop.acts), []);
    const resultaat = findResultaat(verloop.acts, resultaatId)!;
    assert.deepEqual([resultaat.staat.soort, resultaat.naast], ['afgesproken', []]);
    assertGeweigerd(
      verloop.probeer((acts, a) => kiesWaarde(acts, { zaakId, gekozen: afspraak, gezien }, a)),
      'HG-121',
    );
  });

  it('[HG-120] T2: laat de een een resultaat vervallen terwijl de ander het afsprak, dan sluit er niets tot iemand kiest', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaatId = metResultaat(verloop);
    const kop = resultaatId;
    const afspraak = verloop.doe((acts, a) => spreekResultaatAf(acts, { zaakId, resultaatId, kop, op }, a));
    const weg = verloop.doe((acts, a) =>
      laatResultaatVervallen(acts, { zaakId, resultaatId, kop, reden: 'Toch niet' }, { ...a, nagekomen }),
    );
    assert.ok(staat(findResultaat(verloop.acts, resultaatId)!));
    const gezien = [afspraak, weg];
    verloop.doe((acts, a) => kiesWaarde(acts, { zaakId, gekozen: weg, gezien }, a));
    assert.equal(findResultaat(verloop.acts, resultaatId)?.staat.soort, 'vervallen');
  });

  it('[HG-120] wie een van beide gewoon verandert, laat wat die niet zag staan', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaatId = metResultaat(verloop);
    const kop = resultaatId;
    verloop.doe((acts, a) => spreekResultaatAf(acts, { zaakId, resultaatId, kop, op }, a));
    const oneens = { zaakId, resultaatId, kop, woordenInwoner: 'Nee', woordenGespreksvoerder: 'Ja' };
    verloop.doe((acts, a) => noteerOneens(acts, oneens, { ...a, nagekomen }));
    const { kop: nu, naast } = findResultaat(verloop.acts, resultaatId)!;
    const weg = { zaakId, resultaatId, kop: nu, reden: 'Anders' };
    assertGeweigerd(
      verloop.probeer((acts, a) => laatResultaatVervallen(acts, weg, a)),
      'HG-5',
    );
    verloop.doe((acts, a) => laatResultaatVervallen(acts, { ...weg, gezien: naast }, a));
    assert.equal(findResultaat(verloop.acts, resultaatId)?.staat.soort, 'vervallen');
    assert.deepEqual(vouwTweestrijden(verloop.acts), []);
  });

  it('[HG-120] zeggen twee mensen hetzelfde, dan valt er niets te kiezen', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const antwoord = { zaakId, onderdeel: 'd' as const, besproken: true, tekst: 'Het gaat', gezien: [] };
    verloop.doe((acts, a) => beantwoordOnderdeel(acts, antwoord, a));
    verloop.doe((acts, a) => beantwoordOnderdeel(acts, antwoord, { ...a, nagekomen }));
    const woorden = (id: string) => verloop.teksten.get(id);
    assert.deepEqual(vouwTweestrijden(verloop.acts, woorden), []);
    verloop.doe((acts, a) =>
      beantwoordOnderdeel(acts, { ...antwoord, tekst: 'Anders' }, { ...a, nagekomen }),
    );
    assert.equal(vouwTweestrijden(verloop.acts, woorden)[0]?.koppen.length, 2);
  });
});
