import type { Act } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { nietTevredenKort } from '../../inrichting/index.ts';
import type { Gemeenteprofiel, Instrument } from '../../inrichting/index.ts';
import { komendeContacten, planKanNogTot, schrijfWanneer } from '../../planning/index.ts';
import type { Contactmoment } from '../../planning/index.ts';

/** One box of the blank sheet; the number stands on paper and on the page to type it over. */
export type Bladvak = {
  readonly nummer: number;
  readonly titel: string;
  readonly vraag?: string | undefined;
};

/** The blank sheet for a gesprek on paper; `lijnen` is how many lines a box has, so that it stays one page. */
export type LeegBlad = {
  readonly titel: string;
  readonly gemeente: string;
  readonly wens: string;
  readonly vakken: readonly Bladvak[];
  readonly lijnen: number;
};

/** What the inwoner and who helps can prepare, on one sheet. */
export type Voorbereiding = {
  readonly titel: string;
  readonly feiten: readonly { readonly naam: string; readonly tekst: string }[];
  readonly onderwerpen: readonly { readonly titel: string; readonly vraag: string }[];
  readonly weten: readonly string[];
};

type Bladprofiel = Pick<
  Gemeenteprofiel,
  'contact' | 'clientondersteuning' | 'ombudsman' | 'wondervraagLabel'
> & { readonly instrument: Instrument };

const meesteVakken = 12;
const meesteMetTweeLijnen = 8;

/** The boxes of the sheet: one for each leefgebied, and one for all else (HG-119). */
export function vakkenVan({ leefgebieden }: Instrument): readonly (Bladvak & { readonly id?: string })[] {
  const vakken = leefgebieden.slice(0, meesteVakken).map(({ id, naam, vragen }, plaats) => ({
    nummer: plaats + 1,
    id,
    titel: naam,
    vraag: vragen[0],
  }));
  return [...vakken, { nummer: vakken.length + 1, titel: 'En verder' }];
}

/** The blank sheet: no name is printed on it, so that it can lie on any table. */
export function maakLeegBlad(profiel: Bladprofiel, gemeente: string): LeegBlad {
  const vakken = vakkenVan(profiel.instrument).map(({ nummer, titel, vraag }) => ({ nummer, titel, vraag }));
  const lijnen = vakken.length - 1 > meesteMetTweeLijnen ? 1 : 2;
  return { titel: 'Ons gesprek', gemeente, wens: profiel.wondervraagLabel, vakken, lijnen };
}

/** What one can think about before the gesprek, and when, where and with whom it is. */
export function schrijfVoorbereiding(vraag: {
  readonly acts: readonly Act[];
  readonly vandaag: Datum;
  readonly naam: string;
  readonly profiel: Bladprofiel;
  /** Names of staff by id. */
  readonly namen: ReadonlyMap<string, string>;
}): Voorbereiding {
  const { acts, vandaag, naam, profiel, namen } = vraag;
  const [moment] = komendeContacten(acts, vandaag);
  const { loket, telefoon, tijden } = profiel.contact;
  return {
    titel: 'Zo bereidt u ons gesprek voor',
    feiten: [
      { naam: 'Voor', tekst: naam },
      ...(moment === undefined ? [] : wanneerWaarWie(moment, namen.get(moment.medewerkerId))),
      { naam: 'Past het niet of is er een vraag', tekst: `Bel ${loket}: ${telefoon}, ${tijden}.` },
    ],
    onderwerpen: profiel.instrument.leefgebieden
      .slice(0, meesteMetTweeLijnen)
      .map(({ naam: titel, vragen }) => ({ titel, vraag: vragen[0] ?? '' })),
    weten: goedOmTeWeten(planKanNogTot(acts, vandaag), profiel),
  };
}

function wanneerWaarWie(moment: Contactmoment, medewerker = 'iemand van ons') {
  const waar = moment.vorm === 'huisbezoek' ? 'bij u thuis' : moment.plaats;
  return [
    { naam: 'Wanneer', tekst: schrijfWanneer(moment) },
    ...(waar === '' ? [] : [{ naam: 'Waar', tekst: waar }]),
    { naam: 'Met wie', tekst: medewerker },
  ];
}

function goedOmTeWeten(planTot: Datum | undefined, profiel: Bladprofiel): readonly string[] {
  const { organisatie, telefoon } = profiel.clientondersteuning;
  return [
    'U hoeft niets klaar te hebben. U vertelt wat u wilt, en u hoeft niet overal over te praten.',
    'Iedereen die u erbij wilt, mag erbij zijn: familie, een buur, iemand die u helpt.',
    `Wilt u gratis hulp van iemand die naast u staat? Bel ${organisatie}: ${telefoon}.`,
    'Spreekt u liever een andere taal of gebarentaal? Zeg het ons. Wij regelen een tolk.',
    ...(planTot === undefined
      ? []
      : [`U mag zelf een plan maken en ons geven, tot en met ${schrijfDatum(planTot)}. Dat hoeft niet.`]),
    nietTevredenKort(profiel),
  ];
}
