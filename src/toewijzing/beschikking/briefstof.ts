import type { Act } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { bezwaarTot } from '../../termijnen/index.ts';
import { vouwAanvragen } from '../aanvraag/gevraagd.ts';
import type { Aanvraag } from '../aanvraag/gevraagd.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { schrijfCenten } from '../besluit/bijdrage.ts';
import type { Invulling } from './brieftekst.ts';

/** What a letter is made from; `dag` is the day on which it leaves, `toelichting` what was typed for this letter. */
export type Briefstof = {
  readonly zaakId: string;
  readonly acts: readonly Act[];
  readonly besluit: Besluit;
  readonly inwoner?: Persoon | undefined;
  readonly profiel: Gemeenteprofiel;
  /** Words by text version id. */
  readonly woorden: ReadonlyMap<string, string>;
  /** Names of staff by id. */
  readonly namen: ReadonlyMap<string, string>;
  readonly dag: Datum;
  readonly toelichting?: string | undefined;
};

/** The aanvraag that a besluit answers; a besluit of the college's own accord has none. */
export function aanvraagVan({ acts, besluit }: Pick<Briefstof, 'acts' | 'besluit'>): Aanvraag | undefined {
  return vouwAanvragen(acts).find(({ aanvraagId }) => aanvraagId === besluit.voorstel.aanvraagId);
}

/** By what a letter is known at the municipality: the number of the zaak and which besluit it is. */
export function kenmerkVan({ acts, besluit }: Pick<Briefstof, 'acts' | 'besluit'>): string {
  const begin = acts.find(({ soort }) => soort === 'melding-gedaan');
  const { nummer = '' } = (begin?.inhoud ?? {}) as { readonly nummer?: string };
  const voorbereid = acts.filter(({ soort }) => soort === 'besluit-voorbereid');
  return `${nummer}-B${voorbereid.findIndex(({ id }) => id === besluit.besluitId) + 1}`;
}

/** What is filled in in the letter texts. */
export function invullingVoor(stof: Briefstof): Invulling {
  const { profiel, besluit, dag } = stof;
  const { contact, clientondersteuning } = profiel;
  const aanvraag = aanvraagVan(stof);
  const bedrag = besluit.voorstel.bijdrage?.bedrag;
  return {
    aanvraagdag: aanvraag === undefined ? '' : schrijfDatum(aanvraag.ontvangenOp),
    gemeente: profiel.naam,
    bedrag: bedrag === undefined ? '' : schrijfCenten(bedrag),
    bezwaartot: schrijfDatum(bezwaarTot(dag)),
    kenmerk: kenmerkVan(stof),
    loket: contact.loket,
    telefoon: contact.telefoon,
    tijden: contact.tijden,
    adres: contact.adres,
    clientondersteuning: clientondersteuning.organisatie,
    ondersteuningstelefoon: clientondersteuning.telefoon,
  };
}
