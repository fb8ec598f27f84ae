import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Wie } from '../basis/wie.ts';
import { readOnce } from '../platform/database.ts';
import type { Db, Tx } from '../platform/database.ts';
import { prepared, rowsOf } from '../platform/prepared.ts';
import { hashSecret } from '../platform/sessions.ts';
import { endIdpSessions, endSessionsOf } from '../platform/sessions.ts';
import type { SessionOwner } from '../platform/sessions.ts';
import type { Gemeente } from '../platform/visit.ts';
import type { Instrument } from './instrument.ts';
import type { Gemeenteprofiel } from './profiel.ts';

/** Somebody who works for the municipality or a partner. */
export type Medewerker = {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly functie: string;
  readonly organisatie: string;
  readonly rollen: readonly string[];
  readonly team: string;
};

/** The municipality with this first word in its URLs. */
export async function findGemeente(db: Db, slug: string): Promise<Gemeente | undefined> {
  const row = await db
    .selectFrom('inrichting.gemeente')
    .select(['gemeente_id as id', 'slug', 'naam', 'thema'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row;
}

/** The municipality with this CBS code. */
export async function findGemeenteById(db: Db, id: number): Promise<Gemeente | undefined> {
  if (!Number.isSafeInteger(id) || id <= 0 || id > 99_999) return undefined;
  return db
    .selectFrom('inrichting.gemeente')
    .select(['gemeente_id as id', 'slug', 'naam', 'thema'])
    .where('gemeente_id', '=', id)
    .executeTakeFirst();
}

/** All municipalities of this installation, by name. */
export async function listGemeenten(db: Db): Promise<readonly Gemeente[]> {
  return db
    .selectFrom('inrichting.gemeente')
    .select(['gemeente_id as id', 'slug', 'naam', 'thema'])
    .orderBy('naam')
    .execute();
}

const profielen = new Map<string, Gemeenteprofiel>();

/** The profile that holds on this day; versions never change, so each is read and parsed once. */
export async function getProfiel(tx: Tx, vandaag: Datum): Promise<Gemeenteprofiel> {
  const versie = await findVersie(tx, vandaag);
  if (versie === undefined) throw new Error('this municipality has no profile yet');
  const key = `${tx.gemeenteId}/${versie}`;
  const known = profielen.get(key);
  if (known !== undefined) return known;
  const profiel = await readProfiel(tx, versie);
  profielen.set(key, profiel);
  return profiel;
}

/** The instrument of the version that held on this day; undefined when there was no version yet (IR-7). */
export async function findInstrumentOp(tx: Tx, dag: Datum): Promise<Instrument | undefined> {
  return (await findVersie(tx, dag)) === undefined ? undefined : (await getProfiel(tx, dag)).instrument;
}

/** The newest version that held on this day; all are asked for at once, since there are few and every page needs one. */
async function findVersie(tx: Tx, dag: Datum): Promise<number | undefined> {
  const versies = await readOnce(tx, 'profielversies', () =>
    rowsOf(tx, alleVersies(tx, { gemeenteId: tx.gemeenteId })),
  );
  return versies.find(({ geldig_van }) => geldig_van <= dag)?.versie;
}

const alleVersies = prepared((db, { gemeenteId }: { readonly gemeenteId: number }) =>
  db
    .selectFrom('inrichting.profiel')
    .select(['versie', 'geldig_van'])
    .where('gemeente_id', '=', gemeenteId)
    .orderBy('versie', 'desc'),
);

/** Stores a new version of the profile. */
export async function storeProfiel(tx: Tx, profiel: Gemeenteprofiel): Promise<void> {
  tx.known.clear();
  await tx.db
    .insertInto('inrichting.profiel')
    .values({
      gemeente_id: tx.gemeenteId,
      versie: profiel.versie,
      geldig_van: profiel.geldigVan,
      inhoud: JSON.stringify(profiel),
    })
    .execute();
}

/** Everybody who works here on this day, by name: who can be given work, and who can log in. */
export async function listInDienst(tx: Tx, vandaag: Datum): Promise<readonly Medewerker[]> {
  return selectMedewerkers(tx)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .orderBy('naam')
    .execute();
}

/** Everybody who works or worked here, by name: names stay in the story of a zaak. */
export async function listMedewerkers(tx: Tx): Promise<readonly Medewerker[]> {
  return selectMedewerkers(tx).orderBy('naam').execute();
}

/** The names of everybody who works or worked here, by id; asked once in a transaction. */
export function listMedewerkernamen(tx: Tx): Promise<ReadonlyMap<string, string>> {
  return readOnce(tx, 'medewerkernamen', async () => {
    const rows = await rowsOf(tx, namen(tx, { gemeenteId: tx.gemeenteId }));
    return new Map(rows.map(({ id, naam }) => [id, naam]));
  });
}

const namen = prepared((db, { gemeenteId }: { readonly gemeenteId: number }) =>
  db.selectFrom('inrichting.medewerker').select(['id', 'naam']).where('gemeente_id', '=', gemeenteId),
);

/** One member of staff, also when no longer in service: names stay in the story of a zaak. */
export async function findMedewerker(tx: Tx, id: string): Promise<Medewerker | undefined> {
  return selectMedewerkers(tx).where('id', '=', id).executeTakeFirst();
}

/** The member of staff whom the identity provider knows under this subject. */
export async function findMedewerkerByIdp(tx: Tx, subject: string): Promise<Medewerker | undefined> {
  return selectMedewerkers(tx).where('idp_subject', '=', subject).executeTakeFirst();
}

/** Ends the sessions that the identity provider ended: one of its own, or all of somebody. */
export async function endLogins(
  tx: Tx,
  ended: { readonly session: string } | { readonly subject: string },
): Promise<void> {
  if ('session' in ended) return endIdpSessions(tx, ended.session);
  const medewerker = await findMedewerkerByIdp(tx, ended.subject);
  if (medewerker !== undefined) await endSessionsOf(tx, medewerker.id);
}

/** Stores somebody who works here from a day on. */
export async function storeMedewerker(tx: Tx, medewerker: Medewerker, van: Datum): Promise<void> {
  tx.known.clear();
  await tx.db
    .insertInto('inrichting.medewerker')
    .values({ ...medewerker, rollen: [...medewerker.rollen], gemeente_id: tx.gemeenteId, van })
    .execute();
}

/** Who a session belongs to; undefined when that person does not work here on this day (IR-36). */
export async function findWie(tx: Tx, owner: SessionOwner, vandaag: Datum): Promise<Wie | undefined> {
  if (owner.soort === 'inwoner') {
    return owner.zaakId === undefined ? undefined : { soort: 'inwoner', id: owner.id, zaakId: owner.zaakId };
  }
  if (owner.soort === 'koppeling') return findKoppeling(tx, owner.id);
  const medewerker = await selectMedewerkers(tx)
    .where('id', '=', owner.id)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .executeTakeFirst();
  if (medewerker === undefined) return undefined;
  const { id, naam, rollen, team, organisatie } = medewerker;
  return { soort: 'medewerker', id, naam, rollen, team, organisatie };
}

/** Who comes with this session token, in one question; undefined when it ended or its owner left. */
export async function findVisitor(tx: Tx, token: string, nu: string): Promise<Wie | undefined> {
  const bezoek = { gemeenteId: tx.gemeenteId, hash: hashSecret(token), nu, vandaag: datumVanMoment(nu) };
  const [row] = await rowsOf(tx, visitor(tx, bezoek));
  if (row === undefined) return undefined;
  const { actor_kind: soort, id, zaak_id: zaakId, naam, rollen, team, organisatie, name, roles } = row;
  if (soort === 'inwoner') return zaakId === null ? undefined : { soort, id, zaakId };
  if (soort === 'koppeling')
    return name === null || roles === null ? undefined : { soort, id, naam: name, rollen: roles };
  if (naam === null || rollen === null || team === null || organisatie === null) return undefined;
  return { soort: 'medewerker', id, naam, rollen, team, organisatie };
}

const visitor = prepared((db, { gemeenteId, hash, nu, vandaag }: Bezoek) =>
  db
    .selectFrom('platform.session as s')
    .leftJoin('inrichting.medewerker as m', (join) =>
      join
        .onRef('m.gemeente_id', '=', 's.gemeente_id')
        .onRef('m.id', '=', 's.actor_id')
        .on('s.actor_kind', '=', 'medewerker')
        .on((eb) => eb.or([eb('m.tot', 'is', null), eb('m.tot', '>=', vandaag)])),
    )
    .leftJoin('platform.api_client as k', (join) =>
      join
        .onRef('k.gemeente_id', '=', 's.gemeente_id')
        .onRef('k.id', '=', 's.actor_id')
        .on('s.actor_kind', '=', 'koppeling')
        .on('k.ended_at', 'is', null),
    )
    .select([
      's.actor_kind',
      's.actor_id as id',
      's.zaak_id',
      'm.naam',
      'm.rollen',
      'm.team',
      'm.organisatie',
    ])
    .select(['k.name', 'k.roles'])
    .where('s.gemeente_id', '=', gemeenteId)
    .where('s.token_hash', '=', hash)
    .where('s.expires_at', '>', nu),
);

type Bezoek = {
  readonly gemeenteId: number;
  readonly hash: Buffer;
  readonly nu: string;
  readonly vandaag: string;
};

async function findKoppeling(tx: Tx, id: string): Promise<Wie | undefined> {
  const row = await tx.db
    .selectFrom('platform.api_client')
    .select(['id', 'name', 'roles'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && { soort: 'koppeling', id: row.id, naam: row.name, rollen: row.roles };
}

function selectMedewerkers(tx: Tx) {
  return tx.db
    .selectFrom('inrichting.medewerker')
    .select(['id', 'naam', 'email', 'functie', 'organisatie', 'rollen', 'team'])
    .where('gemeente_id', '=', tx.gemeenteId);
}

async function readProfiel(tx: Tx, versie: number): Promise<Gemeenteprofiel> {
  const { inhoud } = await tx.db
    .selectFrom('inrichting.profiel')
    .select('inhoud')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('versie', '=', versie)
    .executeTakeFirstOrThrow();
  return inhoud as unknown as Gemeenteprofiel;
}
