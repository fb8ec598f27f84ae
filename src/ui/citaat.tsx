import type { ComponentChildren } from 'preact';

export type CitaatProps = {
  /** Who said it, as a name or as 'dochter van mevrouw …'. */
  readonly wie: string;
  /** When or where: 'aan tafel, 3 november 2026'. */
  readonly wanneer?: string;
  /** The wondervraag: large, on top of everything. */
  readonly groot?: boolean;
  /** The words themselves, with their line ends. */
  readonly children: ComponentChildren;
};

/** Somebody's own words, with the name of the speaker. */
export function Citaat({ wie, wanneer, groot, children }: CitaatProps) {
  return (
    <figure class={`kt-citaat${groot ? ' kt-citaat--groot' : ''}`}>
      <blockquote dir="auto">{children}</blockquote>
      <figcaption>
        <bdi>{wie}</bdi>
        {wanneer && `, ${wanneer}`}
      </figcaption>
    </figure>
  );
}
