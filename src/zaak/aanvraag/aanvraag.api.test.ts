import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testApi } from '../../../tests/api.ts';
import type { Answer } from '../../../tests/api.ts';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { withDatabase } from '../../../tests/database.ts';

const test = await withDatabase();
const { gespreksvoerder, beslisser, balie } = test.medewerkers;
const api = testApi(test, { nu: '2026-11-06T09:00:00.000Z' });
const straks = testApi(test, { nu: '2026-12-09T09:00:00.000Z' });
const rollen = ['koppeling', 'administratie', 'beslisser', 'gespreksvoerder'];

function gedaan({ status, body }: Answer): Record<string, unknown> {
  assert.ok(status < 300, `${status}: ${JSON.stringify(body)}`);
  return body;
}

async function eenZaak({ metVerslag = true } = {}) {
  const { zaakId } = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  const machine = await api.machine(rollen);
  const pad = `/zaken/${zaakId}`;
  if (metVerslag) {
    const { kenmerk } = gedaan(await machine.get(`${pad}/verslagconcept`));
    gedaan(await machine.post(`${pad}/verslagen`, { kenmerk, wijze: 'post' }));
  }
  return { zaakId, machine, pad };
}

const aanvraag = { weg: 'brief', woorden: 'Een traplift.', ondertekend: 'geen' };

async function beslissenVoor(machine: Awaited<ReturnType<typeof api.machine>>, pad: string) {
  return gedaan(await machine.get(`${pad}/beoordeling`))['beslissenVoor'];
}

describe('een aanvraag over de API', () => {
  it('[TW-15] [TW-18] [TW-19] aanvullen en stilzetten schuiven de dag op, een bericht van uitstel niet', async () => {
    const { machine, pad } = await eenZaak();
    gedaan(await machine.post(`${pad}/aanvragen`, aanvraag));
    assert.equal(await beslissenVoor(machine, pad), '2026-11-20');
    const later = { nieuweDatum: '2026-12-01', uitleg: 'Wij zijn met weinig.' };
    gedaan(await machine.post(`${pad}/uitstelberichten`, later));
    assert.equal(await beslissenVoor(machine, pad), '2026-11-20');
    gedaan(await machine.post(`${pad}/aanvullingvragen`, { wat: 'Uw adres.', uiterlijk: '2026-11-13' }));
    assert.equal(await beslissenVoor(machine, pad), '2026-11-27');
    const dubbel = await machine.post(`${pad}/aanvullingvragen`, {
      wat: 'Nog iets.',
      uiterlijk: '2026-11-13',
    });
    assert.deepEqual([dubbel.status, dubbel.body.regel], [422, 'TW-15']);
    gedaan(await machine.post(`${pad}/aanvullingen`, { ontvangenOp: '2026-11-06', isVolledig: true }));
    assert.equal(await beslissenVoor(machine, pad), '2026-11-20');
    const stil = { grond: 'overmacht', van: '2026-11-06', tot: '2026-11-09', toelichting: 'Brand.' };
    const { actId } = gedaan(await machine.post(`${pad}/opschortingen`, stil));
    assert.equal(await beslissenVoor(machine, pad), '2026-11-23');
    const einde = { opschortingId: actId, op: '2026-11-06' };
    gedaan(await machine.post(`${pad}/opschorting-eindes`, einde));
    const weer = await machine.post(`${pad}/opschorting-eindes`, einde);
    assert.deepEqual([weer.status, weer.body.regel], [422, 'TW-18']);
  });

  it('[TW-20] geval 18: buiten behandeling kan niet zolang de inwoner nog kan aanvullen', async () => {
    const { machine, pad } = await eenZaak();
    gedaan(await machine.post(`${pad}/aanvragen`, aanvraag));
    const voorstel = { uitkomst: 'buiten-behandeling', motivering: 'Er ontbreekt iets.' };
    const zonder = await machine.post(`${pad}/besluitvoorstellen`, voorstel);
    assert.deepEqual([zonder.status, zonder.body.regel], [422, 'TW-20']);
    gedaan(await machine.post(`${pad}/aanvullingvragen`, { wat: 'Uw adres.', uiterlijk: '2026-11-13' }));
    const nog = await machine.post(`${pad}/besluitvoorstellen`, voorstel);
    assert.deepEqual([nog.status, nog.body.regel], [422, 'TW-20']);
  });

  it('[TW-14] [TW-2] een te vroege brief staat na de zes weken in de lijst, tot iemand hem oppakt', async () => {
    const { machine, pad, zaakId } = await eenZaak({ metVerslag: false });
    assert.equal(
      gedaan(await machine.post(`${pad}/aanvragen`, aanvraag))['soort'],
      'aanvraag-vroeg-ontvangen',
    );
    const vroeg = await machine.post(`${pad}/brief-opnemingen`);
    assert.deepEqual([vroeg.status, vroeg.body.regel], [422, 'TW-14']);
    const dan = await straks.machine(rollen);
    const lijst = async () => JSON.stringify(gedaan(await dan.get('/wachtende-brieven')));
    assert.ok((await lijst()).includes(zaakId));
    gedaan(await dan.post(`${pad}/brief-opnemingen`));
    assert.ok(!(await lijst()).includes(zaakId));
  });

  it('[TW-14] laten vervallen kan alleen met wat de inwoner zei', async () => {
    const { machine, pad } = await eenZaak({ metVerslag: false });
    gedaan(await machine.post(`${pad}/aanvragen`, aanvraag));
    const leeg = await machine.post(`${pad}/brief-vervallen`, { woorden: ' ' });
    assert.deepEqual([leeg.status, leeg.body.regel], [422, 'TW-14']);
    gedaan(await machine.post(`${pad}/brief-vervallen`, { woorden: 'Hoeft niet meer.' }));
  });

  it('[TW-17] [TW-22] intrekken vraagt of het vrij was; een identiteitsbewijs heeft geen nummer', async () => {
    const { machine, pad } = await eenZaak();
    gedaan(await machine.post(`${pad}/aanvragen`, aanvraag));
    gedaan(await machine.post(`${pad}/identiteit`, { document: 'paspoort', op: '2026-11-06' }));
    const nummer = { document: 'paspoort', op: '2026-11-06', nummer: 'X123' };
    assert.equal((await machine.post(`${pad}/identiteit`, nummer)).status, 422);
    assert.equal((await machine.post(`${pad}/aanvraag-intrekkingen`, { reden: 'Tja.' })).status, 422);
    const onder = await machine.post(`${pad}/aanvraag-intrekkingen`, { reden: 'Tja.', isVrij: false });
    assert.deepEqual([onder.status, onder.body.regel], [422, 'TW-17']);
    gedaan(await machine.post(`${pad}/aanvraag-intrekkingen`, { reden: 'Tja.', isVrij: true }));
  });

  it('[TW-10] [TW-12] [TW-26] de stappen, de toetsen en het huishouden over de API', async () => {
    const { machine, pad } = await eenZaak();
    gedaan(await machine.post(`${pad}/aanvragen`, aanvraag));
    const stap = { stap: 'rest', stand: 'ingevuld', tekst: 'Een traplift.' };
    const { actId: vorige } = gedaan(await machine.post(`${pad}/stappen`, stap));
    const blind = await machine.post(`${pad}/stappen`, { ...stap, tekst: 'Ander.' });
    assert.deepEqual([blind.status, blind.body.regel], [422, 'TW-13']);
    gedaan(await machine.post(`${pad}/stappen`, { ...stap, tekst: 'Ander.', vorige }));
    const toets = {
      wat: 'Een leuning',
      nietSpeciaal: true,
      verkrijgbaar: true,
      passend: true,
      betaalbaar: true,
      toelichting: 'In elke bouwmarkt.',
    };
    assert.equal((await machine.post(`${pad}/algemeen-gebruikelijk-toetsen`, toets)).status, 422);
    gedaan(await machine.post(`${pad}/algemeen-gebruikelijk-toetsen`, { ...toets, prijs: 30 }));
    const taak = { wie: 'De zoon', taak: 'Ramen', kan: false, waarom: 'Hij durft niet op een trap.' };
    gedaan(await machine.post(`${pad}/huishoudtaken`, { ...taak, geboortedatum: '2001-03-14' }));
    const beeld = gedaan(await machine.get(`${pad}/beoordeling`));
    assert.match(JSON.stringify(beeld['toetsen']), /"isAlgemeenGebruikelijk":true/);
    assert.match(JSON.stringify(beeld['huishouden']), /De zoon/);
    const namens = await machine.namens(gespreksvoerder.id).get(`${pad}/beoordeling`);
    assert.equal(namens.status, 404);
    assert.equal((await machine.namens(beslisser.id).get(`${pad}/beoordeling`)).status, 200);
    assert.equal((await machine.namens(balie.id).get(`${pad}/beoordeling`)).status, 404);
  });
});
