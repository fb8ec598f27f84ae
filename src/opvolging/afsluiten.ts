import { maakAct, nieuweTekst } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';

/** The grounds on which a zaak ends in law (OV-10). */
export const GRONDEN = [
  'geen-aanvraag-gewenst',
  'ingetrokken',
  'doorgezonden',
  'afgewezen',
  'einde-ondersteuning',
  'verhuisd',
  'overleden',
] as const;

/** One of the grounds on which a zaak ends in law. */
export type Grond = (typeof GRONDEN)[number];

/** Grounds that hold although nobody decided on the aanvraag yet (OV-12). */
const OOK_MET_AANVRAAG: readonly Grond[] = ['ingetrokken', 'verhuisd', 'overleden'];

/** Grounds on which help ends by the fact itself (OV-18). */
const EINDE_VAN_ZELF: readonly Grond[] = ['verhuisd', 'overleden'];

/**
 * The legal end of a zaak, on a day. `toelichting` and `wens` (what the inwoner said about not applying, OV-11) are
 * text ids; `naar` is to whom it was sent on (OV-17).
 */
export type ZaakAfgesloten = Act<
  'zaak-afgesloten',
  {
    readonly grond: Grond;
    readonly op: Datum;
    readonly toelichting: string;
    readonly wens?: string | undefined;
    readonly naar?: string | undefined;
  }
>;

/** What closing depends on and only who knows the whole zaak can tell. */
export type Afsluitfeiten = {
  /** The day of the melding: a zaak does not end before it began. */
  readonly gemeldOp?: Datum | undefined;
  readonly verslagVerzondenOp?: Datum | undefined;
  /** There is an aanvraag on which nobody decided. */
  readonly heeftOpenAanvraag: boolean;
  /** Help for a time was decided and nobody decided yet what comes after it. */
  readonly heeftTijdelijkeHulp?: boolean | undefined;
  /** The outcome of the last besluit that was taken. */
  readonly besluit?: string | undefined;
  readonly afgeslotenOp?: Datum | undefined;
};

/** What is filled in when a zaak is closed; texts are the words themselves. */
export type AfsluitOpdracht = {
  readonly zaakId: string;
  readonly grond: Grond;
  readonly op: Datum;
  readonly toelichting: string;
  readonly wens?: string | undefined;
  readonly naar?: string | undefined;
};

/** Closes a zaak on a ground of the law; the system and a machine never do (OV-8), and what holds it open is named. */
export function sluitZaakAf(
  feiten: Afsluitfeiten,
  opdracht: AfsluitOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (aanleiding.door.soort !== 'medewerker')
    return geweigerd('OV-8', 'Alleen een mens sluit een zaak af. Stilte of een termijn doet dat nooit.');
  const gebrek = gebrekInOpdracht(opdracht, datumVanMoment(aanleiding.nu)) ?? belet(feiten, opdracht);
  if (gebrek !== undefined) return gebrek;
  const { zaakId, grond, op } = opdracht;
  const toelichting = nieuweTekst(aanleiding.nieuwId(), opdracht.toelichting);
  const wens =
    grond === 'geen-aanvraag-gewenst' ? nieuweTekst(aanleiding.nieuwId(), opdracht.wens ?? '') : undefined;
  const naar = grond === 'doorgezonden' ? opdracht.naar?.trim() : undefined;
  const inhoud = { grond, op, toelichting: toelichting.id, wens: wens?.id, naar };
  return gelukt({
    acts: [maakAct('zaak-afgesloten', { zaakId, inhoud }, aanleiding)],
    teksten: wens === undefined ? [toelichting] : [toelichting, wens],
  });
}

/** How a zaak was closed; undefined while it is open, and again after an aanvraag came in (OV-14). */
export function vouwAfsluiting(acts: readonly Act[]): ZaakAfgesloten['inhoud'] | undefined {
  const plaats = acts.findLastIndex(isAfgesloten);
  const act = acts[plaats];
  if (act === undefined || !isAfgesloten(act)) return undefined;
  const isHeropend = acts.slice(plaats).some(({ soort }) => HEROPENT.has(soort));
  return isHeropend ? undefined : act.inhoud;
}

const HEROPENT: ReadonlySet<string> = new Set(['aanvraag-ontvangen', 'aanvraag-vroeg-ontvangen']);

function gebrekInOpdracht(
  { grond, op, toelichting, wens, naar }: AfsluitOpdracht,
  vandaag: Datum,
): Geweigerd | undefined {
  if (op > vandaag) return geweigerd('OV-10', 'Deze dag moet nog komen. Sluit af als het zover is.');
  if (toelichting.trim() === '') return geweigerd('OV-10', 'Schrijf op waarom de zaak nu sluit.');
  if (grond === 'geen-aanvraag-gewenst' && !wens?.trim()) {
    return geweigerd('OV-11', 'Schrijf in de woorden van de inwoner op dat die nu niets wil aanvragen.');
  }
  if (grond === 'doorgezonden' && !naar?.trim()) {
    return geweigerd('OV-17', 'Schrijf op naar wie de zaak is doorgezonden.');
  }
  return undefined;
}

function belet(feiten: Afsluitfeiten, { grond, op }: AfsluitOpdracht): Geweigerd | undefined {
  if (feiten.afgeslotenOp !== undefined) return geweigerd('OV-14', 'Deze zaak is al afgesloten.');
  if (feiten.gemeldOp !== undefined && op < feiten.gemeldOp)
    return geweigerd('OV-10', 'Deze dag is van voor de melding. Kijk de dag na.');
  if (feiten.heeftOpenAanvraag && !OOK_MET_AANVRAAG.includes(grond)) {
    return geweigerd(
      'OV-12',
      'Er ligt een aanvraag zonder besluit. De zaak kan pas sluiten als er een besluit is, of als de aanvraag is ingetrokken.',
    );
  }
  if (feiten.heeftTijdelijkeHulp === true && !EINDE_VAN_ZELF.includes(grond)) {
    return geweigerd(
      'OV-18',
      'Er is tijdelijke hulp. Die stopt niet doordat de zaak sluit: besluit eerst hoe het verder gaat.',
    );
  }
  if (grond === 'geen-aanvraag-gewenst' && feiten.verslagVerzondenOp === undefined) {
    return geweigerd(
      'OV-11',
      'Het verslag is nog niet verstuurd. Pas daarna kan de inwoner kiezen om niets aan te vragen.',
    );
  }
  if (grond === 'afgewezen' && feiten.besluit !== 'afgewezen' && feiten.besluit !== 'buiten-behandeling') {
    return geweigerd('OV-13', 'Er is geen besluit dat afwijst. Kies een andere reden.');
  }
  return undefined;
}

function isAfgesloten(act: Act): act is ZaakAfgesloten {
  return act.soort === 'zaak-afgesloten';
}
