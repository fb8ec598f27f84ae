import pg from 'pg';

/** Refuses a login that row-level security would not bind; says in Dutch what to change. */
export async function checkAppLogin(connection: pg.ClientConfig): Promise<string | undefined> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query(
      `select r.rolname as name, r.rolsuper or r.rolbypassrls as free,
         exists (select from pg_namespace n where n.nspname = 'platform' and pg_has_role(r.rolname, n.nspowner, 'member')) as owner
       from pg_roles r where r.rolname = current_user`,
    );
    const login = rows[0] as { name: string; free: boolean; owner: boolean };
    if (login.free)
      return `De inlog ${login.name} uit DATABASE_URL mag alles zien (superuser of BYPASSRLS). Kies een gewone inlog.`;
    if (login.owner)
      return `De inlog ${login.name} uit DATABASE_URL is eigenaar van de tabellen. Kies een andere inlog.`;
    return undefined;
  } finally {
    await client.end();
  }
}
