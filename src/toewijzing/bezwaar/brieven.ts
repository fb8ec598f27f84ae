import type { Act } from '../../basis/act.ts';
import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { nietTevredenTekst, ombudsmanVan } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { antwoordUiterlijk, vouwKlachten } from './klacht.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';
import { findBezwaar } from './bezwaar.ts';
import type { Bezwaar, BezwaarAct, Bezwaaruitkomst } from './bezwaar.ts';
import type { DwangsomVastgesteld } from './dwangsom.ts';
import type { Ingebrekestelling, IngebrekestellingBeantwoord } from './ingebrekestelling.ts';
import type { Klacht, KlachtAct, Klachtuitkomst } from './klacht.ts';

/** What a letter about dissatisfaction is written from; `tekst` gives the words of a text version. */
export type Briefvraag = {
  readonly acts: readonly Act[];
  readonly tekst: (id: string) => string;
  readonly afzender: string;
  readonly profiel: Gemeenteprofiel;
};

/** A letter to the inwoner; nothing about the person in `titel`. */
export type Brief = { readonly titel: string; readonly op: Datum; readonly tekst: string };

/** The kinds of act that a letter to the inwoner belongs to. */
export const BRIEFSOORTEN: ReadonlySet<string> = new Set([
  'bezwaar-ontvangen',
  'bezwaar-verdaagd',
  'bezwaar-beslist',
  'klacht-ontvangen',
  'klacht-verdaagd',
  'klacht-afgehandeld',
  'ingebrekestelling-beantwoord',
  'dwangsom-vastgesteld',
]);

/** The letter that belongs to one act; undefined when there is none to send. */
export function schrijfBrief(vraag: Briefvraag, actId: string): Brief | undefined {
  const act = vraag.acts.find(({ id }) => id === actId) as Briefact | undefined;
  const kern = act && BRIEFSOORTEN.has(act.soort) ? kernVan(vraag, act) : undefined;
  if (act === undefined || kern === undefined) return undefined;
  const { contact } = vraag.profiel;
  const delen = [
    'Beste lezer,',
    ...kern.alineas,
    `Vragen? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    nietTevredenTekst(vraag.profiel, { metBesluit: kern.metBesluit ?? false }),
    `Met vriendelijke groet,\n${contact.loket}, ${vraag.afzender}`,
  ];
  return { titel: kern.titel, op: datumVanMoment(act.gebeurdOp), tekst: `${delen.join('\n\n')}\n` };
}

type Briefact = BezwaarAct | KlachtAct | IngebrekestellingBeantwoord | DwangsomVastgesteld;

type Kern = {
  readonly titel: string;
  readonly alineas: readonly string[];
  readonly metBesluit?: boolean | undefined;
};

function kernVan(vraag: Briefvraag, act: Briefact): Kern | undefined {
  switch (act.soort) {
    case 'bezwaar-ontvangen':
    case 'bezwaar-verdaagd':
    case 'bezwaar-beslist': {
      const bezwaar = findBezwaar(vraag.acts, act.inhoud.bezwaarId);
      return bezwaar && overBezwaar(vraag, act, bezwaar);
    }
    case 'klacht-ontvangen':
    case 'klacht-verdaagd':
    case 'klacht-afgehandeld': {
      const klacht = vouwKlachten(vraag.acts).find(({ klachtId }) => klachtId === act.inhoud.klachtId);
      return klacht && overKlacht(vraag, act, klacht);
    }
    case 'ingebrekestelling-beantwoord':
      return { titel: 'Antwoord op uw brief', alineas: [vraag.tekst(act.inhoud.tekst)] };
    case 'dwangsom-vastgesteld':
      return overDwangsom(vraag, act);
    default:
      return undefined;
  }
}

function overBezwaar(vraag: Briefvraag, act: BezwaarAct, bezwaar: Bezwaar): Kern | undefined {
  const klok = klokVan(bezwaar, bekendVoor(vraag.acts, bezwaar));
  const voor = schrijfDatum(klok.beslissenVoor);
  if (act.soort === 'bezwaar-verdaagd') {
    const waarom = vraag.tekst(act.inhoud.reden);
    const alineas = [
      `Wij kunnen niet op tijd op uw bezwaar beslissen. U krijgt de beslissing uiterlijk ${voor}.`,
      `Dit is de reden: ${waarom}`,
    ];
    return { titel: 'De beslissing op uw bezwaar komt later', alineas };
  }
  if (act.soort === 'bezwaar-beslist') {
    const alineas = [
      UITKOMSTZINNEN[act.inhoud.uitkomst],
      vraag.tekst(act.inhoud.motivering),
      `Wij besloten dit op ${schrijfDatum(act.inhoud.op)}, namens het college van burgemeester en wethouders (mandaat ${act.inhoud.mandaat.besluitnummer}).`,
      'Bent u het niet eens met deze beslissing? Dan kunt u binnen zes weken na de dag van verzending in beroep gaan bij de rechtbank. Dat is niet gratis. Een cliëntondersteuner helpt u daarbij.',
    ];
    return { titel: 'De beslissing op uw bezwaar', alineas, metBesluit: true };
  }
  const telaat =
    klok.tijdigheid === 'te-laat'
      ? [
          `Uw bezwaar kwam na ${schrijfDatum(klok.inTeDienenTot ?? bezwaar.ontvangenOp)} bij ons. Dat is later dan de wet vraagt. Laat ons weten waarom het later kwam. Had u een goede reden, dan behandelen wij uw bezwaar gewoon.`,
        ]
      : [];
  const alineas = [
    `Wij kregen uw bezwaar op ${schrijfDatum(bezwaar.ontvangenOp)}. ${bezwaar.tegen.soort === 'besluit' ? 'U bent het niet eens met ons besluit.' : 'U vindt dat een besluit te lang uitblijft.'}`,
    ...telaat,
    'Iemand die niet aan het besluit werkte, kijkt er opnieuw naar. U mag vertellen wat u ervan vindt, aan de telefoon of in een gesprek. Daarvoor krijgt u een uitnodiging. U mag iemand meenemen.',
    `U krijgt de beslissing uiterlijk ${voor}. Kan dat niet, dan hoort u dat voor die dag.`,
    'Zolang u wacht, verandert er door uw bezwaar niets aan het besluit. Heeft u nu hulp nodig? Bel ons dan.',
  ];
  return { titel: 'Wij hebben uw bezwaar ontvangen', alineas };
}

const UITKOMSTZINNEN: Readonly<Record<Bezwaaruitkomst, string>> = {
  gegrond: 'U heeft gelijk. Uw bezwaar is gegrond. U krijgt een nieuw besluit.',
  'deels-gegrond': 'U heeft voor een deel gelijk. Uw bezwaar is deels gegrond. U krijgt een nieuw besluit.',
  ongegrond: 'Wij hebben opnieuw gekeken. Het besluit blijft zoals het was. Uw bezwaar is ongegrond.',
  'niet-ontvankelijk': 'Wij kunnen uw bezwaar niet behandelen. In de wet heet dat niet-ontvankelijk.',
};

function overKlacht({ tekst, profiel }: Briefvraag, act: KlachtAct, klacht: Klacht): Kern {
  const voor = schrijfDatum(antwoordUiterlijk(klacht));
  const { naam, telefoon, site } = ombudsmanVan(profiel);
  if (act.soort === 'klacht-verdaagd') {
    const alineas = [
      `Wij kunnen niet op tijd antwoorden op uw klacht. U krijgt ons antwoord uiterlijk ${voor}.`,
      `Dit is de reden: ${tekst(act.inhoud.reden)}`,
    ];
    return { titel: 'Het antwoord op uw klacht komt later', alineas };
  }
  if (act.soort === 'klacht-afgehandeld') {
    const alineas = [
      KLACHTZINNEN[act.inhoud.uitkomst ?? 'gegrond'],
      tekst(act.inhoud.oordeel),
      `Bent u niet tevreden met dit antwoord? Dan kunt u binnen een jaar naar ${naam}: ${telefoon}, ${site}. Dat kost niets.`,
    ];
    return { titel: 'Ons antwoord op uw klacht', alineas };
  }
  const alineas = [
    `Wij kregen uw klacht op ${schrijfDatum(klacht.ontvangenOp)}. Vervelend dat het zo ging.`,
    'Iemand die er niets mee te maken had, bekijkt uw klacht. Die belt u, zodat u kunt vertellen wat er gebeurde.',
    `U krijgt ons antwoord uiterlijk ${voor}.`,
  ];
  return { titel: 'Wij hebben uw klacht ontvangen', alineas };
}

const KLACHTZINNEN: Readonly<Record<Klachtuitkomst, string>> = {
  gegrond: 'U heeft gelijk: uw klacht is gegrond.',
  'deels-gegrond': 'U heeft voor een deel gelijk: uw klacht is deels gegrond.',
  ongegrond: 'Wij hebben uw klacht onderzocht. Wij vinden haar ongegrond.',
  'naar-tevredenheid': 'U zei dat het nu goed is. Daarom ronden wij uw klacht af.',
};

function overDwangsom({ tekst }: Briefvraag, { inhoud }: DwangsomVastgesteld): Kern {
  const { bedrag, dagen, uitzondering, motivering } = inhoud;
  const alineas =
    uitzondering === undefined
      ? [
          `Wij besloten te laat. U krijgt daarom een dwangsom van ${bedrag} euro${dagen === undefined ? '' : `, over ${dagen} dagen`}. Wij maken dat bedrag binnen zes weken aan u over.`,
        ]
      : ['Wij besloten te laat. Toch krijgt u geen dwangsom.'];
  const waarom = motivering === undefined ? [] : [tekst(motivering)];
  return { titel: 'Besluit over de dwangsom', alineas: [...alineas, ...waarom], metBesluit: true };
}

/** A first answer to an ingebrekestelling in plain words, which a person may change before it goes out (TW-118). */
export function stelAntwoordVoor(brief: Ingebrekestelling): string {
  const { stand, ontvangenOp, beslisUiterlijk, beslistOp } = brief;
  const begin = `Wij kregen uw brief op ${schrijfDatum(ontvangenOp)}. U vindt dat wij te laat zijn.`;
  switch (stand) {
    case 'geen-aanvraag':
      return `${begin}\n\nU heeft nog geen aanvraag gedaan. Daarom hoeft er ook nog geen besluit te zijn, en is uw brief te vroeg. U krijgt geen dwangsom. Zijn de zes weken voor het onderzoek voorbij, of heeft u het verslag? Dan kunt u nu een aanvraag doen. Binnen twee weken daarna krijgt u een besluit.`;
    case 'te-vroeg':
      return `${begin}\n\nWij hebben nog tijd: ons besluit moet er uiterlijk ${beslisUiterlijk ? schrijfDatum(beslisUiterlijk) : 'op de afgesproken dag'} zijn. Uw brief is dus te vroeg en u krijgt nu geen dwangsom. Is er na die dag nog geen besluit? Stuur dan een nieuwe brief.`;
    case 'al-beslist':
      return `${begin}\n\nHet besluit was er al${beslistOp ? `, op ${schrijfDatum(beslistOp)}` : ''}. Heeft u het niet gekregen? Bel ons dan meteen. Wij sturen het u opnieuw.`;
    case 'geldig':
      return `${begin}\n\nDat klopt: het besluit moest er uiterlijk ${beslisUiterlijk ? schrijfDatum(beslisUiterlijk) : 'eerder'} zijn. Wij besluiten nu binnen twee weken. Lukt dat niet, dan krijgt u voor elke dag daarna een dwangsom. Die hoeft u niet aan te vragen. U kunt dan ook naar de rechter.`;
  }
}
