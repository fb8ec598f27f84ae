import { MEETGEMEENTE } from './data.ts';
import { kiesZaken, leesZaak } from './zaak.ts';
import type { Werk } from './werk.ts';

/** Somebody opens the verslag as it would be sent now: composed from all that was said and agreed. */
export const verslag: Werk = {
  naam: 'verslag',
  titel: 'verslag opstellen',
  antwoord: 'pagina',
  kiesItems: (stof) => kiesZaken(stof),
  vraag: ({ zaak, cookie = '' }) => ({
    method: 'GET',
    path: `/${MEETGEMEENTE.slug}/zaken/${zaak}/verslag`,
    headers: { cookie },
  }),
  vloer: (query, { zaak }) => leesZaak(query, zaak),
};

/** Another system reads the verslag as it would be sent now. */
export const verslagApi: Werk = {
  ...verslag,
  naam: 'verslag-api',
  antwoord: 'json',
  vraag: ({ zaak, bearer = '' }) => ({
    method: 'GET',
    path: `/api/v1/zaken/${zaak}/verslagconcept`,
    headers: { authorization: bearer },
  }),
};
