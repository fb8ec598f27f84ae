import type { ComponentChildren } from 'preact';
import { KnopLink } from './knop.tsx';

export type PerVraagProps = {
  /** Leaves all questions under each other, for instance because faults stand in several of them. */
  readonly allesTonen: boolean;
  readonly children: ComponentChildren;
};

/** Holds the questions of one form: one at a time on a phone, under each other where there is room; one form, no script. */
export function PerVraag({ allesTonen, children }: PerVraagProps) {
  return <div class={allesTonen ? undefined : 'kt-per-vraag'}>{children}</div>;
}

export type StapProps = {
  /** From 1. */
  readonly nummer: number;
  readonly aantal: number;
  readonly children: ComponentChildren;
};

/** One question of PerVraag, with the way to the one before and after it. */
export function Stap({ nummer, aantal, children }: StapProps) {
  return (
    <section
      class="kt-vraagstap"
      id={`vraag-${nummer}`}
      aria-label={`Vraag ${nummer} van ${aantal}`}
      tabindex={-1}
    >
      {children}
      <p class="kt-vraagwissel">
        {nummer > 1 && (
          <a class="utrecht-link" href={`#vraag-${nummer - 1}`}>
            Vorige vraag
          </a>
        )}
        <span class="kt-zacht">
          Vraag {nummer} van {aantal}
        </span>
        {nummer < aantal && (
          <KnopLink naar={`#vraag-${nummer + 1}`} soort="gewoon">
            Volgende vraag
          </KnopLink>
        )}
      </p>
    </section>
  );
}
