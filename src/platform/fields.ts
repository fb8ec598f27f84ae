import { z } from 'zod';
import { leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { maakSchoon } from '../basis/tekst.ts';

/** A day as people type it, read as a local date; nothing typed is undefined. `example` shows how in the fault. */
export function dayField(example: string) {
  return z
    .string()
    .optional()
    .transform((typed, ctx): Datum | undefined => {
      if ((typed ?? '').trim() === '') return undefined;
      return leesDatum(typed ?? '') ?? refuse(ctx, unknownDay(example));
    });
}

/** A day that has to be there; `missing` is the whole fault when nothing was typed. */
export function requiredDayField({
  missing,
  example,
}: {
  readonly missing: string;
  readonly example: string;
}) {
  return z
    .string()
    .optional()
    .transform((typed, ctx): Datum => {
      if ((typed ?? '').trim() === '') return refuse(ctx, missing);
      return leesDatum(typed ?? '') ?? refuse(ctx, unknownDay(example));
    });
}

/** Running text of at most so many characters, without what cannot be shown; nothing typed is an empty text. */
export function textField(most: number) {
  return z
    .string()
    .optional()
    .transform((typed, ctx): string => {
      const clean = maakSchoon(typed ?? '', most);
      return clean.gelukt ? clean.tekst : refuse(ctx, clean.uitleg);
    });
}

function unknownDay(example: string): string {
  return `Dit is geen dag die we kennen. Schrijf hem zo: ${example}.`;
}

function refuse(ctx: z.RefinementCtx, message: string): never {
  ctx.addIssue({ code: 'custom', message });
  return z.NEVER;
}
