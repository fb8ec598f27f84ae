export type TermijnProps = {
  /** The last day, as 'YYYY-MM-DD'. */
  readonly datum: string;
  /** The same day in words: 'uiterlijk maandag 28 december'. */
  readonly woorden: string;
  /** What that means today: 'nog ruim twee weken'. */
  readonly betekenis: string;
  /** ruim: quiet; nadert: worth attention; voorbij: the day has passed. The words always say it too. */
  readonly stand?: 'ruim' | 'nadert' | 'voorbij';
};

/** A term: a date and what it means, in words. */
export function Termijn({ datum, woorden, betekenis, stand = 'ruim' }: TermijnProps) {
  return (
    <span class={`kt-termijn kt-termijn--${stand}`}>
      <time datetime={datum}>{woorden}</time>, {betekenis}
    </span>
  );
}
