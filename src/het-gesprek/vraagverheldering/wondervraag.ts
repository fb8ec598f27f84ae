import type { Aanleiding, Act, Actor, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from './keten.ts';
import type { Spreker } from './spreker.ts';

/** The wish in one sentence was set, or changed when it replaces another (HG-4). */
export type WondervraagGezet = Act<
  'wondervraag-gezet',
  {
    readonly tekst: string;
    readonly woordenVan: Spreker;
    readonly naam?: string | undefined;
    readonly naast?: readonly string[] | undefined;
  }
>;

/** One wording of the wish: whose words, who wrote them down and when (ISO instant); `tekst` is a text id. */
export type Wens = {
  readonly actId: string;
  readonly tekst: string;
  readonly woordenVan: Spreker;
  readonly naam?: string | undefined;
  readonly door: Actor;
  readonly gezetOp: string;
};

/** The wish as it stands, with earlier wordings, and wordings set at the same time between which a person chooses (HG-5). */
export type Wondervraag = Wens & { readonly eerder: readonly Wens[]; readonly naast: readonly Wens[] };

/** The wondervraag as it stands; undefined while nobody has put it into words. */
export function vouwWondervraag(acts: readonly Act[]): Wondervraag | undefined {
  const gezet = actsVan<WondervraagGezet>(acts, 'wondervraag-gezet');
  const koppen = koppenVan(gezet);
  const huidig = koppen.at(-1);
  if (huidig === undefined) return undefined;
  return {
    ...wensVan(huidig),
    eerder: gezet.filter((act) => !koppen.includes(act)).map(wensVan),
    naast: koppen.slice(0, -1).map(wensVan),
  };
}

/** What is needed to put the wish into words; `gezien` are the act ids of the wordings one saw, none the first time. */
export type WondervraagOpdracht = {
  readonly zaakId: string;
  readonly tekst: string;
  readonly woordenVan: Spreker;
  readonly naam?: string | undefined;
  readonly gezien: readonly string[];
};

/**
 * Sets or changes the wondervraag. Refuses words of the gespreksvoerder, words of another without a name, other
 * words in the place of the inwoner's own (HG-4) or of a named other (HG-151), and a change of something that another
 * changed meanwhile (HG-5).
 */
export function zetWondervraag(
  acts: readonly Act[],
  opdracht: WondervraagOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, woordenVan, gezien } = opdracht;
  const naam = opdracht.naam?.trim() || undefined;
  const tekst = opdracht.tekst.trim();
  if (tekst === '') return geweigerd('HG-4', 'Er staat nog niets. Schrijf in één zin waar het om gaat.');
  const koppen = koppenVan(actsVan<WondervraagGezet>(acts, 'wondervraag-gezet'));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd(
      'HG-5',
      'Iemand anders heeft deze zin intussen veranderd. Kies samen welke blijft staan.',
    );
  }
  const vervangen = aanleiding.nagekomen ? koppen.filter(({ id }) => gezien.includes(id)) : koppen;
  const bezwaar = woordenBezwaar({ woordenVan, naam }, vervangen);
  if (bezwaar !== undefined) return geweigerd('HG-4', bezwaar);
  const opNaam = bezwaarOpNaam({ woordenVan, naam }, vervangen);
  if (opNaam !== undefined) return geweigerd('HG-151', opNaam);
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = { tekst: aanleiding.actId, woordenVan, naam, naast };
  return gelukt({
    acts: [maakAct<WondervraagGezet>('wondervraag-gezet', inhoud, { zaakId, aanleiding, vervangt })],
    teksten: [nieuweTekst(aanleiding.actId, tekst)],
  });
}

type Woorden = Pick<Wens, 'woordenVan' | 'naam'>;

function woordenBezwaar(
  { woordenVan, naam }: Woorden,
  koppen: readonly WondervraagGezet[],
): string | undefined {
  if (woordenVan === 'inwoner') return undefined;
  if (koppen.some((act) => act.inhoud.woordenVan === 'inwoner')) {
    return 'Deze zin is van de inwoner zelf. Hij verandert alleen in de eigen woorden van de inwoner.';
  }
  if (woordenVan === 'gespreksvoerder' || woordenVan === 'professional') {
    return 'Deze zin is van de inwoner, of van iemand die heel dichtbij staat. Vraag hoe die het zelf zou zeggen.';
  }
  return naam === undefined ? 'Schrijf erbij van wie deze woorden zijn.' : undefined;
}

/** A sentence under somebody's name changes in the words of that one, or in the inwoner's own (HG-151). */
function bezwaarOpNaam(
  { woordenVan, naam }: Woorden,
  koppen: readonly WondervraagGezet[],
): string | undefined {
  if (woordenVan === 'inwoner' || koppen.length === 0) return undefined;
  const zelfde = ({ inhoud }: WondervraagGezet) =>
    inhoud.woordenVan === woordenVan && inhoud.naam?.toLowerCase() === naam?.toLowerCase();
  if (koppen.some(zelfde)) return undefined;
  const wie = koppen.map(({ inhoud }) => inhoud.naam ?? inhoud.woordenVan).join(' of ');
  return `Deze zin is van ${wie}. Alleen ${wie} of de inwoner zelf kan hem veranderen.`;
}

function wensVan(act: WondervraagGezet): Wens {
  const { tekst, woordenVan, naam } = act.inhoud;
  return { actId: act.id, tekst, woordenVan, naam, door: act.door, gezetOp: act.gebeurdOp };
}
