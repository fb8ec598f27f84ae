import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import {
  laatResultaatVervallen,
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
  verwoordResultaatOpnieuw,
} from './overeenstemming.ts';
import { findResultaat, staat } from './resultaat.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const op = getDatum('2026-11-03');

function metVoorstel(): { readonly verloop: Verloop; readonly welk: () => Welk } {
  const verloop = eenVerloop();
  const { zaakId } = verloop;
  const resultaatId = verloop.doe((_, aanleiding) =>
    stelResultaatVoor({ zaakId, tekst: 'Weer bij mensen zijn' }, instrument, aanleiding),
  );
  const welk = () => ({ zaakId, resultaatId, kop: findResultaat(verloop.acts, resultaatId)!.kop });
  return { verloop, welk };
}

type Welk = { readonly zaakId: string; readonly resultaatId: string; readonly kop: string };

function stand({ acts }: Verloop, { resultaatId }: Welk) {
  return findResultaat(acts, resultaatId)!;
}

describe('resultaat', () => {
  it('[HG-6] begint als voorstel en wordt op een dag afgesproken in de woorden van dat moment', () => {
    const { verloop, welk } = metVoorstel();
    assert.equal(stand(verloop, welk()).staat.soort, 'voorgesteld');
    assert.equal(staat(stand(verloop, welk())), false);
    const tekstversie = stand(verloop, welk()).tekst;
    verloop.doe((acts, aanleiding) => spreekResultaatAf(acts, { ...welk(), op, tekstversie }, aanleiding));
    assert.deepEqual(stand(verloop, welk()).staat, { soort: 'afgesproken', op, tekstversie });
    assert.equal(staat(stand(verloop, welk())), true);
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => spreekResultaatAf(acts, { ...welk(), op }, aanleiding)),
      'HG-6',
    );
  });

  it('[HG-6] is niet afgesproken op een dag die nog moet komen, en heeft woorden', () => {
    const { verloop, welk } = metVoorstel();
    const morgen = getDatum('2026-11-04');
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => spreekResultaatAf(acts, { ...welk(), op: morgen }, aanleiding)),
      'HG-6',
    );
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) =>
        verwoordResultaatOpnieuw(acts, { ...welk(), op: morgen, tekst: 'Anders' }, aanleiding),
      ),
      'HG-6',
    );
    assertGeweigerd(
      verloop.probeer((_, aanleiding) =>
        stelResultaatVoor({ zaakId: verloop.zaakId, tekst: ' ' }, instrument, aanleiding),
      ),
      'HG-6',
    );
  });

  it('[HG-3] is vrij verwoord of van een soort uit het instrument', () => {
    const verloop = eenVerloop();
    const voorstel = { zaakId: verloop.zaakId, tekst: 'Schoon huis' };
    const resultaatsoort = instrument.resultaten[0]!.id;
    const resultaatId = verloop.doe((_, aanleiding) =>
      stelResultaatVoor({ ...voorstel, resultaatsoort }, instrument, aanleiding),
    );
    assert.equal(findResultaat(verloop.acts, resultaatId)?.resultaatsoort, resultaatsoort);
    assertGeweigerd(
      verloop.probeer((_, aanleiding) =>
        stelResultaatVoor({ ...voorstel, resultaatsoort: 'rijk-worden' }, instrument, aanleiding),
      ),
      'HG-3',
    );
  });

  it('[HG-7] mag staan als nog niet eens, met de woorden van allebei, en kan later worden afgesproken', () => {
    const { verloop, welk } = metVoorstel();
    const inwoner = 'Ik wil elke dag hulp';
    for (const woorden of [
      { woordenInwoner: inwoner, woordenGespreksvoerder: '' },
      { woordenInwoner: ' ', woordenGespreksvoerder: 'Twee keer' },
    ]) {
      assertGeweigerd(
        verloop.probeer((acts, aanleiding) => noteerOneens(acts, { ...welk(), ...woorden }, aanleiding)),
        'HG-7',
      );
    }
    const woorden = { woordenInwoner: inwoner, woordenGespreksvoerder: 'Twee keer per week' };
    verloop.doe((acts, aanleiding) => noteerOneens(acts, { ...welk(), ...woorden }, aanleiding));
    const oneens = stand(verloop, welk()).staat;
    assert.ok(oneens.soort === 'oneens');
    assert.equal(verloop.teksten.get(oneens.woordenInwoner), inwoner);
    assert.equal(verloop.teksten.get(oneens.woordenGespreksvoerder), 'Twee keer per week');
    assert.equal(staat(stand(verloop, welk())), true);
    verloop.doe((acts, aanleiding) => spreekResultaatAf(acts, { ...welk(), op }, aanleiding));
    assert.equal(stand(verloop, welk()).staat.soort, 'afgesproken');
  });

  it('[HG-8] krijgt alleen nieuwe woorden door die opnieuw samen af te spreken', () => {
    const { verloop, welk } = metVoorstel();
    verloop.doe((acts, aanleiding) => spreekResultaatAf(acts, { ...welk(), op }, aanleiding));
    const eersteWoorden = stand(verloop, welk()).tekst;
    const opnieuw = (tekst: string) =>
      verloop.probeer((acts, aanleiding) =>
        verwoordResultaatOpnieuw(acts, { ...welk(), op, tekst }, aanleiding),
      );
    assertGeweigerd(opnieuw(''), 'HG-8');
    assert.ok(opnieuw('Twee keer per week onder de mensen').gelukt);
    const nu = stand(verloop, welk());
    assert.notEqual(nu.tekst, eersteWoorden);
    assert.equal(verloop.teksten.get(nu.tekst), 'Twee keer per week onder de mensen');
    assert.equal(nu.staat.soort, 'afgesproken');
  });

  it('[HG-8] vervalt voorgoed; na een afspraak alleen met een reden', () => {
    const { verloop, welk } = metVoorstel();
    verloop.doe((acts, aanleiding) => spreekResultaatAf(acts, { ...welk(), op }, aanleiding));
    const laatVervallen = (reden: string) =>
      verloop.probeer((acts, aanleiding) => laatResultaatVervallen(acts, { ...welk(), reden }, aanleiding));
    assertGeweigerd(laatVervallen(''), 'HG-8');
    assert.ok(laatVervallen('Verhuist naar haar zoon').gelukt);
    assert.equal(stand(verloop, welk()).staat.soort, 'vervallen');
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => spreekResultaatAf(acts, { ...welk(), op }, aanleiding)),
      'HG-8',
    );
  });

  it('[HG-8] een voorstel dat niemand afsprak mag zonder reden weg', () => {
    const { verloop, welk } = metVoorstel();
    verloop.doe((acts, aanleiding) => laatResultaatVervallen(acts, { ...welk(), reden: '' }, aanleiding));
    assert.equal(stand(verloop, welk()).staat.soort, 'vervallen');
  });

  it('[HG-5] niemand spreekt iets af wat een ander intussen veranderde', () => {
    const { verloop, welk } = metVoorstel();
    const oud = welk();
    verloop.doe((acts, aanleiding) => spreekResultaatAf(acts, { ...oud, op }, aanleiding));
    const woorden = { woordenInwoner: 'Ja', woordenGespreksvoerder: 'Nee' };
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => noteerOneens(acts, { ...oud, ...woorden }, aanleiding)),
      'HG-5',
    );
    const kop = { ...oud, op, tekst: 'Anders' };
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => verwoordResultaatOpnieuw(acts, kop, aanleiding)),
      'HG-5',
    );
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => laatResultaatVervallen(acts, { ...oud, reden: 'x' }, aanleiding)),
      'HG-5',
    );
  });
});
