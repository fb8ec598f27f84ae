import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenBriefstof, gebeurd, opMorgen, stofVan } from '../../../tests/builders/beschikking.ts';
import type { Briefwens } from '../../../tests/builders/beschikking.ts';
import { uitgevoerd } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import { leesBeschikking, maakBeschikkingOp, versieWoord, vouwBeschikkingen } from './beschikking.ts';
import type { Briefstof } from './briefstof.ts';
import { stelBriefSamen } from './samenstellen.ts';
import { verzendBeschikking } from './versturen.ts';
import type { VerzendOpdracht } from './versturen.ts';

const dag = getDatum('2026-11-13');

/** Makes the letter and hands back the file with it, its words included. */
function metBrief(stof: Briefstof, wens: Briefwens = {}): Briefstof {
  const uitkomst = maakBeschikkingOp(stof, opMorgen());
  assert.ok(uitkomst.gelukt, JSON.stringify(uitkomst));
  const nieuw = uitkomst.waarde.teksten.map(({ id, inhoud }) => [id, inhoud] as const);
  const woorden = [...(wens.woorden ?? []), ...nieuw];
  return stofVan([...stof.acts, ...uitgevoerd(uitkomst)], { ...wens, woorden, dag: wens.dag ?? stof.dag });
}

function verstuur(stof: Briefstof, eigen: Partial<VerzendOpdracht> = {}, aanleiding = opMorgen()) {
  const beschikkingId = vouwBeschikkingen(stof.acts).at(-1)?.beschikkingId ?? 'geen';
  return verzendBeschikking(stof, { beschikkingId, wijze: 'post', bekendOp: dag, ...eigen }, aanleiding);
}

function verstuurd(stof: Briefstof, eigen: Partial<VerzendOpdracht> = {}): readonly Act[] {
  return [...stof.acts, ...uitgevoerd(verstuur(stof, eigen))];
}

describe('een brief opmaken', () => {
  it('[TW-61] legt elke zin vast met waar die vandaan komt, en leest precies zo terug', () => {
    const stof = eenBriefstof();
    const met = metBrief(stof);
    const [versie] = vouwBeschikkingen(met.acts);
    assert.ok(versie !== undefined && versie.versie === 1);
    assert.deepEqual(leesBeschikking(versie, met), stelBriefSamen(stof));
    assert.equal(versieWoord(versie), 'versie 1, van vrijdag 13 november 2026');
  });

  it('[TW-61] geen tweede versie als er niets veranderde, wel als er iets bij komt, en de oude blijft te lezen', () => {
    const een = metBrief(eenBriefstof());
    assertGeweigerd(maakBeschikkingOp(een, opMorgen()), 'TW-61');
    const twee = metBrief(
      { ...een, toelichting: 'We spraken u hierover aan de telefoon.' },
      { woorden: [...een.woorden] },
    );
    const versies = vouwBeschikkingen(twee.acts);
    assert.deepEqual(
      versies.map(({ versie }) => versie),
      [1, 2],
    );
    const lees = (nummer: number) => JSON.stringify(leesBeschikking(versies[nummer]!, twee));
    assert.doesNotMatch(lees(0), /aan de telefoon/);
    assert.match(lees(1), /aan de telefoon/);
  });

  it('[TW-62] niet voor het besluit genomen is', () => {
    assertGeweigerd(maakBeschikkingOp(eenBriefstof({ zonderNemen: true }), opMorgen()), 'TW-62');
  });

  it('[TW-76] niet met een dag voor het besluit of meer dan een week vooruit', () => {
    const [ervoor, laat, bijna] = [getDatum('2026-11-12'), getDatum('2026-11-21'), getDatum('2026-11-20')];
    for (const dagen of [ervoor, laat])
      assertGeweigerd(maakBeschikkingOp(eenBriefstof({ dag: dagen }), opMorgen()), 'TW-76');
    assert.ok(maakBeschikkingOp(eenBriefstof({ dag: bijna }), opMorgen()).gelukt);
  });
});

describe('een brief versturen', () => {
  it('[TW-74] maakt het besluit bekend op de dag die op de brief staat', () => {
    const acts = verstuurd(metBrief(eenBriefstof()));
    assert.deepEqual(vouwBesluiten(acts)[0]?.verzonden?.bekendOp, dag);
    const [versie] = vouwBeschikkingen(acts);
    assert.deepEqual([versie?.verzonden?.wijze, versie?.verzonden?.versie], ['post', 1]);
  });

  it('[TW-61] niet zonder opgemaakte brief, niet een oudere versie en niet twee keer', () => {
    assertGeweigerd(verstuur(eenBriefstof()), 'TW-61');
    const een = metBrief(eenBriefstof());
    const oud = vouwBeschikkingen(een.acts)[0]!.beschikkingId;
    const twee = metBrief({ ...een, toelichting: 'Iets erbij.' }, { woorden: [...een.woorden] });
    assertGeweigerd(verstuur(twee, { beschikkingId: oud }), 'TW-61');
    const weg = stofVan(verstuurd(een), { woorden: [...een.woorden] });
    assertGeweigerd(verstuur(weg), 'TW-61');
  });

  it('[TW-75] geval 59: een brief met een gebrek gaat niet weg, en het gebrek wordt genoemd', () => {
    const schoon = { voorstel: { uren: undefined, frequentie: undefined } };
    const uitkomst = verstuur(metBrief(eenBriefstof(schoon), schoon));
    assertGeweigerd(uitkomst, 'TW-75');
    assert.match(uitkomst.gelukt ? '' : uitkomst.uitleg, /nog niet af \(TW-64\).*hoeveel de inwoner krijgt/);
  });

  it('[TW-75] tegenproef: met een plan erbij gaat hij wel weg', () => {
    const plan = {
      voorstel: { uren: undefined, frequentie: undefined, leveringsplan: 'plan' },
      woorden: [['plan', 'Elke week stofzuigen.']],
    } as const;
    assert.ok(verstuur(metBrief(eenBriefstof(plan), plan)).gelukt);
  });

  it('[TW-74] mail gaat alleen naar wie een adres heeft', () => {
    const zonder = { inwoner: { email: undefined } };
    assertGeweigerd(verstuur(metBrief(eenBriefstof(zonder), zonder), { wijze: 'mail' }), 'TW-75');
    assert.ok(verstuur(metBrief(eenBriefstof()), { wijze: 'mail' }).gelukt);
  });

  it('[TW-76] de dag op de brief is de dag waarop hij weggaat', () => {
    const stof = metBrief(eenBriefstof());
    assertGeweigerd(verstuur(stof, { bekendOp: getDatum('2026-11-14') }), 'TW-76');
    assertGeweigerd(verstuur(stof, { wijze: 'mail' }, opMorgen('administratie', '2026-11-16')), 'TW-76');
    assert.ok(
      verstuur(stof, {}, opMorgen('administratie', '2026-11-16')).gelukt,
      'gepost, later opgeschreven',
    );
    const morgen = metBrief(eenBriefstof({ dag: getDatum('2026-11-14') }));
    assertGeweigerd(verstuur(morgen, { bekendOp: getDatum('2026-11-14') }), 'TW-76');
  });

  it('[TW-76] niet als de zaak intussen iets anders zegt dan de brief', () => {
    const stof = metBrief(eenBriefstof());
    const anders = { ...stof.inwoner!, naam: { achternaam: 'Anders' } };
    assertGeweigerd(verstuur({ ...stof, inwoner: anders }), 'TW-76');
  });

  it('[TW-77] T13: een getoetst besluit wordt niet verstuurd door wie het maakte', () => {
    const getoetst = { voorstel: { toetsingNodig: true }, getoetst: true };
    const stof = metBrief(eenBriefstof(getoetst), getoetst);
    assertGeweigerd(verstuur(stof, {}, opMorgen('maker')), 'TW-77');
    assert.ok(verstuur(stof).gelukt);
    assert.ok(verstuur(metBrief(eenBriefstof()), {}, opMorgen('maker')).gelukt, 'zonder toetsing wel');
  });

  it('[TW-62] niet zolang de toetsing open staat', () => {
    const open = { voorstel: { toetsingNodig: true }, zonderNemen: true };
    const stof = metBrief(eenBriefstof());
    const wacht = { ...stof, besluit: eenBriefstof(open).besluit };
    assertGeweigerd(verstuur(wacht), 'TW-62');
  });

  it('[TW-53] niet door wie een eigen belang meldde', () => {
    const belang = gebeurd('belang-gemeld', { medewerkerId: 'administratie', soort: 'familie' });
    const stof = metBrief(eenBriefstof());
    assertGeweigerd(verstuur({ ...stof, acts: [...stof.acts, belang] }), 'TW-53');
  });
});
