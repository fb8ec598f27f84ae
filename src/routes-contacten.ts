import { postGeenPlan, postPauze } from './het-gesprek/contacten/contacten.page.tsx';
import { postHuisgenoten, postNetwerk } from './het-gesprek/netwerk/netwerk.page.tsx';
import { postIdeeen, postOplossingen } from './het-gesprek/oplossingen/oplossingen.page.tsx';
import { overlegPagina, postOverleg } from './het-gesprek/overleg/overleg.page.tsx';
import {
  leegBladPdf,
  papierPagina,
  postPapier,
  voorbereidingPdf,
} from './het-gesprek/papier/papier.page.tsx';
import { urenPagina, urenToekennen } from './planning/uren.page.tsx';
import { mijnVoorbereidingPdf } from './zaak/mijn/mijn-voorbereiding.page.tsx';
import { get, post } from './platform/web.ts';
import type { Route } from './platform/web.ts';

/** The pages around one gesprek: its people and ways, hours, a pause, overleg and paper. */
export const contactenRoutes: readonly Route[] = [
  get('/:gemeente/mijn/voorbereiding.pdf', 'mijn-zaak-zien', mijnVoorbereidingPdf),
  get('/:gemeente/zaken/:zaak/uren', 'uren-toekennen', urenPagina),
  post('/:gemeente/zaken/:zaak/uren', 'uren-toekennen', urenToekennen),
  post('/:gemeente/zaken/:zaak/gesprek/pauze', 'gesprek-voeren', postPauze),
  post('/:gemeente/zaken/:zaak/gesprek/geen-plan', 'persoonlijk-plan-vastleggen', postGeenPlan),
  post('/:gemeente/zaken/:zaak/gesprek/netwerk', 'gesprek-voeren', postNetwerk),
  post('/:gemeente/zaken/:zaak/gesprek/huisgenoten', 'gesprek-voeren', postHuisgenoten),
  post('/:gemeente/zaken/:zaak/gesprek/ideeen', 'gesprek-voeren', postIdeeen),
  post('/:gemeente/zaken/:zaak/gesprek/oplossingen', 'gesprek-voeren', postOplossingen),
  get('/:gemeente/zaken/:zaak/gesprek/overleg', 'gesprek-inzien', overlegPagina),
  post('/:gemeente/zaken/:zaak/gesprek/overleg', 'gesprek-voeren', postOverleg),
  get('/:gemeente/zaken/:zaak/gesprek/papier', 'gesprek-inzien', papierPagina),
  post('/:gemeente/zaken/:zaak/gesprek/papier', 'gesprek-voeren', postPapier),
  get('/:gemeente/zaken/:zaak/gesprek/papier/voorbereiding.pdf', 'gesprek-inzien', voorbereidingPdf),
  get('/:gemeente/zaken/:zaak/gesprek/papier/leeg-blad.pdf', 'gesprek-inzien', leegBladPdf),
];
