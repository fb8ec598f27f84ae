import { render } from 'preact-render-to-string';
import type { Gemeente } from '../platform/visit.ts';
import { Document, NaarInhoud } from '../ui/document.tsx';

/** GET / — the municipalities of this installation. */
export function gemeentenPagina(gemeenten: readonly Gemeente[], demo: boolean): string {
  return `<!doctype html>${render(<Gemeenten {...{ gemeenten, demo }} />)}`;
}

function Gemeenten({ gemeenten, demo }: { readonly gemeenten: readonly Gemeente[]; readonly demo: boolean }) {
  return (
    <Document titel="Keukentafel" publiek>
      <NaarInhoud />
      <main class="kt-band kt-inhoud" id="inhoud">
        <h1 class="utrecht-heading-1">Kies uw gemeente</h1>
        {demo && (
          <p class="utrecht-paragraph">
            Dit is een proefomgeving van Keukentafel. De gemeenten en alle mensen zijn verzonnen.
          </p>
        )}
        <ul class="utrecht-unordered-list">
          {gemeenten.map(({ slug, naam }) => (
            <li key={slug} class="utrecht-unordered-list__item">
              <a class="utrecht-link" href={`/${slug}`}>
                {naam}
              </a>
              {demo && <Proefingangen slug={slug} naam={naam} />}
            </li>
          ))}
        </ul>
        <p class="utrecht-paragraph">
          Hoe lang heeft de gemeente de tijd?{' '}
          <a class="utrecht-link" href="/termijnen">
            Reken een termijn na
          </a>
          .
        </p>
      </main>
    </Document>
  );
}

/** In the demo: the ways in besides the public one, and where its mail arrives. */
function Proefingangen({ slug, naam }: { readonly slug: string; readonly naam: string }) {
  return (
    <ul class="utrecht-unordered-list">
      <li class="utrecht-unordered-list__item">
        <a class="utrecht-link" href={`/${slug}/inloggen`}>
          inloggen als medewerker van {naam}
        </a>
      </li>
      <li class="utrecht-unordered-list__item">
        <a class="utrecht-link" href={`/${slug}/postvak`}>
          mail die {naam} verstuurde
        </a>
      </li>
    </ul>
  );
}
