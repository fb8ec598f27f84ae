import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { hoofdlijn, verhaal } from '../tests/builders/zaak.ts';
import { withDatabase } from '../tests/database.ts';
import { testWeb } from '../tests/web.ts';
import type { Visitor } from '../tests/web.ts';
import type { Relatie, Wie } from './basis/wie.ts';
import { getDatum } from './basis/datum.ts';
import { isHandeling, magErgens, magIn, ROLLEN } from './inrichting/index.ts';
import { getProfiel, storeMedewerker } from './inrichting/index.server.ts';
import type { Gemeenteprofiel } from './inrichting/index.ts';
import { lockZaak, storeActs } from './platform/acts.ts';
import { newId } from './platform/ids.ts';
import type { Route } from './platform/web.ts';
import { routes } from './routes.ts';

const test = await withDatabase();
const nu = '2026-11-02T09:00:00.000Z';
const gate = testWeb(test, {
  nu,
  routes: routes.map((route) => ({ ...route, handler: () => new Response(null, { status: 204 }) })),
});
const real = testWeb(test, { nu });
const gespreksvoerderVan = new Map<Relatie, string>();
let zaakId = '';
let profiel: Gemeenteprofiel;

type Proef = { readonly wie: Wie; readonly relatie: Relatie; readonly visitor: Visitor };

before(async () => {
  profiel = await test.inTenant((tx) => getProfiel(tx, getDatum('2026-11-02')));
  zaakId = newId();
  gespreksvoerderVan.set('eigen', newId());
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    const acts = verhaal(...hoofdlijn.slice(0, 2)).map(({ soort, gebeurdOp, inhoud }) => ({
      id: newId(),
      soort,
      zaakId,
      door: { soort: 'systeem' } as const,
      gebeurdOp,
      inhoud: {
        ...(inhoud as object),
        inwonerId: newId(),
        gespreksvoerderId: gespreksvoerderVan.get('eigen'),
      },
    }));
    await storeActs(tx, { zaakId, nu, acts });
  });
});

describe('de routes', () => {
  it('[IR-2] elke route noemt een handeling uit de tabel, en geen route staat er twee keer', () => {
    assert.ok(routes.length >= 10);
    for (const route of routes) assert.ok(isHandeling(route.handeling), `${route.path}: ${route.handeling}`);
    const names = routes.map(({ method, path }) => `${method} ${path}`);
    assert.equal(new Set(names).size, names.length);
  });

  it('[IR-2] rol × relatie × route: wie het niet mag, krijgt de 404 die niets zegt, of bij een besluit de regel', async () => {
    const proeven = await alleProeven();
    assert.ok(proeven.length >= ROLLEN.length);
    for (const proef of proeven) {
      for (const route of routes) await checkGate(proef, route);
    }
  });

  it('[IR-2] zonder inlog komt niemand verder dan de openbare pagina’s', async () => {
    for (const route of routes) {
      const open =
        magErgens(profiel, { soort: 'niemand' }, getHandeling(route)) && !route.path.includes(':zaak');
      const response = await ask(gate.nobody, route, 'heldermond');
      const expected = open ? [204] : route.method === 'GET' && !route.data ? [303] : [401];
      assert.ok(expected.includes(response.status), `${route.method} ${route.path}: ${response.status}`);
    }
  });

  it('[IR-3] met een zaak van een andere gemeente is elke pagina er niet, ook met alle rollen', async () => {
    const id = newId();
    const alles = {
      id,
      naam: 'Alle Rollen',
      email: 'a@gemeente.example',
      functie: '',
      organisatie: '',
      rollen: [...ROLLEN],
      team: 'noord',
    };
    await test.inTenant((tx) => storeMedewerker(tx, alles, getDatum('2020-01-01')), 9002);
    const visitor = await real.as({ soort: 'medewerker', id }, 9002);
    const zaakroutes = routes.filter(({ path }) => path.includes(':zaak'));
    assert.ok(zaakroutes.length >= 4);
    for (const route of zaakroutes) {
      const response = await ask(visitor, route, 'opsterveen');
      assert.equal(response.status, 404, `${route.method} ${route.path}`);
    }
  });

  it('[IR-3] een zaak die er niet is, geeft hetzelfde antwoord als een zaak van een ander', async () => {
    const visitor = await real.as({ soort: 'medewerker', id: test.medewerkers.andereGespreksvoerder.id });
    const nietMijn = await visitor.get(`/heldermond/zaken/${zaakId}`);
    const nietEr = await visitor.get(`/heldermond/zaken/${newId()}`);
    const geenId = await visitor.get('/heldermond/zaken/1%27%20or%201=1');
    assert.deepEqual([nietMijn.status, nietEr.status, geenId.status], [404, 404, 404]);
    assert.equal(await nietMijn.text(), await nietEr.text());
  });
});

async function checkGate({ wie, relatie, visitor }: Proef, route: Route): Promise<void> {
  const handeling = getHandeling(route);
  const aboutZaak = route.path.includes(':zaak');
  const allowed = aboutZaak
    ? magIn(profiel, wie, { handeling, relatie })
    : magErgens(profiel, wie, handeling);
  const response = await ask(visitor, route, 'heldermond');
  const who = wie.soort === 'medewerker' ? wie.rollen.join('+') : wie.soort;
  const expected = allowed ? 204 : leestWaarom({ wie, relatie, visitor }, route) ? 422 : 404;
  assert.equal(response.status, expected, `${who}, ${relatie}: ${route.method} ${route.path}`);
}

/** Who works here, knows the zaak and presses a button to decide, reads the rule instead (TW-55). */
function leestWaarom({ wie, relatie }: Proef, route: Route): boolean {
  const handeling = getHandeling(route);
  const beslist = ['besluit-nemen', 'toetsen', 'bezwaar-behandelen'].includes(handeling);
  if (!beslist || route.method === 'GET' || wie.soort !== 'medewerker') return false;
  return magIn(profiel, wie, { handeling: 'zaak-inzien', relatie });
}

function getHandeling(route: Route) {
  if (!isHandeling(route.handeling)) throw new Error(`${route.path} noemt geen handeling`);
  return route.handeling;
}

async function ask(visitor: Visitor, route: Route, slug: string): Promise<Response> {
  const path = route.path
    .replace(':gemeente', slug)
    .replace(':zaak', zaakId)
    .replaceAll(/:[a-z]+/gi, newId());
  return route.method === 'GET' ? visitor.get(path) : visitor.post(path, {});
}

async function alleProeven(): Promise<readonly Proef[]> {
  const proeven: Proef[] = [];
  for (const rol of ROLLEN) {
    for (const relatie of ['eigen', 'team', 'gemeente'] as const) proeven.push(await eenProef(rol, relatie));
  }
  const inwoner = { soort: 'inwoner', id: newId(), zaakId } as const;
  proeven.push({ wie: inwoner, relatie: 'eigen', visitor: await gate.as(inwoner) });
  return proeven;
}

async function eenProef(rol: string, relatie: 'eigen' | 'team' | 'gemeente'): Promise<Proef> {
  const id = relatie === 'eigen' ? (gespreksvoerderVan.get('eigen') ?? newId()) : newId();
  const team = relatie === 'gemeente' ? 'zuid' : 'noord';
  const medewerker = {
    id,
    naam: rol,
    email: 'x@gemeente.example',
    functie: '',
    organisatie: '',
    rollen: [rol],
    team,
  };
  await test.inTenant(async (tx) => {
    await tx.db
      .updateTable('inrichting.medewerker')
      .set({ rollen: [rol] })
      .where('gemeente_id', '=', 9001)
      .where('id', '=', id)
      .execute();
    const known = await tx.db
      .selectFrom('inrichting.medewerker')
      .select('id')
      .where('gemeente_id', '=', 9001)
      .where('id', '=', id)
      .executeTakeFirst();
    if (known === undefined) await storeMedewerker(tx, medewerker, getDatum('2020-01-01'));
  });
  const wie = { soort: 'medewerker', id, naam: rol, rollen: [rol], team, organisatie: '' } as const;
  return { wie, relatie, visitor: await metRol(id, rol) };
}

/** A visitor whose role is set right before each request, because the roles share the one who leads the gesprek. */
async function metRol(id: string, rol: string): Promise<Visitor> {
  const visitor = await gate.as({ soort: 'medewerker', id });
  const set = () =>
    test.inTenant((tx) =>
      tx.db
        .updateTable('inrichting.medewerker')
        .set({ rollen: [rol] })
        .where('gemeente_id', '=', 9001)
        .where('id', '=', id)
        .execute(),
    );
  return {
    get: async (path) => (await set(), visitor.get(path)),
    post: async (path, fields) => (await set(), visitor.post(path, fields)),
  };
}
