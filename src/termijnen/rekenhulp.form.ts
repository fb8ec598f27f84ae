import { z } from 'zod';
import type { Datum } from '../basis/datum.ts';
import { leesDatum } from '../basis/datum.ts';
import type { Opschorting } from './opschorting.ts';
import { keurRekendag, keurStilstand } from './rekenhulp.ts';
import { GEBEURTENISSEN } from './termijnregel.ts';

/** How many times the clock may stand still on the page; the API takes more. */
export const STILSTANDEN = [1, 2, 3] as const;

type Weiger = { addIssue(issue: { code: 'custom'; message: string; path?: string[] }): void };

const dagVeld = z
  .string('Vul een dag in.')
  .trim()
  .transform((text, ctx): Datum => {
    const datum = text === '' ? undefined : leesDatum(text);
    if (datum === undefined) return weiger(ctx, text === '' ? 'Vul een dag in.' : ONBEKEND);
    const gekeurd = keurRekendag(datum);
    return gekeurd.gelukt ? datum : weiger(ctx, gekeurd.uitleg);
  });

const ONBEKEND = 'Deze dag kennen we niet. Schrijf bijvoorbeeld 2-11-2026.';

const magDagVeld = z
  .string('Dit veld klopt niet.')
  .trim()
  .default('')
  .transform((text, ctx): Datum | undefined => {
    if (text === '') return undefined;
    return leesDatum(text) ?? weiger(ctx, ONBEKEND);
  });

const vraagForm = z.object({
  gebeurtenis: z.enum(GEBEURTENISSEN, 'Kies wat er gebeurde.'),
  datum: dagVeld,
});

const stilstandForm = z
  .object({
    van1: magDagVeld,
    tot1: magDagVeld,
    van2: magDagVeld,
    tot2: magDagVeld,
    van3: magDagVeld,
    tot3: magDagVeld,
  })
  .transform((velden, ctx): { readonly opschortingen: readonly Opschorting[] } => {
    let opschortingen: readonly Opschorting[] = [];
    for (const n of STILSTANDEN) {
      const { van, tot: einde } = { van: velden[`van${n}`], tot: velden[`tot${n}`] };
      if (van === undefined && einde === undefined) continue;
      if (van === undefined) return weiger(ctx, 'Vul in vanaf welke dag de klok stilstond.', `van${n}`);
      if (einde === undefined) return weiger(ctx, 'Vul in op welke dag de klok weer liep.', `tot${n}`);
      const gekeurd = keurStilstand([...opschortingen, { van, tot: einde }]);
      if (!gekeurd.gelukt) return weiger(ctx, gekeurd.uitleg, einde > van ? `van${n}` : `tot${n}`);
      opschortingen = gekeurd.waarde;
    }
    return { opschortingen };
  });

/** What the calculator page is asked: an event, a day, and up to three times that the clock stood still. */
export const rekenForm = z.intersection(vraagForm, stilstandForm);

function weiger(ctx: Weiger, message: string, veld?: string): never {
  ctx.addIssue({ code: 'custom', message, ...(veld === undefined ? {} : { path: [veld] }) });
  return z.NEVER;
}
