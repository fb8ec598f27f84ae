import pg from 'pg';
import { getDatum } from '../basis/datum.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { listGemeenten, storeProfiel } from '../inrichting/index.server.ts';
import type { Database } from '../platform/database.ts';
import { startFailure } from '../platform/start-failure.ts';

/** What the filler of the demo works with; the owner makes the municipalities, the rest goes through the application's login. */
export type DemoVraag = {
  readonly database: Database;
  readonly owner: (<T>(work: (client: pg.Client) => Promise<T>) => Promise<T>) | undefined;
  readonly clock: () => string;
  readonly say: (line: string) => void;
};

/** Fills an empty installation with three made-up municipalities; does nothing when there is one already. */
export async function vulDemo({ database, owner, say }: DemoVraag): Promise<void> {
  const gemeenten = await listGemeenten(database.db);
  if (gemeenten.length > 0) return;
  if (owner === undefined)
    throw startFailure('De proefgemeenten kunnen alleen worden gemaakt met DATABASE_URL_BEHEER.');
  say('De proefgemeenten worden gevuld…');
  await owner(makeGemeenten);
  for (const { id, profielen } of GEMEENTEN) {
    await database.inTenant(id, async (tx) => {
      for (const profiel of profielen) await storeProfiel(tx, profiel);
    });
  }
}

async function makeGemeenten(client: pg.Client): Promise<void> {
  for (const { id, slug, profielen } of GEMEENTEN) {
    const { naam, thema } = profielen[0] ?? { naam: slug, thema: 'keukentafel' };
    const values = [id, slug, `Gemeente ${naam}`, thema];
    await client.query(
      'insert into inrichting.gemeente (gemeente_id, slug, naam, thema) values ($1, $2, $3, $4)',
      values,
    );
  }
}

/** The first day of the made-up staff. */
export const inDienstVan = getDatum('2020-01-01');
