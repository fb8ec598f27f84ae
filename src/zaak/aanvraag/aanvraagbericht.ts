import type { Act } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { nietTevredenTekst } from '../../inrichting/index.ts';
import type { Deurprofiel } from '../../inrichting/index.ts';
import type {
  AanvraagIngetrokken,
  AanvraagOntvangen,
  AanvraagVroegOntvangen,
  AanvullingGevraagd,
  BeslistermijnOpgeschort,
  UitstelGemeld,
} from '../../toewijzing/index.ts';

/** A message to the inwoner about the aanvraag; nothing about the person in `onderwerp` or in `mail`. */
export type Aanvraagbericht = {
  readonly titel: string;
  readonly onderwerp: string;
  /** For by mail: what was asked or said in free words stays on the own page and on paper. */
  readonly mail: string;
  /** For on paper: the same with the free words. */
  readonly brief: string;
};

/** What a message is written from. */
export type Berichtvraag = {
  readonly act: Pick<Act, 'soort' | 'inhoud'>;
  readonly afzender: string;
  readonly profiel: Deurprofiel;
  /** The last day for the verslag, and for the besluit when an aanvraag runs. */
  readonly onderzoekUiterlijk?: Datum | undefined;
  readonly beslisUiterlijk?: Datum | undefined;
  readonly woorden: (id: string) => string;
};

type Kern = { readonly titel: string; readonly alineas: readonly string[]; readonly eigenWoorden?: string };

type BerichtAct =
  | AanvraagIngetrokken
  | AanvraagOntvangen
  | AanvraagVroegOntvangen
  | AanvullingGevraagd
  | BeslistermijnOpgeschort
  | UitstelGemeld;

/** Words what the inwoner hears when something happens with the aanvraag (ZK-60); undefined when there is nothing to tell. */
export function schrijfAanvraagbericht(vraag: Berichtvraag): Aanvraagbericht | undefined {
  const kern = kernVan(vraag);
  if (kern === undefined) return undefined;
  const { titel, alineas, eigenWoorden } = kern;
  const { contact, clientondersteuning } = vraag.profiel;
  const einde = [
    `Vragen? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    `Gratis hulp van een onafhankelijke cliëntondersteuner: ${clientondersteuning.organisatie}, telefoon ${clientondersteuning.telefoon}.`,
    nietTevredenTekst(vraag.profiel),
    `Met vriendelijke groet,\n${contact.loket}, ${vraag.afzender}`,
  ];
  const opEigenPagina =
    'Wat wij precies nodig hebben of waarom, leest u op uw eigen pagina of in onze brief.';
  return {
    titel,
    onderwerp: `Bericht van ${vraag.afzender}`,
    mail: alinea(['Beste lezer,', ...alineas, ...(eigenWoorden ? [opEigenPagina] : []), ...einde]),
    brief: alinea(['Beste lezer,', ...alineas, ...(eigenWoorden ? [eigenWoorden] : []), ...einde]),
  };
}

function kernVan(vraag: Berichtvraag): Kern | undefined {
  const act = vraag.act as BerichtAct | { readonly soort: 'iets-anders' };
  switch (act.soort) {
    case 'aanvraag-vroeg-ontvangen':
      return vroeg(vraag, act.inhoud.ontvangenOp);
    case 'aanvraag-ontvangen':
      return ontvangen(vraag, act.inhoud);
    case 'aanvulling-gevraagd':
      return aanvulling(vraag, act.inhoud);
    case 'beslistermijn-opgeschort':
      return opgeschort(vraag, act.inhoud);
    case 'uitstel-gemeld':
      return uitstel(vraag, act.inhoud);
    case 'aanvraag-ingetrokken':
      return ingetrokken();
    case 'iets-anders':
      return undefined;
    default:
      return undefined;
  }
}

function vroeg({ onderzoekUiterlijk }: Berichtvraag, ontvangenOp: Datum): Kern {
  const wanneer =
    onderzoekUiterlijk === undefined ? '' : ` Dat krijgt u uiterlijk ${schrijfDatum(onderzoekUiterlijk)}.`;
  return {
    titel: 'Uw brief is bij ons',
    alineas: [
      `Op ${schrijfDatum(ontvangenOp)} kregen wij uw brief. U vraagt daarin om een besluit.`,
      `Wij mogen nog geen besluit nemen. Eerst kijken wij samen met u wat er nodig is. Daarvan krijgt u een verslag.${wanneer}`,
      'Wij bewaren uw brief. Zodra u het verslag heeft, of als het te lang duurt, pakken wij uw brief weer op. U hoeft niets te doen.',
    ],
  };
}

function ontvangen(
  { beslisUiterlijk }: Berichtvraag,
  { ontvangenOp, vroegId }: AanvraagOntvangen['inhoud'],
): Kern {
  const wat =
    vroegId === undefined
      ? `Uw aanvraag van ${schrijfDatum(ontvangenOp)} is bij ons.`
      : `Wij hebben uw brief in behandeling genomen. Hij telt als aanvraag van ${schrijfDatum(ontvangenOp)}.`;
  const wanneer =
    beslisUiterlijk === undefined ? [] : [`Uiterlijk ${schrijfDatum(beslisUiterlijk)} krijgt u een besluit.`];
  return { titel: 'Uw aanvraag is bij ons', alineas: [wat, ...wanneer] };
}

function aanvulling({ woorden }: Berichtvraag, { wat, uiterlijk }: AanvullingGevraagd['inhoud']): Kern {
  return {
    titel: 'Wij missen nog iets bij uw aanvraag',
    alineas: [
      'Voor een besluit op uw aanvraag hebben wij nog iets van u nodig.',
      `Wilt u ons dat sturen of brengen, uiterlijk ${schrijfDatum(uiterlijk)}? Lukt dat niet? Bel ons dan. Wij helpen u.`,
      'Tot wij het hebben, staat de termijn voor het besluit stil. Krijgen wij niets, dan kan het zijn dat wij uw aanvraag niet behandelen.',
    ],
    eigenWoorden: `Dit hebben wij nodig:\n${woorden(wat)}`,
  };
}

const grondzinnen: Readonly<Record<BeslistermijnOpgeschort['inhoud']['grond'], string>> = {
  toestemming: 'U vindt het goed dat ons besluit later komt. Dat heeft u ons geschreven.',
  'vertraging-aanvrager': 'Ons besluit komt later, omdat wij op u wachten.',
  buitenland: 'Ons besluit komt later, omdat wij op informatie uit het buitenland wachten.',
  overmacht: 'Ons besluit komt later. Wij kunnen er op dit moment niets aan doen.',
};

function opgeschort(
  { beslisUiterlijk, woorden }: Berichtvraag,
  { grond, van, tot, tekst }: BeslistermijnOpgeschort['inhoud'],
): Kern {
  const einde = tot === undefined ? '' : ` Vanaf ${schrijfDatum(tot)} loopt hij weer.`;
  return {
    titel: 'Ons besluit komt later',
    alineas: [
      grondzinnen[grond],
      `Vanaf ${schrijfDatum(van)} staat de termijn stil.${einde}`,
      ...(beslisUiterlijk === undefined
        ? []
        : [`U krijgt het besluit nu uiterlijk ${schrijfDatum(beslisUiterlijk)}.`]),
    ],
    eigenWoorden: `De reden:\n${woorden(tekst)}`,
  };
}

function uitstel(
  { beslisUiterlijk, woorden }: Berichtvraag,
  { nieuweDatum, tekst }: UitstelGemeld['inhoud'],
): Kern {
  const had =
    beslisUiterlijk === undefined ? '' : ` U had het op ${schrijfDatum(beslisUiterlijk)} moeten krijgen.`;
  return {
    titel: 'Ons besluit komt te laat',
    alineas: [
      `Het lukt ons niet om op tijd te besluiten.${had} Dat spijt ons.`,
      `Wij willen het besluit nemen op ${schrijfDatum(nieuweDatum)} of eerder.`,
      'Dit verandert niets aan uw rechten. Duurt het u te lang? Dan kunt u ons schrijven dat wij te laat zijn. Dat heet een ingebrekestelling.',
    ],
    eigenWoorden: `De reden:\n${woorden(tekst)}`,
  };
}

function ingetrokken(): Kern {
  return {
    titel: 'Uw aanvraag is ingetrokken',
    alineas: [
      'U heeft ons laten weten dat u geen besluit meer wilt. Uw aanvraag is nu ingetrokken. Er komt geen besluit.',
      'Dit was uw eigen keuze. Had u het gevoel dat u moest stoppen, of heeft u zich bedacht? Bel ons dan. U mag altijd opnieuw aanvragen.',
    ],
  };
}

function alinea(delen: readonly string[]): string {
  return `${delen.join('\n\n')}\n`;
}
