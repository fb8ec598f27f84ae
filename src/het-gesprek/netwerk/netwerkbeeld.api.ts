import { z } from '@hono/zod-openapi';
import { shownId } from '../../platform/api-fields.ts';
import { WAAROMS } from './huisgenoot.ts';
import type { Huisgenoot } from './huisgenoot.ts';
import { isDun, UITKOMSTEN } from './netwerk.ts';
import type { Netwerk } from './netwerk.ts';
import { KRINGEN, LIDSOORTEN, MEER, RICHTINGEN, VRAGEN } from './netwerklid.ts';

/** The people around the inwoner as another system gets them. */
export const netwerkBeeld = z.object({
  leden: z.array(
    z.object({
      lidId: shownId,
      naam: z.string(),
      kring: z.enum(KRINGEN),
      soort: z.enum(LIDSOORTEN),
      isErVoor: z.enum(RICHTINGEN),
      helptMet: z.string().optional(),
      kanMeer: z.enum(MEER),
      vragen: z.enum(VRAGEN),
      gezien: z.array(shownId),
    }),
  ),
  uitkomst: z.enum(UITKOMSTEN).optional(),
  waarmee: z.string().optional(),
  gezien: z.array(shownId),
  dun: z.boolean().openapi({ description: 'Of er niemand is op wie de inwoner nu kan leunen.' }),
});

/** Who lives here as another system gets it. */
export const huisgenotenBeeld = z.array(
  z.object({
    huisgenootId: shownId,
    naam: z.string(),
    doetNu: z.string().optional(),
    kan: z.string().optional(),
    kanNiet: z.string().optional(),
    waarom: z.enum(WAAROMS).optional(),
    gehoord: z.boolean(),
    gezien: z.array(shownId),
  }),
);

type Inhoud = (tekstId: string) => string;

/** Puts the network with its words into that form. */
export function toonNetwerk(netwerk: Netwerk, inhoud: Inhoud): z.input<typeof netwerkBeeld> {
  const { leden, uitkomst, waarmee, gezien } = netwerk;
  return {
    leden: leden.map((lid) => ({
      ...lid,
      helptMet: lid.helptMet && inhoud(lid.helptMet),
      gezien: [...lid.gezien],
    })),
    uitkomst,
    waarmee: waarmee && inhoud(waarmee),
    gezien: [...gezien],
    dun: isDun(netwerk),
  };
}

/** Puts who lives here with their words into that form. */
export function toonHuisgenoten(
  huisgenoten: readonly Huisgenoot[],
  inhoud: Inhoud,
): z.input<typeof huisgenotenBeeld> {
  const woorden = (id: string | undefined) => (id === undefined ? undefined : inhoud(id));
  return huisgenoten.map(({ doetNu, kan, kanNiet, gezien, ...een }) => ({
    ...een,
    doetNu: woorden(doetNu),
    kan: woorden(kan),
    kanNiet: woorden(kanNiet),
    gezien: [...gezien],
  }));
}
