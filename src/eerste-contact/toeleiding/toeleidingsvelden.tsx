import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { Keuze, Keuzelijst } from '../../ui/keuze.tsx';
import { Knop } from '../../ui/knop.tsx';
import { TekstVak } from '../../ui/veld.tsx';
import { Vervolg } from '../../ui/vervolg.tsx';
import type { Ingevuld } from '../persoonsvelden.tsx';
import { isKort } from './voorstel.ts';
import type { Toeleidingsfeiten, Voorstel } from './voorstel.ts';

const FEITEN = [
  { naam: 'spoed', label: 'Er is spoed' },
  { naam: 'bekendeInwoner', label: 'We kennen deze inwoner' },
  { naam: 'herhaling', label: 'Het is dezelfde eenvoudige vraag als eerder' },
  { naam: 'zwaarderTraject', label: 'Er loopt al zwaardere hulp' },
  { naam: 'meerdereLeefgebieden', label: 'Er speelt meer dan één ding' },
] as const;

/** What we know; ticks that a person can correct before looking at the proposal again. */
export function Feitenvragen({ feiten }: { readonly feiten: Toeleidingsfeiten }) {
  return (
    <>
      <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset kt-groep">
        <legend class="utrecht-form-label kt-vraag">Wat weten we?</legend>
        {FEITEN.map(({ naam, label }) => (
          <label class="kt-optie" key={naam}>
            <input class="kt-optie-vak" type="checkbox" name={naam} value="ja" checked={feiten[naam]} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <Knop soort="gewoon" naam="stap" waarde="voorstel">
          Voorstel bijwerken
        </Knop>
      </p>
    </>
  );
}

export type GesprekskeuzeProps = {
  readonly profiel: Gemeenteprofiel;
  readonly voorstel: Voorstel;
  readonly gespreksvoerders: readonly { readonly id: string; readonly naam: string; readonly team: string }[];
  /** What this municipality calls whoever leads a gesprek. */
  readonly functie: string;
  readonly ingevuld: Ingevuld;
};

/** Which gesprek, by whom, and why; the proposal is filled in already. */
export function Gesprekskeuze({
  profiel,
  voorstel,
  gespreksvoerders,
  functie,
  ingevuld,
}: GesprekskeuzeProps) {
  const veld = (naam: string, standaard?: string) => ({
    naam,
    waarde: ingevuld.velden.get(naam) ?? standaard,
    fouten: ingevuld.fouten,
  });
  const soorten = (
    <Keuze
      {...veld('soortGesprek', voorstel.soortGesprek)}
      label="Welk gesprek wordt het?"
      groot
      opties={profiel.gesprekssoorten.map((soort) => ({
        waarde: soort.id,
        label: soort.naam,
        uitleg: `Zo leest de inwoner het: ‘${soort.uitleg}’`,
        vervolg: isKort(soort),
      }))}
    />
  );
  return (
    <>
      <Vervolg keuze={soorten}>
        <BredeVragen ingevuld={ingevuld} />
      </Vervolg>
      <Keuzelijst
        {...veld('team', voorstel.team)}
        label="Welk team voert het?"
        opties={profiel.teams.map(({ id, naam, organisatie }) => ({
          waarde: id,
          label: `${naam} (${organisatie})`,
        }))}
      />
      <Keuzelijst
        {...veld('gespreksvoerderId')}
        label={`Wie voert het? (${functie})`}
        leeg="Het team kiest zelf"
        magLeeg
        opties={gespreksvoerders.map(({ id, naam, team }) => ({ waarde: id, label: `${naam}, ${team}` }))}
      />
      <TekstVak
        {...veld('reden')}
        label="Waarom?"
        uitleg="Alleen nodig als je iets anders kiest dan het voorstel. De inwoner kan het lezen."
        hoogte="klein"
        magLeeg
      />
    </>
  );
}

/** The two broad questions on a short route, and what the inwoner said to a longer gesprek (EC-16, EC-17). */
function BredeVragen({ ingevuld }: { readonly ingevuld: Ingevuld }) {
  const veld = (naam: string) => ({
    naam,
    waarde: ingevuld.velden.get(naam) ?? undefined,
    fouten: ingevuld.fouten,
  });
  const opties = (ja: string) => [
    { waarde: 'nee', label: 'Nee' },
    { waarde: 'ja', label: ja },
  ];
  return (
    <>
      <p>Een kort gesprek lijkt soms genoeg terwijl er meer is. Stel daarom altijd deze twee vragen.</p>
      <Keuze
        {...veld('ietsAnders')}
        label="‘Is er nog iets anders dat niet goed gaat?’"
        opties={opties('Ja, er is meer')}
      />
      <TekstVak {...veld('ietsAndersWoorden')} label="In de woorden van de inwoner" hoogte="klein" magLeeg />
      <Keuze
        {...veld('mensen')}
        label="‘Hoe gaat het met de mensen om u heen? Mist u iemand?’"
        opties={opties('Ja, er is zorg of gemis')}
      />
      <TekstVak {...veld('mensenWoorden')} label="In de woorden van de inwoner" hoogte="klein" magLeeg />
      <TekstVak
        {...veld('afgeslagen')}
        label="Wil de inwoner toch geen langer gesprek? Wat zei die?"
        uitleg="Alleen als er meer speelt en je een langer gesprek hebt aangeboden."
        hoogte="klein"
        magLeeg
      />
    </>
  );
}
