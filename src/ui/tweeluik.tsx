import type { ComponentChildren } from 'preact';

export type TweeluikProps = {
  /** What one reads while working: a script, a source. */
  readonly links: ComponentChildren;
  /** Where one writes. */
  readonly children: ComponentChildren;
};

/** Two panels beside each other where there is room; on a phone the left one comes first. */
export function Tweeluik({ links, children }: TweeluikProps) {
  return (
    <div class="kt-tweeluik">
      <aside class="kt-tweeluik-links" aria-label="Leidraad">
        {links}
      </aside>
      <div>{children}</div>
    </div>
  );
}
