import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import {
  beantwoord,
  bronVan,
  eenGesprek,
  noteer,
  resultaatVan,
  stelOp,
  verstuurOpdracht,
  WENS,
} from '../../../tests/builders/verslag.ts';
import { getDatum } from '../../basis/datum.ts';
import { beantwoordOnderdeel, ONDERDELEN } from './dekking.ts';
import { vouwGesprek } from '../gesprek.ts';
import { kiesWaarde, vouwTweestrijden } from '../kiezen.ts';
import { laatsteVersie, vouwVerslag } from './verslag.ts';
import type { VerslagInhoud } from './verslag.ts';
import { gebrekenVoorVerslag } from './verslaginhoud.ts';
import { schrijfVerslag } from './verslagtekst.ts';
import { isHetzelfdeVerslag, kenmerkVan, verstuurVerslag } from './versturen.ts';
import { laatInbrengVervallen } from '../vraagverheldering/inbreng.ts';
import { verwoordResultaatOpnieuw } from '../vraagverheldering/overeenstemming.ts';
import { zetWondervraag } from '../vraagverheldering/wondervraag.ts';

type Verloop = ReturnType<typeof eenGesprek>;

function verstuur(verloop: Verloop, eigen: Parameters<typeof verstuurOpdracht>[1] = {}): string {
  return verloop.doe((acts, a) => verstuurVerslag(acts, verstuurOpdracht(verloop, eigen), a));
}

function probeer(verloop: Verloop, eigen: Parameters<typeof verstuurOpdracht>[1] = {}) {
  return verloop.probeer((acts, a) => verstuurVerslag(acts, verstuurOpdracht(verloop, eigen), a));
}

function zonder(verloop: Verloop, soort: string): Verloop {
  const acts = verloop.acts.filter((act) => act.soort !== soort);
  verloop.acts.splice(0, verloop.acts.length, ...acts);
  return verloop;
}

describe('een verslag versturen', () => {
  it('gaat als versie 1 naar de inwoner, met elk onderwerp en op naam van toen', () => {
    const verloop = eenGesprek();
    verstuur(verloop);
    const versie = laatsteVersie(vouwVerslag(verloop.acts))!;
    assert.equal(versie.versie, 1);
    assert.equal(versie.inhoud.onderdelen.length, ONDERDELEN.length);
    assert.equal(verloop.teksten.get(versie.inhoud.naam!), 'Jo van den Heuvel');
  });

  it('[HG-34] wacht op een antwoord op ieder onderwerp, en zegt hoeveel er nog zijn', () => {
    const verloop = eenGesprek(false);
    for (const [nummer, onderdeel] of ONDERDELEN.entries()) {
      assert.equal(gebrekenVoorVerslag(vouwGesprek(verloop.acts)).length, ONDERDELEN.length - nummer);
      assertGeweigerd(probeer(verloop), 'HG-34');
      beantwoord(verloop, onderdeel);
    }
    verstuur(verloop);
  });

  it('[HG-34] wacht op een keus als er twee wensen tegelijk zijn opgeschreven', () => {
    const verloop = eenGesprek();
    const eerder = vouwGesprek(verloop.acts).wondervraag!.actId;
    const wens = { zaakId: verloop.zaakId, woordenVan: 'inwoner', gezien: [eerder] } as const;
    const gelijktijdig = [...verloop.acts];
    verloop.doe((acts, a) => zetWondervraag(acts, { ...wens, tekst: 'rust' }, a));
    verloop.doe((_, a) => zetWondervraag(gelijktijdig, { ...wens, tekst: 'weer buiten komen' }, a));
    assert.deepEqual(gebrekenVoorVerslag(vouwGesprek(verloop.acts)), [{ soort: 'wens' }]);
    assertGeweigerd(probeer(verloop), 'HG-34');
  });

  it('[HG-34] wacht op een keus als een antwoord op twee plekken tegelijk is ingevuld', () => {
    const verloop = eenGesprek();
    const anders = { zaakId: verloop.zaakId, onderdeel: 'd', besproken: true, bij: [], gezien: [] } as const;
    const nagekomen = { gebeurdOp: '2026-11-03T09:30:00.000Z' };
    verloop.doe((acts, a) =>
      beantwoordOnderdeel(acts, { ...anders, tekst: 'Het gaat' }, { ...a, nagekomen }),
    );
    assertGeweigerd(probeer(verloop), 'HG-34');
    const [strijd] = vouwTweestrijden(verloop.acts, (id) => verloop.teksten.get(id));
    const { gezien } = strijd!;
    verloop.doe((acts, a) => kiesWaarde(acts, { zaakId: verloop.zaakId, gekozen: gezien[0]!, gezien }, a));
    verstuur(verloop);
  });

  it('[HG-35] gaat niet weg zonder gesprek, wel met de reden waarom het er niet was', () => {
    const verloop = zonder(eenGesprek(), 'gesprek-gevoerd');
    assertGeweigerd(probeer(verloop), 'HG-35');
    assertGeweigerd(probeer(verloop, { geenGesprek: '  ' }), 'HG-35');
    verstuur(verloop, { geenGesprek: 'u liever wilde schrijven.' });
    const { inhoud } = laatsteVersie(vouwVerslag(verloop.acts))!;
    assert.match(
      JSON.stringify(schrijfVerslag(bronVan(verloop, { inhoud }))),
      /We hebben elkaar niet gesproken, omdat u liever wilde schrijven\./,
    );
  });

  it('[HG-36] een volgende versie komt erbij en de eerste blijft zoals zij was', () => {
    const verloop = eenGesprek();
    verstuur(verloop);
    const eerst = structuredClone(vouwVerslag(verloop.acts).versies[0]!);
    const { resultaatId, kop } = resultaatVan(verloop, 0);
    const opnieuw = {
      zaakId: verloop.zaakId,
      resultaatId,
      kop,
      op: getDatum('2026-11-03'),
      tekst: 'Veilig naar boven.',
    };
    verloop.doe((acts, a) => verwoordResultaatOpnieuw(acts, opnieuw, a));
    verstuur(verloop);
    const { versies } = vouwVerslag(verloop.acts);
    assert.deepEqual(
      versies.map(({ versie }) => versie),
      [1, 2],
    );
    assert.deepEqual(versies[0], eerst);
    const lees = (nummer: number) =>
      JSON.stringify(schrijfVerslag(bronVan(verloop, { inhoud: versies[nummer]!.inhoud })));
    assert.ok(lees(0).includes('ook als er niemand is') && !lees(0).includes('Veilig naar boven.'));
    assert.ok(lees(1).includes('Veilig naar boven.') && !lees(1).includes('ook als er niemand is'));
  });

  it('[HG-36] zonder verandering komt er geen nieuwe versie', () => {
    const verloop = eenGesprek();
    verstuur(verloop);
    assertGeweigerd(probeer(verloop), 'HG-36');
  });

  it('[HG-36] de eigen woorden van de wens staan in de versie van toen, ook als de inwoner het later anders zegt', () => {
    const verloop = eenGesprek();
    verstuur(verloop);
    const gezien = [vouwGesprek(verloop.acts).wondervraag!.actId];
    const wens = {
      zaakId: verloop.zaakId,
      tekst: 'weer naar de markt',
      woordenVan: 'inwoner',
      gezien,
    } as const;
    verloop.doe((acts, a) => zetWondervraag(acts, wens, a));
    const { inhoud } = vouwVerslag(verloop.acts).versies[0]!;
    assert.equal(schrijfVerslag(bronVan(verloop, { inhoud })).voorop?.tekst, WENS);
    assert.equal(schrijfVerslag(bronVan(verloop)).voorop?.tekst, 'weer naar de markt');
  });

  it('[HG-43] wat iemand niet las, gaat niet weg', () => {
    const verloop = eenGesprek();
    const gezien = kenmerkVan(stelOp(verloop));
    noteer(verloop, { spreker: 'inwoner', tekst: 'Nog iets.' });
    assertGeweigerd(probeer(verloop, { gezien }), 'HG-43');
    verstuur(verloop);
  });

  it('[HG-43] het kenmerk blijft gelijk als de database de namen in een andere volgorde teruggeeft', () => {
    const inhoud = stelOp(eenGesprek());
    const andersom = JSON.parse(JSON.stringify(inhoud), (_naam, waarde: unknown) =>
      typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
        ? Object.fromEntries(Object.entries(waarde).toReversed())
        : waarde,
    );
    assert.equal(kenmerkVan(andersom), kenmerkVan(inhoud));
    assert.equal(isHetzelfdeVerslag(andersom, inhoud), true);
  });

  it('[HG-36] hetzelfde verslag heeft hetzelfde kenmerk, en een ander verslag een ander', () => {
    const waarde = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(waarde, waarde, fc.boolean(), (een, twee, weer) => {
        const inhoud = stelOp(eenGesprek());
        const [links, rechts] = [een, weer ? structuredClone(een) : twee].map(
          (kijken) => ({ ...inhoud, kijken }) as unknown as VerslagInhoud,
        ) as [VerslagInhoud, VerslagInhoud];
        assert.equal(isHetzelfdeVerslag(links, rechts), kenmerkVan(links) === kenmerkVan(rechts));
      }),
      { numRuns: 200 },
    );
  });
});

it('[HG-36] een verstuurd verslag verandert nooit, wat er daarna ook wordt opgeschreven of weggehaald', () => {
  const stap = fc.oneof(
    fc.record({
      soort: fc.constant('noteer' as const),
      tekst: fc.string({ minLength: 1 }).filter((tekst) => tekst.trim() !== ''),
    }),
    fc.record({ soort: fc.constant('haal weg' as const), keus: fc.nat(20) }),
    fc.record({ soort: fc.constant('herschrijf' as const), keus: fc.nat(200), tekst: fc.string() }),
    fc.record({ soort: fc.constant('verstuur' as const) }),
  );
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 15 }), (stappen) => {
      const verloop = eenGesprek();
      const huidig = new Map([...verloop.teksten].map(([id, inhoud]) => [id, { id, inhoud }]));
      const bij = () => {
        for (const [id, inhoud] of verloop.teksten)
          if (!huidig.has(id) && !id.startsWith('versie')) huidig.set(id, { id, inhoud });
      };
      verstuur(verloop);
      bij();
      const lees = () =>
        vouwVerslag(verloop.acts).versies.map(({ inhoud }) => schrijfVerslag(bronVan(verloop, { inhoud })));
      let gelezen = lees();
      for (const een of stappen) {
        if (een.soort === 'noteer') noteer(verloop, { spreker: 'inwoner', tekst: een.tekst });
        if (een.soort === 'haal weg') {
          const inbreng = vouwGesprek(verloop.acts).inbreng[een.keus];
          if (inbreng !== undefined)
            verloop.doe((acts, a) =>
              laatInbrengVervallen(acts, { zaakId: verloop.zaakId, inbrengId: inbreng.inbrengId }, a),
            );
        }
        if (een.soort === 'herschrijf') {
          const tekstId = [...huidig.keys()][een.keus % huidig.size]!;
          const id = `versie-${verloop.teksten.size}`;
          huidig.set(tekstId, { id, inhoud: een.tekst });
          verloop.teksten.set(id, een.tekst);
        }
        bij();
        if (een.soort === 'verstuur') {
          const nu = { teksten: huidig };
          const gezien = kenmerkVan(stelOp(verloop, huidig));
          probeer(verloop, { ...nu, gezien });
        }
        bij();
        const straks = lees();
        assert.deepEqual(straks.slice(0, gelezen.length), gelezen);
        gelezen = straks;
      }
    }),
    { numRuns: 60 },
  );
});
