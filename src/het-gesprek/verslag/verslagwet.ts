import { datumVanMoment, schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import { alinea, feitenregel, hoofdstuk } from '../../basis/leesstuk.ts';
import type { Leesfeit, Leeshoofdstuk } from '../../basis/leesstuk.ts';
import { nietTevredenKort } from '../../inrichting/index.ts';
import { reactieGevraagdTot } from '../../termijnen/index.ts';
import type { Onderdeel } from './dekking.ts';
import { onderdeelWoorden } from './onderdeelwoorden.ts';
import type { VerslagOnderdeel } from './verslag.ts';
import type { Verslagbron } from './verslagbron.ts';
import { schrijfGezegd } from './verslaggezegd.ts';
import { schrijfOndersteuning } from './verslagwoorden.ts';

const EERST: readonly Onderdeel[] = ['a', 'b', 'c', 'd', 'e', 'f', 'identiteit'];

/** What the law wants to be talked about, in human words. */
export function besproken(bron: Verslagbron): readonly Leeshoofdstuk[] {
  const feiten = EERST.flatMap((onderdeel) => feitVan(onderdeel, bron));
  return hoofdstuk('besproken', 'Wat we verder bespraken', [
    { regels: feitenregel([...feiten, ...samenNietBesproken(bron)]) },
  ]);
}

/** The own plan, free support beside the inwoner, and money. */
export function planHulpEnKosten(bron: Verslagbron): readonly Leeshoofdstuk[] {
  const feiten = [
    ...feitVan('persoonlijk-plan', bron, eigenPlan(bron)),
    ...feitVan('clientondersteuning', bron, naastU(bron)),
    ...feitVan('pgb', bron),
    ...feitVan('g', bron),
  ];
  return hoofdstuk('plan-hulp-kosten', 'Uw eigen plan, hulp naast u en kosten', [
    { regels: feitenregel(feiten) },
  ]);
}

/** One topic of the law in human words; `meer` are sentences that come with it. */
function feitVan(onderdeel: Onderdeel, bron: Verslagbron, meer: readonly string[] = []): readonly Leesfeit[] {
  const antwoord = bron.inhoud.onderdelen.find((een) => een.onderdeel === onderdeel);
  const staatSamen =
    antwoord !== undefined && redenenSamen(bron).some(([, samen]) => samen.includes(antwoord));
  const zinnen = [
    ...meer,
    ...(antwoord === undefined || staatSamen ? [] : [schrijfAntwoord(antwoord, bron)]),
  ];
  if (zinnen.length === 0) return [];
  return [{ naam: onderdeelWoorden(onderdeel).kop, tekst: zinnen.join('\n') }];
}

function schrijfAntwoord(
  { besproken: isBesproken, tekst, wens, bij = [] }: VerslagOnderdeel,
  bron: Verslagbron,
): string {
  const eigen = tekst === undefined ? undefined : bron.tekst(tekst);
  if (!isBesproken) return schrijfReden(eigen ?? '', 'Niet besproken');
  const zinnen = [
    wens === undefined ? undefined : schrijfOndersteuning(wens),
    eigen,
    ...schrijfGezegd(bij, bron),
  ];
  return zinnen.filter(Boolean).join('\n') || 'Dit hebben we besproken.';
}

const VANAF_SAMEN = 3;

/** Topics that were not talked about for the same reason stand together, once, instead of one after the other. */
function samenNietBesproken(bron: Verslagbron): readonly Leesfeit[] {
  return redenenSamen(bron).map(([reden, samen]) => ({
    naam: 'Niet besproken',
    tekst: `${schrijfReden(reden)} Het gaat om:\n${samen.map(({ onderdeel }) => onderdeelWoorden(onderdeel).kop).join('\n')}`,
  }));
}

/** A reason goes on after 'omdat'; one that was written as a sentence stays a sentence. */
function schrijfReden(reden: string, wat?: string): string {
  const woorden = metPunt(reden);
  if (/^\p{Lu}/u.test(woorden)) return [wat, woorden].filter(Boolean).join('. ');
  return wat === undefined ? `Omdat ${woorden}` : `${wat}, omdat ${woorden}`;
}

function redenenSamen({
  inhoud,
  tekst,
}: Verslagbron): readonly (readonly [string, readonly VerslagOnderdeel[]])[] {
  const niet = inhoud.onderdelen.filter(({ besproken: is }) => !is);
  const perReden = Map.groupBy(niet, (een) =>
    (een.tekst === undefined ? '' : (tekst(een.tekst) ?? '')).trim(),
  );
  return [...perReden].filter(([reden, samen]) => reden !== '' && samen.length >= VANAF_SAMEN);
}

function eigenPlan({ inhoud: { plan } }: Verslagbron): readonly string[] {
  if (plan === undefined) return [];
  const laat = plan.opTijd ? '' : ' Dat was na de zeven dagen. We hebben het gewoon gelezen.';
  return [`U gaf ons op ${schrijfDatumKort(plan.ontvangenOp)} uw eigen plan.${laat}`];
}

function naastU({ profiel: { clientondersteuning } }: Verslagbron): readonly string[] {
  const { organisatie, telefoon, uitleg } = clientondersteuning;
  return [`${organisatie}, ${telefoon}. ${uitleg}`];
}

/** What the inwoner can do now: answer, and ask for a besluit (HG-41). */
export function hoeVerder({ profiel, verzonden }: Verslagbron): Leeshoofdstuk {
  const { loket, telefoon, tijden, adres } = profiel.contact;
  return {
    id: 'verder',
    titel: 'Hoe het verder gaat',
    delen: [
      {
        regels: [
          kloptHet(verzonden?.verzondenOp),
          AANVRAGEN,
          ...wieOokBesluit(profiel),
          `Vragen? Bel ${loket}: ${telefoon}, ${tijden}. Ons adres: ${adres}. ${nietTevredenKort(profiel)}`,
        ].map(alinea),
      },
    ],
  };
}

/** That who led the gesprek may decide as well, where the municipality arranged that (TW-57, T51). */
function wieOokBesluit({ mandaat, naam }: Verslagbron['profiel']): readonly string[] {
  if (!mandaat.gespreksvoerderBeslist) return [];
  return [
    `De medewerker met wie u sprak, mag soms ook zelf besluiten over uw aanvraag. Dat gebeurt dan namens het college van burgemeester en wethouders van ${naam}. Bent u het niet eens met het besluit? Dan kijkt altijd iemand anders ernaar.`,
  ];
}

const AANVRAGEN =
  'Wilt u hulp of een hulpmiddel van de gemeente? Dan kunt u een aanvraag doen. Dat kan op uw eigen pagina, met een brief, aan het loket, of door dit verslag terug te sturen met een kruisje bij “Ik wil een besluit aanvragen”. Binnen twee weken na uw aanvraag krijgt u een besluit. Doet u nu geen aanvraag? Dan mag dat later nog steeds.';

/** A day to answer by helps to do it, and later is no less welcome; the day is known once it was sent (HG-51, D50). */
function kloptHet(verzondenOp: string | undefined): string {
  const dag =
    verzondenOp === undefined
      ? ''
      : `, liefst uiterlijk ${schrijfDatum(reactieGevraagdTot(datumVanMoment(verzondenOp)))}. Later mag ook`;
  return `Klopt dit verslag? Laat het ons weten${dag}. Dat kan op uw eigen pagina, aan de telefoon of met een brief. Wat u zegt, komt erbij te staan. Uw woorden veranderen wij niet.`;
}

/** Ends our sentence where the reason that was typed has no end of its own. */
function metPunt(reden: string): string {
  return /[.!?…]\s*$/u.test(reden) ? reden : `${reden}.`;
}
