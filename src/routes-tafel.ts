import {
  bijlageBestand,
  bijlagenPagina,
  postBijlage,
  postBijlagedaad,
} from './het-gesprek/bijlagen/bijlagen.page.tsx';
import { opnamePagina, postConcept, postOpname, postToestemming } from './het-gesprek/opname/opname.page.tsx';
import { nalatenschapGezien, nalatenschapPagina } from './het-gesprek/aan-tafel/nalatenschap.page.tsx';
import { getPakket, getStroom, postNalatenschap, postSync } from './het-gesprek/aan-tafel/sync.page.tsx';
import { postKeuze } from './het-gesprek/keuzes.page.tsx';
import { get, getData, post, postData } from './platform/web.ts';
import type { Route } from './platform/web.ts';

/** What the workspace on a tablet asks and sends, what became of a tablet that may not come back, and files of a gesprek. */
export const tafelRoutes: readonly Route[] = [
  getData('/:gemeente/zaken/:zaak/aan-tafel/pakket', 'gesprek-voeren', getPakket),
  postData('/:gemeente/zaken/:zaak/aan-tafel/sync', 'gesprek-voeren', postSync),
  getData('/:gemeente/zaken/:zaak/aan-tafel/stroom', 'gesprek-voeren', getStroom),
  post('/:gemeente/zaken/:zaak/gesprek/keuze', 'gesprek-voeren', postKeuze),
  postData('/:gemeente/aan-tafel/nalatenschap', 'nalatenschap-geven', postNalatenschap),
  get('/:gemeente/zaken/:zaak/nalatenschap', 'nalatenschap-inzien', nalatenschapPagina),
  post('/:gemeente/zaken/:zaak/nalatenschap', 'nalatenschap-inzien', nalatenschapGezien),
  get('/:gemeente/zaken/:zaak/gesprek/opname', 'gesprek-voeren', opnamePagina),
  post('/:gemeente/zaken/:zaak/gesprek/opname', 'gesprek-voeren', postOpname),
  post('/:gemeente/zaken/:zaak/gesprek/opname/toestemming', 'gesprek-voeren', postToestemming),
  post('/:gemeente/zaken/:zaak/gesprek/opname/:opname', 'gesprek-voeren', postConcept),
  get('/:gemeente/zaken/:zaak/gesprek/bijlagen', 'gesprek-inzien', bijlagenPagina),
  post('/:gemeente/zaken/:zaak/gesprek/bijlagen', 'gesprek-voeren', postBijlage),
  get('/:gemeente/zaken/:zaak/gesprek/bijlagen/:bestand', 'gesprek-inzien', bijlageBestand),
  post('/:gemeente/zaken/:zaak/gesprek/bijlagen/:bestand', 'gesprek-voeren', postBijlagedaad),
];
