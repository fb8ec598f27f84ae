import type { ComponentChildren } from 'preact';

/** One stretch of the road: behind us, where we are, or still to come. */
export type Stap = {
  readonly titel: string;
  readonly stand: 'geweest' | 'nu' | 'straks';
  /** A date or a sentence below it. */
  readonly uitleg?: ComponentChildren;
  readonly naar?: string;
};

export type StappenProps = {
  /** What the road is of: 'De weg van uw vraag'. */
  readonly label: string;
  readonly stappen: readonly Stap[];
  /** Words at the present stretch; 'je bent hier' among staff. */
  readonly hier?: string;
};

const voorgelezen = { geweest: 'geweest: ', nu: '', straks: 'komt nog: ' } as const;

/** The road of a case or a form, with 'u bent hier'. */
export function Stappen({ label, stappen, hier = 'u bent hier' }: StappenProps) {
  return (
    <ol class="kt-stappen" aria-label={label}>
      {stappen.map(({ titel, stand, uitleg, naar }) => (
        <li
          key={titel}
          class={`kt-stap kt-stap--${stand}`}
          aria-current={stand === 'nu' ? 'step' : undefined}
        >
          <p class="kt-stap-titel">
            {voorgelezen[stand] && <span class="kt-alleen-voorlezen">{voorgelezen[stand]}</span>}
            {naar ? <a href={naar}>{titel}</a> : titel}
            {stand === 'nu' && ' '}
            {stand === 'nu' && <span class="kt-hier">{hier}</span>}
          </p>
          {uitleg && <div class="kt-stap-uitleg">{uitleg}</div>}
        </li>
      ))}
    </ol>
  );
}
