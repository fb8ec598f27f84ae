import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { bespreekNetwerk } from '../netwerk/netwerk.ts';
import { spreekResultaatAf, stelResultaatVoor } from '../vraagverheldering/overeenstemming.ts';
import { COLLECTIEFREDENEN, collectiefZin } from './collectief.ts';
import { laatOplossingAfvallen, legTredeVast, noemOplossing } from './noemen.ts';
import type { TredeOpdracht } from './noemen.ts';
import { findOplossing } from './oplossing.ts';
import { WIJZEN, wijzeZin } from './verdeeld.ts';
import { verdeelOplossing } from './verdeling.ts';
import type { VerdelingOpdracht } from './verdeling.ts';
import { HAALBAARHEDEN, haalbaarWoorden, weegOplossing } from './weging.ts';
import type { WegingOpdracht } from './weging.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const wasserij = { id: 'wasserij', naam: 'Wasserij De Frisse Mand' };

function metOplossing(tekst = 'Zelf naar een dagactiviteit'): {
  readonly verloop: Verloop;
  readonly oplossingId: string;
} {
  const verloop = eenVerloop();
  const { zaakId, doe } = verloop;
  const resultaatId = doe((_, a) =>
    stelResultaatVoor({ zaakId, tekst: 'Niet meer alleen zijn' }, instrument, a),
  );
  const op = getDatum('2026-11-03');
  doe((acts, a) => spreekResultaatAf(acts, { zaakId, resultaatId, kop: resultaatId, op }, a));
  return { verloop, oplossingId: doe((acts, a) => noemOplossing(acts, { zaakId, resultaatId, tekst }, a)) };
}

function weeg(verloop: Verloop, oplossingId: string, rest: Partial<WegingOpdracht>) {
  const heel = { zaakId: verloop.zaakId, oplossingId, sterk: '', zwak: '', gezien: [], ...rest };
  return verloop.probeer((acts, a) => weegOplossing(acts, heel, a));
}

function verdeel(verloop: Verloop, oplossingId: string, rest: Partial<VerdelingOpdracht>) {
  const heel = {
    zaakId: verloop.zaakId,
    oplossingId,
    hoe: 'zelf' as const,
    zelf: '',
    met: [],
    gezien: [],
    ...rest,
  };
  return verloop.probeer((acts, a) => verdeelOplossing(acts, heel, a));
}

function maatwerk(verloop: Verloop, oplossingId: string, rest: Partial<TredeOpdracht>) {
  const heel = { zaakId: verloop.zaakId, oplossingId, trede: 'maatwerk' as const, gezien: [], ...rest };
  return verloop.probeer((acts, a) => legTredeVast(acts, heel, a));
}

describe('een oplossing wegen', () => {
  it('[HG-93] T20: wat er goed en lastig aan is en of het lukt, mag elk leeg blijven, en blijft staan als zij afvalt', () => {
    const { verloop, oplossingId } = metOplossing();
    assertGeweigerd(weeg(verloop, oplossingId, { sterk: ' ' }), 'HG-93');
    assertGeweigerd(weeg(verloop, verloop.zaakId, { zwak: 'Ver weg' }), 'HG-93');
    assert.ok(weeg(verloop, oplossingId, { zwak: 'De bus rijdt er niet' }).gelukt);
    const { zaakId } = verloop;
    verloop.doe((acts, a) =>
      laatOplossingAfvallen(acts, { zaakId, oplossingId, reden: 'U komt er niet' }, a),
    );
    const oplossing = findOplossing(verloop.acts, oplossingId)!;
    assert.equal(verloop.teksten.get(oplossing.weging?.zwak ?? ''), 'De bus rijdt er niet');
    const { gezien } = oplossing.weging!;
    assertGeweigerd(weeg(verloop, oplossingId, { haalbaar: 'moeilijk' }), 'HG-5');
    assert.ok(weeg(verloop, oplossingId, { haalbaar: 'moeilijk', gezien }).gelukt);
    assert.deepEqual(findOplossing(verloop.acts, oplossingId)?.weging?.zwak, undefined);
    assert.equal(new Set(HAALBAARHEDEN.map(haalbaarWoorden)).size, HAALBAARHEDEN.length);
  });

  it('[HG-94] T18: per stap zelf, samen, met een steuntje of overgenomen, met wie er meedoet en wat die doet', () => {
    const { verloop, oplossingId } = metOplossing();
    const steuntje = { hoe: 'met-steuntje' as const, zelf: 'Belt zelf op' };
    assertGeweigerd(verdeel(verloop, oplossingId, steuntje), 'HG-94');
    assertGeweigerd(
      verdeel(verloop, oplossingId, { ...steuntje, met: [{ naam: 'Els', wat: ' ' }] }),
      'HG-94',
    );
    assertGeweigerd(verdeel(verloop, verloop.zaakId, {}), 'HG-94');
    const met = [{ naam: ' de ouderenwerker ', wat: 'Gaat de eerste keer mee' }];
    assert.ok(verdeel(verloop, oplossingId, { ...steuntje, met }).gelukt);
    const { verdeling } = findOplossing(verloop.acts, oplossingId)!;
    assert.equal(verdeling?.hoe, 'met-steuntje');
    assert.deepEqual(
      verdeling?.met.map(({ naam, wat }) => [naam, verloop.teksten.get(wat)]),
      [['de ouderenwerker', 'Gaat de eerste keer mee']],
    );
    assertGeweigerd(verdeel(verloop, oplossingId, {}), 'HG-5');
    const zelf = { met, gezien: verdeling.gezien };
    assert.ok(verdeel(verloop, oplossingId, zelf).gelukt);
    assert.deepEqual(findOplossing(verloop.acts, oplossingId)?.verdeling?.met, []);
    assert.equal(new Set(WIJZEN.map(wijzeZin)).size, WIJZEN.length);
  });

  it('[HG-68] T36: samen met mensen om de inwoner heen kan niet als er niemand is', () => {
    const { verloop, oplossingId } = metOplossing();
    const { zaakId } = verloop;
    verloop.doe((acts, a) => bespreekNetwerk(acts, { zaakId, uitkomst: 'niemand', gezien: [] }, a));
    const met = [{ naam: 'Els', wat: 'Gaat mee' }];
    assertGeweigerd(verdeel(verloop, oplossingId, { hoe: 'samen', met }), 'HG-68');
    assert.ok(verdeel(verloop, oplossingId, { hoe: 'met-steuntje', met }).gelukt);
  });

  it('[HG-95] T8: waar samen voor apart gaat, staat erbij waarom wat er samen is niet past; dat is dan de ene reden', () => {
    const { verloop, oplossingId } = metOplossing('Hulp bij de was');
    const vraag = { diensten: [wasserij] };
    assertGeweigerd(maatwerk(verloop, oplossingId, { collectief: vraag }), 'HG-95');
    assertGeweigerd(maatwerk(verloop, oplossingId, { collectief: { ...vraag, diensten: [] } }), 'HG-12');
    assert.ok(maatwerk(verloop, oplossingId, { collectief: { ...vraag, reden: 'niet-genoeg' } }).gelukt);
    const { naastCollectief, nietGenoeg } = findOplossing(verloop.acts, oplossingId)!;
    assert.deepEqual(naastCollectief, { diensten: ['wasserij'], reden: 'niet-genoeg' });
    assert.equal(
      verloop.teksten.get(nietGenoeg ?? ''),
      'We keken ook naar Wasserij De Frisse Mand. Dat is voor u niet genoeg.',
    );
    assert.equal(new Set(COLLECTIEFREDENEN.map(collectiefZin)).size, COLLECTIEFREDENEN.length);
  });

  it('[HG-95] tegenproef: elders wordt er niets over gevraagd, en een andere trede vraagt er niet om', () => {
    const { verloop, oplossingId } = metOplossing('Hulp bij de was');
    assert.ok(maatwerk(verloop, oplossingId, { nietGenoeg: 'Een wasmachine helpt niet' }).gelukt);
    assert.equal(findOplossing(verloop.acts, oplossingId)?.naastCollectief, undefined);
    const ander = metOplossing('De was samen');
    const collectief = { diensten: [wasserij], reden: 'past-niet' as const };
    assert.ok(maatwerk(ander.verloop, ander.oplossingId, { trede: 'collectief', collectief }).gelukt);
    assert.equal(findOplossing(ander.verloop.acts, ander.oplossingId)?.naastCollectief, undefined);
  });
});
