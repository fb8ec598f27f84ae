import type { Act } from '../basis/act.ts';
import { momentVan } from '../basis/datum.ts';
import { vouwMelding, vouwPlan } from '../eerste-contact/index.ts';
import type { Voorafdeel } from './aan-tafel/pakket.ts';

/**
 * What was told or handed in before the gesprek, to read back at the table (HG-45): the words of the melding, what was
 * told later about the same question, and the own plan. Never the words of a signaal, which would show who gave it.
 */
export function voorafVan(
  acts: readonly Act[],
  woordenVan: (tekstId: string) => string | undefined,
): readonly Voorafdeel[] {
  const delen = [...verteld(acts), ...aangevuld(acts), ...eigenPlan(acts)];
  return delen.flatMap(({ kop, tekst, op }) => {
    const woorden = woordenVan(tekst);
    return woorden === undefined || woorden.trim() === '' ? [] : [{ kop, tekst: woorden, op }];
  });
}

function verteld(acts: readonly Act[]): readonly Voorafdeel[] {
  const melding = vouwMelding(acts);
  if (melding === undefined || melding.signaalId !== undefined) return [];
  const kop =
    melding.namens === 'iemand-anders'
      ? `Bij de melding over u verteld door: ${melding.relatie ?? 'iemand anders'}`
      : 'Wat u ons vertelde bij de melding';
  return [{ kop, tekst: melding.woorden, op: melding.gemeldOp }];
}

function aangevuld(acts: readonly Act[]): readonly Voorafdeel[] {
  return acts
    .filter(({ soort }) => soort === 'melding-aangevuld')
    .map((act) => ({
      kop: 'Wat er later bij verteld is',
      tekst: (act.inhoud as { readonly woorden: string }).woorden,
      op: act.gebeurdOp,
    }));
}

function eigenPlan(acts: readonly Act[]): readonly Voorafdeel[] {
  const plan = vouwPlan(acts);
  if (plan.soort !== 'ontvangen') return [];
  return [{ kop: 'Uw eigen plan', tekst: plan.tekst, op: momentVan(plan.ontvangenOp, '00:00') }];
}
