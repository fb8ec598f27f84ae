import type { Aanleiding, Act, Gevolg, NieuweAct } from '../basis/act.ts';
import { maakAct, nieuweTekst } from '../basis/act.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { vouwToeleiding } from '../eerste-contact/index.ts';
import type { Urenbudget } from '../inrichting/index.ts';
import { vouwContactmomenten } from './contactmoment.ts';
import type { Contactmoment } from './contactmoment.ts';
import { nogTePlannen, telUren } from './waarschuwing.ts';
import type { Urendeel, Urenstand } from './waarschuwing.ts';

/** There are more hours than the budget gives, and the contract owner hears it (PL-17); `teVeel` in minutes. */
export type UrenOverschreden = Act<'uren-overschreden', { readonly teVeel: number }>;

/** The contract owner gave hours (in minutes, none when it was only talked about) with words (a text id) (PL-19). */
export type UrenToegekend = Act<
  'uren-toegekend',
  { readonly minuten: number; readonly tekst?: string | undefined }
>;

/** What was held, as far as hours need it; the gesprek records it. */
type Gehouden = Act<
  'gesprek-gevoerd',
  { readonly contactmomentId?: string | undefined; readonly duurMinuten?: number | undefined }
>;

/**
 * The hours of a zaak as they stand: what was held counts for as long as it took, also when nobody planned it, what is
 * still to come counts as planned, and hours that were granted come on top. Undefined when no budget goes with it.
 */
export function urenVan(acts: readonly Act[], budget: Urenbudget | undefined): Urenstand | undefined {
  const delen = [...momentdelen(acts), ...losseDelen(acts)];
  const stand = telUren(delen, budget, vouwToeleiding(acts)?.soortGesprek);
  return stand && { ...stand, maximum: stand.maximum + toegekend(acts) };
}

/** How many minutes there are too many; zero when it fits. */
export function teVeelMinuten(stand: Urenstand | undefined): number {
  return stand === undefined ? 0 : Math.max(0, -nogTePlannen(stand, false));
}

/** Whether the contract owner has yet to hear that it is too much: once, and again only after hours were granted (PL-17). */
export function moetContracteigenaarHoren(acts: readonly Act[], budget: Urenbudget | undefined): boolean {
  if (teVeelMinuten(urenVan(acts, budget)) === 0) return false;
  const gemeld = acts.findLastIndex(({ soort }) => soort === 'uren-overschreden');
  if (gemeld === -1) return true;
  return acts.slice(gemeld).some((act) => isToegekend(act) && act.inhoud.minuten > 0);
}

/** The act by which the contract owner hears it, by the system. */
export function meldOverschrijding(
  acts: readonly Act[],
  { zaakId, budget }: { readonly zaakId: string; readonly budget: Urenbudget | undefined },
  aanleiding: Pick<Aanleiding, 'nu' | 'nieuwId'>,
): NieuweAct | undefined {
  if (!moetContracteigenaarHoren(acts, budget)) return undefined;
  const inhoud: UrenOverschreden['inhoud'] = { teVeel: teVeelMinuten(urenVan(acts, budget)) };
  const door = { soort: 'systeem' } as const;
  const id = aanleiding.nieuwId();
  return { id, soort: 'uren-overschreden', zaakId, door, gebeurdOp: aanleiding.nu, inhoud };
}

/** Whether the contract owner was told and has not answered yet (PL-19). */
export function wachtOpContracteigenaar(acts: readonly Act[]): boolean {
  const laatste = acts.findLast(({ soort }) => soort === 'uren-overschreden' || soort === 'uren-toegekend');
  return laatste?.soort === 'uren-overschreden';
}

/** The contract owner grants hours, or says it was talked about; refuses when no hours are counted here (PL-19). */
export function kenUrenToe(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly minuten: number;
    readonly toelichting: string;
    readonly budget: Urenbudget | undefined;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, minuten, toelichting, budget } = opdracht;
  if (urenVan(acts, budget) === undefined) {
    return geweigerd('PL-19', 'Bij dit gesprek hoort geen urenbudget.');
  }
  const tekst = toelichting.trim() === '' ? undefined : nieuweTekst(aanleiding.nieuwId(), toelichting);
  const inhoud: UrenToegekend['inhoud'] = { minuten, tekst: tekst?.tekstId };
  const act = maakAct('uren-toegekend', { zaakId, inhoud }, aanleiding);
  return gelukt({ acts: [act], teksten: tekst === undefined ? [] : [tekst] });
}

function isToegekend(act: Act): act is UrenToegekend {
  return act.soort === 'uren-toegekend';
}

function toegekend(acts: readonly Act[]): number {
  return acts.filter(isToegekend).reduce((som, { inhoud }) => som + inhoud.minuten, 0);
}

/** What was recorded as held and that no later record replaced. */
function vouwGehouden(acts: readonly Act[]): readonly Gehouden[] {
  const gehouden = acts.filter((act): act is Gehouden => act.soort === 'gesprek-gevoerd');
  const vervangen = new Set(gehouden.flatMap(({ vervangt }) => vervangt ?? []));
  return gehouden.filter(({ id }) => !vervangen.has(id));
}

function momentdelen(acts: readonly Act[]): readonly Urendeel[] {
  const gehouden = vouwGehouden(acts);
  return vouwContactmomenten(acts).map((moment) => {
    const echt = gehouden.find(({ inhoud }) => inhoud.contactmomentId === moment.contactmomentId);
    if (echt === undefined) return moment;
    const { van, opvolging } = moment;
    return { van, opvolging, tot: eindeVan(moment, echt.inhoud.duurMinuten), afgezegdOp: undefined };
  });
}

function losseDelen(acts: readonly Act[]): readonly Urendeel[] {
  const gepland = new Set(vouwContactmomenten(acts).map(({ contactmomentId }) => contactmomentId));
  return vouwGehouden(acts)
    .filter(({ inhoud }) => !gepland.has(inhoud.contactmomentId ?? ''))
    .map(({ gebeurdOp: van, inhoud }) => ({
      van,
      tot: eindeVan({ van, tot: van }, inhoud.duurMinuten),
      opvolging: false,
      afgezegdOp: undefined,
    }));
}

function eindeVan({ van, tot }: Pick<Contactmoment, 'van' | 'tot'>, minuten: number | undefined): string {
  return minuten === undefined ? tot : new Date(Date.parse(van) + minuten * 60_000).toISOString();
}
