import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testApi } from '../../../tests/api.ts';
import { BREDE_STOEP, THUISHULP } from '../../../tests/builders/iwmo.ts';
import { soortenIn, zaakMetBesluit } from '../../../tests/builders/iwmo-in-database.ts';
import { eenRegietekst } from '../../../tests/builders/regiebericht.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testBsn } from '../../basis/bsn.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const api = testApi(test, { nu: '2026-12-07T10:00:00.000Z' });
const poort = await api.machine();

let volgende = 80;
function zaak(eigen: Parameters<typeof zaakMetBesluit>[1] = {}) {
  volgende += 1;
  return zaakMetBesluit(test, { inwoner: { bsn: testBsn(volgende) }, ...eigen });
}

describe('de toewijzing over de API', () => {
  it('[TW-84] toewijzen, het bericht maken en het ophalen, elk één keer per actId', async () => {
    const { zaakId, besluitId, inwoner } = await zaak();
    const actId = newId();
    for (const keer of [1, 2]) {
      const antwoord = await poort.post(`/zaken/${zaakId}/toewijzingen`, {
        actId,
        besluitId,
        agb: THUISHULP,
      });
      assert.equal(antwoord.status, 201, String(keer));
    }
    const gelezen = await poort.get(`/zaken/${zaakId}/toewijzingen`);
    const { toewijzingen } = gelezen.body as unknown as {
      toewijzingen: { toewijzingnummer: number; gemeldAanAanbieder: boolean }[];
    };
    assert.equal(toewijzingen.length, 1);
    assert.equal(toewijzingen[0]?.gemeldAanAanbieder, false);
    const berichtId = newId();
    const gemaakt = await poort.post(`/zaken/${zaakId}/toewijzingsberichten`, {
      actId: berichtId,
      agb: THUISHULP,
    });
    assert.equal(gemaakt.status, 201);
    const wachtend = await poort.get('/berichten?nietopgehaald=ja');
    assert.match(JSON.stringify(wachtend.body), new RegExp(berichtId));
    const opgehaald = await poort.post(`/berichten/${berichtId}/ophalingen`, {});
    assert.match(JSON.stringify(opgehaald.body), new RegExp(`Bsn>${inwoner.bsn}<`));
    assert.doesNotMatch(
      JSON.stringify((await poort.get('/berichten?nietopgehaald=ja')).body),
      new RegExp(berichtId),
    );
    assert.equal((await poort.post(`/berichten/${newId()}/ophalingen`, {})).status, 404);
  });

  it('[TW-80] een weigering komt als problem+json met haar regel', async () => {
    const { zaakId, besluitId } = await zaak({ vorm: 'pgb' });
    const antwoord = await poort.post(`/zaken/${zaakId}/toewijzingen`, { besluitId, agb: THUISHULP });
    assert.equal(antwoord.body.regel, 'TW-80');
    assert.match(antwoord.body.detail ?? '', /Dat gaat naar de SVB/);
    assert.equal((await poort.post(`/zaken/${zaakId}/svb-overzichten`, { besluitId })).status, 201);
    assert.equal((await poort.post(`/zaken/${zaakId}/svb-overzichten`, { besluitId })).body.regel, 'TW-94');
  });

  it('[TW-90] start, stop, einde en wissel over de API', async () => {
    const { zaakId, besluitId } = await zaak();
    await poort.post(`/zaken/${zaakId}/toewijzingen`, { besluitId, agb: THUISHULP });
    const { toewijzingen } = (await poort.get(`/zaken/${zaakId}/toewijzingen`)).body as unknown as {
      toewijzingen: { toewijzingnummer: number }[];
    };
    const toewijzingnummer = toewijzingen[0]?.toewijzingnummer;
    const doe = async (pad: string, lichaam: object) =>
      (await poort.post(`/zaken/${zaakId}${pad}`, lichaam)).status;
    assert.equal(await doe('/starts', { toewijzingnummer, begonnenOp: '2026-12-02' }), 201);
    assert.equal(await doe('/stops', { toewijzingnummer, gestoptOp: '2026-12-03', reden: '20' }), 201);
    assert.equal(
      await doe('/toewijzingswijzigingen', { toewijzingnummer, redenWijziging: '14', eindOp: '2027-10-31' }),
      201,
    );
    assert.equal(
      await doe('/aanbiederwisselingen', {
        besluitId,
        naarAgb: BREDE_STOEP,
        ingangOp: '2027-01-04',
        reden: 'Verhuisd.',
      }),
      201,
    );
  });
});

describe('inlezen en doorgeven over de API', () => {
  it('[TW-88] een goed bericht telt één keer, een fout bericht wordt geweigerd met regel en veld', async () => {
    const { zaakId, besluitId, inwoner } = await zaak();
    await poort.post(`/zaken/${zaakId}/toewijzingen`, { besluitId, agb: THUISHULP });
    const { toewijzingen } = (await poort.get(`/zaken/${zaakId}/toewijzingen`)).body as unknown as {
      toewijzingen: { toewijzingnummer: number }[];
    };
    const nummer = toewijzingen[0]?.toewijzingnummer ?? 0;
    const bericht = eenRegietekst({
      bsn: inwoner.bsn ?? '',
      identificatie: 'API-1',
      producten: [{ nummer }],
    });
    const eerste = await poort.post('/regieberichten', { bericht });
    assert.equal(eerste.status, 201);
    const nogEens = (await poort.post('/regieberichten', { bericht })).body as unknown as {
      isHerhaling: boolean;
    };
    assert.equal(nogEens.isHerhaling, true);
    const fout = await poort.post('/regieberichten', { bericht: eenRegietekst({ bsn: '123456789' }) });
    assert.equal(fout.body.regel, 'TW-88');
    assert.match(fout.body.detail ?? '', /^Bsn: /);
    const lach = await poort.post('/regieberichten', {
      bericht: '<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>',
    });
    assert.equal(lach.body.regel, 'TW-98');
    assert.equal((await poort.post('/regieberichten', { bericht: 'x'.repeat(50_000_000) })).status, 413);
    const feiten = await poort.get('/cak-feiten');
    assert.match(JSON.stringify(feiten.body), /"uiterlijk":"2027-01-04","bijdrageVanaf":"2027-01-01"/);
    const overzicht = (await poort.post('/cak-overzichten', {})).body as unknown as {
      berichtId: string;
      aantal: number;
    };
    assert.ok(overzicht.aantal >= 1);
    const antwoord = { berichtId: overzicht.berichtId, uitkomst: 'aangenomen' };
    assert.equal((await poort.post(`/zaken/${zaakId}/cak-antwoorden`, antwoord)).status, 201);
    assert.equal((await poort.post('/cak-overzichten', {})).body.regel, 'TW-93');
  });

  it('[TW-95] wachten: lezen, bellen en overbruggen', async () => {
    const { zaakId, besluitId } = await zaak();
    const pad = `/zaken/${zaakId}`;
    assert.equal(
      (await poort.post(`${pad}/wachttelefoontjes`, { besluitId, woorden: 'Gaat wel.' })).status,
      201,
    );
    const brug = { besluitId, wie: 'de buurvrouw', wat: 'Boodschappen.', tot: '2026-12-31' };
    assert.equal((await poort.post(`${pad}/overbruggingen`, brug)).status, 201);
    assert.equal(
      (await poort.post(`${pad}/overbruggingen`, { ...brug, tot: '2026-12-01' })).body.regel,
      'TW-96',
    );
    const { wachten } = (await poort.get(`${pad}/wachten`)).body as unknown as {
      wachten: { dagen: number; belVoor: string }[];
    };
    assert.deepEqual(
      wachten.map(({ dagen, belVoor }) => [dagen, belVoor]),
      [[21, '2026-12-21']],
    );
    assert.ok((await soortenIn(test, zaakId)).includes('overbrugging-afgesproken'));
  });
});
