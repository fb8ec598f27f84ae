import { getalTussen, kies, toevalUit } from '../src/demo/toeval.ts';
import type { Toeval } from '../src/demo/toeval.ts';
import { maakInwoner } from '../src/demo/inwoners.ts';
import { HELDERMOND } from '../src/inrichting/profielen/heldermond.ts';
import { MARREHIM } from '../src/inrichting/profielen/marrehim.ts';
import { NIEUWEREIN } from '../src/inrichting/profielen/nieuwerein.ts';
import { OPSTERVEEN } from '../src/inrichting/profielen/opsterveen.ts';
import { datumVanMoment, plusDagen } from '../src/basis/datum.ts';
import type { Datum } from '../src/basis/datum.ts';
import { STAF } from '../src/demo/staf.ts';
import type { Rol } from '../src/inrichting/index.ts';

/** Somebody a journey is about: made up from the seed, living in a street that cannot exist. */
export type Personage = {
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  /** The name as a page shows it. */
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
  readonly telefoon: string;
  readonly email: string;
  readonly bsn: string;
};

/** Everything a journey needs to be made up: people, words and days that differ with every seed. */
export type Personages = {
  readonly toeval: Toeval;
  mens(gemeente: Gemeente): Personage;
  verhaal(): Verhaal;
  /** A day so many days from today, as people write it. */
  dagOver(dagen: number): string;
  vandaag(): Datum;
};

/** The words of one case. */
export type Verhaal = {
  readonly melding: string;
  readonly wens: string;
  readonly notitie: string;
  readonly idee: string;
  readonly resultaat: string;
  readonly oplossing: string;
  readonly afspraak: string;
};

/** The demo municipalities, by the first part of their addresses. */
export const GEMEENTEN = {
  heldermond: { profiel: HELDERMOND, postcode: 4961, naam: 'Gemeente Heldermond' },
  opsterveen: { profiel: OPSTERVEEN, postcode: 4971, naam: 'Gemeente Opsterveen' },
  nieuwerein: { profiel: NIEUWEREIN, postcode: 4981, naam: 'Gemeente Nieuwerein' },
  marrehim: { profiel: MARREHIM, postcode: 4991, naam: 'Gemeente Marrehim' },
} as const;
export type Gemeente = keyof typeof GEMEENTEN;

/** The seed of this run, printed by the configuration. */
export const ZAAD = Number(process.env['E2E_ZAAD'] ?? 1);

/** The source of people and words of one journey; the title keeps journeys of one run apart. */
export function personagesVoor(titel: string, vandaag: () => Datum = dagVanNu): Personages {
  const toeval = toevalUit(ZAAD * 7919 + som(titel));
  return {
    toeval,
    mens: (gemeente) => maakPersonage(toeval, gemeente),
    verhaal: () => maakVerhaal(toeval),
    dagOver: (dagen) => schrijfKort(plusDagen(vandaag(), dagen)),
    vandaag,
  };
}

/** Somebody on the staff of a municipality who has this role (and not that one), chosen by the seed. */
export function medewerkerMet(toeval: Toeval, gemeente: Gemeente, rol: Rol, niet?: Rol): string {
  const staf = STAF[gemeente] ?? [];
  const passend = staf.filter(([, , rollen]) => rollen.includes(rol) && !(niet && rollen.includes(niet)));
  return kies(toeval, passend)[0];
}

/** A day as people write it: 2-11-2026. */
export function schrijfKort(datum: Datum): string {
  return datum.split('-').toReversed().map(Number).join('-');
}

function dagVanNu(): Datum {
  return datumVanMoment(new Date().toISOString());
}

function som(titel: string): number {
  return [...titel].reduce((totaal, teken) => (totaal * 31 + (teken.codePointAt(0) ?? 0)) % 1_000_003, 17);
}

/** A double surname that starts as one in the demo never does, so that somebody can be found in a full worklist. */
function maakPersonage(toeval: Toeval, gemeente: Gemeente): Personage {
  const { profiel, postcode } = GEMEENTEN[gemeente];
  const wie = { geslacht: toeval() < 0.6 ? 'v' : 'm', geboren: [1942, 1954] } as const;
  const plek = {
    eerstePostcode: postcode,
    kernen: profiel.kernen,
    herkomst: 'nederlands',
    volgnummer: getalTussen(toeval, 2000, 8999),
  } as const;
  const mens = maakInwoner(toeval, wie, plek);
  const { roepnaam, tussenvoegsel = '' } = mens.naam;
  const achternaam = `${mens.naam.achternaam}-${kies(toeval, STAMMEN)}${kies(toeval, STAARTEN)}`;
  return {
    roepnaam,
    tussenvoegsel,
    achternaam,
    naam: [roepnaam, tussenvoegsel, achternaam].filter(Boolean).join(' '),
    geboortedatum: mens.geboortedatum,
    ...mens.adres,
    telefoon: mens.telefoon,
    email: mens.email ?? '',
    bsn: mens.bsn,
  };
}

const STAMMEN = ['Wolken', 'Nevel', 'Zonder', 'Verzin', 'Luister', 'Nacht', 'Regen', 'Water', 'Zand', 'Mos'];
const STAARTEN = ['kamp', 'hoeve', 'stee', 'wold', 'rode', 'horst', 'beek', 'laar', 'veld', 'dorp'];

function maakVerhaal(toeval: Toeval): Verhaal {
  const verhaal = kies(toeval, VERHALEN);
  const dag = kies(toeval, ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']);
  const vul = (woorden: string) => woorden.replaceAll('{dag}', dag);
  return Object.fromEntries(
    Object.entries(verhaal).map(([naam, woorden]) => [naam, vul(woorden)]),
  ) as unknown as Verhaal;
}

const VERHALEN: readonly Verhaal[] = [
  {
    melding:
      'De trap lukt niet meer, ze slaapt al sinds {dag} beneden op de bank. De tuin doet ze nog met plezier.',
    wens: 'Weer gewoon in mijn eigen bed slapen, en op {dag} naar de markt.',
    notitie: 'Boven kom ik niet meer. Op {dag} viel ik bijna, halverwege.',
    idee: 'Een stoeltje aan de trap, zoals bij de buren.',
    resultaat: 'Elke nacht veilig in een eigen bed slapen.',
    oplossing: 'Het bed komt beneden in de voorkamer, en de kast gaat naar de gang.',
    afspraak: 'Op {dag} samen het bed naar beneden brengen.',
  },
  {
    melding:
      'Sinds de val op {dag} durft ze niet meer alleen naar buiten. Ze kookt nog elke dag voor zichzelf.',
    wens: 'Niet meer de hele week alleen zijn.',
    notitie: 'Van {dag} tot het weekend zie ik soms helemaal niemand.',
    idee: 'Iemand die boodschappen doet.',
    resultaat: 'Elke week twee keer onder de mensen zijn.',
    oplossing: 'De buurvrouw loopt op {dag} mee naar de koffieochtend.',
    afspraak: 'Op {dag} samen naar de koffieochtend lopen, en dan kijken of het bevalt.',
  },
  {
    melding:
      'Het huis houdt hij niet meer schoon en de was blijft liggen. Op {dag} gaat hij nog naar het biljarten.',
    wens: 'Ik wil mij niet schamen als er iemand binnenkomt.',
    notitie: 'De was staat er al sinds {dag}. Bukken gaat niet door mijn rug.',
    idee: 'Een paar uur hulp in de huishouding.',
    resultaat: 'Een schoon huis en elke week schone kleren.',
    oplossing: 'De wasserij haalt de was op {dag} op, en ik stof zelf.',
    afspraak: 'De wasserij bellen en {dag} als vaste dag afspreken.',
  },
];
