import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { storeBesluit } from '../../../tests/builders/bezwaar-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';
import { storeActs } from '../../platform/acts.ts';
import { storeTexts } from '../../platform/texts.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-20T09:00:00.000Z' });
const { balie, beslisser, gespreksvoerder, toetser } = test.medewerkers;
const bo = await web.as({ soort: 'medewerker', id: balie.id });
const bea = await web.as({ soort: 'medewerker', id: beslisser.id });

after(stopDocuments);

async function lees(wie: Visitor, pad: string): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200, pad);
  return antwoord.text();
}

/** Somebody held a new gesprek today. */
async function voerGesprek(zaakId: string): Promise<void> {
  const nu = '2026-11-20T08:00:00.000Z';
  const tekst = newId();
  const door = { soort: 'medewerker', id: gespreksvoerder.id } as const;
  await test.inTenant(async (tx) => {
    await storeTexts(tx, {
      zaakId,
      door,
      nu,
      teksten: [{ id: tekst, tekstId: tekst, inhoud: 'Gesproken.' }],
    });
    const inhoud = { op: '2026-11-20', vorm: 'huisbezoek', tekst };
    await storeActs(tx, {
      zaakId,
      nu,
      acts: [{ id: newId(), soort: 'gesprek-gevoerd', zaakId, door, gebeurdOp: nu, inhoud }],
    });
  });
}

describe('een heronderzoek', () => {
  it('[TW-120] [TW-121] begint met een reden en eindigt na een nieuw gesprek met alles erin', async () => {
    const { zaak, zaakId, besluitId } = await storeBesluit(test);
    const pad = `${zaak}/heronderzoek`;
    const leeg = await bea.post(pad, { actId: newId(), daad: 'beginnen', besluitId: '', reden: '' });
    assert.equal(leeg.status, 422);
    const begin = { actId: newId(), daad: 'beginnen', besluitId, aanleiding: 'verzoek', reden: 'Ze belde.' };
    assert.equal((await bea.post(pad, begin)).status, 303);
    assert.match(await lees(bea, pad), /Er is nog geen nieuw gesprek gevoerd/);
    const einde = new URLSearchParams({
      actId: newId(),
      daad: 'afronden',
      uitkomst: 'ongewijzigd',
      toelichting: 'Het blijft zo.',
    });
    for (const een of ['persoonlijk-plan', 'clientondersteuning', 'onderdelen', 'pgb'])
      einde.append('herhaald', een);
    assert.equal((await bea.post(pad, einde)).status, 422);
    await voerGesprek(zaakId);
    assert.equal((await bea.post(pad, einde)).status, 303);
    assert.match(await lees(bea, pad), /De hulp blijft zoals die is\. Afgerond op/);
  });

  it('[TW-122] [TW-124] [TW-125] [TW-126] geval 60: minder uren wordt een nieuw besluit, na horen en met overgang', async () => {
    const { zaak, besluitId } = await storeBesluit(test);
    const pad = `${zaak}/heronderzoek`;
    await bea.post(pad, {
      actId: newId(),
      daad: 'beginnen',
      besluitId,
      aanleiding: 'gepland',
      reden: 'Een jaar.',
    });
    const wens = {
      grond: 'b',
      soort: 'anders',
      hoeveel: '1',
      ingangOp: '1-1-2027',
      overgang: 'Zes weken.',
      motivering: 'De was doet ze weer zelf.',
    };
    const probeer = async (eigen: Record<string, string> = {}) => {
      const antwoord = await bea.post(`${pad}/besluit`, { actId: newId(), ...wens, ...eigen });
      return { status: antwoord.status, html: await antwoord.text() };
    };
    assert.match((await probeer()).html, /kon nog niet zeggen wat die ervan vindt/);
    const horen = { actId: newId(), daad: 'horen', gehoordOp: '20-11-2026', woorden: 'Dat is jammer.' };
    assert.equal((await bea.post(pad, horen)).status, 303);
    assert.match(
      (await probeer({ nietMeedoen: 'ja' })).html,
      /Niet meedoen aan een traject is op zichzelf geen grond/,
    );
    assert.match((await probeer({ overgang: '' })).html, /hoeveel tijd de inwoner krijgt/);
    const goed = await probeer();
    assert.equal(goed.status, 303, goed.html.replaceAll(/<[^>]+>/g, ' ').slice(0, 600));
    assert.match(await lees(bea, pad), /Er ligt een nieuw besluit/);
  });

  it('is er niet voor wie toetst', async () => {
    const { zaak } = await storeBesluit(test);
    const teun = await web.as({ soort: 'medewerker', id: toetser.id });
    assert.equal((await teun.get(`${zaak}/heronderzoek`)).status, 404);
  });
});

describe('verhuizen en overlijden', () => {
  it('[TW-130] [TW-131] [TW-132] geval 45 en 47: een verhuizing wordt bevestigd en laat taken achter', async () => {
    const { zaak } = await storeBesluit(test);
    const pad = `${zaak}/verhuizing`;
    const meld = {
      actId: newId(),
      daad: 'melden',
      soort: 'verhuisd',
      op: '16-11-2026',
      bron: 'inwoner',
      naar: 'Verderop',
    };
    assert.equal((await bo.post(pad, { ...meld, op: '' })).status, 422);
    const velden = { 'op--verhuisd': 'morgen', 'bron--verhuisd': 'inwoner', 'naar--verhuisd': 'Verderop' };
    const fout = await bo.post(pad, { actId: newId(), daad: 'melden', soort: 'verhuisd', ...velden });
    const html1 = await fout.text();
    assert.match(html1, /id="[^"]*op--verhuisd"[^>]*value="morgen"/);
    assert.match(html1, /href="#[^"]*op--verhuisd"/);
    assert.equal((await bo.post(pad, meld)).status, 303);
    assert.match(await lees(bo, pad), /Nog niet bevestigd: er verandert nog niets/);
    const zeker = { actId: newId(), daad: 'bevestigen', soort: 'verhuisd', brpOp: '16-11-2026' };
    assert.equal((await bo.post(pad, zeker)).status, 303);
    const html = await lees(bo, pad);
    assert.match(html, /De hulp beëindigen met een besluit, op de dag van de verhuizing/);
    assert.match(html, /convenant meeverhuizen/);
    const overdracht = {
      actId: newId(),
      daad: 'overdracht',
      soort: 'verhuisd',
      toestemming: 'nee',
      woorden: '',
    };
    assert.equal((await bo.post(pad, overdracht)).status, 303);
    assert.match(await lees(bo, pad), /Er gaat niets heen/);
  });

  it('[TW-133] geval 48: na een bevestigd overlijden is de eigen pagina dicht', async () => {
    const { zaak, zaakId, inwonerId } = await storeBesluit(test);
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    assert.equal((await jo.get('/heldermond/mijn')).status, 200);
    const pad = `${zaak}/verhuizing`;
    await bo.post(pad, {
      actId: newId(),
      daad: 'melden',
      soort: 'overlijden',
      op: '16-11-2026',
      bron: 'nabestaande',
    });
    await bo.post(pad, { actId: newId(), daad: 'bevestigen', soort: 'overlijden', brpOp: '16-11-2026' });
    assert.match(await lees(bo, pad), /Er gaat geen brief, mail of bericht meer uit/);
    assert.notEqual((await jo.get('/heldermond/mijn')).status, 200);
    const terug = { actId: newId(), daad: 'herroepen', soort: 'overlijden', reden: 'Een naamgenoot.' };
    assert.equal((await bo.post(pad, terug)).status, 303);
  });

  it('[TW-134] geval 46: voor de verhuizing verwijst deze gemeente door', async () => {
    const { zaak } = await storeBesluit(test);
    const vraag = {
      actId: newId(),
      daad: 'hierheen',
      soort: 'verhuisd',
      van: 'Verderop',
      verhuisOp: '1-2-2027',
    };
    const antwoord = await bo.post(`${zaak}/verhuizing`, vraag);
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /Verwijs de inwoner nu naar de gemeente Verderop/);
  });
});
