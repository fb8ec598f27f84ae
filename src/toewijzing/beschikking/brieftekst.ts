import { tekstUit } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import type { Briefzin } from './brief.ts';

/** The standard wording of every fixed text in a letter; a municipality gives its own under the same key (TW-60). */
export const BRIEFTEKSTEN = {
  'brief.opening.aanvraag':
    'Op {aanvraagdag} kregen wij uw aanvraag. In deze brief leest u wat wij besluiten en waarom. Ook leest u wat u kunt doen als u het er niet mee eens bent.',
  'brief.opening.spoed':
    'U had snel hulp nodig. Daarom besluiten wij nu al, voordat het onderzoek klaar is. In deze brief leest u welke hulp u krijgt en tot wanneer.',
  'brief.opening.herziening':
    'Wij keken opnieuw naar uw ondersteuning. In deze brief leest u wat er verandert en waarom. Ook leest u wat u kunt doen als u het er niet mee eens bent.',
  'brief.opening.ambtshalve':
    'In deze brief leest u wat wij over uw ondersteuning besluiten en waarom. Ook leest u wat u kunt doen als u het er niet mee eens bent.',
  'brief.besluit.toegekend':
    'U krijgt ondersteuning van de gemeente {gemeente}. Hieronder staat wat u krijgt.',
  'brief.besluit.deels-toegekend':
    'U krijgt een deel van wat u vroeg. Hieronder staat wat u krijgt. Daarna leest u waarom u de rest niet krijgt.',
  'brief.besluit.afgewezen':
    'U krijgt de ondersteuning die u vroeg niet van de gemeente {gemeente}. Hieronder leest u waarom.',
  'brief.besluit.buiten-behandeling':
    'Wij kunnen niet over uw aanvraag beslissen. Wij hebben niet alles wat daarvoor nodig is. U kunt altijd een nieuwe aanvraag doen.',
  'brief.besluit.beeindigd':
    'De ondersteuning die u van ons kreeg, stopt. Hieronder leest u vanaf wanneer en waarom.',
  'brief.natura':
    'U krijgt deze ondersteuning van een aanbieder. Wij regelen dat. De aanbieder belt u om af te spreken wanneer het begint.',
  'brief.pgb':
    'U krijgt een persoonsgebonden budget (pgb). Daarmee koopt u zelf uw hulp. De Sociale Verzekeringsbank betaalt uw hulpverlener voor u.',
  'brief.pgb.kwaliteit':
    'De hulp die u koopt, moet veilig en goed zijn en bij u passen. Zet in een zorgovereenkomst wat u met uw hulpverlener afspreekt (Wmo 2015, artikel 2.3.6).',
  'brief.tijdelijk':
    'Deze hulp is tijdelijk. Voor de laatste dag bekijken wij met u wat er daarna nodig is. U krijgt daarover een nieuwe brief.',
  'brief.waarom':
    'Wij bekeken uw vraag in vijf stappen. Zo moet het volgens de wet (Wmo 2015, artikel 2.3.5) en volgens de rechter. Bij elke stap staat wat wij samen met u vonden.',
  'brief.waarom.zonder-stappen': 'Ons besluit steunt op de Wmo 2015 en de Algemene wet bestuursrecht.',
  'brief.toetsen':
    'Iets is algemeen gebruikelijk als vier antwoorden ja zijn. Dan koopt u het zelf, net als andere mensen. Zo beantwoordden wij de vier vragen.',
  'brief.bijdrage.abonnementstarief':
    'U betaalt een eigen bijdrage van {bedrag} per maand. Dat is voor alle hulp samen. Het CAK stuurt u de rekening. Het CAK kijkt ook of u minder hoeft te betalen.',
  'brief.bijdrage.geen':
    'Voor deze ondersteuning betaalt u geen eigen bijdrage. U krijgt hierover geen rekening van het CAK.',
  'brief.veranderingen':
    'Gaat u verhuizen, wordt u opgenomen of komt er iemand bij u wonen? Of heeft u meer of minder hulp nodig? Vertel het ons meteen. Dat moet van de wet (Wmo 2015, artikel 2.3.8). Bel {loket}: {telefoon}.',
  'brief.bezwaar':
    'U kunt bezwaar maken tegen dit besluit. Dat kost niets. U mag ook iemand anders vragen om het voor u te doen. U heeft er zes weken voor. Stuur uw bezwaar uiterlijk op {bezwaartot}. Stuur het aan het college van burgemeester en wethouders van {gemeente}, {adres}.',
  'brief.bezwaar.inhoud':
    'Schrijf in uw bezwaar uw naam, uw adres en de datum. Noem het kenmerk {kenmerk}. Schrijf waarom u het niet eens bent met het besluit. Zet uw handtekening eronder.',
  'brief.bezwaar.spoed':
    'Kunt u niet wachten op ons antwoord? Vraag dan aan de rechter om alvast iets te regelen. Dat heet een voorlopige voorziening. Daarvoor betaalt u wel geld.',
  'brief.clientondersteuning':
    'Wilt u gratis hulp bij deze brief of bij een bezwaar? Een onafhankelijke cliëntondersteuner helpt u. Bel {clientondersteuning}: {ondersteuningstelefoon}.',
  'brief.vragen': 'Heeft u een vraag over deze brief? Bel {loket}: {telefoon}, {tijden}.',
} as const satisfies Readonly<Record<string, string>>;

/** The key of a letter text. */
export type Brieftekst = keyof typeof BRIEFTEKSTEN;

/** The words that a letter text may leave open, filled in when the letter is made. */
export const INVULWOORDEN = [
  'aanvraagdag',
  'gemeente',
  'bedrag',
  'bezwaartot',
  'kenmerk',
  'loket',
  'telefoon',
  'tijden',
  'adres',
  'clientondersteuning',
  'ondersteuningstelefoon',
] as const;
/** What stands in the places that a letter text leaves open. */
export type Invulling = Readonly<Record<(typeof INVULWOORDEN)[number], string>>;

/** One letter text in this municipality's own words or else ours, filled in; an unknown word stays as it stands. */
export function schrijfBrieftekst(
  profiel: Pick<Gemeenteprofiel, 'teksten'>,
  sleutel: Brieftekst,
  invulling: Invulling,
): Briefzin {
  const tekst = tekstUit(profiel, sleutel, BRIEFTEKSTEN[sleutel]);
  const ingevuld = tekst.replaceAll(/\{([a-z-]+)\}/g, (open, woord: string) =>
    isInvulwoord(woord) ? invulling[woord] : open,
  );
  return {
    tekst: ingevuld.trim(),
    herkomst: { soort: 'tekst', sleutel, isEigen: sleutel in profiel.teksten },
  };
}

/** Words between braces in a municipality's own letter texts that nothing is filled in for, by the key of the text. */
export function onbekendeInvulwoorden(
  profiel: Pick<Gemeenteprofiel, 'teksten'>,
): readonly { readonly sleutel: string; readonly woord: string }[] {
  return Object.keys(BRIEFTEKSTEN).flatMap((sleutel) =>
    [...(profiel.teksten[sleutel] ?? '').matchAll(/\{([^}]*)\}/g)]
      .map(([, woord = '']) => woord)
      .filter((woord) => !isInvulwoord(woord))
      .map((woord) => ({ sleutel, woord })),
  );
}

function isInvulwoord(woord: string): woord is keyof Invulling {
  return (INVULWOORDEN as readonly string[]).includes(woord);
}
