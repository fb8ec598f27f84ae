import { MEETGEMEENTE } from './data.ts';
import type { Query, Werk } from './werk.ts';

/** Somebody opens the worklist of their team. */
export const werklijst: Werk = {
  naam: 'werklijst',
  titel: 'werklijst van het team',
  antwoord: 'pagina',
  kiesItems: async ({ owner, cookieVan }) => {
    const { rows } = await owner.query<{ wie: string; team: string }>(
      `select distinct on (team) id as wie, team from inrichting.medewerker
       where gemeente_id = $1 and 'gespreksvoerder' = any (rollen) order by team, id`,
      [MEETGEMEENTE.id],
    );
    return Promise.all(rows.map(async (row) => ({ ...row, cookie: await cookieVan(row.wie) })));
  },
  vraag: ({ cookie = '' }) => ({
    method: 'GET',
    path: `/${MEETGEMEENTE.slug}/werklijst?van=team`,
    headers: { cookie },
  }),
  vloer: (query, { team }) => leesOpen(query, 's.team = $2', [team]),
};

/** Another system reads all open zaken. */
export const werklijstApi: Werk = {
  naam: 'werklijst-api',
  titel: 'open zaken lezen',
  antwoord: 'json',
  kiesItems: async ({ bearer }) => [{ bearer }],
  vraag: ({ bearer = '' }) => ({
    method: 'GET',
    path: '/api/v1/werklijst',
    headers: { authorization: bearer },
  }),
  vloer: (query) => leesOpen(query, 'true', []),
};

/** What the law wants within two weeks first, and then the rest: one page of it, with the names. */
async function leesOpen(query: Query, waar: string, waarden: readonly unknown[]): Promise<readonly string[]> {
  const groep = (dag: string, binnen: string) =>
    `(select s.zaak_id, s.nummer, s.inwoner_id, s.toestand, s.spoed, s.volgende, p.roepnaam, p.tussenvoegsel,
       p.achternaam, p.plaats, s.volgende_op, s.team, s.termijn, s.termijn_op
     from zaak.stand s left join personen.persoon p on p.gemeente_id = s.gemeente_id and p.id = s.inwoner_id
     where s.gemeente_id = $1 and s.afgesloten_op is null and ${binnen} and ${waar} order by s.${dag}, s.zaak_id limit 51)`;
  const rows = await query<{ inwoner_id: string | null }>(
    `${groep('termijn_op', 's.termijn_op <= current_date + 14')}
     union all ${groep('volgende_op', '(s.termijn_op is null or s.termijn_op > current_date + 14)')} limit 51`,
    [MEETGEMEENTE.id, ...waarden],
  );
  return rows.flatMap(({ inwoner_id }) => inwoner_id ?? []);
}
