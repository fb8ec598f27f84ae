import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { vouwWondervraag, zetWondervraag } from './wondervraag.ts';
import type { WondervraagGezet, WondervraagOpdracht } from './wondervraag.ts';

const ALLEEN = 'Niet meer alleen zijn';

function probeer(verloop: Verloop, opdracht: Partial<WondervraagOpdracht>) {
  const standaard = { zaakId: verloop.zaakId, tekst: ALLEEN, woordenVan: 'inwoner', gezien: [] } as const;
  return verloop.probeer((acts, aanleiding) =>
    zetWondervraag(acts, { ...standaard, ...opdracht }, aanleiding),
  );
}

describe('wondervraag', () => {
  it('is er niet zolang niemand hem heeft gezegd, en mag leeg blijven', () => {
    assert.equal(vouwWondervraag([]), undefined);
  });

  it('[HG-4] T16: staat er precies zoals de inwoner hem zei', () => {
    const verloop = eenVerloop();
    assert.ok(probeer(verloop, { tekst: ` ${ALLEEN}\n` }).gelukt);
    const wondervraag = vouwWondervraag(verloop.acts);
    assert.equal(verloop.teksten.get(wondervraag?.tekst ?? ''), ALLEEN);
    assert.equal(wondervraag?.woordenVan, 'inwoner');
  });

  it('[HG-4] T16: verandert alleen in eigen woorden van de inwoner, en de vorige zin blijft bewaard', () => {
    const verloop = eenVerloop();
    probeer(verloop, {});
    const eerste = vouwWondervraag(verloop.acts)!;
    const gezien = [eerste.actId];
    for (const woordenVan of ['gespreksvoerder', 'professional', 'mantelzorger', 'familie'] as const) {
      assertGeweigerd(
        probeer(verloop, { tekst: 'Dagbesteding', woordenVan, naam: 'Iemand', gezien }),
        'HG-4',
      );
    }
    assert.ok(probeer(verloop, { tekst: 'Weer met mensen eten', gezien }).gelukt);
    const nu = vouwWondervraag(verloop.acts);
    assert.equal(verloop.teksten.get(nu?.tekst ?? ''), 'Weer met mensen eten');
    assert.deepEqual(
      nu?.eerder.map(({ actId }) => actId),
      gezien,
    );
  });

  it('[HG-4] wie het zelf niet kan zeggen, heeft een naaste die met naam wordt genoemd', () => {
    const verloop = eenVerloop();
    assertGeweigerd(probeer(verloop, { woordenVan: 'familie' }), 'HG-4');
    assertGeweigerd(probeer(verloop, { woordenVan: 'familie', naam: '  ' }), 'HG-4');
    assertGeweigerd(probeer(verloop, { woordenVan: 'gespreksvoerder', naam: 'Guus' }), 'HG-4');
    assert.ok(probeer(verloop, { woordenVan: 'familie', naam: 'haar zus' }).gelukt);
    assert.equal(vouwWondervraag(verloop.acts)?.naam, 'haar zus');
  });

  it('[HG-151] T16: een zin op naam van een naaste verandert alleen die naaste, of de inwoner zelf', () => {
    const verloop = eenVerloop();
    assert.ok(probeer(verloop, { woordenVan: 'familie', naam: 'haar zus' }).gelukt);
    const gezien = [vouwWondervraag(verloop.acts)!.actId];
    for (const ander of [
      { woordenVan: 'familie', naam: 'haar broer' },
      { woordenVan: 'mantelzorger', naam: 'haar zus' },
    ] as const)
      assertGeweigerd(probeer(verloop, { tekst: 'Iets anders', gezien, ...ander }), 'HG-151');
    assert.ok(probeer(verloop, { tekst: 'Beter', woordenVan: 'familie', naam: 'Haar zus', gezien }).gelukt);
    const later = [vouwWondervraag(verloop.acts)!.actId];
    assert.ok(probeer(verloop, { tekst: 'In mijn eigen woorden', gezien: later }).gelukt);
    assert.equal(vouwWondervraag(verloop.acts)?.woordenVan, 'inwoner');
  });

  it('[HG-4] een lege zin is geen wondervraag', () => {
    assertGeweigerd(probeer(eenVerloop(), { tekst: ' ' }), 'HG-4');
  });

  it('[HG-5] wie een oudere zin zag, overschrijft de nieuwe niet', () => {
    const verloop = eenVerloop();
    probeer(verloop, {});
    const gezien = [vouwWondervraag(verloop.acts)!.actId];
    assert.ok(probeer(verloop, { tekst: 'Weer naar buiten', gezien }).gelukt);
    assertGeweigerd(probeer(verloop, { tekst: 'Een hondje', gezien }), 'HG-5');
    assertGeweigerd(probeer(verloop, { tekst: 'Een hondje' }), 'HG-5');
    const { tekst } = vouwWondervraag(verloop.acts)!;
    assert.equal(verloop.teksten.get(tekst), 'Weer naar buiten');
  });

  it('[HG-5] twee zinnen van twee apparaten staan naast elkaar tot iemand kiest', () => {
    const verloop = eenVerloop();
    probeer(verloop, {});
    const eerste = verloop.acts[0] as WondervraagGezet;
    const anders = (id: string): WondervraagGezet => ({ ...eerste, id, vervangt: eerste.id });
    verloop.acts.push(anders('0190cccc-0000-7000-8000-000000000001'));
    verloop.acts.push(anders('0190cccc-0000-7000-8000-000000000002'));
    const stand = vouwWondervraag(verloop.acts)!;
    assert.equal(stand.naast.length, 1);
    const gezien = [stand.actId, ...stand.naast.map(({ actId }) => actId)];
    assertGeweigerd(probeer(verloop, { gezien: [stand.actId] }), 'HG-5');
    assert.ok(probeer(verloop, { tekst: 'Gekozen', gezien }).gelukt);
    const gekozen = vouwWondervraag(verloop.acts)!;
    assert.deepEqual(gekozen.naast, []);
    assert.equal(gekozen.eerder.length, 3);
  });
});
