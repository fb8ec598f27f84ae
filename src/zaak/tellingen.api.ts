import { z } from '@hono/zod-openapi';
import { getProfiel } from '../inrichting/index.server.ts';
import { operation } from '../platform/api-operation.ts';
import { countMix, countOndersteuning } from './gesprektellingen.server.ts';
import { countContact, countEigenAdvies } from './tellingen.server.ts';

const geteld = z.int();

/** What other systems can count: advice for the own organisation, and first contact in time. */
export const tellingOperaties = [
  operation({
    id: 'leesTellingen',
    method: 'get',
    path: '/tellingen',
    tag: 'Inrichting',
    summary:
      'Advies voor de eigen organisatie, cliëntondersteuning, hulp samen of op maat, en eerste contact',
    description: 'Namens een beheerder of beleidsadviseur.',
    handeling: 'inrichting-zien',
    answer: z
      .object({
        organisaties: z.array(
          z.object({
            organisatie: z.string(),
            oplossingen: geteld,
            eigen: geteld.openapi({ description: 'Wat de eigen organisatie van de gespreksvoerder levert.' }),
          }),
        ),
        clientondersteuning: z.array(
          z.object({
            maand: z.string().openapi({ description: 'Jaar en maand, zoals 2026-11.' }),
            aangeboden: geteld,
            graag: geteld,
            isErAl: geteld,
            nietNodig: geteld,
            open: geteld.openapi({ description: 'Aangeboden, nog geen antwoord.' }),
          }),
        ),
        mix: z
          .object({
            gedeeld: geteld,
            opMaat: geteld,
            redenen: z.array(z.object({ reden: z.string(), aantal: geteld })),
          })
          .openapi({ description: 'Hulp die mensen delen en hulp op maat, en waarom delen niet paste.' }),
        eersteContact: z
          .object({
            binnenUren: geteld,
            meldingen: geteld,
            binnen: geteld,
            later: geteld,
            nogNiet: geteld.openapi({ description: 'Nog geen contact, en nog op tijd.' }),
          })
          .optional(),
      })
      .openapi('Tellingen'),
    handler: async ({ tx, nu, vandaag }) => {
      const { contactBinnenUren: binnenUren } = await getProfiel(tx, vandaag);
      const organisaties = [...(await countEigenAdvies(tx))];
      const { redenen, ...rest } = await countMix(tx);
      const clientondersteuning = [...(await countOndersteuning(tx))];
      const geteldIs = { organisaties, clientondersteuning, mix: { ...rest, redenen: [...redenen] } };
      if (binnenUren === undefined) return { body: geteldIs };
      const eersteContact = { binnenUren, ...(await countContact(tx, { nu, binnenUren })) };
      return { body: { ...geteldIs, eersteContact } };
    },
  }),
];
