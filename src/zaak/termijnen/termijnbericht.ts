import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment, plusDagen, schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { geweigerd, gelukt } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { termijnenVan } from './termijnstand.ts';
import type { Zaaktermijn } from './termijnstand.ts';

/** The terms about which an inwoner hears in time that they will not be kept: the onderzoek and the besluit. */
export const BERICHTTERMIJNEN = ['D03', 'D05'] as const;
/** One of BERICHTTERMIJNEN. */
export type Berichttermijn = (typeof BERICHTTERMIJNEN)[number];

/** Somebody told the inwoner that it takes longer (feature 101); it extends nothing. `tekst` is a text id. */
export type TermijnberichtVerzonden = Act<
  'termijnbericht-verzonden',
  {
    readonly termijn: Berichttermijn;
    readonly van: string;
    readonly nieuweDatum: Datum;
    readonly tekst: string;
    readonly wijze: 'mail' | 'post';
    readonly mailId?: string | undefined;
  }
>;

/** What decides whether a notice is ready. */
export type Berichtkader = {
  readonly acts: readonly Act[];
  readonly vandaag: Datum;
  readonly profiel: Pick<Gemeenteprofiel, 'termijnen'>;
};

/** A notice as it goes out. */
export type Berichtopdracht = {
  readonly zaakId: string;
  readonly termijn: Berichttermijn;
  readonly nieuweDatum: Datum;
  readonly tekst: string;
  readonly wijze: 'mail' | 'post';
  readonly mailId?: string | undefined;
};

const STANDAARD: Readonly<Record<Berichttermijn, number>> = { D03: 7, D05: 3 };

/** How many days before the last day a notice is ready in this municipality (ZK-46). */
export function dagenVooraf(
  { termijnen }: Pick<Gemeenteprofiel, 'termijnen'>,
  termijn: Berichttermijn,
): number {
  return termijnen?.dagenVooraf[termijn] ?? STANDAARD[termijn];
}

/** The term that a notice would be about: the one that runs or was missed, the earliest first. */
export function findBerichttermijn(
  { acts, vandaag }: Pick<Berichtkader, 'acts' | 'vandaag'>,
  termijn: string | undefined,
): Zaaktermijn | undefined {
  return termijnenVan(acts, vandaag).find(
    ({ id, stand }) =>
      isBerichttermijn(id) && id === (termijn ?? id) && (stand === 'loopt' || stand === 'gemist'),
  );
}

/** Whether a notice about this term waits for somebody: it ends soon or is over, and the inwoner was not told (ZK-46). */
export function isBerichtKlaar(termijn: Zaaktermijn, { acts, vandaag, profiel }: Berichtkader): boolean {
  const { id, stand, einde, van } = termijn;
  if (!isBerichttermijn(id) || (stand !== 'loopt' && stand !== 'gemist')) return false;
  if (vandaag < plusDagen(einde, -dagenVooraf(profiel, id))) return false;
  const verteld = acts
    .filter(isTermijnbericht)
    .filter((act) => act.inhoud.termijn === id && act.inhoud.van === van);
  const bekend = [...verteld, ...acts.filter((act) => isUitstel(act, termijn))];
  return !bekend.some(({ inhoud }) => inhoud.nieuweDatum >= vandaag);
}

/** The inwoner was told by the letter about the aanvraag (Awb 4:14), which is the same news. */
function isUitstel(act: Act, { id, over }: Zaaktermijn): act is Act<'uitstel-gemeld', Uitstel> {
  return id === 'D05' && act.soort === 'uitstel-gemeld' && (act.inhoud as Uitstel).aanvraagId === over;
}

type Uitstel = { readonly aanvraagId: string; readonly nieuweDatum: Datum };

/** Is this one of the terms about which a notice can be sent? */
export function isBerichttermijn(id: string): id is Berichttermijn {
  return (BERICHTTERMIJNEN as readonly string[]).includes(id);
}

/** Is this the act of a notice that went out? */
export function isTermijnbericht(act: Act): act is TermijnberichtVerzonden {
  return act.soort === 'termijnbericht-verzonden';
}

/**
 * Sends a notice that it takes longer. Refuses when the term runs no more (ZK-46), without words, and without a new
 * day after today and after the last day that stands in the text (ZK-47).
 */
export function verstuurTermijnbericht(
  acts: readonly Act[],
  opdracht: Berichtopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const vandaag = datumVanMoment(aanleiding.nu);
  const { zaakId, termijn, nieuweDatum, wijze, mailId } = opdracht;
  const lopend = findBerichttermijn({ acts, vandaag }, termijn);
  if (lopend === undefined) {
    return geweigerd('ZK-46', 'Deze termijn loopt niet meer. Er is dus niets om over te berichten.');
  }
  const bezwaar = watErNietKan(opdracht, lopend, vandaag);
  if (bezwaar !== undefined) return bezwaar;
  const tekst = nieuweTekst(aanleiding.nieuwId(), opdracht.tekst.trim());
  const inhoud: TermijnberichtVerzonden['inhoud'] = {
    termijn,
    van: lopend.van,
    nieuweDatum,
    tekst: tekst.tekstId,
    wijze,
    ...(mailId !== undefined && { mailId }),
  };
  return gelukt({
    acts: [maakAct('termijnbericht-verzonden', { zaakId, inhoud }, aanleiding)],
    teksten: [tekst],
  });
}

function watErNietKan(
  { tekst, nieuweDatum }: Berichtopdracht,
  { einde }: Zaaktermijn,
  vandaag: Datum,
): Uitkomst<never> | undefined {
  if (tekst.trim() === '')
    return geweigerd('ZK-46', 'Er staat nog niets in het bericht. Schrijf eerst waarom het later wordt.');
  if (nieuweDatum <= vandaag || nieuweDatum <= einde) {
    return geweigerd(
      'ZK-47',
      `Kies een nieuwe dag na vandaag en na ${schrijfDatum(einde)}. Anders wordt het niet later.`,
    );
  }
  if (!tekst.includes(schrijfDatumKort(nieuweDatum))) {
    return geweigerd(
      'ZK-47',
      `De nieuwe dag staat niet in het bericht. Schrijf erin: ${schrijfDatumKort(nieuweDatum)}. Of stel het bericht opnieuw op.`,
    );
  }
  return undefined;
}
