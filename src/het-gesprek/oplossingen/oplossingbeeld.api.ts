import { z } from '@hono/zod-openapi';
import { shownId } from '../../platform/api-fields.ts';
import { SPREKERS } from '../vraagverheldering/spreker.ts';
import { COLLECTIEFREDENEN } from './collectief.ts';
import type { Oplossing } from './oplossing.ts';
import { TREDEN } from './trede.ts';
import { WIJZEN } from './verdeeld.ts';
import { HAALBAARHEDEN } from './weging.ts';

/** A way to reach a result as another system gets it; `tekst` is the schema of running words. */
export function oplossingBeeld<T extends z.ZodType>(tekst: T) {
  return z.object({
    oplossingId: shownId,
    resultaatId: shownId,
    tekst,
    waarom: tekst,
    van: z.enum(SPREKERS),
    vanNaam: z.string().optional(),
    dienstId: z.string().optional(),
    trede: z.enum(TREDEN).optional(),
    nietGenoeg: z.string().optional(),
    naastCollectief: z.object({ diensten: z.array(z.string()), reden: z.enum(COLLECTIEFREDENEN) }).optional(),
    weging: z
      .object({
        sterk: z.string().optional(),
        zwak: z.string().optional(),
        haalbaar: z.enum(HAALBAARHEDEN).optional(),
        gezien: z.array(shownId),
      })
      .optional(),
    verdeling: z
      .object({
        hoe: z.enum(WIJZEN),
        zelf: z.string().optional(),
        met: z.array(z.object({ naam: z.string(), wat: z.string() })),
        gezien: z.array(shownId),
      })
      .optional(),
    eigenDienst: z
      .object({
        organisatie: z.string(),
        alternatieven: z.array(z.object({ id: z.string(), naam: z.string() })),
      })
      .optional()
      .openapi({ description: 'Het komt van de organisatie van wie het gesprek voert; met wat er ook is.' }),
    staat: z.enum(['genoemd', 'afgevallen', 'vervallen']),
    reden: z.string().optional(),
    gezien: z.array(shownId),
  });
}

/** Puts a way with its words into that form; `woorden` gives running words with their version. */
export function toonOplossing<T extends { readonly inhoud: string }>(
  oplossing: Oplossing,
  woorden: (tekstId: string) => T,
) {
  const { oplossingId, resultaatId, van, vanNaam, dienstId, trede, staat, gezien } = oplossing;
  const { nietGenoeg, naastCollectief, eigenDienst } = oplossing;
  const lees = (tekstId: string | undefined) => (tekstId === undefined ? undefined : woorden(tekstId).inhoud);
  return {
    oplossingId,
    resultaatId,
    van,
    vanNaam,
    dienstId,
    trede,
    tekst: woorden(oplossing.tekst),
    waarom: woorden(oplossing.waarom),
    nietGenoeg: lees(nietGenoeg),
    naastCollectief: naastCollectief && { ...naastCollectief, diensten: [...naastCollectief.diensten] },
    weging: toonWeging(oplossing, lees),
    verdeling: toonVerdeling(oplossing, lees),
    eigenDienst: eigenDienst && { ...eigenDienst, alternatieven: [...eigenDienst.alternatieven] },
    staat: staat.soort,
    reden: staat.soort === 'afgevallen' ? lees(staat.reden) : undefined,
    gezien: [...gezien],
  };
}

type Lees = (tekstId: string | undefined) => string | undefined;

function toonWeging({ weging }: Oplossing, lees: Lees) {
  if (weging === undefined) return undefined;
  const { sterk, zwak, haalbaar, gezien } = weging;
  return { sterk: lees(sterk), zwak: lees(zwak), haalbaar, gezien: [...gezien] };
}

function toonVerdeling({ verdeling }: Oplossing, lees: Lees) {
  if (verdeling === undefined) return undefined;
  const { hoe, zelf, met, gezien } = verdeling;
  const mensen = met.map(({ naam, wat }) => ({ naam, wat: lees(wat) ?? '' }));
  return { hoe, zelf: lees(zelf), met: mensen, gezien: [...gezien] };
}
