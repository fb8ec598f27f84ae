import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import type { Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { denkrichtingen, isNetwerkGenoemd, vouwGesprek } from '../gesprek.ts';
import { bespreekNetwerk, draagt, heeftDunNetwerk, isDun, UITKOMSTEN, vouwNetwerk } from './netwerk.ts';
import type { BesprokenOpdracht } from './netwerk.ts';
import { laatNetwerklidVervallen, noemNetwerklid, veranderNetwerklid } from './neerzetting.ts';
import type { LidOpdracht } from './neerzetting.ts';
import { KRINGEN, LIDSOORTEN, MEER, RICHTINGEN, VRAGEN, vouwLeden } from './netwerklid.ts';

const els = { naam: 'Els', kring: 'dichtbij', soort: 'familie', helptMet: 'de was' } as const;

function noem(verloop: Verloop, eigen: Partial<LidOpdracht> = {}): string {
  const opdracht = { zaakId: verloop.zaakId, ...els, ...eigen };
  return verloop.doe((_, aanleiding) => noemNetwerklid(opdracht, aanleiding));
}

function bespreek(verloop: Verloop, eigen: Partial<BesprokenOpdracht>): Uitkomst<Gevolg> {
  const { gezien } = vouwNetwerk(verloop.acts);
  const opdracht = { zaakId: verloop.zaakId, uitkomst: 'niemand', gezien, ...eigen } as const;
  return verloop.probeer((acts, aanleiding) => bespreekNetwerk(acts, opdracht, aanleiding));
}

describe('de mensen om iemand heen', () => {
  it('[HG-60] een achternaam, nummer of adres wordt geweigerd, een voornaam of rol niet', () => {
    const { zaakId, probeer } = eenVerloop();
    const noemNaam = (naam: string) =>
      probeer((_, aanleiding) => noemNetwerklid({ zaakId, naam }, aanleiding));
    const fout = [
      ' ',
      'Els de Vries',
      'Jan Jansen',
      'mevrouw Smit',
      'dhr. Van Dijk',
      'zus Els Bakker',
      'x@y.nl',
      'bel 0612345678',
    ];
    for (const naam of [...fout, 'e'.repeat(61)]) assertGeweigerd(noemNaam(naam), 'HG-60');
    const goed = [
      'Els',
      'de buurvrouw',
      'Oom Jan',
      'mijn zus Els',
      'buurman van nummer 12',
      'Jan en Els',
      'Anne-Marie',
      'Çağla',
      'de huisarts',
      'Kees van hiernaast',
    ];
    for (const naam of goed) assert.ok(noemNaam(naam).gelukt, naam);
  });

  it('[HG-61] wie alleen een naam noemt, zegt verder nog niets: de rest blijft open', () => {
    const { zaakId, doe, acts } = eenVerloop();
    doe((_, aanleiding) => noemNetwerklid({ zaakId, naam: ' Els ' }, aanleiding));
    const [lid] = vouwLeden(acts);
    assert.equal(lid?.naam, 'Els');
    assert.deepEqual([lid.kanMeer, lid.vragen, lid.helptMet], ['weet-niet', 'weet-niet', undefined]);
  });

  it('[HG-61] een verbetering vervangt, met nieuwe woorden, en de plaats in de rij blijft', () => {
    const verloop = eenVerloop();
    const { zaakId, acts, doe, teksten } = verloop;
    const lidId = noem(verloop);
    noem(verloop, { naam: 'Bram' });
    const nieuw = { zaakId, lidId, gezien: [lidId], ...els, kring: 'ver', helptMet: 'bellen' } as const;
    doe((nu, aanleiding) => veranderNetwerklid(nu, nieuw, aanleiding));
    const leden = vouwLeden(acts);
    assert.deepEqual(
      leden.map(({ naam }) => naam),
      ['Els', 'Bram'],
    );
    assert.equal(leden[0]?.kring, 'ver');
    assert.equal(teksten.get(leden[0].helptMet ?? ''), 'bellen');
  });

  it('[HG-5] wie niet zag wat een ander veranderde, overschrijft niets', () => {
    const verloop = eenVerloop();
    const { zaakId, probeer } = verloop;
    const lidId = noem(verloop);
    const verander = (kring: 'ver' | 'bekend') =>
      probeer((acts, aanleiding) =>
        veranderNetwerklid(acts, { zaakId, lidId, gezien: [lidId], ...els, kring }, aanleiding),
      );
    assert.ok(verander('ver').gelukt);
    assertGeweigerd(verander('bekend'), 'HG-5');
    assert.equal(vouwLeden(verloop.acts)[0]?.kring, 'ver');
  });

  it('[HG-61] wie weggehaald is, staat er niet meer en kan niet veranderen', () => {
    const verloop = eenVerloop();
    const { zaakId, probeer, acts } = verloop;
    const lidId = noem(verloop);
    const weg = () => probeer((nu, aanleiding) => laatNetwerklidVervallen(nu, { zaakId, lidId }, aanleiding));
    assert.ok(weg().gelukt);
    assert.deepEqual(vouwLeden(acts), []);
    assertGeweigerd(weg(), 'HG-61');
    assertGeweigerd(
      probeer((nu, aanleiding) => veranderNetwerklid(nu, { zaakId, lidId, gezien: [], ...els }, aanleiding)),
      'HG-61',
    );
  });
});

describe('is er iemand', () => {
  it('[HG-62] mensen kan pas als er iemand staat; niemand kan altijd, ook zonder woorden', () => {
    const verloop = eenVerloop();
    assertGeweigerd(bespreek(verloop, { uitkomst: 'mensen' }), 'HG-62');
    assert.ok(bespreek(verloop, { uitkomst: 'niemand' }).gelukt);
    assert.equal(vouwNetwerk(verloop.acts).waarmee, undefined);
    noem(verloop);
    assert.ok(bespreek(verloop, { uitkomst: 'mensen', waarmee: 'telt niet mee' }).gelukt);
    assert.equal(vouwNetwerk(verloop.acts).waarmee, undefined);
    assertGeweigerd(bespreek(verloop, { gezien: [] }), 'HG-5');
  });

  it('[HG-63] zeggen twee mensen tegelijk iets anders, dan telt niemand: meer hulp, nooit minder', () => {
    const verloop = eenVerloop();
    noem(verloop);
    const { zaakId, acts } = verloop;
    for (const uitkomst of ['niemand', 'mensen'] as const) {
      verloop.doe((_, aanleiding) =>
        bespreekNetwerk([...acts].slice(0, 1), { zaakId, uitkomst, gezien: [] }, aanleiding),
      );
    }
    assert.equal(vouwNetwerk(acts).gezien.length, 2);
    assert.equal(vouwNetwerk(acts).uitkomst, 'niemand');
  });

  it('[HG-63] dun is: er is niemand, of niemand van hen helpt of mag gevraagd worden', () => {
    const verloop = eenVerloop();
    assert.equal(heeftDunNetwerk(verloop.acts), false, 'onbekend is niet dun');
    noem(verloop, { helptMet: '', kanMeer: 'ja', vragen: 'liever-niet' });
    noem(verloop, { naam: 'de wijkzuster', soort: 'beroeps' });
    noem(verloop, { naam: 'Bram', isErVoor: 'ander' });
    assert.equal(heeftDunNetwerk(verloop.acts), true);
    noem(verloop, { naam: 'de buurvrouw', helptMet: '', kanMeer: 'ja', vragen: 'graag' });
    assert.equal(heeftDunNetwerk(verloop.acts), false);
  });

  it('[HG-63] nooit is een netwerk dun waarin iemand helpt, behalve als de inwoner zegt: niemand', () => {
    const lid = fc.record({
      lidId: fc.uuid(),
      naam: fc.constant('Els'),
      kring: fc.constantFrom(...KRINGEN),
      soort: fc.constantFrom(...LIDSOORTEN),
      kanMeer: fc.constantFrom(...MEER),
      vragen: fc.constantFrom(...VRAGEN),
      isErVoor: fc.constantFrom(...RICHTINGEN),
      helptMet: fc.constantFrom(undefined, 'tekst'),
      gezien: fc.constant([]),
    });
    const netwerk = fc.record({
      leden: fc.array(lid, { maxLength: 6 }),
      uitkomst: fc.constantFrom(undefined, ...UITKOMSTEN),
      gezien: fc.constant([]),
    });
    fc.assert(
      fc.property(netwerk, (een) => {
        const verwacht = een.uitkomst === 'niemand' || (een.leden.length > 0 && !een.leden.some(draagt));
        assert.equal(isDun(een), verwacht);
      }),
    );
  });
});

describe('geen netwerk is geen straf', () => {
  it('[HG-17] staat er niemand op wie iemand kan leunen, dan komt gezelschap in plaats van vragen aan naasten', () => {
    const verloop = eenVerloop();
    bespreek(verloop, {});
    assert.equal(isNetwerkGenoemd(vouwGesprek(verloop.acts)), false);
    assert.ok(denkrichtingen(vouwGesprek(verloop.acts)).includes('gezelschap'));
    assert.ok(!denkrichtingen(vouwGesprek(verloop.acts)).includes('naasten-willen'));
  });

  it('[HG-17] tegenproef: helpt er iemand die in de tekening staat, dan mogen naasten genoemd worden', () => {
    const verloop = eenVerloop();
    noem(verloop);
    assert.equal(isNetwerkGenoemd(vouwGesprek(verloop.acts)), true);
    assert.ok(denkrichtingen(vouwGesprek(verloop.acts)).includes('naasten-willen'));
  });

  it('[HG-17] T36: staan er mensen maar wil de inwoner niemand vragen, dan stellen we hen ook niet voor', () => {
    const verloop = eenVerloop();
    noem(verloop, { vragen: 'liever-niet' });
    assert.ok(denkrichtingen(vouwGesprek(verloop.acts)).includes('gezelschap'));
    assert.ok(!denkrichtingen(vouwGesprek(verloop.acts)).includes('naasten-willen'));
  });
});
