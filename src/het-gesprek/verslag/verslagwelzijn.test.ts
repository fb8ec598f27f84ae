import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenVerloop } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { vulScanIn } from '../welzijn/scan-invullen.ts';
import { kiesScenario } from '../welzijn/scenario.ts';
import { stelVerslagOp } from './verslaginhoud.ts';
import { hoeHetGaat } from './verslagwelzijn.ts';

const profiel = GEMEENTEN[0]!.profielen[0]!;
const { instrument } = profiel;
const [een, twee] = instrument.leefgebieden as readonly { readonly id: string; readonly naam: string }[];

function opgesteld(verloop: ReturnType<typeof eenVerloop>) {
  return stelVerslagOp({ acts: verloop.acts, teksten: new Map(), instrument });
}

function scan(verloop: ReturnType<typeof eenVerloop>, op: string, rest: { inVerslag?: true } = {}) {
  const opdracht = { zaakId: verloop.zaakId, op: getDatum(op), ...rest };
  const scores = op < '2026-06-01' ? { [een!.id]: 'moeilijk' as const } : { [twee!.id]: 'goed' as const };
  verloop.doe((_, a) => vulScanIn({ ...opdracht, scores }, instrument, a));
}

describe('de welzijnsscan in het verslag', () => {
  it('[HG-72] zonder ja staat er niets van een scan of scenario in het verslag', () => {
    const verloop = eenVerloop();
    const leeg = opgesteld(verloop);
    scan(verloop, '2026-05-04');
    const keuze = { zaakId: verloop.zaakId, van: 'inwoner', gezien: [], instrument } as const;
    const scenario = instrument.scenarios![0]!.id;
    verloop.doe((acts, a) => kiesScenario(acts, { ...keuze, scenario, waarom: 'Omdat.' }, a));
    assert.deepEqual(opgesteld(verloop), leeg);
  });

  it('[HG-72] met ja staan eerst en nu er in woorden, en een leeg antwoord heet geen antwoord', () => {
    const verloop = eenVerloop();
    scan(verloop, '2026-05-04', { inVerslag: true });
    scan(verloop, '2026-11-02', { inVerslag: true });
    const inhoud = opgesteld(verloop);
    const [stuk] = hoeHetGaat({ inhoud, tekst: () => undefined, profiel, afzender: '', namen: new Map() });
    const tekst = JSON.stringify(stuk);
    assert.match(tekst, /4 mei 2026: gaat moeilijk\\n2 november 2026: geen antwoord/u);
    assert.match(tekst, /4 mei 2026: geen antwoord\\n2 november 2026: gaat goed/u);
    assert.match(tekst, /Er hangt niets van af/u);
  });
});
