import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bronVan, eenGesprek, noteer, stelOp, WENS } from '../../../tests/builders/verslag.ts';
import { eenVerloop } from '../../../tests/builders/verloop.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import type { Leesstuk } from '../../basis/leesstuk.ts';
import { vouwGesprek } from '../gesprek.ts';
import { TREDEN, tredeWoorden } from '../oplossingen/trede.ts';
import { laatInbrengVervallen } from '../vraagverheldering/inbreng.ts';
import { zetWondervraag } from '../vraagverheldering/wondervraag.ts';
import { schrijfVerslag } from './verslagtekst.ts';

function titels(stuk: Leesstuk): readonly string[] {
  return stuk.hoofdstukken.map(({ titel }) => titel);
}

function alles(stuk: Leesstuk): string {
  return leesVolgorde(stuk).join('\n');
}

function plekVan(stuk: Leesstuk, tekst: string): number {
  const plek = leesVolgorde(stuk).indexOf(tekst);
  assert.ok(plek >= 0, `“${tekst}” staat er niet in`);
  return plek;
}

describe('het verslag in woorden', () => {
  const verloop = eenGesprek();
  const stuk = schrijfVerslag(bronVan(verloop));

  it('[HG-30] de wens van de inwoner staat letterlijk bovenaan', () => {
    assert.deepEqual(stuk.voorop, { titel: 'Waar het mij om gaat', tekst: WENS, wie: undefined });
  });

  it('[HG-30] een wens in de woorden van een naaste draagt diens naam', () => {
    const ander = eenVerloop();
    const wens = {
      zaakId: ander.zaakId,
      tekst: 'rust',
      woordenVan: 'partner',
      naam: 'Kees',
      gezien: [],
    } as const;
    ander.doe((acts, a) => zetWondervraag(acts, wens, a));
    assert.equal(schrijfVerslag(bronVan(ander)).voorop?.wie, 'Kees (uw partner)');
  });

  it('[HG-45] met een wens staan de woorden van de melding bij uw woorden, zonder wens alleen bovenaan', () => {
    assert.match(alles(stuk), /U, bij de melding\nDe trap lukt bijna niet meer\./);
    const acts = verloop.acts.filter(({ soort }) => soort !== 'wondervraag-gezet');
    const inhoud = stelOp({ ...verloop, acts });
    assert.doesNotMatch(alles(schrijfVerslag(bronVan(verloop, { inhoud }))), /U, bij de melding/);
  });

  it('[HG-30] zonder wens staan de woorden van de melding bovenaan', () => {
    const acts = verloop.acts.filter(({ soort }) => soort !== 'wondervraag-gezet');
    const inhoud = stelOp({ ...verloop, acts });
    const zonder = schrijfVerslag(bronVan(verloop, { inhoud }));
    assert.equal(zonder.voorop?.titel, 'Wat u ons vertelde');
    assert.equal(zonder.voorop?.tekst, 'De trap lukt bijna niet meer.');
  });

  it('[TW-57] zegt dat wie met u sprak ook mag besluiten, alleen waar de gemeente dat regelde', () => {
    const bron = bronVan(verloop);
    const zin = /De medewerker met wie u sprak, mag soms ook zelf besluiten/;
    assert.doesNotMatch(alles(stuk), zin);
    const mandaat = { ...bron.profiel.mandaat, gespreksvoerderBeslist: true };
    assert.match(alles(schrijfVerslag({ ...bron, profiel: { ...bron.profiel, mandaat } })), zin);
  });

  it('[HG-51] K07: noemt de dag waarvoor een reactie gevraagd wordt, en dat later ook mag', () => {
    const verzonden = { versie: 1, verzondenOp: '2026-11-20T10:00:00.000Z' };
    assert.match(
      alles(schrijfVerslag({ ...bronVan(verloop), verzonden })),
      /Laat het ons weten, liefst uiterlijk vrijdag 4 december 2026\. Later mag ook\./,
    );
    assert.doesNotMatch(
      alles(schrijfVerslag({ ...bronVan(verloop), verzonden: undefined })),
      /Later mag ook/,
    );
  });

  it('[HG-31] staat in de volgorde van het gesprek', () => {
    assert.deepEqual(titels(stuk), [
      'Wanneer we elkaar spraken',
      'In uw woorden',
      'Wat u wilt bereiken',
      'Hoe komen we daar',
      'Wat we verder bespraken',
      'Uw eigen plan, hulp naast u en kosten',
      'Hoe het verder gaat',
    ]);
  });

  it('zegt wanneer, waar en wie erbij waren', () => {
    assert.ok(
      alles(stuk).includes(
        'We spraken elkaar op maandag 2 november 2026 bij u thuis. Erbij waren u, Ans Bakker (zorgt voor u) en Guus Gesprek (maatwerker).',
      ),
    );
  });

  it('[HG-32] twee mensen die iets anders zeggen, staan allebei met hun naam', () => {
    const woorden = stuk.hoofdstukken.find(({ id }) => id === 'woorden')!;
    const huishouden = woorden.delen.find(({ titel }) => titel === 'Uw huishouden')!;
    assert.deepEqual(huishouden.regels, [
      { soort: 'woorden', wie: 'U', tekst: 'Koken gaat nog goed.' },
      {
        soort: 'woorden',
        wie: 'Ans Bakker (zorgt voor u)',
        tekst: 'Koken gaat helemaal niet meer. De pannen staan er nog van vorige week.',
      },
    ]);
  });

  it('[HG-32] wat gezien is, staat apart na wat gezegd is', () => {
    const wonen = stuk.hoofdstukken
      .find(({ id }) => id === 'woorden')!
      .delen.find(({ titel }) => titel === 'Uw huis')!;
    assert.deepEqual(
      wonen.regels.map((regel) => (regel.soort === 'woorden' ? regel.wie : '')),
      ['U', 'Ans Bakker (zorgt voor u)', 'Gezien door de maatwerker'],
    );
  });

  it('[HG-31] een resultaat is afgesproken met zijn dag, of staat er met beide meningen', () => {
    const tekst = alles(stuk);
    assert.match(tekst, /Ik kom veilig boven en beneden[^\n]*\nAfgesproken op 2 november 2026\./);
    assert.match(
      tekst,
      /Hierover zijn we het nog niet eens\.\nU zegt\nElke week zuigen, ook boven\.\nDe maatwerker zegt\nEens per twee weken is genoeg\./,
    );
  });

  it('[HG-33] wat afviel staat er met de reden, en de trede staat er nergens', () => {
    assert.match(alles(stuk), /Beneden slapen\nWaarom we dit niet doen\nDe voorkamer is te klein/);
    const woorden = alles(stuk).split(/[^\p{L}-]+/u);
    for (const trede of TREDEN) {
      assert.ok(!woorden.includes(trede), trede);
      assert.ok(!alles(stuk).includes(tredeWoorden(trede)), trede);
    }
  });

  it('[HG-33] een idee dat wacht, blijft op naam van wie het had', () => {
    assert.match(alles(stuk), /Ideeën waar we op terugkomen\nU\nEen hondje, voor de gezelligheid/);
  });

  it('[HG-34] ieder onderwerp van de wet staat erin, besproken of met de reden', () => {
    const tekst = alles(stuk);
    assert.ok(tekst.includes('Uw dochter wil ’s avonds gerust kunnen gaan slapen.'));
    assert.match(tekst, /Zelf hulp inkopen met een pgb\nNiet besproken, omdat u er nog over wilt nadenken\./);
    assert.ok(tekst.includes('Naast U Heldermond, 010-000 91 50.'));
  });

  it('[HG-34] een reden zonder punt krijgt er een, en verder verandert er niets aan', () => {
    const onderdelen = [{ onderdeel: 'pgb', besproken: false, tekst: 'r' }] as const;
    const met = (reden: string) =>
      alles(
        schrijfVerslag(
          bronVan(verloop, {
            inhoud: { ...stelOp(verloop), onderdelen },
            tekst: (id) => (id === 'r' ? reden : verloop.teksten.get(id)),
          }),
        ),
      );
    assert.ok(met('u dat niet wilt').includes('\nNiet besproken, omdat u dat niet wilt.\n'));
    assert.ok(met('u dat niet wilt!').includes('\nNiet besproken, omdat u dat niet wilt!\n'));
    assert.ok(
      met('Dit was kort. Volgende week').includes('\nNiet besproken. Dit was kort. Volgende week.\n'),
    );
  });

  it('[HG-41] zegt dat een aanvraag kan, hoe, en binnen hoeveel tijd er een besluit komt', () => {
    const verder = stuk.hoofdstukken.find(({ id }) => id === 'verder')!;
    const tekst = leesVolgorde({ ...stuk, hoofdstukken: [verder] }).join(' ');
    assert.match(
      tekst,
      /kunt u een aanvraag doen.*eigen pagina, met een brief, aan het loket.*Binnen twee weken/,
    );
    assert.match(tekst, /De Zorgdeur: 010-000 91 00/);
  });

  it('[HG-37] opmerkingen staan achteraan met hun dag en veranderen de rest niet', () => {
    verloop.teksten.set('opm', 'Ik ben 79 en niet 97.');
    const opmerking = {
      actId: 'o',
      verslagId: 'v',
      tekst: 'opm',
      van: 'inwoner',
      op: '2026-11-09T10:00:00.000Z',
    } as const;
    const met = schrijfVerslag(bronVan(verloop, { opmerkingen: [opmerking] }));
    assert.deepEqual(met.hoofdstukken.slice(0, -1), stuk.hoofdstukken);
    assert.match(
      alles(met),
      /Wat u er later bij schreef\nU, op maandag 9 november 2026\nIk ben 79 en niet 97\.$/,
    );
  });
});

const zin = fc.record({
  leefgebied: fc.constantFrom(undefined, 'wonen', 'huishouden', 'geld'),
  spreker: fc.constantFrom('inwoner', 'mantelzorger', 'gespreksvoerder'),
  weg: fc.boolean(),
  buiten: fc.boolean(),
} as const);

it('[HG-32] alles wat gezegd of gezien is en er nog staat, staat precies één keer in het verslag, en [HG-44] wat een ander over zichzelf zei niet', () => {
  fc.assert(
    fc.property(fc.array(zin, { maxLength: 25 }), (zinnen) => {
      const verloop = eenVerloop();
      const teksten = zinnen.map((een, nummer) => {
        const tekst = `zin ${nummer}.`;
        const isOverZichzelf = een.buiten && een.spreker === 'mantelzorger';
        const buitenVerslag = isOverZichzelf || undefined;
        const inbrengId = noteer(verloop, { ...een, tekst, buitenVerslag });
        if (een.weg)
          verloop.doe((acts, a) => laatInbrengVervallen(acts, { zaakId: verloop.zaakId, inbrengId }, a));
        return { tekst, weg: een.weg, staat: !een.weg && !isOverZichzelf };
      });
      const gelezen = leesVolgorde(schrijfVerslag(bronVan(verloop)));
      for (const { tekst, staat } of teksten) {
        assert.equal(gelezen.filter((deel) => deel === tekst).length, staat ? 1 : 0, tekst);
      }
      assert.equal(vouwGesprek(verloop.acts).inbreng.length, teksten.filter(({ weg }) => !weg).length);
    }),
  );
});

it('[HG-31] wat iemand wil bereiken, staat altijd voor hoe we daar komen, hoe de handelingen ook binnenkwamen', () => {
  const verloop = eenGesprek();
  fc.assert(
    fc.property(fc.shuffledSubarray(verloop.acts, { minLength: verloop.acts.length }), (acts) => {
      const stuk = schrijfVerslag(bronVan({ ...verloop, acts }));
      const volgorde = titels(stuk);
      assert.ok(volgorde.indexOf('Wat u wilt bereiken') < volgorde.indexOf('Hoe komen we daar'));
      const resultaat = plekVan(stuk, 'Ik kom veilig boven en beneden, ook als er niemand is.');
      for (const oplossing of ['Een tweede leuning', 'Een traplift', 'Beneden slapen']) {
        assert.ok(resultaat < plekVan(stuk, oplossing));
      }
      assert.deepEqual(stuk, schrijfVerslag(bronVan(verloop)));
    }),
    { numRuns: 40 },
  );
});
