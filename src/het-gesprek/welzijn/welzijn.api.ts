import { z } from '@hono/zod-openapi';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { actBody, dayField, shownDay, shownId, shownInstant } from '../../platform/api-fields.ts';
import { gesprekdaad, gezien, zin } from '../gesprekdaad.api.ts';
import { laatScanVervallen, verbeterScan, vulScanIn } from './scan-invullen.ts';
import { kiesScenario, KIEZERS } from './scenario.ts';
import type { Scenariobeeld } from './scenario.ts';
import { SCORES } from './welzijnsscan.ts';
import type { Welzijnsscan } from './welzijnsscan.ts';

const scores = z.record(z.string().max(100), z.enum(SCORES)).openapi({
  description: 'Per leefgebied een van vijf woorden. Wat er niet in staat, is niet beantwoord.',
});
const antwoorden = {
  op: dayField().optional(),
  scores,
  inVerslag: z.literal(true).optional().openapi({
    description: 'De inwoner vindt goed dat dit in het verslag staat.',
  }),
};

/** The welzijnsscan and the pictures of growth: aids to talk about, from which nothing follows (HG-72, HG-77). */
export const welzijnOperaties = [
  gesprekdaad({
    id: 'vulWelzijnsscanIn',
    path: '/welzijnsscans',
    summary: 'Vastleggen hoe het per leefgebied gaat, zo vaak als dat helpt',
    body: actBody(antwoorden),
    soorten: ['welzijnsscan-ingevuld'],
    beslis: async (ctx, rest) => {
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (_acts, aanleiding) => vulScanIn(opdracht, instrument, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'verbeterWelzijnsscan',
    path: '/welzijnsscans/{scan}/verbeteringen',
    summary: 'Verbeteren wat er bij een welzijnsscan staat',
    body: actBody({ ...antwoorden, gezien }),
    soorten: ['welzijnsscan-ingevuld'],
    beslis: async (ctx, rest) => {
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), scanId: ctx.id('scan'), instrument, ...rest };
      return (acts, aanleiding) => verbeterScan(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'laatWelzijnsscanVervallen',
    path: '/welzijnsscans/{scan}/vervallenverklaringen',
    summary: 'Een welzijnsscan weghalen',
    body: actBody({}),
    soorten: ['welzijnsscan-vervallen'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), scanId: ctx.id('scan') };
      return (acts, aanleiding) => laatScanVervallen(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'kiesScenario',
    path: '/scenariokeuzes',
    summary: 'Vastleggen welk scenario past volgens de inwoner of de gespreksvoerder',
    body: actBody({ van: z.enum(KIEZERS), scenario: z.string().max(100), waarom: zin.default(''), gezien }),
    soorten: ['scenario-gekozen'],
    beslis: async (ctx, rest) => {
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), instrument, ...rest };
      return (acts, aanleiding) => kiesScenario(acts, opdracht, aanleiding);
    },
  }),
];

/** The scans as another system gets them. */
export const scansBeeld = z.array(
  z.object({
    scanId: shownId,
    op: shownDay,
    scores: z.record(z.string(), z.enum(SCORES)),
    inVerslag: z.boolean(),
    naast: z.array(z.record(z.string(), z.enum(SCORES))),
    gezien: z.array(shownId),
  }),
);

const keuze = z.object({
  actId: shownId,
  scenario: z.string(),
  waarom: z.string().optional(),
  gekozenOp: shownInstant,
});

/** Both views on the pictures of growth as another system gets them. */
export const scenariosBeeld = z.array(keuze.extend({ van: z.enum(KIEZERS), naast: z.array(keuze) }));

/** Puts the scans into that form. */
export function toonScans(scans: readonly Welzijnsscan[]): z.input<typeof scansBeeld> {
  return scans.map((scan) => ({
    ...scan,
    scores: { ...scan.scores },
    naast: scan.naast.map((een) => ({ ...een })),
    gezien: [...scan.gezien],
  }));
}

/** Puts both views with their words into that form. */
export function toonScenarios(
  beelden: readonly Scenariobeeld[],
  inhoud: (tekstId: string) => string,
): z.input<typeof scenariosBeeld> {
  const metWoorden = <K extends { readonly waarom?: string | undefined }>(een: K) => ({
    ...een,
    waarom: een.waarom && inhoud(een.waarom),
  });
  return beelden.map((beeld) => ({ ...metWoorden(beeld), naast: beeld.naast.map(metWoorden) }));
}
