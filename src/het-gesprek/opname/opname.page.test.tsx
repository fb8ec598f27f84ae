import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Uploader } from '../../../tests/web.ts';
import { getDatum } from '../../basis/datum.ts';
import { getProfiel, storeProfiel } from '../../inrichting/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import type { SpokenSentence, Transcriber } from '../../platform/files/transcription.ts';
import { newId } from '../../platform/ids.ts';
import { opnameWorkers } from './opname.jobs.ts';
import { vouwOpnamen } from './opname.ts';

const test = await withDatabase();
const nu = '2026-11-03T09:42:00.000Z';
const { gespreksvoerder } = test.medewerkers;
const alsGuus = { soort: 'medewerker', id: gespreksvoerder.id } as const;
const aan = await testWeb(test, { nu, files: { canTranscribe: true } }).as(alsGuus);
const uit = await testWeb(test, { nu }).as(alsGuus);
const GELUID = Buffer.concat([
  Buffer.from('OggS'),
  Buffer.alloc(24),
  Buffer.from('OpusHead'),
  Buffer.alloc(60),
]);
const ZINNEN: readonly SpokenSentence[] = [
  { from: 0, to: 2500, text: 'Ik kom de trap niet meer op.' },
  { from: 2500, to: 4000, text: 'Verder gaat het goed.' },
];

async function zetAan(): Promise<void> {
  await test.inTenant(async (tx) => {
    const profiel = await getProfiel(tx, getDatum('2026-11-03'));
    if (profiel.opnameMag === true) return;
    await storeProfiel(tx, {
      ...profiel,
      versie: profiel.versie + 1,
      geldigVan: getDatum('2026-11-03'),
      opnameMag: true,
    });
  });
}

async function eenZaak() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/gesprek/opname` };
}

function geluid(): FormData {
  const form = new FormData();
  form.set('actId', newId());
  form.set('bestand', new File([new Uint8Array(GELUID)], 'gesprek.ogg'));
  return form;
}

/** Everybody the page asks for says yes. */
async function iedereenJa(wie: Uploader, pad: string): Promise<void> {
  for (let ronde = 0; ronde < 5; ronde += 1) {
    const html = await (await wie.get(pad)).text();
    const naam = /name="wie"[^>]*value="([^"]+)"/u.exec(html)?.[1];
    if (naam === undefined) return;
    await wie.post(`${pad}/toestemming`, { actId: newId(), wie: naam, antwoord: 'ja' });
  }
}

const rijen = (zaakId: string) =>
  test.inTenant((tx) =>
    tx.db.selectFrom('het_gesprek.opname').selectAll().where('zaak_id', '=', zaakId).execute(),
  );
const opnamenVan = (zaakId: string) =>
  test.inTenant(async (tx) => vouwOpnamen(await loadActs(tx, zaakId)).opnamen);

async function werk(transcriber: Transcriber): Promise<void> {
  const [taak] = opnameWorkers(transcriber);
  await test.inTenant((tx) => taak!.work(tx, {}, nu));
}

describe('een gesprek opnemen', () => {
  it('[HG-147] staat uit tot de gemeente het wil en er een model is; dan gaat er niets in', async () => {
    const { pad } = await eenZaak();
    assert.match(await (await aan.get(pad)).text(), /Opnemen staat in deze gemeente uit/);
    assert.equal((await aan.upload(pad, geluid())).status, 404);
    await zetAan();
    assert.match(await (await uit.get(pad)).text(), /Opnemen staat in deze gemeente uit/);
    assert.match(await (await aan.get(pad)).text(), /Vindt iedereen het goed\?/);
    assert.deepEqual(opnameWorkers(undefined), []);
  });

  it('[HG-147] [HG-148] [HG-149] functie 59: iedereen zegt ja, het geluid gaat weg na het concept, en gekozen zinnen worden notities', async () => {
    await zetAan();
    const { zaakId, pad } = await eenZaak();
    assert.equal((await aan.upload(pad, geluid())).status, 422);
    await iedereenJa(aan, pad);
    assert.equal((await aan.upload(pad, geluid())).status, 303);
    assert.match(await (await aan.get(pad)).text(), /wordt uitgewerkt/);
    let gehoord = '';
    await werk(async (audio, mime) => {
      gehoord = `${mime} ${audio.length}`;
      return ZINNEN;
    });
    assert.match(gehoord, new RegExp(`^audio/(ogg|opus) ${GELUID.length}$`, 'u'));
    const [rij] = await rijen(zaakId);
    assert.equal(rij?.geluid, null);
    const html = await (await aan.get(pad)).text();
    assert.match(html, /0:02<\/span> Verder gaat het goed\./);
    const opnameId = rij?.id ?? '';
    const leeg = await aan.post(`${pad}/${opnameId}`, { daad: 'bewaren', actId: newId() });
    assert.equal(leeg.status, 422);
    const gekozen = await aan.post(`${pad}/${opnameId}`, {
      daad: 'bewaren',
      zin: '0',
      spreker: 'inwoner',
      actId: newId(),
    });
    assert.equal(gekozen.status, 303);
    assert.match(await (await aan.get(pad.replace('/opname', ''))).text(), /Ik kom de trap niet meer op\./);
    await aan.post(`${pad}/${opnameId}`, { daad: 'weggooien', actId: newId() });
    assert.deepEqual(await rijen(zaakId), []);
    assert.match(await (await aan.get(pad)).text(), /0:00<\/span> Ik kom de trap niet meer op\./);
  });

  it('[HG-148] lukt het uitschrijven drie keer niet, dan gaat het geluid toch weg', async () => {
    await zetAan();
    const { zaakId, pad } = await eenZaak();
    await iedereenJa(aan, pad);
    await aan.upload(pad, geluid());
    for (let poging = 0; poging < 3; poging += 1) await werk(async () => undefined);
    assert.deepEqual(await rijen(zaakId), []);
    assert.equal((await opnamenVan(zaakId))[0]?.stand, 'mislukt');
    assert.match(await (await aan.get(pad)).text(), /kon niet worden uitgewerkt/);
  });

  it('[HG-147] wie later nee zegt, haalt geluid en concept weg', async () => {
    await zetAan();
    const { zaakId, pad } = await eenZaak();
    await iedereenJa(aan, pad);
    await aan.upload(pad, geluid());
    await aan.post(`${pad}/toestemming`, { actId: newId(), wie: 'Els', antwoord: 'nee' });
    assert.deepEqual(await rijen(zaakId), []);
    assert.equal((await opnamenVan(zaakId))[0]?.stand, 'weg');
    assert.match(await (await aan.get(pad)).text(), /Els wil geen opname/);
  });

  it('[HG-147] wat geen geluid is, komt er niet in', async () => {
    await zetAan();
    const { zaakId, pad } = await eenZaak();
    await iedereenJa(aan, pad);
    const form = geluid();
    form.set('bestand', new File(['geen geluid'], 'gesprek.ogg'));
    const antwoord = await aan.upload(pad, form);
    assert.match(await antwoord.text(), /Kies een geluidsopname/);
    assert.deepEqual(await rijen(zaakId), []);
  });
});
