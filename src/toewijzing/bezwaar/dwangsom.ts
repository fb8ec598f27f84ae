import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Mandaat, Mandaatregeling } from '../../inrichting/index.ts';
import { berekenTermijn, dwangsomOp, getRegel, heeftLengte } from '../../termijnen/index.ts';
import type { Dwangsom } from '../../termijnen/index.ts';
import { magBesluiten } from '../mandaat/bevoegd.ts';
import { findIngebrekestelling } from './ingebrekestelling.ts';
import type { Ingebrekestelling } from './ingebrekestelling.ts';

export const UITZONDERINGEN = [
  'onredelijk-laat',
  'geen-belanghebbende',
  'kennelijk-niet-ontvankelijk-of-ongegrond',
] as const;
/** The three cases in which there is no dwangsom although the decision was late (Awb 4:17 lid 6). */
export type Uitzondering = (typeof UITZONDERINGEN)[number];

/** The dwangsom was fixed by a besluit (Awb 4:18); `bedrag` in whole euros, `motivering` a text id (TW-116). */
export type DwangsomVastgesteld = Act<
  'dwangsom-vastgesteld',
  {
    readonly ingebrekestellingId: string;
    readonly bedrag: number;
    readonly dagen?: number | undefined;
    readonly op: Datum;
    readonly uitzondering?: Uitzondering | undefined;
    readonly motivering?: string | undefined;
    readonly mandaat?: Mandaat | undefined;
  }
>;

/** How the dwangsom of an ingebrekestelling stands on a day, by when it must be fixed (D14), and whether it was. */
export type Dwangsomstand = {
  readonly dwangsom: Dwangsom;
  readonly vastTeStellenVoor?: Datum | undefined;
  readonly vastgesteld?: DwangsomVastgesteld['inhoud'] | undefined;
};

/** The dwangsom of one ingebrekestelling on a day (TW-116): amounts and days come from the terms, never from a form. */
export function dwangsomVan(
  acts: readonly Act[],
  ingebrekestelling: Ingebrekestelling,
  vandaag: Datum,
): Dwangsomstand {
  const { ingebrekestellingId, stand, beslisUiterlijk, beslistOp, ontvangenOp } = ingebrekestelling;
  const isLaat = stand === 'geldig';
  const vraag = {
    ingebrekeOp: ontvangenOp,
    ...(isLaat && beslisUiterlijk && { beslisUiterlijk }),
    ...(beslistOp && { beslistOp }),
  };
  const dwangsom = dwangsomOp(vraag, vandaag);
  const laatste = laatsteDagVan(dwangsom, beslistOp);
  return {
    dwangsom,
    vastTeStellenVoor: laatste && eindeVanD14(laatste),
    vastgesteld: acts
      .filter(isVastgesteld)
      .find(({ inhoud }) => inhoud.ingebrekestellingId === ingebrekestellingId)?.inhoud,
  };
}

/** Who fixes the dwangsom, and the one reason for none. */
export type VaststelOpdracht = {
  readonly zaakId: string;
  readonly ingebrekestellingId: string;
  readonly uitzondering?: Uitzondering | undefined;
  readonly motivering: string;
  readonly rollen: readonly string[];
  readonly organisatie?: string | undefined;
  readonly regeling: Mandaatregeling;
};

/**
 * Fixes the dwangsom by a besluit (TW-116; Awb 4:18): the amount is the computed one, or nothing with one of the three
 * exceptions and a reason (TW-117). Refuses while days still count, before any day counted, and without a mandate.
 */
export function stelDwangsomVast(
  acts: readonly Act[],
  opdracht: VaststelOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, ingebrekestellingId, uitzondering, motivering } = opdracht;
  const gevonden = findIngebrekestelling(acts, ingebrekestellingId);
  if (gevonden === undefined) return geweigerd('TW-115', 'Deze ingebrekestelling is er niet.');
  const op = datumVanMoment(aanleiding.nu);
  const { dwangsom, vastgesteld } = dwangsomVan(acts, gevonden, op);
  if (vastgesteld !== undefined) return geweigerd('TW-116', 'De dwangsom is al vastgesteld.');
  if (dwangsom.soort === 'loopt') {
    return geweigerd('TW-116', 'De dwangsom loopt nog. Neem eerst het besluit waar de inwoner op wacht.');
  }
  if (dwangsom.soort !== 'gestopt' && dwangsom.soort !== 'hoogste-bedrag') {
    return geweigerd('TW-116', 'Er is geen dag waarover een dwangsom verschuldigd is.');
  }
  if (uitzondering !== undefined && motivering.trim() === '') {
    return geweigerd('TW-117', 'Schrijf waarom er geen dwangsom is (Awb 4:17 lid 6).');
  }
  const { door } = aanleiding;
  if (door.soort !== 'medewerker') return geweigerd('TW-116', 'Een dwangsom stelt een mens vast.');
  const { rollen, organisatie, regeling } = opdracht;
  const mandaat = magBesluiten(acts, regeling, {
    medewerkerId: door.id,
    rollen,
    organisatie,
    gespreksvoerderIds: [],
    product: DWANGSOMPRODUCT,
    bedrag: dwangsom.bedrag,
    op,
  });
  if (!mandaat.gelukt) return mandaat;
  const tekst = motivering.trim() === '' ? undefined : aanleiding.nieuwId();
  const inhoud = {
    ingebrekestellingId,
    bedrag: uitzondering === undefined ? dwangsom.bedrag : 0,
    dagen: dwangsom.dagen,
    op,
    mandaat: mandaat.waarde,
    ...(uitzondering && { uitzondering }),
    ...(tekst && { motivering: tekst }),
  };
  return gelukt({
    acts: [maakAct('dwangsom-vastgesteld', { zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, motivering.trim())],
  });
}

/** What a mandate for a dwangsom is called in the register; one for everything counts too. */
export const DWANGSOMPRODUCT = 'dwangsom';

function laatsteDagVan(dwangsom: Dwangsom, beslistOp: Datum | undefined): Datum | undefined {
  if (dwangsom.soort === 'hoogste-bedrag') return dwangsom.laatsteDag;
  return dwangsom.soort === 'gestopt' ? beslistOp : undefined;
}

function eindeVanD14(start: Datum): Datum {
  const regel = getRegel('D14', start);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start }).einde;
}

function isVastgesteld(act: Act): act is DwangsomVastgesteld {
  return act.soort === 'dwangsom-vastgesteld';
}
