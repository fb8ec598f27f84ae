import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besloten, bereid, metAanvraag, regelVoor } from '../../../tests/builders/besluit.ts';
import { eenKader, eenRegeling, uitgevoerd } from '../../../tests/builders/toewijzing.ts';
import { vouwBesluit } from './besluiten.ts';
import { PGB_GRONDEN } from './besluitinhoud.ts';
import type { Pgbtoets } from './besluitinhoud.ts';
import { pgbgrondWoord } from './pgb.ts';

function eenPgb(eigen: Partial<Pgbtoets> = {}): Pgbtoets {
  return {
    wens: 'Ik wil mijn vaste hulp houden.',
    bekwaam: 'zelf',
    toelichting: 'Voert een eigen administratie.',
    plan: 'Drie uur per week van mevrouw Zonneveld.',
    bedrag: 360,
    bedragPer: 'per-maand',
    ...eigen,
  };
}

describe('pgb', () => {
  it('[TW-33] een pgb is er alleen als de inwoner het vraagt, met de reden van de inwoner', () => {
    assert.equal(regelVoor({ vorm: 'pgb' }), 'TW-33');
    assert.equal(regelVoor({ vorm: 'pgb', pgb: eenPgb({ wens: ' ' }) }), 'TW-33');
    assert.equal(regelVoor({ vorm: 'pgb', pgb: eenPgb() }), undefined);
    assert.equal(regelVoor({}), undefined, 'zonder vraag is het in natura');
  });

  it('[TW-34] de bekwaamheid is getoetst en toegelicht; met hulp mag, zonder niet', () => {
    assert.equal(regelVoor({ vorm: 'pgb', pgb: eenPgb({ bekwaam: 'met-hulp' }) }), undefined);
    for (const mist of [
      { bekwaam: 'nee' },
      { toelichting: '' },
      { plan: undefined },
      { bedrag: undefined },
      { bedrag: 0 },
    ] as const)
      assert.equal(regelVoor({ vorm: 'pgb', pgb: eenPgb(mist) }), 'TW-34', JSON.stringify(mist));
  });

  it('[TW-35] een gevraagd pgb wordt gegeven of op een grond uit de wet geweigerd, met natura aangeboden', () => {
    const geweigerd = (eigen: Partial<Pgbtoets>) => regelVoor({ vorm: 'natura', pgb: eenPgb(eigen) });
    assert.equal(geweigerd({}), 'TW-35', 'zonder grond');
    const aangeboden = { naturaAangeboden: true } as const;
    assert.equal(geweigerd({ weigering: 'niet-veilig' }), 'TW-35', 'zonder aanbod');
    assert.equal(geweigerd({ ...aangeboden, weigering: 'niet-veilig' }), undefined);
    assert.equal(geweigerd({ ...aangeboden, weigering: 'eerder-ingetrokken' }), undefined);
    assert.equal(geweigerd({ ...aangeboden, weigering: 'niet-bekwaam', bekwaam: 'nee' }), undefined);
  });

  it('[TW-35] een grond die niet klopt met de toets, is geen grond', () => {
    const aangeboden = { naturaAangeboden: true } as const;
    const geweigerd = (eigen: Partial<Pgbtoets>) =>
      regelVoor({ vorm: 'natura', pgb: eenPgb({ ...aangeboden, ...eigen }) });
    assert.equal(geweigerd({ weigering: 'niet-bekwaam', bekwaam: 'met-hulp' }), 'TW-35');
    assert.equal(geweigerd({ weigering: 'niet-gemotiveerd' }), 'TW-35');
    assert.equal(regelVoor({ vorm: 'pgb', pgb: eenPgb({ weigering: 'niet-veilig' }) }), 'TW-35');
    const deelVan = eenPgb({ weigering: 'duurder-dan-natura' });
    assert.equal(regelVoor({ vorm: 'pgb', pgb: deelVan }), undefined, 'alleen het duurdere deel valt weg');
  });

  it('[TW-35] geval 55: wie helpt en ook het geld beheert is geen grond; met reden en aanbod kan het pgb', () => {
    const dubbel = { dubbelrol: true } as const;
    assert.equal(regelVoor({ vorm: 'pgb', pgb: eenPgb(dubbel) }), 'TW-35', 'natura is nog niet aangeboden');
    const aangeboden = eenPgb({ ...dubbel, naturaAangeboden: true });
    assert.equal(regelVoor({ vorm: 'pgb', pgb: aangeboden }), undefined, 'geen automatische weigering');
    assert.equal(
      regelVoor({ vorm: 'natura', pgb: aangeboden }),
      'TW-35',
      'alleen de dubbele rol weigert niets',
    );
    assert.equal(regelVoor({ vorm: 'pgb', pgb: { ...aangeboden, toelichting: '' } }), 'TW-34', 'met reden');
    assert.ok(PGB_GRONDEN.every((grond) => !/dubbel|geld/iu.test(grond)));
  });

  it('[TW-35] de lijst van gronden is die van Wmo 2.3.6 lid 2 en 5, en geen andere', () => {
    const artikelen = PGB_GRONDEN.map((grond) => /2\.3\.6 (lid \d [a-c])/u.exec(pgbgrondWoord(grond))?.[1]);
    assert.deepEqual(artikelen, ['lid 2 a', 'lid 2 b', 'lid 2 c', 'lid 5 a', 'lid 5 b']);
  });

  it('[TW-34] wat er over het pgb gezegd is, staat als tekst bij het besluit', () => {
    const acts = metAanvraag();
    const uitkomst = bereid(acts, { vorm: 'pgb', pgb: eenPgb() });
    const { vorm, pgb } = vouwBesluit([...acts, ...uitgevoerd(uitkomst)])?.voorstel ?? {};
    const teksten = new Map(
      (uitkomst.gelukt ? uitkomst.waarde.teksten : []).map(({ id, inhoud }) => [id, inhoud]),
    );
    assert.equal(vorm, 'pgb');
    assert.deepEqual(
      [teksten.get(pgb?.wens ?? ''), teksten.get(pgb?.plan ?? '')],
      [eenPgb().wens, eenPgb().plan],
    );
    assert.deepEqual([pgb?.bedrag, pgb?.bedragPer], [360, 'per-maand']);
  });

  it('[TW-3] het bedrag van een pgb telt voor een jaar mee in de grens van een mandaat', () => {
    const mandaat = eenRegeling({
      mandaten: [{ ...eenRegeling().mandaten[0]!, maxUren: 6, maxBedrag: 500 }],
    });
    const kader = eenKader({ mandaat });
    assert.throws(() => besloten(metAanvraag(), { vorm: 'pgb', pgb: eenPgb() }, { kader }), /TW-3/u);
    const klein = eenPgb({ bedrag: 400, bedragPer: 'per-jaar' });
    assert.doesNotThrow(() => besloten(metAanvraag(), { vorm: 'pgb', pgb: klein }, { kader }));
  });
});
