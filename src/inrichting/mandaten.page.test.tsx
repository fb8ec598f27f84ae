import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import type { Visitor } from '../../tests/web.ts';
import { getDatum } from '../basis/datum.ts';
import { newId } from '../platform/ids.ts';
import { getProfiel, storeMedewerker, storeProfiel } from './inrichting.server.ts';
import { listWijzigingen } from './mandaten.server.ts';

const test = await withDatabase();
const web = testWeb(test);
const pad = '/heldermond/inrichting/mandaten';
const vandaag = getDatum('2026-11-02');
let beheerder: Visitor;

before(async () => {
  const id = newId();
  const wie = { id, naam: 'Bas Beheer', email: 'b@gemeente.example', functie: '', organisatie: 'gemeente' };
  await test.inTenant((tx) =>
    storeMedewerker(tx, { ...wie, rollen: ['beheerder'], team: 'noord' }, getDatum('2020-01-01')),
  );
  beheerder = await web.as({ soort: 'medewerker', id });
});

const profielOp = (dag = vandaag) => test.inTenant((tx) => getProfiel(tx, dag));

function velden(eigen: Record<string, string> = {}): Record<string, string> {
  return {
    mandaatId: newId(),
    rol: 'administratie',
    product: 'vervoerspas',
    geldigVan: '2-11-2026',
    besluitnummer: 'HM-PROEF-1',
    ...eigen,
  };
}

describe('het mandaatregister', () => {
  it('[IR-34] een nieuw mandaat maakt één nieuwe versie vanaf vandaag, hoe vaak ook verstuurd, en wat er was blijft', async () => {
    const eerder = await profielOp();
    const eigen = velden({ maxBedrag: '250' });
    assert.equal((await beheerder.post(pad, eigen)).status, 303);
    assert.equal((await beheerder.post(pad, eigen)).status, 303);
    const nu = await profielOp();
    assert.deepEqual([nu.versie, nu.geldigVan], [eerder.versie + 1, vandaag]);
    assert.equal(nu.mandaat.mandaten.length, eerder.mandaat.mandaten.length + 1);
    assert.deepEqual(await profielOp(getDatum('2026-11-01')), eerder);
    const pagina = await (await beheerder.get(pad)).text();
    assert.match(pagina, /HM-PROEF-1/);
    assert.match(pagina, /tot en met 250 euro/);
    assert.match(pagina, /Bas Beheer<\/bdi> gaf een mandaat/);
    assert.equal((await test.inTenant((tx) => listWijzigingen(tx, 'mandaat'))).length, 1);
  });

  it('[IR-34] intrekken telt vanaf vandaag, en de rij blijft staan; twee keer kan niet', async () => {
    await beheerder.post(pad, velden({ besluitnummer: 'HM-PROEF-2' }));
    const rij = (await profielOp()).mandaat.mandaten.find(
      ({ besluitnummer }) => besluitnummer === 'HM-PROEF-2',
    );
    const einde = { einde: rij?.id ?? '', hoe: 'intrekken' };
    assert.equal((await beheerder.post(`${pad}/einde`, einde)).status, 303);
    const na = (await profielOp()).mandaat.mandaten.find(({ id }) => id === rij?.id);
    assert.equal(na?.ingetrokkenOp, vandaag);
    const nogEens = await beheerder.post(`${pad}/einde`, einde);
    assert.equal(nogEens.status, 422);
    assert.match(await nogEens.text(), /al ingetrokken op .*IR-34/);
  });

  it('[IR-34] een mandaat begint en eindigt niet in het verleden, en wat getypt was blijft staan', async () => {
    const terug = await beheerder.post(pad, velden({ geldigVan: '1-11-2026', besluitnummer: 'Terug 7' }));
    const tekst = await terug.text();
    assert.equal(terug.status, 422);
    assert.match(tekst, /Een mandaat werkt niet terug/);
    assert.match(tekst, /value="Terug 7"/);
    const rij = (await profielOp()).mandaat.mandaten[0];
    const oud = await beheerder.post(`${pad}/einde`, {
      einde: rij?.id ?? 'rij-1',
      hoe: 'laatste-dag',
      op: '1-11-2026',
    });
    assert.match(await oud.text(), /De laatste dag ligt in het verleden/);
  });

  it('[IR-16] zegt alle fouten tegelijk, en verandert dan niets', async () => {
    const eerder = await profielOp();
    const leeg = await beheerder.post(pad, { mandaatId: newId(), maxUren: 'veel' });
    const tekst = await leeg.text();
    assert.equal(leeg.status, 422);
    for (const zin of [
      /Kies voor welke rol/,
      /Kies waarover/,
      /de uren of dagdelen in als heel getal/,
      /Vul de eerste dag/,
      /Vul het nummer/,
    ]) {
      assert.match(tekst, zin);
    }
    const partner = velden({ rol: 'beslisser', organisatie: 'Stichting Rondom Thuis' });
    assert.match(await (await beheerder.post(pad, partner)).text(), /schriftelijke mandaat \(Awb 10:4\)/);
    const zonderInstemming = { ...partner, document: 'Brief 9' };
    assert.match(await (await beheerder.post(pad, zonderInstemming)).text(), /moet als werkgever instemmen/);
    assert.deepEqual(await profielOp(), eerder);
  });

  it('[IR-7] een versie die klaarstaat voor later krijgt hetzelfde mandaat, en blijft later ingaan', async () => {
    const nu = await profielOp();
    const later = getDatum('2027-01-01');
    await test.inTenant((tx) =>
      storeProfiel(tx, { ...nu, versie: nu.versie + 1, geldigVan: later, wieBelt: 'Vanaf januari anders.' }),
    );
    await beheerder.post(pad, velden({ besluitnummer: 'HM-PROEF-3' }));
    const [straks, vandaagGeldig] = [await profielOp(later), await profielOp()];
    assert.equal(straks.wieBelt, 'Vanaf januari anders.');
    assert.notEqual(vandaagGeldig.wieBelt, straks.wieBelt);
    for (const { mandaat } of [straks, vandaagGeldig]) {
      assert.ok(mandaat.mandaten.some(({ besluitnummer }) => besluitnummer === 'HM-PROEF-3'));
    }
  });

  it('[IR-2] een beslisser leest het register en wijzigt er niets in; de balie ziet het niet', async () => {
    const beslisser = await web.as({ soort: 'medewerker', id: test.medewerkers.beslisser.id });
    const pagina = await (await beslisser.get(pad)).text();
    assert.match(pagina, /Wie mag vandaag wat besluiten/);
    assert.match(pagina, /Bea Besluit/);
    assert.doesNotMatch(pagina, /Een mandaat geven/);
    assert.equal((await beslisser.post(pad, velden())).status, 404);
    const balie = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });
    assert.equal((await balie.get(pad)).status, 404);
  });
});
