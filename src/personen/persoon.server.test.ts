import assert from 'node:assert/strict';
import test from 'node:test';
import { testBsn } from '../basis/bsn.ts';
import { getDatum } from '../basis/datum.ts';
import { leesPostcode } from '../basis/postcode.ts';
import { newId } from '../platform/ids.ts';
import { withDatabase } from '../../tests/database.ts';
import {
  findPersoon,
  getPersonen,
  listBetrokkenen,
  listZakenVan,
  storeBetrokkene,
  storePersoon,
  zoekDezelfde,
  zoekPersonen,
} from './index.server.ts';
import type { Persoon } from './index.ts';

const nu = '2026-11-22T10:00:00.000Z';
const { inTenant } = await withDatabase();

function eenPersoon(eigen: Partial<Persoon> = {}): Persoon {
  return {
    id: newId(),
    naam: { roepnaam: 'Jo', tussenvoegsel: 'van den', achternaam: 'Heuvel' },
    geboortedatum: getDatum('1941-11-02'),
    adres: {
      straat: 'Verzonnenlaan',
      huisnummer: '12',
      postcode: leesPostcode('1099 ZZ'),
      plaats: 'Heldermond',
    },
    tolk: false,
    ...eigen,
  };
}

test('[PE-1] een persoon met alleen een achternaam komt terug zoals hij is opgeslagen', async () => {
  const kaal: Persoon = { id: newId(), naam: { achternaam: 'Alleen' }, adres: {}, tolk: false };
  const vol = eenPersoon({
    bsn: testBsn(11),
    telefoon: '010-000 00 00',
    email: 'jo@voorbeeld.example',
    taal: 'Fries',
  });
  await inTenant(async (tx) => {
    await storePersoon(tx, kaal, nu);
    await storePersoon(tx, vol, nu);
  });
  const personen = await inTenant((tx) => getPersonen(tx, [kaal.id, vol.id, newId()]));
  assert.equal(personen.size, 2);
  assert.deepEqual(JSON.parse(JSON.stringify(personen.get(vol.id))), JSON.parse(JSON.stringify(vol)));
  assert.equal(personen.get(kaal.id)?.naam.achternaam, 'Alleen');
});

test('[PE-3] hetzelfde BSN geeft dezelfde persoon, met aangevulde gegevens', async () => {
  const eerste = eenPersoon({ bsn: testBsn(21) });
  const tweede = eenPersoon({ bsn: testBsn(21), telefoon: '010-000 11 11' });
  const opgeslagen = await inTenant(async (tx) => {
    await storePersoon(tx, eerste, nu);
    return storePersoon(tx, tweede, nu);
  });
  assert.ok(opgeslagen.gelukt);
  assert.equal(opgeslagen.waarde.id, eerste.id);
  assert.equal(opgeslagen.waarde.telefoon, '010-000 11 11');
  assert.equal(await inTenant((tx) => findPersoon(tx, tweede.id)), undefined);
});

test('[PE-4] een BSN van iemand anders wordt geweigerd en er verandert niets', async () => {
  const eerste = eenPersoon({ bsn: testBsn(31) });
  const vreemde = eenPersoon({ bsn: testBsn(31), naam: { achternaam: 'Anders' } });
  const uitkomst = await inTenant(async (tx) => {
    await storePersoon(tx, eerste, nu);
    return storePersoon(tx, vreemde, nu);
  });
  assert.ok(!uitkomst.gelukt && uitkomst.regel === 'PE-4');
  assert.equal((await inTenant((tx) => findPersoon(tx, eerste.id)))?.naam.achternaam, 'Heuvel');
});

test('[PE-6] zoeken vindt op het begin van een naam, op geboortedatum en op postcode met huisnummer', async () => {
  const wie = eenPersoon({
    naam: { roepnaam: 'Zoë', tussenvoegsel: 'de', achternaam: 'Zoekbaar' },
    geboortedatum: getDatum('1933-03-03'),
    adres: { straat: 'Luchtkasteelpad', huisnummer: '7', postcode: leesPostcode('1098 XY') },
  });
  await inTenant((tx) => storePersoon(tx, wie, nu));
  for (const text of ['zoekb', 'ZOE de', 'de zoekbaar', '3-3-1933', '1098xy 7', '1098 XY']) {
    const gevonden = await inTenant((tx) => zoekPersonen(tx, text));
    assert.deepEqual(
      gevonden.map((persoon) => persoon.id),
      [wie.id],
      text,
    );
  }
  for (const text of ['', 'z', '%', 'oekbaar', "'; drop table"]) {
    assert.deepEqual(await inTenant((tx) => zoekPersonen(tx, text)), [], text);
  }
});

test('[PE-7] wie misschien dezelfde is, wordt gevonden; een naamgenoot niet', async () => {
  const wie = eenPersoon({
    naam: { roepnaam: 'An', achternaam: 'Dubbel' },
    geboortedatum: getDatum('1950-05-05'),
  });
  const naamgenoot = eenPersoon({ naam: { achternaam: 'Dubbel' }, geboortedatum: getDatum('1951-05-05') });
  await inTenant(async (tx) => {
    await storePersoon(tx, wie, nu);
    await storePersoon(tx, naamgenoot, nu);
  });
  const zelfde = await inTenant((tx) => zoekDezelfde(tx, { ...wie, adres: {} }));
  assert.deepEqual(
    zelfde.map((persoon) => persoon.id),
    [wie.id],
  );
  assert.deepEqual(
    await inTenant((tx) => zoekDezelfde(tx, { naam: { achternaam: 'Dubbel' }, adres: {}, tolk: false })),
    [],
  );
});

test('[PE-8] een andere gemeente ziet niemand en kan hetzelfde BSN zelf inschrijven', async () => {
  const hier = eenPersoon({ bsn: testBsn(41) });
  const daar = eenPersoon({ bsn: testBsn(41) });
  await inTenant((tx) => storePersoon(tx, hier, nu), 9001);
  assert.equal(await inTenant((tx) => findPersoon(tx, hier.id), 9002), undefined);
  assert.deepEqual(await inTenant((tx) => zoekPersonen(tx, 'heuvel'), 9002), []);
  const opgeslagen = await inTenant((tx) => storePersoon(tx, daar, nu), 9002);
  assert.ok(opgeslagen.gelukt);
  assert.equal(opgeslagen.waarde.id, daar.id);
});

test('[PE-9] na een verhuizing is iemand op het nieuwe adres te vinden en niet meer op het oude', async () => {
  const wie = eenPersoon({
    naam: { achternaam: 'Verhuizer' },
    adres: { huisnummer: '1', postcode: leesPostcode('1097 AA') },
  });
  const verhuisd = { ...wie, adres: { huisnummer: '2', postcode: leesPostcode('1097 BB') } };
  await inTenant(async (tx) => {
    await storePersoon(tx, wie, nu);
    await storePersoon(tx, verhuisd, nu);
  });
  assert.equal((await inTenant((tx) => zoekPersonen(tx, '1097BB2'))).length, 1);
  assert.equal((await inTenant((tx) => zoekPersonen(tx, '1097AA1'))).length, 0);
});

test('wie bij een zaak hoort, staat er met zijn rol, en twee keer is één keer', async () => {
  const inwoner = eenPersoon({ naam: { achternaam: 'Zaakmens' } });
  const melder = eenPersoon({ naam: { achternaam: 'Dochter' } });
  const zaakId = newId();
  await inTenant(async (tx) => {
    for (const persoon of [inwoner, melder]) await storePersoon(tx, persoon, nu);
    await storeBetrokkene(tx, { zaakId, persoonId: inwoner.id, rol: 'inwoner' }, nu);
    await storeBetrokkene(tx, { zaakId, persoonId: inwoner.id, rol: 'inwoner' }, nu);
    await storeBetrokkene(tx, { zaakId, persoonId: melder.id, rol: 'melder' }, nu);
  });
  const betrokkenen = await inTenant((tx) => listBetrokkenen(tx, zaakId));
  assert.deepEqual(betrokkenen.map(({ rol, persoon }) => `${rol} ${persoon.naam.achternaam}`).toSorted(), [
    'inwoner Zaakmens',
    'melder Dochter',
  ]);
  assert.deepEqual(await inTenant((tx) => listZakenVan(tx, melder.id)), [
    { zaakId, persoonId: melder.id, rol: 'melder' },
  ]);
});
