import { nietTevredenTekst } from '../inrichting/index.ts';
import type { Deurprofiel } from '../inrichting/index.ts';
import type { Grond } from './afsluiten.ts';

/** What a message about the end of a zaak is written from. */
export type Afsluitvraag = {
  readonly grond: Grond;
  readonly naar?: string | undefined;
  readonly afzender: string;
  readonly profiel: Deurprofiel;
};

/** A message to the inwoner as plain text; nothing about the person in `onderwerp`. */
export type Afsluitbericht = { readonly onderwerp: string; readonly tekst: string };

/** Words the message about the end of a zaak (OV-15); undefined when there is none to send, as after a death (OV-16). */
export function schrijfAfsluitbericht(vraag: Afsluitvraag): Afsluitbericht | undefined {
  const kern = kernVan(vraag);
  if (kern === undefined) return undefined;
  const { contact } = vraag.profiel;
  const delen = [
    'Beste lezer,',
    ...kern,
    `Vragen? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    hulpregel(vraag.profiel),
    nietTevredenTekst(vraag.profiel),
    `Met vriendelijke groet,\n${contact.loket}, ${vraag.afzender}`,
  ];
  return { onderwerp: `Bericht van ${vraag.afzender}`, tekst: `${delen.join('\n\n')}\n` };
}

function kernVan(vraag: Afsluitvraag): readonly string[] | undefined {
  switch (vraag.grond) {
    case 'geen-aanvraag-gewenst':
      return zonderAanvraag(vraag.profiel);
    case 'ingetrokken':
      return [
        'U heeft ons laten weten dat u wilt stoppen. Dat hebben wij opgeschreven. Wij sluiten uw zaak af.',
        'Dit was uw eigen keuze. Heeft u zich bedacht, of had u het gevoel dat u moest stoppen? Bel ons dan. U kunt zich altijd opnieuw melden.',
      ];
    case 'doorgezonden':
      return [
        `Uw vraag hoort bij ${vraag.naar ?? 'een andere organisatie'}. Wij hebben uw vraag daarheen gestuurd. U hoort van hen.`,
        'Hoort u niets, of klopt dit niet? Bel ons dan. Wij zoeken het met u uit.',
      ];
    case 'afgewezen':
    case 'einde-ondersteuning':
    case 'verhuisd':
    case 'overleden':
      return undefined;
  }
}

/** The text of geval 33: this is no besluit, and this is how one applies after all. */
function zonderAanvraag({ contact }: Afsluitvraag['profiel']): readonly string[] {
  return [
    'Wij hebben met u gesproken en u kreeg daarvan het verslag. U heeft ons gezegd dat u nu geen hulp of hulpmiddel van de gemeente wilt aanvragen. Daarom sluiten wij uw zaak nu af.',
    'Dit bericht is geen besluit. De gemeente heeft niet beslist of u hulp kunt krijgen. Daarom kunt u tegen dit bericht ook geen bezwaar maken.',
    `Wilt u later toch iets aanvragen? Dat kan altijd. Bel ons, of stuur een brief naar ${contact.adres}. Schrijf op wat u wilt aanvragen, uw naam, uw adres en de datum, en zet uw handtekening. Binnen twee weken krijgt u dan een besluit. Daartegen kunt u wel bezwaar maken.`,
    'Verandert er iets, of gaat het minder goed? U kunt zich altijd opnieuw bij ons melden.',
  ];
}

function hulpregel({ clientondersteuning }: Afsluitvraag['profiel']): string {
  const { organisatie, telefoon, uitleg } = clientondersteuning;
  return `Gratis hulp van een onafhankelijke cliëntondersteuner: ${organisatie}, telefoon ${telefoon}. ${uitleg}`;
}
