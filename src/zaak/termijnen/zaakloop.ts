import type { Act } from '../../basis/act.ts';
import type { Zaakloop } from '../../termijnen/index.ts';
import { opschortingenVan } from '../../toewijzing/index.ts';
import { besluitloop } from './besluitloop.ts';
import { feitenVan } from './feiten.ts';
import { onderzoekloop, samen } from './onderzoekloop.ts';
import { rechtsmiddelen, verlengingenVan } from './rechtsmiddelen.ts';

/**
 * The only place where the acts of a zaak become events that start and end terms (ZK-40). Only the clock of an
 * aanvraag can stand still; a notice that it takes longer moves nothing (ZK-41, Awb 4:14, geval 20).
 */
export function zaakloopVan(acts: readonly Act[]): Zaakloop {
  const feiten = feitenVan(acts);
  const { voorvallen, eindes } = samen([onderzoekloop(feiten), besluitloop(feiten), rechtsmiddelen(feiten)]);
  const opschortingen = feiten('aanvraag-ontvangen').flatMap(({ id, inhoud }) =>
    opschortingenVan(acts, inhoud.aanvraagId).map((stil) => ({ ...stil, voorval: id })),
  );
  return { voorvallen, eindes, opschortingen, verlengingen: verlengingenVan(feiten) };
}
