import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testApi } from '../tests/api.ts';
import type { Answer, Machine } from '../tests/api.ts';
import { withDatabase } from '../tests/database.ts';
import { ONDERDELEN } from './het-gesprek/verslag/dekking.ts';
import { newId } from './platform/ids.ts';
import { PLEKKEN } from './toewijzing/beoordeling/beoordeling.ts';

const test = await withDatabase();
const { balie, gespreksvoerder, beslisser, toetser } = test.medewerkers;

type Stand = {
  readonly zaakId: string;
  readonly actId: string;
  readonly contactmomentId: string;
  readonly kenmerk: string;
  readonly toestand: string;
  readonly soort: string;
  readonly bytes: Uint8Array;
  readonly voorstel: { readonly soortGesprek: string; readonly team: string };
  readonly resultaten: readonly {
    readonly resultaatId: string;
    readonly kop: string;
    readonly tekst: { readonly versie: string };
  }[];
  readonly versies: readonly { readonly verslagId: string }[];
  readonly verhaal: readonly {
    readonly soort: string;
    readonly door: { readonly soort: string; readonly naam?: string };
  }[];
  readonly losgelaten?: { readonly reden: string };
  readonly besluit?: { readonly genomenOp?: string; readonly besluitnummer?: string };
};

const inwoner = {
  roepnaam: 'Sil',
  achternaam: 'Zonderplaats',
  email: 'sil@voorbeeld.example',
  straat: 'Nergensplein',
  huisnummer: '9',
  plaats: 'Heldermond',
};

/** What was answered, when it went well. */
function goed({ status, body }: Answer): Stand {
  assert.ok(status < 300, `${status}: ${JSON.stringify(body)}`);
  return body as unknown as Stand;
}

type Caller = Pick<Machine, 'get' | 'post'>;

async function meldEnLeidToe(machine: Caller, wie: string): Promise<string> {
  const { zaakId } = goed(
    await machine.post('/meldingen', {
      woorden: 'Ik kom mijn huis bijna niet meer uit.',
      namens: 'zichzelf',
      spoed: 'nee',
      contactwens: { wijze: 'mailen' },
      inwoner,
    }),
  );
  const { voorstel } = goed(await machine.get(`/zaken/${zaakId}/toeleiding`));
  goed(
    await machine.post(`/zaken/${zaakId}/toeleidingen`, {
      ...voorstel,
      uitleg: undefined,
      gespreksvoerderId: wie,
    }),
  );
  return zaakId;
}

async function voerHetGesprek(voerder: Caller, pad: string): Promise<string> {
  const wie = [{ naam: 'Sil', rol: 'inwoner' }];
  const gevoerd = { op: '2026-11-17', vorm: 'huisbezoek', aanwezigen: wie, duurMinuten: 70 };
  goed(await voerder.post(`${pad}/gevoerde-gesprekken`, gevoerd));
  goed(await voerder.post(`${pad}/inbreng`, { tekst: 'Ik mis de koffie met de buren.', aard: 'belangrijk' }));
  goed(await voerder.post(`${pad}/wondervragen`, { tekst: 'Weer mensen zien.', woordenVan: 'inwoner' }));
  const vroeg = await voerder.post(`${pad}/oplossingen`, { resultaatId: newId(), tekst: 'Een scootmobiel' });
  assert.deepEqual([vroeg.status, vroeg.body.regel], [422, 'HG-9']);
  goed(await voerder.post(`${pad}/ideeen`, { tekst: 'Een scootmobiel' }));
  goed(await voerder.post(`${pad}/resultaten`, { tekst: 'Elke week bij de buren zijn.' }));
  const gelezen = goed(await voerder.get(`${pad}/gesprek`)).resultaten[0];
  assert.ok(gelezen);
  const { resultaatId, kop, tekst } = gelezen;
  const samen = { kop, op: '2026-11-17', versie: tekst.versie };
  goed(await voerder.post(`${pad}/resultaten/${resultaatId}/overeenstemmingen`, samen));
  const nogEens = await voerder.post(`${pad}/resultaten/${resultaatId}/overeenstemmingen`, samen);
  assert.equal(nogEens.status, 409);
  const oplossing = {
    resultaatId,
    tekst: 'De taxi van de gemeente',
    trede: 'maatwerk',
    waarom: 'Lopen lukt niet.',
  };
  const zonder = await voerder.post(`${pad}/oplossingen`, oplossing);
  assert.deepEqual([zonder.status, zonder.body.regel], [422, 'HG-12']);
  goed(await voerder.post(`${pad}/oplossingen`, { ...oplossing, nietGenoeg: 'De buren rijden geen auto.' }));
  for (const onderdeel of ONDERDELEN) {
    const antwoord = {
      onderdeel,
      besproken: onderdeel !== 'g',
      tekst: onderdeel === 'g' ? 'Doen we later.' : 'Hier spraken we over.',
    };
    goed(await voerder.post(`${pad}/onderdelen`, antwoord));
  }
  return resultaatId;
}

async function verstuurVerslag(voerder: Caller, pad: string): Promise<void> {
  const { kenmerk } = goed(await voerder.get(`${pad}/verslagconcept`));
  const anders = await voerder.post(`${pad}/verslagen`, { wijze: 'mail', kenmerk: 'iets-anders' });
  assert.deepEqual([anders.status, anders.body.regel], [409, 'HG-43']);
  goed(await voerder.post(`${pad}/verslagen`, { wijze: 'mail', kenmerk }));
  const [versie] = goed(await voerder.get(`${pad}/verslagen`)).versies;
  assert.ok(versie);
  const { bytes } = goed(await voerder.get(`${pad}/verslagen/${versie.verslagId}/pdf`));
  assert.equal(Buffer.from(bytes.slice(0, 5)).toString(), '%PDF-');
  const leeg = await voerder.post(`${pad}/verslagen/${versie.verslagId}/antwoorden`, {
    antwoord: 'klopt-niet',
  });
  assert.deepEqual([leeg.status, leeg.body.regel], [422, 'HG-39']);
  goed(await voerder.post(`${pad}/verslagen/${versie.verslagId}/antwoorden`, { antwoord: 'klopt' }));
  goed(await voerder.post(`${pad}/verslagen/${versie.verslagId}/opmerkingen`, { opmerking: 'Dank.' }));
}

async function spreekAf(voerder: Caller, pad: string, resultaatId: string): Promise<void> {
  const afspraak = { resultaatId, wat: 'De taxi aanvragen', wie: 'gemeente', uiterlijk: '2026-12-01' };
  goed(await voerder.post(`${pad}/afspraken`, afspraak));
  const opvolging = { op: '2026-12-15', doorId: gespreksvoerder.id, vorm: 'telefoon' };
  const akkoord = { op: '2026-11-20', akkoordVan: 'inwoner', wijze: 'mondeling', opvolging };
  goed(await voerder.post(`${pad}/akkoorden`, akkoord));
  goed(await voerder.get(`${pad}/arrangement`));
  const { bytes } = goed(await voerder.get(`${pad}/arrangement/pdf`));
  assert.equal(Buffer.from(bytes.slice(0, 5)).toString(), '%PDF-');
}

async function besluit(machine: Machine, pad: string): Promise<void> {
  const aanvraag = { weg: 'formulier', woorden: 'Ik vraag de taxi aan.' };
  assert.equal(goed(await machine.post(`${pad}/aanvragen`, aanvraag)).soort, 'aanvraag-ontvangen');
  const voorstel = {
    uitkomst: 'afgewezen',
    andereFeiten: false,
    motivering: 'De buurtbus rijdt voor de deur en kan dit.',
  };
  const teVroeg = await machine.namens(beslisser.id).post(`${pad}/besluitvoorstellen`, voorstel);
  assert.deepEqual([teVroeg.status, teVroeg.body.regel], [422, 'TW-40']);
  for (const plek of PLEKKEN) {
    const stap = { ...plek, stand: 'niet-van-toepassing', tekst: 'Dit is bekeken en speelt hier niet.' };
    goed(await machine.namens(beslisser.id).post(`${pad}/stappen`, stap));
  }
  goed(await machine.namens(beslisser.id).post(`${pad}/besluitvoorstellen`, voorstel));
  const zelf = await machine.post(`${pad}/besluiten`);
  assert.equal(zelf.status, 404, 'een koppeling besluit nooit zelf');
  const wacht = await machine.namens(beslisser.id).post(`${pad}/besluiten`);
  if (wacht.status === 422) {
    assert.equal(wacht.body.regel, 'TW-5');
    goed(await machine.namens(toetser.id).post(`${pad}/toetsingen`, { akkoord: true }));
    goed(await machine.namens(beslisser.id).post(`${pad}/besluiten`));
  } else goed(wacht);
  const { besluit: genomen } = goed(await machine.get(`${pad}/besluit`));
  assert.equal(genomen?.genomenOp, '2026-11-20');
  assert.ok(genomen.besluitnummer);
}

describe('een zaak, alleen over de API', () => {
  it('gaat van melding tot arrangement en besluit, en sluit daarna', async () => {
    const api = testApi(test, { nu: '2026-11-02T09:00:00.000Z' });
    const machine = await api.machine(['koppeling', 'beslisser', 'toetser']);
    const zaakId = await meldEnLeidToe(machine, gespreksvoerder.id);
    const pad = `/zaken/${zaakId}`;
    const bezoek = {
      van: '2026-11-17T10:00:00+01:00',
      tot: '2026-11-17T11:00:00+01:00',
      vorm: 'huisbezoek',
      medewerkerId: gespreksvoerder.id,
    };
    const vroeg = { ...bezoek, van: '2026-11-04T10:00:00+01:00', tot: '2026-11-04T11:00:00+01:00' };
    assert.equal((await machine.post(`${pad}/contactmomenten`, vroeg)).body.regel, 'PL-3');
    const { contactmomentId } = goed(await machine.post(`${pad}/contactmomenten`, bezoek));
    const later = {
      ...bezoek,
      medewerkerId: undefined,
      van: '2026-11-17T13:00:00+01:00',
      tot: '2026-11-17T14:00:00+01:00',
    };
    goed(await machine.post(`${pad}/contactmomenten/${contactmomentId}/verzettingen`, later));
    const reden = { reden: 'Ik ben ziek.' };
    const ander = goed(await machine.namens(balie.id).post(`${pad}/contactmomenten`, bezoek)).contactmomentId;
    goed(await machine.post(`${pad}/contactmomenten/${ander}/afzeggingen`, reden));

    api.at('2026-11-17T15:00:00.000Z');
    const tweede = await api.machine(['koppeling', 'beslisser', 'toetser']);
    const resultaatId = await voerHetGesprek(tweede, pad);
    await verstuurVerslag(tweede, pad);

    api.at('2026-11-20T09:00:00.000Z');
    const derde = await api.machine(['koppeling', 'beslisser', 'toetser']);
    await spreekAf(derde, pad, resultaatId);
    await besluit(derde, pad);

    const { toestand, verhaal } = goed(await derde.get(pad));
    assert.equal(toestand, 'besluit-genomen');
    const genomen = verhaal.find(({ soort }) => soort === 'besluit-genomen');
    assert.deepEqual(genomen?.door, { soort: 'medewerker', naam: beslisser.naam });

    const gehouden = { op: '2026-11-20', oordelen: [{ resultaatId, volgens: 'inwoner', mate: 'ja' }] };
    goed(await derde.post(`${pad}/opvolggesprekken`, gehouden));
    const los = { reden: 'resultaat-bereikt', toelichting: 'Sil ziet de buren weer.' };
    const zonderMens = await derde.post(`${pad}/loslatingen`, los);
    assert.equal(zonderMens.body.regel, 'OV-8', 'een koppeling laat nooit zelf iemand los');
    const mens = derde.namens(gespreksvoerder.id);
    goed(await mens.post(`${pad}/loslatingen`, los));
    assert.equal(goed(await derde.get(`${pad}/opvolging`)).losgelaten?.reden, 'resultaat-bereikt');
    const slot = { grond: 'afgewezen', op: '2026-11-20', toelichting: 'Het besluit is genomen.' };
    assert.equal((await derde.post(`${pad}/afsluitingen`, slot)).body.regel, 'OV-8');
    goed(await mens.post(`${pad}/afsluitingen`, slot));
    assert.equal(goed(await derde.get(pad)).toestand, 'afgesloten');
  });

  it('[TW-2] bewaart een aanvraag die te vroeg komt, en zegt dat', async () => {
    const api = testApi(test, { nu: '2026-11-03T09:00:00.000Z' });
    const machine = await api.machine();
    const zaakId = await meldEnLeidToe(machine, gespreksvoerder.id);
    const aanvraag = { weg: 'brief', woorden: 'Graag een traplift.' };
    const vroeg = goed(await machine.post(`/zaken/${zaakId}/aanvragen`, aanvraag));
    assert.equal(vroeg.soort, 'aanvraag-vroeg-ontvangen');
    const geen = await machine.get(`/zaken/${zaakId}/besluit`);
    assert.equal(geen.status, 404);
  });

  it('[EC-18] een melding die elders hoort, gaat door en is dan voorbij; [EC-19] een ander trekt zich terug', async () => {
    const machine = await testApi(test).machine();
    const door = await meldEnLeidToe(machine, gespreksvoerder.id);
    goed(
      await machine.post(`/zaken/${door}/doorzendingen`, {
        naar: 'Een andere gemeente',
        reden: 'Woont daar.',
      }),
    );
    const terug = await machine.post(`/zaken/${door}/intrekkingen`, {});
    assert.deepEqual([terug.status, terug.body.regel], [422, 'EC-20']);
    const weg = await meldEnLeidToe(machine, gespreksvoerder.id);
    goed(await machine.post(`/zaken/${weg}/plannen`, { tekst: 'Eerst zelf proberen.' }));
    goed(await machine.post(`/zaken/${weg}/intrekkingen`, { woorden: 'Het hoeft niet meer.' }));
    assert.equal(goed(await machine.get(`/zaken/${weg}`)).toestand, 'afgesloten');
  });
});
