import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';
import { laatsteVersie } from './verslag.ts';
import { afdrukVan, findVerslag } from './verslag.server.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-06T09:42:00.000Z' });
const { gespreksvoerder, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

after(stopDocuments);

async function eenVerslag() {
  const { zaakId } = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  const pad = `/heldermond/zaken/${zaakId}/verslag`;
  const [, versie = ''] = /name="versie" value="([^"]*)"/u.exec(await (await guus.get(pad)).text()) ?? [];
  const verstuurd = await guus.post(pad, { actId: newId(), versie, wijze: 'uitgereikt' });
  assert.equal(verstuurd.status, 303);
  return { zaakId, pad };
}

async function verslagVan(zaakId: string) {
  const gevonden = await test.inTenant((tx) => findVerslag(tx, zaakId));
  assert.ok(gevonden);
  const laatste = laatsteVersie(gevonden.verslag);
  assert.ok(laatste);
  return { gevonden, laatste };
}

async function antwoord(zaakId: string, pad: string, velden: Record<string, string>) {
  const { verslagId } = (await verslagVan(zaakId)).laatste;
  return guus.post(`${pad}/akkoord`, { actId: newId(), verslagId, namensWie: 'inwoner', ...velden });
}

describe('samen lezen en antwoorden aan tafel', () => {
  it('[HG-87] een gezegd antwoord legt vast op welke woorden het was', async () => {
    const { zaakId, pad } = await eenVerslag();
    const leeg = await (await guus.get(`${pad}/akkoord`)).text();
    assert.match(leeg, /U hoeft nu niets te zeggen/u);
    assert.match(leeg, /in mijn eigen bed slapen/u);
    assert.equal(
      (await antwoord(zaakId, pad, { antwoord: 'klopt', wijze: 'gezegd', tekening: '' })).status,
      303,
    );
    const { gevonden, laatste } = await verslagVan(zaakId);
    const { antwoord: gegeven } = laatste;
    assert.equal(gegeven?.vastgelegdVia, 'aan-tafel');
    assert.match(gegeven?.akkoord?.afdruk ?? '', /^[0-9a-f]{64}$/u);
    assert.deepEqual(gegeven?.akkoord?.wijze, 'gezegd');
    assert.match(
      await (await guus.get(`${pad}/akkoord`)).text(),
      /woorden van het verslag zijn nog precies dezelfde/u,
    );
    assert.match(await (await guus.get(pad)).text(), /Ja, het klopt”, gezegd aan tafel\./u);
    const [id, tekst] = [...gevonden.versies].find(([versieId]) =>
      JSON.stringify(laatste.inhoud).includes(versieId),
    )!;
    const anders = {
      ...gevonden,
      versies: new Map([...gevonden.versies, [id, { ...tekst, inhoud: 'Anders.' }]]),
    };
    assert.equal(afdrukVan(gevonden, laatste.verslagId), gegeven?.akkoord?.afdruk);
    assert.notEqual(afdrukVan(anders, laatste.verslagId), gegeven?.akkoord?.afdruk);
    assert.equal(afdrukVan(gevonden, newId()), undefined);
  });

  it('[HG-87] een handtekening mag, is nooit nodig, en wat geen tekening is komt er niet in', async () => {
    const { zaakId, pad } = await eenVerslag();
    const tekening = 'M10 10L20 30L40 50M100 20L120 40';
    assert.equal(
      (await antwoord(zaakId, pad, { antwoord: 'gelezen', wijze: 'aangetikt', tekening })).status,
      303,
    );
    const { gevonden, laatste } = await verslagVan(zaakId);
    const { wijze, handtekening = '' } = laatste.antwoord!.akkoord!;
    assert.equal(wijze, 'getekend');
    assert.equal(gevonden.teksten.get(handtekening)?.inhoud, tekening);
    assert.match(
      await (await guus.get(`${pad}/akkoord`)).text(),
      /<path d="M10 10L20 30L40 50M100 20L120 40"/u,
    );
    for (const fout of ['"><script>', 'M1 1Z', `M1 1${'L1 1'.repeat(20_000)}`]) {
      const geweigerd = await antwoord(zaakId, pad, { antwoord: 'klopt', wijze: 'gezegd', tekening: fout });
      assert.equal(geweigerd.status, 422);
    }
    await antwoord(zaakId, pad, { antwoord: 'klopt', wijze: 'getekend', tekening: '' });
    assert.equal((await verslagVan(zaakId)).laatste.antwoord?.akkoord?.wijze, 'gezegd');
  });

  it('[HG-39] [HG-87] ook aan tafel zegt wie het niet eens is wat er niet klopt, en het verslag blijft', async () => {
    const { zaakId, pad } = await eenVerslag();
    const zonder = await antwoord(zaakId, pad, { antwoord: 'klopt-niet', opmerking: ' ', wijze: 'gezegd' });
    assert.equal(zonder.status, 422);
    assert.match(await zonder.text(), /Schrijf erbij wat er niet klopt/u);
    const met = { antwoord: 'klopt-niet', opmerking: 'Ik ben <79>.', wijze: 'gezegd' };
    assert.equal((await antwoord(zaakId, pad, met)).status, 303);
    assert.match(await (await guus.get(`${pad}/akkoord`)).text(), /Ik ben &lt;79(>|&gt;)/u);
  });

  it('is er alleen voor wie het gesprek voert, en als er een verslag is', async () => {
    const { pad } = await eenVerslag();
    const wie = await web.as({ soort: 'medewerker', id: balie.id });
    assert.equal((await wie.get(`${pad}/akkoord`)).status, 404);
    const { zaakId } = await test.inTenant((tx) =>
      storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }),
    );
    assert.equal((await guus.get(`/heldermond/zaken/${zaakId}/verslag/akkoord`)).status, 404);
  });
});
