import { plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Gebeurtenis, Termijneinde, Voorval } from '../../termijnen/index.ts';
import type { Feit, Feiten, Feitsoort, Voorbereid } from './feiten.ts';
import { einde, eerste, inwonerWegOp, samen } from './onderzoekloop.ts';
import type { Deelloop } from './onderzoekloop.ts';

/** The terms from an aanvraag to what a besluit brings: D05 to D10, D15, D16, D22, D23, D30 and D48. */
export function besluitloop(feiten: Feiten): Deelloop {
  return samen([
    ...feiten('aanvraag-ontvangen').map((aanvraag) => rondAanvraag(feiten, aanvraag)),
    ...feiten('aanvulling-gevraagd').map((vraag) => rondAanvulling(feiten, vraag)),
    ...feiten('beslistermijn-opgeschort').flatMap((stil) => rondStilstand(feiten, stil)),
    ...feiten('besluit-genomen').map((besluit) => rondBesluit(feiten, besluit)),
  ]);
}

/** The day on which an aanvraag was decided on, if it was. */
export function beslotenOp(feiten: Feiten, aanvraagId: string): Datum | undefined {
  return feiten('besluit-genomen').find(({ inhoud }) => overAanvraag(feiten, inhoud) === aanvraagId)?.inhoud
    .op;
}

/** What was drafted for a besluit. */
export function voorstelVan(feiten: Feiten, besluitId: string): Voorbereid | undefined {
  return feiten('besluit-voorbereid').findLast(({ inhoud }) => inhoud.besluitId === besluitId)?.inhoud;
}

function overAanvraag(feiten: Feiten, besluit: Feit<'besluit-genomen'>['inhoud']): string | undefined {
  const voorstel = voorstelVan(feiten, besluit.besluitId);
  // Urgent help is decided on beside the aanvraag and never instead of it (Wmo 2.3.3).
  if ((voorstel?.grondslag ?? 'aanvraag') !== 'aanvraag') return undefined;
  return besluit.aanvraagId ?? voorstel?.aanvraagId;
}

function rondAanvraag(feiten: Feiten, aanvraag: Feit<'aanvraag-ontvangen'>): Deelloop {
  const { id, plek, inhoud } = aanvraag;
  const { aanvraagId, ontvangenOp } = inhoud;
  return {
    voorvallen: [{ id, gebeurtenis: 'aanvraag', op: ontvangenOp, over: aanvraagId }],
    eindes: [
      ...einde(id, 'D05', { op: beslotenOp(feiten, aanvraagId) }),
      ...einde(id, 'D05', {
        op: nietMeerNodigOp(feiten, aanvraagId, { op: ontvangenOp, plek }),
        hoe: 'vervallen',
      }),
    ],
  };
}

/** When something began: its day, and its place among the acts. */
type Begin = Pick<Feit<Feitsoort>, 'plek'> & { readonly op: Datum };

/** The aanvraag was taken back, or the zaak ended after it came in. */
function nietMeerNodigOp(feiten: Feiten, aanvraagId: string, sinds: Begin): Datum | undefined {
  const terug = feiten('aanvraag-ingetrokken').find(({ inhoud }) => inhoud.aanvraagId === aanvraagId)?.dag;
  return eerste([terug, zaakVoorbijSinds(feiten, sinds)]);
}

/** A zaak that was closed before is open again: only a closing that was written down later ends what began (OV-14). */
function zaakVoorbijSinds(feiten: Feiten, sinds: Begin): Datum | undefined {
  const dicht = feiten('zaak-afgesloten').find(({ plek }) => plek > sinds.plek)?.inhoud.op;
  const weg = inwonerWegOp(feiten);
  return eerste([dicht, weg !== undefined && weg >= sinds.op ? weg : undefined]);
}

/** The inwoner completes within the time given (D06); after that, or when it is still not enough, D10 begins. */
function rondAanvulling(feiten: Feiten, { id, plek, inhoud }: Feit<'aanvulling-gevraagd'>): Deelloop {
  const { aanvraagId, gevraagdOp, uiterlijk } = inhoud;
  const antwoorden = feiten('aanvulling-ontvangen').filter(
    (een) => een.inhoud.aanvraagId === aanvraagId && een.inhoud.ontvangenOp >= gevraagdOp,
  );
  const compleet = antwoorden.find((een) => een.inhoud.isVolledig && een.inhoud.ontvangenOp <= uiterlijk);
  const besloten = beslotenOp(feiten, aanvraagId);
  const weg = eerste([besloten, nietMeerNodigOp(feiten, aanvraagId, { op: gevraagdOp, plek })]);
  const vraag: Voorval = {
    id,
    gebeurtenis: 'uitnodiging-aanvullen',
    op: gevraagdOp,
    over: aanvraagId,
    tot: uiterlijk,
  };
  const eindes = [
    ...einde(id, 'D06', { op: compleet?.inhoud.ontvangenOp }),
    ...einde(id, 'D06', { op: weg, hoe: 'vervallen' }),
  ];
  if (compleet !== undefined || (weg !== undefined && weg <= uiterlijk))
    return { voorvallen: [vraag], eindes };
  const tekort = antwoorden.findLast(({ inhoud: een }) => een.ontvangenOp <= uiterlijk)?.inhoud.ontvangenOp;
  const voorbij: Voorval = {
    id,
    gebeurtenis: 'aanvultermijn-voorbij',
    op: tekort ?? uiterlijk,
    over: aanvraagId,
  };
  return {
    voorvallen: [vraag, voorbij],
    eindes: [
      ...eindes,
      ...einde(id, 'D06', { op: plusDagen(uiterlijk, 1), hoe: 'vervallen' }),
      ...einde(id, 'D10', { op: besloten }),
      ...einde(id, 'D10', { op: weg, hoe: 'vervallen' }),
    ],
  };
}

const STILSTAND: Readonly<Record<string, readonly [Gebeurtenis, string]>> = {
  toestemming: ['toestemming-opschorting', 'D07'],
  'vertraging-aanvrager': ['vertraging-door-aanvrager', 'D08'],
  buitenland: ['vertraging-door-aanvrager', 'D08'],
  overmacht: ['overmacht', 'D09'],
};

/** A time in which the clock of the besluit stands still; when it is over it is simply over. */
function rondStilstand(
  feiten: Feiten,
  { id, inhoud }: Feit<'beslistermijn-opgeschort'>,
): readonly Deelloop[] {
  const [gebeurtenis, termijn] = STILSTAND[inhoud.grond] ?? [];
  const klaar = feiten('opschorting-beeindigd').findLast(
    (een) => een.inhoud.opschortingId === inhoud.opschortingId,
  )?.inhoud.op;
  const tot = eerste([inhoud.tot, klaar]);
  if (gebeurtenis === undefined || termijn === undefined || tot === undefined) return [];
  const voorval: Voorval = { id, gebeurtenis, op: inhoud.van, over: inhoud.aanvraagId, tot };
  return [{ voorvallen: [voorval], eindes: einde(id, termijn, { op: tot }) }];
}

function rondBesluit(feiten: Feiten, besluit: Feit<'besluit-genomen'>): Deelloop {
  const voorstel = voorstelVan(feiten, besluit.inhoud.besluitId);
  const isToegekend = voorstel?.uitkomst === 'toegekend' || voorstel?.uitkomst === 'deels-toegekend';
  const isTijdelijk = voorstel?.grondslag === 'spoed' || voorstel?.aard === 'tijdelijk';
  return samen([
    rondBekendmaking(feiten, besluit.inhoud.besluitId),
    ...(voorstel !== undefined && isToegekend && !isTijdelijk
      ? [rondToekenning(feiten, besluit, voorstel)]
      : []),
    ...(voorstel?.tot !== undefined && isToegekend && isTijdelijk
      ? [rondTijdelijk(feiten, besluit, { ...voorstel, tot: voorstel.tot })]
      : []),
  ]);
}

/** The first letter makes a besluit known, and from the day after that bezwaar can be made (Awb 6:8). */
function rondBekendmaking(feiten: Feiten, besluitId: string): Deelloop {
  const brief = feiten('beschikking-verzonden').find(({ inhoud }) => inhoud.besluitId === besluitId);
  if (brief === undefined) return { voorvallen: [], eindes: [] };
  const { id, inhoud } = brief;
  const bezwaar = feiten('bezwaar-ontvangen').find(
    (een) => een.inhoud.tegen.soort === 'besluit' && een.inhoud.tegen.besluitId === besluitId,
  );
  return {
    voorvallen: [{ id, gebeurtenis: 'bekendmaking', op: inhoud.bekendOp, over: besluitId }],
    eindes: [
      // A besluit always has its reasons here, so there is nothing left to tell (Awb 3:47).
      ...einde(id, 'D15', { op: inhoud.bekendOp, hoe: 'vervallen' }),
      ...einde(id, 'D16', { op: bezwaar?.inhoud.ontvangenOp }),
    ],
  };
}

function rondToekenning(
  feiten: Feiten,
  { id, plek, inhoud }: Feit<'besluit-genomen'>,
  voorstel: Voorbereid,
): Deelloop {
  const { besluitId, op } = inhoud;
  const geldt = (een: { readonly besluitId?: string }) =>
    een.besluitId === undefined || een.besluitId === besluitId;
  const opnieuw = feiten('heronderzoek-begonnen').find((een) => een.dag >= op && geldt(een.inhoud))?.dag;
  const voorbij = eerste([zaakVoorbijSinds(feiten, { op, plek }), vervangenOp(feiten, besluitId)]);
  const bijCak = feiten('cak-doorgegeven').find((een) => een.dag >= op && geldt(een.inhoud));
  const doorgegeven = bijCak && (bijCak.inhoud.op ?? bijCak.dag);
  const isPgb = voorstel.vorm === 'pgb';
  const metBijdrage = voorstel.bijdrage?.soort === 'abonnementstarief';
  const naarCak = isPgb ? 'D23' : 'D22';
  return {
    voorvallen: [
      { id, gebeurtenis: 'toekenning', op, over: besluitId },
      ...(metBijdrage
        ? [{ id, gebeurtenis: isPgb ? 'toekenning-pgb' : 'toekenning-natura', op, over: besluitId } as const]
        : []),
    ],
    eindes: [
      ...einde(id, 'D30', { op: opnieuw }),
      ...einde(id, 'D30', { op: voorbij, hoe: 'vervallen' }),
      ...einde(id, naarCak, { op: doorgegeven }),
    ],
  };
}

/** Another besluit took the place of this one, or ended what it granted. */
function vervangenOp(feiten: Feiten, besluitId: string): Datum | undefined {
  return feiten('besluit-genomen').find(({ inhoud }) => {
    const voorstel = voorstelVan(feiten, inhoud.besluitId);
    return [voorstel?.herziening?.besluitId, voorstel?.vervangtBesluitId].includes(besluitId);
  })?.inhoud.op;
}

/** Temporary help ends on its day; what ends the alert is the besluit that takes its place (D48). */
function rondTijdelijk(
  feiten: Feiten,
  { id, plek, inhoud }: Feit<'besluit-genomen'>,
  { tot, ...voorstel }: Voorbereid & { readonly tot: Datum },
): Deelloop {
  const { op, besluitId } = inhoud;
  const daarna = feiten('besluit-genomen').find(
    (een) => een.plek > plek && volgtOp(voorstelVan(feiten, een.inhoud.besluitId), voorstel),
  );
  const eindes: readonly Termijneinde[] = [
    ...einde(id, 'D48', { op: daarna?.inhoud.op }),
    ...einde(id, 'D48', { op: zaakVoorbijSinds(feiten, { op, plek }), hoe: 'vervallen' }),
  ];
  const voorval: Voorval = { id, gebeurtenis: 'spoedhulp-gestart', op, over: besluitId, tot };
  return { voorvallen: [voorval], eindes };
}

/** As TW-43: what says so, a besluit on the aanvraag after urgent help, or one on the same product after other help. */
function volgtOp(later: Voorbereid | undefined, eerder: Voorbereid): boolean {
  const { vervangtBesluitId, herziening, grondslag = 'aanvraag', product } = later ?? {};
  if (vervangtBesluitId === eerder.besluitId || herziening?.besluitId === eerder.besluitId) return true;
  if (later === undefined || grondslag !== 'aanvraag') return false;
  return eerder.grondslag === 'spoed' || product === eerder.product;
}
