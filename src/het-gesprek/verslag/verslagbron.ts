import { functienaam } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import type { Opmerking, VerslagInhoud } from './verslag.ts';

/** The part of a profile that a verslag quotes. */
export type Verslagprofiel = Pick<
  Gemeenteprofiel,
  'mandaat' | 'naam' | 'contact' | 'clientondersteuning' | 'ombudsman' | 'functienamen' | 'wondervraagLabel'
>;

/** What is needed to put a verslag into words. */
export type Verslagbron = {
  readonly inhoud: VerslagInhoud;
  /** The words of a text version. */
  readonly tekst: (versieId: string) => string | undefined;
  /** The profile as it was on the day of sending, so that an old version keeps its words. */
  readonly profiel: Verslagprofiel;
  /** Names of staff by id. */
  readonly namen: ReadonlyMap<string, string>;
  /** Who the verslag is from: 'Gemeente Heldermond'. */
  readonly afzender: string;
  /** Left out while it was not sent; `verzondenOp` is an ISO instant. */
  readonly verzonden?: { readonly versie: number; readonly verzondenOp: string } | undefined;
  readonly opmerkingen?: readonly Opmerking[] | undefined;
};

/** What a gespreksvoerder is called in this municipality. */
export function functieVan(profiel: Verslagprofiel): string {
  return functienaam(profiel, 'gespreksvoerder');
}
