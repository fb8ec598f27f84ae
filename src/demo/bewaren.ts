import { storeActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { schrijfApart } from './apart-schrijven.ts';
import type { Spel } from './spelen.ts';

/** Stores what was played, with the words that belong to it. */
export async function bewaar(tx: Tx, spel: Spel, nu: string): Promise<void> {
  if (spel.teksten.length > 0) {
    await tx.db
      .insertInto('platform.text_version')
      .values(
        spel.teksten.map(({ tekst, door, nu: savedAt }) => ({
          gemeente_id: tx.gemeenteId,
          id: tekst.id,
          text_id: tekst.tekstId,
          zaak_id: spel.zaakId,
          replaces: tekst.vervangt ?? null,
          body: tekst.inhoud,
          actor_kind: door.soort,
          actor_id: door.soort === 'systeem' ? null : door.id,
          saved_at: savedAt,
        })),
      )
      .execute();
  }
  await storeActs(tx, { zaakId: spel.zaakId, nu, acts: spel.acts.slice(spel.eerder) });
  if (spel.acts.length === spel.eerder) await tx.afterActs(tx, spel.zaakId, nu);
  await schrijfApart(tx, spel);
}
