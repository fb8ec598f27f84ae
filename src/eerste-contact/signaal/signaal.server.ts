import { sql } from 'kysely';
import type { Aanleiding, Actor, Gevolg } from '../../basis/act.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Persoonsgegevens } from '../../personen/index.ts';
import { listBetrokkenen, storeBetrokkene, storePersoon } from '../../personen/index.server.ts';
import { loadActs, lockZaak, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { logReading } from '../../platform/reading-log.ts';
import { loadTexts } from '../../platform/texts.ts';
import { storeMelding } from '../melding.server.ts';
import type { GedaneMelding, Meldingsopgave } from '../melding.server.ts';
import { geefSignaal, volgOp, vouwSignaal } from './signaal.ts';
import type { Signaal, Signaalopdracht, Signaaluitkomst } from './signaal.ts';

/** A worry as it comes in; the giver may stay unknown. */
export type Signaalopgave = Omit<Signaalopdracht, 'geverId'> & {
  readonly gever?: Persoonsgegevens | undefined;
};

/** A signaal with its words as they were written. */
export type SignaalMetWoorden = {
  readonly signaal: Signaal;
  readonly woorden: string;
  readonly overWie: string;
};

/** Stores a signaal as a stream of its own (EC-21); a repeat of the same act changes nothing. */
export async function storeSignaal(
  tx: Tx,
  { gever, ...opgave }: Signaalopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const geverId = gever && aanleiding.nieuwId();
  const opdracht = { ...opgave, geverId };
  const eerst = geefSignaal([], opdracht, aanleiding);
  if (!eerst.gelukt) return eerst;
  await lockZaak(tx, opgave.zaakId);
  const acts = await loadActs(tx, opgave.zaakId);
  if (gever !== undefined && geverId !== undefined && acts.length === 0) {
    await storePersoon(tx, { ...gever, id: geverId }, aanleiding.nu);
    await storeBetrokkene(tx, { zaakId: opgave.zaakId, persoonId: geverId, rol: 'gever' }, aanleiding.nu);
  }
  return performActs(tx, { zaakId: opgave.zaakId, ...aanleiding }, (eerder) =>
    geefSignaal(eerder, opdracht, aanleiding),
  );
}

/** One signaal with its words and its giver, or nothing. */
export async function findSignaal(tx: Tx, zaakId: string) {
  const signaal = vouwSignaal(await loadActs(tx, zaakId));
  if (signaal === undefined) return undefined;
  const [gever] = await listBetrokkenen(tx, zaakId);
  return { ...(await metWoorden(tx, signaal)), gever: gever?.persoon };
}

/** Signals that nobody followed up yet, oldest first, at most 100. */
export async function listOpenSignalen(tx: Tx): Promise<readonly SignaalMetWoorden[]> {
  const rijen = await tx.db
    .selectFrom('platform.act as gegeven')
    .select('gegeven.zaak_id')
    .where('gegeven.gemeente_id', '=', tx.gemeenteId)
    .where('gegeven.kind', '=', sql.lit('signaal-gegeven'))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('platform.act as opgevolgd')
            .select('opgevolgd.id')
            .where('opgevolgd.gemeente_id', '=', tx.gemeenteId)
            .whereRef('opgevolgd.zaak_id', '=', 'gegeven.zaak_id')
            .where('opgevolgd.kind', '=', sql.lit('signaal-opgevolgd')),
        ),
      ),
    )
    .orderBy('gegeven.happened_at')
    .limit(100)
    .execute();
  const signalen: SignaalMetWoorden[] = [];
  for (const rij of rijen) {
    const signaal = vouwSignaal(await loadActs(tx, rij.zaak_id));
    if (signaal !== undefined) signalen.push(await metWoorden(tx, signaal));
  }
  return signalen;
}

/** What was done with a signaal, and the melding it became when the person wanted that (EC-22). */
export type Signaalopvolging = {
  readonly zaakId: string;
  readonly uitkomst: Signaaluitkomst;
  readonly toelichting: string;
  readonly melding?: Omit<Meldingsopgave, 'signaalId' | 'woorden'> | undefined;
};

/** Stores the follow-up; with a melding both or neither, and the melding gets the words of the signaal. */
export async function storeSignaalopvolging(
  tx: Tx,
  { zaakId, melding, ...opvolging }: Signaalopvolging,
  aanleiding: Aanleiding,
): Promise<Uitkomst<GedaneMelding | undefined>> {
  await lockZaak(tx, zaakId);
  const acts = await loadActs(tx, zaakId);
  const signaal = vouwSignaal(acts);
  const isHerhaald = acts.some(({ id }) => id === aanleiding.actId);
  const meldingZaakId = isHerhaald ? signaal?.opvolging?.meldingZaakId : melding?.zaakId;
  const eigen = { ...opvolging, meldingZaakId };
  if (!isHerhaald) {
    const mag = volgOp(acts, eigen, aanleiding);
    if (!mag.gelukt) return mag;
  }
  let gedaan: GedaneMelding | undefined;
  if (melding !== undefined && signaal !== undefined && !isHerhaald) {
    const { woorden } = await metWoorden(tx, signaal);
    const opgave = { ...melding, woorden, signaalId: zaakId };
    const uitkomst = await storeMelding(tx, opgave, { ...aanleiding, actId: aanleiding.nieuwId() });
    if (!uitkomst.gelukt) return uitkomst;
    gedaan = uitkomst.waarde;
  }
  const opgevolgd = await performActs(tx, { zaakId, ...aanleiding }, (eerder) =>
    volgOp(eerder, eigen, aanleiding),
  );
  if (!opgevolgd.gelukt) throw new Error('a signaal was followed up by two at once');
  return gelukt(gedaan);
}

async function metWoorden(tx: Tx, signaal: Signaal): Promise<SignaalMetWoorden> {
  const teksten = await loadTexts(tx, signaal.zaakId);
  return {
    signaal,
    woorden: teksten.get(signaal.woorden)?.inhoud ?? '',
    overWie: teksten.get(signaal.overWie)?.inhoud ?? '',
  };
}

/** A worry whose giver is unknown is a look as well: a line with its zaak, and nobody in it. */
export function logZonderGever(
  tx: Tx,
  signalen: readonly SignaalMetWoorden[],
  { nu, door }: { readonly nu: string; readonly door: Actor },
): void {
  for (const { signaal } of signalen) {
    if (signaal.geverId !== undefined) continue;
    logReading(tx, { nu, door, handeling: 'signaal-inzien', zaakId: signaal.zaakId, persoonIds: [] });
  }
}
