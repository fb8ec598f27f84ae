import type { Act } from '../basis/act.ts';
import { leesDatum, schrijfDatum } from '../basis/datum.ts';
import { findLeefgebied, findScenario } from '../inrichting/index.ts';
import type { Instrument } from '../inrichting/index.ts';
import type { Tweestrijd } from './kiezen.ts';
import { KRINGWOORDEN, MEERWOORDEN, SOORTWOORDEN, VRAAGWOORDEN } from './netwerk/netwerkwoorden.ts';
import { TREDEN, tredeWoorden } from './oplossingen/trede.ts';
import { SPREKERS, sprekerWoord } from './vraagverheldering/spreker.ts';
import { scoreWoord } from './welzijn/welzijnsscan.ts';
import type { Scores } from './welzijn/welzijnsscan.ts';

/** What the words of a value are made of: the texts, the instrument and what we call the inwoner. */
export type Woordenbron = {
  readonly teksten: ReadonlyMap<string, { readonly inhoud: string }>;
  readonly instrument: Instrument;
  readonly inwoner: string;
  readonly wondervraagLabel: string;
};

type Inhoud = Readonly<Record<string, unknown>>;

/** What a choice is about, as one reads it above the values (HG-120). */
export function tweestrijdKop({ vak }: Pick<Tweestrijd, 'vak'>, bron: Woordenbron): string {
  const [soort] = vak.split('/');
  const koppen: Readonly<Record<string, string>> = {
    wondervraag: `${bron.wondervraagLabel}.`,
    inbreng: 'Wie dit zei en waar het over gaat.',
    onderdeel: 'Of we het hierover hadden.',
    trede: 'Waar deze oplossing vandaan komt.',
    netwerklid: 'Iemand om u heen.',
    netwerk: 'Of er iemand is die kan helpen.',
    huisgenoot: 'Iemand die hier woont.',
    mantelzorger: 'Het blad van wie zorgt.',
    welzijnsscan: 'Hoe het gaat, per onderwerp.',
    scenario: 'Hoe het verder kan gaan.',
    resultaat: 'Wat we willen bereiken.',
  };
  return koppen[soort ?? ''] ?? 'Dit.';
}

/** The value of one act in words: enough to tell it from the other (HG-120). */
export function waardeIn({ soort, inhoud }: Act, bron: Woordenbron): string {
  const velden = inhoud as Inhoud;
  const tekst = (naam: string) => bron.teksten.get(String(velden[naam]))?.inhoud ?? '';
  switch (soort) {
    case 'wondervraag-gezet':
      return `${tekst('tekst')} (${spreker(velden['woordenVan'], velden['naam'], bron)})`;
    case 'inbreng-genoteerd':
      return [tekst('tekst'), duiding(velden, bron)].filter(Boolean).join(' — ');
    case 'onderdeel-besproken':
      return opsomming([velden['besproken'] === true ? 'besproken' : 'niet besproken', tekst('tekst')]);
    case 'trede-vastgelegd':
      return opsomming([
        TREDEN.filter((trede) => trede === velden['trede'])
          .map(tredeWoorden)
          .join(''),
        tekst('nietGenoeg'),
      ]);
    case 'resultaat-afgesproken':
      return `we zijn het eens, op ${dag(velden['op'])}`;
    case 'resultaat-oneens':
      return `we zijn het nog niet eens: ${tekst('woordenInwoner')} / ${tekst('woordenGespreksvoerder')}`;
    case 'resultaat-vervallen':
      return opsomming(['dit geldt niet meer', tekst('reden')]);
    case 'netwerk-besproken':
      return opsomming([
        velden['uitkomst'] === 'niemand' ? 'op dit moment niemand' : 'er zijn mensen',
        tekst('waarmee'),
      ]);
    case 'mantelzorger-gehoord':
      return velden['delen'] === true ? 'dit mag gelezen worden' : 'dit blijft op het eigen blad';
    case 'welzijnsscan-ingevuld':
      return scoresIn(velden, bron);
    case 'scenario-gekozen':
      return opsomming([
        findScenario(bron.instrument, String(velden['scenario']))?.naam ?? '',
        tekst('waarom'),
      ]);
    default:
      return mens(velden, bron);
  }
}

/** The answers of a scan: 'Uw dag: gaat wel'. */
function scoresIn({ scores }: Inhoud, { instrument }: Woordenbron): string {
  const antwoorden = Object.entries((scores ?? {}) as Scores);
  return opsomming(
    antwoorden.map(([id, score]) => `${findLeefgebied(instrument, id)?.naam ?? id}: ${scoreWoord(score)}`),
  );
}

function duiding(velden: Inhoud, bron: Woordenbron): string {
  const gebied = velden['leefgebied'];
  return opsomming([
    spreker(velden['spreker'], velden['sprekerNaam'], bron),
    velden['soort'] === 'gezien' ? 'gezien' : 'gezegd',
    typeof gebied === 'string' ? (findLeefgebied(bron.instrument, gebied)?.naam ?? gebied) : '',
    typeof velden['aard'] === 'string' ? velden['aard'].replaceAll('-', ' ') : '',
    velden['buitenVerslag'] === true ? 'niet in het verslag' : '',
  ]);
}

/** Somebody in the network or the household: the name, and whatever else was chosen or said. */
function mens(velden: Inhoud, { teksten }: Woordenbron): string {
  const woorden: Readonly<Record<string, string>> = { ...KRINGWOORDEN, ...SOORTWOORDEN };
  const tekst = (naam: string) => teksten.get(String(velden[naam]))?.inhoud ?? '';
  return opsomming([
    typeof velden['naam'] === 'string' ? velden['naam'] : '',
    woorden[String(velden['kring'])] ?? '',
    woorden[String(velden['soort'])] ?? '',
    vraagMet('kan meer', MEERWOORDEN, velden['kanMeer']),
    vraagMet('vragen', VRAAGWOORDEN, velden['vragen']),
    tekst('helptMet'),
    tekst('doetNu'),
    tekst('kan'),
    tekst('kanNiet'),
    velden['gehoord'] === true ? 'gesproken' : '',
  ]);
}

function vraagMet(vraag: string, woorden: Readonly<Record<string, string>>, waarde: unknown): string {
  const antwoord = woorden[String(waarde)];
  return antwoord === undefined ? '' : `${vraag}: ${antwoord}`;
}

function spreker(soort: unknown, naam: unknown, { inwoner }: Woordenbron): string {
  if (soort === 'inwoner') return inwoner;
  const gevonden = SPREKERS.find((een) => een === soort);
  return typeof naam === 'string' && naam !== ''
    ? naam
    : gevonden === undefined
      ? ''
      : sprekerWoord(gevonden);
}

function dag(waarde: unknown): string {
  const datum = leesDatum(String(waarde));
  return datum === undefined ? String(waarde) : schrijfDatum(datum);
}

function opsomming(delen: readonly string[]): string {
  return delen.filter((deel) => deel.trim() !== '').join(', ');
}
