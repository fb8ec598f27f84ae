import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besluitId, erbij, metBesluit, op, rauw } from '../../../tests/builders/bezwaar.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { HERHALINGEN, lopendHeronderzoek, vouwHeronderzoeken } from './heronderzoek.ts';
import { beginHeronderzoek, hoorBijHeronderzoek, rondHeronderzoekAf } from './heronderzoeken.ts';
import { keurHerziening, legTerugvorderingVoor } from './herziening.ts';

const begin = { zaakId, besluitId, aanleiding: 'gepland', reden: 'Het is een jaar later.' } as const;

function metHeronderzoek(): { acts: readonly Act[]; heronderzoekId: string } {
  const acts = erbij(metBesluit(), beginHeronderzoek(metBesluit(), begin, op('2027-11-15')));
  return { acts, heronderzoekId: vouwHeronderzoeken(acts)[0]!.heronderzoekId };
}

function metGesprek({ acts, heronderzoekId } = metHeronderzoek()) {
  return {
    heronderzoekId,
    acts: [...acts, rauw('gesprek-gevoerd', { op: '2027-11-22' }, { op: '2027-11-22' })],
  };
}

function metHoren({ acts, heronderzoekId } = metGesprek()) {
  const opdracht = { zaakId, heronderzoekId, op: getDatum('2027-11-22'), woorden: 'Twee uur is te weinig.' };
  return { heronderzoekId, acts: erbij(acts, hoorBijHeronderzoek(acts, opdracht, op('2027-11-22'))) };
}

type Lopend = { readonly acts: readonly Act[]; readonly heronderzoekId: string };

function rondAf({ acts, heronderzoekId }: Lopend, eigen: object = {}) {
  const opdracht = {
    zaakId,
    heronderzoekId,
    uitkomst: 'ongewijzigd',
    toelichting: 'Het gaat zoals het ging.',
    herhaald: HERHALINGEN,
    ...eigen,
  } as const;
  return rondHeronderzoekAf(acts, opdracht, op('2027-11-23'));
}

const vandaag = getDatum('2027-11-23');

const voorstel = {
  vandaag,
  grond: 'b',
  besluitId,
  ingangOp: getDatum('2028-01-01'),
  overgang: 'Zes weken.',
  wordtMinder: true,
  alleenNietMeedoen: false,
} as const;

describe('een heronderzoek', () => {
  it('[TW-120] gaat over hulp die is toegekend, met een reden, een tegelijk', () => {
    const acts = metBesluit();
    assertGeweigerd(beginHeronderzoek(acts, { ...begin, besluitId: 'x' }, op('2027-11-15')), 'TW-120');
    assertGeweigerd(beginHeronderzoek(acts, { ...begin, reden: ' ' }, op('2027-11-15')), 'TW-120');
    const afgewezen = metBesluit({ voorstel: { uitkomst: 'afgewezen' } });
    assertGeweigerd(beginHeronderzoek(afgewezen, begin, op('2027-11-15')), 'TW-120');
    assertGeweigerd(beginHeronderzoek(metHeronderzoek().acts, begin, op('2027-11-16')), 'TW-120');
  });

  it('[TW-121] is een nieuw gesprek op dezelfde zaak, met alles wat de wet opnieuw vraagt', () => {
    assertGeweigerd(rondAf(metHeronderzoek()), 'TW-121');
    assertGeweigerd(rondAf(metGesprek(), { herhaald: ['pgb'] }), 'TW-121');
    assertGeweigerd(rondAf(metGesprek(), { toelichting: '' }), 'TW-121');
    const { acts } = metGesprek();
    const klaar = erbij(
      acts,
      rondAf({ ...metGesprek(), acts, heronderzoekId: vouwHeronderzoeken(acts)[0]!.heronderzoekId }),
    );
    assert.equal(lopendHeronderzoek(klaar), undefined);
    assert.equal(vouwHeronderzoeken(klaar)[0]?.afgerond?.uitkomst, 'ongewijzigd');
    const { heronderzoekId } = vouwHeronderzoeken(klaar)[0]!;
    assertGeweigerd(rondAf({ acts: [...klaar], heronderzoekId }), 'TW-120');
  });

  it('[TW-122] geval 60: minder uren komen er alleen met een nieuw besluit, nooit met een gewijzigde 301', () => {
    const gehoord = metHoren();
    assertGeweigerd(rondAf({ ...gehoord, acts: [...gehoord.acts] }, { uitkomst: 'herzien' }), 'TW-122');
    const alleen301 = [...gehoord.acts, rauw('toewijzing-gewijzigd', { toewijzingnummer: '1' })];
    assertGeweigerd(rondAf({ ...gehoord, acts: alleen301 }, { uitkomst: 'herzien' }), 'TW-122');
    const herziening = { besluitId, grond: 'b', ingangOp: '2028-01-01' };
    const inhoud = { besluitId: 'nieuw', grondslag: 'herziening', uitkomst: 'deels-toegekend', herziening };
    const besluit = [...gehoord.acts, rauw('besluit-voorbereid', inhoud)];
    assertGeweigerd(rondAf({ ...gehoord, acts: besluit }, { uitkomst: 'herzien' }), 'TW-122');
    const genomen = [...besluit, rauw('besluit-genomen', { besluitId: 'nieuw', op: '2027-11-23' })];
    assert.ok(rondAf({ ...gehoord, acts: genomen }, { uitkomst: 'herzien' }).gelukt);
  });

  it('[TW-123] herzien kan alleen op grond a tot en met e, over het besluit dat nu geldt', () => {
    const { acts } = metHoren();
    for (const grond of ['a', 'b', 'c', 'd', 'e'])
      assert.ok(keurHerziening(acts, { ...voorstel, grond }).gelukt);
    assertGeweigerd(keurHerziening(acts, { ...voorstel, grond: 'f' }), 'TW-123');
    assertGeweigerd(keurHerziening(acts, { ...voorstel, besluitId: 'x' }), 'TW-123');
    assertGeweigerd(keurHerziening(metBesluit(), voorstel), 'TW-122');
  });

  it('[TW-124] de inwoner zegt eerst wat die ervan vindt', () => {
    assertGeweigerd(keurHerziening(metGesprek().acts, voorstel), 'TW-124');
    const { acts, heronderzoekId } = metGesprek();
    const gehoord = { zaakId, heronderzoekId, op: getDatum('2027-11-22'), woorden: 'Nee.' };
    assertGeweigerd(hoorBijHeronderzoek(acts, { ...gehoord, woorden: '' }, op('2027-11-22')), 'TW-124');
    assertGeweigerd(
      hoorBijHeronderzoek(acts, { ...gehoord, op: getDatum('2027-11-23') }, op('2027-11-22')),
      'TW-124',
    );
    assertGeweigerd(
      hoorBijHeronderzoek(acts, { ...gehoord, heronderzoekId: 'x' }, op('2027-11-22')),
      'TW-120',
    );
  });

  it('[TW-125] wordt de hulp minder, dan staat erbij hoeveel tijd de inwoner krijgt', () => {
    const { acts } = metHoren();
    assertGeweigerd(keurHerziening(acts, { ...voorstel, overgang: ' ' }), 'TW-125');
    const meer = keurHerziening(acts, { ...voorstel, overgang: '', wordtMinder: false });
    assert.deepEqual(meer.gelukt && meer.waarde, { grond: 'b', besluitId, ingangOp: '2028-01-01' });
  });

  it('[TW-125] minder hulp gaat niet in op een dag die al voorbij is, behalve bij onjuiste gegevens', () => {
    const { acts } = metHoren();
    const gisteren = { ...voorstel, ingangOp: getDatum('2027-11-22') };
    assertGeweigerd(keurHerziening(acts, gisteren), 'TW-125');
    assert.ok(keurHerziening(acts, { ...gisteren, ingangOp: vandaag }).gelukt);
    assert.ok(keurHerziening(acts, { ...gisteren, wordtMinder: false }).gelukt);
    assert.ok(keurHerziening(acts, { ...gisteren, grond: 'a' }).gelukt);
    const verhuisd = rauw('verhuisd-gemeld', { op: '2027-11-20', bron: 'brp', bevestigd: true });
    assert.ok(keurHerziening([...acts, verhuisd], gisteren).gelukt);
  });

  it('[TW-126] niet meedoen aan een traject is op zichzelf geen grond', () => {
    assertGeweigerd(keurHerziening(metHoren().acts, { ...voorstel, alleenNietMeedoen: true }), 'TW-126');
  });

  it('[TW-127] terugvorderen is een vraag aan een jurist, alleen na grond a en met opzet', () => {
    const na = (grond: string) =>
      metBesluit({
        voorstel: {
          grondslag: 'herziening',
          herziening: { grond, besluitId: 'oud', ingangOp: '2026-12-01' },
        },
      });
    const opdracht = { zaakId, besluitId, opzet: true, vraag: 'Mag dit?' };
    assertGeweigerd(legTerugvorderingVoor(na('b'), opdracht, op('2027-01-04')), 'TW-127');
    assertGeweigerd(
      legTerugvorderingVoor(na('a'), { ...opdracht, opzet: false }, op('2027-01-04')),
      'TW-127',
    );
    assertGeweigerd(legTerugvorderingVoor(na('a'), { ...opdracht, vraag: '' }, op('2027-01-04')), 'TW-127');
    assert.ok(legTerugvorderingVoor(na('a'), opdracht, op('2027-01-04')).gelukt);
  });
});
