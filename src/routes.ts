import { afrondenPagina, postGevoerd, postOnderdelen } from './het-gesprek/afronden.page.tsx';
import { gesprekPagina } from './het-gesprek/gesprek.page.tsx';
import { postIdeeen, postOplossingen } from './het-gesprek/oplossingen/oplossingen.page.tsx';
import { postTekst } from './het-gesprek/tekst.page.tsx';
import { postInbreng } from './het-gesprek/vraagverheldering/inbreng.page.tsx';
import { postResultaten } from './het-gesprek/vraagverheldering/resultaten.page.tsx';
import { postWondervraag } from './het-gesprek/vraagverheldering/wondervraag.page.tsx';
import { inlogPagina, logIn, logUit } from './inrichting/inloggen.page.tsx';
import { postvak, postvakBijlage, postvakMail, postvakUitnodiging } from './inrichting/postvak.page.tsx';
import { agenda } from './planning/agenda.page.tsx';
import { afzeggen, contactmomentPagina, verzetten } from './planning/contactmoment.page.tsx';
import { plannen, planningPagina } from './planning/planning.page.tsx';
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
  get('/:gemeente/postvak', 'postvak-zien', postvak),
  get('/:gemeente/postvak/:mail', 'postvak-zien', postvakMail),
  get('/:gemeente/postvak/:mail/uitnodiging', 'postvak-zien', postvakUitnodiging),
  get('/:gemeente/postvak/:mail/bijlage', 'postvak-zien', postvakBijlage),
  get('/:gemeente/planning', 'agenda-zien', agenda),
  get('/:gemeente/zaken/:zaak', 'zaak-inzien', zaakPagina),
  get('/:gemeente/zaken/:zaak/planning', 'contactmoment-plannen', planningPagina),
  post('/:gemeente/zaken/:zaak/planning', 'contactmoment-plannen', plannen),
  get('/:gemeente/zaken/:zaak/planning/:contactmoment', 'contactmoment-plannen', contactmomentPagina),
  post('/:gemeente/zaken/:zaak/planning/:contactmoment', 'contactmoment-plannen', verzetten),
  post('/:gemeente/zaken/:zaak/planning/:contactmoment/afzegging', 'contactmoment-plannen', afzeggen),
  get('/:gemeente/zaken/:zaak/gesprek', 'gesprek-inzien', gesprekPagina),
  get('/:gemeente/zaken/:zaak/gesprek/afronden', 'gesprek-voeren', afrondenPagina),
  post('/:gemeente/zaken/:zaak/gesprek/inbreng', 'gesprek-voeren', postInbreng),
  post('/:gemeente/zaken/:zaak/gesprek/wondervraag', 'gesprek-voeren', postWondervraag),
  post('/:gemeente/zaken/:zaak/gesprek/resultaten', 'gesprek-voeren', postResultaten),
  post('/:gemeente/zaken/:zaak/gesprek/ideeen', 'gesprek-voeren', postIdeeen),
  post('/:gemeente/zaken/:zaak/gesprek/oplossingen', 'gesprek-voeren', postOplossingen),
  post('/:gemeente/zaken/:zaak/gesprek/onderdelen', 'gesprek-voeren', postOnderdelen),
  post('/:gemeente/zaken/:zaak/gesprek/gevoerd', 'gesprek-voeren', postGevoerd),
  post('/:gemeente/zaken/:zaak/gesprek/tekst', 'gesprek-voeren', postTekst),
  get('/:gemeente/zaken/:zaak/besluit', 'besluit-inzien', besluitPagina),
  post('/:gemeente/zaken/:zaak/besluit', 'besluit-voorbereiden', voorbereiden),
  post('/:gemeente/zaken/:zaak/besluit/toetsing', 'toetsen', toetsen),
  post('/:gemeente/zaken/:zaak/besluit/nemen', 'besluit-nemen', nemen),
];
