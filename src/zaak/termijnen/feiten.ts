import type { Act } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';

/** What the terms of a zaak need of each kind of act; acts of kinds that are not here start and end nothing. */
export type Feitinhoud = {
  'melding-gedaan': { readonly ontvangenOp: Datum; readonly spoed: 'ja' | 'nee' | 'onbekend' };
  'melding-aangevuld': { readonly spoed?: 'ja' | 'nee' | 'onbekend' };
  'melding-bevestigd': object;
  'melding-doorgezonden': object;
  'melding-ingetrokken': object;
  toegeleid: { readonly feiten?: { readonly spoed: boolean } };
  'plan-ontvangen': { readonly ontvangenOp: Datum };
  'plan-afgezien': object;
  'gesprek-gevoerd': { readonly op: Datum };
  'verslag-verzonden': object;
  'verslag-beantwoord': object;
  'aanvraag-ontvangen': { readonly aanvraagId: string; readonly ontvangenOp: Datum };
  'aanvraag-ingetrokken': { readonly aanvraagId: string };
  'aanvulling-gevraagd': {
    readonly aanvraagId: string;
    readonly gevraagdOp: Datum;
    readonly uiterlijk: Datum;
  };
  'aanvulling-ontvangen': {
    readonly aanvraagId: string;
    readonly ontvangenOp: Datum;
    readonly isVolledig: boolean;
  };
  'beslistermijn-opgeschort': {
    readonly aanvraagId: string;
    readonly opschortingId: string;
    readonly grond: string;
    readonly van: Datum;
    readonly tot?: Datum;
  };
  'opschorting-beeindigd': { readonly opschortingId: string; readonly op: Datum };
  'besluit-voorbereid': Voorbereid;
  'besluit-genomen': { readonly besluitId: string; readonly aanvraagId?: string; readonly op: Datum };
  'beschikking-verzonden': { readonly besluitId: string; readonly bekendOp: Datum };
  'cak-doorgegeven': { readonly besluitId?: string; readonly op?: Datum };
  'heronderzoek-begonnen': { readonly besluitId?: string };
  'heronderzoek-afgerond': object;
  'bezwaar-ontvangen': Bezwaar;
  'bezwaar-toegedeeld': { readonly bezwaarId: string; readonly commissie?: boolean };
  'bezwaar-verdaagd': { readonly bezwaarId: string; readonly weken: number };
  'bezwaar-beslist': { readonly bezwaarId: string; readonly op: Datum };
  'bezwaar-ingetrokken': { readonly bezwaarId?: string };
  'klacht-ontvangen': { readonly klachtId: string; readonly ontvangenOp: Datum };
  'klacht-toegedeeld': { readonly klachtId: string; readonly commissie?: boolean };
  'klacht-verdaagd': { readonly klachtId: string; readonly weken?: number };
  'klacht-afgehandeld': { readonly klachtId: string; readonly op: Datum };
  'ingebrekestelling-ontvangen': Ingebrekestelling;
  'dwangsom-vastgesteld': { readonly ingebrekestellingId: string; readonly op: Datum };
  'overlijden-gemeld': { readonly op: Datum; readonly bevestigd: boolean };
  'verhuisd-gemeld': { readonly op: Datum; readonly bevestigd: boolean };
  'zaak-afgesloten': { readonly op: Datum };
};

/** The draft of a besluit as far as it starts terms. */
export type Voorbereid = {
  readonly besluitId: string;
  readonly aanvraagId?: string;
  readonly grondslag?: string;
  readonly aard?: string;
  readonly uitkomst: string;
  readonly product?: string;
  readonly vorm?: string;
  readonly tot?: Datum;
  readonly bijdrage?: { readonly soort: string };
  readonly herziening?: { readonly besluitId: string };
  readonly vervangtBesluitId?: string;
};

/** A bezwaar against a besluit, or against the lack of one. */
export type Bezwaar = {
  readonly bezwaarId: string;
  readonly ontvangenOp: Datum;
  readonly tegen:
    | { readonly soort: 'besluit'; readonly besluitId: string }
    | { readonly soort: 'uitblijven'; readonly aanvraagId: string };
};

/** A letter that says that we are too late, and about what. */
export type Ingebrekestelling = {
  readonly ingebrekestellingId: string;
  readonly ontvangenOp: Datum;
  readonly isTeVroeg: boolean;
  readonly over:
    | { readonly soort: 'aanvraag'; readonly aanvraagId: string }
    | { readonly soort: 'bezwaar'; readonly bezwaarId: string }
    | { readonly soort: 'melding' };
};

/** A kind of act that starts or ends a term. */
export type Feitsoort = keyof Feitinhoud;

/** One act as the terms read it; `dag` is the Dutch day on which it happened, `plek` its place among the acts. */
export type Feit<S extends Feitsoort> = {
  readonly id: string;
  readonly dag: Datum;
  readonly plek: number;
  readonly inhoud: Feitinhoud[S];
};

/** The acts of a zaak by kind, in order, without those that were corrected. */
export type Feiten = <S extends Feitsoort>(soort: S) => readonly Feit<S>[];

const SOORTEN: Readonly<Record<Feitsoort, true>> = {
  'melding-gedaan': true,
  'melding-aangevuld': true,
  'melding-bevestigd': true,
  'melding-doorgezonden': true,
  'melding-ingetrokken': true,
  toegeleid: true,
  'plan-ontvangen': true,
  'plan-afgezien': true,
  'gesprek-gevoerd': true,
  'verslag-verzonden': true,
  'verslag-beantwoord': true,
  'aanvraag-ontvangen': true,
  'aanvraag-ingetrokken': true,
  'aanvulling-gevraagd': true,
  'aanvulling-ontvangen': true,
  'beslistermijn-opgeschort': true,
  'opschorting-beeindigd': true,
  'besluit-voorbereid': true,
  'besluit-genomen': true,
  'beschikking-verzonden': true,
  'cak-doorgegeven': true,
  'heronderzoek-begonnen': true,
  'heronderzoek-afgerond': true,
  'bezwaar-ontvangen': true,
  'bezwaar-toegedeeld': true,
  'bezwaar-verdaagd': true,
  'bezwaar-beslist': true,
  'bezwaar-ingetrokken': true,
  'klacht-ontvangen': true,
  'klacht-toegedeeld': true,
  'klacht-verdaagd': true,
  'klacht-afgehandeld': true,
  'ingebrekestelling-ontvangen': true,
  'dwangsom-vastgesteld': true,
  'overlijden-gemeld': true,
  'verhuisd-gemeld': true,
  'zaak-afgesloten': true,
};

/** Whether an act can start, end or move a term, or takes one back that did; any other leaves every term as it was (ZK-41). */
export function raaktTermijnen({ soort, vervangt }: Pick<Act, 'soort' | 'vervangt'>): boolean {
  return vervangt !== undefined || Object.hasOwn(SOORTEN, soort);
}

/** Sorts the acts of one zaak by kind; an act that another took the place of is gone (TM-15). */
export function feitenVan(acts: readonly Act[]): Feiten {
  const vervangen = new Set(acts.flatMap(({ vervangt }) => vervangt ?? []));
  const geldig = acts
    .map((act, plek) => ({ act, plek }))
    .filter(({ act: { id, soort } }) => Object.hasOwn(SOORTEN, soort) && !vervangen.has(id));
  const perSoort = Map.groupBy(geldig, ({ act }) => act.soort);
  return <S extends Feitsoort>(soort: S) =>
    (perSoort.get(soort) ?? []).map(({ act: { id, gebeurdOp, inhoud }, plek }) => ({
      id,
      dag: datumVanMoment(gebeurdOp),
      plek,
      inhoud: inhoud as Feitinhoud[S],
    }));
}
