import type { Actor } from '../basis/act.ts';
import { laatOplossingAfvallen, noemOplossing } from '../het-gesprek/oplossingen/noemen.ts';
import type { Wijze } from '../het-gesprek/oplossingen/verdeeld.ts';
import { verdeelOplossing } from '../het-gesprek/oplossingen/verdeling.ts';
import { weegOplossing } from '../het-gesprek/oplossingen/weging.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';

/** What was said at the table about one way: what is hard about it, who does what, and why it fell if it did. */
type Besproken = {
  /** Place of the resultaat it is for. */
  readonly resultaat: number;
  readonly tekst: string;
  readonly zwak?: string;
  readonly sterk?: string;
  readonly viel?: string;
  readonly hoe?: Wijze;
  readonly zelf?: string;
  readonly met?: { readonly naam: string; readonly wat: string };
};

const BIJ_VERHAAL: Readonly<Record<string, readonly Besproken[]>> = {
  trap: [
    {
      resultaat: 0,
      tekst: 'Een bed beneden in de kamer',
      sterk: 'U hoeft de trap dan niet meer op.',
      zwak: 'De kamer is te klein voor een bed, en de badkamer blijft boven.',
      viel: 'U wilt dit liever niet.',
    },
    {
      resultaat: 1,
      tekst: 'Een keer kijken bij de huiskamer in de wijk',
      hoe: 'met-steuntje',
      zelf: 'U kiest zelf een middag uit.',
      met: { naam: 'de ouderenwerker', wat: 'Gaat de eerste keer mee.' },
    },
  ],
};

/** Plays what was said about further ways in a story; nothing for a story that says no more. */
export function speelBesproken(
  spel: Spel,
  {
    id,
    voerder,
    resultaatIds,
  }: { readonly id: string; readonly voerder: Actor; readonly resultaatIds: readonly string[] },
): void {
  for (const { resultaat, tekst, sterk = '', zwak = '', viel, hoe, zelf = '', met } of BIJ_VERHAAL[id] ??
    []) {
    const { zaakId } = spel;
    const resultaatId = resultaatIds[resultaat] ?? resultaatIds[0]!;
    const oplossingId = speel(spel, voerder, (acts, a) =>
      noemOplossing(acts, { zaakId, resultaatId, tekst }, a),
    );
    const welke = { zaakId, oplossingId, gezien: [] };
    if (sterk !== '' || zwak !== '')
      speel(spel, voerder, (acts, a) => weegOplossing(acts, { ...welke, sterk, zwak }, a));
    if (hoe !== undefined) {
      const opdracht = { ...welke, hoe, zelf, met: met === undefined ? [] : [met] };
      speel(spel, voerder, (acts, a) => verdeelOplossing(acts, opdracht, a));
    }
    if (viel !== undefined)
      speel(spel, voerder, (acts, a) => laatOplossingAfvallen(acts, { zaakId, oplossingId, reden: viel }, a));
  }
}
