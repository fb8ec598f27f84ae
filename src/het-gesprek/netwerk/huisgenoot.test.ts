import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { legTredeVast, noemOplossing } from '../oplossingen/noemen.ts';
import { TREDEN } from '../oplossingen/trede.ts';
import type { Trede } from '../oplossingen/trede.ts';
import { vouwOplossingen } from '../oplossingen/oplossing.ts';
import { spreekResultaatAf, stelResultaatVoor } from '../vraagverheldering/overeenstemming.ts';
import { gebrekInGebruikelijkeHulp } from './gewone-hulp.ts';
import { vouwHuisgenoten } from './huisgenoot.ts';
import { laatHuisgenootVervallen, noemHuisgenoot, veranderHuisgenoot } from './huisgenootopgave.ts';
import type { HuisgenootOpdracht } from './huisgenootopgave.ts';
import { bespreekNetwerk } from './netwerk.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;

function noem(verloop: Verloop, eigen: Partial<HuisgenootOpdracht> = {}): string {
  const opdracht = { zaakId: verloop.zaakId, naam: 'Bram', gehoord: true, ...eigen };
  return verloop.doe((_, aanleiding) => noemHuisgenoot(opdracht, aanleiding));
}

function metResultaat(verloop: Verloop): string {
  const { zaakId } = verloop;
  const id = verloop.doe((_, aanleiding) =>
    stelResultaatVoor({ zaakId, tekst: 'Een schoon huis.' }, instrument, aanleiding),
  );
  const afspraak = { zaakId, resultaatId: id, kop: id, op: getDatum('2026-11-03'), tekstversie: id };
  verloop.doe((acts, aanleiding) => spreekResultaatAf(acts, afspraak, aanleiding));
  return id;
}

function probeer(verloop: Verloop, resultaatId: string, trede: Trede) {
  const opdracht = {
    zaakId: verloop.zaakId,
    resultaatId,
    tekst: 'Stofzuigen',
    trede,
    nietGenoeg: 'Bekeken.',
  };
  return verloop.probeer((acts, aanleiding) => noemOplossing(acts, opdracht, aanleiding));
}

describe('wie er woont', () => {
  it('[HG-66] wat iemand doet, kan en niet kan staat er in eigen woorden, met waarom; wat niemand zei blijft leeg', () => {
    const verloop = eenVerloop();
    noem(verloop, { doetNu: 'Ik kook.', kanNiet: 'Tillen.', waarom: 'gezondheid', kan: ' ' });
    const [bram] = vouwHuisgenoten(verloop.acts);
    assert.equal(verloop.teksten.get(bram?.doetNu ?? ''), 'Ik kook.');
    assert.equal(verloop.teksten.get(bram?.kanNiet ?? ''), 'Tillen.');
    assert.deepEqual([bram?.kan, bram?.waarom], [undefined, 'gezondheid']);
  });

  it('[HG-66] verbeteren vervangt, weghalen haalt weg, en daarna kan niemand het nog veranderen', () => {
    const verloop = eenVerloop();
    const { zaakId, acts } = verloop;
    const huisgenootId = noem(verloop);
    const anders = { zaakId, huisgenootId, naam: 'Bram', gehoord: false };
    const verander = (gezien: readonly string[]) =>
      verloop.probeer((nu, aanleiding) => veranderHuisgenoot(nu, { ...anders, gezien }, aanleiding));
    assert.ok(verander([huisgenootId]).gelukt);
    assert.equal(vouwHuisgenoten(acts)[0]?.gehoord, false);
    assertGeweigerd(verander([huisgenootId]), 'HG-5');
    const weg = () =>
      verloop.probeer((nu, aanleiding) => laatHuisgenootVervallen(nu, { zaakId, huisgenootId }, aanleiding));
    assert.ok(weg().gelukt);
    assert.deepEqual(vouwHuisgenoten(acts), []);
    assertGeweigerd(weg(), 'HG-66');
    assertGeweigerd(verander([]), 'HG-66');
  });

  it('[HG-60] een huisgenoot staat er ook alleen met voornaam of rol', () => {
    const { zaakId, probeer: doe } = eenVerloop();
    const opdracht = { zaakId, naam: 'Bram de Boer', gehoord: true };
    assertGeweigerd(
      doe((_, aanleiding) => noemHuisgenoot(opdracht, aanleiding)),
      'HG-60',
    );
  });
});

describe('gewone hulp van huisgenoten', () => {
  it('[HG-67] zonder huisgenoot, of met een die niet gehoord is, wordt er niet op gerekend', () => {
    const verloop = eenVerloop();
    const resultaatId = metResultaat(verloop);
    assertGeweigerd(probeer(verloop, resultaatId, 'gebruikelijke-hulp'), 'HG-67');
    noem(verloop);
    noem(verloop, { naam: 'Noor', gehoord: false });
    assertGeweigerd(probeer(verloop, resultaatId, 'gebruikelijke-hulp'), 'HG-67');
    assert.match(gebrekInGebruikelijkeHulp(verloop.acts)?.uitleg ?? '', /^Noor is nog niet gehoord/u);
  });

  it('[HG-67] ook achteraf op een trede zetten rekent niet op wie niet gehoord is', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaatId = metResultaat(verloop);
    assert.ok(probeer(verloop, resultaatId, 'eigen-kracht').gelukt);
    const { oplossingId } = vouwOplossingen(verloop.acts)[0]!;
    const opdracht = { zaakId, oplossingId, trede: 'gebruikelijke-hulp', gezien: [] } as const;
    const leg = () => verloop.probeer((acts, aanleiding) => legTredeVast(acts, opdracht, aanleiding));
    assertGeweigerd(leg(), 'HG-67');
    noem(verloop);
    assert.ok(leg().gelukt);
  });

  it('[HG-67] tegenproef: is iedereen gehoord, dan mag het', () => {
    const verloop = eenVerloop();
    const resultaatId = metResultaat(verloop);
    noem(verloop);
    assert.ok(probeer(verloop, resultaatId, 'gebruikelijke-hulp').gelukt);
  });

  it('[HG-68] staat er dat er nu niemand is, dan leunt niets op mantelzorg of netwerk, en al het andere kan', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const resultaatId = metResultaat(verloop);
    assert.ok(probeer(verloop, resultaatId, 'netwerk').gelukt, 'eerst is er niets gezegd');
    noem(verloop);
    verloop.doe((acts, aanleiding) =>
      bespreekNetwerk(acts, { zaakId, uitkomst: 'niemand', gezien: [] }, aanleiding),
    );
    for (const trede of TREDEN) {
      const uitkomst = probeer(verloop, resultaatId, trede);
      if (trede === 'netwerk' || trede === 'mantelzorg') assertGeweigerd(uitkomst, 'HG-68');
      else assert.ok(uitkomst.gelukt, trede);
    }
  });
});
