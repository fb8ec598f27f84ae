import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { newId } from '../../platform/ids.ts';
import { makeLink } from '../../platform/private-links.ts';

const test = await withDatabase();
const nu = '2026-11-06T09:42:00.000Z';
const web = testWeb(test, { nu });
const later = testWeb(test, { nu: '2026-12-08T09:42:00.000Z' });
const { gespreksvoerder } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

after(stopDocuments);

async function eenInwoner({ klaar = true, wanneer = web } = {}) {
  const zaak = await test.inTenant((tx) =>
    storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id, klaar }),
  );
  const jo = await wanneer.as({ soort: 'inwoner', id: zaak.inwonerId, zaakId: zaak.zaakId });
  return { ...zaak, jo };
}

function veld(html: string, naam: string): string {
  return new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

async function lees(wie: Awaited<ReturnType<typeof web.as>>, pad: string): Promise<string> {
  const antwoord = await wie.get(`/heldermond${pad}`);
  assert.equal(antwoord.status, 200, pad);
  return antwoord.text();
}

async function verstuur(zaakId: string): Promise<void> {
  const pad = `/heldermond/zaken/${zaakId}/verslag`;
  const versie = veld(await (await guus.get(pad)).text(), 'versie');
  assert.equal((await guus.post(pad, { actId: newId(), versie, wijze: 'post' })).status, 303);
}

const verboden =
  /arrangement(?!\/plan)|contactmoment|wondervraag|opvolging|toeleiding|\btrede|vraagverheldering|inbreng|maatwerk(?!er)/i;

describe('de eigen pagina', () => {
  it('gaat open met de link en de code, en na twee uur weer dicht', async () => {
    const { zaakId, inwonerId } = await eenInwoner();
    const link = await test.inTenant((tx) => makeLink(tx, { zaakId, personId: inwonerId }, nu));
    const fout = await web.nobody.post(`/heldermond/link/${link.token}`, { code: 'aaaaaa' });
    assert.equal(fout.status, 422);
    const open = await web.nobody.post(`/heldermond/link/${link.token}`, { code: link.code });
    assert.equal(open.headers.get('location'), '/heldermond/mijn');
    const dicht = await web.nobody.get('/heldermond/mijn/verslag');
    assert.equal(dicht.headers.get('location'), '/heldermond/mijn/opnieuw');
    assert.match(await lees(web.nobody, '/mijn/opnieuw'), /Open de link die u van ons kreeg/);
  });

  it('[ZK-8] [ZK-10] zegt waar het staat, uiterlijk wanneer, wie er helpt en wat men zelf zei', async () => {
    const { jo } = await eenInwoner({ klaar: false });
    const html = await lees(jo, '/mijn');
    assert.match(html, /We hebben elkaar gesproken\. Nu schrijven we het verslag\./);
    assert.match(html, /Uiterlijk maandag 7 december 2026 krijgt u het verslag/);
    assert.match(html, /u bent hier/);
    assert.match(html, /Guus Gesprek/);
    assert.match(html, /in mijn eigen bed slapen, zónder/);
    assert.match(html, /De trap lukt bijna niet meer\./);
    assert.ok(!html.includes('Lees uw verslag') && !html.includes('besluit aanvragen'));
    assert.doesNotMatch(html.replace(/<head>.*<\/head>/su, ''), verboden);
  });

  it('[ZK-10] is alleen voor de inwoner zelf: een medewerker en een ander zien er niets', async () => {
    await eenInwoner();
    assert.equal((await guus.get('/heldermond/mijn')).status, 404);
    const buurman = await web.as({ soort: 'inwoner', id: newId(), zaakId: newId() });
    assert.equal((await buurman.get('/heldermond/mijn')).status, 404);
    const { jo } = await eenInwoner();
    assert.equal((await jo.get('/heldermond/werklijst')).status, 404);
  });

  it('uitloggen brengt niet naar de ingang van medewerkers', async () => {
    const { jo } = await eenInwoner();
    const uit = await jo.post('/heldermond/uitloggen', {});
    assert.equal(uit.headers.get('location'), '/heldermond/mijn/opnieuw');
    assert.equal((await jo.get('/heldermond/mijn')).status, 303);
  });
});

describe('mijn verslag', () => {
  it('[HG-30] begint met de eigen zin, en kan met vier antwoorden beantwoord worden', async () => {
    const { jo, zaakId } = await eenInwoner();
    assert.equal((await jo.get('/heldermond/mijn/verslag')).headers.get('location'), '/heldermond/mijn');
    await verstuur(zaakId);
    assert.match(await lees(jo, '/mijn'), /Lees uw verslag/);
    const html = await lees(jo, '/mijn/verslag');
    assert.ok(html.indexOf('in mijn eigen bed slapen') < html.indexOf('Wanneer we elkaar spraken'));
    for (const woorden of [
      'Ja, het klopt',
      'Nee, dit klopt niet',
      'Ik heb het gelezen',
      'Ik kan of wil nog niet reageren',
    ])
      assert.ok(html.includes(woorden), woorden);
    assert.doesNotMatch(html.replace(/<head>.*<\/head>/su, ''), verboden);
    const verslagId = veld(html, 'verslagId');
    const antwoord = { actId: newId(), verslagId, antwoord: 'klopt', opmerking: '' };
    assert.equal((await jo.post('/heldermond/mijn/verslag', antwoord)).status, 303);
    assert.match(await lees(jo, '/mijn/verslag'), /Uw antwoord is bij ons/);
    assert.match(await lees(jo, '/mijn'), /U antwoordde op vrijdag 6 november 2026: “Ja, het klopt”/);
  });

  it('[HG-39] wat niet klopt staat erbij, en wat getypt was blijft staan', async () => {
    const { jo, zaakId } = await eenInwoner();
    await verstuur(zaakId);
    const verslagId = veld(await lees(jo, '/mijn/verslag'), 'verslagId');
    const leeg = await jo.post('/heldermond/mijn/verslag', {
      actId: newId(),
      verslagId,
      antwoord: 'klopt-niet',
      opmerking: '',
    });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /Schrijf erbij wat er niet klopt/);
    const kaal = await jo.post('/heldermond/mijn/verslag', { verslagId, opmerking: 'Ik ben 79.' });
    const html = await kaal.text();
    assert.match(html, /Kies een van de antwoorden/);
    assert.match(html, /Ik ben 79\./);
  });

  it('[HG-37] iets erbij zetten kan ook zonder antwoord, en het staat op de pagina en in de PDF', async () => {
    const { jo, zaakId } = await eenInwoner();
    await verstuur(zaakId);
    const verslagId = veld(await lees(jo, '/mijn/verslag'), 'verslagId');
    assert.equal((await jo.post('/heldermond/mijn/verslag', { verslagId, los: ' ' })).status, 422);
    const los = { actId: newId(), verslagId, los: 'Mijn dochter heet Ans met één n.' };
    assert.equal((await jo.post('/heldermond/mijn/verslag', los)).status, 303);
    const html = await lees(jo, '/mijn/verslag');
    assert.match(html, /Wat u er later bij schreef.*Mijn dochter heet Ans met één n\./s);
    const pdf = await jo.get('/heldermond/mijn/verslag/1.pdf');
    assert.equal(pdf.headers.get('content-disposition'), 'inline; filename="verslag-1.pdf"');
    assert.match(await pdfText(new Uint8Array(await pdf.arrayBuffer())), /Mijn dochter heet Ans met één n\./);
    assert.equal((await jo.get('/heldermond/mijn/verslag/2.pdf')).status, 404);
  });

  it('[HG-40] een antwoord op een oud verslag wordt niet stil bij het nieuwe gezet', async () => {
    const { jo, zaakId } = await eenInwoner();
    await verstuur(zaakId);
    const verslagId = veld(await lees(jo, '/mijn/verslag'), 'verslagId');
    const inbreng = { actId: newId(), inbreng: 'Nog iets', daad: 'noteren' };
    await guus.post(`/heldermond/zaken/${zaakId}/gesprek/inbreng`, inbreng);
    await verstuur(zaakId);
    const oud = await jo.post('/heldermond/mijn/verslag', { actId: newId(), verslagId, antwoord: 'klopt' });
    assert.equal(oud.status, 409);
    assert.match(await oud.text(), /nieuw verslag: versie 2/);
  });
});

describe('mijn aanvraag', () => {
  it('[TW-1] kan na het verslag, en gaat met de bevroren uitkomst mee', async () => {
    const { jo, zaakId } = await eenInwoner();
    assert.match(await lees(jo, '/mijn/aanvraag'), /kan als u het verslag heeft.*maandag 7 december 2026/s);
    await verstuur(zaakId);
    assert.match(await lees(jo, '/mijn'), /Ik wil een besluit aanvragen/);
    const leeg = await jo.post('/heldermond/mijn/aanvraag', { actId: newId(), woorden: ' ' });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /Schrijf op wat u aanvraagt/);
    const actId = newId();
    for (const _ of [1, 2]) {
      const keer = await jo.post('/heldermond/mijn/aanvraag', { actId, woorden: 'Een traplift.' });
      assert.equal(keer.status, 303);
    }
    assert.match(await lees(jo, '/mijn/aanvraag'), /Uiterlijk vrijdag 20 november 2026 krijgt u een besluit/);
    const [act] = await test.inTenant((tx) =>
      tx.db.selectFrom('platform.act').select(['data', 'actor_kind']).where('id', '=', actId).execute(),
    );
    assert.equal(act?.actor_kind, 'inwoner');
    assert.match(
      JSON.stringify(act?.data),
      /"gespreksvoerderIds":\["0190aaaa-0000-7000-8000-000000000002"\]/,
    );
    assert.equal(
      (await jo.post('/heldermond/mijn/aanvraag', { actId: newId(), woorden: 'Nog een.' })).status,
      422,
    );
  });

  it('[TW-2] wat te vroeg komt, wordt bewaard en dat staat er', async () => {
    const { jo } = await eenInwoner();
    const vroeg = { actId: newId(), woorden: 'Ik wil een traplift.' };
    assert.equal((await jo.post('/heldermond/mijn/aanvraag', vroeg)).status, 303);
    assert.match(await lees(jo, '/mijn/aanvraag'), /Wij hebben bewaard dat u een besluit wilt/);
  });

  it('[TW-1] kan na zes weken ook zonder verslag', async () => {
    const { jo } = await eenInwoner({ wanneer: later, klaar: false });
    assert.match(await lees(jo, '/mijn'), /Dat is ons niet gelukt.*Ik wil een besluit aanvragen/s);
    const aanvraag = { actId: newId(), woorden: 'Een traplift.' };
    assert.equal((await jo.post('/heldermond/mijn/aanvraag', aanvraag)).status, 303);
    assert.match(await lees(jo, '/mijn'), /Uw aanvraag van dinsdag 8 december 2026 is bij ons/);
  });

  it('[TW-8] [TW-17] kan worden ingetrokken als eigen keuze, zonder te zeggen waarom', async () => {
    const { jo, zaakId } = await eenInwoner();
    await verstuur(zaakId);
    await jo.post('/heldermond/mijn/aanvraag', { actId: newId(), woorden: 'Een traplift.' });
    const zonder = await jo.post('/heldermond/mijn/aanvraag/intrekken', { actId: newId(), reden: 'Tja.' });
    assert.equal(zonder.status, 422);
    assert.match(await zonder.text(), /Kruis aan dat u dit zelf wilt/);
    const eigen = { actId: newId(), reden: '', vrij: 'ja' };
    const weg = await jo.post('/heldermond/mijn/aanvraag/intrekken', eigen);
    assert.equal(weg.headers.get('location'), '/heldermond/mijn');
    assert.match(await lees(jo, '/mijn'), /Ik wil een besluit aanvragen/);
    const nogEens = await jo.post('/heldermond/mijn/aanvraag/intrekken', { ...eigen, actId: newId() });
    assert.equal(nogEens.status, 422);
  });
});

describe('wie mijn gegevens bekeek', () => {
  it('[ZK-9] noemt medewerkers bij naam, en zegt in gewone woorden wat zij zagen', async () => {
    const { jo, zaakId } = await eenInwoner();
    await guus.get(`/heldermond/zaken/${zaakId}/gesprek`);
    await guus.get('/heldermond/werklijst');
    const html = await lees(jo, '/mijn/inzage');
    assert.match(html, /Guus Gesprek.*las wat er in het gesprek is opgeschreven.*vrijdag 6 november 2026/s);
    assert.match(html, /zag uw naam in een lijst met werk/);
    assert.doesNotMatch(html.replace(/<head>.*<\/head>/su, ''), verboden);
  });

  it('[ZK-9] wie een ander bekeek, staat er niet', async () => {
    const een = await eenInwoner();
    const ander = await eenInwoner();
    await guus.get(`/heldermond/zaken/${ander.zaakId}/gesprek`);
    const html = await lees(een.jo, '/mijn/inzage');
    assert.ok(!html.includes('Guus Gesprek'));
  });
});
