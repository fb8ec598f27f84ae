import { timingSafeEqual } from 'node:crypto';
import type { Tx } from './database.ts';
import { newSecret } from './ids.ts';
import { hashSecret } from './sessions.ts';

/** A machine that may call the API; `endedAt` from when it may no longer. */
export type Machine = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly madeAt: string;
  readonly endedAt?: string | undefined;
};

/** What a machine logs in with; the secret is shown once and only its hash is kept. */
export type MachineCredentials = { readonly login: string; readonly secret: string };

/** Registers a machine and gives what it logs in with; only a demo names a secret of its own. */
export async function storeMachine(
  tx: Tx,
  machine: Omit<Machine, 'madeAt' | 'endedAt'> & { readonly secret?: string },
  nu: string,
): Promise<MachineCredentials> {
  const secret = machine.secret ?? newSecret(40);
  await tx.db
    .insertInto('platform.api_client')
    .values({
      gemeente_id: tx.gemeenteId,
      id: machine.id,
      name: machine.name,
      secret_hash: hashSecret(secret),
      roles: [...machine.roles],
      made_at: nu,
    })
    .execute();
  return { login: `${tx.gemeenteId}.${machine.id}`, secret };
}

/** Every machine that was registered here, the newest first. */
export async function listMachines(tx: Tx): Promise<readonly Machine[]> {
  const rows = await tx.db
    .selectFrom('platform.api_client')
    .select(['id', 'name', 'roles', 'made_at', 'ended_at'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(({ made_at: madeAt, ended_at, ...rest }) => ({
    ...rest,
    madeAt,
    endedAt: ended_at ?? undefined,
  }));
}

/** Ends a machine and its sessions at once. */
export async function endMachine(tx: Tx, id: string, nu: string): Promise<void> {
  await tx.db
    .updateTable('platform.api_client')
    .set({ ended_at: nu })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
  await tx.db
    .deleteFrom('platform.session')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('actor_kind', '=', 'koppeling')
    .where('actor_id', '=', id)
    .execute();
}

/** Whether this is the secret of a machine that may still call. */
export async function isMachine(tx: Tx, id: string, secret: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('platform.api_client')
    .select('secret_hash')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return timingSafeEqual(row?.secret_hash ?? Buffer.alloc(32), hashSecret(secret)) && row !== undefined;
}
