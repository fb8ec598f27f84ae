import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-06T09:42:00.000Z' });
const later = testWeb(test, { nu: '2026-12-09T09:42:00.000Z' });
const { gespreksvoerder, beslisser, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const bea = await web.as({ soort: 'medewerker', id: beslisser.id });
const bo = await web.as({ soort: 'medewerker', id: balie.id });
const boLater = await later.as({ soort: 'medewerker', id: balie.id });
const EMAIL = 'jo@trapniet.invalid';

after(stopDocuments);

async function eenZaak({ metMail = true } = {}) {
  const email = metMail ? EMAIL : undefined;
  const gesprek = await test.inTenant((tx) =>
    storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id, email }),
  );
  const zaak = `/heldermond/zaken/${gesprek.zaakId}`;
  return { ...gesprek, zaak, pad: `${zaak}/aanvraag` };
}

async function verstuur(zaak: string): Promise<void> {
  const html = await (await guus.get(`${zaak}/verslag`)).text();
  const versie = /name="versie" value="([^"]*)"/.exec(html)?.[1] ?? '';
  assert.equal((await guus.post(`${zaak}/verslag`, { actId: newId(), versie, wijze: 'post' })).status, 303);
}

function brief(eigen: Record<string, string> = {}) {
  return {
    actId: newId(),
    weg: 'brief',
    ontvangenOp: '6-11-2026',
    woorden: 'Ik vraag een traplift aan.',
    ...eigen,
  };
}

async function mails(zaakId: string): Promise<readonly { body: string; subject: string }[]> {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .select(['body', 'subject'])
      .where('zaak_id', '=', zaakId)
      .where('kind', '=', 'aanvraag-bericht')
      .orderBy('id')
      .execute(),
  );
}

async function acts(zaakId: string): Promise<readonly { kind: string; data: unknown }[]> {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.act')
      .select(['kind', 'data'])
      .where('zaak_id', '=', zaakId)
      .orderBy('recorded_at')
      .execute(),
  );
}

describe('een te vroege brief', () => {
  it('[TW-2] [TW-14] [ZK-60] geval 15: wordt bewaard en verteld, en na het verslag met één klik opgepakt', async () => {
    const { pad, zaak, zaakId } = await eenZaak();
    assert.equal((await bo.post(pad, brief())).status, 303);
    const [eerste] = await mails(zaakId);
    assert.match(eerste!.body, /Wij mogen nog geen besluit nemen.*uiterlijk maandag 7 december 2026/s);
    assert.ok(!eerste!.body.includes('traplift') && !eerste!.body.includes('Trapniet'));
    assert.ok(!(await (await bo.get(pad)).text()).includes('Brief in behandeling nemen'));
    const vroeg = await bo.post(`${pad}/brief`, { actId: newId() });
    assert.equal(vroeg.status, 422);
    await verstuur(zaak);
    assert.match(await (await guus.get('/heldermond/werklijst')).text(), /Hier ligt nog een brief/);
    const html = await (await bo.get(pad)).text();
    assert.match(html, /Hier ligt nog een brief, van vrijdag 6 november 2026/);
    const klik = { actId: newId() };
    assert.equal((await bo.post(`${pad}/brief`, klik)).status, 303);
    assert.equal((await bo.post(`${pad}/brief`, klik)).status, 303);
    assert.match(await (await bo.get(pad)).text(), /Uiterlijk vrijdag 20 november 2026 ligt er een besluit/);
    assert.equal((await mails(zaakId)).length, 2);
    assert.match(await (await bea.get(`${zaak}/besluit`)).text(), /traplift/);
  });

  it('[TW-14] geval 15: na de zes weken zonder verslag telt hij vanaf de dag erna, en ligt hij in de lijst', async () => {
    const { pad, zaakId } = await eenZaak();
    await bo.post(pad, brief());
    assert.ok(!(await (await bo.get('/heldermond/werklijst')).text()).includes(`zaken/${zaakId}/aanvraag`));
    const lijst = await (await boLater.get('/heldermond/werklijst')).text();
    assert.match(lijst, new RegExp(`zaken/${zaakId}/aanvraag`));
    assert.equal((await boLater.post(`${pad}/brief`, { actId: newId() })).status, 303);
    assert.match(
      await (await boLater.get(pad)).text(),
      /Binnengekomen op dinsdag 8 december 2026.*Uiterlijk dinsdag 22 december 2026/s,
    );
    const na = await (await boLater.get('/heldermond/werklijst')).text();
    assert.ok(!na.includes(`zaken/${zaakId}/aanvraag`));
  });

  it('[TW-14] vervalt alleen met wat de inwoner zei', async () => {
    const { pad, zaak } = await eenZaak();
    await bo.post(pad, brief());
    const leeg = await bo.post(`${pad}/brief/vervallen`, { actId: newId(), brief: 'weg', woorden: ' ' });
    assert.equal(leeg.status, 422);
    await bo.post(`${pad}/brief/vervallen`, { actId: newId(), brief: 'weg', woorden: 'Hoeft niet meer.' });
    await verstuur(zaak);
    assert.ok(!(await (await bo.get(pad)).text()).includes('Hier ligt nog een brief'));
  });

  it('[ZK-61] geval 15: bij een zaak die zonder verslag is ingetrokken, is de brief een nieuwe melding van die dag', async () => {
    const { pad, zaakId, inwonerId } = await eenZaak();
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const stop = await jo.post('/heldermond/mijn/intrekken', {
      actId: newId(),
      woorden: 'Laat maar.',
      zeker: 'ja',
    });
    assert.ok(stop.status === 303, await stop.text());
    const een = brief();
    assert.equal((await bo.post(pad, een)).status, 303);
    assert.equal((await bo.post(pad, een)).status, 303);
    const html = await (await bo.get(pad)).text();
    const nieuw = /zaken\/([0-9a-f-]{36})">Naar de nieuwe zaak/.exec(html)?.[1] ?? '';
    assert.notEqual(nieuw, '');
    const begonnen = await acts(nieuw);
    assert.deepEqual(begonnen.map(({ kind }) => kind).toSorted(), [
      'aanvraag-vroeg-ontvangen',
      'melding-bevestigd',
      'melding-gedaan',
    ]);
    assert.match(JSON.stringify(begonnen), /"ontvangenOp":"2026-11-06"/);
    const stand = await test.inTenant((tx) =>
      tx.db
        .selectFrom('zaak.stand')
        .select(['zaak_id', 'toestand'])
        .where('zaak_id', 'in', [zaakId, nieuw])
        .execute(),
    );
    assert.equal(stand.find((rij) => rij.zaak_id === zaakId)?.toestand, 'afgesloten');
    assert.equal(stand.find((rij) => rij.zaak_id === nieuw)?.toestand, 'voorbereiding');
    assert.match(
      await (await bo.get(`/heldermond/zaken/${nieuw}`)).text(),
      /Spoed beoordelen en gesprek kiezen/,
    );
  });

  it('[ZK-61] tegenproef: is er een verslag, dan opent de brief de gesloten zaak gewoon weer', async () => {
    const { pad, zaak, zaakId } = await eenZaak();
    await verstuur(zaak);
    const sluit = {
      actId: newId(),
      grond: 'geen-aanvraag-gewenst',
      afgeslotenOp: '6-11-2026',
      toelichting: 'Klaar.',
      wens: 'Nu niet.',
    };
    const dicht = await guus.post(`${zaak}/afsluiten`, sluit);
    assert.equal(dicht.status, 303, await dicht.text());
    assert.equal((await bo.post(pad, brief())).status, 303);
    assert.deepEqual(
      (await acts(zaakId)).map(({ kind }) => kind).filter((kind) => kind.startsWith('aanvraag')),
      ['aanvraag-ontvangen'],
    );
  });
});

describe('aanvullen, stilzetten en later besluiten', () => {
  async function metAanvraag(eigen: Record<string, string> = {}) {
    const gemaakt = await eenZaak();
    await verstuur(gemaakt.zaak);
    assert.equal((await bo.post(gemaakt.pad, brief(eigen))).status, 303);
    return { ...gemaakt, termijn: `${gemaakt.pad}/termijn` };
  }

  it('[TW-24] [TW-15] [ZK-60] wat ontbreekt staat er, en de inwoner wordt gevraagd met een laatste dag', async () => {
    const { pad, termijn, zaakId, inwonerId } = await metAanvraag({ ondertekend: 'geen' });
    assert.match(await (await bea.get(pad)).text(), /De handtekening ontbreekt/);
    const html = await (await bea.get(termijn)).text();
    assert.match(html, /Wij missen uw handtekening/);
    const vraag = { actId: newId(), wat: 'Wij missen uw handtekening.', uiterlijk: '20-11-2026' };
    assert.equal((await bea.post(`${termijn}/aanvulling`, vraag)).status, 303);
    const mail = (await mails(zaakId)).find(({ body }) => body.includes('nog iets van u nodig'));
    assert.match(mail!.body, /uiterlijk vrijdag 20 november 2026/);
    assert.ok(!mail!.body.includes('handtekening'));
    const actId = (await acts(zaakId)).length > 0 ? vraag.actId : '';
    const pdf = await bea.get(`${pad}/berichten/${actId}`);
    assert.match(await pdfText(new Uint8Array(await pdf.arrayBuffer())), /Wij missen uw handtekening/);
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    assert.match(
      await (await jo.get('/heldermond/mijn/aanvraag')).text(),
      /Wij hebben nog iets van u nodig.*handtekening/s,
    );
    const leeg = await jo.post('/heldermond/mijn/aanvraag/aanvulling', { actId: newId(), aanvulling: ' ' });
    assert.equal(leeg.status, 422);
    const zelf = { actId: newId(), aanvulling: 'Ik kwam hem brengen.' };
    assert.equal((await jo.post('/heldermond/mijn/aanvraag/aanvulling', zelf)).status, 303);
    assert.match(await (await jo.get('/heldermond/mijn/aanvraag')).text(), /Wat u stuurde, is bij ons/);
    assert.match(await (await bea.get(termijn)).text(), /Ik kwam hem brengen\./);
    const klaar = { actId: newId(), ontvangenOp: '6-11-2026', volledig: 'ja', woorden: '' };
    assert.equal((await bea.post(`${termijn}/aangevuld`, klaar)).status, 303);
    assert.match(await (await bea.get(pad)).text(), /De aanvraag is compleet\./);
  });

  it('[TW-18] [TW-19] geval 20 en 21: stilzetten schuift de dag op, een bericht dat het later wordt niet', async () => {
    const { termijn, zaakId } = await metAanvraag();
    const uitstel = { actId: newId(), nieuweDatum: '1-12-2026', uitleg: 'Wij zijn met weinig.' };
    assert.equal((await bea.post(`${termijn}/uitstel`, uitstel)).status, 303);
    assert.match(await (await bea.get(termijn)).text(), /Uiterlijk vrijdag 20 november 2026/);
    const stil = {
      actId: newId(),
      grond: 'toestemming',
      van: '6-11-2026',
      tot: '16-11-2026',
      toelichting: 'Brief van 6 november.',
    };
    assert.equal((await bea.post(`${termijn}/stilstand`, stil)).status, 303);
    assert.match(await (await bea.get(termijn)).text(), /Uiterlijk maandag 30 november 2026/);
    assert.equal((await mails(zaakId)).length, 3);
    const fout = await bea.post(`${termijn}/stilstand`, { ...stil, actId: newId(), tot: '6-11-2026' });
    assert.equal(fout.status, 422);
    assert.match(await fout.text(), /Kies een dag waarop de klok weer loopt/);
  });

  it('[TW-17] [ZK-60] geval 44: intrekken vraagt of het een eigen keuze is, en wordt bevestigd', async () => {
    const { pad, zaakId } = await metAanvraag();
    const onder = await bo.post(`${pad}/intrekken`, { actId: newId(), reden: 'Het moest.', vrij: 'nee' });
    assert.equal(onder.status, 422);
    assert.match(await onder.text(), /De aanvraag blijft dus staan/);
    const weg = await bo.post(`${pad}/intrekken`, { actId: newId(), reden: 'Ik wil niet meer.', vrij: 'ja' });
    assert.equal(weg.status, 303);
    assert.ok((await mails(zaakId)).some(({ body }) => body.includes('Dit was uw eigen keuze')));
  });

  it('[ZK-60] wie geen mailadres heeft, krijgt een brief om te printen', async () => {
    const { pad, zaakId } = await eenZaak({ metMail: false });
    const een = brief();
    await bo.post(pad, een);
    assert.equal((await mails(zaakId)).length, 0);
    const html = await (await bo.get(pad)).text();
    assert.match(html, new RegExp(`aanvraag/berichten/${een.actId}`));
    const pdf = await bo.get(`${pad}/berichten/${een.actId}`);
    assert.match(await pdfText(new Uint8Array(await pdf.arrayBuffer())), /Wij bewaren uw brief/);
    assert.equal((await bo.get(`${pad}/berichten/${newId()}`)).status, 404);
  });

  it('wie de aanvraag niet behandelt, komt niet bij de termijn en niet bij wat er gevraagd is', async () => {
    const { termijn, pad } = await metAanvraag();
    const vraag = { actId: newId(), wat: 'Uw salaris? Nee: uw adres.', uiterlijk: '20-11-2026' };
    await bea.post(`${termijn}/aanvulling`, vraag);
    assert.equal((await guus.get(termijn)).status, 404);
    assert.equal((await guus.get(`${pad}/berichten/${vraag.actId}`)).status, 404);
    assert.ok(!(await (await guus.get(pad)).text()).includes('Uw salaris'));
  });
});
