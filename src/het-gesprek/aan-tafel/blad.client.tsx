import { Foutenlijst } from '../../ui/foutenlijst.tsx';
import { NaarInhoud } from '../../ui/document.tsx';
import { Kennisgeving } from '../../ui/kennisgeving.tsx';
import { Elkaar } from '../elkaar.tsx';
import { magOplossingen, wachtendeIdeeen } from '../gesprek.ts';
import { Huisgenoten } from '../netwerk/huisgenoten.tsx';
import { Netwerkdeel } from '../netwerk/netwerk.tsx';
import { IdeeFormulier, Ideeen } from '../oplossingen/ideeen.tsx';
import { Oplossingen } from '../oplossingen/oplossingen.tsx';
import { foutenVan } from '../tafel.tsx';
import type { Tafel } from '../tafel.tsx';
import { Tweestrijden } from '../tweestrijd.tsx';
import { Onderdelen } from '../verslag/afronden.tsx';
import { Resultaten } from '../vraagverheldering/resultaten.tsx';
import { Leefgebieden, Stroom } from '../vraagverheldering/stroom.tsx';
import { WondervraagVak } from '../vraagverheldering/wondervraag.tsx';
import type { Act } from '../../basis/act.ts';
import { GedeeldeMantelzorg, MantelzorgBlad } from '../mantelzorg/mantelzorg.tsx';
import { Onderwerpen } from '../vraagverheldering/viervragen.tsx';
import { heeftScenarios, ScenarioBlad } from '../welzijn/scenario.tsx';
import { WelzijnsscanBlad } from '../welzijn/welzijnsscan.tsx';
import { BLADWOORDEN, NEVENBLADEN, openBladen, volgendBlad } from './bord.ts';
import type { Blad } from './bord.ts';
import type { Wachtend } from './kluis.client.ts';
import type { Voorafdeel } from './pakket.ts';
import { EvenVoorMij, NietAangenomen } from './zijvak.client.tsx';

/** Everything the workspace draws. */
export type Bladstand = {
  readonly tafel: Tafel;
  readonly acts: readonly Act[];
  readonly namen: Readonly<Record<string, string>>;
  readonly blad: Blad;
  readonly vooraf: readonly Voorafdeel[];
  /** What only the gespreksvoerder looks at is open. */
  readonly voorMij: boolean;
  readonly uitleg?: string | undefined;
  readonly geweigerd: readonly Wachtend[];
};

/** What one can do besides the forms. */
export type Bladdaden = {
  readonly naar: (blad: Blad) => void;
  readonly voorMij: (open: boolean) => void;
  readonly terug: () => void;
  readonly opSlot: () => void;
  readonly vergeet: (actId: string) => void;
};

/** The workspace: what two people look at side by side. */
export function Werkvlak({ stand, daden }: { readonly stand: Bladstand; readonly daden: Bladdaden }) {
  const { tafel, voorMij, blad } = stand;
  return (
    <div class="kt-werkvlak">
      <NaarInhoud />
      <header class="kt-kop">
        <div class="kt-band kt-kop-rij kt-tafel-kop">
          <button class="kt-rustig" type="button" onClick={daden.terug}>
            <span aria-hidden="true">← </span>Alle gesprekken
          </button>
          <span class="kt-rustig-rij">
            <button
              class="kt-rustig"
              type="button"
              aria-expanded={voorMij}
              onClick={() => daden.voorMij(!voorMij)}
            >
              {voorMij ? 'Weer samen kijken' : 'Even voor mij'}
            </button>
            <button class="kt-rustig" type="button" onClick={daden.opSlot}>
              Op slot
            </button>
          </span>
        </div>
      </header>
      <main
        class={`kt-band kt-inhoud kt-tafel${voorMij ? '' : ` kt-blad-${blad}`}`}
        id="inhoud"
        tabindex={-1}
      >
        {voorMij ? (
          <EvenVoorMij inwoner={tafel.inwoner} vooraf={stand.vooraf} klaar={() => daden.voorMij(false)} />
        ) : (
          <Samen stand={stand} daden={daden} />
        )}
      </main>
    </div>
  );
}

function Samen({ stand, daden }: { readonly stand: Bladstand; readonly daden: Bladdaden }) {
  const { tafel, blad, uitleg } = stand;
  const { ingevuld } = tafel;
  const volgend = volgendBlad(tafel.gesprek, blad);
  return (
    <>
      <h1 class="kt-tafel-titel">
        In gesprek met <bdi>{tafel.inwoner}</bdi>
      </h1>
      <Bladwijzer stand={stand} daden={daden} />
      <Foutenlijst fouten={ingevuld === undefined ? [] : foutenVan(tafel, ingevuld.formulier)} />
      {uitleg !== undefined && (
        <Kennisgeving soort="let-op" titel="Dit staat er nog niet">
          <p>{uitleg}</p>
        </Kennisgeving>
      )}
      <NietAangenomen geweigerd={stand.geweigerd} vergeet={daden.vergeet} />
      <Tweestrijden tafel={tafel} acts={stand.acts} namen={stand.namen} />
      <WondervraagVak tafel={zonderKeuze(tafel)} />
      <Inhoud tafel={tafel} blad={blad} />
      {volgend !== undefined && (
        <p class="kt-vooruit">
          <button
            class="utrecht-button utrecht-button--primary-action"
            type="button"
            onClick={() => daden.naar(volgend)}
          >
            <span>
              {BLADWOORDEN[volgend]}
              <span aria-hidden="true"> →</span>
            </span>
          </button>
        </p>
      )}
    </>
  );
}

/** The sheets as quiet words; where one is stands out. */
function Bladwijzer({ stand, daden }: { readonly stand: Bladstand; readonly daden: Bladdaden }) {
  return (
    <nav class="kt-bladwijzer" aria-label="Waar we zijn">
      {openBladen(stand.tafel.gesprek).map((blad) => (
        <button
          key={blad}
          class="kt-rustig"
          type="button"
          aria-current={blad === stand.blad ? 'step' : undefined}
          onClick={() => daden.naar(blad)}
        >
          {BLADWOORDEN[blad]}
        </button>
      ))}
    </nav>
  );
}

function Inhoud({ tafel, blad }: { readonly tafel: Tafel; readonly blad: Blad }) {
  const kan = magOplossingen(tafel.gesprek);
  const wacht = wachtendeIdeeen(tafel.gesprek).length > 0;
  switch (blad) {
    case 'praten':
      return (
        <div class="kt-tafelvlak">
          <Stroom tafel={tafel} />
          <div class="kt-tafelvlak-zij">
            <Leefgebieden tafel={tafel} />
            <Netwerkdeel tafel={tafel} />
            <Huisgenoten tafel={tafel} />
            <GedeeldeMantelzorg tafel={tafel} />
            <Neven tafel={tafel} />
          </div>
        </div>
      );
    case 'bereiken':
      return (
        <>
          {!kan && <Ideeen tafel={tafel} />}
          <Resultaten
            tafel={tafel}
            vraag={wacht && !kan ? 'Wat wilt u daarmee bereiken?' : 'Wat moet er anders worden?'}
          />
          {!kan && <IdeeFormulier tafel={tafel} />}
        </>
      );
    case 'hoe':
      return <Oplossingen tafel={tafel} />;
    case 'onderwerpen':
      return <Onderwerpen tafel={tafel} />;
    case 'welzijnsscan':
      return <WelzijnsscanBlad tafel={tafel} />;
    case 'hoe-verder':
      return <ScenarioBlad tafel={tafel} />;
    case 'mantelzorg':
      return <MantelzorgBlad tafel={tafel} />;
    case 'afronden':
      return (
        <>
          <Elkaar tafel={tafel} />
          <Onderdelen tafel={tafel} />
        </>
      );
  }
}

/** The quiet line to the sheets beside the table. */
function Neven({ tafel }: { readonly tafel: Tafel }) {
  return (
    <ul class="kt-bladen" aria-label="Om samen naar te kijken">
      {NEVENBLADEN.filter((blad) => blad !== 'hoe-verder' || heeftScenarios(tafel)).map((blad) => (
        <li key={blad}>
          <a class="utrecht-link kt-stil" href={`${tafel.pad}/${blad}`}>
            {BLADWOORDEN[blad]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Two wordings of the wish stand above already, with who wrote them and when. */
function zonderKeuze(tafel: Tafel): Tafel {
  const { wondervraag } = tafel.gesprek;
  if (wondervraag === undefined || wondervraag.naast.length === 0) return tafel;
  return { ...tafel, schrijft: false };
}
