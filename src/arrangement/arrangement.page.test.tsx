import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leuning, planhanden } from '../../tests/builders/arrangement-op-pagina.ts';
import { lees, mailsVan, planVan, soortenVan } from '../../tests/builders/opvolging-in-database.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from '../platform/ids.ts';
import { openLink } from '../platform/private-links.ts';

const nu = '2026-11-03T09:42:00.000Z';
const test = await withDatabase();
const web = testWeb(test, { nu });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });
const { eenZaak, spreekAf, zegJa, metJa } = planhanden(test, guus);

describe('de pagina van het arrangement', () => {
  it('[AR-1] per resultaat staat wat er gevonden is, en overnemen vult het formulier', async () => {
    const zaak = await eenZaak();
    const html = await lees(guus, zaak.pad);
    assert.match(html, /Ik kom veilig boven en beneden/u);
    assert.match(html, /Een tweede leuning/u);
    assert.match(html, /zijn de inwoner en de gespreksvoerder het nog niet eens/u);
    const { resultaten } = await planVan(test, zaak.zaakId);
    const uit = resultaten[0]?.gevonden[0];
    const over = await lees(guus, `${zaak.pad}?bij=${zaak.trap}&uit=${uit?.oplossingId}`);
    assert.match(over, new RegExp(`name="oplossingId" value="${uit?.oplossingId}"`, 'u'));
    assert.match(over, />Een tweede leuning<\/textarea>/u);
  });

  it('[HG-94] T18: wie wat doet aan tafel, vult de afspraak: zelf, met een steuntje, met wat de ander doet', async () => {
    const zaak = await eenZaak();
    const { resultaten } = await planVan(test, zaak.zaakId);
    const oplossingId = resultaten[0]!.gevonden[0]!.oplossingId;
    const verdeling = {
      actId: newId(),
      oplossingId,
      hoe: 'met-steuntje',
      zelf: 'Zoekt zelf een leuning uit.',
    };
    const gesprek = zaak.pad.replace('/arrangement', '/gesprek');
    const leeg = await guus.post(`${gesprek}/wie-doet-wat`, verdeling);
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /wie er meedoet en wat die doet/u);
    const heel = { ...verdeling, naam1: 'de ouderenwerker', wat1: 'Gaat mee naar de winkel.' };
    assert.equal((await guus.post(`${gesprek}/wie-doet-wat`, heel)).status, 303);
    assert.match(await lees(guus, gesprek), /de ouderenwerker[\s\S]{0,40}Gaat mee naar de winkel/u);
    const over = await lees(guus, `${zaak.pad}?bij=${zaak.trap}&uit=${oplossingId}`);
    assert.match(over, />Zoekt zelf een leuning uit\.<\/textarea>/u);
    assert.match(over, /value="inwoner" checked/u);
    assert.match(over, /name="hulpNaam"[^>]*value="de ouderenwerker"/u);
    assert.match(over, />Gaat mee naar de winkel\.<\/textarea>/u);
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
    const html = await lees(guus, zaak.pad);
    for (const wat of ['Een dagbesteding zoeken.', 'Anja', 'Drie plekken laten zien.', '1 december 2026'])
      assert.ok(html.includes(wat), wat);
    const plan = await lees(guus, `${zaak.pad}/plan`);
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
    assert.deepEqual((await planVan(test, zaak.zaakId)).arrangement.afspraken, []);
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
    const [eerste, tweede] = (await planVan(test, zaak.zaakId)).arrangement.afspraken;
    const open = await lees(guus, `${zaak.pad}?afspraak=${eerste?.afspraakId}`);
    assert.match(open, /waarom vervalt deze afspraak/u);
    const leeg = { actId: newId(), afspraakId: eerste!.afspraakId, reden: ' ' };
    assert.equal((await guus.post(`${zaak.pad}/vervallen`, leeg)).status, 422);
    const weg = { ...leeg, reden: 'De trap wordt vervangen.' };
    assert.equal((await guus.post(`${zaak.pad}/vervallen`, weg)).status, 303);
    const af = { actId: newId(), afspraakId: tweede!.afspraakId, gedaanOp: '2-11-2026' };
    assert.equal((await guus.post(`${zaak.pad}/gedaan`, af)).status, 303);
    const html = await lees(guus, zaak.pad);
    assert.match(html, /vervallen: <bdi>De trap wordt vervangen\./u);
    assert.match(html, /gedaan op 2 november 2026/u);
    const plan = await lees(guus, `${zaak.pad}/plan`);
    assert.doesNotMatch(plan, /Ans \(dochter\)/u);
    assert.match(plan, /gedaan op maandag 2 november 2026/u);
  });

  it('[AR-4] [AR-8] ja op het geheel: akkoord en opvolging staan er samen, en de zaak gaat verder', async () => {
    const zaak = await metJa();
    const soorten = await soortenVan(test, zaak.zaakId);
    for (const soort of ['arrangement-afgesproken', 'opvolging-gepland'])
      assert.equal(soorten.filter((een) => een === soort).length, 1, soort);
    assert.match(
      await lees(guus, zaak.pad),
      /Afgesproken op dinsdag 3 november 2026, mondeling, met de inwoner\./u,
    );
    const plan = await lees(guus, `${zaak.pad}/plan`);
    assert.match(plan, /Rond maandag 1 februari 2027 belt Guus Gesprek u/u);
  });

  it('[AR-4] zonder afspraak is er geen akkoord, ook niet als het formulier toch komt', async () => {
    const zaak = await eenZaak();
    assert.doesNotMatch(await lees(guus, zaak.pad), /Arrangement afspreken/u);
    assert.equal((await zegJa(zaak)).status, 422);
    assert.ok(!(await soortenVan(test, zaak.zaakId)).includes('arrangement-afgesproken'));
  });

  it('[AR-12] kwam er een afspraak bij die niet op het scherm stond, dan wordt het plan eerst opnieuw gelezen', async () => {
    const zaak = await eenZaak();
    await spreekAf(zaak);
    const gezien = /name="gezien" value="([^"]*)"/u.exec(await lees(guus, zaak.pad))?.[1] ?? '';
    await spreekAf(zaak, { ...leuning, wat: 'Ook een beugel bij het toilet.' });
    const antwoord = await zegJa(zaak, { gezien });
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /intussen een afspraak veranderd/u);
    assert.equal((await zegJa(zaak)).status, 303);
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
    assert.ok(!(await soortenVan(test, zaak.zaakId)).includes('arrangement-afgesproken'));
  });

  it('[AR-6] komt er iets bij na het akkoord, dan vraagt de pagina opnieuw', async () => {
    const zaak = await metJa();
    assert.doesNotMatch(await lees(guus, zaak.pad), /Opnieuw samen afspreken/u);
    await spreekAf(zaak, { wat: 'Nog iets.', wie: 'inwoner' });
    const html = await lees(guus, zaak.pad);
    assert.match(html, /Er is iets veranderd na het akkoord/u);
    assert.match(html, /value="1-2-2027"/u);
    assert.match(await lees(guus, `${zaak.pad}/plan`), /nog niet opnieuw samen afgesproken/u);
    assert.equal((await zegJa(zaak)).status, 303);
    assert.doesNotMatch(await lees(guus, zaak.pad), /Er is iets veranderd/u);
  });

  it('[AR-11] de inwoner krijgt één mail zonder naam in het onderwerp; een dubbelklik maakt er geen twee', async () => {
    const zaak = await eenZaak('jo@voorbeeld.example');
    await spreekAf(zaak);
    const actId = newId();
    const [eerste] = await Promise.all([zegJa(zaak, {}, actId), zegJa(zaak, {}, actId)]);
    const mails = await mailsVan(test, zaak.zaakId);
    assert.equal(mails.length, 1);
    assert.match(mails[0]?.subject ?? '', /^Bericht van (?:Gemeente )?Heldermond$/u);
    assert.doesNotMatch(mails[0]?.subject + mails[0]!.body, /Trapniet|trap|leuning/u);
    const token = /\/heldermond\/link\/([a-z2-9]+)/u.exec(mails[0]!.body)?.[1] ?? '';
    const code = /kt-briefje=code-([a-z2-9]{6})/u.exec(eerste?.headers.get('set-cookie') ?? '')?.[1] ?? '';
    assert.equal(
      (await web.nobody.get(`/heldermond/link/${token}`)).status,
      200,
      'the link in the mail opens',
    );
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
    const links = (await mailsVan(test, zaak.zaakId)).map(({ body }) => body.includes('/link/'));
    assert.deepEqual(links.toSorted(), [false, true, true]);
  });

  it('[AR-11] zonder mailadres gaat er geen mail', async () => {
    assert.deepEqual(await mailsVan(test, (await metJa()).zaakId), []);
  });
});
