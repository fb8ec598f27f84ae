/** A few words to choose from, one of which is where we are. */
export function Keuzerij({ label, keuzes }: KeuzerijProps) {
  return (
    <nav aria-label={label}>
      <ul class="kt-rij kt-keuzerij">
        {keuzes.map(({ woord, naar, hier }) => (
          <li key={naar}>
            <a class="utrecht-link" href={naar} aria-current={hier ? 'page' : undefined}>
              {woord}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type KeuzerijProps = {
  readonly label: string;
  readonly keuzes: readonly { readonly woord: string; readonly naar: string; readonly hier: boolean }[];
};
