import type { Persoon } from '../../personen/index.ts';
import type { CakFeit } from './cak.ts';
import type { SvbTaak } from './svb.ts';

/**
 * Exports for the CAK and the SVB. The schemas of the iEb (405, 406) and of the messages to the SVB are not ours to
 * have here, so these are plain tables of our own with what the law asks, and no messages of a standard.
 */
export type Regel = Readonly<Record<string, string>>;

/** One line about one fact of one person for the CAK (Wmo 2.1.4b; Uitvoeringsregeling 2f). */
export function cakRegel(gemeentecode: string, persoon: Persoon, feit: CakFeit): Regel {
  return {
    gemeentecode,
    ...wie(persoon),
    soort: feit.soort,
    op: feit.op,
    bijdrage_vanaf: feit.bijdrageVanaf ?? '',
    toewijzingnummer: String(feit.toewijzingnummer ?? ''),
    productcategorie: feit.categorie ?? '',
    doorgeven_voor: feit.uiterlijk,
    besluit: feit.besluitId,
  };
}

/** One line about one pgb for the SVB (Wmo 2.6.2); amounts in whole euros, in the time that stands behind them. */
export function svbRegel(
  gemeentecode: string,
  persoon: Persoon,
  { taak, product }: { readonly taak: SvbTaak; readonly product: string },
): Regel {
  const { voorstel } = taak.besluit;
  return {
    gemeentecode,
    ...wie(persoon),
    soort: taak.soort,
    product,
    bedrag: String(voorstel.pgb?.bedrag ?? voorstel.bedrag ?? ''),
    bedrag_per: voorstel.pgb?.bedragPer ?? '',
    uren: String(voorstel.uren ?? ''),
    uren_per: voorstel.uren === undefined ? '' : (voorstel.frequentie ?? 'per-week'),
    van: voorstel.van ?? '',
    tot_en_met: taak.eindOp ?? voorstel.tot ?? '',
    besluit: taak.besluit.besluitId,
  };
}

/** Lines as a file that every office program opens: semicolons between, the names on top. */
export function schrijfCsv(regels: readonly Regel[]): string {
  const namen = Object.keys(regels[0] ?? {});
  const rijen = regels.map((regel) => namen.map((naam) => veld(regel[naam] ?? '')));
  return `\u{FEFF}${[namen, ...rijen].map((rij) => rij.join(';')).join('\r\n')}\r\n`;
}

function wie({ bsn, geboortedatum, naam }: Persoon): Regel {
  return {
    bsn: bsn ?? '',
    geboortedatum: geboortedatum ?? '',
    voornamen: naam.voornamen ?? naam.roepnaam ?? '',
    tussenvoegsel: naam.tussenvoegsel ?? '',
    achternaam: naam.achternaam,
  };
}

/** What begins like a formula is shown as text, so that an office program does not compute with a name. */
function veld(waarde: string): string {
  const veilig = /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
