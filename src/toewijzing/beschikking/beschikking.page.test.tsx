import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { storeBriefzaak } from '../../../tests/builders/beschikking-in-database.ts';
import type { Briefwens } from '../../../tests/builders/beschikking.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { pdfText } from '../../platform/documents/pdf-text.ts';
import { findPdfFaults } from '../../platform/documents/read-back.ts';
import { newId } from '../../platform/ids.ts';
import { BRIEFTITEL } from './samenstellen.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-13T10:00:00.000Z' });
const { beslisser, gespreksvoerder, toetser } = test.medewerkers;
const bea = await web.as({ soort: 'medewerker', id: beslisser.id });
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const teun = await web.as({ soort: 'medewerker', id: toetser.id });

after(stopDocuments);

async function eenZaak(wens: Briefwens = {}) {
  const zaak = await storeBriefzaak(test, wens);
  const pad = `/heldermond/zaken/${zaak.zaakId}/beschikking/${zaak.besluitId}`;
  const inwoner = await web.as({ soort: 'inwoner', id: zaak.inwonerId, zaakId: zaak.zaakId });
  return { ...zaak, pad, inwoner };
}

async function lees(pad: string, wie = bea): Promise<string> {
  return (await wie.get(pad)).text();
}

async function maakOp(pad: string, velden: Record<string, string> = {}) {
  return bea.post(`${pad}/opmaken`, { actId: newId(), dag: '13-11-2026', toelichting: '', ...velden });
}

async function verstuur(pad: string, velden: Record<string, string> = {}, wie = bea) {
  const [, beschikkingId = ''] = /name="beschikkingId" value="([^"]*)"/.exec(await lees(pad)) ?? [];
  const alles = { actId: newId(), beschikkingId, wijze: 'post', bekendOp: '13-11-2026', ...velden };
  return wie.post(`${pad}/versturen`, alles);
}

function mails(zaakId: string) {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .select(['subject', 'body', 'attachment_name'])
      .where('zaak_id', '=', zaakId)
      .execute(),
  );
}

describe('de brief bij een besluit', () => {
  it('[TW-60] feature 93: staat er met de redenen uit het gesprek, en bij elke zin waar die vandaan komt', async () => {
    const { pad, zaakId } = await eenZaak();
    const html = await lees(pad);
    assert.match(html, /De brief is af/);
    assert.match(html, /3 uur per week/);
    assert.match(html, /Waar elke zin vandaan komt/);
    assert.match(html, /De vijf stappen, mantelzorg: uit het gesprek, mantelzorg en netwerk \(c\)/);
    assert.ok(html.includes(`/heldermond/zaken/${zaakId}/beoordeling#stap-mantelzorg`));
    const naar = await bea.get(`/heldermond/zaken/${zaakId}/beschikking`);
    assert.equal(naar.headers.get('location'), pad);
    assert.match(await lees(`/heldermond/zaken/${zaakId}/besluit`), /Brief bij dit besluit/);
  });

  it('[TW-75] een brief die niet af is gaat niet weg: wat er ontbreekt staat er met een link, en wat er stond blijft', async () => {
    const { pad, zaakId } = await eenZaak({ voorstel: { uren: undefined, frequentie: undefined } });
    const voor = await lees(pad);
    assert.match(voor, /De brief is nog niet af/);
    assert.match(
      voor,
      new RegExp(`href="/heldermond/zaken/${zaakId}/besluit"[^>]*>Er staat niet in hoeveel`),
    );
    assert.equal((await maakOp(pad)).status, 303);
    const antwoord = await verstuur(pad, { wijze: 'uitgereikt' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /De brief is nog niet af \(TW-64\)/);
    assert.match(html, /value="uitgereikt"[^>]*checked|checked[^>]*value="uitgereikt"/);
    assert.match(await lees(pad), /Niet verstuurd/);
  });

  it('[TW-74] van opmaken en versturen naar de eigen pagina van de inwoner, met de laatste dag voor bezwaar', async () => {
    const { pad, inwoner } = await eenZaak();
    assert.match(await (await inwoner.get('/heldermond/mijn/brieven')).text(), /nog geen brief/);
    assert.equal((await maakOp(pad)).status, 303);
    assert.match(await (await inwoner.get('/heldermond/mijn/brieven')).text(), /nog geen brief/);
    assert.equal((await verstuur(pad)).headers.get('location'), pad);
    const html = await lees(pad);
    assert.match(html, /De brief is verstuurd/);
    assert.match(html, /Bezwaar kan tot en met maandag 28 december 2026/);
    const mijn = await (await inwoner.get('/heldermond/mijn')).text();
    const [brief = ''] = /\/heldermond\/mijn\/brieven\/[0-9a-f-]{36}/.exec(mijn) ?? [];
    const gelezen = await (await inwoner.get(brief)).text();
    assert.match(gelezen, /3 uur per week/);
    assert.match(gelezen, /bezwaar maken tot en met maandag 28 december 2026/);
    const pdf = new Uint8Array(await (await inwoner.get(`${brief}/pdf`)).arrayBuffer());
    assert.deepEqual(await findPdfFaults(pdf, BRIEFTITEL), []);
    assert.match(await pdfText(pdf), /3 uur per week/);
  });

  it('[TW-78] met een mail gaat er een link, zonder iets uit de brief, en de code staat één keer op het scherm', async () => {
    const { pad, zaakId } = await eenZaak();
    await maakOp(pad);
    const antwoord = await verstuur(pad, { wijze: 'mail' });
    assert.equal(antwoord.status, 303);
    assert.match(antwoord.headers.get('set-cookie') ?? '', /kt-briefje=/);
    const [mail, ...meer] = await mails(zaakId);
    assert.equal(meer.length, 0);
    assert.equal(mail?.attachment_name, null);
    assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Trapniet|huishouden|3 uur|besluit/i);
    assert.match(mail?.body ?? '', /http:\/\/keukentafel\.test\/heldermond\/link\//);
  });

  it('[TW-61] twee keer op de knop is één brief, en een nieuwe versie laat de oude te lezen', async () => {
    const { pad } = await eenZaak();
    const actId = newId();
    assert.equal((await maakOp(pad, { actId })).status, 303);
    assert.equal((await maakOp(pad, { actId })).status, 303);
    assert.equal((await maakOp(pad)).status, 422);
    assert.equal((await maakOp(pad, { toelichting: 'We belden u hierover.' })).status, 303);
    const html = await lees(pad);
    assert.match(html, /PDF van versie 2/);
    const een = new Uint8Array(await (await bea.get(`${pad}/1.pdf`)).arrayBuffer());
    const twee = new Uint8Array(await (await bea.get(`${pad}/2.pdf`)).arrayBuffer());
    assert.doesNotMatch(await pdfText(een), /We belden u/);
    assert.match(await pdfText(twee), /We belden u hierover\./);
  });

  it('is er als voorbeeld en voor Word, en nergens anders', async () => {
    const { pad } = await eenZaak();
    assert.equal((await bea.get(`${pad}/concept.pdf`)).headers.get('content-type'), 'application/pdf');
    const word = await bea.get(`${pad}/concept.docx`);
    assert.match(
      word.headers.get('content-disposition') ?? '',
      /^attachment; filename="brief-concept\.docx"$/,
    );
    for (const bestand of ['1.pdf', 'concept.exe', '..%2f1.pdf'])
      assert.equal((await bea.get(`${pad}/${bestand}`)).status, 404, bestand);
  });

  it('noemt alle fouten tegelijk en houdt wat er stond', async () => {
    const { pad } = await eenZaak();
    const antwoord = await maakOp(pad, { dag: 'morgen', toelichting: 'Let op.' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /Dit is geen dag die we kennen/);
    assert.match(html, /value="morgen"/);
    assert.match(html, /Let op\./);
    const leeg = await bea.post(`${pad}/versturen`, { actId: newId() });
    assert.equal(leeg.status, 422);
    const fouten = await leeg.text();
    for (const zin of ['Kies hoe de inwoner de brief krijgt', 'Vul in op welke dag'])
      assert.ok(fouten.includes(zin), zin);
  });

  it('[TW-74] een adres dat niet af is, wordt genoemd, kan worden aangevuld en staat dan op een nieuwe versie', async () => {
    const { pad, zaakId } = await eenZaak({ inwoner: { adres: { plaats: 'Heldermond' } } });
    await maakOp(pad);
    const antwoord = await verstuur(pad);
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /Het adres van de inwoner is niet volledig/);
    const adres = `/heldermond/zaken/${zaakId}/adres`;
    const leeg = await bea.post(adres, { huisnummer: '3', postcode: '12', plaats: 'Heldermond' });
    assert.equal(leeg.status, 422);
    const html = await leeg.text();
    for (const zin of ['Vul de straat in.', 'Vul de postcode in']) assert.ok(html.includes(zin), zin);
    assert.match(html, /value="12"/);
    const goed = { straat: 'Verzonnenlaan', huisnummer: '3', postcode: '4961aa', plaats: 'Heldermond' };
    assert.equal((await bea.post(adres, goed)).status, 303);
    assert.equal((await maakOp(pad)).status, 303);
    assert.equal((await verstuur(pad)).status, 303);
    assert.match(await lees(pad), /Verzonnenlaan 3/);
  });

  it('laat zien welke vaste zinnen er in een brief staan, en welke van de gemeente zelf zijn', async () => {
    const html = await lees('/heldermond/inrichting/brieven');
    assert.match(html, /brief\.bezwaar\.spoed/);
    assert.match(html, /\{bezwaartot\}/);
  });

  it('[TW-77] T13: wie een getoetst besluit maakte, verstuurt het niet', async () => {
    const { pad } = await eenZaak({ voorstel: { toetsingNodig: true }, getoetst: true });
    await maakOp(pad);
    const antwoord = await verstuur(pad);
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /Een collega verstuurt de brief/);
  });

  it('is niet voor wie er niets mee te maken heeft, en het concept niet voor de inwoner', async () => {
    const { pad, inwoner } = await eenZaak();
    assert.equal((await guus.get(pad)).status, 404);
    assert.equal((await maakOp(pad)).status, 303);
    assert.equal((await verstuur(pad, {}, teun)).status, 404);
    assert.equal((await inwoner.get(pad)).headers.get('location'), '/heldermond/mijn/brieven');
    assert.equal((await inwoner.get(`${pad}/1.pdf`)).status, 404);
    assert.equal((await inwoner.get(`/heldermond/mijn/brieven/${newId()}`)).status, 404);
  });
});
