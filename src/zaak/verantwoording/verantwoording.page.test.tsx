import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';
import { PLEKKEN } from '../../toewijzing/index.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-06T09:42:00.000Z' });
const { gespreksvoerder, beslisser, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const bea = await web.as({ soort: 'medewerker', id: beslisser.id });
const bo = await web.as({ soort: 'medewerker', id: balie.id });

after(stopDocuments);

async function metBesluit() {
  const { zaakId } = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  const zaak = `/heldermond/zaken/${zaakId}`;
  const html = await (await guus.get(`${zaak}/verslag`)).text();
  const versie = /name="versie" value="([^"]*)"/.exec(html)?.[1] ?? '';
  await guus.post(`${zaak}/verslag`, { actId: newId(), versie, wijze: 'post' });
  const aanvraag = { actId: newId(), weg: 'brief', ontvangenOp: '6-11-2026', woorden: 'Een traplift.' };
  await bo.post(`${zaak}/aanvraag`, aanvraag);
  const stappen = PLEKKEN.flatMap(({ stap, deel }) => {
    const naam = deel ?? stap;
    const stand = naam === 'algemeen-gebruikelijk' ? 'niet-van-toepassing' : 'ingevuld';
    return [
      [`stand-${naam}`, stand],
      [`tekst-${naam}`, `Bekeken: ${naam}.`],
      ...(naam === 'netwerk' ? [['bron-netwerk', 'onderdeel/c']] : []),
    ];
  });
  const gevuld = { actId: newId(), ...(Object.fromEntries(stappen) as Record<string, string>) };
  assert.equal((await bea.post(`${zaak}/beoordeling`, gevuld)).status, 303);
  const voorstel = {
    actId: newId(),
    uitkomst: 'afgewezen',
    product: 'hulp-bij-het-huishouden',
    motivering: 'De trap kan met twee leuningen.',
    andereFeiten: 'nee',
  };
  const antwoord = await bea.post(`${zaak}/besluit`, voorstel);
  assert.equal(antwoord.status, 303, await antwoord.text());
  return { zaakId, zaak, pad: `${zaak}/besluiten/${voorstel.actId}` };
}

describe('hoe een besluit tot stand kwam', () => {
  it('[ZK-62] alles op één bladzijde: stappen met bron, mandaat, termijnen, brieven, bezwaar en wie keek', async () => {
    const { pad, zaak } = await metBesluit();
    await bea.get(`${zaak}/besluit`);
    const html = await (await bea.get(pad)).text();
    assert.match(html, /Hoe dit besluit tot stand kwam/);
    for (const { stap, deel } of PLEKKEN) assert.ok(html.includes(`Bekeken: ${deel ?? stap}.`), deel ?? stap);
    assert.match(html, /het gesprek, mantelzorg en netwerk \(c\).*Uw dochter komt twee keer per week/s);
    assert.match(html, /Het besluit is nog niet genomen/);
    assert.match(html, /\(D05\).*vrijdag 20 november 2026/s);
    assert.match(html, /Er is nog geen brief/);
    assert.match(html, /Er is geen bezwaar gemaakt/);
    assert.match(html, /Wie keek.*Bea/s);
  });

  it('[ZK-62] is er alleen voor wie het besluit mag inzien, en alleen bij de eigen zaak', async () => {
    const { pad } = await metBesluit();
    const ander = await metBesluit();
    assert.equal((await guus.get(pad)).status, 404);
    const besluitId = pad.split('/').at(-1)!;
    assert.equal((await bea.get(`${ander.zaak}/besluiten/${besluitId}`)).status, 404);
    assert.equal((await bea.get(`${ander.zaak}/besluiten/${newId()}`)).status, 404);
  });
});
