import { z } from 'zod';
import { controleerProfiel } from './controle.ts';
import type { Profielfout } from './controle.ts';
import { leveringSchema } from './levering.form.ts';
import { bijdrage, normen } from './besluitregels.form.ts';
import { instrumentSchema, regelVanFout } from './instrument.form.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import {
  datum,
  heelGetal,
  id,
  jaNee,
  keuze,
  lijst,
  object,
  openingstijden,
  tekst,
} from './profielvelden.form.ts';
import { ROLLEN } from './rollen.ts';

/** A profile that may be used, or everything that is wrong with it. */
export type GelezenProfiel =
  | { readonly gelukt: true; readonly profiel: Gemeenteprofiel }
  | { readonly gelukt: false; readonly fouten: readonly Profielfout[] };

const rol = keuze(ROLLEN);
const tekstPerSleutel = z.record(z.string(), tekst('de tekst'), { error: 'Geef teksten met een sleutel.' });

const toeleiding = object({
  regels: lijst(
    object({
      id,
      als: object({
        spoed: jaNee.optional(),
        bekendeInwoner: jaNee.optional(),
        herhaling: jaNee.optional(),
        zwaarderTraject: jaNee.optional(),
        meerdereLeefgebieden: jaNee.optional(),
        leeftijdVanaf: heelGetal(0, 130).optional(),
        leeftijdTot: heelGetal(0, 130).optional(),
      }),
      geldigVan: datum.optional(),
      geldigTot: datum.optional(),
      stelVoor: id,
      team: id,
      uitleg: tekst('de uitleg'),
    }),
    'regels',
  ).min(1, 'Geef minstens één regel.'),
});

const mandaat = object({
  gespreksvoerderBeslist: jaNee,
  toetsing: z.discriminatedUnion(
    'soort',
    [
      object({ soort: z.literal('geen') }),
      object({ soort: z.literal('altijd') }),
      object({ soort: z.literal('steekproef'), eenOp: heelGetal(1, 1000) }),
    ],
    { error: 'Kies bij toetsing: geen, altijd of steekproef.' },
  ),
  mandaten: lijst(
    object({
      id: id.optional(),
      rol,
      organisatie: tekst('de organisatie').optional(),
      medewerkerIds: lijst(z.uuid('Dit is geen id van een medewerker.'), 'medewerkers').optional(),
      product: id,
      maxUren: heelGetal(1, 168).optional(),
      maxBedrag: heelGetal(1, 1_000_000).optional(),
      maxDuurMaanden: heelGetal(1, 600).optional(),
      ondermandaat: jaNee.optional(),
      schriftelijk: object({ document: tekst('het document'), instemmingWerkgever: jaNee }).optional(),
      ingetrokkenOp: datum.optional(),
      geldigVan: datum,
      geldigTot: datum.optional(),
      besluitnummer: tekst('het nummer van het mandaatbesluit'),
    }),
    'mandaten',
  ),
});

const adres = {
  adres: tekst('het adres'),
  tijden: tekst('de tijden'),
  telefoon: tekst('het telefoonnummer'),
};
const kernen = lijst(tekst('de naam van de kern'), 'dorpen of wijken');

/** The shape of a profile that a municipality imports; refuses words it does not know (IR-9, IR-16). */
export const profielSchema = object({
  versie: heelGetal(1, 9999),
  geldigVan: datum,
  naam: tekst('de naam van de gemeente'),
  thema: id,
  kernen,
  contact: object({
    ...adres,
    loket: tekst('de naam van het loket'),
    email: z.email('Dit is geen mailadres.'),
  }),
  crisisnummers: lijst(
    object({ aanleiding: tekst('de aanleiding'), naam: tekst('de naam'), telefoon: tekst('het nummer') }),
    'crisisnummers',
  ),
  clientondersteuning: object({
    organisatie: tekst('de organisatie'),
    telefoon: tekst('het telefoonnummer'),
    uitleg: tekst('de uitleg'),
  }),
  ombudsman: object({
    naam: tekst('de naam van de ombudsman'),
    telefoon: tekst('het telefoonnummer'),
    site: tekst('de site'),
  }).optional(),
  voorVerhuizing: keuze(['onderzoeken', 'doorverwijzen']).optional(),
  functienamen: z.partialRecord(rol, tekst('de functienaam'), { error: uitlegBijRollen }),
  wieBelt: tekst('wie belt'),
  contactBinnenUren: heelGetal(1, 1000).optional(),
  dagenOpTablet: heelGetal(1, 60).optional(),
  instrument: instrumentSchema,
  wondervraagLabel: tekst('het label van de wondervraag').default('Waar het mij om gaat'),
  gesprekssoorten: lijst(
    object({
      id,
      naam: tekst('de naam'),
      vorm: keuze(['huisbezoek', 'telefoon', 'balie', 'locatie']),
      duurMinuten: heelGetal(5, 480),
      uitleg: tekst('de uitleg'),
    }),
    'soorten gesprek',
  ).min(1, 'Noem minstens één soort gesprek.'),
  toeleiding,
  urenbudget: object({
    maximum: heelGetal(1, 100),
    gereserveerd: heelGetal(0, 100),
    gesprekssoorten: lijst(id, 'soorten gesprek'),
    contracteigenaar: object({
      naam: tekst('de naam van de contracteigenaar'),
      email: tekst('het mailadres van de contracteigenaar'),
    }).optional(),
  }).optional(),
  producten: lijst(
    object({
      id,
      naam: tekst('de naam'),
      eenheid: keuze(['uren-per-week', 'dagdelen-per-week', 'euro', 'stuk']),
      vng: lijst(heelGetal(1, 8), 'nummers van resultaten'),
      isWoningaanpassing: jaNee.optional(),
    }),
    'producten',
  ),
  levering: leveringSchema.optional(),
  mandaat,
  normen: normen.optional(),
  bijdrage: bijdrage.optional(),
  teams: lijst(
    object({
      id,
      naam: tekst('de naam'),
      organisatie: tekst('de organisatie'),
      soort: keuze(['gemeente', 'partner', 'vrijwilligers']),
      kernen,
      levert: lijst(tekst('wat de organisatie levert'), 'diensten').optional(),
    }),
    'teams',
  ).min(1, 'Noem minstens één team.'),
  plaatsen: lijst(
    object({
      ...adres,
      id,
      naam: tekst('de naam'),
      soort: keuze(['loket', 'dorpspunt', 'wijkpunt']),
      heeftSpreekkamer: jaNee,
      openingstijden: openingstijden.optional(),
    }),
    'plaatsen',
  ),
  algemeneVoorzieningen: lijst(
    object({
      id,
      naam: tekst('de naam'),
      wat: tekst('wat het is'),
      waar: tekst('waar het is'),
      telefoon: tekst('het telefoonnummer'),
      isGratis: jaNee,
      isCollectief: jaNee,
      voor: lijst(tekst('een woord waaraan u het herkent'), 'woorden').optional(),
    }),
    'algemene voorzieningen',
  ),
  termijnen: object({
    dagenVooraf: z.record(
      z.string().regex(/^D\d\d$/, 'Noem het nummer van de termijn, zoals D03.'),
      heelGetal(1, 60),
      { error: 'Geef per termijn een aantal dagen.' },
    ),
  }).optional(),
  collectiefVoorIndividueel: jaNee,
  opnameMag: jaNee.optional(),
  teksten: tekstPerSleutel,
});

/** Reads a profile from outside: its shape first, then whether it hangs together; all faults at once (IR-16). */
export function leesProfiel(invoer: unknown): GelezenProfiel {
  const gelezen = profielSchema.safeParse(invoer);
  if (!gelezen.success) {
    const fouten = gelezen.error.issues.map((issue) => ({
      plek: issue.path.map(String).join('.'),
      regel: regelVanFout(issue),
      uitleg: issue.message,
    }));
    return { gelukt: false, fouten };
  }
  const fouten = controleerProfiel(gelezen.data);
  return fouten.length === 0 ? { gelukt: true, profiel: gelezen.data } : { gelukt: false, fouten };
}

function uitlegBijRollen(issue: object): string {
  return 'keys' in issue && Array.isArray(issue.keys)
    ? `Dit is geen rol: ${issue.keys.join(', ')}.`
    : 'Geef functienamen bij een rol.';
}
