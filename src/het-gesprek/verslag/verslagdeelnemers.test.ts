import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenVerloop } from '../../../tests/builders/verloop.ts';
import type { Verloop } from '../../../tests/builders/verloop.ts';
import { maakAct } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { vertelEigenWoorden } from '../deelnemers/eigen-woorden.ts';
import { beantwoordVooraf, legAanwezigheidVast, nodigUit } from '../deelnemers/uitnodigen.ts';
import { legGesprekVast } from '../gevoerd.ts';
import type { Aanwezige } from '../gevoerd.ts';
import { stelVerslagOp } from './verslaginhoud.ts';
import { schrijfVerslag } from './verslagtekst.ts';

const profiel = GEMEENTEN[0]!.profielen[0]!;

function lees({ acts, teksten: verteld }: Verloop): string {
  const teksten = new Map([...verteld].map(([id, inhoud]) => [id, { id, inhoud }]));
  const inhoud = stelVerslagOp({ acts, teksten, instrument: profiel.instrument });
  const tekst = (id: string) => verteld.get(id);
  const bron = { inhoud, tekst, profiel, namen: new Map(), afzender: 'Gemeente Heldermond' };
  return leesVolgorde(schrijfVerslag(bron)).join('\n');
}

function spreek({ zaakId, doe }: Verloop, aanwezigen: readonly Aanwezige[] = []): void {
  const opdracht = { zaakId, op: getDatum('2026-11-03'), vorm: 'huisbezoek', aanwezigen } as const;
  doe((acts, aanleiding) => legGesprekVast(acts, opdracht, aanleiding));
}

function plan({ zaakId, doe }: Verloop, tolk: 'tolk' | 'gebarentolk' | 'naaste'): void {
  const moment = { van: '2026-11-03T10:00:00.000Z', tot: '2026-11-03T12:00:00.000Z', plaats: '' };
  const wie = { contactmomentId: 'c', medewerkerId: 'm', genodigden: [], opvolging: false, tolk };
  const inhoud = { ...moment, ...wie, vorm: 'huisbezoek' };
  doe((_, aanleiding) =>
    gelukt({ acts: [maakAct('contactmoment-gepland', { zaakId, inhoud }, aanleiding)], teksten: [] }),
  );
}

describe('wie er meepraatte, in het verslag', () => {
  it('[HG-89] wie niet kon en vooraf iets vertelde, staat er met naam en met haar woorden', () => {
    const verloop = eenVerloop();
    const { zaakId, doe } = verloop;
    const els = { zaakId, naam: 'Els', rol: 'familie', inwonerVindtGoed: true, wijze: 'zelf' } as const;
    const deelnemerId = doe((_, aanleiding) => nodigUit(els, aanleiding));
    doe((_, aanleiding) => nodigUit({ ...els, naam: 'Ger' }, aanleiding));
    assert.doesNotMatch(lees(verloop), /Els|Ger/u);
    const woorden = { lastig: 'De nachten zijn zwaar.' };
    doe((acts, aanleiding) =>
      beantwoordVooraf(acts, { zaakId, deelnemerId, woorden, via: 'link' }, aanleiding),
    );
    assert.match(lees(verloop), /Els \(familie\) vertelde vooraf iets\./u);
    const konNiet = { zaakId, deelnemerId, aanwezigheid: 'kon-niet', gezien: [] } as const;
    doe((acts, aanleiding) => legAanwezigheidVast(acts, konNiet, aanleiding));
    const tekst = lees(verloop);
    assert.match(tekst, /Els \(familie\) kon er niet bij zijn en vertelde vooraf iets\./u);
    assert.match(tekst, /Els \(familie\)\nDe nachten zijn zwaar\./u);
    assert.doesNotMatch(tekst, /Ger/u);
  });

  it('[HG-89] een tolk staat in het verslag als er gesproken is, hoe het ook is vastgelegd', () => {
    for (const tolk of ['tolk', 'gebarentolk', 'naaste'] as const) {
      const verloop = eenVerloop();
      plan(verloop, tolk);
      assert.doesNotMatch(lees(verloop), /tolk/u);
      spreek(verloop);
      assert.match(
        lees(verloop),
        tolk === 'naaste' ? /tolkte bij het gesprek/u : new RegExp(`een ${tolk} bij`, 'u'),
      );
    }
    const erbij = eenVerloop();
    spreek(erbij, [{ naam: 'mevrouw Voorbeeld', rol: 'tolk' }]);
    assert.match(lees(erbij), /Er was een tolk bij het gesprek\./u);
    const zonder = eenVerloop();
    spreek(zonder);
    assert.doesNotMatch(lees(zonder), /tolk/u);
  });

  it('[HG-88] wat de inwoner in eigen woorden zei, staat er letterlijk', () => {
    const verloop = eenVerloop();
    const { zaakId, doe } = verloop;
    assert.doesNotMatch(lees(verloop), /in uw eigen woorden/u);
    const tekst = 'Dat jij mij belt, en ik de buurvrouw vraag.';
    doe((acts, aanleiding) => vertelEigenWoorden(acts, { zaakId, tekst, gezien: [] }, aanleiding));
    assert.match(lees(verloop), /in uw eigen woorden\nU\nDat jij mij belt, en ik de buurvrouw vraag\./u);
  });
});
