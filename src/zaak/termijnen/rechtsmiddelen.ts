import type { Datum } from '../../basis/datum.ts';
import { berekenTermijn, bezwaarTot, getRegel, heeftLengte } from '../../termijnen/index.ts';
import type { LopendeVerlenging } from '../../termijnen/index.ts';
import { beslotenOp } from './besluitloop.ts';
import type { Feit, Feiten, Ingebrekestelling } from './feiten.ts';
import { einde, samen } from './onderzoekloop.ts';
import type { Deelloop } from './onderzoekloop.ts';

/** The terms of bezwaar, beroep, klacht and ingebrekestelling: D12 to D14 and D17 to D20. */
export function rechtsmiddelen(feiten: Feiten): Deelloop {
  return samen([
    ...feiten('bezwaar-ontvangen').map((bezwaar) => rondBezwaar(feiten, bezwaar)),
    ...feiten('klacht-ontvangen').map((klacht) => rondKlacht(feiten, klacht)),
    ...feiten('ingebrekestelling-ontvangen')
      .filter(({ inhoud }) => !inhoud.isTeVroeg)
      .map((brief) => rondIngebrekestelling(feiten, brief)),
  ]);
}

/** What the law allows to take longer: a bezwaar or klacht that was postponed (Awb 7:10 lid 3, 9:11 lid 2). */
export function verlengingenVan(feiten: Feiten): readonly LopendeVerlenging[] {
  const bezwaren = feiten('bezwaar-verdaagd').flatMap(({ inhoud: { bezwaarId, weken } }) => {
    const voorval = feiten('bezwaar-ontvangen').find(({ inhoud }) => inhoud.bezwaarId === bezwaarId)?.id;
    return voorval === undefined
      ? []
      : [{ voorval, termijn: 'D18', grond: 'verdagen', erbij: weken } as const];
  });
  const klachten = feiten('klacht-verdaagd').flatMap(({ inhoud: { klachtId, weken = 4 } }) => {
    const voorval = feiten('klacht-ontvangen').find(({ inhoud }) => inhoud.klachtId === klachtId)?.id;
    return voorval === undefined
      ? []
      : [{ voorval, termijn: 'D20', grond: 'verdagen', erbij: weken } as const];
  });
  return [...bezwaren, ...klachten, ...metCommissie(feiten)];
}

/** A committee that advises gives a bezwaar six weeks more and a klacht four (Awb 7:10, 9:11). */
function metCommissie(feiten: Feiten): readonly LopendeVerlenging[] {
  const bezwaren = feiten('bezwaar-ontvangen').flatMap(({ id, inhoud: { bezwaarId } }) => {
    const bij = feiten('bezwaar-toegedeeld').findLast(({ inhoud }) => inhoud.bezwaarId === bezwaarId);
    return bij?.inhoud.commissie
      ? [{ voorval: id, termijn: 'D18', grond: 'commissie', erbij: 6 } as const]
      : [];
  });
  const klachten = feiten('klacht-ontvangen').flatMap(({ id, inhoud: { klachtId } }) => {
    const bij = feiten('klacht-toegedeeld').findLast(({ inhoud }) => inhoud.klachtId === klachtId);
    return bij?.inhoud.commissie
      ? [{ voorval: id, termijn: 'D20', grond: 'commissie', erbij: 4 } as const]
      : [];
  });
  return [...bezwaren, ...klachten];
}

function rondBezwaar(feiten: Feiten, { id, inhoud }: Feit<'bezwaar-ontvangen'>): Deelloop {
  const { bezwaarId, ontvangenOp } = inhoud;
  const beslist = feiten('bezwaar-beslist').find((een) => een.inhoud.bezwaarId === bezwaarId);
  const terug = feiten('bezwaar-ingetrokken').find((een) => een.inhoud.bezwaarId === bezwaarId)?.dag;
  const tot = laatsteBezwaardag(feiten, inhoud);
  return {
    voorvallen: [
      // Who makes bezwaar against silence has no last day to wait for, so that the time runs from the receipt.
      { id, gebeurtenis: 'bezwaartermijn-voorbij', op: tot ?? ontvangenOp, over: bezwaarId },
      ...(beslist === undefined
        ? []
        : [
            {
              id: beslist.id,
              gebeurtenis: 'beslissing-op-bezwaar',
              op: beslist.inhoud.op,
              over: bezwaarId,
            } as const,
          ]),
    ],
    eindes: [
      // The letter is there, so nobody waits for the post any more.
      ...einde(id, 'D17', {
        op: ontvangenOp,
        hoe: tot !== undefined && ontvangenOp > tot ? 'gehaald' : 'vervallen',
      }),
      ...einde(id, 'D18', { op: beslist?.inhoud.op }),
      ...einde(id, 'D18', { op: terug, hoe: 'vervallen' }),
    ],
  };
}

/** The last day for bezwaar against the besluit; undefined against silence, and before the letter went out. */
function laatsteBezwaardag(
  feiten: Feiten,
  { tegen }: Feit<'bezwaar-ontvangen'>['inhoud'],
): Datum | undefined {
  if (tegen.soort !== 'besluit') return undefined;
  const brief = feiten('beschikking-verzonden').find(({ inhoud }) => inhoud.besluitId === tegen.besluitId);
  return brief && bezwaarTot(brief.inhoud.bekendOp);
}

function rondKlacht(feiten: Feiten, { id, inhoud }: Feit<'klacht-ontvangen'>): Deelloop {
  const { klachtId, ontvangenOp } = inhoud;
  const klaar = feiten('klacht-afgehandeld').find((een) => een.inhoud.klachtId === klachtId)?.inhoud.op;
  return {
    voorvallen: [{ id, gebeurtenis: 'klacht', op: ontvangenOp, over: klachtId }],
    eindes: einde(id, 'D20', { op: klaar }),
  };
}

/** Two weeks to decide after all (D12); then the dwangsom runs (D13) and must be fixed (D14), until a besluit ends it. */
function rondIngebrekestelling(
  feiten: Feiten,
  { id, inhoud }: Feit<'ingebrekestelling-ontvangen'>,
): Deelloop {
  const besloten = alsnogOp(feiten, inhoud);
  const over = inhoud.ingebrekestellingId;
  const wachten = laatsteDagVan('D12', inhoud.ontvangenOp);
  const wacht = { id, gebeurtenis: 'ingebrekestelling', op: inhoud.ontvangenOp, over } as const;
  const eindes = einde(id, 'D12', { op: besloten });
  if (besloten !== undefined && besloten <= wachten) return { voorvallen: [wacht], eindes };
  const vol = laatsteDagVan('D13', wachten);
  const laatste = besloten !== undefined && besloten < vol ? besloten : vol;
  const vast = feiten('dwangsom-vastgesteld').find((een) => een.inhoud.ingebrekestellingId === over);
  return {
    voorvallen: [
      wacht,
      { id, gebeurtenis: 'wachttijd-ingebrekestelling-voorbij', op: wachten, over },
      { id, gebeurtenis: 'laatste-dag-dwangsom', op: laatste, over },
    ],
    eindes: [...eindes, ...einde(id, 'D13', { op: besloten }), ...einde(id, 'D14', { op: vast?.inhoud.op })],
  };
}

function alsnogOp(feiten: Feiten, { over }: Ingebrekestelling): Datum | undefined {
  switch (over.soort) {
    case 'aanvraag':
      return beslotenOp(feiten, over.aanvraagId);
    case 'bezwaar':
      return feiten('bezwaar-beslist').find(({ inhoud }) => inhoud.bezwaarId === over.bezwaarId)?.inhoud.op;
    case 'melding':
      return undefined;
  }
}

function laatsteDagVan(id: string, start: Datum): Datum {
  const regel = getRegel(id, start);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start }).einde;
}
