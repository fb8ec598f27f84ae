import type { Act, Actor } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { vouwContactmomenten } from '../planning/index.ts';
import type { Contactmoment } from '../planning/index.ts';
import { beslissenVoor } from '../termijnen/index.ts';
import { beslisUiterlijk, geslotenVoor, hulptaak, vouwVroegeBrief } from '../toewijzing/index.ts';
import type { Hulptaak } from '../toewijzing/index.ts';
import { eersteWettelijke, openTermijnen } from './termijnen/termijnstand.ts';
import { metToetsing } from './toetsingstand.ts';
import { uitvoerdersVan } from './uitvoerders.ts';
import type { GelezenAct, StartAct, Toegeleid, Voorbereid } from './zaakacts.ts';

/** Where a zaak stands in law, derived from its acts (law: Wmo 2.3.2–2.3.5); never stored by hand. */
export type Toestand =
  | 'signaal'
  | 'voorbereiding'
  | 'gesprek-gepland'
  | 'onderzoek'
  | 'verslag-verzonden'
  | 'arrangement-afgesproken'
  | 'aanvraag'
  | 'besluit-voorbereid'
  | 'besluit-genomen'
  | 'losgelaten'
  | 'afgesloten';

/** What the story of one zaak comes down to: a fold over the acts of all slices. */
export type Zaak = {
  readonly zaakId: string;
  readonly soort: 'melding' | 'signaal';
  readonly nummer: string;
  readonly inwonerId?: string | undefined;
  readonly gemeldOp: Datum;
  readonly spoed: 'ja' | 'nee' | 'onbekend';
  readonly woorden: string;
  readonly wondervraag?: string | undefined;
  readonly team?: string | undefined;
  readonly gespreksvoerderId?: string | undefined;
  readonly uitvoerders: readonly string[];
  /** Who told of family or of an own zaak: it does not open for them (TW-54). */
  readonly geslotenVoor: readonly string[];
  readonly toegeleid: boolean;
  readonly geplandOp?: string | undefined;
  readonly gevoerdOp?: Datum | undefined;
  readonly verslagOp?: Datum | undefined;
  readonly antwoord?: string | undefined;
  readonly arrangementOp?: Datum | undefined;
  readonly opvolgingOp?: Datum | undefined;
  readonly aanvraag?: StandAanvraag | undefined;
  /** Help that was granted in kind and has not begun: allocate it, or call who waits (TW-95). */
  readonly hulptaak?: Hulptaak | undefined;
  /** The day of an early letter that still waits (TW-14). */
  readonly briefOp?: Datum | undefined;
  readonly besluit?: StandBesluit | undefined;
  /** Besluiten beside the main line: urgent, revised, of the college's own accord; they never end or block it. */
  readonly nevenbesluiten: readonly StandBesluit[];
  readonly losgelatenOp?: Datum | undefined;
  /** The melding ended while an aanvraag waited: the zaak stays open for that (ZK-12). */
  readonly gestoptOp?: Datum | undefined;
  /** From when somebody stays in touch although contact ended, while not every resultaat was confirmed (OV-6). */
  readonly nazorgOp?: Datum | undefined;
  readonly afgeslotenOp?: Datum | undefined;
  /** The first last day that the law sets the municipality (ZK-43). */
  readonly termijn?: { readonly id: string; readonly op: Datum } | undefined;
};

/** The aanvraag that waits or waited for a besluit, and the last day for that, with the days its clock stood still. */
export type StandAanvraag = { readonly id: string; readonly ontvangenOp: Datum; readonly uiterlijk: Datum };

/** How far a besluit is: drafted by whom, checked or not, taken or not. */
export type StandBesluit = {
  readonly besluitId: string;
  readonly doorId?: string | undefined;
  readonly toetsing: 'niet-nodig' | 'open' | 'akkoord' | 'teruggestuurd';
  readonly uitkomst: string;
  readonly genomenOp?: Datum | undefined;
  /** When the first letter made it known (Awb 3:41). */
  readonly bekendOp?: Datum | undefined;
  /** Handed to somebody with a (wider) mandate (TW-55). */
  readonly voorgelegd?: boolean | undefined;
  /** Absent on the one on the aanvraag. */
  readonly grondslag?: string | undefined;
};

/** Folds the acts of one zaak, in order of happening; undefined when there is neither a melding nor a signaal. */
export function vouwZaak(acts: readonly Act[]): Zaak | undefined {
  let zaak: Zaak | undefined;
  for (const act of acts) {
    zaak = zaak === undefined ? begin(act) : { ...zaak, ...volgendeStap(zaak, act) };
  }
  if (zaak === undefined) return undefined;
  const uitvoerders = uitvoerdersVan(acts, zaak.gespreksvoerderId);
  const { aanvraag } = zaak;
  return {
    ...zaak,
    uitvoerders,
    geslotenVoor: geslotenVoor(acts),
    geplandOp: gesprekStaatOp(acts),
    aanvraag: aanvraag && { ...aanvraag, uiterlijk: beslisUiterlijk(acts, aanvraag.id) },
    besluit: metToetsing(acts, zaak.besluit),
    briefOp: vouwVroegeBrief(acts)?.ontvangenOp,
    hulptaak: acts.some(({ soort }) => soort === 'besluit-genomen') ? hulptaak(acts) : undefined,
    termijn: termijnVan(acts),
  };
}

function termijnVan(acts: readonly Act[]): Zaak['termijn'] {
  const eerste = eersteWettelijke(openTermijnen(acts));
  return eerste && { id: eerste.termijn, op: eerste.einde };
}

/** The legal state; a later fact outranks an earlier one, in whatever order the acts arrived. */
export function toestandVan(zaak: Zaak): Toestand {
  if (zaak.afgeslotenOp !== undefined) return 'afgesloten';
  if (zaak.losgelatenOp !== undefined && !isInToewijzing(zaak)) return 'losgelaten';
  if (zaak.besluit?.genomenOp !== undefined) return 'besluit-genomen';
  if (zaak.besluit !== undefined) return 'besluit-voorbereid';
  if (zaak.aanvraag !== undefined) return 'aanvraag';
  if (zaak.arrangementOp !== undefined) return 'arrangement-afgesproken';
  if (zaak.verslagOp !== undefined) return 'verslag-verzonden';
  if (zaak.gevoerdOp !== undefined) return 'onderzoek';
  if (zaak.geplandOp !== undefined) return 'gesprek-gepland';
  return zaak.soort === 'signaal' ? 'signaal' : 'voorbereiding';
}

/** An aanvraag waits for its besluit. */
export function isInToewijzing({ aanvraag, besluit }: Zaak): boolean {
  return aanvraag !== undefined && besluit?.genomenOp === undefined;
}

/** When the gesprek is, after everything that was moved or cancelled. */
function gesprekStaatOp(acts: readonly Act[]): string | undefined {
  const staat = ({ opvolging, afgezegdOp }: Contactmoment) => !opvolging && afgezegdOp === undefined;
  return vouwContactmomenten(acts).findLast(staat)?.van;
}

function begin(act: Act): Zaak | undefined {
  const gelezen = act as StartAct | { readonly soort: 'iets-anders' };
  switch (gelezen.soort) {
    case 'melding-gedaan':
      return {
        zaakId: act.zaakId,
        soort: 'melding',
        nummer: gelezen.inhoud.nummer,
        inwonerId: gelezen.inhoud.inwonerId,
        gemeldOp: gelezen.inhoud.ontvangenOp,
        spoed: gelezen.inhoud.spoed,
        woorden: gelezen.inhoud.woorden,
        uitvoerders: [],
        geslotenVoor: [],
        nevenbesluiten: [],
        toegeleid: false,
      };
    case 'signaal-gegeven':
      return {
        zaakId: act.zaakId,
        soort: 'signaal',
        nummer: gelezen.inhoud.nummer,
        gemeldOp: datumVanMoment(act.gebeurdOp),
        spoed: 'onbekend',
        woorden: gelezen.inhoud.woorden,
        uitvoerders: [],
        geslotenVoor: [],
        nevenbesluiten: [],
        toegeleid: false,
      };
    default:
      return undefined;
  }
}

function volgendeStap(zaak: Zaak, act: Act): Partial<Zaak> {
  const gelezen = act as GelezenAct;
  const dag = datumVanMoment(act.gebeurdOp);
  switch (gelezen.soort) {
    case 'toegeleid':
      return toegeleid(zaak, gelezen.inhoud);
    case 'melding-aangevuld':
      return gelezen.inhoud.spoed === 'ja' ? { spoed: 'ja' } : {};
    case 'contactmoment-gepland':
      return gepland(zaak, gelezen.inhoud);
    case 'gesprek-gevoerd':
      return { gevoerdOp: zaak.gevoerdOp ?? gelezen.inhoud.op };
    case 'wondervraag-gezet':
      return { wondervraag: gelezen.inhoud.tekst };
    case 'verslag-verzonden':
      return { verslagOp: zaak.verslagOp ?? dag, antwoord: undefined };
    case 'verslag-beantwoord':
      return { antwoord: gelezen.inhoud.antwoord };
    case 'arrangement-afgesproken':
      return { arrangementOp: gelezen.inhoud.op };
    case 'opvolging-gepland':
      return { opvolgingOp: gelezen.inhoud.op, losgelatenOp: undefined, nazorgOp: undefined };
    case 'aanvraag-vroeg-ontvangen':
      // A letter that began a new zaak leaves this one closed (ZK-61).
      return gelezen.inhoud.nieuweZaakId === undefined ? { afgeslotenOp: undefined } : {};
    case 'aanvraag-ontvangen':
      return aangevraagd(gelezen.inhoud);
    case 'aanvraag-ingetrokken':
      return { aanvraag: undefined, besluit: undefined, afgeslotenOp: zaak.afgeslotenOp ?? zaak.gestoptOp };
    case 'besluit-voorbereid':
      return metVoorstel(zaak, voorbereid(gelezen.inhoud, act.door));
    case 'besluit-getoetst':
      return opBesluit(zaak, gelezen.inhoud.besluitId, {
        toetsing: gelezen.inhoud.akkoord ? 'akkoord' : 'teruggestuurd',
      });
    case 'besluit-voorgelegd':
      return opBesluit(zaak, gelezen.inhoud.besluitId, { voorgelegd: true });
    case 'besluit-genomen':
      return opBesluit(zaak, gelezen.inhoud.besluitId, { genomenOp: gelezen.inhoud.op });
    case 'beschikking-verzonden':
      return bekendgemaakt(zaak, gelezen.inhoud);
    case 'losgelaten':
      return { losgelatenOp: dag, nazorgOp: nazorgVan(gelezen.inhoud) };
    case 'signaal-opgevolgd':
      return { afgeslotenOp: dag };
    case 'melding-ingetrokken':
    case 'melding-doorgezonden':
      return isInToewijzing(zaak) ? { gestoptOp: dag } : { afgeslotenOp: dag };
    case 'zaak-afgesloten':
      return { afgeslotenOp: gelezen.inhoud.op };
    default:
      return {};
  }
}

/** The first letter counts: a later version does not start the term for bezwaar anew. */
function bekendgemaakt(zaak: Zaak, inhoud: { besluitId: string; bekendOp: Datum }): Partial<Zaak> {
  const { besluitId, bekendOp } = inhoud;
  const besluit = [zaak.besluit, ...zaak.nevenbesluiten].find((een) => een?.besluitId === besluitId);
  return besluit?.bekendOp === undefined ? opBesluit(zaak, besluitId, { bekendOp }) : {};
}

/** A new aanvraag has no besluit yet, and opens a zaak that was closed (OV-14). */
function aangevraagd(inhoud: { aanvraagId: string; ontvangenOp: Datum }): Partial<Zaak> {
  const { aanvraagId: id, ontvangenOp } = inhoud;
  const aanvraag = { id, ontvangenOp, uiterlijk: beslissenVoor(ontvangenOp) };
  return { aanvraag, besluit: undefined, afgeslotenOp: undefined };
}

function nazorgVan({ reden, vanaf }: { reden?: string; vanaf?: Datum }): Datum | undefined {
  return reden === 'resultaat-bereikt' ? vanaf : undefined;
}

/** Who judged that there is haste, makes it so; who did not, leaves what the melding said (EC-6). */
function toegeleid(zaak: Zaak, inhoud: Toegeleid): Partial<Zaak> {
  const wie = inhoud.gespreksvoerderId;
  const spoed = inhoud.feiten?.spoed === true ? 'ja' : zaak.spoed;
  return { toegeleid: true, team: inhoud.team, gespreksvoerderId: wie, spoed };
}

function gepland(
  zaak: Zaak,
  inhoud: { van: string; medewerkerId: string; opvolging: boolean },
): Partial<Zaak> {
  if (inhoud.opvolging) return { opvolgingOp: datumVanMoment(inhoud.van) };
  return {
    geplandOp: inhoud.van,
    gespreksvoerderId: zaak.gespreksvoerderId ?? inhoud.medewerkerId,
  };
}

function voorbereid(inhoud: Voorbereid, door: Actor): StandBesluit {
  const { grondslag = 'aanvraag' } = inhoud;
  return {
    besluitId: inhoud.besluitId,
    grondslag: grondslag === 'aanvraag' ? undefined : grondslag,
    uitkomst: inhoud.uitkomst,
    doorId: door.soort === 'systeem' ? undefined : door.id,
    toetsing: inhoud.toetsingNodig ? 'open' : 'niet-nodig',
  };
}

/** A draft on the aanvraag is the besluit of the main line; any other stands beside it, in place of an untaken one. */
function metVoorstel(zaak: Zaak, stand: StandBesluit): Partial<Zaak> {
  if (stand.grondslag === undefined) return { besluit: stand };
  const blijft = zaak.nevenbesluiten.filter(
    ({ grondslag, genomenOp }) => genomenOp !== undefined || grondslag !== stand.grondslag,
  );
  return { nevenbesluiten: [...blijft, stand] };
}

/** What happens to a besluit happens to that one only; an id that is not beside the main line means the main one. */
function opBesluit(
  zaak: Zaak,
  besluitId: string | undefined,
  verandering: Partial<StandBesluit>,
): Partial<Zaak> {
  const { nevenbesluiten, besluit } = zaak;
  if (nevenbesluiten.some((een) => een.besluitId === besluitId)) {
    return {
      nevenbesluiten: nevenbesluiten.map((een) =>
        een.besluitId === besluitId ? { ...een, ...verandering } : een,
      ),
    };
  }
  return besluit === undefined ? {} : { besluit: { ...besluit, ...verandering } };
}
