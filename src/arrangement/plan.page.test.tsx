import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { leuning, planhanden } from '../../tests/builders/arrangement-op-pagina.ts';
import { lees, planVan } from '../../tests/builders/opvolging-in-database.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { stopDocuments } from '../platform/documents/documents.ts';
import { pdfText } from '../platform/documents/pdf-text.ts';
import { findPdfFaults, readBack } from '../platform/documents/read-back.ts';
import { newId } from '../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const { gespreksvoerder, andereGespreksvoerder, partner, beslisser, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const { eenZaak, spreekAf, zegJa, metJa } = planhanden(test, guus);

after(stopDocuments);

describe('het plan', () => {
  it('[AR-10] het plan is er ook als pdf die een schermlezer kan voorlezen, met dezelfde woorden', async () => {
    const zaak = await eenZaak();
    const lastig = '*De* #leuning() <b> $x$ \\ "zo"';
    await spreekAf(zaak, { ...leuning, wat: lastig, wieNaam: '漢語' });
    await spreekAf(zaak, { wat: 'Vervoer regelen.', wie: 'gemeente', uiterlijk: '1-12-2026' });
    await zegJa(zaak);
    const antwoord = await guus.get(`${zaak.pad}/plan.pdf`);
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /tekens passen niet in een document/u);
    const [eerste] = (await planVan(test, zaak.zaakId)).arrangement.afspraken;
    const weg = { actId: newId(), afspraakId: eerste!.afspraakId, reden: 'Anders geschreven.' };
    await guus.post(`${zaak.pad}/vervallen`, weg);
    await spreekAf(zaak, { ...leuning, wat: lastig });
    await zegJa(zaak);
    const goed = await guus.get(`${zaak.pad}/plan.pdf`);
    assert.equal(goed.headers.get('content-type'), 'application/pdf');
    assert.doesNotMatch(goed.headers.get('content-disposition') ?? '', /Trapniet|Jo/u);
    const pdf = new Uint8Array(await goed.arrayBuffer());
    assert.deepEqual(await findPdfFaults(pdf, 'Uw plan'), []);
    assert.ok((await readBack(pdf)).pages <= 2);
    const tekst = (await pdfText(pdf)).replaceAll(/\s+/gu, '');
    const verwacht = [lastig, 'Jo van den Trapniet', 'Ans (dochter)', 'uiterlijk dinsdag 1 december 2026'];
    for (const wat of [...verwacht, 'nog geen besluit', 'Guus Gesprek', 'Gaat het niet goed?'])
      assert.ok(tekst.includes(wat.replaceAll(' ', '')), wat);
  });

  it('[AR-10] de inwoner leest het eigen plan, in eigen woorden, en ziet de werkpagina niet', async () => {
    const zaak = await metJa();
    const jo = await web.as({ soort: 'inwoner', id: zaak.inwonerId, zaakId: zaak.zaakId });
    const plan = await lees(jo, `${zaak.pad}/plan`);
    assert.match(plan, /Waar het mij om gaat/u);
    assert.match(plan, /in mijn eigen bed slapen/u);
    for (const woord of ['arrangement', 'mantelzorger', 'trede', 'resultaat', 'contactmoment']) {
      assert.doesNotMatch(plan.replaceAll(/<[^>]*>/gu, ' '), new RegExp(`\\b${woord}`, 'iu'), woord);
    }
    assert.equal((await jo.get(zaak.pad)).headers.get('location'), `${zaak.pad}/plan`);
    assert.equal((await jo.post(zaak.pad, { resultaatId: zaak.trap, ...leuning })).status, 404);
    const ander = await eenZaak();
    assert.equal((await jo.get(`${ander.pad}/plan`)).status, 404);
  });
});

describe('wie het arrangement ziet en maakt', () => {
  it('een collega van het team leest mee zonder formulieren; wie er niets mee doet, ziet niets', async () => {
    const zaak = await metJa();
    const collega = await web.as({ soort: 'medewerker', id: partner.id });
    const html = await lees(collega, zaak.pad);
    assert.doesNotMatch(html, /Afspraak bewaren|Arrangement afspreken|>Overnemen/u);
    assert.equal((await collega.post(zaak.pad, { resultaatId: zaak.trap, ...leuning })).status, 404);
    await lees(await web.as({ soort: 'medewerker', id: beslisser.id }), zaak.pad);
    for (const { id } of [andereGespreksvoerder, balie]) {
      const vreemd = await web.as({ soort: 'medewerker', id });
      assert.equal((await vreemd.get(zaak.pad)).status, 404);
      assert.equal((await vreemd.get(`${zaak.pad}/plan.pdf`)).status, 404);
    }
  });

  it('een andere gemeente ziet er niets van', async () => {
    const zaak = await metJa();
    const elders = await web.as({ soort: 'medewerker', id: gespreksvoerder.id }, 9002);
    const pad = zaak.pad.replace('heldermond', 'opsterveen');
    assert.equal((await elders.get(pad)).status, 404);
    assert.equal((await elders.get(`${pad}/plan`)).status, 404);
  });

  it('wie het plan opent, staat in het leeslogboek', async () => {
    const zaak = await eenZaak();
    await lees(guus, `${zaak.pad}/plan`);
    const gelezen = await test.inTenant((tx) =>
      tx.db
        .selectFrom('platform.reading_log')
        .selectAll()
        .where('gemeente_id', '=', tx.gemeenteId)
        .where('zaak_id', '=', zaak.zaakId)
        .execute(),
    );
    assert.equal(gelezen.length, 1);
    assert.match(JSON.stringify(gelezen), new RegExp(zaak.inwonerId, 'u'));
  });
});
