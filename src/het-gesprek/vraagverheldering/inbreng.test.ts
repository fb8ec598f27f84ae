import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { duidInbreng, laatInbrengVervallen, noteerInbreng, vouwInbreng } from './inbreng.ts';
import type { Duiding } from './inbreng.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const leefgebied = instrument.leefgebieden[0]!.id;

function noteer(
  verloop: ReturnType<typeof eenVerloop>,
  tekst: string,
  duiding: Partial<Duiding> = {},
): string {
  return verloop.doe((_, aanleiding) =>
    noteerInbreng({ zaakId: verloop.zaakId, tekst, ...duiding }, instrument, aanleiding),
  );
}

describe('inbreng', () => {
  it('[HG-1] woorden zijn genoeg: geen leefgebied, geen spreker en geen aard zijn nodig', () => {
    const verloop = eenVerloop();
    noteer(verloop, 'De trap is zwaar');
    const [inbreng] = vouwInbreng(verloop.acts);
    assert.equal(inbreng?.leefgebied, undefined);
    assert.equal(inbreng?.aard, undefined);
    assert.equal(verloop.teksten.get(inbreng?.tekst ?? ''), 'De trap is zwaar');
  });

  it('[HG-2] zonder keuze is de inwoner aan het woord, en zonder woorden is er geen inbreng', () => {
    const verloop = eenVerloop();
    noteer(verloop, 'Ik zit veel alleen');
    assert.equal(vouwInbreng(verloop.acts)[0]?.spreker, 'inwoner');
    assert.equal(vouwInbreng(verloop.acts)[0]?.soort, 'gezegd');
    const leeg = { zaakId: verloop.zaakId, tekst: ' \n ' };
    assertGeweigerd(
      verloop.probeer((_, aanleiding) => noteerInbreng(leeg, instrument, aanleiding)),
      'HG-2',
    );
  });

  it('[HG-2] T53: wat de inwoner zegt en wat de dochter zegt staan allebei, en gezien staat apart van gezegd', () => {
    const verloop = eenVerloop();
    noteer(verloop, 'Koken gaat best');
    noteer(verloop, 'De pannen staan er nog van zondag', { spreker: 'familie', sprekerNaam: 'dochter' });
    noteer(verloop, 'Er stond een magnetronmaaltijd', { spreker: 'gespreksvoerder', soort: 'gezien' });
    const stroom = vouwInbreng(verloop.acts);
    assert.deepEqual(
      stroom.map(({ spreker, soort }) => [spreker, soort]),
      [
        ['inwoner', 'gezegd'],
        ['familie', 'gezegd'],
        ['gespreksvoerder', 'gezien'],
      ],
    );
  });

  it('[HG-3] een leefgebied komt uit het instrument of blijft leeg', () => {
    const verloop = eenVerloop();
    noteer(verloop, 'Ik kook graag', { leefgebied });
    assert.equal(vouwInbreng(verloop.acts)[0]?.leefgebied, leefgebied);
    const vreemd = { zaakId: verloop.zaakId, tekst: 'Iets', leefgebied: 'beleggen' };
    assertGeweigerd(
      verloop.probeer((_, aanleiding) => noteerInbreng(vreemd, instrument, aanleiding)),
      'HG-3',
    );
  });

  it('[HG-5] wie het zei kan later worden verbeterd, maar niet over een ander heen', () => {
    const verloop = eenVerloop();
    const inbrengId = noteer(verloop, 'Zij slaapt slecht');
    const basis = { zaakId: verloop.zaakId, inbrengId, instrument, soort: 'gezegd' as const };
    verloop.doe((acts, aanleiding) =>
      duidInbreng(acts, { ...basis, spreker: 'partner', leefgebied, gezien: [inbrengId] }, aanleiding),
    );
    const [inbreng] = vouwInbreng(verloop.acts);
    assert.equal(inbreng?.spreker, 'partner');
    assert.equal(inbreng?.tekst, inbrengId);
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) =>
        duidInbreng(acts, { ...basis, spreker: 'familie', gezien: [inbrengId] }, aanleiding),
      ),
      'HG-5',
    );
    assert.equal(vouwInbreng(verloop.acts)[0]?.spreker, 'partner');
  });

  it('[HG-2] een weggehaalde inbreng staat er niet meer en is niet nog eens weg te halen of te verbeteren', () => {
    const verloop = eenVerloop();
    const inbrengId = noteer(verloop, 'Verkeerd gehoord');
    const opdracht = { zaakId: verloop.zaakId, inbrengId };
    verloop.doe((acts, aanleiding) => laatInbrengVervallen(acts, opdracht, aanleiding));
    assert.deepEqual(vouwInbreng(verloop.acts), []);
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => laatInbrengVervallen(acts, opdracht, aanleiding)),
      'HG-2',
    );
    const duiding = {
      ...opdracht,
      spreker: 'inwoner',
      soort: 'gezegd',
      gezien: [inbrengId],
      instrument,
    } as const;
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => duidInbreng(acts, duiding, aanleiding)),
      'HG-2',
    );
  });

  it('[HG-3] ook bij verbeteren bestaat het leefgebied', () => {
    const verloop = eenVerloop();
    const inbrengId = noteer(verloop, 'Ik kook graag');
    const duiding = { zaakId: verloop.zaakId, inbrengId, spreker: 'inwoner', soort: 'gezegd' } as const;
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) =>
        duidInbreng(acts, { ...duiding, leefgebied: 'x', gezien: [inbrengId], instrument }, aanleiding),
      ),
      'HG-3',
    );
  });

  it('[HG-44] wat een mantelzorger over zichzelf zegt, kan buiten het verslag; wat de inwoner zei of wat gezien is niet', () => {
    const verloop = eenVerloop();
    noteer(verloop, 'Zelf heb ik ook reuma.', { spreker: 'mantelzorger', buitenVerslag: true });
    assert.equal(vouwInbreng(verloop.acts)[0]?.buitenVerslag, true);
    for (const duiding of [{}, { spreker: 'mantelzorger', soort: 'gezien' }] as const)
      assertGeweigerd(
        verloop.probeer((_, aanleiding) =>
          noteerInbreng(
            { zaakId: verloop.zaakId, tekst: 'Het lukt niet.', buitenVerslag: true, ...duiding },
            instrument,
            aanleiding,
          ),
        ),
        'HG-44',
      );
  });
});
