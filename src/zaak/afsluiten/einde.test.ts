import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoofdlijn, verhaal } from '../../../tests/builders/zaak.ts';
import { afsluitfeitenVan } from './afsluitfeiten.ts';
import { vertel } from '../verhaal.ts';
import { volgendeVan } from '../volgende.ts';
import { toestandVan, vouwZaak } from '../zaak.ts';

type Stap = readonly [string, object?];

const los: Stap = ['losgelaten', { reden: 'andere-partij', blijftInBeeld: 'Buurtteam Noord' }];
const dicht: Stap = ['zaak-afgesloten', { grond: 'geen-aanvraag-gewenst', op: '2026-11-30' }];
const aanvraag: Stap = ['aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-12-14' }];
const voorstel: Stap = ['besluit-voorbereid', { besluitId: 'b', uitkomst: 'afgewezen' }];
const besluit: Stap = ['besluit-genomen', { op: '2026-12-20' }];

function staat(...stappen: readonly Stap[]) {
  const zaak = vouwZaak(verhaal(...hoofdlijn, ...stappen));
  assert.ok(zaak !== undefined);
  return [toestandVan(zaak), volgendeVan(zaak)?.wat, volgendeVan(zaak)?.op];
}

describe('het einde van een zaak', () => {
  it('[OV-9] losgelaten omdat een ander in beeld is: de zaak blijft open tot iemand haar afsluit', () => {
    assert.deepEqual(staat(los).slice(0, 2), ['losgelaten', 'afsluiten']);
    assert.deepEqual(staat(los, dicht), ['afgesloten', undefined, undefined]);
  });

  it('[OV-6] blijft er iemand in beeld omdat niet alles bevestigd is, dan is dat wat er nu moet gebeuren', () => {
    const bereikt = { reden: 'resultaat-bereikt', blijftInBeeld: 'Noor', vanaf: '2027-03-01' };
    assert.deepEqual(staat(['losgelaten', bereikt]), ['losgelaten', 'opvolgen', '2027-03-01']);
    const bevestigd = { reden: 'resultaat-bereikt' };
    assert.deepEqual(staat(['losgelaten', bevestigd]).slice(0, 2), ['losgelaten', 'afsluiten']);
  });

  it('[OV-1] wie na het loslaten een nieuwe dag afspreekt, pakt de zaak weer op', () => {
    const opnieuw: Stap = ['opvolging-gepland', { op: '2027-04-01' }];
    assert.deepEqual(staat(los, opnieuw), ['arrangement-afgesproken', 'opvolgen', '2027-04-01']);
  });

  it('[OV-12] loslaten verbergt geen aanvraag waarop nog besloten moet worden', () => {
    assert.deepEqual(staat(aanvraag, los), ['aanvraag', 'besluit-voorbereiden', '2026-12-28']);
    assert.deepEqual(staat(aanvraag, voorstel, los).slice(0, 2), ['besluit-voorbereid', 'besluit-nemen']);
    assert.equal(staat(aanvraag, voorstel, besluit, los)[0], 'losgelaten');
  });

  it('[OV-14] een afgesloten zaak kan nog een aanvraag krijgen en is dan weer open', () => {
    assert.deepEqual(staat(dicht, aanvraag), ['aanvraag', 'besluit-voorbereiden', '2026-12-28']);
    assert.notEqual(staat(dicht, ['aanvraag-vroeg-ontvangen', {}])[0], 'afgesloten');
  });

  it('[OV-14] een tweede aanvraag heeft nog geen besluit, ook als de eerste er een had', () => {
    const tweede: Stap = ['aanvraag-ontvangen', { aanvraagId: 'c', ontvangenOp: '2027-02-01' }];
    const stand = staat(aanvraag, voorstel, besluit, tweede);
    assert.deepEqual(stand.slice(0, 2), ['aanvraag', 'besluit-voorbereiden']);
  });

  it('[OV-11] [OV-12] [OV-13] wat afsluiten moet weten, komt uit de acts van de hele zaak', () => {
    const feiten = (...stappen: readonly Stap[]) => afsluitfeitenVan(verhaal(...hoofdlijn, ...stappen));
    assert.equal(feiten().verslagVerzondenOp, '2026-11-06');
    assert.equal(afsluitfeitenVan(verhaal(...hoofdlijn.slice(0, 4))).verslagVerzondenOp, undefined);
    assert.deepEqual(
      [feiten(), feiten(aanvraag), feiten(aanvraag, voorstel), feiten(aanvraag, voorstel, besluit)].map(
        ({ heeftOpenAanvraag, besluit: uitkomst }) => [heeftOpenAanvraag, uitkomst],
      ),
      [
        [false, undefined],
        [true, undefined],
        [true, undefined],
        [false, 'afgewezen'],
      ],
    );
    assert.equal(feiten(['melding-ingetrokken', {}]).afgeslotenOp, '2026-11-10');
    assert.equal(feiten(dicht, aanvraag).afgeslotenOp, undefined);
  });

  it('[OV-3] [OV-5] het verhaal zegt wie wat vond, waarom er is losgelaten en waarom er is afgesloten', () => {
    const zinnen = verhaal(
      ['opvolging-gehouden', { op: '2026-11-20', woorden: 'tekst' }],
      ['resultaat-niet-bereikt', { volgens: 'inwoner', mate: 'deels' }],
      ['resultaat-bereikt', { volgens: 'gespreksvoerder' }],
      los,
      dicht,
    ).map((act) => vertel(act)?.wat);
    assert.deepEqual(zinnen, [
      'Gevraagd hoe het gaat op 20 november 2026.',
      'Resultaat voor een deel bereikt volgens de inwoner.',
      'Resultaat bereikt volgens de gespreksvoerder.',
      'Losgelaten: een andere partij is in beeld. In beeld blijft Buurtteam Noord.',
      'Zaak afgesloten op 30 november 2026. De inwoner wil nu niets aanvragen.',
    ]);
  });
});
