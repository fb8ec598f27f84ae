import type { Act } from '../../basis/act.ts';
import { vouwMelding, vouwPlan } from '../../eerste-contact/index.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { openOnderdelen } from './dekking.ts';
import type { Onderdeel } from './dekking.ts';
import { findNietGenoeg, isGevoerd, vouwGesprek, wachtendeIdeeen } from '../gesprek.ts';
import type { Gesprek } from '../gesprek.ts';
import type { Oplossing } from '../oplossingen/oplossing.ts';
import type { Resultaat } from '../vraagverheldering/resultaat.ts';
import type {
  VerslagGezegd,
  VerslagInbreng,
  VerslagInhoud,
  VerslagOnderdeel,
  VerslagOplossing,
  VerslagOvereenstemming,
  VerslagResultaat,
} from './verslag.ts';
import { metContacten, stelContactenOp } from './verslagcontact.ts';
import { stelDeelnemersOp } from './verslagdeelnemers.ts';
import { keuzeplekVan, vouwTweestrijden } from '../kiezen.ts';
import type { Keuzeplek, Tweestrijd } from '../kiezen.ts';
import { stelNetwerkOp } from './verslagnetwerk.ts';
import { stelInbrengOp, stelKijkenOp } from './verslagstroom.ts';
import { stelMantelzorgOp } from './verslagmantelzorg.ts';
import { stelWelzijnOp } from './verslagwelzijn.ts';

/** A version of a text: its own id and its words. */
export type Tekstversie = { readonly id: string; readonly inhoud: string };

/** What a verslag is made from: the acts, the words as they stand by text id, and the instrument for its names. */
export type Verslagstof = {
  readonly acts: readonly Act[];
  /** The gesprek in these acts, for who folded it already. */
  readonly gesprek?: Gesprek | undefined;
  readonly teksten: ReadonlyMap<string, Tekstversie>;
  readonly instrument: Instrument;
};

/** Something without which a verslag is not sent: a gesprek, one wish out of two, a topic of the law (HG-34, HG-35). */
export type Gebrek =
  | { readonly soort: 'gesprek' }
  | { readonly soort: 'wens' }
  | { readonly soort: 'keuze'; readonly plek: Keuzeplek }
  | { readonly soort: 'onderdeel'; readonly onderdeel: Onderdeel };

/** About what people still have to choose before a verslag says anything about it (HG-121); the wish counts apart. */
export function openKeuzes({ acts, teksten }: Pick<Verslagstof, 'acts' | 'teksten'>): readonly Tweestrijd[] {
  const strijden = vouwTweestrijden(acts, (tekstId) => teksten.get(tekstId)?.inhoud);
  return strijden.filter(({ vak }) => vak !== 'wondervraag');
}

/** What is missing before the verslag of this gesprek may go. */
export function gebrekenVoorVerslag(gesprek: Gesprek, keuzes: readonly Tweestrijd[] = []): readonly Gebrek[] {
  return [
    ...((gesprek.wondervraag?.naast.length ?? 0) > 0 ? [{ soort: 'wens' } as const] : []),
    ...keuzes.map((strijd) => ({ soort: 'keuze', plek: keuzeplekVan(strijd) }) as const),
    ...(isGevoerd(gesprek) ? [] : [{ soort: 'gesprek' } as const]),
    ...openOnderdelen(gesprek.dekking).map((onderdeel) => ({ soort: 'onderdeel', onderdeel }) as const),
  ];
}

/** Composes the verslag from all that stands now and freezes every text at the version it has (HG-36). */
export function stelVerslagOp({
  acts,
  teksten,
  instrument,
  gesprek = vouwGesprek(acts),
}: Verslagstof): VerslagInhoud {
  const versies = maakVersies(teksten);
  const { wondervraag } = gesprek;
  const inbreng = metContacten(stelInbrengOp(gesprek, instrument, versies), gesprek);
  return {
    wens: wondervraag && {
      tekst: versies.van(wondervraag.tekst),
      woordenVan: wondervraag.woordenVan,
      naam: wondervraag.naam,
    },
    woorden: woordenVanMelding(acts, versies),
    gesprekken: gesprek.gevoerd.map(({ op, vorm, aanwezigen, voerder }) => ({
      op,
      vorm,
      aanwezigen,
      door: voerder,
    })),
    ...stelContactenOp(acts, gesprek, versies.gevuld),
    ...stelDeelnemersOp(acts, gesprek, versies.gevuld),
    inbreng,
    kijken: stelKijkenOp(gesprek, inbreng, versies),
    netwerk: stelNetwerkOp(gesprek, versies.gevuld),
    mantelzorgers: stelMantelzorgOp(gesprek, versies.gevuld),
    welzijn: stelWelzijnOp(gesprek, instrument),
    resultaten: gesprek.resultaten
      .filter(({ staat }) => staat.soort !== 'vervallen')
      .map((resultaat) => stelResultaatOp(gesprek, resultaat, versies)),
    ideeen: wachtendeIdeeen(gesprek).map(({ ideeId, tekst, van, vanNaam }) => ({
      ideeId,
      tekst: versies.van(tekst),
      van,
      vanNaam,
    })),
    onderdelen: onderdelenVan(gesprek, inbreng, versies),
    plan: planVan(acts, versies),
  };
}

/** The versions of texts as they stand; `gevuld` gives undefined when there are no words in it. */
type Versies = {
  readonly van: (tekstId: string) => string;
  readonly gevuld: (tekstId: string | undefined) => string | undefined;
};

function maakVersies(teksten: ReadonlyMap<string, Tekstversie>): Versies {
  return {
    van: (tekstId) => teksten.get(tekstId)?.id ?? tekstId,
    gevuld: (tekstId) => {
      const gevonden = tekstId === undefined ? undefined : teksten.get(tekstId);
      return gevonden === undefined || gevonden.inhoud.trim() === '' ? undefined : gevonden.id;
    },
  };
}

function onderdelenVan(
  gesprek: Gesprek,
  inbreng: readonly VerslagInbreng[],
  versies: Versies,
): readonly VerslagOnderdeel[] {
  return gesprek.dekking.flatMap(({ onderdeel, antwoord }) => {
    if (antwoord === undefined) return [];
    const { besproken, wens } = antwoord;
    const bij = antwoord.bij.flatMap((id) => gezegdOver(id, { gesprek, inbreng, versies }));
    const tekst = versies.gevuld(antwoord.tekst);
    return [{ onderdeel, besproken, tekst, wens, ...(bij.length > 0 && { bij }) }];
  });
}

type Gezegd = {
  readonly gesprek: Gesprek;
  readonly inbreng: readonly VerslagInbreng[];
  readonly versies: Versies;
};

/** What stands under this id, for a topic; nothing when it was taken away or stays out of the verslag (HG-44). */
function gezegdOver(id: string, { gesprek, inbreng, versies }: Gezegd): readonly VerslagGezegd[] {
  const gezegd = inbreng.find(({ inbrengId }) => inbrengId === id);
  if (gezegd !== undefined) return [{ soort: 'inbreng', inbreng: gezegd }];
  const oplossing = gesprek.oplossingen.find(({ oplossingId }) => oplossingId === id);
  if (oplossing !== undefined) return [{ soort: 'oplossing', tekst: versies.van(oplossing.tekst) }];
  const lid = gesprek.netwerk.leden.find(({ lidId }) => lidId === id);
  const wie = lid ?? gesprek.huisgenoten.find(({ huisgenootId }) => huisgenootId === id);
  if (wie !== undefined) return [{ soort: 'mensen', naam: wie.naam }];
  return gesprek.gevoerd.some(({ actId }) => actId === id) ? [{ soort: 'steun-erbij' }] : [];
}

function stelResultaatOp(gesprek: Gesprek, resultaat: Resultaat, versies: Versies): VerslagResultaat {
  const { resultaatId, tekst, staat } = resultaat;
  const vast = staat.soort === 'afgesproken' ? staat.tekstversie : undefined;
  return {
    resultaatId,
    tekst: vast ?? versies.van(tekst),
    staat: stelOvereenstemmingOp(staat, versies),
    oplossingen: oplossingenVan(gesprek, resultaatId, versies),
    nietGenoeg: versies.gevuld(findNietGenoeg(gesprek, resultaatId)),
  };
}

function stelOvereenstemmingOp(staat: Resultaat['staat'], versies: Versies): VerslagOvereenstemming {
  switch (staat.soort) {
    case 'afgesproken':
      return { soort: 'afgesproken', op: staat.op };
    case 'oneens':
      return {
        soort: 'oneens',
        woordenInwoner: versies.van(staat.woordenInwoner),
        woordenGespreksvoerder: versies.van(staat.woordenGespreksvoerder),
      };
    case 'voorgesteld':
    case 'vervallen':
      return { soort: 'voorgesteld' };
  }
}

function oplossingenVan(
  gesprek: Gesprek,
  resultaatId: string,
  versies: Versies,
): readonly VerslagOplossing[] {
  return gesprek.oplossingen
    .filter((oplossing) => oplossing.resultaatId === resultaatId && oplossing.staat.soort !== 'vervallen')
    .map((oplossing) => stelOplossingOp(oplossing, versies));
}

function stelOplossingOp(oplossing: Oplossing, versies: Versies): VerslagOplossing {
  const { oplossingId, tekst, waarom, trede, staat, weging, verdeling, eigenDienst } = oplossing;
  return {
    oplossingId,
    tekst: versies.van(tekst),
    waarom: versies.gevuld(waarom),
    trede,
    reden: staat.soort === 'afgevallen' ? versies.van(staat.reden) : undefined,
    ...(weging && {
      weging: {
        sterk: versies.gevuld(weging.sterk),
        zwak: versies.gevuld(weging.zwak),
        haalbaar: weging.haalbaar,
      },
    }),
    ...(verdeling && {
      verdeling: {
        hoe: verdeling.hoe,
        zelf: versies.gevuld(verdeling.zelf),
        met: verdeling.met.map(({ naam, wat }) => ({ naam, wat: versies.van(wat) })),
      },
    }),
    ...(eigenDienst && { eigenDienst }),
  };
}

/** What was told at the melding; never the words of a signaal, which are not the inwoner's and would show who gave it. */
function woordenVanMelding(acts: readonly Act[], versies: Versies): VerslagInhoud['woorden'] {
  const melding = vouwMelding(acts);
  if (melding === undefined || melding.signaalId !== undefined) return undefined;
  return {
    tekst: versies.van(melding.woorden),
    relatie: melding.namens === 'iemand-anders' ? (melding.relatie ?? 'iemand anders') : undefined,
  };
}

function planVan(acts: readonly Act[], versies: Versies): VerslagInhoud['plan'] {
  const plan = vouwPlan(acts);
  if (plan.soort !== 'ontvangen') return undefined;
  return { tekst: versies.van(plan.tekst), ontvangenOp: plan.ontvangenOp, opTijd: plan.opTijd };
}
