import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eenZaakVoor } from '../../tests/builders/gesprek.ts';
import { eenTablet } from '../../tests/builders/tablet.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { announce } from './announce.ts';

const test = await withDatabase();
const web = testWeb(test);
const { gespreksvoerder } = test.medewerkers;

function heard(about: string, gemeenteId = 9001) {
  const got: number[] = [];
  let go = () => {};
  let linked = () => {};
  const line = new Promise<void>((done) => (linked = done));
  const quit = test.database.wake.listen(gemeenteId, about, (nr) => {
    if (nr === 0) return linked();
    got.push(nr);
    go();
  });
  const next = () => new Promise<void>((done) => (got.length > 0 ? done() : (go = done)));
  return { got, next, quit, line };
}

it('wie luistert hoort het na de commit, en alleen wat over die zaak van die gemeente gaat', async () => {
  const luisteraar = heard('a');
  const elders = heard('a', 9002);
  // The first to listen opens the line with the database, and is woken when it is there: until then nobody heard.
  await luisteraar.line;
  await assert.rejects(
    test.inTenant(async (tx) => {
      announce(tx, 'a', 1);
      throw new Error('toch niet');
    }),
  );
  await test.inTenant(async (tx) => announce(tx, 'b', 2));
  await test.inTenant(async (tx) => announce(tx, 'a', 3));
  await luisteraar.next();
  assert.deepEqual(luisteraar.got, [3]);
  assert.deepEqual(elders.got, []);
  luisteraar.quit();
  elders.quit();
});

it('[HG-123] de stroom wekt een tablet als een ander iets schreef, en zegt alleen een nummer', async () => {
  const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
  const antwoord = await guus.get(`/heldermond/zaken/${zaakId}/aan-tafel/stroom`);
  assert.match(antwoord.headers.get('content-type') ?? '', /event-stream/u);
  assert.equal(antwoord.headers.get('cache-control'), 'no-store');
  const lezer = antwoord.body!.getReader();
  const lees = async () => new TextDecoder().decode((await lezer.read()).value);
  assert.match(await lees(), /retry/u);
  const tablet = eenTablet(guus, zaakId);
  await tablet.pak();
  tablet.noteer('Ik zit veel alleen');
  const { nr } = await tablet.sync();
  const gehoord = await lees();
  assert.match(gehoord, /^id: ?\d*\ndata: \d+\n\n$/u);
  assert.ok(nr > 0 && !gehoord.includes('alleen'));
  await lezer.cancel();
});
