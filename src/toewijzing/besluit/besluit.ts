import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import type { Mandaatregeling, Rol } from '../../inrichting/index.ts';
import { weigerOmBelang } from '../mandaat/belang.ts';
import { magBesluiten, omvangVan } from '../mandaat/bevoegd.ts';
import { findBesluit, vouwBesluit } from './besluiten.ts';
import type { Besluit } from './besluiten.ts';
import type { Besluitinhoud } from './besluitinhoud.ts';

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

/** What a colleague says of a draft; without `besluitId` of the one on the aanvraag. */
export type ToetsOpdracht = {
  readonly zaakId: string;
  readonly besluitId?: string | undefined;
  readonly akkoord: boolean;
  readonly opmerking?: string | undefined;
};

/** Records the peer check; never by the maker (TW-5). */
export function toetsBesluit(
  acts: readonly Act[],
  opdracht: ToetsOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const besluit = kies(acts, opdracht.besluitId);
  if (besluit === undefined || besluit.genomen !== undefined || besluit.toetsing !== 'open') {
    return geweigerd('TW-5', 'Er is nu geen besluit dat op toetsing wacht.');
  }
  if (aanleiding.door.soort !== 'medewerker' || aanleiding.door.id === besluit.makerId) {
    return geweigerd('TW-5', 'Je maakte dit besluit zelf. Een collega toetst het.');
  }
  const vrij = weigerOmBelang(acts, aanleiding.door.id);
  if (!vrij.gelukt) return vrij;
  const tekst = opdracht.opmerking ? aanleiding.nieuwId() : undefined;
  const inhoud = { besluitId: besluit.voorstel.besluitId, akkoord: opdracht.akkoord, tekst };
  return gelukt({
    acts: [maakAct('besluit-getoetst', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, opdracht.opmerking ?? '')],
  });
}

/** Who takes which besluit (without an id: the one on the aanvraag) with which roles, under this register. */
export type NeemOpdracht = {
  readonly zaakId: string;
  readonly besluitId?: string | undefined;
  readonly rollen: readonly string[];
  /** For whom who decides works. */
  readonly organisatie?: string | undefined;
  readonly regeling: Mandaatregeling;
  /** Said on the page in between by who held the gesprek (TW-57). */
  readonly hoedanigheid?: Rol | undefined;
};

/** Takes the drafted besluit, when the mandate of today covers it and the peer check is done (TW-3, TW-4, TW-5). */
export function neemBesluit(
  staat: { readonly acts: readonly Act[]; readonly aanvraag: TeBeslissen | undefined },
  opdracht: NeemOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const besluit = kies(staat.acts, opdracht.besluitId);
  if (besluit === undefined)
    return geweigerd('TW-8', 'Er is nog geen besluit voorbereid over deze aanvraag.');
  if (besluit.genomen !== undefined) return geweigerd('TW-8', 'Dit besluit is al genomen.');
  if (besluit.toetsing === 'open' || besluit.toetsing === 'teruggestuurd') {
    return geweigerd('TW-5', 'Dit besluit wacht nog op een collega die het toetst.');
  }
  const { door, nu } = aanleiding;
  if (door.soort !== 'medewerker') return geweigerd('TW-3', 'Een besluit neemt een mens met een mandaat.');
  const op = datumVanMoment(nu);
  const { besluitId, aanvraagId } = besluit.voorstel;
  const gespreksvoerderIds = staat.aanvraag?.onderzoek.gespreksvoerderIds ?? [];
  const { rollen, organisatie, regeling, hoedanigheid } = opdracht;
  const wie = { medewerkerId: door.id, rollen, organisatie, gespreksvoerderIds, op };
  const mandaat = magBesluiten(staat.acts, regeling, { ...wie, ...omvangVan(besluit.voorstel) });
  if (!mandaat.gelukt) return mandaat;
  if (gespreksvoerderIds.includes(door.id) && hoedanigheid === undefined) {
    return geweigerd('TW-57', 'Je voerde zelf het gesprek. Zeg eerst dat je nu besluit namens het college.');
  }
  const inhoud = { besluitId, aanvraagId, mandaat: mandaat.waarde, op, hoedanigheid };
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

function kies(acts: readonly Act[], besluitId: string | undefined): Besluit | undefined {
  return besluitId === undefined ? vouwBesluit(acts) : findBesluit(acts, besluitId);
}
