import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVast, toonFouten } from '../vastleggen.page.tsx';
import type { Vastlegging } from '../vastleggen.page.tsx';
import { verdelingForm, wegingForm } from './oplossing.form.ts';
import { verdeelOplossing } from './verdeling.ts';
import { weegOplossing } from './weging.ts';

/** POST /:gemeente/zaken/:zaak/gesprek/wegingen — what is good and hard about a way, and whether it will work. */
export async function postWegingen(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bewerk = velden.get('oplossingId') ?? undefined;
  const waar: Vastlegging = { formulier: 'weging', velden, anker: ankerVan(velden), veld: 'sterk', bewerk };
  const gelezen = readFields(velden, wegingForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const opdracht = { zaakId: ctx.id('zaak'), ...gelezen.value };
  return legVast(ctx, waar, (acts, aanleiding) => weegOplossing(acts, opdracht, aanleiding));
}

/** POST /:gemeente/zaken/:zaak/gesprek/wie-doet-wat — who does what of a way. */
export async function postVerdeling(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bewerk = `wie-${velden.get('oplossingId') ?? ''}`;
  const waar: Vastlegging = {
    formulier: 'verdeling',
    velden,
    anker: ankerVan(velden),
    veld: 'naam1',
    bewerk,
  };
  const gelezen = readFields(velden, verdelingForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const opdracht = { zaakId: ctx.id('zaak'), ...gelezen.value };
  return legVast(ctx, waar, (acts, aanleiding) => verdeelOplossing(acts, opdracht, aanleiding));
}

function ankerVan(velden: URLSearchParams): string {
  return `oplossing-${velden.get('oplossingId') ?? ''}`;
}
