import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { laatsteVersie, vouwVerslag } from './verslag.ts';
import type { Akkoord, OpmerkingGemaakt, VerslagBeantwoord, Verslagversie } from './verslag.ts';
import { maakAct } from '../vraagverheldering/keten.ts';

/** An answer to a verslag as it comes in; `verslagId` is the version one read, `opmerking` the words with it. */
export type AntwoordOpdracht = Omit<VerslagBeantwoord['inhoud'], 'opmerking' | 'akkoord'> & {
  readonly zaakId: string;
  readonly opmerking: string;
  /** Answered at the table: in which way, to which words, with a drawing (SVG path) if one wanted (HG-87). */
  readonly akkoord?: (Pick<Akkoord, 'wijze' | 'afdruk'> & { readonly tekening: string }) | undefined;
};

/**
 * Records one of the four answers (HG-38) with the words that came with it (HG-37). Refuses "dit klopt niet" without
 * what is not right (HG-39), and an answer to another version than the last (HG-40).
 */
export function beantwoordVerslag(
  acts: readonly Act[],
  opdracht: AntwoordOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, verslagId, antwoord, namensWie, vastgelegdVia } = opdracht;
  const versie = getLaatste(acts, verslagId);
  if ('gelukt' in versie) return versie;
  const woorden = opdracht.opmerking.trim() === '' ? undefined : opdracht.opmerking;
  if (antwoord === 'klopt-niet' && woorden === undefined) {
    return geweigerd('HG-39', 'Schrijf erbij wat er niet klopt. Een paar woorden zijn genoeg.');
  }
  const tekst = woorden === undefined ? undefined : nieuweTekst(aanleiding.nieuwId(), woorden);
  const getekend = opdracht.akkoord?.tekening
    ? nieuweTekst(aanleiding.nieuwId(), opdracht.akkoord.tekening)
    : undefined;
  const akkoord = opdracht.akkoord && {
    wijze: getekend === undefined ? zonderTekening(opdracht.akkoord.wijze) : ('getekend' as const),
    afdruk: opdracht.akkoord.afdruk,
    handtekening: getekend?.id,
  };
  const inhoud = { verslagId, antwoord, opmerking: tekst?.id, namensWie, vastgelegdVia, akkoord };
  return gelukt({
    acts: [maakAct<VerslagBeantwoord>('verslag-beantwoord', inhoud, { zaakId, aanleiding })],
    teksten: [tekst, getekend].filter((een) => een !== undefined),
  });
}

/** Who says to have signed and drew nothing, said it. */
function zonderTekening(wijze: Akkoord['wijze']): Akkoord['wijze'] {
  return wijze === 'getekend' ? 'gezegd' : wijze;
}

/** A remark as it comes in; `verslagId` is the version it is about. */
export type OpmerkingOpdracht = {
  readonly zaakId: string;
  readonly verslagId: string;
  readonly opmerking: string;
  readonly van: OpmerkingGemaakt['inhoud']['van'];
};

/** Puts a remark beside a verslag, dated (HG-37); refuses one without words or about a verslag that is not there. */
export function maakOpmerking(
  acts: readonly Act[],
  opdracht: OpmerkingOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, verslagId, opmerking, van } = opdracht;
  if (opmerking.trim() === '')
    return geweigerd('HG-37', 'Er staat nog niets. Schrijf op wat u erbij wilt zetten.');
  if (!vouwVerslag(acts).versies.some((versie) => versie.verslagId === verslagId)) return weigerGeenVerslag();
  const tekst = nieuweTekst(aanleiding.nieuwId(), opmerking);
  const inhoud = { verslagId, tekst: tekst.id, van };
  return gelukt({
    acts: [maakAct<OpmerkingGemaakt>('opmerking-gemaakt', inhoud, { zaakId, aanleiding })],
    teksten: [tekst],
  });
}

function getLaatste(acts: readonly Act[], verslagId: string): Verslagversie | Geweigerd {
  const laatste = laatsteVersie(vouwVerslag(acts));
  if (laatste === undefined) return weigerGeenVerslag();
  if (laatste.verslagId === verslagId) return laatste;
  return geweigerd('HG-40', `Er is intussen een nieuw verslag: versie ${laatste.versie}. Lees dat eerst.`);
}

function weigerGeenVerslag(): Geweigerd {
  return geweigerd('HG-40', 'Er is nog geen verslag om op te antwoorden.');
}
