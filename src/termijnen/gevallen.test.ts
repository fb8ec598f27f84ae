import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { dagenTussen, getDatum, plusDagen, weekdag } from '../basis/datum.ts';
import { isVrijeDag } from './atw.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
import type { LopendeTermijn, Termijneinde, Zaakloop } from './loop.ts';
import { loopVan } from './loop.ts';
import type { Gebeurtenis } from './termijnregel.ts';
import { heeftLengte } from './termijnregel.ts';
import { TERMIJNREGELS } from './termijnregels.ts';
import { berekenTermijn, termijnenVoor } from './termijn.ts';

/** The events of a case as 'day event', all with the event as their id. */
function zaak(...regels: readonly string[]): Zaakloop {
  const voorvallen = regels.map((regel) => {
    const [dag = '', gebeurtenis = ''] = regel.split(' ');
    return { id: gebeurtenis, gebeurtenis: gebeurtenis as Gebeurtenis, op: getDatum(dag) };
  });
  return { voorvallen, eindes: [], opschortingen: [] };
}

function einde(id: string, van: Gebeurtenis, op: string): Termijneinde {
  return { termijn: id, van, op: getDatum(op), hoe: 'gehaald' };
}

function termijn(wat: Zaakloop, id: string, vandaag: string): LopendeTermijn {
  return loopVan(wat, getDatum(vandaag)).find((rij) => rij.id === id) ?? assert.fail(id);
}

describe('gevallen met een datum', () => {
  it('[TM-16] geval 10: een persoonlijk plan op dag negen is te laat, en de termijn zegt dat eerlijk', () => {
    const loop = { ...zaak('2026-11-02 melding'), eindes: [einde('D02', 'melding', '2026-11-11')] };
    assert.equal(termijn(loop, 'D02', '2026-11-12').stand, 'te-laat');
    const opTijd = { ...loop, eindes: [einde('D02', 'melding', '2026-11-09')] };
    assert.equal(termijn(opTijd, 'D02', '2026-11-12').stand, 'gehaald');
  });

  it('[TM-1] geval 12: zonder bevestiging lopen de zes weken toch vanaf de melding', () => {
    const loop = zaak('2026-11-02 melding');
    assert.equal(termijn(loop, 'D01', '2026-11-20').stand, 'gemist');
    assert.equal(termijn(loop, 'D03', '2026-11-20').einde, '2026-12-14');
  });

  it('[TM-12] geval 13: een vraag die alsnog een melding wordt, telt vanaf de eerste dag', () => {
    const op = '2026-11-02';
    const rijen = loopVan(zaak(`${op} melding`), getDatum('2026-12-20'));
    assert.equal(rijen.find(({ id }) => id === 'D03')?.stand, 'gemist');
  });

  it('[TM-9] geval 20: een brief dat het later wordt verlengt niets; de aanvraag blijft te laat', () => {
    const zonder = zaak('2026-11-02 aanvraag');
    const met = zaak('2026-11-02 aanvraag', '2026-11-12 beslistermijn-niet-haalbaar');
    for (const loop of [zonder, met]) {
      const rij = termijn(loop, 'D05', '2026-11-17');
      assert.deepEqual([rij.einde, rij.stand, rij.dagenOpgeschort], ['2026-11-16', 'gemist', 0]);
    }
  });

  it('[TM-9] geval 21: op dag 42 ligt er een verslag, want wachten op advies zet het onderzoek niet stil', () => {
    const advies = [{ voorval: 'melding', van: getDatum('2026-11-10'), tot: getDatum('2026-12-15') }];
    const rij = termijn({ ...zaak('2026-11-02 melding'), opschortingen: advies }, 'D03', '2026-12-15');
    assert.equal(dagenTussen(getDatum('2026-11-02'), rij.einde), 42);
    assert.equal(rij.stand, 'gemist');
  });

  it('[TM-11] geval 22: spoedhulp op 4 december houdt op als haar besluit dat zegt, het onderzoek blijft 15 januari', () => {
    const loop = zaak('2026-12-04 melding', '2026-12-04 melding-met-spoed');
    const hulp = {
      id: 'hulp',
      gebeurtenis: 'spoedhulp-gestart',
      op: getDatum('2026-12-04'),
      tot: getDatum('2027-01-29'),
    } as const;
    const rijen = loopVan({ ...loop, voorvallen: [...loop.voorvallen, hulp] }, getDatum('2026-12-04'));
    assert.deepEqual(
      rijen.map(({ id, einde: laatste }) => [id, laatste]),
      [
        ['D01', '2026-12-07'],
        ['D04', '2026-12-07'],
        ['D02', '2026-12-11'],
        ['D03', '2027-01-15'],
        ['D48', '2027-01-29'],
      ],
    );
  });

  it('[TM-12] geval 30: een tweede bericht over dezelfde vraag start niets; de klok loopt vanaf 2 november', () => {
    const loop = zaak('2026-11-02 melding');
    assert.equal(termijn(loop, 'D03', '2026-11-04').einde, '2026-12-14');
    assert.equal(loopVan(loop, getDatum('2026-11-04')).filter(({ id }) => id === 'D03').length, 1);
  });

  it('[TM-16] geval 42: een ondertekend verslag met een aanvraag erin start de twee weken op de dag van ontvangst', () => {
    assert.equal(termijn(zaak('2026-12-14 aanvraag'), 'D05', '2026-12-14').einde, '2026-12-28');
  });

  it('[TM-16] geval 48: na een overlijden vervallen de klokken', () => {
    const dag = getDatum('2026-11-20');
    const eindes = ['D01', 'D02', 'D03'].map((id) => ({
      termijn: id,
      van: 'melding',
      op: dag,
      hoe: 'vervallen' as const,
    }));
    const rijen = loopVan({ ...zaak('2026-11-10 melding'), eindes }, getDatum('2027-02-01'));
    assert.deepEqual(
      rijen.map(({ stand }) => stand),
      ['vervallen', 'vervallen', 'vervallen'],
    );
  });

  it('[TM-3] geval 61: bezwaar per post mag tot 28 december weg en tot 4 januari binnen, 5 januari is te laat', () => {
    const bekend = termijn(zaak('2026-11-13 bekendmaking'), 'D16', '2026-11-20');
    assert.equal(bekend.einde, '2026-12-28');
    const op = (dag: string): string => {
      const loop = zaak(`${bekend.einde} bezwaartermijn-voorbij`);
      const eindes = [einde('D17', 'bezwaartermijn-voorbij', dag)];
      return termijn({ ...loop, eindes }, 'D17', '2027-01-10').stand;
    };
    assert.deepEqual([op('2027-01-04'), op('2027-01-05')], ['gehaald', 'te-laat']);
  });

  it('[TM-16] geval 68: een gesprek op dag 41 telt op die dag; een verslag na dag 42 is eerlijk te laat', () => {
    const melding = getDatum('2026-11-02');
    const loop = (op: string): Zaakloop => ({
      ...zaak(`${melding} melding`, `${plusDagen(melding, 41)} gesprek-gevoerd`),
      eindes: [einde('D03', 'melding', op)],
    });
    assert.equal(termijn(loop(plusDagen(melding, 42)), 'D03', '2026-12-31').stand, 'gehaald');
    assert.equal(termijn(loop(plusDagen(melding, 44)), 'D03', '2026-12-31').stand, 'te-laat');
    assert.equal(
      termijn(loop(plusDagen(melding, 44)), 'D49', '2026-12-31').eersteDag,
      plusDagen(melding, 42),
    );
  });

  it('[TM-7] geval 78: vijftien jaar bewaren begint opnieuw bij elke latere wijziging', () => {
    const loop = zaak('2026-11-30 laatste-wijziging');
    assert.equal(termijn(loop, 'D33', '2026-11-30').einde, '2041-11-30');
    assert.equal(termijn(zaak('2027-03-01 laatste-wijziging'), 'D33', '2027-03-01').einde, '2042-03-01');
  });
});

describe('elke werkdag van 2026 tot en met 2040', () => {
  const eerste = getDatum('2026-01-01');
  const dagen = Array.from({ length: dagenTussen(eerste, getDatum('2041-01-01')) }, (_, n) =>
    plusDagen(eerste, n),
  ).filter((dag) => weekdag(dag) <= 5);

  for (const regel of TERMIJNREGELS.filter(({ atw }) => atw).filter(heeftLengte)) {
    it(`[TM-3] ${regel.id} (${regel.naam}) eindigt op de eerste gewone dag`, () => {
      assert.equal(dagen.length, 3913);
      for (const start of dagen) {
        const { eersteDag, eindeOnverschoven, einde: laatste } = berekenTermijn({ regel, start });
        assert.equal(eersteDag, plusDagen(start, 1));
        assert.equal(isVrijeDag(laatste, GELIJKGESTELDE_DAGEN), false, `${start} ${laatste}`);
        for (let dag = eindeOnverschoven; dag < laatste; dag = plusDagen(dag, 1)) {
          assert.ok(isVrijeDag(dag, GELIJKGESTELDE_DAGEN), `${start}: ${dag} is overgeslagen`);
        }
      }
    });
  }
});

/** The clock checks of the worked rulings, copied so that they run without the reference data. */
const UITSPRAKEN = [['K01', '2015-04-07', '6 weeks investigation', '2015-05-19']] as const;

describe('de klok in uitspraken van de rechter', () => {
  for (const [nummer, start, regel, verwacht] of UITSPRAKEN) {
    it(`[TM-2] ${nummer}: zes weken na ${start} is ${verwacht}`, () => {
      assert.equal(eindeVoor(regel, start), verwacht);
    });
  }

  it('[TM-18] K01: op een melding loopt geen termijn met een dwangsom', () => {
    const rijen = termijnenVoor('melding', getDatum('2015-04-07'));
    assert.deepEqual(
      rijen.map(({ id }) => id),
      ['D01', 'D02', 'D03'],
    );
  });

  const bestand = path.join(process.env['KEUKENTAFEL_REFERENTIE'] ?? '', 'rulings', 'examples.json');
  const hasReference = process.env['KEUKENTAFEL_REFERENTIE'] !== undefined && existsSync(bestand);
  const skip =
    hasReference || process.env['CI'] === 'true'
      ? false
      : 'KEUKENTAFEL_REFERENTIE wijst niet naar de referentiegegevens';

  it(
    '[TM-2] rekent elke klok in de uitspraken van de referentie na, en de kopie hier is volledig',
    { skip },
    () => {
      const { cases } = JSON.parse(readFileSync(bestand, 'utf8')) as {
        readonly cases: readonly {
          readonly id: string;
          readonly clock_checks: readonly {
            readonly start: string;
            readonly rule: string;
            readonly expected: string;
          }[];
        }[];
      };
      const rijen = cases.flatMap(({ id, clock_checks: klokken }) =>
        klokken.map(({ start, rule, expected }) => [id, start, rule, expected] as const),
      );
      assert.deepEqual(rijen, UITSPRAKEN);
      for (const [id, start, regel, verwacht] of rijen) assert.equal(eindeVoor(regel, start), verwacht, id);
    },
  );
});

const PER_REGEL: Readonly<Record<string, readonly [Gebeurtenis, string]>> = {
  '6 weeks investigation': ['melding', 'D03'],
};

function eindeVoor(regel: string, start: string): string {
  const [gebeurtenis, id] = PER_REGEL[regel] ?? assert.fail(`geen termijn voor ${regel}`);
  const gevonden = termijnenVoor(gebeurtenis, getDatum(start)).find((rij) => rij.id === id);
  return gevonden?.einde ?? assert.fail(`${id} gold niet op ${start}`);
}
