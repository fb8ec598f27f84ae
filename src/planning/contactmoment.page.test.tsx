import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenPlanproef, ingevuldPlan, planpad } from '../../tests/builders/planning.ts';
import { withDatabase } from '../../tests/database.ts';
import { newId } from '../platform/ids.ts';

const test = await withDatabase();
const { gespreksvoerder } = test.medewerkers;
const { guus, eenZaak, plan, geplandeId, berichten, volgende } = await eenPlanproef(test);

describe('bericht over een contactmoment', () => {
  it('[PL-10] plant, en stuurt de inwoner en de medewerker bericht met dezelfde uitnodiging', async () => {
    const zaakId = await eenZaak();
    const antwoord = await plan(zaakId, { genodigde1: 'Elif', rol1: 'familie' });
    assert.deepEqual([antwoord.status, antwoord.headers.get('location')], [303, planpad(zaakId)]);
    const html = await (await guus.get(planpad(zaakId))).text();
    assert.match(html, /dinsdag 29 december 2026 van 10:00 tot 11:00/);
    assert.match(html, /Elif<\/bdi> \(familie\)/);
    assert.equal(await volgende(zaakId), 'gesprek-voeren');
    const post = await berichten(zaakId);
    assert.deepEqual(
      post.map(({ aan: adres }) => adres),
      ['jo@thuis.example', gespreksvoerder.email],
    );
    const [inwoner, medewerker] = post;
    assert.deepEqual(inwoner?.agenda, medewerker?.agenda);
    assert.deepEqual(
      [inwoner?.agenda.method, inwoner?.agenda.sequence, inwoner?.agenda.start],
      ['REQUEST', 0, '2026-12-29T10:00:00'],
    );
    assert.match(
      inwoner?.tekst ?? '',
      /Op dinsdag 29 december 2026 om 10:00 uur komt Guus Gesprek bij u op bezoek/,
    );
    assert.match(inwoner?.tekst ?? '', /Waar: bij u thuis/);
    assert.match(inwoner?.tekst ?? '', /Elif \(familie\)/);
    assert.match(inwoner?.tekst ?? '', /gratis hulp van iemand die naast u staat/);
    assert.match(medewerker?.tekst ?? '', /http:\/\/keukentafel\.test\/heldermond\/zaken\//);
  });

  it('[PL-11] in een onderwerp en een agendatitel staat niets over de persoon', async () => {
    const zaakId = await eenZaak({ achternaam: 'Zeldzaamheid' });
    await plan(zaakId, { genodigde1: 'Wilhelmina', rol1: 'mantelzorger' });
    const id = await geplandeId(zaakId);
    await guus.post(planpad(zaakId, `/${id}`), ingevuldPlan(gespreksvoerder.id, { datum: '30-12-2026' }));
    await guus.post(planpad(zaakId, `/${id}/afzegging`), { actId: newId() });
    const post = await berichten(zaakId);
    assert.equal(post.length, 6);
    for (const { onderwerp, ics, naam: naar } of post) {
      assert.doesNotMatch(onderwerp, /Zeldzaamheid|Wilhelmina|Nergenspad|trap/iu);
      const titel = ics.split('\r\n').find((regel) => regel.startsWith('SUMMARY'));
      assert.doesNotMatch(titel ?? '', /Zeldzaamheid|Wilhelmina|Nergenspad/u);
      if (!naar.includes('Zeldzaamheid')) assert.doesNotMatch(ics, /Zeldzaamheid|Wilhelmina/u);
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
    assert.equal((await guus.post(planpad(zaakId, `/${id}`), verzet)).status, 303);
    assert.equal(
      (await guus.post(planpad(zaakId, `/${id}/afzegging`), { actId: newId(), redenAfzegging: 'Nog ziek.' }))
        .status,
      303,
    );
    const aanJo = (await berichten(zaakId)).filter(({ aan: adres }) => adres === 'jo@thuis.example');
    assert.deepEqual(
      aanJo.map(({ agenda: { method, sequence, status } }) => [method, sequence, status]),
      [
        ['REQUEST', 0, 'CONFIRMED'],
        ['REQUEST', 1, 'CONFIRMED'],
        ['CANCEL', 2, 'CANCELLED'],
      ],
    );
    assert.equal(new Set(aanJo.map(({ agenda }) => agenda.uid)).size, 1);
    assert.match(aanJo[1]?.tekst ?? '', /is verzet\. Het was dinsdag 29 december 2026 van 10:00 tot 11:00/);
    assert.match(aanJo[1]?.tekst ?? '', /Op dinsdag 5 januari 2027 om 14:30 uur belt Guus Gesprek u/);
    assert.match(aanJo[2]?.tekst ?? '', /gaat niet door/);
    assert.ok(
      aanJo.every(({ tekst }) => !tekst.includes('iek.')),
      "de reden is voor collega's",
    );
    assert.equal(await volgende(zaakId), 'gesprek-plannen');
    const html = await (await guus.get(planpad(zaakId))).text();
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
      (await berichten(zaakId)).map(({ aan: adres }) => adres),
      [gespreksvoerder.email],
    );
    assert.match(await (await guus.get(planpad(zaakId))).text(), /Bel of schrijf zelf wanneer het is/);
  });
});
