import { readFields } from '../platform/forms.ts';
import type { Ctx } from '../platform/visit.ts';
import { keuzeForm } from './gesprek.form.ts';
import { kiesWaarde } from './kiezen.ts';
import { legVast, toonFouten } from './vastleggen.page.tsx';

/** POST /:gemeente/zaken/:zaak/gesprek/keuze — which of two values that stand beside each other it becomes (HG-121). */
export async function postKeuze(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar = { formulier: 'keuze', velden, anker: 'keuzes', veld: 'gekozen' };
  const gelezen = readFields(velden, keuzeForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const opdracht = { zaakId: ctx.id('zaak'), ...gelezen.value };
  return legVast(ctx, waar, (acts, aanleiding) => kiesWaarde(acts, opdracht, aanleiding));
}
