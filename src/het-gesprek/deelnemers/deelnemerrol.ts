import type { Spreker } from '../vraagverheldering/spreker.ts';

/** Everybody who can be asked to the table; a leidinggevende stays away unless there is a reason (HG-81). */
export const DEELNEMERROLLEN = [
  'mantelzorger',
  'partner',
  'familie',
  'buur',
  'hulp-thuis',
  'professional',
  'clientondersteuner',
  'vertegenwoordiger',
  'tolk',
  'leidinggevende',
  'anders',
] as const;

/** In which role somebody sits at the table. */
export type Deelnemerrol = (typeof DEELNEMERROLLEN)[number];

const WOORDEN: Readonly<Record<Deelnemerrol, string>> = {
  mantelzorger: 'zorgt voor de inwoner',
  partner: 'partner',
  familie: 'familie',
  buur: 'buur of vriend',
  'hulp-thuis': 'hulp in huis',
  professional: 'hulpverlener',
  clientondersteuner: 'onafhankelijke cliëntondersteuner',
  vertegenwoordiger: 'spreekt voor de inwoner',
  tolk: 'tolk',
  leidinggevende: 'leidinggevende van een hulpverlener',
  anders: 'iemand anders',
};

/** The word for a role at the table, in lower case. */
export function deelnemerrolWoord(rol: Deelnemerrol): string {
  return WOORDEN[rol];
}

const SPREEKT_ALS: Readonly<Record<Deelnemerrol, Spreker>> = {
  mantelzorger: 'mantelzorger',
  partner: 'partner',
  familie: 'familie',
  buur: 'bekende',
  'hulp-thuis': 'professional',
  professional: 'professional',
  clientondersteuner: 'clientondersteuner',
  vertegenwoordiger: 'bekende',
  tolk: 'professional',
  leidinggevende: 'professional',
  anders: 'bekende',
};

/** As which speaker the words of somebody in this role stand in the stream and the verslag (HG-83). */
export function spreektAls(rol: Deelnemerrol): Spreker {
  return SPREEKT_ALS[rol];
}
