import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { withDatabase } from '../../tests/database.ts';
import { preparedPer, rowsOf } from './prepared.ts';

const test = await withDatabase();

type Vorm = { readonly rollen: readonly string[] };

it('een vraag wordt per vorm één keer gebouwd, en krijgt elke keer de waarden van nu', async () => {
  let gebouwd = 0;
  const medewerkers = preparedPer((db, { rollen }: Vorm, { team }: { readonly team: string }) => {
    gebouwd += 1;
    const query = db.selectFrom('inrichting.medewerker').select(['rollen', 'team']).where('team', '=', team);
    return rollen.length === 0 ? query : query.where(sql<boolean>`rollen && ${[...rollen]}::text[]`);
  });
  await test.inTenant(async (tx) => {
    const alle = await tx.db.selectFrom('inrichting.medewerker').select(['rollen', 'team']).execute();
    const teams = [...new Set(alle.map(({ team }) => team))];
    assert.ok(teams.length > 1);
    for (const rollen of [[], ['gespreksvoerder'], ['beslisser', 'planner']]) {
      for (const team of teams) {
        const gevonden = await rowsOf(tx, medewerkers(tx, { rollen }, { team }));
        const verwacht = alle.filter(
          (een) =>
            een.team === team && (rollen.length === 0 || rollen.some((rol) => een.rollen.includes(rol))),
        );
        assert.equal(gevonden.length, verwacht.length, `${team}: ${rollen.join(', ')}`);
        assert.ok(gevonden.every((een) => een.team === team));
      }
    }
  });
  assert.equal(gebouwd, 3);
});
