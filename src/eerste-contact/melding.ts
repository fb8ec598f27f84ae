import type { Aanleiding, Act, Gevolg, NieuweAct } from '../basis/act.ts';
import { nieuweTekst } from '../basis/act.ts';
import { datumVanMoment, delenVan, momentVan } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';

/** Every way in which a melding can reach us; all count the same (EC-1). */
export const KANALEN = [
  'web',
  'telefoon',
  'balie',
  'huisbezoek',
  'partner',
  'dorpssteunpunt',
  'koppeling',
] as const;

/** One of KANALEN. */
export type Kanaal = (typeof KANALEN)[number];

/** Does something have to happen within days? Nobody is forced to know (EC-6). */
export type Spoed = 'ja' | 'nee' | 'onbekend';

/** How somebody wants to be reached, and when that suits, in their own words. */
export type Contactwens = {
  readonly wijze: 'bellen' | 'mailen' | 'post' | 'bezoek';
  readonly wanneer?: string | undefined;
};

/** Does the person it is about want this: yes, cannot oversee it any more and a relative speaks, or no (EC-8). */
export type Toestemming = 'ja' | 'kan-niet-zelf' | 'nee';

/** Somebody told us what is difficult: the fact with which the six weeks begin (Wmo 2.3.2 lid 1). */
export type MeldingGedaan = Act<
  'melding-gedaan',
  {
    readonly nummer: string;
    readonly kanaal: Kanaal;
    readonly namens: 'zichzelf' | 'iemand-anders';
    readonly relatie?: string | undefined;
    readonly gemachtigd?: boolean | undefined;
    readonly spoed: Spoed;
    readonly contactwens: Contactwens;
    readonly woorden: string;
    readonly inwonerId: string;
    readonly melderId?: string | undefined;
    readonly ontvangenOp: Datum;
    readonly redenEerder?: string | undefined;
    readonly signaalId?: string | undefined;
  }
>;

/** The confirmation of a melding: by mail, on paper, spoken, or on the screen on which it was made. */
export type MeldingBevestigd = Act<
  'melding-bevestigd',
  { readonly mailId?: string | undefined; readonly wijze: 'mail' | 'post' | 'mondeling' | 'scherm' }
>;

/** The melding belongs elsewhere and was sent there (Awb 2:3); ends the zaak here. */
export type MeldingDoorgezonden = Act<
  'melding-doorgezonden',
  { readonly naar: string; readonly redenTekst: string }
>;

/** The inwoner no longer wants it; ends the zaak. */
export type MeldingIngetrokken = Act<'melding-ingetrokken', { readonly woordenTekst: string }>;

/** Every act about a melding itself. */
export type MeldingAct = MeldingGedaan | MeldingBevestigd | MeldingDoorgezonden | MeldingIngetrokken;

/** Why a melding ended here, on which day. */
export type Einde = { readonly soort: 'doorgezonden' | 'ingetrokken'; readonly op: Datum };

/** A melding as its acts tell it; `woorden` is a text id. */
export type Melding = MeldingGedaan['inhoud'] & {
  readonly zaakId: string;
  readonly actId: string;
  readonly gemeldOp: string;
  readonly bevestigdOp?: string | undefined;
  readonly einde?: Einde | undefined;
};

/** What somebody asks of us: their words, and nothing that looks like a choice of help (EC-1). */
export type Meldingsopdracht = {
  readonly zaakId: string;
  readonly kanaal: Kanaal;
  readonly namens: 'zichzelf' | 'iemand-anders';
  readonly relatie?: string | undefined;
  readonly toestemming?: Toestemming | undefined;
  readonly spoed: Spoed;
  readonly contactwens: Contactwens;
  readonly woorden: string;
  readonly inwonerId: string;
  readonly melderId?: string | undefined;
  /** The Dutch day on which it reached us; without it today (EC-4). */
  readonly ontvangenOp?: Datum | undefined;
  /** Why a day before today (EC-5). */
  readonly redenEerder?: string | undefined;
  /** The signaal that this began with. */
  readonly signaalId?: string | undefined;
};

/**
 * Folds the acts of one zaak; undefined when there is no melding among them. What was told or judged later can make it
 * more urgent, and never less (EC-6).
 */
export function vouwMelding(acts: readonly Act[]): Melding | undefined {
  const eigen = acts as readonly MeldingAct[];
  const gedaan = eigen.find((act) => act.soort === 'melding-gedaan');
  if (gedaan === undefined) return undefined;
  // The confirmation happens in the same millisecond, so that it may sort before the melding itself.
  const begin: Melding = {
    ...gedaan.inhoud,
    zaakId: gedaan.zaakId,
    actId: gedaan.id,
    gemeldOp: gedaan.gebeurdOp,
  };
  return eigen.reduce((melding, act) => ({ ...melding, ...volgende(melding, act) }), begin);
}

/**
 * Makes a melding (EC-1). Refuses empty words (EC-3), a day after today (EC-4) or before it without a reason
 * (EC-5), somebody who does not want it (EC-8), and a zaak that holds something already (EC-7).
 */
export function doeMelding(
  acts: readonly Act[],
  opdracht: Meldingsopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const vandaag = datumVanMoment(aanleiding.nu);
  const ontvangenOp = opdracht.ontvangenOp ?? vandaag;
  const bezwaar = watErNietKan(acts, { ...opdracht, ontvangenOp }, vandaag);
  if (bezwaar !== undefined) return bezwaar;
  const woorden = nieuweTekst(aanleiding.nieuwId(), opdracht.woorden);
  const reden = opdracht.redenEerder && nieuweTekst(aanleiding.nieuwId(), opdracht.redenEerder);
  const { zaakId, kanaal, namens, relatie, toestemming, spoed, contactwens, ...rest } = opdracht;
  const act: NieuweAct<'melding-gedaan', MeldingGedaan['inhoud']> = {
    id: aanleiding.actId,
    soort: 'melding-gedaan',
    zaakId,
    door: aanleiding.door,
    gebeurdOp: ontvangenOp === vandaag ? aanleiding.nu : momentVan(ontvangenOp, '12:00'),
    inhoud: {
      nummer: meldingsnummer(zaakId, ontvangenOp),
      kanaal,
      namens,
      relatie,
      gemachtigd: toestemming === undefined ? undefined : toestemming === 'ja',
      spoed,
      contactwens,
      woorden: woorden.tekstId,
      inwonerId: rest.inwonerId,
      melderId: rest.melderId,
      ontvangenOp,
      redenEerder: reden ? reden.tekstId : undefined,
      signaalId: rest.signaalId,
    },
  };
  return gelukt({ acts: [act], teksten: reden ? [woorden, reden] : [woorden] });
}

/** The act that says how a melding was confirmed (EC-9). */
export function bevestigMelding(
  zaakId: string,
  inhoud: MeldingBevestigd['inhoud'],
  aanleiding: Aanleiding,
): NieuweAct<'melding-bevestigd', MeldingBevestigd['inhoud']> {
  const { door, nu } = aanleiding;
  return { id: aanleiding.nieuwId(), soort: 'melding-bevestigd', zaakId, door, gebeurdOp: nu, inhoud };
}

/** The number to mention on the phone, made from the id: '2026-7K4Q-9RTX'; letters and digits nobody mishears. */
export function meldingsnummer(zaakId: string, ontvangenOp: Datum): string {
  const staart = BigInt(`0x${zaakId.replaceAll('-', '').slice(-10)}`);
  const tekens = Array.from({ length: 8 }, (_, plaats) => {
    const waarde = (staart >> BigInt(5 * (7 - plaats))) & 31n;
    return TEKENS[Number(waarde)];
  }).join('');
  return `${delenVan(ontvangenOp).jaar}-${tekens.slice(0, 4)}-${tekens.slice(4)}`;
}

const TEKENS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function watErNietKan(
  acts: readonly Act[],
  opdracht: Meldingsopdracht & { readonly ontvangenOp: Datum },
  vandaag: Datum,
) {
  if (acts.length > 0)
    return geweigerd('EC-7', 'Deze melding hebben we al. U hoeft hem niet nog eens te versturen.');
  if (opdracht.woorden.trim() === '') {
    return geweigerd('EC-3', 'Schrijf in een paar woorden op wat er niet goed meer lukt.');
  }
  if (opdracht.ontvangenOp > vandaag) {
    return geweigerd(
      'EC-4',
      'De dag van ontvangst kan niet in de toekomst liggen. Kies vandaag of een eerdere dag.',
    );
  }
  if (opdracht.ontvangenOp < vandaag && !opdracht.redenEerder?.trim()) {
    return geweigerd('EC-5', 'Schrijf erbij waarom de dag van ontvangst eerder is dan vandaag.');
  }
  return opdracht.namens === 'iemand-anders' ? watErNamensNietKan(opdracht) : undefined;
}

function watErNamensNietKan({ toestemming, melderId }: Meldingsopdracht) {
  if (toestemming === undefined || toestemming === 'nee') {
    return geweigerd(
      'EC-8',
      'We kunnen dit alleen namens iemand opschrijven als die dat wil. U kunt uw zorg wel aan ons vertellen.',
    );
  }
  return melderId === undefined ? geweigerd('EC-8', 'Schrijf er ook bij wie u zelf bent.') : undefined;
}

type SpoedAct =
  | Act<'melding-aangevuld', { readonly spoed?: Spoed }>
  | Act<'toegeleid', { readonly feiten?: { readonly spoed: boolean } }>;

function volgende(melding: Melding, act: MeldingAct | SpoedAct): Partial<Melding> {
  switch (act.soort) {
    case 'melding-aangevuld':
      return act.inhoud.spoed === 'ja' ? { spoed: 'ja' } : {};
    case 'toegeleid':
      return act.inhoud.feiten?.spoed === true ? { spoed: 'ja' } : {};
    case 'melding-bevestigd':
      return { bevestigdOp: melding.bevestigdOp ?? act.gebeurdOp };
    case 'melding-doorgezonden':
      return { einde: { soort: 'doorgezonden', op: datumVanMoment(act.gebeurdOp) } };
    case 'melding-ingetrokken':
      return { einde: { soort: 'ingetrokken', op: datumVanMoment(act.gebeurdOp) } };
    default:
      return {};
  }
}
