import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { wondervraagForm } from '../gesprek.form.ts';
import { legVast, toonFouten } from '../vastleggen.page.tsx';
import { zetWondervraag } from './wondervraag.ts';

/** POST /:gemeente/zaken/:zaak/gesprek/wondervraag — the wish in one sentence, under the name of whose words they are. */
export async function postWondervraag(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar = { formulier: 'wondervraag', velden, anker: 'wondervraag', veld: 'wondervraag' };
  const gelezen = readFields(velden, wondervraagForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const { wondervraag, ...rest } = gelezen.value;
  const opdracht = { zaakId: ctx.id('zaak'), tekst: wondervraag, ...rest };
  return legVast(ctx, waar, (acts, aanleiding) => zetWondervraag(acts, opdracht, aanleiding));
}
