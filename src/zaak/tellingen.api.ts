import { z } from '@hono/zod-openapi';
import { getProfiel } from '../inrichting/index.server.ts';
import { operation } from '../platform/api-operation.ts';
import { countContact, countEigenAdvies } from './tellingen.server.ts';

const geteld = z.int();

/** What other systems can count: advice for the own organisation, and first contact in time. */
export const tellingOperaties = [
  operation({
    id: 'leesTellingen',
    method: 'get',
    path: '/tellingen',
    tag: 'Inrichting',
    summary: 'Advies voor de eigen organisatie, en hoe snel na een melding er contact is',
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
      if (binnenUren === undefined) return { body: { organisaties } };
      const eersteContact = { binnenUren, ...(await countContact(tx, { nu, binnenUren })) };
      return { body: { organisaties, eersteContact } };
    },
  }),
];
