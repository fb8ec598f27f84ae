import { newId } from '../src/platform/ids.ts';
import { MEETGEMEENTE } from './data.ts';
import { kiesZaken } from './zaak.ts';
import type { Werk } from './werk.ts';

const woorden = 'Mevrouw vertelt dat ze elke ochtend zelf ontbijt maakt en dat ze de tuin mist.';

/** Somebody notes what was said at the kitchen table: what happened before is read, then an act and its words are added. */
export const notitie: Werk = {
  naam: 'notitie',
  titel: 'notitie bewaren',
  antwoord: 'leeg',
  // Other zaken than those that are read, and many, so that none of them grows much.
  kiesItems: (stof) => kiesZaken(stof, { toestand: 'arrangement-afgesproken', hoogstens: 200 }),
  vraag: ({ zaak, cookie = '' }) => ({
    method: 'POST',
    path: `/${MEETGEMEENTE.slug}/zaken/${zaak}/gesprek/inbreng`,
    headers: { cookie },
    body: new URLSearchParams({
      actId: newId(),
      nieuweVersie: newId(),
      daad: 'noteren',
      inbreng: woorden,
      spreker: 'inwoner',
    }).toString(),
  }),
  vloer: async (query, { zaak, wie, actId, inbreng, spreker }) => {
    const g = MEETGEMEENTE.id;
    const nu = new Date().toISOString();
    await query(
      `insert into platform.stream (gemeente_id, zaak_id, version) values ($1, $2, 1)
       on conflict (gemeente_id, zaak_id) do update set version = stream.version + 1`,
      [g, zaak],
    );
    await query(
      `select json_agg(json_build_object('id', id, 'kind', kind, 'actor_kind', actor_kind, 'actor_id', actor_id,
         'happened_at', happened_at, 'recorded_at', recorded_at, 'replaces', replaces, 'data', data)
         order by happened_at, id)::text as acts
       from platform.act where gemeente_id = $1 and zaak_id = $2`,
      [g, zaak],
    );
    await query(
      `insert into platform.text_version (gemeente_id, id, text_id, zaak_id, body, actor_kind, actor_id, saved_at)
       values ($1, $2, $2, $3, $4, 'medewerker', $5, $6)`,
      [g, actId, zaak, inbreng, wie, nu],
    );
    await query(
      `insert into platform.act (gemeente_id, id, zaak_id, kind, actor_kind, actor_id, happened_at, recorded_at, data)
       values ($1, $2, $3, 'inbreng-genoteerd', 'medewerker', $4, $5, $5, $6)`,
      [g, actId, zaak, wie, nu, JSON.stringify({ inbrengId: actId, spreker, soort: 'gezegd', tekst: actId })],
    );
    await query('update zaak.stand set volgende_op = volgende_op where gemeente_id = $1 and zaak_id = $2', [
      g,
      zaak,
    ]);
    return [];
  },
};

/** Another system notes what was said. */
export const notitieApi: Werk = {
  ...notitie,
  naam: 'notitie-api',
  antwoord: 'json',
  vraag: ({ zaak, bearer = '' }) => ({
    method: 'POST',
    path: `/api/v1/zaken/${zaak}/inbreng`,
    headers: { authorization: bearer, 'content-type': 'application/json' },
    body: JSON.stringify({ actId: newId(), tekst: woorden, spreker: 'inwoner' }),
  }),
  vloer: (query, { tekst = '', ...item }) => notitie.vloer(query, { ...item, inbreng: tekst }),
};
