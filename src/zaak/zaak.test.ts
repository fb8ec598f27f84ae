import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { besloten, bereid, eenMelding } from '../../tests/builders/besluit.ts';
import { uitgevoerd } from '../../tests/builders/toewijzing.ts';
import { hoofdlijn, melding, verhaal } from '../../tests/builders/zaak.ts';
import { opVolgorde } from '../basis/act.ts';
import type { Act } from '../basis/act.ts';
import { getDatum } from '../basis/datum.ts';
import { volgendeVan } from './volgende.ts';
import { toestandVan, vouwZaak } from './zaak.ts';

function staat(acts: readonly Act[]) {
  const zaak = vouwZaak(acts);
  if (zaak === undefined) return undefined;
  const volgende = volgendeVan(zaak);
  return [toestandVan(zaak), volgende?.wat, volgende?.op, volgende?.rol];
}

describe('zaak', () => {
  it('[ZK-1] zonder melding of signaal is er geen zaak', () => {
    assert.equal(vouwZaak(verhaal(['toegeleid', { team: 'noord' }])), undefined);
  });

  it('[ZK-1] elke stap van de hoofdlijn geeft zijn eigen stand, en [ZK-2] het ene dat nu moet gebeuren', () => {
    const verloop = hoofdlijn.map((_, index) => staat(verhaal(...hoofdlijn.slice(0, index + 1))));
    assert.deepEqual(verloop, [
      ['voorbereiding', 'toeleiden', '2026-12-14', 'eerste-contact'],
      ['voorbereiding', 'gesprek-plannen', '2026-12-14', 'gespreksvoerder'],
      ['gesprek-gepland', 'gesprek-voeren', '2026-12-14', 'gespreksvoerder'],
      ['onderzoek', 'verslag-versturen', '2026-12-14', 'gespreksvoerder'],
      ['verslag-verzonden', 'reactie-bespreken', '2026-11-20', 'gespreksvoerder'],
      ['verslag-verzonden', 'arrangement-afspreken', '2026-11-20', 'gespreksvoerder'],
      ['arrangement-afgesproken', 'opvolgen', '2026-11-20', 'gespreksvoerder'],
      ['arrangement-afgesproken', 'opvolgen', '2027-02-01', 'gespreksvoerder'],
    ]);
  });

  it('[ZK-63] zegt de inwoner dat het niet klopt, dan is dat bespreken het eerste, en wie verder wil kan verder', () => {
    const tot = hoofdlijn.slice(0, 5);
    const nee = ['verslag-beantwoord', { antwoord: 'klopt-niet' }] as const;
    assert.equal(staat(verhaal(...tot, nee))?.[1], 'verschil-bespreken');
    for (const anders of ['klopt', 'gelezen', 'kan-niet-reageren']) {
      const ja = ['verslag-beantwoord', { antwoord: anders }] as const;
      assert.equal(staat(verhaal(...tot, nee, ja))?.[1], 'arrangement-afspreken', anders);
    }
    assert.equal(staat(verhaal(...tot, nee, ['verslag-verzonden', {}]))?.[1], 'reactie-bespreken');
    assert.equal(staat(verhaal(...tot, nee, ...hoofdlijn.slice(6, 7)))?.[1], 'opvolgen');
  });

  it('[ZK-2] spoed, en ook niet weten of het spoed is, gaat voor', () => {
    for (const spoed of ['ja', 'onbekend']) {
      const acts = verhaal(['melding-gedaan', { ...melding[1], spoed }]);
      assert.deepEqual(staat(acts)?.slice(1), ['spoed-beoordelen', '2026-11-02', 'eerste-contact']);
    }
  });

  it('[ZK-2] een stap die na de toetsing verandert, legt het voorstel weer bij wie toetst (TW-5)', () => {
    const voorstel = { besluitId: 'b', aanvraagId: 'a', uitkomst: 'toegekend', toetsingNodig: true };
    const getoetst = [
      melding,
      ['aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-12-14' }],
      ['besluit-voorbereid', voorstel],
      ['besluit-getoetst', { besluitId: 'b', akkoord: true }],
    ] as const;
    assert.equal(staat(verhaal(...getoetst))?.[1], 'besluit-nemen');
    const anders = verhaal(...getoetst, ['stap-beoordeeld', { aanvraagId: 'a', stap: 'rest' }]);
    assert.equal(staat(anders)?.[1], 'besluit-toetsen');
  });

  it('[ZK-2] een aanvraag heeft twee weken, en het werk ligt dan bij wie besluit of toetst', () => {
    const aanvraag = ['aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-12-14' }] as const;
    const voorstel = [
      'besluit-voorbereid',
      { besluitId: 'b', uitkomst: 'toegekend', toetsingNodig: true },
    ] as const;
    const stappen = [...hoofdlijn, aanvraag, voorstel, ['besluit-getoetst', { akkoord: true }]] as const;
    const verloop = [1, 2, 3].map((erbij) =>
      staat(verhaal(...stappen.slice(0, hoofdlijn.length + erbij)))?.slice(1),
    );
    assert.deepEqual(verloop, [
      ['besluit-voorbereiden', '2026-12-28', 'beslisser'],
      ['besluit-toetsen', '2026-12-28', 'toetser'],
      ['besluit-nemen', '2026-12-28', 'beslisser'],
    ]);
  });

  it('[ZK-2] wie bij de toeleiding spoed ziet, zet de zaak vooraan tot het bezoek er is', () => {
    const onbekend = ['melding-gedaan', { ...melding[1], spoed: 'onbekend' }] as const;
    const [, toegeleid, gepland] = hoofdlijn;
    const gezien = ['toegeleid', { ...toegeleid[1], feiten: { spoed: true } }] as const;
    const niet = ['toegeleid', { ...toegeleid[1], feiten: { spoed: false } }] as const;
    assert.deepEqual(staat(verhaal(onbekend, gezien))?.slice(1, 3), ['gesprek-plannen', '2026-11-02']);
    assert.deepEqual(staat(verhaal(onbekend, gezien, gepland))?.slice(1, 3), [
      'gesprek-voeren',
      '2026-11-10',
    ]);
    assert.equal(vouwZaak(verhaal(onbekend, gezien))?.spoed, 'ja');
    assert.equal(vouwZaak(verhaal(onbekend, niet))?.spoed, 'onbekend');
    assert.deepEqual(staat(verhaal(onbekend, niet))?.slice(1, 3), ['gesprek-plannen', '2026-12-14']);
  });

  it('[ZK-2] een tweede bron die spoed noemt, maakt de zaak dringend', () => {
    const later = ['melding-aangevuld', { spoed: 'ja' }] as const;
    assert.equal(vouwZaak(verhaal(melding, later))?.spoed, 'ja');
    assert.equal(vouwZaak(verhaal(melding, ['melding-aangevuld', {}]))?.spoed, 'nee');
  });

  it('[ZK-12] wie stopt terwijl er een aanvraag ligt, verliest die niet: de zaak blijft bij wie besluit', () => {
    const aanvraag = ['aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-12-14' }] as const;
    for (const einde of ['melding-ingetrokken', 'melding-doorgezonden'] as const) {
      const gestopt = [...hoofdlijn, aanvraag, [einde]] as const;
      assert.deepEqual(staat(verhaal(...gestopt))?.slice(0, 2), ['aanvraag', 'besluit-voorbereiden']);
      assert.equal(staat(verhaal(...gestopt, ['aanvraag-ingetrokken', {}]))?.[0], 'afgesloten');
      assert.equal(staat(verhaal(...hoofdlijn, [einde]))?.[0], 'afgesloten');
    }
  });

  it('[ZK-3] een verslag waarop niemand antwoordt, blijft staan als verstuurd', () => {
    const acts = verhaal(...hoofdlijn.slice(0, 5));
    assert.equal(toestandVan(vouwZaak(acts)!), 'verslag-verzonden');
  });

  it('[ZK-3] loslaten is nog geen afsluiten', () => {
    const los = verhaal(...hoofdlijn, ['losgelaten', {}]);
    assert.deepEqual(staat(los)?.slice(0, 2), ['losgelaten', 'afsluiten']);
    const dicht = verhaal(...hoofdlijn, ['losgelaten', {}], ['zaak-afgesloten', { op: '2027-03-01' }]);
    assert.deepEqual(staat(dicht)?.slice(0, 2), ['afgesloten', undefined]);
  });

  it('[ZK-1] laat, dubbel of door elkaar binnengekomen: de stand blijft dezelfde', () => {
    const acts = verhaal(...hoofdlijn);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...acts], { minLength: acts.length }),
        fc.subarray([...acts]),
        (door, dubbel) => {
          assert.deepEqual(vouwZaak(opVolgorde([...door, ...dubbel])), vouwZaak(acts));
        },
      ),
    );
  });

  it('[ZK-1] een act die er niet bij hoort, verandert de stand niet', () => {
    const acts = verhaal(...hoofdlijn);
    const metIets = opVolgorde([
      ...acts,
      { ...acts[3]!, id: 'zzzz', soort: 'inbreng-genoteerd', inhoud: {} },
    ]);
    assert.deepEqual(vouwZaak(metIets), vouwZaak(acts));
  });

  it('[TW-42] een besluit met spoed staat naast de hoofdlijn: het eindigt haar niet en houdt haar niet op', () => {
    const gemeld = eenMelding('2026-12-04', 'ja');
    const spoed = { grondslag: 'spoed', van: getDatum('2026-12-04'), tot: getDatum('2027-01-29') } as const;
    const moment = { nu: '2026-12-04T15:30:00.000Z' };
    const zonder = vouwZaak([gemeld]);
    for (const acts of [
      [gemeld, ...uitgevoerd(bereid([gemeld], spoed, moment))],
      besloten([gemeld], spoed, moment),
    ]) {
      const zaak = vouwZaak(acts);
      assert.ok(zaak && zonder);
      assert.equal(toestandVan(zaak), toestandVan(zonder));
      assert.deepEqual(volgendeVan(zaak), volgendeVan(zonder));
      assert.deepEqual([zaak.besluit, zaak.nevenbesluiten.length], [undefined, 1]);
    }
  });
});
