import assert from 'node:assert/strict';
import type { Act } from '../../src/basis/act.ts';
import { getDatum } from '../../src/basis/datum.ts';
import { houdHoorzitting } from '../../src/toewijzing/bezwaar/behandelen.ts';
import { beslisOpBezwaar } from '../../src/toewijzing/bezwaar/beslissen.ts';
import { vouwBezwaren } from '../../src/toewijzing/bezwaar/bezwaar.ts';
import type { Bezwaaruitkomst, Tegen } from '../../src/toewijzing/bezwaar/bezwaar.ts';
import { bekendVoor, klokVan } from '../../src/toewijzing/bezwaar/bezwaarklok.ts';
import { ontvangBezwaar } from '../../src/toewijzing/bezwaar/ontvangen.ts';
import { behandelaar, besluitId, erbij, metBesluit, metBezwaarmandaat, op } from './bezwaar.ts';
import type { Besluitfeiten } from './bezwaar.ts';
import { zaakId } from './toewijzing.ts';

const opBesluit: Tegen = { soort: 'besluit', besluitId };

/** A bezwaar as it comes in, by its days. */
export type Brief = {
  readonly ontvangen: string;
  readonly gepost?: string;
  readonly tegen?: Tegen;
  readonly woorden?: string;
  readonly vandaag?: string;
};

/** Tries to write down a bezwaar. */
export function probeerBezwaar(acts: readonly Act[], brief: Brief) {
  const { ontvangen, gepost, tegen = opBesluit, woorden = 'Drie uur is te weinig.', vandaag } = brief;
  const opdracht = {
    zaakId,
    tegen,
    woorden,
    ontvangenOp: getDatum(ontvangen),
    gepostOp: gepost === undefined ? undefined : getDatum(gepost),
    weg: 'brief',
  } as const;
  return ontvangBezwaar(acts, opdracht, op(vandaag ?? ontvangen, 'balie'));
}

/** A zaak with a besluit and a bezwaar against it, by default in time. */
export function metBezwaar(brief: Brief = { ontvangen: '2026-11-20' }, feiten: Besluitfeiten = {}) {
  const acts = erbij(metBesluit(feiten), probeerBezwaar(metBesluit(feiten), brief));
  return { acts, bezwaarId: vouwBezwaren(acts)[0]!.bezwaarId };
}

/** The dates of the first bezwaar. */
export function klokIn(acts: readonly Act[]) {
  const [bezwaar] = vouwBezwaren(acts);
  assert.ok(bezwaar);
  return klokVan(bezwaar, bekendVoor(acts, bezwaar));
}

/** Somebody who had nothing to do with it heard the inwoner. */
export function gehoord(acts: readonly Act[], bezwaarId: string, dag = '2026-12-01'): readonly Act[] {
  const opdracht = {
    zaakId,
    bezwaarId,
    op: getDatum(dag),
    hoorderIds: [behandelaar],
    verslag: 'Ze vertelde hoe het thuis gaat.',
  };
  return erbij(acts, houdHoorzitting(acts, opdracht, op(dag)));
}

/** Tries to decide on the bezwaar. */
export function beslis(
  acts: readonly Act[],
  bezwaarId: string,
  eigen: { uitkomst?: Bezwaaruitkomst; wie?: string; dag?: string; product?: string } = {},
) {
  const { uitkomst = 'gegrond', wie = behandelaar, dag = '2026-12-10', product } = eigen;
  const opdracht = {
    zaakId,
    bezwaarId,
    uitkomst,
    motivering: 'Het onderzoek keek niet naar de was.',
    rollen: ['bezwaarbehandelaar', 'beslisser'],
    regeling: metBezwaarmandaat(product),
  };
  return beslisOpBezwaar(acts, opdracht, op(dag, wie));
}
