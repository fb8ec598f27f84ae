import assert from 'node:assert/strict';
import test from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';

const database = await withDatabase();
const { as } = testWeb(database, { nu: '2026-11-02T09:00:00.000Z' });
const bo = await as({ soort: 'medewerker', id: database.medewerkers.balie.id });

async function eenMelding(velden: Readonly<Record<string, string>> = {}) {
  const zaakId = newId();
  const antwoord = await bo.post('/heldermond/meldingen/nieuw', {
    zaakId,
    actId: newId(),
    woorden: 'De band is weer lek.',
    namens: 'zichzelf',
    spoed: 'nee',
    contactwijze: 'bellen',
    kanaal: 'telefoon',
    eigenAchternaam: `Fietser${zaakId.slice(-6)}`,
    eigenTelefoon: '010-000 77 77',
    ...velden,
  });
  assert.equal(antwoord.status, 303);
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/toeleiding` };
}

async function laatste(zaakId: string) {
  const rijen = await database.inTenant((tx) =>
    tx.db
      .selectFrom('platform.act')
      .select('data')
      .where('zaak_id', '=', zaakId)
      .where('kind', '=', 'toegeleid')
      .execute(),
  );
  return rijen
    .map(({ data }) => data as { soortGesprek: string; team: string; gesprekAfgeslagen?: string })
    .at(-1);
}

const bekend = { bekendeInwoner: 'ja', herhaling: 'ja' };
const kort = { ...bekend, soortGesprek: 'telefoongesprek', team: 'zorgdeur' };

test('[EC-14] het voorstel van het profiel staat klaar, met uitleg en de woorden van de inwoner', async () => {
  const { pad } = await eenMelding();
  const html = await (await bo.get(pad)).text();
  assert.match(html, /De band is weer lek\./);
  assert.match(html, /Voorstel: maatwerktraject, door Maatwerkers Rondom Thuis/);
  assert.match(html, /value="maatwerktraject" checked/);
  assert.doesNotMatch(html, /score|punten/i);
  assert.match(html, /Zo leest de inwoner het: ‘/);
});

test('[EC-8] wat een ander vertelde, staat onder de naam van die ander', async () => {
  const { pad } = await eenMelding({
    namens: 'iemand-anders',
    toestemming: 'ja',
    relatie: 'dochter',
    eigenAchternaam: 'Dochtervan',
    anderAchternaam: 'Moederder',
  });
  const html = await (await bo.get(pad)).text();
  const citaat =
    /<(?:figure|blockquote)[\s\S]*?De band is weer lek[\s\S]*?<\/(?:figure|figcaption)>/.exec(html)?.[0] ??
    '';
  assert.match(citaat, /Dochtervan/);
  assert.doesNotMatch(citaat, /Moederder/);
});

test('[EC-24] woont de inwoner ergens anders, dan staat het team van daar klaar', async () => {
  const { pad } = await eenMelding({ eigenPlaats: 'Stiphoven' });
  assert.match(await (await bo.get(pad)).text(), /door Maatwerkers SamenStad/);
});

test('[EC-14] met andere feiten komt er een ander voorstel, zonder dat er iets wordt vastgelegd', async () => {
  const { pad, zaakId } = await eenMelding();
  const html = await (await bo.post(pad, { ...bekend, stap: 'voorstel' })).text();
  assert.match(html, /Voorstel: telefoongesprek, door De Zorgdeur/);
  assert.equal(await laatste(zaakId), undefined);
});

test('[EC-15] één tik en een reden geven toch een uitgebreid gesprek; zonder reden niet', async () => {
  const { pad, zaakId } = await eenMelding();
  const anders = { ...bekend, soortGesprek: 'maatwerktraject', team: 'maatwerkers-rondom' };
  const zonder = await bo.post(pad, anders);
  assert.equal(zonder.status, 422);
  assert.match(await zonder.text(), /Schrijf in een zin op waarom/);
  const gekozen = await bo.post(pad, { ...anders, reden: 'Ik hoor zorgen.' });
  assert.equal(gekozen.status, 303);
  const naar = gekozen.headers.get('location') ?? '';
  assert.match(await (await bo.get(naar)).text(), /Bewaard: het gesprek is gekozen/);
  assert.equal((await laatste(zaakId))?.soortGesprek, 'maatwerktraject');
});

test('[EC-16] [EC-17] een kort gesprek vraagt de twee brede vragen; eenzaamheid biedt een lang gesprek aan', async () => {
  const { pad, zaakId } = await eenMelding();
  assert.match(await (await bo.post(pad, kort)).text(), /twee brede vragen/);
  const eenzaam = {
    ...kort,
    ietsAnders: 'nee',
    mensen: 'ja',
    mensenWoorden: 'Ik zie bijna niemand.',
    reden: 'Zij belt liever.',
  };
  const aangeboden = await bo.post(pad, eenzaam);
  assert.equal(aangeboden.status, 422);
  const html = await aangeboden.text();
  assert.match(html, /Bied een uitgebreid gesprek aan/);
  assert.match(html, /Voorstel: maatwerktraject/);
  assert.match(html, /Ik zie bijna niemand\./);
  assert.equal((await bo.post(pad, { ...eenzaam, afgeslagen: 'Laat maar.' })).status, 303);
  const inhoud = await laatste(zaakId);
  assert.equal(inhoud?.soortGesprek, 'telefoongesprek');
  assert.ok(inhoud?.gesprekAfgeslagen);
});

test('[EC-16] niets meer aan de hand: dan kan het korte gesprek gewoon', async () => {
  const { pad, zaakId } = await eenMelding();
  assert.equal((await bo.post(pad, { ...kort, ietsAnders: 'nee', mensen: 'nee' })).status, 303);
  assert.equal((await laatste(zaakId))?.soortGesprek, 'telefoongesprek');
});

test('[EC-15] wie hier niet meer werkt, kan niet worden gekozen en staat niet in de lijst', async () => {
  const { pad, zaakId } = await eenMelding();
  const { andereGespreksvoerder } = database.medewerkers;
  const zet = (tot: string | null) =>
    database.inTenant((tx) =>
      tx.db
        .updateTable('inrichting.medewerker')
        .set({ tot })
        .where('id', '=', andereGespreksvoerder.id)
        .execute(),
    );
  assert.match(await (await bo.get(pad)).text(), new RegExp(andereGespreksvoerder.naam));
  await zet('2026-10-31');
  assert.doesNotMatch(await (await bo.get(pad)).text(), new RegExp(andereGespreksvoerder.naam));
  const velden = { soortGesprek: 'maatwerktraject', team: 'maatwerkers-rondom', reden: 'Graag.' };
  const antwoord = await bo.post(pad, { ...velden, gespreksvoerderId: andereGespreksvoerder.id });
  assert.equal(antwoord.status, 422);
  assert.equal(await laatste(zaakId), undefined);
  await zet(null);
});

test('[EC-2] geen gesprek kiezen kan niet', async () => {
  const { pad, zaakId } = await eenMelding();
  const antwoord = await bo.post(pad, { soortGesprek: 'geen', team: 'zorgdeur', reden: 'Niet nodig.' });
  assert.equal(antwoord.status, 422);
  assert.match(await antwoord.text(), /Iedereen krijgt een gesprek/);
  assert.equal(await laatste(zaakId), undefined);
});

test('[EC-6] weten we niet of er spoed is, dan staat dat er met wat je doet', async () => {
  const { pad } = await eenMelding({ spoed: 'onbekend' });
  assert.match(await (await bo.get(pad)).text(), /We weten niet of er spoed is\. Bel eerst/);
});

test('[EC-26] een andere gemeente en wie er niets mee te maken heeft, krijgen dezelfde 404', async () => {
  const { zaakId, pad } = await eenMelding();
  const ander = await as({ soort: 'medewerker', id: database.medewerkers.balie.id }, 9002);
  assert.equal((await ander.get(`/opsterveen/zaken/${zaakId}/toeleiding`)).status, 404);
  const beslisser = await as({ soort: 'medewerker', id: database.medewerkers.beslisser.id });
  assert.equal((await beslisser.get(pad)).status, 404);
  assert.equal((await bo.get(`/heldermond/zaken/${newId()}/toeleiding`)).status, 404);
});
