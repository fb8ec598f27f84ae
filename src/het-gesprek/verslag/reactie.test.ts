import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import { bronVan, eenGesprek, noteer, verstuurOpdracht } from '../../../tests/builders/verslag.ts';
import { beantwoordVerslag, maakOpmerking } from './reactie.ts';
import { ANTWOORDEN, laatsteVersie, vouwVerslag } from './verslag.ts';
import type { Verslagantwoord } from './verslag.ts';
import { schrijfVerslag } from './verslagtekst.ts';
import { verstuurVerslag } from './versturen.ts';

function verstuurd() {
  const verloop = eenGesprek();
  const { zaakId } = verloop;
  const verstuur = () => verloop.doe((acts, a) => verstuurVerslag(acts, verstuurOpdracht(verloop), a));
  const verslagId = verstuur();
  const antwoord = (wat: Verslagantwoord, opmerking = '', op = verslagId) =>
    verloop.probeer((acts, a) =>
      beantwoordVerslag(
        acts,
        { zaakId, verslagId: op, antwoord: wat, opmerking, namensWie: 'inwoner', vastgelegdVia: 'mijn' },
        a,
      ),
    );
  const merkOp = (opmerking: string, op = verslagId) =>
    verloop.probeer((acts, a) =>
      maakOpmerking(acts, { zaakId, verslagId: op, opmerking, van: 'inwoner' }, a),
    );
  return { verloop, verslagId, verstuur, antwoord, merkOp };
}

describe('reageren op een verslag', () => {
  it('[HG-38] kan met vier antwoorden, en het laatste geldt', () => {
    const { verloop, antwoord } = verstuurd();
    for (const wat of ANTWOORDEN) {
      assert.ok(antwoord(wat, wat === 'klopt-niet' ? 'Ik ben 79.' : '').gelukt);
      assert.equal(laatsteVersie(vouwVerslag(verloop.acts))?.antwoord?.antwoord, wat);
    }
  });

  it('[HG-38] wie niets laat horen, heeft niet ingestemd', () => {
    const { verloop } = verstuurd();
    assert.equal(laatsteVersie(vouwVerslag(verloop.acts))?.antwoord, undefined);
  });

  it('[HG-39] "dit klopt niet" zegt wat er niet klopt', () => {
    const { antwoord } = verstuurd();
    assertGeweigerd(antwoord('klopt-niet', ' \n '), 'HG-39');
  });

  it('[HG-37] woorden bij een antwoord en losse opmerkingen staan er allebei, op volgorde en ongewijzigd', () => {
    const { verloop, antwoord, merkOp } = verstuurd();
    merkOp('  Mijn dochter heet Ans. ');
    antwoord('klopt-niet', 'Ik kan wél koken.');
    merkOp('En nog iets.');
    const { opmerkingen } = vouwVerslag(verloop.acts);
    assert.deepEqual(
      opmerkingen.map(({ tekst }) => verloop.teksten.get(tekst)),
      ['  Mijn dochter heet Ans. ', 'Ik kan wél koken.', 'En nog iets.'],
    );
  });

  it('[HG-37] een opmerking verandert het verslag niet, ook niet in een volgende versie', () => {
    const { verloop, merkOp, verstuur } = verstuurd();
    const lees = (nummer: number) =>
      schrijfVerslag(bronVan(verloop, { inhoud: vouwVerslag(verloop.acts).versies[nummer]!.inhoud }));
    const eerst = lees(0);
    merkOp('Ik kan wél koken.');
    assert.deepEqual(lees(0), eerst);
    noteer(verloop, { spreker: 'inwoner', tekst: 'Ik ben 79.' });
    verstuur();
    assert.ok(!JSON.stringify(lees(1)).includes('wél koken'));
    assert.equal(vouwVerslag(verloop.acts).opmerkingen.length, 1);
  });

  it('[HG-37] een opmerking zonder woorden is er geen', () => {
    assertGeweigerd(verstuurd().merkOp('   '), 'HG-37');
  });

  it('[HG-40] een antwoord hoort bij de laatste versie', () => {
    const { verloop, verstuur, antwoord, verslagId } = verstuurd();
    antwoord('klopt');
    noteer(verloop, { spreker: 'inwoner', tekst: 'Nog iets.' });
    const nieuw = verstuur();
    assert.equal(laatsteVersie(vouwVerslag(verloop.acts))?.antwoord, undefined);
    assertGeweigerd(antwoord('klopt', '', verslagId), 'HG-40');
    assert.ok(antwoord('gelezen', '', nieuw).gelukt);
  });

  it('[HG-40] zonder verslag valt er niets te antwoorden', () => {
    const verloop = eenGesprek();
    const opdracht = { zaakId: verloop.zaakId, verslagId: 'x', opmerking: 'a', van: 'inwoner' } as const;
    assertGeweigerd(
      verloop.probeer((acts, a) => maakOpmerking(acts, opdracht, a)),
      'HG-40',
    );
    const antwoord = {
      ...opdracht,
      antwoord: 'klopt',
      namensWie: 'inwoner',
      vastgelegdVia: 'medewerker',
    } as const;
    assertGeweigerd(
      verloop.probeer((acts, a) => beantwoordVerslag(acts, antwoord, a)),
      'HG-40',
    );
  });
});
