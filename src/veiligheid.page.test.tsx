import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testApi } from '../tests/api.ts';
import { storeGesprek } from '../tests/builders/verslag-in-database.ts';
import { withDatabase } from '../tests/database.ts';
import { testWeb } from '../tests/web.ts';
import { operations } from './api.ts';
import { ROLLEN } from './inrichting/index.ts';
import { stopDocuments } from './platform/documents/documents.ts';
import { pdfText } from './platform/documents/pdf-text.ts';
import { newId } from './platform/ids.ts';
import { routes } from './routes.ts';

const GEHEIM = 'Zwartkijkersveer';
const nu = '2026-11-06T09:42:00.000Z';
const test = await withDatabase();
const web = testWeb(test, { nu });
const api = testApi(test, { nu });
const { gespreksvoerder, privacy } = test.medewerkers;
const bij = (id: string) => web.as({ soort: 'medewerker', id });
let zaakId = '';
let inwonerId = '';
let apart = '';

before(async () => {
  const zaak = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  ({ zaakId, inwonerId } = zaak);
  apart = `/heldermond/zaken/${zaakId}/apart`;
  const guus = await bij(gespreksvoerder.id);
  const woorden = `Bij het ${GEHEIM} zag ik een blauwe plek.`;
  const velden = { soort: 'signalen', op: '3-11-2026', woorden };
  assert.equal((await guus.post(apart, { actId: newId(), ...velden })).status, 303);
  const overleg = { soort: 'overleg', metWie: `Veilig Thuis ${GEHEIM}`, woorden: 'Advies gevraagd.' };
  assert.equal((await guus.post(apart, { actId: newId(), ...overleg })).status, 303);
});

after(stopDocuments);

async function lees(antwoord: Response): Promise<string> {
  const soort = antwoord.headers.get('content-type') ?? '';
  if (soort.includes('event-stream')) return leesBegin(antwoord);
  if (!soort.includes('pdf')) return antwoord.text();
  return pdfText(new Uint8Array(await antwoord.arrayBuffer()));
}

/** What a stream that never ends says first: it only wakes a device and holds nothing of its own. */
async function leesBegin(antwoord: Response): Promise<string> {
  const lezer = antwoord.body!.getReader();
  const { value } = await lezer.read();
  await lezer.cancel();
  return new TextDecoder().decode(value);
}

/** Addresses of pages that ask for nothing but the municipality and this zaak. */
function paden(begin: RegExp): readonly string[] {
  return routes
    .filter(({ method, path }) => method === 'GET' && begin.test(path))
    .map(({ path }) => path.replace(':gemeente', 'heldermond').replace(':zaak', zaakId))
    .filter((pad) => !pad.includes(':') && pad !== apart);
}

describe('[HG-73] geval 65: signalen van geweld, en de partner zit aan tafel', () => {
  it('[HG-73] wie het gesprek voert leest wat er gezien en gewogen is, op welke dag en door wie', async () => {
    const html = await (await (await bij(gespreksvoerder.id)).get(apart)).text();
    assert.match(html, new RegExp(GEHEIM, 'u'));
    assert.match(html, /3 november 2026.*Opgeschreven door.*Guus Gesprek/su);
    assert.match(html, /Bij 2 van de 5 stappen staat iets/u);
    assert.doesNotMatch(html, /<title>[^<]*(?:eiligheid|eweld|Trapniet)/u);
    assert.match(html, /<h1[^>]*>Apart vastgelegd<\/h1>/u);
    assert.match(html, /class="kt-niet-op-papier"[^]*Zwartkijkersveer/u);
  });

  it('[HG-73] niemand anders komt erbij: geen andere collega, geen inwoner, geen koppeling en ook niet als beheerder', async () => {
    const anderen = Object.values(test.medewerkers).filter(({ id }) => id !== gespreksvoerder.id);
    assert.ok(anderen.length > 5);
    for (const { id, naam } of anderen) {
      const zij = await bij(id);
      assert.equal((await zij.get(apart)).status, 404, naam);
      const velden = { actId: newId(), soort: 'notitie', woorden: 'Ik ook.' };
      assert.equal((await zij.post(apart, velden)).status, 404, naam);
      assert.ok(!(await lees(await zij.get(`/heldermond/zaken/${zaakId}`))).includes('/apart'), naam);
    }
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    assert.equal((await jo.get(apart)).status, 404);
    assert.ok(operations.every(({ handeling }) => !handeling.startsWith('veiligheid')));
  });

  it('[HG-73] geen enkele pagina of PDF van de zaak laat het lezen, ook niet aan wie het schreef', async () => {
    const guus = await bij(gespreksvoerder.id);
    const gevonden = paden(/:zaak/u);
    assert.ok(gevonden.length > 15, gevonden.join(' '));
    for (const pad of gevonden) {
      const tekst = await lees(await guus.get(pad));
      assert.ok(!tekst.includes(GEHEIM), pad);
      if (/\/gesprek|verslag|aan-tafel/u.test(pad))
        assert.ok(!tekst.includes('/apart'), `${pad} noemt de plek`);
    }
  });

  it('[HG-73] de inwoner leest het nergens, en de andere lijsten ook niet', async () => {
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const guus = await bij(gespreksvoerder.id);
    const eigen = paden(/^\/:gemeente\/mijn/u);
    assert.ok(eigen.length > 3);
    for (const pad of eigen) assert.ok(!(await lees(await jo.get(pad))).includes(GEHEIM), pad);
    for (const pad of ['/heldermond/werklijst', '/heldermond/planning']) {
      assert.ok(!(await lees(await guus.get(pad))).includes(GEHEIM), pad);
    }
    const gezocht = await guus.post('/heldermond/zoeken', { zoekwoord: GEHEIM });
    assert.ok(!(await gezocht.text()).includes(zaakId));
  });

  it('[HG-73] geen bewerking van de API geeft het, met alle rollen en ook namens wie het schreef', async () => {
    const alles = ROLLEN.filter((rol) => rol !== 'inwoner');
    const machine = await api.machine(alles);
    const lezers = operations.filter(({ method, path }) => method === 'get' && path.includes('{zaak}'));
    assert.ok(lezers.length > 5);
    for (const { path } of lezers) {
      const pad = path.replace('{zaak}', zaakId);
      if (pad.includes('{')) continue;
      for (const wie of [machine, machine.namens(gespreksvoerder.id)]) {
        const { body } = await wie.get(pad);
        assert.ok(!JSON.stringify(body ?? '').includes(GEHEIM), pad);
      }
    }
  });

  it('[HG-73] het staat in geen daad en geen tekst van de zaak, en een andere gemeente ziet de tabel leeg', async () => {
    const telling = await test.inTenant((tx) =>
      sql<{ aantal: number }>`select
        (select count(*) from platform.act where data::text like ${`%${GEHEIM}%`})::int
        + (select count(*) from platform.text_version where body like ${`%${GEHEIM}%`})::int as aantal`.execute(
        tx.db,
      ),
    );
    assert.equal(telling.rows[0]?.aantal, 0);
    const elders = await test.inTenant(
      (tx) => tx.db.selectFrom('veiligheid.regel').select('id').execute(),
      9002,
    );
    assert.deepEqual(elders, []);
  });

  it('[HG-74] hetzelfde twee keer sturen schrijft één regel, en andere woorden onder hetzelfde nummer worden geweigerd', async () => {
    const guus = await bij(gespreksvoerder.id);
    const velden = { actId: newId(), soort: 'wegen', woorden: 'Wij wogen het samen.' };
    const antwoorden = [await guus.post(apart, velden), await guus.post(apart, velden)];
    assert.deepEqual(
      antwoorden.map(({ status }) => status),
      [303, 303],
    );
    assert.equal((await guus.post(apart, { ...velden, woorden: 'Iets anders.' })).status, 422);
    const html = await (await guus.get(apart)).text();
    assert.equal(html.split('Wij wogen het samen.').length, 2);
    const leeg = await guus.post(apart, {
      actId: newId(),
      soort: 'beslissen',
      woorden: 'Half.',
      melden: 'ja',
    });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), />Half\.<\/textarea>/u);
  });

  it('[HG-75] elke blik staat in het leeslog voor de privacyfunctionaris, en niet op de pagina van de inwoner', async () => {
    const pia = await (await (await bij(privacy.id)).get(`/heldermond/zaken/${zaakId}/inzage`)).text();
    assert.match(pia, /Guus Gesprek[^]*veiligheid inzien/u);
    const jo = await web.as({ soort: 'inwoner', id: inwonerId, zaakId });
    const eigen = async () => {
      const html = await (await jo.get('/heldermond/mijn/inzage')).text();
      return html.split('<tr').length;
    };
    const voor = await eigen();
    await (await bij(gespreksvoerder.id)).get(apart);
    assert.equal(await eigen(), voor);
  });
});
