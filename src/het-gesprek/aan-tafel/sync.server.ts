import type { Act, Actor } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { loadActs, lockZaak } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { takeIn } from '../../platform/shared-text.ts';
import type { Brought } from '../../platform/shared-text.ts';
import { findTexts, loadTexts } from '../../platform/texts.ts';
import { throwUnreadable } from '../../platform/visit.ts';
import { announce } from '../../platform/announce.ts';
import { gedeeldVoor } from '../../sociale-kaart/index.ts';
import { besluit } from '../gesprek.server.ts';
import { noteerInbreng } from '../vraagverheldering/inbreng.ts';
import { openGedeeld, storeGedeeld, updatesNa, voegToe } from './gedeeld.server.ts';
import { werkelijkMoment } from './klok.ts';
import { tekstenIn, vervolgNa, wieDeden } from './meegaan.ts';
import { aanleidingVan, tekstIdVan } from './pakket.ts';
import type { Antwoord, SyncAntwoord, Tafeldaad, Tafeltekst } from './pakket.ts';
import { beslisTafeldaad } from './tafeldaad.form.ts';
import {
  bewaarGeraakt,
  haalBij,
  listKoppen,
  neemOp,
  openTeksten,
  vasteVersie,
  woordenIn,
} from './teksten.server.ts';
import type { Teksten, TeLaat } from './teksten.server.ts';

/** What a device sent, read: see `SyncVraag`. */
export type Inzending = {
  readonly apparaatId: string;
  readonly apparaatOp: string;
  readonly na: number;
  readonly naAct: string;
  readonly update?: Uint8Array | undefined;
  readonly daden: readonly Tafeldaad[];
};

/** In which zaak, by whom, when (ISO instant), and with which instrument. */
export type Aantafel = {
  readonly zaakId: string;
  readonly door: Actor;
  readonly nu: string;
  readonly instrument: Instrument;
  readonly houdbaarTot: string;
};

/**
 * Takes in what a device wrote and did, and tells it what it did not know: all in this transaction, under the lock of
 * the zaak. The same again, in part again or late leads to the same end, because updates merge and every tafeldaad is
 * known by its id; a device sends all that was not confirmed, in order. Undefined when there is no such zaak here.
 */
export async function sync(tx: Tx, waar: Aantafel, inzending: Inzending): Promise<SyncAntwoord | undefined> {
  const { zaakId, door, nu } = waar;
  const teksten = await openTafel(tx, waar);
  if (teksten === undefined) return undefined;
  await haalBij(teksten);
  await neemUpdateIn(teksten, waar, inzending);
  const antwoorden: Antwoord[] = [];
  for (const daad of inzending.daden) antwoorden.push(await doeDaad(teksten, waar, { daad, inzending }));
  const { gedeeld } = teksten;
  const medewerkerId = door.soort === 'medewerker' ? door.id : null;
  const updates = await updatesNa(tx, gedeeld, inzending);
  const nr = await storeGedeeld(tx, gedeeld, { medewerkerId, nu });
  const acts = await loadActs(tx, zaakId);
  if (gedeeld.nieuw.length > 0) announce(tx, zaakId, nr);
  const verder = vervolgNa(acts, inzending.naAct);
  return {
    nr,
    updates: updates.map((update) => Buffer.from(update).toString('base64')),
    acts: verder.acts,
    actsOpnieuw: verder.opnieuw,
    naAct: verder.naAct,
    teksten: await tekstenBij(teksten, verder.acts),
    namen: await namenBij(tx, verder.acts),
    antwoorden,
    serverOp: nu,
    houdbaarTot: waar.houdbaarTot,
  };
}

/** The running texts of a zaak, ready to be changed, with the turn on the zaak; undefined when there is no such zaak. */
export async function openTafel(
  tx: Tx,
  { zaakId, door, nu }: Pick<Aantafel, 'zaakId' | 'door' | 'nu'>,
): Promise<Teksten | undefined> {
  const locked = lockZaak(tx, zaakId);
  const [acts, gedeeld, koppen] = await Promise.all([
    loadActs(tx, zaakId),
    openGedeeld(tx, zaakId),
    listKoppen(tx, zaakId),
    locked,
  ]);
  return acts.length === 0 ? undefined : openTeksten({ tx, gedeeld, koppen, door, nu }, acts);
}

/** The texts that acts refer to, as they stand. */
export async function tekstenBij(
  { tx, koppen }: Pick<Teksten, 'tx' | 'koppen'>,
  acts: readonly Act[],
): Promise<readonly Tafeltekst[]> {
  const gevonden = await findTexts(
    tx,
    tekstenIn(acts, (id) => koppen.has(id)),
  );
  return [...gevonden.values()].map(({ tekstId, id, inhoud, bewaardOp }) => ({
    tekstId,
    id,
    inhoud,
    bewaardOp,
  }));
}

/** The names of colleagues who did something in these acts, by id. */
export async function namenBij(tx: Tx, acts: readonly Act[]): Promise<Readonly<Record<string, string>>> {
  const ids = wieDeden(acts);
  if (ids.length === 0) return {};
  const namen = await listMedewerkernamen(tx);
  return Object.fromEntries(ids.flatMap((id) => (namen.has(id) ? [[id, namen.get(id)!]] : [])));
}

async function neemUpdateIn(
  teksten: Teksten,
  waar: Aantafel,
  { update, apparaatId }: Inzending,
): Promise<void> {
  if (update === undefined) return;
  const gebracht = takeInOfWeiger(teksten, update);
  if (gebracht === undefined) return;
  if (gebracht.touched.some((naam) => tekstIdVan(naam) === undefined)) throwUnreadable();
  voegToe(teksten.gedeeld, gebracht, apparaatId);
  for (const laat of await bewaarGeraakt(teksten, gebracht)) await noteerTeLaat(teksten, waar, laat);
}

function takeInOfWeiger({ gedeeld }: Teksten, update: Uint8Array): Brought | undefined {
  try {
    return takeIn(gedeeld.doc, update);
  } catch {
    return throwUnreadable();
  }
}

/** Words on a text that stood fixed meanwhile become a note under the name of who wrote them (HG-122). */
async function noteerTeLaat(teksten: Teksten, waar: Aantafel, { woorden }: TeLaat): Promise<void> {
  const { zaakId, door, nu, instrument } = waar;
  const aanleiding = { door, nu, actId: newId(Date.parse(nu)), nieuwId: () => newId(Date.parse(nu)) };
  const opdracht = { zaakId, tekst: woorden, spreker: 'gespreksvoerder' as const };
  const uitkomst = await besluit(teksten.tx, { zaakId, aanleiding }, () =>
    noteerInbreng(opdracht, instrument, aanleiding),
  );
  if (uitkomst.gelukt) await neemOp(teksten, uitkomst.waarde.teksten, await loadActs(teksten.tx, zaakId));
}

type Gedaan = { readonly daad: Tafeldaad; readonly inzending: Inzending };

async function doeDaad(teksten: Teksten, waar: Aantafel, { daad, inzending }: Gedaan): Promise<Antwoord> {
  const { zaakId, door, nu, instrument } = waar;
  const { actId } = daad;
  const acts = await loadActs(teksten.tx, zaakId);
  const eerder = acts.find(({ id }) => id === actId);
  if (eerder !== undefined && isDezelfde(eerder.door, door)) return { actId, uitkomst: 'gelukt' };
  const gebeurdOp = werkelijkMoment(daad.gebeurdOp, { apparaatOp: inzending.apparaatOp, nu });
  const aanleiding = aanleidingVan(daad, { door, nu, gebeurdOp });
  const bron = {
    zaakId,
    instrument,
    woorden: (tekstId: string) => woordenIn(teksten, tekstId),
    tekstversie: (tekstId: string) => vasteVersie(teksten, tekstId),
    gedeeld: await gedeeldIn(teksten, waar, daad),
  };
  const uitkomst = await besluit(teksten.tx, { zaakId, aanleiding }, (alle) =>
    eerder === undefined
      ? beslisTafeldaad(daad, { acts: alle, aanleiding, bron })
      : gelukt({ acts: [], teksten: [] }),
  );
  if (!uitkomst.gelukt) {
    return { actId, uitkomst: 'geweigerd', regel: uitkomst.regel, uitleg: uitkomst.uitleg };
  }
  await neemOp(teksten, uitkomst.waarde.teksten, await loadActs(teksten.tx, zaakId));
  return { actId, uitkomst: 'gelukt' };
}

/** Finds the shared services beside a way by its words as they stand; only a form about a way asks for it (HG-95). */
async function gedeeldIn({ tx }: Teksten, { zaakId, nu }: Aantafel, { pad }: Tafeldaad) {
  if (pad !== 'oplossingen') return undefined;
  const [profiel, woorden] = await Promise.all([getProfiel(tx, datumVanMoment(nu)), loadTexts(tx, zaakId)]);
  return (oplossingId: string) => gedeeldVoor(profiel, woorden.get(oplossingId)?.inhoud ?? '');
}

function isDezelfde(een: Actor, ander: Actor): boolean {
  return (
    een.soort === ander.soort && een.soort !== 'systeem' && ander.soort !== 'systeem' && een.id === ander.id
  );
}
