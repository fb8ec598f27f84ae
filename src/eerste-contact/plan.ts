import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { nieuweTekst } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { planTot } from '../termijnen/index.ts';
import { getLopendeMelding } from './einde.ts';

/** The inwoner handed in an own plan (Wmo 2.3.2 lid 2); `tekst` is a text id, stored unchanged. */
export type PlanOntvangen = Act<
  'plan-ontvangen',
  { readonly tekst: string; readonly ontvangenOp: Datum; readonly opTijd: boolean }
>;

/** The inwoner said to make no own plan, so that the gesprek need not wait for the seven days. */
export type PlanAfgezien = Act<'plan-afgezien', Record<string, never>>;

/** How it stands with the own plan; the last plan handed in counts. */
export type Plan =
  | { readonly soort: 'open' }
  | { readonly soort: 'afgezien'; readonly op: Datum }
  | {
      readonly soort: 'ontvangen';
      readonly tekst: string;
      readonly ontvangenOp: Datum;
      readonly opTijd: boolean;
    };

/** Folds the acts of one zaak into how it stands with the own plan. */
export function vouwPlan(acts: readonly Act[]): Plan {
  let plan: Plan = { soort: 'open' };
  for (const act of acts as readonly (PlanOntvangen | PlanAfgezien)[]) {
    if (act.soort === 'plan-ontvangen') plan = { soort: 'ontvangen', ...act.inhoud };
    if (act.soort === 'plan-afgezien') plan = { soort: 'afgezien', op: datumVanMoment(act.gebeurdOp) };
  }
  return plan;
}

/**
 * Takes an own plan in (EC-11): after the seven days it is marked late and still read, never refused for that
 * (EC-12). Refuses an empty plan, a day after today or before the melding, and a zaak that ended.
 */
export function neemPlanAan(
  acts: readonly Act[],
  plan: { readonly tekst: string; readonly ontvangenOp?: Datum | undefined },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const melding = getLopendeMelding(acts);
  if (!melding.gelukt) return melding;
  if (plan.tekst.trim() === '')
    return geweigerd('EC-11', 'Schrijf uw plan in het vak. Een paar zinnen is genoeg.');
  const vandaag = datumVanMoment(aanleiding.nu);
  const ontvangenOp = plan.ontvangenOp ?? vandaag;
  if (ontvangenOp > vandaag || ontvangenOp < melding.waarde.ontvangenOp) {
    return geweigerd('EC-11', 'Het plan kan niet voor de melding of na vandaag zijn binnengekomen.');
  }
  const tekst = nieuweTekst(aanleiding.nieuwId(), plan.tekst);
  const opTijd = ontvangenOp <= planTot(melding.waarde.ontvangenOp);
  const inhoud: PlanOntvangen['inhoud'] = { tekst: tekst.tekstId, ontvangenOp, opTijd };
  return gelukt({
    acts: [{ ...begin(melding.waarde.zaakId, aanleiding), soort: 'plan-ontvangen', inhoud }],
    teksten: [tekst],
  });
}

/** Records that the inwoner makes no own plan (EC-13); refuses when a plan is in already. */
export function zieAfVanPlan(acts: readonly Act[], aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const melding = getLopendeMelding(acts);
  if (!melding.gelukt) return melding;
  const plan = vouwPlan(acts);
  if (plan.soort === 'ontvangen') {
    return geweigerd('EC-13', 'Er is al een eigen plan. Dat blijft erbij en wordt in het gesprek besproken.');
  }
  if (plan.soort === 'afgezien') return gelukt({ acts: [], teksten: [] });
  const act = { ...begin(melding.waarde.zaakId, aanleiding), soort: 'plan-afgezien', inhoud: {} };
  return gelukt({ acts: [act], teksten: [] });
}

/** May the gesprek be held on this day: the plan is in, the inwoner waived it, or the seven days are over (EC-13). */
export function magGesprekOp(acts: readonly Act[], dag: Datum): boolean {
  const melding = getLopendeMelding(acts);
  if (!melding.gelukt) return false;
  return vouwPlan(acts).soort !== 'open' || dag > planTot(melding.waarde.ontvangenOp);
}

function begin(zaakId: string, aanleiding: Aanleiding) {
  return { id: aanleiding.actId, zaakId, door: aanleiding.door, gebeurdOp: aanleiding.nu };
}
