import { sql } from 'kysely';
import type { Datum } from '../basis/datum.ts';
import type { Aanleiding, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Persoon } from '../personen/index.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import { loadActs, performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { loadTextVersions } from '../platform/texts.ts';
import { ontvangAanvraag, trekAanvraagIn } from './aanvraag/aanvraag.ts';
import type { AanvraagOpdracht, Poort } from './aanvraag/aanvraag.ts';
import { neemBesluit, toetsBesluit } from './besluit/besluit.ts';
import type { NeemOpdracht, ToetsOpdracht } from './besluit/besluit.ts';
import { teVervangenNaBezwaar } from './bezwaar/beslissen.ts';
import { vouwBesluit, vouwBesluiten } from './besluit/besluiten.ts';
import type { Besluit } from './besluit/besluiten.ts';
import { isDringend, vouwTijdelijkeHulp } from './besluit/tijdelijk.ts';
import type { TijdelijkeHulp } from './besluit/tijdelijk.ts';
import { meldTrajectBegonnen } from './besluit/traject.ts';
import { bereidBesluitVoor } from './besluit/voorbereiden.ts';
import type { VoorbereidOpdracht } from './besluit/voorbereiden.ts';
import { legWeigeringVast } from './mandaat/weigering.server.ts';
import { beslisUiterlijk } from './aanvraag/opschorting.ts';
import { ontbreekt, vouwBeoordeling } from './beoordeling/beoordeling.ts';
import type { Ontbrekend } from './beoordeling/beoordeling.ts';
import { vouwAanvraag } from './aanvraag/gevraagd.ts';
import type { Aanvraag } from './aanvraag/gevraagd.ts';

/** What who judges sees: the aanvraag with the frozen outcome of the onderzoek, the besluit so far, and the words. */
export type Toewijzing = {
  readonly aanvraag?: Aanvraag | undefined;
  readonly besluit?: Besluit | undefined;
  /** All besluiten of the zaak in order, the one on the aanvraag among them. */
  readonly besluiten: readonly Besluit[];
  /** Temporary help that was decided, with what came after it. */
  readonly hulp: readonly TijdelijkeHulp[];
  /** Whether the melding asks for haste. */
  readonly dringend: boolean;
  /** The steps that are still empty; empty when there is no aanvraag. */
  readonly ontbreekt: readonly Ontbrekend[];
  /** The besluit that a founded bezwaar took away, while no new one took its place (TW-109). */
  readonly teVervangen?: string | undefined;
  /** The last day for the besluit on the aanvraag. */
  readonly uiterlijk?: Datum | undefined;
  readonly inwoner?: Persoon | undefined;
  /** Words by text version id. */
  readonly woorden: ReadonlyMap<string, string>;
};

/** The aanvraag and the besluit of one zaak. */
export async function getToewijzing(tx: Tx, zaakId: string): Promise<Toewijzing> {
  const acts = await loadActs(tx, zaakId);
  const versies = await loadTextVersions(tx, zaakId);
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  const aanvraag = vouwAanvraag(acts);
  return {
    aanvraag,
    hulp: vouwTijdelijkeHulp(acts),
    dringend: isDringend(acts),
    ontbreekt: aanvraag === undefined ? [] : ontbreekt(vouwBeoordeling(acts, aanvraag.aanvraagId)),
    uiterlijk: aanvraag && beslisUiterlijk(acts, aanvraag.aanvraagId),
    besluit: vouwBesluit(acts),
    besluiten: vouwBesluiten(acts),
    teVervangen: aanvraag && teVervangenNaBezwaar(acts, aanvraag.aanvraagId),
    inwoner: betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon,
    woorden: new Map([...versies].map(([id, versie]) => [id, versie.inhoud])),
  };
}

/** Receives an aanvraag, or keeps it as an early letter (TW-1, TW-2). */
export function ontvang(
  tx: Tx,
  opdracht: AanvraagOpdracht & { readonly poort: Poort },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => ontvangAanvraag(acts, opdracht, aanleiding));
}

/** Withdraws the aanvraag (TW-8). */
export function trekIn(
  tx: Tx,
  opdracht: { readonly zaakId: string; readonly reden: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => trekAanvraagIn(acts, opdracht, aanleiding));
}

/** Drafts the besluit; counts earlier drafts of this municipality for the sample (TW-5). */
export async function bereidVoor(
  tx: Tx,
  opdracht: Omit<VoorbereidOpdracht, 'eerdere'>,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  await lockSample(tx);
  const eerdere = await countDrafts(tx, aanleiding.actId);
  return doe(tx, { opdracht, aanleiding }, (acts) =>
    bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, { ...opdracht, eerdere }, aanleiding),
  );
}

/** Records the peer check (TW-5); who may not is written down (TW-55). */
export async function toets(
  tx: Tx,
  opdracht: ToetsOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await doe(tx, { opdracht, aanleiding }, (acts) =>
    toetsBesluit(acts, opdracht, aanleiding),
  );
  const { zaakId } = opdracht;
  return legWeigeringVast(tx, { zaakId, handeling: 'toetsen', uitkomst }, aanleiding);
}

/** Takes the besluit (TW-3, TW-4, TW-5); who may not is written down (TW-55). */
export async function neem(
  tx: Tx,
  opdracht: NeemOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const uitkomst = await doe(tx, { opdracht, aanleiding }, (acts) =>
    neemBesluit({ acts, aanvraag: vouwAanvraag(acts) }, opdracht, aanleiding),
  );
  const { zaakId } = opdracht;
  return legWeigeringVast(tx, { zaakId, handeling: 'besluit-nemen', uitkomst }, aanleiding);
}

/** Records that the traject began for which temporary help waits (TW-44). */
export function meldTraject(
  tx: Tx,
  opdracht: { readonly zaakId: string; readonly besluitId: string; readonly op: Datum },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => meldTrajectBegonnen(acts, opdracht, aanleiding));
}

type Vraag = { readonly opdracht: { readonly zaakId: string }; readonly aanleiding: Aanleiding };

function doe(
  tx: Tx,
  { opdracht: { zaakId }, aanleiding: { actId, door, nu } }: Vraag,
  decide: Parameters<typeof performActs>[2],
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, actId, door, nu }, decide);
}

/** Two who draft at the same moment count after each other, so that no draft slips past the sample (TW-58). */
async function lockSample(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('toetsing'), ${tx.gemeenteId}::int)`.execute(tx.db);
}

/** Drafts before this one; sent again it does not count itself. */
async function countDrafts(tx: Tx, actId: string): Promise<number> {
  const { aantal } = await tx.db
    .selectFrom('platform.act')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('kind', '=', 'besluit-voorbereid')
    .where('id', '<>', actId)
    .executeTakeFirstOrThrow();
  return aantal;
}
