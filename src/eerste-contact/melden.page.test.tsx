import assert from 'node:assert/strict';
import test from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';

const database = await withDatabase();
const nu = '2026-11-13T09:00:00.000Z';
const { nobody, as } = testWeb(database, { nu });

const goed = {
  woorden: 'Ik kom de trap niet meer op.',
  namens: 'zichzelf',
  spoed: 'nee',
  contactwijze: 'bellen',
  eigenAchternaam: 'Trapniet',
  eigenTelefoon: '010-000 00 00',
};

async function formulier(pad = '/heldermond/melden') {
  const html = await (await nobody.get(pad)).text();
  const id = (naam: string) => new RegExp(`name="${naam}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  return { html, actId: id('actId'), zaakId: id('zaakId') };
}

async function meld(velden: Readonly<Record<string, string>> = {}) {
  const { actId, zaakId } = await formulier();
  const antwoord = await nobody.post('/heldermond/melden', { ...goed, actId, zaakId, ...velden });
  return { antwoord, zaakId, actId };
}

function koekje(antwoord: Response): string {
  return antwoord.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ');
}

async function aantalActs(zaakId: string): Promise<number> {
  const rijen = await database.inTenant((tx) =>
    tx.db.selectFrom('platform.act').select('id').where('zaak_id', '=', zaakId).execute(),
  );
  return rijen.length;
}

test('[EC-1] de openbare pagina begint met eigen woorden, biedt geen hulp te kiezen aan en heet nergens aanvraag', async () => {
  const { html, actId, zaakId } = await formulier();
  assert.match(html, /Wat lukt niet goed meer\? En wat gaat goed\?/);
  assert.match(html, /<button[^>]*>Versturen<\/button>/);
  assert.doesNotMatch(html, /aanvra|voorziening|scootmobiel|huishoudelijk|name="product|melding/i);
  assert.doesNotMatch(html, /<script| style="| on[a-z]+="/);
  assert.doesNotMatch(html, /bsn/i);
  assert.ok(actId !== '' && zaakId !== '' && actId !== zaakId);
  assert.ok(html.indexOf('name="woorden"') < html.indexOf('name="namens"'));
});

test('[EC-1] de start heeft vier deuren, met de noodnummers erboven', async () => {
  const html = await (await nobody.get('/heldermond')).text();
  for (const deur of ['/melden', '/eigen-kracht', '/sociale-kaart', '/zorgen']) {
    assert.ok(html.includes(`href="/heldermond${deur}"`), deur);
  }
  assert.ok(html.indexOf('tel:112') < html.indexOf('/heldermond/melden'));
});

test('[EC-9] [EC-10] na versturen staat er wie belt, wat erbij hoort, de dag van het verslag en een link met code', async () => {
  const { antwoord, zaakId } = await meld();
  assert.equal(antwoord.status, 303);
  assert.equal(antwoord.headers.get('location'), '/heldermond/bedankt');
  const bedankt = await metKoekje('/heldermond/bedankt', koekje(antwoord));
  assert.equal(bedankt.status, 200);
  const html = await bedankt.text();
  for (const stuk of [
    'Binnen twee werkdagen belt',
    'familie, een buur',
    'Naast U Heldermond',
    'Uiterlijk maandag 28 december 2026 krijgt u het verslag.',
    'Binnen twee weken',
    'vrijdag 20 november 2026',
    'Wij noemen dit een melding',
    'Ik kom de trap niet meer op.',
    'http://keukentafel.test/heldermond/link/',
  ]) {
    assert.ok(html.includes(stuk), stuk);
  }
  assert.doesNotMatch(html, /aanvraag/i);
  assert.equal(await aantalActs(zaakId), 2);
  const gezien = await database.inTenant((tx) =>
    tx.db.selectFrom('platform.reading_log').select('handling').where('zaak_id', '=', zaakId).execute(),
  );
  assert.deepEqual(gezien, [{ handling: 'openbaar-lezen' }]);
});

async function metKoekje(pad: string, cookie: string): Promise<Response> {
  const { buildApp } = await import('../server.ts');
  const { makeLog } = await import('../platform/log.ts');
  const app = buildApp({
    database: database.database,
    clock: () => nu,
    log: makeLog('stil'),
    demo: true,
    secure: false,
    oidc: false,
    publicUrl: 'http://keukentafel.test',
  });
  return app.request(pad, { headers: { host: 'keukentafel.test', cookie } });
}

test('[EC-9] wie de melding niet zelf deed, ziet de bedankpagina niet', async () => {
  const { antwoord, zaakId } = await meld();
  assert.equal((await nobody.get('/heldermond/bedankt')).status, 303);
  const vervalst = `kt-briefje=${zaakId}.${zaakId}..`;
  assert.equal((await metKoekje('/heldermond/bedankt', vervalst)).status, 303);
  assert.equal((await metKoekje('/opsterveen/bedankt', koekje(antwoord))).status, 303);
});

test('[EC-7] dubbel klikken en later nog eens versturen maakt één melding', async () => {
  const { actId, zaakId } = await formulier();
  const antwoorden = await Promise.all(
    [1, 2, 3].map(() => nobody.post('/heldermond/melden', { ...goed, actId, zaakId })),
  );
  assert.ok(antwoorden.every(({ status }) => status === 303));
  assert.equal(await aantalActs(zaakId), 2);
  const laatste = antwoorden.at(-1);
  assert.ok(laatste);
  assert.match(await (await metKoekje('/heldermond/bedankt', koekje(laatste))).text(), /Uw code/);
});

test('[EC-7] terug met de knop van de browser en nog eens versturen maakt geen tweede melding; andere woorden wel', async () => {
  const eerst = await meld();
  const zelfde = testWeb(database, { nu }).nobody;
  const cookie = koekje(eerst.antwoord);
  const [nieuw, anders] = [await formulier(), await formulier()];
  const velden = { ...goed, actId: nieuw.actId, zaakId: nieuw.zaakId };
  const weer = await zelfde.post('/heldermond/melden', velden, { cookie });
  assert.equal(weer.headers.get('location'), '/heldermond/bedankt');
  assert.equal(await aantalActs(nieuw.zaakId), 0);
  await zelfde.post(
    '/heldermond/melden',
    { ...velden, actId: anders.actId, zaakId: anders.zaakId, woorden: 'Mijn man vergeet veel.' },
    { cookie },
  );
  assert.ok((await aantalActs(anders.zaakId)) > 0);
});

test('[EC-7] een formulier met de zaak van een ander verandert die zaak niet en toont er niets van', async () => {
  const { zaakId } = await meld();
  const { antwoord } = await meld({ zaakId });
  assert.equal(antwoord.status, 422);
  assert.equal(await aantalActs(zaakId), 2);
});

test('[EC-8] namens iemand die het niet weet gaat niet; de pagina wijst de weg naar een zorg', async () => {
  const { antwoord } = await meld({ namens: 'iemand-anders', toestemming: 'nee', anderAchternaam: 'Oma' });
  assert.equal(antwoord.status, 422);
  const html = await antwoord.text();
  assert.match(html, /href="\/heldermond\/zorgen"/);
  assert.match(html, /Ik kom de trap niet meer op\./);
});

test('[EC-8] namens iemand anders: geen persoonlijke link en geen inlog voor wie het deed', async () => {
  const { antwoord } = await meld({
    namens: 'iemand-anders',
    toestemming: 'ja',
    relatie: 'dochter',
    anderAchternaam: 'Oma',
  });
  assert.equal(antwoord.status, 303);
  assert.doesNotMatch(koekje(antwoord), /kt-9001/);
  const html = await (await metKoekje('/heldermond/bedankt', koekje(antwoord))).text();
  assert.doesNotMatch(html, /\/link\//);
});

test('[EC-27] alle fouten komen in één keer, met alles wat er getypt was', async () => {
  const { antwoord, zaakId } = await meld({
    woorden: ' ',
    namens: '',
    spoed: '',
    contactwijze: 'mailen',
    eigenAchternaam: '',
    eigenRoepnaam: 'Jo <b>',
    eigenGeboortedatum: '14-11-2026',
    eigenEmail: 'geen mail',
  });
  assert.equal(antwoord.status, 422);
  const html = await antwoord.text();
  for (const veld of ['woorden', 'namens', 'spoed', 'eigenAchternaam', 'eigenGeboortedatum', 'eigenEmail']) {
    assert.ok(html.includes(`href="#veld-${veld}"`), veld);
    assert.ok(html.includes(`id="veld-${veld}"`), veld);
  }
  assert.match(html, /value="Jo &lt;b>"/);
  assert.match(html, /value="14-11-2026"/);
  assert.match(html, /<title>Fout: /);
  assert.equal(await aantalActs(zaakId), 0);
});

test('[EC-3] 300 kB woorden en stuurtekens worden met een zin geweigerd en blijven staan', async () => {
  const lang = await meld({ woorden: 'a'.repeat(300_000) });
  assert.equal(lang.antwoord.status, 422);
  const html = await lang.antwoord.text();
  assert.match(html, /te lang: 300\.000 tekens\. Er passen er 20\.000 in/);
  assert.ok(html.includes('a'.repeat(300_000)));
  const stuur = await meld({ woorden: 'dag\u0000' });
  assert.equal(stuur.antwoord.status, 422);
  assert.equal(await aantalActs(stuur.zaakId), 0);
  const vreemd = await meld({ woorden: '\u202Emkop\u202C שלום 👩‍👩‍👧' });
  assert.equal(vreemd.antwoord.status, 303);
});

test('[EC-6] K01: het formulier vraagt uitdrukkelijk of er haast bij is, en het antwoord wordt bewaard', async () => {
  const { html } = await formulier();
  for (const waarde of ['ja', 'nee', 'onbekend'])
    assert.match(html, new RegExp(`name="spoed"[^>]*value="${waarde}"|value="${waarde}"[^>]*name="spoed"`));
  const { zaakId } = await meld({ spoed: 'onbekend' });
  const [melding] = await database.inTenant((tx) =>
    tx.db
      .selectFrom('platform.act')
      .select('data')
      .where('zaak_id', '=', zaakId)
      .where('kind', '=', 'melding-gedaan')
      .execute(),
  );
  assert.equal((melding?.data as { spoed?: string } | undefined)?.spoed, 'onbekend');
});

test('[EC-6] wie niet weet of het spoed heeft, kan dat zeggen; bij spoed staat bovenaan wie nu te bellen', async () => {
  const onbekend = await meld({ spoed: 'onbekend' });
  assert.equal(onbekend.antwoord.status, 303);
  const spoed = await meld({ spoed: 'ja' });
  const html = await (await metKoekje('/heldermond/bedankt', koekje(spoed.antwoord))).text();
  assert.match(html, /Bel ons vandaag nog/);
});

test('[PE-2] een BSN dat iemand meestuurt op de openbare pagina wordt niet gelezen', async () => {
  const { antwoord } = await meld({ eigenBsn: '999990019' });
  assert.equal(antwoord.status, 303);
  const rijen = await database.inTenant((tx) => tx.db.selectFrom('personen.persoon').select('bsn').execute());
  assert.ok(rijen.every(({ bsn }) => bsn === null));
});

test('een medewerker die de openbare pagina gebruikt blijft medewerker', async () => {
  const bo = await as({ soort: 'medewerker', id: database.medewerkers.balie.id });
  const { actId, zaakId } = await formulier();
  const antwoord = await bo.post('/heldermond/melden', { ...goed, actId, zaakId });
  assert.equal(antwoord.status, 303);
  assert.doesNotMatch(koekje(antwoord), /kt-9001/);
});

test('[EC-19] [EC-11] met de link en de code komt de inwoner erin, levert een plan in en kan stoppen', async () => {
  const { antwoord, zaakId } = await meld();
  const html = await (await metKoekje('/heldermond/bedankt', koekje(antwoord))).text();
  const token = /\/link\/([a-z0-9]+)/.exec(html)?.[1] ?? '';
  const code = /<strong>([A-Z0-9 ]+)<\/strong>/.exec(html)?.[1] ?? '';
  assert.equal((await nobody.post(`/heldermond/link/${token}`, { code: 'fout' })).status, 422);
  const open = await nobody.post(`/heldermond/link/${token}`, { code });
  assert.equal(open.headers.get('location'), '/heldermond/mijn');
  const inwonerId = await database.inTenant((tx) =>
    tx.db
      .selectFrom('platform.session')
      .select('actor_id')
      .where('zaak_id', '=', zaakId)
      .executeTakeFirstOrThrow(),
  );
  const jo = await as({ soort: 'inwoner', id: inwonerId.actor_id, zaakId });
  const plan = await (await jo.get('/heldermond/mijn/plan')).text();
  assert.match(plan, /vrijdag 20 november 2026/);
  assert.equal((await jo.post('/heldermond/mijn/plan', { tekst: ' ' })).status, 422);
  assert.equal((await jo.post('/heldermond/mijn/plan', { tekst: 'Ik wil zelf koken.' })).status, 303);
  assert.match(await (await jo.get('/heldermond/mijn/plan')).text(), /Ik wil zelf koken\./);
  assert.equal((await jo.post('/heldermond/mijn/intrekken', { woorden: '' })).status, 303);
  const nogEens = await jo.post('/heldermond/mijn/intrekken', { woorden: '' });
  assert.equal(nogEens.status, 422);
  assert.match(await nogEens.text(), /al afgesloten/);
});

test('[EC-10] [EC-27] wie voor een ander meldt, ziet wat nodig is en leest op de bedankpagina niets over een eigen bezoek', async () => {
  const { html } = await formulier();
  assert.match(html, /Alleen de achternaam is nodig\. Wat u niet weet, laat u leeg/);
  assert.match(html, /<summary>Weet u meer\? Geboortedatum, adres of taal<\/summary>/);
  const ander = { namens: 'iemand-anders', toestemming: 'ja', relatie: 'dochter', anderAchternaam: 'Oma' };
  const { antwoord } = await meld(ander);
  const bedankt = await (await metKoekje('/heldermond/bedankt', koekje(antwoord))).text();
  assert.match(bedankt, /Wij bellen u eerst/);
  assert.doesNotMatch(bedankt, /bij u thuis|eigen consulent/);
  const fout = await meld({ ...ander, anderPostcode: '12' });
  const weer = await fout.antwoord.text();
  assert.match(weer, /<details[^>]* open[^>]*><summary>Weet u meer\?/);
});
