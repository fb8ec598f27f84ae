import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst, opVolgorde } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { maakAct } from '../vraagverheldering/keten.ts';

/** At whose wish a gesprek rests. */
export const PAUZE_VAN = ['inwoner', 'wij'] as const;

/** One of PAUZE_VAN. */
export type PauzeVan = (typeof PAUZE_VAN)[number];

/** The gesprek rests, until a day (Dutch date) or until somebody goes on; `reden` is a text id (HG-111). */
export type GesprekGepauzeerd = Act<
  'gesprek-gepauzeerd',
  { readonly van: PauzeVan; readonly tot?: Datum | undefined; readonly reden?: string | undefined }
>;

/** The gesprek goes on. */
export type GesprekHervat = Act<'gesprek-hervat', Readonly<Record<string, never>>>;

/** A rest in the gesprek; `op` is the day it began and `geeindigdOp` the day it went on, both Dutch dates. */
export type Pauze = GesprekGepauzeerd['inhoud'] & {
  readonly actId: string;
  readonly op: Datum;
  readonly geeindigdOp?: Datum | undefined;
};

const BEGIN = 'gesprek-gepauzeerd';
const EINDES: ReadonlySet<string> = new Set(['gesprek-gevoerd', 'gesprek-hervat', BEGIN]);

/** Every rest in the gesprek, oldest first; the next time people speak, or somebody goes on, ends it. */
export function vouwPauzes(acts: readonly Act[]): readonly Pauze[] {
  const eens = [...new Map(acts.map((act) => [act.id, act])).values()];
  const rij = opVolgorde(eens.filter(({ soort }) => EINDES.has(soort)));
  return rij.flatMap((act, plaats) => {
    if (act.soort !== BEGIN) return [];
    const { id, gebeurdOp, inhoud } = act as GesprekGepauzeerd;
    const einde = rij[plaats + 1]?.gebeurdOp;
    const geeindigdOp = einde === undefined ? undefined : datumVanMoment(einde);
    return [{ ...inhoud, actId: id, op: datumVanMoment(gebeurdOp), geeindigdOp }];
  });
}

/** The rest that lasts now; undefined while the gesprek goes on. */
export function lopendePauze(acts: readonly Act[]): Pauze | undefined {
  return vouwPauzes(acts).findLast(({ geeindigdOp }) => geeindigdOp === undefined);
}

/** What is needed to let a gesprek rest. */
export type Pauzeopdracht = {
  readonly zaakId: string;
  readonly van: PauzeVan;
  readonly tot?: Datum | undefined;
  readonly reden: string;
};

/** Lets the gesprek rest; the six weeks go on. Refuses a day that has passed (HG-111). */
export function pauzeer(
  { zaakId, van, tot, reden }: Pauzeopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (tot !== undefined && tot <= datumVanMoment(aanleiding.nu)) {
    return geweigerd('HG-111', 'Kies een dag die nog komt, of laat de dag leeg.');
  }
  const tekst = reden.trim() === '' ? undefined : nieuweTekst(aanleiding.nieuwId(), reden);
  const inhoud = { van, tot, reden: tekst?.tekstId };
  const act = maakAct<GesprekGepauzeerd>('gesprek-gepauzeerd', inhoud, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: tekst === undefined ? [] : [tekst] });
}

/** Goes on with a gesprek that rested; without a rest there is nothing to do. */
export function hervat(
  acts: readonly Act[],
  { zaakId }: { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (lopendePauze(acts) === undefined) return gelukt({ acts: [], teksten: [] });
  const act = maakAct<GesprekHervat>('gesprek-hervat', {}, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}
