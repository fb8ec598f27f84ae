import { MEETGEMEENTE } from './data.ts';
import type { Werk } from './werk.ts';

/** Somebody opens their own worklist. */
export const werklijst: Werk = {
  naam: 'werklijst',
  titel: 'werklijst openen',
  antwoord: 'pagina',
  kiesItems: async ({ owner, cookieVan }) => {
    const { rows } = await owner.query<{ wie: string }>(
      `select gespreksvoerder_id as wie from zaak.stand
       where gemeente_id = $1 and afgesloten_op is null and volgende_rol = 'gespreksvoerder'
       group by 1 having count(*) between 3 and 50 order by count(*) desc, 1 limit 20`,
      [MEETGEMEENTE.id],
    );
    return Promise.all(rows.map(async ({ wie }) => ({ wie, cookie: await cookieVan(wie) })));
  },
  vraag: ({ cookie = '' }) => ({
    method: 'GET',
    path: `/${MEETGEMEENTE.slug}/werklijst`,
    headers: { cookie },
  }),
  vloer: async (query, { wie }) => {
    const rows = await query<{ inwoner_id: string | null }>(
      `select s.zaak_id, s.nummer, s.inwoner_id, s.toestand, s.spoed, s.volgende, p.roepnaam, p.tussenvoegsel,
         p.achternaam, p.plaats, s.volgende_op
       from zaak.stand s left join personen.persoon p on p.gemeente_id = s.gemeente_id and p.id = s.inwoner_id
       where s.gemeente_id = $1 and s.afgesloten_op is null
         and ((s.gespreksvoerder_id = $2 and s.volgende_rol = 'gespreksvoerder') or s.volgende_rol in ('-'))
       order by s.volgende_op, s.zaak_id limit 51`,
      [MEETGEMEENTE.id, wie],
    );
    return rows.flatMap(({ inwoner_id }) => inwoner_id ?? []);
  },
};
