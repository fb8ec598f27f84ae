import type { ComponentChildren } from 'preact';
import { Plaatje } from './plaatje.tsx';

export type KaartjeProps = {
  readonly titel: string;
  /** One SVG path of lines; left out: words alone. */
  readonly plaatje?: string | undefined;
  readonly id?: string;
  readonly children: ComponentChildren;
};

/** One thing at a time, large: a drawing, a few words, and what was said; can be read aloud by the browser. */
export function Kaartje({ titel, plaatje, id, children }: KaartjeProps) {
  return (
    <section class="kt-kaartje" id={id} data-voorlezen>
      <h2 class="kt-kaartje-kop">
        {plaatje !== undefined && <Plaatje pad={plaatje} />}
        <bdi>{titel}</bdi>
      </h2>
      <div>{children}</div>
    </section>
  );
}

/** The switch between the simple view and the ordinary one, for this visit. */
export function Beeldkeuze({ naar, aan }: { readonly naar: string; readonly aan: boolean }) {
  return (
    <p class="kt-beeldkeuze">
      <a class="utrecht-link" href={`${naar}?eenvoudig=${aan ? 'nee' : 'ja'}`}>
        {aan ? 'Terug naar het gewone scherm' : 'Met plaatjes en korte woorden'}
      </a>
    </p>
  );
}
