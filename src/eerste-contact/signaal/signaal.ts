import type { Aanleiding, Act, Gevolg, NieuweAct } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { geweigerd, gelukt } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { meldingsnummer } from '../melding.ts';

/** Somebody worries about somebody else: no melding, so no term runs (EC-21). Texts are text ids. */
export type SignaalGegeven = Act<
  'signaal-gegeven',
  {
    readonly nummer: string;
    readonly woorden: string;
    readonly overWie: string;
    readonly weetErvan: boolean;
    readonly geverId?: string | undefined;
  }
>;

/** What came of a signaal after friendly contact with the person it is about. */
export type Signaaluitkomst = 'melding' | 'geen-hulp-gewenst' | 'niet-bereikt';

/** A signaal was followed up; `meldingZaakId` when the person wanted to make it a melding. */
export type SignaalOpgevolgd = Act<
  'signaal-opgevolgd',
  {
    readonly uitkomst: Signaaluitkomst;
    readonly toelichting: string;
    readonly meldingZaakId?: string | undefined;
  }
>;

/** Every act about a signaal. */
export type SignaalAct = SignaalGegeven | SignaalOpgevolgd;

/** A signaal as its acts tell it. */
export type Signaal = SignaalGegeven['inhoud'] & {
  readonly zaakId: string;
  readonly gegevenOp: string;
  readonly opvolging?: (SignaalOpgevolgd['inhoud'] & { readonly op: string }) | undefined;
};

/** What somebody tells us about another. */
export type Signaalopdracht = {
  readonly zaakId: string;
  readonly woorden: string;
  readonly overWie: string;
  readonly weetErvan: boolean;
  readonly geverId?: string | undefined;
};

/** Folds the acts of one zaak; undefined when there is no signaal among them. */
export function vouwSignaal(acts: readonly Act[]): Signaal | undefined {
  let signaal: Signaal | undefined;
  for (const act of acts as readonly SignaalAct[]) {
    if (act.soort === 'signaal-gegeven') {
      signaal ??= { ...act.inhoud, zaakId: act.zaakId, gegevenOp: act.gebeurdOp };
    } else if (signaal !== undefined && act.soort === 'signaal-opgevolgd') {
      signaal = { ...signaal, opvolging: { ...act.inhoud, op: act.gebeurdOp } };
    }
  }
  return signaal;
}

/** Takes a signaal in as it was told (EC-21); refuses without words or without who it is about, and a second time. */
export function geefSignaal(
  acts: readonly Act[],
  opdracht: Signaalopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (acts.length > 0) return geweigerd('EC-21', 'Dit hebben we al. U hoeft het niet nog eens te versturen.');
  if (opdracht.woorden.trim() === '' || opdracht.overWie.trim() === '') {
    return geweigerd('EC-21', 'Schrijf op wat u ziet en over wie het gaat.');
  }
  const { zaakId, weetErvan, geverId } = opdracht;
  const woorden = nieuweTekst(aanleiding.nieuwId(), opdracht.woorden);
  const overWie = nieuweTekst(aanleiding.nieuwId(), opdracht.overWie);
  const act: NieuweAct<'signaal-gegeven', SignaalGegeven['inhoud']> = {
    id: aanleiding.actId,
    soort: 'signaal-gegeven',
    zaakId,
    door: aanleiding.door,
    gebeurdOp: aanleiding.nu,
    inhoud: {
      nummer: meldingsnummer(zaakId, datumVanMoment(aanleiding.nu)),
      woorden: woorden.tekstId,
      overWie: overWie.tekstId,
      weetErvan,
      geverId,
    },
  };
  return gelukt({ acts: [act], teksten: [woorden, overWie] });
}

/** Records what came of a signaal (EC-22); refuses without an explanation, and when it was followed up already. */
export function volgOp(
  acts: readonly Act[],
  opvolging: {
    readonly uitkomst: Signaaluitkomst;
    readonly toelichting: string;
    readonly meldingZaakId?: string | undefined;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const signaal = vouwSignaal(acts);
  if (signaal === undefined || signaal.opvolging !== undefined) {
    return geweigerd(
      'EC-22',
      'Dit signaal is al opgevolgd. Ververs de pagina om te zien wat ermee gebeurd is.',
    );
  }
  if (opvolging.toelichting.trim() === '') {
    return geweigerd('EC-22', 'Schrijf kort op hoe het contact ging en wat deze persoon wil.');
  }
  const toelichting = nieuweTekst(aanleiding.nieuwId(), opvolging.toelichting);
  const { uitkomst, meldingZaakId } = opvolging;
  const act: NieuweAct<'signaal-opgevolgd', SignaalOpgevolgd['inhoud']> = {
    id: aanleiding.actId,
    soort: 'signaal-opgevolgd',
    zaakId: signaal.zaakId,
    door: aanleiding.door,
    gebeurdOp: aanleiding.nu,
    inhoud: { uitkomst, toelichting: toelichting.tekstId, meldingZaakId },
  };
  return gelukt({ acts: [act], teksten: [toelichting] });
}
