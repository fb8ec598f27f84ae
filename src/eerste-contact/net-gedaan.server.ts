import { loadActs } from '../platform/acts.ts';
import { leaveNote, readNote } from '../platform/cookies.ts';
import { isId } from '../platform/ids.ts';
import { loadTexts } from '../platform/texts.ts';
import type { Ctx } from '../platform/visit.ts';
import { linkNaar } from './afzender.server.ts';
import type { GedaneMelding } from './melding.server.ts';
import { vouwMelding } from './melding.ts';
import type { Melding } from './melding.ts';

/** A melding that was made just now by whoever looks, with what can be shown only once. */
export type NetGedaan = {
  readonly melding: Melding;
  readonly woorden: string;
  readonly link?: { readonly adres: string; readonly code: string } | undefined;
};

/** Keeps for an hour, with whoever made the melding, which one it was and its link and code. */
export function onthoudGedaan(ctx: Ctx, path: string, { melding, link }: GedaneMelding): void {
  const value = [melding.zaakId, melding.actId, link?.token ?? '', link?.code ?? ''].join('.');
  leaveNote(ctx, { path, value });
}

/** The melding that whoever looks made within the hour; undefined for everybody else. */
export async function findNetGedaan(ctx: Ctx): Promise<NetGedaan | undefined> {
  const [zaakId, actId, token, code] = (readNote(ctx) ?? '').split('.');
  if (!isId(zaakId) || !isId(actId)) return undefined;
  const melding = vouwMelding(await loadActs(ctx.tx, zaakId));
  if (melding === undefined || melding.actId !== actId) return undefined;
  const teksten = await loadTexts(ctx.tx, zaakId);
  const link = token && code ? { adres: linkNaar(ctx, token), code } : undefined;
  return { melding, woorden: teksten.get(melding.woorden)?.inhoud ?? '', link };
}
