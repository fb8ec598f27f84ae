import type pg from 'pg';
import type { Actor } from '../basis/act.ts';
import { datumVanMoment, getDatum, momentVan, plusDagen } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import type { Gemeente } from '../inrichting/index.ts';
import { listGemeenten, storeMedewerker, storeProfiel } from '../inrichting/index.server.ts';
import type { Database, Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { storeMachine } from '../platform/machines.ts';
import { startFailure } from '../platform/start-failure.ts';
import { storeSignaal } from '../eerste-contact/index.server.ts';
import { zakenVan } from './bezetting.ts';
import { PROEFKOPPELING } from './koppeling.ts';
import { medewerkersVan } from './medewerkers.ts';
import type { Mens } from './medewerkers.ts';
import { SIGNALEN } from './signalen.ts';
import { hangTegeltjes } from './tegeltjes-ophangen.ts';
import { speelZaak } from './zaak-spelen.ts';

/** What the filler of the demo works with; the owner makes the municipalities, the rest goes through the application's login. */
export type DemoVraag = {
  readonly database: Database;
  readonly owner: (<T>(work: (client: pg.Client) => Promise<T>) => Promise<T>) | undefined;
  readonly clock: () => string;
  /** Where people reach this installation, for the links in mail. */
  readonly publicUrl: string;
  readonly say: (line: string) => void;
};

/**
 * Fills an empty installation with four made-up municipalities, each in one transaction, so that a fill that was
 * cut off goes on where it stopped. Does nothing beside a municipality that is not of the demo.
 */
export async function vulDemo({ database, owner, clock, publicUrl, say }: DemoVraag): Promise<void> {
  const bekend = await listGemeenten(database.db);
  if (bekend.some(({ id }) => !GEMEENTEN.some((demo) => demo.id === id))) return;
  if (bekend.length === 0) {
    if (owner === undefined)
      throw startFailure('De proefgemeenten kunnen alleen worden gemaakt met DATABASE_URL_BEHEER.');
    await owner(makeGemeenten);
  }
  for (const [plaats, gemeente] of GEMEENTEN.entries()) {
    await database.inTenant(gemeente.id, async (tx) => {
      if (await isGevuld(tx)) return;
      say(`De proefgemeente ${gemeente.profielen.at(-1)?.naam} wordt gevuld…`);
      await vulGemeente(tx, { gemeente, plaats, nu: clock(), publicUrl });
    });
  }
}

async function isGevuld(tx: Tx): Promise<boolean> {
  const profiel = await tx.db
    .selectFrom('inrichting.profiel')
    .select('versie')
    .where('gemeente_id', '=', tx.gemeenteId)
    .executeTakeFirst();
  return profiel !== undefined;
}

type Vulling = {
  readonly gemeente: Gemeente;
  readonly plaats: number;
  readonly nu: string;
  readonly publicUrl: string;
};

async function vulGemeente(tx: Tx, { gemeente, plaats, nu, publicUrl }: Vulling): Promise<void> {
  for (const profiel of gemeente.profielen) await storeProfiel(tx, profiel);
  const staf: readonly Mens[] = medewerkersVan(gemeente.slug).map((mens) => ({ ...mens, id: newId() }));
  for (const { sleutel: _, ...mens } of staf) await storeMedewerker(tx, mens, getDatum('2020-01-01'));
  await storeMachine(tx, PROEFKOPPELING, nu);
  await hangTegeltjes(tx, staf, nu);
  let voorstellen = 0;
  for (const zaak of zakenVan(gemeente, plaats)) {
    voorstellen = await speelZaak(tx, { zaak, gemeente, staf, nu, publicUrl, eerdere: voorstellen });
  }
  await vulSignalen(tx, datumVanMoment(nu));
}

async function vulSignalen(tx: Tx, vandaag: Datum): Promise<void> {
  for (const [nummer, { woorden, gever }] of SIGNALEN.entries()) {
    const nu = momentVan(plusDagen(vandaag, -1 - nummer), '10:15');
    const door: Actor = { soort: 'systeem' };
    const opgave = { zaakId: newId(), woorden, overWie: `Verteld door een ${gever}`, weetErvan: false };
    await storeSignaal(tx, opgave, { door, nu, actId: newId(), nieuwId: () => newId() });
  }
}

async function makeGemeenten(client: pg.Client): Promise<void> {
  for (const { id, slug, profielen } of GEMEENTEN) {
    const { naam, thema } = profielen[0] ?? { naam: slug, thema: 'keukentafel' };
    const values = [id, slug, `Gemeente ${naam}`, thema];
    await client.query(
      'insert into inrichting.gemeente (gemeente_id, slug, naam, thema) values ($1, $2, $3, $4)',
      values,
    );
  }
}
