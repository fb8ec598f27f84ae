import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import type { Mandaat, Mandaatregeling } from '../../inrichting/index.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import { vindMandaat } from '../mandaat/mandaat.ts';

export const UITKOMSTEN = ['toegekend', 'deels-toegekend', 'afgewezen', 'buiten-behandeling'] as const;
/** Granted, granted in part, refused, or left out of treatment (Awb 4:5). */
export type BesluitUitkomst = (typeof UITKOMSTEN)[number];

/** What a besluit says; uren per week, bedrag in whole euros, `tot` the last day. */
export type Besluitinhoud = {
  readonly uitkomst: BesluitUitkomst;
  readonly product?: string | undefined;
  readonly uren?: number | undefined;
  readonly bedrag?: number | undefined;
  readonly aantal?: number | undefined;
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
};

/** A besluit was drafted; `toetsingNodig` says whether a colleague looks at it first (TW-5). */
export type BesluitVoorbereid = Act<
  'besluit-voorbereid',
  Besluitinhoud & {
    readonly besluitId: string;
    readonly aanvraagId: string;
    readonly motivering: string;
    readonly toetsingNodig: boolean;
  }
>;

/** A colleague looked at the draft before it may be decided (TW-5). */
export type BesluitGetoetst = Act<
  'besluit-getoetst',
  { readonly besluitId: string; readonly akkoord: boolean; readonly tekst?: string | undefined }
>;

/** The besluit was taken, under which mandate (Awb 10:10); `op` is the day. */
export type BesluitGenomen = Act<
  'besluit-genomen',
  { readonly besluitId: string; readonly aanvraagId: string; readonly mandaat: Mandaat; readonly op: Datum }
>;

/** The besluit on the aanvraag as far as it is. */
export type Besluit = {
  readonly voorstel: BesluitVoorbereid['inhoud'];
  readonly makerId?: string | undefined;
  readonly toetsing: 'niet-nodig' | 'open' | 'akkoord' | 'teruggestuurd';
  readonly toetsTekst?: string | undefined;
  readonly genomen?: BesluitGenomen['inhoud'] | undefined;
  readonly beslisserId?: string | undefined;
};

/** The last draft about the aanvraag that stands, its peer check and whether it was taken (TW-8). */
export function vouwBesluit(acts: readonly Act[]): Besluit | undefined {
  const aanvraagId = vouwAanvraag(acts)?.aanvraagId;
  const voorbereid = acts.filter(isVoorbereid).findLast(({ inhoud }) => inhoud.aanvraagId === aanvraagId);
  if (voorbereid === undefined) return undefined;
  const { besluitId } = voorbereid.inhoud;
  const getoetst = acts.filter(isGetoetst).findLast(({ inhoud }) => inhoud.besluitId === besluitId);
  const genomen = acts.filter(isGenomen).findLast(({ inhoud }) => inhoud.besluitId === besluitId);
  return {
    voorstel: voorbereid.inhoud,
    makerId: idVan(voorbereid),
    toetsing: toetsingVan(voorbereid, getoetst),
    toetsTekst: getoetst?.inhoud.tekst,
    genomen: genomen?.inhoud,
    beslisserId: genomen && idVan(genomen),
  };
}

/** The aanvraag that the besluit is about: its id and the frozen outcome of the onderzoek. */
export type TeBeslissen = { readonly aanvraagId: string; readonly onderzoek: OnderzoekUitkomst };

/** What the maker of a besluit fills in, with what the municipality arranged. */
export type VoorbereidOpdracht = Besluitinhoud & {
  readonly zaakId: string;
  readonly motivering: string;
  readonly regeling: Mandaatregeling;
  /** How many besluiten this municipality has drafted before; a sample takes every so many (TW-5). */
  readonly eerdere: number;
};

/** Drafts a besluit on the aanvraag; refuses one without an amount or a reason (TW-6, TW-7). */
export function bereidBesluitVoor(
  staat: { readonly acts: readonly Act[]; readonly aanvraag: TeBeslissen | undefined },
  opdracht: VoorbereidOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (staat.aanvraag === undefined) return geweigerd('TW-8', 'Er ligt geen aanvraag om over te besluiten.');
  const eerder = vouwBesluit(staat.acts);
  if (eerder?.genomen?.aanvraagId === staat.aanvraag.aanvraagId) {
    return geweigerd('TW-8', 'Over deze aanvraag is al besloten.');
  }
  const gebrek = gebrekIn(opdracht);
  if (gebrek !== undefined) return gebrek;
  const { zaakId, motivering, regeling, eerdere, ...inhoudelijk } = opdracht;
  const tekst = aanleiding.nieuwId();
  const inhoud = {
    ...inhoudelijk,
    besluitId: aanleiding.actId,
    aanvraagId: staat.aanvraag.aanvraagId,
    motivering: tekst,
    // A draft that had to be checked does not get out of that by being drafted anew.
    toetsingNodig: eerder?.voorstel.toetsingNodig === true || isToetsingNodig(regeling, eerdere),
  };
  return gelukt({
    acts: [maakAct('besluit-voorbereid', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, motivering)],
  });
}

/** Records the peer check; never by the maker (TW-5). */
export function toetsBesluit(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly akkoord: boolean; readonly opmerking?: string | undefined },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const besluit = vouwBesluit(acts);
  if (besluit === undefined || besluit.genomen !== undefined || besluit.toetsing !== 'open') {
    return geweigerd('TW-5', 'Er is nu geen besluit dat op toetsing wacht.');
  }
  if (aanleiding.door.soort !== 'medewerker' || aanleiding.door.id === besluit.makerId) {
    return geweigerd('TW-5', 'Je maakte dit besluit zelf. Een collega toetst het.');
  }
  const tekst = opdracht.opmerking ? aanleiding.nieuwId() : undefined;
  const inhoud = { besluitId: besluit.voorstel.besluitId, akkoord: opdracht.akkoord, tekst };
  return gelukt({
    acts: [maakAct('besluit-getoetst', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, opdracht.opmerking ?? '')],
  });
}

/** Who takes the besluit with which roles, in a municipality with this register. */
export type NeemOpdracht = {
  readonly zaakId: string;
  readonly rollen: readonly string[];
  readonly regeling: Mandaatregeling;
};

/** Takes the drafted besluit, when the mandate of today covers it and the peer check is done (TW-3, TW-4, TW-5). */
export function neemBesluit(
  staat: { readonly acts: readonly Act[]; readonly aanvraag: TeBeslissen | undefined },
  opdracht: NeemOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const besluit = vouwBesluit(staat.acts);
  if (staat.aanvraag === undefined || besluit?.voorstel.aanvraagId !== staat.aanvraag.aanvraagId) {
    return geweigerd('TW-8', 'Er is nog geen besluit voorbereid over deze aanvraag.');
  }
  if (besluit.genomen !== undefined) return geweigerd('TW-8', 'Dit besluit is al genomen.');
  if (besluit.toetsing === 'open' || besluit.toetsing === 'teruggestuurd') {
    return geweigerd('TW-5', 'Dit besluit wacht nog op een collega die het toetst.');
  }
  const { door, nu } = aanleiding;
  if (door.soort !== 'medewerker') return geweigerd('TW-3', 'Een besluit neemt een mens met een mandaat.');
  const op = datumVanMoment(nu);
  const { product, uren, bedrag, besluitId, aanvraagId } = besluit.voorstel;
  const { gespreksvoerderIds } = staat.aanvraag.onderzoek;
  const vraag = {
    medewerkerId: door.id,
    rollen: opdracht.rollen,
    gespreksvoerderIds,
    product,
    uren,
    bedrag,
    op,
  };
  const mandaat = vindMandaat(opdracht.regeling, vraag);
  if (!mandaat.gelukt) return mandaat;
  const inhoud = { besluitId, aanvraagId, mandaat: mandaat.waarde, op };
  return gelukt({
    acts: [maakAct('besluit-genomen', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: [],
  });
}

/** Whether this draft needs a peer check: never, always, or every so many (TW-5). */
export function isToetsingNodig({ toetsing }: Pick<Mandaatregeling, 'toetsing'>, eerdere: number): boolean {
  switch (toetsing.soort) {
    case 'geen':
      return false;
    case 'altijd':
      return true;
    case 'steekproef':
      return (eerdere + 1) % toetsing.eenOp === 0;
  }
}

function gebrekIn({ uitkomst, product, uren, bedrag, aantal, van, tot, motivering }: VoorbereidOpdracht) {
  if (motivering.trim() === '') return geweigerd('TW-7', 'Schrijf waarom dit het besluit is.');
  if (uitkomst !== 'toegekend' && uitkomst !== 'deels-toegekend') return undefined;
  if (product === undefined) return geweigerd('TW-6', 'Kies wat er wordt toegekend.');
  const omvang = [uren, bedrag, aantal].some((getal) => getal !== undefined && getal > 0);
  if (!omvang) return geweigerd('TW-6', 'Vul in hoeveel: uren, dagdelen, een bedrag of een aantal.');
  if (van === undefined) return geweigerd('TW-6', 'Vul in vanaf welke dag.');
  if (tot !== undefined && tot < van) return geweigerd('TW-6', 'De laatste dag ligt voor de eerste dag.');
  return undefined;
}

function toetsingVan(
  voorbereid: BesluitVoorbereid,
  getoetst: BesluitGetoetst | undefined,
): Besluit['toetsing'] {
  if (!voorbereid.inhoud.toetsingNodig) return 'niet-nodig';
  if (getoetst === undefined) return 'open';
  return getoetst.inhoud.akkoord ? 'akkoord' : 'teruggestuurd';
}

function idVan(act: Act): string | undefined {
  return act.door.soort === 'systeem' ? undefined : act.door.id;
}

function isVoorbereid(act: Act): act is BesluitVoorbereid {
  return act.soort === 'besluit-voorbereid';
}

function isGetoetst(act: Act): act is BesluitGetoetst {
  return act.soort === 'besluit-getoetst';
}

function isGenomen(act: Act): act is BesluitGenomen {
  return act.soort === 'besluit-genomen';
}
