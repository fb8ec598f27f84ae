import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { laatInbrengVervallen, noteerInbreng, vouwInbreng } from './inbreng.ts';
import type { AndereKijk, KijkOpdracht } from './kijk.ts';
import { haalUitElkaar, spreekUitproberenAf, vouwKijken, zetKijkNaast } from './kijk.ts';

const instrument = GEMEENTEN[1]!.profielen[0]!.instrument;
const DOCHTER: AndereKijk = {
  soort: 'nieuw',
  woorden: 'Ma laat de pan droogkoken',
  spreker: 'familie',
  sprekerNaam: 'Els',
};

function metKoken() {
  const verloop = eenVerloop();
  const { zaakId } = verloop;
  const leefgebied = instrument.leefgebieden[2]!.id;
  const koken = verloop.doe((_, a) =>
    noteerInbreng({ zaakId, tekst: 'Koken gaat best', leefgebied }, instrument, a),
  );
  const naast = (anders: Partial<KijkOpdracht> = {}) =>
    verloop.probeer((acts, a) =>
      zetKijkNaast(acts, { zaakId, een: koken, ander: DOCHTER, instrument, ...anders }, a),
    );
  return { verloop, zaakId, koken, leefgebied, naast };
}

describe('twee manieren van kijken', () => {
  it('[HG-104] T53: de inwoner en de dochter staan naast elkaar, met wat ze uitproberen', () => {
    const { verloop, koken, leefgebied, naast } = metKoken();
    assert.ok(naast({ proberen: 'Twee weken samen koken' }).gelukt);
    const [kijk] = vouwKijken(verloop.acts);
    assert.equal(kijk?.een, koken);
    assert.equal(verloop.teksten.get(kijk?.proberen[0] ?? ''), 'Twee weken samen koken');
    const [mijn, haar] = vouwInbreng(verloop.acts);
    assert.equal(mijn?.spreker, 'inwoner');
    assert.deepEqual(
      [haar?.inbrengId, haar?.sprekerNaam, haar?.leefgebied],
      [kijk?.ander, 'Els', leefgebied],
    );
  });

  it('[HG-104] een notitie die er al staat kan ernaast, en zonder plan om iets uit te proberen ook', () => {
    const { verloop, zaakId, naast } = metKoken();
    const inbrengId = verloop.doe((_, a) =>
      noteerInbreng({ zaakId, tekst: 'Ze laat alles aanbranden', spreker: 'partner' }, instrument, a),
    );
    assert.ok(naast({ ander: { soort: 'staat-er', inbrengId } }).gelukt);
    assert.deepEqual(vouwKijken(verloop.acts)[0]?.proberen, []);
    assert.equal(vouwInbreng(verloop.acts).length, 2);
  });

  it('[HG-104] tegenproef: dezelfde persoon, geen woorden, iets dat weg is of al een kijk heeft, kan er niet naast', () => {
    const { verloop, zaakId, koken, naast } = metKoken();
    assertGeweigerd(
      naast({ ander: { soort: 'nieuw', woorden: 'Of toch niet', spreker: 'inwoner' } }),
      'HG-104',
    );
    assertGeweigerd(naast({ ander: { soort: 'staat-er', inbrengId: koken } }), 'HG-104');
    assertGeweigerd(naast({ ander: { soort: 'staat-er', inbrengId: zaakId } }), 'HG-104');
    assertGeweigerd(naast({ een: zaakId }), 'HG-104');
    assertGeweigerd(naast({ ander: { ...DOCHTER, woorden: ' ' } }), 'HG-2');
    assert.deepEqual(vouwKijken(verloop.acts), []);
    assert.ok(naast().gelukt);
    assertGeweigerd(naast({ ander: { ...DOCHTER, sprekerNaam: 'Jan' } }), 'HG-104');
  });

  it('[HG-104] wat we uitproberen kan later komen en anders worden; twee tegelijk staan er allebei tot iemand kiest', () => {
    const { verloop, zaakId, naast } = metKoken();
    naast();
    const kijkId = vouwKijken(verloop.acts)[0]!.kijkId;
    const probeer = (tekst: string, gezien: readonly string[]) =>
      verloop.probeer((acts, a) => spreekUitproberenAf(acts, { zaakId, kijkId, tekst, gezien }, a));
    assertGeweigerd(probeer(' ', []), 'HG-104');
    assert.ok(probeer('Samen koken', []).gelukt);
    assertGeweigerd(probeer('Een wekker bij het fornuis', []), 'HG-5');
    verloop.doe((acts, a) =>
      spreekUitproberenAf(
        acts,
        { zaakId, kijkId, tekst: 'Een wekker', gezien: [] },
        { ...a, nagekomen: { gebeurdOp: a.nu } },
      ),
    );
    const [kijk] = vouwKijken(verloop.acts);
    assert.equal(kijk?.proberen.length, 2);
    assert.ok(probeer('Samen koken met een wekker', kijk?.gezien ?? []).gelukt);
    const woorden = vouwKijken(verloop.acts)[0]?.proberen.map((id) => verloop.teksten.get(id));
    assert.deepEqual(woorden, ['Samen koken met een wekker']);
  });

  it('[HG-104] ze gaan uit elkaar met een daad of als een van de twee weggaat, en de andere notitie blijft', () => {
    const { verloop, zaakId, koken, naast } = metKoken();
    naast();
    const { kijkId, ander } = vouwKijken(verloop.acts)[0]!;
    verloop.doe((acts, a) => haalUitElkaar(acts, { zaakId, kijkId }, a));
    assert.deepEqual(vouwKijken(verloop.acts), []);
    assert.equal(vouwInbreng(verloop.acts).length, 2);
    assertGeweigerd(
      verloop.probeer((acts, a) => haalUitElkaar(acts, { zaakId, kijkId }, a)),
      'HG-104',
    );
    assert.ok(naast({ ander: { soort: 'staat-er', inbrengId: ander } }).gelukt);
    verloop.doe((acts, a) => laatInbrengVervallen(acts, { zaakId, inbrengId: ander }, a));
    assert.deepEqual(vouwKijken(verloop.acts), []);
    assert.deepEqual(
      vouwInbreng(verloop.acts).map(({ inbrengId }) => inbrengId),
      [koken],
    );
  });
});
