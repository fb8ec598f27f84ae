import { MEETGEMEENTE } from './data.ts';
import type { Query, Stof, Werk } from './werk.ts';

type Keuze = { readonly toestand: string; readonly hoogstens: number };
const standaard: Keuze = { toestand: 'verslag-verzonden', hoogstens: 40 };

/** Zaken with a whole gesprek, and who leads it. */
export async function kiesZaken(
  { owner, cookieVan, bearer }: Stof,
  { toestand, hoogstens }: Keuze = standaard,
) {
  const { rows } = await owner.query<{ zaak: string; wie: string }>(
    `select zaak_id as zaak, gespreksvoerder_id as wie from zaak.stand
     where gemeente_id = $1 and toestand in ($2, 'afgesloten') and gespreksvoerder_id is not null
       and exists (select from platform.act a where a.gemeente_id = $1 and a.zaak_id = stand.zaak_id
         and a.kind = $2)
     order by toestand = 'afgesloten', zaak_id limit $3`,
    [MEETGEMEENTE.id, toestand, hoogstens],
  );
  return Promise.all(rows.map(async (row) => ({ ...row, bearer, cookie: await cookieVan(row.wie) })));
}

/** All there is of one zaak as one JSON text; gives its people. */
export async function leesZaak(query: Query, zaakId: string | undefined): Promise<readonly string[]> {
  const rows = await query<{ betrokkenen: readonly { persoon_id: string }[] }>(
    `select
       (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'actor_kind', a.actor_kind, 'actor_id', a.actor_id,
          'happened_at', a.happened_at, 'recorded_at', a.recorded_at, 'replaces', a.replaces, 'data', a.data)
          order by a.happened_at, a.id) from platform.act a where a.gemeente_id = $1 and a.zaak_id = $2)::text as acts,
       (select json_agg(json_build_object('id', t.id, 'text_id', t.text_id, 'replaces', t.replaces, 'body', t.body,
          'saved_at', t.saved_at)) from platform.text_version t where t.gemeente_id = $1 and t.zaak_id = $2)::text as texts,
       (select json_agg(json_build_object('persoon_id', p.id, 'rol', b.rol, 'roepnaam', p.roepnaam,
          'achternaam', p.achternaam, 'straat', p.straat, 'huisnummer', p.huisnummer, 'plaats', p.plaats,
          'telefoon', p.telefoon)) from personen.betrokkene b join personen.persoon p
          on p.gemeente_id = b.gemeente_id and p.id = b.persoon_id
          where b.gemeente_id = $1 and b.zaak_id = $2) as betrokkenen,
       (select json_agg(json_build_object('id', m.id, 'naam', m.naam)) from inrichting.medewerker m
          where m.gemeente_id = $1 and m.id in (select a.actor_id from platform.act a
          where a.gemeente_id = $1 and a.zaak_id = $2))::text as medewerkers`,
    [MEETGEMEENTE.id, zaakId],
  );
  return (rows[0]?.betrokkenen ?? []).map(({ persoon_id }) => persoon_id);
}

/** Somebody opens the story of a zaak. */
export const zaak: Werk = {
  naam: 'zaak',
  titel: 'zaak openen',
  antwoord: 'pagina',
  kiesItems: (stof) => kiesZaken(stof),
  vraag: ({ zaak: id, cookie = '' }) => ({
    method: 'GET',
    path: `/${MEETGEMEENTE.slug}/zaken/${id}`,
    headers: { cookie },
  }),
  vloer: (query, { zaak: id }) => leesZaak(query, id),
};

/** Another system reads the story of a zaak. */
export const zaakApi: Werk = {
  ...zaak,
  naam: 'zaak-api',
  titel: 'zaak lezen',
  antwoord: 'json',
  vraag: ({ zaak: id, bearer = '' }) => ({
    method: 'GET',
    path: `/api/v1/zaken/${id}`,
    headers: { authorization: bearer },
  }),
};
