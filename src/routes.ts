import { inlogPagina, logIn, logUit } from './inrichting/inloggen.page.tsx';
import { besluitPagina, nemen, toetsen, voorbereiden } from './toewijzing/besluit.page.tsx';
import { werklijst } from './zaak/werklijst.page.tsx';
import { zaakPagina } from './zaak/zaak.page.tsx';
import { zoeken } from './zaak/zoeken.page.tsx';
import { get, post } from './platform/web.ts';
import type { Route } from './platform/web.ts';

/** The site map: one line per page, each with the handling it is in the authority table. */
export const routes: readonly Route[] = [
  get('/:gemeente/inloggen', 'inloggen', inlogPagina),
  post('/:gemeente/inloggen', 'inloggen', logIn),
  post('/:gemeente/uitloggen', 'uitloggen', logUit),
  get('/:gemeente/werklijst', 'werklijst-zien', werklijst),
  post('/:gemeente/zoeken', 'zoeken', zoeken),
  get('/:gemeente/zaken/:zaak', 'zaak-inzien', zaakPagina),
  get('/:gemeente/zaken/:zaak/besluit', 'besluit-inzien', besluitPagina),
  post('/:gemeente/zaken/:zaak/besluit', 'besluit-voorbereiden', voorbereiden),
  post('/:gemeente/zaken/:zaak/besluit/toetsing', 'toetsen', toetsen),
  post('/:gemeente/zaken/:zaak/besluit/nemen', 'besluit-nemen', nemen),
];
