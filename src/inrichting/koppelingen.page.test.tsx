import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import type { Visitor } from '../../tests/web.ts';
import { getDatum } from '../basis/datum.ts';
import { newId } from '../platform/ids.ts';
import { listMachines } from '../platform/machines.ts';
import { storeMedewerker } from './inrichting.server.ts';

const test = await withDatabase();
const web = testWeb(test);
const pad = '/heldermond/koppelingen';
const beheerderId = newId();
let beheerder: Visitor;

before(async () => {
  const wie = {
    id: beheerderId,
    naam: 'Bas Beheer',
    email: 'b@gemeente.example',
    functie: '',
    organisatie: '',
  };
  await test.inTenant((tx) =>
    storeMedewerker(tx, { ...wie, rollen: ['beheerder'], team: 'noord' }, getDatum('2020-01-01')),
  );
  beheerder = await web.as({ soort: 'medewerker', id: beheerderId });
});

const namen = () => test.inTenant(async (tx) => (await listMachines(tx)).map(({ name }) => name));

describe('koppelingen van een gemeente', () => {
  it('maakt er één, hoe vaak ook verstuurd, en toont het geheim één keer', async () => {
    assert.match(await (await beheerder.get(pad)).text(), /Er zijn nog geen koppelingen/);
    const velden = new URLSearchParams({ koppelingId: newId(), naam: 'Formulieren', namens: 'beslisser' });
    velden.append('namens', 'toetser');
    const eerste = await beheerder.post(pad, velden);
    const tweede = await beheerder.post(pad, velden);
    assert.deepEqual([eerste.status, tweede.status, await namen()], [303, 303, ['Formulieren']]);
    const [briefje = ''] = eerste.headers.getSetCookie();
    assert.match(briefje, /^kt-briefje=9001\.[0-9a-f-]{36}%20[a-z0-9]{40};.*HttpOnly/);
    assert.deepEqual(tweede.headers.getSetCookie(), []);
    const [machine] = await test.inTenant(listMachines);
    assert.deepEqual(machine?.roles, ['koppeling', 'beslisser', 'toetser']);
    const pagina = await (await beheerder.get(pad)).text();
    assert.match(pagina, /<bdi>Formulieren<\/bdi>/);
    assert.match(pagina, /een besluit nemen, een besluit toetsen/);
  });

  it('zegt alle fouten tegelijk en houdt vast wat er getypt was', async () => {
    const koppelingId = newId();
    const antwoord = await beheerder.post(pad, { koppelingId, naam: ' ', namens: 'beheerder' });
    assert.equal(antwoord.status, 422);
    const pagina = await antwoord.text();
    assert.match(pagina, /Geef de koppeling een naam/);
    assert.match(pagina, /Kies alleen uit deze mogelijkheden/);
    assert.ok(pagina.includes(koppelingId));
  });

  it('beëindigt er een, en niet die van een andere gemeente', async () => {
    const [machine] = await test.inTenant(listMachines);
    assert.ok(machine);
    const velden = { koppelingId: machine.id };
    const elders = {
      naam: 'Els',
      email: 'e@gemeente.example',
      functie: '',
      organisatie: '',
      id: newId(),
    };
    await test.inTenant(
      (tx) =>
        storeMedewerker(tx, { ...elders, rollen: ['beheerder'], team: 'noord' }, getDatum('2020-01-01')),
      9002,
    );
    const ander = await web.as({ soort: 'medewerker', id: elders.id }, 9002);
    await ander.post('/opsterveen/koppelingen/beeindigen', velden);
    assert.match(await (await beheerder.get(pad)).text(), />Beëindigen<\/button>/);
    await beheerder.post(`${pad}/beeindigen`, velden);
    assert.match(await (await beheerder.get(pad)).text(), /Beëindigd op 2 november 2026/);
  });

  it('is er alleen voor de beheerder, en die komt er na het inloggen', async () => {
    const balie = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });
    assert.equal((await balie.get(pad)).status, 404);
    const velden = { medewerker: beheerderId, terug: '/heldermond/werklijst' };
    const ingelogd = await web.nobody.post('/heldermond/inloggen', velden);
    assert.equal(ingelogd.headers.get('location'), pad);
    const gewoon = await web.nobody.post('/heldermond/inloggen', { medewerker: test.medewerkers.balie.id });
    assert.equal(gewoon.headers.get('location'), '/heldermond/werklijst');
  });
});
