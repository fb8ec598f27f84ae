import type { Datum } from '../../basis/datum.ts';
import type { Termijneinde, Voorval } from '../../termijnen/index.ts';
import type { Feit, Feiten } from './feiten.ts';

/** What the acts of one part of a zaak start and end. */
export type Deelloop = {
  readonly voorvallen: readonly Voorval[];
  readonly eindes: readonly Termijneinde[];
};

/**
 * The terms of the onderzoek, from melding to the answer on the verslag: D01 to D04, D49 and D50. Nothing suspends
 * them; the first verslag that was sent ends the six weeks (Wmo 2.3.2 lid 1).
 */
export function onderzoekloop(feiten: Feiten): Deelloop {
  const [melding] = feiten('melding-gedaan');
  if (melding === undefined) return { voorvallen: [], eindes: [] };
  const delen = [
    rondMelding(feiten, melding),
    rondSpoed(feiten, melding),
    rondGesprek(feiten),
    rondVerslag(feiten),
  ];
  return samen(delen);
}

/** Puts parts together. */
export function samen(delen: readonly Deelloop[]): Deelloop {
  return {
    voorvallen: delen.flatMap(({ voorvallen }) => voorvallen),
    eindes: delen.flatMap(({ eindes }) => eindes),
  };
}

/** The end of one term on a day; nothing when there is no such day. */
export function einde(
  van: string,
  termijn: string,
  { op, hoe = 'gehaald' }: { readonly op: Datum | undefined; readonly hoe?: Termijneinde['hoe'] },
): readonly Termijneinde[] {
  return op === undefined ? [] : [{ van, termijn, op, hoe }];
}

/** The day on which this melding ended here without more, if it did. */
export function meldingVoorbijOp(feiten: Feiten): Datum | undefined {
  return eerste([
    feiten('melding-doorgezonden')[0]?.dag,
    feiten('melding-ingetrokken')[0]?.dag,
    zaakVoorbijOp(feiten),
  ]);
}

/** The day on which the zaak ended: closed, or the inwoner died or moved and somebody confirmed that. */
function zaakVoorbijOp(feiten: Feiten): Datum | undefined {
  return eerste([feiten('zaak-afgesloten')[0]?.inhoud.op, inwonerWegOp(feiten)]);
}

/** The day on which the inwoner died or moved, when somebody confirmed that. */
export function inwonerWegOp(feiten: Feiten): Datum | undefined {
  return eerste([
    feiten('overlijden-gemeld').find(({ inhoud }) => inhoud.bevestigd)?.inhoud.op,
    feiten('verhuisd-gemeld').find(({ inhoud }) => inhoud.bevestigd)?.inhoud.op,
  ]);
}

/** The earliest of some days, of those that are there. */
export function eerste(dagen: readonly (Datum | undefined)[]): Datum | undefined {
  return dagen.filter((dag) => dag !== undefined).toSorted()[0];
}

function rondMelding(feiten: Feiten, { id, inhoud }: Feit<'melding-gedaan'>): Deelloop {
  const voorbij = meldingVoorbijOp(feiten);
  const verslag = feiten('verslag-verzonden')[0]?.dag;
  const plan = feiten('plan-ontvangen')[0]?.inhoud.ontvangenOp;
  const geenPlan = eerste([feiten('plan-afgezien')[0]?.dag, verslag, voorbij]);
  return {
    voorvallen: [{ id, gebeurtenis: 'melding', op: inhoud.ontvangenOp }],
    eindes: [
      ...einde(id, 'D01', { op: feiten('melding-bevestigd')[0]?.dag }),
      ...einde(id, 'D01', { op: voorbij, hoe: 'vervallen' }),
      ...einde(id, 'D02', { op: plan }),
      ...einde(id, 'D02', { op: geenPlan, hoe: 'vervallen' }),
      ...einde(id, 'D03', { op: verslag }),
      ...einde(id, 'D03', { op: eerste([voorbij, beslotenZonderVerslagOp(feiten)]), hoe: 'vervallen' }),
    ],
  };
}

/** Who decided on an aanvraag that came after the six weeks, has no use for the verslag any more. */
function beslotenZonderVerslagOp(feiten: Feiten): Datum | undefined {
  return feiten('besluit-genomen').find(({ inhoud }) => inhoud.aanvraagId !== undefined)?.inhoud.op;
}

/** Haste begins with the melding, with what was told later, or with who judged it (EC-6). */
function rondSpoed(feiten: Feiten, melding: Feit<'melding-gedaan'>): Deelloop {
  const begin = spoedBegin(feiten, melding);
  if (begin === undefined) return { voorvallen: [], eindes: [] };
  const { id, op } = begin;
  const geenSpoed = feiten('toegeleid').find(
    ({ inhoud, dag }) => inhoud.feiten?.spoed === false && dag >= op,
  );
  const overbodig = eerste([geenSpoed?.dag, feiten('verslag-verzonden')[0]?.dag, meldingVoorbijOp(feiten)]);
  return {
    voorvallen: [{ id, gebeurtenis: 'melding-met-spoed', op }],
    eindes: [
      ...einde(id, 'D04', { op: feiten('besluit-genomen')[0]?.inhoud.op }),
      ...einde(id, 'D04', { op: overbodig, hoe: 'vervallen' }),
    ],
  };
}

function spoedBegin(
  feiten: Feiten,
  melding: Feit<'melding-gedaan'>,
): { readonly id: string; readonly op: Datum } | undefined {
  if (melding.inhoud.spoed === 'ja') return { id: melding.id, op: melding.inhoud.ontvangenOp };
  const later = [
    ...feiten('melding-aangevuld').filter(({ inhoud }) => inhoud.spoed === 'ja'),
    ...feiten('toegeleid').filter(({ inhoud }) => inhoud.feiten?.spoed === true),
  ].toSorted((a, b) => (a.dag < b.dag ? -1 : 1))[0];
  return later && { id: later.id, op: later.dag };
}

/** The norm for the verslag counts from the last time people spoke before it (T46). */
function rondGesprek(feiten: Feiten): Deelloop {
  const verslag = feiten('verslag-verzonden')[0]?.dag;
  const gesprekken = feiten('gesprek-gevoerd').filter(
    ({ inhoud }) => verslag === undefined || inhoud.op <= verslag,
  );
  const laatste = gesprekken.toSorted((a, b) => (a.inhoud.op < b.inhoud.op ? -1 : 1)).at(-1);
  if (laatste === undefined) return { voorvallen: [], eindes: [] };
  const { id } = laatste;
  return {
    voorvallen: [{ id, gebeurtenis: 'gesprek-gevoerd', op: laatste.inhoud.op }],
    eindes: [
      ...einde(id, 'D49', { op: verslag }),
      ...einde(id, 'D49', { op: meldingVoorbijOp(feiten), hoe: 'vervallen' }),
    ],
  };
}

/** Each version asks for an answer anew; silence closes nothing (ZK-3). */
function rondVerslag(feiten: Feiten): Deelloop {
  const verzonden = feiten('verslag-verzonden');
  const laatste = verzonden.at(-1);
  if (laatste === undefined) return { voorvallen: [], eindes: [] };
  const { id, dag } = laatste;
  const antwoord = feiten('verslag-beantwoord').find((een) => een.dag >= dag)?.dag;
  const overbodig = eerste([feiten('aanvraag-ontvangen')[0]?.dag, meldingVoorbijOp(feiten)]);
  return {
    voorvallen: [{ id, gebeurtenis: 'verslag-verzonden', op: dag }],
    eindes: [...einde(id, 'D50', { op: antwoord }), ...einde(id, 'D50', { op: overbodig, hoe: 'vervallen' })],
  };
}
