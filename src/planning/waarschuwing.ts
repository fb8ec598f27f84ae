import type { Urenbudget } from '../inrichting/index.ts';
import { minutenVan } from './contactmoment.ts';
import type { Contactmoment, Moment } from './contactmoment.ts';

/** The hours of one gesprek in minutes: what a profile gives, what is kept for follow-up, what is planned. */
export type Urenstand = {
  readonly maximum: number;
  readonly bewaard: number;
  readonly voorGesprek: number;
  readonly voorOpvolging: number;
};

/** The moments that fall together with this one; one that begins when the other ends does not (PL-6). */
export function valtSamenMet<M extends Pick<Moment, 'van' | 'tot'>>(
  moment: Pick<Moment, 'van' | 'tot'>,
  andere: readonly M[],
): readonly M[] {
  return andere.filter((ander) => ander.van < moment.tot && moment.van < ander.tot);
}

/** A stretch of time that counts: planned or held, and not when it was cancelled. */
export type Urendeel = Pick<Contactmoment, 'van' | 'tot' | 'opvolging' | 'afgezegdOp'>;

/** Counts the planned hours of a zaak against the budget; undefined when no budget goes with this kind of gesprek. */
export function telUren(
  delen: readonly Urendeel[],
  budget: Urenbudget | undefined,
  soortGesprek: string | undefined,
): Urenstand | undefined {
  if (budget === undefined || !budget.gesprekssoorten.includes(soortGesprek ?? '')) return undefined;
  const staand = delen.filter(({ afgezegdOp }) => afgezegdOp === undefined);
  return {
    maximum: budget.maximum * 60,
    bewaard: budget.gereserveerd * 60,
    voorGesprek: som(staand.filter(({ opvolging }) => !opvolging)),
    voorOpvolging: som(staand.filter(({ opvolging }) => opvolging)),
  };
}

/** How many minutes can still be planned; below zero when there is more planned than given. What is kept for follow-up stays (PL-7). */
export function nogTePlannen(stand: Urenstand, opvolging: boolean): number {
  const gebruikt = stand.voorGesprek + stand.voorOpvolging;
  if (opvolging) return stand.maximum - gebruikt;
  const nogBewaard = Math.max(0, stand.bewaard - stand.voorOpvolging);
  return stand.maximum - gebruikt - nogBewaard;
}

/** One sentence about the hours as they stand, and one more when there is too much; never a refusal (PL-7). */
export function schrijfUren(stand: Urenstand): { readonly stand: string; readonly teVeel?: string } {
  const nog = nogTePlannen(stand, false);
  const bewaard = Math.max(0, stand.bewaard - stand.voorOpvolging);
  const minuten = stand.voorGesprek + stand.voorOpvolging;
  const gepland = minuten === 0 ? 'nog niets' : schrijfMinuten(minuten);
  const zin = `Er is ${gepland} gebruikt of gepland van de ${schrijfMinuten(stand.maximum)}.`;
  if (nog >= 0) {
    return {
      stand: `${zin} Voor het gesprek is nog ${schrijfMinuten(nog)} over, naast ${schrijfMinuten(bewaard)} voor opvolging.`,
    };
  }
  const teVeel = `Dat is ${schrijfMinuten(-nog)} meer dan er voor het gesprek is: ${schrijfMinuten(bewaard)} blijft bewaard voor opvolging. Plannen mag. Overleg met je team.`;
  return { stand: zin, teVeel };
}

/** A length of time in words: '45 minuten', '1 uur', '1 uur en 30 minuten'. */
export function schrijfMinuten(minuten: number): string {
  const uren = Math.floor(minuten / 60);
  const rest = minuten - uren * 60;
  const los = rest === 1 ? '1 minuut' : `${rest} minuten`;
  if (uren === 0) return los;
  return rest === 0 ? `${uren} uur` : `${uren} uur en ${los}`;
}

function som(delen: readonly Urendeel[]): number {
  return delen.reduce((totaal, moment) => totaal + minutenVan(moment), 0);
}
