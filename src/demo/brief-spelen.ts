import type { Actor } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import type { Persoon } from '../personen/index.ts';
import { maakBeschikkingOp, vouwBeschikkingen } from '../toewijzing/beschikking/beschikking.ts';
import type { Briefstof } from '../toewijzing/beschikking/briefstof.ts';
import { keurBeschikking } from '../toewijzing/beschikking/keuring.ts';
import { stelBriefSamen } from '../toewijzing/beschikking/samenstellen.ts';
import { verzendBeschikking } from '../toewijzing/beschikking/versturen.ts';
import { vouwBesluiten } from '../toewijzing/besluit/besluiten.ts';
import type { Besluit } from '../toewijzing/besluit/besluiten.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';

/** Who sends the letters of a played zaak to whom. */
export type Briefspel = {
  readonly profiel: Gemeenteprofiel;
  readonly inwoner: Omit<Persoon, 'id'>;
  readonly verzender: Actor & { readonly soort: 'medewerker' };
  /** Names of staff by id. */
  readonly namen: ReadonlyMap<string, string>;
};

/** Makes and posts the letter of every besluit that was taken and not sent; one that lacks something waits (TW-75). */
export function speelBrieven(spel: Spel, briefspel: Briefspel): void {
  for (const besluit of vouwBesluiten(spel.acts)) {
    if (besluit.genomen === undefined || besluit.verzonden !== undefined) continue;
    const stof = () => stofVan(spel, briefspel, besluit);
    const gemist = keurBeschikking({ brief: stelBriefSamen(stof()), stof: stof(), wijze: 'post' });
    if (gemist.length > 0) continue;
    const { verzender } = briefspel;
    speel(spel, verzender, (acts, a) => maakBeschikkingOp({ ...stof(), acts }, a));
    const beschikkingId = vouwBeschikkingen(spel.acts, besluit.besluitId).at(-1)?.beschikkingId ?? '';
    const weg = { beschikkingId, wijze: 'post', bekendOp: vandaagIn(spel) } as const;
    speel(spel, verzender, (acts, a) => verzendBeschikking({ ...stof(), acts }, weg, a));
  }
}

function stofVan(spel: Spel, { profiel, inwoner, namen }: Briefspel, besluit: Besluit): Briefstof {
  return {
    zaakId: spel.zaakId,
    acts: spel.acts,
    besluit,
    inwoner: { ...inwoner, id: '' },
    profiel,
    woorden: new Map(spel.teksten.map(({ tekst }) => [tekst.id, tekst.inhoud])),
    namen,
    dag: vandaagIn(spel),
  };
}

function vandaagIn({ moment }: Spel) {
  return datumVanMoment(new Date(moment).toISOString());
}
