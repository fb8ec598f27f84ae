import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  begonnen,
  BREDE_STOEP,
  dag,
  eenAct,
  eenBesluit,
  HULPMIDDELEN,
  profiel,
  THUISHULP,
} from '../../../tests/builders/iwmo.ts';
import { doorMedewerker, uitgevoerd, zaakId } from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { omvangVan, schrijfOmvang } from './omvang.ts';
import { lopendeVan, wijsToe } from './toewijzen.ts';
import type { ToewijsOpdracht } from './toewijzen.ts';
import { vouwToewijzingen } from './toewijzingen.ts';
import { beeindigToewijzingen, wijzigToewijzing, wisselAanbieder } from './wijzigen.ts';

const nu = '2026-11-17T10:00:00.000Z';
const door = () => doorMedewerker('b', nu);

function opdracht(eigen: Partial<ToewijsOpdracht> = {}): ToewijsOpdracht {
  return { zaakId, besluitId: 'besluit-1', agb: THUISHULP, toewijzingnummer: 1, profiel, ...eigen };
}

function wijs(acts: readonly Act[], eigen: Partial<ToewijsOpdracht> = {}): readonly Act[] {
  return [...acts, ...uitgevoerd(wijsToe(acts, opdracht(eigen), door()))];
}

function weigering(acts: readonly Act[], eigen: Partial<ToewijsOpdracht> = {}): string {
  const uitkomst = wijsToe(acts, opdracht(eigen), door());
  assert.ok(!uitkomst.gelukt);
  return `${uitkomst.regel} ${uitkomst.uitleg}`;
}

describe('toewijzen', () => {
  it('[TW-80] na een besluit in natura gaat de hulp naar een aanbieder, met de dagen en omvang van het besluit', () => {
    const [een] = vouwToewijzingen(wijs(eenBesluit()));
    assert.equal(een?.aanbieder.naam, 'Thuishulp Heldermond');
    assert.deepEqual(een?.omvang, { volume: 3, eenheid: '04', frequentie: '2' });
    assert.equal(`${een?.ingangOp} ${een?.eindOp} ${een?.toegewezenOp}`, '2026-12-01 2027-11-30 2026-11-17');
    assert.equal(een?.productcategorie, '01');
  });

  it('[TW-80] zonder besluit, bij een afwijzing en bij een pgb is er niets toe te wijzen', () => {
    assert.match(weigering([]), /^TW-80 .*pas als het besluit genomen is/);
    assert.match(weigering(eenBesluit().slice(0, 1)), /^TW-80/);
    assert.match(weigering(eenBesluit({ uitkomst: 'afgewezen' })), /^TW-80 Dit besluit kent niets toe/);
    assert.match(weigering(eenBesluit({ vorm: 'pgb' })), /^TW-80 Dit is een pgb\. Dat gaat naar de SVB/);
    assert.equal(vouwToewijzingen(wijs(eenBesluit({ uitkomst: 'deels-toegekend' }))).length, 1);
  });

  it('[TW-80] hetzelfde besluit gaat niet twee keer weg', () => {
    assert.match(weigering(wijs(eenBesluit()), { toewijzingnummer: 2 }), /al toegewezen aan Thuishulp/);
  });

  it('[TW-82] alleen een aanbieder uit het profiel die het levert', () => {
    assert.match(weigering(eenBesluit(), { agb: '12345678' }), /^TW-82 Deze aanbieder staat niet/);
    assert.match(weigering(eenBesluit(), { agb: HULPMIDDELEN }), /^TW-82 .* levert dit niet/);
  });

  it('[TW-82] de toewijzing blijft binnen de dagen van het besluit', () => {
    assert.match(weigering(eenBesluit(), { ingangOp: dag('2026-11-30') }), /^TW-82 Het besluit begint op/);
    assert.match(weigering(eenBesluit(), { eindOp: dag('2027-12-01') }), /^TW-82 Het besluit loopt tot/);
    assert.match(
      weigering(eenBesluit({ tot: undefined }), { eindOp: dag('2026-11-30') }),
      /^TW-82 De laatste/,
    );
    assert.match(weigering(eenBesluit({ tot: undefined })), /^TW-82 Vul een laatste dag in/);
    const later = wijs(eenBesluit({ tot: undefined }), {
      ingangOp: dag('2026-12-07'),
      eindOp: dag('2027-06-30'),
    });
    assert.equal(vouwToewijzingen(later)[0]?.ingangOp, '2026-12-07');
  });

  it('[TW-82] wat de standaard niet kan zeggen, vult iemand in', () => {
    const perJaar = eenBesluit({ uren: 108, frequentie: 'per-jaar' });
    assert.match(weigering(perJaar), /^TW-82 Vul in hoeveel het is/);
    const omvang = { volume: 125, eenheid: '01', frequentie: '2' };
    assert.deepEqual(vouwToewijzingen(wijs(perJaar, { omvang }))[0]?.omvang, omvang);
  });

  it('[TW-82] de omvang volgt uit het besluit: uren, minuten, dagdelen, geld en stuks', () => {
    const week = 'uren-per-week';
    assert.equal(schrijfOmvang(omvangVan({ uren: 2.5 }, week)!), '150 minuten per week');
    assert.equal(schrijfOmvang(omvangVan({ uren: 6, frequentie: 'per-maand' }, week)!), '6 uur per maand');
    assert.equal(schrijfOmvang(omvangVan({ uren: 4 }, 'dagdelen-per-week')!), '4 dagdelen per week');
    assert.equal(schrijfOmvang(omvangVan({ bedrag: 500 }, 'euro')!), '500,00 euro in totaal');
    assert.equal(schrijfOmvang(omvangVan({ aantal: 1 }, 'stuk')!), '1 stuks in totaal');
    assert.equal(omvangVan({ uren: 2.5 }, 'dagdelen-per-week'), undefined);
    assert.equal(omvangVan({}, week), undefined);
  });

  it('[TW-82] elk aantal uren in het besluit is in het bericht net zo veel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 168 * 4 }), (kwartieren) => {
        const omvang = omvangVan({ uren: kwartieren / 4 }, 'uren-per-week');
        const minuten = (omvang?.volume ?? 0) * (omvang?.eenheid === '04' ? 60 : 1);
        assert.equal(minuten, kwartieren * 15);
      }),
    );
  });
});

describe('een toewijzing veranderen', () => {
  const nieuw = { besluitId: 'besluit-2', vervangtBesluitId: 'besluit-1', genomenOp: '2026-11-17' };

  it('[TW-85] een nieuw besluit met een andere omvang eindigt de oude toewijzing en begint een nieuwe', () => {
    const acts = [...wijs(eenBesluit()), ...eenBesluit({ ...nieuw, uren: 5, van: '2027-02-01' })];
    const [oud, ander] = vouwToewijzingen(wijs(acts, { besluitId: 'besluit-2', toewijzingnummer: 2 }));
    assert.equal(`${oud?.eindOp} ${oud?.redenWijziging}`, '2027-01-31 05');
    assert.equal(`${ander?.toewijzingnummer} ${ander?.omvang?.volume}`, '2 5');
  });

  it('[TW-85] een nieuw besluit dat alleen langer duurt, rekt de toewijzing op met hetzelfde nummer', () => {
    const acts = [...wijs(eenBesluit()), ...eenBesluit({ ...nieuw, van: '2027-12-01', tot: '2028-11-30' })];
    const stand = vouwToewijzingen(wijs(acts, { besluitId: 'besluit-2', toewijzingnummer: 2 }));
    assert.deepEqual(
      stand.map(({ toewijzingnummer, eindOp, redenWijziging }) => [toewijzingnummer, eindOp, redenWijziging]),
      [[1, '2028-11-30', '04']],
    );
  });

  it('[TW-85] zaak 60 uit de wet: korter of minder gaat nooit met alleen een bericht', () => {
    const acts = wijs(eenBesluit());
    const korter = { zaakId, toewijzingnummer: 1, redenWijziging: '05', eindOp: dag('2027-03-31') };
    const zonder = wijzigToewijzing(acts, korter, door());
    assert.equal(!zonder.gelukt && zonder.regel, 'TW-85');
    assert.equal(wijzigToewijzing(acts, { ...korter, besluitId: 'besluit-1' }, door()).gelukt, false);
    const met = [...acts, ...eenBesluit({ ...nieuw, uitkomst: 'beeindigd' })];
    assert.equal(wijzigToewijzing(met, { ...korter, besluitId: 'besluit-2' }, door()).gelukt, true);
  });

  it('[TW-85] naar een andere wet, langer dan het besluit, of verhuisd zonder de BRP: een bericht is niet genoeg', () => {
    const acts = wijs(eenBesluit());
    const wijzig = (redenWijziging: string, eindOp: string, meer: object = {}, alle = acts) => {
      const anders = { zaakId, toewijzingnummer: 1, redenWijziging, eindOp: dag(eindOp), ...meer };
      const uitkomst = wijzigToewijzing(alle, anders, door());
      return uitkomst.gelukt ? 'mag' : uitkomst.regel;
    };
    assert.equal(wijzig('06', '2027-03-31'), 'TW-85');
    assert.equal(wijzig('14', '2028-11-30'), 'TW-85');
    assert.equal(wijzig('02', '2027-03-31'), 'TW-85');
    assert.equal(wijzig('07', '2027-03-31'), 'TW-85');
    const gestopt = [...acts, ...eenBesluit({ ...nieuw, uitkomst: 'beeindigd' })];
    assert.equal(wijzig('06', '2027-03-31', { besluitId: 'besluit-2' }, gestopt), 'mag');
    const weg = eenAct('verhuisd-gemeld', { op: '2027-04-01', bron: 'brp', bevestigd: true }, '2026-11-17');
    assert.equal(wijzig('07', '2027-03-31', {}, [...acts, weg]), 'mag');
  });

  it('[TW-85] verwijderen kan alleen zolang er geen hulp is gegeven, en dan op de eerste dag', () => {
    const acts = wijs(eenBesluit());
    const weg = { zaakId, toewijzingnummer: 1, redenWijziging: '13', eindOp: dag('2026-12-01') };
    assert.equal(wijzigToewijzing(acts, { ...weg, eindOp: dag('2026-12-02') }, door()).gelukt, false);
    assert.equal(wijzigToewijzing([...acts, begonnen(1, '2026-12-01')], weg, door()).gelukt, false);
    const na = [...acts, ...uitgevoerd(wijzigToewijzing(acts, weg, door()))];
    assert.equal(lopendeVan(na, dag('2026-12-01')).length, 0);
    assert.equal(wijzigToewijzing(na, weg, door()).gelukt, false);
    assert.equal(vouwToewijzingen(wijs(na, { toewijzingnummer: 2 })).length, 2);
  });

  it('[TW-85] een onbekend nummer, een vervallen reden of een einde voor het begin wordt geweigerd', () => {
    const acts = wijs(eenBesluit());
    const goed = { zaakId, toewijzingnummer: 1, redenWijziging: '14', eindOp: dag('2027-10-31') };
    assert.equal(wijzigToewijzing(acts, goed, door()).gelukt, true);
    for (const fout of [{ toewijzingnummer: 9 }, { redenWijziging: '01' }, { eindOp: dag('2026-11-30') }]) {
      assert.equal(wijzigToewijzing(acts, { ...goed, ...fout }, door()).gelukt, false);
    }
  });

  it('[TW-85] geval 47: bij een verhuizing eindigt elke toewijzing de dag ervoor, bij overlijden op de dag zelf', () => {
    const acts = wijs(eenBesluit());
    const gemeld = (soort: string, op: string, bevestigd = true) =>
      eenAct(soort, { op, bron: 'brp', bevestigd }, '2026-11-17');
    const einde = (gebeurd: Act) => {
      const alle = [...acts, gebeurd];
      const na = [...alle, ...uitgevoerd(beeindigToewijzingen(alle, { zaakId }, door()))];
      assert.equal(beeindigToewijzingen(na, { zaakId }, door()).gelukt, false);
      const [een] = vouwToewijzingen(na);
      return `${een?.eindOp} ${een?.redenWijziging}`;
    };
    assert.equal(einde(gemeld('verhuisd-gemeld', '2027-01-15')), '2027-01-14 07');
    assert.equal(einde(gemeld('overlijden-gemeld', '2027-01-15')), '2027-01-15 02');
    assert.equal(einde(gemeld('overlijden-gemeld', '2026-11-20')), '2026-12-01 02');
    const zonder = [...acts, gemeld('verhuisd-gemeld', '2027-01-15', false)];
    const geweigerd = beeindigToewijzingen(zonder, { zaakId }, door());
    assert.equal(!geweigerd.gelukt && geweigerd.regel, 'TW-85');
  });

  it('[TW-97] een andere aanbieder neemt over: de oude toewijzing eindigt de dag ervoor, in één keer', () => {
    const acts = [...wijs(eenBesluit()), begonnen(1, '2026-12-01')];
    const wissel = {
      zaakId,
      besluitId: 'besluit-1',
      naarAgb: BREDE_STOEP,
      ingangOp: dag('2027-01-04'),
      reden: 'De inwoner wil een vast gezicht.',
      toewijzingnummer: 2,
      profiel,
    };
    const later = doorMedewerker('b', '2026-12-20T10:00:00.000Z');
    const uitkomst = wisselAanbieder(acts, wissel, later);
    assert.equal(uitkomst.gelukt && uitkomst.waarde.teksten[0]?.inhoud, wissel.reden);
    const [oud, nieuwe] = vouwToewijzingen([...acts, ...uitgevoerd(wisselAanbieder(acts, wissel, later))]);
    assert.equal(`${oud?.eindOp} ${oud?.redenWijziging}`, '2027-01-03 09');
    assert.equal(`${nieuwe?.aanbieder.agb} ${nieuwe?.ingangOp}`, `${BREDE_STOEP} 2027-01-04`);
    for (const fout of [
      { naarAgb: THUISHULP },
      { reden: ' ' },
      { naarAgb: HULPMIDDELEN },
      { ingangOp: dag('2026-12-01') },
    ]) {
      assert.equal(wisselAanbieder(acts, { ...wissel, ...fout }, later).gelukt, false);
    }
    assert.equal(wisselAanbieder(eenBesluit(), wissel, later).gelukt, false);
  });
});
