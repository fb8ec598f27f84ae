import type { ComponentChildren } from 'preact';

/** One fact with its name; doe is what one may do about it, usually a link 'Wijzigen'. */
export type Gegeven = {
  readonly naam: string;
  readonly waarde: ComponentChildren;
  readonly doe?: ComponentChildren;
};

/** A few facts below each other, each with its name. */
export function Gegevens({ gegevens }: { readonly gegevens: readonly Gegeven[] }) {
  return (
    <dl class="kt-gegevens">
      {gegevens.map(({ naam, waarde, doe }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
          {doe && <dd class="kt-gegevens-doe">{doe}</dd>}
        </div>
      ))}
    </dl>
  );
}
