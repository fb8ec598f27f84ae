import type { ComponentChildren } from 'preact';

export type UitklapProps = {
  /** What one reads before opening it. */
  readonly titel: string;
  readonly open?: boolean;
  readonly id?: string;
  readonly children: ComponentChildren;
};

/** Something that most people do not need now; open on paper. */
export function Uitklap({ titel, open = false, id, children }: UitklapProps) {
  return (
    <details class="kt-uitklap" id={id} open={open}>
      <summary>{titel}</summary>
      <div class="kt-uitklap-inhoud">{children}</div>
    </details>
  );
}
