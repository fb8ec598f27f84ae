import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { testApi } from '../../../tests/api.ts';
import type { Answer } from '../../../tests/api.ts';
import { storeBriefzaak } from '../../../tests/builders/beschikking-in-database.ts';
import type { Briefwens } from '../../../tests/builders/beschikking.ts';
import { withDatabase } from '../../../tests/database.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';

const test = await withDatabase();
const api = testApi(test, { nu: '2026-11-13T10:00:00.000Z' });

type Beeld = {
  readonly actId: string;
  readonly code?: string;
  readonly isVast: boolean;
  readonly gebreken: readonly { readonly regel: string; readonly waar: string }[];
  readonly brief: {
    readonly delen: readonly {
      readonly zinnen: readonly { readonly tekst: string; readonly komtUit: string }[];
    }[];
  };
  readonly versies: readonly {
    readonly versie: number;
    readonly wijze?: string;
    readonly bekendOp?: string;
  }[];
};

after(stopDocuments);

function goed({ status, body }: Answer): Beeld {
  assert.ok(status < 300, `${status}: ${JSON.stringify(body)}`);
  return body as unknown as Beeld;
}

async function eenZaak(wens: Briefwens = {}) {
  const { zaakId, besluitId } = await storeBriefzaak(test, wens);
  const machine = await api.machine();
  const pad = `/zaken/${zaakId}/besluiten/${besluitId}`;
  return { zaakId, machine, pad, brief: `${pad}/beschikking` };
}

describe('de brief over de API', () => {
  it('[TW-60] [TW-61] lezen met de bron van elke zin, opmaken, versturen en als PDF ophalen', async () => {
    const { zaakId, machine, pad, brief } = await eenZaak();
    const voor = goed(await machine.get(brief));
    assert.deepEqual([voor.isVast, voor.gebreken, voor.versies], [false, [], []]);
    assert.ok(voor.brief.delen.flatMap(({ zinnen }) => zinnen).every(({ komtUit }) => komtUit !== ''));
    const { actId: beschikkingId } = goed(await machine.post(`${pad}/beschikkingen`, { dag: '2026-11-13' }));
    assert.equal(goed(await machine.get(brief)).isVast, true);
    const weg = { beschikkingId, wijze: 'mail', bekendOp: '2026-11-13' };
    assert.match(goed(await machine.post(`${pad}/verzendingen`, weg)).code ?? '', /^\S{6}$/);
    const na = goed(await machine.get(brief));
    assert.deepEqual(
      na.versies.map(({ versie, wijze, bekendOp }) => [versie, wijze, bekendOp]),
      [[1, 'mail', '2026-11-13']],
    );
    const pdf = await machine.get(`/zaken/${zaakId}/beschikkingen/${beschikkingId}/pdf`);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
  });

  it('[TW-75] een brief met een gebrek wordt geweigerd, met het gebrek en de plek', async () => {
    const { zaakId, machine, pad, brief } = await eenZaak({ voorstel: { bijdrage: undefined } });
    assert.deepEqual(
      goed(await machine.get(brief)).gebreken.map(({ regel, waar }) => [regel, waar]),
      [['TW-70', `/zaken/${zaakId}/besluit`]],
    );
    const { actId: beschikkingId } = goed(await machine.post(`${pad}/beschikkingen`, { dag: '2026-11-13' }));
    const weg = { beschikkingId, wijze: 'uitgereikt', bekendOp: '2026-11-13' };
    const { status, body } = await machine.post(`${pad}/verzendingen`, weg);
    assert.deepEqual([status, body.regel], [422, 'TW-75']);
    assert.match(body.detail ?? '', /CAK/);
    assert.equal(goed(await machine.get(brief)).versies[0]?.bekendOp, undefined);
  });

  it('[TW-76] een dag in de toekomst en een oudere versie worden geweigerd', async () => {
    const { machine, pad } = await eenZaak();
    const { actId: oud } = goed(await machine.post(`${pad}/beschikkingen`, { dag: '2026-11-13' }));
    const morgen = { beschikkingId: oud, wijze: 'uitgereikt', bekendOp: '2026-11-14' };
    assert.equal((await machine.post(`${pad}/verzendingen`, morgen)).body.regel, 'TW-76');
    const erbij = { dag: '2026-11-13', toelichting: 'Iets erbij.' };
    goed(await machine.post(`${pad}/beschikkingen`, erbij));
    const eerste = { beschikkingId: oud, wijze: 'uitgereikt', bekendOp: '2026-11-13' };
    assert.equal((await machine.post(`${pad}/verzendingen`, eerste)).body.regel, 'TW-61');
    assert.equal((await machine.post(`${pad}/beschikkingen`, { dag: '2026-11-12' })).body.regel, 'TW-76');
  });
});
