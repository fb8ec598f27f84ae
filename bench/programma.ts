import { melding, meldingApi } from './melding.ts';
import { notitie, notitieApi } from './notitie.ts';
import { verslag, verslagApi } from './verslag.ts';
import { werklijst, werklijstApi } from './werklijst.ts';
import { zaak, zaakApi } from './zaak.ts';
import { zoeken, zoekenApi } from './zoeken.ts';
import type { Werk } from './werk.ts';

/** Every kind of work that is measured against the floor. */
export const alleWerk: readonly Werk[] = [
  werklijstApi,
  zaakApi,
  zoekenApi,
  meldingApi,
  notitieApi,
  verslagApi,
  werklijst,
  zaak,
  zoeken,
  melding,
  notitie,
  verslag,
];
