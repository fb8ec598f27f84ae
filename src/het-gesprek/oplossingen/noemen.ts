import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';
import { findResultaat, staat } from '../vraagverheldering/resultaat.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';
import { gebrekInCollectief, naastCollectief, schrijfNietGenoeg } from './collectief.ts';
import type { Collectiefvraag } from './collectief.ts';
import { parkeerIdee, vouwIdeeen } from './idee.ts';
import type { IdeeGebruikt } from './idee.ts';
import { gebrekInLeunen } from './leunen.ts';
import { findOplossing, geldt, vouwOplossingen } from './oplossing.ts';
import type { Oplossing, OplossingAfgevallen, OplossingGenoemd, TredeVastgelegd } from './oplossing.ts';
import type { Trede } from './trede.ts';

/** What is needed to name a solution; the trede may come later (HG-11). */
export type OplossingOpdracht = {
  readonly zaakId: string;
  readonly resultaatId: string;
  readonly tekst: string;
  readonly waarom?: string | undefined;
  readonly van?: Spreker | undefined;
  readonly vanNaam?: string | undefined;
  readonly uitIdee?: string | undefined;
  readonly dienstId?: string | undefined;
  readonly trede?: Trede | undefined;
  readonly nietGenoeg?: string | undefined;
  readonly collectief?: Collectiefvraag | undefined;
};

/**
 * Names a solution for a result. Refuses it while that result is not agreed and does not stand with both wordings
 * (HG-9), an idea that was used already (HG-10), maatwerk without what else was looked at (HG-12) or past shared help
 * that is there (HG-95), and to lean on people who were not heard or are not there (HG-67, HG-68).
 */
export function noemOplossing(
  acts: readonly Act[],
  opdracht: OplossingOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, tekst, uitIdee } = opdracht;
  const resultaat = findResultaat(acts, opdracht.resultaatId);
  if (resultaat === undefined || !staat(resultaat)) {
    return geweigerd('HG-9', 'Spreek eerst samen af wat u wilt bereiken. Daarna komt hoe u daar komt.');
  }
  if (tekst.trim() === '') return geweigerd('HG-9', 'Er staat nog niets. Schrijf op hoe het kan.');
  if (uitIdee !== undefined && !isVrij(acts, uitIdee)) {
    return geweigerd('HG-10', 'Dit idee is al gebruikt. Kijk bij de oplossingen hieronder.');
  }
  const gebrek = gebrekInTrede(acts, opdracht);
  if (gebrek !== undefined) return gebrek;
  const oplossingId = aanleiding.actId;
  const { inhoud, teksten } = inhoudVan(opdracht, aanleiding);
  const genoemd = maakAct<OplossingGenoemd>('oplossing-genoemd', inhoud, { zaakId, aanleiding });
  if (uitIdee === undefined) return gelukt({ acts: [genoemd], teksten });
  const stap = { zaakId, aanleiding, id: aanleiding.nieuwId() };
  const gebruikt = maakAct<IdeeGebruikt>('idee-gebruikt', { ideeId: uitIdee, oplossingId }, stap);
  return gelukt({ acts: [genoemd, gebruikt], teksten });
}

/** What is needed to name a solution that may turn out to be early. */
export type VroegeOpdracht = Omit<OplossingOpdracht, 'resultaatId'> & {
  readonly resultaatId?: string | undefined;
};

/** Names a solution, or parks it as an idea while its result does not stand yet: nothing that was said gets lost (HG-10). */
export function noemOfParkeer(
  acts: readonly Act[],
  opdracht: VroegeOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { resultaatId, tekst, waarom, uitIdee } = opdracht;
  const resultaat = resultaatId === undefined ? undefined : findResultaat(acts, resultaatId);
  if (resultaat !== undefined && staat(resultaat)) {
    return noemOplossing(acts, { ...opdracht, resultaatId: resultaat.resultaatId }, aanleiding);
  }
  if (uitIdee !== undefined) {
    return geweigerd('HG-9', 'Dit idee staat al klaar. Spreek eerst samen af wat u wilt bereiken.');
  }
  const woorden = tekst.trim() && waarom?.trim() ? `${tekst}\n${waarom}` : tekst;
  return parkeerIdee({ ...opdracht, tekst: woorden }, aanleiding);
}

/** What is needed to record where a solution comes from; `gezien` are the act ids on its trede that one saw. */
export type TredeOpdracht = {
  readonly zaakId: string;
  readonly oplossingId: string;
  readonly trede: Trede;
  readonly nietGenoeg?: string | undefined;
  readonly collectief?: Collectiefvraag | undefined;
  readonly gezien: readonly string[];
};

/**
 * Records afterwards where a solution comes from (HG-11); maatwerk asks once per result what else was looked at
 * (HG-12) or why shared help does not fit where that is asked (HG-95), and nobody is leaned on who was not heard or is
 * not there (HG-67, HG-68).
 */
export function legTredeVast(
  acts: readonly Act[],
  opdracht: TredeOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, oplossingId, trede, gezien } = opdracht;
  const oplossing = findOplossing(acts, oplossingId);
  if (oplossing === undefined || !geldt(oplossing)) return weigerAfgevallen();
  const vastgelegd = actsVan<TredeVastgelegd>(acts, 'trede-vastgelegd');
  const koppen = koppenVan(vastgelegd.filter((act) => act.inhoud.oplossingId === oplossingId));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen ingevuld. Kijk hoe het nu staat.');
  }
  const gebrek = gebrekInTrede(acts, { ...opdracht, resultaatId: oplossing.resultaatId });
  if (gebrek !== undefined) return gebrek;
  const woorden = nietGenoegVan(opdracht);
  const nietGenoeg = woorden === '' ? oplossing.nietGenoeg : aanleiding.nieuwId();
  const { vervangt, naast } = vervanging(gezien);
  const collectief = naastCollectief(trede, opdracht.collectief);
  const inhoud = { oplossingId, trede, nietGenoeg, naastCollectief: collectief, naast };
  return gelukt({
    acts: [maakAct<TredeVastgelegd>('trede-vastgelegd', inhoud, { zaakId, aanleiding, vervangt })],
    teksten: tekstAls(nietGenoeg === oplossing.nietGenoeg ? undefined : nietGenoeg, woorden),
  });
}

/** Puts a solution aside; refuses without a reason, because that reason is told (HG-13). */
export function laatOplossingAfvallen(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly oplossingId: string; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, oplossingId, reden } = opdracht;
  const oplossing = findOplossing(acts, oplossingId);
  if (oplossing === undefined || oplossing.staat.soort === 'afgevallen') return weigerAfgevallen();
  if (reden.trim() === '') return geweigerd('HG-13', 'Schrijf in een paar woorden op waarom dit niet past.');
  const inhoud = { oplossingId, reden: aanleiding.actId };
  return gelukt({
    acts: [maakAct<OplossingAfgevallen>('oplossing-afgevallen', inhoud, { zaakId, aanleiding })],
    teksten: [nieuweTekst(aanleiding.actId, reden)],
  });
}

function inhoudVan(
  opdracht: OplossingOpdracht,
  aanleiding: Aanleiding,
): { readonly inhoud: OplossingGenoemd['inhoud']; readonly teksten: readonly NieuweTekst[] } {
  const { resultaatId, vanNaam, uitIdee, dienstId, trede } = opdracht;
  const woorden = nietGenoegVan(opdracht);
  const nietGenoeg = woorden === '' ? undefined : aanleiding.nieuwId();
  const waarom = aanleiding.nieuwId();
  const oplossingId = aanleiding.actId;
  const van = opdracht.van ?? 'inwoner';
  return {
    inhoud: {
      oplossingId,
      resultaatId,
      tekst: oplossingId,
      waarom,
      van,
      vanNaam,
      uitIdee,
      dienstId,
      trede,
      nietGenoeg,
      naastCollectief: naastCollectief(trede, opdracht.collectief),
    },
    teksten: [
      nieuweTekst(oplossingId, opdracht.tekst),
      nieuweTekst(waarom, opdracht.waarom ?? ''),
      ...tekstAls(nietGenoeg, woorden),
    ],
  };
}

function tekstAls(id: string | undefined, inhoud: string | undefined): readonly NieuweTekst[] {
  return id === undefined || inhoud === undefined ? [] : [nieuweTekst(id, inhoud)];
}

function isVrij(acts: readonly Act[], ideeId: string): boolean {
  return vouwIdeeen(acts).some((idee) => idee.ideeId === ideeId && idee.gebruiktVoor === undefined);
}

type Gekozen = Pick<OplossingOpdracht, 'resultaatId' | 'trede' | 'nietGenoeg' | 'collectief'>;

function gebrekInTrede(acts: readonly Act[], gekozen: Gekozen): Geweigerd | undefined {
  const { trede, collectief } = gekozen;
  const gebrek = gebrekInCollectief(trede, collectief);
  if (gebrek !== undefined) return gebrek;
  if (mistNietGenoeg(acts, gekozen)) return weigerNietGenoeg();
  return gebrekInLeunen(acts, trede);
}

/** What was written, or else what follows from why shared help does not fit (HG-95); empty when neither was said. */
function nietGenoegVan({ nietGenoeg = '', trede, collectief }: Omit<Gekozen, 'resultaatId'>): string {
  if (nietGenoeg.trim() !== '') return nietGenoeg;
  return trede === 'maatwerk' ? schrijfNietGenoeg(collectief) : '';
}

function mistNietGenoeg(acts: readonly Act[], gekozen: Gekozen): boolean {
  if (gekozen.trede !== 'maatwerk' || nietGenoegVan(gekozen) !== '') return false;
  return !vouwOplossingen(acts).some((een) => een.resultaatId === gekozen.resultaatId && zegtNietGenoeg(een));
}

/** A way that was looked at and fell with its reason says it as well as a sentence does (HG-12). */
function zegtNietGenoeg(oplossing: Oplossing): boolean {
  return oplossing.staat.soort === 'afgevallen' || (geldt(oplossing) && oplossing.nietGenoeg !== undefined);
}

function weigerNietGenoeg(): Geweigerd {
  return geweigerd(
    'HG-12',
    'Schrijf voor dit resultaat één keer op wat er nog meer bekeken is, en waarom dat niet genoeg is.',
  );
}

function weigerAfgevallen(): Uitkomst<Gevolg> {
  return geweigerd('HG-13', 'Deze oplossing is al opzijgezet. Noem haar opnieuw als zij toch past.');
}
