import { z } from '@hono/zod-openapi';
import { actOperation } from '../../platform/api-act.ts';
import {
  actBody,
  dayField,
  idField,
  lineField,
  shownDay,
  shownId,
  textField,
} from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { ontvangAdvies, TOESTEMMINGEN, vraagAdvies } from './advies.ts';
import { beoordeelStappen, toetsAlgemeenGebruikelijk, verwijsNaarEerder } from './beoordelen.ts';
import { BRONSOORTEN, DELEN, isAlgemeenGebruikelijk, ontbreekt, STANDEN, STAPPEN } from './beoordeling.ts';
import { bekijkTaak } from './huishouden.ts';
import { findBeoordeelwerk, listAdviezen, storeBeoordeling } from './beoordeling.server.ts';
import type { Beoordeelwerk } from './beoordeling.server.ts';

const bron = z.object({ soort: z.enum(BRONSOORTEN), id: z.string().max(200) });
const plek = { stap: z.enum(STAPPEN), deel: z.enum(DELEN).optional() };

const stapBeeld = z.object({
  ...plek,
  stand: z.enum(STANDEN).optional(),
  tekst: z.string().optional(),
  bronnen: z.array(bron),
  actId: shownId.optional().openapi({ description: 'Stuur dit mee als vorige wie het antwoord verandert.' }),
  uitOnderzoek: z.array(z.object({ kop: z.string().optional(), tekst: z.string(), bron })),
});

const toetsBeeld = z.object({
  toetsId: shownId,
  wat: z.string(),
  nietSpeciaal: z.boolean(),
  verkrijgbaar: z.boolean(),
  passend: z.boolean(),
  betaalbaar: z.boolean(),
  prijs: z.number().optional().openapi({ description: 'Hele euro’s.' }),
  toelichting: z.string(),
  isAlgemeenGebruikelijk: z.boolean(),
});

const taakBeeld = z.object({
  taakId: shownId,
  wie: z.string(),
  geboortedatum: shownDay,
  taak: z.string(),
  kan: z.boolean(),
  waarom: z.string(),
});

const leesBeoordeling = operation({
  id: 'leesBeoordeling',
  method: 'get',
  path: '/zaken/{zaak}/beoordeling',
  tag: 'Aanvraag en besluit',
  summary: 'De vijf stappen lezen, met waar elk antwoord vandaan komt en wat nog ontbreekt',
  handeling: 'besluit-inzien',
  answer: z
    .object({
      aanvraagId: shownId,
      beslissenVoor: shownDay,
      stappen: z.array(stapBeeld),
      toetsen: z.array(toetsBeeld),
      huishouden: z.array(taakBeeld),
      ontbreekt: z.array(z.object({ ...plek, uitleg: z.string() })),
      isIdentiteitOpen: z.boolean(),
      eerderAfgewezenOp: shownDay.optional(),
    })
    .openapi('Beoordeling'),
  handler: async (ctx) => {
    // The words of a judgement in the making are no part of what an inwoner reads (ZK-10).
    if (ctx.wie.soort === 'inwoner') throwNotHere();
    const werk = (await findBeoordeelwerk(ctx.tx, ctx.id('zaak'))) ?? throwNotHere();
    const inwoner = (await listBetrokkenen(ctx.tx, ctx.id('zaak'))).find(({ rol }) => rol === 'inwoner');
    if (inwoner !== undefined) ctx.show([inwoner.persoon.id]);
    return {
      body: {
        aanvraagId: werk.aanvraag.aanvraagId,
        beslissenVoor: werk.beslisUiterlijk,
        stappen: stappenVan(werk),
        toetsen: toetsenVan(werk),
        huishouden: takenVan(werk),
        ontbreekt: [...ontbreekt(werk.beoordeling)],
        isIdentiteitOpen: werk.isIdentiteitOpen,
        eerderAfgewezenOp: werk.herhaling?.afgewezenOp,
      },
    };
  },
});

function stappenVan({ beoordeling, voorstellen, woorden }: Beoordeelwerk): z.input<typeof stapBeeld>[] {
  return beoordeling.stappen.map(({ stap, deel, stand, tekst, bronnen, actId }, plaats) => ({
    stap,
    deel,
    stand,
    tekst: tekst && woorden.get(tekst),
    bronnen: [...bronnen],
    actId,
    uitOnderzoek: (voorstellen[plaats]?.regels ?? []).map((regel) => ({
      ...regel,
      tekst: woorden.get(regel.tekst) ?? '',
    })),
  }));
}

function toetsenVan({ beoordeling, woorden }: Beoordeelwerk): z.input<typeof toetsBeeld>[] {
  return beoordeling.toetsen.map(({ aanvraagId: _, ...toets }) => ({
    ...toets,
    wat: woorden.get(toets.wat) ?? '',
    toelichting: woorden.get(toets.toelichting) ?? '',
    isAlgemeenGebruikelijk: isAlgemeenGebruikelijk({ ...toets, aanvraagId: _ }),
  }));
}

function takenVan({ huishouden, woorden }: Beoordeelwerk): z.input<typeof taakBeeld>[] {
  return huishouden.map(({ taakId, wie, geboortedatum, taak, kan, waarom }) => ({
    taakId,
    geboortedatum,
    kan,
    wie: woorden.get(wie) ?? '',
    taak: woorden.get(taak) ?? '',
    waarom: woorden.get(waarom) ?? '',
  }));
}

const woorden = textField(20_000);

const beoordeelStap = actOperation({
  id: 'beoordeelStap',
  path: '/zaken/{zaak}/stappen',
  tag: 'Aanvraag en besluit',
  summary: 'Een van de vijf stappen beantwoorden',
  description:
    'Een lege stap houdt het besluit tegen; niet-van-toepassing met de reden in tekst doet dat niet. Bronnen die niet bij de aanvraag horen, worden geweigerd.',
  handeling: 'besluit-voorbereiden',
  body: actBody({
    ...plek,
    stand: z.enum(STANDEN),
    tekst: woorden,
    bronnen: z.array(bron).max(100).default([]),
    vorige: idField().optional(),
  }),
  soorten: ['stap-beoordeeld'],
  perform: (ctx, { tekst, stap, deel, ...rest }, aanleiding) => {
    const zaakId = ctx.id('zaak');
    const antwoord = { ...rest, stap, ...(deel && { deel }), woorden: tekst };
    return storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
      beoordeelStappen(acts, { zaakId, antwoorden: [antwoord] }, aanleiding),
    );
  },
});

const toetsGebruikelijk = actOperation({
  id: 'toetsAlgemeenGebruikelijk',
  path: '/zaken/{zaak}/algemeen-gebruikelijk-toetsen',
  tag: 'Aanvraag en besluit',
  summary: 'Toetsen of iets algemeen gebruikelijk is: vier antwoorden en een prijs',
  handeling: 'besluit-voorbereiden',
  body: actBody({
    wat: woorden,
    nietSpeciaal: z.boolean(),
    verkrijgbaar: z.boolean(),
    passend: z.boolean(),
    betaalbaar: z.boolean(),
    prijs: z.number().int().min(0).max(9_999_999).openapi({ description: 'Hele euro’s.' }),
    toelichting: woorden,
  }),
  soorten: ['algemeen-gebruikelijk-getoetst'],
  perform: (ctx, toets, aanleiding) => {
    const zaakId = ctx.id('zaak');
    return storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
      toetsAlgemeenGebruikelijk(acts, { zaakId, ...toets }, aanleiding),
    );
  },
});

const bekijkHuishoudtaak = actOperation({
  id: 'bekijkHuishoudtaak',
  path: '/zaken/{zaak}/huishoudtaken',
  tag: 'Aanvraag en besluit',
  summary: 'Per huisgenoot en per taak opschrijven wat kan, en waarom',
  handeling: 'besluit-voorbereiden',
  body: actBody({
    wie: lineField(200),
    geboortedatum: dayField(),
    taak: lineField(200),
    kan: z.boolean(),
    waarom: woorden,
  }),
  soorten: ['huishoudtaak-bekeken'],
  perform: (ctx, taak, aanleiding) => {
    const zaakId = ctx.id('zaak');
    return storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
      bekijkTaak(acts, { zaakId, ...taak }, aanleiding),
    );
  },
});

const verwijsEerder = actOperation({
  id: 'verwijsNaarEerderBesluit',
  path: '/zaken/{zaak}/verwijzingen',
  tag: 'Aanvraag en besluit',
  summary: 'De lege stappen laten verwijzen naar een eerdere afwijzing, als er niets nieuws is',
  handeling: 'besluit-voorbereiden',
  body: actBody({ waarom: woorden }),
  soorten: ['stap-beoordeeld'],
  perform: (ctx, { waarom }, aanleiding) => {
    const zaakId = ctx.id('zaak');
    return storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
      verwijsNaarEerder(acts, { zaakId, waarom }, aanleiding),
    );
  },
});

const adviesBeeld = z.object({
  adviesId: shownId,
  vraag: z.string(),
  aan: z.string(),
  toestemming: z.object({ hoe: z.enum(TOESTEMMINGEN), op: shownDay }),
  gevraagdOp: shownDay,
  adviseur: z.string().optional(),
  ontvangenOp: shownDay.optional(),
  antwoord: z.string().optional(),
});

const leesAdviezen = operation({
  id: 'leesAdviezen',
  method: 'get',
  path: '/zaken/{zaak}/adviezen',
  tag: 'Aanvraag en besluit',
  summary: 'De adviezen lezen: vraag, toestemming en antwoord',
  handeling: 'advies-vragen',
  answer: z.object({ adviezen: z.array(adviesBeeld) }).openapi('Adviezen'),
  handler: async (ctx) => {
    const { adviezen, woorden: gezegd } = await listAdviezen(ctx.tx, ctx.id('zaak'));
    const beeld = adviezen.map((advies) => ({
      ...advies,
      vraag: gezegd.get(advies.vraag) ?? '',
      antwoord: advies.antwoord && gezegd.get(advies.antwoord),
    }));
    return { body: { adviezen: beeld } };
  },
});

const vraagOmAdvies = actOperation({
  id: 'vraagAdvies',
  path: '/zaken/{zaak}/adviezen',
  tag: 'Aanvraag en besluit',
  summary: 'Een deskundige om advies vragen, met toestemming van de inwoner',
  description: 'Geen termijn wacht op een advies. Opschorten kan alleen met schriftelijke toestemming.',
  handeling: 'advies-vragen',
  body: actBody({ vraag: woorden, aan: lineField(200), hoe: z.enum(TOESTEMMINGEN), op: dayField() }),
  soorten: ['advies-gevraagd'],
  perform: (ctx, vraag, aanleiding) => {
    const zaakId = ctx.id('zaak');
    return storeBeoordeling(ctx.tx, { zaakId, aanleiding }, () =>
      vraagAdvies({ zaakId, ...vraag }, aanleiding),
    );
  },
});

const schrijfAdviesOp = actOperation({
  id: 'ontvangAdvies',
  path: '/zaken/{zaak}/adviesantwoorden',
  tag: 'Aanvraag en besluit',
  summary: 'Het antwoord van een deskundige opschrijven',
  handeling: 'advies-vragen',
  body: actBody({
    adviesId: idField(),
    adviseur: lineField(200),
    ontvangenOp: dayField(),
    antwoord: woorden,
  }),
  soorten: ['advies-ontvangen'],
  perform: (ctx, antwoord, aanleiding) => {
    const zaakId = ctx.id('zaak');
    return storeBeoordeling(ctx.tx, { zaakId, aanleiding }, (acts) =>
      ontvangAdvies(acts, { zaakId, ...antwoord }, aanleiding),
    );
  },
});

/** What other systems can do with the five steps and with advice. */
export const beoordelingOperaties = [
  leesBeoordeling,
  beoordeelStap,
  toetsGebruikelijk,
  bekijkHuishoudtaak,
  verwijsEerder,
  leesAdviezen,
  vraagOmAdvies,
  schrijfAdviesOp,
];
