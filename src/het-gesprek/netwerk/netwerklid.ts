import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, koppenVan, maakAct, vervanging, zagAlles } from '../vraagverheldering/keten.ts';
import { isVoornaamOfRol } from './naam.ts';

/** How close somebody stands to the inwoner: the three rings of the drawing, from the inside out. */
export const KRINGEN = ['dichtbij', 'bekend', 'ver'] as const;

/** From which side somebody comes: the four sectors of the drawing. */
export const LIDSOORTEN = ['familie', 'buren-en-vrienden', 'beroeps', 'anders'] as const;

/** Whether somebody could do more than now. */
export const MEER = ['ja', 'nee', 'weet-niet'] as const;

/** Whether the inwoner would ask it. */
export const VRAGEN = ['graag', 'liever-niet', 'weet-niet'] as const;

/** For whom the one is there: for the inwoner, the inwoner for the other, or each for the other. */
export const RICHTINGEN = ['inwoner', 'ander', 'elkaar'] as const;

/** What is known of somebody around the inwoner; `naam` is a first name or a role (HG-60). */
export type Lidgegevens = {
  readonly naam: string;
  readonly kring: (typeof KRINGEN)[number];
  readonly soort: (typeof LIDSOORTEN)[number];
  readonly kanMeer: (typeof MEER)[number];
  readonly vragen: (typeof VRAGEN)[number];
  readonly isErVoor: (typeof RICHTINGEN)[number];
};

type LidInhoud = Lidgegevens & {
  readonly lidId: string;
  readonly helptMet?: string | undefined;
  readonly naast?: readonly string[] | undefined;
};

/** Somebody around the inwoner was named; comes again with `vervangt` when something was corrected (HG-61). */
export type NetwerklidGenoemd = Act<'netwerklid-genoemd', LidInhoud>;

/** Somebody was taken out of the drawing. */
export type NetwerklidVervallen = Act<'netwerklid-vervallen', { readonly lidId: string }>;

/** Somebody around the inwoner, as it stands; `helptMet` is a text id. */
export type Netwerklid = Lidgegevens & {
  readonly lidId: string;
  readonly helptMet?: string | undefined;
  /** Ids of the acts that stand; more than one when two people changed it at the same time (HG-5). */
  readonly gezien: readonly string[];
};

/** Everybody in the drawing, in the order in which they were named. */
export function vouwLeden(acts: readonly Act[]): readonly Netwerklid[] {
  const vervallen = new Set(
    actsVan<NetwerklidVervallen>(acts, 'netwerklid-vervallen').map((act) => act.inhoud.lidId),
  );
  const perLid = Map.groupBy(
    actsVan<NetwerklidGenoemd>(acts, 'netwerklid-genoemd'),
    (act) => act.inhoud.lidId,
  );
  return [...perLid]
    .filter(([lidId]) => !vervallen.has(lidId))
    .map(([, genoemd]) => {
      const koppen = koppenVan(genoemd);
      const { naast: _, ...inhoud } = (koppen.at(-1) ?? genoemd[0]!).inhoud;
      return { ...inhoud, gezien: koppen.map((act) => act.id) };
    });
}

/** What is filled in about somebody; `helptMet` are the words themselves. All but the name may stay unknown. */
export type LidOpdracht = Partial<Lidgegevens> & {
  readonly zaakId: string;
  readonly naam: string;
  readonly helptMet?: string | undefined;
};

/** Names somebody around the inwoner. Refuses no name, and more than a first name or a role (HG-60). */
export function noemNetwerklid(opdracht: LidOpdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const gebrek = gebrekInNaam(opdracht.naam);
  if (gebrek !== undefined) return gebrek;
  const { inhoud, teksten } = inhoudVan(opdracht, { lidId: aanleiding.actId, aanleiding });
  const { zaakId } = opdracht;
  const act = maakAct<NetwerklidGenoemd>('netwerklid-genoemd', inhoud, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten });
}

/** What is needed to change what stands about somebody; `gezien` are the act ids one saw. */
export type LidVerandering = LidOpdracht & { readonly lidId: string; readonly gezien: readonly string[] };

/** Changes what stands about somebody; refuses when another did so meanwhile (HG-5) or took them out (HG-61). */
export function veranderNetwerklid(
  acts: readonly Act[],
  opdracht: LidVerandering,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, lidId, gezien } = opdracht;
  if (!vouwLeden(acts).some((lid) => lid.lidId === lidId)) return weigerWeg();
  const gebrek = gebrekInNaam(opdracht.naam);
  if (gebrek !== undefined) return gebrek;
  const genoemd = actsVan<NetwerklidGenoemd>(acts, 'netwerklid-genoemd');
  const koppen = koppenVan(genoemd.filter((act) => act.inhoud.lidId === lidId));
  if (!zagAlles(koppen, gezien)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const { inhoud, teksten } = inhoudVan(opdracht, { lidId, aanleiding });
  const stap = { zaakId, aanleiding, vervangt };
  const act = maakAct<NetwerklidGenoemd>('netwerklid-genoemd', { ...inhoud, naast }, stap);
  return gelukt({ acts: [act], teksten });
}

/** Takes somebody out of the drawing; refuses who is not in it any more (HG-61). */
export function laatNetwerklidVervallen(
  acts: readonly Act[],
  { zaakId, lidId }: { readonly zaakId: string; readonly lidId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!vouwLeden(acts).some((lid) => lid.lidId === lidId)) return weigerWeg();
  const act = maakAct<NetwerklidVervallen>('netwerklid-vervallen', { lidId }, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

/** Why a name cannot stand in the drawing or the list; undefined when it can (HG-60). */
export function gebrekInNaam(naam: string): Geweigerd | undefined {
  if (naam.trim() === '')
    return geweigerd('HG-60', 'Schrijf een voornaam of een rol op, zoals “Els” of “de buurvrouw”.');
  if (isVoornaamOfRol(naam.trim())) return undefined;
  return geweigerd(
    'HG-60',
    'Alleen een voornaam of een rol, zoals “Els” of “de buurvrouw”. Een achternaam, adres of nummer hoort hier niet.',
  );
}

function inhoudVan(
  { naam, kring, soort, kanMeer, vragen, isErVoor, helptMet }: LidOpdracht,
  { lidId, aanleiding }: { readonly lidId: string; readonly aanleiding: Aanleiding },
) {
  const tekst = helptMet?.trim() ? nieuweTekst(aanleiding.nieuwId(), helptMet) : undefined;
  const inhoud: LidInhoud = {
    lidId,
    naam: naam.trim(),
    kring: kring ?? 'bekend',
    soort: soort ?? 'anders',
    kanMeer: kanMeer ?? 'weet-niet',
    vragen: vragen ?? 'weet-niet',
    isErVoor: isErVoor ?? 'inwoner',
    helptMet: tekst?.id,
  };
  return { inhoud, teksten: tekst === undefined ? [] : [tekst] };
}

function weigerWeg(): Geweigerd {
  return geweigerd('HG-61', 'Deze persoon staat er niet meer. Iemand heeft hem of haar intussen weggehaald.');
}
