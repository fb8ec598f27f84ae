import type { ComponentChildren } from 'preact';
import { Document, NaarInhoud } from './document.tsx';
import { Gemeentenaam, type GemeenteOpScherm, Terug, type Verwijzing } from './gemeente.tsx';

/** One word of the left navigation; hier marks the place where one is. */
export type Menuwoord = { readonly woord: string; readonly naar: string; readonly hier?: boolean };

export type PersoneelPaginaProps = {
  /** What this page is, without any name: it ends up in the history of the browser. */
  readonly titel: string;
  /** The heading, when it says more than the title (the name of the inwoner); the layout renders the only h1. */
  readonly kop?: ComponentChildren;
  readonly gemeente: GemeenteOpScherm;
  /** Who I am. */
  readonly wie: { readonly naam: string; readonly rol?: string };
  /** At most seven words. */
  readonly menu: readonly Menuwoord[];
  /** Where the search is sent, by POST with the field `zoekwoord`: names never come in an address. */
  readonly zoek?: { readonly naar: string; readonly waarde?: string };
  /** Where logging out is sent, by POST. */
  readonly uitloggen: string;
  readonly terug?: Verwijzing;
  /** What stands to the right where there is room, below the content where there is none. */
  readonly zijkant?: ComponentChildren;
  /** For tables and pictures: no limit on the length of lines. */
  readonly breed?: boolean;
  readonly fouten?: boolean;
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
};

/** A page for staff: the municipality, search and who I am above; at most seven words on the left; the work. */
export function PersoneelPagina(props: PersoneelPaginaProps) {
  const { titel, kop = titel, gemeente, menu, zijkant, children } = props;
  if (menu.length > 7) throw new Error('A staff page has at most seven words in its menu');
  return (
    <Document
      titel={titel}
      afzender={gemeente.naam}
      thema={gemeente.thema}
      fouten={props.fouten}
      scripts={props.scripts}
    >
      <NaarInhoud />
      <Kopregel {...props} />
      <div class="kt-personeel-raam">
        <nav class="kt-menu-breed" aria-label="Menu">
          <Menulijst menu={menu} />
        </nav>
        <div class={`kt-werk${zijkant ? ' kt-werk--zijkant' : ''}`}>
          <main class={`kt-inhoud${props.breed ? ' kt-inhoud--breed' : ''}`} id="inhoud" tabindex={-1}>
            <Terug terug={props.terug} />
            <h1 class="utrecht-heading-1">{kop}</h1>
            {children}
          </main>
          {zijkant && (
            <aside class="kt-zijkant" aria-label="Ernaast">
              {zijkant}
            </aside>
          )}
        </div>
      </div>
    </Document>
  );
}

function Kopregel({ gemeente, menu, zoek, wie, uitloggen }: PersoneelPaginaProps) {
  return (
    <header class="kt-kop">
      <div class="kt-kop-rij kt-kop-rij--personeel">
        <Gemeentenaam gemeente={gemeente} />
        {zoek && <Zoekveld {...zoek} />}
        <div class="kt-wie">
          <span>
            <bdi>{wie.naam}</bdi>
            {wie.rol && <span class="kt-zacht">, {wie.rol}</span>}
          </span>
          <form method="post" action={uitloggen}>
            <button class="utrecht-button utrecht-button--subtle" type="submit">
              Uitloggen
            </button>
          </form>
        </div>
      </div>
      <details class="kt-menu-smal">
        <summary>Menu</summary>
        <nav aria-label="Menu">
          <Menulijst menu={menu} />
        </nav>
      </details>
    </header>
  );
}

function Zoekveld({ naar, waarde }: { readonly naar: string; readonly waarde?: string }) {
  return (
    <form class="kt-zoek" role="search" method="post" action={naar}>
      <label class="kt-alleen-voorlezen" for="zoekwoord">
        Zoek een inwoner of een zaak
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="zoekwoord"
        name="zoekwoord"
        type="search"
        value={waarde}
        autocomplete="off"
        dir="auto"
      />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        Zoeken
      </button>
    </form>
  );
}

function Menulijst({ menu }: { readonly menu: readonly Menuwoord[] }) {
  return (
    <ul class="kt-menu">
      {menu.map(({ woord, naar, hier }) => (
        <li key={naar}>
          <a href={naar} aria-current={hier ? 'page' : undefined}>
            {woord}
          </a>
        </li>
      ))}
    </ul>
  );
}
