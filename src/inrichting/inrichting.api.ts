import { z } from '@hono/zod-openapi';
import type { Datum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { actBody, dayField, idField, lineField, shownDay, shownId } from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import type { ApiAnswer } from '../platform/api-operation.ts';
import { newId } from '../platform/ids.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Ctx } from '../platform/visit.ts';
import { getProfiel, listInDienst } from './inrichting.server.ts';
import { endMandaat, storeMandaat } from './mandaten.server.ts';
import type { Wijziger } from './mandaten.server.ts';
import { mandaatFouten, nummer, registerOp } from './mandaten.ts';
import type { Einde } from './mandaten.ts';
import { addMedewerker, changeMedewerker, endMedewerker, listStaf } from './medewerkers.server.ts';
import { ROLLEN } from './rollen.ts';

const tag = 'Inrichting';

const mandaatvelden = {
  rol: z.enum(ROLLEN),
  product: lineField(100).openapi({ description: 'Een product van de gemeente, alle, of bezwaar.' }),
  organisatie: lineField().optional(),
  medewerkerIds: z.array(idField()).min(1).optional(),
  maxUren: z.int().min(1).max(168).optional().openapi({ description: 'Uren of dagdelen per week.' }),
  maxBedrag: z.int().min(1).max(1_000_000).optional().openapi({ description: 'Hele euro’s.' }),
  maxDuurMaanden: z.int().min(1).max(600).optional(),
  ondermandaat: z.boolean().optional(),
  schriftelijk: z.object({ document: lineField(), instemmingWerkgever: z.boolean() }).optional(),
  geldigTot: dayField().optional(),
  besluitnummer: lineField(),
};

const mandaatBeeld = z
  .object({
    mandaatId: z.string(),
    ...mandaatvelden,
    medewerkerIds: z.array(shownId).optional(),
    geldigVan: shownDay,
    geldigTot: shownDay.optional(),
    ingetrokkenOp: shownDay.optional(),
  })
  .openapi('Mandaat');

const klaar = z.object({ id: z.string() }).openapi('Ingericht');

const leesMandaten = operation({
  id: 'leesMandaten',
  method: 'get',
  path: '/mandaten',
  tag,
  summary: 'Het mandaatregister, en wie vandaag wat mag besluiten',
  handeling: 'mandaat-zien',
  answer: z
    .object({
      mandaten: z.array(mandaatBeeld),
      vandaag: z.array(
        z.object({
          medewerkerId: shownId,
          naam: z.string(),
          mandaatId: z.string(),
          ookNaEigenGesprek: z.boolean(),
        }),
      ),
    })
    .openapi('Mandaatregister'),
  handler: async ({ tx, vandaag }) => {
    const profiel = await getProfiel(tx, vandaag);
    const rijen = nummer(profiel.mandaat.mandaten);
    const genummerd = { ...profiel, mandaat: { ...profiel.mandaat, mandaten: rijen } };
    const regels = registerOp(genummerd, await listInDienst(tx, vandaag), vandaag);
    return {
      body: {
        mandaten: rijen.map(({ id, medewerkerIds, ...rij }) => ({
          ...rij,
          mandaatId: id,
          medewerkerIds: medewerkerIds && [...medewerkerIds],
        })),
        vandaag: regels.map(({ wie, mandaat, ookNaEigenGesprek }) => ({
          medewerkerId: wie.id,
          naam: wie.naam,
          mandaatId: mandaat.id ?? '',
          ookNaEigenGesprek,
        })),
      },
    };
  },
});

const geefMandaatOperatie = operation({
  id: 'geefMandaat',
  method: 'post',
  path: '/mandaten',
  tag,
  summary: 'Een mandaat geven, namens een beheerder',
  description:
    'Dezelfde actId nog eens geeft hetzelfde mandaat. Er komt een nieuwe versie van de inrichting.',
  handeling: 'inrichting-wijzigen',
  body: actBody({ ...mandaatvelden, geldigVan: dayField() }),
  answer: klaar,
  handler: async (ctx, { body: { actId, ...velden } }) => {
    const mandaat = { ...velden, id: actId ?? newId() };
    const [fout] = mandaatFouten(await getProfiel(ctx.tx, ctx.vandaag), mandaat, ctx.vandaag);
    if (fout !== undefined) return { gelukt: false, uitleg: fout.uitleg, regel: fout.regel };
    return antwoord(mandaat.id, await storeMandaat(ctx.tx, mandaat, wijzigerVan(ctx)));
  },
});

const beeindigMandaatOperatie = operation({
  id: 'beeindigMandaat',
  method: 'post',
  path: '/mandaateinden',
  tag,
  summary: 'Een mandaat beëindigen of intrekken, namens een beheerder',
  handeling: 'inrichting-wijzigen',
  body: z.object({
    mandaatId: lineField(100),
    laatsteDag: dayField().optional().openapi({ description: 'Zonder: het wordt vandaag ingetrokken.' }),
  }),
  answer: klaar,
  handler: async (ctx, { body: { mandaatId, laatsteDag } }) => {
    const einde: Einde =
      laatsteDag === undefined ? { soort: 'intrekken' } : { soort: 'laatste-dag', op: laatsteDag };
    return antwoord(mandaatId, await endMandaat(ctx.tx, { mandaatId, einde }, wijzigerVan(ctx)));
  },
});

const werkvelden = {
  functie: lineField(),
  team: lineField(100),
  rollen: z.array(z.enum(ROLLEN).exclude(['inwoner', 'koppeling'])).min(1),
};

const leesMedewerkers = operation({
  id: 'leesMedewerkers',
  method: 'get',
  path: '/medewerkers',
  tag,
  summary: 'Wie hier werkt en werkte',
  handeling: 'medewerkers-beheren',
  answer: z
    .object({
      medewerkers: z.array(
        z.object({
          medewerkerId: shownId,
          naam: z.string(),
          email: z.string(),
          functie: z.string(),
          organisatie: z.string(),
          team: z.string(),
          rollen: z.array(z.string()),
          van: shownDay,
          tot: shownDay.optional(),
        }),
      ),
    })
    .openapi('Medewerkers'),
  handler: async ({ tx }) => {
    const staf = await listStaf(tx);
    const medewerkers = staf.map(({ id, naam, email, functie, organisatie, team, rollen, van, tot }) => ({
      medewerkerId: id,
      naam,
      email,
      functie,
      organisatie,
      team,
      van,
      tot,
      rollen: [...rollen],
    }));
    return { body: { medewerkers } };
  },
});

const voegMedewerkerToeOperatie = operation({
  id: 'voegMedewerkerToe',
  method: 'post',
  path: '/medewerkers',
  tag,
  summary: 'Iemand toevoegen, namens een beheerder',
  handeling: 'medewerkers-beheren',
  body: actBody({
    naam: lineField(),
    email: z.email().max(200),
    idpSubject: lineField().optional(),
    ...werkvelden,
  }),
  answer: klaar,
  handler: async (ctx, { body: { actId, ...velden } }) => {
    const organisatie = await organisatieVan(ctx, velden.team);
    if (organisatie === undefined) return geenTeam;
    const id = actId ?? newId();
    return antwoord(id, await addMedewerker(ctx.tx, { ...velden, id, organisatie }, wijzigerVan(ctx)));
  },
});

const wijzigMedewerkerOperatie = operation({
  id: 'wijzigMedewerker',
  method: 'post',
  path: '/medewerkers/{medewerker}/wijzigingen',
  tag,
  summary: 'Wijzigen wat iemand doet, namens een beheerder',
  handeling: 'medewerkers-beheren',
  body: z.object(werkvelden),
  answer: klaar,
  handler: async (ctx, { body }) => {
    const id = ctx.id('medewerker');
    const organisatie = await organisatieVan(ctx, body.team);
    if (organisatie === undefined) return geenTeam;
    return antwoord(id, await changeMedewerker(ctx.tx, { ...body, id, organisatie }, wijzigerVan(ctx)));
  },
});

const zetLaatsteDagOperatie = operation({
  id: 'zetLaatsteWerkdag',
  method: 'post',
  path: '/medewerkers/{medewerker}/einden',
  tag,
  summary: 'De laatste werkdag vastleggen, namens een beheerder',
  handeling: 'medewerkers-beheren',
  body: z.object({
    laatsteDag: dayField(),
    meteen: z.boolean().default(false).openapi({ description: 'Sluit de toegang meteen.' }),
  }),
  answer: klaar,
  handler: async (ctx, { body: { laatsteDag, meteen } }) => {
    const id = ctx.id('medewerker');
    return antwoord(id, await endMedewerker(ctx.tx, { id, dag: laatsteDag, meteen }, wijzigerVan(ctx)));
  },
});

const geenTeam = {
  gelukt: false,
  uitleg: 'Dit team staat niet in het profiel.',
  regel: 'IR-39',
} as const;

function antwoord(id: string, uitkomst: Uitkomst<undefined>): ApiAnswer<{ id: string }> {
  return uitkomst.gelukt ? { body: { id } } : uitkomst;
}

async function organisatieVan(ctx: Ctx, team: string): Promise<string | undefined> {
  const { teams } = await getProfiel(ctx.tx, ctx.vandaag);
  return teams.find(({ id }) => id === team)?.organisatie;
}

/** Only people change the set-up (IR-5); the authority table lets no machine come here by itself. */
function wijzigerVan(ctx: Ctx): Wijziger & { readonly vandaag: Datum } {
  if (ctx.wie.soort !== 'medewerker') throwNotHere();
  return { medewerkerId: ctx.wie.id, nu: ctx.nu, vandaag: ctx.vandaag };
}

/** What other systems can ask and do about mandates and staff, in the name of a beheerder. */
export const inrichtingOperaties = [
  leesMandaten,
  geefMandaatOperatie,
  beeindigMandaatOperatie,
  leesMedewerkers,
  voegMedewerkerToeOperatie,
  wijzigMedewerkerOperatie,
  zetLaatsteDagOperatie,
];
