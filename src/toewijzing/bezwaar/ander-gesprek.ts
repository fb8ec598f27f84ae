import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { werkersVan } from './betrokken.ts';

/** The inwoner asks for another gesprek, with somebody else; `woorden` is a text id (TW-136). */
export type AnderGesprekGevraagd = Act<
  'ander-gesprek-gevraagd',
  { readonly verzoekId: string; readonly woorden: string; readonly op: Datum }
>;

/** Who will talk with the inwoner, and what was agreed about it; `tekst` is a text id. */
export type AnderGesprekGeregeld = Act<
  'ander-gesprek-geregeld',
  { readonly verzoekId: string; readonly gesprekMetId: string; readonly tekst: string }
>;

/** One such wish as far as it is. */
export type GesprekVerzoek = AnderGesprekGevraagd['inhoud'] & {
  readonly geregeld?: AnderGesprekGeregeld['inhoud'] | undefined;
};

/** All wishes for another gesprek, in order. */
export function vouwGesprekverzoeken(acts: readonly Act[]): readonly GesprekVerzoek[] {
  return acts.filter(isGevraagd).map(({ inhoud }) => ({
    ...inhoud,
    geregeld: acts.filter(isGeregeld).find((act) => act.inhoud.verzoekId === inhoud.verzoekId)?.inhoud,
  }));
}

/** Writes down that the inwoner wants another gesprek; no reason is asked for (TW-136). */
export function vraagAnderGesprek(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly woorden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (vouwGesprekverzoeken(acts).some(({ geregeld }) => geregeld === undefined)) {
    return geweigerd('TW-136', 'Uw vraag om een ander gesprek is al bij ons. Wij bellen u.');
  }
  const tekst = aanleiding.nieuwId();
  const inhoud = { verzoekId: aanleiding.actId, woorden: tekst, op: datumVanMoment(aanleiding.nu) };
  return gelukt({
    acts: [maakAct('ander-gesprek-gevraagd', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, opdracht.woorden.trim())],
  });
}

/** Records who talks with the inwoner now: never somebody who did so before (TW-136). */
export function regelAnderGesprek(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly verzoekId: string;
    readonly gesprekMetId: string;
    readonly woorden: string;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, verzoekId, gesprekMetId, woorden } = opdracht;
  const verzoek = vouwGesprekverzoeken(acts).find((een) => een.verzoekId === verzoekId);
  if (verzoek === undefined) return geweigerd('TW-136', 'Deze vraag is er niet.');
  if (verzoek.geregeld !== undefined) return geweigerd('TW-136', 'Dit gesprek is al geregeld.');
  if (werkersVan(acts).has(gesprekMetId)) {
    return geweigerd('TW-136', 'Deze collega werkte al aan de zaak. Kies iemand anders.');
  }
  if (woorden.trim() === '') return geweigerd('TW-136', 'Schrijf op wat je met de inwoner afsprak.');
  const tekst = aanleiding.nieuwId();
  const inhoud = { verzoekId, gesprekMetId, tekst };
  return gelukt({
    acts: [maakAct('ander-gesprek-geregeld', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, woorden.trim())],
  });
}

function isGevraagd(act: Act): act is AnderGesprekGevraagd {
  return act.soort === 'ander-gesprek-gevraagd';
}

function isGeregeld(act: Act): act is AnderGesprekGeregeld {
  return act.soort === 'ander-gesprek-geregeld';
}
