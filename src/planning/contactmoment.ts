import type { Act } from '../basis/act.ts';

/** Every way to meet; a visit at home comes first (PL-13). */
export const VORMEN = ['huisbezoek', 'telefoon', 'beeldbellen', 'loket', 'elders'] as const;

/** How a contactmoment is held, as the inwoner chose. */
export type Vorm = (typeof VORMEN)[number];

/** Everybody an inwoner can have beside them. */
export const GENODIGDE_ROLLEN = [
  'mantelzorger',
  'familie',
  'clientondersteuner',
  'vertegenwoordiger',
  'professional',
  'tolk',
  'inwoner',
  'anders',
] as const;

/** In which role somebody comes along. */
export type GenodigdeRol = (typeof GENODIGDE_ROLLEN)[number];

/** Somebody who comes along, by the name the inwoner gave. */
export type Genodigde = { readonly naam: string; readonly rol: GenodigdeRol };

/** What the inwoner answered when a free, independent supporter was offered (PL-12). */
export const ONDERSTEUNING = ['ja', 'nee', 'nog-vragen'] as const;

/** The answer to that offer. */
export type Ondersteuning = (typeof ONDERSTEUNING)[number];

/** Who interprets: a professional, one for sign language, or an adult close to the inwoner (PL-31). */
export const TOLKEN = ['tolk', 'gebarentolk', 'naaste'] as const;

/** One of TOLKEN. */
export type Tolk = (typeof TOLKEN)[number];

/** Why the inwoner chose this way and place; may be left out (PL-22). */
export const PLEKREDENEN = ['wens', 'privacy', 'rust', 'dichtbij', 'kan-niet-weg', 'niet-thuis'] as const;

/** One of PLEKREDENEN. */
export type Plekreden = (typeof PLEKREDENEN)[number];

/** When (ISO instants), how and where, with the reason for that place. */
export type Moment = {
  readonly van: string;
  readonly tot: string;
  readonly vorm: Vorm;
  readonly plaats: string;
  readonly plekreden?: Plekreden | undefined;
};

/** A contactmoment was planned. */
export type ContactmomentGepland = Act<
  'contactmoment-gepland',
  Moment & {
    readonly contactmomentId: string;
    readonly medewerkerId: string;
    readonly genodigden: readonly Genodigde[];
    /** A follow-up and no part of the onderzoek. */
    readonly opvolging: boolean;
    readonly clientondersteuning?: Ondersteuning | undefined;
    /** Who interprets; the time was doubled for it (PL-30). */
    readonly tolk?: Tolk | undefined;
  }
>;

/** It was moved; `redenTekst` is a text id. */
export type ContactmomentVerzet = Act<
  'contactmoment-verzet',
  Moment & { readonly contactmomentId: string; readonly redenTekst?: string | undefined }
>;

/** It will not be held; `redenTekst` is a text id. */
export type ContactmomentAfgezegd = Act<
  'contactmoment-afgezegd',
  { readonly contactmomentId: string; readonly redenTekst?: string | undefined }
>;

/** Every act about a contactmoment. */
export type ContactmomentAct = ContactmomentGepland | ContactmomentVerzet | ContactmomentAfgezegd;

/** One visit, call or desk meeting as its acts tell it. */
export type Contactmoment = ContactmomentGepland['inhoud'] & {
  readonly zaakId: string;
  /** How often it changed: the sequence in calendars. */
  readonly volgnummer: number;
  /** When it was cancelled (ISO instant); undefined while it stands. */
  readonly afgezegdOp?: string | undefined;
};

/** Folds the acts of one zaak, in order of happening, into its contactmomenten by start; ignores other acts. */
export function vouwContactmomenten(acts: readonly Act[]): readonly Contactmoment[] {
  const gevonden = new Map<string, Contactmoment>();
  for (const act of acts as readonly ContactmomentAct[]) {
    if (!SOORTEN.has(act.soort)) continue;
    const volgend = volgende(gevonden.get(act.inhoud.contactmomentId), act);
    if (volgend !== undefined) gevonden.set(volgend.contactmomentId, volgend);
  }
  return [...gevonden.values()].toSorted((a, b) => (a.van < b.van ? -1 : 1));
}

/** One contactmoment of a zaak, cancelled or not. */
export function findContactmoment(acts: readonly Act[], contactmomentId: string): Contactmoment | undefined {
  return vouwContactmomenten(acts).find((moment) => moment.contactmomentId === contactmomentId);
}

/** How long it takes, in whole minutes. */
export function minutenVan({ van, tot }: Pick<Moment, 'van' | 'tot'>): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / 60_000);
}

const SOORTEN: ReadonlySet<string> = new Set<ContactmomentAct['soort']>([
  'contactmoment-gepland',
  'contactmoment-verzet',
  'contactmoment-afgezegd',
]);

function volgende(stand: Contactmoment | undefined, act: ContactmomentAct): Contactmoment | undefined {
  if (act.soort === 'contactmoment-gepland') {
    return stand ?? { ...act.inhoud, zaakId: act.zaakId, volgnummer: 0 };
  }
  if (stand === undefined) return undefined;
  const volgnummer = stand.volgnummer + 1;
  switch (act.soort) {
    case 'contactmoment-verzet': {
      const { van, tot, vorm, plaats, plekreden } = act.inhoud;
      return { ...stand, van, tot, vorm, plaats, plekreden, volgnummer };
    }
    case 'contactmoment-afgezegd':
      return { ...stand, afgezegdOp: stand.afgezegdOp ?? act.gebeurdOp, volgnummer };
  }
}
