import assert from 'node:assert/strict';
import type { Aanleiding, Act, Gevolg } from '../../src/basis/act.ts';
import { getDatum } from '../../src/basis/datum.ts';
import type { Uitkomst } from '../../src/basis/uitkomst.ts';
import type { Mandaatregeling } from '../../src/inrichting/index.ts';
import { eenOnderzoek, eenRegeling, volgendId, zaakId } from './toewijzing.ts';

/** Who did what with the besluit that the bezwaar is about. */
export const maker = 'maker';
export const toetser = 'toetser';
export const beslisser = 'beslisser';
export const behandelaar = 'behandelaar';
export const aanvraagId = '0190dddd-0000-7000-8000-000000000001';
export const besluitId = '0190dddd-0000-7000-8000-000000000002';

/** Which days and words are different from the usual. */
export type Besluitfeiten = {
  readonly aangevraagdOp?: string;
  readonly genomenOp?: string | undefined;
  readonly bekendOp?: string | undefined;
  readonly voorstel?: object;
};

/** An act as it would be stored, without a rule that was asked. */
export function rauw(soort: string, inhoud: object, eigen: { door?: string; op?: string } = {}): Act {
  const gebeurdOp = `${eigen.op ?? '2026-11-13'}T09:00:00.000Z`;
  const door = { soort: 'medewerker', id: eigen.door ?? 'iemand' } as const;
  return { id: volgendId(), soort, zaakId, door, gebeurdOp, vastgelegdOp: gebeurdOp, inhoud };
}

/** A zaak with a besluit that was made known on a day, by default Friday 13 November 2026 (geval 61). */
export function metBesluit(feiten: Besluitfeiten = {}): readonly Act[] {
  const { aangevraagdOp = '2026-11-02', voorstel = {} } = feiten;
  const genomenOp = 'genomenOp' in feiten ? feiten.genomenOp : '2026-11-13';
  const bekendOp = 'bekendOp' in feiten ? feiten.bekendOp : '2026-11-13';
  const inhoud = { besluitId, aanvraagId, uitkomst: 'toegekend', vorm: 'natura', toetsingNodig: true };
  return [
    rauw('gesprek-gevoerd', { op: '2026-10-20' }, { door: 'gv', op: '2026-10-20' }),
    rauw(
      'aanvraag-ontvangen',
      { aanvraagId, weg: 'brief', woorden: 't', ontvangenOp: aangevraagdOp, onderzoek: eenOnderzoek() },
      { op: aangevraagdOp },
    ),
    rauw(
      'besluit-voorbereid',
      { ...inhoud, motivering: 't', ...voorstel },
      { door: maker, op: aangevraagdOp },
    ),
    rauw('besluit-getoetst', { besluitId, akkoord: true }, { door: toetser, op: aangevraagdOp }),
    ...(genomenOp === undefined
      ? []
      : [
          rauw(
            'besluit-genomen',
            { besluitId, aanvraagId, op: genomenOp },
            { door: beslisser, op: genomenOp },
          ),
        ]),
    ...(bekendOp === undefined
      ? []
      : [
          rauw(
            'beschikking-verzonden',
            { besluitId, beschikkingId: 'b', wijze: 'post', bekendOp },
            { op: bekendOp },
          ),
        ]),
  ];
}

/** A mandate for decisions on a bezwaar beside the usual one. */
export function metBezwaarmandaat(product = 'bezwaar'): Mandaatregeling {
  const gewoon = eenRegeling();
  const rij = {
    rol: 'bezwaarbehandelaar',
    product,
    geldigVan: getDatum('2026-01-01'),
    besluitnummer: 'BZ-1',
  };
  return { ...gewoon, mandaten: [...gewoon.mandaten, rij as Mandaatregeling['mandaten'][number]] };
}

/** Somebody does something at noon on a day. */
export function op(dag: string, id = behandelaar): Aanleiding {
  return {
    door: { soort: 'medewerker', id },
    nu: `${dag}T11:00:00.000Z`,
    actId: volgendId(),
    nieuwId: volgendId,
  };
}

/** The acts with those of an allowed decision behind them; fails loudly on a refusal. */
export function erbij(acts: readonly Act[], uitkomst: Uitkomst<Gevolg>): readonly Act[] {
  assert.ok(uitkomst.gelukt, uitkomst.gelukt ? '' : `${uitkomst.regel} ${uitkomst.uitleg}`);
  return [...acts, ...uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }))];
}
