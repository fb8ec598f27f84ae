import type { Aanleiding, Act, Gevolg, NieuweAct } from '../basis/act.ts';
import { nieuweTekst } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { getLopendeMelding } from './einde.ts';
import type { Kanaal, Spoed } from './melding.ts';

/** The same need came in again, by another way or from somebody else: a second source of one onderzoek (EC-28). */
export type MeldingAangevuld = Act<
  'melding-aangevuld',
  {
    readonly woorden: string;
    readonly kanaal: Kanaal;
    readonly melderId?: string | undefined;
    readonly ontvangenOp: Datum;
    /** Whether there is haste now; it can only become more urgent by it (EC-6). */
    readonly spoed?: Spoed | undefined;
  }
>;

/** What came in, in the words in which it was told. */
export type Aanvulling = {
  readonly woorden: string;
  readonly kanaal: Kanaal;
  readonly melderId?: string | undefined;
  readonly ontvangenOp?: Datum | undefined;
  readonly spoed?: Spoed | undefined;
};

/**
 * Adds a second source to a running melding; its clock stays on the first day (EC-28). Refuses empty words (EC-3), a
 * day after today (EC-4) or before the melding, and a melding that ended (EC-20).
 */
export function vulMeldingAan(
  acts: readonly Act[],
  aanvulling: Aanvulling,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const melding = getLopendeMelding(acts);
  if (!melding.gelukt) return melding;
  const vandaag = datumVanMoment(aanleiding.nu);
  const { woorden, kanaal, melderId, spoed, ontvangenOp = vandaag } = aanvulling;
  if (woorden.trim() === '') return geweigerd('EC-3', 'Schrijf in een paar woorden op wat er verteld is.');
  if (ontvangenOp > vandaag) return geweigerd('EC-4', 'De dag van ontvangst kan niet in de toekomst liggen.');
  if (ontvangenOp < melding.waarde.ontvangenOp) {
    return geweigerd(
      'EC-28',
      'Dit kwam eerder binnen dan de melding. Dan is dit de melding: schrijf hem als nieuw op.',
    );
  }
  const tekst = nieuweTekst(aanleiding.nieuwId(), woorden);
  const act: NieuweAct<'melding-aangevuld', MeldingAangevuld['inhoud']> = {
    id: aanleiding.actId,
    soort: 'melding-aangevuld',
    zaakId: melding.waarde.zaakId,
    door: aanleiding.door,
    gebeurdOp: aanleiding.nu,
    inhoud: { woorden: tekst.tekstId, kanaal, melderId, ontvangenOp, spoed },
  };
  return gelukt({ acts: [act], teksten: [tekst] });
}
