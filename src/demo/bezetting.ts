import type { Gemeente, Gemeenteprofiel } from '../inrichting/index.ts';
import { findResultaatsoortVoorVng } from '../inrichting/index.ts';
import { maakInwoner } from './inwoners.ts';
import type { DemoInwoner } from './inwoners.ts';
import { gespreksvoerdersVan } from './medewerkers.ts';
import type { DemoMedewerker } from './medewerkers.ts';
import { getalTussen, kies, schud, toevalUit } from './toeval.ts';
import type { Toeval } from './toeval.ts';
import { FASEN } from './verhaal.ts';
import type { Fase, Gebied, Verhaal, VerhaalResultaat } from './verhaal.ts';
import { VERHALEN } from './verhalen.ts';
import { KORTE_VERHALEN } from './verhalen/begin.ts';
import type { KortVerhaal } from './verhalen/begin.ts';

/** What happened in a zaak, in days after the melding; a contactmoment that is still to come lies after today. */
export type Stappen = {
  readonly toegeleid?: number | undefined;
  readonly geplandOp?: number | undefined;
  readonly gesprek?: number | undefined;
  readonly verslag?: number | undefined;
  readonly antwoord?: number | undefined;
  readonly arrangement?: number | undefined;
  readonly aanvraag?: number | undefined;
  readonly besluitVoorbereid?: number | undefined;
  readonly besluit?: number | undefined;
  readonly losgelaten?: number | undefined;
  readonly afgesloten?: number | undefined;
};

/** One zaak of the demo: who, which story, how far, and when; `verhaal.soort` tells whether the gesprek is in it. */
export type DemoZaak = {
  readonly inwoner: DemoInwoner;
  readonly verhaal:
    | { readonly soort: 'heel'; readonly inhoud: Verhaal }
    | { readonly soort: 'begin'; readonly inhoud: KortVerhaal };
  readonly fase: Fase;
  readonly gemeldDagenGeleden: number;
  readonly stappen: Stappen;
  /** Who leads the gesprek; undefined while nobody was chosen. */
  readonly gespreksvoerder?: DemoMedewerker | undefined;
};

const OP_DAG: Readonly<Record<Fase, number>> = {
  gemeld: 0,
  toegeleid: 1,
  gepland: 3,
  'in-gesprek': 14,
  'verslag-verzonden': 24,
  arrangement: 30,
  aanvraag: 33,
  'besluit-voorbereid': 39,
  'besluit-genomen': 44,
  losgelaten: 120,
  afgesloten: 130,
};
/** How many days a zaak may be waiting in a fase; some gesprekken come near the end of the six weeks or past it. */
const SPELING: Readonly<Partial<Record<Fase, number>>> = {
  gemeld: 2,
  toegeleid: 4,
  gepland: 6,
  'in-gesprek': 31,
  // Long enough for somebody to wait for help longer than ten working days.
  'besluit-genomen': 24,
};
const HERKOMST: Readonly<Record<string, 'fries'>> = { opsterveen: 'fries', marrehim: 'fries' };

/**
 * All zaken of one demo municipality, some sixty in every fase; the same seed gives the same people.
 * `plaats` is the place of the municipality in the list, so that no BSN is used twice.
 */
export function zakenVan(gemeente: Gemeente, plaats: number, zaad = 2026): readonly DemoZaak[] {
  const profiel = gemeente.profielen.at(-1);
  if (profiel === undefined) return [];
  const toeval = toevalUit(zaad + gemeente.id);
  const omgeving = profiel.plaatsen.some(({ soort }) => soort === 'dorpspunt') ? 'dorp' : 'stad';
  const past = (verhaal: { readonly omgeving?: 'dorp' | 'stad' | undefined }) =>
    verhaal.omgeving === undefined || verhaal.omgeving === omgeving;
  const alle: readonly DemoZaak['verhaal'][] = [
    ...VERHALEN.filter(past).map((inhoud) => ({ soort: 'heel', inhoud }) as const),
    ...KORTE_VERHALEN.filter(past).map((inhoud) => ({ soort: 'begin', inhoud }) as const),
  ];
  const voerders = gespreksvoerdersVan(gemeente.slug);
  return schud(toeval, alle).map((verhaal, i) => {
    const plek = {
      eerstePostcode: 4961 + 10 * plaats,
      kernen: profiel.kernen,
      herkomst: HERKOMST[gemeente.slug] ?? 'nederlands',
      volgnummer: 1 + plaats * 100 + i,
    } as const;
    const inwoner = maakInwoner(toeval, verhaal.inhoud.wie, plek);
    const tijd = verloop(toeval, verhaal, plaats);
    const isToegeleid = tijd.stappen.toegeleid !== undefined;
    return {
      inwoner,
      verhaal,
      ...tijd,
      gespreksvoerder: isToegeleid ? voerders[i % voerders.length] : undefined,
    };
  });
}

/** The leefgebied of a municipality's instrument in which a line of a story belongs. */
export function leefgebiedIn({ instrument }: Gemeenteprofiel, gebied: Gebied): string | undefined {
  if (instrument.leefgebieden.some(({ id }) => id === gebied)) return gebied;
  const thema = OP_THEMA[gebied];
  return instrument.leefgebieden.some(({ id }) => id === thema) ? thema : undefined;
}

/** The kind of result of a municipality's instrument that a result of a story is. */
export function resultaatsoortIn(
  { instrument }: Gemeenteprofiel,
  resultaat: VerhaalResultaat,
): string | undefined {
  return findResultaatsoortVoorVng(instrument, resultaat.vng)?.id;
}

const OP_THEMA: Readonly<Record<Gebied, string>> = {
  huishouden: 'zelfredzaamheid',
  wonen: 'wonen',
  onderweg: 'zelfredzaamheid',
  contacten: 'contacten',
  dag: 'contacten',
  gezondheid: 'gezondheid',
  geld: 'zelfredzaamheid',
  helpers: 'mantelzorg',
};

function verloop(
  toeval: Toeval,
  verhaal: DemoZaak['verhaal'],
  plaats: number,
): Pick<DemoZaak, 'fase' | 'gemeldDagenGeleden' | 'stappen'> {
  const fase = verhaal.soort === 'heel' && plaats > 0 ? anders(toeval, verhaal.inhoud) : verhaal.inhoud.fase;
  const nu = OP_DAG[fase];
  const speling = SPELING[fase] ?? 10;
  const stappen = stappenTot(toeval, fase, verhaal.soort === 'heel' ? verhaal.inhoud : undefined);
  return { fase, gemeldDagenGeleden: nu + getalTussen(toeval, 0, speling), stappen };
}

/** Lets about a third of the stories be less far than they were written, so that municipalities differ. */
function anders(toeval: Toeval, verhaal: Verhaal): Fase {
  if (toeval() > 0.35 || verhaal.loslaten !== undefined) return verhaal.fase;
  const eerder = FASEN.slice(FASEN.indexOf('in-gesprek'), FASEN.indexOf(verhaal.fase) + 1);
  return eerder.length === 0 ? verhaal.fase : kies(toeval, eerder);
}

function stappenTot(toeval: Toeval, fase: Fase, verhaal: Verhaal | undefined): Stappen {
  const bereikt = (stap: Fase) => FASEN.indexOf(fase) >= FASEN.indexOf(stap);
  const heeftToewijzing = verhaal?.toewijzing !== undefined;
  const op = (stap: Fase, mits = true) => (mits && bereikt(stap) ? OP_DAG[stap] : undefined);
  const gesprek =
    fase === 'gepland' ? OP_DAG['in-gesprek'] + getalTussen(toeval, 4, 9) : OP_DAG['in-gesprek'] - 3;
  const heeftAntwoord = bereikt('verslag-verzonden') && verhaal?.antwoord.soort !== 'nog-niet';
  return {
    toegeleid: op('toegeleid'),
    geplandOp: bereikt('gepland') ? OP_DAG.toegeleid + 1 : undefined,
    gesprek: bereikt('gepland') ? gesprek : undefined,
    verslag: op('verslag-verzonden'),
    antwoord: heeftAntwoord && bereikt('arrangement') ? OP_DAG['verslag-verzonden'] + 4 : undefined,
    arrangement: op('arrangement'),
    aanvraag: op('aanvraag', heeftToewijzing),
    besluitVoorbereid: op('besluit-voorbereid', heeftToewijzing),
    besluit: op('besluit-genomen', heeftToewijzing),
    losgelaten: op('losgelaten', verhaal?.loslaten !== undefined),
    afgesloten: op('afgesloten'),
  };
}
