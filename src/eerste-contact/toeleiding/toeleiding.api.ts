import { z } from '@hono/zod-openapi';
import { getProfiel, listMedewerkers } from '../../inrichting/index.server.ts';
import { answerAct, recordedSchema } from '../../platform/api-act.ts';
import { actBody, idField, shownId, shownInstant, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { findTeLeiden, storeToeleiding } from './toeleiding.server.ts';
import { stelVoor } from './voorstel.ts';
import { MEESTE_WOORDEN } from '../velden.form.ts';

const feiten = {
  spoed: z.boolean(),
  bekendeInwoner: z.boolean(),
  herhaling: z.boolean(),
  zwaarderTraject: z.boolean(),
  meerdereLeefgebieden: z.boolean(),
};

const keuze = z.object({ id: z.string(), naam: z.string() });

const toeleidingBeeld = z
  .object({
    zaakId: shownId,
    feiten: z.object({ ...feiten, leeftijd: z.int().optional() }),
    voorstel: z.object({ soortGesprek: z.string(), team: z.string(), uitleg: z.string() }),
    gekozen: z
      .object({
        soortGesprek: z.string(),
        team: z.string(),
        gespreksvoerderId: shownId.optional(),
        op: shownInstant,
      })
      .optional(),
    gesprekssoorten: z.array(keuze),
    teams: z.array(keuze),
    gespreksvoerders: z.array(z.object({ medewerkerId: shownId, naam: z.string(), team: z.string() })),
  })
  .openapi('Toeleiding');

/** GET /zaken/{zaak}/toeleiding — what the profile proposes and what can be chosen (EC-14). */
export const leesToeleidingOperatie = operation({
  id: 'leesToeleiding',
  method: 'get',
  path: '/zaken/{zaak}/toeleiding',
  tag: 'Toeleiding',
  summary: 'Zien welk gesprek wordt voorgesteld',
  handeling: 'toeleiden',
  answer: toeleidingBeeld,
  handler: async (ctx) => {
    const zaakId = ctx.id('zaak');
    const teLeiden = await findTeLeiden(ctx.tx, zaakId, ctx.nu);
    if (teLeiden === undefined) throwNotHere();
    const { inwoner, huidig } = teLeiden;
    ctx.show([inwoner.id]);
    const profiel = await getProfiel(ctx.tx, ctx.vandaag);
    const context = { profiel, vandaag: ctx.vandaag, feiten: teLeiden.feiten, plaats: inwoner.adres.plaats };
    const medewerkers = await listMedewerkers(ctx.tx);
    return {
      body: {
        zaakId,
        feiten: teLeiden.feiten,
        voorstel: stelVoor(context),
        gekozen: huidig && {
          soortGesprek: huidig.soortGesprek,
          team: huidig.team,
          gespreksvoerderId: huidig.gespreksvoerderId,
          op: huidig.op,
        },
        gesprekssoorten: profiel.gesprekssoorten.map(({ id, naam }) => ({ id, naam })),
        teams: profiel.teams.map(({ id, naam }) => ({ id, naam })),
        gespreksvoerders: medewerkers
          .filter(({ rollen }) => rollen.includes('gespreksvoerder'))
          .map(({ id, naam, team }) => ({ medewerkerId: id, naam, team })),
      },
    };
  },
});

const woorden = textField(MEESTE_WOORDEN);
const breedAntwoord = z
  .strictObject({ antwoord: z.enum(['ja', 'nee']), woorden: woorden.optional() })
  .optional();

/** POST /zaken/{zaak}/toeleidingen — records which gesprek was chosen and who leads it (EC-15). */
export const leidToeOperatie = operation({
  id: 'leidToe',
  method: 'post',
  path: '/zaken/{zaak}/toeleidingen',
  tag: 'Toeleiding',
  summary: 'Kiezen welk gesprek het wordt en wie het voert',
  description: 'Kiest u iets anders dan het voorstel, dan hoort er een reden bij. Kan later opnieuw.',
  handeling: 'toeleiden',
  body: actBody({
    soortGesprek: z.string(),
    team: z.string(),
    gespreksvoerderId: idField().optional(),
    reden: woorden.default(''),
    feiten: z
      .strictObject({
        spoed: feiten.spoed.optional(),
        bekendeInwoner: feiten.bekendeInwoner.optional(),
        herhaling: feiten.herhaling.optional(),
        zwaarderTraject: feiten.zwaarderTraject.optional(),
        meerdereLeefgebieden: feiten.meerdereLeefgebieden.optional(),
      })
      .optional()
      .openapi({ description: 'Alleen wat anders is dan wat we al weten.' }),
    bredeAntwoorden: z
      .strictObject({ ietsAnders: breedAntwoord, mensenOmUHeen: breedAntwoord })
      .default({})
      .openapi({ description: 'Bij een kort gesprek: speelt er nog iets anders, en wie zijn er om u heen?' }),
    gesprekAfgeslagen: woorden.optional(),
  }),
  answer: recordedSchema,
  handler: async (ctx, { body: { actId, feiten: anders, bredeAntwoorden: breed, ...rest } }) => {
    const zaakId = ctx.id('zaak');
    const teLeiden = await findTeLeiden(ctx.tx, zaakId, ctx.nu);
    if (teLeiden === undefined) throwNotHere();
    const bekend = Object.fromEntries(
      Object.entries(anders ?? {}).filter(([, waarde]) => waarde !== undefined),
    );
    const bredeAntwoorden = { 'iets-anders': breed.ietsAnders, 'mensen-om-u-heen': breed.mensenOmUHeen };
    const besluit = { ...rest, bredeAntwoorden };
    const komtMeer = Object.values(bredeAntwoorden).some((gegeven) => gegeven?.antwoord === 'ja');
    const samen = { ...teLeiden.feiten, ...bekend };
    const aanleiding = ctx.aanleiding(actId);
    const uitkomst = await storeToeleiding(
      ctx.tx,
      {
        zaakId,
        besluit,
        feiten: { ...samen, meerdereLeefgebieden: samen.meerdereLeefgebieden || komtMeer },
      },
      aanleiding,
    );
    return answerAct(ctx, { uitkomst, aanleiding, soorten: ['toegeleid'] });
  },
});
