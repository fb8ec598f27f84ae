import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertGeweigerd, eenVerloop } from '../../../tests/builders/verloop.ts';
import { datumVanMoment, getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { leesRegels, MEESTE_REGELS, noteerAchteraf } from './achteraf.ts';
import { vouwInbreng } from './inbreng.ts';

const instrument = GEMEENTEN[1]!.profielen[0]!.instrument;

describe('achteraf opschrijven', () => {
  it('[HG-105] een regel is een notitie: wie, wat gezien is en waarover staat er alleen als het uitmaakt', () => {
    const regels = leesRegels(
      [
        'traplopen lukt niet',
        '- partner: ik til haar elke dag',
        'Els (mantelzorger): ik slaap slecht',
        'dochter: ma vergeet te eten',
        'Ik zag drie losse matten',
        '',
        'Wonen:',
        'wil hier blijven',
        'let op: de kat',
        '',
        'post blijft liggen',
      ].join('\n'),
      instrument,
    );
    assert.deepEqual(
      regels.map(({ tekst, spreker, sprekerNaam, soort, leefgebied }) =>
        [spreker, sprekerNaam, soort, leefgebied, tekst].map((een) => een ?? '').join('|'),
      ),
      [
        'inwoner||gezegd||traplopen lukt niet',
        'partner||gezegd||ik til haar elke dag',
        'mantelzorger|Els|gezegd||ik slaap slecht',
        'familie|dochter|gezegd||ma vergeet te eten',
        'gespreksvoerder||gezien||Ik zag drie losse matten',
        'inwoner||gezegd|wonen|wil hier blijven',
        'inwoner||gezegd|wonen|let op: de kat',
        'inwoner||gezegd||post blijft liggen',
      ],
    );
  });

  it('[HG-105] alle regels worden samen notities, in volgorde, op de dag van het gesprek', () => {
    const verloop = eenVerloop('2026-11-05T15:00:00.000Z');
    const op = getDatum('2026-11-03');
    const tekst = Array.from({ length: 40 }, (_, nummer) => `regel ${nummer}`).join('\n');
    verloop.doe((_, a) => noteerAchteraf({ zaakId: verloop.zaakId, tekst, op, instrument }, a));
    const inbreng = vouwInbreng(verloop.acts);
    assert.deepEqual(
      inbreng.map((een) => verloop.teksten.get(een.tekst)),
      tekst.split('\n'),
    );
    assert.deepEqual([...new Set(inbreng.map((een) => datumVanMoment(een.genoteerdOp)))], [op]);
  });

  it('[HG-105] geen regel, te veel regels of een dag die nog komt wordt geweigerd, zonder halve notities', () => {
    const verloop = eenVerloop('2026-11-05T15:00:00.000Z');
    const { zaakId } = verloop;
    const probeer = (tekst: string, op?: string) =>
      verloop.probeer((_, a) =>
        noteerAchteraf({ zaakId, tekst, op: op === undefined ? undefined : getDatum(op), instrument }, a),
      );
    assertGeweigerd(probeer(' \n\n - '), 'HG-105');
    assertGeweigerd(probeer('iets\n'.repeat(MEESTE_REGELS + 1)), 'HG-105');
    assertGeweigerd(probeer('iets', '2026-11-06'), 'HG-105');
    assert.deepEqual(verloop.acts, []);
  });

  it('[HG-105] wat er ook staat: geen woord raakt kwijt', () => {
    const lastig = ['::', 'a: b: c', '(x): y', 'http://voorbeeld', 'partner:', 'ik zag', '• ', '“wonen”'];
    const terug = leesRegels(lastig.join('\n'), instrument).map(({ tekst }) => tekst);
    for (const regel of lastig.filter((een) => een.trim() !== '•')) assert.ok(terug.includes(regel), regel);
  });
});
