import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testApi } from '../../../tests/api.ts';
import type { Answer } from '../../../tests/api.ts';
import { withDatabase } from '../../../tests/database.ts';
import { kondigAan } from './aankondiging.server.ts';

const test = await withDatabase();
const { gespreksvoerder, beslisser } = test.medewerkers;
const api = testApi(test, { nu: '2026-12-04T15:30:00.000Z' });
const adresVan = (zaakId: string) => `http://keukentafel.test/heldermond/zaken/${zaakId}/besluit`;

type Hulp = { readonly besluitId: string; readonly laatsteDag: string; readonly stand: string };

function goed({ status, body }: Answer) {
  assert.ok(status < 300, `${status}: ${JSON.stringify(body)}`);
  return body as unknown as {
    readonly zaakId: string;
    readonly actId: string;
    readonly besluiten: readonly {
      readonly besluitId: string;
      readonly genomenOp?: string;
      readonly uren?: number;
    }[];
    readonly tijdelijkeHulp: readonly Hulp[];
  };
}

async function eenMelding(eigen: object = {}) {
  const machine = await api.machine(['koppeling', 'beslisser']);
  const inwoner = {
    roepnaam: 'Sil',
    achternaam: 'Zonderplaats',
    email: 'sil@voorbeeld.example',
    straat: 'Nergensplein',
    huisnummer: '9',
    plaats: 'Heldermond',
  };
  const melding = {
    woorden: 'Ik mag vandaag naar huis en kan nog niets.',
    namens: 'zichzelf',
    spoed: 'ja',
    contactwens: { wijze: 'bellen' },
    inwoner: { ...inwoner, ...eigen, telefoon: '06-0000 1234' },
  };
  const { zaakId } = goed(await machine.post('/meldingen', melding));
  return { machine, zaakId, pad: `/zaken/${zaakId}`, bea: machine.namens(beslisser.id) };
}

const spoed = {
  grondslag: 'spoed',
  uitkomst: 'toegekend',
  product: 'hulp-bij-het-huishouden',
  uren: 4,
  normafwijking: 'De eerste weken kan zij ook het lichte werk niet.',
  van: '2026-12-04',
  tot: '2027-01-29',
  motivering: 'Zonder hulp kan zij niet naar huis.',
};

async function metSpoedhulp(eigen: object = {}) {
  const zaak = await eenMelding(eigen);
  const { actId: besluitId } = goed(await zaak.bea.post(`${zaak.pad}/besluitvoorstellen`, spoed));
  goed(await zaak.bea.post(`${zaak.pad}/besluiten`, { besluitId }));
  return { ...zaak, besluitId };
}

function mails(zaakId: string) {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .select(['to_address', 'subject', 'body'])
      .where('zaak_id', '=', zaakId)
      .where('kind', '=', 'einde-aangekondigd')
      .orderBy('to_address')
      .execute(),
  );
}

function ronde(nu: string) {
  return test.inTenant((tx) => kondigAan(tx, { nu, adresVan }));
}

describe('besluiten over de API', () => {
  it('[TW-41] geval 22: na een melding met spoed is er dezelfde dag tijdelijke hulp, zonder aanvraag', async () => {
    const { machine, pad, besluitId } = await metSpoedhulp();
    const { besluiten, tijdelijkeHulp } = goed(await machine.get(`${pad}/besluiten`));
    assert.deepEqual(
      besluiten.map((besluit) => [besluit.besluitId, besluit.genomenOp, besluit.uren]),
      [[besluitId, '2026-12-04', 4]],
    );
    assert.deepEqual(
      tijdelijkeHulp.map(({ laatsteDag, stand }) => [laatsteDag, stand]),
      [['2027-01-29', 'loopt']],
    );
    assert.equal((await machine.get(`${pad}/besluit`)).status, 404, 'er is nog geen aanvraag');
  });

  it('[TW-30] een product of eenheid buiten het profiel, een tekst als getal en een eigen wijziging komen er niet door', async () => {
    const { bea, pad, machine } = await eenMelding();
    const probeer = async (eigen: object) => {
      const { status, body } = await bea.post(`${pad}/besluitvoorstellen`, { ...spoed, ...eigen });
      return [status, (body as { regel?: string }).regel];
    };
    assert.deepEqual(await probeer({ product: 'zwembad' }), [422, 'TW-30']);
    assert.deepEqual(await probeer({ uren: undefined, bedrag: 90 }), [422, 'TW-30']);
    assert.deepEqual(await probeer({ uren: undefined }), [422, 'TW-31']);
    assert.deepEqual(await probeer({ normafwijking: undefined }), [422, 'TW-32']);
    assert.deepEqual(await probeer({ uren: '4' }), [422, undefined]);
    assert.deepEqual(await probeer({ grondslag: 'herziening' }), [422, undefined]);
    assert.deepEqual(await probeer({ bijdrage: { soort: 'geen' } }), [422, undefined]);
    assert.deepEqual(goed(await machine.get(`${pad}/besluiten`)).besluiten, [], 'er is niets bewaard');
  });

  it('[TW-44] T7: twee weken voor het einde krijgen inwoner en medewerker één bericht, en de hulp loopt door', async () => {
    const { zaakId, machine, pad } = await metSpoedhulp();
    assert.equal(await ronde('2027-01-14T05:00:00.000Z'), 0, 'nog niet');
    assert.deepEqual(await mails(zaakId), []);
    await ronde('2027-01-15T05:00:00.000Z');
    const verstuurd = await mails(zaakId);
    assert.deepEqual(
      verstuurd.map(({ to_address: adres }) => adres),
      [beslisser.email, 'sil@voorbeeld.example'],
    );
    for (const { subject, body } of verstuurd) {
      assert.doesNotMatch(`${subject} ${body}`, /Sil|Zonderplaats|huishouden/u);
      assert.match(body, /niet vanzelf/u);
      assert.match(body, /29 januari 2027/u);
    }
    assert.equal(await ronde('2027-01-16T05:00:00.000Z'), 0, 'één keer');
    assert.equal((await mails(zaakId)).length, 2);
    const { tijdelijkeHulp } = goed(await machine.get(`${pad}/besluiten`));
    assert.notEqual(tijdelijkeHulp[0]?.stand, 'beeindigd');
  });

  it('[TW-44] zonder mailadres hoort de medewerker dat er gebeld moet worden', async () => {
    const { zaakId } = await metSpoedhulp({ email: undefined });
    await ronde('2027-01-20T05:00:00.000Z');
    const [mail, ...rest] = await mails(zaakId);
    assert.equal(rest.length, 0);
    assert.match(mail?.body ?? '', /geen mailadres\. Bel of schrijf zelf/u);
  });

  it('[TW-44] twee ronden tegelijk vertellen het ook maar één keer', async () => {
    const { zaakId } = await metSpoedhulp();
    const nu = '2027-01-20T05:00:00.000Z';
    await Promise.all([ronde(nu), ronde(nu), ronde(nu)]);
    assert.equal((await mails(zaakId)).length, 2);
  });

  it('[TW-45] [TW-46] T7: stoppen omdat het traject niet begon, kan ook over de API niet', async () => {
    const { bea, pad, besluitId } = await metSpoedhulp();
    const stop = {
      grondslag: 'ambtshalve',
      vervangtBesluitId: besluitId,
      uitkomst: 'beeindigd',
      van: '2027-01-30',
      gehoord: { op: '2026-12-04', woorden: 'Ik durf niet naar een groep.' },
      motivering: 'Het traject is niet begonnen.',
    };
    const probeer = async (eindredenen: readonly string[]) => {
      const { status, body } = await bea.post(`${pad}/besluitvoorstellen`, { ...stop, eindredenen });
      return [status, (body as { regel?: string }).regel];
    };
    assert.deepEqual(await probeer(['traject-niet-gestart']), [422, 'TW-45']);
    assert.deepEqual(await probeer(['niet-meer-nodig']), [422, 'TW-46'], 'eerst een nieuw onderzoek');
  });

  it('wie het gesprek voert, leest en maakt hier geen besluiten', async () => {
    const { machine, pad } = await eenMelding();
    const guus = machine.namens(gespreksvoerder.id);
    assert.equal((await guus.get(`${pad}/besluiten`)).status, 404);
    assert.equal((await guus.post(`${pad}/besluitvoorstellen`, spoed)).status, 404);
  });
});
