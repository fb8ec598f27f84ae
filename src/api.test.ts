import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { testApi } from '../tests/api.ts';
import type { Answer, Machine } from '../tests/api.ts';
import { eenZaakVoor } from '../tests/builders/gesprek.ts';
import { withDatabase } from '../tests/database.ts';
import { operations } from './api.ts';
import { getDatum } from './basis/datum.ts';
import type { Relatie, Wie } from './basis/wie.ts';
import { isHandeling, magErgens, magIn, magNamens, ROLLEN, ruimsteRelatie } from './inrichting/index.ts';
import type { Gemeenteprofiel, Handeling } from './inrichting/index.ts';
import { getProfiel, storeMedewerker } from './inrichting/index.server.ts';
import type { Operation } from './platform/api-operation.ts';
import { newId } from './platform/ids.ts';
import { endMachine } from './platform/machines.ts';
import { startSession } from './platform/sessions.ts';

const test = await withDatabase();
const nu = '2026-11-02T09:00:00.000Z';
const gate = testApi(test, {
  nu,
  operations: operations.map((one) => ({
    ...one,
    body: undefined,
    query: undefined,
    faults: undefined,
    handler: async () => ({ body: {} }),
  })),
});
const real = testApi(test, { nu });
const gespreksvoerderId = newId();
let zaakId = '';
let profiel: Gemeenteprofiel;

type Koppeling = Extract<Wie, { soort: 'koppeling' }>;
type Medewerker = Extract<Wie, { soort: 'medewerker' }>;

before(async () => {
  profiel = await test.inTenant((tx) => getProfiel(tx, getDatum('2026-11-02')));
  zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerderId));
});

describe('de bewerkingen van de API', () => {
  it('[IR-2] elke bewerking noemt een handeling uit de tabel', () => {
    for (const one of operations) assert.ok(isHandeling(one.handeling), `${one.id}: ${one.handeling}`);
  });

  it('[IR-5] rol × bewerking: een koppeling doet wat haar rollen mogen, en besluit nooit zelf', async () => {
    for (const rol of ROLLEN) {
      const machine = await gate.machine([rol]);
      const wie: Koppeling = { soort: 'koppeling', id: machine.id, naam: '', rollen: [rol] };
      for (const one of operations) {
        const handeling = getHandeling(one);
        const allowed = isAboutZaak(one)
          ? magIn(profiel, wie, { handeling, relatie: 'gemeente' })
          : magErgens(profiel, wie, handeling);
        await check(await ask(machine, one), allowed, `${rol}: ${one.id}`);
      }
    }
  });

  it('[IR-5] rol × relatie × bewerking namens iemand: beiden moeten het mogen', async () => {
    const alles = await gate.machine([...ROLLEN]);
    const beperkt = await gate.machine(['koppeling']);
    for (const rol of ROLLEN) {
      for (const relatie of ['eigen', 'team', 'gemeente'] as const) {
        const wie = await eenMedewerker(rol, relatie);
        for (const one of operations) {
          const allowed = magSamen({ rollen: [...ROLLEN] }, { wie, relatie }, one);
          const answer = await ask(alles.namens(wie.id), one);
          if (!allowed && leestWaarom({ wie, relatie }, one)) assert.equal(answer.status, 422, one.id);
          else await check(answer, allowed, `${rol}, ${relatie}: ${one.id}`);
        }
        if (relatie !== 'eigen') continue;
        for (const one of operations) {
          const allowed = magSamen({ rollen: ['koppeling'] }, { wie, relatie }, one);
          await check(await ask(beperkt.namens(wie.id), one), allowed, `beperkt, ${rol}: ${one.id}`);
        }
      }
    }
  });

  it('[IR-3] een zaak van een andere gemeente is er niet, ook niet met alle rollen', async () => {
    const machine = await real.machine([...ROLLEN], 9002);
    const about = operations.filter(isAboutZaak);
    assert.ok(about.length >= 40);
    for (const one of about) await check(await ask(machine, one), false, one.id);
  });

  it('[IR-3] namens iemand van een andere gemeente, of niemand, kan niets', async () => {
    const machine = await real.machine([...ROLLEN]);
    const elders = newId();
    const wie = { id: elders, naam: 'Elders', email: 'e@gemeente.example', functie: '', organisatie: '' };
    await test.inTenant(
      (tx) => storeMedewerker(tx, { ...wie, rollen: [...ROLLEN], team: 'noord' }, getDatum('2020-01-01')),
      9002,
    );
    for (const namens of [elders, newId(), 'geen-id']) {
      const { status } = await machine.namens(namens).get('/werklijst');
      assert.equal(status, 404, namens);
    }
  });

  it('[IR-3] een zaak die er niet is, geeft hetzelfde antwoord als een zaak van een ander', async () => {
    const hier = await real.machine();
    const daar = await real.machine(['koppeling'], 9002);
    const nietEr = await hier.get(`/zaken/${newId()}`);
    const nietVanU = await daar.get(`/zaken/${zaakId}`);
    const geenId = await hier.get('/zaken/1%27%20or%201=1');
    assert.deepEqual([nietEr.status, nietVanU.status, geenId.status], [404, 404, 404]);
    assert.deepEqual(nietEr.body, nietVanU.body);
    assert.deepEqual(nietEr.body, geenId.body);
  });

  it('[IR-2] zonder token, met een verkeerd, verlopen of beëindigd token, of dat van een mens: 401', async () => {
    const weg = await gate.machine();
    await test.inTenant((tx) => endMachine(tx, weg.id, nu));
    const mens = await test.inTenant((tx) =>
      startSession(tx, { soort: 'medewerker', id: test.medewerkers.balie.id }, nu),
    );
    const oud = await test.inTenant((tx) =>
      startSession(tx, { soort: 'koppeling', id: weg.id }, '2026-11-02T07:00:00.000Z'),
    );
    const tokens = ['', '9001.zomaar', '9999.zomaar', 'x', weg.token, mens, oud];
    for (const one of operations) {
      for (const token of tokens) {
        const { status } = await askWith(one, { authorization: `Bearer ${token}` });
        assert.equal(status, 401, `${one.id} met ${token.slice(0, 8)}`);
      }
      assert.equal((await askWith(one, {})).status, 401, one.id);
    }
  });

  it('een lopend token stopt na een uur', async () => {
    const api = testApi(test, { nu });
    const machine = await api.machine();
    assert.equal((await machine.get('/werklijst')).status, 200);
    api.at('2026-11-02T10:00:01.000Z');
    assert.equal((await machine.get('/werklijst')).status, 401);
  });
});

function getHandeling(one: Operation): Handeling {
  if (!isHandeling(one.handeling)) throw new Error(`${one.id} noemt geen handeling`);
  return one.handeling;
}

function isAboutZaak(one: Operation): boolean {
  return one.path.startsWith('/zaken/{zaak}');
}

function magSamen(
  { rollen }: { readonly rollen: readonly string[] },
  { wie, relatie }: { readonly wie: Medewerker; readonly relatie: Relatie },
  one: Operation,
): boolean {
  const handeling = getHandeling(one);
  const eigen = isAboutZaak(one) ? relatie : ruimsteRelatie(wie, handeling, profiel);
  if (eigen === undefined) return false;
  const koppeling: Koppeling = { soort: 'koppeling', id: '', naam: '', rollen };
  return magNamens(koppeling, wie, { handeling, relatie: eigen, profiel });
}

/** Who knows the zaak and asks to decide, reads the rule instead (TW-55). */
function leestWaarom(
  { wie, relatie }: { readonly wie: Medewerker; readonly relatie: Relatie },
  one: Operation,
): boolean {
  const beslist = ['besluit-nemen', 'toetsen', 'bezwaar-behandelen'].includes(one.handeling);
  return beslist && one.method === 'post' && magIn(profiel, wie, { handeling: 'zaak-inzien', relatie });
}

async function check(answer: Answer, allowed: boolean, what: string): Promise<void> {
  const expected = allowed ? [200, 201] : [404];
  assert.ok(expected.includes(answer.status), `${what}: ${answer.status}, verwacht ${expected.join(' of ')}`);
}

function ask(machine: Pick<Machine, 'get' | 'post'>, one: Operation): Promise<Answer> {
  return one.method === 'get' ? machine.get(pathOf(one)) : machine.post(pathOf(one));
}

async function askWith(
  one: Operation,
  headers: Record<string, string>,
): Promise<{ readonly status: number }> {
  return real.app.request(`/api/v1${pathOf(one)}`, {
    method: one.method.toUpperCase(),
    headers: { 'content-type': 'application/json', ...headers },
    ...(one.method === 'post' && { body: '{}' }),
  });
}

function pathOf(one: Operation): string {
  return one.path.replace('{zaak}', zaakId).replaceAll(/\{[a-z]+\}/gi, newId());
}

async function eenMedewerker(rol: string, relatie: 'eigen' | 'team' | 'gemeente'): Promise<Medewerker> {
  const id = relatie === 'eigen' ? gespreksvoerderId : newId();
  const team = relatie === 'gemeente' ? 'zuid' : 'noord';
  const wie = { id, naam: rol, rollen: [rol], team, organisatie: '' };
  await test.inTenant(async (tx) => {
    const { numUpdatedRows } = await tx.db
      .updateTable('inrichting.medewerker')
      .set({ rollen: [rol] })
      .where('gemeente_id', '=', 9001)
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return;
    await storeMedewerker(tx, { ...wie, email: 'x@gemeente.example', functie: '' }, getDatum('2020-01-01'));
  });
  return { soort: 'medewerker', ...wie };
}
