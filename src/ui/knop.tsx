import type { ComponentChildren } from 'preact';

/** daad: the one next thing to do; gewoon: something else one may do; stil: a small act that looks like a link. */
export type KnopSoort = 'daad' | 'gewoon' | 'stil';

export type KnopProps = {
  readonly soort?: KnopSoort;
  readonly type?: 'submit' | 'button';
  /** Sent along with the form when this button is the one that was pressed. */
  readonly naam?: string;
  readonly waarde?: string;
  /** Another address for this button than the one of its form. */
  readonly actie?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
};

/** A button; its words say what happens. */
export function Knop({ soort = 'daad', type = 'submit', naam, waarde, actie, id, children }: KnopProps) {
  return (
    <button id={id} class={knopKlasse(soort)} type={type} name={naam} value={waarde} formaction={actie}>
      {children}
    </button>
  );
}

/** A link to another page that is the next thing to do and therefore looks like a button. */
export function KnopLink({
  naar,
  soort = 'daad',
  children,
}: {
  readonly naar: string;
  readonly soort?: KnopSoort;
  readonly children: ComponentChildren;
}) {
  return (
    <a class={knopKlasse(soort)} href={naar}>
      {children}
    </a>
  );
}

/** Buttons beside each other, below each other where there is no room. */
export function Knoppen({ children }: { readonly children: ComponentChildren }) {
  return <div class="utrecht-button-group kt-knoppen">{children}</div>;
}

function knopKlasse(soort: KnopSoort): string {
  const utrecht = { daad: 'primary-action', gewoon: 'secondary-action', stil: 'subtle' }[soort];
  return `utrecht-button utrecht-button--${utrecht}`;
}
