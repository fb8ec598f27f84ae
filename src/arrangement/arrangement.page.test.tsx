import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { storeGesprek } from '../../tests/builders/verslag-in-database.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import type { Visitor } from '../../tests/web.ts';
import { loadActs } from '../platform/acts.ts';
import { stopDocuments } from '../platform/documents/documents.ts';
import { pdfText } from '../platform/documents/pdf-text.ts';
import { findPdfFaults } from '../platform/documents/read-back.ts';
import { newId } from '../platform/ids.ts';
import { openLink } from '../platform/private-links.ts';
import { getPlan } from './arrangement.server.ts';

const nu = '2026-11-03T09:42:00.000Z';
const test = await withDatabase();
const web = testWeb(test, { nu });
const { gespreksvoerder, andereGespreksvoerder, partner, beslisser, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

after(stopDocuments);

type Zaak = {
  readonly pad: string;
  readonly zaakId: string;
  readonly inwonerId: string;
  readonly trap: string;
};

async function eenZaak(email?: string): Promise<Zaak> {
  return test.inTenant(async (tx) => {
    const { zaakId, inwonerId } = await storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id, email });
    const { resultaten } = await getPlan(tx, zaakId);
    const trap = resultaten[0]!.resultaatId;
    return { zaakId, inwonerId, trap, pad: `/heldermond/zaken/${zaakId}/arrangement` };
  });
}

function planVan({ zaakId }: Zaak) {
  return test.inTenant((tx) => getPlan(tx, zaakId));
}

async function soortenVan({ zaakId }: Zaak): Promise<readonly string[]> {
  const acts = await test.inTenant((tx) => loadActs(tx, zaakId));
  return acts.map(({ soort }) => soort);
}

function mailsVan({ zaakId }: Zaak) {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .select(['subject', 'body', 'to_address'])
      .where('gemeente_id', '=', tx.gemeenteId)
      .where('zaak_id', '=', zaakId)
      .execute(),
  );
}

async function lees(pad: string, wie: Visitor = guus): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200, pad);
  return antwoord.text();
}

const leuning = { wat: 'Een tweede leuning kopen.', wie: 'netwerk', wieNaam: 'Ans (dochter)' };

async function spreekAf(zaak: Zaak, velden: Record<string, string> = leuning): Promise<Response> {
  return guus.post(zaak.pad, { actId: newId(), resultaatId: zaak.trap, ...velden });
}

const ja = {
  akkoordOp: '3-11-2026',
  akkoordVan: 'inwoner',
  wijze: 'mondeling',
  opvolgingOp: '1-2-2027',
  doorId: gespreksvoerder.id,
  vorm: 'telefoon',
};

function zegJa(zaak: Zaak, velden: Record<string, string> = {}, actId = newId()): Promise<Response> {
  return guus.post(`${zaak.pad}/akkoord`, { actId, ...ja, ...velden });
}

async function metJa(email?: string): Promise<Zaak> {
  const zaak = await eenZaak(email);
  await spreekAf(zaak);
  assert.equal((await zegJa(zaak)).status, 303);
  return zaak;
}

describe('de pagina van het arrangement', () => {
  it('[AR-1] per resultaat staat wat er gevonden is, en overnemen vult het formulier', async () => {
    const zaak = await eenZaak();
    const html = await lees(zaak.pad);
    assert.match(html, /Ik kom veilig boven en beneden/u);
    assert.match(html, /Een tweede leuning/u);
    assert.match(html, /zijn de inwoner en de gespreksvoerder het nog niet eens/u);
    const { resultaten } = await planVan(zaak);
    const uit = resultaten[0]?.gevonden[0];
    const over = await lees(`${zaak.pad}?bij=${zaak.trap}&uit=${uit?.oplossingId}`);
    assert.match(over, new RegExp(`name="oplossingId" value="${uit?.oplossingId}"`, 'u'));
    assert.match(over, />Een tweede leuning<\/textarea>/u);
  });

  it('[AR-2] een afspraak zegt wie wat doet voor wanneer, en [AR-7] wie erbij helpt', async () => {
    const zaak = await eenZaak();
    const velden = {
      wat: 'Een dagbesteding zoeken.',
      wie: 'inwoner',
      uiterlijk: '1 december 2026',
      hulpNaam: 'Anja',
      hulpWat: 'Drie plekken laten zien.',
    };
    assert.equal((await spreekAf(zaak, velden)).status, 303);
    const html = await lees(zaak.pad);
    for (const wat of ['Een dagbesteding zoeken.', 'Anja', 'Drie plekken laten zien.', '1 december 2026'])
      assert.ok(html.includes(wat), wat);
    const plan = await lees(`${zaak.pad}/plan`);
    for (const wat of ['uzelf, met hulp van Anja', 'Drie plekken laten zien.'])
      assert.ok(plan.includes(wat), wat);
  });

  it('[AR-2] alle fouten staan er in één keer bij, met wat er getypt was', async () => {
    const zaak = await eenZaak();
    const antwoord = await spreekAf(zaak, {
      wat: 'Iets\u0000',
      uiterlijk: '31-2-2027',
      hulpNaam: 'Anja <b>',
    });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    for (const fout of ['onzichtbaar teken', 'Kies wie dit doet.', 'geen dag die we kennen'])
      assert.ok(html.includes(fout), fout);
    assert.match(html, /value="31-2-2027"/u);
    assert.match(html, /Anja &lt;b>/u);
    assert.match(html, /<title>Fout: /u);
    assert.deepEqual((await planVan(zaak)).arrangement.afspraken, []);
  });

  it('[AR-2] een weigering houdt vast wat er getypt was', async () => {
    const zaak = await eenZaak();
    const antwoord = await spreekAf(zaak, { wat: 'Samen boodschappen doen.', wie: 'netwerk' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /Schrijf op hoe de persoon of organisatie heet/u);
    assert.match(html, />Samen boodschappen doen\.<\/textarea>/u);
  });

  it('[AR-5] een afspraak vervalt met een reden en blijft te lezen; een andere is gedaan', async () => {
    const zaak = await eenZaak();
    await spreekAf(zaak);
    await spreekAf(zaak, { wat: 'Kaarten op dinsdag.', wie: 'inwoner' });
    const [eerste, tweede] = (await planVan(zaak)).arrangement.afspraken;
    const open = await lees(`${zaak.pad}?afspraak=${eerste?.afspraakId}`);
    assert.match(open, /waarom vervalt deze afspraak/u);
    const leeg = { actId: newId(), afspraakId: eerste!.afspraakId, reden: ' ' };
    assert.equal((await guus.post(`${zaak.pad}/vervallen`, leeg)).status, 422);
    const weg = { ...leeg, reden: 'De trap wordt vervangen.' };
    assert.equal((await guus.post(`${zaak.pad}/vervallen`, weg)).status, 303);
    const af = { actId: newId(), afspraakId: tweede!.afspraakId, gedaanOp: '2-11-2026' };
    assert.equal((await guus.post(`${zaak.pad}/gedaan`, af)).status, 303);
    const html = await lees(zaak.pad);
    assert.match(html, /vervallen: <bdi>De trap wordt vervangen\./u);
    assert.match(html, /gedaan op 2 november 2026/u);
    const plan = await lees(`${zaak.pad}/plan`);
    assert.doesNotMatch(plan, /Ans \(dochter\)/u);
    assert.match(plan, /gedaan op maandag 2 november 2026/u);
  });

  it('[AR-4] [AR-8] ja op het geheel: akkoord en opvolging staan er samen, en de zaak gaat verder', async () => {
    const zaak = await metJa();
    const soorten = await soortenVan(zaak);
    for (const soort of ['arrangement-afgesproken', 'opvolging-gepland'])
      assert.equal(soorten.filter((een) => een === soort).length, 1, soort);
    assert.match(
      await lees(zaak.pad),
      /Afgesproken op dinsdag 3 november 2026, mondeling, met de inwoner\./u,
    );
    const plan = await lees(`${zaak.pad}/plan`);
    assert.match(plan, /Rond maandag 1 februari 2027 belt Guus Gesprek u/u);
  });

  it('[AR-4] zonder afspraak is er geen akkoord, ook niet als het formulier toch komt', async () => {
    const zaak = await eenZaak();
    assert.doesNotMatch(await lees(zaak.pad), /Arrangement afspreken/u);
    assert.equal((await zegJa(zaak)).status, 422);
    assert.ok(!(await soortenVan(zaak)).includes('arrangement-afgesproken'));
  });

  it('[AR-8] zonder dag of naam voor later is er ook geen akkoord, en blijft alles staan', async () => {
    const zaak = await eenZaak();
    await spreekAf(zaak);
    const leeg = await zegJa(zaak, { opvolgingOp: '', doorId: '' });
    assert.equal(leeg.status, 422);
    const html = await leeg.text();
    for (const fout of ['Vul in wanneer iemand vraagt hoe het gaat.', 'Kies wie er contact houdt.'])
      assert.ok(html.includes(fout), fout);
    assert.match(html, /value="mondeling" checked/u);
    assert.equal((await zegJa(zaak, { doorId: newId() })).status, 422);
    assert.ok(!(await soortenVan(zaak)).includes('arrangement-afgesproken'));
  });

  it('[AR-6] komt er iets bij na het akkoord, dan vraagt de pagina opnieuw', async () => {
    const zaak = await metJa();
    assert.doesNotMatch(await lees(zaak.pad), /Opnieuw samen afspreken/u);
    await spreekAf(zaak, { wat: 'Nog iets.', wie: 'inwoner' });
    const html = await lees(zaak.pad);
    assert.match(html, /Er is iets veranderd na het akkoord/u);
    assert.match(html, /value="1-2-2027"/u);
    assert.match(await lees(`${zaak.pad}/plan`), /nog niet opnieuw samen afgesproken/u);
    assert.equal((await zegJa(zaak)).status, 303);
    assert.doesNotMatch(await lees(zaak.pad), /Er is iets veranderd/u);
  });

  it('[AR-11] de inwoner krijgt één mail zonder naam in het onderwerp; een dubbelklik maakt er geen twee', async () => {
    const zaak = await eenZaak('jo@voorbeeld.example');
    await spreekAf(zaak);
    const actId = newId();
    const [eerste] = await Promise.all([zegJa(zaak, {}, actId), zegJa(zaak, {}, actId)]);
    const mails = await mailsVan(zaak);
    assert.equal(mails.length, 1);
    assert.match(mails[0]?.subject ?? '', /^Bericht van (?:Gemeente )?Heldermond$/u);
    assert.doesNotMatch(mails[0]?.subject + mails[0]!.body, /Trapniet|trap|leuning/u);
    const token = /\/heldermond\/mijn\/([a-z2-9]+)/u.exec(mails[0]!.body)?.[1] ?? '';
    const code = /kt-briefje=code-([a-z2-9]{6})/u.exec(eerste?.headers.get('set-cookie') ?? '')?.[1] ?? '';
    assert.ok(!mails[0]!.body.includes(code));
    const geopend = await test.inTenant((tx) => openLink(tx, { token, code }, nu));
    assert.deepEqual(geopend, { opened: true, zaakId: zaak.zaakId, personId: zaak.inwonerId });
  });

  it('[AR-11] wie al een link en een code heeft, houdt die; een nieuwe komt alleen als iemand dat kiest', async () => {
    const zaak = await metJa('jo@voorbeeld.example');
    await spreekAf(zaak, { wat: 'Nog iets.', wie: 'inwoner' });
    const zonder = await zegJa(zaak);
    assert.equal(zonder.headers.get('set-cookie'), null);
    await spreekAf(zaak, { wat: 'En nog iets.', wie: 'inwoner' });
    assert.match((await zegJa(zaak, { nieuweLink: 'ja' })).headers.get('set-cookie') ?? '', /code-/u);
    const links = (await mailsVan(zaak)).map(({ body }) => body.includes('/mijn/'));
    assert.deepEqual(links, [true, false, true]);
  });

  it('[AR-11] zonder mailadres gaat er geen mail', async () => {
    assert.deepEqual(await mailsVan(await metJa()), []);
  });
});

describe('het plan', () => {
  it('[AR-10] het plan is er ook als pdf die een schermlezer kan voorlezen, met dezelfde woorden', async () => {
    const zaak = await eenZaak();
    const lastig = '*De* #leuning() <b> $x$ \\ "zo"';
    await spreekAf(zaak, { ...leuning, wat: lastig, wieNaam: 'اختبار' });
    await spreekAf(zaak, { wat: 'Vervoer regelen.', wie: 'gemeente', uiterlijk: '1-12-2026' });
    await zegJa(zaak);
    const antwoord = await guus.get(`${zaak.pad}/plan.pdf`);
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /tekens passen niet in een document/u);
    const [eerste] = (await planVan(zaak)).arrangement.afspraken;
    const weg = { actId: newId(), afspraakId: eerste!.afspraakId, reden: 'Anders geschreven.' };
    await guus.post(`${zaak.pad}/vervallen`, weg);
    await spreekAf(zaak, { ...leuning, wat: lastig });
    await zegJa(zaak);
    const goed = await guus.get(`${zaak.pad}/plan.pdf`);
    assert.equal(goed.headers.get('content-type'), 'application/pdf');
    assert.doesNotMatch(goed.headers.get('content-disposition') ?? '', /Trapniet|Jo/u);
    const pdf = new Uint8Array(await goed.arrayBuffer());
    assert.deepEqual(await findPdfFaults(pdf, 'Uw plan'), []);
    const tekst = (await pdfText(pdf)).replaceAll(/\s+/gu, '');
    const verwacht = [lastig, 'Jo van den Trapniet', 'Ans (dochter)', 'uiterlijk dinsdag 1 december 2026'];
    for (const wat of [...verwacht, 'nog geen besluit', 'Guus Gesprek', 'Gaat het niet goed?'])
      assert.ok(tekst.includes(wat.replaceAll(' ', '')), wat);
  });

  it('[AR-10] de inwoner leest het eigen plan, in eigen woorden, en ziet de werkpagina niet', async () => {
    const zaak = await metJa();
    const jo = await web.as({ soort: 'inwoner', id: zaak.inwonerId, zaakId: zaak.zaakId });
    const plan = await lees(`${zaak.pad}/plan`, jo);
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
    const html = await lees(zaak.pad, collega);
    assert.doesNotMatch(html, /Afspraak bewaren|Arrangement afspreken|>Overnemen/u);
    assert.equal((await collega.post(zaak.pad, { resultaatId: zaak.trap, ...leuning })).status, 404);
    await lees(zaak.pad, await web.as({ soort: 'medewerker', id: beslisser.id }));
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
    await lees(`${zaak.pad}/plan`);
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
