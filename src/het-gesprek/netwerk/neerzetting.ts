import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';
import { gebrekInNaam } from './naam.ts';
import { vouwLeden } from './netwerklid.ts';
import type { Lidgegevens, LidInhoud, NetwerklidGenoemd, NetwerklidVervallen } from './netwerklid.ts';

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
  if (isIngehaald(koppen, gezien, aanleiding)) {
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
