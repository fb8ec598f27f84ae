import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import type { Scanner, Verdict } from '../../platform/files/clamd.ts';
import { cleanPhoto } from '../../platform/files/photo.ts';
import { recogniseFile } from '../../platform/files/recognise.ts';
import { bezwaarTegen, keurBijlage, verwijderBijlage, voegBijlageToe } from './bijlage.ts';

/** A file as it came in, with what was told beside it. */
export type Binnengekomen = {
  readonly zaakId: string;
  readonly bytes: Uint8Array;
  readonly van: string;
  readonly woorden: string;
};

/**
 * Takes a file in (feature 61): recognised by its content (HG-140), looked through when there is a scanner (HG-143), a
 * photo made new of its pixels alone (HG-141). Nothing of it is kept when it is refused; a repeat keeps nothing twice.
 */
export async function storeBijlage(
  tx: Tx,
  { zaakId, bytes, van, woorden }: Binnengekomen,
  { scanner, aanleiding }: { readonly scanner: Scanner | undefined; readonly aanleiding: Aanleiding },
): Promise<Uitkomst<Gevolg>> {
  const vorm = bytes.length === 0 ? undefined : await recogniseFile(bytes);
  const bezwaar = bezwaarTegen(vorm, bytes.length);
  if (bezwaar !== undefined) return bezwaar;
  const oordeel = await keur(bytes, scanner);
  if (oordeel === 'infected') {
    return geweigerd('HG-143', 'In dit bestand zit een virus. We hebben het niet bewaard.');
  }
  const soort = vorm === 'pdf' ? 'document' : 'foto';
  const inhoud = soort === 'foto' ? await cleanPhoto(bytes) : bytes;
  if (inhoud === undefined) {
    return geweigerd(
      'HG-141',
      'Deze foto is niet te lezen. Maak hem opnieuw, of maak er een schermafdruk van.',
    );
  }
  const isGekeurd = oordeel === 'clean';
  const nieuw = { zaakId, soort, van, woorden, omvang: inhoud.length, isGekeurd } as const;
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    voegBijlageToe(acts, nieuw, aanleiding),
  );
  if (uitkomst.gelukt && uitkomst.waarde.acts.length > 0) {
    await insertInhoud(tx, { id: aanleiding.actId, zaakId, inhoud, wacht: !isGekeurd });
  }
  return uitkomst;
}

function keur(bytes: Uint8Array, scanner: Scanner | undefined): Promise<Verdict> {
  return scanner === undefined ? Promise.resolve('unknown') : scanner(bytes);
}

type Inhoud = {
  readonly id: string;
  readonly zaakId: string;
  readonly inhoud: Uint8Array;
  readonly wacht: boolean;
};

async function insertInhoud(tx: Tx, { id, zaakId, inhoud, wacht }: Inhoud): Promise<void> {
  await tx.db
    .insertInto('het_gesprek.bijlage')
    .values({ gemeente_id: tx.gemeenteId, id, zaak_id: zaakId, inhoud: Buffer.from(inhoud), wacht })
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doNothing())
    .execute();
}

/** What is in a photo or document of this zaak; undefined when it is not here or was taken away. */
export async function findInhoud(tx: Tx, zaakId: string, bijlageId: string): Promise<Uint8Array | undefined> {
  const rij = await tx.db
    .selectFrom('het_gesprek.bijlage')
    .select('inhoud')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('id', '=', bijlageId)
    .executeTakeFirst();
  return rij?.inhoud;
}

/** Takes a photo or document away; what was in it is gone at once (HG-145). */
export async function removeBijlage(
  tx: Tx,
  waar: { readonly zaakId: string; readonly bijlageId: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await performActs(tx, { zaakId: waar.zaakId, ...aanleiding }, (acts) =>
    verwijderBijlage(acts, waar, aanleiding),
  );
  if (uitkomst.gelukt && uitkomst.waarde.acts.length > 0) await deleteInhoud(tx, waar);
  return uitkomst;
}

type Waar = { readonly zaakId: string; readonly bijlageId: string };

async function deleteInhoud(tx: Tx, { zaakId, bijlageId }: Waar): Promise<void> {
  await tx.db
    .deleteFrom('het_gesprek.bijlage')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('id', '=', bijlageId)
    .execute();
}

/** The files of this municipality that nobody looked through yet, a few at a time. */
export function listWachtende(
  tx: Tx,
): Promise<readonly { readonly zaakId: string; readonly bijlageId: string }[]> {
  return tx.db
    .selectFrom('het_gesprek.bijlage')
    .select(['zaak_id as zaakId', 'id as bijlageId'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('wacht', '=', true)
    .orderBy('id')
    .limit(20)
    .execute();
}

/** Lets the scanner look at a file that waited; what is infected goes at once (HG-143). Says what it said. */
export async function keurWachtende(
  tx: Tx,
  { zaakId, bijlageId }: { readonly zaakId: string; readonly bijlageId: string },
  { scanner, aanleiding }: { readonly scanner: Scanner | undefined; readonly aanleiding: Aanleiding },
): Promise<Verdict> {
  const inhoud = await findInhoud(tx, zaakId, bijlageId);
  if (inhoud === undefined) return 'unknown';
  const oordeel = await keur(inhoud, scanner);
  if (oordeel === 'unknown') return oordeel;
  const keuring = { zaakId, bijlageId, uitslag: oordeel === 'clean' ? 'schoon' : 'besmet' } as const;
  await performActs(tx, { zaakId, ...aanleiding }, (acts) => keurBijlage(acts, keuring, aanleiding));
  if (oordeel === 'infected') await deleteInhoud(tx, { zaakId, bijlageId });
  else await laatNietMeerWachten(tx, bijlageId);
  return oordeel;
}

async function laatNietMeerWachten(tx: Tx, bijlageId: string): Promise<void> {
  await tx.db
    .updateTable('het_gesprek.bijlage')
    .set({ wacht: false })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', bijlageId)
    .execute();
}
