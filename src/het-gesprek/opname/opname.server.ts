import { sql } from 'kysely';
import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { recogniseSound } from '../../platform/files/recognise.ts';
import type { Transcriber } from '../../platform/files/transcription.ts';
import { newId } from '../../platform/ids.ts';
import { kiesZinnen, legToestemmingVast, ontvangOpname, sluitOpnameAf, vouwOpnamen } from './opname.ts';
import type { OpnameAfgelopen, OpnameToestemming, Zin, Zinkeuze } from './opname.ts';

/** How often the model is asked before the sound goes anyway (HG-148). */
export const MEESTE_POGINGEN = 3;

/** Takes a recording in, recognised by its content, when everybody there agreed (HG-147). */
export async function storeOpname(
  tx: Tx,
  {
    zaakId,
    bytes,
    nodig,
  }: { readonly zaakId: string; readonly bytes: Uint8Array; readonly nodig: readonly string[] },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const soort = bytes.length === 0 ? undefined : await recogniseSound(bytes);
  if (soort === undefined) {
    return geweigerd('HG-147', 'Kies een geluidsopname (MP3, M4A, WAV, OGG of WebM).');
  }
  const opdracht = { zaakId, omvang: bytes.length, nodig };
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    ontvangOpname(acts, opdracht, aanleiding),
  );
  if (uitkomst.gelukt && uitkomst.waarde.acts.length > 0) {
    const rij = { gemeente_id: tx.gemeenteId, id: aanleiding.actId, zaak_id: zaakId, soort };
    await tx.db
      .insertInto('het_gesprek.opname')
      .values({ ...rij, geluid: Buffer.from(bytes), ontvangen_op: aanleiding.nu })
      .execute();
  }
  return uitkomst;
}

/** Records an answer to recording; a no throws away what there is, sound and draft (HG-147). */
export async function storeToestemming(
  tx: Tx,
  opdracht: OpnameToestemming['inhoud'] & { readonly zaakId: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, antwoord } = opdracht;
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) => {
    const besluit = legToestemmingVast(opdracht, aanleiding);
    if (!besluit.gelukt || antwoord === 'ja') return besluit;
    const weg = vouwOpnamen(acts)
      .opnamen.filter(({ stand }) => stand !== 'weg')
      .flatMap(({ opnameId }) => {
        const klaar = { zaakId, opnameId, hoe: 'weg' } as const;
        const gevolg = sluitOpnameAf(acts, klaar, { ...aanleiding, actId: aanleiding.nieuwId() });
        return gevolg.gelukt ? gevolg.waarde.acts : [];
      });
    return { gelukt: true, waarde: { ...besluit.waarde, acts: [...besluit.waarde.acts, ...weg] } };
  });
  if (uitkomst.gelukt && antwoord === 'nee') await deleteOpnamen(tx, zaakId);
  return uitkomst;
}

async function deleteOpnamen(tx: Tx, zaakId: string): Promise<void> {
  await tx.db
    .deleteFrom('het_gesprek.opname')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .execute();
}

/** The sentences of a draft; undefined while there is none or when it was thrown away. */
export async function findConcept(
  tx: Tx,
  zaakId: string,
  opnameId: string,
): Promise<readonly Zin[] | undefined> {
  const rij = await tx.db
    .selectFrom('het_gesprek.opname')
    .select('zinnen')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('id', '=', opnameId)
    .executeTakeFirst();
  return (rij?.zinnen ?? undefined) as readonly Zin[] | undefined;
}

/** Makes notes of chosen sentences; the draft stays until somebody throws it away. */
export function storeZinnen(tx: Tx, keuze: Zinkeuze, aanleiding: Aanleiding): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId: keuze.zaakId, ...aanleiding }, () => kiesZinnen(keuze, aanleiding));
}

/** Keeps what became of a recording, and throws away what goes with that (HG-148). */
export async function closeOpname(
  tx: Tx,
  klaar: OpnameAfgelopen['inhoud'] & { readonly zaakId: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await performActs(tx, { zaakId: klaar.zaakId, ...aanleiding }, (acts) =>
    sluitOpnameAf(acts, klaar, aanleiding),
  );
  if (uitkomst.gelukt && uitkomst.waarde.acts.length > 0 && klaar.hoe !== 'uitgewerkt') {
    await tx.db
      .deleteFrom('het_gesprek.opname')
      .where('gemeente_id', '=', tx.gemeenteId)
      .where('zaak_id', '=', klaar.zaakId)
      .where('id', '=', klaar.opnameId)
      .execute();
  }
  return uitkomst;
}

/** Has the oldest recording that waits worked out; the sound goes with the draft, or after MEESTE_POGINGEN (HG-148). */
export async function werkUit(tx: Tx, transcriber: Transcriber, nu: string): Promise<boolean> {
  const wacht = await tx.db
    .selectFrom('het_gesprek.opname')
    .select(['id', 'zaak_id', 'soort', 'geluid', 'pogingen'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('geluid', 'is not', null)
    .orderBy('ontvangen_op')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (wacht?.geluid == null) return false;
  const { id, zaak_id: zaakId, soort, geluid, pogingen } = wacht;
  const gehoord = await transcriber(geluid, soort);
  const nieuwId = () => newId(Date.parse(nu));
  const aanleiding: Aanleiding = { door: { soort: 'systeem' }, nu, actId: nieuwId(), nieuwId };
  if (gehoord !== undefined) {
    const zinnen = gehoord.map(({ from, to, text }): Zin => ({ van: from, tot: to, tekst: text }));
    await setConcept(tx, id, zinnen);
    await closeOpname(tx, { zaakId, opnameId: id, hoe: 'uitgewerkt' }, aanleiding);
  } else if (pogingen + 1 >= MEESTE_POGINGEN) {
    await closeOpname(tx, { zaakId, opnameId: id, hoe: 'mislukt' }, aanleiding);
  } else {
    await setPogingen(tx, id, pogingen + 1);
  }
  return true;
}

async function setConcept(tx: Tx, id: string, zinnen: readonly Zin[]): Promise<void> {
  await tx.db
    .updateTable('het_gesprek.opname')
    .set({ zinnen: sql`${JSON.stringify(zinnen)}::jsonb`, geluid: null })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', id)
    .execute();
}

async function setPogingen(tx: Tx, id: string, pogingen: number): Promise<void> {
  await tx.db
    .updateTable('het_gesprek.opname')
    .set({ pogingen })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', id)
    .execute();
}
