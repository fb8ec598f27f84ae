import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/gemeenten.ts';
import { vouwGesprek } from '../gesprek.ts';
import { legGesprekVast } from '../gevoerd.ts';
import { stelVerslagOp } from '../verslag/verslaginhoud.ts';
import { openLinks, openMeeschrijven, schrijfMee, stopMeeschrijven } from './meeschrijven.ts';
import { ALLEEN_MET, biedAlleenAan, deelApart, noteerApart, vouwOnderVierOgen } from './onder-vier-ogen.ts';

const { instrument } = GEMEENTEN[0]!.profielen[0]!;

function apart({ zaakId, doe }: Verloop, tekst: string): string {
  const opdracht = { zaakId, van: 'mantelzorger', naam: 'Ger', tekst } as const;
  return doe((_, aanleiding) => noteerApart(opdracht, aanleiding));
}

describe('een moment alleen', () => {
  it('[HG-85] wordt aan de inwoner en de mantelzorger aangeboden, en het laatste antwoord geldt', () => {
    const { zaakId, doe, acts } = eenVerloop();
    for (const met of ALLEEN_MET) {
      doe((_, aanleiding) => biedAlleenAan({ zaakId, met, antwoord: 'niet-nodig' }, aanleiding));
    }
    doe((_, aanleiding) => biedAlleenAan({ zaakId, met: 'mantelzorger', antwoord: 'graag' }, aanleiding));
    assert.deepEqual(vouwGesprek(acts).alleen, { inwoner: 'niet-nodig', mantelzorger: 'graag' });
  });

  it('[HG-85] wat alleen gezegd is, is er voor niemand tot de spreker het goed vindt', () => {
    const verloop = eenVerloop();
    const { zaakId, acts, probeer } = verloop;
    const apartId = apart(verloop, 'Ik trek het niet meer.');
    const teksten = new Map([...verloop.teksten].map(([id, inhoud]) => [id, { id, inhoud }]));
    assert.deepEqual(vouwGesprek(acts).inbreng, []);
    const verslag = stelVerslagOp({ acts, teksten, instrument });
    assert.ok(!JSON.stringify(verslag).includes(apartId));
    const deel = () => probeer((nu, aanleiding) => deelApart(nu, { zaakId, apartId }, aanleiding));
    assert.ok(deel().gelukt);
    const [inbreng] = vouwGesprek(acts).inbreng;
    assert.equal(verloop.teksten.get(inbreng?.tekst ?? ''), 'Ik trek het niet meer.');
    assert.deepEqual([inbreng?.spreker, inbreng?.sprekerNaam], ['mantelzorger', 'Ger']);
    assert.ok(vouwOnderVierOgen(acts).apart[0]?.gedeeldOp);
    assertGeweigerd(deel(), 'HG-85');
  });

  it('[HG-85] zonder woorden is er niets om apart te bewaren', () => {
    const { zaakId, probeer } = eenVerloop();
    const leeg = { zaakId, van: 'inwoner', tekst: ' \n' } as const;
    assertGeweigerd(
      probeer((_, aanleiding) => noteerApart(leeg, aanleiding)),
      'HG-85',
    );
  });
});

describe('meeschrijven op een eigen telefoon', () => {
  const open = ({ zaakId, doe }: Verloop) => doe((_, aanleiding) => openMeeschrijven({ zaakId }, aanleiding));
  const schrijf = ({ zaakId, probeer }: Verloop, meeschrijfId: string) =>
    probeer((acts, aanleiding) =>
      schrijfMee(acts, { zaakId, meeschrijfId, tekst: 'Ik wil thuis blijven.', instrument }, aanleiding),
    );

  it('[HG-86] wat de inwoner schrijft, staat onder haar eigen naam in de stroom', () => {
    const verloop = eenVerloop();
    assert.ok(schrijf(verloop, open(verloop)).gelukt);
    assert.equal(vouwGesprek(verloop.acts).inbreng[0]?.spreker, 'inwoner');
  });

  it('[HG-86] stopt als iemand stopt, als het gesprek is vastgelegd en als de dag om is', () => {
    const gestopt = eenVerloop();
    const eerste = open(gestopt);
    open(gestopt);
    const stop = () =>
      gestopt.probeer((acts, aanleiding) => stopMeeschrijven(acts, { zaakId: gestopt.zaakId }, aanleiding));
    assert.ok(stop().gelukt);
    assert.deepEqual(openLinks(gestopt.acts, gestopt.nu()), []);
    assertGeweigerd(schrijf(gestopt, eerste), 'HG-86');
    assertGeweigerd(stop(), 'HG-86');

    const klaar = eenVerloop();
    const tweede = open(klaar);
    const gevoerd = {
      zaakId: klaar.zaakId,
      op: getDatum('2026-11-03'),
      vorm: 'huisbezoek',
      aanwezigen: [],
    } as const;
    klaar.doe((acts, aanleiding) => legGesprekVast(acts, gevoerd, aanleiding));
    assertGeweigerd(schrijf(klaar, tweede), 'HG-86');

    const laat = eenVerloop();
    open(laat);
    assert.equal(openLinks(laat.acts, laat.nu()).length, 1);
    assert.deepEqual(openLinks(laat.acts, '2026-11-04T00:10:00.000Z'), []);
  });
});
