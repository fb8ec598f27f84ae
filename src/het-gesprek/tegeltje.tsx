import { Formulier } from '../ui/formulier.tsx';
import { Knop } from '../ui/knop.tsx';
import type { Plek } from '../tegeltjes/index.ts';

/** The maxims of one's own team at their places, where hiding one is sent, and what to come back to. */
export type Tegelbord = {
  readonly bij: Readonly<Partial<Record<Plek, { readonly tegeltjeId: string; readonly woorden: string }>>>;
  readonly naar: string;
  readonly terug: string;
};

type TegelProps = {
  readonly bord: Tegelbord | undefined;
  readonly plek: Plek;
  readonly nieuwId: () => string;
};

/** A maxim of the team where it fits: a reminder and never a script, gone for oneself with one tap (TG-5). */
export function Tegel({ bord, plek, nieuwId }: TegelProps) {
  const tegeltje = bord?.bij[plek];
  if (bord === undefined || tegeltje === undefined) return null;
  const { tegeltjeId, woorden } = tegeltje;
  return (
    <div class="kt-tegel" role="note" aria-label="Tegeltje van ons team">
      <p class="kt-tegel-woorden">
        <bdi>{woorden}</bdi>
      </p>
      <Formulier actie={bord.naar} actId={nieuwId()} verborgen={{ tegeltjeId, terug: bord.terug }}>
        <Knop soort="stil" naam="daad" waarde="verbergen">
          Verberg dit tegeltje
        </Knop>
      </Formulier>
    </div>
  );
}
