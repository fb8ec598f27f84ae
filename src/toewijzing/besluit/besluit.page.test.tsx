import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { testWeb } from '../../../tests/web.ts';
import type { Visitor } from '../../../tests/web.ts';
import { loadActs, storeActs } from '../../platform/acts.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';
import { alleStappen } from '../../../tests/builders/toewijzing.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import { vouwBesluit, vouwBesluiten } from './besluiten.ts';

const test = await withDatabase();
const nu = '2026-11-06T09:42:00.000Z';
const web = testWeb(test, { nu });
const { gespreksvoerder, beslisser, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const bea = await web.as({ soort: 'medewerker', id: beslisser.id });
const bo = await web.as({ soort: 'medewerker', id: balie.id });

after(stopDocuments);

async function acts(zaakId: string) {
  return test.inTenant((tx) => loadActs(tx, zaakId));
}

/** A zaak with an aanvraag, and unless told otherwise with all five steps answered. */
async function eenAanvraag({ metStappen = true } = {}) {
  const { zaakId } = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  const zaak = `/heldermond/zaken/${zaakId}`;
  const html = await (await guus.get(`${zaak}/verslag`)).text();
  const versie = /name="versie" value="([^"]*)"/.exec(html)?.[1] ?? '';
  await guus.post(`${zaak}/verslag`, { actId: newId(), versie, wijze: 'post' });
  const aanvraag = { actId: newId(), weg: 'brief', ontvangenOp: '6-11-2026', woorden: 'Hulp in huis.' };
  assert.equal((await bo.post(`${zaak}/aanvraag`, aanvraag)).status, 303);
  if (metStappen) {
    const { aanvraagId } = vouwAanvraag(await acts(zaakId))!;
    const stappen = alleStappen(aanvraagId).map((act) => ({
      ...act,
      id: newId(),
      zaakId,
      gebeurdOp: nu,
      door: { soort: 'medewerker', id: beslisser.id } as const,
    }));
    await test.inTenant((tx) => storeActs(tx, { zaakId, nu, acts: stappen }));
  }
  return { zaakId, zaak, pad: `${zaak}/besluit` };
}

const toekenning = {
  uitkomst: 'toegekend',
  product: 'hulp-bij-het-huishouden',
  omvang: '3',
  normafwijking: 'Twee kinderen.',
  van: '9-11-2026',
  motivering: 'Dit blijft over.',
};

function bewaar(wie: Visitor, pad: string, velden: Record<string, string>) {
  return wie.post(pad, { actId: newId(), ...velden });
}

describe('een besluit voorbereiden op de pagina', () => {
  it('[TW-40] noemt de stappen die leeg zijn met de weg erheen, en bewaart dan niets', async () => {
    const { pad, zaakId } = await eenAanvraag({ metStappen: false });
    const html = await (await bea.get(pad)).text();
    assert.match(html, /De stappen zijn nog niet klaar/u);
    assert.match(html, /href="[^"]*\/beoordeling"/u);
    const antwoord = await bewaar(bea, pad, toekenning);
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /De vijf stappen zijn nog niet klaar/u);
    assert.equal(vouwBesluit(await acts(zaakId)), undefined);
  });

  it('noemt alle fouten tegelijk, elk bij zijn veld, en houdt wat er stond', async () => {
    const { pad } = await eenAanvraag();
    const fout = {
      uitkomst: 'deels-toegekend',
      product: 'kleine-woningaanpassing',
      omvang: '0',
      motivering: ' ',
    };
    const antwoord = await bewaar(bea, pad, { ...fout, normafwijking: 'Dit blijft staan.' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    for (const veld of ['omvang', 'van', 'andereFeiten', 'huurwoning', 'motivering'])
      assert.match(html, new RegExp(`href="#veld-${veld}"`, 'u'), veld);
    assert.match(html, /Dit blijft staan\./u);
    assert.match(html, /value="deels-toegekend"[^>]*checked/u);
  });

  it('[TW-30] de eenheid volgt het product; een product buiten het profiel kan ook met de hand niet', async () => {
    const { pad, zaakId } = await eenAanvraag();
    const html = await (await bea.get(pad)).text();
    assert.match(html, /Hulp bij het huishouden \(in uren\)/u);
    assert.match(html, /Traplift \(in stuks\)/u);
    const antwoord = await bewaar(bea, pad, { ...toekenning, product: 'zwembad' });
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /staat niet in het profiel/u);
    assert.equal((await bewaar(bea, pad, toekenning)).status, 303);
    const { uren, bedrag, aantal } = vouwBesluit(await acts(zaakId))!.voorstel;
    assert.deepEqual([uren, bedrag, aantal], [3, undefined, undefined]);
  });

  it('[TW-32] de norm staat naast de hoeveelheid, met bron; en de reden om af te wijken bij het voorstel', async () => {
    const { pad } = await eenAanvraag();
    const html = await (await bea.get(pad)).text();
    assert.match(html, /Norm voor hulp bij het huishouden: 108 uur per jaar/u);
    assert.match(html, /Bron: Verzonnen norm/u);
    const { normafwijking: _, ...zonder } = toekenning;
    assert.equal((await bewaar(bea, pad, zonder)).status, 422);
    assert.equal((await bewaar(bea, pad, toekenning)).status, 303);
    const na = await (await bea.get(pad)).text();
    assert.match(na, /Waarom anders dan de norm/u);
    assert.match(na, /€ 21,80 per maand/u);
  });

  it('[TW-35] een pgb dat de inwoner vroeg, wordt gewogen; zonder grond is er geen weigering', async () => {
    const { pad, zaakId } = await eenAanvraag();
    const pgb = {
      pgbWens: 'Mijn vaste hulp.',
      pgbBekwaam: 'zelf',
      pgbToelichting: 'Doet de administratie zelf.',
    };
    const geweigerd = await bewaar(bea, pad, { ...toekenning, ...pgb, vorm: 'pgb-geweigerd' });
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /Andere gronden zijn er niet/u);
    const velden = { ...pgb, pgbPlan: 'Mevrouw Zonneveld.', pgbBedrag: '360', pgbBedragPer: 'per-maand' };
    assert.equal((await bewaar(bea, pad, { ...toekenning, ...velden, vorm: 'pgb' })).status, 303);
    assert.equal(vouwBesluit(await acts(zaakId))?.voorstel.pgb?.bedrag, 360);
    assert.match(await (await bea.get(pad)).text(), /360 euro per maand/u);
  });

  it('[TW-43] [TW-46] T7: voorlopige hulp toont haar laatste dag, wordt verlengd, en stopt niet zomaar', async () => {
    const { pad, zaakId } = await eenAanvraag();
    const voorlopig = { tijdelijk: 'ja', tot: '1-6-2027', traject: 'Het maatwerktraject.' };
    assert.equal((await bewaar(bea, pad, { ...toekenning, ...voorlopig })).status, 303);
    const { besluitId } = vouwBesluit(await acts(zaakId))!;
    assert.equal((await bewaar(bea, `${pad}/nemen`, { besluitId })).status, 303);
    const html = await (await bea.get(pad)).text();
    assert.match(html, /Tijdelijke hulp/u);
    assert.match(html, /dinsdag 1 juni 2027/u);
    const stop = {
      uitkomst: 'beeindigd',
      van: '2-6-2027',
      eindredenen: 'traject-niet-gestart',
      motivering: 'x',
    };
    const gehoord = { gehoordOp: '6-11-2026', gehoordWoorden: 'Ik wil niet.' };
    const geweigerd = await bewaar(bea, `${pad}/${besluitId}/daarna`, { ...stop, ...gehoord });
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /nooit de enige reden om hulp te stoppen/u);
    const langer = { uitkomst: 'toegekend', van: '2-6-2027', tot: '1-9-2027', motivering: 'Nog geen plek.' };
    assert.equal((await bewaar(bea, `${pad}/${besluitId}/daarna`, langer)).status, 303);
    const nieuw = vouwBesluiten(await acts(zaakId)).at(-1);
    assert.deepEqual(
      [nieuw?.grondslag, nieuw?.voorstel.vervangtBesluitId, nieuw?.voorstel.uren, nieuw?.voorstel.tot],
      ['ambtshalve', besluitId, 3, '2027-09-01'],
    );
    const begonnen = await bewaar(bea, `${pad}/traject`, { besluitId, op: '6-11-2026' });
    assert.equal(begonnen.status, 303);
    assert.match(await (await bea.get(pad)).text(), /Traject begonnen/u);
  });

  it('over een besluit dat niet tijdelijk is, valt niets te verlengen; een onbekend besluit is er niet', async () => {
    const { pad, zaakId } = await eenAanvraag();
    assert.equal((await bewaar(bea, pad, toekenning)).status, 303);
    const { besluitId } = vouwBesluit(await acts(zaakId))!;
    const html = await (await bea.get(`${pad}/${besluitId}/daarna`)).text();
    assert.match(html, /gaat niet over tijdelijke hulp/u);
    assert.equal((await bea.get(`${pad}/${newId()}/daarna`)).status, 404);
    const verlengen = { uitkomst: 'toegekend', van: '2-6-2027', tot: '1-9-2027', motivering: 'x' };
    assert.equal((await bewaar(bea, `${pad}/${besluitId}/daarna`, verlengen)).status, 404);
  });

  it('[TW-41] zonder haast verwijst de pagina voor spoed naar het toeleiden', async () => {
    const { zaak, zaakId } = await eenAanvraag();
    assert.match(await (await bea.get(`${zaak}/spoed`)).text(), /Leg eerst vast dat er haast bij is/u);
    const antwoord = await bewaar(bea, `${zaak}/spoed`, { ...toekenning, tot: '1-1-2027' });
    assert.equal(antwoord.status, 422);
    assert.deepEqual(vouwBesluiten(await acts(zaakId)), []);
  });
});
