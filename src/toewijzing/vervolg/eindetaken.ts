import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { toekenningen } from './heronderzoek.ts';
import { vouwLevensgebeurtenis } from './levensgebeurtenis.ts';
import type { Levensgebeurtenis } from './levensgebeurtenis.ts';

export const EINDETAKEN = ['besluit-beeindigen', 'toewijzing-stoppen', 'cak-stoppen', 'svb-stoppen'] as const;
/** What is left to do with help that was running when somebody moved or died. */
export type Eindetaaksoort = (typeof EINDETAKEN)[number];

/** One such task about one besluit, due from the day of the event, and whether it was done (TW-132). */
export type Eindetaak = {
  readonly soort: Eindetaaksoort;
  readonly besluitId: string;
  readonly vanaf: Datum;
  readonly gedaan: boolean;
};

/**
 * What is left to do after a confirmed move or death (TW-132, geval 47 and 48): running help ends by a besluit on the
 * day of the move, the aanbieder and the CAK or SVB hear of it. After a death help ends of itself, without a besluit.
 */
export function eindetakenVan(acts: readonly Act[]): readonly Eindetaak[] {
  const overlijden = vouwLevensgebeurtenis(acts, 'overlijden');
  const verhuisd = vouwLevensgebeurtenis(acts, 'verhuisd');
  const reden = overlijden?.bevestigd ? overlijden : verhuisd?.bevestigd ? verhuisd : undefined;
  if (reden === undefined) return [];
  return lopendeHulp(acts, reden).flatMap((besluit) => takenVoor(acts, besluit, reden));
}

/** Besluiten under which help ran on the day of the event, also those that a later besluit has ended since. */
function lopendeHulp(acts: readonly Act[], { op }: Levensgebeurtenis): readonly Besluit[] {
  const staand = new Set(toekenningen(acts).map(({ besluitId }) => besluitId));
  const beeindigd = new Set(
    vouwBesluiten(acts)
      .filter(({ voorstel, genomen }) => voorstel.uitkomst === 'beeindigd' && genomen !== undefined)
      .flatMap(({ voorstel }) => voorstel.herziening?.besluitId ?? voorstel.vervangtBesluitId ?? []),
  );
  return vouwBesluiten(acts).filter(
    ({ besluitId, voorstel: { tot } }) =>
      (staand.has(besluitId) || beeindigd.has(besluitId)) && (tot === undefined || tot >= op),
  );
}

function takenVoor(
  acts: readonly Act[],
  { besluitId, voorstel, genomen }: Besluit,
  { soort, op, actId }: Levensgebeurtenis,
): readonly Eindetaak[] {
  if (genomen === undefined) return [];
  const na = acts.slice(acts.findIndex(({ id }) => id === actId) + 1);
  const taak = (wat: Eindetaaksoort, gedaan: boolean) => ({ soort: wat, besluitId, vanaf: op, gedaan });
  const doorgegeven = (kind: string) => na.some((act) => act.soort === kind && isOver(act, besluitId));
  return [
    ...(soort === 'verhuisd' ? [taak('besluit-beeindigen', isBeeindigd(acts, besluitId))] : []),
    ...(voorstel.vorm === 'pgb'
      ? [taak('svb-stoppen', doorgegeven('svb-doorgegeven'))]
      : [taak('toewijzing-stoppen', isToewijzingGestopt(acts, na, besluitId))]),
    ...(voorstel.bijdrage?.soort === 'geen' ? [] : [taak('cak-stoppen', doorgegeven('cak-doorgegeven'))]),
  ];
}

function isBeeindigd(acts: readonly Act[], besluitId: string): boolean {
  return vouwBesluiten(acts).some(
    ({ voorstel, genomen }) =>
      genomen !== undefined &&
      voorstel.uitkomst === 'beeindigd' &&
      (voorstel.herziening?.besluitId === besluitId || voorstel.vervangtBesluitId === besluitId),
  );
}

type Toewijzingveld = { readonly besluitId?: string; readonly toewijzingnummer?: string };

function isToewijzingGestopt(acts: readonly Act[], na: readonly Act[], besluitId: string): boolean {
  const nummers = acts
    .filter((act) => act.soort === 'toegewezen' && isOver(act, besluitId))
    .map(({ inhoud }) => (inhoud as Toewijzingveld).toewijzingnummer);
  const gestopt = na
    .filter(({ soort }) => soort === 'toewijzing-gewijzigd' || soort === 'stop-gemeld')
    .map(({ inhoud }) => (inhoud as Toewijzingveld).toewijzingnummer);
  return nummers.length > 0 && nummers.every((nummer) => gestopt.includes(nummer));
}

function isOver({ inhoud }: Act, besluitId: string): boolean {
  const over = (inhoud as Toewijzingveld | null)?.besluitId;
  return over === undefined || over === besluitId;
}
