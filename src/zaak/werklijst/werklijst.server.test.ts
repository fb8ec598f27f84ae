import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { gemeld, opDagen } from '../../../tests/builders/termijnen.ts';
import { withDatabase } from '../../../tests/database.ts';
import { getDatum, plusDagen } from '../../basis/datum.ts';
import type { Relatie } from '../../basis/wie.ts';
import { HELDERMOND } from '../../inrichting/profielen/heldermond.ts';
import { lockZaak, storeActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { kiesOrganisatie, teamsVan } from './organisatie.ts';
import { leesNa, listWerk, PAGINA, schrijfNa } from './werklijst.server.ts';
import type { Werklijstkeuze, Werkregel } from './werklijst.server.ts';

const test = await withDatabase();
const vandaag = getDatum('2026-12-01');
const { balie, gespreksvoerder } = test.medewerkers;

/** A melding so many days ago, led to somebody of a team. */
async function maak(dagen: number, team: string, spoed: 'ja' | 'nee' = 'nee'): Promise<string> {
  const zaakId = newId();
  const dag = plusDagen(vandaag, -dagen);
  const stappen = [
    ...gemeld(dag, spoed),
    [dag, 'toegeleid', { team, gespreksvoerderId: gespreksvoerder.id }] as const,
  ];
  const acts = opDagen(...stappen).map(({ soort, gebeurdOp, inhoud }) => ({
    id: newId(),
    zaakId,
    soort,
    gebeurdOp,
    door: { soort: 'systeem' } as const,
    inhoud: { ...(inhoud as object), nummer: zaakId, inwonerId: newId() },
  }));
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    await storeActs(tx, { zaakId, nu: acts[0]!.gebeurdOp, acts });
  });
  return zaakId;
}

type Vraag = {
  readonly keuze: Werklijstkeuze;
  readonly bereik?: Relatie;
  readonly teams?: readonly string[];
  readonly na?: ReturnType<typeof leesNa>;
  readonly team?: string;
};

function lijst({
  keuze,
  bereik = 'gemeente',
  teams,
  na,
  team = 'zorgdeur',
}: Vraag): Promise<readonly Werkregel[]> {
  const wie = { soort: 'medewerker', ...balie, team } as const;
  return test.inTenant((tx) =>
    listWerk(tx, { wie, keuze, bereik, teams, na, vandaag, rollen: ['eerste-contact'] }),
  );
}

describe('de volgorde van een werklijst', () => {
  const ids: Record<string, string> = {};

  before(async () => {
    for (const [naam, dagen, team, spoed] of [
      ['later', 2, 'maatwerkers-rondom'],
      ['haast', 1, 'zorgdeur', 'ja'],
      ['bijna', 30, 'maatwerkers-rondom'],
      ['laat', 50, 'maatwerkers-samenstad'],
      ['net', 40, 'zorgdeur'],
    ] as const) {
      ids[naam] = await maak(dagen, team, spoed);
    }
  });

  it('[ZK-43] spoed en wat te laat is staan bovenaan, dan wat de wet binnen twee weken wil, en dan de rest', async () => {
    const gevonden = await lijst({ keuze: 'alles' });
    assert.deepEqual(
      gevonden.map(({ zaakId, groep }) => [zaakId, groep]),
      [
        [ids['haast'], 'spoed'],
        [ids['laat'], 'te-laat'],
        [ids['net'], 'eerst'],
        [ids['bijna'], 'eerst'],
        [ids['later'], 'daarna'],
      ],
    );
    assert.ok(gevonden.slice(1, 4).every(({ termijn }) => termijn === 'D03'));
  });

  it('[ZK-45] per organisatie: de teams van die organisatie, en nooit meer dan iemand mag zien', async () => {
    const teams = ['maatwerkers-rondom', 'maatwerkers-samenstad'];
    const namen = (regels: readonly Werkregel[]) => regels.map(({ zaakId }) => zaakId);
    assert.deepEqual(namen(await lijst({ keuze: 'organisatie', teams: [teams[0]!] })), [
      ids['bijna'],
      ids['later'],
    ]);
    assert.deepEqual(namen(await lijst({ keuze: 'organisatie', teams })), [
      ids['laat'],
      ids['bijna'],
      ids['later'],
    ]);
    assert.deepEqual(await lijst({ keuze: 'organisatie', teams: [] }), []);
    const beperkt = { keuze: 'organisatie', bereik: 'team', teams, team: 'maatwerkers-samenstad' } as const;
    assert.deepEqual(namen(await lijst(beperkt)), [ids['laat']]);
  });

  it('[ZK-45] wie alleen het eigen team mag zien, ziet de zaken van de eigen organisatie in dat team', () => {
    const eigen = kiesOrganisatie(HELDERMOND, undefined, 'Welzijn SamenStad');
    assert.deepEqual(teamsVan(HELDERMOND, eigen), ['maatwerkers-samenstad']);
    assert.equal(kiesOrganisatie(HELDERMOND, 'Bestaat Niet', 'Welzijn SamenStad'), 'Welzijn SamenStad');
    assert.equal(kiesOrganisatie(HELDERMOND, undefined, 'Ook niet'), 'Gemeente Heldermond');
  });

  it('[ZK-43] bladzijden lopen door van de eerste groep in de tweede, zonder iets te missen of te herhalen', async () => {
    for (let nummer = 0; nummer < PAGINA; nummer += 1) await maak(nummer % 2 === 0 ? 45 : 3, 'zorgdeur');
    const alle: string[] = [];
    let na: ReturnType<typeof leesNa>;
    for (let bladzijde = 0; bladzijde < 10; bladzijde += 1) {
      const gevonden = await lijst({ keuze: 'alles', na });
      const regels = gevonden.slice(0, PAGINA);
      alle.push(...regels.map(({ zaakId }) => zaakId));
      if (gevonden.length <= PAGINA) break;
      na = leesNa(schrijfNa(regels.at(-1)!));
      assert.ok(na !== undefined);
    }
    assert.equal(alle.length, PAGINA + 5);
    assert.equal(new Set(alle).size, alle.length);
  });
});
