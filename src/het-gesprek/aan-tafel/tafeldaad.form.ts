import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import { leesGevoerd, leesOnderdelen } from './afronddaad.form.ts';
import {
  leesIdeeen,
  leesInbreng,
  leesKeuze,
  leesOplossingen,
  leesResultaten,
  leesVerdeling,
  leesWegingen,
  leesWondervraag,
} from './gespreksdaad.form.ts';
import { leesMantelzorg, leesOnderwerpen, leesScenario, leesWelzijnsscan } from './bladdaad.form.ts';
import type { GelezenDaad, Lezer, Tafelbron } from './lezer.form.ts';
import { leesHuisgenoten, leesNetwerk } from './netwerkdaad.form.ts';
import type { Tafeldaad } from './pakket.ts';
import { leesAchteraf, leesKijken, leesWeerwoorden } from './stroomdaad.form.ts';

/** Every form of the gesprek that a device may fill in without a network, by its address below the gesprek. */
const LEZERS: Readonly<Record<string, Lezer>> = {
  inbreng: leesInbreng,
  weerwoorden: leesWeerwoorden,
  kijken: leesKijken,
  achteraf: leesAchteraf,
  wondervraag: leesWondervraag,
  netwerk: leesNetwerk,
  huisgenoten: leesHuisgenoten,
  resultaten: leesResultaten,
  ideeen: leesIdeeen,
  oplossingen: leesOplossingen,
  wegingen: leesWegingen,
  'wie-doet-wat': leesVerdeling,
  onderdelen: leesOnderdelen,
  gevoerd: leesGevoerd,
  keuze: leesKeuze,
  onderwerpen: leesOnderwerpen,
  welzijnsscan: leesWelzijnsscan,
  'hoe-verder': leesScenario,
  mantelzorg: leesMantelzorg,
};

/** The addresses below the gesprek whose forms travel. */
export const PADEN: readonly string[] = Object.keys(LEZERS);

/** Reads a form as it was filled in on a device; a form nobody knows is a fault and never an exception. */
export function leesTafeldaad({ pad, velden }: Pick<Tafeldaad, 'pad' | 'velden'>): GelezenDaad {
  const lezer = Object.hasOwn(LEZERS, pad) ? LEZERS[pad] : undefined;
  if (lezer !== undefined) return lezer(new URLSearchParams(velden));
  return { gelezen: false, fouten: [{ veld: '', tekst: 'Dit formulier kennen we niet.' }] };
}

/** Reads and decides in one go; a wrong field comes back as a refusal with its sentence (HG-126). */
export function beslisTafeldaad(
  daad: Pick<Tafeldaad, 'pad' | 'velden'>,
  {
    acts,
    aanleiding,
    bron,
  }: { readonly acts: readonly Act[]; readonly aanleiding: Aanleiding; readonly bron: Tafelbron },
): Uitkomst<Gevolg> {
  const gelezen = leesTafeldaad(daad);
  if (gelezen.gelezen) return gelezen.beslis(acts, aanleiding, bron);
  return geweigerd('HG-126', gelezen.fouten.map(({ tekst }) => tekst).join(' '));
}
