import type { Act } from '../basis/act.ts';
import { listMedewerkernamen } from '../inrichting/index.server.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import { loadActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { loadTexts } from '../platform/texts.ts';
import type { TextVersion } from '../platform/texts.ts';
import { vouwZaak } from './zaak.ts';
import type { Zaak } from './zaak.ts';

/** Everything the page of one zaak shows. */
export type ZaakMetVerhaal = {
  readonly zaak: Zaak;
  readonly acts: readonly Act[];
  readonly teksten: ReadonlyMap<string, TextVersion>;
  readonly betrokkenen: Awaited<ReturnType<typeof listBetrokkenen>>;
  /** Names by id, of staff and of the people of this zaak. */
  readonly namen: ReadonlyMap<string, string>;
};

/** One zaak with its story; undefined when there is none. */
export async function findZaak(tx: Tx, zaakId: string): Promise<ZaakMetVerhaal | undefined> {
  const [acts, teksten, betrokkenen, medewerkers] = await Promise.all([
    loadActs(tx, zaakId),
    loadTexts(tx, zaakId),
    listBetrokkenen(tx, zaakId),
    listMedewerkernamen(tx),
  ]);
  const zaak = vouwZaak(acts);
  if (zaak === undefined) return undefined;
  const namen = new Map([
    ...medewerkers,
    ...betrokkenen.map(({ persoon }) => [persoon.id, schrijfNaam(persoon.naam)] as const),
  ]);
  return { zaak, acts, teksten, betrokkenen, namen };
}

function schrijfNaam(naam: {
  roepnaam?: string | undefined;
  tussenvoegsel?: string | undefined;
  achternaam: string;
}) {
  return [naam.roepnaam, naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(' ');
}
