import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding } from '../../basis/act.ts';
import type { Persoonsgegevens } from '../../personen/index.ts';
import { newId } from '../../platform/ids.ts';
import { loadTexts } from '../../platform/texts.ts';
import { withDatabase } from '../../../tests/database.ts';
import {
  findMelding,
  findSignaal,
  listOpenSignalen,
  storeSignaal,
  storeSignaalopvolging,
} from '../index.server.ts';

const { inTenant, owner } = await withDatabase();
const woorden = 'De gordijnen zijn al dagen dicht.';
const overWie = 'De buurvrouw op nummer 12.';
const gever: Persoonsgegevens = {
  naam: { achternaam: 'Overkant' },
  adres: {},
  telefoon: '010-000 33 33',
  tolk: false,
};
let klok = Date.parse('2026-11-22T10:00:00.000Z');

function aanleiding(): Aanleiding {
  klok += 1000;
  return { door: { soort: 'systeem' }, nu: new Date(klok).toISOString(), actId: newId(klok), nieuwId: newId };
}

async function eenSignaal(gemeenteId = 9001) {
  const zaakId = newId();
  const wat = aanleiding();
  const geef = () =>
    inTenant(
      (tx) => storeSignaal(tx, { zaakId, woorden, overWie, weetErvan: false, gever }, wat),
      gemeenteId,
    );
  assert.ok((await geef()).gelukt);
  assert.ok((await geef()).gelukt);
  return zaakId;
}

function melding(zaakId = newId()) {
  return {
    zaakId,
    kanaal: 'telefoon',
    namens: 'zichzelf',
    spoed: 'onbekend',
    contactwens: { wijze: 'bellen' },
    inwoner: { gegevens: { naam: { achternaam: 'Buurvrouw' }, adres: {}, tolk: false } },
    afzender: { naam: 'Gemeente Heldermond', linkNaar: (token: string) => token },
  } as const;
}

test('[EC-21] een signaal staat apart, met zijn woorden en wie het vertelde, en is geen melding', async () => {
  const zaakId = await eenSignaal();
  const gevonden = await inTenant((tx) => findSignaal(tx, zaakId));
  assert.equal(gevonden?.woorden, woorden);
  assert.equal(gevonden?.gever?.naam.achternaam, 'Overkant');
  assert.equal(await inTenant((tx) => findMelding(tx, zaakId)), undefined);
  const client = await owner();
  const { rows } = await client.query('select data::text as data from platform.act where zaak_id = $1', [
    zaakId,
  ]);
  assert.equal(rows.length, 1);
  assert.doesNotMatch(rows[0].data, /gordijnen|Overkant|nummer 12/);
});

test('[EC-22] een opgevolgd signaal verdwijnt uit de lijst en gaat niet nog eens', async () => {
  const zaakId = await eenSignaal();
  const staatErin = async () =>
    (await inTenant(listOpenSignalen)).some(({ signaal }) => signaal.zaakId === zaakId);
  assert.ok(await staatErin());
  const gedaan = { zaakId, uitkomst: 'geen-hulp-gewenst', toelichting: 'Zij redt zich.' } as const;
  assert.ok((await inTenant((tx) => storeSignaalopvolging(tx, gedaan, aanleiding()))).gelukt);
  assert.ok(!(await staatErin()));
  const nogEens = await inTenant((tx) => storeSignaalopvolging(tx, gedaan, aanleiding()));
  assert.ok(!nogEens.gelukt && nogEens.regel === 'EC-22');
});

test('[EC-22] wil de persoon hulp, dan komt er één melding met de oorspronkelijke woorden', async () => {
  const zaakId = await eenSignaal();
  const opvolging = { zaakId, uitkomst: 'melding', toelichting: 'Graag.', melding: melding() } as const;
  const wat = aanleiding();
  const uitkomst = await inTenant((tx) => storeSignaalopvolging(tx, opvolging, wat));
  assert.ok(uitkomst.gelukt && uitkomst.waarde !== undefined);
  const nieuw = uitkomst.waarde.melding;
  assert.equal(nieuw.signaalId, zaakId);
  assert.equal(nieuw.ontvangenOp, '2026-11-22');
  const teksten = await inTenant((tx) => loadTexts(tx, nieuw.zaakId));
  assert.equal(teksten.get(nieuw.woorden)?.inhoud, woorden);
  const herhaald = await inTenant((tx) => storeSignaalopvolging(tx, opvolging, wat));
  assert.ok(herhaald.gelukt && herhaald.waarde === undefined);
  const gevonden = await inTenant((tx) => findSignaal(tx, zaakId));
  assert.equal(gevonden?.signaal.opvolging?.meldingZaakId, nieuw.zaakId);
});

test('[EC-22] twee mensen tegelijk: één opvolging, de ander hoort dat het al gedaan is', async () => {
  const zaakId = await eenSignaal();
  const gedaan = { zaakId, uitkomst: 'niet-bereikt', toelichting: 'Drie keer gebeld.' } as const;
  const uitkomsten = await Promise.all(
    [1, 2, 3].map(() => inTenant((tx) => storeSignaalopvolging(tx, gedaan, aanleiding()))),
  );
  assert.equal(uitkomsten.filter((uitkomst) => uitkomst.gelukt).length, 1);
});

test('[EC-26] een andere gemeente ziet het signaal niet', async () => {
  const zaakId = await eenSignaal(9002);
  assert.equal(await inTenant((tx) => findSignaal(tx, zaakId)), undefined);
  assert.ok((await inTenant(listOpenSignalen)).every(({ signaal }) => signaal.zaakId !== zaakId));
});
