import type { Aanleiding, Act } from '../../basis/act.ts';
import type { Clientondersteuning, Instrument } from '../../inrichting/index.ts';
import type { Dienst } from '../../sociale-kaart/index.ts';

/** One form filled in on a device: `pad` is its address below the gesprek, `velden` its fields as the page would send them. */
export type Tafeldaad = {
  readonly actId: string;
  /** `inbreng`, `wondervraag`, `resultaten`, … without a slash. */
  readonly pad: string;
  /** Urlencoded, `actId` left out. */
  readonly velden: string;
  /** When it happened by the clock of the device (ISO instant); the server corrects it by `apparaatOp` (law case 68). */
  readonly gebeurdOp: string;
};

/** A text as it stands outside the shared document: its version, its words and when they were saved (ISO instant). */
export type Tafeltekst = {
  readonly tekstId: string;
  readonly id: string;
  readonly inhoud: string;
  readonly bewaardOp: string;
};

/** Somebody of the zaak, by role and name as people say it. */
export type TafelBetrokkene = { readonly persoonId: string; readonly rol: string; readonly naam: string };

/** Something that was there before the gesprek and may be looked at and hidden: what was told, a plan, an answer. */
export type Voorafdeel = {
  readonly kop: string;
  readonly tekst: string;
  /** ISO instant; left out when nobody knows. */
  readonly op?: string | undefined;
};

/** Everything a device takes along to lead one gesprek without a network. */
export type Pakket = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly gemeente: {
    readonly id: number;
    readonly slug: string;
    readonly naam: string;
    readonly thema: string;
  };
  readonly wie: { readonly id: string; readonly naam: string };
  /** Whether who asks may write here; who may only look along gets nothing to write with. */
  readonly schrijft: boolean;
  readonly serverOp: string;
  /** The last moment at which the copy on the device may be opened (ISO instant). */
  readonly houdbaarTot: string;
  readonly nr: number;
  readonly naAct: string;
  /** The shared document, base64. */
  readonly doc: string;
  /** Only acts of the gesprek: what else is in the zaak stays at home. */
  readonly acts: readonly Act[];
  /** The texts those acts refer to, as they stand. */
  readonly teksten: readonly Tafeltekst[];
  /** Names of colleagues who did something here, by id. */
  readonly namen: Readonly<Record<string, string>>;
  readonly inwoner: string;
  readonly betrokkenen: readonly TafelBetrokkene[];
  readonly instrument: Instrument;
  readonly wondervraagLabel: string;
  readonly clientondersteuning: Clientondersteuning;
  /** The short list of what is near, for after there is a resultaat. */
  readonly diensten?: readonly Dienst[] | undefined;
  readonly vooraf: readonly Voorafdeel[];
};

/** What a device sends: what it wrote, what was done on it, and up to where it knows the rest. */
export type SyncVraag = {
  readonly apparaatId: string;
  /** Now, by the clock of the device (ISO instant), by which its other moments are corrected. */
  readonly apparaatOp: string;
  /** The last number seen. */
  readonly na: number;
  /** What the server gave last as `naAct`; empty the first time. Nothing to be read from it. */
  readonly naAct: string;
  /** One Yjs update, base64; left out when nothing was written. */
  readonly update?: string | undefined;
  readonly daden?: readonly Tafeldaad[] | undefined;
};

/** What became of one tafeldaad; a refusal goes back to the device, which keeps the words. */
export type Antwoord =
  | { readonly actId: string; readonly uitkomst: 'gelukt' }
  | {
      readonly actId: string;
      readonly uitkomst: 'geweigerd';
      /** A rule number; HG-126 when a field was wrong. */
      readonly regel: string;
      readonly uitleg: string;
    };

/** What the device did not know yet; `nr` and `naAct` go into the next question. */
export type SyncAntwoord = {
  readonly nr: number;
  /** Yjs updates, base64, to be applied in any order. */
  readonly updates: readonly string[];
  readonly acts: readonly Act[];
  /** When true `acts` are all acts and replace what the device has. */
  readonly actsOpnieuw: boolean;
  readonly naAct: string;
  readonly teksten: readonly Tafeltekst[];
  readonly namen: Readonly<Record<string, string>>;
  readonly antwoorden: readonly Antwoord[];
  readonly serverOp: string;
  readonly houdbaarTot: string;
};

/** A file that waits on a device; base64. */
export type NagelatenBijlage = { readonly naam: string; readonly soort: string; readonly inhoud: string };

/** What a device hands over once when its user may not enter the zaak any more, before it wipes itself. */
export type NalatenschapVraag = {
  readonly zaakId: string;
  readonly apparaatId: string;
  readonly apparaatOp: string;
  /** The same id again stores nothing twice. */
  readonly nalatenschapId: string;
  /** The whole document of the device as one Yjs update, base64. */
  readonly update?: string | undefined;
  readonly daden?: readonly Tafeldaad[] | undefined;
  readonly bijlagen?: readonly NagelatenBijlage[] | undefined;
};

/** The problem code with which the server says that this zaak is no longer for this person: hand over, then wipe. */
export const TOEGANG_INGETROKKEN = 'toegang-ingetrokken';

/** The name of a running text in the shared document. */
export function tekstNaam(tekstId: string): string {
  return `t:${tekstId}`;
}

/** The text id behind a name in the shared document; undefined for any other name. */
export function tekstIdVan(naam: string): string | undefined {
  return /^t:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/u.exec(naam)?.[1];
}

/**
 * Further ids of one act, the same ones on the device and on the server, so that a text an act brings along has one
 * id on both sides: version 8, with the number of the id mixed into its end.
 */
export function afgeleideIds(actId: string): () => string {
  let nummer = 0;
  return () => {
    nummer += 1;
    const staart = (Number.parseInt(actId.slice(-4), 16) ^ nummer).toString(16).padStart(4, '0');
    return `${actId.slice(0, 14)}8${actId.slice(15, -4)}${staart}`;
  };
}

/**
 * What surrounds a decision about a tafeldaad, on the device and on the server: ids that are the same on both, and the
 * mark that it was made away from the others (HG-120).
 */
export function aanleidingVan(
  { actId }: Pick<Tafeldaad, 'actId'>,
  { door, nu, gebeurdOp }: Pick<Aanleiding, 'door' | 'nu'> & { readonly gebeurdOp: string },
): Aanleiding {
  return { door, nu, actId, nieuwId: afgeleideIds(actId), nagekomen: { gebeurdOp } };
}
