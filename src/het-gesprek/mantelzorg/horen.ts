import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { gebrekInNaam } from '../netwerk/naam.ts';
import { actsVan, koppenVan, maakAct, vervanging, isIngehaald } from '../vraagverheldering/keten.ts';
import { vouwMantelzorgers } from './mantelzorger.ts';
import type {
  EigenGesprek,
  Last,
  MantelzorgerGehoord,
  MantelzorgerInhoud,
  MantelzorgerVervallen,
} from './mantelzorger.ts';

/** What a mantelzorger tells; `woorden` and `helpt` are their own words, and everything but the name may stay open. */
export type MantelzorgerOpdracht = {
  readonly zaakId: string;
  readonly naam: string;
  readonly last?: Last | undefined;
  readonly woorden?: string | undefined;
  readonly helpt?: string | undefined;
  readonly gesprek: EigenGesprek;
  readonly delen?: true | undefined;
};

/** Writes down what a mantelzorger tells; refuses more than a first name or a role (HG-60), and a wish without an offer (HG-78). */
export function hoorMantelzorger(opdracht: MantelzorgerOpdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const gebrek = gebrekIn(opdracht);
  if (gebrek !== undefined) return gebrek;
  const { inhoud, teksten } = inhoudVan(opdracht, { mantelzorgerId: aanleiding.actId, aanleiding });
  const { zaakId } = opdracht;
  const act = maakAct<MantelzorgerGehoord>('mantelzorger-gehoord', inhoud, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten });
}

/** What is needed to change what stands about a mantelzorger; `gezien` are the act ids one saw. */
export type MantelzorgerVerandering = MantelzorgerOpdracht & {
  readonly mantelzorgerId: string;
  readonly gezien: readonly string[];
};

/** Changes what stands about a mantelzorger; refuses when another did so meanwhile (HG-5) or took it out (HG-78). */
export function veranderMantelzorger(
  acts: readonly Act[],
  opdracht: MantelzorgerVerandering,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, mantelzorgerId, gezien } = opdracht;
  if (!staatEr(acts, mantelzorgerId)) return weigerWeg();
  const gebrek = gebrekIn(opdracht);
  if (gebrek !== undefined) return gebrek;
  const gehoord = actsVan<MantelzorgerGehoord>(acts, 'mantelzorger-gehoord');
  const koppen = koppenVan(gehoord.filter((act) => act.inhoud.mantelzorgerId === mantelzorgerId));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const { inhoud, teksten } = inhoudVan(opdracht, { mantelzorgerId, aanleiding });
  const stap = { zaakId, aanleiding, vervangt };
  const act = maakAct<MantelzorgerGehoord>('mantelzorger-gehoord', { ...inhoud, naast }, stap);
  return gelukt({ acts: [act], teksten });
}

/** Takes out what a mantelzorger told; refuses what is not there any more (HG-78). */
export function laatMantelzorgerVervallen(
  acts: readonly Act[],
  { zaakId, mantelzorgerId }: { readonly zaakId: string; readonly mantelzorgerId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!staatEr(acts, mantelzorgerId)) return weigerWeg();
  const inhoud = { mantelzorgerId };
  const act = maakAct<MantelzorgerVervallen>('mantelzorger-vervallen', inhoud, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

function inhoudVan(
  { naam, last, woorden, helpt, gesprek, delen }: MantelzorgerOpdracht,
  { mantelzorgerId, aanleiding }: { readonly mantelzorgerId: string; readonly aanleiding: Aanleiding },
) {
  const teksten: NieuweTekst[] = [];
  const bewaar = (tekst: string | undefined) => {
    if (!tekst?.trim()) return undefined;
    const nieuw = nieuweTekst(aanleiding.nieuwId(), tekst);
    teksten.push(nieuw);
    return nieuw.id;
  };
  const inhoud: MantelzorgerInhoud = {
    mantelzorgerId,
    naam: naam.trim(),
    last,
    woorden: bewaar(woorden),
    helpt: bewaar(helpt),
    gesprek,
    delen,
  };
  return { inhoud, teksten };
}

function gebrekIn({ naam, gesprek }: MantelzorgerOpdracht): Geweigerd | undefined {
  const gebrek = gebrekInNaam(naam);
  if (gebrek !== undefined) return gebrek;
  if (gesprek.aangeboden || (gesprek.wens === undefined && gesprek.op === undefined)) return undefined;
  return geweigerd('HG-78', 'Zet er ook bij dat u een eigen gesprek heeft aangeboden.');
}

function staatEr(acts: readonly Act[], mantelzorgerId: string): boolean {
  return vouwMantelzorgers(acts).some((een) => een.mantelzorgerId === mantelzorgerId);
}

function weigerWeg(): Geweigerd {
  return geweigerd('HG-78', 'Dit staat er niet meer. Iemand heeft het intussen weggehaald.');
}
