import assert from 'node:assert/strict';
import test from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { newId } from './ids.ts';
import { endLinks, endLinksOf, makeFurtherLink, makeLink, openLink } from './private-links.ts';
import { findSession, startSession } from './sessions.ts';

const nu = '2026-11-22T10:00:00.000Z';
const { inTenant, owner } = await withDatabase();

async function eenLink() {
  const van = { zaakId: newId(), personId: newId() };
  return { van, link: await inTenant((tx) => makeLink(tx, van, nu)) };
}

test('een persoonlijke link opent met zijn code, ook met hoofdletters en spaties', async () => {
  const { van, link } = await eenLink();
  assert.match(link.code, /^[a-z2-9]{6}$/);
  assert.deepEqual(await inTenant((tx) => openLink(tx, link, nu)), { opened: true, ...van });
  const anders = ` ${link.code.slice(0, 3).toUpperCase()}-${link.code.slice(3)} `;
  assert.deepEqual(await inTenant((tx) => openLink(tx, { ...link, code: anders }, nu)), {
    opened: true,
    ...van,
  });
});

test('in de database staan alleen afdrukken van de link en de code', async () => {
  const { van, link } = await eenLink();
  const client = await owner();
  const { rows } = await client.query(
    'select private_link::text as alles from platform.private_link where zaak_id = $1',
    [van.zaakId],
  );
  assert.equal(rows.length, 1);
  assert.ok(!rows[0].alles.includes(link.token) && !rows[0].alles.includes(link.code));
});

test('na tien verkeerde codes gaat de link dicht, ook voor de goede code', async () => {
  const { link } = await eenLink();
  const fout = { ...link, code: 'aaaaaa' };
  const eerste = await inTenant((tx) => openLink(tx, fout, nu));
  assert.deepEqual(eerste, { opened: false, why: 'wrong-code', triesLeft: 9 });
  await Promise.all(Array.from({ length: 9 }, () => inTenant((tx) => openLink(tx, fout, nu))));
  assert.deepEqual(await inTenant((tx) => openLink(tx, link, nu)), { opened: false, why: 'locked' });
});

test('een nieuwe code opent ook de eerdere link van dezelfde persoon, en geen link van een ander', async () => {
  const { van, link } = await eenLink();
  const ander = await inTenant((tx) => makeLink(tx, { ...van, personId: newId() }, nu));
  for (let keer = 0; keer < 10; keer += 1)
    await inTenant((tx) => openLink(tx, { ...link, code: 'aaaaaa' }, nu));
  const nieuw = await inTenant((tx) => makeLink(tx, van, nu));
  assert.ok((await inTenant((tx) => openLink(tx, { ...link, code: nieuw.code }, nu))).opened);
  assert.ok(!(await inTenant((tx) => openLink(tx, link, nu))).opened);
  assert.ok(!(await inTenant((tx) => openLink(tx, { ...ander, code: nieuw.code }, nu))).opened);
  assert.ok((await inTenant((tx) => openLink(tx, ander, nu))).opened);
});

test('een link houdt na een jaar op, en eerder als hij wordt ingetrokken', async () => {
  const { van, link } = await eenLink();
  assert.ok((await inTenant((tx) => openLink(tx, link, '2027-11-22T09:59:59.000Z'))).opened);
  const later = await inTenant((tx) => openLink(tx, link, '2027-11-22T10:00:00.000Z'));
  assert.deepEqual(later, { opened: false, why: 'expired' });
  await inTenant((tx) => endLinks(tx, van.zaakId, nu));
  assert.deepEqual(await inTenant((tx) => openLink(tx, link, nu)), { opened: false, why: 'expired' });
});

test('een verzonnen link en een link van een andere gemeente openen niets', async () => {
  const { link } = await eenLink();
  assert.deepEqual(await inTenant((tx) => openLink(tx, { ...link, token: 'verzonnen' }, nu)), {
    opened: false,
    why: 'unknown',
  });
  assert.deepEqual(await inTenant((tx) => openLink(tx, link, nu), 9002), { opened: false, why: 'unknown' });
});

test('een volgende link opent met de code die iemand al heeft, en komt er niet als die er niet is', async () => {
  const { van, link } = await eenLink();
  const token = await inTenant((tx) => makeFurtherLink(tx, van, nu));
  assert.ok(token !== undefined && token !== link.token);
  assert.ok((await inTenant((tx) => openLink(tx, { token, code: link.code }, nu))).opened);
  assert.ok((await inTenant((tx) => openLink(tx, link, nu))).opened);
  assert.equal(await inTenant((tx) => makeFurtherLink(tx, { ...van, personId: newId() }, nu)), undefined);
  await inTenant((tx) => endLinks(tx, van.zaakId, nu));
  assert.equal(await inTenant((tx) => makeFurtherLink(tx, van, nu)), undefined);
});

test('wie een link beëindigt, beëindigt ook wat ermee geopend was', async () => {
  const { van } = await eenLink();
  const sessie = { soort: 'inwoner', id: van.personId, zaakId: van.zaakId } as const;
  const token = await inTenant((tx) => startSession(tx, sessie, nu));
  assert.ok((await inTenant((tx) => findSession(tx, token, nu))) !== undefined);
  await inTenant((tx) => endLinks(tx, van.zaakId, nu));
  assert.equal(await inTenant((tx) => findSession(tx, token, nu)), undefined);
});

test('de links van een persoon houden op, en die van een ander in dezelfde zaak niet', async () => {
  const { van, link } = await eenLink();
  const ander = await inTenant((tx) => makeLink(tx, { ...van, personId: newId() }, nu));
  await inTenant((tx) => endLinksOf(tx, van, nu));
  assert.deepEqual(await inTenant((tx) => openLink(tx, link, nu)), { opened: false, why: 'expired' });
  assert.ok((await inTenant((tx) => openLink(tx, ander, nu))).opened);
});
