import type { ComponentChildren } from 'preact';

/** One thing that happened. */
export type Gebeurtenis = {
  /** The moment for machines: a date or an instant in ISO form. */
  readonly moment: string;
  /** The same moment in words: '3 november 2026'. */
  readonly wanneer: string;
  readonly wie?: string;
  readonly wat: ComponentChildren;
};

/** A chapter of the story. */
export type Hoofdstuk = {
  readonly id: string;
  readonly titel: string;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** What stands there when nothing happened yet, or what comes next. */
  readonly slot?: ComponentChildren;
};

/** One story in time, in chapters, oldest first. */
export function Tijdlijn({ hoofdstukken }: { readonly hoofdstukken: readonly Hoofdstuk[] }) {
  return (
    <div class="kt-tijdlijn">
      {hoofdstukken.map(({ id, titel, gebeurtenissen, slot }) => (
        <section key={id} aria-labelledby={id}>
          <h2 class="utrecht-heading-2" id={id}>
            {titel}
          </h2>
          {gebeurtenissen.length > 0 && (
            <ol class="kt-gebeurtenissen">
              {gebeurtenissen.map((gebeurtenis, nummer) => (
                <Regel key={nummer} {...gebeurtenis} />
              ))}
            </ol>
          )}
          {slot}
        </section>
      ))}
    </div>
  );
}

function Regel({ moment, wanneer, wie, wat }: Gebeurtenis) {
  return (
    <li>
      <p class="kt-gebeurtenis-wanneer">
        <time datetime={moment}>{wanneer}</time>
        {wie && (
          <>
            {', '}
            <bdi>{wie}</bdi>
          </>
        )}
      </p>
      <div class="kt-gebeurtenis-wat">{wat}</div>
    </li>
  );
}
