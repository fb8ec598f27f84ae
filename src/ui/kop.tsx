import type { ComponentChildren } from 'preact';

export type KopProps = {
  /** 2, 3 or 4; the page layouts render the only heading of level 1. */
  readonly niveau?: 2 | 3 | 4;
  readonly id?: string;
  /** A short line above the heading, read together with it: 'Stap 2 van 5'. */
  readonly bovenkop?: string;
  readonly children: ComponentChildren;
};

/** A heading inside a page. */
export function Kop({ niveau = 2, id, bovenkop, children }: KopProps) {
  const Niveau = `h${niveau}` as const;
  return (
    <Niveau class={`utrecht-heading-${niveau}`} id={id}>
      {bovenkop && <span class="kt-bovenkop">{bovenkop} </span>}
      {children}
    </Niveau>
  );
}
