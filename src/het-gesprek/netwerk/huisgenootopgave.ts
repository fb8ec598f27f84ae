import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';
import { vouwHuisgenoten } from './huisgenoot.ts';
import type {
  HuisgenootGenoemd,
  HuisgenootInhoud,
  HuisgenootVervallen,
  Huisgenootwoorden,
  Waarom,
} from './huisgenoot.ts';
import { gebrekInNaam } from './naam.ts';

/** What is filled in about a huisgenoot; the words themselves, all of which may be left out. */
export type HuisgenootOpdracht = Huisgenootwoorden & {
  readonly zaakId: string;
  readonly naam: string;
  readonly waarom?: Waarom | undefined;
  readonly gehoord: boolean;
};

/** Names somebody who lives here; refuses more than a first name or a role (HG-60). */
export function noemHuisgenoot(opdracht: HuisgenootOpdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const gebrek = gebrekInNaam(opdracht.naam);
  if (gebrek !== undefined) return gebrek;
  const { inhoud, teksten } = inhoudVan(opdracht, { huisgenootId: aanleiding.actId, aanleiding });
  const { zaakId } = opdracht;
  const act = maakAct<HuisgenootGenoemd>('huisgenoot-genoemd', inhoud, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten });
}

/** What is needed to change what stands about a huisgenoot; `gezien` are the act ids one saw. */
export type HuisgenootVerandering = HuisgenootOpdracht & {
  readonly huisgenootId: string;
  readonly gezien: readonly string[];
};

/** Changes what stands about a huisgenoot; refuses when another did so meanwhile (HG-5) or took them out (HG-66). */
export function veranderHuisgenoot(
  acts: readonly Act[],
  opdracht: HuisgenootVerandering,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, huisgenootId, gezien } = opdracht;
  if (!isHuisgenoot(acts, huisgenootId)) return weigerWeg();
  const gebrek = gebrekInNaam(opdracht.naam);
  if (gebrek !== undefined) return gebrek;
  const genoemd = actsVan<HuisgenootGenoemd>(acts, 'huisgenoot-genoemd');
  const koppen = koppenVan(genoemd.filter((act) => act.inhoud.huisgenootId === huisgenootId));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const { inhoud, teksten } = inhoudVan(opdracht, { huisgenootId, aanleiding });
  const stap = { zaakId, aanleiding, vervangt };
  const act = maakAct<HuisgenootGenoemd>('huisgenoot-genoemd', { ...inhoud, naast }, stap);
  return gelukt({ acts: [act], teksten });
}

/** Takes a huisgenoot out; refuses who is not there any more (HG-66). */
export function laatHuisgenootVervallen(
  acts: readonly Act[],
  { zaakId, huisgenootId }: { readonly zaakId: string; readonly huisgenootId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!isHuisgenoot(acts, huisgenootId)) return weigerWeg();
  const act = maakAct<HuisgenootVervallen>('huisgenoot-vervallen', { huisgenootId }, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

function inhoudVan(
  { naam, doetNu, kan, kanNiet, waarom, gehoord }: HuisgenootOpdracht,
  { huisgenootId, aanleiding }: { readonly huisgenootId: string; readonly aanleiding: Aanleiding },
) {
  const teksten: NieuweTekst[] = [];
  const bewaar = (woorden: string | undefined) => {
    if (!woorden?.trim()) return undefined;
    const tekst = nieuweTekst(aanleiding.nieuwId(), woorden);
    teksten.push(tekst);
    return tekst.id;
  };
  const inhoud: HuisgenootInhoud = {
    huisgenootId,
    naam: naam.trim(),
    doetNu: bewaar(doetNu),
    kan: bewaar(kan),
    kanNiet: bewaar(kanNiet),
    waarom,
    gehoord,
  };
  return { inhoud, teksten };
}

function isHuisgenoot(acts: readonly Act[], huisgenootId: string): boolean {
  return vouwHuisgenoten(acts).some((een) => een.huisgenootId === huisgenootId);
}

function weigerWeg(): Geweigerd {
  return geweigerd(
    'HG-66',
    'Deze huisgenoot staat er niet meer. Iemand heeft hem of haar intussen weggehaald.',
  );
}
