import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg, NieuweAct } from '../../basis/act.ts';
import { datumVanMoment, plusDagen, schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Aanbieder, GeleverdProduct, Gemeenteprofiel } from '../../inrichting/index.ts';
import { findBesluit } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { omvangVan } from './omvang.ts';
import { isVerwijderd, vouwToewijzingen } from './toewijzingen.ts';
import type { Omvang, Toegewezen, Toewijzing } from './toewijzingen.ts';

/** Which besluit goes to which aanbieder; without days those of the besluit hold, and `omvang` only where it does not follow from the besluit. */
export type ToewijsOpdracht = {
  readonly zaakId: string;
  readonly besluitId: string;
  readonly agb: string;
  readonly ingangOp?: Datum | undefined;
  readonly eindOp?: Datum | undefined;
  readonly omvang?: Omvang | undefined;
  /** A number that no other toewijzing of this municipality has (TW-81). */
  readonly toewijzingnummer: number;
  readonly profiel: Profieldeel;
};

/** What a toewijzing will say, before the day on which it is made. */
export type TeToewijzen = Omit<Toegewezen['inhoud'], 'toegewezenOp'>;

/** What of the profile a toewijzing is made with. */
export type Profieldeel = Pick<Gemeenteprofiel, 'levering' | 'producten'>;

/**
 * Allocates what a besluit grants in kind to an aanbieder (TW-80, TW-82). What the besluit replaces ends the day
 * before; when only the last day changes, the toewijzing that runs is stretched instead, as the standard wants (TW-85).
 */
export function wijsToe(
  acts: readonly Act[],
  opdracht: ToewijsOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const besluit = findBesluit(acts, opdracht.besluitId);
  const gevraagd = gevraagdIn(besluit, opdracht);
  if (!gevraagd.gelukt) return gevraagd;
  const lopend = lopendeVan(acts, datumVanMoment(aanleiding.nu));
  const eigen = lopend.find(({ besluitId }) => besluitId === opdracht.besluitId);
  if (eigen !== undefined) {
    return geweigerd('TW-80', `Dit besluit is al toegewezen aan ${eigen.aanbieder.naam}.`);
  }
  const vervangen = lopend.filter(({ besluitId }) => besluitId === vorigeVan(besluit));
  const te = gevraagd.waarde;
  const zelfde = vervangen.find((oud) => isTeVerlengen(oud, te));
  const { zaakId, besluitId } = opdracht;
  if (zelfde !== undefined) {
    const { toewijzingnummer } = zelfde;
    const inhoud = { toewijzingnummer, redenWijziging: '04', eindOp: te.eindOp, besluitId };
    return gelukt({ acts: [maakAct('toewijzing-gewijzigd', { zaakId, inhoud }, aanleiding)], teksten: [] });
  }
  const inhoud = { ...te, toegewezenOp: datumVanMoment(aanleiding.nu) };
  const nieuw = maakAct('toegewezen', { zaakId, inhoud }, aanleiding);
  const einden = vervangen.map((oud) =>
    eindig(oud, { op: plusDagen(te.ingangOp, -1), redenWijziging: '05', besluitId }, aanleiding),
  );
  return gelukt({ acts: [nieuw, ...einden], teksten: [] });
}

/** What must hold before a besluit can be allocated, and what the toewijzing then says (TW-80, TW-82). */
export function gevraagdIn(
  besluit: Besluit | undefined,
  opdracht: Omit<ToewijsOpdracht, 'zaakId'>,
): Uitkomst<TeToewijzen> {
  if (besluit?.genomen === undefined) {
    return geweigerd('TW-80', 'Toewijzen kan pas als het besluit genomen is.');
  }
  const { voorstel } = besluit;
  if (voorstel.uitkomst !== 'toegekend' && voorstel.uitkomst !== 'deels-toegekend') {
    return geweigerd('TW-80', 'Dit besluit kent niets toe. Er is dus niets om toe te wijzen.');
  }
  if (voorstel.vorm === 'pgb') {
    return geweigerd('TW-80', 'Dit is een pgb. Dat gaat naar de SVB en niet naar een aanbieder.');
  }
  const gekozen = kiesAanbieder(opdracht, voorstel.product);
  if (!gekozen.gelukt) return gekozen;
  const { aanbieder, geleverd } = gekozen.waarde;
  const periode = periodeVan(besluit, opdracht);
  if (!periode.gelukt) return periode;
  const omvang = omvangIn(besluit, opdracht, geleverd);
  if (!omvang.gelukt) return omvang;
  if (omvang.waarde?.frequentie === '2' && periode.waarde.eindOp === undefined) {
    return geweigerd('TW-82', 'Vul een laatste dag in. Bij hulp per week moet die in het bericht staan.');
  }
  return gelukt({
    besluitId: opdracht.besluitId,
    toewijzingnummer: opdracht.toewijzingnummer,
    aanbieder: { agb: aanbieder.agb, naam: aanbieder.naam },
    productcategorie: geleverd.categorie,
    productcode: geleverd.code,
    ...periode.waarde,
    omvang: omvang.waarde,
  });
}

/** The toewijzingen that still count on a day: not taken back, and not ended before it. */
export function lopendeVan(acts: readonly Act[], op: Datum): readonly Toewijzing[] {
  return vouwToewijzingen(acts).filter((een) => !isVerwijderd(een) && (een.eindOp ?? op) >= op);
}

/** The act that ends a toewijzing on a day; one that has not begun ends on its own first day. */
export function eindig(
  { zaakId, toewijzingnummer, ingangOp }: Toewijzing,
  einde: { readonly op: Datum; readonly redenWijziging: string; readonly besluitId?: string | undefined },
  aanleiding: Aanleiding,
): NieuweAct {
  const { op, redenWijziging, besluitId } = einde;
  const eindOp = op < ingangOp ? ingangOp : op;
  const inhoud = { toewijzingnummer, redenWijziging, eindOp, ...(besluitId && { besluitId }) };
  return {
    ...maakAct('toewijzing-gewijzigd', { zaakId, inhoud }, aanleiding),
    id: aanleiding.nieuwId(),
  };
}

type Gekozen = { readonly aanbieder: Aanbieder; readonly geleverd: GeleverdProduct };

function kiesAanbieder(
  { profiel, agb }: Pick<ToewijsOpdracht, 'profiel' | 'agb'>,
  product: string | undefined,
): Uitkomst<Gekozen> {
  const aanbieder = profiel.levering?.aanbieders.find((een) => een.agb === agb);
  if (aanbieder === undefined) {
    return geweigerd('TW-82', 'Deze aanbieder staat niet in het profiel van de gemeente.');
  }
  const geleverd = aanbieder.producten.find((een) => een.product === product);
  if (geleverd === undefined) {
    return geweigerd('TW-82', `${aanbieder.naam} levert dit niet. Kies een aanbieder die het wel levert.`);
  }
  return gelukt({ aanbieder, geleverd });
}

type Periode = { readonly ingangOp: Datum; readonly eindOp?: Datum | undefined };

function periodeVan({ voorstel }: Besluit, opdracht: Partial<Periode>): Uitkomst<Periode> {
  const { van, tot } = voorstel;
  const ingangOp = opdracht.ingangOp ?? van;
  const eindOp = opdracht.eindOp ?? tot;
  if (ingangOp === undefined) return geweigerd('TW-82', 'Vul in vanaf welke dag de hulp mag beginnen.');
  if (van !== undefined && ingangOp < van) {
    return geweigerd('TW-82', `Het besluit begint op ${schrijfDatumKort(van)}. Eerder toewijzen kan niet.`);
  }
  if (tot !== undefined && eindOp !== undefined && eindOp > tot) {
    return geweigerd('TW-82', `Het besluit loopt tot en met ${schrijfDatumKort(tot)}. Later kan niet.`);
  }
  if (eindOp !== undefined && eindOp < ingangOp) {
    return geweigerd('TW-82', 'De laatste dag ligt voor de eerste dag.');
  }
  return gelukt({ ingangOp, eindOp });
}

/** Without a product code the standard wants no amount either; else it follows from the besluit where that is possible. */
function omvangIn(
  { voorstel }: Besluit,
  { omvang, profiel }: Pick<ToewijsOpdracht, 'omvang' | 'profiel'>,
  geleverd: GeleverdProduct,
): Uitkomst<Omvang | undefined> {
  if (geleverd.code === undefined) return gelukt(undefined);
  const product = profiel.producten.find(({ id }) => id === voorstel.product);
  const uitBesluit = product && omvangVan(voorstel, product.eenheid);
  if (uitBesluit === undefined && omvang === undefined) {
    return geweigerd('TW-82', 'Vul in hoeveel het is: een aantal, een eenheid en per wanneer.');
  }
  return gelukt(uitBesluit ?? omvang);
}

function vorigeVan(besluit: Besluit | undefined): string | undefined {
  return besluit?.voorstel.vervangtBesluitId ?? besluit?.voorstel.herziening?.besluitId;
}

/** Only the last day is another: same aanbieder, product and amount, not a total, and following on without a gap. */
function isTeVerlengen(oud: Toewijzing, nieuw: TeToewijzen): boolean {
  return (
    oud.aanbieder.agb === nieuw.aanbieder.agb &&
    oud.productcategorie === nieuw.productcategorie &&
    oud.productcode === nieuw.productcode &&
    oud.omvang?.volume === nieuw.omvang?.volume &&
    oud.omvang?.eenheid === nieuw.omvang?.eenheid &&
    oud.omvang?.frequentie === nieuw.omvang?.frequentie &&
    oud.omvang?.frequentie !== '6' &&
    oud.eindOp !== undefined &&
    nieuw.eindOp !== undefined &&
    nieuw.eindOp > oud.eindOp &&
    nieuw.ingangOp <= plusDagen(oud.eindOp, 1)
  );
}
