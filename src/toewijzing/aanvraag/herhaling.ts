import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import { vouwAanvragen } from './gevraagd.ts';

/** An aanvraag after a refusal; `nieuweFeiten` is the text id of what the inwoner says has changed (Awb 4:6). */
export type Herhaling = {
  readonly eerderAanvraagId: string;
  readonly eerderBesluitId: string;
  readonly afgewezenOp: Datum;
  readonly nieuweFeiten?: string | undefined;
};

/**
 * Whether this aanvraag comes after a refusal in the same zaak, and what is new. Without new facts the besluit may refer
 * to the earlier one; with a new fact the whole onderzoek is done (Awb 4:6, TW-21).
 */
export function vouwHerhaling(acts: readonly Act[], aanvraagId: string): Herhaling | undefined {
  const aanvragen = vouwAanvragen(acts);
  const plaats = aanvragen.findIndex((een) => een.aanvraagId === aanvraagId);
  const eerdere = new Set(aanvragen.slice(0, Math.max(plaats, 0)).map((een) => een.aanvraagId));
  const afgewezen = vouwBesluiten(acts).findLast(
    ({ voorstel, genomen }) =>
      genomen !== undefined &&
      voorstel.uitkomst === 'afgewezen' &&
      voorstel.aanvraagId !== undefined &&
      eerdere.has(voorstel.aanvraagId),
  );
  if (afgewezen?.genomen === undefined || afgewezen.voorstel.aanvraagId === undefined) return undefined;
  return {
    eerderAanvraagId: afgewezen.voorstel.aanvraagId,
    eerderBesluitId: afgewezen.besluitId,
    afgewezenOp: afgewezen.genomen.op,
    nieuweFeiten: aanvragen[plaats]?.nieuweFeiten,
  };
}
