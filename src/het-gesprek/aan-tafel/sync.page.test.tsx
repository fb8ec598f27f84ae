import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as Y from 'yjs';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { eenTablet } from '../../../tests/builders/tablet.ts';
import type { Tablet } from '../../../tests/builders/tablet.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek, saveLopendeTekst } from '../gesprek.server.ts';
import type { GesprekMetWoorden } from '../gesprek.server.ts';

const test = await withDatabase();
const { gespreksvoerder, andereGespreksvoerder, partner } = test.medewerkers;
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const gea = await web.as({ soort: 'medewerker', id: andereGespreksvoerder.id });

function eenZaak(): Promise<string> {
  return test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
}

async function tabletVoor(zaakId: string): Promise<Tablet> {
  const tablet = eenTablet(guus, zaakId);
  await tablet.pak();
  return tablet;
}

async function gesprekVan(zaakId: string): Promise<GesprekMetWoorden> {
  const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
  assert.ok(gevonden !== undefined);
  return gevonden;
}

async function notities(zaakId: string): Promise<readonly string[]> {
  const { gesprek, teksten } = await gesprekVan(zaakId);
  return gesprek.inbreng.map(({ tekst }) => teksten.get(tekst)?.inhoud ?? '');
}

describe('meenemen', () => {
  it('[HG-125] een gesprek gaat heel mee, en het staat in het inzagelog', async () => {
    const zaakId = await eenZaak();
    const tablet = eenTablet(guus, zaakId);
    const pakket = await tablet.pak();
    assert.equal(pakket.wie.id, gespreksvoerder.id);
    assert.match(pakket.nummer, /^K-/u);
    assert.ok(pakket.betrokkenen.some(({ rol }) => rol === 'inwoner'));
    assert.equal(pakket.houdbaarTot, '2026-11-10T22:59:00.000Z');
    assert.ok(!pakket.acts.some(({ soort }) => soort.startsWith('melding')));
    const owner = await test.owner();
    const { rows } = await owner.query(
      `select person_ids from platform.reading_log where zaak_id = $1 and handling = 'gesprek-voeren'`,
      [zaakId],
    );
    assert.ok(rows.length > 0 && (rows[0] as { person_ids: string[] }).person_ids.length > 0);
  });

  it('[HG-125] wie het gesprek niet voert, een ander en niemand krijgen niets', async () => {
    const zaakId = await eenZaak();
    const pad = `/heldermond/zaken/${zaakId}/aan-tafel`;
    for (const waar of ['/pakket', '/stroom']) {
      const weg = await gea.get(`${pad}${waar}`);
      assert.equal(weg.status, 404);
      assert.equal(((await weg.json()) as { code?: string }).code, 'toegang-ingetrokken');
      assert.equal((await web.nobody.get(`${pad}${waar}`)).status, 401);
    }
    const elders = await web.as({ soort: 'medewerker', id: gespreksvoerder.id }, 9002);
    const slug = (await web.nobody.get('/opsterveen')).status === 200 ? 'opsterveen' : 'heldermond';
    assert.equal((await elders.get(`/${slug}/zaken/${zaakId}/aan-tafel/pakket`)).status, 404);
    const sync = await gea.send(`${pad}/sync`, eenTablet(gea, zaakId).vraag());
    assert.equal(sync.status, 404);
    assert.equal(sync.headers.get('cache-control'), 'no-store');
    assert.equal((await web.nobody.send(`${pad}/sync`, eenTablet(gea, zaakId).vraag())).status, 401);
  });

  it('[HG-125] het apparaat van de een stuurt niets onder de naam van een ander, en een andere site mag niets', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    const pad = `/heldermond/zaken/${zaakId}/aan-tafel/sync`;
    const ander = await guus.send(pad, tablet.vraag(), { 'kt-wie': partner.id });
    assert.equal(ander.status, 409);
    assert.equal(((await ander.json()) as { code?: string }).code, 'ander');
    assert.equal((await guus.send(pad, tablet.vraag(), { 'kt-wie': gespreksvoerder.id })).status, 200);
    assert.equal((await guus.send(pad, tablet.vraag(), { 'sec-fetch-site': 'cross-site' })).status, 403);
  });

  it('[HG-125] wat geen tekst is wordt geweigerd en laat niets achter', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    const pad = `/heldermond/zaken/${zaakId}/aan-tafel/sync`;
    const vreemd = new Y.Doc();
    vreemd.getMap('iets').set('een', 'twee');
    const inhoud = Buffer.from(Y.encodeStateAsUpdate(vreemd)).toString('base64');
    for (const update of [inhoud, 'AQID', '////']) {
      assert.equal((await guus.send(pad, { ...tablet.vraag(), update })).status, 422);
    }
    assert.equal((await guus.send(pad, { zomaar: 'iets' })).status, 422);
    tablet.noteer('Ik zit veel alleen');
    await tablet.sync();
    assert.deepEqual(await notities(zaakId), ['Ik zit veel alleen']);
  });
});

describe('samenvoegen', () => {
  it('[HG-123] wat op twee tablets zonder netwerk in een notitie is getypt, staat er letter voor letter allebei', async () => {
    const zaakId = await eenZaak();
    const een = await tabletVoor(zaakId);
    const tekstId = een.noteer('Ik zit alleen.');
    await een.sync();
    const twee = await tabletVoor(zaakId);
    een.typ(tekstId, { bij: 6, woorden: ' veel' });
    twee.typ(tekstId, { bij: 14, woorden: ' Vooral op zondag.' });
    await twee.sync();
    await een.sync();
    await twee.sync();
    assert.deepEqual(await notities(zaakId), ['Ik zit veel alleen. Vooral op zondag.']);
    assert.equal(een.woorden(tekstId), twee.woorden(tekstId));
    assert.equal(een.woorden(tekstId), 'Ik zit veel alleen. Vooral op zondag.');
  });

  it('[HG-123] een verzoek dat twee keer komt, of van twee waarvan het antwoord wegviel, verandert niets dubbel', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    tablet.noteer('Een');
    const eerste = tablet.vraag();
    tablet.noteer('Twee');
    const tweede = tablet.vraag();
    const pad = `/heldermond/zaken/${zaakId}/aan-tafel/sync`;
    for (const vraag of [tweede, eerste, tweede, eerste]) {
      assert.equal((await guus.send(pad, vraag)).status, 200);
    }
    assert.deepEqual(await notities(zaakId), ['Een', 'Twee']);
    const owner = await test.owner();
    const { rows } = await owner.query(
      'select nr from het_gesprek.doc_update where zaak_id = $1 order by nr',
      [zaakId],
    );
    assert.deepEqual(
      rows.map((rij) => (rij as { nr: number }).nr),
      rows.map((_, plaats) => plaats + 1),
    );
  });

  it('[HG-123] wat op de gewone pagina is bewaard komt in de tekst van de tablet, en wat daar getypt werd blijft', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    const tekstId = tablet.noteer('Ik zit alleen.');
    await tablet.sync();
    const { teksten } = await gesprekVan(zaakId);
    const aanleiding = {
      door: { soort: 'medewerker', id: partner.id } as const,
      nu: '2026-11-03T09:42:00.000Z',
      actId: newId(),
      nieuwId: newId,
    };
    const opdracht = {
      zaakId,
      tekstId,
      vervangt: teksten.get(tekstId)!.id,
      versieId: newId(),
      inhoud: 'Ik zit vaak alleen.',
    };
    await test.inTenant((tx) => saveLopendeTekst(tx, opdracht, aanleiding));
    tablet.typ(tekstId, { bij: 14, woorden: ' Op zondag.' });
    await tablet.sync();
    assert.deepEqual(await notities(zaakId), ['Ik zit vaak alleen. Op zondag.']);
    assert.equal(tablet.woorden(tekstId), 'Ik zit vaak alleen. Op zondag.');
  });

  it('[HG-122] woorden voor een tekst die intussen is afgesproken, worden een notitie', async () => {
    const zaakId = await eenZaak();
    const een = await tabletVoor(zaakId);
    const resultaatId = een.doe('resultaten', { daad: 'voorstellen', resultaat: 'Boven slapen' });
    await een.sync();
    const twee = await tabletVoor(zaakId);
    een.doe('resultaten', {
      daad: 'afspreken',
      resultaatId,
      kop: resultaatId,
      versie: resultaatId,
      op: '3-11-2026',
    });
    twee.typ(resultaatId, { bij: 12, woorden: ' in een groot bed' });
    await een.sync();
    await twee.sync();
    await een.sync();
    const { gesprek, teksten } = await gesprekVan(zaakId);
    assert.equal(teksten.get(gesprek.resultaten[0]!.tekst)?.inhoud, 'Boven slapen');
    assert.deepEqual(await notities(zaakId), ['Boven slapen in een groot bed']);
    assert.equal(twee.woorden(resultaatId), 'Boven slapen');
    assert.equal(een.woorden(resultaatId), 'Boven slapen');
  });

  it('[HG-120] twee tablets veranderen dezelfde waarde: beide staan er, en een mens kiest [HG-121]', async () => {
    const zaakId = await eenZaak();
    const een = await tabletVoor(zaakId);
    const twee = await tabletVoor(zaakId);
    const naam = 'inwoner';
    const a = een.doe('wondervraag', { wondervraag: 'Weer naar de markt', woordenVan: naam, gezien: '' });
    const b = twee.doe('wondervraag', { wondervraag: 'Weer fietsen', woordenVan: naam, gezien: '' });
    assert.deepEqual((await een.sync()).antwoorden, [{ actId: a, uitkomst: 'gelukt' }]);
    assert.deepEqual((await twee.sync()).antwoorden, [{ actId: b, uitkomst: 'gelukt' }]);
    const beide = (await gesprekVan(zaakId)).gesprek.wondervraag;
    assert.equal(beide?.naast.length, 1);
    een.doe('keuze', { gekozen: a, gezien: [a, b] });
    await een.sync();
    const { gesprek, teksten } = await gesprekVan(zaakId);
    assert.equal(gesprek.wondervraag?.naast.length, 0);
    assert.equal(teksten.get(gesprek.wondervraag.tekst)?.inhoud, 'Weer naar de markt');
    een.doe('keuze', { gekozen: b, gezien: [a, b] });
    const [antwoord] = (await een.sync()).antwoorden;
    assert.ok(antwoord?.uitkomst === 'geweigerd' && antwoord.regel === 'HG-121');
  });

  it('[HG-126] T2: een oplossing van een tablet zonder resultaat wacht als idee, en een weigering houdt haar zin', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    tablet.doe('oplossingen', { daad: 'noemen', oplossing: 'Een traplift', oplossingVan: 'partner' });
    const fout = tablet.doe('inbreng', { daad: 'noteren', inbreng: 'Zo', leefgebied: 'bestaat-niet' });
    const leeg = tablet.doe('bestaat-niet', {});
    const { antwoorden } = await tablet.sync();
    const { gesprek } = await gesprekVan(zaakId);
    assert.equal(gesprek.ideeen.length, 1);
    assert.equal(gesprek.oplossingen.length, 0);
    assert.deepEqual(
      antwoorden.slice(1).map((een) => [een.actId, een.uitkomst === 'geweigerd' && een.regel]),
      [
        [fout, 'HG-3'],
        [leeg, 'HG-126'],
      ],
    );
  });

  it('[HG-160] een gesprek van lang voor de melding wordt geweigerd met een zin, en de rest komt aan', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    const fout = tablet.doe('gevoerd', { op: '3-11-2025', vorm: 'huisbezoek' });
    tablet.noteer('Ik zit veel alleen');
    const { antwoorden } = await tablet.sync();
    const antwoord = antwoorden.find(({ actId }) => actId === fout);
    assert.ok(antwoord?.uitkomst === 'geweigerd' && antwoord.regel === 'HG-160');
    assert.match(antwoord.uitleg, /Kijk de dag en het jaar na/u);
    assert.deepEqual(await notities(zaakId), ['Ik zit veel alleen']);
    assert.equal((await gesprekVan(zaakId)).gesprek.gevoerd.length, 0);
  });

  it('[HG-95] T8: hulp op maat van een tablet vraagt op de server waarom wat er samen is niet past', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    const resultaatId = tablet.doe('resultaten', { daad: 'voorstellen', resultaat: 'Schone kleren' });
    await tablet.sync();
    const afspraak = {
      daad: 'afspreken',
      resultaatId,
      kop: resultaatId,
      versie: resultaatId,
      op: '3-11-2026',
    };
    tablet.doe('resultaten', afspraak);
    const oplossing = 'Iemand die elke week de was doet';
    const oplossingId = tablet.doe('oplossingen', { daad: 'noemen', resultaatId, oplossing });
    await tablet.sync();
    const trede = { daad: 'trede', oplossingId, [`trede-${oplossingId}`]: 'maatwerk', gezien: '' };
    tablet.doe('oplossingen', { ...trede, nietGenoeg: 'Het kan niet anders.' });
    const [zonder] = (await tablet.sync()).antwoorden;
    assert.ok(zonder?.uitkomst === 'geweigerd' && zonder.regel === 'HG-95', JSON.stringify(zonder));
    tablet.doe('oplossingen', { ...trede, [`collectief-${oplossingId}`]: 'niet-genoeg' });
    const antwoorden = (await tablet.sync()).antwoorden;
    assert.equal(antwoorden.at(-1)?.uitkomst, 'gelukt');
    const [gekozen] = (await gesprekVan(zaakId)).gesprek.oplossingen;
    assert.equal(gekozen?.naastCollectief?.reden, 'niet-genoeg');
  });

  it('[HG-127] geval 68: de klok van een tablet die een dag achterloopt, verzet de dag van wat er gebeurde niet', async () => {
    const zaakId = await eenZaak();
    const tablet = await tabletVoor(zaakId);
    tablet.klok = '2026-11-02T09:42:00.000Z';
    tablet.noteer('Gezegd', '2026-11-02T09:12:00.000Z');
    tablet.klok = '2026-11-02T09:42:00.000Z';
    tablet.noteer('Later dan nu', '2026-11-05T09:42:00.000Z');
    await tablet.sync();
    const { acts } = await gesprekVan(zaakId);
    const genoteerd = acts.filter(({ soort }) => soort === 'inbreng-genoteerd');
    assert.deepEqual(
      genoteerd.map(({ gebeurdOp, vastgelegdOp }) => [gebeurdOp, vastgelegdOp]),
      [
        ['2026-11-03T09:12:00.000Z', '2026-11-03T09:42:00.000Z'],
        ['2026-11-03T09:42:00.000Z', '2026-11-03T09:42:00.000Z'],
      ],
    );
  });
});
