import { z } from '@hono/zod-openapi';
import { actBody, idField } from '../../platform/api-fields.ts';
import { gesprekdaad, gezien, langeTekst, naam, zin } from '../gesprekdaad.api.ts';
import { SPREKERS } from '../vraagverheldering/spreker.ts';
import { parkeerIdee } from './idee.ts';
import { laatOplossingAfvallen, legTredeVast, noemOplossing } from './noemen.ts';
import { TREDEN } from './trede.ts';

const van = { van: z.enum(SPREKERS).default('inwoner'), vanNaam: naam.optional() };
const trede = z.enum(TREDEN).openapi({ description: 'Waar de oplossing vandaan komt; vastgelegd achteraf.' });
const nietGenoeg = langeTekst.optional().openapi({
  description:
    'Bij maatwerk, één keer per resultaat: wat er nog meer bekeken is en waarom dat niet genoeg is.',
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
      trede: trede.optional(),
      nietGenoeg,
    }),
    soorten: ['oplossing-genoemd'],
    beslis: (ctx, oplossing) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...oplossing };
      return (acts, aanleiding) => noemOplossing(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'legTredeVast',
    path: '/oplossingen/{oplossing}/treden',
    summary: 'Vastleggen waar een oplossing vandaan komt',
    body: actBody({ trede, nietGenoeg, gezien }),
    soorten: ['trede-vastgelegd'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), oplossingId: ctx.id('oplossing'), ...rest };
      return (acts, aanleiding) => legTredeVast(acts, opdracht, aanleiding);
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
