import { z } from '@hono/zod-openapi';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import {
  foutenIn,
  getPersoonsgegevens,
  listBetrokkenen,
  persoonInvoer,
  persoonUitvoer,
} from '../personen/index.server.ts';
import { toonPersoonsgegevens } from '../personen/index.server.ts';
import { derivedId, getRecorded, recordedSchema } from '../platform/api-act.ts';
import {
  actBody,
  dayField,
  idField,
  lineField,
  shownDay,
  shownId,
  textField,
} from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import type { ProblemFault } from '../platform/problem.ts';
import { loadTexts } from '../platform/texts.ts';
import { planTot, uiterlijkVerslag } from '../termijnen/index.ts';
import { afzenderVan, linkNaar } from './afzender.server.ts';
import { aannemenForm, bereikbaarVoor, samenhangfouten } from './melding.form.ts';
import { findMelding, storeMelding } from './melding.server.ts';
import type { GedaneMelding } from './melding.server.ts';
import { KANALEN } from './melding.ts';
import { MEESTE_WOORDEN } from './velden.form.ts';

/** Made anew here: whichever file was read first made its schemas before the documentation knew them. */
const persoon = z.strictObject(persoonInvoer.shape).openapi('PersoonInvoer');
const persoonUit = z.object(persoonUitvoer.shape).openapi('Persoon');
const namens = z.enum(['zichzelf', 'iemand-anders']);
const spoed = z.enum(['ja', 'nee', 'onbekend']);
const wijze = z.enum(['bellen', 'mailen', 'post', 'bezoek']);

const meldingInvoer = actBody({
  zaakId: idField().optional().openapi({ description: 'Door u gekozen id van de zaak die ontstaat.' }),
  woorden: textField(MEESTE_WOORDEN).openapi({ description: 'In eigen woorden wat er niet goed meer lukt.' }),
  namens,
  relatie: lineField(100).optional(),
  toestemming: z
    .enum(['ja', 'kan-niet-zelf', 'nee'])
    .optional()
    .openapi({ description: 'Of diegene weet dat u dit vraagt; alleen bij iemand-anders.' }),
  spoed,
  contactwens: z.strictObject({ wijze, wanneer: lineField(200).optional() }),
  kanaal: z.enum(KANALEN).default('koppeling'),
  ontvangenOp: dayField()
    .optional()
    .openapi({ description: 'De dag waarop het binnenkwam; anders vandaag.' }),
  redenEerder: textField(MEESTE_WOORDEN).optional(),
  inwoner: persoon.openapi({ description: 'Over wie het gaat.' }),
  persoonId: idField().optional().openapi({ description: 'Van een inwoner die al bekend is.' }),
  melder: persoon.optional().openapi({ description: 'Wie het vertelt; alleen bij iemand-anders.' }),
});

type MeldingInvoer = z.output<typeof meldingInvoer>;

const meldingAntwoord = recordedSchema
  .extend({
    nummer: z.string(),
    verslagUiterlijkOp: shownDay,
    eigenPlanTot: shownDay,
    link: z.object({ adres: z.url(), code: z.string() }).optional().openapi({
      description:
        'Voor een inwoner die het zelf meldt: waar die de zaak volgt. Bij een herhaling is de code nieuw.',
    }),
  })
  .openapi('GedaneMelding');

/** POST /meldingen — makes a melding, once per actId, by the same function as the pages (EC-7). */
export const doeMeldingOperatie = operation({
  id: 'doeMelding',
  method: 'post',
  path: '/meldingen',
  tag: 'Melding',
  summary: 'Een melding doen',
  description: 'Zo begint een zaak. De inwoner krijgt een bevestiging per mail als er een e-mailadres is.',
  handeling: 'melding-aannemen',
  body: meldingInvoer,
  answer: meldingAntwoord,
  faults: meldingFouten,
  handler: async (ctx, { body }) => {
    const aanleiding = ctx.aanleiding(body.actId);
    const zaakId = body.zaakId ?? derivedId(aanleiding.actId, 'zaak');
    const uitkomst = await storeMelding(ctx.tx, { ...opgaveUit(ctx, body), zaakId }, aanleiding);
    if (!uitkomst.gelukt) return uitkomst;
    return { body: await antwoord(ctx, uitkomst.waarde) };
  },
});

function opgaveUit(ctx: Ctx, { inwoner, melder, persoonId, contactwens, ...body }: MeldingInvoer) {
  const namensAnder = body.namens === 'iemand-anders';
  const eisen = { veld: '', vandaag: ctx.vandaag };
  return {
    ...body,
    relatie: namensAnder ? body.relatie : undefined,
    toestemming: namensAnder ? body.toestemming : undefined,
    contactwens: { wijze: contactwens.wijze, wanneer: contactwens.wanneer },
    inwoner: { persoonId, gegevens: getPersoonsgegevens(inwoner, eisen) },
    melder: namensAnder && melder ? getPersoonsgegevens(melder, eisen) : undefined,
    afzender: afzenderVan(ctx),
  };
}

async function antwoord(
  ctx: Ctx,
  { melding, link }: GedaneMelding,
): Promise<z.input<typeof meldingAntwoord>> {
  const { inhoud: _, ...vastgelegd } = await getRecorded(ctx, {
    actId: melding.actId,
    zaakId: melding.zaakId,
  });
  return {
    ...vastgelegd,
    nummer: melding.nummer,
    verslagUiterlijkOp: uiterlijkVerslag(melding.ontvangenOp),
    eigenPlanTot: planTot(melding.ontvangenOp),
    link: link && { adres: linkNaar(ctx, link.token), code: link.code },
  };
}

/** The faults that the pages tell as well: in the people, between fields, and a day that has yet to come. */
function meldingFouten({ vandaag }: Ctx, raw: unknown): readonly ProblemFault[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const velden = raw as Readonly<Record<string, unknown>>;
  const form = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(velden)) if (typeof waarde === 'string') form.set(naam, waarde);
  const namensAnder = velden['namens'] === 'iemand-anders';
  const wens = velden['contactwens'] as { readonly wijze?: unknown } | null | undefined;
  const bereikbaar = bereikbaarVoor(typeof wens?.wijze === 'string' ? wens.wijze : null);
  const dag = aannemenForm(vandaag).shape.ontvangenOp.safeParse(form.get('ontvangenOp') ?? '');
  const eigen = { veld: 'inwoner', vandaag, bereikbaar: namensAnder ? undefined : bereikbaar };
  return [
    ...samenhangfouten(form, vandaag),
    ...(dag.success ? [] : dag.error.issues.map(({ message }) => ({ veld: 'ontvangenOp', tekst: message }))),
    ...foutenIn(velden['inwoner'], eigen),
    ...(namensAnder ? melderfouten(velden['melder'], { veld: 'melder', vandaag, bereikbaar }) : []),
  ];
}

function melderfouten(melder: unknown, eisen: Parameters<typeof foutenIn>[1]): readonly ProblemFault[] {
  if (melder !== undefined) return foutenIn(melder, eisen);
  return [{ veld: 'melder', tekst: 'Stuur ook wie dit namens de inwoner vertelt.' }];
}

const meldingBeeld = z
  .object({
    zaakId: shownId,
    nummer: z.string(),
    kanaal: z.enum(KANALEN),
    namens,
    relatie: z.string().optional(),
    spoed,
    contactwens: z.object({ wijze, wanneer: z.string().optional() }),
    woorden: z.string(),
    ontvangenOp: shownDay,
    verslagUiterlijkOp: shownDay,
    eigenPlanTot: shownDay,
    einde: z.object({ soort: z.enum(['doorgezonden', 'ingetrokken']), op: shownDay }).optional(),
    inwoner: persoonUit.optional(),
    melder: persoonUit.optional(),
  })
  .openapi('Melding');

/** GET /zaken/{zaak}/melding — what was told, by whom, about whom, and by when the verslag must be there. */
export const leesMeldingOperatie = operation({
  id: 'leesMelding',
  method: 'get',
  path: '/zaken/{zaak}/melding',
  tag: 'Melding',
  summary: 'Een melding lezen',
  handeling: 'melding-inzien',
  answer: meldingBeeld,
  handler: async (ctx) => {
    const zaakId = ctx.id('zaak');
    const melding = await findMelding(ctx.tx, zaakId);
    if (melding === undefined) throwNotHere();
    const betrokkenen = await listBetrokkenen(ctx.tx, zaakId);
    ctx.show(betrokkenen.map(({ persoonId }) => persoonId));
    const wie = (id: string | undefined) => {
      const gevonden = betrokkenen.find(({ persoonId }) => persoonId === id)?.persoon;
      return gevonden && toonPersoonsgegevens(gevonden);
    };
    const { nummer, kanaal, relatie, contactwens, ontvangenOp, einde } = melding;
    return {
      body: {
        zaakId,
        nummer,
        kanaal,
        namens: melding.namens,
        relatie,
        spoed: melding.spoed,
        contactwens,
        ontvangenOp,
        einde,
        woorden: (await loadTexts(ctx.tx, zaakId)).get(melding.woorden)?.inhoud ?? '',
        verslagUiterlijkOp: uiterlijkVerslag(ontvangenOp),
        eigenPlanTot: planTot(ontvangenOp),
        inwoner: wie(melding.inwonerId),
        melder: wie(melding.melderId),
      },
    };
  },
});
