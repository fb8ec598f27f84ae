import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek } from '../gesprek.server.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-20T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });
const balie = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });

async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/gesprek/overleg` };
}

const overleg = {
  daad: 'vastleggen',
  overlegsoort: 'casus',
  op: '19-11-2026',
  grond: 'nodig-voor-onderzoek',
  gedeeld: 'De trap <lukt> niet meer.',
  advies: '',
  inwoner: 'nog-niet',
  redenNogNiet: 'De lijn was bezet.',
  wie1: 'Noor Verzonnen',
  organisatie1: 'Welzijn',
};

describe('overleg over een zaak', () => {
  it('[HG-116] wat is vastgelegd staat er, met wie en op welke grond, en blijft open tot de inwoner het weet', async () => {
    const { zaakId, pad } = await eenTafel();
    assert.match(await (await guus.get(pad)).text(), /Er is nog geen overleg vastgelegd/);
    assert.equal((await guus.post(pad, { actId: newId(), ...overleg })).status, 303);
    const html = await (await guus.get(pad)).text();
    assert.match(html, /Noor Verzonnen \(Welzijn\)/);
    assert.match(html, /De trap &lt;lukt> niet meer\./);
    assert.match(html, /Vertel het de inwoner nog/);
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    const overlegId = gevonden!.acts.find(({ soort }) => soort === 'overleg-gehouden')!.id;
    assert.equal((await guus.post(pad, { actId: newId(), daad: 'vertellen', overlegId })).status, 303);
    assert.doesNotMatch(await (await guus.get(pad)).text(), /Vertel het de inwoner nog/);
  });

  it('[HG-115] zonder naam met een naam erin wordt geweigerd naast het veld, en wat er stond blijft', async () => {
    const { pad } = await eenTafel();
    const zonder = { ...overleg, grond: 'zonder-naam', gedeeld: 'Jo van den Trapniet valt.' };
    const antwoord = await guus.post(pad, { actId: newId(), ...zonder });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /id="fout-gedeeld"/);
    assert.match(html, /Jo van den Trapniet valt\./);
    assert.match(html, /value="Noor Verzonnen"/);
  });

  it('[HG-118] de inwoner leest het op de eigen pagina; wie het gesprek niet kent leest het niet', async () => {
    const { zaakId, pad } = await eenTafel();
    await guus.post(pad, { actId: newId(), ...overleg });
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    const inwoner = gevonden!.betrokkenen.find(({ rol }) => rol === 'inwoner')!;
    const jo = await web.as({ soort: 'inwoner', id: inwoner.persoonId, zaakId });
    const html = await (await jo.get('/heldermond/mijn/inzage')).text();
    assert.match(html, /Met wie spraken we over uw vraag\?/);
    assert.match(html, /spraken we met Noor Verzonnen \(Welzijn\)/);
    assert.equal((await balie.get(pad)).status, 404);
    assert.equal((await balie.post(pad, { actId: newId(), ...overleg })).status, 404);
  });

  it('[HG-116] rare invoer geeft een zin en nooit een storing', async () => {
    const { pad } = await eenTafel();
    for (const eigen of [
      { grond: 'zomaar' },
      { op: 'morgen' },
      { daad: 'x' },
      { wie1: '' },
      { gedeeld: '\u0000' },
    ]) {
      const antwoord = await guus.post(pad, { actId: newId(), ...overleg, ...eigen });
      assert.equal(antwoord.status, 422, JSON.stringify(eigen));
      assert.doesNotMatch(await antwoord.text(), /Invalid|expected|received/u);
    }
  });
});
