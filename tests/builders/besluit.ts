import type { Act } from '../../src/basis/act.ts';
import { getDatum } from '../../src/basis/datum.ts';
import { vouwAanvraag } from '../../src/toewijzing/aanvraag/gevraagd.ts';
import { neemBesluit } from '../../src/toewijzing/besluit/besluit.ts';
import { vouwBesluiten } from '../../src/toewijzing/besluit/besluiten.ts';
import { bereidBesluitVoor } from '../../src/toewijzing/besluit/voorbereiden.ts';
import type { Besluitkader, Besluitvoorstel } from '../../src/toewijzing/besluit/voorstel.ts';
import {
  alleStappen,
  doorMedewerker,
  eenKader,
  eenOnderzoek,
  eenRegeling,
  uitgevoerd,
  volgendId,
  zaakId,
} from './toewijzing.ts';

/** The moment at which a besluit is drafted in tests, unless a test says otherwise. */
export const NU = '2026-12-14T10:00:00.000Z';

/** Somebody who may decide on everything, without a limit. */
export const ONBEGRENSD = eenRegeling({
  mandaten: [{ rol: 'beslisser', product: 'alle', geldigVan: getDatum('2026-01-01'), besluitnummer: 'B-9' }],
});

/** An act of the zaak at a moment, as if it had been stored. */
export function eenAct(soort: string, inhoud: object, gebeurdOp = '2026-12-01T09:00:00.000Z'): Act {
  const door = { soort: 'medewerker', id: 'a' } as const;
  return { id: volgendId(), soort, zaakId, door, gebeurdOp, vastgelegdOp: gebeurdOp, inhoud };
}

/** A melding received on a day, with or without haste. */
export function eenMelding(ontvangenOp: string, spoed: 'ja' | 'nee' = 'nee'): Act {
  return eenAct('melding-gedaan', { nummer: 'M-1', ontvangenOp, spoed }, `${ontvangenOp}T08:00:00.000Z`);
}

/** A melding, an aanvraag and all five steps answered. */
export function metAanvraag(): readonly Act[] {
  const aanvraagId = volgendId();
  const inhoud = {
    aanvraagId,
    weg: 'formulier',
    woorden: volgendId(),
    ontvangenOp: '2026-12-10',
    onderzoek: eenOnderzoek(),
  };
  const aanvraag = eenAct('aanvraag-ontvangen', inhoud, '2026-12-10T09:00:00.000Z');
  return [eenMelding('2026-11-02'), aanvraag, ...alleStappen(aanvraagId)];
}

/** Three hours a week of household help. */
export function eenVoorstel(eigen: Partial<Besluitvoorstel> = {}): Besluitvoorstel {
  return {
    uitkomst: 'toegekend',
    product: 'hulp-bij-het-huishouden',
    uren: 3,
    van: getDatum('2026-12-15'),
    motivering: 'Na het onderzoek blijft dit over.',
    ...eigen,
  };
}

type Proef = { readonly kader?: Besluitkader; readonly nu?: string };

/** Tries to draft a besluit in a zaak. */
export function bereid(
  acts: readonly Act[],
  voorstel: Partial<Besluitvoorstel> = {},
  { kader = eenKader({ mandaat: ONBEGRENSD }), nu = NU }: Proef = {},
) {
  const opdracht = { zaakId, ...eenVoorstel(voorstel), kader, eerdere: 0 };
  return bereidBesluitVoor({ acts, aanvraag: vouwAanvraag(acts) }, opdracht, doorMedewerker('maker', nu));
}

/** The rule that refuses a proposal; undefined when it may be drafted. */
export function regelVoor(
  voorstel: Partial<Besluitvoorstel>,
  acts: readonly Act[] = metAanvraag(),
  proef: Proef = {},
): string | undefined {
  const uitkomst = bereid(acts, voorstel, proef);
  return uitkomst.gelukt ? undefined : uitkomst.regel;
}

/** The zaak after a besluit was drafted and taken. */
export function besloten(
  acts: readonly Act[],
  voorstel: Partial<Besluitvoorstel> = {},
  { kader = eenKader({ mandaat: ONBEGRENSD }), nu = NU }: Proef = {},
): readonly Act[] {
  const na = [...acts, ...uitgevoerd(bereid(acts, voorstel, { kader, nu }))];
  const besluitId = vouwBesluiten(na).at(-1)?.besluitId;
  const opdracht = { zaakId, besluitId, rollen: ['beslisser'], regeling: kader.mandaat };
  const staat = { acts: na, aanvraag: vouwAanvraag(na) };
  return [...na, ...uitgevoerd(neemBesluit(staat, opdracht, doorMedewerker('beslisser', nu)))];
}
