import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenVerloop } from '../../../tests/builders/verloop.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { AARDEN, noteerInbreng, vouwInbreng } from './inbreng.ts';
import { gezegdBij, leesVraagplek, VIER_VRAGEN, vraagplek } from './viervragen.ts';

const instrument = GEMEENTEN[0]!.profielen[0]!.instrument;
const leefgebied = instrument.leefgebieden[0]!.id;

describe('de vier vragen per leefgebied', () => {
  it('[HG-150] er is een vraag voor wat goed gaat, kan, gewild en belangrijk is, en wat goed gaat komt eerst', () => {
    assert.deepEqual(VIER_VRAGEN.map(({ aard }) => aard).toSorted(), AARDEN.toSorted());
    assert.equal(VIER_VRAGEN[0]?.aard, 'gaat-goed');
  });

  it('[HG-150] een antwoord is een gewone inbreng bij het onderwerp, en zonder antwoord staat er niets', () => {
    const verloop = eenVerloop();
    const plek = { leefgebied, aard: 'wil' } as const;
    assert.deepEqual(gezegdBij(vouwInbreng(verloop.acts), plek), []);
    const opdracht = { zaakId: verloop.zaakId, tekst: 'Weer zelf koken.', ...plek };
    verloop.doe((_, a) => noteerInbreng(opdracht, instrument, a));
    verloop.doe((_, a) => noteerInbreng({ ...opdracht, aard: undefined }, instrument, a));
    const [een, ...meer] = gezegdBij(vouwInbreng(verloop.acts), plek);
    assert.deepEqual([een?.spreker, meer.length], ['inwoner', 0]);
    assert.equal(gezegdBij(vouwInbreng(verloop.acts), { leefgebied, aard: 'kan' }).length, 0);
  });

  it('[HG-150] de plek van een vraag is terug te lezen, en onzin is geen plek', () => {
    for (const { aard } of VIER_VRAGEN)
      assert.deepEqual(leesVraagplek(vraagplek({ leefgebied, aard })), { leefgebied, aard });
    for (const onzin of [undefined, '', 'huishouden', 'huishouden.rijk', '.wil', 'a.wil.b'])
      assert.equal(leesVraagplek(onzin), undefined);
  });
});
