import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { eenPlanzaak, geval9, ingevuldPlan } from '../../tests/builders/planning.ts';
import type { Planzaak } from '../../tests/builders/planning.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from '../platform/ids.ts';

const test = await withDatabase();
const { gespreksvoerder, andereGespreksvoerder, balie, beslisser, privacy } = test.medewerkers;
const web = testWeb(test, { nu: geval9.nu });
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

function eenZaak(eigen: Partial<Planzaak> = {}): Promise<string> {
  const vast = { gespreksvoerderId: gespreksvoerder.id, nu: geval9.nu, email: 'jo@thuis.example' };
  return test.inTenant((tx) => eenPlanzaak(tx, { ...vast, ...eigen }));
}

function pad(zaakId: string, rest = ''): string {
  return `/heldermond/zaken/${zaakId}/planning${rest}`;
}

async function plan(zaakId: string, eigen: Record<string, string> = {}): Promise<Response> {
  return guus.post(pad(zaakId), ingevuldPlan(gespreksvoerder.id, eigen));
}

async function geplandeId(zaakId: string): Promise<string> {
  const rij = await test.inTenant((tx) =>
    tx.db
      .selectFrom('planning.contactmoment')
      .select('id')
      .where('gemeente_id', '=', tx.gemeenteId)
      .where('zaak_id', '=', zaakId)
      .executeTakeFirstOrThrow(),
  );
  return rij.id;
}

/** The messages about contactmomenten of one zaak, in order of sending, with what stands in their calendar file. */
async function berichten(zaakId: string) {
  const rijen = await test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .selectAll()
      .where('gemeente_id', '=', tx.gemeenteId)
      .where('zaak_id', '=', zaakId)
      .where('kind', 'like', 'contactmoment-%')
      .orderBy('queued_at')
      .orderBy('id')
      .execute(),
  );
  const gelezen = rijen.map((rij) => ({ ...rij, agenda: leesAgenda(rij.calendar ?? '') }));
  return gelezen.toSorted((a, b) => a.agenda.sequence - b.agenda.sequence);
}

function leesAgenda(ics: string) {
  const kalender = new ICAL.Component(ICAL.parse(ics));
  const event = kalender.getFirstSubcomponent('vevent');
  return {
    method: String(kalender.getFirstPropertyValue('method')),
    uid: String(event?.getFirstPropertyValue('uid')),
    sequence: Number(event?.getFirstPropertyValue('sequence')),
    status: String(event?.getFirstPropertyValue('status')),
    start: String(event?.getFirstPropertyValue('dtstart')),
  };
}

async function volgende(zaakId: string): Promise<string | null> {
  const { volgende: wat } = await test.inTenant((tx) =>
    tx.db
      .selectFrom('zaak.stand')
      .select('volgende')
      .where('gemeente_id', '=', tx.gemeenteId)
      .where('zaak_id', '=', zaakId)
      .executeTakeFirstOrThrow(),
  );
  return wat;
}

describe('de planning van een zaak', () => {
  it('[PL-13] vraagt wanneer, waar, wie en met wie; een bezoek thuis staat al aan', async () => {
    const html = await (await guus.get(pad(await eenZaak()))).text();
    for (const woord of [
      'Welke dag?',
      'Hoe laat',
      'Hoe lang',
      'Wat wil de inwoner?',
      'Wie voert',
      'Jo Trapniet',
    ]) {
      assert.ok(html.includes(woord), woord);
    }
    assert.match(html, /value="huisbezoek" checked/);
    assert.match(html, /Nergenspad 1, Heldermond/);
    assert.match(html, new RegExp(`value="${gespreksvoerder.id}" selected`));
  });

  it('[PL-10] plant, en stuurt de inwoner en de medewerker bericht met dezelfde uitnodiging', async () => {
    const zaakId = await eenZaak();
    const antwoord = await plan(zaakId, { genodigde1: 'Elif', rol1: 'familie' });
    assert.deepEqual([antwoord.status, antwoord.headers.get('location')], [303, pad(zaakId)]);
    const html = await (await guus.get(pad(zaakId))).text();
    assert.match(html, /dinsdag 29 december 2026 van 10:00 tot 11:00/);
    assert.match(html, /Elif<\/bdi> \(familie\)/);
    assert.equal(await volgende(zaakId), 'gesprek-voeren');
    const post = await berichten(zaakId);
    assert.deepEqual(
      post.map(({ to_address: adres }) => adres),
      ['jo@thuis.example', gespreksvoerder.email],
    );
    const [inwoner, medewerker] = post;
    assert.deepEqual(inwoner?.agenda, medewerker?.agenda);
    assert.deepEqual(
      [inwoner?.agenda.method, inwoner?.agenda.sequence, inwoner?.agenda.start],
      ['REQUEST', 0, '2026-12-29T10:00:00'],
    );
    assert.match(
      inwoner?.body ?? '',
      /Op dinsdag 29 december 2026 om 10:00 uur komt Guus Gesprek bij u op bezoek/,
    );
    assert.match(inwoner?.body ?? '', /Waar: bij u thuis/);
    assert.match(inwoner?.body ?? '', /Elif \(familie\)/);
    assert.match(inwoner?.body ?? '', /gratis hulp van iemand die naast u staat/);
    assert.match(medewerker?.body ?? '', /http:\/\/keukentafel\.test\/heldermond\/zaken\//);
  });

  it('[PL-11] in een onderwerp en een agendatitel staat niets over de persoon', async () => {
    const zaakId = await eenZaak({ achternaam: 'Zeldzaamheid' });
    await plan(zaakId, { genodigde1: 'Wilhelmina', rol1: 'mantelzorger' });
    const id = await geplandeId(zaakId);
    await guus.post(pad(zaakId, `/${id}`), ingevuldPlan(gespreksvoerder.id, { datum: '30-12-2026' }));
    await guus.post(pad(zaakId, `/${id}/afzegging`), { actId: newId() });
    const post = await berichten(zaakId);
    assert.equal(post.length, 6);
    for (const { subject, calendar, to_name: naar } of post) {
      assert.doesNotMatch(subject, /Zeldzaamheid|Wilhelmina|Nergenspad|trap/iu);
      const regels = (calendar ?? '').replaceAll(/\r\n /gu, '').split('\r\n');
      const titel = regels.find((regel) => regel.startsWith('SUMMARY'));
      assert.doesNotMatch(titel ?? '', /Zeldzaamheid|Wilhelmina|Nergenspad/u);
      if (!naar.includes('Zeldzaamheid')) assert.doesNotMatch(calendar ?? '', /Zeldzaamheid|Wilhelmina/u);
    }
  });

  it('[PL-10] verzetten en afzeggen gaat onder hetzelfde kenmerk, met een hoger nummer en een intrekking', async () => {
    const zaakId = await eenZaak();
    await plan(zaakId);
    const id = await geplandeId(zaakId);
    const verzet = {
      ...ingevuldPlan(gespreksvoerder.id, { datum: '5-1-2027', tijd: '14.30', vorm: 'telefoon' }),
      reden: 'Ziek.',
    };
    assert.equal((await guus.post(pad(zaakId, `/${id}`), verzet)).status, 303);
    assert.equal(
      (await guus.post(pad(zaakId, `/${id}/afzegging`), { actId: newId(), redenAfzegging: 'Nog ziek.' }))
        .status,
      303,
    );
    const aanJo = (await berichten(zaakId)).filter(({ to_address: adres }) => adres === 'jo@thuis.example');
    assert.deepEqual(
      aanJo.map(({ agenda: { method, sequence, status } }) => [method, sequence, status]),
      [
        ['REQUEST', 0, 'CONFIRMED'],
        ['REQUEST', 1, 'CONFIRMED'],
        ['CANCEL', 2, 'CANCELLED'],
      ],
    );
    assert.equal(new Set(aanJo.map(({ agenda }) => agenda.uid)).size, 1);
    assert.match(aanJo[1]?.body ?? '', /is verzet\. Het was dinsdag 29 december 2026 van 10:00 tot 11:00/);
    assert.match(aanJo[1]?.body ?? '', /Op dinsdag 5 januari 2027 om 14:30 uur belt Guus Gesprek u/);
    assert.match(aanJo[2]?.body ?? '', /gaat niet door/);
    assert.ok(
      aanJo.every(({ body }) => !body.includes('iek.')),
      "de reden is voor collega's",
    );
    assert.equal(await volgende(zaakId), 'gesprek-plannen');
    const html = await (await guus.get(pad(zaakId))).text();
    assert.match(html, /Eén keer afgezegd/);
  });

  it('[PL-10] een dubbele klik plant één keer en stuurt één keer bericht', async () => {
    const zaakId = await eenZaak();
    const actId = newId();
    const antwoorden = await Promise.all([plan(zaakId, { actId }), plan(zaakId, { actId })]);
    assert.deepEqual(
      antwoorden.map(({ status }) => status),
      [303, 303],
    );
    assert.equal((await berichten(zaakId)).length, 2);
  });

  it('[PL-10] zonder mailadres staat er dat iemand moet bellen of schrijven', async () => {
    const zaakId = await eenZaak({ email: undefined });
    await plan(zaakId);
    assert.deepEqual(
      (await berichten(zaakId)).map(({ to_address: adres }) => adres),
      [gespreksvoerder.email],
    );
    assert.match(await (await guus.get(pad(zaakId))).text(), /Bel of schrijf zelf wanneer het is/);
  });

  it('[PL-3] geval 9: 22 december wordt geweigerd met uitleg en met wat was ingevuld; afzien van een plan helpt', async () => {
    const zaakId = await eenZaak();
    const antwoord = await plan(zaakId, { datum: '22-12-2026', plaats: 'Achterom' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /eigen plan inleveren\. Het gesprek kan vanaf dinsdag 29 december 2026/);
    assert.match(html, /value="22-12-2026"/);
    assert.match(html, /value="Achterom"/);
    assert.equal((await berichten(zaakId)).length, 0);
    assert.match(html, /De inwoner zegt: ik maak geen eigen plan/);
    assert.equal((await plan(zaakId, { datum: '22-12-2026', zonderPlan: 'ja' })).status, 303);
    const erna = await (await guus.get(pad(zaakId))).text();
    assert.match(erna, /maakt de inwoner niet/);
    assert.doesNotMatch(erna, /ik maak geen eigen plan/);
  });

  it('[PL-15] alle fouten komen in één keer, naast het veld, en wat is ingevuld blijft staan', async () => {
    const zaakId = await eenZaak();
    const fout = {
      datum: '31-2-2027',
      tijd: 'straks',
      duur: '',
      vorm: 'elders',
      medewerkerId: '',
      clientondersteuning: '',
    };
    const antwoord = await plan(zaakId, { ...fout, genodigde1: 'Elif' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    for (const veld of ['datum', 'tijd', 'duur', 'plaats', 'medewerkerId', 'clientondersteuning']) {
      assert.ok(html.includes(`href="#veld-${veld}"`), veld);
      assert.ok(html.includes(`id="fout-${veld}"`), veld);
    }
    assert.match(html, /value="31-2-2027"/);
    assert.match(html, /value="Elif"/);
    assert.doesNotMatch(html, /Invalid|expected|received/u);
  });

  it('[PL-15] rare invoer geeft een zin en nooit een storing', async () => {
    const zaakId = await eenZaak();
    const nul = String.fromCodePoint(0);
    const vreemd: readonly Record<string, string>[] = [
      { plaats: `a${nul}b` },
      { plaats: 'x'.repeat(300_000) },
      { genodigde1: '\u202eomgekeerd', rol1: 'koning' },
      { duur: '1e9' },
      { duur: '-60' },
      { datum: '29-12-0000' },
      { medewerkerId: newId() },
      { medewerkerId: beslisser.id },
      { vorm: 'loket', loket: '' },
    ];
    for (const eigen of vreemd) {
      const { status } = await plan(zaakId, eigen);
      assert.ok(
        status === 422 || (status === 303 && 'genodigde1' in eigen),
        JSON.stringify(eigen).slice(0, 80),
      );
    }
  });

  it('[PL-16] alleen wie een gesprek kan voeren, staat in de lijst', async () => {
    const html = await (await guus.get(pad(await eenZaak()))).text();
    assert.ok(html.includes(andereGespreksvoerder.naam) && !html.includes(privacy.naam));
  });

  it('[PL-6] twee dingen tegelijk mag, met een waarschuwing', async () => {
    const eerste = await eenZaak();
    const tweede = await eenZaak();
    const dag = { datum: '12-1-2027', tijd: '9:00' };
    assert.equal((await plan(eerste, dag)).status, 303);
    assert.equal((await plan(tweede, { ...dag, tijd: '9:45' })).status, 303);
    const zin = /heeft dan nog iets/;
    assert.match(await (await guus.get(pad(tweede))).text(), zin);
    const id = await geplandeId(tweede);
    await guus.post(pad(tweede, `/${id}`), ingevuldPlan(gespreksvoerder.id, { ...dag, tijd: '10:00' }));
    assert.doesNotMatch(await (await guus.get(pad(tweede))).text(), zin);
  });

  it('[PL-7] T6: boven het urenbudget mag plannen, met een waarschuwing', async () => {
    const zaakId = await eenZaak({ soortGesprek: 'maatwerktraject' });
    for (const [datum, duur] of [
      ['18-1-2027', '480'],
      ['19-1-2027', '60'],
    ] as const) {
      assert.equal((await plan(zaakId, { datum, duur })).status, 303);
    }
    const voor = await (await guus.get(pad(zaakId))).text();
    assert.match(voor, /Voor het gesprek is nog 1 uur over, naast 2 uur voor opvolging/);
    assert.doesNotMatch(voor, /Meer uren dan er zijn/);
    assert.equal((await plan(zaakId, { datum: '20-1-2027', duur: '120' })).status, 303);
    assert.match(await (await guus.get(pad(zaakId))).text(), /1 uur meer dan er voor het gesprek is/);
  });

  it('[PL-14] een ander team, een andere gemeente en een onbekend nummer: dezelfde 404', async () => {
    const zaakId = await eenZaak({ team: 'noord' });
    await plan(zaakId);
    const id = await geplandeId(zaakId);
    const gea = await web.as({ soort: 'medewerker', id: andereGespreksvoerder.id });
    const elders = await web.as({ soort: 'medewerker', id: gespreksvoerder.id }, 9002);
    for (const [wie, waar] of [
      [gea, pad(zaakId)],
      [gea, pad(zaakId, `/${id}`)],
      [elders, pad(zaakId).replace('heldermond', 'opsterveen')],
      [guus, pad(zaakId, `/${newId()}`)],
      [guus, pad(newId())],
      [guus, pad('geen-id')],
    ] as const) {
      assert.equal((await wie.get(waar)).status, 404, waar);
    }
    const anderZaak = await eenZaak();
    assert.equal((await guus.get(pad(anderZaak, `/${id}`))).status, 404);
  });

  it('wie kijkt, staat in het leeslogboek', async () => {
    const zaakId = await eenZaak();
    await guus.get(pad(zaakId));
    const blikken = await test.inTenant((tx) =>
      tx.db.selectFrom('platform.reading_log').select('handling').where('zaak_id', '=', zaakId).execute(),
    );
    assert.deepEqual(
      blikken.map(({ handling }) => handling),
      ['contactmoment-plannen'],
    );
  });
});

describe('de week', () => {
  const week = '/heldermond/planning?week=2027-02-01';

  it('[PL-14] laat zien wat van mij en van mijn team is, per dag, en van een ander team niets', async () => {
    const mijne = await eenZaak({ achternaam: 'Vanmij' });
    const teamgenoot = await eenZaak({ achternaam: 'Vanteam' });
    const ander = await eenZaak({
      achternaam: 'Vanzuid',
      team: 'zuid',
      gespreksvoerderId: andereGespreksvoerder.id,
    });
    const gea = await web.as({ soort: 'medewerker', id: andereGespreksvoerder.id });
    await plan(mijne, { datum: '2-2-2027' });
    await plan(teamgenoot, { datum: '3-2-2027', medewerkerId: andereGespreksvoerder.id });
    await gea.post(pad(ander), ingevuldPlan(andereGespreksvoerder.id, { datum: '4-2-2027' }));
    const toon = async (van: string, wie = guus) => (await wie.get(`${week}&van=${van}`)).text();
    const mij = await toon('mij');
    assert.ok(mij.includes('Vanmij') && !mij.includes('Vanteam') && !mij.includes('Vanzuid'));
    const team = await toon('team');
    assert.ok(team.includes('Vanmij') && team.includes('Vanteam') && !team.includes('Vanzuid'));
    const gevraagd = await toon('alles');
    assert.ok(!gevraagd.includes('Vanzuid'), 'alles is voor wie de hele gemeente mag zien');
    const bo = await web.as({ soort: 'medewerker', id: balie.id });
    const alles = await toon('alles', bo);
    assert.ok(['Vanmij', 'Vanteam', 'Vanzuid'].every((naam) => alles.includes(naam)));
    assert.match(mij, /dinsdag 2 februari/);
    assert.doesNotMatch(mij, /zaterdag/);
  });

  it('[PL-14] wat is afgezegd staat er niet meer, en wat is verzet staat op de nieuwe dag', async () => {
    const zaakId = await eenZaak({ achternaam: 'Verhuisdag' });
    await plan(zaakId, { datum: '9-2-2027' });
    const id = await geplandeId(zaakId);
    await guus.post(pad(zaakId, `/${id}`), ingevuldPlan(gespreksvoerder.id, { datum: '20-2-2027' }));
    const oud = await (await guus.get('/heldermond/planning?week=2027-02-09')).text();
    const nieuw = await (await guus.get('/heldermond/planning?week=2027-02-20')).text();
    assert.ok(
      !oud.includes('Verhuisdag') && nieuw.includes('Verhuisdag') && nieuw.includes('zaterdag 20 februari'),
    );
    await guus.post(pad(zaakId, `/${id}/afzegging`), { actId: newId() });
    assert.doesNotMatch(await (await guus.get('/heldermond/planning?week=2027-02-20')).text(), /Verhuisdag/);
  });

  it('een week die niet bestaat of heel ver weg ligt, is deze week', async () => {
    for (const vraag of ['week=onzin', 'week=9999-12-31', 'week=1000-01-01', 'van=%00']) {
      const antwoord = await guus.get(`/heldermond/planning?${vraag}`);
      assert.equal(antwoord.status, 200);
      assert.match(await antwoord.text(), /Week van 14 december 2026/);
    }
  });

  it('[PL-14] wie geen agenda mag zien krijgt een 404, wie niet is ingelogd het inloggen', async () => {
    const pia = await web.as({ soort: 'medewerker', id: privacy.id });
    assert.equal((await pia.get('/heldermond/planning')).status, 404);
    assert.equal((await web.nobody.get('/heldermond/planning')).status, 303);
  });
});
