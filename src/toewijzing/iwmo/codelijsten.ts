/** A list of codes of iWmo 3.2, each with what it says; the codes are facts of the standard, the words are ours. */
export type Codelijst = Readonly<Record<string, string>>;

/** WMO020: the main categories of products. */
export const PRODUCTCATEGORIEEN: Codelijst = {
  '01': 'Hulp bij het huishouden',
  '02': 'Begeleiding',
  '03': 'Persoonlijke verzorging',
  '04': 'Kortdurend verblijf',
  '05': 'Woondiensten',
  '06': 'Andere hulp voor een persoon of huishouden',
  '07': 'Dagbesteding',
  '08': 'Vervoerdiensten',
  '09': 'Andere hulp in een groep',
  '10': 'Ander maatwerk',
  '11': 'Rolstoelen',
  '12': 'Vervoervoorzieningen',
  '13': 'Woonvoorzieningen',
  '14': 'Andere hulpmiddelen',
  '15': 'Beschermd wonen',
  '16': 'Opvang',
  '17': 'Spoedopvang',
  '18': 'Ander beschermd wonen en opvang',
};

/** WJ756: in what an amount is counted. */
export const EENHEDEN: Codelijst = {
  '01': 'minuten',
  '04': 'uur',
  '14': 'etmalen',
  '16': 'dagdelen',
  '82': 'stuks',
  '83': 'eurocent',
  '84': 'keer',
};

/** WMO757: in what time an amount is given. */
export const FREQUENTIES: Codelijst = {
  '1': 'per dag',
  '2': 'per week',
  '4': 'per maand',
  '6': 'in totaal',
};

/** WMO002: why a toewijzing changes; 01 is withdrawn and may not be used. */
export const REDENEN_WIJZIGING: Codelijst = {
  '02': 'Overleden',
  '03': 'Ander contract met de aanbieder',
  '04': 'Herbeoordeling: langer',
  '05': 'Herbeoordeling: korter',
  '06': 'Naar een andere wet, zoals de Wlz of Zvw',
  '07': 'Verhuisd naar een andere gemeente',
  '08': 'Andere vorm, zoals een pgb',
  '09': 'Naar een andere aanbieder',
  '10': 'Andere manier van betalen',
  '11': 'Gemeentelijke herindeling',
  '12': 'Op verzoek van de aanbieder',
  '13': 'Verwijderd: had niet verstuurd mogen worden',
  '14': 'Een fout hersteld',
};

/** WMO588: why the delivery of help stopped; 20 is for a while, all others are for good. */
export const REDENEN_BEEINDIGING: Codelijst = {
  '02': 'Overleden',
  '19': 'Volgens plan klaar',
  '20': 'Tijdelijk gestopt',
  '21': 'De inwoner wilde stoppen',
  '22': 'De aanbieder wilde stoppen',
  '23': 'Samen eerder gestopt',
  '31': 'Verhuisd naar een andere gemeente',
  '36': 'De gemeente beëindigde het',
  '37': 'Na een verzoek om wijziging',
  '38': 'Naar een andere aanbieder',
  '39': 'Naar een andere wet, zoals de Wlz of Zvw',
};

/** COD002-VEKTIS: the code in the header of each message. */
export const BERICHTCODES: Codelijst = {
  '414': '301',
  '415': '302',
  '418': '305',
  '419': '306',
  '420': '307',
  '421': '308',
  '444': '315',
  '445': '316',
  '480': '317',
  '481': '318',
  '482': '319',
  '483': '320',
  '484': '323',
  '485': '325',
};

/** A list of codes as choices on a page, in order of code. */
export function optiesUit(lijst: Codelijst): readonly { readonly waarde: string; readonly label: string }[] {
  return Object.entries(lijst)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([waarde, label]) => ({ waarde, label }));
}

/** A code with its words, or the code alone when it is not in the list. */
export function schrijfCode(lijst: Codelijst, code: string): string {
  return lijst[code] ?? code;
}

/** Why a toewijzing changed, in words. */
export function schrijfWijzigreden(code: string): string {
  return schrijfCode(REDENEN_WIJZIGING, code);
}

/** Why help stopped, in words. */
export function schrijfStopreden(code: string): string {
  return schrijfCode(REDENEN_BEEINDIGING, code);
}
