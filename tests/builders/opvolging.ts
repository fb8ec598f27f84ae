import { vindGronden } from '../../src/arrangement/index.ts';
import { planOpvolging } from '../../src/arrangement/opvolgmoment.ts';
import type { Gevolg } from '../../src/basis/act.ts';
import type { Uitkomst } from '../../src/basis/uitkomst.ts';
import { sluitZaakAf } from '../../src/opvolging/afsluiten.ts';
import type { Afsluitfeiten, AfsluitOpdracht } from '../../src/opvolging/afsluiten.ts';
import { laatLos } from '../../src/opvolging/loslaten.ts';
import type { LoslaatOpdracht } from '../../src/opvolging/loslaten.ts';
import { legOpvolgingVast } from '../../src/opvolging/opvolging.ts';
import type { GehoudenOpdracht, Mate } from '../../src/opvolging/opvolging.ts';
import { metResultaat, vandaag } from './arrangement.ts';
import { eenVerloop } from './verloop.ts';
import type { Verloop } from './verloop.ts';

/** A zaak with this many results that were agreed on; gives their ids too. */
export function metResultaten(aantal: number): {
  readonly verloop: Verloop;
  readonly ids: readonly string[];
} {
  const verloop = eenVerloop();
  const ids = Array.from({ length: aantal }, (_, nummer) => metResultaat(verloop, `Resultaat ${nummer}.`));
  return { verloop, ids };
}

/** Tries to record how it goes. */
export function probeerOpvolging(verloop: Verloop, eigen: Partial<GehoudenOpdracht> = {}): Uitkomst<Gevolg> {
  const opdracht = {
    zaakId: verloop.zaakId,
    op: vandaag,
    woorden: 'Het gaat wel.',
    oordelen: [],
    ...eigen,
  };
  return verloop.probeer((acts, aanleiding) =>
    legOpvolgingVast(
      vindGronden(acts).map(({ resultaatId }) => resultaatId),
      opdracht,
      aanleiding,
    ),
  );
}

/** The inwoner says of these results how far they are. */
export function zegt(verloop: Verloop, ids: readonly string[], mate: Mate): void {
  const oordelen = ids.map((resultaatId) => ({ resultaatId, volgens: 'inwoner', mate }) as const);
  probeerOpvolging(verloop, { oordelen });
}

/** Tries to let go because the resultaat was reached. */
export function probeerLoslaten(verloop: Verloop, eigen: Partial<LoslaatOpdracht> = {}): Uitkomst<Gevolg> {
  const opdracht: LoslaatOpdracht = {
    zaakId: verloop.zaakId,
    reden: 'resultaat-bereikt',
    toelichting: 'Het gaat goed zo.',
    ...eigen,
  };
  return verloop.probeer((acts, aanleiding) => laatLos(acts, opdracht, aanleiding));
}

/** Plans that Guus calls on a day. */
export function metOpvolging(verloop: Verloop, op = vandaag): void {
  const opdracht = {
    zaakId: verloop.zaakId,
    op,
    doorId: 'guus',
    vorm: 'telefoon',
    medewerkerIds: ['guus'],
  } as const;
  verloop.doe((_, aanleiding) => planOpvolging(opdracht, aanleiding));
}

/** Tries to close a zaak of which the verslag was sent, because the inwoner wants to apply for nothing. */
export function probeerAfsluiten(
  verloop: Verloop,
  feiten: Partial<Afsluitfeiten> = {},
  eigen: Partial<AfsluitOpdracht> = {},
): Uitkomst<Gevolg> {
  const alle = { verslagVerzondenOp: vandaag, heeftOpenAanvraag: false, ...feiten };
  const opdracht: AfsluitOpdracht = {
    zaakId: verloop.zaakId,
    grond: 'geen-aanvraag-gewenst',
    op: vandaag,
    toelichting: 'Besproken aan de telefoon.',
    wens: 'Ik red me zo prima.',
    naar: 'de huisarts',
    ...eigen,
  };
  return verloop.probeer((_, aanleiding) => sluitZaakAf(alle, opdracht, aanleiding));
}
