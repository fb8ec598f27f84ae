import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besloten, bereid, eenAct, eenMelding } from '../../tests/builders/besluit.ts';
import { uitgevoerd } from '../../tests/builders/toewijzing.ts';
import { hoofdlijn, verhaal } from '../../tests/builders/zaak.ts';
import type { Act } from '../basis/act.ts';
import { getDatum } from '../basis/datum.ts';
import { daarnaastVan } from './daarnaast.ts';
import { vouwZaak } from './zaak.ts';

const gemeld = eenMelding('2026-12-04', 'ja');
const spoed = { grondslag: 'spoed', van: getDatum('2026-12-04'), tot: getDatum('2027-01-29') } as const;
const moment = { nu: '2026-12-04T15:30:00.000Z' };

function wat(acts: readonly Act[]): readonly string[] {
  const zaak = vouwZaak(acts);
  assert.ok(zaak);
  return daarnaastVan(zaak).map((een) => een.wat);
}

describe('wat er naast de hoofdlijn wacht', () => {
  it('[ZK-63] zegt de inwoner dat het verslag niet klopt, dan kan het arrangement ernaast doorgaan', () => {
    const nee = ['verslag-beantwoord', { antwoord: 'klopt-niet' }] as const;
    assert.deepEqual(wat(verhaal(...hoofdlijn.slice(0, 5), nee)), ['arrangement-afspreken']);
    assert.deepEqual(wat(verhaal(...hoofdlijn.slice(0, 6))), []);
  });

  it('[TW-42] spoedhulp: eerst een besluit, dan iemand met mandaat, dan de brief en de hulp zelf, en dan niets meer', () => {
    assert.deepEqual(wat([gemeld]), ['spoedhulp-besluiten']);
    assert.deepEqual(wat([eenMelding('2026-12-04')]), []);
    const voorstel = [gemeld, ...uitgevoerd(bereid([gemeld], spoed, moment))];
    assert.deepEqual(wat(voorstel), ['besluit-nemen']);
    const genomen = besloten([gemeld], spoed, moment);
    assert.deepEqual(wat(genomen), ['brief-versturen', 'toewijzen']);
    const { besluitId } = genomen.at(-1)!.inhoud as { besluitId: string };
    const brief = { besluitId, beschikkingId: 'b', versie: 1, wijze: 'post', bekendOp: '2026-12-07' };
    const verstuurd = eenAct('beschikking-verzonden', brief, '2026-12-07T10:00:00.000Z');
    assert.deepEqual(wat([...genomen, verstuurd]), ['toewijzen']);
    const aan = { besluitId, toewijzingnummer: 1, ingangOp: '2026-12-07', toegewezenOp: '2026-12-07' };
    const toegewezen = eenAct('toegewezen', aan, '2026-12-07T11:00:00.000Z');
    const start = { toewijzingnummer: 1, begonnenOp: '2026-12-07', bron: '305' };
    const begonnen = eenAct('start-gemeld', start, '2026-12-08T09:00:00.000Z');
    assert.deepEqual(wat([...genomen, verstuurd, toegewezen, begonnen]), []);
  });

  it('in een zaak die dicht is, wacht niets', () => {
    const dicht = eenAct('zaak-afgesloten', { op: '2026-12-20' }, '2026-12-20T10:00:00.000Z');
    assert.deepEqual(wat([gemeld, dicht]), []);
  });
});
