import { z } from '@hono/zod-openapi';
import { shownId, shownInstant } from '../../platform/api-fields.ts';
import type { Gesprek } from '../gesprek.ts';
import { AANWEZIGHEDEN, VOORAFVRAGEN } from './deelnemer.ts';
import { DEELNEMERROLLEN } from './deelnemerrol.ts';
import { ALLEEN_ANTWOORDEN } from './onder-vier-ogen.ts';

/** Who was asked to the table, as another system gets it. */
export const deelnemersBeeld = z.array(
  z.object({
    deelnemerId: shownId,
    naam: z.string(),
    rol: z.enum(DEELNEMERROLLEN),
    wijze: z.enum(['mail', 'zelf']),
    contactmomentId: shownId.optional(),
    waarom: z.string().optional(),
    genodigdOp: shownInstant,
    aanwezigheid: z.array(z.enum(AANWEZIGHEDEN)),
    voorafOp: shownInstant.optional(),
    vooraf: z.array(z.object({ vraag: z.enum(VOORAFVRAGEN), inbrengId: shownId })),
    gezien: z.array(shownId),
  }),
);

/** What was said to the offer of a moment alone; never the words of such a moment (HG-85). */
export const alleenBeeld = z.object({
  inwoner: z.enum(ALLEEN_ANTWOORDEN).optional(),
  mantelzorger: z.enum(ALLEEN_ANTWOORDEN).optional(),
});

/** The people at the table with the words that belong to them. */
export function toonDeelnemers(
  { deelnemers }: Pick<Gesprek, 'deelnemers'>,
  woorden: (tekstId: string) => string,
): z.input<typeof deelnemersBeeld> {
  return deelnemers.map(({ waarom, aanwezigheid, vooraf, gezien, ...rest }) => ({
    ...rest,
    waarom: waarom && woorden(waarom),
    aanwezigheid: [...aanwezigheid],
    vooraf: [...vooraf],
    gezien: [...gezien],
  }));
}
