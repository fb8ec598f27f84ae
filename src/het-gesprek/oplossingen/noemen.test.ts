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
} from '../vraagverheldering/overeenstemming.ts';
import { findResultaat } from '../vraagverheldering/resultaat.ts';
import { parkeerIdee, vouwIdeeen } from './idee.ts';
import { laatOplossingAfvallen, legTredeVast, noemOfParkeer, noemOplossing } from './noemen.ts';
import type { OplossingOpdracht, TredeOpdracht } from './noemen.ts';
import { findOplossing, vouwOplossingen } from './oplossing.ts';
import { TREDEN, tredeWoorden } from './trede.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;

function voorstel(verloop: Verloop): string {
  const { zaakId } = verloop;
  return verloop.doe((_, aanleiding) =>
    stelResultaatVoor({ zaakId, tekst: 'Weer boven slapen' }, instrument, aanleiding),
  );
}

function welk({ zaakId, acts }: Verloop, resultaatId: string) {
  return { zaakId, resultaatId, kop: findResultaat(acts, resultaatId)!.kop };
}

function metAfgesproken(): { readonly verloop: Verloop; readonly resultaatId: string } {
  const verloop = eenVerloop();
  const resultaatId = voorstel(verloop);
  const op = getDatum('2026-11-03');
  verloop.doe((acts, aanleiding) =>
    spreekResultaatAf(acts, { ...welk(verloop, resultaatId), op }, aanleiding),
  );
  return { verloop, resultaatId };
}

function noem(verloop: Verloop, opdracht: Omit<OplossingOpdracht, 'zaakId' | 'tekst'> & { tekst?: string }) {
  const { zaakId } = verloop;
  return verloop.probeer((acts, aanleiding) =>
    noemOplossing(acts, { zaakId, tekst: 'Een traplift', ...opdracht }, aanleiding),
  );
}

function parkeer({ zaakId, doe }: Verloop): string {
  return doe((_, aanleiding) => parkeerIdee({ zaakId, tekst: 'Een traplift' }, aanleiding));
}

function legVast(verloop: Verloop, opdracht: Omit<TredeOpdracht, 'zaakId' | 'gezien'>) {
  const { zaakId, acts } = verloop;
  const { gezien } = findOplossing(acts, opdracht.oplossingId)!;
  return verloop.probeer((nu, aanleiding) => legTredeVast(nu, { zaakId, gezien, ...opdracht }, aanleiding));
}

describe('oplossing', () => {
  it('[HG-9] T2: zonder resultaat, of met alleen een voorstel, is er geen oplossing', () => {
    const verloop = eenVerloop();
    assertGeweigerd(noem(verloop, { resultaatId: verloop.zaakId }), 'HG-9');
    assertGeweigerd(noem(verloop, { resultaatId: voorstel(verloop) }), 'HG-9');
    assert.deepEqual(vouwOplossingen(verloop.acts), []);
  });

  it('[HG-9] T2: een afgesproken resultaat opent de oplossingen, en een resultaat waarover men het niet eens is ook', () => {
    const { verloop, resultaatId } = metAfgesproken();
    assert.ok(noem(verloop, { resultaatId }).gelukt);
    const ander = eenVerloop();
    const id = voorstel(ander);
    const woorden = { woordenInwoner: 'Elke dag', woordenGespreksvoerder: 'Twee keer' };
    ander.doe((acts, aanleiding) => noteerOneens(acts, { ...welk(ander, id), ...woorden }, aanleiding));
    assert.ok(noem(ander, { resultaatId: id }).gelukt);
    assert.equal(vouwOplossingen(ander.acts)[0]?.staat.soort, 'genoemd');
  });

  it('[HG-9] een oplossing heeft woorden', () => {
    const { verloop, resultaatId } = metAfgesproken();
    assertGeweigerd(noem(verloop, { resultaatId, tekst: ' ' }), 'HG-9');
  });

  it('[HG-9] vervalt het resultaat, dan geldt de oplossing ook niet meer', () => {
    const { verloop, resultaatId } = metAfgesproken();
    noem(verloop, { resultaatId });
    verloop.doe((acts, aanleiding) =>
      laatResultaatVervallen(acts, { ...welk(verloop, resultaatId), reden: 'Verhuist' }, aanleiding),
    );
    assert.deepEqual(
      vouwOplossingen(verloop.acts).map(({ staat }) => staat.soort),
      ['vervallen'],
    );
  });

  it('[HG-10] T2: een vroeg idee staat op naam van wie het had, en wordt bruikbaar als er een resultaat is', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    const traplift = { zaakId, tekst: 'Een traplift', waarom: 'Dan slaap ik weer boven' };
    const ideeId = verloop.doe((acts, aanleiding) => noemOfParkeer(acts, traplift, aanleiding));
    const [idee] = vouwIdeeen(verloop.acts);
    assert.equal(idee?.van, 'inwoner');
    assert.equal(verloop.teksten.get(ideeId), 'Een traplift\nDan slaap ik weer boven');
    assert.deepEqual(vouwOplossingen(verloop.acts), []);
    const resultaatId = voorstel(verloop);
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) =>
        noemOfParkeer(acts, { ...traplift, resultaatId, uitIdee: ideeId }, aanleiding),
      ),
      'HG-9',
    );
    const op = getDatum('2026-11-03');
    verloop.doe((acts, aanleiding) =>
      spreekResultaatAf(acts, { ...welk(verloop, resultaatId), op }, aanleiding),
    );
    const oplossingId = verloop.doe((acts, aanleiding) =>
      noemOfParkeer(acts, { ...traplift, resultaatId, uitIdee: ideeId }, aanleiding),
    );
    assert.equal(vouwIdeeen(verloop.acts)[0]?.gebruiktVoor, oplossingId);
    assertGeweigerd(noem(verloop, { resultaatId, uitIdee: ideeId }), 'HG-10');
  });

  it('[HG-10] een idee heeft woorden, en een idee van een ander houdt diens naam', () => {
    const verloop = eenVerloop();
    const { zaakId } = verloop;
    assertGeweigerd(
      verloop.probeer((_, aanleiding) => parkeerIdee({ zaakId, tekst: '' }, aanleiding)),
      'HG-10',
    );
    const vanZoon = { zaakId, tekst: 'Een scootmobiel', van: 'familie', vanNaam: 'haar zoon' } as const;
    verloop.doe((_, aanleiding) => parkeerIdee(vanZoon, aanleiding));
    assert.equal(vouwIdeeen(verloop.acts)[0]?.vanNaam, 'haar zoon');
    assert.notEqual(parkeer(verloop), '');
  });

  it('[HG-11] de trede komt achteraf, mag alles zijn en verandert de volgorde niet', () => {
    const { verloop, resultaatId } = metAfgesproken();
    const namen = ['Zelf oefenen', 'Een traplift', 'De buurvrouw'];
    const ids = namen.map((tekst) => {
      const uitkomst = noem(verloop, { resultaatId, tekst });
      assert.ok(uitkomst.gelukt);
      return uitkomst.waarde.acts[0]!.id;
    });
    const treden = ['maatwerk', 'eigen-kracht', 'netwerk'] as const;
    for (const [nummer, trede] of treden.entries()) {
      assert.ok(
        legVast(verloop, { oplossingId: ids[nummer]!, trede, nietGenoeg: 'Leuning is niet genoeg' }).gelukt,
      );
    }
    const stand = vouwOplossingen(verloop.acts);
    assert.deepEqual(
      stand.map(({ oplossingId }) => oplossingId),
      ids,
    );
    assert.deepEqual(
      stand.map(({ trede }) => trede),
      treden,
    );
  });

  it('[HG-12] hulp op maat vraagt één keer per resultaat wat er nog meer bekeken is', () => {
    const { verloop, resultaatId } = metAfgesproken();
    assertGeweigerd(noem(verloop, { resultaatId, trede: 'maatwerk' }), 'HG-12');
    const eerste = noem(verloop, { resultaatId });
    assert.ok(eerste.gelukt);
    const oplossingId = eerste.waarde.acts[0]!.id;
    assertGeweigerd(legVast(verloop, { oplossingId, trede: 'maatwerk' }), 'HG-12');
    const nietGenoeg = 'Beneden slapen kan niet: geen ruimte';
    assert.ok(legVast(verloop, { oplossingId, trede: 'maatwerk', nietGenoeg }).gelukt);
    assert.equal(verloop.teksten.get(findOplossing(verloop.acts, oplossingId)?.nietGenoeg ?? ''), nietGenoeg);
    assert.ok(noem(verloop, { resultaatId, tekst: 'Hulp bij douchen', trede: 'maatwerk' }).gelukt);
  });

  it('[HG-12] wat viel met een reden, is ook bekeken: dan vraagt hulp op maat niets meer', () => {
    const { verloop, resultaatId } = metAfgesproken();
    const leuning = noem(verloop, { resultaatId, tekst: 'Een tweede leuning' });
    assert.ok(leuning.gelukt);
    const weg = {
      zaakId: verloop.zaakId,
      oplossingId: leuning.waarde.acts[0]!.id,
      reden: 'U kunt niet trekken',
    };
    verloop.doe((acts, a) => laatOplossingAfvallen(acts, weg, a));
    assert.ok(noem(verloop, { resultaatId, trede: 'maatwerk' }).gelukt);
  });

  it('[HG-13] T20: een oplossing die afvalt blijft staan met haar reden', () => {
    const { verloop, resultaatId } = metAfgesproken();
    const genoemd = noem(verloop, { resultaatId });
    assert.ok(genoemd.gelukt);
    const oplossingId = genoemd.waarde.acts[0]!.id;
    const laatAfvallen = (reden: string) =>
      verloop.probeer((acts, aanleiding) =>
        laatOplossingAfvallen(acts, { zaakId: verloop.zaakId, oplossingId, reden }, aanleiding),
      );
    assertGeweigerd(laatAfvallen(' '), 'HG-13');
    assert.ok(laatAfvallen('De trap is te smal').gelukt);
    const { staat } = findOplossing(verloop.acts, oplossingId)!;
    assert.ok(staat.soort === 'afgevallen');
    assert.equal(verloop.teksten.get(staat.reden), 'De trap is te smal');
    assertGeweigerd(laatAfvallen('Nog eens'), 'HG-13');
    assertGeweigerd(legVast(verloop, { oplossingId, trede: 'netwerk' }), 'HG-13');
  });

  it('[HG-5] twee mensen leggen niet ongemerkt een andere trede vast', () => {
    const { verloop, resultaatId } = metAfgesproken();
    const genoemd = noem(verloop, { resultaatId });
    assert.ok(genoemd.gelukt);
    const opdracht = { zaakId: verloop.zaakId, oplossingId: genoemd.waarde.acts[0]!.id, gezien: [] };
    verloop.doe((acts, aanleiding) => legTredeVast(acts, { ...opdracht, trede: 'netwerk' }, aanleiding));
    assertGeweigerd(
      verloop.probeer((acts, aanleiding) =>
        legTredeVast(acts, { ...opdracht, trede: 'collectief' }, aanleiding),
      ),
      'HG-5',
    );
  });

  it('[HG-11] elke trede heeft gewone woorden', () => {
    assert.equal(new Set(TREDEN.map(tredeWoorden)).size, TREDEN.length);
  });
});
