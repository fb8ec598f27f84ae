import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { storeBesluit } from '../../../tests/builders/bezwaar-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-20T09:00:00.000Z' });
const later = testWeb(test, { nu: '2027-01-20T09:00:00.000Z' });
const { balie, beslisser, bezwaarbehandelaar, gespreksvoerder } = test.medewerkers;
const bo = await web.as({ soort: 'medewerker', id: balie.id });
const bea = await later.as({ soort: 'medewerker', id: beslisser.id });

after(stopDocuments);

async function lees(wie: Visitor, pad: string): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200, pad);
  return antwoord.text();
}

async function metBrief(overWat: (aanvraagId: string) => string, besloten = false) {
  const zaak = await storeBesluit(test, { besloten });
  const pad = `${zaak.zaak}/ingebrekestelling`;
  const brief = {
    actId: newId(),
    overWat: overWat(zaak.aanvraagId),
    ontvangenOp: '20-11-2026',
    woorden: 'U bent te laat.',
  };
  assert.equal((await bo.post(pad, brief)).status, 303);
  return { ...zaak, pad, briefId: brief.actId };
}

describe('een ingebrekestelling', () => {
  it('[TW-115] [TW-118] geval 16: te vroeg, en in gewone woorden zo beantwoord', async () => {
    const { pad, briefId } = await metBrief(() => 'melding');
    const html = await lees(bo, pad);
    assert.match(html, /De brief is te vroeg: er is nog geen aanvraag\. Er loopt geen dwangsom/);
    assert.match(html, /U heeft nog geen aanvraag gedaan/);
    const antwoord = { actId: newId(), antwoord: 'Uw brief is te vroeg. U krijgt geen dwangsom.' };
    assert.equal((await bo.post(`${pad}/${briefId}`, antwoord)).status, 303);
    assert.match(await lees(bo, pad), /Beantwoord op 20 november 2026/);
    assert.equal((await bo.post(`${pad}/${briefId}`, { ...antwoord, actId: newId() })).status, 422);
  });

  it('[TW-115] twee weken na de aanvraag telt de brief, en loopt de klok', async () => {
    const { pad } = await metBrief((id) => `aanvraag/${id}`);
    const html = await lees(bo, pad);
    assert.match(html, /De brief telt: we zijn te laat/);
    assert.match(html, /Beslis uiterlijk vrijdag 4 december 2026, dan is er geen dwangsom/);
    assert.match(
      await lees(bea, pad),
      /1442 euro, over 42 dagen\. Vaststellen uiterlijk vrijdag 29 januari 2027/,
    );
  });

  it('[TW-116] het bedrag volgt uit de dagen, en een mens met mandaat stelt het vast', async () => {
    const { pad, briefId } = await metBrief((id) => `aanvraag/${id}`);
    const balieNu = await later.as({ soort: 'medewerker', id: balie.id });
    assert.doesNotMatch(await lees(balieNu, pad), /Dwangsom vaststellen/);
    assert.notEqual((await balieNu.post(`${pad}/${briefId}/dwangsom`, { actId: newId() })).status, 303);
    const zonderReden = { actId: newId(), uitzondering: 'onredelijk-laat', motivering: '' };
    assert.equal((await bea.post(`${pad}/${briefId}/dwangsom`, zonderReden)).status, 422);
    const goed = { actId: newId(), uitzondering: '', motivering: '', bedrag: '1' };
    assert.equal((await bea.post(`${pad}/${briefId}/dwangsom`, goed)).status, 303);
    assert.match(await lees(bea, pad), /1442 euro, vastgesteld op 20 januari 2027/);
  });

  it('noemt alle fouten tegelijk, en is er niet voor wie het gesprek voert', async () => {
    const { zaak } = await storeBesluit(test);
    const leeg = await bo.post(`${zaak}/ingebrekestelling`, { actId: newId(), ontvangenOp: '', woorden: '' });
    const html = await leeg.text();
    for (const zin of [
      /Kies waar de brief over gaat/,
      /Vul in op welke dag/,
      /Schrijf op wat er in de brief/,
    ])
      assert.match(html, zin);
    const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
    assert.equal((await guus.get(`${zaak}/ingebrekestelling`)).status, 404);
  });

  it('staat in de lijst met de dag die telt', async () => {
    await metBrief((id) => `aanvraag/${id}`);
    const bas = await web.as({ soort: 'medewerker', id: bezwaarbehandelaar.id });
    assert.match(await lees(bas, '/heldermond/bezwaren'), /Beslissen voor de dwangsom begint/);
  });
});
