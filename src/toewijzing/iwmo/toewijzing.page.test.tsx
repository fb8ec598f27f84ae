import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BREDE_STOEP, eenBesluit, THUISHULP } from '../../../tests/builders/iwmo.ts';
import { actsIn, soortenIn, zaakMetBesluit } from '../../../tests/builders/iwmo-in-database.ts';
import { eenRegietekst } from '../../../tests/builders/regiebericht.ts';
import type { Anders } from '../../../tests/builders/regiebericht.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Uploader } from '../../../tests/web.ts';
import { testBsn } from '../../basis/bsn.ts';
import { storeActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { vouwToewijzingen } from './toewijzingen.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-12-07T10:00:00.000Z' });
const { beslisser, gespreksvoerder, toetser } = test.medewerkers;
const administratie = await web.as({ soort: 'medewerker', id: beslisser.id });

let volgende = 40;
function zaak(eigen: Parameters<typeof zaakMetBesluit>[1] = {}) {
  volgende += 1;
  return zaakMetBesluit(test, { inwoner: { bsn: testBsn(volgende) }, ...eigen });
}

function bestand(inhoud: string): FormData {
  const form = new FormData();
  form.set('bestand', new File([inhoud], 'bericht.xml', { type: 'application/xml' }));
  return form;
}

/** A move that somebody confirmed in the BRP. */
async function meldVerhuizing(zaakId: string, op: string): Promise<void> {
  const nu = '2026-12-06T10:00:00.000Z';
  const inhoud = { op, bron: 'brp', bevestigd: true };
  const door = { soort: 'medewerker', id: beslisser.id } as const;
  const act = { id: newId(), soort: 'verhuisd-gemeld', zaakId, door, gebeurdOp: nu, inhoud };
  await test.inTenant((tx) => storeActs(tx, { zaakId, nu, acts: [act] }));
}

async function lees(wie: Uploader, anders: Anders) {
  const antwoord = await wie.upload('/heldermond/berichten', bestand(eenRegietekst(anders)));
  return { status: antwoord.status, text: await antwoord.text() };
}

describe('de pagina van de toewijzing', () => {
  it('[TW-80] van besluit naar aanbieder, bericht en bestand', async () => {
    const { zaakId, besluitId, inwoner } = await zaak();
    const pad = `/heldermond/zaken/${zaakId}/toewijzing`;
    const leeg = await (await administratie.get(pad)).text();
    assert.match(leeg, /Hulp bij het huishouden: 3 uur per week/);
    assert.match(leeg, /De inwoner wacht 21 dagen op hulp/);
    const keuze = { besluitId, agb: THUISHULP, ingangOp: '', eindOp: '' };
    assert.equal((await administratie.post(pad, keuze)).status, 303);
    const toegewezen = await (await administratie.get(pad)).text();
    assert.match(toegewezen, /Thuishulp Heldermond \(AGB 99990101\)/);
    assert.match(toegewezen, /De controle tegen het schema staat uit/);
    assert.match(toegewezen, /Dit is een proefgemeente/);
    assert.equal((await administratie.post(`${pad}/bericht`, { agb: THUISHULP })).status, 303);
    const [, bericht] =
      /berichten\/([0-9a-f-]{36})\/ophalen/.exec(await (await administratie.get(pad)).text()) ?? [];
    const opgehaald = await administratie.post(`/heldermond/berichten/${bericht}/ophalen`, {});
    assert.match(
      opgehaald.headers.get('content-disposition') ?? '',
      /^attachment; filename="301-KT\d{9}\.xml"$/,
    );
    assert.match(await opgehaald.text(), new RegExp(`Bsn>${inwoner.bsn}<`));
  });

  it('[TW-82] alle fouten in het formulier tegelijk, en wat er stond blijft staan', async () => {
    const { zaakId, besluitId } = await zaak({ uren: 108, frequentie: 'per-jaar' });
    const pad = `/heldermond/zaken/${zaakId}/toewijzing`;
    const antwoord = await administratie.post(pad, {
      besluitId,
      ingangOp: '31-13-2026',
      eindOp: '',
      volume: 'veel',
      eenheid: '',
      frequentie: '2',
    });
    assert.equal(antwoord.status, 422);
    const text = await antwoord.text();
    for (const zin of ['Kies een aanbieder.', 'Dit is geen dag die we kennen', '31-13-2026'])
      assert.ok(text.includes(zin), zin);
    const zonder = await administratie.post(pad, {
      besluitId,
      agb: THUISHULP,
      ingangOp: '',
      eindOp: '',
      volume: '1.5',
      eenheid: '99',
      frequentie: '9',
    });
    const fouten = await zonder.text();
    for (const zin of ['Vul een heel getal in.', 'Kies waarin het geteld wordt.', 'Kies per wanneer het is.'])
      assert.ok(fouten.includes(zin), zin);
  });

  it('[TW-83] zonder BSN zegt de pagina waar het in te vullen is', async () => {
    const { zaakId, besluitId } = await zaak({ inwoner: { bsn: undefined } });
    const pad = `/heldermond/zaken/${zaakId}/toewijzing`;
    await administratie.post(pad, { besluitId, agb: THUISHULP, ingangOp: '', eindOp: '' });
    const antwoord = await administratie.post(`${pad}/bericht`, { agb: THUISHULP });
    assert.equal(antwoord.status, 422);
    assert.match(
      await antwoord.text(),
      /Bsn: Er is geen BSN bekend\. Vul het in bij de gegevens van de inwoner/,
    );
  });

  it('[TW-97] einde, wissel, start en stop gaan langs dezelfde regels', async () => {
    const { zaakId, besluitId } = await zaak();
    const pad = `/heldermond/zaken/${zaakId}/toewijzing`;
    const doe = async (waar: string, velden: Record<string, string>) =>
      (await administratie.post(`${pad}${waar}`, velden)).status;
    await doe('', { besluitId, agb: THUISHULP, ingangOp: '', eindOp: '' });
    const [een] = vouwToewijzingen(await actsIn(test, zaakId));
    const toewijzingnummer = String(een?.toewijzingnummer);
    assert.equal(await doe('/einde', { toewijzingnummer, eindOp: '31-1-2027', redenWijziging: '05' }), 422);
    assert.equal(await doe('/einde', { toewijzingnummer, eindOp: '31-10-2027', redenWijziging: '14' }), 303);
    assert.equal(await doe('/start', { toewijzingnummer, begonnenOp: '30-11-2026' }), 422);
    assert.equal(await doe('/start', { toewijzingnummer, begonnenOp: '2 december 2026' }), 303);
    assert.equal(await doe('/stop', { toewijzingnummer, gestoptOp: '3-12-2026', reden: '20' }), 303);
    assert.equal(
      await doe('/wissel', { besluitId, naarAgb: BREDE_STOEP, ingangOp: '4-1-2027', reden: '' }),
      422,
    );
    assert.equal(
      await doe('/wissel', {
        besluitId,
        naarAgb: BREDE_STOEP,
        ingangOp: '4-1-2027',
        wisselreden: 'Verhuisd.',
      }),
      303,
    );
    const text = await (await administratie.get(pad)).text();
    assert.match(text, /gestopt op 3 december 2026 \(tijdelijk gestopt\)/);
    assert.match(text, /De Brede Stoep \(AGB/);
    assert.match(
      await (await administratie.get(`/heldermond/zaken/${zaakId}/wachten`)).text(),
      /Van Thuishulp Heldermond naar De Brede Stoep/,
    );
  });

  it('[TW-85] geval 47: na een bevestigde verhuizing eindigt alles met één knop, en het bericht zegt het', async () => {
    const { zaakId, besluitId } = await zaak();
    const pad = `/heldermond/zaken/${zaakId}/toewijzing`;
    await administratie.post(pad, { besluitId, agb: THUISHULP, ingangOp: '', eindOp: '' });
    await administratie.post(`${pad}/bericht`, { agb: THUISHULP });
    assert.equal((await administratie.post(`${pad}/beeindigen`, {})).status, 422);
    await meldVerhuizing(zaakId, '2027-01-15');
    assert.match(await (await administratie.get(pad)).text(), /Alle toewijzingen beëindigen/);
    const morgen = testWeb(test, { nu: '2026-12-08T10:00:00.000Z' });
    const later = await morgen.as({ soort: 'medewerker', id: beslisser.id });
    assert.equal((await later.post(`${pad}/beeindigen`, {})).status, 303);
    const text = await (await administratie.get(pad)).text();
    assert.match(text, /tot en met 14 januari 2027/);
    assert.match(text, /Er is iets nieuws te melden/);
    assert.doesNotMatch(text, /Alle toewijzingen beëindigen/);
  });

  it('[TW-94] een pgb krijgt geen aanbieder, maar een overzicht voor de SVB', async () => {
    const { zaakId, besluitId } = await zaak({ vorm: 'pgb' });
    const pad = `/heldermond/zaken/${zaakId}/toewijzing`;
    assert.doesNotMatch(await (await administratie.get(pad)).text(), /Welke aanbieder/);
    assert.equal((await administratie.post(`${pad}/svb`, { besluitId })).status, 303);
    assert.match(await (await administratie.get(pad)).text(), /Dit is doorgegeven aan de SVB/);
    assert.equal((await administratie.post(`${pad}/svb`, { besluitId })).status, 422);
  });

  it('[TW-80] bij twee besluiten staat er één tegelijk open, zodat elk veld één keer voorkomt', async () => {
    const eerste = await zaak();
    const pad = `/heldermond/zaken/${eerste.zaakId}/toewijzing`;
    const tweede = newId();
    await test.inTenant((tx) =>
      storeActs(tx, {
        zaakId: eerste.zaakId,
        nu: '2026-11-20T10:00:00.000Z',
        acts: eenBesluit({ besluitId: tweede, product: 'begeleiding-thuis' }).map((act) => ({
          ...act,
          id: newId(),
          zaakId: eerste.zaakId,
          door: { soort: 'medewerker', id: beslisser.id } as const,
        })),
      }),
    );
    const velden = (text: string) => [...text.matchAll(/ id="(veld-[^"]+)"/g)].map(([, id]) => id);
    const laatste = await (await administratie.get(pad)).text();
    assert.match(laatste, /name="besluitId" value="[0-9a-f-]+"/);
    assert.equal(new Set(velden(laatste)).size, velden(laatste).length);
    const [, ander] = /toewijzing\?besluit=([0-9a-f-]{36})/.exec(laatste) ?? [];
    const keuze = await (await administratie.get(`${pad}?besluit=${ander}`)).text();
    assert.ok(keuze.includes(`name="besluitId" value="${ander}"`));
    assert.ok([eerste.besluitId, tweede].includes(ander ?? ''));
  });

  it('[IR-2] wie toetst of het gesprek voerde, komt er niet', async () => {
    const { zaakId } = await zaak();
    for (const { id } of [gespreksvoerder, toetser]) {
      const wie = await web.as({ soort: 'medewerker', id });
      assert.equal((await wie.get(`/heldermond/zaken/${zaakId}/toewijzing`)).status, 404);
      assert.equal((await wie.get('/heldermond/berichten')).status, 404);
    }
  });
});

describe('de pagina met berichten', () => {
  it('[TW-90] een startbericht inlezen, en daarna nog eens zonder dat er iets verandert', async () => {
    const wie = await zaak();
    const pad = `/heldermond/zaken/${wie.zaakId}/toewijzing`;
    await administratie.post(pad, { besluitId: wie.besluitId, agb: THUISHULP, ingangOp: '', eindOp: '' });
    const [een] = vouwToewijzingen(await actsIn(test, wie.zaakId));
    const start = {
      bsn: wie.inwoner.bsn ?? '',
      identificatie: 'P-1',
      producten: [{ nummer: een?.toewijzingnummer ?? 0 }],
    };
    const eerste = await lees(administratie, start);
    assert.equal(eerste.status, 200);
    assert.match(eerste.text, /Het bericht is ingelezen/);
    assert.match((await lees(administratie, start)).text, /Dit bericht was er al/);
    assert.equal((await soortenIn(test, wie.zaakId)).filter((soort) => soort === 'start-gemeld').length, 1);
    assert.match(
      await (await administratie.get('/heldermond/berichten')).text(),
      /De hulp begon op 2 december 2026\. Geef het uiterlijk 4 januari 2027 door/,
    );
    assert.equal((await administratie.post('/heldermond/berichten/cak', {})).status, 303);
    assert.match(
      await (await administratie.get('/heldermond/berichten')).text(),
      /Er is nu niets om door te geven/,
    );
    assert.equal((await administratie.post('/heldermond/berichten/cak', {})).status, 422);
    assert.equal((await administratie.post(`${pad}/cak`, { berichtId: 'x' })).status, 422);
  });

  it('[TW-88] wat niet klopt, wordt geweigerd met elk veld, en er wordt niets bewaard', async () => {
    const fout = await lees(administratie, { bsn: '123456789', producten: [{ begin: 'morgen' }] });
    assert.equal(fout.status, 422);
    for (const zin of ['Bsn: Dit BSN bestaat niet', 'Begindatum: Verwacht', 'Er is niets bewaard.'])
      assert.ok(fout.text.includes(zin), zin);
    const oud = await administratie.upload(
      '/heldermond/berichten',
      bestand(eenRegietekst({ versie: '2', subversie: '4' })),
    );
    assert.match(await oud.text(), /We lezen alleen 3\.2/);
    const leeg = await administratie.upload('/heldermond/berichten', new FormData());
    assert.match(await leeg.text(), /Kies eerst een bestand/);
  });

  it('[TW-98] een miljard lachen en 50 MB worden geweigerd', async () => {
    const lach = await administratie.upload(
      '/heldermond/berichten',
      bestand('<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'),
    );
    assert.equal(lach.status, 422);
    assert.match(await lach.text(), /DOCTYPE of een entiteit/);
    const groot = await administratie.upload('/heldermond/berichten', bestand('x'.repeat(50_000_000)));
    assert.equal(groot.status, 413);
  });

  it('[IR-2] een bericht van een ander bestaat hier niet', async () => {
    const antwoord = await administratie.post(
      '/heldermond/berichten/0190aaaa-0000-7000-8000-000000000099/ophalen',
      {},
    );
    assert.equal(antwoord.status, 404);
  });
});

describe('de pagina over het wachten', () => {
  it('[TW-95] wie het gesprek voert, belt en spreekt een overbrugging af', async () => {
    const { zaakId, besluitId } = await zaak();
    const pad = `/heldermond/zaken/${zaakId}/wachten`;
    assert.match(await (await administratie.get(pad)).text(), /uiterlijk dinsdag 1 december 2026/);
    assert.equal((await administratie.post(`${pad}/gebeld`, { besluitId, woorden: '' })).status, 422);
    assert.equal(
      (await administratie.post(`${pad}/gebeld`, { besluitId, woorden: 'Ze redt zich nog.' })).status,
      303,
    );
    const brug = { besluitId, wat: 'Boodschappen', wie: 'de buurvrouw', tot: '' };
    const mis = await administratie.post(`${pad}/overbrugging`, brug);
    assert.match(await mis.text(), /Vul de laatste dag in/);
    assert.equal(
      (await administratie.post(`${pad}/overbrugging`, { ...brug, tot: '31-12-2026' })).status,
      303,
    );
    const text = await (await administratie.get(pad)).text();
    for (const zin of [
      'Ze redt zich nog.',
      'Overbrugging door de buurvrouw',
      'uiterlijk maandag 21 december 2026',
    ])
      assert.ok(text.includes(zin), zin);
    const vroeg = await administratie.post(`${pad}/overbrugging`, { ...brug, tot: '1-12-2026' });
    assert.match(await vroeg.text(), /De laatste dag is al voorbij/);
  });
});
