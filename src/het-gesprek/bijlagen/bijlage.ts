import type { Aanleiding, Act, Actor, Gevolg } from '../../basis/act.ts';
import { maakAct, nieuweTekst } from '../../basis/act.ts';
import { geweigerd, gelukt } from '../../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { actsVan } from '../vraagverheldering/keten.ts';

/** What a file turned out to be by its content; undefined for all that is not on the list (HG-140). */
export type Bestandsvorm = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | undefined;

/** The most bytes of one file as it comes in. */
export const MEESTE_BYTES = 12 * 1024 * 1024;

/** The most files that can stand in one zaak. */
export const MEESTE_BIJLAGEN = 60;

/** Whether somebody looked through it for viruses: not yet, nothing found, or something found. */
export type Keuring = 'wacht' | 'schoon' | 'besmet';

/** A photo or document was taken in; its id is that of the act. `van` is a first name or role, `tekst` says what it shows. */
export type BijlageToegevoegd = Act<
  'bijlage-toegevoegd',
  {
    readonly soort: 'foto' | 'document';
    readonly van: string;
    readonly tekst: string;
    /** In bytes, as it is kept. */
    readonly omvang: number;
  }
>;

/** The scanner looked through it. */
export type BijlageGekeurd = Act<
  'bijlage-gekeurd',
  { readonly bijlageId: string; readonly uitslag: 'schoon' | 'besmet' }
>;

/** It was taken away: what was in it is gone, that it was there stays (HG-145). */
export type BijlageVerwijderd = Act<'bijlage-verwijderd', { readonly bijlageId: string }>;

/** A photo or document as it stands; `op` is an ISO instant. */
export type Bijlage = BijlageToegevoegd['inhoud'] & {
  readonly bijlageId: string;
  readonly op: string;
  readonly door: Actor;
  readonly keuring: Keuring;
};

/** The photos and documents that stand, oldest first. */
export function vouwBijlagen(acts: readonly Act[]): readonly Bijlage[] {
  const weg = new Set(
    actsVan<BijlageVerwijderd>(acts, 'bijlage-verwijderd').map(({ inhoud }) => inhoud.bijlageId),
  );
  const uitslagen = new Map(
    actsVan<BijlageGekeurd>(acts, 'bijlage-gekeurd').map(({ inhoud }) => [inhoud.bijlageId, inhoud.uitslag]),
  );
  return actsVan<BijlageToegevoegd>(acts, 'bijlage-toegevoegd')
    .filter(({ id }) => !weg.has(id))
    .map(({ id, gebeurdOp, door, inhoud }) => ({
      ...inhoud,
      bijlageId: id,
      op: gebeurdOp,
      door,
      keuring: uitslagen.get(id) ?? 'wacht',
    }));
}

/** Whether it may be opened: looked through, or where the installation says that nobody has to (HG-143). */
export function magOpen({ keuring }: Pick<Bijlage, 'keuring'>, zonderKeuring: boolean): boolean {
  return keuring === 'schoon' || (keuring === 'wacht' && zonderKeuring);
}

/** Why a file cannot be kept; undefined when it can (HG-140, HG-142). */
export function bezwaarTegen(vorm: Bestandsvorm, bytes: number): Geweigerd | undefined {
  if (bytes === 0) return geweigerd('HG-140', 'Kies eerst een foto of een document.');
  if (bytes > MEESTE_BYTES) {
    return geweigerd(
      'HG-142',
      'Dit bestand is te groot. Het mag 12 MB zijn. Maak de foto kleiner of stuur minder bladzijden.',
    );
  }
  if (vorm === undefined) {
    return geweigerd(
      'HG-140',
      'Dit bestand kunnen we niet bewaren. Kies een foto (JPG, PNG of WebP) of een PDF.',
    );
  }
  if (vorm === 'heic') {
    return geweigerd(
      'HG-140',
      'Deze foto is een HEIC en die kunnen we niet lezen. Zet de camera op “meest compatibel” en maak hem opnieuw, of maak een schermafdruk van de foto.',
    );
  }
  return undefined;
}

/** What is taken in, after it was recognised and cleaned. */
export type NieuweBijlage = {
  readonly zaakId: string;
  readonly soort: 'foto' | 'document';
  readonly van: string;
  readonly woorden: string;
  readonly omvang: number;
  readonly isGekeurd: boolean;
};

/** Takes a photo or document in, with whose it is and what it shows (HG-144). Refuses more than MEESTE_BIJLAGEN (HG-142). */
export function voegBijlageToe(
  acts: readonly Act[],
  { zaakId, soort, van, woorden, omvang, isGekeurd }: NieuweBijlage,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (woorden.trim() === '') return geweigerd('HG-144', 'Schrijf in een paar woorden op wat erop staat.');
  if (vouwBijlagen(acts).length >= MEESTE_BIJLAGEN) {
    return geweigerd('HG-142', `Er staan al ${MEESTE_BIJLAGEN} bijlagen. Haal er eerst een weg.`);
  }
  const tekst = nieuweTekst(aanleiding.nieuwId(), woorden);
  const inhoud = { soort, van, tekst: tekst.tekstId, omvang };
  const toegevoegd = maakAct('bijlage-toegevoegd', { zaakId, inhoud }, aanleiding);
  const gekeurd = isGekeurd
    ? [keuringsact(zaakId, { bijlageId: toegevoegd.id, uitslag: 'schoon' }, aanleiding)]
    : [];
  return gelukt({ acts: [toegevoegd, ...gekeurd], teksten: [tekst] });
}

/** Keeps what the scanner said about a file that waited (HG-143); says nothing twice. */
export function keurBijlage(
  acts: readonly Act[],
  { zaakId, ...keuring }: BijlageGekeurd['inhoud'] & { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bijlage = vouwBijlagen(acts).find(({ bijlageId }) => bijlageId === keuring.bijlageId);
  if (bijlage?.keuring !== 'wacht') return gelukt({ acts: [], teksten: [] });
  return gelukt({ acts: [keuringsact(zaakId, keuring, aanleiding)], teksten: [] });
}

/** Takes a photo or document away (HG-145). Refuses one that is not there any more. */
export function verwijderBijlage(
  acts: readonly Act[],
  { zaakId, bijlageId }: { readonly zaakId: string; readonly bijlageId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!vouwBijlagen(acts).some((bijlage) => bijlage.bijlageId === bijlageId)) {
    return geweigerd('HG-145', 'Deze bijlage is er niet meer.');
  }
  return gelukt({
    acts: [maakAct('bijlage-verwijderd', { zaakId, inhoud: { bijlageId } }, aanleiding)],
    teksten: [],
  });
}

function keuringsact(zaakId: string, inhoud: BijlageGekeurd['inhoud'], aanleiding: Aanleiding) {
  const doorSysteem = { ...aanleiding, door: { soort: 'systeem' }, actId: aanleiding.nieuwId() } as const;
  return maakAct('bijlage-gekeurd', { zaakId, inhoud }, doorSysteem);
}
