import { nalatenschapGezien, nalatenschapPagina } from './het-gesprek/aan-tafel/nalatenschap.page.tsx';
import { getPakket, getStroom, postNalatenschap, postSync } from './het-gesprek/aan-tafel/sync.page.tsx';
import { postKeuze } from './het-gesprek/keuzes.page.tsx';
import { get, getData, post, postData } from './platform/web.ts';
import type { Route } from './platform/web.ts';

/** What the workspace on a tablet asks and sends, and what became of a tablet that may not come back. */
export const tafelRoutes: readonly Route[] = [
  getData('/:gemeente/zaken/:zaak/aan-tafel/pakket', 'gesprek-voeren', getPakket),
  postData('/:gemeente/zaken/:zaak/aan-tafel/sync', 'gesprek-voeren', postSync),
  getData('/:gemeente/zaken/:zaak/aan-tafel/stroom', 'gesprek-voeren', getStroom),
  post('/:gemeente/zaken/:zaak/gesprek/keuze', 'gesprek-voeren', postKeuze),
  postData('/:gemeente/aan-tafel/nalatenschap', 'nalatenschap-geven', postNalatenschap),
  get('/:gemeente/zaken/:zaak/nalatenschap', 'nalatenschap-inzien', nalatenschapPagina),
  post('/:gemeente/zaken/:zaak/nalatenschap', 'nalatenschap-inzien', nalatenschapGezien),
];
