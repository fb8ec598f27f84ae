import { datumVanMoment, schrijfDatum, schrijfMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import { toestandVan } from '../zaak.ts';
import type { StandAanvraag, Zaak } from '../zaak.ts';

/** One stretch of the road as the inwoner sees it. */
export type Wegdeel = {
  readonly titel: string;
  readonly stand: 'geweest' | 'nu' | 'straks';
  readonly uitleg?: string;
};

/** The road from the first question to "hoe gaat het nu?", with where we are (ZK-8). */
export function wegVan(zaak: Zaak): readonly Wegdeel[] {
  const delen = [
    { titel: 'Uw vraag is bij ons', klaar: true, uitleg: schrijfDatum(zaak.gemeldOp) },
    { titel: 'We spreken elkaar', klaar: zaak.gevoerdOp !== undefined, uitleg: wanneerGesprek(zaak) },
    { titel: 'U krijgt het verslag', klaar: zaak.verslagOp !== undefined, uitleg: wanneerVerslag(zaak) },
    {
      titel: 'We maken samen uw plan',
      klaar: zaak.arrangementOp !== undefined,
      uitleg: schrijfAls(zaak.arrangementOp),
    },
    ...(zaak.aanvraag === undefined ? [] : [besluitdeel(zaak, zaak.aanvraag)]),
    {
      titel: 'We vragen hoe het gaat',
      klaar: zaak.losgelatenOp !== undefined,
      uitleg: schrijfAls(zaak.opvolgingOp),
    },
  ];
  const voorbij = zaak.afgeslotenOp !== undefined;
  const hier = voorbij ? -1 : plekVan(zaak, delen);
  return delen.map(({ titel, klaar, uitleg }, nummer) => ({
    titel,
    stand: nummer === hier ? 'nu' : klaar ? 'geweest' : 'straks',
    ...(uitleg && { uitleg }),
  }));
}

/** Where it stands and by when something happens, in sentences to the inwoner (ZK-8). */
export function waarHetStaat(zaak: Zaak, { wieBelt, vandaag }: Omgeving): readonly string[] {
  switch (toestandVan(zaak)) {
    case 'signaal':
    case 'voorbereiding':
      return ['Uw vraag is bij ons.', wieBelt, totVerslag(zaak, vandaag)];
    case 'gesprek-gepland':
      return [`We spreken elkaar op ${schrijfMoment(zaak.geplandOp ?? '')}.`, totVerslag(zaak, vandaag)];
    case 'onderzoek':
      return ['We hebben elkaar gesproken. Nu schrijven we het verslag.', totVerslag(zaak, vandaag)];
    case 'verslag-verzonden':
      return naReactie(zaak);
    case 'arrangement-afgesproken':
      return ['Uw plan is afgesproken.', ...hoeGaatHet(zaak)];
    case 'aanvraag':
    case 'besluit-voorbereid':
      return zaak.aanvraag === undefined ? [] : [...gestopt(zaak), ...overDeAanvraag(zaak.aanvraag, vandaag)];
    case 'besluit-genomen':
      return [
        'Er is een besluit. U krijgt het in een brief.',
        'Bent u het er niet mee eens? Onderaan staat wat u kunt doen.',
      ];
    case 'losgelaten':
      return ['We hebben afgesproken dat het nu zonder ons kan.', 'Gaat het toch niet? Bel ons gerust.'];
    case 'afgesloten':
      return [
        `Uw vraag is afgesloten${zaak.afgeslotenOp ? ` op ${schrijfDatum(zaak.afgeslotenOp)}` : ''}.`,
        'Gaat het niet goed? U mag altijd opnieuw bij ons komen.',
      ];
  }
}

function naReactie({ antwoord }: Zaak): readonly string[] {
  if (antwoord === undefined) return ['Uw verslag is klaar.', 'Lees het en laat weten of het klopt.'];
  if (antwoord === 'klopt-niet') {
    return [
      'U zei dat iets in het verslag niet klopt. Uw woorden staan erbij.',
      'Wij bespreken het met u. Daarna maken we samen uw plan.',
    ];
  }
  return ['Dank u wel voor uw reactie op het verslag.', 'Nu maken we samen uw plan.'];
}

/** What the sentences need to know beside the zaak. */
export type Omgeving = { readonly wieBelt: string; readonly vandaag: Datum };

const GEKEKEN: Readonly<Record<string, string>> = {
  'melding-inzien': 'las wat u ons vertelde',
  'melding-aannemen': 'schreef op wat u ons vertelde',
  'melding-doen': 'vertelde ons over u',
  'spoed-beoordelen': 'keek of er haast bij is',
  toeleiden: 'koos wie met u gaat praten',
  'werklijst-zien': 'zag uw naam in een lijst met werk',
  zoeken: 'zocht een naam op, en de uwe stond erbij',
  'zaak-inzien': 'keek hoe het ervoor staat',
  'persoonsgegevens-wijzigen': 'veranderde uw gegevens',
  'agenda-zien': 'keek in de agenda',
  'contactmoment-plannen': 'plande een bezoek of telefoongesprek',
  'uren-toekennen': 'keek hoeveel uren er nodig zijn',
  'gesprek-inzien': 'las wat er in het gesprek is opgeschreven',
  'gesprek-voeren': 'schreef op wat er in het gesprek gezegd is',
  'verslag-inzien': 'las het verslag',
  'verslag-versturen': 'maakte en verstuurde het verslag',
  'verslag-reactie-vastleggen': 'schreef uw reactie op het verslag op',
  'verslag-beantwoorden': 'las het verslag en reageerde',
  'arrangement-inzien': 'las uw plan',
  'arrangement-maken': 'schreef aan uw plan',
  'aanvraag-registreren': 'schreef uw aanvraag op',
  'aanvraag-doen': 'bekeek de pagina om iets aan te vragen',
  'aanvraag-inzien': 'las uw aanvraag',
  'besluit-inzien': 'las het besluit',
  'besluit-voorbereiden': 'werkte aan het besluit',
  'besluit-nemen': 'nam het besluit',
  toetsen: 'keek het besluit na',
  'termijn-berichten': 'schreef u dat het later wordt',
  'mijn-zaak-zien': 'bekeek deze pagina',
  'inzage-zien': 'keek wie uw gegevens bekeek',
  'persoonlijk-plan-inleveren': 'schreef aan uw eigen plan',
};

/** What somebody did who looked at the inwoner's data, in everyday words (ZK-9). */
export function schrijfBlik(handeling: string): string {
  return GEKEKEN[handeling] ?? 'zag uw gegevens';
}

function plekVan(zaak: Zaak, delen: readonly { readonly klaar: boolean }[]): number {
  if (zaak.aanvraag !== undefined && zaak.besluit?.genomenOp === undefined) return delen.length - 2;
  return delen.findIndex(({ klaar }) => !klaar);
}

function besluitdeel(zaak: Zaak, { uiterlijk }: StandAanvraag) {
  const genomenOp = zaak.besluit?.genomenOp;
  const uitleg = genomenOp ? schrijfDatum(genomenOp) : `uiterlijk ${schrijfDatum(uiterlijk)}`;
  return { titel: 'U krijgt een besluit', klaar: genomenOp !== undefined, uitleg };
}

function wanneerGesprek({ gevoerdOp, geplandOp }: Zaak): string | undefined {
  if (gevoerdOp !== undefined) return schrijfDatum(gevoerdOp);
  return geplandOp && schrijfMoment(geplandOp);
}

function wanneerVerslag({ verslagOp, gemeldOp }: Zaak): string {
  return verslagOp === undefined
    ? `uiterlijk ${schrijfDatum(uiterlijkVerslag(gemeldOp))}`
    : schrijfDatum(verslagOp);
}

function schrijfAls(datum: Datum | undefined): string | undefined {
  return datum && schrijfDatum(datum);
}

function totVerslag({ gemeldOp }: Zaak, vandaag: Datum): string {
  const uiterlijk = uiterlijkVerslag(gemeldOp);
  if (vandaag <= uiterlijk) return `Uiterlijk ${schrijfDatum(uiterlijk)} krijgt u het verslag.`;
  return `U had het verslag op ${schrijfDatum(uiterlijk)} moeten hebben. Dat is ons niet gelukt. U mag nu ook zonder verslag een besluit aanvragen.`;
}

function hoeGaatHet({ opvolgingOp }: Zaak): readonly string[] {
  return opvolgingOp === undefined ? [] : [`Op ${schrijfDatum(opvolgingOp)} vragen we hoe het gaat.`];
}

/** Stopping does not end an aanvraag that waits (ZK-12); that takes a word of its own. */
function gestopt({ gestoptOp }: Zaak): readonly string[] {
  if (gestoptOp === undefined) return [];
  return [
    `Uw vraag is gestopt op ${schrijfDatum(gestoptOp)}. Uw aanvraag is daarmee niet gestopt.`,
    'Wilt u ook geen besluit meer? Dan kunt u de aanvraag intrekken.',
  ];
}

function overDeAanvraag({ ontvangenOp, uiterlijk }: StandAanvraag, vandaag: Datum): readonly string[] {
  return [
    `Uw aanvraag van ${schrijfDatum(ontvangenOp)} is bij ons.`,
    vandaag <= uiterlijk
      ? `Uiterlijk ${schrijfDatum(uiterlijk)} krijgt u een besluit.`
      : `U had op ${schrijfDatum(uiterlijk)} een besluit moeten hebben. Dat is ons niet gelukt.`,
  ];
}

/** The day of a moment, written out; for lists of what was sent. */
export function schrijfDag(moment: string): string {
  return schrijfDatum(datumVanMoment(moment));
}
