import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import { telwoordMet } from '../../basis/telwoord.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { weigerNaOverlijden } from '../../basis/overleden.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { vouwGesprek } from '../gesprek.ts';
import { laatsteVersie, vouwVerslag } from './verslag.ts';
import type { VerslagInhoud, VerslagVerzonden, Wijze } from './verslag.ts';
import { gebrekenVoorVerslag, openKeuzes, stelVerslagOp } from './verslaginhoud.ts';
import type { Gebrek, Verslagstof } from './verslaginhoud.ts';
import { maakAct } from '../vraagverheldering/keten.ts';

/** What is needed to send a verslag; the acts come with the decision, the words as they stand with it. */
export type VerstuurOpdracht = Omit<Verslagstof, 'acts' | 'gesprek'> & {
  readonly zaakId: string;
  readonly wijze: Wijze;
  /** What the inwoner is called; kept as a text of its own so that an old version keeps it. */
  readonly naam: string;
  /** Why there was no gesprek, when there was none (HG-35). */
  readonly geenGesprek?: string | undefined;
  /** The mark of the verslag one saw (HG-43). */
  readonly gezien: string;
  readonly mailId?: string | undefined;
};

/**
 * Sends a verslag as the next version. Refuses while a topic of the law has no answer (HG-34), without a gesprek or
 * the reason why there was none (HG-35), when nothing changed since the last version (HG-36), and when it is not the
 * verslag one saw (HG-43).
 */
export function verstuurVerslag(
  acts: readonly Act[],
  opdracht: VerstuurOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const stil = weigerNaOverlijden(acts);
  if (stil !== undefined) return stil;
  const { zaakId, wijze, mailId, naam } = opdracht;
  const geenGesprek = opdracht.geenGesprek?.trim() || undefined;
  const bezwaar = bezwaarTegen(
    gebrekenVoorVerslag(vouwGesprek(acts), openKeuzes({ ...opdracht, acts })),
    geenGesprek,
  );
  if (bezwaar !== undefined) return bezwaar;
  const opgesteld = stelVerslagOp({ ...opdracht, acts });
  if (kenmerkVan(opgesteld) !== opdracht.gezien) {
    return geweigerd(
      'HG-43',
      'Er is intussen iets veranderd. Lees het verslag nog een keer voordat je het verstuurt.',
    );
  }
  const laatste = laatsteVersie(vouwVerslag(acts));
  if (laatste !== undefined && isHetzelfdeVerslag(laatste.inhoud, opgesteld) && geenGesprek === undefined) {
    return geweigerd('HG-36', `Er is niets veranderd sinds versie ${laatste.versie}. Die geldt nog.`);
  }
  const naamtekst = nieuweTekst(aanleiding.nieuwId(), naam);
  const reden = geenGesprek === undefined ? undefined : nieuweTekst(aanleiding.nieuwId(), geenGesprek);
  const inhoud = { ...opgesteld, naam: naamtekst.id, geenGesprek: reden?.id };
  const versie = (laatste?.versie ?? 0) + 1;
  const gezegd = { verslagId: aanleiding.actId, versie, wijze, inhoud, mailId };
  return gelukt({
    acts: [maakAct<VerslagVerzonden>('verslag-verzonden', gezegd, { zaakId, aanleiding })],
    teksten: reden === undefined ? [naamtekst] : [naamtekst, reden],
  });
}

/** A short mark of what a verslag says: the same content gives the same mark, any change another one. */
export function kenmerkVan(inhoud: VerslagInhoud): string {
  const { naam: _naam, geenGesprek: _reden, ...rest } = inhoud;
  let [hoog, laag] = [0xdeadbeef, 0x41c6ce57];
  const woorden = JSON.stringify(rest, metVasteVolgorde);
  for (let plaats = 0; plaats < woorden.length; plaats += 1) {
    const code = woorden.codePointAt(plaats) ?? 0;
    hoog = Math.imul(hoog ^ code, 2654435761);
    laag = Math.imul(laag ^ code, 1597334677);
  }
  return (hoog >>> 0).toString(16).padStart(8, '0') + (laag >>> 0).toString(16).padStart(8, '0');
}

/** The database may give the names of a value back in another order: sorted they are always the same. */
export function metVasteVolgorde(_naam: string, waarde: unknown): unknown {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two verslagen say the same, apart from the name and the reason that sending adds (HG-36). */
export function isHetzelfdeVerslag(
  { naam: _oudeNaam, geenGesprek: _oudeReden, ...oud }: VerslagInhoud,
  { naam: _naam, geenGesprek: _reden, ...nieuw }: VerslagInhoud,
): boolean {
  return isGelijk(oud, nieuw);
}

/** As in JSON: what is undefined is not there, and the order of names says nothing. */
function isGelijk(een: unknown, ander: unknown): boolean {
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) {
    return een === ander;
  }
  if (Array.isArray(een) !== Array.isArray(ander)) return false;
  const [links, rechts] = [een as Record<string, unknown>, ander as Record<string, unknown>];
  return [...new Set([...Object.keys(links), ...Object.keys(rechts)])].every((naam) =>
    isGelijk(links[naam], rechts[naam]),
  );
}

function bezwaarTegen(
  gebreken: readonly Gebrek[],
  geenGesprek: string | undefined,
): Uitkomst<never> | undefined {
  const telt = gebreken.filter(({ soort }) => soort !== 'gesprek' || geenGesprek === undefined);
  const eerste = telt.find(({ soort }) => soort !== 'onderdeel');
  if (eerste?.soort === 'gesprek') {
    return geweigerd(
      'HG-35',
      'Er is nog geen gesprek vastgelegd. Leg het vast, of schrijf op waarom er geen gesprek was.',
    );
  }
  if (eerste?.soort === 'wens') {
    return geweigerd('HG-34', 'Er staan twee zinnen bovenaan. Kies samen welke blijft staan.');
  }
  if (eerste?.soort === 'keuze') {
    return geweigerd('HG-34', 'Er staan nog twee antwoorden naast elkaar. Kies samen welke blijft staan.');
  }
  if (telt.length === 0) return undefined;
  const aantal = telwoordMet(telt.length, 'onderwerp', 'onderwerpen');
  return geweigerd(
    'HG-34',
    `Er ${telt.length === 1 ? 'is' : 'zijn'} nog ${aantal} zonder antwoord. Vul het in, of schrijf waarom het niet besproken is.`,
  );
}
