import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenPlanproef, ingevuldPlan, planpad } from '../../tests/builders/planning.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from '../platform/ids.ts';

const test = await withDatabase();
const { gespreksvoerder, andereGespreksvoerder, balie, privacy } = test.medewerkers;
const { guus, als, eenZaak, plan, geplandeId } = await eenPlanproef(test);

const { nobody } = testWeb(test);

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
    const gea = await als(andereGespreksvoerder);
    await plan(mijne, { datum: '2-2-2027' });
    await plan(teamgenoot, { datum: '3-2-2027', medewerkerId: andereGespreksvoerder.id });
    await gea.post(planpad(ander), ingevuldPlan(andereGespreksvoerder.id, { datum: '4-2-2027' }));
    const toon = async (van: string, wie = guus) => (await wie.get(`${week}&van=${van}`)).text();
    const mij = await toon('mij');
    assert.ok(mij.includes('Vanmij') && !mij.includes('Vanteam') && !mij.includes('Vanzuid'));
    const team = await toon('team');
    assert.ok(team.includes('Vanmij') && team.includes('Vanteam') && !team.includes('Vanzuid'));
    const gevraagd = await toon('alles');
    assert.ok(!gevraagd.includes('Vanzuid'), 'alles is voor wie de hele gemeente mag zien');
    const bo = await als(balie);
    const alles = await toon('alles', bo);
    assert.ok(['Vanmij', 'Vanteam', 'Vanzuid'].every((naam) => alles.includes(naam)));
    assert.match(mij, /dinsdag 2 februari/);
    assert.doesNotMatch(mij, /zaterdag/);
  });

  it('[PL-14] wat is afgezegd staat er niet meer, en wat is verzet staat op de nieuwe dag', async () => {
    const zaakId = await eenZaak({ achternaam: 'Verhuisdag' });
    await plan(zaakId, { datum: '9-2-2027' });
    const id = await geplandeId(zaakId);
    await guus.post(planpad(zaakId, `/${id}`), ingevuldPlan(gespreksvoerder.id, { datum: '20-2-2027' }));
    const oud = await (await guus.get('/heldermond/planning?week=2027-02-09')).text();
    const nieuw = await (await guus.get('/heldermond/planning?week=2027-02-20')).text();
    assert.ok(
      !oud.includes('Verhuisdag') && nieuw.includes('Verhuisdag') && nieuw.includes('zaterdag 20 februari'),
    );
    await guus.post(planpad(zaakId, `/${id}/afzegging`), { actId: newId() });
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
    const pia = await als(privacy);
    assert.equal((await pia.get('/heldermond/planning')).status, 404);
    assert.equal((await nobody.get('/heldermond/planning')).status, 303);
  });
});
