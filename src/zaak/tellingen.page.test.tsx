import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { getDatum } from '../basis/datum.ts';
import type { Actor } from '../basis/act.ts';
import { storeMedewerker } from '../inrichting/index.server.ts';
import { lockZaak, storeActs } from '../platform/acts.ts';
import { newId } from '../platform/ids.ts';
import { countMix, countOndersteuning } from './gesprektellingen.server.ts';
import { countContact, countEigenAdvies } from './tellingen.server.ts';
import { deel, telContact } from './tellingen.ts';

const test = await withDatabase();
const gemeente = 9004;
const nu = '2026-11-02T09:00:00.000Z';
const web = testWeb(test, { nu });
const partnerId = newId();

before(async () => {
  const wie = {
    id: partnerId,
    naam: 'Pia Partner',
    email: 'p@partner.example',
    functie: '',
    team: 'mienskip',
  };
  const organisatie = 'Zorggroep De Mienskip';
  await test.inTenant(
    (tx) => storeMedewerker(tx, { ...wie, organisatie, rollen: ['gespreksvoerder'] }, getDatum('2020-01-01')),
    gemeente,
  );
  await zaak('2026-11-01T08:00:00.000Z', '2026-11-01T20:00:00.000Z', ['eigen', 'anders', 'anders', 'anders']);
  await zaak('2026-10-20T08:00:00.000Z', '2026-10-22T08:00:00.000Z', []);
  await zaak('2026-11-02T08:00:00.000Z', undefined, []);
});

async function zaak(gemeld: string, contact: string | undefined, oplossingen: readonly string[]) {
  const zaakId = newId();
  const door: Actor = { soort: 'medewerker', id: partnerId };
  const act = (soort: string, gebeurdOp: string, inhoud: object) => ({
    id: newId(),
    soort,
    zaakId,
    door,
    gebeurdOp,
    inhoud,
  });
  const adviezen = oplossingen.flatMap((welke) => {
    const oplossingId = newId();
    const genoemd = act('oplossing-genoemd', gemeld, { oplossingId });
    return welke === 'eigen'
      ? [genoemd, act('advies-eigen-organisatie', gemeld, { oplossingId })]
      : [genoemd];
  });
  const acts = [
    act('melding-gedaan', gemeld, { nummer: newId(), inwonerId: newId(), ontvangenOp: gemeld.slice(0, 10) }),
    ...(contact === undefined ? [] : [act('gesprek-gevoerd', contact, { op: contact.slice(0, 10) })]),
    ...adviezen,
  ];
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    await storeActs({ ...tx, afterActs: async () => undefined }, { zaakId, nu, acts });
  }, gemeente);
}

describe('tellingen', () => {
  it('[IR-40] telt per organisatie hoeveel oplossingen zij zelf levert', async () => {
    assert.deepEqual(await test.inTenant(countEigenAdvies, gemeente), [
      { organisatie: 'Zorggroep De Mienskip', oplossingen: 4, eigen: 1 },
    ]);
    assert.deepEqual([deel(1, 4), deel(0, 0)], ['25 procent', 'nog niets']);
  });

  it('[IR-41] telt hoe vaak er binnen 24 uur contact is, en wat nog op tijd kan', async () => {
    const contact = await test.inTenant((tx) => countContact(tx, { nu, binnenUren: 24 }), gemeente);
    assert.deepEqual(contact, { meldingen: 3, binnen: 1, later: 1, nogNiet: 1 });
    const precies = [
      { uren: 24, sindsUren: 50 },
      { uren: 24.01, sindsUren: 50 },
      { uren: undefined, sindsUren: 24.01 },
    ];
    assert.deepEqual(telContact(precies, 24), { meldingen: 3, binnen: 1, later: 2, nogNiet: 0 });
  });

  it('[HG-96] [HG-97] T34 en T8: het laatste antwoord per zaak telt, in de Nederlandse maand, en de laatste trede', async () => {
    const leeg = await test.inTenant(countMix, gemeente);
    const [zaakId, oplossingId] = [newId(), newId()];
    const act = (soort: string, gebeurdOp: string, inhoud: object) => ({
      id: newId(),
      soort,
      zaakId,
      door: { soort: 'medewerker', id: partnerId } as const,
      gebeurdOp,
      inhoud,
    });
    const steun = { onderdeel: 'clientondersteuning', besproken: true, tekst: newId() };
    const naastCollectief = { diensten: ['wasserij'], reden: 'geen-plek' };
    const acts = [
      act('contactmoment-gepland', '2026-08-20T09:00:00.000Z', { clientondersteuning: 'nog-vragen' }),
      act('onderdeel-besproken', '2026-08-31T22:30:00.000Z', { ...steun, wens: 'graag' }),
      act('onderdeel-besproken', '2026-09-02T09:00:00.000Z', { ...steun, onderdeel: 'g' }),
      act('trede-vastgelegd', '2026-09-02T09:00:00.000Z', { oplossingId, trede: 'collectief' }),
      act('trede-vastgelegd', '2026-09-03T09:00:00.000Z', {
        oplossingId,
        trede: 'maatwerk',
        naastCollectief,
      }),
    ];
    await test.inTenant(async (tx) => {
      await lockZaak(tx, zaakId);
      await storeActs({ ...tx, afterActs: async () => undefined }, { zaakId, nu, acts });
    }, gemeente);
    const september = (await test.inTenant(countOndersteuning, gemeente)).find(
      ({ maand }) => maand === '2026-09',
    );
    assert.deepEqual(september, {
      maand: '2026-09',
      aangeboden: 1,
      graag: 1,
      isErAl: 0,
      nietNodig: 0,
      open: 0,
    });
    assert.deepEqual(await test.inTenant(countMix, gemeente), {
      ...leeg,
      opMaat: leeg.opMaat + 1,
      redenen: [...leeg.redenen, { reden: 'geen-plek', aantal: 1 }],
    });
  });

  it('[IR-40] staat op een pagina voor beleid en beheer, en voor niemand anders', async () => {
    const id = newId();
    const wie = { id, naam: 'Bo Beleid', email: 'b@gemeente.example', functie: '', organisatie: 'gemeente' };
    await test.inTenant(
      (tx) => storeMedewerker(tx, { ...wie, rollen: ['beleid'], team: 'loket' }, getDatum('2020-01-01')),
      gemeente,
    );
    const beleid = await web.as({ soort: 'medewerker', id }, gemeente);
    const pagina = await (await beleid.get('/marrehim/inrichting/tellingen')).text();
    assert.match(pagina, /Zorggroep De Mienskip/);
    assert.match(pagina, /25 procent/);
    assert.match(pagina, /Binnen 24 uur/);
    assert.match(pagina, /Cliëntondersteuning per maand[\s\S]*september 2026/);
    assert.doesNotMatch(pagina, /Samen of op maat/);
    const partner = await web.as({ soort: 'medewerker', id: partnerId }, gemeente);
    assert.equal((await partner.get('/marrehim/inrichting/tellingen')).status, 404);
  });
});
