import { z } from '@hono/zod-openapi';
import type { Act, Aanleiding, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { ruimsteRelatie } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, idField, shownId, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import type { ProblemFault } from '../../platform/problem.ts';
import type { Ctx } from '../../platform/visit.ts';
import {
  beeindigOpschorting,
  IDENTITEITSBEWIJZEN,
  laatBriefVervallen,
  meldUitstel,
  ONDERTEKENINGEN,
  ontvangAanvulling,
  OPSCHORTGRONDEN,
  schortOp,
  stelIdentiteitVast,
  vraagAanvulling,
  WEGEN,
} from '../../toewijzing/index.ts';
import { listBrieven } from './brieven.server.ts';
import { doe, storeAanvraag, storeAanvraagIntrekking, storeBrief } from './aanvraag.server.ts';

const woorden = textField(20_000);
const tag = 'Aanvraag en besluit';

const doeAanvraag = actOperation({
  id: 'doeAanvraag',
  path: '/zaken/{zaak}/aanvragen',
  tag,
  summary: 'Een aanvraag vastleggen',
  description:
    'Kan na het verslag, of na zes weken. Een aanvraag die eerder komt, bewaren we; het soort is dan aanvraag-vroeg-ontvangen. Is de zaak zonder verslag afgesloten, dan begint daarmee een nieuwe melding.',
  handeling: 'aanvraag-registreren',
  body: actBody({
    weg: z.enum(WEGEN),
    woorden,
    ontvangenOp: dayField().optional(),
    ondertekend: z.enum(ONDERTEKENINGEN).optional(),
    gewenst: woorden.optional().openapi({ description: 'Hoeveel de inwoner wil, in eigen woorden.' }),
    nieuweFeiten: woorden.optional().openapi({ description: 'Wat er nieuw is sinds een afwijzing.' }),
  }),
  soorten: ['aanvraag-ontvangen', 'aanvraag-vroeg-ontvangen'],
  faults: (ctx, raw) => aanvraagfouten(raw, ctx.vandaag),
  perform: async (ctx, { ontvangenOp = ctx.vandaag, ...rest }, aanleiding) => {
    const { instrument } = await getProfiel(ctx.tx, ctx.vandaag);
    const opgave = { zaakId: ctx.id('zaak'), instrument, ontvangenOp, afzender: ctx.gemeente.naam, ...rest };
    return storeAanvraag(ctx.tx, opgave, aanleiding);
  },
});

const pakBriefOp = actOperation({
  id: 'neemBriefOp',
  path: '/zaken/{zaak}/brief-opnemingen',
  tag,
  summary: 'Een te vroege brief in behandeling nemen',
  description: 'De brief telt vanaf de eerste dag waarop een aanvraag kon.',
  handeling: 'aanvraag-registreren',
  body: actBody({}),
  soorten: ['aanvraag-ontvangen'],
  perform: async (ctx, _, aanleiding) => {
    const { instrument } = await getProfiel(ctx.tx, ctx.vandaag);
    const opgave = { zaakId: ctx.id('zaak'), instrument, afzender: ctx.gemeente.naam, vandaag: ctx.vandaag };
    return storeBrief(ctx.tx, opgave, aanleiding);
  },
});

const laatBriefGaan = actOperation({
  id: 'laatBriefVervallen',
  path: '/zaken/{zaak}/brief-vervallen',
  tag,
  summary: 'Een te vroege brief laten vervallen, in de woorden van de inwoner',
  handeling: 'aanvraag-registreren',
  body: actBody({ woorden }),
  soorten: ['vroege-brief-vervallen'],
  perform: (ctx, velden, aanleiding) => voer(ctx, { velden, aanleiding }, laatBriefVervallen),
});

const trekAanvraagIn = actOperation({
  id: 'trekAanvraagIn',
  path: '/zaken/{zaak}/aanvraag-intrekkingen',
  tag,
  summary: 'De aanvraag intrekken, in de woorden van de inwoner',
  description: 'Alleen als de inwoner dit zelf wil: vraag ernaar. Anders blijft de aanvraag staan.',
  handeling: 'aanvraag-registreren',
  body: actBody({ reden: woorden.default(''), isVrij: z.boolean() }),
  soorten: ['aanvraag-ingetrokken'],
  perform: (ctx, intrekking, aanleiding) => {
    const opdracht = { zaakId: ctx.id('zaak'), afzender: ctx.gemeente.naam, ...intrekking };
    return storeAanvraagIntrekking(ctx.tx, opdracht, aanleiding);
  },
});

const vraagOmAanvulling = actOperation({
  id: 'vraagAanvulling',
  path: '/zaken/{zaak}/aanvullingvragen',
  tag,
  summary: 'De inwoner vragen om de aanvraag aan te vullen, met een laatste dag',
  description: 'Vraag alleen wat nodig is voor het besluit. De termijn staat stil vanaf de volgende dag.',
  handeling: 'aanvulling-vragen',
  body: actBody({ wat: woorden, uiterlijk: dayField() }),
  soorten: ['aanvulling-gevraagd'],
  perform: (ctx, velden, aanleiding) => voer(ctx, { velden, aanleiding }, vraagAanvulling),
});

const schrijfAanvullingOp = actOperation({
  id: 'ontvangAanvulling',
  path: '/zaken/{zaak}/aanvullingen',
  tag,
  summary: 'Opschrijven wat er binnenkwam, en of de aanvraag nu compleet is',
  handeling: 'aanvulling-vragen',
  body: actBody({ ontvangenOp: dayField(), woorden: woorden.optional(), isVolledig: z.boolean() }),
  soorten: ['aanvulling-ontvangen'],
  perform: (ctx, velden, aanleiding) => voer(ctx, { velden, aanleiding }, ontvangAanvulling),
});

const zetStil = actOperation({
  id: 'schortBeslistermijnOp',
  path: '/zaken/{zaak}/opschortingen',
  tag,
  summary: 'De termijn voor het besluit stilzetten op een grond van de wet',
  handeling: 'aanvulling-vragen',
  body: actBody({
    grond: z.enum(OPSCHORTGRONDEN),
    van: dayField(),
    tot: dayField().openapi({ description: 'Op deze dag loopt de termijn weer.' }),
    toelichting: woorden,
  }),
  soorten: ['beslistermijn-opgeschort'],
  perform: (ctx, velden, aanleiding) => voer(ctx, { velden, aanleiding }, schortOp),
});

const laatLopen = actOperation({
  id: 'beeindigOpschorting',
  path: '/zaken/{zaak}/opschorting-eindes',
  tag,
  summary: 'De termijn weer laten lopen',
  handeling: 'aanvulling-vragen',
  body: actBody({ opschortingId: idField(), op: dayField() }),
  soorten: ['opschorting-beeindigd'],
  perform: (ctx, velden, aanleiding) => voer(ctx, { velden, aanleiding }, beeindigOpschorting),
});

const meldLater = actOperation({
  id: 'meldUitstel',
  path: '/zaken/{zaak}/uitstelberichten',
  tag,
  summary: 'De inwoner vertellen dat het later wordt',
  description: 'Dit verlengt de termijn niet (Awb 4:14).',
  handeling: 'aanvulling-vragen',
  body: actBody({ nieuweDatum: dayField(), uitleg: woorden }),
  soorten: ['uitstel-gemeld'],
  perform: (ctx, velden, aanleiding) => voer(ctx, { velden, aanleiding }, meldUitstel),
});

const legIdentiteitVast = actOperation({
  id: 'stelIdentiteitVast',
  path: '/zaken/{zaak}/identiteit',
  tag,
  summary: 'Vastleggen welk identiteitsbewijs is gezien, zonder nummer',
  handeling: 'aanvraag-registreren',
  body: actBody({ document: z.enum(IDENTITEITSBEWIJZEN), op: dayField() }),
  soorten: ['identiteit-vastgesteld'],
  perform: (ctx, velden, aanleiding) =>
    voer(ctx, { velden, aanleiding }, (_, opdracht, reden) => stelIdentiteitVast(opdracht, reden)),
});

const leesBrieven = operation({
  id: 'leesWachtendeBrieven',
  method: 'get',
  path: '/wachtende-brieven',
  tag: 'Aanvraag en besluit',
  summary: 'De te vroege brieven die nu als aanvraag kunnen tellen',
  handeling: 'werklijst-zien',
  answer: z
    .object({ brieven: z.array(z.object({ zaakId: shownId, nummer: z.string() })) })
    .openapi('WachtendeBrieven'),
  handler: async ({ tx, wie, vandaag, show }) => {
    const profiel = await getProfiel(tx, vandaag);
    const bereik = ruimsteRelatie(wie, 'aanvraag-registreren', profiel) ?? 'geen';
    const brieven = await listBrieven(tx, { wie, bereik, vandaag });
    show(brieven.flatMap(({ inwonerId }) => inwonerId ?? []));
    return { body: { brieven: brieven.map(({ zaakId, nummer }) => ({ zaakId, nummer })) } };
  },
});

/** What other systems can do with an aanvraag. */
export const aanvraagOperaties = [
  leesBrieven,
  doeAanvraag,
  pakBriefOp,
  laatBriefGaan,
  trekAanvraagIn,
  vraagOmAanvulling,
  schrijfAanvullingOp,
  zetStil,
  laatLopen,
  meldLater,
  legIdentiteitVast,
];

type Beslis<T> = (
  acts: readonly Act[],
  velden: T & { readonly zaakId: string },
  aanleiding: Aanleiding,
) => Uitkomst<Gevolg>;

function voer<T>(
  ctx: Ctx,
  { velden, aanleiding }: { readonly velden: T; readonly aanleiding: Aanleiding },
  beslis: Beslis<T>,
): Promise<Uitkomst<Gevolg>> {
  const zaakId = ctx.id('zaak');
  return doe(ctx.tx, { zaakId, afzender: ctx.gemeente.naam, aanleiding }, (acts) =>
    beslis(acts, { ...velden, zaakId }, aanleiding),
  );
}

/** The faults that the page tells as well: no words, and a day that has yet to come. */
function aanvraagfouten(raw: unknown, vandaag: string): readonly ProblemFault[] {
  const velden = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
  const { woorden: gezegd, ontvangenOp: dag } = velden;
  const leeg = typeof gezegd === 'string' && gezegd.trim() === '';
  const later = typeof dag === 'string' && /^\d{4}-\d\d-\d\d$/.test(dag) && dag > vandaag;
  return [
    ...(leeg
      ? [{ veld: 'woorden', tekst: 'Schrijf op wat de inwoner aanvraagt, in diens eigen woorden.' }]
      : []),
    ...(later
      ? [{ veld: 'ontvangenOp', tekst: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.' }]
      : []),
  ];
}
