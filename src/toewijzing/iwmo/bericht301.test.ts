import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import {
  begonnen,
  BREDE_STOEP,
  dag,
  eenAct,
  eenBesluit,
  eenInwoner,
  profiel,
  THUISHULP,
} from '../../../tests/builders/iwmo.ts';
import { doorMedewerker, uitgevoerd, zaakId } from '../../../tests/builders/toewijzing.ts';
import { eenRegietekst } from '../../../tests/builders/regiebericht.ts';
import type { Act } from '../../basis/act.ts';
import { testBsn } from '../../basis/bsn.ts';
import type { Bsn } from '../../basis/bsn.ts';
import { plusDagen } from '../../basis/datum.ts';
import type { Postcode } from '../../basis/postcode.ts';
import { writeXml } from '../../basis/xml.ts';
import type { Persoon } from '../../personen/index.ts';
import { validateXml } from '../../platform/xml.ts';
import { maak301, teNoemen } from './bericht301.ts';
import type { Bericht301 } from './bericht301.ts';
import { CONTROLES, keur301 } from './keuring.ts';
import { wijsToe } from './toewijzen.ts';
import { vouwToewijzingen } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';
import { wijzigToewijzing } from './wijzigen.ts';

const folder = path.join(process.env['KEUKENTAFEL_REFERENTIE'] ?? '', 'iwmo-3.2', 'xsd');
const hasSchemas =
  process.env['KEUKENTAFEL_REFERENTIE'] !== undefined && existsSync(path.join(folder, 'wmo301.xsd'));
const isCi = process.env['CI'] === 'true';
const skip = hasSchemas || isCi ? false : 'KEUKENTAFEL_REFERENTIE wijst niet naar de schema’s van iWmo 3.2';

const door = (nu = '2026-11-17T10:00:00.000Z') => doorMedewerker('b', nu);

function toegewezen(acts: readonly Act[] = eenBesluit()): readonly Act[] {
  const opdracht = { zaakId, besluitId: 'besluit-1', agb: THUISHULP, toewijzingnummer: 1, profiel };
  return [...acts, ...uitgevoerd(wijsToe(acts, opdracht, door()))];
}

function eenBericht(eigen: Partial<Bericht301> = {}): Bericht301 {
  return {
    gemeentecode: '0794',
    agb: THUISHULP,
    identificatie: 'KT000000001',
    dagtekening: dag('2026-11-17'),
    persoon: eenInwoner(),
    toewijzingen: vouwToewijzingen(toegewezen()),
    ...eigen,
  };
}

/** What our own validator says of a message: nothing, when it fits. */
async function schemafouten(xml: string, nummer = '301'): Promise<readonly string[]> {
  const fouten = await validateXml(xml, { folder, file: `wmo${nummer}.xsd` });
  return fouten.map(({ message }) => message);
}

/** How many of these messages fit by another validator, which starts anew for each call. */
async function tweedeMening(xmls: readonly string[], nummer = '301'): Promise<number> {
  const bestand = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: xmls.map((contents, at) => ({ fileName: `bericht${at}.xml`, contents })),
    schema: bestand(`wmo${nummer}.xsd`),
    preload: bestand('basisschema.xsd'),
  });
  const fout = new Set(errors.flatMap(({ loc }) => loc?.fileName ?? []));
  return xmls.length - fout.size;
}

const datums = fc.integer({ min: 0, max: 400 }).map((dagen) => plusDagen(dag('2026-12-01'), dagen));
const woorden = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

const personen: fc.Arbitrary<Persoon> = fc.record({
  id: fc.constant('p'),
  naam: fc.record(
    {
      achternaam: woorden,
      tussenvoegsel: woorden,
      voornamen: woorden,
      roepnaam: woorden,
    },
    { requiredKeys: ['achternaam'] },
  ),
  geboortedatum: fc.integer({ min: 0, max: 30_000 }).map((dagen) => plusDagen(dag('1930-01-01'), dagen)),
  bsn: fc.integer({ min: 0, max: 8999 }).map(testBsn),
  adres: fc.record(
    {
      straat: woorden,
      huisnummer: fc.oneof(fc.constantFrom('1', '12 a', '7-3', '100 bis', '9b2', 'kasteel'), woorden),
      postcode: fc.constantFrom('4961 AA', '1234 XY').map((text) => text as Postcode),
      plaats: woorden,
    },
    { requiredKeys: [] },
  ),
  telefoon: fc.option(
    fc.oneof(fc.constantFrom('06-0000 1234', '+31 10 000 12 34', '0032 123', 'geen'), woorden),
    { nil: undefined },
  ),
  taal: fc.option(woorden, { nil: undefined }),
  tolk: fc.boolean(),
});

const omvangen = fc.record({
  volume: fc.integer({ min: 0, max: 99_999_999 }),
  eenheid: fc.constantFrom('01', '04', '14', '16', '82', '83', '84'),
  frequentie: fc.constantFrom('1', '2', '4', '6'),
});

const toewijzingen: fc.Arbitrary<Toewijzing> = fc
  .record({
    toewijzingnummer: fc.integer({ min: 1, max: 999_999_999 }),
    productcategorie: fc.integer({ min: 1, max: 18 }).map((nummer) => String(nummer).padStart(2, '0')),
    productcode: fc.option(fc.constantFrom('01A03', '7', 'abc12'), { nil: undefined }),
    ingangOp: datums,
    duur: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    omvang: omvangen,
    redenWijziging: fc.option(fc.constantFrom('02', '04', '07', '09', '14'), { nil: undefined }),
  })
  .map(({ duur, omvang, ...een }) => ({
    ...een,
    besluitId: 'besluit-1',
    zaakId,
    aanbieder: { agb: THUISHULP, naam: 'Thuishulp' },
    toegewezenOp: dag('2026-11-17'),
    toegewezenMoment: '2026-11-17T10:00:00.000Z',
    omvang: een.productcode === undefined ? undefined : omvang,
    eindOp:
      duur === undefined && (een.productcode === undefined || omvang.frequentie !== '2')
        ? undefined
        : plusDagen(een.ingangOp, duur ?? 7),
    isBericht: false,
    leveringen: [],
  }));

const berichten = fc
  .record({
    persoon: personen,
    toewijzingen: fc.uniqueArray(toewijzingen, {
      minLength: 1,
      maxLength: 5,
      selector: ({ toewijzingnummer }) => toewijzingnummer,
    }),
  })
  .map((deel) => eenBericht(deel));

/** The inwoner lives elsewhere from 15 January 2027, and somebody saw that in the BRP. */
const inBrpVerhuisd = eenAct('verhuisd-gemeld', { op: '2027-01-15', bevestigd: true }, '2027-01-15');

describe('de 301', () => {
  it(
    '[TW-86] elk bericht dat onze controles haalt, past in het schema volgens twee controles',
    { skip },
    async () => {
      assert.ok(hasSchemas, 'KEUKENTAFEL_REFERENTIE wijst niet naar de schema’s; in CI moet dat');
      const goed: string[] = [];
      await fc.assert(
        fc.asyncProperty(berichten, async (bericht) => {
          if (keur301(bericht).length > 0) return;
          const xml = writeXml(maak301(bericht));
          goed.push(xml);
          assert.deepEqual(await schemafouten(xml), []);
        }),
        { numRuns: 300 },
      );
      assert.ok(goed.length > 100, `te weinig goede berichten bekeken: ${goed.length}`);
      assert.equal(await tweedeMening(goed), goed.length);
    },
  );

  it('[TW-86] een fout die we planten, vindt het schema', { skip }, async () => {
    const goed = writeXml(maak301(eenBericht()));
    assert.deepEqual(await schemafouten(goed), []);
    const kapot = [
      goed.replace('>414<', '>415<'),
      goed.replace('<n2:Eenheid>04', '<n2:Eenheid>99'),
      goed.replaceAll('Ingangsdatum', 'Begindatum'),
      goed.replace(THUISHULP, '123'),
    ];
    for (const xml of kapot) assert.notEqual((await schemafouten(xml)).length, 0);
    assert.equal(await tweedeMening([goed, ...kapot]), 1);
  });

  it('[TW-88] de berichten waarmee we het inlezen testen, zijn echte berichten', { skip }, async () => {
    for (const soort of ['305', '307'] as const) {
      assert.deepEqual(await schemafouten(eenRegietekst({ soort }), soort), []);
      assert.equal(await tweedeMening([eenRegietekst({ soort })], soort), 1);
    }
  });

  it('[TW-84] noemt alles wat bij deze aanbieder geldt op of na die dag, en wat veranderde', () => {
    const ander = eenBesluit({ besluitId: 'besluit-2', product: 'begeleiding-thuis' });
    const wijs = (acts: readonly Act[], besluitId: string, agb: string, toewijzingnummer: number) => [
      ...acts,
      ...uitgevoerd(wijsToe(acts, { zaakId, besluitId, agb, toewijzingnummer, profiel }, door())),
    ];
    const acts = wijs(
      wijs([...eenBesluit(), ...ander], 'besluit-1', THUISHULP, 1),
      'besluit-2',
      BREDE_STOEP,
      2,
    );
    const nummers = (staat: readonly Act[], op: string, agb = THUISHULP) =>
      teNoemen(vouwToewijzingen(staat), { agb, op: dag(op) }).map(({ toewijzingnummer }) => toewijzingnummer);
    assert.deepEqual(nummers(acts, '2026-11-17'), [1]);
    assert.deepEqual(nummers(acts, '2026-11-17', BREDE_STOEP), [2]);
    const verteld = [
      ...acts,
      eenAct(
        'toewijzingsbericht-gemaakt',
        { berichtId: 'b', soort: '301', toewijzingnummers: [1] },
        '2026-11-18',
      ),
    ];
    assert.deepEqual(nummers(verteld, '2026-11-18'), [1]);
    assert.deepEqual(nummers(verteld, '2027-11-30'), [1]);
    assert.deepEqual(nummers(verteld, '2027-12-01'), []);
    const wijziging = { zaakId, toewijzingnummer: 1, redenWijziging: '07', eindOp: dag('2027-01-14') };
    const weg = [...verteld, inBrpVerhuisd];
    const verhuisd = [
      ...weg,
      ...uitgevoerd(wijzigToewijzing(weg, wijziging, door('2027-01-20T10:00:00.000Z'))),
    ];
    assert.deepEqual(nummers(verhuisd, '2027-01-20'), [1]);
  });

  it('[TW-84] geval 47: na een verhuizing staat in de 301 de einddatum met reden 07', () => {
    const acts = [...toegewezen(), begonnen(1, '2026-12-02'), inBrpVerhuisd];
    const wijziging = { zaakId, toewijzingnummer: 1, redenWijziging: '07', eindOp: dag('2027-01-14') };
    const na = [...acts, ...uitgevoerd(wijzigToewijzing(acts, wijziging, door('2027-01-15T10:00:00.000Z')))];
    const xml = writeXml(
      maak301(eenBericht({ toewijzingen: vouwToewijzingen(na), dagtekening: dag('2027-01-15') })),
    );
    assert.match(xml, /<n1:Einddatum>2027-01-14<\/n1:Einddatum>\s*<n1:RedenWijziging>07</);
    assert.match(xml, /<n1:Toewijzingsdatum>2027-01-15</);
  });
});

describe('onze eigen controles', () => {
  const velden = (eigen: Partial<Bericht301>) => keur301(eenBericht(eigen)).map(({ veld }) => veld);
  const met = (eigen: Partial<Toewijzing>) =>
    velden({ toewijzingen: eenBericht().toewijzingen.map((een) => ({ ...een, ...eigen })) });
  const wie = (eigen: Partial<Persoon>) => velden({ persoon: eenInwoner(eigen) });

  it('[TW-86] een goed bericht haalt ze allemaal, en elke controle noemt waar zij vandaan komt', () => {
    assert.deepEqual(keur301(eenBericht()), []);
    assert.equal(new Set(CONTROLES.map(({ id }) => id)).size, CONTROLES.length);
    for (const { bron, eis } of CONTROLES) assert.ok(bron.length > 3 && eis.endsWith('.'));
  });

  it('[TW-83] zonder BSN is er geen bericht, en een BSN dat niet bestaat ook niet', () => {
    assert.deepEqual(wie({ bsn: undefined }), ['Bsn']);
    assert.deepEqual(wie({ bsn: '123456789' as Bsn }), ['Bsn']);
    assert.match(
      keur301(eenBericht({ persoon: eenInwoner({ bsn: undefined }) }))[0]?.uitleg ?? '',
      /gegevens van de inwoner/,
    );
  });

  it('[TW-86] gemeentecode, geboortedatum, postcode en bereikbaarheid', () => {
    assert.deepEqual(velden({ gemeentecode: '0001' }), ['Afzender']);
    assert.deepEqual(velden({ gemeentecode: '9001' }), []);
    assert.deepEqual(wie({ geboortedatum: dag('2026-11-18') }), ['Geboortedatum']);
    assert.deepEqual(wie({ naam: { achternaam: ' ' } }), ['Achternaam']);
    assert.deepEqual(wie({ geboortedatum: undefined }), ['Geboortedatum']);
    assert.deepEqual(wie({ adres: { ...eenInwoner().adres, postcode: '0000 SS' as Postcode } }), [
      'Postcode',
    ]);
    assert.deepEqual(wie({ adres: {}, telefoon: undefined }), ['Contact']);
  });

  it('[TW-86] datums, nummers en codes die het schema niet vergelijkt', () => {
    assert.deepEqual(met({ eindOp: dag('2026-11-30') }), ['Toewijzing 1, Einddatum']);
    assert.deepEqual(met({ eindOp: undefined }), ['Toewijzing 1, Einddatum']);
    assert.deepEqual(met({ toegewezenOp: dag('2026-11-18') }), ['Toewijzing 1, Toewijzingsdatum']);
    assert.deepEqual(met({ redenWijziging: '01' }), ['Toewijzing 1, RedenWijziging']);
    assert.deepEqual(met({ redenWijziging: '13' }), ['Toewijzing 1, Einddatum']);
    assert.deepEqual(met({ productcode: undefined }), ['Toewijzing 1, Omvang']);
    assert.deepEqual(met({ productcategorie: '19' }), ['Toewijzing 1, Categorie']);
    assert.deepEqual(velden({ toewijzingen: [] }), ['ToegewezenProducten']);
    assert.deepEqual(velden({ agb: BREDE_STOEP }), ['ToegewezenProducten']);
    const [een] = eenBericht().toewijzingen;
    assert.deepEqual(velden({ toewijzingen: [een!, een!] }), ['ToewijzingNummer']);
  });
});
