import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Aanleiding } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { loadActs } from './acts.ts';
import { actIdTaken } from './api.ts';
import { shownId, shownInstant } from './api-fields.ts';
import { operation } from './api-operation.ts';
import type { ApiAnswer, Operation } from './api-operation.ts';
import type { Ctx } from './visit.ts';

/** What every act answers: that it is recorded, and when. The same request again gets the same answer. */
export const recordedSchema = z
  .object({
    actId: shownId,
    soort: z.string().openapi({ example: 'inbreng-genoteerd' }),
    zaakId: shownId,
    gebeurdOp: shownInstant,
    vastgelegdOp: shownInstant,
  })
  .openapi('Vastgelegd');

/** An act as an answer. */
export type Recorded = z.output<typeof recordedSchema>;

/** An act that the API recorded, with what it holds. */
export type FoundAct = Recorded & { readonly inhoud: unknown };

/** The act under this id in a zaak; throws when the id belongs to another zaak or to nothing. */
export async function getRecorded(
  ctx: Ctx,
  { actId, zaakId }: { actId: string; zaakId: string },
): Promise<FoundAct> {
  const act = (await loadActs(ctx.tx, zaakId)).find(({ id }) => id === actId);
  if (act === undefined) throw actIdTaken;
  const { soort, gebeurdOp, vastgelegdOp, inhoud } = act;
  return { actId, soort, zaakId, gebeurdOp, vastgelegdOp, inhoud };
}

type Given = {
  readonly uitkomst: Uitkomst<unknown>;
  readonly aanleiding: { readonly actId: string };
  /** The kinds of act that this operation records; an act id of another kind was used before for something else. */
  readonly soorten: readonly string[];
};

/** The answer to an act in the zaak of the URL: recorded, or the refusal of a rule. */
export async function answerAct(
  ctx: Ctx,
  { uitkomst, aanleiding, soorten }: Given,
): Promise<ApiAnswer<Recorded>> {
  if (!uitkomst.gelukt) return uitkomst;
  const found = await getRecorded(ctx, { actId: aanleiding.actId, zaakId: ctx.id('zaak') });
  if (!soorten.includes(found.soort)) throw actIdTaken;
  const { inhoud: _, ...recorded } = found;
  return { body: recorded };
}

type ActParts<B extends z.ZodType> = Pick<
  Operation,
  'id' | 'path' | 'tag' | 'summary' | 'description' | 'handeling' | 'faults'
> & {
  readonly body: B;
  readonly soorten: readonly string[];
  /** Does it, by the function that the pages use as well. */
  readonly perform: (
    ctx: Ctx,
    body: Omit<z.output<B>, 'actId'>,
    aanleiding: Aanleiding,
  ) => Promise<Uitkomst<unknown>>;
};

/** An operation that records one act in the zaak of the URL, once per actId. */
export function actOperation<B extends z.ZodType<{ actId?: string | undefined }>>({
  perform,
  soorten,
  ...parts
}: ActParts<B>): Operation {
  return operation({
    ...parts,
    method: 'post',
    answer: recordedSchema,
    handler: async (ctx, { body: { actId, ...body } }) => {
      const aanleiding = ctx.aanleiding(actId);
      const uitkomst = await perform(ctx, body, aanleiding);
      return answerAct(ctx, { uitkomst, aanleiding, soorten });
    },
  });
}

/** An id that always follows from another one and a word, so that a repeat finds what it made the first time. */
export function derivedId(id: string, word: string): string {
  const hex = createHash('sha256').update(`${word}/${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
