import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { vouwGevoerd } from '../gevoerd.ts';
import { noteerInbreng } from '../vraagverheldering/inbreng.ts';
import { actsVan, maakAct } from '../vraagverheldering/keten.ts';

/** The inwoner may read and write along on an own phone, through a link of this id. */
export type MeeschrijvenGeopend = Act<'meeschrijven-geopend', { readonly meeschrijfId: string }>;

/** That is over. */
export type MeeschrijvenGestopt = Act<'meeschrijven-gestopt', { readonly meeschrijfId: string }>;

/** Opens it for this gesprek. */
export function openMeeschrijven(
  { zaakId }: { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const inhoud = { meeschrijfId: aanleiding.actId };
  return gelukt({
    acts: [maakAct<MeeschrijvenGeopend>('meeschrijven-geopend', inhoud, { zaakId, aanleiding })],
    teksten: [],
  });
}

/** Ends everything that is open; refuses when nobody reads along (HG-86). */
export function stopMeeschrijven(
  acts: readonly Act[],
  { zaakId }: { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const open = openLinks(acts, aanleiding.nu);
  if (open.length === 0) return geweigerd('HG-86', 'Er leest nu niemand mee op een telefoon.');
  return gelukt({
    acts: open.map((meeschrijfId, nummer) =>
      maakAct<MeeschrijvenGestopt>(
        'meeschrijven-gestopt',
        { meeschrijfId },
        { zaakId, aanleiding, ...(nummer > 0 && { id: aanleiding.nieuwId() }) },
      ),
    ),
    teksten: [],
  });
}

/**
 * The ids with which somebody can write along at this moment (ISO instant): opened today, not stopped, and no
 * contactmoment recorded as held since (HG-86).
 */
export function openLinks(acts: readonly Act[], nu: string): readonly string[] {
  const gestopt = new Set(
    actsVan<MeeschrijvenGestopt>(acts, 'meeschrijven-gestopt').map((act) => act.inhoud.meeschrijfId),
  );
  const gevoerd = vouwGevoerd(acts);
  return actsVan<MeeschrijvenGeopend>(acts, 'meeschrijven-geopend')
    .filter(
      (act) =>
        !gestopt.has(act.inhoud.meeschrijfId) &&
        datumVanMoment(act.gebeurdOp) === datumVanMoment(nu) &&
        !gevoerd.some(({ vastgelegdOp }) => vastgelegdOp > act.gebeurdOp),
    )
    .map((act) => act.inhoud.meeschrijfId);
}

/** What the inwoner writes on the own phone. */
export type Meeschrijfopdracht = {
  readonly zaakId: string;
  readonly meeschrijfId: string;
  readonly tekst: string;
  readonly instrument: Instrument;
};

/** Puts the words of the inwoner in the stream under the inwoner's own name; refuses when the gesprek is over (HG-86). */
export function schrijfMee(
  acts: readonly Act[],
  { zaakId, meeschrijfId, tekst, instrument }: Meeschrijfopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!openLinks(acts, aanleiding.nu).includes(meeschrijfId)) {
    return geweigerd('HG-86', 'Het gesprek is klaar. Meeschrijven kan nu niet meer.');
  }
  return noteerInbreng({ zaakId, tekst, spreker: 'inwoner' }, instrument, aanleiding);
}
