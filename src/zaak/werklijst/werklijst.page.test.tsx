import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import { getDatum } from '../../basis/datum.ts';
import { leesPostcode } from '../../basis/postcode.ts';
import type { Aanleiding } from '../../basis/act.ts';
import { storeMelding, storeToeleiding } from '../../eerste-contact/index.server.ts';
import { newId } from '../../platform/ids.ts';
import { listWerk } from './werklijst.server.ts';

const test = await withDatabase();
const nu = '2026-11-02T09:00:00.000Z';
const web = testWeb(test, { nu });
const { balie, gespreksvoerder, andereGespreksvoerder, privacy, beslisser } = test.medewerkers;
const zaakId = newId();
let bij: (wie: { readonly id: string }) => Promise<Visitor>;

function aanleiding(id: string): Aanleiding {
  return { door: { soort: 'medewerker', id }, nu, actId: newId(), nieuwId: () => newId() };
}

before(async () => {
  bij = ({ id }) => web.as({ soort: 'medewerker', id });
  await test.inTenant(async (tx) => {
    const naam = { roepnaam: 'Sara', tussenvoegsel: 'van den', achternaam: 'Luchtkasteel' };
    const adres = {
      straat: 'Verzonnenlaan',
      huisnummer: '12',
      postcode: leesPostcode('4961 AB')!,
      plaats: 'Heldermond',
    };
    const melding = await storeMelding(
      tx,
      {
        zaakId,
        kanaal: 'telefoon',
        namens: 'zichzelf',
        spoed: 'nee',
        contactwens: { wijze: 'bellen' },
        woorden: 'Ik kom de trap niet meer op. <script>alert(1)</script>',
        inwoner: { gegevens: { naam, adres, tolk: false } },
        afzender: { naam: 'Gemeente Heldermond', linkNaar: (token) => `/x/${token}` },
      },
      aanleiding(balie.id),
    );
    assert.ok(melding.gelukt);
  });
});

async function leidToe(): Promise<void> {
  const feiten = {
    spoed: false,
    bekendeInwoner: false,
    herhaling: false,
    zwaarderTraject: false,
    meerdereLeefgebieden: true,
  };
  const besluit = {
    soortGesprek: 'maatwerktraject',
    team: 'maatwerkers-rondom',
    gespreksvoerderId: gespreksvoerder.id,
    reden: 'Er speelt meer.',
    bredeAntwoorden: {},
  };
  const uitkomst = await test.inTenant((tx) =>
    storeToeleiding(tx, { zaakId, feiten, besluit }, aanleiding(balie.id)),
  );
  assert.ok(uitkomst.gelukt, !uitkomst.gelukt ? uitkomst.uitleg : '');
}

describe('werklijst en zaak', () => {
  it('[ZK-2] een nieuwe melding staat bij wie toeleidt, met de dag van het verslag in woorden', async () => {
    const html = await (await (await bij(balie)).get('/heldermond/werklijst')).text();
    assert.match(html, /Sara van den Luchtkasteel/);
    assert.match(html, /Gesprek kiezen/);
    assert.match(html, /maandag 14 december 2026/);
  });

  it('[ZK-5] een gespreksvoerder van een ander team ziet haar niet, ook niet met zoeken of met het adres', async () => {
    const visitor = await bij(andereGespreksvoerder);
    assert.doesNotMatch(await (await visitor.get('/heldermond/werklijst?van=alles')).text(), /Luchtkasteel/);
    assert.doesNotMatch(
      await (await visitor.post('/heldermond/zoeken', { zoekwoord: 'Luchtkasteel' })).text(),
      /Sara van den/,
    );
    assert.equal((await visitor.get(`/heldermond/zaken/${zaakId}`)).status, 404);
  });

  it('[ZK-5] na de toeleiding staat zij bij de gespreksvoerder', async () => {
    await leidToe();
    const html = await (await (await bij(gespreksvoerder)).get('/heldermond/werklijst')).text();
    assert.match(html, /Sara van den Luchtkasteel/);
    assert.match(html, /Gesprek plannen/);
  });

  it('[ZK-13] zonder gespreksvoerder, of als die vertrok, staat zij bij eerste contact en bij het team', async () => {
    const lijst = async (wie: { readonly id: string }) =>
      (await (await bij(wie)).get('/heldermond/werklijst')).text();
    const zet = (velden: { team?: string; gespreksvoerder_id?: string | null }) =>
      test.inTenant((tx) =>
        tx.db.updateTable('zaak.stand').set(velden).where('zaak_id', '=', zaakId).execute(),
      );
    await zet({ gespreksvoerder_id: null });
    assert.match(await lijst(balie), /Luchtkasteel/);
    await zet({ team: andereGespreksvoerder.team });
    assert.match(await lijst(andereGespreksvoerder), /Luchtkasteel/);
    assert.doesNotMatch(await lijst(balie), /Luchtkasteel/);
    await zet({ team: 'maatwerkers-rondom', gespreksvoerder_id: newId() });
    assert.match(await lijst(balie), /Luchtkasteel/);
    await zet({ gespreksvoerder_id: gespreksvoerder.id });
    assert.doesNotMatch(await lijst(balie), /Luchtkasteel/);
  });

  it('[ZK-13] waar de gespreksvoerder mag beslissen, staat het besluit ook in diens lijst', async () => {
    const vraag = {
      wie: { soort: 'medewerker', ...gespreksvoerder },
      keuze: 'mij',
      vandaag: getDatum('2026-11-02'),
    } as const;
    const rollen = ['gespreksvoerder'];
    const lijst = (metMandaat: boolean) =>
      test.inTenant((tx) => listWerk(tx, { ...vraag, bereik: 'team', rollen, metMandaat }));
    const zet = (volgende_rol: string) =>
      test.inTenant((tx) =>
        tx.db.updateTable('zaak.stand').set({ volgende_rol }).where('zaak_id', '=', zaakId).execute(),
      );
    await zet('beslisser');
    assert.deepEqual([(await lijst(true)).length, (await lijst(false)).length], [1, 0]);
    await zet('gespreksvoerder');
  });

  it('een vreemd adres of een onzichtbaar teken geeft een lijst en geen storing', async () => {
    const visitor = await bij(balie);
    const na = `2026-13-99_${'-'.repeat(36)}`;
    assert.equal((await visitor.get(`/heldermond/werklijst?na=${na}`)).status, 200);
    const gezocht = await visitor.post('/heldermond/zoeken', { zoekwoord: 'Lucht\u0000kasteel' });
    assert.equal(gezocht.status, 200);
  });

  it('de zaak vertelt wat er gebeurde, met haar eigen woorden letterlijk en ongevaarlijk', async () => {
    const response = await (await bij(gespreksvoerder)).get(`/heldermond/zaken/${zaakId}`);
    assert.equal(response.status, 200);
    const html = await response.text();
    assert.match(html, /Melding gedaan aan de telefoon/);
    assert.match(html, /Bo Balie/);
    assert.match(html, /&lt;script>alert\(1\)|&lt;script&gt;alert/);
    assert.doesNotMatch(html, /<script>alert/);
  });

  it('zoeken vindt op het begin van de achternaam en op het zaaknummer', async () => {
    const visitor = await bij(beslisser);
    assert.match(
      await (await visitor.post('/heldermond/zoeken', { zoekwoord: 'lucht' })).text(),
      /Sara van den Luchtkasteel/,
    );
    const html = await (await visitor.get(`/heldermond/zaken/${zaakId}`)).text();
    const nummer = /Zaak (\d{4}-\S+)/.exec(html)?.[1]?.replace(/<.*/, '') ?? '';
    assert.match(
      await (await visitor.post('/heldermond/zoeken', { zoekwoord: nummer })).text(),
      /Sara van den/,
    );
    assert.match(
      await (await visitor.post('/heldermond/zoeken', { zoekwoord: 'x' })).text(),
      /Typ minstens twee letters/,
    );
    assert.match(
      await (await visitor.post('/heldermond/zoeken', { zoekwoord: 'Bestaatniet' })).text(),
      /Niets gevonden/,
    );
  });

  it('wie keek, staat op de pagina van de privacyfunctionaris', async () => {
    const html = await (await (await bij(privacy)).get('/heldermond/inzage')).text();
    assert.match(html, /Guus Gesprek/);
    assert.match(html, /zaak inzien/);
    assert.match(html, /werklijst zien/);
  });
});
