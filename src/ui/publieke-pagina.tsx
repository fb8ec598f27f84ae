import type { ComponentChildren } from 'preact';
import { Document, NaarInhoud } from './document.tsx';
import { Gemeentenaam, type GemeenteOpScherm, Terug, type Verwijzing } from './gemeente.tsx';

/** Whom to call when it cannot wait: 'Is er nu gevaar?' 'Bel' '112'. */
export type Noodnummer = {
  readonly label: string;
  readonly nummer: string;
  /** A few words after the number, if need be: 'dag en nacht, gratis'. */
  readonly uitleg?: string;
};

/** The same page in another language. */
export type AndereTaal = { readonly taal: string; readonly naam: string; readonly naar: string };

/** The fixed words of the public layout, for pages in another language. */
export type PubliekeWoorden = {
  readonly naarInhoud: string;
  readonly noodnummers: string;
  readonly bel: string;
  readonly talen: string;
  readonly voet: string;
};

export type PubliekePaginaProps = {
  readonly titel: string;
  /** The heading, when it says more than the title; the layout renders the only h1. */
  readonly kop?: ComponentChildren;
  readonly gemeente: GemeenteOpScherm;
  readonly noodnummers: readonly Noodnummer[];
  /** Accessibility statement, privacy, contact. */
  readonly voet: readonly Verwijzing[];
  /** Other languages this very page exists in; nothing is shown when there are none. */
  readonly talen?: readonly AndereTaal[];
  readonly taal?: string;
  readonly woorden?: PubliekeWoorden;
  readonly terug?: Verwijzing;
  /** For tables and pictures: no limit on the length of lines. */
  readonly breed?: boolean;
  /** The page shows faults. */
  readonly fouten?: boolean;
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
};

const nederlands: PubliekeWoorden = {
  naarInhoud: 'Naar de inhoud',
  noodnummers: 'Als het niet kan wachten',
  bel: 'Bel',
  talen: 'Andere talen',
  voet: 'Over deze site',
};

/** A page for everyone: whom to call first, then the municipality, then the content, then three quiet links. */
export function PubliekePagina(props: PubliekePaginaProps) {
  const { titel, kop = titel, gemeente, noodnummers, voet, talen = [], woorden = nederlands } = props;
  return (
    <Document
      titel={titel}
      afzender={gemeente.naam}
      thema={gemeente.thema}
      publiek
      taal={props.taal}
      fouten={props.fouten}
      scripts={props.scripts}
    >
      <NaarInhoud tekst={woorden.naarInhoud} />
      <Noodbalk noodnummers={noodnummers} woorden={woorden} />
      <header class="kt-kop">
        <div class="kt-band kt-kop-rij">
          <Gemeentenaam gemeente={gemeente} />
          <Talen talen={talen} label={woorden.talen} />
        </div>
      </header>
      <main class={`kt-band kt-inhoud${props.breed ? ' kt-inhoud--breed' : ''}`} id="inhoud" tabindex={-1}>
        <Terug terug={props.terug} />
        <h1 class="utrecht-heading-1">{kop}</h1>
        {props.children}
      </main>
      <footer class="kt-voet">
        <nav class="kt-band" aria-label={woorden.voet}>
          <ul class="kt-rij">
            {voet.map((link) => (
              <li key={link.naar}>
                <a class="utrecht-link" href={link.naar}>
                  {link.tekst}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </Document>
  );
}

function Noodbalk({
  noodnummers,
  woorden,
}: {
  readonly noodnummers: readonly Noodnummer[];
  readonly woorden: PubliekeWoorden;
}) {
  if (noodnummers.length === 0) return null;
  return (
    <aside class="kt-nood" aria-label={woorden.noodnummers}>
      <ul class="kt-band kt-nood-lijst">
        {noodnummers.map(({ label, nummer, uitleg }) => (
          <li key={label}>
            {label} {woorden.bel}{' '}
            <a class="utrecht-link kt-nood-nummer" href={`tel:${nummer.replaceAll(/[^\d+]/g, '')}`}>
              {nummer}
            </a>
            {uitleg && ` ${uitleg}`}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Talen({ talen, label }: { readonly talen: readonly AndereTaal[]; readonly label: string }) {
  if (talen.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul class="kt-rij">
        {talen.map(({ taal, naam, naar }) => (
          <li key={taal}>
            <a class="utrecht-link" href={naar} lang={taal} hreflang={taal}>
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
