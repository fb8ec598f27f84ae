import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { BREDE_STOEP, dag, THUISHULP } from '../../../tests/builders/iwmo.ts';
import { actsIn, soortenIn, zaakMetBesluit } from '../../../tests/builders/iwmo-in-database.ts';
import type { ProefZaak } from '../../../tests/builders/iwmo-in-database.ts';
import { eenRegietekst } from '../../../tests/builders/regiebericht.ts';
import type { Anders } from '../../../tests/builders/regiebericht.ts';
import { withDatabase } from '../../../tests/database.ts';
import type { Aanleiding } from '../../basis/act.ts';
import { testBsn } from '../../basis/bsn.ts';
import { newId } from '../../platform/ids.ts';
import { haalOp, listBerichten, volgendNummer } from './berichten.server.ts';
import { doeCakAntwoord, doeCakOverzicht, doeSvbOverzicht, listOpenstaand } from './doorgeven.server.ts';
import { leesIn } from './inlezen.server.ts';
import { doeBericht, doeToewijzen } from './iwmo.server.ts';
import { vouwToewijzingen } from './toewijzingen.ts';

const reference = process.env['KEUKENTAFEL_REFERENTIE'];
const schemas = path.join(reference ?? '', 'iwmo-3.2', 'xsd');
const hasSchemas = reference !== undefined && existsSync(path.join(schemas, 'wmo301.xsd'));
const isCi = process.env['CI'] === 'true';
const skip = hasSchemas || isCi ? false : 'KEUKENTAFEL_REFERENTIE wijst niet naar de schema’s van iWmo 3.2';
const test = await withDatabase();
const nu = '2026-12-07T10:00:00.000Z';
const door = { soort: 'medewerker', id: test.medewerkers.beslisser.id } as const;
const aanleiding = (actId = newId(), moment = nu): Aanleiding => ({
  door,
  nu: moment,
  actId,
  nieuwId: newId,
});

let volgende = 20;
/** Somebody else each time, so that no test meets the BSN of another. */
function zaak(eigen: Parameters<typeof zaakMetBesluit>[1] = {}): Promise<ProefZaak> {
  volgende += 1;
  return zaakMetBesluit(test, { inwoner: { bsn: testBsn(volgende) }, ...eigen });
}

async function wijsToe({ zaakId, besluitId }: ProefZaak, agb = THUISHULP): Promise<number> {
  const uitkomst = await test.inTenant((tx) =>
    doeToewijzen(tx, { zaakId, besluitId, agb }, aanleiding(newId(), '2026-11-17T10:00:00.000Z')),
  );
  assert.ok(uitkomst.gelukt, !uitkomst.gelukt ? uitkomst.uitleg : '');
  return vouwToewijzingen(await actsIn(test, zaakId)).at(-1)?.toewijzingnummer ?? 0;
}

function bericht(wie: ProefZaak, agb = THUISHULP, wanneer = aanleiding()) {
  return test.inTenant((tx) => doeBericht(tx, { zaakId: wie.zaakId, agb, schemas: undefined }, wanneer));
}

async function lees(anders: Anders, wanneer = aanleiding()) {
  return test.inTenant((tx) => leesIn(tx, { bestand: eenRegietekst(anders), schemas: undefined }, wanneer));
}

const van = (wie: ProefZaak, anders: Anders = {}): Anders => ({ bsn: wie.inwoner.bsn ?? '', ...anders });

describe('toewijzen en de 301', () => {
  it('[TW-81] geen twee toewijzingen krijgen hetzelfde nummer, ook niet op hetzelfde moment', async () => {
    const nummers = await Promise.all(
      Array.from({ length: 8 }, () => test.inTenant((tx) => volgendNummer(tx, 'toewijzing'))),
    );
    assert.equal(new Set(nummers).size, 8);
    const elders = await test.inTenant((tx) => volgendNummer(tx, 'toewijzing'), 9002);
    assert.equal(elders, 1);
  });

  it('[TW-84] één bericht noemt de toewijzingen uit alle zaken van de inwoner bij deze aanbieder', async () => {
    const eerste = await zaak();
    const tweede = await zaak({ inwoner: eerste.inwoner, product: 'begeleiding-thuis' });
    const nummers = [await wijsToe(eerste), await wijsToe(tweede)];
    const gemaakt = await bericht(tweede);
    assert.ok(gemaakt.gelukt);
    const opgehaald = await test.inTenant((tx) => haalOp(tx, gemaakt.waarde.berichtId, nu));
    for (const nummer of nummers)
      assert.match(opgehaald?.inhoud ?? '', new RegExp(`ToewijzingNummer>${nummer}<`));
    for (const { zaakId } of [eerste, tweede]) {
      assert.ok((await soortenIn(test, zaakId)).includes('toewijzingsbericht-gemaakt'));
      assert.ok(vouwToewijzingen(await actsIn(test, zaakId)).every(({ isBericht }) => isBericht));
    }
  });

  it('[TW-84] wat bij een andere aanbieder loopt, staat er niet in', async () => {
    const wie = await zaak();
    await wijsToe(wie, BREDE_STOEP);
    const uitkomst = await bericht(wie, THUISHULP);
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-86');
  });

  it('[TW-83] zonder BSN komt er geen bericht en wordt er niets bewaard', async () => {
    const wie = await zaak({ inwoner: { bsn: undefined } });
    await wijsToe(wie);
    const uitkomst = await bericht(wie);
    assert.ok(!uitkomst.gelukt && uitkomst.uitleg.startsWith('Bsn: Er is geen BSN bekend.'));
    assert.deepEqual(await test.inTenant((tx) => listBerichten(tx, { zaakId: wie.zaakId })), []);
    assert.equal((await soortenIn(test, wie.zaakId)).includes('toewijzingsbericht-gemaakt'), false);
  });

  it('[TW-86] twee keer drukken maakt één bericht, en ophalen wordt één keer onthouden', async () => {
    const wie = await zaak();
    await wijsToe(wie);
    const zelfde = aanleiding();
    const [een, nogEens] = [await bericht(wie, THUISHULP, zelfde), await bericht(wie, THUISHULP, zelfde)];
    assert.ok(een.gelukt && nogEens.gelukt && een.waarde.berichtId === nogEens.waarde.berichtId);
    const berichten = () => test.inTenant((tx) => listBerichten(tx, { zaakId: wie.zaakId }));
    assert.equal((await berichten()).length, 1);
    await test.inTenant((tx) => haalOp(tx, een.waarde.berichtId, '2026-12-08T10:00:00.000Z'));
    await test.inTenant((tx) => haalOp(tx, een.waarde.berichtId, '2026-12-09T10:00:00.000Z'));
    assert.equal((await berichten())[0]?.opgehaaldOp, '2026-12-08T10:00:00.000Z');
    const elders = await test.inTenant((tx) => haalOp(tx, een.waarde.berichtId, nu), 9002);
    assert.equal(elders, undefined);
  });
});

describe('een 305 en een 307 inlezen', () => {
  it('[TW-90] een start komt in de zaak, en het bericht wordt bewaard', async () => {
    const wie = await zaak();
    const nummer = await wijsToe(wie);
    const uitkomst = await lees(van(wie, { identificatie: 'A-1', producten: [{ nummer }] }));
    assert.ok(uitkomst.gelukt, !uitkomst.gelukt ? uitkomst.uitleg : '');
    assert.deepEqual(uitkomst.waarde.zaakIds, [wie.zaakId]);
    assert.equal(
      vouwToewijzingen(await actsIn(test, wie.zaakId))[0]?.leveringen[0]?.begonnenOp,
      '2026-12-02',
    );
  });

  it('[TW-89] hetzelfde bericht nog eens verandert niets, ook als twee mensen het tegelijk inlezen', async () => {
    const wie = await zaak();
    const producten = [{ nummer: await wijsToe(wie) }];
    const zelfde = van(wie, { identificatie: 'A-2', producten });
    const beide = await Promise.all([lees(zelfde), lees(zelfde)]);
    assert.deepEqual(beide.map((een) => een.gelukt && een.waarde.isHerhaling).toSorted(), [false, true]);
    const starts = (await soortenIn(test, wie.zaakId)).filter((soort) => soort === 'start-gemeld');
    assert.equal(starts.length, 1);
    const ander = await lees({ ...zelfde, dagtekening: '2026-12-06' });
    assert.ok(!ander.gelukt && ander.regel === 'TW-89' && ander.uitleg.startsWith('Identificatie:'));
  });

  it('[TW-88] een onbekend nummer of een verkeerd BSN wordt geweigerd met het veld, en er is niets half geschreven', async () => {
    const wie = await zaak();
    const ander = await zaak();
    const nummers = [await wijsToe(wie), await wijsToe(ander)];
    const producten = nummers.map((nummer) => ({ nummer }));
    const half = await lees(van(wie, { identificatie: 'A-3', producten }));
    assert.ok(!half.gelukt && 'fouten' in half && half.fouten.some(({ veld }) => veld === 'Bsn'));
    const weg = await lees(van(wie, { identificatie: 'A-4', producten: [{ nummer: 999_999 }] }));
    assert.ok(
      !weg.gelukt && weg.uitleg.startsWith('ToewijzingNummer: We kennen geen toewijzing met nummer 999999.'),
    );
    for (const { zaakId } of [wie, ander]) {
      assert.equal((await soortenIn(test, zaakId)).includes('start-gemeld'), false);
    }
    const binnen = await test.inTenant((tx) => listBerichten(tx, { richting: 'in' }));
    assert.equal(
      binnen.some(({ identificatie }) => identificatie === 'A-3' || identificatie === 'A-4'),
      false,
    );
  });

  it('[TW-98] wat geen bericht is, wordt geweigerd voor er iets mee gebeurt', async () => {
    const proef = async (bestand: string | Uint8Array) => {
      const uitkomst = await test.inTenant((tx) => leesIn(tx, { bestand, schemas: undefined }, aanleiding()));
      assert.ok(!uitkomst.gelukt);
      return `${uitkomst.regel} ${uitkomst.uitleg}`;
    };
    assert.match(await proef('x'.repeat(2_000_000)), /^TW-98 .*groter dan 1 MB/);
    assert.match(await proef('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'), /^TW-98 .*DOCTYPE/);
    assert.match(await proef('hallo'), /^TW-98 .*geen XML/);
    assert.match(await proef(Buffer.from([0xff, 0xfe, 0x3c])), /^TW-98 .*UTF-8/);
    assert.match(await proef('<Bericht/>'), /^TW-87/);
  });
});

describe('met de schema’s van iWmo 3.2 erbij', () => {
  it('[TW-86] een bericht dat onze controles haalt, haalt ook het schema', { skip }, async () => {
    assert.ok(hasSchemas, 'KEUKENTAFEL_REFERENTIE wijst niet naar de schema’s; in CI moet dat');
    const wie = await zaak();
    await wijsToe(wie);
    const opdracht = { zaakId: wie.zaakId, agb: THUISHULP, schemas };
    assert.ok((await test.inTenant((tx) => doeBericht(tx, opdracht, aanleiding()))).gelukt);
    const leeg = { ...opdracht, schemas: path.join(schemas, 'bestaat-niet') };
    assert.ok((await test.inTenant((tx) => doeBericht(tx, leeg, aanleiding()))).gelukt);
  });

  it('[TW-88] wat alleen het schema ziet, wordt geweigerd met het veld', { skip }, async () => {
    const wie = await zaak();
    const nummer = await wijsToe(wie);
    const goed = eenRegietekst(van(wie, { identificatie: 'C-1', producten: [{ nummer }] }));
    const lang = goed.replace('>Heuvel<', `>${'H'.repeat(201)}<`);
    const vreemd = goed.replace('<n1:Geslacht>2</n1:Geslacht>', '<n1:Geslacht>7</n1:Geslacht>');
    for (const [bestand, veld] of [
      [lang, 'Achternaam'],
      [vreemd, 'Geslacht'],
    ] as const) {
      const uitkomst = await test.inTenant((tx) => leesIn(tx, { bestand, schemas }, aanleiding()));
      assert.ok(
        !uitkomst.gelukt && uitkomst.regel === 'TW-88' && uitkomst.uitleg.startsWith(`${veld}: `),
        veld,
      );
    }
    assert.ok((await test.inTenant((tx) => leesIn(tx, { bestand: goed, schemas }, aanleiding()))).gelukt);
  });
});

describe('doorgeven', () => {
  it('[TW-93] het overzicht voor het CAK noemt elke start één keer; wat terugkomt ligt er weer', async () => {
    const wie = await zaak();
    await lees(van(wie, { identificatie: 'B-1', producten: [{ nummer: await wijsToe(wie) }] }));
    const zonder = await zaak({ inwoner: { bsn: undefined } });
    await wijsToe(zonder);
    const open = () => test.inTenant((tx) => listOpenstaand(tx, nu));
    const eigen = async () => (await open()).filter(({ zaakId }) => zaakId === wie.zaakId);
    assert.equal((await eigen())[0]?.cak[0]?.uiterlijk, dag('2027-01-04'));
    const zelfde = aanleiding();
    const overzicht = await test.inTenant((tx) => doeCakOverzicht(tx, zelfde));
    assert.ok(overzicht.gelukt);
    assert.ok((await test.inTenant((tx) => doeCakOverzicht(tx, zelfde))).gelukt);
    assert.deepEqual(await eigen(), []);
    const csv = await test.inTenant((tx) => haalOp(tx, overzicht.waarde.berichtId, nu));
    assert.match(csv?.inhoud ?? '', new RegExp(`;${wie.inwoner.bsn};`));
    const antwoord = {
      zaakId: wie.zaakId,
      berichtId: overzicht.waarde.berichtId,
      uitkomst: 'afgekeurd',
      toelichting: 'Naam fout.',
    } as const;
    assert.ok((await test.inTenant((tx) => doeCakAntwoord(tx, antwoord, aanleiding()))).gelukt);
    assert.equal((await eigen()).length, 1);
    const vreemd = await test.inTenant((tx) =>
      doeCakAntwoord(tx, { ...antwoord, berichtId: newId() }, aanleiding()),
    );
    assert.equal(!vreemd.gelukt && vreemd.regel, 'TW-93');
  });

  it('[TW-94] een pgb gaat één keer naar de SVB', async () => {
    const wie = await zaak({
      vorm: 'pgb',
      pgb: { bekwaam: 'zelf', toelichting: newId(), bedrag: 4000, bedragPer: 'per-jaar' },
    });
    const geef = (wanneer = aanleiding()) =>
      test.inTenant((tx) => doeSvbOverzicht(tx, { zaakId: wie.zaakId, besluitId: wie.besluitId }, wanneer));
    const overzicht = await geef();
    assert.ok(overzicht.gelukt);
    const csv = await test.inTenant((tx) => haalOp(tx, overzicht.waarde.berichtId, nu));
    assert.match(csv?.inhoud ?? '', /Hulp bij het huishouden;4000;per-jaar/);
    const nogEens = await geef();
    assert.equal(!nogEens.gelukt && nogEens.regel, 'TW-94');
    const zonder = await zaak({ vorm: 'pgb', inwoner: { bsn: undefined } });
    const weg = await test.inTenant((tx) => doeSvbOverzicht(tx, zonder, aanleiding()));
    assert.equal(!weg.gelukt && weg.regel, 'TW-94');
  });
});
