import type { Datum } from '../../basis/datum.ts';
import { listMedewerkernamen } from '../../inrichting/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import { listBlikken } from '../inzage.server.ts';
import type { Blik } from '../inzage.server.ts';
import { vouwVerantwoording } from './verantwoording.ts';
import type { Verantwoording } from './verantwoording.ts';

/** The account of a besluit with the words of its texts, the names of the staff, and who looked in the zaak. */
export type VerantwoordingMetWoorden = {
  readonly verantwoording: Verantwoording;
  readonly woorden: ReadonlyMap<string, string>;
  readonly namen: ReadonlyMap<string, string>;
  readonly blikken: readonly Blik[];
};

/** Reads the account of one besluit; undefined when it is not in this zaak (ZK-62). */
export async function findVerantwoording(
  tx: Tx,
  zaakId: string,
  bij: { readonly besluitId: string; readonly vandaag: Datum },
): Promise<VerantwoordingMetWoorden | undefined> {
  const [acts, versies, namen] = await Promise.all([
    loadActs(tx, zaakId),
    loadTextVersions(tx, zaakId),
    listMedewerkernamen(tx),
  ]);
  const verantwoording = vouwVerantwoording(acts, bij);
  if (verantwoording === undefined) return undefined;
  const blikken = await listBlikken(tx, zaakId);
  const woorden = new Map([...versies].map(([id, { inhoud }]) => [id, inhoud]));
  return { verantwoording, woorden, namen, blikken };
}

/** In words who looked: a member of staff by name, the inwoner, or another system. */
export function schrijfKijker({ actorKind, actorId }: Blik, namen: ReadonlyMap<string, string>): string {
  if (actorKind === 'inwoner') return 'de inwoner zelf';
  if (actorKind === 'koppeling') return 'een ander systeem';
  return namen.get(actorId ?? '') ?? 'onbekend';
}
