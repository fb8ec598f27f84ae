import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';

export const BELANGEN = ['familie', 'eigen-zaak', 'werkgever', 'anders'] as const;
/** Why somebody is not free to judge in a zaak: family, it is about themselves, for their employer, or else. */
export type Belangsoort = (typeof BELANGEN)[number];

/** Somebody on the staff told of an interest in this zaak (Awb 2:4); `tekst` is a text id. */
export type BelangGemeld = Act<
  'belang-gemeld',
  { readonly medewerkerId: string; readonly soort: Belangsoort; readonly tekst?: string | undefined }
>;

/** An interest as it was told. */
export type Belang = BelangGemeld['inhoud'];

/** Every interest that was told in a zaak; it is never taken back. */
export function vouwBelangen(acts: readonly Act[]): readonly Belang[] {
  return acts.filter(isGemeld).map(({ inhoud }) => inhoud);
}

/** For whom the zaak is closed: family of the inwoner, and who it is about (TW-54). */
export function geslotenVoor(acts: readonly Act[]): readonly string[] {
  const dicht = vouwBelangen(acts).filter(({ soort }) => soort === 'familie' || soort === 'eigen-zaak');
  return [...new Set(dicht.map(({ medewerkerId }) => medewerkerId))];
}

/** Refuses who told of an interest: that person neither decides nor checks here (TW-53; Awb 2:4). */
export function weigerOmBelang(acts: readonly Act[], medewerkerId: string): Uitkomst<undefined> {
  const heeftBelang = vouwBelangen(acts).some((belang) => belang.medewerkerId === medewerkerId);
  if (!heeftBelang) return gelukt(undefined);
  return geweigerd(
    'TW-53',
    'Er is gemeld dat je in deze zaak een eigen belang hebt. Een collega zonder belang neemt het over (Awb 2:4).',
  );
}

/** Tells of an interest of oneself; once per kind. */
export function meldBelang(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly soort: Belangsoort; readonly toelichting: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { door } = aanleiding;
  if (door.soort !== 'medewerker') return geweigerd('TW-53', 'Een eigen belang meldt de medewerker zelf.');
  const { zaakId, soort, toelichting } = opdracht;
  const isBekend = vouwBelangen(acts).some((een) => een.medewerkerId === door.id && een.soort === soort);
  if (isBekend) return geweigerd('TW-53', 'Dit belang heb je al gemeld.');
  const tekst = toelichting.trim() === '' ? undefined : aanleiding.nieuwId();
  const inhoud = { medewerkerId: door.id, soort, tekst };
  return gelukt({
    acts: [maakAct('belang-gemeld', { zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, toelichting)],
  });
}

function isGemeld(act: Act): act is BelangGemeld {
  return act.soort === 'belang-gemeld';
}
