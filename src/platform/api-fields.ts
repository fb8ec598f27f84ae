import { z } from '@hono/zod-openapi';
import { leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { maakSchoon } from '../basis/tekst.ts';

/** Running text of at most so many characters, kept as typed; refuses what cannot be kept. */
export function textField(most: number) {
  return z
    .string()
    .transform((text, ctx): string => {
      const clean = maakSchoon(text, most);
      return clean.gelukt ? clean.tekst : refuse(ctx, clean.uitleg);
    })
    .openapi({ type: 'string', maxLength: most });
}

/** One line of at most so many characters, without the spaces around it. */
export function lineField(most = 200) {
  return z
    .string()
    .transform((text, ctx): string => {
      const clean = maakSchoon(text.trim(), most);
      if (!clean.gelukt) return refuse(ctx, clean.uitleg);
      return clean.tekst.includes('\n') ? refuse(ctx, 'Zet dit op één regel.') : clean.tekst;
    })
    .openapi({ type: 'string', maxLength: most });
}

/** An id, in either case. */
export function idField() {
  return z
    .string()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'Dit is geen id (uuid).')
    .transform((text) => text.toLowerCase())
    .openapi({ type: 'string', format: 'uuid' });
}

/** A day without a time, as 2026-11-02. */
export function dayField() {
  return z
    .string()
    .transform((text, ctx): Datum => {
      const day = /^\d{4}-\d\d-\d\d$/.test(text) ? leesDatum(text) : undefined;
      return day ?? refuse(ctx, 'Deze dag bestaat niet. Schrijf hem als 2026-11-02.');
    })
    .openapi({ type: 'string', format: 'date', example: '2026-11-02' });
}

/** A moment with its time zone, as 2026-11-02T09:00:00+01:00; becomes UTC. */
export function instantField() {
  return z
    .string()
    .transform((text, ctx): string => {
      const hasZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
      const moment = hasZone ? Date.parse(text) : Number.NaN;
      if (!Number.isNaN(moment)) return new Date(moment).toISOString();
      return refuse(ctx, 'Dit moment bestaat niet. Schrijf het met tijdzone, als 2026-11-02T09:00:00+01:00.');
    })
    .openapi({ type: 'string', format: 'date-time', example: '2026-11-02T09:00:00+01:00' });
}

/** In an answer: a day, a moment and an id as they stand. */
export const shownDay = z.string().openapi({ format: 'date', example: '2026-11-02' });
export const shownInstant = z.string().openapi({ format: 'date-time', example: '2026-11-02T08:00:00.000Z' });
export const shownId = z.string().openapi({ format: 'uuid' });

/** A body with these fields and no others; `actId` makes a request that is sent again harmless. */
export function actBody<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({
    ...shape,
    actId: idField()
      .optional()
      .openapi({ description: 'Door u gekozen. Stuurt u hetzelfde nog eens, dan gebeurt er niets dubbel.' }),
  });
}

function refuse(ctx: z.RefinementCtx, message: string): never {
  ctx.addIssue({ code: 'custom', message });
  return z.NEVER;
}
