import { type Fout, veldId } from './fout.ts';

export type FoutenlijstProps = {
  readonly fouten: readonly Fout[];
  readonly titel?: string;
};

/**
 * What still has to be mended, with a link to each field; takes the focus when the page opens, also without
 * JavaScript. Renders nothing when there are no faults. Put it as the first thing on the page.
 */
export function Foutenlijst({ fouten, titel = 'Er klopt iets nog niet' }: FoutenlijstProps) {
  if (fouten.length === 0) return null;
  return (
    <section
      class="utrecht-alert utrecht-alert--error kt-foutenlijst"
      id="fouten"
      tabindex={-1}
      autofocus
      aria-labelledby="fouten-titel"
    >
      <div class="utrecht-alert__content">
        <h2 class="utrecht-heading-3" id="fouten-titel">
          {titel}
        </h2>
        <ul class="utrecht-unordered-list">
          {fouten.map((fout) => (
            <li key={`${fout.veld} ${fout.tekst}`}>
              <a class="utrecht-link" href={`#${veldId(fout.veld)}`}>
                {fout.tekst}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
