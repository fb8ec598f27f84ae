import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenAanvraag, opDag } from '../../../tests/builders/aanvraag.ts';
import { eenOnderzoek, zaakId } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import { ontvangAdvies, vouwAdviezen, vraagAdvies } from './advies.ts';
import { beoordeelStappen, toetsAlgemeenGebruikelijk } from './beoordelen.ts';
import type { Stapantwoord, ToetsOpdracht } from './beoordelen.ts';
import { isAlgemeenGebruikelijk, ontbreekt, PLEKKEN, vouwBeoordeling } from './beoordeling.ts';
import type { Beoordeelplek } from './beoordeling.ts';
import { bronnenVan, stelStappenVoor, voorzet } from './voorstel.ts';

function antwoord(plek: Beoordeelplek, eigen: Partial<Stapantwoord> = {}): Stapantwoord {
  return { ...plek, stand: 'ingevuld', woorden: 'Dit vond ik.', bronnen: [], ...eigen };
}

const een = (plek: Beoordeelplek, eigen: Partial<Stapantwoord> = {}) => ({
  zaakId,
  antwoorden: [antwoord(plek, eigen)],
});

const toets: ToetsOpdracht = {
  zaakId,
  wat: 'Een inloopdouche',
  nietSpeciaal: true,
  verkrijgbaar: true,
  passend: true,
  betaalbaar: false,
  prijs: 6500,
  toelichting: 'Dat is niet te betalen van een minimuminkomen.',
};

function metOnderzoek(eigen: Partial<OnderzoekUitkomst>): OnderzoekUitkomst {
  return { ...eenOnderzoek(), ...eigen };
}

describe('de vijf stappen', () => {
  it('[TW-11] een lege stap houdt tegen; de vierde stap telt zeven onderdelen', () => {
    const { acts, aanvraagId } = eenAanvraag('2026-11-02');
    const open = ontbreekt(vouwBeoordeling(acts, aanvraagId));
    assert.equal(open.length, 11);
    assert.deepEqual(open[0], { stap: 'hulpvraag', uitleg: 'Vul nog in: wat de inwoner vraagt.' });
    assert.equal(open.filter(({ deel }) => deel !== undefined).length, 7);
  });

  it('[TW-11] "niet van toepassing, omdat" houdt niet tegen, één lege stap wel', () => {
    for (const leeg of PLEKKEN) {
      const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
      const rest = PLEKKEN.filter((plek) => plek !== leeg);
      const antwoorden = rest.map((plek) => antwoord(plek, { stand: 'niet-van-toepassing' }));
      doe('2026-11-03', (zo, a) => beoordeelStappen(zo, { zaakId, antwoorden }, a));
      assert.deepEqual(
        ontbreekt(vouwBeoordeling(acts, aanvraagId)).map(({ stap, deel }) => ({
          stap,
          ...(deel && { deel }),
        })),
        [leeg],
      );
    }
  });

  it('[TW-10] zonder woorden wordt een stap niet bewaard', () => {
    const { acts } = eenAanvraag('2026-11-02');
    for (const stand of ['ingevuld', 'niet-van-toepassing'] as const) {
      const uitkomst = beoordeelStappen(
        acts,
        een({ stap: 'rest' }, { woorden: ' ', stand }),
        opDag('2026-11-03'),
      );
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-10');
    }
  });

  it('[TW-10] een onderdeel hoort bij de vierde stap, en alleen daar', () => {
    const { acts } = eenAanvraag('2026-11-02');
    for (const plek of [{ stap: 'eigen-mogelijkheden' }, { stap: 'rest', deel: 'netwerk' }] as const) {
      const uitkomst = beoordeelStappen(acts, een(plek), opDag('2026-11-03'));
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-10');
    }
  });

  it('[TW-10] een bron die niet bij de aanvraag hoort, wordt geweigerd', () => {
    const { acts } = eenAanvraag('2026-11-02');
    const vreemd = een({ stap: 'rest' }, { bronnen: [{ soort: 'resultaat', id: 'van-een-ander' }] });
    const uitkomst = beoordeelStappen(acts, vreemd, opDag('2026-11-03'));
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-10');
    const eigen = bronnenVan({ aanvraag: vouwAanvraag(acts)!, adviezen: [] });
    const goed = een({ stap: 'rest' }, { bronnen: eigen });
    assert.equal(beoordeelStappen(acts, goed, opDag('2026-11-03')).gelukt, true);
  });

  it('[TW-13] wie niet zag wat een collega schreef, schrijft er niet overheen', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-03', (zo, a) => beoordeelStappen(zo, een({ stap: 'rest' }), a));
    const blind = beoordeelStappen(acts, een({ stap: 'rest' }, { woorden: 'Ander.' }), opDag('2026-11-04'));
    assert.equal(!blind.gelukt && blind.regel, 'TW-13');
    const vorige = vouwBeoordeling(acts, aanvraagId).stappen.at(-1)!.actId;
    const [act] = doe('2026-11-04', (zo, a) =>
      beoordeelStappen(zo, een({ stap: 'rest' }, { woorden: 'Ander.', vorige }), a),
    );
    assert.equal(act!.vervangt, vorige);
  });

  it('[TW-16] zonder aanvraag valt er niets te beoordelen', () => {
    const uitkomst = beoordeelStappen([], een({ stap: 'rest' }), opDag('2026-11-03'));
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-16');
  });
});

describe('wat het onderzoek voor een stap heeft', () => {
  const onderzoek = metOnderzoek({
    hulpvraag: 'w-hulpvraag',
    resultaten: [
      {
        resultaatId: 'r1',
        tekst: 'w-resultaat',
        stand: 'oneens',
        woordenInwoner: 'w-inwoner',
        woordenGespreksvoerder: 'w-voerder',
        oplossingen: [
          { oplossingId: 'o1', trede: 'netwerk', tekst: 'w-buren', waarom: 'w-waarom' },
          { oplossingId: 'o2', trede: 'maatwerk', tekst: 'w-hulp', waarom: '', nietGenoeg: 'w-niet-genoeg' },
        ],
      },
    ],
    onderdelen: [
      { onderdeel: 'a', besproken: true, tekst: 'w-a' },
      { onderdeel: 'd', besproken: false, tekst: 'w-d' },
    ],
  });
  const { acts } = eenAanvraag('2026-11-02', { onderzoek, eigen: { gewenst: 'vijf uur' } });
  const aanvraag = vouwAanvraag(acts)!;
  const voorstellen = stelStappenVoor({ aanvraag, adviezen: [] });
  const van = (plek: string) => voorstellen.find(({ stap, deel }) => (deel ?? stap) === plek)!;

  it('[TW-10] vult elke stap uit het bevroren onderzoek, met de bron erbij', () => {
    assert.deepEqual(
      van('hulpvraag').regels.map(({ bron }) => bron.soort),
      ['hulpvraag', 'aanvraag'],
    );
    assert.deepEqual(van('netwerk').regels[0], { tekst: 'w-buren', bron: { soort: 'oplossing', id: 'o1' } });
    assert.deepEqual(van('problemen').regels, [{ tekst: 'w-a', bron: { soort: 'onderdeel', id: 'a' } }]);
    assert.deepEqual(
      van('rest').regels.map(({ tekst }) => tekst),
      ['w-hulp', 'w-niet-genoeg'],
    );
    const bekend = new Set(bronnenVan({ aanvraag, adviezen: [] }).map(({ soort, id }) => `${soort}/${id}`));
    for (const { regels } of voorstellen)
      for (const { bron } of regels) assert.ok(bekend.has(`${bron.soort}/${bron.id}`));
  });

  it('[TW-10] wat niet besproken is, wordt voorgesteld als "niet van toepassing, omdat", en nooit vanzelf bewaard', () => {
    assert.equal(van('mantelzorg').stand, 'niet-van-toepassing');
    assert.equal(van('netwerk').stand, undefined);
    assert.equal(ontbreekt(vouwBeoordeling(acts, aanvraag.aanvraagId)).length, 11);
  });

  it('[TW-25] een resultaat waar zij het niet over eens zijn, reist met de woorden van allebei', () => {
    const koppen = van('ondersteuning').regels.map(({ kop, tekst }) => [kop, tekst]);
    assert.deepEqual(koppen.slice(0, 3), [
      ['Nog niet eens', 'w-resultaat'],
      ['De inwoner zegt', 'w-inwoner'],
      ['De gespreksvoerder zegt', 'w-voerder'],
    ]);
  });

  it('[TW-25] K07: hoeveel de inwoner wil, staat naast wat de gespreksvoerder voorstelt', () => {
    const regels = van('ondersteuning').regels.filter(
      ({ kop }) => kop === 'De inwoner wil' || kop === 'Voorgesteld',
    );
    assert.deepEqual(
      regels.map(({ kop, tekst }) => [kop, tekst]),
      [
        ['De inwoner wil', aanvraag.gewenst],
        ['Voorgesteld', 'w-hulp'],
      ],
    );
  });

  it('de voorzet is alles bij elkaar, elk met wie het zegt', () => {
    const woorden = new Map([
      ['w-hulp', 'Hulp in het huis.'],
      ['w-niet-genoeg', 'De buren kunnen dat niet.'],
    ]);
    assert.equal(
      voorzet(van('rest'), woorden),
      'Hulp in het huis.\nWat niet genoeg is: De buren kunnen dat niet.',
    );
  });
});

describe('algemeen gebruikelijk', () => {
  const gebruikelijk = { stap: 'eigen-mogelijkheden', deel: 'algemeen-gebruikelijk' } as const;

  it('[TW-12] K17: telt alleen met vier antwoorden en een prijs', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-03', (zo, a) => beoordeelStappen(zo, een(gebruikelijk), a));
    const open = () =>
      ontbreekt(vouwBeoordeling(acts, aanvraagId)).filter(({ deel }) => deel === gebruikelijk.deel);
    assert.match(open()[0]?.uitleg ?? '', /vier toetsen, met een prijs/);
    const zonder = { ...toets, prijs: Number.NaN };
    const uitkomst = toetsAlgemeenGebruikelijk(acts, zonder, opDag('2026-11-03'));
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-12');
    doe('2026-11-03', (zo, a) => toetsAlgemeenGebruikelijk(zo, toets, a));
    assert.deepEqual(open(), []);
  });

  it('[TW-12] K17: een inloopdouche van 6500 euro is het niet; een leuning van 30 euro wel', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-03', (zo, a) => toetsAlgemeenGebruikelijk(zo, toets, a));
    const leuning = { ...toets, wat: 'Een leuning', betaalbaar: true, prijs: 30 };
    doe('2026-11-03', (zo, a) => toetsAlgemeenGebruikelijk(zo, leuning, a));
    const { toetsen } = vouwBeoordeling(acts, aanvraagId);
    assert.deepEqual(toetsen.map(isAlgemeenGebruikelijk), [false, true]);
  });

  it('[TW-12] K17: elk van de vier kan het alleen al tegenhouden', () => {
    const basis = { aanvraagId: 'a', toetsId: 't', wat: 'w', toelichting: 'u', prijs: 10 };
    const ja = { nietSpeciaal: true, verkrijgbaar: true, passend: true, betaalbaar: true };
    assert.equal(isAlgemeenGebruikelijk({ ...basis, ...ja }), true);
    for (const veld of Object.keys(ja))
      assert.equal(isAlgemeenGebruikelijk({ ...basis, ...ja, [veld]: false }), false, veld);
  });
});

describe('advies van een deskundige', () => {
  const vraag = {
    zaakId,
    vraag: 'Hoe ver kan deze inwoner lopen?',
    aan: 'Argonaut',
    hoe: 'mondeling',
    op: getDatum('2026-11-03'),
  } as const;

  it('[TW-23] feature 97: heeft een vraag, toestemming en een antwoord met naam, en wordt een bron', () => {
    const { acts, doe } = eenAanvraag('2026-11-02');
    const [gevraagd] = doe('2026-11-03', (_, a) => vraagAdvies(vraag, a));
    const adviesId = gevraagd!.id;
    const binnen = {
      zaakId,
      adviesId,
      adviseur: 'dr. Nergens, arts',
      ontvangenOp: getDatum('2026-11-06'),
      antwoord: 'Honderd meter.',
    };
    doe('2026-11-06', (zo, a) => ontvangAdvies(zo, binnen, a));
    const adviezen = vouwAdviezen(acts);
    assert.equal(adviezen[0]?.adviseur, 'dr. Nergens, arts');
    const aanvraag = vouwAanvraag(acts)!;
    assert.ok(
      bronnenVan({ aanvraag, adviezen }).some(({ soort, id }) => soort === 'advies' && id === adviesId),
    );
    const stap = stelStappenVoor({ aanvraag, adviezen }).find((plek) => plek.stap === 'ondersteuning');
    assert.equal(stap?.regels.at(-1)?.kop, 'Advies van dr. Nergens, arts');
    const nogEens = ontvangAdvies(acts, binnen, opDag('2026-11-06'));
    assert.equal(!nogEens.gelukt && nogEens.regel, 'TW-23');
  });

  it('[TW-23] zonder vraag, zonder naam of voor de toestemming wordt er niets gevraagd', () => {
    const fouten = [
      { ...vraag, vraag: ' ' },
      { ...vraag, aan: '' },
      { ...vraag, op: getDatum('2026-11-04') },
    ];
    for (const fout of fouten) {
      const uitkomst = vraagAdvies(fout, opDag('2026-11-03'));
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-23');
    }
  });

  it('[TW-23] een antwoord hoort bij een vraag, heeft een naam en komt niet van de toekomst', () => {
    const { acts, doe } = eenAanvraag('2026-11-02');
    const [gevraagd] = doe('2026-11-03', (_, a) => vraagAdvies(vraag, a));
    const goed = {
      zaakId,
      adviesId: gevraagd!.id,
      adviseur: 'Arts',
      ontvangenOp: getDatum('2026-11-06'),
      antwoord: 'Ja.',
    };
    const fouten = [
      { ...goed, adviesId: 'nooit-gevraagd' },
      { ...goed, adviseur: ' ' },
      { ...goed, antwoord: '' },
      { ...goed, ontvangenOp: getDatum('2026-11-07') },
      { ...goed, ontvangenOp: getDatum('2026-11-02') },
    ];
    for (const fout of fouten) {
      const uitkomst = ontvangAdvies(acts, fout, opDag('2026-11-06'));
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-23');
    }
  });
});
