import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testApi } from '../../../tests/api.ts';
import type { Answer } from '../../../tests/api.ts';
import { storeBesluit } from '../../../tests/builders/bezwaar-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';

const test = await withDatabase();
const { beslisser, bezwaarbehandelaar } = test.medewerkers;
const api = testApi(test, { nu: '2026-11-20T09:00:00.000Z' });

type Beeld = {
  readonly actId: string;
  readonly bezwaren: readonly {
    readonly tijdigheid: string;
    readonly beslissenVoor: string;
    readonly uitkomst?: string;
  }[];
  readonly klachten: readonly { readonly antwoordUiterlijk: string }[];
  readonly ingebrekestellingen: readonly { readonly stand: string; readonly dwangsom: string }[];
};

function goed({ status, body }: Answer): Beeld {
  assert.ok(status < 300, `${status}: ${JSON.stringify(body)}`);
  return body as unknown as Beeld;
}

async function eenZaak(eigen: Parameters<typeof storeBesluit>[1] = {}) {
  const zaak = await storeBesluit(test, eigen);
  const machine = await api.machine(['koppeling', 'bezwaarbehandelaar', 'beslisser']);
  return { ...zaak, machine, pad: `/zaken/${zaak.zaakId}`, bas: machine.namens(bezwaarbehandelaar.id) };
}

function brief(besluitId: string) {
  const tegen = { soort: 'besluit', besluitId };
  return { tegen, weg: 'brief', ontvangenOp: '2026-11-20', gepostOp: '2026-11-19', woorden: 'Te weinig.' };
}

describe('bezwaar en klacht over de API', () => {
  it('[TW-101] een bezwaar opschrijven en teruglezen met zijn dagen', async () => {
    const { machine, pad, besluitId } = await eenZaak();
    goed(await machine.post(`${pad}/bezwaren`, brief(besluitId)));
    const [bezwaar] = goed(await machine.get(`${pad}/onvrede`)).bezwaren;
    assert.equal(bezwaar?.tijdigheid, 'op-tijd');
    assert.equal(bezwaar?.beslissenVoor, '2027-01-22');
    const fout = await machine.post(`${pad}/bezwaren`, { ...brief(besluitId), ontvangenOp: '2026-11-31' });
    assert.equal(fout.status, 422);
    const morgen = await machine.post(`${pad}/bezwaren`, { ...brief(besluitId), ontvangenOp: '2026-11-21' });
    assert.deepEqual([morgen.status, morgen.body.regel], [422, 'TW-100']);
  });

  it('[TW-104] geval 63: wie besloot krijgt het niet, en een machine deelt niets toe', async () => {
    const { machine, bas, pad, besluitId } = await eenZaak();
    const { actId: bezwaarId } = goed(await machine.post(`${pad}/bezwaren`, brief(besluitId)));
    const toe = (behandelaarId: string) => ({ bezwaarId, behandelaarId });
    assert.notEqual(
      (await machine.post(`${pad}/bezwaartoedelingen`, toe(bezwaarbehandelaar.id))).status,
      201,
    );
    const geweigerd = await bas.post(`${pad}/bezwaartoedelingen`, toe(beslisser.id));
    assert.deepEqual([geweigerd.status, geweigerd.body.regel], [422, 'TW-104']);
    goed(await bas.post(`${pad}/bezwaartoedelingen`, toe(bezwaarbehandelaar.id)));
    const afzien = { bezwaarId, grond: 'inwoner-wil-niet', reden: 'Ze belde.' };
    goed(await bas.post(`${pad}/hoorafzieningen`, afzien));
    goed(await bas.post(`${pad}/verdagingen`, { bezwaarId, weken: 6, reden: 'Ziek.' }));
    goed(
      await bas.post(`${pad}/bezwaarbeslissingen`, { bezwaarId, uitkomst: 'ongegrond', motivering: 'Nee.' }),
    );
    assert.equal(goed(await machine.get(`${pad}/onvrede`)).bezwaren[0]?.uitkomst, 'ongegrond');
  });

  it('[TW-105] horen en intrekken', async () => {
    const { machine, bas, pad, besluitId } = await eenZaak();
    const { actId: bezwaarId } = goed(await machine.post(`${pad}/bezwaren`, brief(besluitId)));
    const zitting = { bezwaarId, op: '2026-11-20', hoorderIds: [beslisser.id], verslag: 'Gehoord.' };
    assert.equal((await bas.post(`${pad}/hoorzittingen`, zitting)).body.regel, 'TW-105');
    goed(await bas.post(`${pad}/hoorzittingen`, { ...zitting, hoorderIds: [bezwaarbehandelaar.id] }));
    goed(await machine.post(`${pad}/bezwaarintrekkingen`, { bezwaarId, woorden: 'Het is goed.' }));
  });

  it('[TW-112] [TW-114] een klacht, zonder de woorden terug te geven', async () => {
    const { machine, bas, pad } = await eenZaak();
    const klacht = { over: 'Niet gehoord.', ontvangenOp: '2026-11-20', weg: 'telefoon' };
    const { actId: klachtId } = goed(await machine.post(`${pad}/klachten`, klacht));
    const beeld = await machine.get(`${pad}/onvrede`);
    assert.equal(goed(beeld).klachten[0]?.antwoordUiterlijk, '2027-01-04');
    assert.ok(!JSON.stringify(beeld.body).includes('Niet gehoord'));
    const weg = await bas.post(`${pad}/klachttoedelingen`, { klachtId, behandelaarId: beslisser.id });
    assert.equal(weg.body.regel, 'TW-113');
    goed(await bas.post(`${pad}/klachttoedelingen`, { klachtId, behandelaarId: bezwaarbehandelaar.id }));
    const antwoord = { klachtId, uitkomst: 'naar-tevredenheid', oordeel: 'Het is goed gekomen.' };
    goed(await bas.post(`${pad}/klachtantwoorden`, antwoord));
  });

  it('[TW-115] [TW-116] geval 16 en 17: te vroeg kost niets, en het bedrag stuurt niemand mee', async () => {
    const { machine, pad, aanvraagId } = await eenZaak({ besloten: false });
    const vroeg = { over: { soort: 'melding' }, woorden: 'Te laat.', ontvangenOp: '2026-11-20' };
    const { actId } = goed(await machine.post(`${pad}/ingebrekestellingen`, vroeg));
    goed(
      await machine.post(`${pad}/ingebrekeantwoorden`, { ingebrekestellingId: actId, antwoord: 'Te vroeg.' }),
    );
    const laat = { ...vroeg, over: { soort: 'aanvraag', aanvraagId } };
    goed(await machine.post(`${pad}/ingebrekestellingen`, laat));
    const standen = goed(await machine.get(`${pad}/onvrede`)).ingebrekestellingen;
    assert.deepEqual(
      standen.map(({ stand, dwangsom }) => [stand, dwangsom]),
      [
        ['geen-aanvraag', 'te-vroeg'],
        ['geldig', 'wacht'],
      ],
    );
    const bea = machine.namens(beslisser.id);
    const vast = await bea.post(`${pad}/dwangsommen`, { ingebrekestellingId: actId });
    assert.equal(vast.body.regel, 'TW-116');
    assert.equal(
      (await bea.post(`${pad}/dwangsommen`, { ingebrekestellingId: actId, bedrag: 1 })).status,
      422,
    );
  });
});

describe('wat er na een besluit komt, over de API', () => {
  it('[TW-120] [TW-121] een heronderzoek begint, en eindigt niet zonder nieuw gesprek', async () => {
    const { machine, pad, besluitId } = await eenZaak();
    const begin = { besluitId, aanleiding: 'gepland', reden: 'Een jaar later.' };
    const { actId: heronderzoekId } = goed(await machine.post(`${pad}/heronderzoeken`, begin));
    goed(
      await machine.post(`${pad}/heronderzoekreacties`, {
        heronderzoekId,
        op: '2026-11-20',
        woorden: 'Jammer.',
      }),
    );
    const einde = { heronderzoekId, uitkomst: 'ongewijzigd', toelichting: 'Het blijft zo.' };
    assert.equal((await machine.post(`${pad}/heronderzoekuitkomsten`, einde)).body.regel, 'TW-121');
  });

  it('[TW-130] geval 48: een machine meldt een overlijden, een mens bevestigt het', async () => {
    const { machine, pad } = await eenZaak();
    const dood = { soort: 'overlijden', op: '2026-11-18' };
    goed(await machine.post(`${pad}/levensgebeurtenissen`, { ...dood, bron: 'brp' }));
    const zelf = await machine.post(`${pad}/levensgebeurtenisbevestigingen`, dood);
    assert.equal(zelf.body.regel, 'TW-130');
    const ada = (await api.machine(['koppeling', 'administratie'])).namens(beslisser.id);
    goed(await ada.post(`${pad}/levensgebeurtenisbevestigingen`, dood));
  });
});
