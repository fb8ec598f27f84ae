import type { z } from '@hono/zod-openapi';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { actOperation } from '../platform/api-act.ts';
import { idField, textField } from '../platform/api-fields.ts';
import type { Operation } from '../platform/api-operation.ts';
import type { Ctx } from '../platform/visit.ts';
import { besluit } from './gesprek.server.ts';

/** A note or running text of any length that a page takes as well. */
export const langeTekst = textField(100_000);

/** One sentence or a few. */
export const zin = textField(1_000);

/** A name, as somebody is called. */
export const naam = textField(200).transform((text) => text.trim() || undefined);

/** A first name or a role, for people who are not part of the zaak (HG-60). */
export const alleenVoornaam = naam
  .transform((text) => text ?? '')
  .openapi({ description: 'Een voornaam of een rol, zoals “Els” of “de buurvrouw”. Geen achternaam.' });

/** The act ids that the caller saw standing; others in the meantime are a conflict (HG-5). */
export const gezien = idField().array().default([]).openapi({
  description: 'De id’s van wat er stond toen u keek. Klopt dat niet meer, dan krijgt u 409.',
});

type Besluit = (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>;

type Daad<B extends z.ZodType> = {
  readonly id: string;
  /** Below `/zaken/{zaak}`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly body: B;
  readonly soorten: readonly string[];
  /** The decision of the domain about what was sent. */
  readonly beslis: (ctx: Ctx, body: Omit<z.output<B>, 'actId'>) => Besluit | Promise<Besluit>;
};

/** An act of the gesprek: the decision that the pages take too, stored once per actId. */
export function gesprekdaad<B extends z.ZodType<{ actId?: string | undefined }>>(daad: Daad<B>): Operation {
  const { path, beslis, ...rest } = daad;
  return actOperation({
    ...rest,
    path: `/zaken/{zaak}${path}`,
    tag: 'Gesprek',
    handeling: 'gesprek-voeren',
    perform: async (ctx, body, aanleiding) =>
      besluit(ctx.tx, { zaakId: ctx.id('zaak'), aanleiding }, await beslis(ctx, body)),
  });
}
