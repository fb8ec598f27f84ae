import { melding } from './melding.ts';
import { notitie } from './notitie.ts';
import { werklijst } from './werklijst.ts';
import { zaak } from './zaak.ts';
import { zoeken } from './zoeken.ts';
import type { Werk } from './werk.ts';

/** Every kind of work that is measured against the floor. */
export const alleWerk: readonly Werk[] = [werklijst, zaak, zoeken, melding, notitie];
