import type { Bsn } from '../basis/bsn.ts';
import type { Datum } from '../basis/datum.ts';
import { delenVan } from '../basis/datum.ts';
import type { Postcode } from '../basis/postcode.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';

/** What somebody is called; `roepnaam` is what people say, `voornamen` is what stands in the passport. */
export type Naam = {
  readonly roepnaam?: string | undefined;
  readonly voornamen?: string | undefined;
  readonly tussenvoegsel?: string | undefined;
  readonly achternaam: string;
};

/** Where somebody lives, as far as we were told. */
export type Adres = {
  readonly straat?: string | undefined;
  readonly huisnummer?: string | undefined;
  readonly postcode?: Postcode | undefined;
  readonly plaats?: string | undefined;
};

/** What we know of somebody; all but the achternaam may be unknown (PE-1). `taal` in everyday words: 'Arabisch'. */
export type Persoonsgegevens = {
  readonly naam: Naam;
  readonly geboortedatum?: Datum | undefined;
  readonly bsn?: Bsn | undefined;
  readonly adres: Adres;
  readonly telefoon?: string | undefined;
  readonly email?: string | undefined;
  readonly taal?: string | undefined;
  readonly tolk: boolean;
};

/** Somebody known by name in this municipality. */
export type Persoon = Persoonsgegevens & { readonly id: string };

/** Every way in which somebody can belong to a zaak. */
export const BETROKKENE_ROLLEN = ['inwoner', 'melder', 'mantelzorger', 'vertegenwoordiger', 'gever'] as const;

/** How somebody belongs to a zaak; `gever` told us a worry. */
export type BetrokkeneRol = (typeof BETROKKENE_ROLLEN)[number];

/** Somebody in a zaak. */
export type Betrokkene = { readonly zaakId: string; readonly persoonId: string; readonly rol: BetrokkeneRol };

/** How we say a name: 'Jo van den Heuvel'; without a roepnaam the voornamen. */
export function volledigeNaam(naam: Naam): string {
  return [naam.roepnaam ?? naam.voornamen, naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(' ');
}

/** An address on one line: 'Nergensplein 1, 0001 AA Heldermond'; undefined when we know nothing of it. */
export function schrijfAdres(adres: Adres): string | undefined {
  const straat = [adres.straat, adres.huisnummer].filter(Boolean).join(' ');
  const plaats = [adres.postcode, adres.plaats].filter(Boolean).join(' ');
  return [straat, plaats].filter(Boolean).join(', ') || undefined;
}

/** Age in whole years on a day. */
export function leeftijdOp(geboortedatum: Datum, op: Datum): number {
  const toen = delenVan(geboortedatum);
  const nu = delenVan(op);
  const wasJarig = nu.maand > toen.maand || (nu.maand === toen.maand && nu.dag >= toen.dag);
  return nu.jaar - toen.jaar - (wasJarig ? 0 : 1);
}

/** May this be somebody's day of birth: not later than today and at most 130 years ago (PE-5)? */
export function isGeboortedatum(datum: Datum, vandaag: Datum): boolean {
  return datum <= vandaag && leeftijdOp(datum, vandaag) <= 130;
}

/** Is this who carried the BSN already? Refuses (PE-4) when surname or day of birth say somebody else. */
export function herkenBijBsn(bekend: Persoon, gegevens: Persoonsgegevens): Uitkomst<Persoon> {
  const andereNaam = vereenvoudig(bekend.naam.achternaam) !== vereenvoudig(gegevens.naam.achternaam);
  const andereDag =
    gegevens.geboortedatum !== undefined &&
    bekend.geboortedatum !== undefined &&
    gegevens.geboortedatum !== bekend.geboortedatum;
  if (!andereNaam && !andereDag) return gelukt(bekend);
  return geweigerd(
    'PE-4',
    'Dit BSN hoort al bij iemand met een andere naam of geboortedatum. Kijk het nummer nog eens na, of zoek die persoon op.',
  );
}

/** Fills in what is new and keeps what was known; BSN and day of birth never change by themselves (PE-9). */
export function vulAan(bekend: Persoon, nieuw: Persoonsgegevens): Persoon {
  return {
    id: bekend.id,
    naam: { ...bekend.naam, roepnaam: bekend.naam.roepnaam ?? nieuw.naam.roepnaam },
    geboortedatum: bekend.geboortedatum ?? nieuw.geboortedatum,
    bsn: bekend.bsn ?? nieuw.bsn,
    adres: { ...bekend.adres, ...watErStaat(nieuw.adres) },
    telefoon: nieuw.telefoon ?? bekend.telefoon,
    email: nieuw.email ?? bekend.email,
    taal: nieuw.taal ?? bekend.taal,
    tolk: nieuw.tolk || bekend.tolk,
  };
}

/** Might these be one and the same (PE-7): same surname with the same day of birth, or living at the same address? */
export function isMisschienDezelfde(a: Persoonsgegevens, b: Persoonsgegevens): boolean {
  if (vereenvoudig(a.naam.achternaam) !== vereenvoudig(b.naam.achternaam)) return false;
  if (a.geboortedatum !== undefined && b.geboortedatum !== undefined)
    return a.geboortedatum === b.geboortedatum;
  const adres = adresterm(a.adres);
  return adres !== undefined && adres === adresterm(b.adres) && !verschilt(a.naam.roepnaam, b.naam.roepnaam);
}

function verschilt(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && vereenvoudig(a) !== vereenvoudig(b);
}

function watErStaat(adres: Adres): Adres {
  return Object.fromEntries(Object.entries(adres).filter(([, waarde]) => waarde !== undefined));
}

/** Postcode and house number without spaces, '0001aa1'; undefined when either is missing. */
export function adresterm(adres: Adres): string | undefined {
  if (adres.postcode === undefined || adres.huisnummer === undefined) return undefined;
  return vereenvoudig(adres.postcode + adres.huisnummer).replaceAll(' ', '');
}

/** The words under which somebody is found, each matched from its beginning (PE-6). */
export function zoektermen({ naam, geboortedatum, adres }: Persoonsgegevens): readonly string[] {
  const voornamen = [naam.roepnaam, naam.voornamen].filter((deel) => deel !== undefined);
  const metTussenvoegsel = [naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(' ');
  const namen = [naam.achternaam, metTussenvoegsel].flatMap((achter) => [
    achter,
    ...voornamen.flatMap((voor) => [`${achter} ${voor}`, `${voor} ${achter}`]),
  ]);
  const termen = [...namen.map(vereenvoudig), geboortedatum, adresterm(adres)];
  return [...new Set(termen.filter((term) => term !== undefined && term !== ''))] as readonly string[];
}

/** Text for searching: lower case, without accents and with single spaces; other scripts stay as they are. */
export function vereenvoudig(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
