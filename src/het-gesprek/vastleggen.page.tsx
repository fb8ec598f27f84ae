import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { FieldsResult } from '../platform/forms.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Fout } from '../ui/fout.ts';
import { besluit } from './gesprek.server.ts';
import { toonGesprek } from './gesprek.page.tsx';

/** One small form of the shared view: its name, what was typed, and the place on the page to come back to. */
export type Vastlegging = {
  readonly formulier: string;
  readonly velden: URLSearchParams;
  readonly anker: string;
  /** The field beside which a refusal by a rule is told. */
  readonly veld: string;
  /** Id of what was being changed, so that the page opens it again. */
  readonly bewerk?: string | undefined;
};

/** Takes a decision about the gesprek from a form and goes back to its place; a refusal keeps what was typed. */
export async function legVast(
  ctx: Ctx,
  vastlegging: Vastlegging,
  decide: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): Promise<Response> {
  const zaakId = ctx.id('zaak');
  const aanleiding = ctx.aanleiding(vastlegging.velden.get('actId'));
  const uitkomst = await besluit(ctx.tx, { zaakId, aanleiding }, decide);
  return uitkomst.gelukt
    ? ctx.redirect(`/zaken/${zaakId}/gesprek#${vastlegging.anker}`)
    : weiger(ctx, vastlegging, uitkomst);
}

/** The page with the refusal of a rule, and everything that was typed. */
export async function weiger(
  ctx: Ctx,
  { formulier, velden, veld, bewerk }: Vastlegging,
  { regel, uitleg }: { readonly regel: string; readonly uitleg: string },
): Promise<Response> {
  if (regel === 'HG-5') {
    return toonGesprek(ctx, { ingevuld: { formulier, velden, fouten: [] }, uitleg, bewerk, status: 409 });
  }
  const fouten = [{ veld, tekst: uitleg }];
  return toonGesprek(ctx, { ingevuld: { formulier, velden, fouten }, bewerk, status: 422 });
}

/** The page with all faults in what was filled in, or undefined when there are none. */
export async function toonFouten(
  ctx: Ctx,
  { formulier, velden, bewerk, veld }: Vastlegging,
  gelezen: FieldsResult<unknown>,
): Promise<Response | undefined> {
  if (gelezen.ok) return undefined;
  const fouten = gelezen.fouten.map((fout): Fout => (isVeld(fout.veld) ? fout : { ...fout, veld }));
  return toonGesprek(ctx, { ingevuld: { formulier, velden, fouten }, bewerk, status: 422 });
}

/** Hidden fields cannot be mended by a person: what is wrong with them is told beside the visible one. */
function isVeld(veld: string): boolean {
  return !/^(?:$|daad|actId|versie|nieuweVersie|kop|gezien|tekstId|.*Id(?:\.|$)|uitIdee)/u.test(veld);
}
