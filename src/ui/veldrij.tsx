import type { ComponentChildren } from 'preact';

/** Short fields that belong together: beside each other where there is room, below each other on a phone. */
export function Veldrij({ children }: { readonly children: ComponentChildren }) {
  return <div class="kt-veldrij">{children}</div>;
}
