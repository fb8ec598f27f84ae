import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doorMedewerker, eenRegeling, uitgevoerd, zaakId } from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { BELANGEN, geslotenVoor, meldBelang, vouwBelangen } from './belang.ts';
import type { Belangsoort } from './belang.ts';
import { magBesluiten, magBezwaarBehandelen, magBezwaarBeslissen } from './bevoegd.ts';
import { maakWeigering, weigerZonderRol } from './weigering.ts';

const vraag = {
  medewerkerId: 'b',
  rollen: ['beslisser'],
  organisatie: 'Gemeente Verzonnen',
  gespreksvoerderIds: ['gv'],
  product: 'hulp-bij-het-huishouden',
  uren: 3,
  op: getDatum('2026-12-14'),
};

function gemeld(wie: string, soort: Belangsoort, toelichting = ''): readonly Act[] {
  return uitgevoerd(meldBelang([], { zaakId, soort, toelichting }, doorMedewerker(wie)));
}

function besluitVan(wie: string): Act {
  const { door, nu: gebeurdOp } = doorMedewerker(wie);
  return { id: 'x', soort: 'besluit-genomen', zaakId, door, gebeurdOp, vastgelegdOp: gebeurdOp, inhoud: {} };
}

describe('belang', () => {
  it('[TW-53] wie een belang meldde, besluit niet, wat voor belang het ook is; een collega wel', () => {
    for (const soort of BELANGEN) {
      const acts = gemeld('b', soort);
      const zelf = magBesluiten(acts, eenRegeling(), vraag);
      assert.equal(!zelf.gelukt && zelf.regel, 'TW-53', soort);
      assert.equal(magBesluiten(acts, eenRegeling(), { ...vraag, medewerkerId: 'c' }).gelukt, true);
    }
  });

  it('[TW-54] zaak 38 uit de wet: bij familie of de eigen zaak gaat de zaak dicht, bij een werkgever niet', () => {
    assert.deepEqual(geslotenVoor(gemeld('b', 'familie')), ['b']);
    assert.deepEqual(geslotenVoor(gemeld('b', 'eigen-zaak')), ['b']);
    assert.deepEqual(geslotenVoor([...gemeld('b', 'werkgever'), ...gemeld('c', 'anders')]), []);
  });

  it('[TW-53] een belang wordt één keer gemeld, door de medewerker zelf, en de woorden blijven apart', () => {
    const acts = gemeld('b', 'familie', 'Mijn neef.');
    assert.equal(vouwBelangen(acts).length, 1);
    assert.doesNotMatch(JSON.stringify(acts), /neef/);
    const opdracht = { zaakId, soort: 'familie', toelichting: '' } as const;
    assert.equal(meldBelang(acts, opdracht, doorMedewerker('b')).gelukt, false);
    const systeem = { ...doorMedewerker('b'), door: { soort: 'koppeling', id: 'k' } } as const;
    assert.equal(meldBelang([], opdracht, systeem).gelukt, false);
  });

  it('[TW-56] zaak 63 uit de wet: wie het besluit nam, behandelt het bezwaar niet; een ander wel', () => {
    const acts = [besluitVan('b')];
    const zelf = magBezwaarBehandelen(acts, 'b');
    assert.equal(!zelf.gelukt && zelf.regel, 'TW-56');
    assert.equal(magBezwaarBehandelen(acts, 'c').gelukt, true);
    assert.equal(magBezwaarBehandelen(gemeld('c', 'werkgever'), 'c').gelukt, false);
  });

  it('[TW-56] zaak 37 uit de wet: wie het gesprek voerde mag besluiten met een mandaat, en daarna niet over het bezwaar', () => {
    const regeling = eenRegeling({ gespreksvoerderBeslist: true });
    const gv = { ...vraag, medewerkerId: 'gv' };
    assert.equal(magBesluiten([], regeling, gv).gelukt, true);
    assert.equal(magBesluiten([], eenRegeling(), gv).gelukt, false);
    assert.equal(magBezwaarBehandelen([besluitVan('gv')], 'gv').gelukt, false);
  });

  it('[TW-56] besluiten op het bezwaar vraagt een eigen mandaat; dat voor alle producten is het niet', () => {
    const alles = eenRegeling({
      mandaten: [
        { rol: 'beslisser', product: 'alle', geldigVan: getDatum('2026-01-01'), besluitnummer: 'B' },
      ],
    });
    const ook = eenRegeling({
      mandaten: [
        {
          rol: 'bezwaarbehandelaar',
          product: 'bezwaar',
          geldigVan: getDatum('2026-01-01'),
          besluitnummer: 'Z',
        },
      ],
    });
    const jurist = { medewerkerId: 'z', rollen: ['bezwaarbehandelaar'], op: vraag.op };
    assert.equal(magBezwaarBeslissen([], ook, jurist).gelukt, true);
    assert.equal(magBezwaarBeslissen([], alles, { ...jurist, rollen: ['beslisser'] }).gelukt, false);
    assert.equal(magBezwaarBeslissen([besluitVan('z')], ook, jurist).gelukt, false);
  });

  it('[TW-55] zaak 34 uit de wet: een poging staat in de zaak, met de regel en wie het was', () => {
    const { door, nu } = doorMedewerker('p');
    const opdracht = { zaakId, handeling: 'besluit-nemen', regel: 'TW-3' } as const;
    const act = maakWeigering([], opdracht, { door, nu, actId: 'a' });
    assert.deepEqual(
      [act.soort, act.door, act.inhoud],
      [
        'beslissing-geweigerd',
        { soort: 'medewerker', id: 'p' },
        { handeling: 'besluit-nemen', regel: 'TW-3', besluitId: undefined },
      ],
    );
    assert.match(weigerZonderRol('besluit-nemen').uitleg, /Awb 10:1/);
  });
});
