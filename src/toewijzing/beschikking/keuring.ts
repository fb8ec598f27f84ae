import { schrijfDatum } from '../../basis/datum.ts';
import { bezwaarTot } from '../../termijnen/index.ts';
import { ontbreekt } from '../beoordeling/beoordeling.ts';
import { isAfwijzing, isToekenning } from '../besluit/voorstel.ts';
import { findDeel, tekstVanDeel } from './brief.ts';
import type { Brief } from './brief.ts';
import { adviezenVan, beoordelingVan } from './briefdeel-waarom.ts';
import type { Briefstof } from './briefstof.ts';
import { onbekendeInvulwoorden } from './brieftekst.ts';
import type { Wijze } from './beschikking.ts';

/** What a letter still lacks: a sentence for who sends it, the page where it is filled in, its rule and its article. */
export type Gebrek = {
  readonly wat: string;
  readonly waar: string;
  readonly regel: string;
  readonly artikel: string;
};

/** A letter, what it was made from, and in which way it is to go. */
export type Keurstof = {
  readonly brief: Brief;
  readonly stof: Briefstof;
  readonly wijze?: Wijze | undefined;
};

type Punt = {
  readonly regel: string;
  readonly artikel: string;
  /** The page below the address of the zaak where this is filled in; `inrichting` is that of the municipality. */
  readonly waar: string;
  /** What it says when something lacks; undefined when it is good or does not apply. */
  readonly mis: (keur: Keurstof) => string | undefined;
};

/** The validator list of a beschikking (law 1.2), in the order of the letter; steps and tests are looked at apart. */
export const KEURPUNTEN: readonly Punt[] = [
  { regel: 'TW-62', artikel: 'Awb 1:3', waar: '/besluit', mis: nietGenomen },
  { regel: 'TW-63', artikel: 'Awb 3:46; Wmo 2.3.10', waar: '/besluit', mis: zonderDagen },
  { regel: 'TW-64', artikel: 'Awb 3:46; CRvB 8 oktober 2018', waar: '/besluit', mis: zonderOmvang },
  { regel: 'TW-65', artikel: 'Wmo 2.3.6', waar: '/besluit', mis: zonderVorm },
  { regel: 'TW-66', artikel: 'Awb 3:46, 3:47', waar: '/besluit', mis: zonderReden },
  { regel: 'TW-67', artikel: 'Awb 3:8, 3:9, 3:49', waar: '/adviezen', mis: zonderAdviseur },
  { regel: 'TW-70', artikel: 'Wmo 2.1.4a, 2.1.4b', waar: '/besluit', mis: zonderBijdrage },
  { regel: 'TW-71', artikel: 'Wmo 2.3.8', waar: 'inrichting', mis: zonderMeldplicht },
  { regel: 'TW-69', artikel: 'Awb 3:45', waar: 'inrichting', mis: zonderBezwaar },
  { regel: 'TW-72', artikel: 'Wmo 2.2.4', waar: 'inrichting', mis: zonderHulp },
  { regel: 'TW-79', artikel: 'Awb 9:1, 9:18', waar: 'inrichting', mis: zonderDeur },
  { regel: 'TW-68', artikel: 'Awb 10:10', waar: '/besluit', mis: zonderOndertekening },
  { regel: 'TW-60', artikel: 'Awb 3:46', waar: 'inrichting', mis: metOpenWoord },
  { regel: 'TW-74', artikel: 'Awb 3:41, 2:8', waar: '/adres', mis: zonderAdres },
];

/** Everything that a letter lacks before it may go (TW-75); empty when it may. */
export function keurBeschikking(keur: Keurstof): readonly Gebrek[] {
  const { zaakId } = keur.stof;
  const punten = KEURPUNTEN.flatMap(({ regel, artikel, waar, mis }): readonly Gebrek[] => {
    const wat = mis(keur);
    if (wat === undefined) return [];
    return [{ wat, regel, artikel, waar: waar === 'inrichting' ? INRICHTING : `/zaken/${zaakId}${waar}` }];
  });
  return [...punten, ...legeStappen(keur), ...legeToetsen(keur)];
}

/** Where a municipality finds how to write its own letter texts. */
const INRICHTING = '/inrichting/brieven';

function nietGenomen({ stof }: Keurstof): string | undefined {
  return stof.besluit.genomen === undefined ? 'Het besluit is nog niet genomen.' : undefined;
}

function zonderDagen({ brief, stof }: Keurstof): string | undefined {
  const { voorstel, aard } = stof.besluit;
  if (voorstel.uitkomst === 'beeindigd') {
    const vanaf = voorstel.herziening?.ingangOp ?? voorstel.van;
    return staatErin(brief, 'besluit', vanaf && schrijfDatum(vanaf))
      ? undefined
      : 'Er staat niet in vanaf welke dag de ondersteuning stopt.';
  }
  if (!isToekenning(voorstel)) return undefined;
  if (!staatErin(brief, 'besluit', voorstel.van && schrijfDatum(voorstel.van)))
    return 'Er staat niet in vanaf welke dag de inwoner dit krijgt.';
  const moetEinde = aard === 'tijdelijk' || voorstel.tot !== undefined;
  if (moetEinde && !staatErin(brief, 'besluit', voorstel.tot && schrijfDatum(voorstel.tot)))
    return 'Er staat niet in tot en met welke dag de inwoner dit krijgt.';
  return undefined;
}

function zonderOmvang({ brief, stof }: Keurstof): string | undefined {
  const { voorstel } = stof.besluit;
  if (!isToekenning(voorstel)) return undefined;
  const tekst = tekstVanDeel(brief, 'besluit');
  if (!/^Wat\t/m.test(tekst)) return 'Er staat niet in wat de inwoner krijgt.';
  if (/^(?:Hoeveel|Wat er gebeurt)\t/m.test(tekst)) return undefined;
  return 'Er staat niet in hoeveel de inwoner krijgt. Alleen een resultaat is niet genoeg: noem uren, een aantal, een bedrag of een plan.';
}

function zonderVorm({ brief, stof }: Keurstof): string | undefined {
  const { voorstel } = stof.besluit;
  if (!isToekenning(voorstel)) return undefined;
  if (voorstel.vorm === undefined) return 'Er staat niet in of het in natura is of een pgb.';
  if (voorstel.vorm === 'natura') return undefined;
  const { bedrag, plan } = voorstel.pgb ?? {};
  if (!staatErin(brief, 'pgb', bedrag === undefined ? undefined : `${bedrag} euro`))
    return 'Er staat niet in hoe hoog het pgb is.';
  if (!staatErin(brief, 'pgb', plan && 'Daarvoor is het budget'))
    return 'Er staat niet in waarvoor het pgb is.';
  return staatErin(brief, 'pgb', 'artikel 2.3.6')
    ? undefined
    : 'Er staat niet in aan welke eisen de hulp moet voldoen.';
}

function zonderReden({ brief, stof }: Keurstof): string | undefined {
  const reden = stof.woorden.get(stof.besluit.voorstel.motivering)?.trim();
  const deel = findDeel(brief, 'waarom');
  if (!reden || !deel?.zinnen.some(({ herkomst }) => herkomst.soort === 'besluit'))
    return 'Er staat niet in waarom dit het besluit is.';
  const gezegd = brief.delen.map(
    ({ titel = '', zinnen }) => `${titel} ${zinnen.map((een) => een.tekst).join(' ')}`,
  );
  return /artikel|Wmo 2015|Algemene wet bestuursrecht/.test(gezegd.join(' '))
    ? undefined
    : 'Er staat niet in op welk artikel van de wet het besluit steunt.';
}

function zonderAdviseur({ brief, stof }: Keurstof): string | undefined {
  const binnen = adviezenVan(stof).filter(({ antwoord }) => antwoord !== undefined);
  const mist = binnen.find(
    ({ adviseur, aan }) => !staatErin(brief, 'advies', adviseur?.trim() || aan.trim()),
  );
  return mist === undefined ? undefined : 'Er staat niet in wie advies gaf.';
}

function zonderBijdrage({ brief, stof }: Keurstof): string | undefined {
  if (!isToekenning(stof.besluit.voorstel)) return undefined;
  return staatErin(brief, 'bijdrage', 'CAK')
    ? undefined
    : 'Er staat niet in wat de inwoner zelf betaalt, en dat het CAK de rekening stuurt.';
}

function zonderMeldplicht({ brief, stof }: Keurstof): string | undefined {
  if (!isToekenning(stof.besluit.voorstel)) return undefined;
  return staatErin(brief, 'veranderingen', stof.profiel.contact.telefoon)
    ? undefined
    : 'Er staat niet in dat de inwoner veranderingen vertelt, en op welk nummer.';
}

function zonderBezwaar({ brief, stof }: Keurstof): string | undefined {
  const mist = [
    ['bezwaar', 'dat bezwaar kan'],
    [schrijfDatum(bezwaarTot(brief.dag)), 'de laatste dag voor bezwaar'],
    ['college van burgemeester en wethouders', 'bij wie iemand bezwaar maakt'],
    [stof.profiel.contact.adres, 'naar welk adres het bezwaar gaat'],
  ] as const;
  const eerste = mist.find(([zoek]) => !staatErin(brief, 'bezwaar', zoek));
  return eerste === undefined ? undefined : `Er staat niet in: ${eerste[1]}.`;
}

function zonderHulp({ brief, stof }: Keurstof): string | undefined {
  const { organisatie, telefoon } = stof.profiel.clientondersteuning;
  const staat = [organisatie, telefoon].every((zoek) => staatErin(brief, 'clientondersteuning', zoek));
  return staat ? undefined : 'Er staat niet in waar de inwoner gratis hulp krijgt.';
}

function zonderDeur({ brief, stof }: Keurstof): string | undefined {
  return staatErin(brief, 'niet-tevreden', stof.profiel.contact.telefoon)
    ? undefined
    : 'Er staat niet in wat iemand doet die niet tevreden is.';
}

function zonderOndertekening({ brief, stof }: Keurstof): string | undefined {
  const { genomen, beslisserId = '' } = stof.besluit;
  if (genomen === undefined) return undefined;
  const staat = [stof.namen.get(beslisserId), genomen.mandaat.besluitnummer, 'namens het college'];
  return staat.every((zoek) => staatErin(brief, 'ondertekening', zoek))
    ? undefined
    : 'Er staat niet in namens wie en door wie de brief is getekend.';
}

function metOpenWoord({ stof }: Keurstof): string | undefined {
  const [eerste] = onbekendeInvulwoorden(stof.profiel);
  return eerste && `In de brieftekst ${eerste.sleutel} staat {${eerste.woord}}. Dat woord kennen we niet.`;
}

function zonderAdres({ brief, stof, wijze }: Keurstof): string | undefined {
  if (stof.inwoner === undefined || brief.ontvanger.length === 0)
    return 'Er staat niet op voor wie de brief is.';
  if (wijze === 'mail' && stof.inwoner.email === undefined)
    return 'Van deze inwoner is geen e-mailadres bekend. Kies post of zelf geven.';
  const { straat, huisnummer, plaats } = stof.inwoner.adres;
  if (wijze === 'post' && [straat, huisnummer, plaats].includes(undefined))
    return 'Het adres van de inwoner is niet volledig. Vul het aan, of kies mail of zelf geven.';
  return undefined;
}

/** An empty step is a gap in the reasons, each with its own place to fill it in (TW-66). */
function legeStappen({ stof }: Keurstof): readonly Gebrek[] {
  const beoordeling = beoordelingVan(stof);
  const { uitkomst } = stof.besluit.voorstel;
  if (beoordeling === undefined || uitkomst === 'buiten-behandeling') return [];
  return ontbreekt(beoordeling).map(({ stap, deel, uitleg }) => ({
    wat: uitleg,
    waar: `/zaken/${stof.zaakId}/beoordeling#stap-${deel ?? stap}`,
    regel: 'TW-66',
    artikel: 'Awb 3:46; CRvB 21 maart 2018',
  }));
}

/** Who refuses because something is algemeen gebruikelijk, prints the four answers (TW-73, K17). */
function legeToetsen({ brief, stof }: Keurstof): readonly Gebrek[] {
  const beoordeling = beoordelingVan(stof);
  if (beoordeling === undefined || !isAfwijzing(stof.besluit.voorstel)) return [];
  const genoemd = beoordeling.stappen.some(
    ({ deel, stand }) => deel === 'algemeen-gebruikelijk' && stand === 'ingevuld',
  );
  const gedrukt = beoordeling.toetsen.filter(
    ({ toetsId }) => (findDeel(brief, `toets.${toetsId}`)?.zinnen.length ?? 0) > 4,
  );
  const klopt = gedrukt.length === beoordeling.toetsen.length && (!genoemd || gedrukt.length > 0);
  if (klopt) return [];
  return [
    {
      wat: 'De vier antwoorden over algemeen gebruikelijk staan niet in de brief.',
      waar: `/zaken/${stof.zaakId}/beoordeling#toetsen`,
      regel: 'TW-73',
      artikel: 'CRvB 20 november 2019 (2019:3535)',
    },
  ];
}

function staatErin(brief: Brief, sleutel: string, zoek: string | undefined): boolean {
  return !!zoek && tekstVanDeel(brief, sleutel).includes(zoek);
}
