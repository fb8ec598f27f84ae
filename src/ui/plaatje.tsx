export type PlaatjeProps = {
  /** One SVG path of lines in a square of 48 by 48. */
  readonly pad: string;
};

/** A drawing beside words that say the same, so it is no picture for who listens. */
export function Plaatje({ pad }: PlaatjeProps) {
  return (
    <svg class="kt-plaatje" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        d={pad}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
