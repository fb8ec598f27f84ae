import { MEETGEMEENTE } from './data.ts';
import type { Werk } from './werk.ts';

/** Somebody looks for a person by the beginning of a name. */
export const zoeken: Werk = {
  naam: 'zoeken',
  titel: 'zoeken op naam',
  antwoord: 'pagina',
  kiesItems: async ({ owner, cookieVan }) => {
    const { rows: mensen } = await owner.query<{ wie: string }>(
      `select id as wie from inrichting.medewerker where gemeente_id = $1 and 'eerste-contact' = any (rollen) order by id limit 1`,
      [MEETGEMEENTE.id],
    );
    const { rows: namen } = await owner.query<{ woord: string }>(
      `select distinct lower(left(achternaam, 5)) as woord from personen.persoon
       where gemeente_id = $1 and achternaam ~ '^[A-Za-z]{5,}$' order by 1 limit 40`,
      [MEETGEMEENTE.id],
    );
    const wie = mensen[0]?.wie ?? '';
    const cookie = await cookieVan(wie);
    return namen.map(({ woord }) => ({ wie, woord, cookie }));
  },
  vraag: ({ woord = '', cookie = '' }) => ({
    method: 'POST',
    path: `/${MEETGEMEENTE.slug}/zoeken`,
    headers: { cookie },
    body: new URLSearchParams({ zoekwoord: woord }).toString(),
  }),
  vloer: async (query, { woord }) => {
    const rows = await query<{ id: string }>(
      `select s.zaak_id, s.nummer, s.toestand, p.id, p.roepnaam, p.tussenvoegsel, p.achternaam, p.straat,
         p.huisnummer, p.postcode, p.plaats
       from (select * from personen.persoon where gemeente_id = $1 and id in
           (select distinct persoon_id from personen.zoekterm where gemeente_id = $1 and term ^@ $2)
           order by achternaam, roepnaam, id limit 25) p
       join zaak.stand s on s.gemeente_id = $1 and s.inwoner_id = p.id
       order by s.gemeld_op desc limit 50`,
      [MEETGEMEENTE.id, woord],
    );
    return rows.map(({ id }) => id);
  },
};
