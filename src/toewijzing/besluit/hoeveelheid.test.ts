import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { besloten, bereid, metAanvraag, ONBEGRENSD, regelVoor } from '../../../tests/builders/besluit.ts';
import { eenKader, eenRegeling, uitgevoerd } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { FREQUENTIES, perWeek } from '../../basis/frequentie.ts';
import { NORMEN } from '../../inrichting/profielen/normen.ts';
import { PRODUCTEN } from '../../inrichting/profielen/producten.ts';
import { vouwBesluit } from './besluiten.ts';
import { schrijfHoeveelheid } from './hoeveelheid.ts';
import { tekortenIn } from './voorbereiden.ts';

const metNorm = eenKader({ mandaat: ONBEGRENSD, normen: NORMEN });

describe('hoeveel', () => {
  it('[TW-31] geval 59: een schoon huis zonder tijd is geen besluit', () => {
    const uitkomst = bereid(metAanvraag(), {
      uren: undefined,
      motivering: 'Het huis wordt schoon en leefbaar.',
    });
    assert.ok(!uitkomst.gelukt);
    assert.equal(uitkomst.regel, 'TW-31');
    assert.match(uitkomst.uitleg, /8 oktober 2018/u);
  });

  it('[TW-31] geval 59, tegenproef: met uren, of met een leveringsplan als deel van het besluit, wel', () => {
    assert.equal(regelVoor({ uren: 2 }), undefined);
    const plan = 'Elke dinsdag twee uur: vloeren, badkamer en keuken.';
    assert.equal(regelVoor({ uren: undefined, leveringsplan: plan }), undefined);
    assert.equal(regelVoor({ uren: undefined, leveringsplan: '  ' }), 'TW-31');
  });

  it('[TW-31] uren die maar een keer komen, zeggen niet hoe vaak', () => {
    assert.equal(regelVoor({ uren: 10, frequentie: 'eenmalig' }), 'TW-31');
    assert.equal(regelVoor({ uren: 108, frequentie: 'per-jaar' }), undefined);
  });

  it('[TW-30] een product dat de gemeente niet heeft, of een andere eenheid, wordt geweigerd', () => {
    assert.equal(regelVoor({ product: 'bestaat-niet' }), 'TW-30');
    assert.equal(regelVoor({ uren: undefined, bedrag: 500 }), 'TW-30');
    assert.equal(regelVoor({ product: 'traplift', uren: 3, huurwoning: false }), 'TW-30');
    assert.equal(
      regelVoor({ product: 'kleine-woningaanpassing', uren: undefined, aantal: 1, huurwoning: false }),
      'TW-30',
    );
  });

  it('[TW-30] voor elk product van de proef past precies zijn eigen eenheid', () => {
    for (const { id, eenheid, isWoningaanpassing } of PRODUCTEN) {
      for (const maat of ['uren', 'bedrag', 'aantal'] as const) {
        const past =
          maat === (eenheid === 'euro' ? 'bedrag' : eenheid === 'stuk' ? 'aantal' : 'uren')
            ? undefined
            : 'TW-30';
        const huurwoning = isWoningaanpassing ? false : undefined;
        const regel = regelVoor({ product: id, uren: undefined, [maat]: 2, huurwoning });
        assert.equal(regel, past, `${id} in ${maat}`);
      }
    }
  });

  it('[TW-3] een leveringsplan zonder uren valt buiten elk mandaat met een grens', () => {
    const leveringsplan = 'Elke week iemand.';
    const mandaat = eenRegeling();
    const kader = eenKader({ mandaat });
    const beslis = () => besloten(metAanvraag(), { uren: undefined, leveringsplan }, { kader });
    assert.throws(beslis, /TW-3/u);
    assert.doesNotThrow(() => besloten(metAanvraag(), { uren: 3 }, { kader }));
  });

  it('[TW-32] wie van de norm afwijkt schrijft waarom; norm en reden blijven bij het besluit', () => {
    const afwijkend = { uren: 3, frequentie: 'per-week' } as const;
    assert.equal(regelVoor(afwijkend, metAanvraag(), { kader: metNorm }), 'TW-32');
    const acts = metAanvraag();
    const normafwijking = 'Er zijn twee kinderen met een allergie.';
    const uitkomst = bereid(acts, { ...afwijkend, normafwijking }, { kader: metNorm });
    const { norm } = vouwBesluit([...acts, ...uitgevoerd(uitkomst)])?.voorstel ?? {};
    assert.deepEqual(
      [norm?.normId, norm?.omvang, norm?.frequentie],
      ['huishouden-volledig-2026', 108, 'per-jaar'],
    );
    const teksten = uitkomst.gelukt ? uitkomst.waarde.teksten : [];
    assert.equal(teksten.find(({ id }) => id === norm?.afwijking)?.inhoud, normafwijking);
  });

  it('[TW-32] wie de norm volgt, hoeft niets uit te leggen; en een andere dag heeft een andere norm', () => {
    const volgt = { uren: 108, frequentie: 'per-jaar' } as const;
    assert.equal(regelVoor(volgt, metAanvraag(), { kader: metNorm }), undefined);
    const verlopen = NORMEN.map((norm) => ({ ...norm, geldigTot: getDatum('2026-12-01') }));
    const kader = eenKader({ mandaat: ONBEGRENSD, normen: verlopen });
    assert.equal(regelVoor({ uren: 3 }, metAanvraag(), { kader }), undefined);
  });

  it('[TW-32] bij meer normen kiest de maker van welke die uitgaat', () => {
    const [norm] = NORMEN;
    assert.ok(norm);
    const kader = eenKader({
      mandaat: ONBEGRENSD,
      normen: [norm, { ...norm, id: 'klein', omvang: 52, taken: [] }],
    });
    const uren = { uren: 52, frequentie: 'per-jaar' } as const;
    assert.equal(regelVoor(uren, metAanvraag(), { kader }), 'TW-32');
    assert.equal(regelVoor({ ...uren, normId: 'klein' }, metAanvraag(), { kader }), undefined);
  });

  it('alle tekorten komen tegelijk, elk bij zijn veld', () => {
    const voorstel = { uitkomst: 'deels-toegekend', product: 'traplift', motivering: '' } as const;
    const velden = tekortenIn(metAanvraag(), { voorstel, kader: metNorm, vandaag: getDatum('2026-12-14') });
    assert.deepEqual(
      velden.map(({ veld }) => veld),
      ['omvang', 'van', 'andereFeiten', 'huurwoning', 'motivering'],
    );
  });

  it('een week rekenen verandert de volgorde van hoeveelheden niet', () => {
    const tijd = fc.constantFrom(...FREQUENTIES);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), tijd, (omvang, frequentie) => {
        assert.ok(perWeek(omvang, frequentie) <= perWeek(omvang + 1, frequentie));
        assert.ok(perWeek(omvang, 'per-jaar') <= perWeek(omvang, frequentie));
      }),
    );
  });

  it('schrijft hoeveel het is in gewone woorden', () => {
    assert.equal(schrijfHoeveelheid({ uren: 2.5 }, 'uren-per-week'), '2,5 uur per week');
    assert.equal(schrijfHoeveelheid({ uren: 1 }, 'dagdelen-per-week'), '1 dagdeel per week');
    assert.equal(
      schrijfHoeveelheid({ uren: 12, frequentie: 'per-4-weken' }, 'uren-per-week'),
      '12 uur per vier weken',
    );
    assert.equal(schrijfHoeveelheid({ bedrag: 1450 }, 'euro'), '1450 euro');
    assert.equal(schrijfHoeveelheid({ aantal: 1 }, 'stuk'), '1 stuk');
    assert.equal(schrijfHoeveelheid({}, 'uren-per-week'), 'zoals in het leveringsplan');
  });
});
