import assert from 'node:assert/strict';
import test from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { findMelding } from '../melding.server.ts';
import { loadTexts } from '../../platform/texts.ts';

const database = await withDatabase();
const { nobody, as } = testWeb(database, { nu: '2026-11-22T09:00:00.000Z' });
const bo = await as({ soort: 'medewerker', id: database.medewerkers.balie.id });

const zorg = { woorden: 'De gordijnen zijn dicht.', overWie: 'Buurvrouw op 12', weetErvan: 'nee' };

async function geefZorg(velden: Readonly<Record<string, string>> = {}) {
  const ids = { actId: newId(), zaakId: newId() };
  return { ...ids, antwoord: await nobody.post('/heldermond/zorgen', { ...zorg, ...ids, ...velden }) };
}

test('[EC-21] een zorg vertellen kan zonder naam, en alle fouten komen tegelijk', async () => {
  assert.equal((await nobody.get('/heldermond/zorgen')).status, 200);
  const { antwoord } = await geefZorg();
  assert.equal(antwoord.headers.get('location'), '/heldermond/zorgen/bedankt');
  const leeg = await nobody.post('/heldermond/zorgen', { zaakId: newId(), geverTelefoon: '010-000 00 00' });
  assert.equal(leeg.status, 422);
  const html = await leeg.text();
  for (const veld of ['woorden', 'overWie', 'weetErvan', 'geverAchternaam']) {
    assert.ok(html.includes(`href="#veld-${veld}"`), veld);
  }
});

test('[EC-23] wie een zorg vertelt, leest dat de uitkomst privé blijft en krijgt geen link', async () => {
  const { antwoord, zaakId } = await geefZorg({
    geverAchternaam: 'Overkant',
    geverEmail: 'o@voorbeeld.example',
  });
  assert.deepEqual(antwoord.headers.getSetCookie(), []);
  const html = await (await nobody.get('/heldermond/zorgen/bedankt')).text();
  assert.match(html, /Dat is privé/);
  const rijen = await database.inTenant(async (tx) => ({
    mails: await tx.db.selectFrom('platform.mail').select('id').execute(),
    links: await tx.db
      .selectFrom('platform.private_link')
      .select('zaak_id')
      .where('zaak_id', '=', zaakId)
      .execute(),
  }));
  assert.deepEqual(rijen, { mails: [], links: [] });
  assert.equal((await nobody.get(`/heldermond/zaken/${zaakId}/signaal`)).status, 303);
});

test('[EC-22] een signaal wordt een melding met dezelfde woorden, en verdwijnt uit de lijst', async () => {
  const { zaakId } = await geefZorg({ woorden: 'Zij komt al dagen niet buiten.' });
  const pad = `/heldermond/zaken/${zaakId}/signaal`;
  assert.match(await (await bo.get('/heldermond/signalen')).text(), /Zij komt al dagen niet buiten/);
  const half = await bo.post(pad, { uitkomst: 'melding', toelichting: 'Gebeld.', zaakId: newId() });
  assert.equal(half.status, 422);
  const html = await half.text();
  for (const veld of ['spoed', 'contactwijze', 'eigenAchternaam'])
    assert.ok(html.includes(`#veld-${veld}`), veld);
  const meldingId = newId();
  const gedaan = await bo.post(pad, {
    uitkomst: 'melding',
    toelichting: 'Gebeld, zij wil graag hulp.',
    zaakId: meldingId,
    actId: newId(),
    spoed: 'nee',
    contactwijze: 'bellen',
    eigenAchternaam: 'Buurvrouw',
    eigenTelefoon: '010-000 44 44',
  });
  assert.equal(gedaan.headers.get('location'), '/heldermond/meldingen/aangenomen');
  const teksten = await database.inTenant((tx) => loadTexts(tx, meldingId));
  assert.ok([...teksten.values()].some(({ inhoud }) => inhoud === 'Zij komt al dagen niet buiten.'));
  assert.doesNotMatch(await (await bo.get('/heldermond/signalen')).text(), /Zij komt al dagen niet buiten/);
  assert.match(await (await bo.get(pad)).text(), /Het wordt een melding/);
  const toeleiding = await (await bo.get(`/heldermond/zaken/${meldingId}/toeleiding`)).text();
  assert.match(toeleiding, /Wie het signaal gaf/);
  const inwonerId = await inwonerVan(meldingId);
  const zij = await as({ soort: 'inwoner', id: inwonerId, zaakId: meldingId });
  const mijn = await zij.get('/heldermond/mijn');
  assert.equal(mijn.status, 200);
  assert.doesNotMatch(await mijn.text(), /Zij komt al dagen niet buiten/);
  const blik = await database.inTenant((tx) =>
    tx.db.selectFrom('platform.reading_log').select('zaak_id').where('zaak_id', '=', zaakId).execute(),
  );
  assert.ok(blik.length > 0);
});

test('wie de lijst met zorgen bekijkt, laat ook een regel na bij een zorg zonder bekende gever', async () => {
  const { zaakId } = await geefZorg();
  await bo.get('/heldermond/signalen');
  const regels = await database.inTenant((tx) =>
    tx.db
      .selectFrom('platform.reading_log')
      .select(['handling', 'person_ids'])
      .where('zaak_id', '=', zaakId)
      .execute(),
  );
  assert.deepEqual(
    regels.filter(({ handling }) => handling === 'signaal-inzien').map(({ person_ids }) => person_ids),
    [[]],
  );
});

async function inwonerVan(zaakId: string): Promise<string> {
  const melding = await database.inTenant((tx) => findMelding(tx, zaakId));
  assert.ok(melding);
  return melding.inwonerId;
}

test('[EC-25] bij een signaal over iemand die we kennen, kiest een medewerker wie het is', async () => {
  const wie = { eigenAchternaam: 'Kent', eigenGeboortedatum: '1-2-1940', eigenTelefoon: '010-000 55 55' };
  const hulp = { uitkomst: 'melding', toelichting: 'Graag.', spoed: 'nee', contactwijze: 'bellen', ...wie };
  const eerste = await geefZorg();
  const eersteAntwoord = await bo.post(`/heldermond/zaken/${eerste.zaakId}/signaal`, {
    ...hulp,
    zaakId: newId(),
  });
  assert.equal(eersteAntwoord.status, 303);
  const tweede = await geefZorg();
  const pad = `/heldermond/zaken/${tweede.zaakId}/signaal`;
  const vraag = await bo.post(pad, { ...hulp, zaakId: newId() });
  assert.equal(vraag.status, 422);
  const persoonId = /name="persoonId" value="([0-9a-f-]+)"/.exec(await vraag.text())?.[1] ?? '';
  assert.equal((await bo.post(pad, { ...hulp, zaakId: newId(), persoonId })).status, 303);
  const rijen = await database.inTenant((tx) =>
    tx.db.selectFrom('personen.persoon').select('id').where('achternaam', '=', 'Kent').execute(),
  );
  assert.equal(rijen.length, 1);
});

test('[EC-26] een signaal van een andere gemeente is er niet', async () => {
  const { zaakId } = await geefZorg();
  const ander = await as({ soort: 'medewerker', id: database.medewerkers.balie.id }, 9002);
  assert.equal((await ander.get(`/opsterveen/zaken/${zaakId}/signaal`)).status, 404);
  assert.doesNotMatch(await (await ander.get('/opsterveen/signalen')).text(), /gordijnen/);
});
