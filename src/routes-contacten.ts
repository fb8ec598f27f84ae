import { postGeenPlan, postPauze } from './het-gesprek/contacten/contacten.page.tsx';
import { overlegPagina, postOverleg } from './het-gesprek/overleg/overleg.page.tsx';
import {
  leegBladPdf,
  papierPagina,
  postPapier,
  voorbereidingPdf,
} from './het-gesprek/papier/papier.page.tsx';
import { urenPagina, urenToekennen } from './planning/uren.page.tsx';
import { get, post } from './platform/web.ts';
import type { Route } from './platform/web.ts';

/** The pages about the contacts around one gesprek: hours, a pause, overleg and paper. */
export const contactenRoutes: readonly Route[] = [
  get('/:gemeente/zaken/:zaak/uren', 'uren-toekennen', urenPagina),
  post('/:gemeente/zaken/:zaak/uren', 'uren-toekennen', urenToekennen),
  post('/:gemeente/zaken/:zaak/gesprek/pauze', 'gesprek-voeren', postPauze),
  post('/:gemeente/zaken/:zaak/gesprek/geen-plan', 'persoonlijk-plan-vastleggen', postGeenPlan),
  get('/:gemeente/zaken/:zaak/gesprek/overleg', 'gesprek-inzien', overlegPagina),
  post('/:gemeente/zaken/:zaak/gesprek/overleg', 'gesprek-voeren', postOverleg),
  get('/:gemeente/zaken/:zaak/gesprek/papier', 'gesprek-inzien', papierPagina),
  post('/:gemeente/zaken/:zaak/gesprek/papier', 'gesprek-voeren', postPapier),
  get('/:gemeente/zaken/:zaak/gesprek/papier/voorbereiding.pdf', 'gesprek-inzien', voorbereidingPdf),
  get('/:gemeente/zaken/:zaak/gesprek/papier/leeg-blad.pdf', 'gesprek-inzien', leegBladPdf),
];
