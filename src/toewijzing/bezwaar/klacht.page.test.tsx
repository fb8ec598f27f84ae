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
const { balie, beslisser, bezwaarbehandelaar, gespreksvoerder, andereGespreksvoerder } = test.medewerkers;
const als = (wie: { readonly id: string }) => web.as({ soort: 'medewerker', id: wie.id });
const bo = await als(balie);
const bas = await als(bezwaarbehandelaar);
const guus = await als(gespreksvoerder);

after(stopDocuments);

async function lees(wie: Visitor, pad: string): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200, pad);
  return antwoord.text();
}

async function vanDeInwoner() {
  const zaak = await storeBesluit(test);
  const jo = await web.as({ soort: 'inwoner', id: zaak.inwonerId, zaakId: zaak.zaakId });
  const klacht = { actId: newId(), daad: 'klacht', over: 'Guus luisterde niet.' };
  assert.equal((await jo.post('/heldermond/mijn/niet-tevreden', klacht)).status, 303);
  const doe = (wie: Visitor, daad: string, velden: Record<string, string>) =>
    wie.post(`${zaak.zaak}/klacht/${klacht.actId}`, { actId: newId(), daad, ...velden });
  return { ...zaak, jo, doe, klachtId: klacht.actId, pad: `${zaak.zaak}/klacht` };
}

describe('een klacht', () => {
  it('[TW-112] [TW-119] van de eigen pagina leest alleen wie klachten behandelt', async () => {
    const { jo, pad } = await vanDeInwoner();
    assert.match(
      await lees(jo, '/heldermond/mijn/niet-tevreden'),
      /U krijgt antwoord uiterlijk maandag 4 januari 2027/,
    );
    assert.match(await lees(bas, pad), /Guus luisterde niet/);
    const vanGuus = await lees(guus, pad);
    assert.match(vanGuus, /Klacht van vrijdag 20 november 2026/);
    assert.ok(!vanGuus.includes('Guus luisterde niet'));
    assert.ok(!(await lees(bo, pad)).includes('Guus luisterde niet'));
  });

  it('[TW-113] gaat niet naar wie aan de zaak werkte', async () => {
    const { doe, pad } = await vanDeInwoner();
    const geweigerd = await doe(bas, 'toedelen', { behandelaarId: beslisser.id });
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /Deze collega werkte zelf aan de zaak/);
    assert.equal((await doe(bas, 'toedelen', { behandelaarId: bezwaarbehandelaar.id })).status, 303);
    assert.match(await lees(bas, pad), /Behandelaar: Bas Bezwaar/);
  });

  it('[TW-114] krijgt na het horen een antwoord met de weg naar de ombudsman', async () => {
    const { doe, jo, pad } = await vanDeInwoner();
    await doe(bas, 'toedelen', { behandelaarId: bezwaarbehandelaar.id });
    const antwoord = { uitkomst: 'gegrond', oordeel: 'Dat had beter gemoeten.' };
    assert.equal((await doe(bas, 'afhandelen', antwoord)).status, 422);
    assert.equal((await doe(bas, 'verdagen', { weken: '4', verdaagReden: 'Wachten op Guus.' })).status, 303);
    const horen = { gehoordOp: '20-11-2026', wil: 'ja', woorden: 'Ik kwam niet uit mijn woorden.' };
    assert.equal((await doe(bas, 'horen', horen)).status, 303);
    assert.equal((await doe(bas, 'afhandelen', antwoord)).status, 303);
    const brief = /klacht\/brief\/([0-9a-f-]{36})/.exec(await lees(bas, pad))?.[1] ?? '';
    const pdf = await bas.get(`${pad}/brief/${brief}`);
    const tekst = await pdfText(new Uint8Array(await pdf.arrayBuffer()));
    assert.match(tekst.replaceAll(/\s+/g, ' '), /binnen een jaar naar de Nationale ombudsman/);
    assert.equal((await guus.get(`${pad}/brief/${brief}`)).status, 404);
    assert.match(await lees(jo, '/heldermond/mijn/niet-tevreden'), /Ons antwoord op uw klacht/);
  });

  it('[TW-112] aan de telefoon wordt opgeschreven, met alle fouten tegelijk', async () => {
    const { zaak } = await storeBesluit(test);
    const leeg = await bo.post(`${zaak}/klacht`, { actId: newId(), ontvangenOp: 'x', over: '' });
    const html = await leeg.text();
    for (const zin of [/Kies hoe de klacht/, /Dit is geen dag/, /Schrijf op waar de klacht/])
      assert.match(html, zin);
    const klacht = {
      actId: newId(),
      weg: 'telefoon',
      ontvangenOp: '20-11-2026',
      over: 'Te laat gebeld.',
      overWieId: '',
    };
    assert.equal((await bo.post(`${zaak}/klacht`, klacht)).status, 303);
  });
});

describe('een ander gesprek', () => {
  it('[TW-136] kan zonder reden, en komt bij iemand die nog niet aan de zaak werkte', async () => {
    const { jo, zaakId, pad } = await vanDeInwoner();
    const vraag = { actId: newId(), daad: 'gesprek', gesprekWoorden: '' };
    assert.equal((await jo.post('/heldermond/mijn/niet-tevreden', vraag)).status, 303);
    assert.match(await lees(jo, '/heldermond/mijn/niet-tevreden'), /Wij bellen u/);
    const doe = (gesprekMetId: string) =>
      bo.post(`${pad}/gesprek/${vraag.actId}`, { actId: newId(), gesprekMetId, afspraak: 'Dinsdag.' });
    assert.equal((await doe(gespreksvoerder.id)).status, 422);
    assert.equal((await doe(andereGespreksvoerder.id)).status, 303);
    assert.match(await lees(bo, pad), /Gea Gesprek voert het gesprek/);
    assert.ok(zaakId);
  });
});
