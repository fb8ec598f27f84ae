import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { writeXml } from '../../basis/xml.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Persoon } from '../../personen/index.ts';
import { listBetrokkenen, listZakenVan } from '../../personen/index.server.ts';
import { loadActs, lockZaak, performActs, storeActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { maak301, teNoemen } from './bericht301.ts';
import { storeBericht, volgendNummer } from './berichten.server.ts';
import { schrijfGemeentecode } from './gemeentecodes.ts';
import { keur301 } from './keuring.ts';
import type { Berichtfout } from './keuring.ts';
import { schemafouten } from './schema.server.ts';
import { meldStart, meldStop } from './levering.ts';
import { wijsToe } from './toewijzen.ts';
import type { ToewijsOpdracht } from './toewijzen.ts';
import { vouwToewijzingen } from './toewijzingen.ts';
import type { Toegewezen, Toewijzing } from './toewijzingen.ts';
import { beeindigToewijzingen, wijzigToewijzing, wisselAanbieder } from './wijzigen.ts';
import type { WijzigOpdracht, WisselOpdracht } from './wijzigen.ts';

/** A refusal with, field by field, what to mend. */
export type MetFouten = {
  readonly gelukt: false;
  readonly regel: string;
  readonly uitleg: string;
  readonly fouten: readonly Berichtfout[];
};

/** The inwoner of a zaak, when there is one. */
export async function findInwoner(tx: Tx, zaakId: string): Promise<Persoon | undefined> {
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  return betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
}

type ZonderNummer<O> = Omit<O, 'toewijzingnummer' | 'profiel'>;

/** Allocates what a besluit grants to an aanbieder of the profile of today (TW-80 to TW-82). */
export async function doeToewijzen(
  tx: Tx,
  opdracht: ZonderNummer<ToewijsOpdracht>,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const profiel = await getProfiel(tx, datumVanMoment(aanleiding.nu));
  const toewijzingnummer = await nummerVoor(tx, opdracht.zaakId, aanleiding.actId);
  return doe(tx, { opdracht, aanleiding }, (acts) =>
    wijsToe(acts, { ...opdracht, profiel, toewijzingnummer }, aanleiding),
  );
}

/** The next free number, or the one that this request was given the first time it was sent (TW-81). */
async function nummerVoor(tx: Tx, zaakId: string, actId: string): Promise<number> {
  await lockZaak(tx, zaakId);
  const eerder = (await loadActs(tx, zaakId)).find(({ id }) => id === actId);
  const gegeven = (eerder as Toegewezen | undefined)?.inhoud.toewijzingnummer;
  return gegeven ?? volgendNummer(tx, 'toewijzing');
}

/** Gives a toewijzing another last day (TW-85). */
export function doeWijzigen(
  tx: Tx,
  opdracht: WijzigOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => wijzigToewijzing(acts, opdracht, aanleiding));
}

/** Ends every toewijzing of a zaak after a confirmed move or death (TW-85, zaak 47). */
export function doeBeeindigen(
  tx: Tx,
  opdracht: { readonly zaakId: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => beeindigToewijzingen(acts, opdracht, aanleiding));
}

/** Lets another aanbieder take over (TW-97). */
export async function doeWisselen(
  tx: Tx,
  opdracht: ZonderNummer<WisselOpdracht>,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const profiel = await getProfiel(tx, datumVanMoment(aanleiding.nu));
  const toewijzingnummer = await nummerVoor(tx, opdracht.zaakId, aanleiding.actId);
  return doe(tx, { opdracht, aanleiding }, (acts) =>
    wisselAanbieder(acts, { ...opdracht, profiel, toewijzingnummer }, aanleiding),
  );
}

/** Writes down a start that came without a message (TW-90). */
export function doeStart(
  tx: Tx,
  opdracht: Parameters<typeof meldStart>[1],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => meldStart(acts, opdracht, aanleiding));
}

/** Writes down a stop that came without a message (TW-91). */
export function doeStop(
  tx: Tx,
  opdracht: Parameters<typeof meldStop>[1],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => meldStop(acts, opdracht, aanleiding));
}

/** Which message is asked for, and the folder of schemas when there is one. */
export type Berichtopdracht = {
  readonly zaakId: string;
  readonly agb: string;
  readonly schemas: string | undefined;
};

/**
 * Makes the 301 with all that this inwoner has at this aanbieder, over all zaken (TW-84), and keeps it; refuses one
 * that does not pass our checks or, where they are, the schemas (TW-86). The message has the id of its act.
 */
export async function doeBericht(
  tx: Tx,
  opdracht: Berichtopdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<{ readonly berichtId: string }> | MetFouten> {
  const { zaakId, agb, schemas } = opdracht;
  const { actId, nu } = aanleiding;
  const persoon = await findInwoner(tx, zaakId);
  if (persoon === undefined) return geweigerd('TW-84', 'Er is geen inwoner bij deze zaak.');
  const zaken = await lockZaken(tx, await zakenVan(tx, persoon.id));
  if (zaken.get(zaakId)?.some(({ id }) => id === actId)) return gelukt({ berichtId: actId });
  const op = datumVanMoment(nu);
  const toewijzingen = teNoemen(alleToewijzingen(zaken), { agb, op });
  const gemeentecode = schrijfGemeentecode(tx.gemeenteId);
  const kop = { gemeentecode, agb, dagtekening: op, persoon, toewijzingen };
  const fouten = keur301({ ...kop, identificatie: 'proef' });
  if (fouten.length > 0) return metFouten(fouten);
  const identificatie = `KT${String(await volgendNummer(tx, 'bericht')).padStart(9, '0')}`;
  const inhoud = writeXml(maak301({ ...kop, identificatie }));
  const past = await schemafouten(inhoud, { nummer: '301', schemas });
  if (past.length > 0) return metFouten(past);
  await storeBericht(tx, {
    id: actId,
    richting: 'uit',
    soort: '301',
    agb,
    identificatie,
    zaakId,
    gemaaktOp: nu,
    inhoud,
  });
  await legBerichtVast(tx, { zaakId, toewijzingen }, aanleiding);
  return gelukt({ berichtId: actId });
}

/** In every zaak that is named the act, so that each of them knows that the aanbieder was told. */
async function legBerichtVast(
  tx: Tx,
  { zaakId, toewijzingen }: { readonly zaakId: string; readonly toewijzingen: readonly Toewijzing[] },
  { actId, door, nu, nieuwId }: Aanleiding,
): Promise<void> {
  const toewijzingnummers = toewijzingen.map((een) => een.toewijzingnummer);
  const inhoud = { berichtId: actId, soort: '301', toewijzingnummers };
  for (const een of new Set([zaakId, ...toewijzingen.map((toewijzing) => toewijzing.zaakId)])) {
    const id = een === zaakId ? actId : nieuwId();
    const act = { id, soort: 'toewijzingsbericht-gemaakt', zaakId: een, door, gebeurdOp: nu, inhoud };
    await storeActs(tx, { zaakId: een, nu, acts: [act] });
  }
}

/** The zaken in which somebody is the inwoner. */
export async function zakenVan(tx: Tx, persoonId: string): Promise<readonly string[]> {
  const zaken = await listZakenVan(tx, persoonId);
  return zaken.filter(({ rol }) => rol === 'inwoner').map((een) => een.zaakId);
}

/** Waits for its turn on these zaken, in an order that never crosses another, and gives their acts. */
export async function lockZaken(
  tx: Tx,
  zaakIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Act[]>> {
  const acts = new Map<string, readonly Act[]>();
  for (const zaakId of [...new Set(zaakIds)].toSorted()) {
    await lockZaak(tx, zaakId);
    acts.set(zaakId, await loadActs(tx, zaakId));
  }
  return acts;
}

/** A refusal in which every field is named. */
export function metFouten(fouten: readonly Berichtfout[], regel = 'TW-86'): MetFouten {
  const uitleg = fouten.map((fout) => `${fout.veld}: ${fout.uitleg}`).join(' ');
  return { gelukt: false, regel, uitleg, fouten };
}

function alleToewijzingen(zaken: ReadonlyMap<string, readonly Act[]>): readonly Toewijzing[] {
  return [...zaken.values()].flatMap((acts) => vouwToewijzingen(acts));
}

type Vraag = { readonly opdracht: { readonly zaakId: string }; readonly aanleiding: Aanleiding };

function doe(
  tx: Tx,
  { opdracht: { zaakId }, aanleiding: { actId, door, nu } }: Vraag,
  decide: Parameters<typeof performActs>[2],
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, actId, door, nu }, decide);
}
