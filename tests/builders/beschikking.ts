import type { Aanleiding, Act } from '../../src/basis/act.ts';
import { getDatum } from '../../src/basis/datum.ts';
import type { Datum } from '../../src/basis/datum.ts';
import type { Gemeenteprofiel } from '../../src/inrichting/index.ts';
import { HELDERMOND } from '../../src/inrichting/profielen/heldermond.ts';
import type { Persoon } from '../../src/personen/index.ts';
import { PLEKKEN } from '../../src/toewijzing/beoordeling/beoordeling.ts';
import { findBesluit } from '../../src/toewijzing/besluit/besluiten.ts';
import type { BesluitVoorbereid } from '../../src/toewijzing/besluit/besluitinhoud.ts';
import type { Briefstof } from '../../src/toewijzing/beschikking/briefstof.ts';
import { doorMedewerker, eenOnderzoek, volgendId, zaakId } from './toewijzing.ts';

const BESLUIT = '0190bbbb-0000-7000-8000-0000000000b1';
const AANVRAAG = '0190bbbb-0000-7000-8000-0000000000a1';
const dag = getDatum('2026-11-13');

/** What may differ in a letter: the besluit, acts beside it, the profile, who it is for, and whether it was taken. */
export type Briefwens = {
  readonly voorstel?: Partial<BesluitVoorbereid['inhoud']>;
  readonly stappen?: (plek: { readonly stap: string; readonly deel?: string | undefined }) => object;
  readonly erbij?: readonly Act[];
  readonly profiel?: Partial<Gemeenteprofiel>;
  readonly inwoner?: Partial<Persoon>;
  readonly woorden?: readonly (readonly [string, string])[];
  readonly zonderNemen?: boolean;
  readonly getoetst?: boolean;
  readonly dag?: Datum;
};

/** An act as it was stored on the morning of 13 November 2026. */
export function gebeurd(soort: string, inhoud: object, { id = volgendId(), door = 'maker' } = {}): Act {
  const nu = '2026-11-13T09:00:00.000Z';
  return {
    id,
    soort,
    zaakId,
    door: { soort: 'medewerker', id: door },
    gebeurdOp: nu,
    vastgelegdOp: nu,
    inhoud,
  };
}

/** Words that belong to a step, so that a test finds them back. */
export function stapWoorden(plek: string): string {
  return `Dit vonden wij bij ${plek}.`;
}

/** Everything a letter is made from: three hours of household help for Jo Trapniet, who lives nowhere. */
export function eenBriefstof(wens: Briefwens = {}): Briefstof {
  const voorstel = {
    besluitId: BESLUIT,
    aanvraagId: AANVRAAG,
    grondslag: 'aanvraag',
    uitkomst: 'toegekend',
    product: 'hulp-bij-het-huishouden',
    uren: 3,
    frequentie: 'per-week',
    van: getDatum('2026-11-23'),
    tot: getDatum('2027-11-22'),
    vorm: 'natura',
    bijdrage: { soort: 'abonnementstarief', bedrag: 2180 },
    motivering: 'motivering',
    toetsingNodig: false,
    ...wens.voorstel,
  };
  const acts = [
    gebeurd('melding-gedaan', { nummer: 'HM-26-17' }),
    gebeurd('aanvraag-ontvangen', aanvraag()),
    ...PLEKKEN.map((plek) => stap(plek, wens)),
    ...(wens.erbij ?? []),
    gebeurd('besluit-voorbereid', voorstel, { id: BESLUIT }),
    ...(wens.getoetst
      ? [gebeurd('besluit-getoetst', { besluitId: BESLUIT, akkoord: true }, { door: 'toetser' })]
      : []),
    ...(wens.zonderNemen ? [] : [genomen()]),
  ];
  return stofVan(acts, wens);
}

/** The same with other acts, as after a letter was made. */
export function stofVan(acts: readonly Act[], wens: Briefwens = {}): Briefstof {
  const besluit = findBesluit(acts, BESLUIT);
  if (besluit === undefined) throw new Error('there is no besluit');
  return {
    zaakId,
    acts,
    besluit,
    inwoner: { ...INWONER, ...wens.inwoner },
    profiel: { ...HELDERMOND, ...wens.profiel },
    woorden: new Map([...WOORDEN, ...(wens.woorden ?? [])]),
    namen: new Map([['beslisser', 'Bea de Wit']]),
    dag: wens.dag ?? dag,
  };
}

/** Somebody on the staff, on this morning. */
export function opMorgen(wie = 'administratie', op = '2026-11-13'): Aanleiding {
  return doorMedewerker(wie, `${op}T10:00:00.000Z`);
}

function aanvraag() {
  return {
    aanvraagId: AANVRAAG,
    weg: 'brief',
    woorden: 'aanvraag',
    ontvangenOp: getDatum('2026-11-02'),
    onderzoek: eenOnderzoek(),
  };
}

function genomen(): Act {
  const mandaat = { rol: 'beslisser', product: 'alle', geldigVan: dag, besluitnummer: 'HM-2025-114' };
  const inhoud = { besluitId: BESLUIT, aanvraagId: AANVRAAG, mandaat, op: dag };
  return gebeurd('besluit-genomen', inhoud, { door: 'beslisser' });
}

function stap(plek: { readonly stap: string; readonly deel?: string | undefined }, wens: Briefwens): Act {
  const naam = plek.deel ?? plek.stap;
  const stand = naam === 'algemeen-gebruikelijk' ? 'niet-van-toepassing' : 'ingevuld';
  const bronnen = naam === 'mantelzorg' ? [{ soort: 'onderdeel', id: 'c' }] : [];
  const inhoud = { aanvraagId: AANVRAAG, ...plek, stand, tekst: `stap-${naam}`, bronnen };
  return gebeurd('stap-beoordeeld', { ...inhoud, ...wens.stappen?.(plek) });
}

const INWONER: Persoon = {
  id: '0190bbbb-0000-7000-8000-0000000000c1',
  naam: { roepnaam: 'Jo', tussenvoegsel: 'van den', achternaam: 'Trapniet' },
  adres: { straat: 'Verzonnenlaan', huisnummer: '12', plaats: 'Heldermond' },
  email: 'jo@nergens.example',
  tolk: false,
};

const WOORDEN: readonly (readonly [string, string])[] = [
  ['motivering', 'De was en het stof lukken niet meer. Uw dochter doet al de boodschappen.'],
  ['aanvraag', 'Ik vraag hulp bij het schoonmaken.'],
  ...PLEKKEN.map(({ stap: een, deel }) => [`stap-${deel ?? een}`, stapWoorden(deel ?? een)] as const),
];

/** A test on something that people buy, for this aanvraag. */
export function eenToets(eigen: object = {}): Act {
  const inhoud = {
    aanvraagId: AANVRAAG,
    toetsId: 'toets-1',
    wat: 'toets-wat',
    nietSpeciaal: true,
    verkrijgbaar: true,
    passend: true,
    betaalbaar: true,
    prijs: 350,
    toelichting: 'toets-toelichting',
    ...eigen,
  };
  return gebeurd('algemeen-gebruikelijk-getoetst', inhoud);
}

/** The words of that test. */
export const TOETSWOORDEN = [
  ['toets-wat', 'Een wasdroger'],
  ['toets-toelichting', 'In elke winkel te koop.'],
] as const;
