import type { Wie } from '../../basis/wie.ts';

/** Who decides, as the register asks: a member of staff with roles and an employer; a system has neither. */
export function beslisserVan(wie: Wie): {
  readonly rollen: readonly string[];
  readonly organisatie: string | undefined;
} {
  return wie.soort === 'medewerker'
    ? { rollen: wie.rollen, organisatie: wie.organisatie }
    : { rollen: [], organisatie: undefined };
}
