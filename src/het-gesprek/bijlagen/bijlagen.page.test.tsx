import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { phonePhoto } from '../../../tests/builders/foto.ts';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { loadActs } from '../../platform/acts.ts';
import type { Scanner, Verdict } from '../../platform/files/clamd.ts';
import { newId } from '../../platform/ids.ts';
import { vouwBijlagen } from './bijlage.ts';
import { findInhoud, listWachtende } from './bijlage.server.ts';
import { keurWorkers } from './bijlagen.jobs.ts';

const test = await withDatabase();
const nu = '2026-11-03T09:42:00.000Z';
const { gespreksvoerder, andereGespreksvoerder } = test.medewerkers;
let oordeel: Verdict = 'clean';
const scanner: Scanner = async () => oordeel;
const alsGuus = { soort: 'medewerker', id: gespreksvoerder.id } as const;
const guus = await testWeb(test, { nu, files: { scanner } }).as(alsGuus);
const zonderScanner = await testWeb(test, { nu }).as(alsGuus);
const ander = await testWeb(test, { nu }).as({ soort: 'medewerker', id: andereGespreksvoerder.id });
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');

async function eenZaak() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/gesprek/bijlagen` };
}

function formulier(bytes: Uint8Array | undefined, velden: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  const alles = { actId: newId(), woorden: 'De drempel van de badkamer.', van: 'Jo', ...velden };
  for (const [naam, waarde] of Object.entries(alles)) form.set(naam, waarde);
  if (bytes !== undefined) form.set('bestand', new File([new Uint8Array(bytes)], 'IMG <1>.exe'));
  return form;
}

const bijlagenVan = (zaakId: string) => test.inTenant(async (tx) => vouwBijlagen(await loadActs(tx, zaakId)));

describe('foto’s en documenten op de pagina', () => {
  it('[HG-141] [HG-144] functie 61: een foto staat er met haar woorden, zonder plaats en toestel', async () => {
    const { zaakId, pad } = await eenZaak();
    assert.match(await (await guus.get(pad)).text(), /type="file"/);
    const antwoord = await guus.upload(pad, formulier(await phonePhoto()));
    assert.equal(antwoord.status, 303);
    const [bijlage] = await bijlagenVan(zaakId);
    const html = await (await guus.get(pad)).text();
    assert.ok(html.includes(`<img src="${pad}/${bijlage?.bijlageId}" alt="De drempel van de badkamer."`));
    const bestand = await guus.get(`${pad}/${bijlage?.bijlageId}`);
    const inhoud = Buffer.from(await bestand.arrayBuffer());
    assert.equal((await sharp(inhoud).metadata()).format, 'webp');
    assert.ok(!inhoud.includes('Telefoonmaker'));
    assert.equal(bestand.headers.get('content-type'), 'image/webp');
    assert.match(bestand.headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/);
    assert.match(bestand.headers.get('content-disposition') ?? '', /^attachment; filename="bijlage\.webp"$/);
    assert.equal(bestand.headers.get('x-content-type-options'), 'nosniff');
  });

  it('[HG-146] elke blik op een bijlage staat in het inzagelog', async () => {
    const { zaakId, pad } = await eenZaak();
    await guus.upload(pad, formulier(PDF));
    const [bijlage] = await bijlagenVan(zaakId);
    const regels = () =>
      test.inTenant((tx) =>
        tx.db.selectFrom('platform.reading_log').select('id').where('zaak_id', '=', zaakId).execute(),
      );
    const eerst = (await regels()).length;
    const bestand = await guus.get(`${pad}/${bijlage?.bijlageId}`);
    assert.equal(bestand.headers.get('content-type'), 'application/pdf');
    assert.equal((await regels()).length, eerst + 1);
  });

  it('[HG-140] [HG-144] alle fouten staan er in één keer, en wat getypt was blijft', async () => {
    const { zaakId, pad } = await eenZaak();
    const leeg = await guus.upload(pad, formulier(undefined, { woorden: '', van: 'Els' }));
    assert.equal(leeg.status, 422);
    const html = await leeg.text();
    assert.match(html, /Kies eerst een foto of een document/);
    assert.match(html, /Schrijf in een paar woorden op wat erop staat/);
    assert.match(html, /value="Els"/);
    const script = formulier(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
    assert.match(await (await guus.upload(pad, script)).text(), /Dit bestand kunnen we niet bewaren/);
    assert.deepEqual(await bijlagenVan(zaakId), []);
  });

  it('[HG-142] een bestand van meer dan 12 MB krijgt een zin en wordt niet bewaard', async () => {
    const { zaakId, pad } = await eenZaak();
    const groot = Buffer.concat([PDF, Buffer.alloc(12 * 1024 * 1024)]);
    const antwoord = await guus.upload(pad, formulier(groot));
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /Dit bestand is te groot/);
    assert.deepEqual(await bijlagenVan(zaakId), []);
  });

  it('[HG-143] met een virus wordt niets bewaard; zonder scanner staat het zichtbaar apart tot die er is', async () => {
    const { zaakId, pad } = await eenZaak();
    oordeel = 'infected';
    const besmet = await guus.upload(pad, formulier(PDF));
    assert.match(await besmet.text(), /In dit bestand zit een virus/);
    assert.deepEqual(await bijlagenVan(zaakId), []);
    await zonderScanner.upload(pad, formulier(PDF));
    const [bijlage] = await bijlagenVan(zaakId);
    const naar = `${pad}/${bijlage?.bijlageId}`;
    assert.match(await (await guus.get(pad)).text(), /Nog niet bekeken op virussen/);
    assert.equal((await guus.get(naar)).status, 404);
    const open = await testWeb(test, { nu, files: { openUnscanned: true } }).as(alsGuus);
    assert.equal((await open.get(naar)).status, 200);
    const geen = await zonderScanner.post(naar, { daad: 'keuren', actId: newId() });
    assert.match(await geen.text(), /gaf geen antwoord/);
    oordeel = 'clean';
    assert.equal((await guus.post(naar, { daad: 'keuren', actId: newId() })).status, 303);
    assert.equal((await guus.get(naar)).status, 200);
  });

  it('[HG-143] wat wachtte, wordt later vanzelf bekeken; wat besmet is, gaat dan weg', async () => {
    const { zaakId, pad } = await eenZaak();
    await zonderScanner.upload(pad, formulier(PDF));
    assert.deepEqual(keurWorkers(undefined), []);
    oordeel = 'infected';
    const [taak] = keurWorkers(scanner);
    await test.inTenant((tx) => taak!.work(tx, {}, nu));
    oordeel = 'clean';
    const [bijlage] = await bijlagenVan(zaakId);
    assert.equal(bijlage?.keuring, 'besmet');
    const weg = await test.inTenant((tx) => findInhoud(tx, zaakId, bijlage.bijlageId));
    assert.equal(weg, undefined);
    assert.deepEqual(await test.inTenant((tx) => listWachtende(tx)), []);
  });

  it('[HG-145] weghalen haalt de inhoud meteen weg; wie er niet bij hoort, komt nergens', async () => {
    const { zaakId, pad } = await eenZaak();
    const form = formulier(PDF);
    await guus.upload(pad, form);
    await guus.upload(pad, form);
    const [bijlage, dubbel] = await bijlagenVan(zaakId);
    assert.equal(dubbel, undefined);
    const naar = `${pad}/${bijlage?.bijlageId}`;
    assert.equal((await ander.get(naar)).status, 404);
    assert.equal((await ander.upload(pad, formulier(PDF))).status, 404);
    assert.equal((await guus.post(naar, { daad: 'verwijderen', actId: newId() })).status, 303);
    assert.equal((await guus.get(naar)).status, 404);
    assert.equal(await test.inTenant((tx) => findInhoud(tx, zaakId, bijlage!.bijlageId)), undefined);
    assert.equal((await guus.post(naar, { daad: 'verwijderen', actId: newId() })).status, 422);
  });
});
