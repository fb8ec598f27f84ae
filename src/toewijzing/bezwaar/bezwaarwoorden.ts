import { schrijfDatum, schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Act } from '../../basis/act.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Afziengrond, Bezwaar, Bezwaaruitkomst, Bezwaarweg, Tegen } from './bezwaar.ts';
import type { Bezwaarklok, Tijdigheid } from './bezwaarklok.ts';
import { bekendmakingVan } from './bezwaarklok.ts';

/** How a bezwaar came in, for staff. */
export const WEGWOORDEN: Readonly<Record<Bezwaarweg, string>> = {
  brief: 'Met een brief',
  formulier: 'Met een formulier',
  balie: 'Aan het loket opgeschreven en ondertekend',
  mijn: 'Op de eigen pagina',
};

/** How a bezwaar was decided, for staff. */
export const UITKOMSTWOORDEN: Readonly<Record<Bezwaaruitkomst, string>> = {
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  ongegrond: 'Ongegrond',
  'niet-ontvankelijk': 'Niet-ontvankelijk',
};

/** Why nobody is heard, for staff (Awb 7:3). */
export const AFZIENWOORDEN: Readonly<Record<Afziengrond, string>> = {
  'inwoner-wil-niet': 'De inwoner wil niet gehoord worden',
  'kennelijk-niet-ontvankelijk': 'Het bezwaar is duidelijk niet-ontvankelijk',
  'kennelijk-ongegrond': 'Het bezwaar is duidelijk ongegrond',
  'volledig-tegemoet': 'De inwoner krijgt helemaal gelijk en niemand heeft daar nadeel van',
};

/** Whether it was in time, with the dates, as a sentence for staff. */
export function schrijfTijdigheid({ tijdigheid, inTeDienenTot, postTot }: Bezwaarklok): string {
  const tot = inTeDienenTot === undefined ? '' : schrijfDatum(inTeDienenTot);
  const woorden: Readonly<Record<Tijdigheid, string>> = {
    'op-tijd': `Op tijd. Bezwaar kon tot en met ${tot}.`,
    'op-tijd-per-post': `Op tijd: op de post gedaan uiterlijk ${tot} en binnen uiterlijk ${postTot === undefined ? '' : schrijfDatum(postTot)}.`,
    'te-laat': `Te laat: bezwaar kon tot en met ${tot}. Vraag de inwoner eerst waarom.`,
    'voor-bekendmaking': 'De brief met het besluit is nog niet verstuurd. Het bezwaar telt gewoon.',
    'zonder-termijn': 'Tegen een besluit dat uitblijft, is er geen laatste dag.',
  };
  return woorden[tijdigheid];
}

/** What somebody can object to in a zaak, as choices of a form. */
export function tegenKeuzes(
  acts: readonly Act[],
): readonly { readonly waarde: string; readonly label: string }[] {
  const besluiten = vouwBesluiten(acts).flatMap(({ besluitId, genomen }) =>
    genomen === undefined
      ? []
      : [{ waarde: `besluit/${besluitId}`, label: `Het besluit van ${schrijfDatum(genomen.op)}` }],
  );
  const aanvraag = vouwAanvraag(acts);
  const wacht =
    aanvraag !== undefined &&
    !vouwBesluiten(acts).some(
      ({ genomen, voorstel }) => genomen !== undefined && voorstel.aanvraagId === aanvraag.aanvraagId,
    );
  if (!wacht) return besluiten;
  const label = `Er komt geen besluit op de aanvraag van ${schrijfDatum(aanvraag.ontvangenOp)}`;
  return [...besluiten, { waarde: `uitblijven/${aanvraag.aanvraagId}`, label }];
}

/** What a bezwaar is against, in the middle of a sentence. */
export function tegenWoord(acts: readonly Act[], tegen: Tegen): string {
  if (tegen.soort === 'uitblijven') return 'het uitblijven van een besluit';
  const besluit = vouwBesluiten(acts).find(({ besluitId }) => besluitId === tegen.besluitId);
  const bekend = bekendmakingVan(acts, tegen.besluitId);
  const van = besluit?.genomen === undefined ? '' : ` van ${schrijfDatumKort(besluit.genomen.op)}`;
  return `het besluit${van}${bekend === undefined ? '' : `, verstuurd op ${schrijfDatumKort(bekend)}`}`;
}

/** Where a bezwaar stands, as a sentence for staff; `uiterlijk` is the last day to decide. */
export function bezwaarstand(
  { beslissing, ingetrokkenOp, behandelaarId }: Bezwaar,
  uiterlijk: Datum,
): string {
  if (ingetrokkenOp !== undefined) return `Ingetrokken op ${schrijfDatumKort(ingetrokkenOp)}.`;
  if (beslissing !== undefined) {
    return `${UITKOMSTWOORDEN[beslissing.uitkomst]}, beslist op ${schrijfDatumKort(beslissing.op)}.`;
  }
  const wie = behandelaarId === undefined ? 'Nog aan niemand toegedeeld. ' : '';
  return `${wie}Beslissen uiterlijk ${schrijfDatum(uiterlijk)}.`;
}
