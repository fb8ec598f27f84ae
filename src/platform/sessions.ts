import { createHash } from 'node:crypto';
import { newSecret } from './ids.ts';
import type { Tx } from './database.ts';

/** Whose session it is; `zaakId` only for an inwoner, who sees that one zaak. */
export type SessionOwner = {
  readonly soort: 'medewerker' | 'inwoner' | 'koppeling';
  readonly id: string;
  readonly zaakId?: string | undefined;
};

const lengthInHours = { medewerker: 10, inwoner: 2, koppeling: 1 } as const;

/**
 * Starts a session, from the commit on, and gives the token for the cookie or the bearer header; only its hash is
 * stored.
 */
export async function startSession(
  tx: Tx,
  owner: SessionOwner,
  nu: string,
  idpSession?: string,
): Promise<string> {
  const token = `${tx.gemeenteId}.${newSecret(40)}`;
  const session = tx.db
    .insertInto('platform.session')
    .values({
      gemeente_id: tx.gemeenteId,
      token_hash: hashSecret(token),
      actor_kind: owner.soort,
      actor_id: owner.id,
      zaak_id: owner.zaakId ?? null,
      started_at: nu,
      seen_at: nu,
      expires_at: plusHours(nu, lengthInHours[owner.soort]),
      idp_session: idpSession ?? null,
    })
    .compile();
  tx.last.push(session);
  return token;
}

/** The owner of a running session, or nothing when it ended, never was, or is of another municipality. */
export async function findSession(tx: Tx, token: string, nu: string): Promise<SessionOwner | undefined> {
  const row = await tx.db
    .selectFrom('platform.session')
    .select(['actor_kind', 'actor_id', 'zaak_id'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('token_hash', '=', hashSecret(token))
    .where('expires_at', '>', nu)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const soort = row.actor_kind as SessionOwner['soort'];
  return { soort, id: row.actor_id, zaakId: row.zaak_id ?? undefined };
}

/** Ends one session at once. */
export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.db
    .deleteFrom('platform.session')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('token_hash', '=', hashSecret(token))
    .execute();
}

/** Ends every session that the identity provider started under this name (back-channel logout). */
export async function endIdpSessions(tx: Tx, idpSession: string): Promise<void> {
  await tx.db
    .deleteFrom('platform.session')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('idp_session', '=', idpSession)
    .execute();
}

/** Ends every session of somebody (back-channel logout that names the person). */
export async function endSessionsOf(tx: Tx, actorId: string): Promise<void> {
  await tx.db
    .deleteFrom('platform.session')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('actor_id', '=', actorId)
    .execute();
}

/** Ends every session of people who see this one zaak. */
export async function endSessionsIn(tx: Tx, zaakId: string): Promise<void> {
  await tx.db
    .deleteFrom('platform.session')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .execute();
}

/** SHA-256 of a secret with enough randomness of its own, so that a stolen table opens nothing. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function plusHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}
