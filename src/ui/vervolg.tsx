import type { ComponentChildren } from 'preact';

export type VervolgProps = {
  /** The Keuze in which one option has `vervolg`. */
  readonly keuze: ComponentChildren;
  /** The questions that only matter after that option. */
  readonly children: ComponentChildren;
};

/** Questions that come up after one answer; a browser that cannot hide them shows them always, and so does paper. */
export function Vervolg({ keuze, children }: VervolgProps) {
  return (
    <div class="kt-met-vervolg">
      {keuze}
      <div class="kt-vervolg">{children}</div>
    </div>
  );
}
