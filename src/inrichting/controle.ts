import { besluitregelFouten } from './controle-besluit.ts';
import { BEZWAAR, partnerVan, regelingVan } from './mandaat.ts';
import type { Mandaat } from './mandaat.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import type { Rol } from './rollen.ts';

/** One thing that is wrong in a profile: where, by which rule, and a Dutch sentence that is shown as it stands. */
export type Profielfout = { readonly plek: string; readonly regel: string; readonly uitleg: string };

const VERPLICHTE_NUMMERS = ['112', '0800-2000', '113'] as const;
const MAG_MANDAAT: readonly Rol[] = [
  'gespreksvoerder',
  'beslisser',
  'eerste-contact',
  'administratie',
  'bezwaarbehandelaar',
];

/** Everything that does not hang together in a profile, all at once; an empty list means that it may be used (IR-16). */
export function controleerProfiel(profiel: Gemeenteprofiel): readonly Profielfout[] {
  return [
    ...instrumentFouten(profiel),
    ...toeleidingFouten(profiel),
    ...budgetFouten(profiel),
    ...mandaatFouten(profiel),
    ...nummerFouten(profiel),
    ...besluitregelFouten(profiel),
    ...leveringFouten(profiel),
  ];
}

function instrumentFouten({ instrument }: Gemeenteprofiel): readonly Profielfout[] {
  const ids = [...instrument.leefgebieden, ...instrument.resultaten].map(({ id }) => id);
  const dubbel = instrument.leefgebieden.length + instrument.resultaten.length - new Set(ids).size;
  const { scenarios = [] } = instrument;
  const dubbelScenario = new Set(scenarios.map(({ id }) => id)).size < scenarios.length;
  const gemist = [1, 2, 3, 4, 5, 6, 7, 8].filter((vng) => !instrument.resultaten.some((r) => r.vng === vng));
  return [
    ...als(dubbel > 0, 'instrument', 'IR-10', 'Elk leefgebied en elk resultaat heeft een eigen id.'),
    ...als(dubbelScenario, 'instrument.scenarios', 'IR-10', 'Elk scenario heeft een eigen id.'),
    ...als(
      gemist.length > 0,
      'instrument.resultaten',
      'IR-10',
      `Van de acht resultaten ontbreekt nummer ${gemist.join(', ')}.`,
    ),
  ];
}

function toeleidingFouten(profiel: Gemeenteprofiel): readonly Profielfout[] {
  const soorten = new Set(profiel.gesprekssoorten.map(({ id }) => id));
  const teams = new Set(profiel.teams.map(({ id }) => id));
  const { regels } = profiel.toeleiding;
  const verwijzingen = regels.flatMap((regel, i) => [
    ...als(
      !soorten.has(regel.stelVoor),
      `toeleiding.regels.${i}.stelVoor`,
      'IR-12',
      `De soort gesprek "${regel.stelVoor}" staat niet in het profiel.`,
    ),
    ...als(
      !teams.has(regel.team),
      `toeleiding.regels.${i}.team`,
      'IR-12',
      `Het team "${regel.team}" staat niet in het profiel.`,
    ),
  ]);
  const laatste = regels.at(-1);
  const vangtAllesOp =
    laatste !== undefined && Object.values(laatste.als).every((v) => v === undefined) && !laatste.geldigTot;
  return [
    ...verwijzingen,
    ...als(
      !vangtAllesOp,
      'toeleiding.regels',
      'IR-11',
      'De laatste regel geldt voor iedereen, zodat elke melding een gesprek krijgt.',
    ),
  ];
}

function budgetFouten({ urenbudget, gesprekssoorten }: Gemeenteprofiel): readonly Profielfout[] {
  if (urenbudget === undefined) return [];
  const soorten = new Set(gesprekssoorten.map(({ id }) => id));
  return [
    ...als(
      urenbudget.gereserveerd > urenbudget.maximum,
      'urenbudget.gereserveerd',
      'IR-13',
      'Er kunnen niet meer uren gereserveerd zijn dan er zijn.',
    ),
    ...als(
      urenbudget.gesprekssoorten.some((id) => !soorten.has(id)),
      'urenbudget.gesprekssoorten',
      'IR-12',
      'Het urenbudget hoort bij een soort gesprek die niet in het profiel staat.',
    ),
  ];
}

function mandaatFouten(profiel: Gemeenteprofiel): readonly Profielfout[] {
  const { mandaten, gespreksvoerderBeslist } = profiel.mandaat;
  const heeftRij = mandaten.some(({ rol }) => rol === 'gespreksvoerder');
  return [
    ...mandaten.flatMap((mandaat, i) => mandaatrijFouten(profiel, mandaat, `mandaat.mandaten.${i}`)),
    ...als(
      heeftRij !== gespreksvoerderBeslist,
      'mandaat.gespreksvoerderBeslist',
      'IR-14',
      'De gespreksvoerder beslist alleen mee als er ook een mandaat voor die rol is, en andersom.',
    ),
  ];
}

/** What is wrong with one row of the register; `plek` is where it stands. */
export function mandaatrijFouten(
  profiel: Gemeenteprofiel,
  mandaat: Mandaat,
  plek: string,
): readonly Profielfout[] {
  const { rol, product, geldigVan, geldigTot } = mandaat;
  const isBekend =
    product === 'alle' || product === BEZWAAR || profiel.producten.some(({ id }) => id === product);
  return [
    ...als(!MAG_MANDAAT.includes(rol), `${plek}.rol`, 'IR-14', `De rol "${rol}" kan geen mandaat krijgen.`),
    ...als(!isBekend, `${plek}.product`, 'IR-14', `Het product "${product}" staat niet in het profiel.`),
    ...als(
      geldigTot !== undefined && geldigTot < geldigVan,
      `${plek}.geldigTot`,
      'IR-14',
      'De laatste dag van het mandaat ligt voor de eerste dag.',
    ),
    ...als(
      (product === BEZWAAR) !== (rol === 'bezwaarbehandelaar'),
      `${plek}.product`,
      'IR-32',
      'Op bezwaar besluit alleen een bezwaarbehandelaar, en die besluit nergens anders over.',
    ),
    ...organisatieFouten(profiel, mandaat, plek),
  ];
}

/** A mandate for a partner stands in a document to which the employer agreed (Awb 10:4). */
function organisatieFouten(profiel: Gemeenteprofiel, mandaat: Mandaat, plek: string): readonly Profielfout[] {
  const { organisatie, schriftelijk } = mandaat;
  if (organisatie === undefined) return [];
  const heeftTeam = profiel.teams.some((team) => team.organisatie === organisatie);
  const isPartner =
    heeftTeam && partnerVan(regelingVan(profiel), { id: '', rollen: [], organisatie }) !== undefined;
  return [
    ...als(
      !heeftTeam,
      `${plek}.organisatie`,
      'IR-33',
      `De organisatie "${organisatie}" heeft geen team in het profiel.`,
    ),
    ...als(
      isPartner && schriftelijk === undefined,
      `${plek}.schriftelijk`,
      'IR-31',
      `${organisatie} hoort niet bij de gemeente. Noem het document met het schriftelijke mandaat (Awb 10:4).`,
    ),
    ...als(
      isPartner && schriftelijk?.instemmingWerkgever === false,
      `${plek}.schriftelijk.instemmingWerkgever`,
      'IR-31',
      `${organisatie} moet als werkgever instemmen met het mandaat (Awb 10:4).`,
    ),
  ];
}

function nummerFouten({ crisisnummers }: Gemeenteprofiel): readonly Profielfout[] {
  const nummers = crisisnummers.map(({ telefoon }) => telefoon);
  return VERPLICHTE_NUMMERS.filter((nummer) => !nummers.includes(nummer)).map((nummer) => ({
    plek: 'crisisnummers',
    regel: 'IR-15',
    uitleg: `Het nummer ${nummer} moet bij de crisisnummers staan.`,
  }));
}

function leveringFouten({ levering, producten }: Gemeenteprofiel): readonly Profielfout[] {
  const aanbieders = levering?.aanbieders ?? [];
  const bekend = new Set(producten.map(({ id }) => id));
  return aanbieders.flatMap(({ agb, producten: geleverd }, i) => [
    ...als(
      aanbieders.findIndex((ander) => ander.agb === agb) < i,
      `levering.aanbieders.${i}.agb`,
      'IR-50',
      `De AGB-code ${agb} staat er twee keer.`,
    ),
    ...geleverd.flatMap(({ product }, j) =>
      als(
        !bekend.has(product),
        `levering.aanbieders.${i}.producten.${j}.product`,
        'IR-50',
        `Het product "${product}" staat niet in het profiel.`,
      ),
    ),
  ]);
}

function als(isFout: boolean, plek: string, regel: string, uitleg: string): readonly Profielfout[] {
  return isFout ? [{ plek, regel, uitleg }] : [];
}
