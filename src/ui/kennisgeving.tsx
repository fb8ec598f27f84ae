import type { ComponentChildren } from 'preact';

/** goed: it worked; let-op: read this first; fout: something went wrong; uitleg: good to know. */
export type KennisgevingSoort = 'goed' | 'let-op' | 'fout' | 'uitleg';

export type KennisgevingProps = {
  readonly soort: KennisgevingSoort;
  /** Says in words what the colour says; has a default for each kind. */
  readonly titel?: string;
  readonly children?: ComponentChildren;
};

const aard = {
  goed: { titel: 'Gelukt', klasse: 'ok', rol: 'status' },
  'let-op': { titel: 'Let op', klasse: 'warning', rol: undefined },
  fout: { titel: 'Dat ging niet goed', klasse: 'error', rol: 'alert' },
  uitleg: { titel: undefined, klasse: 'info', rol: undefined },
} as const;

/** A notice on the page: one edge in its colour, and its meaning in words. */
export function Kennisgeving({ soort, titel = aard[soort].titel, children }: KennisgevingProps) {
  return (
    <div class={`utrecht-alert utrecht-alert--${aard[soort].klasse}`} role={aard[soort].rol}>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {titel && <p class="kt-kennisgeving-titel">{titel}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}
