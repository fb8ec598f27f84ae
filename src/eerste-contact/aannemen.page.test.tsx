import assert from 'node:assert/strict';
import test from 'node:test';
import { testBsn } from '../basis/bsn.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from '../platform/ids.ts';

const database = await withDatabase();
const { nobody, as } = testWeb(database, { nu: '2026-11-02T09:00:00.000Z' });
const bo = await as({ soort: 'medewerker', id: database.medewerkers.balie.id });
const pad = '/heldermond/meldingen/nieuw';

const goed = {
  woorden: 'De was lukt niet meer. Koken wel.',
  namens: 'zichzelf',
  spoed: 'onbekend',
  contactwijze: 'bellen',
  kanaal: 'telefoon',
  ontvangenOp: '2 november 2026',
  eigenAchternaam: 'Beller',
  eigenTelefoon: '010-000 66 66',
};

function ids() {
  return { actId: newId(), zaakId: newId() };
}

async function meldingIn(zaakId: string) {
  const rij = await database.inTenant((tx) =>
    tx.db
      .selectFrom('platform.act')
      .selectAll()
      .where('zaak_id', '=', zaakId)
      .where('kind', '=', 'melding-gedaan')
      .executeTakeFirst(),
  );
  return (
    rij && {
      door: rij.actor_id,
      inhoud: rij.data as { ontvangenOp: string; inwonerId: string; kanaal: string },
    }
  );
}

test('[EC-1] aan de telefoon: links wat je zegt en vraagt, rechts de woorden van de beller', async () => {
  const html = await (await bo.get(pad)).text();
  assert.ok(html.indexOf('Zeg eerst') < html.indexOf('name="woorden"'));
  assert.match(html, /En wat gaat goed\?/);
  assert.match(html, /Beloof nog geen hulp/);
  assert.equal((await nobody.get(pad)).status, 303);
});

test('[EC-10] na opslaan staat er wat je nog zegt en de datum om op te plannen', async () => {
  const eigen = ids();
  const antwoord = await bo.post(pad, { ...goed, ...eigen });
  assert.equal(antwoord.headers.get('location'), '/heldermond/meldingen/aangenomen');
  const melding = await meldingIn(eigen.zaakId);
  assert.equal(melding?.door, database.medewerkers.balie.id);
  assert.equal(melding?.inhoud.ontvangenOp, '2026-11-02');
  const html = await (await bo.get(`/heldermond/zaken/${eigen.zaakId}/bevestiging`)).text();
  assert.match(html, /maandag 14 december 2026/);
  assert.match(html, /maandag 28 december 2026, als er op de dag van het verslag/);
});

test('[EC-4] [EC-5] een melding van morgen gaat niet; van eerder alleen met een reden, in één keer met de rest', async () => {
  const morgen = await bo.post(pad, { ...goed, ...ids(), ontvangenOp: '3-11-2026', eigenAchternaam: '' });
  assert.equal(morgen.status, 422);
  const html = await morgen.text();
  assert.ok(html.includes('#veld-ontvangenOp') && html.includes('#veld-eigenAchternaam'));
  assert.match(html, /toekomst/);
  const gisteren = await bo.post(pad, { ...goed, ...ids(), ontvangenOp: '30-10-2026' });
  assert.ok((await gisteren.text()).includes('#veld-redenEerder'));
  const eigen = ids();
  const velden = { ...goed, ...eigen, ontvangenOp: '30-10-2026', redenEerder: 'Voicemail van vrijdag.' };
  assert.equal((await bo.post(pad, velden)).status, 303);
  assert.equal((await meldingIn(eigen.zaakId))?.inhoud.ontvangenOp, '2026-10-30');
});

test('[PE-2] [EC-27] een BSN dat niet klopt komt met alle andere fouten, en de woorden blijven staan', async () => {
  const antwoord = await bo.post(pad, {
    ...goed,
    ...ids(),
    eigenBsn: '123456789',
    kanaal: 'duif',
    spoed: '',
  });
  assert.equal(antwoord.status, 422);
  const html = await antwoord.text();
  for (const veld of ['eigenBsn', 'kanaal', 'spoed']) assert.ok(html.includes(`#veld-${veld}`), veld);
  assert.match(html, /De was lukt niet meer\. Koken wel\./);
});

test('[EC-25] zoeken toont wie we kennen en legt vast dat er gekeken is; een mens kiest', async () => {
  const wie = { eigenAchternaam: 'Vaste', eigenGeboortedatum: '5-5-1955', eigenBsn: testBsn(61) };
  const eerste = ids();
  assert.equal((await bo.post(pad, { ...goed, ...wie, ...eerste })).status, 303);
  const inwonerId = (await meldingIn(eerste.zaakId))?.inhoud.inwonerId ?? '';
  const gezocht = await bo.post(pad, { ...goed, stap: 'zoek', eigenAchternaam: 'vas', ...ids() });
  assert.equal(gezocht.status, 200);
  assert.match(await gezocht.text(), /Vaste, geboren 5 mei 1955/);
  const log = await database.inTenant((tx) =>
    tx.db
      .selectFrom('platform.reading_log')
      .select('person_ids')
      .where('handling', '=', 'melding-aannemen')
      .execute(),
  );
  assert.ok(log.some(({ person_ids }) => person_ids.includes(inwonerId)));
  const zonderKeuze = await bo.post(pad, { ...goed, ...wie, eigenBsn: '', ...ids() });
  assert.equal(zonderKeuze.status, 422);
  assert.match(await zonderKeuze.text(), /Misschien kennen we deze inwoner al/);
  const tweede = ids();
  assert.equal((await bo.post(pad, { ...goed, ...wie, ...tweede, persoonId: inwonerId })).status, 303);
  assert.equal((await meldingIn(tweede.zaakId))?.inhoud.inwonerId, inwonerId);
  const nieuw = ids();
  assert.equal(
    (await bo.post(pad, { ...goed, ...wie, eigenBsn: '', ...nieuw, persoonId: 'nieuw' })).status,
    303,
  );
  assert.notEqual((await meldingIn(nieuw.zaakId))?.inhoud.inwonerId, inwonerId);
});

test('[EC-28] het ziekenhuis belt over dezelfde vraag: de woorden komen bij de lopende melding', async () => {
  const wie = { eigenAchternaam: 'Tweebron', eigenGeboortedatum: '6-6-1936' };
  const eerste = ids();
  assert.equal((await bo.post(pad, { ...goed, ...wie, ...eerste })).status, 303);
  const gezocht = await bo.post(pad, { ...goed, ...wie, stap: 'zoek', ...ids() });
  assert.match(await gezocht.text(), /Dezelfde vraag als de melding van 2 november 2026/);
  const tweede = { ...ids(), woorden: 'Zij mag vrijdag naar huis.', persoonId: `bij:${eerste.zaakId}` };
  const antwoord = await bo.post(pad, { ...goed, ...wie, ...tweede });
  assert.equal(antwoord.headers.get('location'), `/heldermond/zaken/${eerste.zaakId}`);
  assert.equal(await meldingIn(tweede.zaakId), undefined);
  const soorten = await database.inTenant((tx) =>
    tx.db.selectFrom('platform.act').select('kind').where('zaak_id', '=', eerste.zaakId).execute(),
  );
  assert.equal(soorten.filter(({ kind }) => kind === 'melding-aangevuld').length, 1);
  assert.equal((await bo.post(pad, { ...goed, ...wie, ...ids(), persoonId: `bij:${newId()}` })).status, 422);
});

test('[EC-25] iemand van een andere gemeente, of die niet bestaat, kan niet worden gekozen', async () => {
  const antwoord = await bo.post(pad, { ...goed, ...ids(), persoonId: newId() });
  assert.equal(antwoord.status, 422);
  assert.match(await antwoord.text(), /niet meer/);
});

test('[EC-29] een nieuwe link en code maken kan alleen wie gegevens mag wijzigen, en het verhaal zegt aan wie', async () => {
  const eigen = ids();
  await bo.post(pad, { ...goed, ...eigen });
  const plek = `/heldermond/zaken/${eigen.zaakId}/bevestiging`;
  const zonder = await bo.post(plek, { actId: newId() });
  assert.equal(zonder.status, 422);
  assert.match(await zonder.text(), /Kies aan wie je de link en code geeft/);
  const keuze = { actId: newId(), aan: 'vertegenwoordiger' };
  assert.match(
    await (await bo.post(plek, keuze)).text(),
    /http:\/\/keukentafel\.test\/heldermond\/link\/[a-z0-9]+/,
  );
  assert.match(
    await (await bo.get(`/heldermond/zaken/${eigen.zaakId}`)).text(),
    /link en code gegeven aan wie de inwoner vertegenwoordigt/,
  );
  const toetser = await as({ soort: 'medewerker', id: database.medewerkers.toetser.id });
  assert.equal((await toetser.post(plek, keuze)).status, 404);
});

test('[EC-18] doorsturen sluit de zaak hier, met alle fouten tegelijk als iets ontbreekt', async () => {
  const eigen = ids();
  await bo.post(pad, { ...goed, ...eigen });
  const plek = `/heldermond/zaken/${eigen.zaakId}/doorsturen`;
  const leeg = await bo.post(plek, { naar: ' ', reden: '' });
  assert.equal(leeg.status, 422);
  const html = await leeg.text();
  assert.ok(html.includes('#veld-naar') && html.includes('#veld-reden'));
  assert.match(html, /We hebben geen mailadres\. Bel of schrijf de inwoner/);
  assert.equal((await bo.post(plek, { naar: 'Gemeente Elders', reden: 'Woont daar.' })).status, 303);
  assert.equal((await bo.post(plek, { naar: 'Gemeente Elders', reden: 'Woont daar.' })).status, 422);
});

test('[EC-13] een medewerker legt vast dat er geen eigen plan komt, of een plan dat op papier kwam', async () => {
  const eigen = ids();
  await bo.post(pad, { ...goed, ...eigen });
  const plek = `/heldermond/zaken/${eigen.zaakId}/plan`;
  assert.equal((await bo.post(plek, { keuze: 'geen' })).status, 303);
  assert.match(await (await bo.get(plek)).text(), /geen eigen plan/);
  assert.equal((await bo.post(plek, { tekst: 'Zelf koken.', ontvangenOp: '3-11-2026' })).status, 422);
  assert.equal((await bo.post(plek, { tekst: 'Zelf koken.', ontvangenOp: '2-11-2026' })).status, 303);
  assert.match(await (await bo.get(plek)).text(), /Zelf koken\./);
  assert.equal((await bo.post(plek, { keuze: 'geen' })).status, 422);
});
