import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { storeBesluit } from '../../../tests/builders/bezwaar-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-20T09:00:00.000Z' });
const laat = testWeb(test, { nu: '2027-01-20T09:00:00.000Z' });
const { balie, beslisser, bezwaarbehandelaar, gespreksvoerder, toetser } = test.medewerkers;
const als = (wie: { readonly id: string }) => web.as({ soort: 'medewerker', id: wie.id });
const bo = await als(balie);
const bas = await als(bezwaarbehandelaar);
const bea = await als(beslisser);
const guus = await als(gespreksvoerder);

after(stopDocuments);

async function lees(wie: Visitor, pad: string): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200, pad);
  return antwoord.text();
}

function bezwaar(besluitId: string, eigen: Record<string, string> = {}) {
  return {
    actId: newId(),
    tegen: `besluit/${besluitId}`,
    weg: 'brief',
    ontvangenOp: '20-11-2026',
    woorden: 'Twee uur is te weinig voor de was.',
    ...eigen,
  };
}

async function eenBezwaar(gegeven: Parameters<typeof storeBesluit>[1] = {}) {
  const zaak = await storeBesluit(test, gegeven);
  const brief = bezwaar(zaak.besluitId);
  assert.equal((await bo.post(`${zaak.zaak}/bezwaar`, brief)).status, 303);
  const pad = `${zaak.zaak}/bezwaar/${brief.actId}`;
  const doe = (wie: Visitor, daad: string, velden: Record<string, string> = {}) =>
    wie.post(pad, { actId: newId(), daad, ...velden });
  return { ...zaak, bezwaarId: brief.actId, pad, doe };
}

function mails(zaakId: string) {
  return test.inTenant((tx) =>
    tx.db.selectFrom('platform.mail').select(['subject', 'body']).where('zaak_id', '=', zaakId).execute(),
  );
}

describe('een bezwaar opschrijven', () => {
  it('[TW-100] [TW-101] met de dag van ontvangst en het poststempel, en zegt of het op tijd is', async () => {
    const { pad, zaak } = await eenBezwaar();
    const html = await lees(bas, pad);
    assert.match(html, /Op tijd\. Bezwaar kon tot en met vrijdag 11 december 2026/);
    assert.match(html, /Twee uur is te weinig voor de was/);
    assert.match(await lees(bo, `${zaak}/bezwaar`), /Beslissen uiterlijk vrijdag 22 januari 2027/);
  });

  it('noemt alle fouten tegelijk en houdt wat er stond', async () => {
    const { zaak } = await storeBesluit(test);
    const antwoord = await bo.post(`${zaak}/bezwaar`, {
      actId: newId(),
      ontvangenOp: 'gisteren',
      woorden: '',
    });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    for (const zin of [
      /Kies waar het bezwaar over gaat/,
      /Kies hoe het bezwaar/,
      /Dit is geen dag/,
      /Schrijf op waarom/,
    ])
      assert.match(html, zin);
    assert.match(html, /value="gisteren"/);
  });

  it('[TW-102] een bezwaar dat te laat is, wordt opgeschreven en krijgt de vraag waarom', async () => {
    const { besluitId, zaak } = await storeBesluit(test);
    const brief = bezwaar(besluitId, { ontvangenOp: '20-1-2027' });
    const boLaat = await laat.as({ soort: 'medewerker', id: balie.id });
    const basLaat = await laat.as({ soort: 'medewerker', id: bezwaarbehandelaar.id });
    assert.equal((await boLaat.post(`${zaak}/bezwaar`, brief)).status, 303);
    assert.match(await lees(basLaat, `${zaak}/bezwaar/${brief.actId}`), /Waarom kwam het te laat\?/);
    const pdf = await basLaat.get(`${zaak}/onvrede/${brief.actId}/brief.pdf`);
    assert.match(await pdfText(new Uint8Array(await pdf.arrayBuffer())), /Laat ons weten waarom/);
  });

  it('[TW-103] de ontvangst wordt gemaild zonder iets over de inhoud, of per post bevestigd', async () => {
    const metMail = await eenBezwaar({ email: 'jo@voorbeeld.example' });
    const [mail] = await mails(metMail.zaakId);
    assert.match(mail?.body ?? '', /Er staat een brief voor u klaar/);
    assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Trapniet|was\b/);
    assert.match(await lees(bas, metMail.pad), /per mail/);
    const zonder = await eenBezwaar();
    assert.equal((await zonder.doe(bas, 'bevestigen')).status, 303);
    assert.match(await lees(bas, zonder.pad), /per post/);
  });

  it('is er niet voor wie er niets mee te maken heeft', async () => {
    const { pad, zaak, doe } = await eenBezwaar();
    const teun = await als(toetser);
    assert.equal((await teun.get(`${zaak}/bezwaar`)).status, 404);
    assert.equal((await guus.get(pad)).status, 404);
    assert.equal((await bea.get(pad)).status, 404);
    assert.equal((await doe(bea, 'toedelen', { behandelaarId: beslisser.id })).status, 422);
    assert.equal((await doe(bas, 'toveren')).status, 404);
  });
});

describe('een bezwaar behandelen', () => {
  it('[TW-104] geval 63: aan wie besloot wordt geweigerd, aan een ander toegedeeld', async () => {
    const { pad, doe } = await eenBezwaar();
    assert.doesNotMatch(await lees(bas, pad), new RegExp(`value="${beslisser.id}"`));
    const geweigerd = await doe(bas, 'toedelen', { behandelaarId: beslisser.id });
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /nam het besluit\. Geef het bezwaar aan iemand anders/);
    assert.equal((await doe(bas, 'toedelen', { behandelaarId: bezwaarbehandelaar.id })).status, 303);
    assert.match(await lees(bas, pad), /Bas Bezwaar/);
  });

  it('[TW-104] geval 63, tweeling: een bezwaarbehandelaar die zelf besloot, mag het niet', async () => {
    const { doe } = await eenBezwaar({ beslisserId: bezwaarbehandelaar.id });
    assert.equal((await doe(bas, 'toedelen', { behandelaarId: bezwaarbehandelaar.id })).status, 422);
    const afzien = { afzien: 'inwoner-wil-niet', afzienReden: 'Ze hoeft niet.' };
    assert.equal((await doe(bas, 'afzien', afzien)).status, 303);
    const beslist = await doe(bas, 'beslissen', { uitkomst: 'ongegrond', motivering: 'Nee.' });
    assert.equal(beslist.status, 422);
  });

  it('[TW-111] functie 96: naast het bezwaar staan de vijf stappen met hun bron, en elk punt bij zijn stap', async () => {
    const { pad, doe } = await eenBezwaar();
    const html = await lees(bas, pad);
    assert.match(html, /Stap 1\./);
    assert.match(html, /Stap 5\./);
    assert.match(html, /Twee uur per week\./);
    assert.match(html, /Uit het verslag/);
    const punt = { plek: 'ondersteuning', punt: 'De was is vergeten.', bevinding: 'Klopt.' };
    assert.equal((await doe(bas, 'punt', punt)).status, 303);
    const daarna = await lees(bas, pad);
    assert.match(daarna, /Het bezwaar zegt:<\/strong> <bdi>De was is vergeten\./);
    assert.equal((await doe(bas, 'punt', { plek: 'ergens', punt: '' })).status, 422);
  });

  it('[TW-106] [TW-108] [TW-109] van horen naar een gegrond besluit dat op een nieuw besluit wacht', async () => {
    const { pad, doe, zaak, bezwaarId } = await eenBezwaar();
    const beslissing = { uitkomst: 'gegrond', motivering: 'De was is niet onderzocht.' };
    assert.equal((await doe(bas, 'beslissen', beslissing)).status, 422);
    const horen = { gehoordOp: '20-11-2026', hoorderId: bezwaarbehandelaar.id, verslag: 'Ze vertelde.' };
    assert.equal((await doe(bas, 'horen', { ...horen, hoorderId: beslisser.id })).status, 422);
    assert.equal((await doe(bas, 'horen', horen)).status, 303);
    assert.equal((await doe(bas, 'beslissen', beslissing)).status, 303);
    const html = await lees(bas, pad);
    assert.match(html, /Er moet nog een nieuw besluit komen/);
    const brief = /onvrede\/([0-9a-f-]{36})\/brief\.pdf">De brief<\/a><\/p>/.exec(
      html.replaceAll('\n', ''),
    )?.[1];
    const pdf = await bas.get(`${zaak}/onvrede/${brief ?? bezwaarId}/brief.pdf`);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    assert.match(await pdfText(new Uint8Array(await pdf.arrayBuffer())), /niet tevreden/);
    assert.equal((await doe(bas, 'verdagen', { weken: '2', verdaagReden: 'Ziek.' })).status, 422);
  });

  it('[TW-107] [TW-110] verdagen en intrekken staan in de zaak', async () => {
    const een = await eenBezwaar();
    assert.equal((await een.doe(bas, 'verdagen', { weken: '7', verdaagReden: 'Ziek.' })).status, 422);
    assert.equal((await een.doe(bas, 'verdagen', { weken: '6', verdaagReden: 'Ziek.' })).status, 303);
    assert.match(await lees(bas, een.pad), /Beslissen uiterlijk vrijdag 5 maart 2027/);
    assert.equal((await een.doe(bas, 'intrekken', { intrekWoorden: 'Het is goed zo.' })).status, 303);
    assert.match(await lees(bas, een.pad), /Ingetrokken op/);
  });

  it('staat in de lijst van wie bezwaren behandelt, met wie het niet mag krijgen', async () => {
    const { bezwaarId, zaak } = await eenBezwaar();
    const html = await lees(bas, '/heldermond/bezwaren');
    assert.ok(html.includes(bezwaarId));
    assert.match(html, /nog niemand; niet Bea Besluit, die nam het besluit/);
    assert.equal((await guus.get('/heldermond/bezwaren')).status, 404);
    assert.match(await lees(bas, zaak), /Beslissen op het bezwaar[\s\S]*uiterlijk vrijdag 22 januari 2027/);
  });
});

describe('een bezwaar van de inwoner zelf', () => {
  it('[TW-100] gaat in eigen woorden van de eigen pagina naar wie het behandelt', async () => {
    const { zaakId, inwonerId, besluitId, zaak } = await storeBesluit(test);
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    assert.match(await lees(jo, '/heldermond/mijn/niet-tevreden'), /Bezwaar maken/);
    const leeg = await jo.post('/heldermond/mijn/bezwaar', { actId: newId(), tegen: '', woorden: '' });
    assert.equal(leeg.status, 422);
    const brief = { actId: newId(), tegen: `besluit/${besluitId}`, woorden: 'Ik red het niet met twee uur.' };
    assert.equal((await jo.post('/heldermond/mijn/bezwaar', brief)).status, 303);
    const html = await lees(jo, '/heldermond/mijn/bezwaar');
    assert.match(html, /Uw bezwaar is bij ons\. Uiterlijk vrijdag 22 januari 2027/);
    assert.match(await lees(bas, `${zaak}/bezwaar/${brief.actId}`), /Ik red het niet met twee uur/);
    assert.match(await lees(jo, '/heldermond/mijn/niet-tevreden'), /Wij hebben uw bezwaar ontvangen/);
    const pdf = await jo.get(`/heldermond/mijn/brief/${brief.actId}`);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    const ander = await web.as({ soort: 'inwoner', id: newId(), zaakId: newId() });
    assert.equal((await ander.get(`/heldermond/mijn/brief/${brief.actId}`)).status, 404);
  });
});
