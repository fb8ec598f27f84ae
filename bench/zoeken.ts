import { MEETGEMEENTE } from './data.ts';
import type { Werk } from './werk.ts';

/** Somebody looks for a person by the beginning of a name. */
export const zoeken: Werk = {
  naam: 'zoeken',
  titel: 'zoeken op naam',
  antwoord: 'pagina',
  kiesItems: async ({ owner, cookieVan, bearer }) => {
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
    return namen.map(({ woord }) => ({ wie, woord, cookie, bearer }));
  },
  vraag: ({ woord = '', cookie = '' }) => ({
    method: 'POST',
    path: `/${MEETGEMEENTE.slug}/zoeken`,
    headers: { cookie },
    body: new URLSearchParams({ zoekwoord: woord }).toString(),
  }),
  vloer: async (query, { woord }) => {
    const mensen = await query<{ id: string }>(
      `select id, roepnaam, tussenvoegsel, achternaam, straat, huisnummer, postcode, plaats from personen.persoon
       where gemeente_id = $1 and id in
         (select distinct persoon_id from personen.zoekterm where gemeente_id = $1 and term ^@ $2)
       order by achternaam, roepnaam, id limit 25`,
      [MEETGEMEENTE.id, woord],
    );
    const ids = mensen.map(({ id }) => id);
    await query(
      `select zaak_id, nummer, toestand, inwoner_id from zaak.stand where gemeente_id = $1 and inwoner_id = any ($2)
       order by gemeld_op desc limit 50`,
      [MEETGEMEENTE.id, ids],
    );
    return ids;
  },
};

/** Another system looks for a person. */
export const zoekenApi: Werk = {
  ...zoeken,
  naam: 'zoeken-api',
  titel: 'zoeken op naam',
  antwoord: 'json',
  vraag: ({ woord = '', bearer = '' }) => ({
    method: 'POST',
    path: '/api/v1/zoekvragen',
    headers: { authorization: bearer, 'content-type': 'application/json' },
    body: JSON.stringify({ zoekwoord: woord }),
  }),
};
