import { schrijfDatum } from '../../basis/datum.ts';
import { hoofdstuk, woorden } from '../../basis/leesstuk.ts';
import type { Leeshoofdstuk, Leesregel } from '../../basis/leesstuk.ts';
import { findLeefgebied } from '../../inrichting/index.ts';
import type { Instrument } from '../../inrichting/index.ts';
import type { Gesprek } from '../gesprek.ts';
import type { Aard } from '../vraagverheldering/inbreng.ts';
import type { VerslagInbreng, VerslagKijk } from './verslag.ts';
import { functieVan } from './verslagbron.ts';
import type { Verslagbron } from './verslagbron.ts';
import { schrijfGezien, schrijfSpreker } from './verslagwoorden.ts';

type Versies = {
  readonly van: (tekstId: string) => string;
  readonly gevuld: (tekstId: string | undefined) => string | undefined;
};

/** Freezes what was said and seen, with what the inwoner said to what was seen; what another keeps to themselves is left out (HG-44). */
export function stelInbrengOp(
  gesprek: Pick<Gesprek, 'inbreng' | 'weerwoorden'>,
  instrument: Instrument,
  versies: Versies,
): readonly VerslagInbreng[] {
  return gesprek.inbreng
    .filter(({ buitenVerslag }) => buitenVerslag !== true)
    .map(({ inbrengId, tekst, spreker, sprekerNaam, soort, leefgebied, aard }) => {
      const weerwoorden = gesprek.weerwoorden
        .filter((een) => een.inbrengId === inbrengId)
        .flatMap((een) => versies.gevuld(een.tekst) ?? []);
      return {
        inbrengId,
        tekst: versies.van(tekst),
        spreker,
        sprekerNaam,
        soort,
        leefgebied: leefgebied && findLeefgebied(instrument, leefgebied)?.naam,
        ...(aard !== undefined && { aard }),
        ...(weerwoorden.length > 0 && { weerwoorden }),
      };
    });
}

/** Freezes which notes are two views of one thing; undefined when there are none, or when one of the two stays out. */
export function stelKijkenOp(
  { kijken }: Pick<Gesprek, 'kijken'>,
  inbreng: readonly VerslagInbreng[],
  versies: Versies,
): readonly VerslagKijk[] | undefined {
  const staat = (inbrengId: string) => inbreng.some((een) => een.inbrengId === inbrengId);
  const samen = kijken
    .filter(({ een, ander }) => staat(een) && staat(ander))
    .map(({ een, ander, proberen }) => ({
      een,
      ander,
      proberen: proberen.flatMap((tekst) => versies.gevuld(tekst) ?? []),
    }));
  return samen.length === 0 ? undefined : samen;
}

/** Everything said and seen, per topic, and then what two people see differently, beside each other (HG-32, HG-104). */
export function inUwWoorden(bron: Verslagbron): readonly Leeshoofdstuk[] {
  const { inbreng, kijken = [] } = bron.inhoud;
  const samen = new Set(kijken.flatMap(({ een, ander }) => [een, ander]));
  const staand = inbreng.filter(({ inbrengId, tekst }) => !samen.has(inbrengId) && bron.tekst(tekst)?.trim());
  const gebieden = [...new Set(staand.flatMap(({ leefgebied }) => leefgebied ?? []))];
  const vrij = staand.filter(({ leefgebied }) => leefgebied === undefined);
  const perGebied = gebieden.map((gebied) => ({
    titel: gebied,
    regels: regelsVan(
      staand.filter(({ leefgebied }) => leefgebied === gebied),
      bron,
    ),
  }));
  const rest = { titel: perGebied.length > 0 ? 'En verder' : undefined, regels: regelsVan(vrij, bron) };
  const verschillend = kijken.map((kijk) => ({
    titel: 'Hier kijken we verschillend naar',
    regels: regelsVanKijk(kijk, bron),
  }));
  return hoofdstuk('woorden', 'In uw woorden', [
    { regels: bijDeMelding(bron) },
    ...perGebied,
    rest,
    ...verschillend,
  ]);
}

/** What was told at the melding, where a wish stands on top instead of it (HG-45). */
function bijDeMelding({ inhoud: { wens, woorden: verteld }, tekst }: Verslagbron): readonly Leesregel[] {
  const gezegd = verteld && tekst(verteld.tekst);
  if (wens === undefined || !gezegd?.trim()) return [];
  return [
    woorden(
      verteld?.relatie === undefined ? 'U, bij de melding' : `Bij de melding (${verteld.relatie})`,
      gezegd,
    ),
  ];
}

/** What was said first, then what was seen: they stay apart (HG-32). */
function regelsVan(inbreng: readonly VerslagInbreng[], bron: Verslagbron): readonly Leesregel[] {
  return [
    ...inbreng.filter(({ soort }) => soort === 'gezegd'),
    ...inbreng.filter(({ soort }) => soort === 'gezien'),
  ].flatMap((een) => regelsVanEen(een, bron));
}

const AARDZIN: Readonly<Record<Aard, string>> = {
  'gaat-goed': 'wat goed gaat',
  kan: 'wat u zelf kunt',
  wil: 'wat u wilt',
  belangrijk: 'waarom dat belangrijk is',
};

/** One note under the name of who brought it, and below what was seen what the inwoner said to it (HG-102). */
function regelsVanEen(inbreng: VerslagInbreng, { tekst, profiel, namen }: Verslagbron): readonly Leesregel[] {
  const { spreker, soort, op, door = '', aard, weerwoorden = [] } = inbreng;
  const naam = inbreng.sprekerNaam ?? namen.get(door);
  const wanneer = op === undefined ? '' : `, op ${schrijfDatum(op)}`;
  const over = aard === undefined ? '' : `, over ${AARDZIN[aard]}`;
  const schrijf = soort === 'gezien' ? schrijfGezien : schrijfSpreker;
  return [
    woorden(
      `${schrijf({ spreker, naam }, functieVan(profiel))}${over}${wanneer}`,
      tekst(inbreng.tekst) ?? '',
    ),
    ...weerwoorden.map((id) => woorden('U zegt daarover', tekst(id) ?? '')),
  ];
}

function regelsVanKijk({ een, ander, proberen }: VerslagKijk, bron: Verslagbron): readonly Leesregel[] {
  const beide = [een, ander].flatMap((id) => bron.inhoud.inbreng.filter(({ inbrengId }) => inbrengId === id));
  return [
    ...beide.flatMap((inbreng) => regelsVanEen(inbreng, bron)),
    ...proberen.map((id) => woorden('Wat we uitproberen', bron.tekst(id) ?? '')),
  ];
}
