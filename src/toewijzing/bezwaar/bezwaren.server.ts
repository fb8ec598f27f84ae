import type { Act } from '../../basis/act.ts';
import { opVolgorde } from '../../basis/act.ts';
import type { Persoon } from '../../personen/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { loadActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';

/** A zaak in which somebody is not satisfied. */
export type ZaakMetOnvrede = {
  readonly zaakId: string;
  readonly acts: readonly Act[];
  readonly inwoner?: Persoon | undefined;
};

/** The kinds of act with which dissatisfaction begins. */
const BEGIN = [
  'bezwaar-ontvangen',
  'klacht-ontvangen',
  'ingebrekestelling-ontvangen',
  'ander-gesprek-gevraagd',
];

/** Every zaak of this municipality in which somebody objected, complained, pressed or asked for another gesprek. */
export async function listZakenMetOnvrede(tx: Tx): Promise<readonly ZaakMetOnvrede[]> {
  const rijen = await tx.db
    .selectFrom('platform.act')
    .select('zaak_id')
    .distinct()
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('kind', 'in', BEGIN)
    .execute();
  return Promise.all(
    rijen.map(async ({ zaak_id: zaakId }) => {
      const [acts, betrokkenen] = await Promise.all([loadActs(tx, zaakId), listBetrokkenen(tx, zaakId)]);
      const inwoner = betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
      return { zaakId, acts: opVolgorde(acts), inwoner };
    }),
  );
}
