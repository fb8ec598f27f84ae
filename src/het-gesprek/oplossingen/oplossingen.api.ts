import { z } from '@hono/zod-openapi';
import { actBody, idField, textField } from '../../platform/api-fields.ts';
import { loadTexts } from '../../platform/texts.ts';
import { gesprekdaad, gezien, langeTekst, naam, zin } from '../gesprekdaad.api.ts';
import { SPREKERS } from '../vraagverheldering/spreker.ts';
import { COLLECTIEFREDENEN } from './collectief.ts';
import { gedeeldBij } from './gedeeld.server.ts';
import { parkeerIdee } from './idee.ts';
import { laatOplossingAfvallen, legTredeVast, noemOplossing } from './noemen.ts';
import { TREDEN } from './trede.ts';
import { WIJZEN } from './verdeeld.ts';
import { verdeelOplossing } from './verdeling.ts';
import { HAALBAARHEDEN, weegOplossing } from './weging.ts';

const van = { van: z.enum(SPREKERS).default('inwoner'), vanNaam: naam.optional() };
const trede = z.enum(TREDEN).openapi({ description: 'Waar de oplossing vandaan komt; vastgelegd achteraf.' });
const nietGenoeg = langeTekst.optional().openapi({
  description:
    'Bij maatwerk, één keer per resultaat: wat er nog meer bekeken is en waarom dat niet genoeg is.',
});

const collectiefReden = z.enum(COLLECTIEFREDENEN).optional().openapi({
  description:
    'Bij maatwerk, waar de gemeente eerst kijkt naar wat mensen samen delen: waarom dat hier niet past. Telt als nietGenoeg.',
});
const dienst = textField(100).openapi({
  description: 'Uit de korte lijst van de gemeente, als het daarvan komt.',
});

/** Ideas that came early, and ways to reach a result that stands. */
export const oplossingenOperaties = [
  gesprekdaad({
    id: 'parkeerIdee',
    path: '/ideeen',
    summary: 'Een idee bewaren dat te vroeg komt',
    body: actBody({ tekst: langeTekst, ...van }),
    soorten: ['idee-geparkeerd'],
    beslis: (ctx, idee) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...idee };
      return (_acts, aanleiding) => parkeerIdee(opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'noemOplossing',
    path: '/oplossingen',
    summary: 'Een oplossing noemen bij een resultaat',
    description: 'Kan pas als het resultaat is afgesproken, of als beide meningen erbij staan.',
    body: actBody({
      resultaatId: idField(),
      tekst: langeTekst,
      waarom: zin.default(''),
      ...van,
      uitIdee: idField().optional(),
      dienstId: dienst.optional(),
      trede: trede.optional(),
      nietGenoeg,
      collectiefReden,
    }),
    soorten: ['oplossing-genoemd'],
    beslis: async (ctx, { collectiefReden: reden, ...oplossing }) => {
      const diensten = await gedeeldBij(ctx, oplossing.tekst);
      const opdracht = { zaakId: ctx.id('zaak'), ...oplossing, collectief: { diensten, reden } };
      return (acts, aanleiding) => noemOplossing(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'legTredeVast',
    path: '/oplossingen/{oplossing}/treden',
    summary: 'Vastleggen waar een oplossing vandaan komt',
    body: actBody({ trede, nietGenoeg, collectiefReden, gezien }),
    soorten: ['trede-vastgelegd'],
    beslis: async (ctx, { collectiefReden: reden, ...rest }) => {
      const [zaakId, oplossingId] = [ctx.id('zaak'), ctx.id('oplossing')];
      const woorden = (await loadTexts(ctx.tx, zaakId)).get(oplossingId)?.inhoud ?? '';
      const diensten = await gedeeldBij(ctx, woorden);
      const opdracht = { zaakId, oplossingId, ...rest, collectief: { diensten, reden } };
      return (acts, aanleiding) => legTredeVast(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'weegOplossing',
    path: '/oplossingen/{oplossing}/wegingen',
    summary: 'Opschrijven wat er goed en lastig is aan een oplossing, en of het lukt',
    body: actBody({
      sterk: zin.default(''),
      zwak: zin.default(''),
      haalbaar: z.enum(HAALBAARHEDEN).optional(),
      gezien,
    }),
    soorten: ['oplossing-gewogen'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), oplossingId: ctx.id('oplossing'), ...rest };
      return (acts, aanleiding) => weegOplossing(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'verdeelOplossing',
    path: '/oplossingen/{oplossing}/verdelingen',
    summary: 'Opschrijven wie wat doet: zelf, samen, met een steuntje of overgenomen',
    body: actBody({
      hoe: z.enum(WIJZEN),
      zelf: zin.default(''),
      met: z
        .array(z.object({ naam: textField(200), wat: zin }))
        .max(10)
        .default([]),
      gezien,
    }),
    soorten: ['oplossing-verdeeld'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), oplossingId: ctx.id('oplossing'), ...rest };
      return (acts, aanleiding) => verdeelOplossing(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'laatOplossingAfvallen',
    path: '/oplossingen/{oplossing}/vervallenverklaringen',
    summary: 'Een oplossing opzijzetten, met de reden',
    body: actBody({ reden: zin }),
    soorten: ['oplossing-afgevallen'],
    beslis: (ctx, { reden }) => {
      const opdracht = { zaakId: ctx.id('zaak'), oplossingId: ctx.id('oplossing'), reden };
      return (acts, aanleiding) => laatOplossingAfvallen(acts, opdracht, aanleiding);
    },
  }),
];
