import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { testApi } from '../tests/api.ts';
import type { Answer, Machine } from '../tests/api.ts';
import { eenZaakVoor } from '../tests/builders/gesprek.ts';
import { withDatabase } from '../tests/database.ts';
import { newId } from './platform/ids.ts';

const test = await withDatabase();
const api = testApi(test);
let machine: Machine;
let zaakId = '';

const inwoner = {
  roepnaam: 'Jo',
  tussenvoegsel: 'van den',
  achternaam: 'Trapniet',
  straat: 'Nergensplein',
  huisnummer: '1',
  postcode: '4961 AA',
  plaats: 'Heldermond',
  telefoon: '010-000 00 01',
};
const melding = {
  woorden: 'De trap wordt mij te veel.',
  namens: 'zichzelf',
  spoed: 'nee',
  contactwens: { wijze: 'bellen' },
  inwoner,
};

before(async () => {
  machine = await api.machine();
  zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
});

function veldenVan({ body }: Answer): readonly string[] {
  return (body.fouten ?? []).map(({ veld }) => veld).toSorted();
}

async function telRijen(): Promise<readonly number[]> {
  const owner = await test.owner();
  const tabellen = ['platform.act', 'platform.text_version', 'personen.persoon', 'platform.mail'];
  const aantallen: number[] = [];
  for (const tabel of tabellen) {
    const { rows } = await owner.query(`select count(*)::int as aantal from ${tabel}`);
    aantallen.push((rows[0] as { readonly aantal: number }).aantal);
  }
  return aantallen;
}

describe('wat de API doet met slechte invoer', () => {
  it('noemt alle fouten tegelijk, elk bij zijn veld, in het Nederlands, en bewaart niets', async () => {
    const voor = await telRijen();
    const answer = await machine.post('/meldingen', {
      namens: 'buurman',
      spoed: true,
      contactwens: { wijze: 'mailen', ergens: 1 },
      ontvangenOp: '2026-11-03',
      inwoner: { bsn: '123456789', geboortedatum: '2030-01-01', postcode: 'ABC', email: 'geen', tolk: 'ja' },
      extra: 1,
    });
    assert.equal(answer.status, 422);
    assert.deepEqual(veldenVan(answer), [
      'contactwens.ergens',
      'extra',
      'inwoner.achternaam',
      'inwoner.bsn',
      'inwoner.email',
      'inwoner.geboortedatum',
      'inwoner.postcode',
      'inwoner.tolk',
      'namens',
      'ontvangenOp',
      'spoed',
      'woorden',
    ]);
    const texts = (answer.body.fouten ?? []).map(({ tekst }) => tekst);
    for (const tekst of texts) assert.match(tekst, /^[A-Z][^.]+.*\.$/);
    assert.ok(
      !texts.some((tekst) => /invalid|expected|required|unrecognized/i.test(tekst)),
      texts.join('\n'),
    );
    assert.deepEqual(await telRijen(), voor);
  });

  it('weigert een BSN dat de elfproef niet doorstaat en een geboortedatum in de toekomst', async () => {
    for (const [veld, waarde, woord] of [
      ['bsn', '123456788', /BSN klopt niet/],
      ['geboortedatum', '2026-11-03', /toekomst/],
    ] as const) {
      const answer = await machine.post('/meldingen', {
        ...melding,
        inwoner: { ...inwoner, [veld]: waarde },
      });
      assert.equal(answer.status, 422);
      assert.deepEqual(veldenVan(answer), [`inwoner.${veld}`]);
      assert.match(answer.body.fouten?.[0]?.tekst ?? '', woord);
    }
  });

  it('[EC-4] weigert een melding van morgen, [EC-5] en een van gisteren zonder reden', async () => {
    const morgen = await machine.post('/meldingen', { ...melding, ontvangenOp: '2026-11-03' });
    assert.deepEqual([morgen.status, veldenVan(morgen)], [422, ['ontvangenOp']]);
    const gisteren = await machine.post('/meldingen', { ...melding, ontvangenOp: '2026-11-01' });
    assert.deepEqual([gisteren.status, veldenVan(gisteren)], [422, ['redenEerder']]);
    const bestaatNiet = await machine.post('/meldingen', { ...melding, ontvangenOp: '2026-02-30' });
    assert.deepEqual([bestaatNiet.status, veldenVan(bestaatNiet)], [422, ['ontvangenOp']]);
  });

  it('[EC-8] vraagt wie het vertelt en of de inwoner het weet', async () => {
    const answer = await machine.post('/meldingen', { ...melding, namens: 'iemand-anders' });
    assert.deepEqual([answer.status, veldenVan(answer)], [422, ['melder', 'toestemming']]);
    const niet = await machine.post('/meldingen', {
      ...melding,
      namens: 'iemand-anders',
      toestemming: 'nee',
      melder: inwoner,
    });
    assert.deepEqual([niet.status, niet.body.regel], [422, 'EC-8']);
  });

  it('zegt dat een notitie van 300 KB te lang is, en dat meer dan 1 MB te veel is', async () => {
    const lang = await machine.post(`/zaken/${zaakId}/inbreng`, { tekst: 'a'.repeat(300 * 1024) });
    assert.deepEqual([lang.status, veldenVan(lang)], [422, ['tekst']]);
    assert.match(lang.body.fouten?.[0]?.tekst ?? '', /te lang: 307\.200 tekens/);
    const groot = await machine.post(`/zaken/${zaakId}/inbreng`, { tekst: 'a'.repeat(1024 * 1024) });
    assert.equal(groot.status, 413);
  });

  it('weigert stuurtekens en halve tekens, en bewaart een tekst van rechts naar links zoals hij is', async () => {
    for (const tekst of ['trap\u0000', 'trap\u001b[31m', '{"tekst":"trap\\ud800"}']) {
      const body = tekst.startsWith('{') ? tekst : { tekst };
      const answer = await machine.post(`/zaken/${zaakId}/inbreng`, body);
      assert.deepEqual([answer.status, veldenVan(answer)], [422, ['tekst']], JSON.stringify(tekst));
    }
    const arabisch = 'السلّم صعب عليّ \u202etrap';
    const goed = await machine.post(`/zaken/${zaakId}/inbreng`, { tekst: arabisch });
    assert.equal(goed.status, 201);
    const { body } = await machine.get(`/zaken/${zaakId}/gesprek`);
    const { inbreng } = body as unknown as {
      readonly inbreng: readonly { readonly tekst: { readonly inhoud: string } }[];
    };
    assert.equal(inbreng.at(-1)?.tekst.inhoud, arabisch);
  });

  it('zegt 400 bij wat geen JSON is, 415 bij iets anders dan JSON, en 422 bij JSON die geen object is', async () => {
    const pad = `/zaken/${zaakId}/inbreng`;
    assert.equal((await machine.post(pad, '{"tekst": ')).status, 400);
    assert.equal((await machine.post(pad, 'tekst=trap')).status, 400);
    assert.equal((await machine.post(pad, '')).status, 400);
    const vorm = { 'content-type': 'application/x-www-form-urlencoded' };
    assert.equal((await machine.post(pad, 'tekst=trap', vorm)).status, 415);
    for (const body of ['null', '[]', '"trap"', '7'])
      assert.equal((await machine.post(pad, body)).status, 422, body);
    assert.equal((await machine.get('/werklijst?van=iedereen')).status, 400);
    assert.equal((await machine.get('/werklijst?na=1%27')).status, 400);
  });

  it('geeft de 404 die niets zegt voor een onbekend pad, een onbekende id en een andere gemeente', async () => {
    const elders = await api.machine(['koppeling'], 9002);
    const answers = await Promise.all([
      machine.get('/bestaat-niet'),
      machine.post('/werklijst'),
      machine.get(`/zaken/${newId()}`),
      machine.get(`/zaken/${newId()}/gesprek`),
      machine.post(`/zaken/${zaakId}x/inbreng`, { tekst: 'trap' }),
      elders.get(`/zaken/${zaakId}/melding`),
      elders.post(`/zaken/${zaakId}/inbreng`, { tekst: 'trap' }),
    ]);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([404]));
    assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
  });

  it('[EC-7] geeft op een herhaling hetzelfde antwoord en maakt niets dubbel', async () => {
    const actId = newId();
    const eerste = await machine.post('/meldingen', { ...melding, actId });
    const rijen = await telRijen();
    const tweede = await machine.post('/meldingen', { ...melding, actId });
    assert.deepEqual([eerste.status, tweede.status], [201, 201]);
    const zonderLink = ({ body }: Answer) => ({ ...body, link: undefined });
    assert.deepEqual(zonderLink(tweede), zonderLink(eerste));
    assert.deepEqual(await telRijen(), rijen);
    const inbreng = { tekst: 'De trap is steil.', actId: newId() };
    const een = await machine.post(`/zaken/${zaakId}/inbreng`, inbreng);
    const twee = await machine.post(`/zaken/${zaakId}/inbreng`, inbreng);
    assert.deepEqual(twee.body, een.body);
  });

  it('maakt van twee dezelfde verzoeken tegelijk één melding', async () => {
    const opgave = { ...melding, actId: newId() };
    const answers = await Promise.all(Array.from({ length: 4 }, () => machine.post('/meldingen', opgave)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    assert.equal(new Set(answers.map(({ body }) => (body as { zaakId?: string }).zaakId)).size, 1);
  });

  it('weigert een actId die al bij iets anders hoort, en bewaart dan niets', async () => {
    const actId = newId();
    const andere = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
    assert.equal((await machine.post(`/zaken/${zaakId}/inbreng`, { tekst: 'Een', actId })).status, 201);
    const rijen = await telRijen();
    const elders = await machine.post(`/zaken/${andere}/inbreng`, { tekst: 'Twee', actId });
    const anders = await machine.post(`/zaken/${zaakId}/ideeen`, { tekst: 'Drie', actId });
    assert.deepEqual([elders.status, anders.status], [409, 409]);
    assert.deepEqual(await telRijen(), rijen);
  });

  it('[HG-18] toont beide teksten als twee mensen dezelfde tekst bewaren', async () => {
    const { body } = await machine.post(`/zaken/${zaakId}/inbreng`, { tekst: 'Begin' });
    const { actId: tekstId } = body as unknown as { readonly actId: string };
    const pad = `/zaken/${zaakId}/teksten/${tekstId}/versies`;
    const eerste = await machine.post(pad, { vervangt: tekstId, inhoud: 'Van de een' });
    assert.equal(eerste.status, 201);
    const tweede = await machine.post(pad, { vervangt: tekstId, inhoud: 'Van de ander' });
    assert.equal(tweede.status, 409);
    const { versies } = tweede.body as unknown as {
      readonly versies: {
        readonly huidig: { readonly inhoud: string; readonly versie: string };
        readonly gestuurd: string;
      };
    };
    assert.deepEqual([versies.huidig.inhoud, versies.gestuurd], ['Van de een', 'Van de ander']);
    const gekozen = await machine.post(pad, { vervangt: versies.huidig.versie, inhoud: 'Samen' });
    assert.equal(gekozen.status, 201);
  });

  it('[EC-21] bewaart een zorg over een ander, ook zonder naam van wie het vertelt, één keer', async () => {
    const zorg = { woorden: 'De gordijnen blijven dicht.', overWie: 'Nergensplein 3', weetErvan: false };
    const leeg = await machine.post('/signalen', { gever: { telefoon: 'geen' } });
    assert.deepEqual(
      [leeg.status, veldenVan(leeg)],
      [422, ['gever.achternaam', 'gever.telefoon', 'overWie', 'weetErvan', 'woorden']],
    );
    const opgave = { ...zorg, actId: newId(), gever: { achternaam: 'Overkant' } };
    const eerste = await machine.post('/signalen', opgave);
    const rijen = await telRijen();
    const tweede = await machine.post('/signalen', opgave);
    assert.deepEqual([eerste.status, tweede.body], [201, eerste.body]);
    assert.deepEqual(await telRijen(), rijen);
    assert.equal((await machine.post('/signalen', zorg)).status, 201);
  });

  it('schrijft van elke blik op een mens een regel in het logboek', async () => {
    const lees = () =>
      test.inTenant(async (tx) => {
        const rows = await tx.db
          .selectFrom('platform.reading_log')
          .select(['handling', 'actor_kind'])
          .where('gemeente_id', '=', 9001)
          .where('zaak_id', '=', zaakId)
          .execute();
        return rows.length;
      });
    const voor = await lees();
    await machine.get(`/zaken/${zaakId}`);
    await machine.get(`/zaken/${zaakId}/gesprek`);
    await machine.get(`/zaken/${newId()}`);
    assert.equal(await lees(), voor + 2);
  });
});
