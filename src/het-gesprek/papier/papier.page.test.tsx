import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek } from '../gesprek.server.ts';
import { maakLeegBlad } from './blad.ts';
import { renderLeegBlad } from './papier.document.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-10T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });
const balie = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });
after(stopDocuments);

async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/gesprek/papier` };
}

/** How many pages a PDF says it has. */
function bladen(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  return Math.max(
    ...[...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages/gu)].map(
      (een) => Number(een[1] ?? een[2]),
    ),
  );
}

describe('het gesprek op papier', () => {
  it('[HG-119] de voorbereiding en het lege blad zijn elk één A4', async () => {
    const { pad } = await eenTafel();
    for (const naam of ['voorbereiding.pdf', 'leeg-blad.pdf']) {
      const antwoord = await guus.get(`${pad}/${naam}`);
      assert.equal(antwoord.headers.get('content-type'), 'application/pdf', naam);
      assert.equal(bladen(new Uint8Array(await antwoord.arrayBuffer())), 1, naam);
    }
  });

  it('[HG-119] het lege blad van elke gemeente past op één A4', async () => {
    for (const { profielen } of GEMEENTEN) {
      const gemaakt = await renderLeegBlad(
        maakLeegBlad(profielen.at(-1)!, 'Gemeente'),
        '2026-11-10T09:42:00.000Z',
      );
      assert.ok(gemaakt.soort === 'gelukt');
      assert.equal(bladen(gemaakt.pdf), 1, profielen.at(-1)!.naam);
    }
  });

  it('[HG-119] een blad overtypen gaat in één keer; wat fout is staat bij het veld en wat er stond blijft', async () => {
    const { zaakId, pad } = await eenTafel();
    const velden = {
      op: '9-11-2026',
      spreker: 'inwoner',
      vorm: 'huisbezoek',
      vak1: 'Ik stofzuig <zelf>.',
      vak9: '',
    };
    const fout = await guus.post(pad, { actId: newId(), ...velden, op: 'gisteren' });
    assert.equal(fout.status, 422);
    const html = await fout.text();
    assert.match(html, /id="fout-op"/);
    assert.match(html, /Ik stofzuig &lt;zelf>\./);
    const actId = newId();
    assert.equal((await guus.post(pad, { actId, ...velden })).status, 303);
    assert.equal((await guus.post(pad, { actId, ...velden })).status, 303);
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    assert.equal(gevonden?.gesprek.inbreng.length, 1);
    assert.equal(gevonden?.gesprek.gevoerd[0]?.op, '2026-11-09');
    assert.equal((await guus.post(pad, { actId: newId(), ...velden, vak1: '' })).status, 422);
  });

  it('[HG-119] wie het gesprek niet kent, krijgt ook het papier niet', async () => {
    const { pad } = await eenTafel();
    for (const rest of ['', '/voorbereiding.pdf', '/leeg-blad.pdf']) {
      assert.equal((await balie.get(pad + rest)).status, 404, rest);
    }
  });

  it('[HG-119] de inwoner haalt de voorbereiding van de eigen pagina', async () => {
    const { zaakId } = await eenTafel();
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    const inwoner = gevonden!.betrokkenen.find(({ rol }) => rol === 'inwoner')!;
    const jo = await web.as({ soort: 'inwoner', id: inwoner.persoonId, zaakId });
    assert.match(await (await jo.get('/heldermond/mijn')).text(), /Bereid ons gesprek voor, op papier/);
    const antwoord = await jo.get('/heldermond/mijn/voorbereiding.pdf');
    assert.equal(antwoord.headers.get('content-type'), 'application/pdf');
    assert.equal(bladen(new Uint8Array(await antwoord.arrayBuffer())), 1);
    assert.equal((await guus.get('/heldermond/mijn/voorbereiding.pdf')).status, 404);
  });
});
