import type { ComponentChildren } from 'preact';

/**
 * Something a person typed, inside a sentence: a name, a place, a short phrase.
 * Isolated so that Arabic or Hebrew never turns the words around it.
 */
export function Tekst({ children }: { readonly children: ComponentChildren }) {
  return <bdi>{children}</bdi>;
}

/** Running text that a person typed, as a block of its own: line ends kept, direction from its first letter. */
export function TekstBlok({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="kt-tekstblok" dir="auto">
      {children}
    </div>
  );
}
