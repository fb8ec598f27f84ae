import { schrijfDatum } from '../basis/datum.ts';
import { schrijfKomend } from '../het-gesprek/index.ts';
import { nietTevredenKort } from '../inrichting/index.ts';
import type { Deurprofiel, Gemeenteprofiel } from '../inrichting/index.ts';
import { uitvoerderWoord } from './woorden.ts';
import type { Opvolgmoment } from './opvolgmoment.ts';
import type { Plan, Planafspraak, Planresultaat } from './plan.ts';

/** One row of the plan as the inwoner reads it. */
export type Planregel = { readonly wat: string; readonly wie: string; readonly wanneer: string };

/** One resultaat as the inwoner reads it; `leeg` stands there when nothing was agreed for it. */
export type Planhoofdstuk = {
  readonly tekst: string;
  readonly oneens?: string | undefined;
  readonly regels: readonly Planregel[];
  readonly leeg?: string | undefined;
};

/** The plan in the inwoner's words, the same on a page and on paper (AR-10). */
export type Planstuk = {
  readonly titel: string;
  readonly voor: string;
  readonly afzender: string;
  readonly stand: string;
  readonly wens?: { readonly titel: string; readonly tekst: string } | undefined;
  readonly hoofdstukken: readonly Planhoofdstuk[];
  readonly gemeente?: string | undefined;
  readonly contact: readonly string[];
  readonly anders: readonly string[];
};

/** What the plan is written from. */
export type Planvraag = {
  readonly plan: Plan;
  readonly naam: string;
  readonly afzender: string;
  readonly profiel: Pick<Gemeenteprofiel, 'wondervraagLabel'> & Deurprofiel;
  /** Names of staff by id. */
  readonly medewerkers: ReadonlyMap<string, string>;
};

/** Writes the plan in the words of the inwoner: what it is about, who does what by when, who stays in touch (AR-10). */
export function schrijfPlan({ plan, naam, afzender, profiel, medewerkers }: Planvraag): Planstuk {
  const geldend = [...plan.resultaten.flatMap(({ afspraken }) => afspraken), ...plan.los].filter(geldt);
  const los = plan.los.filter(geldt);
  return {
    titel: 'Uw plan',
    voor: naam,
    afzender,
    stand: schrijfStand(plan),
    wens: plan.wens === undefined ? undefined : { titel: profiel.wondervraagLabel, tekst: plan.wens },
    hoofdstukken: [
      ...plan.resultaten.map(hoofdstukVan),
      ...(los.length === 0 ? [] : [{ tekst: 'Wat we verder afspreken', regels: los.flatMap(regelsVan) }]),
    ],
    gemeente: geldend.some(({ wie }) => wie === 'gemeente') ? NOG_GEEN_BESLUIT : undefined,
    contact: [...komendregels(plan, medewerkers), ...contactregels(plan.opvolging, profiel, medewerkers)],
    anders: [...andersregels(profiel), nietTevredenKort(profiel)],
  };
}

/** AR-3 in words: what the municipality promises here is not yet a decision. */
const NOG_GEEN_BESLUIT =
  'Staat er dat de gemeente iets voor u doet of regelt? Dat is nog geen besluit. Heeft u daarvoor hulp of een hulpmiddel van de gemeente nodig, dan vraagt u dat apart aan. U krijgt daarna een brief met het besluit. Wij helpen u daar graag bij.';

function schrijfStand({ arrangement }: Plan): string {
  const { akkoord, isVeranderd } = arrangement;
  if (akkoord === undefined) return 'Dit plan is nog niet klaar. We hebben het nog niet samen afgesproken.';
  const wanneer = schrijfDatum(akkoord.op);
  if (isVeranderd)
    return `Dit plan is veranderd na ${wanneer}. We hebben het nog niet opnieuw samen afgesproken.`;
  return akkoord.akkoordVan === 'inwoner'
    ? `Dit hebben we samen afgesproken op ${wanneer}.`
    : `Dit hebben we afgesproken op ${wanneer}, met wie namens u spreekt.`;
}

function hoofdstukVan({ tekst, isAfgesproken, afspraken }: Planresultaat): Planhoofdstuk {
  const regels = afspraken.filter(geldt).flatMap(regelsVan);
  return {
    tekst,
    oneens: isAfgesproken ? undefined : 'Hierover zijn we het nog niet eens.',
    regels,
    leeg: regels.length === 0 ? 'Hiervoor spreken we nu nog niets af.' : undefined,
  };
}

function regelsVan(afspraak: Planafspraak): readonly Planregel[] {
  const zelf = {
    wat: afspraak.watTekst,
    wie: afspraak.wieNaam ?? uitvoerderWoord(afspraak.wie, true),
    wanneer: schrijfWanneer(afspraak),
  };
  if (afspraak.hulp === undefined) return [zelf];
  const { naam } = afspraak.hulp;
  const metHulp = { ...zelf, wie: `${zelf.wie}, met hulp van ${naam}` };
  return [metHulp, { wat: afspraak.hulpTekst ?? '', wie: naam, wanneer: zelf.wanneer }];
}

function schrijfWanneer({ staat, uiterlijk }: Planafspraak): string {
  if (staat.soort === 'gedaan') return `gedaan op ${schrijfDatum(staat.op)}`;
  return uiterlijk === undefined ? 'geen vaste dag' : `uiterlijk ${schrijfDatum(uiterlijk)}`;
}

function geldt({ staat }: Planafspraak): boolean {
  return staat.soort !== 'vervallen';
}

const HOE: Readonly<Record<Opvolgmoment['vorm'], (naam: string) => string>> = {
  huisbezoek: (naam) => `komt ${naam} bij u langs`,
  telefoon: (naam) => `belt ${naam} u`,
  beeldbellen: (naam) => `belt ${naam} u met beeld`,
  loket: (naam) => `spreekt u ${naam} aan het loket`,
  elders: (naam) => `spreekt u ${naam}`,
};

/** What is still talked about after the verslag stands first: it comes first (HG-114). */
export function komendregels(
  { komend }: Pick<Plan, 'komend'>,
  medewerkers: ReadonlyMap<string, string>,
): readonly string[] {
  return komend.map(
    (een) => `${schrijfKomend(een, medewerkers.get(een.medewerkerId))} Dan praten we verder.`,
  );
}

function contactregels(
  opvolging: Opvolgmoment | undefined,
  { contact }: Planvraag['profiel'],
  medewerkers: ReadonlyMap<string, string>,
): readonly string[] {
  const bellen = `Eerder iets weten? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`;
  if (opvolging === undefined) return ['Wie contact met u houdt, spreken we nog af.', bellen];
  const naam = medewerkers.get(opvolging.doorId) ?? 'iemand van de gemeente';
  return [
    `Rond ${schrijfDatum(opvolging.op)} ${HOE[opvolging.vorm](naam)} om te vragen hoe het nu gaat.`,
    bellen,
  ];
}

function andersregels({ contact, clientondersteuning }: Planvraag['profiel']): readonly string[] {
  const { organisatie, telefoon, uitleg } = clientondersteuning;
  return [
    `Lukt iets niet, of verandert er iets? Wacht niet af. Bel ${contact.loket}: ${contact.telefoon}. Dan kijken we samen wat er anders moet.`,
    'Wilt u iets in dit plan veranderen? Dat mag altijd. Het is uw plan.',
    `Wilt u gratis hulp van een onafhankelijke cliëntondersteuner? Bel ${organisatie}: ${telefoon}. ${uitleg}`,
  ];
}
