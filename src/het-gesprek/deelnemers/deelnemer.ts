import type { Act } from '../../basis/act.ts';
import { actsVan, koppenVan } from '../vraagverheldering/keten.ts';
import type { Deelnemerrol } from './deelnemerrol.ts';

/** The three questions to somebody who cannot come; each may stay empty (HG-83). */
export const VOORAFVRAGEN = ['gaat-goed', 'lastig', 'belangrijk'] as const;

/** One of the three questions. */
export type Voorafvraag = (typeof VOORAFVRAGEN)[number];

const VRAGEN: Readonly<Record<Voorafvraag, string>> = {
  'gaat-goed': 'Wat gaat er goed?',
  lastig: 'Wat gaat er moeilijk, of waar maakt u zich zorgen over?',
  belangrijk: 'Wat vindt u belangrijk, ook voor uzelf?',
};

/** A question as it is asked, in the u-form. */
export function voorafvraagWoorden(vraag: Voorafvraag): string {
  return VRAGEN[vraag];
}

/** Somebody was asked to the table, and the inwoner thinks that is fine (HG-80); `waarom` is a text id (HG-81). */
export type DeelnemerGenodigd = Act<
  'deelnemer-genodigd',
  {
    readonly deelnemerId: string;
    readonly naam: string;
    readonly rol: Deelnemerrol;
    readonly inwonerVindtGoed: true;
    /** By mail, or told by the gespreksvoerder or the inwoner. */
    readonly wijze: 'mail' | 'zelf';
    readonly contactmomentId?: string | undefined;
    readonly waarom?: string | undefined;
  }
>;

/** Both ways it can end for somebody who was asked. */
export const AANWEZIGHEDEN = ['kwam', 'kon-niet'] as const;

/** Whether somebody came. */
export type Aanwezigheid = (typeof AANWEZIGHEDEN)[number];

/** Somebody came, or could not; comes again with `vervangt` when it was otherwise. */
export type DeelnemerAanwezig = Act<
  'deelnemer-aanwezig',
  {
    readonly deelnemerId: string;
    readonly aanwezigheid: Aanwezigheid;
    readonly naast?: readonly string[] | undefined;
  }
>;

/** One answer given beforehand: which question, and the inbreng that holds the words. */
export type Voorafantwoord = { readonly vraag: Voorafvraag; readonly inbrengId: string };

/** Somebody answered before the gesprek, and was told who reads it (HG-83). */
export type VoorafBeantwoord = Act<
  'vooraf-beantwoord',
  {
    readonly deelnemerId: string;
    readonly antwoorden: readonly Voorafantwoord[];
    /** Through the private link, or told to the gespreksvoerder. */
    readonly via: 'link' | 'medewerker';
  }
>;

/** One person who was asked to the table, as it stands; `genodigdOp` and `voorafOp` are ISO instants. */
export type Deelnemer = Omit<DeelnemerGenodigd['inhoud'], 'inwonerVindtGoed'> & {
  readonly genodigdOp: string;
  /** More than one when two people recorded something else at the same time (HG-5). */
  readonly aanwezigheid: readonly Aanwezigheid[];
  readonly voorafOp?: string | undefined;
  readonly vooraf: readonly Voorafantwoord[];
  /** Ids of the acts about coming that stand. */
  readonly gezien: readonly string[];
};

/** Everybody who was asked to the table, in order of asking. */
export function vouwDeelnemers(acts: readonly Act[]): readonly Deelnemer[] {
  const antwoorden = actsVan<VoorafBeantwoord>(acts, 'vooraf-beantwoord');
  return actsVan<DeelnemerGenodigd>(acts, 'deelnemer-genodigd').map((act) => {
    const { inwonerVindtGoed: _, ...inhoud } = act.inhoud;
    const koppen = aanwezigheidKoppen(acts, inhoud.deelnemerId);
    const vooraf = antwoorden.filter((een) => een.inhoud.deelnemerId === inhoud.deelnemerId);
    return {
      ...inhoud,
      genodigdOp: act.gebeurdOp,
      aanwezigheid: [...new Set(koppen.map((kop) => kop.inhoud.aanwezigheid))],
      voorafOp: vooraf.at(-1)?.gebeurdOp,
      vooraf: vooraf.flatMap((een) => een.inhoud.antwoorden),
      gezien: koppen.map(({ id }) => id),
    };
  });
}

/** The acts about whether this person came that nothing replaced. */
export function aanwezigheidKoppen(acts: readonly Act[], deelnemerId: string): readonly DeelnemerAanwezig[] {
  const over = actsVan<DeelnemerAanwezig>(acts, 'deelnemer-aanwezig').filter(
    (act) => act.inhoud.deelnemerId === deelnemerId,
  );
  return koppenVan(over);
}

/** Whether this inbreng was told before the gesprek, and to which question; undefined for all other words. */
export function findVoorafvraag(
  deelnemers: readonly Deelnemer[],
  inbrengId: string,
): Voorafvraag | undefined {
  return deelnemers.flatMap(({ vooraf }) => vooraf).find((een) => een.inbrengId === inbrengId)?.vraag;
}
