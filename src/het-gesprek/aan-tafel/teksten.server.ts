import type { Act, Actor, NieuweTekst } from '../../basis/act.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { edit, readShared } from '../../platform/shared-text.ts';
import type { Brought, Edit } from '../../platform/shared-text.ts';
import { findTexts, listTextHeads, listTextSteps, storeLooseTexts } from '../../platform/texts.ts';
import type { LooseText, TextHead } from '../../platform/texts.ts';
import { vouwGesprek } from '../gesprek.ts';
import { lopendeTeksten } from '../lopend.ts';
import type { Gedeeld } from './gedeeld.server.ts';
import { merkVerwerkt, voegToe } from './gedeeld.server.ts';
import { tekstIdVan, tekstNaam } from './pakket.ts';

/** So long the next words of the same person take the place of a version nobody referred to, in milliseconds. */
const LOS_MS = 5 * 60_000;

/** The running texts of a zaak in one transaction: the shared document, and which version of each text stands. */
export type Teksten = {
  readonly tx: Tx;
  readonly gedeeld: Gedeeld;
  readonly door: Actor;
  readonly nu: string;
  /** By text id; kept up to date with what is stored here. */
  readonly koppen: Map<string, TextHead>;
  lopend: ReadonlySet<string>;
};

type Begin = Pick<Teksten, 'tx' | 'gedeeld' | 'door' | 'nu'> & {
  readonly koppen: ReadonlyMap<string, TextHead>;
};

/** Puts the shared document and the versions beside each other, as these acts stand. */
export function openTeksten(begin: Begin, acts: readonly Act[]): Teksten {
  return { ...begin, koppen: new Map(begin.koppen), lopend: lopendVolgens(acts) };
}

/** The standing versions of the texts of a zaak, to begin with. */
export const listKoppen = listTextHeads;

/** The texts that may still be written on (HG-18). */
export function lopendVolgens(acts: readonly Act[]): ReadonlySet<string> {
  return lopendeTeksten(vouwGesprek(acts));
}

/** Words as they may be stored: without half characters and without what no form takes. */
export function woordenIn({ gedeeld }: Pick<Teksten, 'gedeeld'>, tekstId: string): string {
  const woorden = readShared(gedeeld.doc, tekstNaam(tekstId)).toWellFormed();
  // oxlint-disable-next-line no-control-regex -- these are what a form refuses
  return woorden.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F]/gu, '');
}

/**
 * Brings what was written on the ordinary page into the document, each saving as the smallest change against the version
 * that page replaced, one after the other, so that what another erases meanwhile stays erased; a text the document does
 * not have yet comes whole (HG-123).
 */
export async function haalBij(teksten: Teksten): Promise<void> {
  const { tx, gedeeld, koppen, lopend } = teksten;
  const achter = [...lopend].filter((tekstId) => {
    const kop = koppen.get(tekstId);
    return kop !== undefined && gedeeld.verwerkt.get(tekstId)?.versieId !== kop.id;
  });
  const bekend = new Map(achter.map((tekstId) => [tekstId, gedeeld.verwerkt.get(tekstId)?.versieId]));
  const nu = new Map(achter.map((tekstId) => [tekstId, readShared(gedeeld.doc, tekstNaam(tekstId))]));
  const wijzigingen: Edit[] = [];
  for (const { id, tekstId, inhoud } of await listTextSteps(tx, bekend)) {
    const from = nu.get(tekstId) ?? '';
    const isVroeg = bekend.get(tekstId) === undefined && from !== '';
    if (isVroeg) continue;
    wijzigingen.push({ name: tekstNaam(tekstId), from, to: inhoud });
    nu.set(tekstId, inhoud);
    merkVerwerkt(gedeeld, tekstId, { versieId: id });
  }
  schrijf(teksten, wijzigingen);
}

/** Stores what an update touched as versions of those texts, by who sent it; words for a text that stands fixed are handed back. */
export async function bewaarGeraakt(
  teksten: Teksten,
  { touched }: Pick<Brought, 'touched'>,
): Promise<readonly TeLaat[]> {
  const ids = touched.flatMap((naam) => tekstIdVan(naam) ?? []);
  const { koppen, lopend } = teksten;
  const bekend = ids.filter((tekstId) => koppen.has(tekstId));
  await bewaar(
    teksten,
    bekend.filter((tekstId) => lopend.has(tekstId)),
  );
  return teLaat(
    teksten,
    bekend.filter((tekstId) => !lopend.has(tekstId)),
  );
}

/** Words written on a text that stood fixed meanwhile, or that was taken out. */
export type TeLaat = { readonly tekstId: string; readonly woorden: string };

/** What was written on a text that stands fixed, and that text as it stands again in the document (HG-122). */
async function teLaat(teksten: Teksten, tekstIds: readonly string[]): Promise<readonly TeLaat[]> {
  const staan = await findTexts(teksten.tx, tekstIds);
  const laat = [...staan].flatMap(([tekstId, { inhoud }]) => {
    const woorden = woordenIn(teksten, tekstId);
    return woorden === inhoud ? [] : [{ tekstId, woorden, inhoud }];
  });
  schrijf(
    teksten,
    laat.map(({ tekstId, inhoud }) => {
      const name = tekstNaam(tekstId);
      return { name, from: readShared(teksten.gedeeld.doc, name), to: inhoud };
    }),
  );
  return laat.filter(({ woorden }) => woorden.trim() !== '');
}

/**
 * Takes in the texts that came with an act: their words go into the document while it has none there, and words that
 * were in the document before the act become the newest version.
 */
export async function neemOp(
  teksten: Teksten,
  nieuwe: readonly NieuweTekst[],
  acts: readonly Act[],
): Promise<void> {
  const { gedeeld, koppen, door } = teksten;
  teksten.lopend = lopendVolgens(acts);
  const vooruit: string[] = [];
  const wijzigingen: Edit[] = [];
  for (const { id, tekstId, vervangt, inhoud } of nieuwe) {
    const doorId = door.soort === 'systeem' ? undefined : door.id;
    koppen.set(tekstId, { id, tekstId, replaces: vervangt, doorId });
    if (!teksten.lopend.has(tekstId)) continue;
    merkVerwerkt(gedeeld, tekstId, { versieId: id });
    const staat = woordenIn(teksten, tekstId);
    if (staat === '') wijzigingen.push({ name: tekstNaam(tekstId), from: '', to: inhoud });
    else if (staat !== inhoud) vooruit.push(tekstId);
  }
  schrijf(teksten, wijzigingen);
  await bewaar(teksten, vooruit);
}

/** The version of a text that stands, for an act to refer to: from here on it stays. */
export function vasteVersie({ gedeeld, koppen }: Teksten, tekstId: string): string | undefined {
  const verwerkt = gedeeld.verwerkt.get(tekstId);
  if (verwerkt?.losSinds !== undefined) merkVerwerkt(gedeeld, tekstId, { versieId: verwerkt.versieId });
  return koppen.get(tekstId)?.id;
}

async function bewaar(teksten: Teksten, tekstIds: readonly string[]): Promise<void> {
  const { tx, gedeeld, koppen, door, nu } = teksten;
  const versies = tekstIds.flatMap((tekstId): LooseText[] => {
    const kop = koppen.get(tekstId);
    if (kop === undefined) return [];
    const plaats = plaatsVoor(teksten, kop);
    const versie = { id: newId(Date.parse(nu)), tekstId, ...plaats, inhoud: woordenIn(teksten, tekstId) };
    const doorId = door.soort === 'systeem' ? undefined : door.id;
    koppen.set(tekstId, { id: versie.id, tekstId, replaces: plaats.vervangt, doorId });
    const losSinds = plaats.insteadOf === undefined ? nu : gedeeld.verwerkt.get(tekstId)?.losSinds;
    merkVerwerkt(gedeeld, tekstId, { versieId: versie.id, losSinds });
    return [versie];
  });
  await storeLooseTexts(tx, { zaakId: gedeeld.zaakId, door, nu, teksten: versies });
}

/** Behind the version that stands, or in its place when the same person wrote it moments ago. */
function plaatsVoor(
  { gedeeld, door, nu }: Teksten,
  kop: TextHead,
): Pick<LooseText, 'vervangt' | 'insteadOf'> {
  const { versieId, losSinds } = gedeeld.verwerkt.get(kop.tekstId) ?? {};
  const isLos =
    losSinds !== undefined &&
    versieId === kop.id &&
    kop.replaces !== undefined &&
    door.soort !== 'systeem' &&
    door.id === kop.doorId &&
    Date.parse(nu) - Date.parse(losSinds) < LOS_MS;
  return isLos ? { vervangt: kop.replaces, insteadOf: kop.id } : { vervangt: kop.id };
}

function schrijf({ gedeeld }: Teksten, wijzigingen: readonly Edit[]): void {
  if (wijzigingen.length > 0) voegToe(gedeeld, edit(gedeeld.doc, wijzigingen));
}
