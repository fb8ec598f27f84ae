import { zieAfVanPlan } from '../../eerste-contact/index.ts';
import { readFields } from '../../platform/forms.ts';
import type { Ctx } from '../../platform/visit.ts';
import { legVast, toonFouten } from '../vastleggen.page.tsx';
import type { Vastlegging } from '../vastleggen.page.tsx';
import { pauzeForm } from './contact.form.ts';
import { hervat, pauzeer } from './pauze.ts';

/** POST …/gesprek/pauze — the gesprek rests, or goes on (HG-111). */
export async function postPauze(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar: Vastlegging = { formulier: 'pauze', velden, anker: 'pauze', veld: 'pauzeTot' };
  const gelezen = readFields(velden, pauzeForm);
  if (!gelezen.ok) return (await toonFouten(ctx, waar, gelezen))!;
  const zaakId = ctx.id('zaak');
  const { value } = gelezen;
  if (value.daad === 'hervatten') {
    return legVast(ctx, waar, (acts, aanleiding) => hervat(acts, { zaakId }, aanleiding));
  }
  const opdracht = { zaakId, van: value.pauzeVan, tot: value.pauzeTot, reden: value.pauzeReden };
  return legVast(ctx, waar, (_, aanleiding) => pauzeer(opdracht, aanleiding));
}

/** POST …/gesprek/geen-plan — the inwoner says at the table that there will be no own plan (EC-13, PL-23). */
export async function postGeenPlan(ctx: Ctx): Promise<Response> {
  const velden = await ctx.form();
  const waar: Vastlegging = { formulier: 'geen-plan', velden, anker: 'inhoud', veld: '' };
  return legVast(ctx, waar, zieAfVanPlan);
}
