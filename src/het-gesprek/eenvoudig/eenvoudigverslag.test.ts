import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GEMEENTEN } from '../../inrichting/index.ts';
import type { Leesstuk } from '../../basis/leesstuk.ts';
import { verslagkaarten } from './eenvoudigverslag.ts';

const { instrument } = GEMEENTEN[0]!.profielen[0]!;
const gebied = instrument.leefgebieden[0]!;

const stuk: Leesstuk = {
  titel: 'Verslag',
  feiten: [],
  hoofdstukken: [
    {
      id: 'woorden',
      titel: 'In uw woorden',
      delen: [
        { titel: gebied.naam, regels: [{ soort: 'woorden', wie: 'U', tekst: 'De trap lukt niet.' }] },
        { titel: 'En verder', regels: [{ soort: 'alinea', tekst: 'Nog iets.' }] },
      ],
    },
    {
      id: 'bereiken',
      titel: 'Wat u wilt bereiken',
      delen: [
        {
          regels: [
            {
              soort: 'punten',
              punten: [{ tekst: 'Boven slapen.', erbij: [{ naam: 'Afgesproken', tekst: 'ja' }] }],
            },
            { soort: 'feiten', feiten: [{ naam: 'Op', tekst: '3 november' }] },
          ],
        },
      ],
    },
    { id: 'hoe-verder', titel: 'Hoe verder', delen: [{ regels: [{ soort: 'alinea', tekst: 'Bel.' }] }] },
  ],
};

describe('het verslag in plaatjes en korte woorden', () => {
  it('[HG-170] heeft een kaart per leefgebied met het plaatje van het instrument, en zegt dezelfde woorden', () => {
    const [eerste, verder, bereiken, ...rest] = verslagkaarten(stuk, instrument);
    assert.equal(eerste?.titel, gebied.kort);
    assert.equal(eerste?.plaatje, gebied.plaatje);
    assert.deepEqual(eerste?.regels, [{ wie: 'U', tekst: 'De trap lukt niet.' }]);
    assert.equal(verder?.titel, 'En verder');
    assert.equal(verder?.plaatje, undefined);
    assert.deepEqual(
      bereiken?.regels.map(({ tekst }) => tekst),
      ['Boven slapen.', 'ja', '3 november'],
    );
    assert.deepEqual(rest, []);
  });

  it('[HG-170] zonder plaatje of korte woorden in het instrument staat de naam er', () => {
    const kaal = { ...instrument, leefgebieden: [{ id: gebied.id, naam: gebied.naam, vragen: [] }] };
    const [eerste] = verslagkaarten(stuk, kaal);
    assert.equal(eerste?.titel, gebied.naam);
    assert.equal(eerste?.plaatje, undefined);
  });
});
