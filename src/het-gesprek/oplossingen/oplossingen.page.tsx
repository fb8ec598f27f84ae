import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { ideeForm, oplossingForm } from '../gesprek.form.ts';
import { legTredeVastEnToon } from '../verslag/afronden.page.tsx';
import { legVast, toonFouten } from '../vastleggen.page.tsx';
import type { Vastlegging } from '../vastleggen.page.tsx';
import { parkeerIdee } from './idee.ts';
import { laatOplossingAfvallen, noemOfParkeer } from './noemen.ts';
import { noemVan } from './oplossing.form.ts';

/** POST /:gemeente/zaken/:zaak/gesprek/ideeen — an idea that came early waits under the name of who had it. */
export async function postIdeeen(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar: Vastlegging = { formulier: 'idee', velden, anker: 'ideeen', veld: 'idee' };
  const gelezen = readFields(velden, ideeForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const { idee, ideeVan, ideeVanNaam } = gelezen.value;
  const opdracht = { zaakId: ctx.id('zaak'), tekst: idee, van: ideeVan, vanNaam: ideeVanNaam };
  return legVast(ctx, waar, (_, aanleiding) => parkeerIdee(opdracht, aanleiding));
}

/** POST /:gemeente/zaken/:zaak/gesprek/oplossingen — a solution is named (or waits as an idea), gets its trede, or is put aside. */
export async function postOplossingen(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const bewerk = velden.get('oplossingId') ?? undefined;
  const formulier = bewerk === undefined ? 'oplossing' : 'afvallen';
  const waar: Vastlegging = { formulier, velden, anker: 'hoe', veld: bewerk ? 'reden' : 'oplossing', bewerk };
  if (velden.get('daad') === 'trede') return legTredeVastEnToon(ctx, velden);
  const gelezen = readFields(velden, oplossingForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const zaakId = ctx.id('zaak');
  const opdracht = gelezen.value;
  if (opdracht.daad === 'afvallen') {
    return legVast(ctx, waar, (acts, aanleiding) =>
      laatOplossingAfvallen(acts, { zaakId, ...opdracht }, aanleiding),
    );
  }
  if (opdracht.daad === 'trede') return legTredeVastEnToon(ctx, velden);
  const genoemd = { zaakId, ...noemVan(opdracht) };
  return legVast(ctx, { ...waar, anker: 'oplossing' }, (acts, aanleiding) =>
    noemOfParkeer(acts, genoemd, aanleiding),
  );
}
