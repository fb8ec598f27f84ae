import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { vouwGesprek } from '../gesprek.ts';
import { legGesprekVast } from '../gevoerd.ts';
import { findVoorafvraag, VOORAFVRAGEN, voorafvraagWoorden } from './deelnemer.ts';
import { DEELNEMERROLLEN, deelnemerrolWoord, spreektAls } from './deelnemerrol.ts';
import { beantwoordVooraf, legAanwezigheidVast, nodigUit } from './uitnodigen.ts';
import type { Uitnodigopdracht, Voorafopdracht } from './uitnodigen.ts';
import { schrijfUitnodiging, WIE_LEEST_HET } from './uitnodigingmail.ts';

const els = { naam: 'Els', rol: 'familie', inwonerVindtGoed: true, wijze: 'zelf' } as const;

function nodig(verloop: Verloop, eigen: Partial<Uitnodigopdracht> = {}): string {
  const opdracht = { zaakId: verloop.zaakId, ...els, ...eigen };
  return verloop.doe((_, aanleiding) => nodigUit(opdracht, aanleiding));
}

function vooraf(verloop: Verloop, deelnemerId: string, woorden: Voorafopdracht['woorden']) {
  const opdracht = { zaakId: verloop.zaakId, deelnemerId, woorden, via: 'link' } as const;
  return verloop.probeer((acts, aanleiding) => beantwoordVooraf(acts, opdracht, aanleiding));
}

function houd({ zaakId, doe }: Verloop): void {
  const opdracht = { zaakId, op: getDatum('2026-11-03'), vorm: 'huisbezoek', aanwezigen: [] } as const;
  doe((acts, aanleiding) => legGesprekVast(acts, opdracht, aanleiding));
}

describe('wie erbij zijn', () => {
  it('[HG-80] zonder naam of zonder dat de inwoner het goed vindt, wordt niemand gevraagd', () => {
    const { zaakId, probeer, acts } = eenVerloop();
    for (const fout of [{ naam: '  ' }, { inwonerVindtGoed: false }]) {
      assertGeweigerd(
        probeer((_, aanleiding) => nodigUit({ zaakId, ...els, ...fout }, aanleiding)),
        'HG-80',
      );
    }
    assert.deepEqual(acts, []);
  });

  it('[HG-80] wie gevraagd is, staat er met naam en rol', () => {
    const verloop = eenVerloop();
    nodig(verloop, { naam: ' Els ' });
    const [deelnemer] = vouwGesprek(verloop.acts).deelnemers;
    assert.equal(deelnemer?.naam, 'Els');
    assert.equal(deelnemer?.rol, 'familie');
    assert.deepEqual(deelnemer?.aanwezigheid, []);
    for (const rol of DEELNEMERROLLEN) assert.ok(deelnemerrolWoord(rol).length > 3);
  });

  it('[HG-81] een leidinggevende is er alleen bij met een reden; ieder ander zonder', () => {
    const verloop = eenVerloop();
    const { zaakId, probeer } = verloop;
    const baas = { zaakId, ...els, rol: 'leidinggevende' } as const;
    assertGeweigerd(
      probeer((_, aanleiding) => nodigUit(baas, aanleiding)),
      'HG-81',
    );
    for (const rol of DEELNEMERROLLEN.filter((een) => een !== 'leidinggevende')) nodig(verloop, { rol });
    const id = nodig(verloop, { rol: 'leidinggevende', waarom: 'Zij vraagt het zelf.' });
    const deelnemer = vouwGesprek(verloop.acts).deelnemers.find((een) => een.deelnemerId === id);
    assert.equal(verloop.teksten.get(deelnemer?.waarom ?? ''), 'Zij vraagt het zelf.');
  });

  it('[HG-82] de uitnodiging noemt niemand, en de code staat er niet in', () => {
    const profiel = GEMEENTEN[0]!.profielen[0]!;
    const mail = { afzender: 'Heldermond', link: 'https://x.example/uitnodiging/abc', profiel };
    const { onderwerp, tekst } = schrijfUitnodiging({ ...mail, wanneer: '2026-11-10T09:00:00.000Z' });
    assert.equal(onderwerp, 'Bericht van Heldermond');
    assert.match(tekst, /dinsdag 10 november 2026 om 10:00 uur/u);
    assert.ok(tekst.includes(WIE_LEEST_HET));
    assert.match(tekst, /zonder de anderen erbij/u);
    assert.doesNotMatch(schrijfUitnodiging(mail).tekst, /Het gesprek is op/u);
  });

  it('[HG-83] wat iemand vooraf vertelt, staat onder de eigen naam in de stroom, hoe veel of weinig het ook is', () => {
    const antwoord = fc.constantFrom(undefined, '', '  ', 'Zij slaapt slecht.', 'Koken gaat goed.');
    const alle = fc.record(Object.fromEntries(VOORAFVRAGEN.map((vraag) => [vraag, antwoord])));
    fc.assert(
      fc.property(alle, fc.constantFrom(...DEELNEMERROLLEN), (woorden, rol) => {
        const verloop = eenVerloop();
        const id = nodig(verloop, { rol, waarom: 'Daarom.' });
        const uitkomst = vooraf(verloop, id, woorden);
        const verteld = VOORAFVRAGEN.filter((vraag) => woorden[vraag]?.trim());
        if (verteld.length === 0) return assertGeweigerd(uitkomst, 'HG-83');
        const { inbreng, deelnemers } = vouwGesprek(verloop.acts);
        assert.deepEqual(
          inbreng.map((een) => [een.spreker, een.sprekerNaam, verloop.teksten.get(een.tekst)]),
          verteld.map((vraag) => [spreektAls(rol), 'Els', woorden[vraag]]),
        );
        const vragen = inbreng.map(({ inbrengId }) => findVoorafvraag(deelnemers, inbrengId));
        assert.deepEqual(vragen, verteld);
        assert.ok(deelnemers[0]?.voorafOp);
        for (const vraag of VOORAFVRAGEN) assert.match(voorafvraagWoorden(vraag), /\?$/u);
      }),
    );
  });

  it('[HG-83] na het gesprek kan vooraf niet meer, en wie niet gevraagd is kan het nooit', () => {
    const verloop = eenVerloop();
    const id = nodig(verloop);
    assertGeweigerd(vooraf(verloop, verloop.zaakId, { lastig: 'Van alles.' }), 'HG-84');
    houd(verloop);
    assertGeweigerd(vooraf(verloop, id, { lastig: 'Van alles.' }), 'HG-83');
    const later = nodig(verloop, { naam: 'Ger' });
    assert.ok(vooraf(verloop, later, { lastig: 'Van alles.' }).gelukt);
  });

  it('[HG-84] of iemand kwam is te verbeteren, maar niet over een ander heen', () => {
    const verloop = eenVerloop();
    const deelnemerId = nodig(verloop);
    const leg = (aanwezigheid: 'kwam' | 'kon-niet', gezien: readonly string[]) =>
      verloop.probeer((acts, aanleiding) =>
        legAanwezigheidVast(acts, { zaakId: verloop.zaakId, deelnemerId, aanwezigheid, gezien }, aanleiding),
      );
    assert.ok(leg('kwam', []).gelukt);
    const [eerst] = vouwGesprek(verloop.acts).deelnemers;
    assert.deepEqual(eerst?.aanwezigheid, ['kwam']);
    assertGeweigerd(leg('kon-niet', []), 'HG-5');
    assert.ok(leg('kon-niet', eerst?.gezien ?? []).gelukt);
    assert.deepEqual(vouwGesprek(verloop.acts).deelnemers[0]?.aanwezigheid, ['kon-niet']);
    const vreemd = { zaakId: verloop.zaakId, deelnemerId: 'x', aanwezigheid: 'kwam', gezien: [] } as const;
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) => legAanwezigheidVast(acts, vreemd, aanleiding)),
      'HG-84',
    );
  });
});
