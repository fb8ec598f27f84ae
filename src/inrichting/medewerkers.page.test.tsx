import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import type { Visitor } from '../../tests/web.ts';
import { getDatum } from '../basis/datum.ts';
import { newId } from '../platform/ids.ts';
import { findWie, listInDienst, storeMedewerker } from './inrichting.server.ts';
import { listStaf } from './medewerkers.server.ts';

const test = await withDatabase();
const web = testWeb(test);
const pad = '/heldermond/inrichting/medewerkers';
const beheerderId = newId();
let beheerder: Visitor;

before(async () => {
  const wie = { id: beheerderId, naam: 'Bas Beheer', email: 'b@gemeente.example', functie: 'beheer' };
  await test.inTenant((tx) =>
    storeMedewerker(
      tx,
      { ...wie, organisatie: 'gemeente', rollen: ['beheerder'], team: 'toewijzing' },
      getDatum('2020-01-01'),
    ),
  );
  beheerder = await web.as({ soort: 'medewerker', id: beheerderId });
});

async function voegToe(eigen: Record<string, string> = {}): Promise<{ id: string; antwoord: Response }> {
  const id = newId();
  const velden = {
    medewerkerId: id,
    naam: 'Nina Nieuw',
    email: `${id}@gemeente.example`,
    functie: 'Wmo',
    team: 'toewijzing',
    rollen: 'beslisser',
    ...eigen,
  };
  return { id, antwoord: await beheerder.post(pad, velden) };
}

const staf = () => test.inTenant(listStaf);

describe('medewerkers van een gemeente', () => {
  it('[IR-38] voegt iemand toe, één keer, met de organisatie van het team; een adres dat er al is niet', async () => {
    const { id, antwoord } = await voegToe({ email: 'nina@gemeente.example' });
    assert.equal(antwoord.status, 303);
    const wie = (await staf()).find((een) => een.id === id);
    assert.deepEqual(
      [wie?.organisatie, wie?.rollen, wie?.van],
      ['Gemeente Heldermond', ['beslisser'], '2026-11-02'],
    );
    const dubbel = await voegToe({ email: 'NINA@gemeente.example', naam: 'Iemand Anders' });
    assert.equal(dubbel.antwoord.status, 422);
    const tekst = await dubbel.antwoord.text();
    assert.match(tekst, /al iemand met dit e-mailadres\. \(IR-38\)/);
    assert.match(tekst, /value="Iemand Anders"/);
  });

  it('[IR-39] wijzigt rollen en team; op de volgende pagina geldt het al', async () => {
    const { id } = await voegToe();
    const zelf = await web.as({ soort: 'medewerker', id });
    assert.equal((await zelf.get('/heldermond/inrichting/mandaten')).status, 200);
    const werk = { functie: 'planner', team: 'zorgdeur', rollen: 'planner' };
    assert.equal((await beheerder.post(`${pad}/${id}`, werk)).status, 303);
    assert.equal((await zelf.get('/heldermond/inrichting/mandaten')).status, 404);
    const fout = await beheerder.post(`${pad}/${id}`, {
      functie: 'x',
      team: 'bestaat-niet',
      rollen: 'inwoner',
    });
    const tekst = await fout.text();
    assert.equal(fout.status, 422);
    assert.match(tekst, /Dit team staat niet in het profiel/);
    assert.match(tekst, /Kies minstens één rol uit de lijst/);
  });

  it('[IR-36] wie vertrekt, komt er meteen niet meer in: de sessie is weg en inloggen kan niet', async () => {
    const { id } = await voegToe();
    const zelf = await web.as({ soort: 'medewerker', id });
    assert.equal((await zelf.get('/heldermond/werklijst')).status, 200);
    const vertrek = { dag: '2-11-2026', meteen: 'ja' };
    assert.equal((await beheerder.post(`${pad}/${id}/einde`, vertrek)).status, 303);
    assert.equal((await zelf.get('/heldermond/werklijst')).status, 303);
    const owner = { soort: 'medewerker', id } as const;
    assert.equal(await test.inTenant((tx) => findWie(tx, owner, getDatum('2026-11-02'))), undefined);
    assert.match(await (await beheerder.get(pad)).text(), /niet meer, laatste dag 1 november 2026/);
  });

  it('[IR-36] tot en met de laatste werkdag kan iemand werken, de dag erna niet meer', async () => {
    const { id } = await voegToe();
    await beheerder.post(`${pad}/${id}/einde`, { dag: '30-11-2026' });
    const opDag = (dag: string) =>
      test.inTenant(async (tx) => (await listInDienst(tx, getDatum(dag))).some((een) => een.id === id));
    assert.deepEqual([await opDag('2026-11-30'), await opDag('2026-12-01')], [true, false]);
    const later = testWeb(test, { nu: '2026-11-30T09:00:00.000Z' });
    const straks = testWeb(test, { nu: '2026-12-01T09:00:00.000Z' });
    const owner = { soort: 'medewerker', id } as const;
    assert.equal((await (await later.as(owner)).get('/heldermond/werklijst')).status, 200);
    assert.equal((await (await straks.as(owner)).get('/heldermond/werklijst')).status, 303);
  });

  it('[IR-37] er blijft altijd iemand die beheert', async () => {
    const weg = await beheerder.post(`${pad}/${beheerderId}/einde`, { dag: '2-11-2026' });
    assert.equal(weg.status, 422);
    assert.match(await weg.text(), /geen beheerder over.*IR-37/);
    const rol = { functie: 'beheer', team: 'toewijzing', rollen: 'beleid' };
    assert.equal((await beheerder.post(`${pad}/${beheerderId}`, rol)).status, 422);
  });

  it('[IR-2] is er alleen voor de beheerder', async () => {
    const balie = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });
    assert.equal((await balie.get(pad)).status, 404);
    assert.equal((await balie.post(pad, {})).status, 404);
  });
});
