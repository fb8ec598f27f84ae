import type { Act } from '../../basis/act.ts';
import type { Grondslag } from './besluitinhoud.ts';
import type { BesluitUitkomst } from './besluitinhoud.ts';
import { keurBijdrage } from './bijdrage.ts';
import { keurEinde } from './einde.ts';
import { keurHoeveelheid, keurNorm } from './hoeveelheid.ts';
import { keurHoren, keurWlz } from './horen.ts';
import { keurPgb } from './pgb.ts';
import { isToekenning } from './voorstel.ts';
import type { Besluitkader, Besluitvoorstel, Peildagen, Tekort } from './voorstel.ts';

type Stof = {
  readonly voorstel: Besluitvoorstel;
  readonly kader: Besluitkader;
  readonly dagen: Peildagen;
};

/** Everything that lacks in a proposal, in the order in which it is filled in; empty when it may be drafted. */
export function keurVoorstel(acts: readonly Act[], { voorstel, kader, dagen }: Stof): readonly Tekort[] {
  return [
    ...keurUitkomst(voorstel),
    ...(isToekenning(voorstel) ? keurToekenning({ voorstel, kader, dagen }) : []),
    ...keurHoren(voorstel, kader, dagen),
    ...keurWlz(voorstel),
    ...keurEinde(acts, voorstel, dagen),
    ...keurMotivering(voorstel),
  ];
}

function keurToekenning({ voorstel, kader, dagen }: Stof): readonly Tekort[] {
  return [
    ...keurHoeveelheid(voorstel, kader),
    ...keurNorm(voorstel, kader, dagen.vandaag),
    ...keurPgb(voorstel),
    ...keurDagen(voorstel, dagen),
    ...keurBijdrage(voorstel, kader),
  ];
}

const MOGELIJK: Readonly<Record<Grondslag, readonly BesluitUitkomst[]>> = {
  aanvraag: ['toegekend', 'deels-toegekend', 'afgewezen', 'buiten-behandeling'],
  spoed: ['toegekend', 'deels-toegekend', 'afgewezen'],
  herziening: ['toegekend', 'deels-toegekend', 'beeindigd'],
  ambtshalve: ['toegekend', 'deels-toegekend', 'beeindigd'],
};

/** The outcomes that a besluit on this ground can have (TW-47). */
export function uitkomstenBij(grondslag: Grondslag): readonly BesluitUitkomst[] {
  return MOGELIJK[grondslag];
}

function keurUitkomst({ uitkomst, grondslag = 'aanvraag' }: Besluitvoorstel): readonly Tekort[] {
  if (MOGELIJK[grondslag].includes(uitkomst)) return [];
  return [
    { veld: 'uitkomst', regel: 'TW-47', uitleg: 'Zo kan dit besluit niet luiden. Kies een andere uitkomst.' },
  ];
}

function keurDagen(voorstel: Besluitvoorstel, { gemeldOp }: Peildagen): readonly Tekort[] {
  const { van, tot, grondslag, aard } = voorstel;
  if (van === undefined) return [tekort('van', 'TW-6', 'Vul in vanaf welke dag.')];
  if (gemeldOp !== undefined && van < gemeldOp)
    return [tekort('van', 'TW-6', 'De eerste dag ligt voor de melding.')];
  if (tot !== undefined && tot < van)
    return [tekort('tot', 'TW-6', 'De laatste dag ligt voor de eerste dag.')];
  if (tot === undefined && (aard === 'tijdelijk' || grondslag === 'spoed'))
    return [tekort('tot', 'TW-41', 'Tijdelijke hulp heeft een laatste dag. Vul die in.')];
  return [];
}

function keurMotivering({ motivering }: Besluitvoorstel): readonly Tekort[] {
  if (motivering.trim() !== '') return [];
  return [tekort('motivering', 'TW-7', 'Schrijf waarom dit het besluit is.')];
}

function tekort(veld: string, regel: string, uitleg: string): Tekort {
  return { veld, regel, uitleg };
}
