import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Uploader } from '../../../tests/web.ts';
import { getDatum } from '../../basis/datum.ts';
import { getProfiel, storeProfiel } from '../../inrichting/index.server.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const nu = '2026-11-03T09:42:00.000Z';
const { gespreksvoerder } = test.medewerkers;
const alsGuus = { soort: 'medewerker', id: gespreksvoerder.id } as const;
const aan = await testWeb(test, { nu, files: { canTranscribe: true } }).as(alsGuus);
const GELUID = Buffer.concat([
  Buffer.from('OggS'),
  Buffer.alloc(24),
  Buffer.from('OpusHead'),
  Buffer.alloc(60),
]);

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

describe('een opname die tussen twee stoelen valt', () => {
  it('[HG-147] een herhaald verzoek laat de opname van een andere zaak staan', async () => {
    await zetAan();
    const een = await eenZaak();
    const ander = await eenZaak();
    await iedereenJa(aan, een.pad);
    await aan.upload(een.pad, geluid());
    const [rij] = await rijen(een.zaakId);
    const actId = newId();
    await aan.post(`${ander.pad.replace('/opname', '')}/inbreng`, {
      actId,
      daad: 'noteren',
      inbreng: 'Iets.',
    });
    await aan.post(`${ander.pad}/${rij!.id}`, { actId, daad: 'weggooien' });
    assert.equal((await rijen(een.zaakId)).length, 1);
  });
});
