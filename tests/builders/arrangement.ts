import { maakAct, nieuweTekst } from '../../src/basis/act.ts';
import type { Aanleiding, Gevolg } from '../../src/basis/act.ts';
import { getDatum } from '../../src/basis/datum.ts';
import { gelukt } from '../../src/basis/uitkomst.ts';
import type { Uitkomst } from '../../src/basis/uitkomst.ts';
import { maakAfspraak } from '../../src/arrangement/afspraak.ts';
import type { AfspraakOpdracht } from '../../src/arrangement/afspraak.ts';
import { spreekArrangementAf } from '../../src/arrangement/arrangement.ts';
import type { AkkoordOpdracht } from '../../src/arrangement/arrangement.ts';
import { vindGronden } from '../../src/arrangement/plan.ts';
import type { Verloop } from './verloop.ts';

/** The day on which `eenVerloop` begins. */
export const vandaag = getDatum('2026-11-03');

/** A resultaat that inwoner and gespreksvoerder agreed on; gives its id. */
export function metResultaat(verloop: Verloop, tekst = 'Weer elke week naar de markt.'): string {
  const { zaakId } = verloop;
  const id = verloop.doe((_, aanleiding) => besluitVoorgesteld(zaakId, tekst, aanleiding));
  verloop.doe((_, aanleiding) => {
    const act = maakAct(
      'resultaat-afgesproken',
      { zaakId, inhoud: { resultaatId: id, op: vandaag } },
      aanleiding,
    );
    return gelukt({ acts: [{ ...act, vervangt: id }], teksten: [] });
  });
  return id;
}

/** A way that was found for a resultaat; gives its id. */
export function metOplossing(verloop: Verloop, resultaatId: string, tekst = 'Met de buurtbus.'): string {
  const { zaakId } = verloop;
  return verloop.doe((_, aanleiding) => {
    const [wat, waarom] = [aanleiding.nieuwId(), aanleiding.nieuwId()];
    const inhoud = { oplossingId: aanleiding.actId, resultaatId, tekst: wat, waarom, van: 'inwoner' };
    const act = maakAct('oplossing-genoemd', { zaakId, inhoud }, aanleiding);
    return gelukt({ acts: [act], teksten: [nieuweTekst(wat, tekst), nieuweTekst(waarom, '')] });
  });
}

/** An afspraak as it is filled in when nobody says otherwise. */
export function eenOpdracht(
  verloop: Verloop,
  resultaatId: string,
  eigen: Partial<AfspraakOpdracht> = {},
): AfspraakOpdracht {
  return { zaakId: verloop.zaakId, resultaatId, wie: 'inwoner', wat: 'De bustijden opzoeken.', ...eigen };
}

/** Tries to make an afspraak. */
export function probeerAfspraak(
  verloop: Verloop,
  resultaatId: string,
  eigen: Partial<AfspraakOpdracht> = {},
): Uitkomst<Gevolg> {
  const opdracht = eenOpdracht(verloop, resultaatId, eigen);
  return verloop.probeer((acts, aanleiding) => maakAfspraak(vindGronden(acts), opdracht, aanleiding));
}

/** An afspraak that was made; gives its id. */
export function metAfspraak(
  verloop: Verloop,
  resultaatId: string,
  eigen: Partial<AfspraakOpdracht> = {},
): string {
  const opdracht = eenOpdracht(verloop, resultaatId, eigen);
  return verloop.doe((acts, aanleiding) => maakAfspraak(vindGronden(acts), opdracht, aanleiding));
}

/** Tries to agree on the whole, spoken, by the inwoner, today. */
export function probeerAkkoord(verloop: Verloop, eigen: Partial<AkkoordOpdracht> = {}): Uitkomst<Gevolg> {
  const opdracht: AkkoordOpdracht = {
    zaakId: verloop.zaakId,
    op: vandaag,
    akkoordVan: 'inwoner',
    wijze: 'mondeling',
    ...eigen,
  };
  return verloop.probeer((acts, aanleiding) => spreekArrangementAf(acts, opdracht, aanleiding));
}

function besluitVoorgesteld(zaakId: string, tekst: string, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const inhoud = { resultaatId: aanleiding.actId, tekst: aanleiding.actId };
  const act = maakAct('resultaat-voorgesteld', { zaakId, inhoud }, aanleiding);
  return gelukt({ acts: [act], teksten: [nieuweTekst(aanleiding.actId, tekst)] });
}
