import { randomBytes } from 'node:crypto';
import { newId } from '../src/platform/ids.ts';
import { MEETGEMEENTE } from './data.ts';
import type { Item, Query, Werk } from './werk.ts';

const woorden =
  'Sinds mijn heup geopereerd is lukt het huishouden niet meer. Mijn dochter helpt op zaterdag, de buurvrouw haalt soms ' +
  'boodschappen. Ik wil graag zelf blijven koken en weer naar het koor. Traplopen gaat, maar langzaam.';

/** Somebody sends the public form: two acts, a person, the words, a private link and a session. */
export const melding: Werk = {
  naam: 'melding',
  titel: 'melding doen',
  antwoord: 'leeg',
  kiesItems: async () => [{}],
  vraag: () => ({
    method: 'POST',
    path: `/${MEETGEMEENTE.slug}/melden`,
    body: new URLSearchParams({
      actId: newId(),
      zaakId: newId(),
      woorden,
      namens: 'zichzelf',
      spoed: 'nee',
      contactwijze: 'bellen',
      eigenRoepnaam: 'Anna',
      eigenAchternaam: 'Meetman',
      eigenTelefoon: '06-0000 0000',
    }).toString(),
  }),
  vloer: async (query, item) => {
    return [await schrijf(query, item, new Date().toISOString())];
  },
};

/** Another system sends a melding, for an inwoner by name. */
export const meldingApi: Werk = {
  ...melding,
  naam: 'melding-api',
  antwoord: 'json',
  kiesItems: async ({ bearer }) => [{ bearer }],
  vraag: ({ bearer = '' }) => ({
    method: 'POST',
    path: '/api/v1/meldingen',
    headers: { authorization: bearer, 'content-type': 'application/json' },
    body: JSON.stringify({
      actId: newId(),
      zaakId: newId(),
      woorden,
      namens: 'zichzelf',
      spoed: 'nee',
      contactwens: { wijze: 'bellen' },
      inwoner: { roepnaam: 'Anna', achternaam: 'Meetman', telefoon: '06-0000 0000' },
    }),
  }),
  vloer: async (query, item) => {
    const { roepnaam, achternaam, telefoon } = item['inwoner'] as unknown as Item;
    const eigen = {
      eigenRoepnaam: roepnaam ?? '',
      eigenAchternaam: achternaam ?? '',
      eigenTelefoon: telefoon ?? '',
    };
    return [await schrijf(query, { ...item, ...eigen }, new Date().toISOString())];
  },
};

/** The same rows in the same tables, one statement for each table. */
async function schrijf(query: Query, item: Item, nu: string): Promise<string> {
  const g = MEETGEMEENTE.id;
  const { zaakId, actId, eigenRoepnaam = '', eigenAchternaam = '', eigenTelefoon } = item;
  const persoon = newId();
  await query(`insert into platform.stream (gemeente_id, zaak_id, version) values ($1, $2, 1)`, [g, zaakId]);
  await query(
    `insert into personen.persoon (gemeente_id, id, roepnaam, achternaam, telefoon, tolk, ingeschreven_op, gewijzigd_op)
     values ($1, $2, $3, $4, $5, false, $6, $6)`,
    [g, persoon, eigenRoepnaam, eigenAchternaam, eigenTelefoon, nu],
  );
  const achter = eigenAchternaam.toLowerCase();
  const voor = eigenRoepnaam.toLowerCase();
  await query(
    `insert into personen.zoekterm (gemeente_id, persoon_id, term) values ($1, $2, $3), ($1, $2, $4), ($1, $2, $5)`,
    [g, persoon, achter, `${achter} ${voor}`, `${voor} ${achter}`],
  );
  await query(
    `insert into personen.betrokkene (gemeente_id, zaak_id, persoon_id, rol, sinds) values ($1, $2, $3, 'inwoner', $4)`,
    [g, zaakId, persoon, nu],
  );
  await query(
    `insert into platform.text_version (gemeente_id, id, text_id, zaak_id, body, actor_kind, actor_id, saved_at)
     values ($1, $2, $2, $3, $4, 'inwoner', $5, $6)`,
    [g, actId, zaakId, item['woorden'], persoon, nu],
  );
  const nummer = `F${randomBytes(8).toString('hex')}`;
  const gedaan = {
    nummer,
    kanaal: 'web',
    namens: 'zichzelf',
    spoed: 'nee',
    woorden: actId,
    inwonerId: persoon,
  };
  await query(
    `insert into platform.act (gemeente_id, id, zaak_id, kind, actor_kind, actor_id, happened_at, recorded_at, data)
     values ($1, $2, $3, 'melding-gedaan', 'inwoner', $4, $5, $5, $6), ($1, $7, $3, 'melding-bevestigd', 'systeem', null, $5, $5, $8)`,
    [
      g,
      actId,
      zaakId,
      persoon,
      nu,
      JSON.stringify({ ...gedaan, ontvangenOp: nu.slice(0, 10), contactwens: { wijze: 'bellen' } }),
      newId(),
      JSON.stringify({ wijze: 'scherm' }),
    ],
  );
  await query(
    `insert into zaak.stand (gemeente_id, zaak_id, nummer, soort, toestand, inwoner_id, gemeld_op, spoed, uitvoerders,
       volgende, volgende_op, volgende_rol, termijn, termijn_op)
     values ($1, $2, $3, 'melding', 'voorbereiding', $4, $5, 'nee', '{}', 'toeleiden', $5, 'eerste-contact', 'D03', $5)`,
    [g, zaakId, nummer, persoon, nu.slice(0, 10)],
  );
  await query(
    `insert into zaak.termijn (gemeente_id, zaak_id, van, termijn, einde, soort, wie)
     values ($1, $2, $3, 'D02', $4, 'wettelijk', 'inwoner'), ($1, $2, $3, 'D03', $4, 'wettelijk', 'gemeente')`,
    [g, zaakId, actId, nu.slice(0, 10)],
  );
  await query(
    `insert into platform.private_link (gemeente_id, token_hash, code_hash, zaak_id, person_id, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [g, randomBytes(32), randomBytes(32), zaakId, persoon, nu],
  );
  await query(
    `insert into platform.session (gemeente_id, token_hash, actor_kind, actor_id, zaak_id, started_at, seen_at, expires_at)
     values ($1, $2, 'inwoner', $3, $4, $5, $5, $5)`,
    [g, randomBytes(32), persoon, zaakId, nu],
  );
  return persoon;
}
